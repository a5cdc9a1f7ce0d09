import ArabicText
import Calendars
import Vocabulary

/// What one expression says of the day on which its article was written.
struct PublicationConstraint: Sendable {
  enum Kind: Sendable {
    /// Told as past: not written before that day.
    case notBefore(Day)
    /// Told as ahead: not written after that day.
    case notAfter(Day)
    /// "أمس الاثنين": the day that lies `shift` days from the day of writing is a Monday.
    case weekday(Weekday, shift: Int)
    /// "أمس الاثنين 23 شباط": that date, of any year, lies so many days before it; after it where negative.
    case date(month: Int, day: Int, weekday: Weekday?, ago: ClosedRange<Int>)
    /// "24 آذار الجاري": written in that month, on these days of it.
    case month(Int, days: ClosedRange<Int>)
    case year(Int)
    /// "الأربعاء 14 نيسان الجاري": in the year of writing that date has that weekday.
    case yearByWeekday(Weekday, month: Int, day: Int)
  }

  var kind: Kind
  /// A stated date that breaks it is rejected; the others only narrow down what is left.
  var isHard: Bool
  /// Points from the day of writing itself (الجاري, أمس, المقبل), not by the tense of a verb.
  var isDecisive = false
  /// Less certain ones come later and give way.
  var rank = 0
  /// In English, without the sentence.
  var explanation: String
  var span: TextSpan

  /// Whether the article can have been written on `day`, give or take `tolerance` days.
  func allows(_ day: Day, tolerance: Int = 0) -> Bool {
    switch kind {
    case .notBefore(let first): return day >= first - tolerance
    case .notAfter(let last): return day <= last + tolerance
    case .year(let year): return (day - tolerance).year == year || (day + tolerance).year == year
    case .weekday, .date, .month, .yearByWeekday:
      if tolerance == 0 { return allowsExactly(day) }
      return (-tolerance...tolerance).contains { allowsExactly(day + $0) }
    }
  }

  private func allowsExactly(_ day: Day) -> Bool {
    switch kind {
    case .weekday(let weekday, let shift): return (day + shift).weekday == weekday
    case .date(let month, let dayOfMonth, let weekday, let ago):
      let year = day.year
      return (year - 1...year + 1).contains { year in
        guard let date = Day(year: year, month: month, day: dayOfMonth), ago.contains(day - date) else {
          return false
        }
        return weekday == nil || weekday == date.weekday
      }
    case .month(let month, let days):
      let (_, itsMonth, itsDay) = day.components
      return itsMonth == month && days.contains(itsDay)
    case .yearByWeekday(let weekday, let month, let dayOfMonth):
      return Day(year: day.year, month: month, day: dayOfMonth)?.weekday == weekday
    default: return true
    }
  }
}

/// Reads the constraints out of what was tagged.
struct ConstraintReading {
  let text: TokenizedText
  private(set) var constraints: [PublicationConstraint] = []
  /// Months that are named with their year, and how they are told.
  private var datedMonths: [(month: Int, year: Int, tense: Tense)] = []
  private var latestPastYear = 0

  init(_ text: TokenizedText, _ tagged: TaggedTimes) {
    self.text = text
    for time in tagged.times { collectDated(time) }
    for time in tagged.times where constraints.count < Self.enough { read(time) }
    keepNearestPlan()
    constraints.sort { $0.rank < $1.rank }
  }

  /// Of what lies "not far ahead" only the nearest says anything.
  private mutating func keepNearestPlan() {
    let plans = constraints.filter { $0.rank == 7 }
    func first(_ constraint: PublicationConstraint) -> Day? {
      if case .notBefore(let day) = constraint.kind { day } else { nil }
    }
    guard let nearest = plans.compactMap(first).min() else { return }
    constraints.removeAll { $0.rank == 7 && first($0) != nearest }
  }

  /// The rank of the weekday that the news is of, which narrows down what all others leave.
  static let newsWeekday = 9
  /// The rank of the day that the news is of, which is asked last, where nothing else says when it was written.
  static let newsDay = 10

  /// More say nothing new, and would be weighed against every day.
  private static let enough = 256

  private func span(of time: TaggedTime) -> TextSpan { text.span(text.sentences[time.sentence].tokens) }

  private mutating func add(
    _ kind: PublicationConstraint.Kind, _ time: TaggedTime, hard: Bool, decisive: Bool = false, rank: Int = 0,
    _ explanation: String
  ) {
    constraints.append(
      PublicationConstraint(
        kind: kind, isHard: hard, isDecisive: decisive, rank: rank, explanation: explanation,
        span: span(of: time)))
  }

  private mutating func collectDated(_ time: TaggedTime) {
    for parts in time.kind == .range ? [time.first, time.second] : [time.first] where parts.year != 0 {
      let isAhead = time.tense == .future || parts.bound == .before || parts.direction == .future
      if parts.month != 0, datedMonths.count < Self.enough {
        datedMonths.append((Int(parts.month), Int(parts.year), isAhead ? .future : time.tense))
      }
      if !isAhead { latestPastYear = max(latestPastYear, Int(parts.year)) }
    }
  }

  private mutating func read(_ time: TaggedTime) {
    // What someone said on an earlier day points from that day.
    if time.spokenOn > 0 { return }
    let parts = time.first
    switch time.kind {
    case .calendar: readCalendar(parts, time)
    case .unit where parts.unit == .year && parts.direction == .past: readLastYear(time)
    case .range:
      if time.second.year != 0 { readDated(time.second, time) }
    default: break
    }
  }

  private mutating func readCalendar(_ parts: TimeParts, _ time: TaggedTime) {
    let (month, day) = (Int(parts.month), Int(parts.day))
    let weekday = Weekday(rawValue: Int(parts.weekday))
    if parts.relativeDay != 0, !parts.countsDay {
      let shift = Int(parts.relativeDay) - 10
      if month != 0, day != 0 {
        if parts.year != 0, let date = Day(year: Int(parts.year), month: month, day: day) {
          let explanation = Wording.date(Wording.date(day, month, Int(parts.year)), shift: shift)
          add(.notBefore(date - shift), time, hard: true, decisive: true, explanation)
          add(.notAfter(date - shift), time, hard: true, decisive: true, explanation)
        } else {
          add(
            .date(month: month, day: day, weekday: nil, ago: -shift ... -shift), time, hard: true,
            decisive: true, Wording.date(Wording.date(day, month), shift: shift))
          if let weekday {
            add(
              .date(month: month, day: day, weekday: weekday, ago: -shift ... -shift), time, hard: false,
              Wording.weekday(weekday, shift: shift))
          }
        }
      } else if let weekday {
        add(.weekday(weekday, shift: shift), time, hard: false, Wording.weekday(weekday, shift: shift))
      }
      return
    }
    if month == 0 {
      if parts.year != 0, parts.day == 0 { readDated(parts, time) }
      if parts.yearDirection == .past { readLastYear(time) }
      if parts.year == 0, time.isInLead, parts.day == 0, parts.direction == .none, time.tense == .past,
        let weekday
      {
        add(
          .weekday(weekday, shift: 0), time, hard: false, rank: Self.newsWeekday,
          Wording.newsIsOf(weekday))
      }
      return
    }
    if parts.year != 0 {
      readDated(parts, time)
    } else if parts.direction == .current {
      add(
        .month(month, days: 1...31), time, hard: true, decisive: true,
        Wording.currentMonth(month))
      let days =
        day == 0
        ? Self.days(of: parts.part, time.tense)
        : time.tense == .past ? day...31 : 1...31
      if days != 1...31 {
        add(
          .month(month, days: days), time, hard: false, rank: 1,
          Wording.daysOfCurrentMonth(month, from: days.lowerBound))
      }
      if day != 0, let weekday {
        add(
          .yearByWeekday(weekday, month: month, day: day), time, hard: false, rank: 2,
          Wording.weekdayOfCurrentMonth(Wording.date(day, month), weekday))
      }
    } else if day != 0, let weekday, parts.yearDirection == .none,
      parts.direction == .future || parts.direction == .none
    {
      // A weekday with its date tells of these days; "الأحد المقبل 15 حزيران" of the days to come.
      let isNext = parts.direction == .future
      let date = Wording.date(day, month)
      add(
        .date(month: month, day: day, weekday: weekday, ago: isNext ? -7 ... -1 : -31...45), time,
        hard: false,
        rank: isNext ? 1 : 3, isNext ? Wording.nextDate(date, weekday) : Wording.nearDate(date, weekday))
      if !isNext {
        add(
          .date(month: month, day: day, weekday: weekday, ago: time.tense == .future ? -6...0 : 0...6), time,
          hard: false, rank: 8, Wording.dateOfThisWeek(date, weekday))
      }
    } else if parts.yearDirection != .none {
      let shift =
        parts.yearDirection == .past
        ? 1 : parts.yearDirection == .current ? 0 : parts.yearDirection == .future ? -1 : 99
      if shift != 99, let dated = datedMonths.first(where: { $0.month == month }) {
        add(
          .year(dated.year + shift), time, hard: false, rank: 1,
          Wording.year(ofMonth: month, dated.year))
      }
      if parts.yearDirection == .past { readLastYear(time) }
    } else if parts.direction == .future,
      let dated = datedMonths.first(where: { $0.month == month && $0.tense == .future }),
      let first = Day(year: dated.year, month: month, day: 1)
    {
      let explanation = Wording.isComing(Wording.name(of: .month(dated.year, month)))
      add(.notAfter(first - 1), time, hard: false, rank: 4, explanation)
      add(.notBefore(first.adding(months: -11)), time, hard: false, rank: 4, explanation)
    }
  }

  /// "مطلع آب الحالي", told as past, leaves the whole month from its first day on.
  private static func days(of part: PeriodPart, _ tense: Tense) -> ClosedRange<Int> {
    guard tense == .past else { return 1...31 }
    switch part {
    case .mid: return 11...31
    case .end: return 21...31
    default: return 1...31
    }
  }

  /// A date with its year, told as past or as ahead.
  private mutating func readDated(_ parts: TimeParts, _ time: TaggedTime) {
    let period = Self.period(parts)
    guard let days = period.days(of: parts.part) else { return }
    let isFine = period.grain <= .month
    let name = Wording.name(of: period)
    if parts.direction == .future {
      let explanation = Wording.isComing(name)
      // "الأحد المقبل 11 شباط" is at most a week away.
      let reach = parts.weekday != 0 && period.grain == .day ? 7 : 366
      add(.notAfter(days.from - 1), time, hard: true, decisive: true, explanation)
      add(.notBefore(days.from - reach), time, hard: true, decisive: true, explanation)
      return
    }
    if parts.direction == .past, parts.weekday != 0, period.grain == .day {
      let explanation = Wording.isLast(name, Weekday(rawValue: Int(parts.weekday)))
      add(.notBefore(days.from), time, hard: true, explanation)
      add(.notAfter(days.from + 7), time, hard: false, rank: 1, explanation)
      return
    }
    // "وقال مصدر، الأحد (18 نيسان 2021)": a weekday with its whole date in the opening is that of the news.
    if time.isInOpening, parts.direction == .none, parts.bound == .none, time.tense != .future,
      period.grain == .day, let weekday = Weekday(rawValue: Int(parts.weekday)), weekday == days.from.weekday
    {
      add(.notAfter(days.from), time, hard: false, rank: Self.newsDay, Wording.newsIsOf(name, weekday))
    }
    // A day told with its year among verbs of both tenses has most likely been; a month may be either.
    if parts.bound == .none, time.tense == .future, !time.isCertain {
      if period.grain == .day {
        add(.notBefore(days.from), time, hard: false, rank: 5, Wording.isDayAmongPlans(name))
      }
      return
    }
    switch (parts.bound, parts.isDeadline ? .future : time.tense) {
    case (.before, .future), (.before, .unknown), (.none, .future),
      (.since, .future) where parts.isFromNowOn:
      add(
        .notAfter(days.to), time, hard: isFine && time.isCertain && time.tense == .future,
        rank: time.isCertain || parts.bound == .before ? 3 : 6, Wording.isAhead(name))
      // "By 2025" may be said in that year; "by September" hardly in September.
      if isFine {
        add(.notAfter(days.from - 1), time, hard: false, rank: 6, Wording.isAhead(name))
      }
      // Plans reach a year ahead or so.
      if let first = Day(year: days.from.year - 1, month: 1, day: 1) {
        add(.notBefore(first), time, hard: false, rank: 7, Wording.isNotFarAhead(name))
      }
    case (.none, .past), (.since, _):
      add(
        .notBefore(days.from), time, hard: isFine && time.isCertain, rank: isFine ? 0 : 3,
        Wording.isPast(name))
    case (.none, .unknown):
      add(
        .notBefore(days.from), time, hard: false, rank: 5,
        Wording.isNotSaidToLieAhead(name))
    default: break
    }
  }

  private static func period(_ parts: TimeParts) -> Period {
    let (year, month, day) = (Int(parts.year), Int(parts.month), Int(parts.day))
    if month == 0 { return .year(year) }
    if day != 0 { return Day(year: year, month: month, day: day).map(Period.day) ?? .month(year, month) }
    return .month(year, month)
  }

  /// "العام الماضي" is most likely the latest year that the article names as past.
  private mutating func readLastYear(_ time: TaggedTime) {
    // Unless plans are named that lie ahead of it, that year may be any of long ago.
    let year = latestPastYear
    guard year != 0,
      datedMonths.contains(where: { $0.tense == .future && ($0.year == year + 1 || $0.year == year + 2) })
    else { return }
    add(.year(latestPastYear + 1), time, hard: false, rank: 2, Wording.lastYear(latestPastYear))
  }
}
