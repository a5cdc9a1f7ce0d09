import Calendars
import Vocabulary

/// Gathers reports into events: the same reports give the same events, in whatever order they come.
///
/// First what happened, the surest reports first, so that a vague one finds the events it may belong to and
/// never joins two that differ. Then what was planned, article by article in the order of publication, because a
/// plan is known by its course and not by its date.
struct Gathering {
  let places: PlaceHierarchy
  var strands: [Strand] = []
  /// Occurrences that were joined to their plans, and stand there.
  var spent: Set<Int> = []

  init(_ reports: some Sequence<Report>, _ places: PlaceHierarchy) {
    self.places = places
    var occurrences: [(rank: Rank, report: Report)] = []
    var plans: [Report] = []
    for report in reports {
      if report.event.status.isOccurrence {
        occurrences.append((Rank(report), report))
      } else {
        plans.append(report)
      }
    }
    occurrences.sort { ($0.rank, $0.report) < ($1.rank, $1.report) }
    for (_, report) in occurrences { gatherOccurrence(report) }
    if !plans.isEmpty {
      plans.sort()
      followPlans(plans)
    }
    joinRuled()
  }

  /// Joins what an analyst has found to be one event, once all else has found its place: so a later report may still
  /// resemble either part.
  private mutating func joinRuled() {
    var first: [Int64: Int] = [:]
    var joined: Set<Int> = []
    for index in strands.indices where !strands[index].rulings.events.isEmpty {
      let others = Set(strands[index].rulings.events.compactMap { first[$0] })
      let into = others.min() ?? index
      for other in others.union([index]) where other != into {
        guard strands[into].rulings.admits(strands[other].rulings) else { continue }
        strands[into].join(strands[other], places)
        joined.insert(other)
      }
      let host = joined.contains(index) ? into : index
      for event in strands[host].rulings.events { first[event] = host }
    }
    if !joined.isEmpty { strands = strands.indices.filter { !joined.contains($0) }.map { strands[$0] } }
  }

  /// How surely an occurrence is told, the surest first.
  private struct Rank: Comparable {
    var value: Int
    init(_ report: Report) {
      let days =
        switch report.event.when?.days?.dayCount {
        case nil: 5
        case 1?: report.event.when?.mod == .approximate ? 2 : 0
        case 2?, 3?: 1
        case .some(4...31): 3
        default: 4
        }
      let place = report.event.place == nil ? 2 : report.event.target == .base ? 0 : 1
      value = days * 8 + place * 2 + (report.event.count == nil ? 1 : 0)
    }
    static func < (left: Rank, right: Rank) -> Bool { left.value < right.value }
  }

  // MARK: What happened

  private mutating func gatherOccurrence(_ report: Report) {
    let reach = report.reach
    let window = report.window
    let facts = Facts(report.event)
    var best: (fit: (Int, Int, Int), index: Int)?
    for index in strands.indices where strands[index].reach.overlaps(reach) {
      let strand = strands[index]
      guard let agreement = strand.agreement(with: report, facts, places) else { continue }
      var distance = 0
      if let window, let known = strand.window {
        guard window.overlaps(known) || isOneNight(report, strand) || isReread(report, strand) else {
          continue
        }
        distance = difference(window, known)
      } else if let published = report.published, let known = strand.window {
        guard reach.overlaps(known) else { continue }
        distance = gap(published, known)
      }
      let told = zip2(report.published, strand.members[0].published).map { gap($0, $1) } ?? 0
      let fit = (agreement, distance, told)
      if best.map({ fit < $0.fit }) ?? true { best = (fit, index) }
    }
    take(report, into: best?.index)
  }

  /// Joins `report` to the strand at `known`, or begins one with it where that is nil; returns the strand's index.
  @discardableResult
  mutating func take(_ report: Report, into known: Int?) -> Int {
    guard let known else {
      strands.append(Strand(report))
      return strands.count - 1
    }
    strands[known].join(report, places)
    return known
  }

  /// Whether an article dates itself what its title tells as of its day: "two rockets" there and here.
  private func isReread(_ report: Report, _ strand: Strand) -> Bool {
    guard report.isRough != strand.isRough, let count = report.event.count,
      strand.facts.counts[Facts.Counted(report.event.weapon)] == count,
      let window = report.window, let known = strand.window
    else { return false }
    let (rough, dated) = report.isRough ? (window, known) : (known, window)
    return dated.to < rough.from && gap(dated, rough) <= Reach.rereadDays
      && strand.members.contains { $0.article == report.article }
  }

  private func isOneNight(_ report: Report, _ strand: Strand) -> Bool {
    zip2(report.night, strand.night).map { $0.isOther(endOf: $1) } ?? false
  }
}
