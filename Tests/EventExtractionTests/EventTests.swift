import Calendars
import Testing
import Vocabulary

/// What one sentence says: kind, status, place and the first day, as `kind status place from`.
@Suite struct EventTests {
  private static let reader = TestReader()

  private func summary(_ text: String) -> [String] { Self.reader.events(text).map(\.outline) }

  static let told: [(String, [String])] = [
    ("تعرضت قاعدة عين الأسد، مساء الأحد، لهجوم بطائرة مسيّرة.", ["attack occurred ain-al-asad 2025-08-17"]),
    ("استُهدف معسكر فيكتوريا بثلاثة صواريخ كاتيوشا يوم الأحد.", ["attack occurred victoria 2025-08-17"]),
    ("سقطت قذيفتا هاون في محيط قاعدة حرير فجر الأحد.", ["attack occurred harir 2025-08-17"]),
    (
      "دوّت صفارات الإنذار بعدما أسقطت الدفاعات مسيّرتين فوق قاعدة حرير فجر الأحد.",
      ["attack occurred harir 2025-08-17"]
    ),
    (
      "هاجم مجهولون بالصواريخ قاعدتي عين الأسد وحرير يوم الأحد.",
      ["attack occurred ain-al-asad 2025-08-17", "attack occurred harir 2025-08-17"]
    ),
    ("أغارت طائرات أميركية على مقر لفصيل مسلح في سوريا فجر الأحد.", ["strike occurred syria 2025-08-17"]),
    (
      "نفذ التحالف الدولي ضربة جوية على مواقع للفصائل في العراق فجر الأحد.",
      ["strike occurred iraq 2025-08-17"]
    ),
    (
      "أصيب ما لا يقل عن خمسة جنود في هجوم استهدف قاعدة حرير يوم الأحد.", ["attack occurred harir 2025-08-17"]
    ),
    (
      "استُهدفت قاعدة حرير بمسيّرات السبت والأحد.",
      ["attack occurred harir 2025-08-16", "attack occurred harir 2025-08-17"]
    ),
    ("بدأت القوات الأميركية الاستعداد للانسحاب من قاعدة عين الأسد.", ["withdrawal planned ain-al-asad -"]),
    (
      "هددت كتائب حزب الله، اليوم الثلاثاء، بضرب القواعد الأميركية في العراق.",
      ["threat occurred iraq 2025-08-19"]
    ),
    ("نفى مصدر أمني تعرض قاعدة عين الأسد لهجوم يوم الأحد.", ["attack denied ain-al-asad 2025-08-17"]),
    (
      "ستنسحب القوات الأميركية من قاعدة عين الأسد بحلول أيلول المقبل.",
      ["withdrawal planned ain-al-asad 2025-09-01"]
    ),
    ("من المقرر أن تخلي قوات التحالف قاعدة عين الأسد.", ["withdrawal planned ain-al-asad -"]),
    (
      "غادر رتل أميركي قاعدة عين الأسد أمس الاثنين باتجاه سوريا.",
      ["withdrawal occurred ain-al-asad 2025-08-18"]
    ),
    ("أرجأت بغداد الإعلان عن موعد إنهاء مهمة التحالف في العراق.", ["agreement postponed iraq -"]),
    ("تنتهي مهمة التحالف الدولي في العراق بحلول أيلول المقبل.", ["mission-end planned iraq 2025-09-01"]),
    (
      "تسلّم الجيش السوري قاعدة الشدادي يوم الأحد بعد رحيل القوات الأميركية.",
      ["handover occurred shaddadi 2025-08-17"]
    ),
    (
      "اختُتمت في بغداد يوم الأحد الجولة الثالثة من المفاوضات بين العراق والتحالف.",
      ["negotiation occurred baghdad 2025-08-17"]
    ),
    (
      "صوّت مجلس النواب العراقي السبت على قرار يلزم الحكومة بإخراج القوات الأجنبية.",
      ["legislation occurred iraq 2025-08-16"]
    ),
    (
      "استقبل رئيس الوزراء العراقي السفيرة الأميركية في بغداد السبت.",
      ["diplomacy occurred baghdad 2025-08-16"]
    ),
    (
      "اعتقلت القوات العراقية ثلاثة متورطين بقصف قاعدة عين الأسد يوم الأحد.",
      ["arrest occurred ain-al-asad 2025-08-17"]
    ),
  ]

  @Test(arguments: told)
  func `a sentence tells its events`(text: String, expected: [String]) {
    let found = summary(
      "نشرت وكالات الأنباء في العراق تقريرا مفصلا عن الأوضاع الأمنية في عموم مدن البلاد وقراها.\n" + text)
    for event in expected { #expect(found.contains(event), "\(found)") }
  }

  static let untold: [String] = [
    "تتعرض قاعدة عين الأسد لهجمات متكررة.",
    "تعرضت القواعد الأميركية لعشرات الهجمات منذ تشرين الأول 2023.",
    "قد تستهدف الفصائل قاعدة عين الأسد.",
    "إذا هاجمت الفصائل قاعدة عين الأسد فستغضب الحكومة.",
    "يخشى السكان هجوما على قاعدة حرير.",
    "لم تتعرض قاعدة حرير لأي هجوم.",
    "طالب نواب بانسحاب القوات الأميركية من قاعدة عين الأسد.",
    "تضم قاعدة عين الأسد مئات الجنود الأميركيين.",
    "هل تنسحب القوات الأميركية من قاعدة عين الأسد؟",
    "بحث الوزيران ترتيبات إنهاء مهمة التحالف.",
    "كان من المفترض أن تغادر القوات الأميركية قاعدة حرير في تموز الماضي.",
    "استهدفت الفصائل قواعد التحالف في العراق منذ تشرين الأول 2023.",
    "لم يعلن أحد أنه سيقصف قاعدة عين الأسد.",
    "ما بعد انسحاب القوات الأميركية من العراق.",
    "لا يزال الرئيس ملتزما بخطة سحب القوات الأميركية من العراق.",
    "أُخلي سبيل ثلاثة من عناصر الفصائل يوم الأحد.",
  ]

  @Test(arguments: untold)
  func `what asserts no single occurrence is no event`(text: String) {
    #expect(
      summary(
        "نشرت وكالات الأنباء في العراق تقريرا مفصلا عن الأوضاع الأمنية في عموم مدن البلاد وقراها.\n" + text)
        == [])
  }

  static let details: [(String, Weapon?, Int?, Int?, Int?, Outcome?)] = [
    ("سقط صاروخان على قاعدة عين الأسد فجر الأحد ما أدى إلى إصابة خمسة جنود.", .rocket, 2, nil, 5, .hit),
    ("استهدفت أربع مسيّرات قاعدة حرير فجر الأحد من دون إصابات.", .drone, 4, 0, 0, nil),
    ("أسقطت الدفاعات ثلاث طائرات مسيّرة قرب قاعدة حرير فجر الأحد.", .drone, 3, nil, nil, .intercepted),
    ("قُصفت قاعدة بلد بـ14 صاروخاً فجر الأحد وقُتل متعاقد وجُرح تسعة.", .rocket, 14, 1, 9, .hit),
    ("ضبطت القوات العراقية ستة صواريخ معدة لاستهداف قاعدة بلد فجر الأحد.", .rocket, 6, nil, nil, .failed),
    ("هاجمت إيران قاعدة عين الأسد بصواريخ باليستية فجر الأحد.", .missile, nil, nil, nil, nil),
  ]

  @Test(arguments: details)
  func `an attack is told with its numbers`(
    text: String, weapon: Weapon?, count: Int?, killed: Int?, wounded: Int?, outcome: Outcome?
  ) throws {
    let event = try #require(Self.reader.events(text).first { $0.kind == .attack })
    #expect(event.weapon == weapon)
    #expect(event.count == count)
    #expect(event.killed == killed)
    #expect(event.wounded == wounded)
    if let outcome { #expect(event.outcome == outcome) }
  }

  @Test func `the same attack told three times is one event with three mentions`() throws {
    let events = Self.reader.events(
      """
      صاروخان على قاعدة عين الأسد
      سقط صاروخان على قاعدة عين الأسد في محافظة الأنبار غربي العراق فجر الأحد، وفق مصدر أمني تحدث إلى وسائل الإعلام.
      وقال المصدر إن الهجوم لم يسفر عن ضحايا.
      """, titled: true)
    let attack = try #require(events.first)
    #expect(events.count == 1)
    #expect(attack.mentions.count == 3)
    #expect(attack.when?.days?.from == Day("2025-08-17"))
    #expect(attack.killed == 0)
  }
}
