import Calendars
import Testing
import Vocabulary

/// Forces that become fewer, go home, go in parts, and what carries them: in pairs that differ in little.
@Suite struct ReductionTests {
  private static let reader = TestReader()
  private static let opening =
    "نشرت وكالات الأنباء في العراق تقريرا مفصلا عن دور التحالف في عموم مدن البلاد وقراها خلال الأيام الأخيرة.\n"

  private func summary(_ text: String) -> [String] { Self.reader.events(Self.opening + text).map(\.outline) }

  static let numbers: [(String, [String])] = [
    (
      "سينخفض عدد القوات الأميركية في العراق إلى ألفي جندي في أيلول المقبل.",
      ["withdrawal planned iraq 2025-09-01"]
    ),
    (
      "عدد الجنود الأميركيين في العراق سيتراجع في أيلول المقبل إلى ألفين.",
      ["withdrawal planned iraq 2025-09-01"]
    ),
    ("سيقلص البنتاغون وجوده في العراق إلى ألف جندي.", ["withdrawal planned iraq -"]),
    ("تراجعت الهجمات على القوات الأميركية في العراق يوم الأحد.", []),
    ("يعني ذلك خفض عدد الجنود الأميركيين في العراق.", []),
    ("تراجعت واشنطن عن قرارها يوم الأحد.", []),
  ]

  @Test(arguments: numbers)
  func `forces that become fewer leave in part`(text: String, expected: [String]) {
    #expect(Set(summary(text)) == Set(expected))
  }

  static let goals: [(String, [String])] = [
    (
      "سيعود الجنود الأميركيون من العراق إلى ديارهم في أيلول المقبل.", ["withdrawal planned iraq 2025-09-01"]
    ),
    (
      "سيعود الجنود الأميركيون من قاعدة حرير إلى قاعدة بلد في أيلول المقبل.",
      ["redeployment planned harir 2025-09-01"]
    ),
    ("ستكون القوات الأميركية خارج العراق في أيلول المقبل.", ["withdrawal planned iraq 2025-09-01"]),
    ("تتدرب القوات الأميركية خارج العراق في أيلول المقبل.", []),
    (
      "انسحبت القوات الأميركية من قاعدة حرير يوم الأحد وتوجهت إلى قاعدة بلد.",
      ["withdrawal occurred harir 2025-08-17"]
    ),
    ("تتمركز القوات الأميركية في قاعدة حرير.", []),
    ("هبطت طائرة شحن أميركية في قاعدة الشدادي يوم الأحد.", ["redeployment occurred shaddadi 2025-08-17"]),
  ]

  @Test(arguments: goals)
  func `where forces go tells whether they leave, move or stay`(text: String, expected: [String]) {
    #expect(Set(summary(text)) == Set(expected))
  }

  @Test func `an order to leave is a plan`() {
    #expect(
      summary("أمر البنتاغون يوم الأحد بسحب القوات الأميركية من قاعدة بلد.") == ["withdrawal planned balad -"]
    )
  }

  @Test func `a base that was handed over was left on the same day`() {
    #expect(
      Set(summary("تسلم الجيش العراقي قاعدة حرير يوم الأحد بعد انسحاب القوات الأميركية منها.")) == [
        "handover occurred harir 2025-08-17", "withdrawal occurred harir 2025-08-17",
      ])
  }
}
