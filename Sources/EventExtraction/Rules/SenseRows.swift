// What a word of politics tells, by who stands around it and what it is about: the same "اجتماع" is a round of talks, a
// call on a minister or a parliament's session. The first row that holds decides; a word for which none does tells
// nothing. How rows are written: `RuleTable` and `RuleCondition`.

/// The senses of words for talks, accords, visits, calls and votes.
let senseRows = """
  # What is traded, poured or played is no matter of this story.
  trade | none
    when anywhere trade; not lately presence, mission, force; not told-before negotiation
    + اجتمع وزير النفط العراقي بنظيره في بغداد يوم الأحد لبحث أسعار النفط.

  game | none
    when anywhere sport; not anywhere committee, parliament, mission, presence; not lately mission, presence
    + التقى منتخب العراق منتخبا آخر في مباراة يوم الأحد.

  # A country of the story takes no part.
  talks-of-others | none
    when frame talk, meet; anywhere outsider, hostile; not anywhere host, statesman, committee, mission, presence, parliament; not lately presence, mission
    + انطلقت الجولة الثالثة من المفاوضات بين طهران وواشنطن يوم الأحد.

  # Rounds of talks, and the committees that hold them.
  committee-of-a-house | none
    when trigger meeting-noun, session-noun, committee-meets, work-noun; around committee within 6 clause; it +1..+4 parliament
    + عقدت لجنة الأمن النيابية اجتماعا في بغداد يوم الأحد.

  committee-works | negotiation
    when trigger work-noun; around committee within 4 clause; around begin, complete, ongoing within 12 clause
    + بدأت اللجنة العسكرية العليا أعمالها في بغداد يوم الأحد.

  # "باشرت اللجان المشتركة بين العراق والتحالف، الأحد، أعمالها".
  committee-begins | negotiation
    when trigger work-noun; before begin, complete, resume within 14 clause; between committee
    + باشرت اللجان الفنية المشتركة بين العراق والتحالف الدولي يوم الأحد أعمالها في بغداد.

  work | none
    when trigger work-noun
    + قال عضو في لجنة الخدمات إن عمل الورش في بغداد توقف يوم الأحد.

  committee-sits | negotiation
    when trigger meeting-noun, session-noun, committee-meets; around committee within 13 period
    + تعقد اللجنة العسكرية العليا اجتماعها المقبل في بغداد يوم الأحد.

  sides-sit | negotiation
    when trigger meeting-noun, session-noun, committee-meets; sides-beside
    + يجتمع الجانبان العراقي والأميركي في بغداد يوم الأحد.

  delegations-sit | negotiation
    when trigger meeting-noun, session-noun; around side within 8 phrase; not around official within 8 clause
    + أنهى وفدا بغداد وواشنطن يوم الأحد اجتماعاتهما بشأن دور التحالف.

  shared-meeting | negotiation
    when trigger meeting-noun; at +1 shared; not around official, statesman within 14 clause
    + عقد اجتماع ثلاثي في بغداد يوم الأحد بشأن دور التحالف.

  committee-meets-someone | negotiation
    when trigger meet-verb; at +1..+2 committee; not around official within 8 phrase
    + تلتقي اللجنة العسكرية العليا في بغداد أيلول المقبل.

  named-by-the-round | none
    when trigger talk-noun; before talks within 4 phrase
    + عقدت الجولة الأولى من المحادثات بين بغداد وواشنطن يوم الأحد.

  # "الجولة الثانية من الرد".
  round-of-something-else | none
    when trigger talk-round; not lately dialogue, committee; not told-before negotiation
    + انتهت الجولة الثانية من الضربات الأميركية في العراق يوم الأحد.

  talks-spoken-of | none
    when trigger talk-noun; before about within 3 phrase; it -2..-1 medium
    + سلمت السفيرة الأميركية وزير الخارجية العراقي يوم الأحد رسالة بشأن بدء الحوار.

  talks | negotiation
    when trigger talk-round, talk-noun, negotiate-verb
    + بدأت بغداد وواشنطن محادثات بشأن مهمة التحالف يوم الأحد.

  # What a house decides on the presence.
  house-sits | legislation
    when trigger session-noun, meeting-noun; around parliament within 8 clause; lately presence, force, watched, mission
    + يعقد مجلس النواب العراقي في أيلول المقبل جلسة للتصويت على إخراج القوات الأجنبية.

  members-sign | legislation
    when trigger agree-verb, agree-noun, submit-verb; around member within 5 phrase; lately presence, force, watched, mission; not around accord within 8 clause
    + وقع 100 نائب يوم الأحد طلبا لتشريع قانون يخرج القوات الأجنبية.
    + جمع نواب يوم الأحد 100 اسم على إخراج القوات الأجنبية.

  resolution-named | legislation
    when trigger resolution-noun; at +1..+4 parliament; lately presence, force, watched, mission
    + يستند المطلب إلى قرار مجلس النواب الصادر في تموز الماضي بشأن القوات الأجنبية.

  resolution | none
    when trigger resolution-noun, submit-verb
    + رحبت واشنطن بقرار الحكومة العراقية خفض النفقات قبل جلسة البرلمان يوم الأحد.

  # "طالبت كتلة نيابية رئاسة البرلمان": whoever calls on the house is not the house.
  bloc-calls | none
    when trigger call-verb; at +1..+2 party
    + طالبت كتلة نيابية رئاسة البرلمان يوم الأحد بإدراج قانون إخراج القوات الأجنبية.

  member-calls | none
    when trigger call-verb; at +1 member
    + دعا نائب عراقي البرلمان يوم الأحد إلى التصويت على إخراج القوات الأجنبية.

  members-alone | none
    when trigger call-verb; members-alone
    + طالب عشرات النواب بإنهاء وجود القوات الأجنبية يوم الأحد.
    - طالب مجلس النواب بإنهاء وجود القوات الأجنبية يوم الأحد.

  government-accepts | agreement
    when trigger vote-verb; approves-accord; not around parliament within 6 sentence
    + أقر مجلس الوزراء يوم الأحد اتفاقية مع واشنطن تنظم وجود قواتها في العراق.

  not-on-the-presence | none
    when frame vote; not lately presence, force, watched, mission
    + صوت مجلس النواب على قانون التقاعد يوم الأحد.

  house-decrees | legislation
    when trigger decree-verb; around parliament within 5 phrase; anywhere presence, force, watched, mission
    + قرر مجلس النواب العراقي يوم الأحد إخراج القوات الأجنبية.

  bill-is-brought | legislation
    when trigger decree-verb; around bill within 6 clause; anywhere parliament
    + يدرج مقترح قانون إخراج القوات الأجنبية على جدول البرلمان في أيلول المقبل.

  decree | none
    when trigger decree-verb
    + قررت واشنطن يوم الأحد خفض قواتها في العراق بعد أيام من مشاورات لم يشارك فيها البرلمان.

  house-decides | legislation
    when frame vote; not trigger vote-noun; around parliament within 8 sentence; anywhere presence, force, watched, mission
    + صوت مجلس النواب العراقي يوم الأحد على إخراج القوات الأجنبية.

  house-decides-on-the-bill | legislation
    when frame vote; not trigger vote-noun; around parliament within 8 sentence; around bill, accord within 8 clause
    + عرض على البرلمان العراقي قانون لإخراج القوات الأجنبية. وسيصوت البرلمان على المشروع في أيلول المقبل.

  # "أخفق البرلمان في عقد جلسة للتصويت": there was none.
  house-fails | none
    when trigger vote-noun; before fail within 10 group; not event-verb-between
    + أخفق البرلمان يوم الأحد في عقد جلسة للتصويت على إخراج القوات الأجنبية.

  house-votes | legislation
    when trigger vote-noun; anywhere parliament, bill
    + يجري التصويت في مجلس النواب على إخراج القوات الأجنبية يوم الأحد.

  house-goes-on | legislation
    when trigger vote-verb; prefix will; told-before legislation
    + أنهى البرلمان يوم الأحد قراءة قانون إخراج القوات الأجنبية، وسيصوت عليه في أيلول المقبل.

  # "سبق للمجلس أن صوت".
  council-decides | legislation
    when trigger vote-verb; around council within 6 clause; told-before legislation; anywhere presence, force, mission
    + صوت البرلمان يوم الأحد على إخراج القوات الأجنبية. وسبق للمجلس أن صوت في تموز الماضي على إنهاء وجود تلك القوات.

  no-house | none
    when frame vote
    + صوتت النقابة على قرار يخص القوات الأجنبية يوم الأحد.

  # Visits, calls and meetings of officials.
  discussed-at-talks | none
    when trigger discuss-verb; before dialogue, committee within 14 period
    + عقدت اللجنة العسكرية العليا اجتماعا يوم الأحد ناقش مع الوزير دور التحالف.

  discussed-by-phone | diplomacy
    when trigger discuss-verb; around phone within 4 clause; anywhere official, statesman
    + هنأ السوداني الرئيس الأميركي، وتباحث الرجلان هاتفيا يوم الأحد في دور التحالف.

  officials-meet | diplomacy
    when trigger committee-meets, discuss-verb, meet-noun; around official, statesman, leader within 14 clause
    + اجتمع رئيس الوزراء مع قائد التحالف في بغداد يوم الأحد.

  # "لكن زيارته أُرجئت".
  visit-put-off | diplomacy
    when trigger meet-noun; around postpone, cancel within 3 phrase; anywhere official, statesman
    + كان وزير الدفاع الأميركي سيصل إلى بغداد يوم الأحد، لكن زيارته أُرجئت.

  meeting-of-officials | diplomacy
    when trigger meeting-noun; after official, statesman, leader within 9 saying
    + استمر اجتماع السفيرة الأميركية مع رئيس الوزراء ساعة يوم الأحد.

  officials-hold | diplomacy
    when trigger meeting-noun; before light within 6 phrase; around official, statesman, leader within 6 phrase
    + عقد الوزيران اجتماعا في بغداد يوم الأحد بشأن دور التحالف.

  # "تحدث السوداني هاتفيا مع الوزير"; "اتصالا هاتفيا" is told by its own word.
  phoned | diplomacy
    when trigger phone-word; before say within 8 phrase; around official, statesman within 10 clause
    + تحدث رئيس الوزراء العراقي هاتفيا مع وزير الدفاع الأميركي يوم الأحد.

  by-phone | none
    when trigger phone-word
    + أجرى رئيس الوزراء العراقي اتصالا هاتفيا بوزير الدفاع الأميركي يوم الأحد.

  summoned | diplomacy
    when trigger summon-verb; at +1..+9 official; not anywhere hostile
    + استدعت وزارة الخارجية العراقية السفير الأميركي يوم الأحد.

  meeting | diplomacy
    when trigger meet-verb, visit-verb; anywhere official, statesman, leader, host, watched
    + زار وزير الدفاع الأميركي بغداد يوم الأحد.

  official-comes | diplomacy
    when frame move; at +1..+3 official, statesman; not at +1 force, equipment; not at +1..+9 table
    + وصل وزير الدفاع الأميركي إلى بغداد يوم الأحد.

  official-goes | diplomacy
    when frame move; not trigger send-verb; form verbal; before official, statesman within 8 phrase; not at +1..+4 force, equipment, civilian
    + قال المتحدث إن وزير الخارجية سيتوجه إلى واشنطن في أيلول المقبل.

  meeting-of-others | none
    when frame meet
    + التقى الفريقان يوم الأحد.

  # "غادر الوزير بغداد إلى واشنطن" goes on a visit; "غادر الوزير القاعة" leaves no base.
  official-departs | diplomacy
    when trigger leave-verb; form verbal; at +1..+2 official, statesman; not at +1..+3 force, convoy, equipment, civilian; after toward within 12 phrase
    + غادر وزير الدفاع العراقي بغداد يوم الأحد متوجها إلى واشنطن.

  # Agreements and statements.
  sides-set-a-timetable | agreement
    when trigger set-verb; after schedule within 14 saying; at +1..+3 watched, side; at +1..+3 host, side
    + حددت بغداد وواشنطن يوم الأحد جدولا زمنيا لإنهاء مهمة التحالف في العراق.

  set-alone | none
    when trigger set-verb
    + وضع الجيش الأميركي قواته في العراق في حال تأهب يوم الأحد قبل إعلان الجدول الزمني.

  # "توقع المصدر أن": expects, and signs nothing.
  expected | none
    when trigger agree-verb; at +0 expect; not at +1..+9 accord, statement
    + توقع مصدر يوم الأحد أن يستكمل الانسحاب الأميركي من العراق في موعده.

  signed-nothing | none
    when trigger agree-verb; not agrees
    + وقع الهجوم على قاعدة حرير يوم الأحد.

  economic-accord | none
    when frame agree, accord; after trade, oil within 10 phrase; not lately mission, presence
    + وقعت شركة أميركية لها قوات حراسة في العراق يوم الأحد اتفاقا لتطوير حقل نفطي.

  accord | agreement
    when frame agree, accord, announce
    + توصل العراق والولايات المتحدة إلى اتفاق على إنهاء المهمة يوم الأحد.
  """
