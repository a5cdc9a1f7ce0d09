import Calendars

/// Feasts of the region that news dates by.
extension Resolver {
  /// Month and day of a feast, in the calendar that moves it.
  private struct Feast {
    var month: Int
    var day: Int
    var isHijri = true
    /// In place of month and day: so many days from the Western Easter Sunday.
    var easter: Int?

    init(month: Int, day: Int, isHijri: Bool = true) {
      (self.month, self.day, self.isHijri) = (month, day, isHijri)
    }

    init(easter: Int) { (month, day, isHijri, self.easter) = (0, 0, false, easter) }
  }

  /// By the lexicon's number, from 1.
  private static let feasts: [Feast] = [
    Feast(month: 10, day: 1), Feast(month: 12, day: 10), Feast(month: 1, day: 1), Feast(month: 3, day: 12),
    Feast(month: 1, day: 10), Feast(month: 2, day: 20), Feast(month: 1, day: 1, isHijri: false),
    Feast(month: 12, day: 25, isHijri: false), Feast(month: 3, day: 21, isHijri: false),
    Feast(month: 5, day: 1, isHijri: false), Feast(easter: 0), Feast(easter: -2), Feast(month: 12, day: 18),
    Feast(month: 7, day: 27), Feast(month: 12, day: 9), Feast(month: 9, day: 27),
    Feast(month: 3, day: 30, isHijri: false), Feast(month: 5, day: 15, isHijri: false),
    Feast(month: 2, day: 14, isHijri: false), Feast(month: 3, day: 8, isHijri: false),
    Feast(month: 12, day: 31, isHijri: false), Feast(month: 3, day: 12),
  ]

  /// The first day of a feast, or the day of it that was said ("ثاني أيام عيد الفطر").
  func holiday(_ parts: TimeParts, _ time: TaggedTime) -> Period {
    let feast = Self.feasts[min(Int(parts.holiday), Self.feasts.count) - 1]
    let later = max(Int(parts.ordinal), 1) - 1
    func inHijriYear(_ year: Int) -> Day? {
      HijriDate(year: year, month: feast.month, day: feast.day).map { $0.gregorian + min(later, 9) }
    }
    func inYear(_ year: Int) -> Day? {
      if let easter = feast.easter { return Day.easter(year).map { $0 + easter } }
      guard feast.isHijri else { return Day(year: year, month: feast.month, day: feast.day) }
      // The Hijri year is the shorter one, so that a feast may fall into one year twice: the first is taken.
      guard let first = Day(year: year, month: 1, day: 1), let now = HijriDate(first) else { return nil }
      return (now.year...now.year + 1).lazy.compactMap(inHijriYear).first { $0.year == year }
    }
    if parts.hijriYear != 0, feast.isHijri {
      return inHijriYear(Int(parts.hijriYear)).map(Period.day) ?? .unknown("XXXX-XX-XX", .day)
    }
    if parts.year != 0 { return inYear(Int(parts.year)).map(Period.day) ?? .unknown("XXXX-XX-XX", .day) }
    guard let reference else { return .unknown("XXXX-XX-XX", .day) }
    let candidates = (reference.year - 2...reference.year + 2).compactMap(inYear).map { DayInterval($0) }
    let found = Self.choose(
      candidates, from: reference, direction: parts.direction, tense: tense(parts, time))
    return found.map { .day($0.from) } ?? .unknown("XXXX-XX-XX", .day)
  }
}
