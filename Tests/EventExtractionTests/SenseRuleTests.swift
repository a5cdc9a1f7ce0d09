import Testing
import Vocabulary

@testable import EventExtraction

/// The senses of words of politics: each row's examples are read, or dropped, by that row.
@Suite struct SenseRuleTests {
  private static let reader = TestReader()
  private static let opening =
    "نشرت وكالات الأنباء في العراق تقريرا مفصلا عن دور التحالف في عموم مدن البلاد وقراها خلال الأيام الأخيرة.\n"

  struct Example: Sendable, CustomTestStringConvertible {
    var rule: RuleTable.Rule
    var text: String
    var testDescription: String { "\(rule.name): \(text)" }
  }
  static let examples = Readings.sense.rules.flatMap { rule in
    rule.examples.map { Example(rule: rule, text: $0) }
  }
  static let counterexamples = Readings.sense.rules.flatMap { rule in
    rule.counterexamples.map { Example(rule: rule, text: $0) }
  }

  /// The rules that gave words their sense, or took it from them.
  private func deciding(_ text: String, _ opening: String = Self.opening) -> [String] {
    let read = Self.reader.read(opening + text)
    return read.events.flatMap(\.mentions).flatMap(\.rules) + read.dropped.map(\.reason.rule)
  }

  @Test(arguments: examples)
  func `a row gives its example its sense`(example: Example) {
    // What is no matter of the story is so in an article that is not on it.
    let opening =
      example.rule.outcome == .none
      ? "نشرت وكالات الأنباء في العراق تقريرا مفصلا عن الأوضاع في عموم مدن البلاد وقراها خلال الأيام.\n"
      : Self.opening
    let rules = deciding(example.text, opening)
    #expect(rules.contains(example.rule.name), "\(rules)")
    if let kind = example.rule.outcome.kind {
      #expect(Self.reader.events(Self.opening + example.text).contains { $0.kind == kind })
    }
  }

  @Test(arguments: counterexamples)
  func `a row leaves its counterexample alone`(example: Example) {
    #expect(!deciding(example.text).contains(example.rule.name))
  }

  @Test func `every row can be read, has a name of its own and an example`() {
    #expect(Readings.sense.faults.isEmpty, "\(Readings.sense.faults)")
    let names = (Readings.all + Factuality.all + [Readings.sense]).flatMap(\.rules).map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Readings.sense.rules.filter(\.examples.isEmpty).map(\.name).isEmpty)
  }
}
