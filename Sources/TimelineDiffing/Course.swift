import Calendars
import Vocabulary

/// How a plan's date went, article by article in the order of their publication.
struct Course {
  /// Nil before anything but a denial was heard.
  private(set) var status: EventStatus?
  /// The date that stands; nil where none was given or the event was put off.
  private(set) var when: TimeValue?
  /// The last date that stood: what a date given after a postponement counts from.
  private(set) var lastKnown: TimeValue?
  /// The report that gave `when`, or took it away.
  private(set) var decidedBy: Report.Key?

  /// Whether the date that stands was given together with the news that the former one was put off.
  private var replacesPutOff = false

  /// Whether two sides give different dates at the same time.
  private(set) var isContested = false

  /// Every date ahead that was given so far, with the day on which it was given last.
  private var heard: [DayInterval: Day?] = [:]

  /// Takes in what one article says of the event.
  ///
  /// A date that lies behind the article's day is a plan retold ("the original plan was September"), which moves
  /// nothing; so does a date that is coarser than, or equal to, the one known. An event that is put off in an article
  /// with another date than the known one has moved there; else the date beside it is the one that was given up.
  /// A former date that someone still gives within 30 days is the other side of a dispute and moves nothing back.
  mutating func hear(_ reports: some Sequence<Report>) {
    var told: [Report] = []
    var retold: Report?
    var corroborates = false
    var putOff: Report?
    var isPlanned = false
    for report in reports where !report.event.status.isOccurrence && report.event.status != .denied {
      let isAhead = report.isAhead
      if report.event.status == .cancelled || report.event.status == .postponed && !isAhead {
        putOff = report
      } else {
        isPlanned = true
      }
      guard let date = report.event.when, date.days != nil else { continue }
      if !isAhead || report.event.status == .cancelled {
        retold = retold ?? report
      } else if let known = when ?? lastKnown, DateComparison(from: known, to: date) == nil {
        corroborates = true
      } else {
        told.append(report)
      }
    }
    let news = Self.finest(told.filter { !isRetold($0, besideTheKnown: corroborates) })
    for report in told {
      if let days = report.event.when?.days { heard[days] = report.published?.to }
    }
    if corroborates, let days = when?.days, let published = reports.first(where: { _ in true })?.published {
      heard[days] = published.to
    }
    if let news, putOff == nil || lastKnown != nil {
      stand(news)
      replacesPutOff = putOff != nil
    } else if let putOff {
      if corroborates, when != nil, replacesPutOff { return }
      status = putOff.event.status
      lastKnown = when ?? lastKnown ?? news?.event.when ?? retold?.event.when
      when = nil
      decidedBy = putOff.key
    } else if let retold, when == nil, lastKnown == nil {
      stand(retold)
    } else if corroborates || isPlanned, status == nil {
      status = .planned
    }
  }

  /// Whether the date was given before and stands beside the known one, or was given so lately that it still has its
  /// side.
  private mutating func isRetold(_ report: Report, besideTheKnown: Bool) -> Bool {
    guard let days = report.event.when?.days, let last = heard[days] else { return false }
    if besideTheKnown { return true }
    guard when != nil, let last, let published = report.published, published.from - last <= Reach.newsDays
    else { return false }
    isContested = true
    return true
  }

  /// The report of the fewest days, the last of those.
  private static func finest(_ reports: [Report]) -> Report? {
    reports.reversed().min { ($0.event.when?.days?.dayCount ?? 0) < ($1.event.when?.days?.dayCount ?? 0) }
  }

  private mutating func stand(_ report: Report) {
    status = .planned
    when = report.event.when
    lastKnown = when
    decidedBy = report.key
  }
}
