import AlertReporting
import ArabicText
import Calendars
import Foundation
import Testing
import TestSupport
import Vocabulary

struct JSONTests {
  static let strings: [(String, String)] = [
    ("a/b", #""a/b""#),
    ("\"\\", #""\"\\""#),
    ("\n\r\t", #""\n\r\t""#),
    ("\u{0}\u{1B}\u{7F}\u{9B}", #""\u0000\u001b\u007f\u009b""#),
    ("\u{2028}\u{2029}\u{202E}\u{FEFF}", #""\u2028\u2029\u202e\ufeff""#),
    ("عين الأسد 🚀", "\"عين الأسد 🚀\""),
  ]

  @Test(arguments: strings)
  func `a string is escaped where a terminal or a line reader could take it for more`(
    text: String, line: String
  ) throws {
    #expect(JSONValue.string(text).line == line)
    let back = try JSONDecoder().decode([String].self, from: Data("[\(line)]".utf8))
    #expect(back == [text])
  }

  @Test func `keys keep their order and nothing is left out`() {
    let value: JSONValue = ["z": nil, "a": 1, "m": [true, "x"], "e": [:]]
    #expect(value.line == #"{"z":null,"a":1,"m":[true,"x"],"e":{}}"#)
  }

  @Test func `an alert is the line of the contract`() {
    let alert = Samples.alert(
      .dateChange, .handover, .planned, at: "harir", "2027-05-15", previous: "2027-05 ON_OR_BEFORE",
      change: .refined, shift: -16)
    let line = JSONValue(alert, message: Samples.english.sentence(for: alert)).line
    #expect(Snapshot.difference(line + "\n", "alert.json") == nil)
  }

  @Test func `an article is the line of the contract`() {
    let text = SourceText("عنوان\nهجوم على قاعدة حرير")
    let article = Article(file: "a.txt", sha256: "00ff", text: text, title: "عنوان", blocks: [])
    let event = Event(
      topic: "bases", kind: .attack, status: .occurred, place: "harir", target: .base,
      weapon: .drone, count: 3, outcome: .hit,
      mentions: [Mention(span: TextSpan(6, 25), quote: "هجوم على قاعدة حرير", saidBy: nil)])
    let read = ReadArticle(
      article: article, publication: nil,
      times: [
        TimeExpression(
          span: TextSpan(0, 5), text: "عنوان", type: .date,
          time: Samples.time("2023-03 END 2023-03-21…2023-03-31") ?? TimeValue(value: ""))
      ],
      places: [PlaceMention(span: TextSpan(15, 25), text: "قاعدة حرير", id: "harir", kind: .base)],
      events: [event])
    #expect(Snapshot.difference(JSONValue(read).line + "\n", "article.json") == nil)
  }

  @Test func `an event of the timeline is the line of the contract`() {
    let mention = Mention(span: TextSpan(6, 25), quote: "هجوم على قاعدة حرير", saidBy: "مصدر")
    let event = Event(
      topic: "bases", kind: .attack, status: .occurred, place: "harir", target: .base,
      wounded: 5, mentions: [])
    let published = Day("2024-08-09").map { Publication.Dating(days: DayInterval($0), basis: .text) }
    let known = TimelineEvent(
      id: "00000000000000e1", event: event, woundedRange: 3...5, deniedBy: [], mentionCount: 3,
      independentCount: 2,
      history: [
        TimelineEvent.Dated(
          when: Samples.time("2024-08-05"), status: .occurred, published: published, article: "a1b2",
          saidBy: nil)
      ],
      mentions: [
        TimelineEvent.Source(
          mention: mention, article: "a1b2", file: "a.txt", title: nil, published: published)
      ])
    #expect(Snapshot.difference(JSONValue(known).line + "\n", "event.json") == nil)
  }
}
