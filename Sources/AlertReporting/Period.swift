import Calendars
import Vocabulary

/// What a `TimeValue` names, taken apart as far as words need it: "by | late | September 2025".
struct Period: Hashable {
  enum Unit: Hashable {
    case day(Day)
    case month(Int, year: Int)
    case year(Int)
    /// Its Monday.
    case week(Day)
    case quarter(Int, year: Int)
    case half(Int, year: Int)
    case season(Season, year: Int)
    /// Its first year.
    case decade(Int)
    /// Two periods, the first to the last; their own parts are whole.
    indirect case span(Unit, Unit)
  }
  enum Season: String { case spring = "SP", summer = "SU", autumn = "FA", winter = "WI" }
  enum Part { case early, mid, late }
  enum Relation { case within, by, from, before, after, around }
  enum PartOfDay: String {
    case morning = "TMO", noon = "TMI", afternoon = "TAF", evening = "TEV", night = "TNI"
  }

  var unit: Unit
  var part: Part?
  var relation: Relation
  var partOfDay: PartOfDay?
  /// `21:30`.
  var clock: String?

  /// Nil where `time` names no day: a duration, or what hangs on an unknown day.
  init?(_ time: TimeValue) {
    var value = time.value[...]
    if let mark = value.firstIndex(of: "T"), value.first != "P", !value.contains("/") {
      let tail = value[mark...]
      partOfDay = PartOfDay(rawValue: String(tail))
      if partOfDay == nil { clock = String(tail.dropFirst()) }
      value = value[..<mark]
    }
    guard let unit = Self.unit(value) ?? time.days.map(Self.unit) else { return nil }
    self.unit = unit
    relation =
      switch time.mod {
      case .onOrBefore: .by
      case .onOrAfter: .from
      case .before: .before
      case .after: .after
      case .approximate: .around
      default: .within
      }
    part =
      switch time.mod {
      case .start: .early
      case .mid: .mid
      case .end: .late
      // "Before the end of May" is by May, narrowed to its last days.
      default: time.days.flatMap { Self.part(of: unit, covering: $0) }
      }
  }

  private static func unit(_ value: Substring) -> Unit? {
    let ends = value.split(separator: "/", omittingEmptySubsequences: false)
    if ends.count == 2, let first = unit(ends[0]), let last = unit(ends[1]) { return .span(first, last) }
    if let day = Day(String(value)) { return .day(day) }
    let parts = value.split(separator: "-", omittingEmptySubsequences: false)
    guard let head = parts.first, head.allSatisfy(\.isASCIIDigit) else { return nil }
    if parts.count == 1 {
      switch head.utf8.count {
      case 4: return Int(head).map(Unit.year)
      case 3: return Int(head).map { .decade($0 * 10) }
      default: return nil
      }
    }
    guard parts.count == 2, head.utf8.count == 4, let year = Int(head), let kind = parts[1].first else {
      return nil
    }
    let number = Int(parts[1].dropFirst())
    switch kind {
    case "Q": return number.map { .quarter($0, year: year) }
    case "H": return number.map { .half($0, year: year) }
    case "W": return number.flatMap { monday(ofWeek: $0, year: year) }.map(Unit.week)
    default:
      if let season = Season(rawValue: String(parts[1])) { return .season(season, year: year) }
      guard let month = Int(parts[1]), (1...12).contains(month) else { return nil }
      return .month(month, year: year)
    }
  }

  /// The shortest name of `days`: a day, whole months, or the first day to the last.
  private static func unit(_ days: DayInterval) -> Unit {
    if days.isOneDay { return .day(days.from) }
    let (first, last) = (days.from.components, days.to.components)
    guard first.day == 1, last.day == Day.length(ofMonth: last.month, year: last.year) else {
      return .span(.day(days.from), .day(days.to))
    }
    if (first.year, first.month) == (last.year, last.month) { return .month(first.month, year: first.year) }
    if first.month == 1, last.month == 12 {
      return first.year == last.year ? .year(first.year) : .span(.year(first.year), .year(last.year))
    }
    return .span(.month(first.month, year: first.year), .month(last.month, year: last.year))
  }

  private static func monday(ofWeek week: Int, year: Int) -> Day? {
    // 4 January is always in week 1 (ISO 8601).
    guard let fourth = Day(year: year, month: 1, day: 4) else { return nil }
    return fourth - (fourth.weekday.rawValue - 1) + 7 * (week - 1)
  }

  /// The part of a month or year that `days` covers, by DESIGN.md §3; nil for the whole and for anything else.
  private static func part(of unit: Unit, covering days: DayInterval) -> Part? {
    switch unit {
    case .month(let month, let year):
      guard let whole = DayInterval(year: year, month: month) else { return nil }
      switch (days.from - whole.from, days.to) {
      case (0, whole.from + 9): return .early
      case (10, whole.from + 19): return .mid
      case (20, whole.to): return .late
      default: return nil
      }
    case .year(let year):
      guard let whole = DayInterval(year: year) else { return nil }
      switch (days.from.month, days.from.day, days.to.month) {
      case (1, 1, 3) where days.to.year == year: return .early
      case (4, 1, 9): return .mid
      case (10, 1, 12) where days.to == whole.to: return .late
      default: return nil
      }
    default: return nil
    }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
