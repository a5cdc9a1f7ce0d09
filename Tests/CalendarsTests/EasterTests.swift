import Calendars
import Testing

@Suite struct EasterTests {
  /// As the almanacs have them, the earliest and the latest possible among them.
  @Test(arguments: [
    "1818-03-22", "1943-04-25", "1961-04-02", "2000-04-23", "2008-03-23", "2013-03-31", "2024-03-31",
    "2025-04-20",
    "2038-04-25",
  ])
  func `Easter is the Sunday of the almanacs`(written: String) throws {
    let day = try #require(Day(written))
    #expect(Day.easter(day.year) == day)
  }

  @Test func `every Easter is a Sunday between 22 March and 25 April`() throws {
    for year in 1583...9999 {
      let day = try #require(Day.easter(year))
      let first = try #require(Day(year: year, month: 3, day: 22))
      #expect(day.weekday == .sunday && (0...34).contains(day - first))
    }
    #expect(Day.easter(1582) == nil)
  }
}
