import Calendars

/// What a rule has read so far: numbers and enums, no text and no day of reference.
///
/// 0 and `none` stand for what was not said, so that a copy costs a few words of memory and no allocation.
struct TimeParts: Equatable, Sendable {
  var year: Int16 = 0
  var month: Int8 = 0
  var day: Int8 = 0
  /// The day was said in words: "الثلاثاء الثالث من أيلول" may be the third Tuesday.
  var dayIsInWords = false
  /// The month was said by its number.
  var monthIsNumbered = false
  var hijriYear: Int16 = 0
  var hijriMonth: Int8 = 0
  var hijriDay: Int8 = 0
  var weekday: Int8 = 0
  /// "ليل الخميس - الجمعة".
  var secondWeekday: Int8 = 0
  /// Days from today plus 10; 0 where none was named.
  var relativeDay: Int8 = 0
  /// Days to move on: -1 for "عشية عيد الأضحى".
  var offset: Int8 = 0
  /// Of the whole expression: "أيلول المقبل".
  var direction = Direction.none
  /// "من العام المقبل".
  var yearDirection = Direction.none
  /// "12 من الشهر الجاري".
  var monthDirection = Direction.none
  var part = PeriodPart.none
  var bound = Bound.none
  /// بحلول, which looks ahead; قبل may look back.
  var isDeadline = false
  /// قبيل, which looks back unless a verb looks ahead.
  var isJustBefore = false
  /// اعتبارا من, which looks ahead; منذ looks back.
  var isFromNowOn = false
  var isApproximate = false
  var comparison = Comparison.none
  var dayPart = DayPart.none
  var isAfterMidnight = false
  var hour: Int8 = -1
  var minute: Int8 = -1
  /// 1 for ص, 2 for م.
  var meridian: Int8 = 0
  var unit = TimeUnit.none
  var unitNumber: Int8 = 0
  var unitIsDefinite = false
  /// How many units; 0 where none was said.
  var count: Int32 = 0
  /// "عام ونصف".
  var andHalf = false
  /// The third of "الربع الثالث".
  var ordinal: Int8 = 0
  var fraction = Fraction.none
  /// Spring 1 to winter 4.
  var season: Int8 = 0
  /// 80 for the eighties.
  var decade: Int8 = 0
  /// 21 for the one that began with 2000.
  var century: Int8 = 0
  var holiday: Int8 = 0
  var openBrackets: Int8 = 0

  enum Bound: UInt8, Sendable { case none, before, since }
  enum Comparison: UInt8, Sendable { case none, more, less }
  enum Fraction: UInt8, Sendable { case none, half, quarter, third, week, weekday }

  var namesDay: Bool { day != 0 || weekday != 0 || relativeDay != 0 || hijriDay != 0 }
  /// "اليوم الثالث من أيلول": a day that is counted, and not today.
  var countsDay: Bool { relativeDay == 10 && dayIsInWords && weekday == 0 }
  var hasClock: Bool { hour >= 0 }
  /// A weekday, with or without its part of day, and nothing that dates it.
  var isBareWeekday: Bool {
    weekday != 0 && secondWeekday == 0 && day == 0 && relativeDay == 0 && direction == .none
  }
}

/// How an expression's parts are meant.
enum TimeKind: String, Sendable {
  /// A point or period of the calendar, as far as it is named.
  case calendar
  /// A unit seen from now or from what was named: العام الماضي.
  case unit
  /// Counted from now: قبل ثلاثة أيام.
  case ago, ahead
  /// From now to its end, or up to now: الأسبوعان المقبلان, خلال 48 ساعة.
  case span
  /// Counted from the date just named: قبل ذلك بخمسة أيام.
  case backward, forward
  case duration, set
  /// First to last.
  case range
  /// A clock time or part of day alone.
  case clock
}

/// One expression, before any day of reference.
struct TaggedTime: Sendable {
  /// Tokens, half-open.
  var tokens: Range<Int>
  /// Scalars.
  var start: Int
  var end: Int
  var rule: Int
  var kind: TimeKind
  var first: TimeParts
  /// The end of a range.
  var second: TimeParts
  var tense = Tense.unknown
  /// The verb that tells the tense stands close by, and no other contradicts it.
  var isCertain = false
  var sentence = 0
  var line = 0
  /// The whole line: a heading of a chronology.
  var isHeading = false
  var isInLead = false
  /// As `isInLead`, or in the paragraph behind.
  var isInOpening = false
  var isTitle = false
  /// "آخر يوم من آب".
  var isLastDay = false
  /// How many expressions before it the day stands on which someone said the words around it; 0 where none does.
  var spokenOn = 0
}

/// What the words around an expression say of its direction.
enum Tense: UInt8, Sendable { case unknown, past, future }
