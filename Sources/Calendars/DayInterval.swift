/// The days from `from` to `to`, both included; never empty.
public struct DayInterval: Hashable, Sendable {
  public let from: Day
  public let to: Day

  /// Traps where `to` lies before `from`: an interval that is made from input goes through `init?(from:to:)`.
  public init(_ from: Day, _ to: Day) {
    precondition(from <= to, "an interval ends before it begins")
    self.from = from
    self.to = to
  }

  public init(_ day: Day) { self.init(day, day) }

  /// Nil where `to` lies before `from`.
  public init?(from: Day, to: Day) {
    guard from <= to else { return nil }
    self.init(from, to)
  }

  /// A whole month; nil for a month outside 1...12 or a year outside 1...9999.
  public init?(year: Int, month: Int) {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    self.init(first, first + (Day.length(ofMonth: month, year: year) - 1))
  }

  /// A whole year; nil outside 1...9999.
  public init?(year: Int) {
    guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31)
    else { return nil }
    self.init(first, last)
  }

  /// At least 1.
  public var dayCount: Int { to - from + 1 }
  public var isOneDay: Bool { from == to }

  public func contains(_ day: Day) -> Bool { from <= day && day <= to }
  public func contains(_ other: DayInterval) -> Bool { from <= other.from && other.to <= to }
  public func overlaps(_ other: DayInterval) -> Bool { from <= other.to && other.from <= to }

  /// The days that both hold; nil where there is none.
  public func intersection(_ other: DayInterval) -> DayInterval? {
    DayInterval(from: max(from, other.from), to: min(to, other.to))
  }

  /// The shortest interval that holds both.
  public func hull(_ other: DayInterval) -> DayInterval {
    DayInterval(min(from, other.from), max(to, other.to))
  }
}

extension DayInterval: CustomStringConvertible {
  /// `2024-08-01…2024-08-10`, or one day alone.
  public var description: String { isOneDay ? "\(from)" : "\(from)…\(to)" }
}
