/// A day of the Umm al-Qura calendar, the civil calendar of Saudi Arabia, from 1318 to 1500 AH (1900 to 2077).
///
/// Its months begin by computed new moons, so their lengths follow no rule and stand in a table.
public struct HijriDate: Hashable, Sendable {
  /// 1318...1500.
  public let year: Int
  /// 1...12, Muharram first.
  public let month: Int
  /// 1...30.
  public let day: Int

  /// Nil where the calendar has no such day: "30 صفر" of a year in which that month had 29.
  public init?(year: Int, month: Int, day: Int) {
    guard let length = HijriDate.length(ofMonth: month, year: year), (1...length).contains(day)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The date of `gregorian`; nil outside the table.
  public init?(_ gregorian: Day) {
    let starts = Self.months.starts
    guard let first = starts.first, let end = starts.last, gregorian.ordinal >= first,
      gregorian.ordinal < end
    else { return nil }
    // The last month that starts on or before the day.
    var low = 0
    var high = starts.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= gregorian.ordinal { low = middle } else { high = middle }
    }
    self.init(
      unchecked: Self.years.lowerBound + low / 12, low % 12 + 1, Int(gregorian.ordinal - starts[low]) + 1)
  }

  /// The same day of the Gregorian calendar.
  public var gregorian: Day {
    Day(ordinal: Self.months.starts[Self.index(year, month)] + Int32(day - 1))
  }

  /// 29 or 30; nil for a month or year outside the table.
  public static func length(ofMonth month: Int, year: Int) -> Int? {
    guard years.contains(year), (1...12).contains(month) else { return nil }
    let index = index(year, month)
    return Int(months.starts[index + 1] - months.starts[index])
  }

  /// The days of a month; nil outside the table.
  public static func days(ofMonth month: Int, year: Int) -> DayInterval? {
    guard let length = length(ofMonth: month, year: year) else { return nil }
    let first = Day(ordinal: months.starts[index(year, month)])
    return DayInterval(first, first + (length - 1))
  }

  /// The days of a year; nil outside the table.
  public static func days(ofYear year: Int) -> DayInterval? {
    guard let first = days(ofMonth: 1, year: year), let last = days(ofMonth: 12, year: year) else {
      return nil
    }
    return first.hull(last)
  }

  /// The years that the table covers.
  public static let years = 1318...1500

  private static func index(_ year: Int, _ month: Int) -> Int { (year - years.lowerBound) * 12 + month - 1 }

  private static let months = Months(table: table)

  /// Where each month starts, in days since 1970-01-01; one more at the end.
  private struct Months: Sendable {
    var starts: [Int32] = []

    /// 1 Muharram 1318 was 30 April 1900.
    init(table: String) {
      var start: Int32 = -25_448
      for year in table.split(whereSeparator: \.isWhitespace) {
        let lengths = UInt16(year, radix: 16) ?? 0
        for month in 0..<12 {
          starts.append(start)
          start += lengths >> month & 1 == 1 ? 30 : 29
        }
      }
      starts.append(start)
    }
  }

  /// A hexadecimal number for each year; bit `n` is set where month `n + 1` has 30 days.
  private static let table = """
    56d b5a 752 f25 e8a d16 a56 ab5 6b4 da9 b92 b25 64b a9b 35a 6d9 5d4 da5 d4a a95
    536 975 2f4 6e9 6d4 6a9 535 25d 4bd 9ba 3b4 b69 b2a a55 4ad a5d 2da 6d9 eaa e94
    d2a c56 4ae a6d 56a d55 d4a a93 52b a5b 53a 6b5 ea9 d52 d29 a55 4ad 56d aea 6e4
    ed1 da2 aaa 95a 2da 5b9 bb2 764 6c9 555 2ab 4db aba 5b4 da9 d52 aa5 92d 26d 8ed
    2da ad5 aa5 a4b 497 937 2b6 975 d69 d52 c95 92b 25b 4db 9d5 5d2 da5 d4a a95 54d
    aad 3aa bd2 bc4 b89 a95 52d 5ad b6a 6d4 dc9 d92 aa6 956 2ae 56d 36a b55 aaa 94d
    49d 95d 2ba 5b5 5aa d55 a9a 92e 26e 55d ada 6d4 6a5 b27 a4d 4ad 56d b5a 754 f49
    e92 d26 a56 356 6b5 baa b92 b25 68b a9b 55a ada 5b4 da9 b52 a9a 536 276 575 af2
    6d4 6a9 555 2ad 4bd 9ba 574 b69 b52 a95 52d a5d 4da ad9 6b2 e95 e2a c96 92e aad
    56a d65 d4a
    """
}
