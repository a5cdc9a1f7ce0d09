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

  /// Takes in what one article says of the event.
  ///
  /// A date that lies behind the article's day is a plan retold ("the original plan was September"), which moves
  /// nothing; so does a date that is coarser than, or equal to, the one known.
  mutating func hear(_ reports: some Sequence<Report>) {
    var news: Report?
    var retold: Report?
    var corroborates = false
    var putOff: Report?
    var isPlanned = false
    for report in reports where !report.event.status.isOccurrence && report.event.status != .denied {
      switch report.event.status {
      case .postponed, .cancelled: putOff = report
      default: isPlanned = true
      }
      guard let told = report.event.when, let days = told.days else { continue }
      if let published = report.published, days.to < published.from {
        retold = retold ?? report
      } else if let known = when ?? lastKnown, DateComparison(from: known, to: told) == nil {
        corroborates = true
      } else if news.map({ days.dayCount <= ($0.event.when?.days?.dayCount ?? 0) }) ?? true {
        news = report
      }
    }
    if let news {
      stand(news)
    } else if let putOff {
      status = putOff.event.status
      if when != nil { lastKnown = when }
      when = nil
      decidedBy = putOff.key
    } else if let retold, when == nil, lastKnown == nil {
      stand(retold)
    } else if corroborates || isPlanned, status == nil {
      status = .planned
    }
  }

  private mutating func stand(_ report: Report) {
    status = .planned
    when = report.event.when
    lastKnown = when
    decidedBy = report.key
  }
}
