import Calendars
import Testing
import TimelineDiffing
import Vocabulary

/// What was planned, from its announcement to the day on which it happens.
@Suite struct MilestoneTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var planned: String
    var mod: TimexMod?
    var happened: String
    var lateness: Int

    init(_ name: String, _ planned: String, _ mod: TimexMod? = nil, happened: String, _ lateness: Int) {
      testDescription = name
      self.planned = planned
      self.mod = mod
      self.happened = happened
      self.lateness = lateness
    }
  }

  static let rows: [Row] = [
    Row("on the day", "2025-09-15", happened: "2025-09-15", 0),
    Row("within the month", "2025-09-01…2025-09-30", happened: "2025-09-12", 0),
    Row("after the day", "2025-09-15", happened: "2025-09-20", 5),
    Row("after the month, counted from its end", "2025-09-01…2025-09-30", happened: "2025-10-03", 3),
    Row("days before", "2025-09-15", happened: "2025-09-13", -2),
    Row("long before a deadline", "2025-09-30", .onOrBefore, happened: "2025-09-20", 0),
    Row("after a deadline", "2025-09-01…2025-09-30", .onOrBefore, happened: "2025-10-01", 1),
  ]

  @Test(arguments: rows)
  func `what happens is on time, late or early`(row: Row) throws {
    var stream = Stream()
    stream.drop(Told("a", "2025-08-01", event(.withdrawal, .planned, "harir", row.planned, mod: row.mod)))
    let alerts = stream.drop(
      Told("b", "2025-10-20", event(.withdrawal, .occurred, "harir", row.happened) { $0.phase = .completion })
    )
    #expect(alerts.map(\.type) == [.newEvent])
    #expect(alerts.map(\.previous?.days) == [days(row.planned)])
    #expect(alerts.map(\.shiftDays) == [row.lateness])
    let state = EventState(stream.known[0].reports, Stream.places)
    #expect(state.lateness == row.lateness && state.planned?.days == days(row.planned))
  }

  @Test func `what nobody planned is neither late nor early`() {
    var stream = Stream()
    let alerts = stream.drop(Told("a", "2025-10-20", event(.withdrawal, .occurred, "harir", "2025-10-19")))
    #expect(alerts.map(\.previous) == [nil] && alerts.map(\.shiftDays) == [nil])
    #expect(EventState(stream.known[0].reports, Stream.places).planned == nil)
  }

  @Test func `what happened on no day that is told is late by nobody knows how much`() {
    var stream = Stream()
    stream.drop(Told("a", "2025-08-01", event(.withdrawal, .planned, "harir", "2025-08-05")))
    let alerts = stream.drop(Told("b", "2025-08-20", event(.withdrawal, .occurred, "harir")))
    #expect(alerts.map(\.shiftDays) == [nil] && alerts.map(\.previous?.days) == [days("2025-08-05")])
    #expect(EventState(stream.known[0].reports, Stream.places).lateness == nil)
  }
}

/// How a date moved, told step by step.
@Suite struct DateHistoryTests {
  /// The steps of a stream's only event: `2025-08-19 moved(later 15) -> 2025-09-30 planned`.
  private func steps(_ articles: Told...) -> [String] {
    var stream = Stream()
    for article in articles { stream.drop(article) }
    let published = Dictionary(uniqueKeysWithValues: articles.map { ($0.name, $0.published) })
    return DateHistory(stream.known[0].reports).steps.map { step in
      let day = published[step.report.article].flatMap { $0 }.map { "\($0)" } ?? "-"
      let effect =
        switch step.effect {
        case .moved(let change, let shift): "\(change)" + (shift.map { " \($0)" } ?? "")
        case .occurred(let lateness): "occurred" + (lateness.map { " \($0)" } ?? "")
        default: "\(step.effect)"
        }
      return "\(day) \(effect) -> \(step.standing?.days.map { "\($0)" } ?? "-") \(step.status)"
    }
  }

  private func plan(_ name: String, _ published: String, _ when: String, _ status: EventStatus = .planned)
    -> Told
  {
    Told(name, published, event(.withdrawal, status, "harir", when))
  }

  @Test func `each date is told with what it changed, and what stands after it`() {
    let told = steps(
      plan("a", "2024-09-07", "2025-09-01…2025-09-30"), plan("b", "2025-02-11", "2025-01-01…2025-12-31"),
      plan("c", "2025-08-19", "2025-09-15"),
      Told("d", "2025-10-01", event(.withdrawal, .postponed, "harir")),
      Told("e", "2025-10-05", event(.withdrawal, .denied, "harir", by: "واشنطن")),
      plan("f", "2025-12-14", "2026-01-10"),
      Told(
        "g", "2026-01-18", event(.withdrawal, .occurred, "harir", "2026-01-17") { $0.phase = .completion }),
      Told(
        "h", "2026-01-20",
        event(.withdrawal, .occurred, "harir", "2026-01-01…2026-01-31") { $0.phase = .completion }))
    #expect(
      told == [
        "2024-09-07 first -> 2025-09-01…2025-09-30 planned",
        "2025-02-11 corroborated -> 2025-09-01…2025-09-30 planned",
        "2025-08-19 refined -15 -> 2025-09-15 planned", "2025-10-01 postponed -> - postponed",
        "2025-10-05 denied -> - postponed", "2025-12-14 later 117 -> 2026-01-10 planned",
        "2026-01-18 occurred 7 -> 2026-01-17 occurred", "2026-01-20 corroborated -> 2026-01-17 occurred",
      ])
  }

  @Test func `a former date told again is the other side while it is new, and a former plan later`() {
    let told = steps(
      plan("a", "2025-08-19", "2025-09-15"), plan("b", "2025-08-20", "2025-09-30"),
      plan("c", "2025-08-22", "2025-09-15"), plan("d", "2025-09-28", "2025-09-15"))
    #expect(
      told == [
        "2025-08-19 first -> 2025-09-15 planned", "2025-08-20 later 15 -> 2025-09-30 planned",
        "2025-08-22 disputed -> 2025-09-30 planned", "2025-09-28 retold -> 2025-09-30 planned",
      ])
  }
}
