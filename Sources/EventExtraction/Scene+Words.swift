import ArabicText

// How a word that may name an event is read where it stands.

extension Scene {
  /// A noun by what stands before it, whatever else it may be: "إلى قصف", "أي هجوم", "تعرضت لهجوم".
  func isNominal(_ token: Int, _ readings: ArraySlice<EventLexicon.Reading>) -> Bool {
    self.token(token).proclitics.intersects(.nominalOrTo)
      || has(
        CueSet(
          .preposition, .from, .toward, .light, .undergo, .without, .deny, .begin, .complete, .near,
          .accordingTo, .any),
        token - 1)
      || has(
        CueSet(.happen, .prepare, .attempt, .after, .ongoing, .planned, .halt, .stall, .effect), token - 1)
      || tokens.contains(token - 1) && Scene.amongThem.contains(bareLetters(token - 1))
      || isObject(token) || isAddedToNoun(token) || isGenitive(token) || isBehindFeminine(token)
      || looksFuture(token - 1) || has(.since, token - 1)
      // "بأن قصفا استهدف": a noun follows أنّ, unless "بعد أن قصف".
      || has(.complement, token - 1) && bareLetters(token - 1) == Scene.that
        && !has(CueSet(.joint, .after, .on), token - 2)
        && readings.contains { $0.form.contains(.noun) }
  }

  private static let that = Letters("ان")

  /// "سيتيح سحب القوات": a verb with the س of the future, which another verb hardly follows.
  func looksFuture(_ token: Int) -> Bool {
    guard tokens.contains(token), self.token(token).kind == .word, self.token(token).length >= 5 else {
      return false
    }
    if self.token(token).proclitics.contains(.will) { return true }
    let letters = context.text.folded(token)
    return self.token(token).word == .none && letters.first == Scene.sin && letters[1] == Scene.ya
  }

  func isBehindPreposition(_ token: Int) -> Bool {
    tokens.contains(token - 1) && Scene.prepositions.contains(bareLetters(token - 1))
  }

  /// "خيارات منها ضرب المواقع", "بتهمة قصف السفارة": behind these stands a noun.
  private static let amongThem = Spellings(["منها", "بينها", "منهما", "بينهما", "ضمنها", "تهمة", "بتهمة"])

  private static let prepositions = Spellings(["إلى", "على", "في", "عن", "مع"])

  /// The reading that fits the word at `token`: a noun or a verb, and of two that fit the one whose weapon stands beside
  /// it ("وقع صاروخان", "وصلت مسيّرات"); nil for a verb that is armed with a weapon alone, or goes with a companion, and has none.
  func reading(
    _ readings: ArraySlice<EventLexicon.Reading>, at token: Int, _ isNominal: Bool
  ) -> EventLexicon.Reading? {
    let triggers = context.lexicon.triggers
    var fitting: EventLexicon.Reading?
    var first: EventLexicon.Reading?
    for reading in readings {
      guard hasCompanion(triggers[reading.trigger]) else { continue }
      // "مناطق سيطرة القوات" is written as "سيطره" would be.
      if has(.control, token), reading.form.contains(.pronoun) { continue }
      // So is "إصابة" as "أصابه".
      if reading.form.contains(.pronoun), triggers[reading.trigger].isVerb, endsInMarbuta(token) { continue }
      let needsWeapon = triggers[reading.trigger].needsWeapon
      // "وصلت قافلة تحمل صواريخ": the convoy comes.
      if needsWeapon, isNominal || has(.convoy, token + 1) || weaponBeside(token) == nil { continue }
      // "انسحب الرتل عبر المعبر" is no verb.
      if triggers[reading.trigger].frame == .move, has(.preposition, token), !opensClause(token) { continue }
      if triggers[reading.trigger].needsCargo,
        isNominal || reading.form.contains(.pronoun) || !hasCargo(token)
      {
        continue
      }
      first = first ?? reading
      if isNominal == reading.form.isDisjoint(with: [.past, .present]), fitting == nil || needsWeapon {
        fitting = reading
      }
    }
    return fitting ?? first
  }

  private func endsInMarbuta(_ at: Int) -> Bool {
    let end = Int(self.token(at).byteEnd)
    let bytes = context.text.text.utf8
    return end >= 2 && bytes[end - 2] == 0xD8 && bytes[end - 1] == 0xA9
  }

  private func hasCompanion(_ trigger: Trigger) -> Bool {
    trigger.companion.map { companion in tokens.contains { has(companion, $0) } } ?? true
  }
}
