import Calendars
import Vocabulary

/// The reports of one event while they are being gathered.
struct Strand {
  /// Reports in the order in which they joined.
  private(set) var members: [Report]
  private(set) var facts: Facts
  private(set) var rulings = Rulings()
  /// The hull of the members' reaches.
  private(set) var reach: DayInterval
  /// The finest days on which it happened, of all told; nil where no occurrence is dated.
  private(set) var window: DayInterval?
  /// Whether `window` is the day of an article, for want of another.
  private(set) var isRough = false
  /// The night of `window`, where it was told as one.
  private(set) var night: Night?
  /// The first report, in the order of publication, that it happened; nil for what is only planned or denied.
  private(set) var firstTold: Report?
  /// How its planned date went; nothing for what was never planned.
  private(set) var course = Course()
  /// Every date that was planned for it, once each.
  private(set) var planned: Set<DayInterval> = []
  /// The first of them that joined.
  private(set) var firstPlanned: DayInterval?
  /// Whether someone says that it did, does or shall happen.
  private(set) var isAsserted = false

  var kind: EventKind { members[0].event.kind }
  var topic: String { members[0].event.topic }
  /// Whether it waits for its occurrence.
  var isOpen: Bool { firstTold == nil }

  init(_ report: Report) {
    members = []
    facts = Facts(report.event)
    reach = report.reach
    append(report)
  }

  mutating func join(_ report: Report, _ places: PlaceHierarchy) {
    facts.join(Facts(report.event), places)
    reach = reach.hull(report.reach)
    append(report)
  }

  /// Takes up `other`, which told the same event's occurrence.
  mutating func join(_ other: Strand, _ places: PlaceHierarchy) {
    facts.join(other.facts, places)
    reach = reach.hull(other.reach)
    for report in other.members { append(report) }
  }

  /// Follows what one article said of the plan; its reports have joined.
  mutating func follow(_ reports: [Report]) { course.hear(reports) }

  private mutating func append(_ report: Report) {
    members.append(report)
    rulings.add(report.ruling)
    if report.event.status != .denied { isAsserted = true }
    if report.event.status.isOccurrence {
      if let days = report.window, isBetter(days, isRough: report.isRough) {
        window = days
        night = report.night
        isRough = report.isRough
      }
      firstTold = firstTold.map { min($0, report) } ?? report
    } else if let days = report.event.when?.days {
      planned.insert(days)
      firstPlanned = firstPlanned ?? days
    }
  }

  /// Whether these days say more than those known: fewer, or told where the others were for want of any.
  private func isBetter(_ days: DayInterval, isRough rough: Bool) -> Bool {
    guard let window else { return true }
    if isRough, !rough, !days.overlaps(window) { return true }
    return days.dayCount < window.dayCount && (isRough || !rough)
  }

  /// How well `report`, which tells `told`, agrees on everything but the date, 0 best; nil where it cannot be of this
  /// event.
  func agreement(with report: Report, _ told: Facts, _ places: PlaceHierarchy) -> Int? {
    guard report.event.kind == kind, report.event.topic == topic, rulings.admits(report.ruling) else {
      return nil
    }
    return facts.agreement(with: told, kind: kind, places)
  }
}

/// Days between two intervals; 0 where they overlap.
func gap(_ left: DayInterval, _ right: DayInterval) -> Int {
  max(0, left.from - right.to, right.from - left.to)
}

/// How many days at the two ends tell the intervals apart; 0 for the same days.
func difference(_ left: DayInterval, _ right: DayInterval) -> Int {
  abs(left.from - right.from) + abs(left.to - right.to)
}
