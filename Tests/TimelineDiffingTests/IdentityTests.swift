import Calendars
import Testing
import TimelineDiffing
import Vocabulary

/// Whether two articles tell the same event.
@Suite struct IdentityTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var first: Told
    var second: Told
    var isSame: Bool

    init(_ name: String, _ isSame: Bool, _ first: Event, _ second: Event, days: (String, String)? = nil) {
      testDescription = name
      self.isSame = isSame
      self.first = Told("a", days?.0 ?? "2024-08-06", first)
      self.second = Told("b", days?.1 ?? "2024-08-07", second)
    }
  }

  private static func attack(
    _ place: PlaceID?, _ when: String?, mod: TimexMod? = nil, count: Int? = nil, _ weapon: Weapon? = nil
  ) -> Event {
    event(.attack, .occurred, place, when, mod: mod, target: .base) {
      ($0.count, $0.weapon) = (count, weapon)
    }
  }

  private static func night(_ day: String, _ part: String) -> Event {
    event(.attack, .occurred, "harir", day, target: .base) { $0.when?.value = day + part }
  }

  private static func talks(_ status: EventStatus, _ when: String?, round: Int?) -> Event {
    event(.negotiation, status, "iraq", when) { $0.ordinal = round }
  }

  private static func exit(
    _ status: EventStatus, _ place: PlaceID, _ when: String?, _ phase: EventPhase? = nil
  ) -> Event {
    event(.withdrawal, status, place, when) { $0.phase = phase }
  }

  static let rows: [Row] = [
    Row("the same day", true, attack("harir", "2024-08-05"), attack("harir", "2024-08-05")),
    Row("another day", false, attack("harir", "2024-08-05"), attack("harir", "2024-08-06")),
    Row("another base", false, attack("harir", "2024-08-05"), attack("erbil", "2024-08-05")),
    Row(
      "a coarse date joins a fine one", true, attack("harir", "2024-08-05"),
      attack("harir", "2024-08-01…2024-08-31")),
    Row("an open place joins a named one", true, attack("harir", "2024-08-05"), attack(nil, "2024-08-05")),
    Row("a base in Iraq is the named one", true, attack("harir", "2024-08-05"), attack("iraq", "2024-08-05")),
    Row("a base in Syria is another", false, attack("harir", "2024-08-05"), attack("syria", "2024-08-05")),
    Row(
      "two rockets are not four", false, attack("harir", "2024-08-05", count: 2),
      attack("harir", "2024-08-05", count: 4)),
    Row("several are neither", true, attack("harir", "2024-08-05", count: 2), attack("harir", "2024-08-05")),
    Row(
      "two rockets are two missiles", true, attack("harir", "2024-08-05", count: 2, .rocket),
      attack("harir", "2024-08-05", count: 2, .missile)),
    Row(
      "two rockets and four drones do not contradict", true, attack("harir", "2024-08-05", count: 2, .rocket),
      attack("harir", "2024-08-05", count: 4, .drone)),
    Row(
      "the day of the article is rough", true, attack("harir", "2024-08-05"),
      attack("harir", "2024-08-07", mod: .approximate)),
    Row("Monday's night is Tuesday's dawn", true, night("2024-08-05", "TNI"), night("2024-08-06", "TMO")),
    Row("two nights are two", false, night("2024-08-05", "TNI"), night("2024-08-06", "TNI")),
    Row("a dawn is not the night after it", false, night("2024-08-05", "TMO"), night("2024-08-06", "TNI")),
    Row(
      "an embassy is no base", false, attack("baghdad", "2024-08-05"),
      event(.attack, .occurred, "baghdad", "2024-08-05", target: .embassy)),
    Row(
      "a toll may grow", true, attack("harir", "2024-08-05"),
      event(.attack, .occurred, "harir", "2024-08-05") { $0.killed = 3 }),
    Row(
      "rounds are told apart", false, talks(.planned, "2024-08-10", round: 3),
      talks(.planned, "2024-08-12", round: 4)),
    Row(
      "a round without a number is the one that is due", true, talks(.planned, "2024-08-10", round: 3),
      talks(.occurred, "2024-08-10", round: nil)),
    Row(
      "the start of a pull-out is not its end", false, exit(.occurred, "harir", "2024-08-05", .start),
      exit(.planned, "harir", "2024-09-30", .completion)),
    Row(
      "leaving a base is not leaving the country", false, exit(.planned, "harir", "2024-09-30"),
      exit(.planned, "iraq", "2024-09-30")),
    Row(
      "a convoy long before is not the end", false, exit(.planned, "harir", "2025-09-30"),
      exit(.occurred, "harir", "2024-08-06")),
    Row(
      "an end within days of the plan is its end", true, exit(.planned, "harir", "2024-08-08"),
      exit(.occurred, "harir", "2024-08-06")),
    Row(
      "a plan moved by a year is the plan", true, exit(.planned, "harir", "2024-09-30"),
      exit(.planned, "harir", "2025-09-30")),
    Row(
      "the second phase is not the whole moved", false, exit(.planned, "iraq", "2025-09-30"),
      event(.withdrawal, .planned, "iraq", "2026-09-30") { $0.ordinal = 2 }),
    Row(
      "what was over before the plan was made is another", false,
      exit(.occurred, "iraq", "2021-12-31", .completion),
      exit(.planned, "iraq", "2024-12-31"), days: ("2022-01-01", "2024-08-07")),
    Row(
      "a convoy days before the last day is not the end", false, exit(.planned, "harir", "2024-08-15"),
      exit(.occurred, "harir", "2024-08-06")),
    Row(
      "two visitors are two visits", false,
      event(.diplomacy, .planned, "baghdad", "2024-08-10") { $0.actor = "united-states" },
      event(.diplomacy, .planned, "baghdad", "2024-08-10") { $0.actor = "iran" }),
    Row(
      "a name and the full name are one visitor", true,
      event(.diplomacy, .occurred, "baghdad", "2024-08-05") { $0.actor = "محمد شياع السوداني" },
      event(.diplomacy, .occurred, "baghdad", "2024-08-05") { $0.actor = "السوداني" }),
    Row(
      "milestones of another subject differ", false,
      event(.missionEnd, .planned, "iraq", "2025-09-30") { $0.subject = "mission" },
      event(.missionEnd, .planned, "iraq", "2026-09-30") { $0.subject = "support" }),
    Row(
      "the deadline of another decade is another plan", false, exit(.planned, "iraq", "2011-12-31"),
      exit(.planned, "iraq", "2025-09-30"), days: ("2011-01-01", "2024-08-07")),
    Row(
      "an undated sentence soon after is about it", true, attack("harir", "2024-08-05"), attack("harir", nil)),
    Row(
      "another kind is another event", false, exit(.occurred, "harir", "2024-08-05"),
      event(.handover, .occurred, "harir", "2024-08-05")),
  ]

  @Test(arguments: rows)
  func `two articles tell one event or two, in either order`(row: Row) {
    for order in [[row.first, row.second], [row.second, row.first]] {
      var stream = Stream()
      for article in order { stream.drop(article) }
      #expect(stream.known.count == (row.isSame ? 1 : 2))
    }
  }

  @Test func `two days ahead in one article are two phases of a country, and each moves by itself`() {
    var stream = Stream()
    stream.drop(
      Told(
        "a", "2024-09-28", Self.exit(.planned, "iraq", "2025-09-01…2025-09-30"),
        Self.exit(.planned, "iraq", "2026-10-01…2026-12-31", .completion)))
    #expect(stream.known.count == 2)
    let moved = stream.drop(
      Told(
        "b", "2025-08-19",
        event(.withdrawal, .planned, "iraq", "2026-09-01…2026-09-30") { ($0.phase, $0.ordinal) = (.start, 2) }
      ))
    #expect(moved.map(line) == ["date-change withdrawal iraq earlier -92"])
  }

  @Test func `an unnamed base joins another unnamed report rather than a named base`() {
    var stream = Stream()
    stream.drop(Told("a", "2024-08-06", Self.attack("harir", "2024-08-05", count: 4)))
    stream.drop(Told("b", "2024-08-06", Self.attack("iraq", "2024-08-05", count: 2)))
    stream.drop(Told("c", "2024-08-06", Self.attack("iraq", "2024-08-05")))
    #expect(Set(stream.known.map(\.reports.count)) == [1, 2])
  }

  @Test func `an exact report splits what a vague one had left open, and raises once`() {
    var stream = Stream()
    let vague = Told("a", "2024-08-30", Self.attack("iraq", "2024-08-01…2024-08-31"))
    #expect(stream.drop(vague).count == 1)
    let first = stream.drop(Told("b", "2024-08-31", Self.attack("harir", "2024-08-05", count: 2)))
    #expect(first.map(\.type) == [.dateChange])
    let second = stream.drop(Told("c", "2024-08-31", Self.attack("erbil", "2024-08-20", count: 4)))
    #expect(second.map(\.type) == [.baseAttack])
    #expect(stream.known.count == 2)
  }
}
