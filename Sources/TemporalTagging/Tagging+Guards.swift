import ArabicText

/// What the words around an expression must be, where its pattern alone does not tell.
extension Tagging {
  func accepts(
    _ condition: Rule.Guard, _ kind: inout TimeKind, _ range: Range<Int>, in sentence: Range<Int>,
    _ isWholeLine: Bool,
    _ state: inout Matcher.State
  ) -> Bool {
    if state.first.openBrackets + state.second.openBrackets > 0 || isInsideClock(range.lowerBound) {
      return false
    }
    normalizeClock(&state.first)
    normalizeClock(&state.second)
    settleEve(&state.first)
    if state.first.direction == .newest, kind != .unit { return false }
    // "بين 3 و4 عصرا": both in the afternoon.
    if state.second.hour > 12, state.second.dayPart != .none, state.first.dayPart == .none,
      state.first.meridian == 0,
      (1..<12).contains(state.first.hour), state.first.hour + 12 < state.second.hour
    {
      state.first.hour += 12
    }
    let parts = state.first
    switch condition {
    case .none: break
    case .weakMonth: if !acceptsMonth(parts, range) { return false }
    case .bareYear: if !acceptsYear(parts, range, in: sentence, isWholeLine) { return false }
    case .partOfUnit:
      if parts.unitNumber != 1 || parts.unit < .week || parts.unit > .year { return false }
      if parts.unit == .week, parts.part == .end { return false }
    case .during:
      if parts.count == 0, parts.unitNumber == 3 || parts.unitIsDefinite { return false }
      // "خلال عام 2027": that year, and not a year from now.
      if parts.count == 0, parts.unit == .year, matcher.isNumber(range.upperBound) { return false }
      // "للمرة الثانية خلال ثلاثة أيام" tells how long it took, not when it will be over.
      if matcher.tense(around: range, in: sentence) != .future { kind = .duration }
    case .moved:
      // "تأجيل الامتحان من السبت إلى الاثنين" names two days, not all between.
      let near = max(sentence.lowerBound, range.lowerBound - 8)..<range.lowerBound
      if near.contains(where: { matcher.has(.moving, $0) }) { return false }
    case .holiday:
      // A feast dates something only where it is bounded, counted or given its year.
      let isAlone = range.lowerBound == sentence.lowerBound && sentence.upperBound - range.upperBound <= 1
      let isDated =
        isAlone || parts.offset != 0 || parts.dayPart != .none || parts.bound != .none || parts.year != 0
        || parts.hijriYear != 0 || parts.direction != .none
        || parts.ordinal != 0
      let before = range.lowerBound - 1
      if !isDated,
        !(before >= sentence.lowerBound && (matcher.has(.inside, before) || matcher.has(.during, before)))
      {
        return false
      }
    case .years:
      let span = Int(state.second.year) - Int(parts.year)
      let before = range.lowerBound - 1
      if !(1...40).contains(span) || parts.year < 1900 { return false }
      if before >= 0, matcher.has(.notAYear, before) { return false }
    case .months:
      if parts.month == state.second.month { return false }
    case .numericMonth: if !acceptsNumericMonth(parts, range) { return false }
    case .numericDay: if !acceptsNumericDay(parts, range) { return false }
    case .weekdayDay: if !closes(range.upperBound, before: sentence.upperBound) { return false }
    case .afterMidnight: state.first.isAfterMidnight = true
    }
    switch kind {
    case .ago, .ahead:
      if parts.count == 0, parts.unitNumber == 3 || parts.unitIsDefinite { return false }
      // "قبل يومين من الانتخابات" counts from what is named after it.
      if matcher.has(.of, range.upperBound) || matcher.has(.article, range.upperBound) { return false }
      if let next = afterOnly(range.upperBound), matcher.has(.of, next) { return false }
      if isOn(range.upperBound), kind == .ahead || matcher.has(.occasion, range.upperBound + 1) {
        return false
      }
      // "بعد عام 2014": that year, and not a year from now.
      if parts.unit == .year, parts.count == 0, matcher.isNumber(range.upperBound) { return false }
      // "بعد ثماني سنوات وتسعة أشهر": a length of two units.
      if matcher.bears(Clitic.and, range.upperBound), matcher.has(.cardinal, range.upperBound) {
        return false
      }
      if parts.comparison != .none || parts.unit < .day { kind = .duration }
    case .unit:
      if parts.direction == .newest, parts.unit != .year { return false }
      if parts.unitNumber == 3 || parts.unit != .none && parts.unit < .day { return false }
      if parts.unitNumber == 2 { return false }
    case .span:
      if parts.count == 0 && parts.unitNumber == 3 { return false }
      // "اثنين الأسبوع الماضي" is a Monday.
      if parts.count == 2, parts.unitNumber == 1, parts.unitIsDefinite { return false }
    case .duration:
      if parts.count == 0 && !parts.andHalf || parts.unitIsDefinite && parts.andHalf { return false }
    case .clock: return acceptsClock(parts, range)
    case .calendar: return acceptsDay(parts, range)
    case .range: return acceptsRange(state, range, in: sentence)
    default: break
    }
    return true
  }

  /// "21:29 - 31 ديسمبر": the minutes of a clock begin no days from 29 to 31.
  private func isInsideClock(_ index: Int) -> Bool {
    index > 1 && matcher.isNumber(index) && matcher.isNumber(index - 2)
      && matcher.tokens[index - 1].isMark(.colon) && matcher.tokens[index - 1].isAttached
  }

  /// "على": "بعد يومين على الهجوم", "قبل يومين على انطلاق البطولة"; but "أطلقت قبل أسبوعين على القاعدة".
  private func isOn(_ index: Int) -> Bool {
    guard index < matcher.tokens.count, matcher.has(.particle, index) else { return false }
    return matcher.text.folded(index) == Self.on
  }
  /// "بعد يوم واحد فقط من الهجوم": where what is counted from begins; nil where nothing stands between.
  private func afterOnly(_ index: Int) -> Int? {
    var at = index
    while at < matcher.tokens.count, Self.onlys.contains(matcher.text.folded(at)) { at += 1 }
    return at > index && at < matcher.tokens.count ? at : nil
  }
  private static let onlys = Spellings(["واحد", "واحدة", "فقط", "تقريبا"])
  private static let on = Letters("على")

  /// "9/2025" is a month where something introduces it as one, else the number of a law.
  private func acceptsNumericMonth(_ parts: TimeParts, _ range: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    if parts.bound != .none || parts.part != .none || !matcher.isNumber(range.lowerBound) { return true }
    return matcher.has(.cue, before) || matcher.has(.inside, before) || matcher.has(.during, before)
  }

  /// "21/9" is a day beside its weekday, or where a word says that it is one; "3/4" is a fraction.
  private func acceptsNumericDay(_ parts: TimeParts, _ range: Range<Int>) -> Bool {
    if parts.weekday != 0 || matcher.has(.dayWord, range.lowerBound) { return true }
    if matcher.has(.of, range.upperBound) { return false }
    return parts.bound != .none
      || matcher.has(.inside, range.lowerBound - 1) && closes(range.upperBound, before: range.upperBound + 1)
  }

  /// A name that is mostly another word needs a sign that it is the month.
  private func acceptsMonth(_ parts: TimeParts, _ range: Range<Int>) -> Bool {
    let saysMore =
      parts.year != 0 || parts.hijriYear != 0 || parts.direction != .none || parts.yearDirection != .none
      || parts.part != .none || parts.bound != .none
    let first = range.lowerBound
    if first > 0, matcher.has(.nameBefore, first - 1) { return false }
    // The month of "ثورة 25 يناير", where the day was taken for part of a name.
    if first > 1, matcher.has(.datedName, first - 2), matcher.dayNumber(first - 1) != nil { return false }
    // "الشهر الثالث" counts, "الشهر الثالث من 2025" names; "شهر 3" needs a sign as well.
    if parts.monthIsNumbered, parts.year == 0, parts.yearDirection == .none {
      if matcher.isDefinite(range.upperBound - 1) { return false }
      return parts.part != .none || parts.bound != .none || first > 0 && matcher.has(.cue, first - 1)
    }
    // Over the month's word, if the expression begins with it.
    guard !saysMore, matcher.has(.weakMonth, first) else { return true }
    return first > 0
      && (matcher.has(.cue, first - 1) || matcher.bears(Clitic.and, first) && matcher.has(.month, first - 1))
  }

  private func acceptsYear(
    _ parts: TimeParts, _ range: Range<Int>, in sentence: Range<Int>, _ isWholeLine: Bool
  ) -> Bool {
    let year = Int(parts.year)
    if parts.hijriYear != 0 { return true }
    // "(1881)": in brackets also a year of long ago.
    if matcher.isMark(.openBracket, max(range.lowerBound - 1, 0)) {
      return matcher.isMark(.closeBracket, range.upperBound)
    }
    guard (1900...2100).contains(year) else { return false }
    let before = range.lowerBound - 1
    let after = range.upperBound
    let ends = closes(after, before: sentence.upperBound)
    if parts.part != .none || parts.bound != .none { return ends || year % 100 != 0 }
    if parts.isApproximate, year % 100 == 0 { return false }
    guard before >= sentence.lowerBound else {
      // Alone on its line it is a heading.
      return isWholeLine && sentence.upperBound - after <= 1 && ends
    }
    let previous = matcher.tokens[before]
    if previous.kind == .number { return false }
    if previous.kind == .mark {
      if previous.mark == .bullet || previous.mark == .dash || previous.mark == .straightQuote {
        return before == sentence.lowerBound && isWholeLine && sentence.upperBound - after <= 1
      }
      return false
    }
    if matcher.has(.and, before) {
      let earlier = before - 1
      guard earlier >= sentence.lowerBound, matcher.isNumber(earlier), matcher.tokens[earlier].length == 4
      else {
        return false
      }
      // "عامي 2002 و2003" are years, whatever follows.
      return ends || matcher.has(.yearWord, earlier - 1)
    }
    if matcher.has(.notAYear, before) || matcher.has(.approximate, before) || matcher.has(.more, before) {
      return false
    }
    if before > sentence.lowerBound, matcher.has(.more, before - 1) || matcher.has(.less, before - 1) {
      return false
    }
    if matcher.has(.inside, before) || matcher.has(.since, before) { return ends || year % 100 != 0 }
    // A round number after any other word is more often a count.
    return ends && year % 100 != 0 && year >= 1950 && year <= 2050
  }

  /// True where no noun follows that the number could count.
  private func closes(_ index: Int, before limit: Int) -> Bool {
    guard index < limit, index < matcher.tokens.count else { return true }
    let token = matcher.tokens[index]
    if token.kind == .mark {
      switch token.mark {
      case .percent, .slash, .dash, .colon:
        return !(index + 1 < limit && matcher.isNumber(index + 1) && matcher.tokens[index + 1].isAttached)
          && token.mark != .percent
      default: return true
      }
    }
    guard token.kind == .word else { return false }
    return matcher.has(.particle, index) || matcher.has(.and, index) || matcher.has(.pastMarker, index)
      || matcher.has(.dayWord, index)
      || matcher.bears(Clitic.and, index)
      || matcher.startsWithConjunction(index)
  }

  private func acceptsClock(_ parts: TimeParts, _ range: Range<Int>) -> Bool {
    if parts.hasClock { return true }
    if parts.dayPart == .none { return false }
    if matcher.has(.someHours, range.lowerBound), matcher.value(.someHours, range.lowerBound) >= 10 {
      return false
    }
    guard range.count == 1 else { return true }
    if range.lowerBound > 0, matcher.has(.nameBefore, range.lowerBound - 1) { return false }
    // "مساء" alone may open "مساء الخير"; "ليلا" is always a time.
    if matcher.has(.dayPart, range.lowerBound) {
      let after = range.upperBound
      guard after < matcher.tokens.count else { return true }
      return matcher.tokens[after].kind == .mark || matcher.has(.particle, after)
    }
    // "ليلا ونهارا" is no point of time.
    return
      !(range.upperBound < matcher.tokens.count
      && matcher.bears(Clitic.and, range.upperBound)
      && (matcher.has(.dayPartAdverb, range.upperBound) || matcher.has(.dayWord, range.upperBound)))
  }

  private func acceptsDay(_ parts: TimeParts, _ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    if first > 0, matcher.has(.nameBefore, first - 1), parts.day == 0, parts.month == 0 { return false }
    // "قوى 14 آذار" and "حرب تموز" are names; with a year the date is one again.
    if first > 0, matcher.has(.datedName, first - 1), parts.month != 0, parts.year == 0,
      parts.direction == .none,
      parts.yearDirection == .none
    {
      return false
    }
    let isTodayAlone =
      parts.relativeDay == 10 && parts.day == 0 && parts.weekday == 0 && parts.dayPart == .none
    if isTodayAlone {
      // "حتى اليوم" is until now; "اليوم الثاني على التوالي" counts days.
      if parts.bound == .before || matcher.bears(Clitic.to, first) { return false }
      let after = range.upperBound
      if matcher.has(.ordinal, after), matcher.isDefinite(after) { return false }
      if isOutlet(first) || isNowadays(first) { return false }
    }
    return true
  }

  /// "العراق اليوم ليس …", "نحن اليوم": these times, not this day.
  private func isNowadays(_ today: Int) -> Bool {
    let (before, after) = (today - 1, today + 1)
    if matcher.has(.nowadays, before), matcher.value(.nowadays, before) == 1, !matcher.isDefinite(before) {
      return true
    }
    return matcher.has(.nowadays, after) && matcher.value(.nowadays, after) == 2
  }

  /// «بغداد اليوم» and وكالة بغداد اليوم are outlets, not a day.
  private func isOutlet(_ today: Int) -> Bool {
    let opens = today - 2
    if opens == -1, opensDateline(today) { return true }
    guard opens >= 0 else { return false }
    if matcher.has(.nameBefore, opens) { return true }
    // "الشرق اليوم– قال مصدر": a dateline.
    if matcher.tokens[opens].kind == .mark, matcher.tokens[opens].mark == .newline, opensDateline(today) {
      return true
    }
    let token = matcher.tokens[opens]
    guard token.kind == .mark, matcher.tokens[today - 1].kind == .word, matcher.tokens[today - 1].isAttached,
      today + 1 < matcher.tokens.count, matcher.tokens[today + 1].kind == .mark
    else { return false }
    switch (token.mark, matcher.tokens[today + 1].mark) {
    case (.openQuote, .closeQuote), (.straightQuote, .straightQuote), (.openBracket, .closeBracket):
      return true
    default: return false
    }
  }

  private func opensDateline(_ today: Int) -> Bool {
    !matcher.has(.pastMarker, today - 1)
      && (matcher.isMark(.dash, today + 1) || matcher.isMark(.slash, today + 1))
  }

  private func acceptsRange(_ state: Matcher.State, _ range: Range<Int>, in sentence: Range<Int>) -> Bool {
    let (first, second) = (state.first, state.second)
    if first.hasClock != second.hasClock { return false }
    if first.day != 0, first.month == 0, second.month != 0, second.day != 0 {
      // "في 5 و8 آب" are two days, "بين 5 و8 آب" is all from one to the other.
      // "في 3 و4 و5 آب": three days, and no range of the last two.
      let before = range.lowerBound - 1
      if before > sentence.lowerBound, matcher.has(.and, before), matcher.isNumber(before - 1) {
        return false
      }
      let introduced =
        matcher.has(.between, range.lowerBound) || matcher.has(.of, range.lowerBound)
        || matcher.has(.dayWord, range.lowerBound)
      if !introduced, !hasDash(range), second.day != first.day + 1 { return false }
      return second.day > first.day
    }
    let areBareYears = first.year != 0 && first.month == 0 && second.month == 0 && first.day == 0
    if areBareYears, !matcher.has(.yearWord, range.lowerBound + 1) {
      return closes(range.upperBound, before: sentence.upperBound) && first.year < second.year
        && first.year >= 1900
    }
    return true
  }

  private func hasDash(_ range: Range<Int>) -> Bool {
    range.contains { matcher.isMark(.dash, $0) || matcher.has(.to, $0) }
  }

  /// "عشية" and "غداة" move a date or a feast on; before a weekday or أمس they are its evening and morning.
  private func settleEve(_ parts: inout TimeParts) {
    guard parts.offset != 0, parts.day == 0, parts.hijriDay == 0, parts.holiday == 0 else { return }
    parts.dayPart = parts.offset < 0 ? .evening : .morning
    parts.offset = 0
  }

  /// Brings the hour to 24 by the time of day that was said: "9:30 ليلا" is 21:30.
  private func normalizeClock(_ parts: inout TimeParts) {
    guard parts.hour >= 0 else { return }
    defer { if parts.hour == 24 { parts.hour = 0 } }
    let hour = parts.hour
    if parts.meridian == 2, hour < 12 { parts.hour += 12 }
    if parts.meridian == 1, hour == 12 { parts.hour = 0 }
    switch parts.dayPart {
    case .evening, .afternoon: if hour < 12 { parts.hour = hour + 12 }
    case .midday: if hour <= 5 { parts.hour = hour + 12 }
    case .night:
      if hour == 12 { parts.hour = 0 } else if (6...11).contains(hour) { parts.hour = hour + 12 }
    case .morning: if hour == 12 { parts.hour = 0 }
    case .none: break
    }
  }
}
