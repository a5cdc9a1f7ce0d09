import Calendars
import Vocabulary

/// What an expression means: days, value, and what contradicts itself.
struct Meaning: Equatable, Sendable {
  var type: TimexType = .date
  var time: TimeValue
  var inconsistency: String?
}

/// A period of a calendar with the value that TIMEX3 has for it.
struct Period: Equatable, Sendable {
  var value: String
  var days: DayInterval?
  /// The unit that parts (مطلع, نهاية) divide.
  var grain: TimeUnit
  /// Which Hijri month it is, for parts and for what points back.
  var hijri: Discourse.Month?
  var inconsistency: String?

  static func day(_ day: Day) -> Period {
    Period(value: day.description, days: DayInterval(day), grain: .day)
  }
  static func month(_ year: Int, _ month: Int) -> Period {
    Period(
      value: padded(year, 4) + "-" + padded(month, 2), days: DayInterval(year: year, month: month),
      grain: .month)
  }
  static func year(_ year: Int) -> Period {
    Period(value: padded(year, 4), days: DayInterval(year: year), grain: .year)
  }
  /// The ISO week that holds `day`, Monday to Sunday.
  static func week(of day: Day) -> Period {
    let week = day.week
    return Period(value: week.name, days: week.days, grain: .week)
  }
  static func quarter(_ year: Int, _ number: Int) -> Period {
    Period(value: "\(padded(year, 4))-Q\(number)", days: months(year, number * 3 - 2, 3), grain: .quarter)
  }
  static func half(_ year: Int, _ number: Int) -> Period {
    Period(value: "\(padded(year, 4))-H\(number)", days: months(year, number * 6 - 5, 6), grain: .half)
  }
  static func decade(_ year: Int) -> Period {
    let first = year / 10 * 10
    return Period(value: String(first / 10), days: years(first, 10), grain: .decade)
  }
  static func century(_ number: Int) -> Period {
    Period(value: String(number), days: years(number * 100, 100), grain: .century)
  }
  static func hijriMonth(_ year: Int, _ month: Int) -> Period? {
    guard let days = HijriDate.days(ofMonth: month, year: year) else { return nil }
    return Period(
      value: "\(days.from)/\(days.to)", days: days, grain: .month,
      hijri: Discourse.Month(year: year, month: month, isHijri: true))
  }
  /// Winter begins in December of its year.
  static func season(_ year: Int, _ season: Int) -> Period {
    let codes = ["SP", "SU", "FA", "WI"]
    return Period(
      value: "\(padded(year, 4))-\(codes[season - 1])", days: months(year, season * 3, 3), grain: .quarter)
  }

  static func months(_ year: Int, _ month: Int, _ count: Int) -> DayInterval? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    return DayInterval(first, first.adding(months: count) - 1)
  }
  static func years(_ year: Int, _ count: Int) -> DayInterval? {
    guard let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year + count - 1, month: 12, day: 31)
    else { return nil }
    return DayInterval(first, last)
  }

  /// The days that `part` leaves of the period (DESIGN.md §3).
  func days(of part: PeriodPart) -> DayInterval? {
    guard let days, part != .none, grain != .day else { return days }
    switch grain {
    case .month:
      switch part {
      case .start: return DayInterval(days.from, days.from + 9)
      case .mid: return DayInterval(days.from + 10, days.from + 19)
      default: return DayInterval(days.from + 20, days.to)
      }
    case .year where days.dayCount >= 365:
      let year = days.from.year
      switch part {
      case .start: return Period.months(year, 1, 3)
      case .mid: return Period.months(year, 4, 6)
      default: return Period.months(year, 10, 3)
      }
    default:
      let third = max(days.dayCount / 3, 1)
      switch part {
      case .start: return DayInterval(days.from, days.from + (third - 1))
      case .mid: return DayInterval(days.from + third, max(days.from + third, days.to - third))
      default: return DayInterval(days.to - (third - 1), days.to)
      }
    }
  }

  /// What is not known of `grain`.
  static func unknown(_ value: String, _ grain: TimeUnit) -> Period {
    Period(value: value, days: nil, grain: grain)
  }
}
