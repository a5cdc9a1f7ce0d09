import ArabicText
import Calendars
import TestSupport
import Testing
import Vocabulary

@testable import TemporalTagging

@Suite struct RuleTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var rule: String
    var example: Rule.Example
    var testDescription: String { rule + ": " + example.text }
  }

  static let rows = Reading.tagger.rules.rules.flatMap { rule in
    rule.examples.map { Row(rule: rule.name, example: $0) }
  }

  @Test(arguments: rows.filter { $0.example.expected != nil })
  func `each rule reads its examples`(row: Row) throws {
    let marked = MarkedText(row.example.text)
    let times = Reading.times(marked.text, from: "2025-08-19")
    let wanted = marked.spans.first ?? TextSpan(0, SourceText(marked.text).scalarCount)
    let time = try #require(times.last { $0.span.overlaps(wanted) }, "found nothing")
    #expect(time.span == wanted, "found «\(time.text)» by \(time.rules)")
    #expect(time.summary == row.example.expected, "by \(time.rules)")
    #expect(time.rules == [row.rule])
  }

  @Test(arguments: rows.filter { $0.example.expected == nil })
  func `no rule reads a counterexample`(row: Row) {
    let times = Reading.times(row.example.text, from: "2025-08-19").filter { $0.type != .duration }
    #expect(times.isEmpty, "found \(times.map(\.text)) by \(times.flatMap(\.rules))")
  }

  @Test func `every rule has an example`() {
    for rule in Reading.tagger.rules.rules {
      #expect(rule.examples.contains { $0.expected != nil }, "\(rule.name)")
    }
  }
}
