import Calendars
import Vocabulary

/// Weekdays, alone, beside a date or counted within a month.
extension Resolver {
  func weekday(_ parts: TimeParts, _ time: TaggedTime) -> Period {
    guard let reference else { return .unknown("XXXX-WXX-\(parts.weekday)", .day) }
    if parts.fraction == .week {
      let monday = reference - (reference.weekday.rawValue - 1)
      return .day(monday + (7 * parts.direction.shift + Int(parts.weekday) - 1))
    }
    // 0 today, 1 a day ago … 6.
    let ago = (reference.weekday.rawValue - Int(parts.weekday) + 7) % 7
    let day: Day
    switch parts.direction {
    case .following, .previous:
      // Counted from the day just named: "الثلاثاء التالي".
      let anchor = discourse.days.last.flatMap { $0.line == time.line ? $0.day : nil } ?? reference
      let back = (anchor.weekday.rawValue - Int(parts.weekday) + 7) % 7
      return .day(parts.direction == .previous ? anchor - (back == 0 ? 7 : back) : anchor + (7 - back))
    case .past, .pastBefore: day = reference - (ago == 0 ? 7 : ago) - (parts.direction == .pastBefore ? 7 : 0)
    case .future, .futureAfter: day = reference + (7 - ago) + (parts.direction == .futureAfter ? 7 : 0)
    default:
      switch tense(parts, time) {
      case .future: day = reference + (7 - ago) % 7
      default: day = reference - ago
      }
    }
    guard parts.secondWeekday != 0 else { return .day(day) }
    if parts.isAfterMidnight { return .day(day + 1) }
    return Period(value: day.description, days: DayInterval(day, day + 1), grain: .day)
  }

  /// "الاثنين 28", whose month is the nearest that has that day on that weekday.
  func weekdayAndDay(_ parts: TimeParts, _ time: TaggedTime) -> Period {
    guard let reference, let said = Weekday(rawValue: Int(parts.weekday)) else {
      return .unknown("XXXX-XX-" + padded(Int(parts.day), 2), .day)
    }
    let first = reference - (reference.day - 1)
    let days = (-7...7).compactMap { months -> DayInterval? in
      let (year, month, _) = first.adding(months: months).components
      guard let day = Day(year: year, month: month, day: Int(parts.day)), day.weekday == said else {
        return nil
      }
      return DayInterval(day)
    }
    let found = Self.choose(days, from: reference, direction: parts.direction, tense: tense(parts, time))
    return found.map { .day($0.from) } ?? .unknown("XXXX-XX-" + padded(Int(parts.day), 2), .day)
  }

  /// `day`, or the same date of the year before or after where that has the weekday that was said.
  ///
  /// A date that is near stands as written, and its weekday is reported.
  func ofWeekdaySaid(_ day: Day, _ parts: TimeParts) -> Day {
    guard parts.weekday != 0, parts.direction == .none, parts.relativeDay == 0, let reference,
      let said = Weekday(rawValue: Int(parts.weekday)), day.weekday != said, abs(day - reference) > 45
    else { return day }
    let others = [day.adding(months: -12), day.adding(months: 12)].filter { $0.weekday == said }
    return others.min { abs($0 - reference) < abs($1 - reference) } ?? day
  }

  /// "أول أحد من أيلول", "الجمعة الأخيرة من رمضان".
  mutating func nthWeekday(_ parts: TimeParts, _ time: TaggedTime) -> Period {
    var whole = parts
    (whole.day, whole.weekday, whole.ordinal, whole.fraction) = (0, 0, 0, .none)
    guard let month = wholeMonth(whole, time).days, let said = Weekday(rawValue: Int(parts.weekday)) else {
      return .unknown("XXXX-XX-XX", .day)
    }
    if parts.ordinal == Matcher.last {
      return .day(month.to - (month.to.weekday.rawValue - said.rawValue + 7) % 7)
    }
    let first = month.from + (said.rawValue - month.from.weekday.rawValue + 7) % 7
    let day = first + 7 * (Int(parts.ordinal) - 1)
    guard month.contains(day) else {
      var period = Period.unknown("XXXX-XX-XX", .day)
      period.inconsistency = "\(month) has no \(said.name) number \(parts.ordinal)"
      return period
    }
    return .day(day)
  }

  /// The month that a part is of, named or seen from now.
  mutating func wholeMonth(_ parts: TimeParts, _ time: TaggedTime) -> Period {
    if parts.month != 0 { return month(parts, time) }
    if parts.hijriMonth != 0 { return hijri(parts, time) }
    var first = parts
    first.day = 1
    guard let day = dayOfNamedMonth(first, time).days?.from else { return .unknown("XXXX-XX", .month) }
    return .month(day.year, day.month)
  }
}
