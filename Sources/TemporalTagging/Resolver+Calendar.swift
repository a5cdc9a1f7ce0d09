import Calendars
import Vocabulary

/// Points and periods of the calendar, as far as they are named.
extension Resolver {
  mutating func calendar(_ parts: TimeParts, _ time: TaggedTime) -> Period {
    if parts.day != 0, parts.month != 0 {
      let date = checked(dayOfMonth(parts, time), parts)
      // "الثلاثاء الثالث من أيلول", which is no Tuesday, is the third Tuesday.
      guard date.inconsistency != nil, parts.dayIsInWords, parts.weekday != 0, parts.day <= 5 else {
        return date
      }
      var nth = parts
      nth.ordinal = parts.day
      var period = nthWeekday(nth, time)
      if period.days == nil { return date }
      period.inconsistency = date.inconsistency
      return period
    }
    if parts.day != 0, parts.monthDirection != .none { return checked(dayOfNamedMonth(parts, time), parts) }
    if parts.fraction == .weekday || parts.weekday != 0 && parts.ordinal != 0 {
      return nthWeekday(parts, time)
    }
    if parts.fraction != .none, parts.weekday == 0 { return fraction(parts, time) }
    if parts.unit == .day, parts.count > 0, parts.ordinal != 0 { return endDays(parts, time) }
    if parts.holiday != 0 { return holiday(parts, time) }
    if parts.ordinal != 0, parts.month != 0 || parts.hijriMonth != 0 || parts.monthDirection != .none {
      // "أول أيام شهر رمضان".
      var whole = parts
      whole.ordinal = 0
      guard let days = wholeMonth(whole, time).days, days.contains(days.from + (Int(parts.ordinal) - 1))
      else {
        return .unknown("XXXX-XX-XX", .day)
      }
      return .day(days.from + (Int(parts.ordinal) - 1))
    }
    if parts.month != 0 {
      let month = month(parts, time)
      guard parts.part == .end, time.isLastDay, let days = month.days else { return month }
      return .day(days.to)
    }
    if parts.hijriMonth != 0 { return hijri(parts, time) }
    if parts.relativeDay != 0 {
      guard let reference else { return .unknown("XXXX-XX-XX", .day) }
      return checked(.day(reference + (Int(parts.relativeDay) - 10)), parts)
    }
    if parts.weekday != 0, parts.day != 0 { return weekdayAndDay(parts, time) }
    if parts.weekday != 0 { return weekday(parts, time) }
    if parts.season != 0 { return season(parts, time) }
    if parts.decade != 0 { return .decade(century(parts) * 100 + Int(parts.decade)) }
    if parts.unit == .century, parts.ordinal != 0 {
      return .decade((century(parts)) * 100 + min(Int(parts.ordinal), 10) * 10 - 10)
    }
    if parts.century != 0 { return .century(Int(parts.century) - 1) }
    if parts.hijriYear != 0 {
      let days = HijriDate.days(ofYear: Int(parts.hijriYear))
      let value = days.map { "\($0.from)/\($0.to)" } ?? "XXXX"
      return Period(value: value, days: days, grain: .year)
    }
    if parts.year != 0 { return .year(Int(parts.year)) }
    return year(parts).map(Period.year) ?? .unknown("XXXX", .year)
  }

  /// Notes where a weekday that was said is not that of the date, which stands as written.
  private func checked(_ period: Period, _ parts: TimeParts) -> Period {
    guard parts.weekday != 0, let day = period.days?.from, let said = Weekday(rawValue: Int(parts.weekday)),
      day.weekday != said
    else { return period }
    var period = period
    period.inconsistency = "\(day) is a \(day.weekday.name), not a \(said.name)"
    return period
  }

  /// The year that was said, or that a direction names; nil where neither was.
  func year(_ parts: TimeParts) -> Int? {
    if parts.year != 0 { return Int(parts.year) }
    switch parts.yearDirection {
    case .none: return nil
    case .past, .current, .future, .pastBefore, .futureAfter:
      return reference.map { $0.year + parts.yearDirection.shift }
    case .newest: return reference.map { $0.month > 6 ? $0.year + 1 : $0.year }
    case .same: return discourse.lastYear ?? discourse.year ?? reference?.year
    case .following: return (discourse.lastYear ?? discourse.year).map { $0 + 1 }
    case .previous: return (discourse.lastYear ?? discourse.year).map { $0 - 1 }
    }
  }

  private func saysYear(_ parts: TimeParts) -> Bool { parts.year != 0 || parts.yearDirection != .none }

  private mutating func dayOfMonth(_ parts: TimeParts, _ time: TaggedTime) -> Period {
    let (month, day) = (Int(parts.month), Int(parts.day))
    let unknown = "XXXX-" + padded(month, 2) + "-" + padded(day, 2)
    if saysYear(parts) {
      guard let year = year(parts) else { return .unknown(unknown, .day) }
      return twoDays(Self.day(year, month, day), parts)
    }
    guard day <= Day.length(ofMonth: month, year: 2024) else { return Self.day(0, month, day) }
    // Beside اليوم or أمس the year is the one that lies nearest.
    let near = parts.relativeDay != 0 && !parts.countsDay ? Direction.current : parts.direction
    guard
      let found = occurrence(
        parts, time, direction: near, { Day(year: $0, month: month, day: day).map { DayInterval($0) } })
    else { return .unknown(unknown, .day) }
    return twoDays(.day(ofWeekdaySaid(found.from, parts)), parts)
  }

  /// The century whose first year is a hundred times it: 19 for "القرن الماضي" and for the eighties.
  private func century(_ parts: TimeParts) -> Int {
    if parts.century != 0 { return Int(parts.century) - 1 }
    let now = (reference?.year ?? 2000) / 100
    switch parts.direction {
    case .past, .current, .future: return now + parts.direction.shift
    default: return parts.decade >= 30 ? 19 : 20
    }
  }

  /// The night that begins on the day of `period` and ends on the next, if that was said.
  private func twoDays(_ period: Period, _ parts: TimeParts) -> Period {
    guard parts.secondWeekday == Matcher.nightOfTwoDays, let day = period.days?.from else { return period }
    var period = period
    period.days = DayInterval(day, day + 1)
    return period
  }

  /// A day that may not exist: "31 November" stays as written and names no day.
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Period {
    if let found = Day(year: year, month: month, day: day) { return .day(found) }
    let value = (year == 0 ? "XXXX" : padded(year, 4)) + "-" + padded(month, 2) + "-" + padded(day, 2)
    var period = Period.unknown(value, .day)
    period.inconsistency = "there is no \(value)"
    return period
  }

  mutating func month(_ parts: TimeParts, _ time: TaggedTime) -> Period {
    let month = Int(parts.month)
    if saysYear(parts) {
      return year(parts).map { .month($0, month) } ?? .unknown("XXXX-" + padded(month, 2), .month)
    }
    guard
      let found = occurrence(parts, time, direction: parts.direction, { DayInterval(year: $0, month: month) })
    else { return .unknown("XXXX-" + padded(month, 2), .month) }
    return .month(found.from.year, month)
  }

  /// Which year's occurrence is meant where no year was said.
  func occurrence(
    _ parts: TimeParts, _ time: TaggedTime, direction: Direction, _ inYear: (Int) -> DayInterval?
  ) -> DayInterval? {
    if direction == .same || direction == .following || direction == .previous, let year = discourse.lastYear
    {
      return inYear(year)
    }
    if direction == .none {
      if let year = discourse.sectionYear { return inYear(year) }
      // A story that is told with its year goes on in it: "في 3 كانون الثاني 2020 … وفي 8 كانون الثاني".
      if time.tense != .future, let year = discourse.year, discourse.yearLine == time.line,
        year != reference?.year, let found = inYear(year)
      {
        return found
      }
    }
    guard let reference else { return nil }
    if let year = Self.namedYear(parts, reference, direction, time.tense) { return inYear(year) }
    let candidates = (reference.year - 2...reference.year + 2).compactMap(inYear)
    return Self.choose(candidates, from: reference, direction: direction, tense: tense(parts, time))
  }

  /// Days that have become the name of what happened on them, and are told without their year ever after.
  private static let namedDays: [(month: Int8, day: Int8, year: Int)] = [(10, 7, 2023), (9, 11, 2001)]

  private static func namedYear(_ parts: TimeParts, _ reference: Day, _ direction: Direction, _ tense: Tense)
    -> Int?
  {
    guard direction == .none, parts.weekday == 0, tense != .future, parts.bound != .before,
      let named = namedDays.first(where: { $0.month == parts.month && $0.day == parts.day }),
      reference.year > named.year,
      let latest = Day(year: reference.year, month: Int(parts.month), day: Int(parts.day))
    else { return nil }
    // In the weeks around its anniversary it is a day like others.
    return abs(latest - reference) > 21 ? named.year : nil
  }

  /// A bound tells the direction where no verb does.
  func tense(_ parts: TimeParts, _ time: TaggedTime) -> Tense {
    switch parts.bound {
    case .before:
      if parts.isJustBefore, time.tense != .future { return .past }
      return time.tense == .past && parts.weekday != 0 && parts.day == 0 ? .past : .future
    case .since: return parts.isFromNowOn ? .future : .past
    case .none: return time.tense
    }
  }

  /// The candidate that `direction` or `tense` points to; `candidates` in order of time.
  static func choose(_ candidates: [DayInterval], from reference: Day, direction: Direction, tense: Tense)
    -> DayInterval?
  {
    switch direction {
    case .past: return candidates.last { $0.to < reference }
    case .future: return candidates.first { $0.from > reference }
    case .current: return candidates.min { distance($0, reference) < distance($1, reference) }
    default: break
    }
    let last = candidates.last { $0.from <= reference }
    let next = candidates.first { $0.to >= reference }
    let nearest = candidates.min { distance($0, reference) < distance($1, reference) }
    // Ten months the wrong way weigh more than a verb that may belong to another clause.
    let (far, near) = (300, 45)
    switch tense {
    case .past:
      if let last, distance(last, reference) < far { return last }
      return nearest.map { distance($0, reference) <= near ? $0 : last ?? $0 }
    case .future:
      if let next, distance(next, reference) < far { return next }
      return nearest.map { distance($0, reference) <= near ? $0 : next ?? $0 }
    case .unknown:
      if let nearest, distance(nearest, reference) <= 60 { return nearest }
      return last ?? nearest
    }
  }

  private static func distance(_ days: DayInterval, _ reference: Day) -> Int {
    days.contains(reference) ? 0 : min(abs(days.from - reference), abs(days.to - reference))
  }

  /// "12 من الشهر الجاري", "29 منه".
  mutating func dayOfNamedMonth(_ parts: TimeParts, _ time: TaggedTime) -> Period {
    let day = Int(parts.day)
    let month: Discourse.Month?
    switch parts.monthDirection {
    case .past, .current, .future, .pastBefore, .futureAfter:
      month = reference.map { reference in
        let first = (reference - (reference.day - 1)).adding(months: parts.monthDirection.shift)
        return Discourse.Month(year: first.year, month: first.month)
      }
    case .following, .previous:
      month = discourse.months.last.flatMap { Self.shift($0, by: parts.monthDirection.shift) }
    default:
      // What is told as past lies in a month that was named and has begun.
      let fits = { (month: Discourse.Month) -> Bool in
        guard time.tense == .past, let reference, let found = Self.day(day, of: month) else { return true }
        return found <= reference
      }
      month =
        discourse.months.last(where: fits)
        ?? reference.map { Discourse.Month(year: $0.year, month: $0.month) }
    }
    guard let month else { return .unknown("XXXX-XX-" + padded(day, 2), .day) }
    if let found = Self.day(day, of: month) { return .day(found) }
    return Self.day(month.isHijri ? 0 : month.year, month.isHijri ? 0 : month.month, day)
  }

  private static func day(_ day: Int, of month: Discourse.Month) -> Day? {
    month.isHijri
      ? HijriDate(year: month.year, month: month.month, day: day)?.gregorian
      : Day(year: month.year, month: month.month, day: day)
  }

  static func shift(_ month: Discourse.Month, by months: Int) -> Discourse.Month {
    let zeroBased = month.year * 12 + month.month - 1 + months
    return Discourse.Month(year: zeroBased / 12, month: zeroBased % 12 + 1, isHijri: month.isHijri)
  }

  mutating func hijri(_ parts: TimeParts, _ time: TaggedTime) -> Period {
    let (month, day) = (Int(parts.hijriMonth), Int(parts.hijriDay))
    func inYear(_ year: Int) -> DayInterval? {
      if day == 0 { return HijriDate.days(ofMonth: month, year: year) }
      return HijriDate(year: year, month: month, day: day).map { DayInterval($0.gregorian) }
    }
    let found: DayInterval?
    if parts.hijriYear != 0 {
      found = inYear(Int(parts.hijriYear))
      if found == nil {
        var period = Period.unknown("XXXX-XX-XX", .day)
        period.inconsistency = "the calendar of Umm al-Qura has no \(day)/\(month)/\(parts.hijriYear)"
        return period
      }
    } else if parts.year != 0, parts.month == 0, let first = DayInterval(year: Int(parts.year))?.from,
      let now = HijriDate(first)
    {
      // "رمضان 2019": the one that begins in that year.
      found = (now.year...now.year + 1).lazy.compactMap(inYear).first { $0.from.year == Int(parts.year) }
    } else if let reference, let now = HijriDate(reference) {
      let candidates = (now.year - 2...now.year + 2).compactMap(inYear)
      found = Self.choose(candidates, from: reference, direction: parts.direction, tense: tense(parts, time))
    } else {
      found = nil
    }
    guard let found else { return .unknown(day == 0 ? "XXXX-XX" : "XXXX-XX-XX", day == 0 ? .month : .day) }
    var period =
      day == 0
      ? HijriDate(found.from).flatMap { Period.hijriMonth($0.year, month) } ?? .day(found.from)
      : .day(found.from)
    period.hijri = HijriDate(found.from).map { Discourse.Month(year: $0.year, month: month, isHijri: true) }
    return checked(period, parts)
  }

  private mutating func season(_ parts: TimeParts, _ time: TaggedTime) -> Period {
    let season = Int(parts.season)
    if saysYear(parts) { return year(parts).map { .season($0, season) } ?? .unknown("XXXX", .quarter) }
    let found = occurrence(parts, time, direction: parts.direction) { Period.season($0, season).days }
    return found.map { .season($0.from.year, season) } ?? .unknown("XXXX", .quarter)
  }

  /// "الأيام العشرة الأولى من آب", "الأيام الخمسة الأخيرة من آب".
  private mutating func endDays(_ parts: TimeParts, _ time: TaggedTime) -> Period {
    let whole = wholeMonth(parts, time)
    guard let days = whole.days else { return whole }
    let count = min(Int(parts.count), days.dayCount)
    let from = parts.ordinal == 1 ? days.from : days.to - (count - 1)
    let to = from + (count - 1)
    return Period(value: "\(from)/\(to)", days: DayInterval(from: from, to: to), grain: .day)
  }

  /// "الربع الثالث من 2025", "النصف الأول من آب".
  private mutating func fraction(_ parts: TimeParts, _ time: TaggedTime) -> Period {
    let ofMonth = parts.month != 0 || parts.hijriMonth != 0 || parts.monthDirection != .none
    let count = parts.fraction == .half ? 2 : parts.fraction == .third ? 3 : 4
    // "الأخير", "آخر أسبوع" is the last one.
    let isLast = parts.ordinal > count || parts.ordinal == 0 && parts.part == .end
    let number = isLast ? count : max(Int(parts.ordinal), 1)
    if ofMonth {
      let whole = wholeMonth(parts, time)
      guard let days = whole.days else { return whole }
      let length = parts.fraction == .week ? 7 : parts.fraction == .quarter ? 8 : count == 2 ? 15 : 10
      let from = parts.fraction == .week && isLast ? days.to - 6 : days.from + (number - 1) * length
      let to = number >= count || from + (length - 1) > days.to ? days.to : from + (length - 1)
      // Its own name for a part of a part would be too fine: "مطلع النصف الأول" stays the half.
      return Period(value: "\(from)/\(to)", days: DayInterval(from: from, to: to), grain: .day)
    }
    guard let year = year(parts) ?? reference?.year else { return .unknown("XXXX", .quarter) }
    switch parts.fraction {
    case .quarter: return .quarter(year, number)
    case .half: return .half(year, number)
    default:
      let days = Period.months(year, number * 4 - 3, 4)
      return Period(value: days.map { "\($0.from)/\($0.to)" } ?? "XXXX", days: days, grain: .quarter)
    }
  }
}
