import Calendars

extension PublicationConstraint {
  /// The days among `days` on which the article can have been written: those that `allows` answers with true.
  ///
  /// `days` are in order of time and disjoint, and so is what is left of them, which may be empty. Whole intervals are
  /// cut at once, because a window may be decades long.
  func restrict(_ days: [DayInterval]) -> [DayInterval] {
    switch kind {
    case .notBefore(let first): days.compactMap { DayInterval(from: max($0.from, first), to: $0.to) }
    case .notAfter(let last): days.compactMap { DayInterval(from: $0.from, to: min($0.to, last)) }
    case .weekday(let weekday, let shift):
      days.flatMap { days in
        let first = days.from + (weekday.rawValue - (days.from + shift).weekday.rawValue + 7) % 7
        return stride(from: first.ordinal, through: days.to.ordinal, by: 7).map {
          DayInterval(Day(ordinal: $0))
        }
      }
    case .date(let month, let day, let weekday, let ago):
      // A date of the year before or after may lie near as well.
      Self.cut(days, around: 1) { year in
        guard let date = Day(year: year, month: month, day: day), weekday == nil || weekday == date.weekday
        else { return nil }
        return DayInterval(date + ago.lowerBound, date + ago.upperBound)
      }
    case .month(let month, let ofMonth):
      Self.cut(days) { year in
        guard let all = DayInterval(year: year, month: month) else { return nil }
        return all.intersection(
          DayInterval(all.from + (ofMonth.lowerBound - 1), all.from + (ofMonth.upperBound - 1)))
      }
    case .year(let wanted): Self.cut(days) { $0 == wanted ? DayInterval(year: $0) : nil }
    case .yearByWeekday(let weekday, let month, let day):
      Self.cut(days) {
        Day(year: $0, month: month, day: day)?.weekday == weekday ? DayInterval(year: $0) : nil
      }
    }
  }

  /// What `days` share with the interval that each of their years has, or `around` years before or after them.
  ///
  /// The intervals of two years must not meet.
  private static func cut(
    _ days: [DayInterval], around: Int = 0, with interval: (_ year: Int) -> DayInterval?
  ) -> [DayInterval] {
    days.flatMap { days in
      (days.from.year - around...days.to.year + around).compactMap { year in
        interval(year)?.intersection(days)
      }
    }
  }
}
