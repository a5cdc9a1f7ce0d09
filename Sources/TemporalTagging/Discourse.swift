import Calendars

/// The dates that an article has named so far, for what points back to them.
struct Discourse: Sendable {
  /// A day that was named, with its part; a night that runs on has its second day.
  struct NamedDay: Sendable {
    var day: Day
    var part: DayPart
    var end: Day
    var line: Int
    /// Named from the day of writing: اليوم, أمس.
    var isDeictic: Bool
  }
  struct Month: Equatable, Sendable {
    var year: Int
    var month: Int
    /// Hijri months are counted by themselves.
    var isHijri = false
  }

  /// Newest last; as many as one would remember.
  private(set) var days: [NamedDay] = []
  private(set) var months: [Month] = []
  private(set) var year: Int?
  private(set) var yearLine = -1
  /// Of the last date with a month, whether its year was said or inferred.
  var lastYear: Int?
  /// The year of the heading above, in a chronology.
  var sectionYear: Int?

  private static let memory = 6

  mutating func name(_ day: NamedDay) {
    days.append(day)
    if days.count > Self.memory { days.removeFirst() }
  }

  mutating func name(_ month: Month) {
    months.append(month)
    if months.count > Self.memory { months.removeFirst() }
  }

  mutating func name(year: Int, line: Int) {
    self.year = year
    yearLine = line
  }

  /// The day that "الساعة 9:30 ليلا" or "فجرا" belongs to: of the same line, else of the same part of day, else the last.
  func day(for part: DayPart, line: Int) -> NamedDay? {
    if let last = days.last, last.line == line { return last }
    let isLate = { (part: DayPart) in part == .evening || part == .night }
    if part != .none,
      let fitting = days.last(where: { $0.part == part || isLate($0.part) && isLate(part) })
    {
      return fitting
    }
    return days.last
  }
}
