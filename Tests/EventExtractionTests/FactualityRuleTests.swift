import Testing
import Vocabulary

@testable import EventExtraction

/// Each rule's examples are run, so that none can be dead or shadowed unnoticed.
@Suite struct FactualityRuleTests {
  private static let reader = TestReader()
  private static let opening =
    "نشرت وكالات الأنباء في العراق تقريرا مفصلا عن الأوضاع الأمنية في عموم مدن البلاد وقراها خلال الأيام الأخيرة.\n"

  struct Example: Sendable, CustomTestStringConvertible {
    var rule: String
    var text: String
    var testDescription: String { "\(rule): \(text)" }
  }

  static let examples = Factuality.all.flatMap(\.rules).flatMap { rule in
    rule.examples.map { Example(rule: rule.name, text: $0) }
  }
  static let counterexamples = Factuality.all.flatMap(\.rules).flatMap { rule in
    rule.counterexamples.map { Example(rule: rule.name, text: $0) }
  }

  /// The rules that decide on the words of `text`, as events and dropped words show them.
  private func deciding(_ text: String) -> [String] {
    let read = Self.reader.read(Self.opening + text)
    return read.events.flatMap(\.mentions).flatMap(\.evidence).filter { $0.field == .status }.map(\.rule)
      + read.dropped.map(\.reason.rule)
  }

  @Test(arguments: examples)
  func `a rule decides on its example`(example: Example) {
    let rules = deciding(example.text)
    if Factuality.known.rules.contains(where: { $0.name == example.rule }) {
      // What is told as known is not kept out.
      #expect(rules.contains { !Self.exclusions.contains($0) }, "\(rules)")
    } else {
      #expect(rules.contains(example.rule), "\(rules)")
    }
  }
  private static let exclusions = Set(Factuality.exclusions.rules.map(\.name))

  @Test(arguments: counterexamples)
  func `a rule leaves its counterexample alone`(example: Example) {
    #expect(!deciding(example.text).contains(example.rule))
  }

  @Test func `every row of the tables can be read, has a name of its own and an example`() {
    #expect(Factuality.all.map(\.faults).joined().isEmpty, "\(Factuality.all.map(\.faults))")
    let rules = Factuality.all.flatMap(\.rules)
    #expect(Set(rules.map(\.name)).count == rules.count)
    #expect(rules.filter(\.examples.isEmpty).map(\.name).isEmpty)
  }
}
