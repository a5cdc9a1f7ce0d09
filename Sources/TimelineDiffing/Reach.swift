package import Calendars
package import Vocabulary

/// The days on which a report may meet another one of the same event.
///
/// Two reports whose reaches have no day in common are never one event, directly; that bounds what an article has
/// to be compared with.
package enum Reach {
  /// How long after an event articles still tell it in their title as news of no stated day.
  static let newsDays = 30
  /// How far back an undated sentence in passing may point.
  static let memoryDays = 400

  /// How far behind its article's day a title's undated event may turn out to lie, by the article's own text.
  static let rereadDays = 45

  /// Longer than any calendar that news are dated by.
  package static let always = DayInterval(Day(ordinal: -1_000_000), Day(ordinal: 4_000_000))
}

extension Report {
  /// The days that the event can have been on, by this report; nil where it gives none.
  ///
  /// A past event of a title without a date stands on its article's day, roughly (`APPROX`): it may well have
  /// been the days before.
  var window: DayInterval? {
    guard let when = event.when, let days = when.days else { return nil }
    guard when.mod == .approximate else { return days }
    return days.isOneDay
      ? DayInterval(days.from - 2, days.to) : DayInterval(days.from - 5, days.to + 5)
  }

  /// Whether the day is that of the article, for want of another.
  var isRough: Bool { event.when?.mod == .approximate && event.when?.days?.isOneDay == true }

  /// The night that it happened in, by the end of it that was told.
  var night: Night? { event.when.flatMap(Night.init) }

  /// Whether the days it gives lie ahead of its article, or around it.
  var isAhead: Bool {
    guard let days = event.when?.days else { return false }
    return published.map { days.to >= $0.from } ?? true
  }

  /// The days on which this report may meet another one of the same event.
  package var reach: DayInterval {
    if event.status.isOccurrence { return occurrenceReach }
    let moves = FollowedKind(event.kind).planMoves
    if event.status == .denied {
      let told = window ?? occurrenceReach
      return DayInterval(told.from - Reach.newsDays, told.to + moves)
    }
    guard let hull = [window, published].compactMap({ $0 }).reduce(nil, { $0?.hull($1) ?? $1 })
    else { return Reach.always }
    // What was over when the plan was made is no end of it; a plan of before reaches forward to this one.
    return DayInterval(hull.from - Reach.newsDays, hull.to + moves)
  }

  /// The stored places that this report's own may be told as, or nil for any place of its country.
  ///
  /// Empty where the place is open: then any place of any country.
  package func placesInReach(_ places: PlaceHierarchy) -> [PlaceID]? {
    guard let place = event.place else { return [] }
    if FollowedKind(event.kind).placesAreExact, event.target != .base, !places.isBase(place) {
      return [place]
    }
    return places.isContainer(place) ? nil : [place] + places.containers(of: place)
  }

  private var occurrenceReach: DayInterval {
    if let window {
      // A title may tell, as of its day, what its article dates weeks back.
      if isRough { return DayInterval(window.from - Reach.rereadDays, window.to) }
      switch night {
      case .evening(let day): return window.hull(DayInterval(day + 1))
      case .morning(let day): return window.hull(DayInterval(day - 1))
      case nil: return window
      }
    }
    guard let published else { return Reach.always }
    let back = event.isLead && event.freshness == .fresh ? Reach.newsDays : Reach.memoryDays
    return DayInterval(published.from - back, published.to)
  }
}

/// A night belongs to two days: what one outlet has late on Monday another has at dawn on Tuesday.
enum Night: Hashable {
  /// "ليل الاثنين": before midnight, or not said.
  case evening(Day)
  /// "فجر الثلاثاء", "صباح الثلاثاء".
  case morning(Day)

  /// Nil where no part of a day is told, or another one (`TEV` is over by midnight).
  init?(_ when: TimeValue) {
    guard let days = when.days, days.isOneDay else { return nil }
    if when.value.hasSuffix("TNI") {
      self = .evening(days.from)
    } else if when.value.hasSuffix("TMO") {
      self = .morning(days.from)
    } else {
      return nil
    }
  }

  /// Whether one is the evening and the other the morning of one night.
  func isOther(endOf other: Night) -> Bool {
    switch (self, other) {
    case (.evening(let day), .morning(let next)), (.morning(let next), .evening(let day)): next - day == 1
    default: false
    }
  }
}
