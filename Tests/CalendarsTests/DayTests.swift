import Calendars
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thursday), ("2000-02-29", 11016, .tuesday), ("2024-08-08", 19943, .thursday),
    ("1969-12-31", -1, .wednesday), ("1900-01-01", -25567, .monday), ("2100-12-31", 47846, .friday),
  ])
  func `a day knows its ordinal and its weekday`(text: String, ordinal: Int32, weekday: Weekday) throws {
    let day = try #require(Day(text))
    #expect(day.ordinal == ordinal)
    #expect(day.weekday == weekday)
    #expect(day.description == text)
  }

  @Test func `every day from 1600 to 2400 survives the way to components and back`() {
    for ordinal in Int32(-135_140)...157_054 {
      let day = Day(ordinal: ordinal)
      let (year, month, dayOfMonth) = day.components
      #expect(Day(year: year, month: month, day: dayOfMonth) == day)
    }
  }

  @Test(arguments: [
    "2024-11-31", "2023-02-29", "2024-13-01", "2024-00-10", "24-01-01", "2024-1-1", "", "yesterday",
  ])
  func `what is no day is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [
    ("2024-01-31", 1, "2024-02-29"), ("2024-03-31", -1, "2024-02-29"), ("2023-12-15", 2, "2024-02-15"),
    ("2024-02-15", -14, "2022-12-15"),
  ])
  func `months are added with the day clipped to the month`(start: String, months: Int, end: String) throws {
    #expect(try #require(Day(start)).adding(months: months).description == end)
  }
}
