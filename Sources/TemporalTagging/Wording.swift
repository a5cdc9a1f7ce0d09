import Calendars

/// What a constraint says, as a sentence for people; "it" is the article.
enum Wording {
  static func isPast(_ period: String) -> String { "It reports \(period) as past" }
  static func isAhead(_ period: String) -> String { "It speaks of \(period) as still to come" }
  static func isComing(_ period: String) -> String { "It calls \(period) the coming one" }
  static func isLast(_ date: String, _ weekday: Weekday?) -> String {
    "It calls \(date) last \(weekday?.name ?? "week")"
  }
  static func isNotSaidToLieAhead(_ period: String) -> String {
    "It names \(period) with no sign that this lies ahead"
  }
  static func isDayAmongPlans(_ period: String) -> String {
    "It names the very day, \(period), which plans seldom do years before"
  }
  static func isNotFarAhead(_ period: String) -> String {
    "It plans for \(period), and plans seldom reach further than the next year"
  }

  /// "It calls yesterday a Thursday".
  static func weekday(_ weekday: Weekday, shift: Int) -> String {
    "It calls \(relativeDay(shift)) a \(weekday.name)"
  }
  static func newsIsOf(_ weekday: Weekday) -> String { "Its news is of a \(weekday.name)" }
  static func newsIsOf(_ period: String, _ weekday: Weekday) -> String {
    "It opens with what was said or done on \(weekday.name), \(period)"
  }

  /// "It calls 8 August yesterday".
  static func date(_ date: String, shift: Int) -> String { "It calls \(date) \(relativeDay(shift))" }
  static func nearDate(_ date: String, _ weekday: Weekday) -> String {
    "It gives \(weekday.name) for \(date) without a year, so that day is some weeks away at most"
  }
  static func dateOfThisWeek(_ date: String, _ weekday: Weekday) -> String {
    "It gives \(weekday.name) for \(date) without a year, which is most likely of the same week"
  }
  static func nextDate(_ date: String, _ weekday: Weekday) -> String {
    "It calls \(weekday.name) \(date) the coming one"
  }

  static func currentMonth(_ month: Int) -> String { "It calls \(name(ofMonth: month)) the current month" }
  static func daysOfCurrentMonth(_ month: Int, from day: Int) -> String {
    "It reports day \(day) of \(name(ofMonth: month)), the current month, as past"
  }
  static func weekdayOfCurrentMonth(_ date: String, _ weekday: Weekday) -> String {
    "In the year of writing \(date) is a \(weekday.name)"
  }
  static func year(ofMonth month: Int, _ year: Int) -> String {
    "It says how \(name(ofMonth: month)) \(year) lies to the year of writing"
  }
  static func lastYear(_ year: Int) -> String {
    "It speaks of last year, and \(year) is the latest it reports as past"
  }

  /// "8 August", or "8 August 2024".
  static func date(_ day: Int, _ month: Int, _ year: Int? = nil) -> String {
    "\(day) \(name(ofMonth: month))" + (year.map { " \($0)" } ?? "")
  }

  /// "8 August 2024", "August 2024" or "2024".
  static func name(of period: Period) -> String {
    guard let first = period.days?.from else { return period.value }
    let (year, month, day) = first.components
    switch period.grain {
    case .day: return date(day, month, year)
    case .month: return name(ofMonth: month) + " \(year)"
    default: return period.value
    }
  }

  private static func relativeDay(_ shift: Int) -> String {
    switch shift {
    case -2: "the day before yesterday"
    case -1: "yesterday"
    case 0: "today"
    case 1: "tomorrow"
    default: "the day after tomorrow"
    }
  }

  private static func name(ofMonth month: Int) -> String {
    (1...12).contains(month) ? months[month - 1] : "month \(month)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]
}
