import ArabicText
import Calendars
import Vocabulary

/// Finds the days on which an article can have been written, from its constraints and the file's own time.
struct PublicationSolver {
  /// A stated date whose days are known.
  struct Stated {
    var origin: StatedDate.Origin
    var written: String
    var days: DayInterval
    var span: TextSpan?
  }

  let constraints: [PublicationConstraint]
  let modified: Day?
  private(set) var rejected: [Publication.RejectedDate] = []
  private(set) var reasons: [Publication.Reason] = []

  init(_ constraints: [PublicationConstraint], modified: Day?) {
    self.constraints = constraints
    self.modified = modified
  }

  /// Whether `stated` agrees with the text; notes why where it does not.
  mutating func accepts(_ stated: Stated) -> Bool {
    if let modified, stated.days.from > modified + 1 {
      reject(stated, "it lies after the file's own time, \(modified)", nil)
      return false
    }
    // A dateline may be a day off: written before midnight, published after it.
    for constraint in constraints where constraint.isHard {
      let tolerance = constraint.tolerance
      let agrees =
        constraint.allows(stated.days.from, tolerance: tolerance)
        || constraint.allows(stated.days.to, tolerance: tolerance)
      if !agrees {
        reject(stated, constraint.explanation, constraint.span)
        return false
      }
    }
    reasons = constraints.filter(\.isHard).map {
      Publication.Reason(explanation: $0.explanation, span: $0.span)
    }
    return true
  }

  private mutating func reject(_ stated: Stated, _ explanation: String, _ span: TextSpan?) {
    rejected.append(
      Publication.RejectedDate(
        written: stated.written, reason: Publication.Reason(explanation: explanation, span: span)))
  }

  /// What the text implies; the file's own time where it agrees with that; nil where neither says anything.
  mutating func solveByText() -> Publication? {
    if let modified, constraints.allSatisfy({ $0.rank >= 5 && $0.rank != 6 || $0.allows(modified) }) {
      return Publication(days: DayInterval(modified), basis: .mtime, rejected: rejected)
    }
    guard let days = feasible() else {
      return modified.map { Publication(days: DayInterval($0), basis: .mtime, rejected: rejected) }
    }
    return Publication(days: days, basis: .text, rejected: rejected, reasons: reasons)
  }

  /// The first run of days that every hard constraint allows, and as many of the others as go together.
  private mutating func feasible() -> DayInterval? {
    var kept: [PublicationConstraint] = []
    var days: [Day] = []
    for constraint in constraints.sorted(by: { ($0.isHard ? 0 : 1, $0.rank) < ($1.isHard ? 0 : 1, $1.rank) })
    {
      if kept.isEmpty {
        guard let all = window else { return nil }
        days = all
      }
      // The day that the news is of narrows down a month, but chooses no year.
      if constraint.rank == 9, days.isEmpty || (days.last ?? days[0]) - days[0] > 31 { continue }
      let left = days.filter { constraint.allows($0) }
      guard !left.isEmpty else { continue }
      if left.count < days.count {
        reasons.append(Publication.Reason(explanation: constraint.explanation, span: constraint.span))
      }
      days = left
      kept.append(constraint)
    }
    guard let first = days.first, !reasons.isEmpty else { return nil }
    var last = first
    for day in days.dropFirst() {
      // A gap of more than a month is another year's occurrence.
      if day - last > 40 { break }
      last = day
    }
    return DayInterval(first, last)
  }

  /// All days that any constraint could leave: from the first to the last that is named, and some years around.
  private var window: [Day]? {
    var earliest: Day?
    var latest: Day?
    for constraint in constraints {
      switch constraint.kind {
      case .notBefore(let day): if constraint.rank <= 5 { earliest = max(earliest ?? day, day) }
      case .notAfter(let day): latest = min(latest ?? day, day)
      default: break
      }
    }
    guard let from = earliest ?? latest.map({ $0 - 800 }) else { return nil }
    let start = min(from, latest ?? from) - 800
    var end = max(latest ?? from, from) + 1500
    if let modified { end = min(end, modified) }
    guard start <= end else { return nil }
    return (0...(end - start)).map { start + $0 }
  }
}

extension PublicationConstraint {
  /// How many days a stated date may be off: midnight lies between writing and publishing, and a month's end as well.
  var tolerance: Int {
    switch kind {
    case .month: 3
    case .notAfter: 2
    default: 1
    }
  }
}
