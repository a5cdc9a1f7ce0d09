import ArabicText

/// The pieces that are numbers, in digits or in words.
extension Matcher {
  /// A day of the month: `15`, `الخامس عشر`, `الثاني والعشرين`, `العشرين`.
  ///
  /// After a whole Gregorian date it is the day of the other calendar.
  func readDay(at index: Int, _ parts: inout TimeParts) -> Int? {
    let day: Int
    let end: Int
    // "الـ15 من أيلول".
    let index = has(.article, index) && isNumber(index + 1) ? index + 1 : index
    if isNumber(index) {
      guard tokens[index].length <= 2, (1...31).contains(tokens[index].value) else { return nil }
      (day, end) = (Int(tokens[index].value), index + 1)
    } else {
      guard let found = ordinal(at: index), found.value <= 31 else { return nil }
      // Without ال only before its month: "ثاني أكتوبر".
      guard isDefinite(index) || isMonth(found.end) else { return nil }
      (day, end) = found
    }
    if parts.month != 0, parts.day != 0 {
      parts.hijriDay = Int8(day)
    } else {
      parts.day = Int8(day)
      parts.dayIsInWords = !isNumber(index)
    }
    return end
  }

  /// A month's name, or its word before it: "غرة محرم", "غرة شهر محرم".
  private func isMonth(_ index: Int) -> Bool {
    let name = has(.monthWord, index) ? index + 1 : index
    return has(.month, name) || has(.hijriMonth, name)
  }

  /// The day of the month in digits at `index`, and nothing else.
  func dayNumber(_ index: Int) -> Int8? {
    guard isNumber(index), tokens[index].length <= 2, (1...31).contains(tokens[index].value) else {
      return nil
    }
    return Int8(tokens[index].value)
  }

  /// An ordinal in words and where it ends.
  func ordinal(at index: Int) -> (value: Int, end: Int)? {
    if has(.ordinal, index) {
      let units = value(.ordinal, index)
      let next = index + 1
      if units <= 9, next < tokens.count {
        if has(.teen, next), classes[next].proclitics == 0 { return (units + 10, next + 1) }
        if has(.tens, next), bears(Clitic.and, next) {
          return (units + value(.tens, next), next + 1)
        }
      }
      return (units, next)
    }
    if has(.tens, index), isDefinite(index) { return (value(.tens, index), index + 1) }
    return nil
  }

  /// A year in four digits or in words, with its era; one of the Hijri calendar where the era says so.
  func readYear(at index: Int, _ parts: inout TimeParts) -> Int? {
    guard isNumber(index) else { return readYearInWords(at: index, &parts) }
    // "عام 67", but "للعام 24 على التوالي" counts.
    if tokens[index].length == 2, index > 0, has(.yearWord, index - 1), !isDefinite(index - 1),
      (30...99).contains(tokens[index].value), !has(.hijriEra, index + 1)
    {
      parts.year = 1900 + Int16(tokens[index].value)
      return index + 1
    }
    guard tokens[index].length == 4 else { return nil }
    let value = Int(tokens[index].value)
    let era = index + 1
    if (1300...1500).contains(value), has(.hijriEra, era) {
      parts.hijriYear = Int16(value)
      return era + 1
    }
    guard (1700...2150).contains(value) else { return nil }
    parts.year = Int16(value)
    if has(.commonEra, era), classes[era].proclitics == 0 { return era + 1 }
    return era
  }

  /// "ألفين وأربعة وعشرين", after the word for year or a month alone: else it counts something.
  private func readYearInWords(at index: Int, _ parts: inout TimeParts) -> Int? {
    guard index > 0, has(.hundred, index), value(.hundred, index) >= 1000,
      has(.yearWord, index - 1) || parts.month != 0, let (value, end) = cardinal(at: index),
      (1700...2150).contains(value)
    else { return nil }
    parts.year = Int16(value)
    return end
  }

  /// A year after a Hijri month, with or without its era.
  func readHijriYear(at index: Int, _ parts: inout TimeParts) -> Int? {
    guard isNumber(index), tokens[index].length == 4, (1300...1500).contains(tokens[index].value) else {
      return nil
    }
    parts.hijriYear = Int16(tokens[index].value)
    return has(.hijriEra, index + 1) ? index + 2 : index + 1
  }

  /// A month by one name, or by two names of the same month: "أيلول/ سبتمبر", "يونيو (حزيران)".
  func readMonth(at index: Int, _ parts: inout TimeParts) -> Int? {
    guard has(.month, index) else { return nil }
    let month = value(.month, index)
    parts.month = Int8(month)
    let end = index + length(index)
    guard end < tokens.count else { return end }
    if has(.month, end), value(.month, end) == month, classes[end].proclitics == 0 {
      return end + length(end)
    }
    let opens = isMark(.openBracket, end)
    let other = end + 1
    guard opens || isMark(.slash, end) || isMark(.dash, end), has(.month, other),
      value(.month, other) == month
    else { return end }
    let otherEnd = other + length(other)
    if opens { return isMark(.closeBracket, otherEnd) ? otherEnd + 1 : end }
    return otherEnd
  }

  /// A month by its number, after its word: "شهر 10", "شهر عشرة", "الشهر التاسع".
  func readNumberedMonth(at index: Int, _ parts: inout TimeParts) -> Int? {
    let number: Int
    let end: Int
    if isDefinite(index - 1) {
      guard isDefinite(index), let (value, after) = ordinal(at: index) else { return nil }
      (number, end) = (value, after)
    } else if isNumber(index) {
      guard tokens[index].length <= 2 else { return nil }
      (number, end) = (Int(tokens[index].value), index + 1)
    } else {
      guard let (value, after) = cardinal(at: index, isWhole: false) else { return nil }
      (number, end) = (value, after)
    }
    guard (1...12).contains(number) else { return nil }
    parts.month = Int8(number)
    parts.monthIsNumbered = true
    return end
  }

  /// `9/2025`, `09-2025`, `2025/9`: a month of a year, and no longer chain of numbers.
  func readNumericMonth(at index: Int, _ parts: inout TimeParts) -> Int? {
    guard let (first, second) = numberPair(at: index) else { return nil }
    let (month, year) = first.length == 4 ? (second, first) : (first, second)
    guard month.length <= 2, year.length == 4, (1...12).contains(month.value),
      (1900...2100).contains(year.value)
    else { return nil }
    (parts.month, parts.year) = (Int8(month.value), Int16(year.value))
    return index + 3
  }

  /// `21/9`: a day of a month; the other way round where only that is a date.
  func readNumericDay(at index: Int, _ parts: inout TimeParts) -> Int? {
    guard let (first, second) = numberPair(at: index), isMark(.slash, index + 1), first.length <= 2,
      second.length <= 2
    else { return nil }
    let (day, month) = second.value > 12 ? (second.value, first.value) : (first.value, second.value)
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    (parts.day, parts.month) = (Int8(day), Int8(month))
    return index + 3
  }

  /// Two numbers joined by a slash or dash, with no third before or after them.
  private func numberPair(at index: Int) -> (Token, Token)? {
    guard isNumber(index), isMark(.slash, index + 1) || isMark(.dash, index + 1), isNumber(index + 2),
      tokens[index + 1].isAttached, tokens[index + 2].isAttached
    else { return nil }
    if index >= 2, tokens[index].isAttached, tokens[index - 1].kind == .mark, isNumber(index - 2) {
      return nil
    }
    let end = index + 3
    if end + 1 < tokens.count, tokens[end].kind == .mark, tokens[end].isAttached, isNumber(end + 1),
      tokens[end + 1].isAttached
    {
      return nil
    }
    return (tokens[index], tokens[index + 2])
  }

  /// `2024-08-15`, `15/8/2024`, `05.08.24`: day first, unless the year stands first or only the other order is a date.
  func readNumericDate(at index: Int, _ parts: inout TimeParts) -> Int? {
    guard index + 4 < tokens.count, isNumber(index), isNumber(index + 2), isNumber(index + 4),
      tokens[index + 1].kind == .mark
    else { return nil }
    let mark = tokens[index + 1].mark
    guard mark == .slash || mark == .dash || mark == .period, tokens[index + 3].isMark(mark) else {
      return nil
    }
    // A longer chain of numbers is a version or a telephone number.
    let end = index + 5
    if end + 1 < tokens.count, tokens[end].isMark(mark), tokens[end].isAttached, isNumber(end + 1) {
      return nil
    }
    if index >= 2, tokens[index - 1].isMark(mark), isNumber(index - 2), tokens[index].isAttached {
      return nil
    }
    if mark == .period, !tokens[index + 1].isAttached || !tokens[index + 2].isAttached { return nil }
    let (first, second, third) = (tokens[index], tokens[index + 2], tokens[index + 4])
    guard second.length <= 2 else { return nil }
    var (year, month, day) = (0, Int(second.value), 0)
    if first.length == 4, third.length <= 2 {
      (year, day) = (Int(first.value), Int(third.value))
      if month > 12, day <= 12 { swap(&month, &day) }
    } else if first.length <= 2, third.length == 4 || third.length == 2 {
      // "5/8/24" is a date, "5-8-24" one beside its weekday, "5.8.24" a version.
      if third.length == 2, mark != .slash, parts.weekday == 0,
        mark == .dash || first.length != 2 || second.length != 2
      {
        return nil
      }
      (day, year) = (Int(first.value), third.length == 4 ? Int(third.value) : 2000 + Int(third.value))
      if mark == .slash, day <= 12, isFollowedByAmericanClock(end) { swap(&month, &day) }
      if month > 12, day <= 12 { swap(&month, &day) }
    } else {
      return nil
    }
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    if (1300...1500).contains(year) {
      (parts.hijriYear, parts.hijriMonth, parts.hijriDay) = (Int16(year), Int8(month), Int8(day))
      return has(.hijriEra, end) ? end + 1 : end
    }
    guard (1800...2150).contains(year) else { return nil }
    (parts.year, parts.month, parts.day) = (Int16(year), Int8(month), Int8(day))
    return has(.commonEra, end) && tokens[end].isAttached ? end + 1 : end
  }

  /// "2/5/2026 11:07:07 PM": what writes the clock so writes the month first.
  private func isFollowedByAmericanClock(_ index: Int) -> Bool {
    guard isNumber(index), isMark(.colon, index + 1), isNumber(index + 2) else { return false }
    let end = isMark(.colon, index + 3) && isNumber(index + 4) ? index + 5 : index + 3
    guard end < tokens.count, tokens[end].kind == .word else { return false }
    let word = text.folded(end)
    return word == Self.beforeNoon || word == Self.afterNoon
  }
  private static let beforeNoon = Letters("am")
  private static let afterNoon = Letters("pm")

  /// An hour with or without minutes: `21:30`, `9.15`, `السابعة`, `الثانية عشرة والنصف`, `10 و30 دقيقة`.
  func readHour(at index: Int, _ parts: inout TimeParts) -> Int? {
    var hour: Int
    var minute = -1
    var end: Int
    if isNumber(index) {
      guard tokens[index].length <= 2, (0...24).contains(tokens[index].value) else { return nil }
      hour = Int(tokens[index].value)
      end = index + 1
      if isMark(.colon, end) || isMark(.period, end), tokens[end].isAttached, isNumber(end + 1),
        tokens[end + 1].isAttached, tokens[end + 1].length == 2, tokens[end + 1].value < 60
      {
        minute = Int(tokens[end + 1].value)
        end += 2
        // Seconds.
        if isMark(.colon, end), isNumber(end + 1), tokens[end + 1].length == 2 { end += 2 }
      }
    } else if has(.ordinal, index), isDefinite(index), let (value, after) = ordinal(at: index), value <= 12 {
      (hour, end) = (value, after)
    } else if has(.ordinal, index), isDefinite(index), isMinute(index + 2), has(.tens, index + 1),
      (1...9).contains(value(.ordinal, index))
    {
      // "الرابعة وأربعون دقيقة" is no forty-fourth.
      (hour, end) = (value(.ordinal, index), index + 1)
    } else if index > 0, has(.hourWord, index - 1), let (value, after) = cardinal(at: index, isWhole: false),
      value <= 12
    {
      // "الساعة ثلاثة": what people say.
      (hour, end) = (value, after)
    } else {
      return nil
    }
    if minute < 0, end < tokens.count {
      // "الثالثة إلا ربعا" is a quarter to three.
      let short = has(.quarter, end) ? value(.quarter, end) : has(.third, end) ? value(.third, end) : 0
      if short >= 40, length(end) > 1 {
        (hour, minute, end) = (hour == 0 ? 23 : hour - 1, short, end + length(end))
      } else {
        (minute, end) = minutes(after: end)
      }
    }
    parts.hour = Int8(hour)
    parts.minute = Int8(max(minute, 0))
    return end
  }

  /// "والنصف", "وربع", "و20 دقيقة", "وثلاث وعشرين دقيقة".
  private func minutes(after index: Int) -> (minute: Int, end: Int) {
    if bears(Clitic.and, index) {
      if has(.half, index) { return (30, index + 1) }
      if has(.quarter, index) { return (15, index + 1) }
      if has(.third, index) { return (20, index + 1) }
      if let (value, end) = cardinal(at: index, isWhole: false), value < 60, isMinute(end) {
        return (value, end + 1)
      }
    }
    if has(.and, index), isNumber(index + 1), isMinute(index + 2), tokens[index + 1].value < 60 {
      return (Int(tokens[index + 1].value), index + 3)
    }
    return (-1, index)
  }

  private func isMinute(_ index: Int) -> Bool {
    has(.unit, index) && value(.unit, index) / 10 == Int(TimeUnit.minute.rawValue)
  }

  /// How many: `48`, `الـ48`, `خمسة عشر`, `خمسة وعشرين`, `ستين`.
  func readCount(at index: Int, definite: Bool, _ parts: inout TimeParts) -> Int? {
    var index = index
    if has(.article, index), isNumber(index + 1) { index += 1 }
    if isNumber(index) {
      let value = tokens[index].value
      guard value >= 1, tokens[index].length <= (definite ? 3 : 4) else { return nil }
      parts.count = value
      return index + 1
    }
    if definite, !isDefinite(index) { return nil }
    guard let (value, end) = cardinal(at: index) else { return nil }
    parts.count = Int32(value)
    return end
  }

  /// A cardinal in words, up to the thousands, and where it ends.
  ///
  /// Where it `isWhole` it counts a unit, and then "واحد" and "أحد" alone are none.
  func cardinal(at index: Int, isWhole: Bool = true) -> (value: Int, end: Int)? {
    guard index < tokens.count else { return nil }
    let next = index + 1
    if has(.cardinal, index) {
      let units = value(.cardinal, index)
      if units <= 9, next < tokens.count {
        if has(.teen, next), classes[next].proclitics == 0 { return (units + 10, next + 1) }
        if has(.tens, next), bears(Clitic.and, next) {
          return (units + value(.tens, next), next + 1)
        }
        if units >= 3, has(.hundred, next), value(.hundred, next) == 100,
          tokens[next].proclitics.rawValue == 0
        {
          return withRest(of: units * 100, after: next + 1)
        }
      }
      return units >= 2 || !isWhole ? (units, next) : nil
    }
    if has(.tens, index) { return (value(.tens, index), next) }
    if has(.hundred, index) { return withRest(of: value(.hundred, index), after: next) }
    return nil
  }

  /// `hundreds` and what is added to them: "مئة وعشرين", "ألف وتسعمئة وواحد وتسعين".
  private func withRest(of hundreds: Int, after index: Int) -> (value: Int, end: Int) {
    // "وأحد عشر" is spelt as "واحد عشر" is.
    let isEleven = has(.cardinal, index) && value(.cardinal, index) == 1 && has(.teen, index + 1)
    guard index < tokens.count, isEleven || bears(Clitic.and, index),
      let (rest, end) = cardinal(at: index, isWhole: false), rest < hundreds
    else { return (hundreds, index) }
    return (hundreds + rest, end)
  }
}
