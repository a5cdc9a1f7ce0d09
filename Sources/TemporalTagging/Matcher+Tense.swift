import ArabicText

/// What the words around an expression say of its direction.
extension Matcher {
  /// The nearest verb before the expression decides, else the nearest after it.
  ///
  /// "قال الأحد إن الوفد سيصل" is past, "سيصل الوفد الأحد" is future. Looks a bounded way in both directions, and
  /// after the expression no further than its clause.
  func tense(around range: Range<Int>, in sentence: Range<Int>) -> Tense {
    if qualifiesWhatHasBeen(range, in: sentence) { return .past }
    let earliest = max(sentence.lowerBound, range.lowerBound - 24)
    // "قال رافضا كشف اسمه: في غضون شهر سيغادرون": what stands before a colon tells of what is said last of all.
    let said = (earliest..<range.lowerBound).last { isMark(.colon, $0) } ?? earliest
    let before = tense(before: range.lowerBound, from: said)
    if before != .unknown { return before }
    var index = range.upperBound
    let latest = min(sentence.upperBound, range.upperBound + 8)
    while index < latest, !endsClause(index) {
      let tense = tense(of: index, distance: 9)
      if tense != .unknown { return tense }
      index += 1
    }
    return said > earliest ? tense(before: range.lowerBound, from: earliest) : .unknown
  }

  /// The tense of the nearest verb before `end`, and not before `earliest`.
  private func tense(before end: Int, from earliest: Int) -> Tense {
    var index = end - 1
    while index >= earliest, !opensStressed(index) {
      let tense = tense(of: index, distance: end - index)
      if tense == .future, tellsPlanThatWas(before: index) { return .past }
      if tense != .unknown { return tense }
      index -= 1
    }
    return .unknown
  }

  /// Whether a verb of `tense` stands within eight words and none of the other tense does.
  ///
  /// A present form ("ينسحب") agrees with the future, and does not tell it by itself: "يستند إلى بيان 27 أيلول 2024".
  func isCertain(_ tense: Tense, around range: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard tense != .unknown else { return false }
    if qualifiesWhatHasBeen(range, in: sentence) { return true }
    let near = max(sentence.lowerBound, range.lowerBound - 8)..<min(sentence.upperBound, range.upperBound + 5)
    var agrees = false
    let first = near.last { $0 < range.lowerBound && opensStressed($0) } ?? near.lowerBound
    for index in first..<near.upperBound where !range.contains(index) {
      let found = self.tense(of: index, distance: 9)
      if found == tense {
        agrees = agrees || isMarked(index) && !mayPointAhead(index, from: range)
      } else if found != .unknown {
        return false
      }
    }
    return agrees
  }

  /// "أعلن الرئيس سحب القوات في 31 آب 2010": what is announced or decided may lie ahead of it.
  ///
  /// Right after the verb the date is its own: "أعلنت القيادة يوم الخميس 8 آب القبض على خمسة".
  private func mayPointAhead(_ verb: Int, from range: Range<Int>) -> Bool {
    guard has(.deciding, verb) || has(.speech, verb) else { return false }
    if value(.deciding, verb) == Self.mayBeNoun { return true }
    return range.lowerBound - verb > 4 || verb > range.lowerBound
  }

  /// "الصادر في 27 أيلول 2024": a participle right before the date tells of what has been, whatever verbs stand around.
  private func qualifiesWhatHasBeen(_ range: Range<Int>, in sentence: Range<Int>) -> Bool {
    var index = range.lowerBound - 1
    let earliest = max(sentence.lowerBound, range.lowerBound - 4)
    while index >= earliest {
      if has(.pastMarker, index) { return value(.pastMarker, index) == Self.participle }
      guard has(.inside, index) || has(.dayWord, index) || has(.monthWord, index) else { return false }
      index -= 1
    }
    return false
  }

  /// The value of a `pastMarker` that speaks only for the date right after it.
  private static let participle = 2
  /// The value of سحب, which is as often what is decided.
  private static let mayBeNoun = 2
  /// The value of كان.
  private static let was = 3

  /// "…، ومشددا على": a comma and و begin another clause.
  private func endsClause(_ index: Int) -> Bool {
    isMark(.comma, index) && index + 1 < tokens.count && startsWithConjunction(index + 1)
  }

  /// Whether a marker or سـ tells the tense, and not the shape of a present verb alone.
  private func isMarked(_ index: Int) -> Bool {
    context(index) & (ContextClass.futureMarker.bit | ContextClass.pastMarker.bit) != 0
      || bears(Clitic.will, index)
      || !shape(of: index).isPresent
  }

  /// "مشددا على أن" is a phrase of its own, and the "على أن" in it stipulates nothing.
  private func isInsidePhrase(_ index: Int) -> Bool { index > 0 && length(index - 1) > length(index) }

  /// What is stressed or shown is a clause of its own, whose verb comes after: the end of "مشددا على أن".
  private func opensStressed(_ index: Int) -> Bool { has(.futureMarker, index) && isInsidePhrase(index) }

  /// "كان من المقرر": a plan that was, whether or not it came true.
  private func isPlanThatWas(_ marker: Int) -> Bool {
    let was = has(.of, marker - 1) ? marker - 2 : marker - 1
    return has(.pastMarker, was) && value(.pastMarker, was) == Self.was
  }

  /// Whether the verb at `index` belongs to such a plan: "كان من المقرر أن يصوت".
  private func tellsPlanThatWas(before index: Int) -> Bool {
    (max(index - 4, 0)..<index).contains { has(.futureMarker, $0) && isPlanThatWas($0) }
  }

  private func tense(of index: Int, distance: Int) -> Tense {
    let token = tokens[index]
    guard token.kind == .word else { return .unknown }
    let bits = context(index)
    if bits & ContextClass.futureMarker.bit != 0 {
      return isPlanThatWas(index) ? .past : isInsidePhrase(index) ? .unknown : .future
    }
    if bits & ContextClass.pastMarker.bit != 0 {
      return value(.pastMarker, index) == Self.participle ? .unknown : .past
    }
    if bears(Clitic.will, index) { return .future }
    if bits & ContextClass.present.bit != 0 { return distance <= 4 ? .future : .unknown }
    if classes[index].entry != 0 { return .unknown }
    let shape = shape(of: index)
    if shape.isFuture { return .future }
    if shape.isPast { return .past }
    if shape.isPresent, distance <= 4 { return .future }
    return .unknown
  }

  /// Whether what follows an opening word (من, قبل) can go on with a time at all.
  @inline(__always) func opensTime(_ index: Int) -> Bool {
    let next = index + length(index)
    guard next < tokens.count else { return false }
    return classes[next].bits & ~TokenClasses.mark != 0
  }

  func isFollowedByMark(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].kind == .mark && tokens[index + 1].mark != .newline
  }

  /// True for و or ف before a word that no lexicon knows.
  func startsWithConjunction(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.length > 3 && (token.letters.first == Letter.waw || token.letters.first == Letter.fa)
  }

  private struct Shape {
    var isFuture = false
    var isPast = false
    var isPresent = false
  }

  /// Verbs by their first and last letters: سيـ and ستـ ahead, ـت behind, يـ now.
  private func shape(of index: Int) -> Shape {
    guard (4...12).contains(tokens[index].length) else { return Shape() }
    var letters = tokens[index].letters
    if letters.count > 4, letters[0] == Letter.waw || letters[0] == Letter.fa {
      letters = letters.dropFirst()
    }
    let first = (letters[0], letters[1])
    let last = (letters[letters.count - 2], letters[letters.count - 1])
    var shape = Shape()
    shape.isFuture = first.0 == Letter.sin && (first.1 == Letter.ya || first.1 == Letter.ta)
    shape.isPast =
      last.1 == Letter.ta && last.0 != Letter.alif && !(first.0 == Letter.alif && first.1 == Letter.lam)
      && first.0 != Letter.ya
    shape.isPresent = first.0 == Letter.ya && last.1 != Letter.ya
    return shape
  }

  private enum Letter {
    static let waw = Folding.arabic(0x0648)
    static let fa = Folding.arabic(0x0641)
    static let sin = Folding.arabic(0x0633)
    static let ya = Folding.arabic(0x064A)
    static let ta = Folding.arabic(0x062A)
    static let alif = Folding.arabic(0x0627)
    static let lam = Folding.arabic(0x0644)
  }
}
