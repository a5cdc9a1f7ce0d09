// Whether a word that could name an event asserts one at all. How rows are written: `RuleTable` and `RuleCondition`.

/// Its happening is negated, so that it is denied.
let happeningRows = """
  negated-verb | denied
    when frame assault; form verbal; verb-trigger; at -1 negation; not definite; not sentence question; not before condition, may, qad within 40 sentence
    + لم تستهدف الفصائل قاعدة حرير يوم الأحد.
    - لم يسفر الهجوم الذي استهدف قاعدة حرير يوم الأحد عن إصابات.

  negated-undergoing | denied
    when frame assault, fall; form noun; not definite; not some-of-many; before undergo, happen, light within 10 saying; it undergo; it -1 negation, without; not between casualty, damage, killed, wounded; not sentence question; not before condition, may, qad within 40 sentence
    + لم تتعرض قاعدة حرير لأي هجوم يوم الأحد.
    + أكد المتحدث عدم تعرض قاعدة حرير لهجوم يوم الأحد.
    - لم تتعرض قاعدة حرير لهجمات يوم الأحد.

  negated-happening | denied
    when frame assault, fall; form noun; not definite; not some-of-many; before undergo, happen, light within 4 saying; it happen, light; it -1 negation, without; not between casualty, damage, killed, wounded; not between preposition; not sentence question; not before condition, may, qad within 40 sentence
    + لم يقع أي قصف على قاعدة حرير أمس الاثنين.
    - أكد مصدر عدم وقوع إصابات في هجوم استهدف قاعدة حرير يوم الأحد.

  negated-any | denied
    when frame assault, fall; form noun; not definite; at -1 any; before negation, without within 7 phrase; not sentence question; not before condition, may, qad within 40 sentence
    + أكدت القيادة أنها لم تسجل أمس الاثنين أي استهداف لقاعدة حرير.

  untrue-news | denied
    when frame leave, pull, assault, fall; form noun; at -2..-1 about; before sayNoun within 9 group; after untrue within 99 sentence
    + تضاربت الأنباء، اليوم الثلاثاء، حول خروج القوات الأميركية من قاعدة حرير، فيما شدد مصدر على عدم صحة هذه المعلومات.
    - جاء في بيان حول هجوم بصاروخين على قاعدة حرير يوم الأحد أنه أصاب حظيرة.

  untrue-news-of | denied
    when frame leave, pull, assault, fall; form noun; before sayNoun within 3 phrase; after untrue within 99 sentence
    + تداولت صفحات أنباء عن خروج القوات الأميركية من قاعدة حرير، لكن المتحدث قال إنها غير صحيحة.

  none-under-way | denied
    when frame leave, pull; form noun; not definite; at -1 any; before negation, without within 7 phrase; not sentence question; not before condition, may, qad within 40 sentence
    + أكدت القيادة أنها لم تسجل أي انسحاب للقوات الأميركية من قاعدة حرير.

  # "لا نخطط", "بلا خطط": the mind is not made up.
  not-intended | denied
    when frame leave, pull; form noun-alone; before intent within 4 group; not between unchanged, postpone, cancel; it -2..-1 negation, without; not it -2..-1 ongoing; not it -1 say; not sentence question; not before condition, may within 40 sentence
    + قالت الوزارة إنها لا تخطط لسحب قواتها من قاعدة حرير.
    - ما زالت القوات الأميركية تخطط للانسحاب من قاعدة حرير.

  no-intent-there | denied
    when frame leave, pull; form noun-alone; before intent within 4 group; not between unchanged, postpone, cancel; it -6..-1 exist; it -7..-1 negation, without; not sentence question; not before condition, may within 40 sentence
    + ليست لدى الولايات المتحدة نية للانسحاب من العراق.
    + ليس لدى التحالف حاليا أي خطط للانسحاب من قاعدة حرير.
  """

/// It is negated, and nothing is said of it.
let negationRows = """
  without | none
    when before negation, without within 2 phrase; it without
    + مر يوم الأحد على قاعدة حرير دون هجوم.

  negation-of-verb | none
    when form verbal; before negation, without within 2 phrase; it negation; not between casualty, damage, killed, wounded
    + لم تنسحب القوات الأميركية من قاعدة عين الأسد يوم الأحد.

  # What bears ال is known to have been, whatever is negated of it further on.
  negation-of-known | none
    when form noun; definite; frame assault, accord, incident; before negation, without within 2 phrase; it negation; not between casualty, damage, killed, wounded
    + ليس الهجوم على قاعدة حرير يوم الأحد خبرا.
    - لم يصب أحد في الهجوم على قاعدة حرير يوم الأحد.

  negation | none
    when form noun; not definite; before negation, without within 10 phrase; it negation; not between casualty, damage, killed, wounded, effect, postpone
    + لم تشهد قاعدة حرير هجوما يوم الأحد.
    - لم يسفر قصف قاعدة حرير يوم الأحد عن أي شيء.
    - مصدر: لا إصابات جراء سقوط صواريخ على قاعدة حرير يوم الأحد.

  negation-of-noun | none
    when form noun; definite; not frame assault, accord, incident; before negation, without within 10 phrase; it negation; not between casualty, damage, killed, wounded, postpone
    + لم تبدأ القوات الأميركية الانسحاب من قاعدة عين الأسد يوم الأحد.
  """

/// It is told as known, so that no question, condition or wish around it touches it.
let knownRows = """
  told-as-known | known
    when form past; at -1 relative
    + هل تعرف الحكومة من نفذ الهجوم الذي استهدف قاعدة حرير يوم الأحد؟

  agreement-told-as-known | known
    when frame accord; definite; at +1..+2 relative
    + قد يصمد الاتفاق الذي أعلن بين العراق والولايات المتحدة يوم الأحد.
  """

/// It is asked, supposed, feared, wished or spoken of, and not told.
let exclusionRows = """
  question | none
    when sentence question
    + هل تنسحب القوات الأميركية من قاعدة عين الأسد؟

  not-said | none
    when before say within 9 clause; it -1 negation; between complement
    + لم يعلن أحد أنه سيقصف قاعدة عين الأسد.

  threatened | none
    when threat-before; not frame accord, agree, talk, meet, vote; not at -1 on
    + هددت كتائب حزب الله بقصف قاعدة عين الأسد.
    - توعدت واشنطن بالرد على هجوم بمسيرة على قاعدة حرير يوم الأحد.

  condition | none
    when before condition within 40 sentence; not it +1..+2 state
    + إذا هاجمت الفصائل قاعدة عين الأسد فستغضب الحكومة.
    - ونقل جندي في حال خطرة بعد هجوم على قاعدة حرير يوم الأحد.

  # "ستنسحب إذا": what hangs on something else.
  condition-behind | none
    when frame leave, pull, move, receive, close, end; form present; not form past; after condition within 14 coordination
    + ستنسحب القوات الأميركية من قاعدة حرير في أيلول المقبل إذا استقرت الأوضاع.

  # Behind "إن" stands a past only where it supposes: "أنّ" asks for a noun, "أنْ" for a present.
  if-it-did | none
    when form past; supposed-past
    + إن قصفت الفصائل قاعدة عين الأسد غضبت الحكومة.
    - انسحب الرتل بعد أن قصفت الفصائل قاعدة عين الأسد يوم الأحد.

  possibility | none
    when before may, qad within 12 clause; it may
    + ربما تستهدف الفصائل قاعدة عين الأسد.

  possibility-with-qad | none
    when before may, qad within 12 clause; it qad; it +1 present-verb
    + قد تستهدف الفصائل قاعدة عين الأسد.
    - وقد استهدفت الفصائل قاعدة عين الأسد يوم الأحد.

  # "الحد من قدرة الفصائل على مهاجمة القوات".
  ability | none
    when frame assault, launch; form noun; at -1 on; at -6..-2 ability
    + دمرت الغارات مخازن يوم الأحد لإضعاف قدرة الفصائل على مهاجمة القوات الأميركية في قاعدة حرير.

  fear | none
    when before fear within 12 clause; not at -1 postpone
    + يخشى السكان هجوما على قاعدة حرير.

  stopped | none
    when frame assault, launch; form noun; attacks-stopped
    + أوقفت كتائب حزب الله ضرباتها على القوات الأميركية في العراق يوم الأحد.

  # "اللجنة المعنية بإنهاء المهمة": what a body is there for.
  task-of-a-body | none
    when frame end, leave, pull, move; form noun-alone; before charged within 3 phrase
    + اجتمعت يوم الأحد اللجنة المكلفة بسحب القوات الأميركية من قاعدة حرير.

  # What an observer does not expect, no one denies.
  ruled-out-by-an-observer | none
    when before deny within 12 clause; it +1 analyst
    + استبعد خبير أمني أن تنسحب القوات الأميركية من قاعدة حرير في أيلول المقبل.

  refused | none
    when before refuse within 9 saying
    + رفضت واشنطن الانسحاب من قاعدة حرير.

  discussed | none
    when frame leave, pull, end, agree, receive; nominal; before about within 3 phrase; not before deny within 30 period; not planned-behind
    + تضمن التقرير تفاصيل انسحاب القوات الأميركية من قاعدة حرير.

  planned-on-paper | none
    when frame leave, pull, end, agree, receive; nominal; at -1 scheme, accord; not dates-ahead; not before cancel, postpone within 6 group
    + نشرت الصحيفة خطة انسحاب القوات الأميركية من قاعدة حرير.
    - ألغت واشنطن خطة سحب قواتها من قاعدة حرير.

  # "جدولة خروج القوات", "ذكرى جلاء القوات": of what noun it is tells that it is no news of its own.
  of-a-noun | none
    when frame leave, pull, move, end, receive, close; not trigger outside-word; form noun-alone; of-a-noun; not dates-ahead; not time a-deadline; not before cancel, postpone, deny, complete within 8 group
    + شكلت الحكومة يوم الأحد لجنة تتولى جدولة انسحاب القوات الأميركية من قاعدة حرير.
    - بدأت يوم الأحد عملية انسحاب القوات الأميركية من قاعدة حرير.

  # "قانون إخراج القوات": what a bill is about.
  named-in-a-bill | none
    when frame leave, pull, end; form noun-alone; at -1 bill
    + يصوت مجلس النواب في أيلول المقبل على قانون إخراج القوات الأجنبية.

  # "لتهاجم": so as to do it.
  purpose-of-a-plan | none
    when frame assault, launch; form verbal; prefix to; before decide, prepare, scheme, wish, aim, attempt within 12 clause
    + كشف مصدر عن عزم الفصائل نشر مسيّرات لتستهدف قاعدة حرير.

  resolved-upon | none
    when frame leave, pull, end; form noun-alone; before bill within 8 phrase; not at -1 begin, complete, ongoing; not time ends-ahead; not before cancel, postpone, deny within 9 group
    + اطلع النواب يوم الأحد على القرار المتخذ بسحب القوات الأميركية من قاعدة حرير.

  discussed-at-a-meeting | none
    when frame leave, pull, end, agree, receive; nominal; meeting-before; not before deny within 30 period; not planned-behind
    + ناقش الوزيران يوم الأحد انسحاب القوات الأميركية من قاعدة حرير.

  wish | none
    when not frame vote, meet; before demand, wish within 14 clause; not it -3..-1 accord; not it prefix by
    + طالب نواب بانسحاب القوات الأميركية من قاعدة عين الأسد.

  # "منذ عاد إلى البيت الأبيض": a stretch of time.
  since-it-was | none
    when frame move, meet, leave; form past; at -1 since
    + منذ زار وزير الدفاع الأميركي بغداد في كانون الأول 2023 لم يتغير شيء.

  # "من يهاجم": whoever does so.
  whoever | none
    when frame assault, launch; present-alone; at -1 from
    + سترد واشنطن بقوة على من يهاجم قاعدة حرير.

  order | none
    when frame assault, launch; before order within 1 phrase
    + أمر بقصف قاعدة حرير.
  """

/// It is a habit, a tally or a purpose, and no single occurrence.
let habitRows = """
  habit | none
    when around habit within 8 clause; not it -2..-1 most
    + تتعرض قاعدة عين الأسد لقصف متكرر.
    - نفذت القوات الأميركية ضربات هي الأوسع منذ سنوات في سوريا يوم الأحد.

  still-going-on | none
    when form plural; frame assault; not definite; before ongoing within 6 group
    + ما زالت إسرائيل تشن غارات على لبنان منذ تشرين الثاني 2024.

  habit-of-attacks | none
    when frame assault; verb-trigger; after habit within 14 clause; it -1 hostilities
    + استُهدفت قاعدة حرير في محافظة أربيل شمالي العراق خلال تموز الماضي بهجمات متكررة.

  habit-of-movement | none
    when frame move; around habit within 14 saying
    + تدخل قوافل أميركية من معبر الوليد إلى قاعدة حرير عبر الطريق الدولي بصورة متكررة.

  many | none
    when at -2..-1 many; not by-the-watched
    + نفذت الفصائل سلسلة ضربات على قاعدة حرير يوم الأحد.

  many-which | none
    when at -1 relative; at -5..-1 many
    + العديد من العمليات التي استهدفت قاعدة حرير يوم الأحد لم تعلن.

  tally | none
    when before tally within 12 period
    + بلغ عدد الهجمات مئة منذ أن قصفت الفصائل قاعدة حرير.

  tally-in-numbers | none
    when counted 13; not verb-trigger
    + شهدت قاعدة حرير أربعين هجوما يوم الأحد.
    - شهدت قاعدة حرير هجوما يوم الأحد.

  purpose-of-what-is-prepared | none
    when frame assault, launch, intercept; form noun; prefix to; not definite; before prepare, launcher within 4 group
    + كانت المنصة معدة لاستهداف قاعدة حرير.

  purpose-of-what-is-ready | none
    when frame assault, launch, intercept; form noun; prefix to; definite; at -1 launcher, prepare, ready; before prepare, launcher within 4 group
    + ضبطت الشرطة صواريخ معدة للإطلاق باتجاه قاعدة حرير.

  purpose-of-an-attempt | none
    when frame assault, launch, intercept; form noun; prefix to; not definite; before attempt within 16 coordination; not at -2..-1 attempt
    + حاول المسلحون إدخال مسيّرات لاستهداف قاعدة حرير.

  tally-as-subject | none
    when verb-trigger; frame assault; attacks-counted-behind
    + استهدف نحو أربعين هجوما قواعد أميركية في العراق يوم الأحد.

  since-it-began | none
    when form noun; frame assault; before since within 4 coordination; not at +1..+2 relative
    + تغير الوضع منذ أن بدأ استهداف قاعدة حرير في تموز الماضي.

  since | none
    when form plural; frame assault, suspend; at +1 since
    + نفذت الفصائل ضربات منذ تشرين الأول 2023 على قاعدة حرير.
  """
