/// One square on the proleptic Gregorian calendar, without clock or time zone.
///
/// Stored as days since 1970-01-01, so order, distance and hashing are those of an integer.
/// Conversions follow Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let ordinal: Int32

  public init(ordinal: Int32) { self.ordinal = ordinal }

  /// The day of that date, or nil where the calendar has none (31 November, month 13).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    ordinal = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month 1...12 and day 1...31.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(ordinal) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  public var year: Int { components.year }
  public var month: Int { components.month }
  public var day: Int { components.day }

  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let index = (Int(ordinal) % 7 + 7 + 3) % 7
    return Weekday.allCases[index]
  }

  public static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }

  public static func + (day: Day, days: Int) -> Day { Day(ordinal: day.ordinal + Int32(days)) }
  public static func - (day: Day, days: Int) -> Day { Day(ordinal: day.ordinal - Int32(days)) }
  /// Days from `earlier` to `later`; negative when they stand the other way round.
  public static func - (later: Day, earlier: Day) -> Int { Int(later.ordinal) - Int(earlier.ordinal) }

  /// The same day `months` later, or the last day of that month where it is shorter.
  public func adding(months: Int) -> Day {
    let (year, month, day) = components
    let zeroBased = year * 12 + (month - 1) + months
    let (newYear, newMonth) = (zeroBased / 12, zeroBased % 12 + 1)
    let clipped = min(day, Day.length(ofMonth: newMonth, year: newYear))
    return Day(year: newYear, month: newMonth, day: clipped) ?? self
  }

  /// 28...31.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension Day {
  /// The week of ISO 8601 that holds this day: `2025-W33`, Monday to Sunday.
  package var week: (name: String, days: DayInterval) {
    let monday = self - (weekday.rawValue - 1)
    // The week belongs to the year of its Thursday.
    let thursday = monday + 3
    let number = Day(year: thursday.year, month: 1, day: 1).map { (thursday - $0) / 7 + 1 } ?? 1
    return (padded(thursday.year, 4) + "-W" + padded(number, 2), DayInterval(monday, monday + 6))
  }
}

/// The days of ISO 8601's week, Monday first.
public enum Weekday: Int, CaseIterable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// In English: `Monday`.
  package var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}

extension Day: CustomStringConvertible, LosslessStringConvertible {
  /// `2024-08-15`, as ISO 8601 writes it.
  public var description: String {
    let (year, month, day) = components
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }

  /// Reads `2024-08-15` and nothing else.
  public init?(_ description: String) {
    let parts = description.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

/// `value` in decimal, with zeros before it up to `width`.
package func padded(_ value: Int, _ width: Int) -> String {
  // Written digit by digit: values are made for every time of every text.
  guard value >= 0, width <= 15 else { return String(value) }
  var digits = 1
  var rest = value
  while rest >= 10 {
    rest /= 10
    digits += 1
  }
  let count = max(width, digits)
  return String(unsafeUninitializedCapacity: count) { bytes in
    var rest = value
    for at in (0..<count).reversed() {
      bytes[at] = 0x30 + UInt8(rest % 10)
      rest /= 10
    }
    return count
  }
}
