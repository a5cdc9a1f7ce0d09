/// What a word can be in a time expression; a word may be several things ("الثاني": a day, a rank, half a month's name).
enum TimeClass: UInt8, CaseIterable, Sendable {
  /// 1...12.
  case month
  /// 1...12, Muharram first.
  case hijriMonth
  /// ISO 8601: Monday 1.
  case weekday
  /// `TimeUnit` and whether one, two or many; see `UnitForm`.
  case unit
  case cardinal
  case ordinal
  /// 20, 30, …: they join with a unit before them.
  case tens
  /// عشر, عشرة: makes eleven to nineteen.
  case teen
  /// مئة, ألف.
  case hundred
  /// `Direction`.
  case direction
  /// A `Direction` in the form that stands for a month left out: "في 25 الجاري".
  case instant
  /// هذا.
  case demonstrative
  /// ذلك: points back.
  case that
  /// `PeriodPart`.
  case part
  /// `DayPart`.
  case dayPart
  /// `DayPart`, said of a clock time: صباحا.
  case dayPartAdverb
  /// Days from today, plus 10, and a hundred times the part of day: 509 for "الليلة الماضية".
  case relativeDay
  /// Hours that are not counted, and the `DayPart` they are of: ساعات الفجر الأولى; 10 more where only a day beside them
  /// makes them a time: الساعات الأولى من يوم الجمعة, but not من الهجوم.
  case someHours
  /// What moves a day on to the one before it (1) or after it (2): عشية, غداة.
  case eve
  case before, since, after, ago
  case approximate, more, less
  case dayWord, monthWord, yearWord, hourWord
  case of, inside, during, between, to, at
  /// Ties a date to itself in another calendar: الموافق.
  case corresponding
  case commonEra, hijriEra
  /// ص or م.
  case meridian
  case midnight
  case half, quarter, third
  /// Quarters of a year have their own word.
  case season
  /// The last two digits of the decade's first year: 80.
  case decade
  case every
  /// يوميا: a `TimeUnit`.
  case periodic
  /// منه, نفسه after a number: of the month just named.
  case ofIt
  case backReference
  case zone
  case and
  case lastDay
  case holiday
  case weekend
  /// ال before digits: الـ48.
  case article

  var bit: UInt64 { 1 << UInt64(rawValue) }

  static let names = Dictionary(uniqueKeysWithValues: allCases.map { (String(describing: $0), $0) })
}

/// What a word says of a time expression that it stands in or beside; no pattern asks for it.
enum ContextClass: UInt8, CaseIterable, Sendable {
  /// A month's name that is more often something else: آب, مارس.
  case weakMonth
  /// Only with a madda or no hamza: آب, not أب.
  case noHamza
  /// Signs of time to come before or after an expression, and of what is over.
  case futureMarker, pastMarker
  /// A verb of the present in the feminine, whose shape tells nothing: تستأنف.
  case present
  /// Looks like a verb of the future and is none: سيارة.
  case notFuture
  /// What makes the number after it no year: رقم, القرار.
  case notAYear
  /// What a span of time may lead up to: "قبل يومين على انطلاق البطولة".
  case occasion
  /// What may follow a bare year.
  case particle
  /// What may stand before a bare year or month.
  case cue
  case stampWord
  /// What makes a weekday or month after it a name: صلاة الجمعة, روسيا اليوم.
  case nameBefore
  /// A date moves from one day to another: تأجيل.
  case moving
  /// What makes a date after it the name of something that bears it: ثورة 25 يناير, قوى 14 آذار.
  case datedName
  /// What makes اليوم beside it a vague "nowadays": before it (1), after it (2).
  case nowadays
  /// A phrase that has a word of time in it and is none: اليوم العالمي.
  case noTime
  /// A verb whose object may lie ahead, however past it is itself: قرر, اتفق.
  case deciding
  /// What says that words of someone follow: قال, في مقابلة.
  case speech
  /// What those words begin with: إن, أن.
  case quoting

  var bit: UInt32 { 1 << UInt32(rawValue) }

  static let names = Dictionary(uniqueKeysWithValues: allCases.map { (String(describing: $0), $0) })
}

/// Calendar units, in order of length.
enum TimeUnit: UInt8, Sendable, Comparable {
  case none, second, minute, hour, day, week, month, quarter, half, year, decade, century
  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A unit and its grammatical number, as one lexicon value: `unit * 10 + number`.
struct UnitForm: Sendable {
  var unit: TimeUnit
  /// 1, 2 (dual) or 3 (plural).
  var number: Int

  init(value: Int) {
    unit = TimeUnit(rawValue: UInt8(value / 10)) ?? .none
    number = value % 10
  }
}

/// Where a period lies, seen from the day of writing or from the date just named.
enum Direction: UInt8, Sendable {
  case none, past, future, current, same, following, previous
  /// قبل الماضي, بعد المقبل.
  case pastBefore, futureAfter
  /// العام الجديد: said before it begins and soon after.
  case newest

  /// How many units it lies from the one it is seen from.
  var shift: Int {
    switch self {
    case .past, .previous: -1
    case .future, .following: 1
    case .pastBefore: -2
    case .futureAfter: 2
    case .none, .current, .same, .newest: 0
    }
  }
}

/// A part of a month, year or other period.
enum PeriodPart: UInt8, Sendable {
  case none, start, mid, end
}

/// TIMEX3's times of day.
enum DayPart: UInt8, Sendable {
  case none, morning, midday, afternoon, evening, night

  var code: String {
    switch self {
    case .none: ""
    case .morning: "MO"
    case .midday: "MI"
    case .afternoon: "AF"
    case .evening: "EV"
    case .night: "NI"
    }
  }
}
