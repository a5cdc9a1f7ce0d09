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

    /// A bare date above everything else is often the day on which the page was fetched.
    var isHeader: Bool {
      guard origin == .stamp, let span else { return false }
      return span.start < 4 && !written.unicodeScalars.contains(":")
    }
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
      reject(stated, "It lies after the file's own time, \(modified)", nil)
      return false
    }
    if stated.days.isOneDay, stated.days.from.ordinal == 0 {
      reject(stated, "1970-01-01 is what machines write where they know no date", nil)
      return false
    }
    // A dateline may be a day off: written before midnight, published after it.
    var doubts: Set<String> = []
    for constraint in constraints where constraint.isHard {
      if constraint.allows(stated.days, tolerance: constraint.tolerance) { continue }
      doubts.insert(constraint.explanation)
      // "حددت الحكومة يوم 11 تشرين الثاني موعدا" sounds past and lies ahead: a verb alone decides only where years
      // lie between, or where several agree. Of plans it takes two in any case: a later text still tells of an old one.
      let isFar = !constraint.allows(stated.days, tolerance: Self.far)
      let isPlan = if case .notAfter = constraint.kind { true } else { false }
      if constraint.isDecisive || isFar && (!isPlan || doubts.count >= 2) || doubts.count >= 3 {
        reject(stated, constraint.explanation, constraint.span)
        return false
      }
    }
    for constraint in constraints where constraint.isHard { note(constraint) }
    return true
  }

  /// Whether one of `others` agrees with "اليوم الأربعاء" of the text and the stamp `stated` does not, which then is that of the
  /// page's last visit; notes why.
  ///
  /// A weekday alone may be a slip, and rejects nothing where no other date is stated.
  mutating func prefers(_ others: ArraySlice<Stated>, to stated: Stated) -> Bool {
    guard stated.origin == .stamp, let doubt = weekdayDoubt(of: stated.days),
      others.contains(where: { weekdayDoubt(of: $0.days) == nil && agrees($0.days) })
    else { return false }
    reject(stated, doubt.explanation, doubt.span)
    return true
  }

  /// The first weekday, told of the day of writing, that none of `days` nor of those beside them is.
  private func weekdayDoubt(of days: DayInterval) -> PublicationConstraint? {
    constraints.first { constraint in
      guard case .weekday = constraint.kind, constraint.rank < ConstraintReading.newsWeekday else {
        return false
      }
      return !constraint.allows(days, tolerance: constraint.tolerance)
    }
  }

  /// Whether no constraint that rejects rules `days` out.
  private func agrees(_ days: DayInterval) -> Bool {
    constraints.allSatisfy { !$0.isHard || $0.allows(days, tolerance: $0.tolerance) }
  }

  /// The days of a stated month that as many constraints allow as go together; a stated day is itself.
  func narrowed(_ stated: DayInterval) -> DayInterval {
    guard !stated.isOneDay, stated.dayCount <= 366 else { return stated }
    var days = (0..<stated.dayCount).map { stated.from + $0 }
    for constraint in inOrder {
      let left = days.filter { constraint.allows($0) }
      if !left.isEmpty { days = left }
    }
    return DayInterval(days[0], days[days.count - 1])
  }

  /// Those that point from the day of writing first, then those that reject, then the surer ones; of two alike the one
  /// that stands first, for what follows an article is of other days.
  private var inOrder: [PublicationConstraint] {
    func place(_ constraint: PublicationConstraint) -> (Int, Int) {
      (constraint.isDecisive ? 0 : constraint.isHard ? 1 : 2, constraint.rank)
    }
    return constraints.sorted { place($0) < place($1) }
  }

  /// Days that no plan reaches.
  private static let far = 400

  /// Once for each sentence, though what it says may bound the day on both sides.
  private mutating func note(_ constraint: PublicationConstraint) {
    let reason = Publication.Reason(explanation: constraint.explanation, span: constraint.span)
    if !reasons.contains(reason) { reasons.append(reason) }
  }

  private mutating func reject(_ stated: Stated, _ explanation: String, _ span: TextSpan?) {
    rejected.append(
      Publication.RejectedDate(
        written: stated.written, reason: Publication.Reason(explanation: explanation, span: span)))
  }

  /// What the text implies; the file's own time where it agrees with that; nil where neither says anything.
  mutating func solveByText() -> Publication? {
    if let modified, isAnchored(modified) {
      return Publication(days: DayInterval(modified), basis: .mtime, rejected: rejected)
    }
    guard let days = feasible() else {
      // A file's time that the text rules out dates nothing.
      guard let modified, agrees(DayInterval(modified)) else { return nil }
      return Publication(days: DayInterval(modified), basis: .mtime, rejected: rejected)
    }
    return Publication(days: days, basis: .text, rejected: rejected, reasons: reasons)
  }

  /// Whether the file's own time may stand for the day of writing, because the text leaves no other or points to it.
  ///
  /// A file lies about for years: where the text names when something was or will be, and the file's time is not
  /// near, that bounds the day better than the day of a copy.
  private func isAnchored(_ modified: Day) -> Bool {
    guard constraints.allSatisfy({ $0.rank >= 5 && $0.rank != 6 || $0.allows(modified) }) else {
      return false
    }
    var isBounded = false
    for constraint in constraints {
      switch constraint.kind {
      case .date, .month: if constraint.isDecisive { return true }
      case .notBefore(let day):
        isBounded = true
        if constraint.rank <= 5, (0...Self.soon).contains(modified - day) { return true }
      case .notAfter(let day):
        isBounded = true
        if (0...Self.far).contains(day - modified) { return true }
      case .year: isBounded = true
      case .weekday, .yearByWeekday: break
      }
    }
    return !isBounded
  }

  /// So many days after what it tells of, news is still news.
  private static let soon = 45

  /// The days that every hard constraint allows, and as many of the others as go together.
  private mutating func feasible() -> DayInterval? {
    guard let window else { return nil }
    var kept: [PublicationConstraint] = []
    var days = [window]
    for constraint in inOrder {
      // The day that the news is of narrows down a month, but chooses no year.
      let reach = days[days.count - 1].to - days[0].from
      if constraint.rank == ConstraintReading.newsWeekday, reach > 31 { continue }
      // Where the text bounds the day on both sides, that is surer.
      if constraint.rank == ConstraintReading.newsDay, reach <= Self.soon { continue }
      let left = constraint.restrict(days)
      guard !left.isEmpty else { continue }
      if Self.count(left) < Self.count(days) || modified != nil && constraint.opens(left[0].from) {
        note(constraint)
      }
      days = left
      kept.append(constraint)
    }
    guard !reasons.isEmpty else { return nil }
    let all = DayInterval(days[0].from, days[days.count - 1].to)
    // Several years may fit. News is told soon after what it tells of; where nothing is that near, the interval
    // spans them all, and what hangs on the day stays open.
    let latest = kept.compactMap { constraint -> Day? in
      if case .notBefore(let day) = constraint.kind { day } else { nil }
    }.max()
    guard let latest else {
      // No year is named at all: of the years that fit, the last.
      return namesNoYear ? Self.run(days.reversed()) : all
    }
    guard all.from - latest <= 180 else { return all }
    let run = Self.run(days)
    // "اليوم الأربعاء" right after the latest day that it names, in a file from long after: of all Wednesdays the first.
    let namesToday = kept.contains { if case .weekday = $0.kind { true } else { false } }
    return namesToday && run.dayCount > Self.soon && all.from - latest < 7 ? days[0] : run
  }

  private var namesNoYear: Bool {
    constraints.allSatisfy { constraint in
      switch constraint.kind {
      case .notBefore, .notAfter, .year: false
      case .weekday, .date, .month, .yearByWeekday: true
      }
    }
  }

  private static func count(_ days: [DayInterval]) -> Int { days.reduce(0) { $0 + $1.dayCount } }

  /// The first of `days`, and those behind it up to a gap that makes the next ones another year's occurrence.
  ///
  /// Given in reverse, the last of them. `days` is not empty.
  private static func run(_ days: some Collection<DayInterval>) -> DayInterval {
    var days = days.makeIterator()
    guard var run = days.next() else { preconditionFailure("no days") }
    while let next = days.next(), max(next.from - run.to, run.from - next.to) <= 40 { run = run.hull(next) }
    return run
  }

  /// All days that any constraint could leave: from the first to the last that is named, and some years around.
  private var window: DayInterval? {
    var named: [Day] = []
    for constraint in constraints {
      switch constraint.kind {
      case .notBefore(let day):
        named.append(day)
      case .notAfter(let day): named.append(day)
      case .year(let year): if let day = Day(year: year, month: 1, day: 1) { named.append(day) }
      default: break
      }
    }
    guard let first = named.min(), let last = named.max() else {
      guard let modified, !constraints.isEmpty else { return nil }
      // No year is named: any of the last twenty.
      return DayInterval(modified - 7305, modified)
    }
    // Some centuries at most, whatever years a text may name.
    guard let days = DayInterval(from: first - 400, to: modified ?? last + 1500),
      days.dayCount <= 80_000
    else { return nil }
    return days
  }
}

extension PublicationConstraint {
  /// Whether it allows one of `days`.
  fileprivate func allows(_ days: DayInterval, tolerance: Int) -> Bool {
    if allows(days.from, tolerance: tolerance) || allows(days.to, tolerance: tolerance) { return true }
    guard days.dayCount <= 366 else { return false }
    return (0..<days.dayCount).contains { allows(days.from + $0, tolerance: tolerance) }
  }

  /// Whether `day` is the first that the constraint allows.
  fileprivate func opens(_ day: Day) -> Bool {
    if case .notBefore(day) = kind { true } else { false }
  }

  /// How many days a stated date may be off: midnight lies between writing and publishing, and a month's end as well.
  var tolerance: Int {
    switch kind {
    case .month: 3
    // A day that was announced may lie a little ahead, whatever the verb's tense.
    case .notBefore, .notAfter: 21
    default: 1
    }
  }
}
