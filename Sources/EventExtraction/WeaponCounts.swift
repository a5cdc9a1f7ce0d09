import ArabicText

/// How many rockets, drones or shells an attack was made with.
extension Scene {
  private static let weapons = CueSet(.rocket, .drone, .mortar, .weaponKind)

  /// How many of the weapon the clause says.
  ///
  /// By `singular` where only a bare singular says so, by `about` where the number is no exact one.
  func weaponCount(of occurrence: Occurrence) -> Found<Int>? {
    let token = occurrence.token
    let heads = share(of: occurrence).filter { head in
      has(Scene.weapons, head) && (distance(token, head) < 16 || isInstrument(head, of: token))
        && !isLeftOver(head, by: occurrence)
    }.sorted { distance(token, $0) < distance(token, $1) }
    guard let nearest = heads.first else { return nil }
    // "طائرة مسيّرة" and "قذيفة صاروخية" are two words for one thing.
    for head in heads where abs(head - nearest) <= 1 || has(.rocket, nearest) && distance(head, nearest) < 8 {
      let isSecond = (head + 1..<head + 3).contains { has(.another, $0) }
      if isDual(head) || isDualBeforeKind(head) { return isSecond ? nil : Found(2, by: "dual", at: head) }
      guard let count = numberBefore(head) else { continue }
      if isSecond || count.value >= 500 || isOneOf(count.tokens) { return nil }
      let before = count.tokens.lowerBound - 1
      if tokens.contains(before), has(.many, before) { return nil }
      return Found(count.value, by: isApproximate(count.tokens) ? "about" : "number-before", count.tokens)
    }
    for head in heads where abs(head - nearest) <= 1 {
      if isPluralWord(head) || isDefinite(head) { return nil }
      if isSingularWeapon(head) { return Found(1, by: "singular", at: head) }
    }
    return nil
  }

  /// "هاجمت … بواسطة طائرة", "قصف القاعدة، حيث …، بـ33 صاروخا": an instrument, however far, of the one armed word.
  func isInstrument(_ head: Int, of token: Int) -> Bool {
    guard head > token, head - token < 40 else { return false }
    let marked = (max(token, head - 2)...head).contains { at in
      self.token(at).proclitics.contains(.by) || has(.instrument, at - 1)
        || context.text.folded(at) == Scene.by
    }
    return marked
      && !occurrences.contains {
        (token + 1..<head).contains($0.token)
          && [.assault, .fall, .launch, .intercept, .seize].contains($0.trigger.frame)
      }
  }
  private static let by = Letters("ب")

  /// "عثرت على 24 صاروخا جاهزا": found, not fired.
  private func isLeftOver(_ head: Int, by occurrence: Occurrence) -> Bool {
    guard occurrence.trigger.frame != .seize else { return false }
    return (head + 1..<head + 3).contains { has(.ready, $0) }
      || occurrences.contains {
        $0.trigger.frame == .seize && $0.token < head && head - $0.token <= 9
          && ($0.token > occurrence.token || occurrence.token > head) && wall($0.token, head) < 9
      }
  }

  /// "أحد الصواريخ": one of several.
  private func isOneOf(_ number: Range<Int>) -> Bool {
    number.count == 1 && token(number.lowerBound).kind == .word && self.number(at: number.lowerBound) == 1
  }

  /// "أكثر من 15 صاروخا", "نحو عشرة".
  private func isApproximate(_ number: Range<Int>) -> Bool {
    let before = number.lowerBound - 1
    guard tokens.contains(before) else { return false }
    if has(.from, before) || has(.on, before) || has(.preposition, before) {
      return Scene.bounds.contains(context.text.folded(before - 1))
    }
    return Scene.abouts.contains(context.text.folded(before))
  }
  private static let bounds = Spellings(["أكثر", "أقل", "أزيد", "يقل", "يزيد"])
  private static let abouts = Spellings(["نحو", "حوالي", "قرابة", "زهاء"])

  /// "صاروخا كاتيوشا": two of a kind, whose ن falls before the kind's name.
  private func isDualBeforeKind(_ head: Int) -> Bool {
    guard Scene.dualsBeforeKind.contains(bareLetters(head)), tokens.contains(head + 1) else { return false }
    return Scene.kinds.contains(bareLetters(head + 1))
  }
  private static let dualsBeforeKind = Spellings(["صاروخا", "صاروخي", "قذيفتا", "قذيفتي", "مسيرتا", "طائرتا"])
  private static let kinds = Spellings(["كاتيوشا", "غراد", "هاون", "كروز"])

  private func isPluralWord(_ token: Int) -> Bool {
    let letters = context.text.folded(token)
    return letters.suffix(2) == Scene.pluralEnd || Scene.brokenPlurals.contains(letters.suffix(5))
      || Scene.brokenPlurals.contains(letters.suffix(6))
  }
  private static let pluralEnd = Letters("ات")
  private static let brokenPlurals = Spellings(["واريخ", "صواريخ", "قذائف", "ذائف"])

  /// A bare singular ("مسيّرة", "صاروخ"), no adjective ("صاروخي") and no kind ("كاتيوشا").
  private func isSingularWeapon(_ token: Int) -> Bool {
    Scene.singulars.contains(bareLetters(token))
  }
  private static let singulars = Spellings(["صاروخ", "صاروخا", "مسيرة", "طائرة", "درون", "قذيفة"])

  /// The folded letters of a word without its clitics.
  func bareLetters(_ token: Int) -> Letters {
    context.text.folded(token).dropFirst(Int(self.token(token).analysis.procliticLength))
  }
}
