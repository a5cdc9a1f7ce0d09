import ArabicText
import Calendars
import Testing
import Vocabulary

@testable import TemporalTagging

/// Cutting whole intervals leaves the days that asking for each of them leaves.
@Suite struct PublicationDaysTests {
  static let kinds: [PublicationConstraint.Kind] = [
    .notBefore(Day(ordinal: 19_900)), .notAfter(Day(ordinal: 19_900)), .notAfter(Day(ordinal: 1)),
    .weekday(.thursday, shift: 0), .weekday(.monday, shift: -1), .year(2024), .year(1990),
    .date(month: 12, day: 30, weekday: nil, ago: -7 ... -1),
    .date(month: 2, day: 29, weekday: nil, ago: 1...1),
    .date(month: 1, day: 2, weekday: .tuesday, ago: -31...45), .month(2, days: 1...31),
    .month(2, days: 30...31),
    .month(12, days: 21...31), .yearByWeekday(.friday, month: 8, day: 16),
    .yearByWeekday(.thursday, month: 2, day: 29),
  ]

  @Test(arguments: kinds.indices)
  func `a constraint cuts intervals as it judges days`(index: Int) {
    let constraint = PublicationConstraint(
      kind: Self.kinds[index], isHard: false, explanation: "", span: TextSpan(0, 0))
    // Around New Year's Day and leap days, over years, single days, and nothing at all.
    let windows: [[DayInterval]] = [
      [DayInterval(Day(ordinal: 19_000), Day(ordinal: 21_000))],
      [DayInterval(Day(ordinal: 19_720), Day(ordinal: 19_730)), DayInterval(Day(ordinal: 19_782))],
      (0..<40).map { DayInterval(Day(ordinal: 19_700 + $0 * 9)) }, [],
    ]
    for window in windows {
      let days = window.flatMap { interval in (0..<interval.dayCount).map { interval.from + $0 } }
      let left = constraint.restrict(window)
      #expect(
        left.flatMap { interval in (0..<interval.dayCount).map { interval.from + $0 } }
          == days.filter { constraint.allows($0) })
    }
  }
}
