import ArabicText

/// A number and the words that say it.
struct Count: Equatable {
  var value: Int
  /// The words that say it.
  var tokens: Range<Int>
}

extension Scene {
  /// The number that the token at `at` is or says; "عدة" and unknown words are none.
  func number(at: Int) -> Int? {
    guard tokens.contains(at) else { return nil }
    let token = self.token(at)
    if token.kind == .number { return token.value >= 0 && token.value < 100_000 ? Int(token.value) : nil }
    return context.lexicon.number(token.word)
  }

  /// The number that ends right before `token`: "14 صاروخاً", "ثلاثة صواريخ", "خمسة عشر", "أكثر من 30".
  func numberBefore(_ token: Int) -> Count? {
    var at = token - 1
    // "ستة من عناصر": the number stands before من; adjectives rarely come between.
    if has(.from, at), number(at: at - 1) != nil { at -= 1 }
    guard let last = number(at: at), !isInsideTime(at) else { return nil }
    let end = at + 1
    var value = last
    if self.token(at).kind == .word, last == 10, let unit = number(at: at - 1), unit < 10 {
      value = 10 + unit
      at -= 1
    } else if self.token(at).kind == .word, last >= 20, last < 100, self.token(at).proclitics.contains(.and),
      let unit = number(at: at - 1), unit < 10
    {
      value = last + unit
      at -= 1
    }
    return Count(value: value, tokens: at..<end)
  }

  /// The number that comes after `token`: "إصابة 5 جنود", "مقتل ستة", "قُتل سبعة عناصر".
  ///
  /// With `including` a number that bears و is taken: "وخمسة متعاقدين".
  func numberAfter(_ token: Int, within words: Int = 2, including isAdded: Bool = false) -> Count? {
    var at = token + 1
    while at < tokens.upperBound, at <= token + (isAdded ? 1 : words) {
      if self.token(at).kind == .mark { return nil }
      if self.token(at).proclitics.contains(.and), !isAdded { return nil }
      if has(CueSet(.killed, .wounded), at) { return nil }
      if let first = number(at: at), !isInsideTime(at) {
        if self.token(at).kind == .word, first < 10, let next = number(at: at + 1), !isInsideTime(at + 1) {
          if next == 10 { return Count(value: 10 + first, tokens: at..<at + 2) }
          if next >= 20, next < 100, self.token(at + 1).proclitics.contains(.and) {
            return Count(value: next + first, tokens: at..<at + 2)
          }
        }
        return Count(value: first, tokens: at..<at + 1)
      }
      at += 1
    }
    return nil
  }

  /// A dual by its ending: صاروخين, مسيّرتان, جنديين.
  func isDual(_ token: Int) -> Bool {
    let letters = context.text.folded(token)
    guard letters.count > 4 else { return false }
    return Scene.dualEnds.contains(letters.suffix(2))
  }
  private static let dualEnds = Spellings(["ين", "ان"])
}
