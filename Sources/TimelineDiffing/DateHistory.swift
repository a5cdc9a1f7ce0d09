import Calendars
package import Vocabulary

/// How an event's date moved, a step for each date or turn that an article gave it, oldest publication first.
///
/// One pass over the reports: what stands after a step is what the reports up to its article settle on.
package struct DateHistory: Sendable {
  package struct Step: Hashable, Sendable {
    /// The report that says so.
    package var report: Report.Key
    package var effect: Effect
    /// What stands after its article: the date, and whether it is planned, put off, or has happened.
    package var standing: TimeValue?
    package var status: EventStatus
  }

  package enum Effect: Hashable, Sendable {
    /// The first date it was given.
    case first
    case moved(DateChange, shift: Int?)
    /// The same date again, or a coarser one.
    case corroborated
    /// A former plan told again, which moves nothing.
    case retold
    /// The other side of a dispute.
    case disputed
    case denied
    /// It happened, so many days after what was planned; nil where nothing was, or no day is known.
    case occurred(lateness: Int?)
    /// Of what has happened, the day is told more exactly.
    case refined
  }

  package private(set) var steps: [Step] = []

  private var course = Course()
  private var happened: TimeValue?
  private var status: EventStatus?
  private var hasHappened: Bool { status?.isOccurrence ?? false }

  /// `reports` are those of one event.
  package init(_ reports: [Report]) {
    let ordered = reports.sorted()
    var at = ordered.startIndex
    while at < ordered.endIndex {
      let article = ordered[at].article
      let end = ordered[at...].firstIndex { $0.article != article } ?? ordered.endIndex
      hear(ordered[at..<end])
      at = end
    }
  }

  private mutating func hear(_ reports: ArraySlice<Report>) {
    let before = course
    course.hear(reports)
    var effects: [(Report, Effect)] = []
    for report in reports {
      let told = report.event
      let effect: Effect?
      switch told.status {
      case .denied: effect = .denied
      case .occurred, .ongoing: effect = occurrence(report)
      case .planned, .postponed, .cancelled: effect = plan(report, before)
      }
      guard let effect else { continue }
      // What one article says twice is one step.
      if effects.contains(where: { $0.1 == effect && $0.0.event.when?.days == told.when?.days }) { continue }
      effects.append((report, effect))
    }
    let standing = hasHappened ? happened : course.when
    for (report, effect) in effects {
      steps.append(
        Step(
          report: report.key, effect: effect, standing: standing,
          status: status ?? course.status ?? report.event.status))
    }
  }

  private mutating func occurrence(_ report: Report) -> Effect? {
    let isFirst = !hasHappened
    if status != .occurred { status = report.event.status }
    guard let when = report.event.when, let days = when.days else {
      return isFirst ? .occurred(lateness: nil) : nil
    }
    if isFirst || happened == nil {
      happened = when
      let lateness =
        report.event.status == .occurred
        ? course.lastKnown.flatMap { EventState.lateness(of: when, planned: $0) } : nil
      return .occurred(lateness: lateness)
    }
    guard let known = happened, let width = known.days?.dayCount else { return nil }
    let isRough = when.mod == .approximate
    let wasRough = known.mod == .approximate
    guard isRough == wasRough ? days.dayCount < width : wasRough else { return .corroborated }
    happened = when
    return .refined
  }

  private func plan(_ report: Report, _ before: Course) -> Effect? {
    let known = before.when ?? before.lastKnown
    if course.decidedBy == report.key, before.decidedBy != report.key {
      switch course.status {
      case .postponed: return .moved(.postponed, shift: nil)
      case .cancelled: return .moved(.cancelled, shift: nil)
      default: break
      }
      guard let known, let when = course.when else { return .first }
      guard let comparison = DateComparison(from: known, to: when) else { return .corroborated }
      return .moved(comparison.change, shift: comparison.shiftDays)
    }
    guard let when = report.event.when, when.days != nil else { return nil }
    if !report.isAhead { return .retold }
    if course.sides.contains(where: { $0.when.days == when.days }), course.when?.days != when.days {
      return .disputed
    }
    guard let standing = course.when, DateComparison(from: standing, to: when) != nil else {
      return .corroborated
    }
    return .retold
  }
}
