import Calendars
import Foundation
import Testing

@Suite struct HijriDateTests {
  static let known: [(Int, Int, Int, String)] = [
    (1445, 7, 14, "2024-01-26"), (1445, 7, 18, "2024-01-30"), (1447, 2, 20, "2025-08-14"),
    (1447, 7, 29, "2026-01-18"), (1441, 5, 13, "2020-01-08"), (1447, 4, 8, "2025-09-30"),
    (1318, 1, 1, "1900-04-30"), (1500, 1, 1, "2076-11-28"),
  ]

  @Test(arguments: known)
  func `a date of Umm al-Qura is a day`(year: Int, month: Int, day: Int, gregorian: String) throws {
    let date = try #require(HijriDate(year: year, month: month, day: day))
    #expect(date.gregorian.description == gregorian)
    #expect(HijriDate(date.gregorian) == date)
  }

  @Test func `every day agrees with Foundation's calendar`() throws {
    var calendar = Foundation.Calendar(identifier: .islamicUmmAlQura)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    let first = try #require(HijriDate.days(ofYear: 1318)).from
    let last = try #require(HijriDate.days(ofYear: 1500)).to
    for ordinal in stride(from: first.ordinal, through: last.ordinal, by: 11) {
      let date = try #require(HijriDate(Day(ordinal: ordinal)))
      let instant = Date(timeIntervalSince1970: Double(ordinal) * 86_400)
      let expected = calendar.dateComponents([.year, .month, .day], from: instant)
      #expect(date.year == expected.year && date.month == expected.month && date.day == expected.day)
      #expect(date.gregorian.ordinal == ordinal)
    }
  }

  static let impossible: [(Int, Int, Int)] = [
    (1317, 12, 1), (1501, 1, 1), (1445, 0, 1), (1445, 13, 1), (1445, 1, 0), (1445, 1, 31), (1446, 9, 30),
  ]

  @Test(arguments: impossible)
  func `what is no day is refused`(year: Int, month: Int, day: Int) {
    #expect(HijriDate(year: year, month: month, day: day) == nil)
  }

  @Test func `days outside the table have no date`() throws {
    let first = try #require(HijriDate.days(ofYear: 1318)).from
    let last = try #require(HijriDate.days(ofYear: 1500)).to
    #expect(HijriDate(first - 1) == nil)
    #expect(HijriDate(last + 1) == nil)
  }
}
