import Calendars
import Vocabulary

/// One event that an article tells, before and after it.
struct Difference {
  var event: String
  /// The article's own reports, in the order of the text.
  var told: [Report]
  /// The event's reports without the article; empty where nothing was known of it.
  var before: [Report]
  var after: [Report]

  /// The alert that it is worth; nil for corroboration.
  func alert(publication: Publication.Dating?, isOld: Bool, places: PlaceHierarchy) -> Alert? {
    let now = EventState(after, places)
    guard !before.isEmpty else { return firstAlert(now, publication, isOld, places) }
    let then = EventState(before, places)
    if then.event.status == .denied {
      return now.event.status == .denied ? nil : firstAlert(now, publication, isOld, places)
    }
    if now.event.status.isOccurrence, !then.event.status.isOccurrence {
      return firstAlert(now, publication, isOld, places)
    }
    return dateChange(then, now, publication, isOld)
  }

  // MARK: New

  private func firstAlert(
    _ now: EventState, _ publication: Publication.Dating?, _ isOld: Bool, _ places: PlaceHierarchy
  ) -> Alert? {
    let isAttack = now.event.kind == .attack
    if isAttack && now.event.status == .denied { return nil }
    let isOnBase =
      isAttack
      && (now.event.target == .base
        || now.event.target == nil && now.event.place.map { places.isBase($0) } ?? false)
    guard let teller = told.first(where: { $0.event.status == now.event.status }) ?? told.first
    else { return nil }
    let freshness = isOld ? .background : freshest(told)
    var alert = alert(
      isOnBase && now.event.status.isOccurrence ? .baseAttack : .newEvent, by: teller, now, publication,
      freshness)
    // Of the days that the article gives, those that the event stands at: the fewest, and no rough ones if it can.
    alert.when =
      told.first { now.decidedBy.contains($0.key) }?.event.when
      ?? told.lazy.filter { $0.event.status == teller.event.status }.compactMap(\.event.when)
      .min { ($0.days?.dayCount ?? .max) < ($1.days?.dayCount ?? .max) }
    alert.details.killed = told.lazy.compactMap(\.event.killed).first
    alert.details.wounded = told.lazy.compactMap(\.event.wounded).first
    if !before.isEmpty { compareWithPlan(&alert, EventState(before, places), now) }
    alert.priority =
      switch (freshness, alert.type) {
      case (.background, _): 6
      case (.fresh, .baseAttack):
        (alert.details.killed ?? 0) + (alert.details.wounded ?? 0) > 0 ? 3 : 4
      case (.fresh, _): 5
      }
    return alert
  }

  /// Says of what was planned and has happened when it was due, and by how many days it is late.
  private func compareWithPlan(_ alert: inout Alert, _ then: EventState, _ now: EventState) {
    guard now.event.status == .occurred, !then.event.status.isOccurrence, then.event.status != .denied,
      let due = then.event.when ?? then.lastKnown
    else { return }
    alert.previous = due
    alert.shiftDays = alert.when.flatMap { EventState.lateness(of: $0, planned: due) }
  }

  // MARK: Changed

  private func dateChange(
    _ then: EventState, _ now: EventState, _ publication: Publication.Dating?, _ isOld: Bool
  ) -> Alert? {
    guard let (change, shift, teller) = change(then, now) else { return nil }
    let isDue = zip2(then.event.when?.days ?? then.lastKnown?.days, publication?.days)
      .map { $1.from - $0.to <= Reach.newsDays }
    let freshness: Freshness = isOld ? .background : isDue == true ? .fresh : freshest(told)
    var alert = alert(.dateChange, by: teller, now, publication, freshness)
    alert.change = change
    alert.shiftDays = shift
    alert.isDisputed = !now.disputedDates.isEmpty
    alert.previous = then.event.when ?? then.lastKnown
    alert.when = change == .postponed || change == .cancelled ? nil : teller.event.when
    let isSameEnd = change == .refined && shift == 0
    alert.priority = freshness == .background ? 6 : isSameEnd ? 5 : 4
    return alert
  }

  /// What became of the date, by how many days, and the report that says so.
  private func change(_ then: EventState, _ now: EventState) -> (DateChange, Int?, Report)? {
    let (old, new) = (then.event, now.event)
    if new.status != old.status, new.status == .postponed || new.status == .cancelled,
      let teller = told.first(where: { $0.event.status == new.status })
    {
      return (new.status == .postponed ? .postponed : .cancelled, nil, teller)
    }
    if let days = new.when, days != old.when,
      let teller = told.first(where: { now.decidedBy.contains($0.key) })
    {
      let known = old.when ?? then.lastKnown
      // What has happened is dated more exactly, not later: a rough day that an exact one replaces was never said, and
      // dawn on Tuesday is the night of Monday.
      if let known, let comparison = DateComparison(from: known, to: days),
        !new.status.isOccurrence || comparison.change == .refined && known.mod != .approximate
      {
        return (comparison.change, comparison.shiftDays, teller)
      }
      if known == nil, !new.status.isOccurrence { return (.refined, nil, teller) }
    }
    if let otherSide = otherSide(then, now) { return otherSide }
    if now.isDisputed, !then.isDisputed, let teller = told.first(where: { $0.event.status == .denied }) {
      return (.denied, nil, teller)
    }
    return nil
  }

  /// A date that nobody gave before, from an article no older than the one that gave the date that stands: of two
  /// articles of one day either may be the newer, so the second to arrive is told of whichever stands.
  private func otherSide(_ then: EventState, _ now: EventState) -> (DateChange, Int?, Report)? {
    guard then.event.status == .planned, let known = then.event.when, now.event.when == known,
      let decider = after.first(where: { then.decidedBy.contains($0.key) })?.published
    else { return nil }
    var newest: (DateChange, Int?, Report)?
    for report in told where report.event.status == .planned && report.isAhead {
      guard let date = report.event.when else { continue }
      guard let comparison = DateComparison(from: known, to: date) else { return nil }
      guard let published = report.published, published.to >= decider.from,
        !before.contains(where: { $0.event.when?.days == date.days })
      else { continue }
      newest = newest ?? (comparison.change, comparison.shiftDays, report)
    }
    return newest
  }

  // MARK: Common

  private func freshest(_ reports: [Report]) -> Freshness {
    reports.contains { $0.event.freshness == .fresh } ? .fresh : .background
  }

  private func alert(
    _ type: AlertType, by teller: Report, _ now: EventState, _ publication: Publication.Dating?,
    _ freshness: Freshness
  ) -> Alert {
    let mention = teller.event.mentions.first
    return Alert(
      id: "", type: type, priority: 5, freshness: freshness, event: event, topic: now.event.topic,
      kind: now.event.kind, status: now.event.status, place: now.event.place, target: now.event.target,
      when: teller.event.when, article: teller.article, published: publication, quote: mention?.quote ?? "",
      saidBy: mention?.saidBy,
      details: Alert.Details(
        weapon: teller.event.weapon ?? now.event.weapon, count: teller.event.count ?? now.event.count,
        killed: now.event.killed, wounded: now.event.wounded, outcome: now.event.outcome,
        actor: teller.event.actor ?? now.event.actor, toPlace: teller.event.toPlace ?? now.event.toPlace,
        ordinal: now.event.ordinal, phase: now.event.phase))
  }
}

func zip2<First, Second>(_ first: First?, _ second: Second?) -> (First, Second)? {
  guard let first, let second else { return nil }
  return (first, second)
}
