public import ArabicText
public import Calendars

/// TIMEX3 `type` (ISO-TimeML).
public enum TimexType: String, Sendable {
  case date = "DATE"
  case time = "TIME"
  case duration = "DURATION"
  case set = "SET"
}

/// TIMEX3 `mod` (ISO-TimeML).
public enum TimexMod: String, Sendable {
  case start = "START"
  case mid = "MID"
  case end = "END"
  case onOrBefore = "ON_OR_BEFORE"
  case onOrAfter = "ON_OR_AFTER"
  case before = "BEFORE"
  case after = "AFTER"
  case approximate = "APPROX"
  case moreThan = "MORE_THAN"
  case lessThan = "LESS_THAN"
  case equalOrMore = "EQUAL_OR_MORE"
  case equalOrLess = "EQUAL_OR_LESS"
}

/// A time as TIMEX3 says it and as the days it covers.
public struct TimeValue: Hashable, Sendable {
  /// TIMEX3 `value`: `2024-08-15`, `2024-08`, `P2W`, `2024-08-01/2024-08-15`; `XXXX-XX-XX` where it hangs on an
  /// unknown day.
  public var value: String
  public var mod: TimexMod?
  /// Nil for durations and sets, and for what hangs on an unknown day.
  public var days: DayInterval?
  public init(value: String, mod: TimexMod? = nil, days: DayInterval? = nil) {
    self.value = value
    self.mod = mod
    self.days = days
  }
}

/// A span of text that names a time, resolved against its article's publication date.
public struct TimeExpression: Hashable, Sendable {
  public var span: TextSpan
  /// The span's text as the article has it.
  public var text: String
  public var type: TimexType
  public var time: TimeValue
  /// The rules that made it, for people.
  public var rules: [String]
  /// What contradicts itself ("Wednesday 16 July 2024 was a Tuesday"), in English; the date stands as written.
  public var inconsistency: String?
  public init(
    span: TextSpan, text: String, type: TimexType, time: TimeValue, rules: [String] = [],
    inconsistency: String? = nil
  ) {
    self.span = span
    self.text = text
    self.type = type
    self.time = time
    self.rules = rules
    self.inconsistency = inconsistency
  }
}
