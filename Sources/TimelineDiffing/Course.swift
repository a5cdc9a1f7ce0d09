import Calendars
package import Vocabulary

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

  /// Every date ahead that was given so far, by its days.
  private var heard: [DayInterval: Heard] = [:]
  /// The dates that others keep to while another one stands.
  private var rivals: Set<DayInterval> = []
  /// The newest day on which any date was given.
  private var lastHeard: Day?

  /// A date as it was given last.
  private struct Heard {
    var last: Day?
    var when: TimeValue
    var report: Report.Key
    var speaker: String?
  }

  /// Takes in what one article says of the event.
  ///
  /// A date that lies behind the article's day is a plan retold ("the original plan was September"), which moves
  /// nothing; so does a date that is coarser than, or equal to, the one known. An event that is put off in an article
  /// with another date than the known one has moved there; else the date beside it is the one that was given up.
  /// A former date that someone still gives within 30 days is the other side of a dispute and moves nothing back.
  mutating func hear(_ reports: some Sequence<Report>) {
    var told: [Report] = []
    var retold: Report?
    var corroborating: Report?
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
        corroborating = corroborating ?? report
      } else {
        told.append(report)
      }
    }
    let news = Self.finest(told.filter { !isRetold($0, besideTheKnown: corroborating != nil) })
    for report in told { note(report, report.event.when) }
    if let corroborating, let when { note(corroborating, when) }
    if let news, putOff == nil || lastKnown != nil {
      stand(news, among: told)
      replacesPutOff = putOff != nil
    } else if let putOff {
      if corroborating != nil, when != nil, replacesPutOff { return }
      status = putOff.event.status
      lastKnown = when ?? lastKnown ?? news?.event.when ?? retold?.event.when
      when = nil
      decidedBy = putOff.key
      rivals = []
    } else if let retold, when == nil, lastKnown == nil {
      stand(retold, among: [])
    } else if corroborating != nil || isPlanned, status == nil {
      status = .planned
    }
  }

  /// Notes that `report` gives the date `when`; one that corroborates the date that stands gives that one.
  private mutating func note(_ report: Report, _ when: TimeValue?) {
    guard let when, let days = when.days else { return }
    let last = report.published?.to
    let speaker = report.event.mentions.first?.saidBy
    if when.days == report.event.when?.days || heard[days] == nil {
      heard[days] = Heard(
        last: last, when: when, report: report.key, speaker: speaker ?? heard[days]?.speaker)
    } else {
      heard[days]?.last = last
    }
    if let last { lastHeard = max(lastHeard ?? last, last) }
  }

  /// Whether the date was given before and stands beside the known one, or was given so lately that it still has its
  /// side.
  private mutating func isRetold(_ report: Report, besideTheKnown: Bool) -> Bool {
    guard let days = report.event.when?.days, let before = heard[days] else { return false }
    if besideTheKnown { return true }
    guard when != nil, let last = before.last, let published = report.published,
      published.from - last <= Reach.newsDays
    else { return false }
    rivals.insert(days)
    return true
  }

  /// The report of the fewest days, the last of those.
  private static func finest(_ reports: [Report]) -> Report? {
    reports.reversed().min { ($0.event.when?.days?.dayCount ?? 0) < ($1.event.when?.days?.dayCount ?? 0) }
  }

  /// Lets the date of `report` stand; those that others gave on the same day, or in the same article, keep their side.
  private mutating func stand(_ report: Report, among told: [Report]) {
    let former = when
    if let former, let date = report.event.when, DateComparison(from: former, to: date)?.change != .refined {
      rivals = []
    }
    if let former, let days = former.days, let last = heard[days]?.last, let published = report.published,
      published.isOneDay, published.from == last, heard[days]?.report.article != report.article,
      isIncompatible(former, report)
    {
      rivals.insert(days)
    }
    let speaker = report.event.mentions.first?.saidBy
    for other in told where other.key != report.key {
      guard let theirs = other.event.mentions.first?.saidBy, let speaker, theirs != speaker,
        let date = other.event.when, let days = date.days, isIncompatible(date, report)
      else { continue }
      rivals.insert(days)
    }
    status = .planned
    when = report.event.when
    lastKnown = when
    decidedBy = report.key
    if let days = when?.days { rivals.remove(days) }
  }

  /// Whether no day is in both.
  private func isIncompatible(_ date: TimeValue, _ report: Report) -> Bool {
    guard let one = date.days, let other = report.event.when?.days else { return false }
    return !one.overlaps(other)
  }

  /// Each side of a dispute, the date that stands first; empty where there is none, or one has not been heard of for 30
  /// days.
  var sides: [DisputedDate] {
    guard let when, let days = when.days, let lastHeard else { return [] }
    let others = rivals.compactMap { heard[$0] }.filter { side in
      side.last.map { lastHeard - $0 <= Reach.newsDays } ?? false
    }
    if others.isEmpty { return [] }
    let standing =
      heard[days].map { Self.side($0) } ?? DisputedDate(when: when, report: decidedBy, speaker: nil)
    return [standing]
      + others.map(Self.side).sorted { left, right in
        guard let first = left.when.days, let second = right.when.days else { return false }
        return (first.to, first.from) < (second.to, second.from)
      }
  }

  private static func side(_ heard: Heard) -> DisputedDate {
    DisputedDate(when: heard.when, report: heard.report, speaker: heard.speaker)
  }
}

/// One side of a dispute about an event's date: two sides give different dates at the same time.
package struct DisputedDate: Hashable, Sendable {
  package var when: TimeValue
  /// The report that gave it last.
  package var report: Report.Key?
  package var speaker: String?
}
