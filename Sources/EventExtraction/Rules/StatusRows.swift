// What is asserted of an event: that it was, is, will be, is put off, called off or denied.

/// A denial of the event itself.
let denialRows = """
  denied | denied
    when before deny within 30 period; not between unchanged, blame, postpone, cancel, accordingTo; not another-speaker-between
    + نفى مصدر أمني تعرض قاعدة عين الأسد لهجوم يوم الأحد.
    - نفت الوزارة أي تغيير في خطط الانسحاب من قاعدة عين الأسد بحلول أيلول المقبل.

  called-untrue | denied
    when before untrue within 40 saying; not at -1 scheme
    + لا صحة لما نشر عن هجوم على قاعدة حرير يوم الأحد.
    - لا صحة لتلك الأنباء، وموعد انسحاب القوات الأميركية من قاعدة حرير في أيلول المقبل.

  called-untrue-that | denied
    when before untrue within 16 period; between complement; not another-speaker-between
    + لا صحة لما نشر من أن القوات الأميركية انسحبت من قاعدة حرير يوم الأحد.

  called-untrue-behind | denied
    when after untrue within 99 period
    + ما نشر من أن هجوما استهدف قاعدة حرير يوم الأحد غير صحيح.
  """

/// A denial that something changes: what is ahead stands, and the rest is left open.
let changeRows = """
  change-denied | planned
    when before deny within 14 period; between unchanged, postpone, cancel; time own; time ends-ahead
    + نفت الوزارة أي تغيير في خطط الانسحاب من قاعدة عين الأسد بحلول أيلول المقبل.

  # "لا نية لتأجيل الانسحاب": what is not put off stands.
  delay-negated | planned
    when not frame assault, fall, launch, intercept; before negation, without within 10 clause; between postpone; dates-ahead
    + لا نية لدى واشنطن لتأجيل الانسحاب من قاعدة عين الأسد المقرر في أيلول المقبل.

  delay-negated-undated | none
    when not frame assault, fall, launch, intercept; before negation, without within 10 clause; between postpone
    + لا نية لدى واشنطن لتأجيل الانسحاب من قاعدة عين الأسد.

  change-denied-undated | none
    when before deny within 14 period; between unchanged, postpone, cancel
    + نفت الوزارة أي تأخير في الانسحاب من قاعدة عين الأسد.

  # "نفت علمها بأي انسحاب". Who denies a part in an attack does not deny the attack.
  knowledge-denied | none
    when before deny within 14 period; between blame; not frame assault, fall, launch, intercept
    + نفت الوزارة علمها بانسحاب القوات الأميركية من قاعدة عين الأسد.
    - نفى الفصيل صلته بالهجوم على قاعدة حرير يوم الأحد.
  """

/// A plan, and what becomes of it.
let delayRows = """
  by-the-scheme | planned
    when before scheme, stipulate within 5 group; it stipulate; not frame assault, launch
    + كانت الخطة تقضي بانسحاب القوات الأميركية من قاعدة حرير بحلول أيلول المقبل.

  postponed-to | planned
    when before postpone within 6 clause; not it -1 from, toward, preposition, until; not it prefix to; new-date-ahead
    + أرجأت واشنطن الانسحاب من قاعدة حرير إلى أيلول المقبل.

  postponed | postponed
    when not frame assault, fall, launch, intercept; before postpone within 10 clause; not at -2..-1 prepare; not it -1 from, toward, preposition, until, negation; not it prefix to
    + أرجأت واشنطن الانسحاب من قاعدة حرير.
    - لم تتأخر القوات الأميركية فغادرت قاعدة حرير يوم الأحد.

  talks-suspended | postponed
    when frame talk; before stall within 4 group
    + أعلنت بغداد تعليق اجتماعات اللجنة العسكرية العليا مع التحالف في العراق.

  movement-suspended | postponed
    when frame leave, pull, move, receive, close, end; before stall within 6 group; not at -1 after
    + علقت واشنطن يوم الأحد سحب قواتها من قاعدة حرير.

  cancelled | cancelled
    when before cancel within 4 group
    + ألغت واشنطن الانسحاب من قاعدة حرير.

  # "ألغى نائب الرئيس الأميركي مايك بنس زيارة": whoever calls a visit off may be long in naming.
  visit-called-off | cancelled
    when frame meet; form noun; before cancel within 12 group
    + ألغى وزير الدفاع في الولايات المتحدة الأميركية يوم الأحد زيارة إلى العراق.

  postponed-after | postponed
    when not frame assault, fall, launch, intercept; after postpone within 13 clause; not it -1 from, toward, preposition, until, after; not it prefix to; not it prefix and; not event-verb-between
    + انسحاب القوات الأميركية من قاعدة حرير تأجل.

  """

/// A noun that dates something else, or that someone decides on (`Standing`).
let standingRows = """
  anchor-ahead | planned
    when stands-as-anchor; dated-within-ahead
    + ستنخفض أعداد الجنود بعد انسحاب القوات الأميركية من قاعدة حرير في أيلول المقبل.

  anchor-of-a-plan | none
    when stands-as-anchor; future-verb-beside
    + ستعود العائلات بعد انسحاب القوات الأميركية من قاعدة حرير.

  anchor | occurred
    when stands-as-anchor
    + عاد الهدوء بعد انسحاب القوات الأميركية من قاعدة حرير يوم الأحد.

  decided-for-a-day-gone-by | none
    when stands-as-decided; dated-within-past
    + قررت واشنطن سحب قواتها من قاعدة حرير في تموز الماضي.

  decided | planned
    when stands-as-decided
    + قررت واشنطن سحب قواتها من قاعدة حرير.

  going-on | ongoing
    when stands-as-going-on
    + تواصل القوات الأميركية انسحابها من قاعدة حرير.
  """

/// Tense and time.
let statusRows = """
  future | planned
    when prefix will
    + ستنسحب القوات الأميركية من قاعدة عين الأسد بحلول أيلول المقبل.

  future-phase | planned
    when not told-as-past; before س+begin, complete, light within 7 clause
    + ستبدأ القوات الأميركية الانسحاب من قاعدة عين الأسد في أيلول المقبل.

  # A verb that no table knows, at the head of its clause, with the س of the future.
  future-verb | planned
    when not told-as-past; before future-verb within 7 clause
    + وستشهد المرحلة انسحاب القوات الأميركية من قاعدة عين الأسد في أيلول المقبل.

  future-verb-behind | planned
    when form noun; not told-as-past; future-verb-behind
    + قال النائب إن انسحاب القوات الأميركية من قاعدة حرير سيتم في موعده.

  # "سيعلن قريبا انتهاء المهمة".
  announced-to-come | planned
    when form noun-alone; before س+say within 9 group
    + ستعلن القيادة قريبا خروج القوات الأميركية من قاعدة حرير.

  ordered | planned
    when frame leave, pull, move, close; form noun; before order within 9 group
    + أمر الرئيس بسحب القوات الأميركية من قاعدة حرير.

  prepared | planned
    when not told-as-past; before prepare within 3 group
    + بدأت القوات الأميركية الاستعداد للانسحاب من قاعدة عين الأسد.

  about-to-begin | planned
    when before begin within 3 group; it -1 near
    + أعلنت القيادة قرب بدء الانسحاب من قاعدة عين الأسد.

  # A plan whose day has passed says nothing.
  plan-of-the-past | none
    when not told-as-past; before planned within 12 clause; time over
    + كان من المقرر أن تغادر القوات الأميركية قاعدة حرير في تموز الماضي.

  scheduled | planned
    when not told-as-past; before planned within 12 clause
    + من المقرر أن تخلي قوات التحالف قاعدة عين الأسد.

  supposed-by-a-day | planned
    when before supposed within 10 clause; time ends-ahead; time own
    + يفترض أن تغادر القوات الأميركية قاعدة حرير في أيلول المقبل.

  supposed | none
    when before supposed within 10 clause
    + يفترض أن تغادر القوات الأميركية قاعدة حرير.

  future-perfect | planned
    when form past; at -1 qad; before be within 8 clause; time ends-ahead
    + بحلول نهاية أيلول المقبل تكون القوات الأميركية قد أخلت قاعدة حرير.

  past | occurred
    when told-as-past
    + غادر رتل أميركي قاعدة عين الأسد أمس الاثنين.

  # "تبدأ المرحلة الأولى من الانسحاب في أيلول الجاري".
  begins-in-a-period | planned
    when form noun-alone; before begin within 5 group; it present-verb; time ends-ahead; time of-several-days
    + تبدأ المرحلة الأولى من انسحاب القوات الأميركية من العراق خلال آب الجاري.

  later-than-publication | planned
    when time starts-ahead
    + تغادر القوات الأميركية قاعدة عين الأسد في أيلول المقبل.

  deadline-ahead | planned
    when time a-deadline; time to-publication-on; time own
    + انسحاب القوات الأميركية من قاعدة عين الأسد في موعد أقصاه آب الجاري.

  present-until-ahead | planned
    when present-alone; time ends-ahead; time own; not time approximate
    + تغادر القوات الأميركية قاعدة عين الأسد خلال آب الجاري.

  period-ahead | planned
    when time ends-ahead; time of-several-days; time from-publication-on; time own; not time approximate
    + انسحاب القوات الأميركية من قاعدة عين الأسد خلال الأيام العشرة المقبلة.

  dated-before | occurred
    when time known
    + انسحاب القوات الأميركية من قاعدة عين الأسد يوم الأحد.

  leaving-now | ongoing
    when frame leave, pull; present-alone; not subjunctive; not sentence title
    + تخرج القوات الأميركية من قاعدة حرير على دفعات.

  # "موقف جامع ينهي هذا الوجود": no mission is ending for days.
  ends-in-the-present | none
    when frame end; present-alone; not sentence lead
    + وقال النائب إن موقفا جامعا ينهي مهمة التحالف في العراق.

  present | ongoing
    when present-alone; not subjunctive; not sentence lead
    + يسلم التحالف قاعدة عين الأسد إلى الجيش العراقي.

  asserted | occurred
    + هجوم بصاروخين على قاعدة حرير.
  """
