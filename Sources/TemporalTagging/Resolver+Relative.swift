import Calendars
import Vocabulary

/// What is counted or seen from the day of writing, or from a date just named.
extension Resolver {
  /// "العام الماضي", "اليوم التالي", "نهاية السنة".
  mutating func unit(_ time: TaggedTime) -> Period {
    let parts = time.first
    let unit = parts.unit == .none ? TimeUnit.week : parts.unit
    let direction = parts.direction
    let fromNamed = direction == .same || direction == .following || direction == .previous
    let shift = direction.shift
    // "هذا اليوم من العام الماضي"; "العام المقبل 2026" says its year twice.
    if parts.year != 0 || parts.yearDirection != .none, let reference {
      let months = 12 * (parts.year != 0 ? Int(parts.year) - reference.year : parts.yearDirection.shift)
      if unit == .year, parts.year != 0 { return .year(Int(parts.year)) }
      if unit == .day || unit == .month {
        return Self.period(unit, of: reference.adding(months: months), shiftedBy: 0)
      }
    }
    if fromNamed {
      switch unit {
      case .day:
        if let named = discourse.days.last { return .day((shift > 0 ? named.end : named.day) + shift) }
      case .month:
        if let month = discourse.months.last {
          let shifted = Self.shift(month, by: shift)
          if month.isHijri { return .hijriMonth(shifted.year, shifted.month) ?? .unknown("XXXX-XX", .month) }
          return .month(shifted.year, shifted.month)
        }
      case .year:
        if let year = discourse.lastYear ?? discourse.year { return .year(year + shift) }
      case .week:
        if let named = discourse.days.last { return .week(of: named.day + 7 * shift) }
      default: return .unknown("XXXX", unit)
      }
    }
    guard let reference else { return Self.unknown(unit) }
    // "بحلول منتصف عام 2027، على أن يكتمل بنهاية العام": the year that the line is about.
    if direction == .none, unit == .year, time.first.part != .none, discourse.yearLine == time.line,
      let year = discourse.year, year > reference.year
    {
      return .year(year)
    }
    if direction == .newest { return .year(reference.month > 6 ? reference.year + 1 : reference.year) }
    return Self.period(unit, of: reference, shiftedBy: shift)
  }

  /// What stays open of a unit.
  static func unknown(_ unit: TimeUnit) -> Period {
    switch unit {
    case .day: .unknown("XXXX-XX-XX", .day)
    case .week: .unknown("XXXX-WXX", .week)
    case .month: .unknown("XXXX-XX", .month)
    default: .unknown("XXXX", unit)
    }
  }

  /// The whole `unit` that lies `count` units from the one that holds `day`.
  static func period(_ unit: TimeUnit, of day: Day, shiftedBy count: Int) -> Period {
    switch unit {
    case .week: return .week(of: day + 7 * count)
    case .month:
      let first = (day - (day.day - 1)).adding(months: count)
      return .month(first.year, first.month)
    case .quarter:
      let index = day.year * 4 + (day.month - 1) / 3 + count
      return .quarter(index / 4, index % 4 + 1)
    case .half:
      let index = day.year * 2 + (day.month - 1) / 6 + count
      return .half(index / 2, index % 2 + 1)
    case .year: return .year(day.year + count)
    case .decade: return .decade(day.year + 10 * count)
    case .century: return .century(day.year / 100 + count)
    default: return .day(day + count)
    }
  }

  /// "قبل ثلاثة أيام", "بعد شهرين": at the unit's grain.
  mutating func shifted(_ time: TaggedTime) -> Period {
    let parts = time.first
    let count = min(max(Int(parts.count), 1), 9999)
    // "على أن يراجع القرار بعد ستين يوما" counts from the date that the same line has told of.
    var origin = reference
    if time.kind == .ahead, let named = discourse.days.last, named.line == time.line, !named.isDeictic {
      origin = named.day
    }
    guard let origin else { return Self.unknown(parts.unit) }
    let sign = time.kind == .ago ? -1 : 1
    if parts.andHalf, parts.unit == .year { return Self.bounded(.month, origin, sign * (12 * count + 6)) }
    if parts.andHalf, parts.unit == .month { return Self.bounded(.day, origin, sign * (30 * count + 15)) }
    return Self.bounded(parts.unit, origin, sign * count)
  }

  /// Keeps to the years that a day can have.
  static func bounded(_ unit: TimeUnit, _ day: Day, _ count: Int) -> Period {
    let days: [TimeUnit: Int] = [
      .week: 7, .month: 31, .quarter: 92, .half: 184, .year: 366, .decade: 3660, .century: 36600,
    ]
    let reach = (days[unit] ?? 1) * abs(count)
    guard reach < 366 * 900 else { return unknown(unit) }
    return period(unit, of: day, shiftedBy: count)
  }

  /// "قبل ذلك بخمسة أيام": from the date just named.
  mutating func counted(fromNamed time: TaggedTime) -> Period {
    let parts = time.first
    let count = min(max(Int(parts.count), 1), 9999)
    guard let named = discourse.days.last?.day else { return Self.unknown(parts.unit) }
    return Self.bounded(parts.unit, named, parts.direction == .previous ? -count : count)
  }

  /// "الأسبوعان المقبلان", "خلال 48 ساعة": from now to the end, or up to now.
  mutating func span(_ time: TaggedTime) -> Meaning {
    let parts = time.first
    let count = min(max(Int(parts.count), 1), 9999)
    var meaning = Meaning(time: TimeValue(value: Self.length(parts, count), mod: mod(parts)))
    guard let reference else { return meaning }
    let sign = parts.direction == .past ? -1 : 1
    let end: Day
    switch parts.unit {
    case .second, .minute: end = reference
    case .hour: end = reference + sign * ((count + 23) / 24)
    case .day: end = reference + sign * count
    case .week: end = reference + sign * count * 7
    case .month: end = reference.adding(months: sign * count)
    case .quarter: end = reference.adding(months: sign * count * 3)
    case .year: end = reference.adding(months: sign * (min(count, 500) * 12 + (parts.andHalf ? 6 : 0)))
    default: end = reference.adding(months: sign * min(count, 50) * 120)
    }
    meaning.time.days = DayInterval(min(reference, end), max(reference, end))
    return meaning
  }

  /// "لأكثر من ثلاث سنوات", "كل أسبوع": a length, and no days.
  func length(_ time: TaggedTime) -> Meaning {
    let parts = time.first
    if parts.weekday != 0 { return Meaning(type: .set, time: TimeValue(value: "XXXX-WXX-\(parts.weekday)")) }
    let count = max(Int(parts.count), 1)
    var meaning = Meaning(
      type: time.kind == .set ? .set : .duration, time: TimeValue(value: Self.length(parts, count)))
    switch parts.comparison {
    case .more: meaning.time.mod = .moreThan
    case .less: meaning.time.mod = .lessThan
    case .none: meaning.time.mod = parts.isApproximate ? .approximate : nil
    }
    return meaning
  }

  /// `P18M` for "عام ونصف"; else the count of the unit.
  private static func length(_ parts: TimeParts, _ count: Int) -> String {
    guard parts.andHalf else { return length(parts.unit, count) }
    switch parts.unit {
    case .year: return "P\(count * 12 + 6)M"
    case .month: return "P\(count * 30 + 15)D"
    case .day: return "PT\(count * 24 + 12)H"
    case .hour: return "PT\(count * 60 + 30)M"
    default: return length(parts.unit, count)
    }
  }

  /// `P2W`, `PT48H`: ISO 8601.
  static func length(_ unit: TimeUnit, _ count: Int) -> String {
    switch unit {
    case .second: "PT\(count)S"
    case .minute: "PT\(count)M"
    case .hour: "PT\(count)H"
    case .week: "P\(count)W"
    case .month: "P\(count)M"
    case .quarter: "P\(count * 3)M"
    case .half: "P\(count * 6)M"
    case .year: "P\(count)Y"
    case .decade: "P\(count * 10)Y"
    case .century: "P\(count * 100)Y"
    default: "P\(count)D"
    }
  }

  /// From the first day of the first to the last of the second; what one of them leaves out the other one gives.
  mutating func range(_ time: TaggedTime) -> Meaning {
    var (first, second) = (time.first, time.second)
    if first.hasClock { return hours(time, first, second) }
    if first.month == 0, first.day != 0, first.hijriMonth == 0 { first.month = second.month }
    if second.month == 0, second.day != 0, second.weekday == 0 { second.month = first.month }
    if first.day != 0, first.month == 0, first.monthDirection == .none {
      first.monthDirection = second.monthDirection
    }
    if first.hijriDay == 0, first.day != 0, second.hijriMonth != 0, first.month == 0 {
      (first.hijriDay, first.day, first.hijriMonth) = (first.day, 0, second.hijriMonth)
    }
    if first.hijriYear == 0 { first.hijriYear = second.hijriYear }
    // "من تشرين الأول إلى أيلول 2026" begins the year before.
    let wraps = first.month > second.month && second.month != 0
    if first.year == 0, second.year != 0, first.month != 0 { first.year = second.year - (wraps ? 1 : 0) }
    if second.year == 0, first.year != 0, second.month != 0, second.yearDirection == .none {
      second.year = first.year + (wraps ? 1 : 0)
    }
    if first.yearDirection == .none, first.year == 0 { first.yearDirection = second.yearDirection }
    if first.direction == .none { first.direction = second.direction }
    if second.direction == .none, second.year == 0, second.weekday == 0 { second.direction = first.direction }
    var end = calendar(second, time)
    var start = calendar(first, time)
    if first.year == 0, second.year == 0, let from = start.days, let to = end.days, from.from > to.to {
      // The year of the one follows from the other.
      if first.month != 0 {
        first.year = Int16(to.from.year - (first.month > second.month ? 1 : 0))
        start = calendar(first, time)
      } else if second.weekday != 0 {
        end = .day(to.from + 7)
      }
    }
    guard let from = start.days(of: first.part), let to = end.days(of: second.part),
      let days = DayInterval(from: from.from, to: to.to)
    else {
      return Meaning(time: TimeValue(value: start.value + "/" + end.value, mod: mod(first)))
    }
    _ = finish(start, first, time)
    _ = finish(end, second, time)
    return Meaning(time: TimeValue(value: start.value + "/" + end.value, days: days))
  }

  private mutating func hours(_ time: TaggedTime, _ first: TimeParts, _ second: TimeParts) -> Meaning {
    if first.weekday != 0 || first.relativeDay != 0 {
      var day = first
      (day.hour, day.dayPart) = (-1, .none)
      remember(calendar(day, time), day, time)
    }
    let named = discourse.day(for: Self.dayPart(of: first), line: time.line)
    guard let day = named?.day ?? reference else {
      return Meaning(type: .time, time: TimeValue(value: "XXXX-XX-XXT" + Self.timeOfDay(first)))
    }
    let value = "\(day)T\(Self.timeOfDay(first))/\(day)T\(Self.timeOfDay(second))"
    return Meaning(type: .time, time: TimeValue(value: value, days: DayInterval(day)))
  }
}
