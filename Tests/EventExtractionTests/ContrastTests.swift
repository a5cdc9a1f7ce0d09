import Calendars
import Testing
import Vocabulary

/// Sentences that differ in little and say something else: each row with what it must tell, and nothing more.
@Suite struct ContrastTests {
  private static let reader = TestReader()

  private func events(_ text: String) -> [Event] { Self.reader.eventsAfterOpening(text) }

  private func summary(_ text: String) -> [String] { events(text).map(\.outline) }

  static let negated: [(String, [String])] = [
    ("أكد المتحدث عدم تعرض قاعدة حرير لأي هجوم يوم الأحد.", ["attack denied harir 2025-08-17"]),
    ("لم تتعرض قاعدة حرير لقصف صاروخي يوم الأحد.", ["attack denied harir 2025-08-17"]),
    ("لم يقع أي قصف على قاعدة حرير أمس الاثنين.", ["attack denied harir 2025-08-18"]),
    ("لم تتعرض قاعدة حرير لأي هجوم.", []),
    ("أكد مصدر عدم وقوع إصابات في هجوم استهدف قاعدة حرير يوم الأحد.", ["attack occurred harir 2025-08-17"]),
    ("مصدر: لا إصابات جراء سقوط صواريخ على قاعدة حرير يوم الأحد.", ["attack occurred harir 2025-08-17"]),
    ("لم يصب أحد في الهجوم الذي استهدف قاعدة حرير يوم الأحد.", ["attack occurred harir 2025-08-17"]),
    ("لم تعلن أي جهة مسؤوليتها عن هجوم استهدف قاعدة حرير يوم الأحد.", ["attack occurred harir 2025-08-17"]),
  ]

  @Test(arguments: negated)
  func `an attack is denied only where its happening is negated`(text: String, expected: [String]) {
    #expect(summary(text) == expected)
  }

  static let attempts: [(String, [String])] = [
    (
      "نفذت القوات الأميركية ضربة على مقاتلين في العراق حاولوا إطلاق مسيّرات لاستهداف قوات التحالف يوم الأحد.",
      ["strike occurred iraq 2025-08-17"]
    ),
    ("حاول مسلحون إطلاق صواريخ على قاعدة حرير فجر الأحد.", ["attack occurred harir 2025-08-17"]),
    ("استهدف نحو أربعين هجوما قواعد أميركية في العراق يوم الأحد.", []),
    ("استهدف هجوم قاعدة حرير يوم الأحد.", ["attack occurred harir 2025-08-17"]),
    (
      "اعترضت القوات الأميركية عدة مسيّرات استهدفت قاعدة عين الأسد يوم الأحد.",
      ["attack occurred ain-al-asad 2025-08-17"]
    ),
    (
      "قاعدة عين الأسد التي تضم قوات التحالف، قُصفت بالصواريخ مساء الأحد.",
      ["attack occurred ain-al-asad 2025-08-17"]
    ),
  ]

  @Test(arguments: attempts)
  func `purposes and tallies are no attacks`(text: String, expected: [String]) {
    #expect(summary(text) == expected)
  }

  static let outcomes: [(String, Outcome)] = [
    ("تصدت الدفاعات الجوية بقاعدة حرير لهجوم صاروخي فجر الأحد.", .intercepted),
    ("أحبطت القوات العراقية هجوما بالصواريخ على قاعدة عين الأسد فجر الأحد.", .intercepted),
    ("أعلن الجهاز إسقاط مسيّرة مفخخة قرب قاعدة حرير يوم الأحد.", .intercepted),
    ("حاول مسلحون إطلاق صواريخ على قاعدة حرير فجر الأحد.", .failed),
    ("سقط صاروخان على قاعدة حرير فجر الأحد.", .hit),
  ]

  @Test(arguments: outcomes)
  func `what is shot down or foiled did not hit`(text: String, outcome: Outcome) throws {
    let attack = try #require(events(text).first { $0.kind == .attack })
    #expect(attack.outcome == outcome)
  }

  @Test func `an air strike told beside an attack is not its weapon`() throws {
    let attack = try #require(
      events("تعرضت قاعدة حرير لهجوم يوم الأحد، فردت واشنطن بضربات جوية على الفصائل.").first {
        $0.kind == .attack
      })
    #expect(attack.weapon == nil)
  }

  static let politics: [(String, [String])] = [
    (
      "عقدت اللجنة العسكرية للتحالف اجتماعا يوم الأحد وصولا إلى إنهاء مهمة التحالف الدولي في العراق.",
      ["negotiation occurred iraq 2025-08-17"]
    ),
    (
      "اتفق الجانبان يوم الأحد على إنهاء مهمة التحالف في العراق بحلول أيلول المقبل.",
      ["agreement occurred iraq 2025-08-17", "mission-end planned iraq 2025-09-01"]
    ),
    (
      "أعلنت واشنطن في أيلول الماضي التوصل إلى اتفاق يقضي بإنهاء مهمة التحالف في العراق بحلول أيلول المقبل.",
      ["agreement occurred iraq 2024-09-01", "mission-end planned iraq 2025-09-01"]
    ),
    (
      "تغادر القوات الأميركية العراق بحلول أيلول المقبل تنفيذا لما اتفقت عليه الحكومتان.",
      ["withdrawal planned iraq 2025-09-01"]
    ),
    (
      "سيكون انسحاب قوات التحالف في أيلول المقبل تنفيذا للاتفاق بين العراق وواشنطن.",
      ["withdrawal planned iraq 2025-09-01"]
    ),
    (
      "واتفاق على جدول زمني للانسحاب، انتهى العراق من أولى جولات الحوار مع القوات الأميركية يوم الأحد.",
      ["negotiation occurred iraq 2025-08-17"]
    ),
    (
      "الجولة الثالثة من الحوار بشأن مستقبل مهمة التحالف انتهت يوم الأحد، والجولة الرابعة ستعقد في أيلول المقبل.",
      ["negotiation occurred iraq 2025-08-17", "negotiation planned iraq 2025-09-01"]
    ),
    (
      "نفت السفارة أن يكون أيلول المقبل موعدا نهائيا لإنهاء مهمة التحالف الدولي في العراق.",
      ["mission-end denied iraq -"]
    ),
    (
      "ستنهي بعثة التحالف مهامها في بغداد وقاعدة عين الأسد بحلول أيلول المقبل.",
      ["mission-end planned iraq 2025-09-01"]
    ),
  ]

  @Test(arguments: politics)
  func `goals and known agreements are told apart from events`(text: String, expected: [String]) {
    #expect(Set(summary(text)) == Set(expected))
  }

  @Test func `what begins with preparing has no phase yet`() throws {
    let event = try #require(events("أعلنت الحكومة بدء الاستعداد للانسحاب من قاعدة عين الأسد.").first)
    #expect(event.status == .planned)
    #expect(event.phase == nil)
  }

  @Test func `an attack on a region is the one on the base named next`() {
    #expect(
      summary("أعلن التحالف هجوما بمسيّرة في أربيل يوم الأحد. واستهدف الهجوم الذي وقع فجر الأحد قاعدة حرير.")
        .filter { $0.hasPrefix("attack") } == ["attack occurred harir 2025-08-17"])
  }

  static let speakers: [(String, String?)] = [
    ("أعلنت قيادة العمليات عدم تعرض قاعدة حرير لأي هجوم يوم الأحد.", "قيادة العمليات"),
    ("وقال المتحدث باسم القيادة لشبكة إخبارية إن قاعدة حرير تعرضت لهجوم يوم الأحد.", "المتحدث باسم القيادة"),
    ("تعرضت قاعدة حرير التابعة للتحالف الدولي لهجوم يوم الأحد.", nil),
    ("تعرضت قاعدة حرير لهجوم يوم الأحد بحسب البيانات الرسمية.", nil),
    ("تعرضت قاعدة حرير لهجوم يوم الأحد بحسب مصدر أمني.", "مصدر أمني"),
    ("تعرضت قاعدة حرير لهجوم يوم الأحد، ولم تعلن أي جهة بعد مسؤوليتها عنه.", nil),
  ]

  @Test(arguments: speakers)
  func `the speaker is who is named as speaking`(text: String, speaker: String?) throws {
    let event = try #require(events(text).first)
    #expect(event.mentions.first?.saidBy == speaker)
  }
}
