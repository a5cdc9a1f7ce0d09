import Calendars
import Testing
import Vocabulary

/// Forces that leave, and bases that change hands: in pairs of sentences that differ in little.
@Suite struct MovementTests {
  private static let reader = TestReader()
  private static let opening =
    "نشرت وكالات الأنباء في العراق تقريرا مفصلا عن دور التحالف في عموم مدن البلاد وقراها خلال الأيام الأخيرة.\n"

  private func summary(_ text: String) -> [String] { Self.reader.events(Self.opening + text).map(\.outline) }

  static let anchors: [(String, [String])] = [
    (
      "تسلم الجيش قاعدة حرير يوم الأحد بعد أسبوع من مغادرة القوات الأميركية قاعدة بلد.",
      ["handover occurred harir 2025-08-17", "withdrawal occurred balad 2025-08-04"]
    ),
    (
      "ويأتي تسليم قاعدة حرير بعد أيام من إخلاء القوات الأميركية قاعدة بلد.",
      ["withdrawal occurred balad -"]
    ),
    (
      "دخل الجيش السوري يوم الأحد إلى المدينة عقب انسحاب القوات الأميركية من التنف.",
      ["withdrawal occurred al-tanf 2025-08-17"]
    ),
    (
      "جاء ذلك بالتزامن مع انسحاب القوات الأميركية من قسرك.", ["withdrawal occurred qasrak -"]
    ),
    ("بعد انسحاب القوات الأميركية من قاعدة حرير ستتولى الشرطة حفظ الأمن في المدينة.", []),
    (
      "بعد انسحاب القوات الأميركية من قاعدة حرير في أيلول المقبل تبدأ الشرطة عملها.",
      ["withdrawal planned harir 2025-09-01"]
    ),
  ]

  @Test(arguments: anchors)
  func `what dates something else has happened by then`(text: String, expected: [String]) {
    #expect(Set(summary(text)) == Set(expected))
  }

  static let decisions: [(String, [String])] = [
    ("قررت باريس سحب قواتها من العراق.", ["withdrawal planned iraq -"]),
    (
      "قررت قيادة التحالف الانسحاب من قاعدة حرير وتسليمها إلى الجيش قريبا.",
      ["withdrawal planned harir -", "handover planned harir -"]
    ),
    ("وافقت واشنطن يوم الأحد على سحب القوات الأميركية من قاعدة بلد.", ["withdrawal planned balad -"]),
    (
      "تنوي القيادة الأميركية سحب جنودها من قاعدة حرير في أيلول المقبل.",
      ["withdrawal planned harir 2025-09-01"]
    ),
    ("لم تقرر واشنطن سحب القوات الأميركية من قاعدة بلد.", []),
    ("كانت واشنطن قررت سحب القوات الأميركية من قاعدة بلد في تموز الماضي.", []),
    ("يجب سحب القوات الأميركية من قاعدة بلد.", []),
    ("لا ينبغي أن تنسحب القوات الأميركية من قاعدة بلد.", []),
    ("اقترح نائب سحب القوات الأميركية من قاعدة بلد.", []),
    ("تواصل القوات الأميركية انسحابها من قسرك.", ["withdrawal ongoing qasrak -"]),
  ]

  @Test(arguments: decisions)
  func `what is decided is planned, what is only asked for is nothing`(text: String, expected: [String]) {
    #expect(Set(summary(text)) == Set(expected))
  }

  static let carried: [(String, [String])] = [
    (
      "طائرة شحن أميركية حطت في قاعدة حرير يوم الأحد.", ["redeployment occurred harir 2025-08-17"]
    ),
    ("حلقت طائرات أميركية فوق قاعدة حرير يوم الأحد.", []),
    (
      "نشرت القوات الأميركية منظومة باتريوت في قاعدة حرير يوم الأحد.",
      ["redeployment occurred harir 2025-08-17"]
    ),
    ("نشرت القوات الأميركية بيانا عن قاعدة حرير يوم الأحد.", []),
    (
      "شرعت القوات الأميركية يوم الأحد بالانسحاب من قاعدة بلد.", ["withdrawal occurred balad 2025-08-17"]
    ),
    ("ستغادر القوات الأميركية قاعدة بلد في أيلول المقبل إذا توقفت الهجمات.", []),
    ("علقت واشنطن سحب قواتها من قاعدة بلد.", ["withdrawal postponed balad -"]),
  ]

  @Test(arguments: carried)
  func `what is brought, begun, put off or made to hang on something is told apart`(
    text: String, expected: [String]
  ) {
    #expect(Set(summary(text)) == Set(expected))
  }

  static let handovers: [(String, [String])] = [
    ("قاعدة حرير تسلمتها قوات الجيش من التحالف يوم الأحد.", ["handover occurred harir 2025-08-17"]),
    ("أعيدت قاعدة بلد إلى السيطرة العراقية يوم الأحد.", ["handover occurred balad 2025-08-17"]),
    ("نُقلت المسؤولية عن قاعدة بلد إلى الجيش يوم الأحد.", ["handover occurred balad 2025-08-17"]),
    ("تسلم الجيش مواقع التحالف في قاعدة حرير يوم الأحد.", ["handover occurred harir 2025-08-17"]),
    ("تسلم الجيش شحنة ذخيرة من التحالف في قاعدة حرير يوم الأحد.", []),
    ("سلّم الوفد رسالة من التحالف إلى قاعدة حرير يوم الأحد.", []),
    ("أعاد الجيش ترتيب صفوفه في قاعدة بلد يوم الأحد.", []),
    ("تسلم الوزير تقريرا يخص التحالف بقاعدة بلد يوم الأحد.", []),
    ("عادت قاعدة بلد يوم الأحد إلى السيادة العراقية.", ["handover occurred balad 2025-08-17"]),
    ("صارت قاعدة بلد يوم الأحد في يد الجيش العراقي.", ["handover occurred balad 2025-08-17"]),
    ("صارت قاعدة بلد يوم الأحد هدفا للفصائل.", []),
    ("عادت القوات الأميركية من قاعدة بلد مع الجيش العراقي.", []),
    (
      "تسلم الجيش قاعدة بلد يوم الأحد، وقاعدة حرير أمس الاثنين.",
      ["handover occurred balad 2025-08-17", "handover occurred harir 2025-08-18"]
    ),
    ("تسلم الجيش يوم الأحد مقر التحالف في قاعدة حرير.", ["handover occurred harir 2025-08-17"]),
  ]

  @Test(arguments: handovers)
  func `a base is handed over, not what is given there`(text: String, expected: [String]) {
    #expect(summary(text) == expected)
  }

  static let senses: [(String, [String])] = [
    ("تخلت القوات الأميركية عن قاعدة بلد يوم الأحد.", ["withdrawal occurred balad 2025-08-17"]),
    ("تخلت الفصائل عن سلاحها في العراق يوم الأحد.", []),
    ("تقع قاعدة بلد بين مناطق سيطرة القوات العراقية.", []),
    ("رُفع العلم العراقي فوق قاعدة بلد يوم الأحد.", ["handover occurred balad 2025-08-17"]),
    ("رفعت القوات العراقية درجة التأهب في قاعدة بلد يوم الأحد.", []),
    ("أعادت مدريد يوم الأحد جنودها من قاعدة بلد.", ["withdrawal occurred balad 2025-08-17"]),
    ("أجلت القوات الأميركية جنودها من التنف يوم الأحد.", ["withdrawal occurred al-tanf 2025-08-17"]),
    ("أرسلت واشنطن تعزيزات إلى قاعدة حرير يوم الأحد.", ["redeployment occurred harir 2025-08-17"]),
    ("نقل الجيش الأميركي معتقلين من سوريا إلى العراق يوم الأحد.", []),
    ("ما انسحبت القوات الأميركية من قاعدة حرير يوم الأحد.", []),
    (
      "أُخليت القيارة يوم الأحد، وقاعدة بلد أمس الاثنين.",
      [
        "withdrawal occurred qayyarah 2025-08-17", "withdrawal occurred balad 2025-08-18",
      ]
    ),
    ("لن تبقى قوات أميركية في العراق بعد أيلول المقبل.", ["withdrawal planned iraq 2025-09-01"]),
    ("تبقى القوات الأميركية في قاعدة حرير حتى أيلول المقبل.", ["withdrawal planned harir 2025-09-01"]),
    ("لم يبق جندي أميركي في قاعدة حرير.", []),
    ("بلغت قافلة أميركية قاعدة حرير يوم الأحد.", ["redeployment occurred harir 2025-08-17"]),
    ("بلغ صاروخ قاعدة حرير يوم الأحد.", ["attack occurred harir 2025-08-17"]),
    ("أخلت القوات الأميركية القيارة يوم الأحد.", ["withdrawal occurred qayyarah 2025-08-17"]),
    ("ستترك القوات الأميركية قاعدة حرير في أيلول المقبل.", ["withdrawal planned harir 2025-09-01"]),
    ("تركت القوات الأميركية أثرا سيئا في بغداد يوم الأحد.", []),
    ("نصح البيان واشنطن بأن تسحب جنودها من العراق.", []),
    ("سحبت بغداد يوم الأحد طلب المساعدة المقدم إلى التحالف.", []),
    ("وصلت الموازنة المرصودة للقوات الأميركية في قاعدة حرير يوم الأحد إلى مليون دولار.", []),
    (
      "بحلول أيلول المقبل تكون القوات الأميركية قد أخلت قاعدة حرير.", ["withdrawal planned harir 2025-09-01"]
    ),
    ("إن لم تكن القوات الأميركية قد أخلت قاعدة حرير فستغضب بغداد.", []),
    ("أنهت القوات الأميركية وجودها في قاعدة حرير يوم الأحد.", ["withdrawal occurred harir 2025-08-17"]),
    ("طالب النواب بإنهاء وجود القوات الأميركية في قاعدة حرير يوم الأحد.", []),
    (
      "سيطر الجيش السوري يوم الأحد على الشدادي قرب مقر للتحالف.",
      ["handover occurred shaddadi 2025-08-17"]
    ),
    ("سيطر مسلحون من داعش يوم الأحد على الشدادي.", []),
    ("أعاد الجيش الأميركي قاعدة بلد إلى الحكومة العراقية يوم الأحد.", ["handover occurred balad 2025-08-17"]),
    (
      "ستكون قاعدة حرير خالية من القوات الأميركية بحلول أيلول المقبل.",
      ["withdrawal planned harir 2025-09-01"]
    ),
    ("سقط الصاروخ في أرض خالية قرب قاعدة حرير.", ["attack occurred harir -"]),
    (
      "نُقل مئات الجنود الأميركيين من بغداد إلى قاعدة حرير يوم الأحد.",
      ["redeployment occurred baghdad 2025-08-17"]
    ),
    (
      "القوات الأميركية المتمركزة في بغداد ستتجه إلى قاعدة حرير في أيلول المقبل.",
      ["redeployment planned baghdad 2025-09-01"]
    ),
    ("حدد البيان عدد القوات الأميركية التي ستغادر العراق.", []),
    ("وصل وفد عسكري أميركي إلى بغداد يوم الأحد.", ["diplomacy occurred baghdad 2025-08-17"]),
    ("ألغت واشنطن خطة سحب قواتها من قاعدة حرير.", ["withdrawal cancelled harir -"]),
    (
      "نفت الحكومة تأجيل انسحاب قوات التحالف من قاعدة حرير في أيلول المقبل.",
      ["withdrawal planned harir 2025-09-01"]
    ),
    (
      "قال النائب إن انسحاب القوات الأميركية من قاعدة حرير سيتم في موعده.", ["withdrawal planned harir -"]
    ),
  ]

  @Test(arguments: senses)
  func `a departure is told in many words, and few of them by themselves`(text: String, expected: [String]) {
    #expect(Set(summary(text)) == Set(expected))
  }

  @Test func `a base that is named only further on is the one that is left`() {
    #expect(
      summary(
        """
        بدأت القوات الأميركية يوم الأحد الانسحاب من قاعدة أميركية في الأردن تضم مئات من جنودها.
        وذكر شهود أن الجنود يسحبون معداتهم من قاعدة أميركية في الأردن منذ الصباح.
        """) == ["withdrawal occurred jordan 2025-08-17"])
  }

  static let posts: [(String, [String])] = [
    ("سلم التحالف موقعه في القيارة إلى الجيش العراقي يوم الأحد.", ["handover occurred qayyarah 2025-08-17"]),
    ("غادرت القوات الأميركية موقعها في القيارة يوم الأحد.", ["withdrawal occurred qayyarah 2025-08-17"]),
    ("سلم التحالف موقعه في بغداد إلى الجيش العراقي يوم الأحد.", ["handover occurred baghdad 2025-08-17"]),
    (
      "أغلق الجيش الأميركي يوم الأحد ثلاثا من قواعده في سوريا.", ["handover occurred syria 2025-08-17"]
    ),
    (
      "أخلى التحالف قاعدة حرير يوم الأحد، وهي السادسة التي يخليها منذ آذار.",
      ["withdrawal occurred harir 2025-08-17"]
    ),
    (
      "ستخلي القوات الأميركية مواقعها في بغداد وقاعدة حرير في أيلول المقبل.",
      ["withdrawal planned baghdad 2025-09-01", "withdrawal planned harir 2025-09-01"]
    ),
    ("القاعدة في عهدة الجيش العراقي منذ تسلمها.", []),
  ]

  @Test(arguments: posts)
  func `a post is the base or the ground that it lies in`(text: String, expected: [String]) {
    #expect(Set(summary(text)) == Set(expected))
  }
}
