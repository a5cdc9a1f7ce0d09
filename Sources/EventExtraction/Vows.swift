import ArabicText
import Vocabulary

/// Who says that they are going to do what a sentence names, and whether they mean to.
extension Scene {
  /// The verb of the future that governs `occurrence` or is it, or that of "لن تتردد في"; nil where there is none, or it is
  /// negated.
  func will(governing occurrence: Occurrence) -> Int? {
    let token = occurrence.token
    var at = token
    while at >= tokens.lowerBound, token - at < 7 {
      if self.token(at).proclitics.contains(.will) || isFutureVerb(at) {
        // "ستتعرض لضربة" suffers.
        return has(.undergo, at) || has(.negation, at - 1) ? nil : at
      }
      // "لن نتردد في ضرب القواعد".
      if has(.hesitate, at), has(.negation, at - 1), at < token { return at }
      if wall(before: at) >= 4 || at < token && has(CueSet(.relative, .complement, .after, .condition), at) {
        return nil
      }
      at -= 1
    }
    return nil
  }

  /// "سنواصل عملياتنا", "ستصعّد الفصائل هجماتها": a verb of the future and its attacks or arms, and none that ends them.
  func isGoingToFight(_ at: Int) -> Bool {
    let arms = CueSet(.hostilities, .rocket, .drone, .arms)
    guard heldCues.intersects(arms), token(at).proclitics.contains(.will) || isFutureVerb(at),
      !has(.undergo, at), !has(.negation, at - 1),
      occurrence(at: at).map({ $0.trigger.frame != .suspend || has(.resume, at) }) ?? true,
      !has(.complete, at) || has(.ongoing, at)
    else { return false }
    let side = willingSide(at: at)
    guard side == .faction || side == .hostile || side == nil && isFirstPerson(at) else { return false }
    return (at + 1..<min(at + 8, tokens.upperBound)).prefix {
      wall(before: $0) < 3 && !has(CueSet(.after, .condition), $0)
    }
    .contains { has(arms, $0) && !has(CueSet(.halt, .inside), $0 - 1) }
  }

  /// Whose act a verb of the future is: of who stands beside it, of the pronoun before it, or of who speaks.
  func willingSide(at will: Int) -> Side? {
    if isFirstPerson(will) { return speaker(before: will) }
    let before = wordBefore(will)
    if has(.complement, before), bearsPronoun(before) { return speaker(before: before) }
    for at in [before, before - 1] where tokens.contains(at) && wall(at, will) < 5 {
      if has(.preposition, at - 1) || token(at).proclitics.intersects(.nominalOrTo) && !isDefinite(at) {
        break
      }
      if let side = sideWord(at) { return side }
    }
    for at in [will + 1, will + 2] where tokens.contains(at) && wall(before: at) < 3 {
      if token(at).proclitics.intersects(.nominalOrTo) && !isDefinite(at) || has(.preposition, at) { break }
      // "ستضرب المصالح الأميركية": whose what is hit.
      if at == will + 2, isDefinite(will + 1), !has(.force, will + 1) { break }
      if let side = sideWord(at) { return side }
    }
    // "من أنها لن تقف متفرجة وستضرب": whose the verb before it is.
    if let pronoun = (max(tokens.lowerBound, will - 14)..<will).last(where: {
      has(.complement, $0) && bearsPronoun($0)
    }), wall(pronoun, will) < 10 {
      return speaker(before: pronoun)
    }
    return nil
  }

  /// Who says what begins at `token`: beside the nearest verb of saying or threatening before it, else the side named last.
  func speaker(before token: Int) -> Side? {
    var at = token - 1
    while at >= tokens.lowerBound {
      if has(.say, at) || occurrence(at: at)?.trigger.frame == .threaten {
        let behind = (at + 1..<min(at + 7, token)).first {
          sideWord($0) != nil && !has(CueSet(.preposition, .from), $0 - 1)
        }
        if let behind { return sideWord(behind) }
        let before = (max(tokens.lowerBound, at - 5)..<at).last {
          sideWord($0) != nil && wall($0, at) < 9 && !has(CueSet(.preposition, .from), $0 - 1)
        }
        return before.flatMap(sideWord)
      }
      at -= 1
    }
    // "ترامب: سنضرب", "الحرس الثوري: أي اعتداء سيُقابل".
    guard let colon = (tokens.lowerBound..<token).last(where: { self.token($0).isMark(.colon) }) else {
      return nil
    }
    return (tokens.lowerBound..<colon).lazy.compactMap(sideWord).first
  }

  /// The word before `at`, over quotes and "لن".
  private func wordBefore(_ at: Int) -> Int {
    var before = at - 1
    while tokens.contains(before), Scene.isQuote(token(before)) || has(.negation, before) { before -= 1 }
    return before
  }

  /// "أنها", "إننا": the complement bears a pronoun.
  private func bearsPronoun(_ at: Int) -> Bool { tokens.contains(at) && bareLetters(at).count > 2 }

  /// "سنضرب", "لن نتردد": the we of a speaker.
  func isFirstPerson(_ will: Int) -> Bool {
    var letters = bareLetters(will)
    if letters.first == Scene.sin { letters = letters.dropFirst() }
    return letters.first == Scene.nun && letters.count > 3
  }
  private static let nun = Folding.letter("ن")

  /// A threat governs it: "حذرت من أنها ستضرب".
  func isThreatened(_ token: Int) -> Bool {
    occurrences.contains { $0.trigger.frame == .threaten && $0.token < token && token - $0.token < 24 }
  }

  /// What a faction is said to be going to hit: a base, an embassy, the forces that are watched.
  func isAimedAtForces(_ token: Int) -> Bool {
    (max(tokens.lowerBound, token - 6)..<min(token + 7, tokens.upperBound)).contains {
      has(CueSet(.base, .embassy, .watched), $0) && wall(token, $0) < 9
    }
  }

  /// What a state is said to be going to hit: a faction, its things, or a state that attacks; before a verb that points
  /// back to it: "52 هدفا إيرانيا ستضربها".
  func isAimedAtEnemy(_ token: Int) -> Bool {
    let enemies = CueSet(.faction, .hostile, .chief)
    if occurrence(at: token)?.form.contains(.pronoun) ?? false,
      (max(tokens.lowerBound, token - 5)..<token).contains(where: { has(enemies, $0) })
    {
      return true
    }
    return (token..<min(token + 9, tokens.upperBound)).prefix { $0 == token || wall(before: $0) < 9 }
      .contains { has(enemies, $0) }
  }
}
