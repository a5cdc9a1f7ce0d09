import ArabicText
import Calendars
import Testing
import Vocabulary

@testable import AlertReporting

/// An article as `extract` shows it.
struct MarkedArticleTests {
  /// A title and a paragraph whose sentence tells one event, with a line of the site's between them.
  private static func article(controls: String = "") -> ReadArticle {
    let title = "هجوم على الرمل"
    let share = "شارك"
    let body = "قُصفت قاعدة الرمل\(controls) أمس الاثنين بصاروخ."
    let text = SourceText("\(title)\n\(share)\n\(body)\n")
    func span(_ words: String) -> TextSpan {
      let scalars = Array(text.string.unicodeScalars)
      let wanted = Array(words.unicodeScalars)
      let start = scalars.indices.first { scalars[$0...].starts(with: wanted) } ?? 0
      return TextSpan(start, start + wanted.count)
    }
    let time = TimeValue(value: "2024-08-05", days: Day("2024-08-05").map { DayInterval($0) })
    return ReadArticle(
      article: Article(
        file: "a.txt", sha256: "", text: text, title: title,
        blocks: [
          Block(span: span(title), role: .title), Block(span: span(share), role: .boilerplate),
          Block(span: span(body), role: .body),
        ]),
      publication: nil,
      times: [
        TimeExpression(span: span("أمس الاثنين"), text: "أمس الاثنين", type: .date, time: time)
      ],
      places: [PlaceMention(span: span("قاعدة الرمل"), text: "قاعدة الرمل", id: "sand", kind: .base)],
      events: [
        Event(
          topic: "t", kind: .attack, status: .occurred, place: "sand", target: .base, when: time,
          mentions: [
            Mention(
              span: span(body), quote: body,
              evidence: [
                Evidence(.kind, by: "shell-verb", at: span("قُصفت")), Evidence(.status, by: "past"),
                Evidence(.place, by: "named", at: span("قاعدة الرمل")),
                Evidence(.when, by: "own-time", at: span("أمس الاثنين")),
              ])
          ])
      ],
      dropped: [
        DroppedCandidate(
          span: span(title), trigger: Evidence(.kind, by: "attack-noun", at: span("هجوم")),
          reason: Evidence(.status, by: "habit"))
      ])
  }

  private static func lines(
    _ page: Page, controls: String = "", explaining: Reports.Explaining = []
  ) -> [String] {
    let sentences = AlertSentences(topics: [], language: .english)
    return Reports(page: page, sentences: sentences).lines(
      for: article(controls: controls), explaining: explaining)
  }

  @Test func `without colours what was read stands between brackets, and the event's number behind it`() {
    let lines = Self.lines(Page(width: 80))
    #expect(lines.contains("  <قُصفت> {قاعدة الرمل} [أمس الاثنين] بصاروخ. (1)"))
    #expect(lines.contains { $0.hasPrefix("(1)  ") })
  }

  @Test func `with colours each has its own, and no brackets`() throws {
    let lines = Self.lines(Page(width: 80, hasColour: true))
    let marked = try #require(lines.first { $0.contains("بصاروخ. ") })
    #expect(marked.contains("\u{1B}[1;32mقاعدة الرمل\u{1B}[0m"))
    #expect(marked.contains("\u{1B}[1;36mأمس الاثنين\u{1B}[0m"))
    #expect(marked.contains("\u{1B}[1;33m(1)\u{1B}[0m"))
    #expect(!marked.contains("{"))
  }

  @Test func `below an event stand the words that each of its fields came from`() {
    let lines = Self.lines(Page(width: 80))
    #expect(lines.contains("      kind       قُصفت"))
    #expect(lines.contains("      when       أمس الاثنين"))
    #expect(!lines.contains { $0.contains("own-time") || $0.contains("habit") })
  }

  @Test func `explained, each field shows its rule, and a dropped word what dropped it`() {
    let lines = Self.lines(Page(width: 100), explaining: .events)
    #expect(lines.contains { $0.contains(/when +5 August 2024 +own-time +أمس الاثنين$/) })
    #expect(lines.contains { $0.contains(/status +occurred +past$/) })
    #expect(lines.contains { $0.contains(/هجوم +attack-noun +habit$/) })
  }

  @Test func `a line of the site's is left out and counted`() {
    let lines = Self.lines(Page(width: 80))
    #expect(!lines.contains { $0.contains("شارك") })
    #expect(lines.contains("  One line of the site's own is left out."))
  }

  @Test func `what the article brings cannot move the cursor or turn the writing round`() {
    let lines = Self.lines(Page(width: 80), controls: "\u{1B}[2J\u{202E}")
    #expect(lines.allSatisfy { !$0.unicodeScalars.contains(where: PlainText.isControl) })
  }

  @Test(arguments: [24, 40, 60])
  func `no line of the text is wider than the page, colours aside`(width: Int) {
    let lines = Self.lines(Page(width: width, isolates: true))
    for line in lines where !line.contains("2024") {
      #expect(PlainText.columns(of: line) <= width, "\(line)")
    }
  }

  @Test(arguments: [
    ("المعرّف 0d9408fe33dd7779 هنا", ["0d9408fe33dd7779"]),
    ("نُشر 2025-08-19 (CNN).", ["2025-08-19", "CNN"]),
    ("طائرة F-16 و1500 جندي عند 20:30", ["F-16"]),
    ("عام 2024-2025", []),
  ])
  func `in a right-to-left line names, dates and identifiers stand apart`(text: String, islands: [String]) {
    let scalars = Array(text.unicodeScalars)
    let found = PlainText.islands(in: scalars).map { range in
      String(String.UnicodeScalarView(scalars[range]))
    }
    #expect(found == islands)
    let line = Page(width: 80, isolates: true).styled(text, .plain)
    for island in islands { #expect(line.contains("\u{2066}\(island)\u{2069}")) }
  }
}
