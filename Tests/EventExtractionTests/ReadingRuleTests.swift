import Testing
import Vocabulary

@testable import EventExtraction

/// What each reading asks beyond: each rule drops its examples and no counterexample.
@Suite struct ReadingRuleTests {
  private static let reader = TestReader()
  private static let opening =
    "نشرت وكالات الأنباء في العراق تقريرا مفصلا عن الأوضاع الأمنية في عموم مدن البلاد وقراها خلال الأيام الأخيرة.\n"

  private func dropping(_ text: String) -> [String] {
    Self.reader.read(Self.opening + text).dropped.map(\.reason.rule)
  }

  @Test(
    arguments: Readings.all.flatMap(\.rules).flatMap { rule in
      rule.examples.map { FactualityRuleTests.Example(rule: rule.name, text: $0) }
    })
  func `a rule drops its example`(example: FactualityRuleTests.Example) {
    let rules = dropping(example.text)
    #expect(rules.contains(example.rule), "\(rules)")
  }

  @Test(
    arguments: Readings.all.flatMap(\.rules).flatMap { rule in
      rule.counterexamples.map { FactualityRuleTests.Example(rule: rule.name, text: $0) }
    })
  func `a rule drops no counterexample`(example: FactualityRuleTests.Example) {
    #expect(!dropping(example.text).contains(example.rule))
  }

  @Test func `every row can be read, has a name of its own and an example`() {
    #expect(Readings.all.map(\.faults).joined().isEmpty, "\(Readings.all.map(\.faults))")
    let rules = Readings.all.flatMap(\.rules)
    let names = (rules + Factuality.all.flatMap(\.rules)).map(\.name)
    #expect(Set(names).count == names.count)
    #expect(rules.filter(\.examples.isEmpty).map(\.name).isEmpty)
  }
}
