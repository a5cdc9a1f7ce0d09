import Calendars
package import Vocabulary

/// What the reports of one event settle on, whatever the order in which they came.
package struct EventState: Sendable {
  /// Kind, place, date, status and details; without mentions.
  package var event: Event
  /// The date that stood last, where the event was put off.
  package var lastKnown: TimeValue?
  /// Who denies it, oldest publication first; may be empty though someone does.
  package var deniedBy: [String]
  /// Whether a party denies what others assert.
  package var isDisputed: Bool
  /// What each side says where two give different dates at the same time, the date that stands first; else empty.
  package var disputedDates: [DisputedDate]
  /// The date that what has happened was planned for last; nil for what was not, or has not.
  package var planned: TimeValue?
  /// How many days after the planned ones it happened, negative for before, 0 on time; nil where either is not known.
  package var lateness: Int?
  package var killedRange: ClosedRange<Int>?
  package var woundedRange: ClosedRange<Int>?
  /// The reports that gave `event.when` or took it away; empty where there never was a date.
  package var decidedBy: [Report.Key]

  /// `reports` are those of one event, at least one.
  package init(_ reports: [Report], _ places: PlaceHierarchy) {
    let ordered = reports.sorted()
    var facts = Facts(ordered[0].event)
    var event = ordered[0].event
    event.mentions = []
    event.killed = nil
    event.wounded = nil
    event.outcome = event.kind == .attack ? .unknown : nil
    event.freshness = .background
    event.isLead = false
    deniedBy = []
    var denials = 0
    for report in ordered {
      facts.join(Facts(report.event), places)
      let told = report.event
      event.weapon = told.weapon ?? event.weapon
      event.count = told.count ?? event.count
      event.killed = told.killed ?? event.killed
      event.wounded = told.wounded ?? event.wounded
      if let outcome = told.outcome, outcome != .unknown { event.outcome = outcome }
      if told.freshness == .fresh { event.freshness = .fresh }
      event.isLead = event.isLead || told.isLead
      killedRange = Self.widen(killedRange, told.killed)
      woundedRange = Self.widen(woundedRange, told.wounded)
      guard told.status == .denied else { continue }
      denials += 1
      for case let party? in told.mentions.map(\.saidBy) where !deniedBy.contains(party) {
        deniedBy.append(party)
      }
    }
    event.place = facts.place
    event.target = facts.target
    event.ordinal = facts.ordinal
    event.phase = facts.phase
    event.subject = facts.subject
    event.actor = facts.actor
    event.toPlace = facts.toPlace
    isDisputed = denials > 0 && denials < ordered.count

    var course = Course()
    var at = ordered.startIndex
    while at < ordered.endIndex {
      let article = ordered[at].article
      let end = ordered[at...].firstIndex { $0.article != article } ?? ordered.endIndex
      course.hear(ordered[at..<end])
      at = end
    }
    lastKnown = course.lastKnown
    let occurrences = ordered.filter(\.event.status.isOccurrence)
    if let finest = Self.finest(occurrences) {
      event.when = finest.event.when
      decidedBy = [finest.key]
    } else if let first = occurrences.first {
      let due = course.when ?? course.lastKnown
      event.when =
        due.flatMap(\.days).map { due in first.published.map { due.from <= $0.to } ?? false } ?? false
        ? due : nil
      decidedBy = [first.key]
    } else if course.status != nil {
      event.when = course.when
      decidedBy = course.decidedBy.map { [$0] } ?? []
    } else {
      let finest = Self.finest(ordered)
      event.when = finest?.event.when
      decidedBy = finest.map { [$0.key] } ?? []
    }
    if occurrences.isEmpty {
      event.status = course.status ?? .denied
    } else {
      event.status = occurrences.contains { $0.event.status == .occurred } ? .occurred : .ongoing
    }
    disputedDates = event.status == .planned ? course.sides : []
    if event.status == .occurred, let due = course.lastKnown {
      planned = due
      // What is told without a day bears the planned one, and is late by nobody knows how much.
      lateness = Self.finest(occurrences)?.event.when.flatMap { Self.lateness(of: $0, planned: due) }
    }
    self.event = event
  }

  /// Days from the end of the planned period to what happened after it, or, negative, from before it to its beginning; 0
  /// within it and, for a deadline, at any time before.
  static func lateness(of happened: TimeValue, planned: TimeValue) -> Int? {
    guard let due = planned.days, let days = happened.days else { return nil }
    // The day of an article, for want of another, says no more than that it was about then.
    let known = happened.mod == .approximate ? DayInterval(days.from - 2, days.to) : days
    if known.overlaps(due) { return 0 }
    if known.from > due.to { return days.from - due.to }
    return planned.mod == .onOrBefore || planned.mod == .before ? 0 : days.to - due.from
  }

  /// The report with the fewest days, the newest of those; a rough date only where there is no other.
  private static func finest(_ reports: [Report]) -> Report? {
    var best: (width: Int, report: Report)?
    for report in reports {
      guard let when = report.event.when, let days = when.days else { continue }
      let width = days.dayCount + (when.mod == .approximate ? 100_000 : 0)
      if best.map({ width <= $0.width }) ?? true { best = (width, report) }
    }
    return best?.report
  }

  private static func widen(_ range: ClosedRange<Int>?, _ value: Int?) -> ClosedRange<Int>? {
    guard let value else { return range }
    guard let range else { return value...value }
    return min(range.lowerBound, value)...max(range.upperBound, value)
  }
}
