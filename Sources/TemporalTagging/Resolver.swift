import Calendars
import Vocabulary

/// What expressions mean, seen from one day of writing; arithmetic over enums, with no word of any language.
///
/// Read in the order of the text, because later expressions point back to earlier ones.
struct Resolver {
  /// The day of writing, or of speaking while someone's words are read; nil leaves open what hangs on it.
  private(set) var reference: Day?
  var discourse = Discourse()
  /// The days of what was read so far, for words that someone spoke on one of them.
  private var read: [DayInterval?] = []

  init(reference: Day?) { self.reference = reference }

  /// The meaning of `time`, which is then remembered.
  mutating func resolve(_ time: TaggedTime) -> Meaning {
    let writing = reference
    if let spoken = daysOfSpeaking(time) {
      let isFine = time.kind != .unit || time.first.unit < .month
      reference = spoken.isOneDay ? spoken.from : isFine && time.first.month == 0 ? nil : spoken.to
    }
    let meaning = meaning(of: time)
    reference = writing
    read.append(meaning.time.days)
    return meaning
  }

  /// The days on which the words were spoken that `time` stands in, where these are not those of writing.
  ///
  /// "قال في آب إن المهمة ستنتهي الشهر المقبل": September, whenever that is reported.
  private func daysOfSpeaking(_ time: TaggedTime) -> DayInterval? {
    guard time.spokenOn > 0, time.spokenOn <= read.count, time.first.relativeDay == 0,
      let days = read[read.count - time.spokenOn], days.dayCount <= 31
    else { return nil }
    // What was said of late is told in the words of the day of writing.
    if let reference, reference - days.to < 28 { return nil }
    return days
  }

  private mutating func meaning(of time: TaggedTime) -> Meaning {
    switch time.kind {
    case .calendar: return resolveCalendar(time)
    case .unit: return finish(unit(time), time.first, time)
    case .ago, .ahead: return finish(shifted(time), time.first, time)
    case .backward, .forward: return finish(counted(fromNamed: time), time.first, time)
    case .span: return span(time)
    case .duration, .set: return length(time)
    case .clock: return clock(time)
    case .range: return range(time)
    }
  }

  private mutating func resolveCalendar(_ time: TaggedTime) -> Meaning {
    var period = calendar(time.first, time)
    // "عشية عيد الأضحى" is the day before.
    if time.first.offset != 0, period.grain == .day, let day = period.days?.from {
      period = .day(day + Int(time.first.offset))
    }
    return finish(period, time.first, time)
  }

  /// Adds part, bound and time of day to `period`, and remembers it.
  mutating func finish(_ period: Period, _ parts: TimeParts, _ time: TaggedTime) -> Meaning {
    var meaning = Meaning(
      time: TimeValue(value: period.value, mod: mod(parts), days: period.days(of: parts.part)))
    if time.isLastDay, parts.bound == .none { meaning.time.mod = nil }
    meaning.inconsistency = period.inconsistency
    if period.grain == .day, parts.hasClock || parts.dayPart != .none {
      meaning.type = .time
      meaning.time.value += "T" + Self.timeOfDay(parts)
    }
    remember(period, parts, time)
    return meaning
  }

  static func timeOfDay(_ parts: TimeParts) -> String {
    guard parts.hasClock else { return parts.dayPart.code }
    return padded(Int(parts.hour), 2) + ":" + padded(Int(max(parts.minute, 0)), 2)
  }

  /// A bound says most, then the part, then that it is approximate.
  func mod(_ parts: TimeParts) -> TimexMod? {
    switch parts.bound {
    case .before: return .onOrBefore
    case .since: return .onOrAfter
    case .none: break
    }
    switch parts.part {
    case .start: return .start
    case .mid: return .mid
    case .end: return .end
    case .none: return parts.isApproximate ? .approximate : nil
    }
  }

  mutating func remember(_ period: Period, _ parts: TimeParts, _ time: TaggedTime) {
    guard let days = period.days else { return }
    let isDeictic = parts.relativeDay != 0 && parts.month == 0 || time.kind == .ago || time.kind == .ahead
    if period.grain == .day {
      discourse.name(
        Discourse.NamedDay(
          day: days.from, part: parts.dayPart, end: days.to, line: time.line, isDeictic: isDeictic))
    }
    if let hijri = period.hijri {
      discourse.name(hijri)
    } else if period.grain == .day || period.grain == .month, !isDeictic,
      parts.month != 0 || parts.monthDirection != .none || time.kind == .unit
    {
      discourse.name(Discourse.Month(year: days.from.year, month: days.from.month))
    }
    if period.grain >= .month || parts.month != 0 {
      if parts.year != 0 { discourse.name(year: days.from.year, line: time.line) }
    }
    if time.isHeading, parts.year != 0 || discourse.sectionYear != nil {
      discourse.sectionYear = days.from.year
    }
    if parts.year != 0 || parts.month != 0 { discourse.lastYear = days.from.year }
  }

  /// A clock time or part of day alone belongs to a day that was named, else to the day of writing.
  private mutating func clock(_ time: TaggedTime) -> Meaning {
    let parts = time.first
    let named = discourse.day(for: Self.dayPart(of: parts), line: time.line)
    var day = named?.day ?? reference
    // After midnight the named night's next day has begun.
    if !parts.hasClock, parts.dayPart == .night, parts.isAfterMidnight, let anchor = named {
      day =
        anchor.end > anchor.day
        ? anchor.end : anchor.part == .evening || anchor.part == .night ? anchor.day + 1 : anchor.day
    }
    guard let day else { return finish(.unknown("XXXX-XX-XX", .day), parts, time) }
    return finish(.day(day), parts, time)
  }

  /// The part of day that a clock time lies in.
  static func dayPart(of parts: TimeParts) -> DayPart {
    if parts.dayPart != .none { return parts.dayPart }
    switch parts.hour {
    case 13...16: return .afternoon
    case 17...20: return .evening
    case 21...23: return .night
    default: return .none
    }
  }
}
