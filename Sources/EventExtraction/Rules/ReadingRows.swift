// What each reading asks before it takes a word for its event. The first half of a pair of tables is asked at once, the
// second once the sentence's verdict and the time are known. How rows are written: `RuleTable` and `RuleCondition`.

/// Attacks, strikes, and what falls, is fired, shot down or found.
let armedRows = """
  drill | none
    when frame assault, intercept; around drill, sport within 9 period; not it prefix to; not it -1 goods, post, base
    + نفذت القوات الأميركية ضربة خلال مناورات في قاعدة حرير يوم الأحد.
    - قصفت مسيّرة موقعا للتدريب في قاعدة حرير يوم الأحد.

  considered | none
    when frame assault; form noun; before weigh within 12 clause
    + تدرس واشنطن خيارات الرد يوم الأحد، منها ضرب مواقع للفصائل قرب قاعدة حرير.

  # "تغيّر", "تتغيّر" is written as a raid is: "تُغير على".
  raid-on-nothing | none
    when trigger strike-verb; form present; not at +1..+6 on
    + لن تغيّر الضربات شيئا في قاعدة حرير يوم الأحد.

  # What is put off is no attack; another attack told with a delay is one.
  attack-put-off | none
    when frame assault, launch; form noun; before postpone, cancel within 5 group
    + أرجأت الفصائل هجوما على قاعدة حرير.
    - لم تتأخر الفصائل يوم الأحد، فقصفت بالصواريخ قاعدة حرير.

  # "قبل قصف أي قاعدة": none in particular.
  attack-on-any | none
    when frame assault; form noun; at +1 any; not before negation, without, deny, untrue within 12 sentence
    + ستفكر الفصائل مرتين يوم الأحد قبل قصف أي قاعدة في العراق.
    - نفى مصدر يوم الأحد قصف أي قاعدة أميركية في العراق.

  # "منطلقا لضرب إيران": what something is for.
  # "اتهام الفصيل بضرب القوات": what one is charged with.
  laid-to-ones-charge | none
    when frame assault; form noun-alone; not definite; time none; before accuse within 4 phrase
    + قال المتحدث إن اتهام كتائب حزب الله بضرب القوات الأميركية في العراق تبرير.

  # "محاسبة المسؤولين عن مهاجمة القوات": whoever did so, whenever.
  whoever-is-to-blame | none
    when frame assault; form noun-alone; not definite; time none; before pursue within 9 group
    + تعهدت واشنطن بمحاسبة المسؤولين عن مهاجمة القوات الأميركية في العراق.

  purpose-of-an-attack | none
    when frame assault; form noun-alone; prefix to; not definite; not at -1 sourceOf; not before undergo, mark, after, response within 16 clause; not at -4..-1 attempt, untrue; not before prepare, launcher within 4 group
    + استخدم الفصيل قرية يوم الأحد منطلقا لقصف قاعدة حرير.
    - تعرض جنود أميركيون يوم الأحد لهجوم بمسيرة في قاعدة حرير.

  # "طال انتظاره": what takes long.
  takes-long | none
    when trigger attack-verb; at +1 awaited
    + قال المتحدث إن الانسحاب الذي طال انتظاره من قاعدة حرير بدأ يوم الأحد.
    - أفاد مصدر بأن القصف الذي طال قاعدة حرير يوم الأحد كان عنيفا.

  # "لصد أي هجوم": none that has been.
  any-attack | none
    when frame assault; form noun; at -1 any; not before negation, without, deny, untrue within 12 sentence
    + تتأهب القوات الأميركية لصد أي هجوم على قاعدة حرير يوم الأحد.
    - نفى مصدر يوم الأحد أي قصف لقاعدة أميركية في العراق.

  # "الرد على أي هجوم يطال قواتها".
  any-attack-that-hits | none
    when frame assault; form present; verb-trigger; at -3..-2 any; at -2..-1 armed
    + أكدت واشنطن يوم الأحد حقها في الرد على أي هجوم يستهدف قاعدة حرير.

  attack-expected | none
    when frame assault, launch, fall; form noun; not definite; before expect within 12 clause
    + توقع قائد أن تشن الفصائل هجوما على قاعدة حرير يوم الأحد.

  # "شن النائب هجوما على رئيس الوزراء": with words.
  attack-in-words | none
    when frame assault; form noun; at +1..+4 official, party, government, parliament; at +1..+3 on, against; not anywhere rocket, drone, mortar, missile, ied, gunfire, killed, wounded; not at +1..+5 post, convoy, base, embassy
    + شن النائب يوم الأحد هجوما عنيفا على رئيس الوزراء بسبب بقاء القوات الأميركية في قاعدة حرير.
    - شن مسلحون يوم الأحد هجوما على موكب رئيس الوزراء قرب قاعدة حرير.

  breached-elsewhere | none
    when trigger breach-verb; not base-in-sentence; not at +1..+3 embassy
    + اقتحم مسلحون قرية في العراق يوم الأحد.

  attacked-in-words | none
    when frame assault; verb-trigger; at +1..+2 member, party; not anywhere rocket, drone, mortar, missile, ied, gunfire, killed, wounded
    + هاجم نائب عراقي يوم الأحد الحكومة بسبب بقاء القوات الأميركية في قاعدة حرير.

  attacks-on-no-base | none
    when trigger attacks-noun; not base-in-sentence
    + نفذت الفصائل ثلاث هجمات في العراق يوم الأحد.

  attack-of-another-sort | none
    when frame assault; form noun; at +1..+2 bloodless
    + تعرض موقع قاعدة حرير يوم الأحد لهجوم إلكتروني.

  # "الهجمات التي تستهدف القوات": what a plural does in the present it does again and again.
  what-attacks-do | none
    when frame assault, fall; form present; verb-trigger; at -1 relative; at -4..-2 hostilities
    + وافقت الفصائل يوم الأحد على وقف الهجمات التي تستهدف قاعدة حرير.

  # "كانوا يستهدفون": a past that goes on.
  used-to-attack | none
    when frame assault, launch; form present; verb-trigger; at -2..-1 usedTo
    + كان الفصيل يقصف قاعدة حرير.

  # "ناتجة عن تدريبات": what is heard, and why.
  explained-away | none
    when trigger explode-noun, explode-verb; anywhere drill
    + أصوات الانفجارات قرب قاعدة حرير يوم الأحد ناتجة عن تدريبات بالذخيرة.

  fall-without-weapon | none
    when frame fall; not around rocket, drone, mortar, missile, ied within 9 period; not weapon-beside; not weapon-told; not explosion-at-base; not falls-in-action; not at +1..+6 gunfire, bomb
    + سقط جدار في قاعدة حرير يوم الأحد.

  # "حلقت طائرات": aircraft, and no weapon.
  flights | none
    when trigger land-verb; not around rocket, drone, mortar, missile, ied, bomb within 12 period; not weapon-told
    + حلقت طائرات فوق قاعدة حرير يوم الأحد.

  people-fell | none
    when frame fall; of-people; not falls-in-action
    + نعت الحركة يوم الأحد مقاتلين سقطوا بصواريخ قرب قاعدة حرير.

  shot-without-weapon | none
    when frame launch; not weapon-beside; not around rocket, drone, mortar, missile, ied within 9 period; not after rocket, drone, mortar, missile within 14 saying; not at +0..+5 gunfire
    + أطلقت الحكومة حملة في قاعدة حرير يوم الأحد.

  # "أطلقت القوات قنابل مضيئة": lights, and no attack.
  flares | none
    when frame launch; at +1..+5 flare; by-the-watched
    + أطلقت القوات الأميركية قنابل مضيئة فوق قاعدة حرير يوم الأحد.

  # "ألقت الشرطة القبض على".
  laid-hands-on | none
    when frame launch; after custody within 9 period
    + ألقت الشرطة القبض على ثلاثة يشتبه بإطلاقهم صواريخ على قاعدة حرير يوم الأحد.

  # "إطلاق صفارات الإنذار" fires nothing.
  launched-without-weapon | none
    when frame launch; form noun-alone; not at -3..+4 rocket, drone, mortar, missile, ied, gunfire
    + تعرضت قاعدة حرير لقصف صاروخي دفع الجنود أمس الاثنين إلى إطلاق صفارات الإنذار.

  # "وقف إطلاق النار".
  ceasefire | none
    when frame launch; form noun; at -1 halt
    + خرق مسلحون وقف إطلاق النار في قاعدة حرير يوم الأحد.

  # What someone is arrested over is known by then, and the day is the arrest's.
  arrested-over | none
    when frame launch; form noun; arrest-before
    + اعتقلت القوات العراقية متورطين بإطلاق صواريخ على قاعدة حرير يوم الأحد.

  destroyed-without-weapon | none
    when trigger destroy-verb, destroy-noun; not weapon-beside; not at +1..+3 projectile; not weapon-told; not by-the-watched
    + دمرت القوات العراقية بناية قرب قاعدة حرير يوم الأحد.

  destroyed-store | none
    when trigger destroy-verb, destroy-noun; at +1..+5 store, launcher, post; not by-the-watched
    + دمرت القوات العراقية مخزن صواريخ قرب قاعدة حرير يوم الأحد.

  dealt-with-something-else | none
    when trigger deal-verb; not at +2..+5 projectile, rocket, drone, mortar, missile, weaponKind
    + تعاملت القوات العراقية مع متظاهرين قرب قاعدة حرير يوم الأحد.

  intercepted-without-weapon | none
    when frame intercept; not trigger destroy-verb, destroy-noun; not around rocket, drone, mortar, missile, ied within 9 period; not at -4..+5 projectile; not weapon-told; not attack-beside
    + أحبطت القوات العراقية تهريبا قرب قاعدة حرير يوم الأحد.

  # "منظومة لاعتراض الصواريخ": what a thing is for.
  purpose-of-a-system | none
    when frame intercept; form noun-alone; prefix to
    + نشرت القوات الأميركية في قاعدة حرير يوم الأحد منظومة لاعتراض الصواريخ.

  found-without-weapon | none
    when frame seize; not around rocket, drone, mortar, missile, ied within 9 period
    + ضبطت القوات العراقية سيارة قرب قاعدة حرير يوم الأحد.

  found-far-from-bases | none
    when frame seize; not base-in-sentence
    + ضبطت القوات العراقية صواريخ في بغداد يوم الأحد.

  # The attack is known, and the place beside it is not its target.
  known-purpose | none
    when frame assault; form noun; definite; prefix to; not before undergo within 16 clause
    + اتخذ الفصيل قاعدة حرير منطلقا للهجوم يوم الأحد.
    - تعرضت قاعدة حرير للقصف يوم الأحد.
  """

let armedVerdictRows = """
  attacks-in-general | none
    when time none; at -1 hostilities
    + تراجعت عمليات القصف في العراق.

  opinion | none
    when not time own; before analyst within 60 sentence
    + يرى خبراء أن الفصائل استهدفت قاعدة حرير.

  # "هجمات" are a habit, unless someone counts a few or they have a day.
  attacks-uncounted | none
    when trigger attacks-noun; not counted 2; not time own
    + شهدت قاعدة حرير هجمات.

  attacks-over-time | none
    when trigger attacks-noun; not counted 2; time of-several-days
    + شهدت قاعدة حرير هجمات في تموز الماضي.

  # "الفصائل التي تهاجم القوات": what they do.
  which-attack | none
    when present-alone; at -1 relative; not time own
    + تدعم طهران الفصائل التي تهاجم قاعدة حرير.
    - اعترضت الدفاعات الصواريخ التي استهدفت قاعدة حرير يوم الأحد.

  since-then | none
    when since-beside; not time own
    + تعرضت قاعدة حرير لضربات متفرقة منذ تشرين الأول 2023.
    - تعرضت قاعدة حرير يوم الأحد لقصف هو الأعنف منذ تشرين الأول 2023.

  not-yet-done | none
    when told planned
    + سيسقط صاروخان على قاعدة حرير في أيلول المقبل.
    + قال البنتاغون إن الفصائل ستستهدف قاعدة حرير مجددا.

  # A bare negation tells of no attack; with a day, or as the news itself, it answers a report of one.
  negated-without-a-day | none
    when decided negated; not sentence lead; not time own
    + لم تتعرض قاعدة حرير لأي هجوم.
  """

/// Forces that leave and move.
let movementRows = """
  # "خرجت القاعدة عن السيطرة": out of whose hands it is.
  out-of-control | none
    when frame leave; at +1..+3 control
    + قال المتحدث يوم الأحد إن قاعدة حرير خرجت عن سيطرة القوات الأميركية.

  sends-no-force | none
    when trigger send-verb, send-noun; not at +1..+6 equipment, convoy, force
    + أرسلت واشنطن رسالة إلى قاعدة حرير يوم الأحد.

  # "نشر الجيش بيانا عن القوات": what is made public.
  makes-public | none
    when trigger send-verb, send-noun; at +1..+5 medium, sayNoun
    + أرسل الجيش الأميركي يوم الأحد بيانا عن قوات في قاعدة حرير.

  # "انطلقت المفاوضات": what sets out is a convoy.
  sets-out-nothing | none
    when trigger set-out-verb; not at -4..+5 convoy
    + انطلقت يوم الأحد محادثات على سحب قوات أميركية من قاعدة حرير ومنها رتل كبير.

  # "الانتشار على حاله": how forces stand, and no move.
  how-they-stand | none
    when trigger stand-noun; not at -2..-1 redo, begin, complete
    + قال قائد يوم الأحد إن انتشار القوات الأميركية في قاعدة حرير على حاله.

  # "تتمركز القوات في القاعدة": where they are, and no movement.
  stationed | none
    when trigger station-verb, deploy-verb; present-alone; not prefix will; not before planned, be within 6 clause; not dates-ahead
    + تتمركز القوات الأميركية في قاعدة حرير.

  # "انفجرت عبوة على رتل ينقل معدات": what the target is doing.
  convoy-under-fire | none
    when frame move; form present; at -1 convoy; anywhere ied, rocket, drone, gunfire
    + انفجرت عبوة ناسفة مساء الأحد في قاعدة بلد على رتل ينقل معدات للتحالف الدولي.

  # "نصح بأن تسحب قواتها": what أن governs is told only where something before it sets it.
  subjunctive | none
    when subjunctive; not dates-ahead; not before planned, supposed, decide, stipulate, prepare, begin, accord, schedule, scheme, expect, deny, joint within 20 sentence
    + نصح البيان واشنطن بأن تسحب قواتها من العراق.

  # "تراجع ملف الوجود": looks into it.
  reviewed | none
    when trigger shrink-verb; at +1 about
    + عقد المجلس يوم الأحد جلسة كي تراجع ملف القوات الأجنبية في العراق.

  # "أُفرغت أربعة مخازن".
  empties-a-store | none
    when frame leave; at +1..+5 store
    + أفرغت القوات الأميركية أربعة مخازن في قاعدة حرير يوم الأحد.

  # "الخروج من الاتفاقية النووية".
  out-of-an-accord | none
    when frame leave; at +1 from; at +2 accord
    + أضر الخروج من الاتفاقية النووية في أيار الماضي بالقوات الأميركية في العراق.

  # "صواريخ خرجت من منطقة قريبة": what is fired leaves no base.
  weapons-come | none
    when form verbal; at -3..-1 rocket, missile, drone, mortar, projectile; not at +1..+3 force, watched, convoy, equipment
    + قُصفت قاعدة حرير يوم الأحد بثلاثة صواريخ خرجت من بستان قريب فيه قوات أميركية.

  another-sense | none
    when around party, sport, release within 6 period; not at -2..-1 happen
    + أُخلي سبيل ثلاثة من عناصر الفصائل يوم الأحد.
  """

let movementVerdictRows = """
  timetable | none
    when told occurred; form noun-alone; prefix to; before schedule, scheme within 3 phrase
    + اتفق الطرفان يوم الأحد على جدول زمني للانسحاب من قاعدة حرير.

  # The day is that of the agreement.
  content-of-an-accord | none
    when told occurred; form noun-alone; before accord within 3 group; not stands-as-anchor
    + أنجز الاتفاق على انسحاب القوات الأميركية من قاعدة حرير يوم الأحد.

  # What is talked, agreed or voted on is not done on that day.
  departure-in-politics | none
    when form noun-alone; matter-of-politics; not stands-as-anchor
    + شرعت بغداد وواشنطن يوم الأحد في مفاوضات على خروج القوات الأميركية من قاعدة حرير.
    - اتفقت بغداد وواشنطن على خروج القوات الأميركية من قاعدة حرير في أيلول المقبل.

  # "من بنوده أن تخلى القاعدة": what أن governs has not been.
  subjunctive-is-not-told | none
    when told occurred; subjunctive
    + نص الاتفاق المبرم يوم الأحد على أن تنسحب القوات الأميركية من قاعدة حرير.

  # "عام كامل للانسحاب", "جدولا للانسحاب": what something is for.
  purpose-of-leaving | none
    when told occurred, ongoing; form noun-alone; prefix to; not time own; not stands-as-anchor
    + تحتاج القوات الأميركية إلى عام كامل للانسحاب من العراق.

  opinion-on-leaving | none
    when not time own; before analyst within 60 sentence
    + يرى خبراء أن القوات الأميركية انسحبت من قاعدة حرير.

  announcement-put-off | none
    when before postpone within 8 clause; between announcement
    + أرجأت بغداد الإعلان عن انسحاب القوات الأميركية من قاعدة حرير.

  # The day ahead is that of the announcement.
  announcement-to-come | none
    when told planned; form noun-alone; at -1 announcement
    + سيصدر إعلان انسحاب القوات الأميركية من قاعدة حرير في أيلول المقبل.
  """

/// Bases that are handed over or closed.
let handoverRows = """
  # "الذي تسيطر القوات على أجزاء منه": who holds it, and no change.
  held | none
    when trigger control-verb; not form past; not at +1 control
    + تسيطر القوات العراقية على قاعدة حرير.

  # "العثور على صواريخ وتفكيكها": it is no base that is taken apart.
  weapons-taken-apart | none
    when trigger close-verb, close-noun; before rocket, missile, drone, bomb, ied, launcher within 18 sentence; not at +1..+2 base, post
    + عثرت القوات على صاروخين معدين لقصف قاعدة بلد وفككتهما يوم الأحد.

  taken-by-others | none
    when trigger control-verb; not taken-by-host
    + سيطر مسلحون على قاعدة الشدادي يوم الأحد.

  # "حل فريق مكان آخر": who comes is the host, or no base changes hands.
  replaced-by-others | none
    when trigger replace-verb; not taken-by-host
    + حلت قوات بريطانية محل القوات الأميركية في قاعدة الشدادي يوم الأحد.

  replaces-no-one | none
    when trigger replace-verb; not after stead within 12 phrase
    + حلت قوات من الجيش السوري ضيفا على قاعدة الشدادي يوم الأحد.

  # "سلمته مذكرة احتجاج", "تسليم الرسالة".
  hands-a-paper | none
    when frame receive; at +1..+6 accord, medium; not at +1..+6 base, post
    + سلمت بغداد السفيرة الأميركية رسالة عن قصف استهدف يوم الأحد قاعدة حرير.

  without-control | none
    when trigger charge-verb, become-verb; not changes-hands
    + أعاد الجيش ترتيب صفوفه في قاعدة بلد يوم الأحد.

  no-flag | none
    when trigger flag-verb; not at +1..+5 flag
    + رفعت القوات العراقية درجة التأهب في قاعدة بلد يوم الأحد.

  embassy-closed | none
    when frame close; at +0..+3 embassy
    + أغلقت واشنطن سفارتها قرب قاعدة فيكتوري يوم الأحد.
  """

/// Missions that end or turn into something else.
let endingVerdictRows = """
  announcement-of-an-end-put-off | none
    when before postpone within 8 clause; between announcement
    + أرجأت بغداد الإعلان عن إنهاء مهمة التحالف في العراق.

  end-in-politics | none
    when form noun-alone; matter-of-politics
    + يصوت مجلس النواب أيلول المقبل على إنهاء مهمة التحالف في العراق.

  purpose-of-an-end | none
    when prefix to; not told planned, denied
    + عقدت اللجنة اجتماعا لإنهاء مهمة التحالف في العراق يوم الأحد.

  opinion-on-an-end | none
    when time none; before analyst within 60 sentence
    + يرى خبراء أن مهمة التحالف في العراق انتهت.
  """

/// Visits, calls and meetings.
let meetingRows = """
  # What a visit is for.
  purpose-of-a-meeting | none
    when prefix to
    + وصل الوزير إلى بغداد للقاء رئيس الوزراء يوم الأحد.
  """

/// Arrests over an attack.
let arrestRows = """
  no-suspect | none
    when not around suspect, leader, inquiry within 14 period; not plain-arrest; not form pronoun
    + أوقفت القوات العراقية صاروخا يوم الأحد.

  arrested-by-the-watched | none
    when by-the-watched
    + اعتقلت القوات الأميركية قياديا في داعش قرب قاعدة حرير يوم الأحد.

  not-over-an-attack | none
    when not anywhere hostilities, faction, rocket, drone, mortar, missile, ied, gunfire, launcher; not over-an-attack
    + اعتقلت الشرطة العراقية متهمين بالسرقة يوم الأحد.

  over-a-crime | none
    when after crime within 9 clause; not over-an-attack
    + اعتقلت الشرطة العراقية متهمين بتهريب أسلحة إلى الفصائل قرب قاعدة حرير يوم الأحد.
  """

let arrestVerdictRows = """
  not-yet-arrested | none
    when at -4..-1 scheme, condition, expect
    + نشرت الشرطة خطة اعتقال متورطين بقصف قاعدة حرير يوم الأحد.

  not-arrested | none
    when not told occurred
    + ستعتقل القوات العراقية متورطين بقصف قاعدة حرير.
  """

/// Threats.
let threatRows = """
  threat-without-arms | none
    when not arms-threatened
    + هددت كتائب حزب الله الحكومة في العراق الأحد.

  warning | none
    when warning
    + حذرت كتائب حزب الله من قصف القواعد الأميركية في العراق الأحد.

  threat-in-an-opinion | none
    when before analyst within 60 sentence; not anywhere announce
    + يرى خبراء أن كتائب حزب الله هددت بقصف القواعد الأميركية في العراق الأحد.

  threat-in-question | none
    when sentence question
    + هل هددت كتائب حزب الله بقصف القواعد الأميركية في العراق؟

  threat-without-verb | none
    when trigger threat-noun; not before renew, order within 8 group; not counted-from-another
    + أثار تهديد كتائب حزب الله بقصف القواعد الأميركية في العراق القلق الأحد.
  """
