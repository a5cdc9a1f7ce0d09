import ArabicText

/// Reads one pattern at one place of a text.
struct Matcher {
  let text: TokenizedText
  let tokens: [Token]
  let lexicon: Lexicon
  /// Parallel to `tokens`, and one more.
  let classes: [TokenClasses]
  private let steps: [Pattern.Step]

  init(_ text: TokenizedText, _ lexicon: Lexicon, _ rules: Rules) {
    steps = rules.steps
    self.text = text
    tokens = text.tokens
    self.lexicon = lexicon
    classes = lexicon.classify(text)
  }

  /// What a pattern has read: the parts of its first date, and of its second after `then`.
  struct State {
    var first = TimeParts()
    var second = TimeParts()
    var isSecond = false
    var expectsAnd = false
    var expectsBy = false
    var isFirstPiece = true
  }

  /// The rest of a sentence that patterns are tried in.
  struct Scope {
    /// All that its tokens are, as in `TokenClasses`.
    var bits: UInt64 = 0
    /// The steps that were taken in it and before it.
    var work = 0
  }

  /// Where the steps end that match from token `index` on; nil where they don't.
  ///
  /// What may be missing is taken if it is there, and never given back: so the work is bounded by the pattern's length.
  func run(_ start: Int, _ end: Int, at index: Int, _ state: inout State, _ scope: inout Scope) -> Int? {
    var step = start
    var index = index
    while step < end {
      scope.work += 1
      let this = steps[step]
      switch this.operation {
      case .piece:
        guard passes(this, index, state.expectsAnd), let next = match(this.piece, at: index, &state) else {
          return nil
        }
        index = next
        step += 1
      case .optional:
        if passes(this, index, state.expectsAnd), this.need & scope.bits != 0,
          let next = attempt(this, step, at: index, &state, &scope)
        {
          index = next
        }
        step = this.end
      case .choice:
        guard passes(this, index, state.expectsAnd) else { return nil }
        var alternative = step + 1
        var found: Int?
        while alternative < this.end, found == nil {
          let next = steps[alternative]
          if passes(next, index, state.expectsAnd), next.need & scope.bits != 0 {
            found = attempt(next, alternative, at: index, &state, &scope)
          }
          alternative = next.end
        }
        guard let found else { return nil }
        index = found
        step = this.end
      case .alternative: return nil
      }
    }
    return index
  }

  /// What `group` at `step` holds; leaves `state` as it was where that does not match.
  @inline(__always) private func attempt(
    _ group: Pattern.Step, _ step: Int, at index: Int, _ state: inout State, _ scope: inout Scope
  ) -> Int? {
    // A piece that does not match has written nothing.
    if group.isOnePiece { return run(step + 1, group.end, at: index, &state, &scope) }
    let saved = state
    let next = run(step + 1, group.end, at: index, &state, &scope)
    if next == nil { state = saved }
    return next
  }

  /// Whether the token at `index` can begin the step; false says for certain that it cannot.
  @inline(__always) private func passes(_ step: Pattern.Step, _ index: Int, _ expectsAnd: Bool) -> Bool {
    step.isOpen || expectsAnd || classes[index].bits & step.bits != 0
  }

  @inline(__always) func mask(_ index: Int) -> UInt64 { classes[index].bits }
  @inline(__always) func has(_ kind: TimeClass, _ index: Int) -> Bool {
    index >= 0 && index < classes.count && classes[index].bits & kind.bit != 0
  }
  @inline(__always) func value(_ kind: TimeClass, _ index: Int) -> Int {
    lexicon.value(of: classes[index].entry, as: kind)
  }
  @inline(__always) func context(_ index: Int) -> UInt32 { classes[index].context }
  @inline(__always) func has(_ kind: ContextClass, _ index: Int) -> Bool {
    index >= 0 && index < classes.count && classes[index].context & kind.bit != 0
  }
  func value(_ kind: ContextClass, _ index: Int) -> Int {
    lexicon.value(of: classes[index].entry, as: kind)
  }
  /// How many tokens the word or phrase at `index` takes.
  @inline(__always) func length(_ index: Int) -> Int { Int(classes[index].length) }
  @inline(__always) func isDefinite(_ index: Int) -> Bool { bears(Clitic.the, index) }
  /// Whether the token bears one of the clitics in `clitics`.
  @inline(__always) func bears(_ clitics: UInt8, _ index: Int) -> Bool {
    classes[index].proclitics & clitics != 0
  }
  @inline(__always) func isNumber(_ index: Int) -> Bool {
    index < classes.count && classes[index].bits == TokenClasses.number
  }
  @inline(__always) func isMark(_ mark: Mark, _ index: Int) -> Bool {
    index < classes.count && classes[index].bits == TokenClasses.mark && tokens[index].mark == mark
  }

  /// The token after the piece that begins at `start`; nil where it does not stand there.
  ///
  /// Leaves `state` as it was where it does not.
  private func match(_ piece: Piece, at start: Int, _ state: inout State) -> Int? {
    switch piece {
    case .and:
      state.expectsAnd = true
      return start
    case .by:
      state.expectsBy = true
      return start
    case .then:
      state.isSecond = true
      return start
    default: break
    }
    guard start < tokens.count else { return nil }
    var index = start
    if state.expectsAnd || state.expectsBy {
      guard let joined = joined(at: index, state.expectsAnd) else { return nil }
      index = joined
    } else if !state.isFirstPiece, classes[index].proclitics & ~(Clitic.the | piece.innerClitics) != 0 {
      return nil
    }
    let next =
      state.isSecond ? read(piece, at: index, &state.second) : read(piece, at: index, &state.first)
    guard let next else { return nil }
    state.expectsAnd = false
    state.expectsBy = false
    state.isFirstPiece = false
    return next
  }

  /// Checks for the و or ب that the next piece must bear; it is a token of its own before digits.
  private func joined(at index: Int, _ expectsAnd: Bool) -> Int? {
    if bears(expectsAnd ? Clitic.and : Clitic.by, index) { return index }
    guard expectsAnd, has(.and, index), isNumber(index + 1) else { return nil }
    return index + 1
  }

  private func read(_ piece: Piece, at index: Int, _ parts: inout TimeParts) -> Int? {
    switch piece {
    case .comma: return isMark(.comma, index) ? index + 1 : nil
    case .slash: return isMark(.slash, index) ? index + 1 : nil
    case .dash: return isMark(.dash, index) ? index + 1 : nil
    case .open:
      guard isMark(.openBracket, index) else { return nil }
      parts.openBrackets += 1
      return index + 1
    case .close:
      guard parts.openBrackets > 0, isMark(.closeBracket, index) else { return nil }
      parts.openBrackets -= 1
      return index + 1
    case .day: return readDay(at: index, &parts)
    case .nightDay:
      // "ليل 7-8 آب": one night, of two days.
      guard parts.dayPart == .night else { return nil }
      var next = TimeParts()
      guard let end = readDay(at: index, &next), next.day == parts.day + 1 || next.day == 1 else {
        return nil
      }
      parts.secondWeekday = Self.nightOfTwoDays
      return end
    case .year: return readYear(at: index, &parts)
    case .hijriYear: return readHijriYear(at: index, &parts)
    case .month: return readMonth(at: index, &parts)
    case .numberedMonth: return readNumberedMonth(at: index, &parts)
    case .numericDate: return readNumericDate(at: index, &parts)
    case .numericMonth: return readNumericMonth(at: index, &parts)
    case .numericDay: return readNumericDay(at: index, &parts)
    case .centuryNumber:
      // "القرن الحادي والعشرين", "القرن الـ21".
      let at = has(.article, index) ? index + 1 : index
      guard
        let (number, end) = isNumber(at)
          ? (Int(tokens[at].value), at + 1) : isDefinite(index) ? ordinal(at: index) : nil,
        (1...21).contains(number)
      else { return nil }
      parts.century = Int8(number)
      return end
    case .hourTime: return readHour(at: index, &parts)
    case .spokenHour: return isNumber(index) ? nil : readHour(at: index, &parts)
    case .count, .definiteCount: return readCount(at: index, definite: piece == .definiteCount, &parts)
    case .fraction:
      guard isDefinite(index) else { return nil }
      if has(.half, index) {
        parts.fraction = .half
      } else if has(.quarter, index) {
        parts.fraction = .quarter
      } else if has(.third, index) {
        parts.fraction = .third
      } else {
        return nil
      }
      return index + 1
    case .yearAgain:
      // "العام المقبل 2026", but not "العام الماضي 2024 شخصا".
      guard isNumber(index),
        classes[index + 1].bits | UInt64(classes[index + 1].context) != 0
          || index + 1 >= tokens.count || tokens[index + 1].kind != .word
      else { return nil }
      return readYear(at: index, &parts)
    case .andHalf:
      guard bears(Clitic.and, index), has(.half, index) else { return nil }
      parts.andHalf = true
      // "عام ونصف العام".
      return has(.unit, index + 1) && isDefinite(index + 1) ? index + 2 : index + 1
    case .thatYear:
      guard has(.that, index), has(.yearWord, index + 1), isDefinite(index + 1) else { return nil }
      parts.yearDirection = .same
      return index + 2
    case .monthAlone:
      guard has(.monthWord, index), isDefinite(index) else { return nil }
      parts.monthDirection = .same
      return index + 1
    case .thisWeek:
      guard has(.demonstrative, index), index + 1 < tokens.count, isDefinite(index + 1),
        has(.unit, index + 1), value(.unit, index + 1) == 51
      else { return nil }
      (parts.fraction, parts.direction) = (.week, .current)
      return index + 2
    case .thisYear, .thisMonth:
      guard has(.demonstrative, index), has(piece == .thisYear ? .yearWord : .monthWord, index + 1),
        isDefinite(index + 1)
      else { return nil }
      if piece == .thisYear {
        parts.yearDirection = .current
      } else {
        parts.monthDirection = .current
      }
      return index + 2
    default: return readWord(piece, at: index, &parts)
    }
  }

  /// A piece that is one word or phrase of one class.
  private func readWord(_ piece: Piece, at index: Int, _ parts: inout TimeParts) -> Int? {
    guard let kind = piece.kind, mask(index) & kind.bit != 0 else { return nil }
    let value = value(kind, index)
    let definite = isDefinite(index)
    switch piece {
    case .before:
      parts.bound = .before
      parts.isDeadline = value == 2
      parts.isJustBefore = value == 3
    case .since:
      parts.bound = .since
      parts.isFromNowOn = value == 2
    case .approximate: parts.isApproximate = true
    case .after: parts.isAfterMidnight = true
    case .more: parts.comparison = .more
    case .less: parts.comparison = .less
    case .hijriMonth:
      parts.hijriMonth = Int8(value)
      if parts.month == 0 { (parts.hijriDay, parts.day) = (parts.day, 0) }
    case .weekday:
      guard definite else { return nil }
      parts.weekday = Int8(value)
    case .bareWeekday:
      guard !definite else { return nil }
      parts.weekday = Int8(value)
      parts.fraction = .weekday
    case .nightWeekday:
      guard definite, parts.dayPart == .night, value == Int(parts.weekday) % 7 + 1 else { return nil }
      parts.secondWeekday = Int8(value)
    case .relativeDay:
      // "يوم" alone is no day: only "اليوم" is.
      if value % 100 == 10, !definite, length(index) == 1 { return nil }
      parts.relativeDay = Int8(value % 100)
      if let part = DayPart(rawValue: UInt8(value / 100)), part != .none { parts.dayPart = part }
    case .eve:
      guard !definite else { return nil }
      parts.offset = value == 1 ? -1 : 1
    case .dayWord, .hourWord, .monthWord:
      if piece == .dayWord, definite { return nil }
      if piece == .hourWord, !definite { return nil }
    case .yearWord:
      // "بين العامين 1910 و1912", but "قبل عامين" counts.
      if value == 2, !definite { return nil }
    case .definiteYearWord:
      guard definite else { return nil }
    case .someHours:
      if let part = DayPart(rawValue: UInt8(value % 10)), part != .none { parts.dayPart = part }
    case .dayPart:
      // "بعد ظهر" is a phrase that bears its own value.
      guard !definite else { return nil }
      parts.dayPart = DayPart(rawValue: UInt8(value)) ?? .none
    case .definiteDayPart:
      guard definite || length(index) > 1 else { return nil }
      parts.dayPart = DayPart(rawValue: UInt8(value)) ?? .none
    case .adverb: parts.dayPart = DayPart(rawValue: UInt8(value)) ?? .none
    case .meridian: parts.meridian = Int8(value)
    case .midnight: parts.dayPart = .night
    case .byEnd:
      // "بنهاية 31 آب": a deadline, where "بنهاية آب" is a part.
      guard value == 3, bears(Clitic.by, index) else { return nil }
      (parts.part, parts.bound, parts.isDeadline) = (.end, .before, true)
    case .part: parts.part = PeriodPart(rawValue: UInt8(value)) ?? .none
    case .lastPart:
      guard value == 3 else { return nil }
      parts.ordinal = Self.last
    case .latest:
      guard definite, value == Int(Self.last) else { return nil }
      parts.direction = .past
    case .ordinal:
      guard
        definite || has(.part, index) || has(.dayWord, index + 1) || has(.unit, index + 1)
          || has(.weekday, index + 1)
      else { return nil }
      parts.ordinal = Int8(value)
    case .season: parts.season = Int8(value)
    case .decade: parts.decade = Int8(value)
    case .direction: parts.direction = Direction(rawValue: UInt8(value)) ?? .none
    case .yearDirection: parts.yearDirection = Direction(rawValue: UInt8(value)) ?? .none
    case .monthDirection, .instant: parts.monthDirection = Direction(rawValue: UInt8(value)) ?? .none
    case .demonstrative: parts.direction = .current
    case .that: parts.direction = .same
    case .unit, .definiteUnit, .dualUnit, .dayUnit, .century, .weekUnit:
      var form = UnitForm(value: value)
      // "الليلة نفسها" is that day's night.
      let isNight = form.number == 4
      if isNight { form.number = 1 }
      if piece == .definiteUnit, !definite { return nil }
      if piece == .dualUnit, form.number != 2 { return nil }
      if piece == .century, form.unit != .century { return nil }
      if piece == .weekUnit, form.unit != .week || form.number != 1 { return nil }
      if piece == .dayUnit, form.unit != .day { return nil }
      if piece == .weekUnit { parts.fraction = .week }
      if piece == .definiteUnit, isNight { parts.dayPart = .night }
      parts.unit = form.unit
      parts.unitNumber = Int8(form.number)
      parts.unitIsDefinite = definite
      if form.number == 2, parts.count == 0 { parts.count = 2 }
    case .periodic:
      parts.unit = TimeUnit(rawValue: UInt8(value)) ?? .none
      parts.count = 1
    case .ofIt: parts.monthDirection = .same
    case .backReference: parts.direction = value == 1 ? .previous : .following
    case .lastDay, .weekend: parts.part = .end
    case .holiday: parts.holiday = Int8(value)
    default: break
    }
    return index + length(index)
  }
}

/// The clitics as bits: option sets of another module cost a generic call for each question.
enum Clitic {
  static let and: UInt8 = 1 << 0
  static let by: UInt8 = 1 << 2
  static let to: UInt8 = 1 << 3
  static let the: UInt8 = 1 << 5
  static let will: UInt8 = 1 << 6
}

extension Matcher {
  /// The lexicon's ordinal for "الأخير".
  static let last: Int8 = 99
  /// In place of a second weekday, where the second day was said by its number.
  static let nightOfTwoDays: Int8 = 8
}

extension Piece {
  /// What the piece may bear where it is not the first: "في أيلول لعام 2025", "وحتى".
  var innerClitics: UInt8 {
    switch self {
    case .yearWord, .definiteYearWord, .monthWord: Clitic.to | Clitic.by
    case .to, .andHalf: Clitic.and
    default: 0
    }
  }

  /// Says how to read the next piece, and takes no token.
  var isInstruction: Bool { self == .and || self == .by || self == .then }

  /// The class of word that the piece asks for; nil where it reads numbers or marks.
  var kind: TimeClass? {
    switch self {
    case .before: .before
    case .since: .since
    case .approximate: .approximate
    case .more: .more
    case .less: .less
    case .ago: .ago
    case .after: .after
    case .during: .during
    case .between: .between
    case .of: .of
    case .to: .to
    case .at: .at
    case .hijriMonth: .hijriMonth
    case .weekday, .bareWeekday, .nightWeekday: .weekday
    case .eve: .eve
    case .someHours: .someHours
    case .inside: .inside
    case .instant: .instant
    case .relativeDay: .relativeDay
    case .dayWord: .dayWord
    case .monthWord: .monthWord
    case .yearWord, .definiteYearWord: .yearWord
    case .hourWord: .hourWord
    case .dayPart, .definiteDayPart: .dayPart
    case .adverb: .dayPartAdverb
    case .meridian: .meridian
    case .zone: .zone
    case .midnight: .midnight
    case .part, .lastPart, .byEnd: .part
    case .ordinal, .latest: .ordinal
    case .season: .season
    case .decade: .decade
    case .weekend: .weekend
    case .lastDay: .lastDay
    case .direction, .yearDirection, .monthDirection: .direction
    case .demonstrative: .demonstrative
    case .that: .that
    case .unit, .definiteUnit, .dualUnit, .dayUnit, .century, .weekUnit: .unit
    case .ofIt: .ofIt
    case .backReference: .backReference
    case .corresponding: .corresponding
    case .every: .every
    case .periodic: .periodic
    case .hijriEra: .hijriEra
    case .holiday: .holiday
    case .fraction, .day, .nightDay, .month, .numberedMonth, .hijriYear, .year, .numericDate,
      .numericMonth, .numericDay, .centuryNumber, .yearAgain, .andHalf, .monthAlone, .hourTime, .spokenHour,
      .count,
      .definiteCount, .thisWeek, .thisYear, .thisMonth, .thatYear, .comma, .slash, .dash, .open, .close, .and,
      .by,
      .then:
      nil
    }
  }

  /// The bits of what the piece can begin with, as in `TokenClasses`.
  var firstBits: UInt64 {
    switch self {
    case .comma, .slash, .dash, .open, .close: TokenClasses.mark
    case .hijriYear, .yearAgain, .numericDate, .numericMonth, .numericDay: TokenClasses.number
    case .andHalf: TimeClass.half.bit
    case .monthAlone: TimeClass.monthWord.bit
    case .year: TokenClasses.number | TimeClass.hundred.bit
    case .day, .nightDay:
      TokenClasses.number | TimeClass.ordinal.bit | TimeClass.tens.bit | TimeClass.article.bit
    case .thatYear: TimeClass.that.bit
    case .month: TimeClass.month.bit
    case .numberedMonth: TokenClasses.number | TimeClass.ordinal.bit | TimeClass.cardinal.bit
    case .centuryNumber:
      TokenClasses.number | TimeClass.ordinal.bit | TimeClass.tens.bit | TimeClass.article.bit
    case .spokenHour: TimeClass.ordinal.bit
    case .fraction: TimeClass.half.bit | TimeClass.quarter.bit | TimeClass.third.bit
    case .hourTime: TokenClasses.number | TimeClass.ordinal.bit | TimeClass.cardinal.bit
    case .count, .definiteCount:
      TokenClasses.number | TimeClass.cardinal.bit | TimeClass.tens.bit | TimeClass.hundred.bit
        | TimeClass.article.bit
    case .thisWeek, .thisYear, .thisMonth: TimeClass.demonstrative.bit
    case .and: TimeClass.and.bit
    default: kind?.bit ?? 0
    }
  }

  /// The groups of bits of each of which a text must hold one where the piece matches; the more than its first word.
  var needs: [UInt64] {
    switch self {
    case .and, .by, .then: []
    case .thisWeek: [firstBits, TimeClass.unit.bit]
    case .thisYear, .thatYear: [firstBits, TimeClass.yearWord.bit]
    case .thisMonth: [firstBits, TimeClass.monthWord.bit]
    case .numericDate, .numericMonth, .numericDay: [firstBits, TokenClasses.mark]
    default: [firstBits]
    }
  }
}
