import ArabicText

/// What the words around an expression say of its direction.
extension Matcher {
  /// The nearest verb before the expression decides, else the nearest after it.
  ///
  /// "قال الأحد إن الوفد سيصل" is past, "سيصل الوفد الأحد" is future. Looks a bounded way in both directions.
  func tense(around range: Range<Int>, in sentence: Range<Int>) -> Tense {
    var index = range.lowerBound - 1
    let earliest = max(sentence.lowerBound, range.lowerBound - 24)
    while index >= earliest {
      let tense = tense(of: index, distance: range.lowerBound - index)
      if tense != .unknown { return tense }
      index -= 1
    }
    index = range.upperBound
    let latest = min(sentence.upperBound, range.upperBound + 8)
    while index < latest {
      let tense = tense(of: index, distance: 9)
      if tense != .unknown { return tense }
      index += 1
    }
    return .unknown
  }

  /// Whether a verb of `tense` stands within eight words and none of the other tense does.
  func isCertain(_ tense: Tense, around range: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard tense != .unknown else { return false }
    let near = max(sentence.lowerBound, range.lowerBound - 8)..<min(sentence.upperBound, range.upperBound + 5)
    var agrees = false
    for index in near where !range.contains(index) {
      let found = self.tense(of: index, distance: 9)
      if found == tense { agrees = true } else if found != .unknown { return false }
    }
    return agrees
  }

  private func tense(of index: Int, distance: Int) -> Tense {
    let token = tokens[index]
    guard token.kind == .word else { return .unknown }
    let bits = mask(index)
    if bits & TimeClass.futureMarker.bit != 0 { return .future }
    if bits & TimeClass.pastMarker.bit != 0 { return .past }
    if token.proclitics.contains(.will) { return .future }
    if bits != 0 { return .unknown }
    let shape = shape(of: index)
    if shape.isFuture { return .future }
    if shape.isPast { return .past }
    if shape.isPresent, distance <= 4 { return .future }
    return .unknown
  }

  /// True for و or ف before a word that no lexicon knows.
  func startsWithConjunction(_ index: Int) -> Bool {
    let token = tokens[index]
    let bytes = text.text.utf8
    let at = Int(token.byteStart)
    return token.length > 3 && at + 1 < bytes.count && bytes[at] == 0xD9
      && (bytes[at + 1] == 0x88 || bytes[at + 1] == 0x81)
  }

  private struct Shape {
    var isFuture = false
    var isPast = false
    var isPresent = false
  }

  /// Verbs by their first and last letters: سيـ and ستـ ahead, ـت behind, يـ now.
  private func shape(of index: Int) -> Shape {
    let token = tokens[index]
    guard token.length >= 4, token.length <= 12 else { return Shape() }
    var letters = letters(of: index)
    if letters.count > 4, letters.first == Letter.waw || letters.first == Letter.fa { letters.removeFirst() }
    guard letters.count >= 4, let last = letters.last else { return Shape() }
    var shape = Shape()
    shape.isFuture = letters[0] == Letter.sin && (letters[1] == Letter.ya || letters[1] == Letter.ta)
    let beforeLast = letters[letters.count - 2]
    shape.isPast =
      last == Letter.ta && beforeLast != Letter.alif
      && !(letters[0] == Letter.alif && letters[1] == Letter.lam)
      && letters[0] != Letter.ya
    shape.isPresent = letters[0] == Letter.ya && letters.count >= 4 && last != Letter.ya
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

  private func letters(of index: Int) -> [UInt8] { text.folded(index) }
}
