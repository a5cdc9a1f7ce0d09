import AlertReporting
import ArabicText
import Calendars
import Testing
import Vocabulary

/// What `explain` shows of the articles behind an alert.
struct ExplainingTests {
  /// One sentence that dates a withdrawal.
  private static func account(
    _ file: String, published: String, _ quote: String, when days: String, words: String, by speaker: String?
  ) throws -> TimelineEvent.Account {
    let time = TimeValue(value: days, days: DayInterval(try #require(Day(days))))
    let start = try #require(quote.firstRange(of: words)).lowerBound
    let offset = quote.unicodeScalars.distance(from: quote.startIndex, to: start)
    // The sentence stands in the middle of its article.
    let span = TextSpan(100 + offset, 100 + offset + words.unicodeScalars.count)
    let mention = Mention(
      span: TextSpan(100, 100 + quote.unicodeScalars.count), quote: quote, saidBy: speaker,
      evidence: [Evidence(.status, by: "future-verb"), Evidence(.when, by: "own-time", at: span)])
    let dating = Publication.Dating(days: DayInterval(try #require(Day(published))), basis: .metadata)
    return TimelineEvent.Account(
      event: Event(topic: "t", kind: .withdrawal, status: .planned, place: "sand", when: time, mentions: []),
      sources: [
        TimelineEvent.Source(
          mention: mention, article: file, file: file, title: nil, published: dating, source: "وكالة الرمل")
      ])
  }

  private static func both() throws -> (TimelineEvent.Account, TimelineEvent.Account) {
    (
      try account(
        "a.txt", published: "2025-07-01", "يغادر الجنود في أول أيلول.", when: "2025-09-01",
        words: "أول أيلول", by: "مسؤول"),
      try account(
        "b.txt", published: "2025-08-19", "يغادر الجنود في 15 أيلول.", when: "2025-09-15",
        words: "15 أيلول", by: "مصدر أمني")
    )
  }

  private static func reports(width: Int) -> Reports {
    Reports(page: Page(width: width), sentences: AlertSentences(topics: [], language: .english))
  }

  @Test func `old and new stand side by side, each with its sentence, speaker, source and day`() throws {
    let (earlier, now) = try Self.both()
    let lines = Self.reports(width: 100).lines(comparing: earlier, with: now)
    let expected: [Regex<Substring>] = [
      /.*What was said before +What is said now/, /Published +2025-07-01 +2025-08-19/,
      /Sentence +يغادر الجنود في أول أيلول. +يغادر الجنود في 15 أيلول./,
      /said by +an official +a security source/, /Article +وكالة الرمل · a.txt +وكالة الرمل · b.txt/,
      /when +1 September 2025 · own-time +15 September 2025 · own-time/, /\s+أول أيلول +15 أيلول/,
    ]
    for row in expected {
      #expect(lines.contains { $0.wholeMatch(of: row) != nil }, "\(lines.joined(separator: "\n"))")
    }
  }

  @Test func `on a narrow page they stand one below the other`() throws {
    let (earlier, now) = try Self.both()
    let lines = Self.reports(width: 60).lines(comparing: earlier, with: now)
    let first = try #require(lines.firstIndex { $0.contains("أول أيلول") })
    let second = try #require(lines.firstIndex { $0.contains("15 أيلول") })
    #expect(first < second && lines.allSatisfy { PlainText.columns(of: $0) <= 60 })
  }

  @Test func `a field shows its value, its rule and the words`() throws {
    let lines = try Self.reports(width: 100).lines(for: Self.both().1)
    #expect(lines.contains { $0.contains(/when +15 September 2025 +own-time +15 أيلول$/) })
    #expect(lines.contains { $0.contains(/status +planned +future-verb$/) })
  }
}
