import ArabicText
import Vocabulary

/// With what an armed predicate acts, by the places of the words around it.
///
/// Asked while the triggers are chosen, too: so it measures no joints.
extension Scene {
  static let weaponNames = CueSet(.rocket, .drone, .mortar, .missile, .ied, .bomb)
  private static let weaponWords = CueSet(
    .rocket, .drone, .mortar, .missile, .ied, .bomb, .weaponKind, .gunfire)

  /// "سقط صاروخان", "ستة صواريخ حلّقت", "الصاروخ الذي أصاب", "أُطلقت، فجرا، صواريخ": the weapon that is the subject or the
  /// object of the verb, or the genitive of the noun, at `token`.
  func weaponBeside(_ token: Int) -> Int? { weaponBehind(token) ?? weaponBefore(token) }

  private func weaponBehind(_ token: Int) -> Int? {
    var at = token + 1
    var words = 0
    while at < tokens.upperBound, words < 6 {
      if self.token(at).kind == .mark {
        // "سقطت، ليل السبت، قذيفة": a time between two commas parts nothing.
        guard Scene.isQuote(self.token(at)) || isInsideTime(at - 1) || isInsideTime(at + 1) else {
          return nil
        }
      } else if !isInsideTime(at) {
        if has(.preposition, at) || has(CueSet(.joint, .relative, .complement), at) {
          // "عدد من الصواريخ", "فتح مسلح من داعش النار".
          guard has(.from, at),
            number(at: at - 1) != nil || has(CueSet(.quantity, .person, .individual, .suspect), at - 1)
          else { return nil }
        } else if self.token(at).proclitics.isDisjoint(with: [.by, .to]) {
          if has(Scene.weaponWords, at), !isTransport(at) { return at }
        } else {
          return nil
        }
        words += 1
      }
      at += 1
    }
    return nil
  }

  /// "طائرة شحن", "طائرات نقل".
  func isTransport(_ at: Int) -> Bool {
    has(.weaponKind, at) && tokens.contains(at + 1) && Scene.freights.contains(bareLetters(at + 1))
  }
  private static let freights = Spellings([
    "شحن", "نقل", "ركاب", "إجلاء", "مدنية", "تزود", "تقل", "تحمل", "محملة",
  ])

  private func weaponBefore(_ token: Int) -> Int? {
    var at = token - 1
    var words = 0
    while at >= tokens.lowerBound, words < 6 {
      if self.token(at).kind == .mark {
        guard Scene.isQuote(self.token(at)) else { return nil }
      } else if !isInsideTime(at) {
        if has(CueSet(.joint, .complement), at) { return nil }
        if has(Scene.weaponWords, at) {
          // "سيل من القذائف ينهال".
          if has(.from, at - 1), has(.quantity, at - 2) { return at }
          let isGoverned =
            !self.token(at).proclitics.isDisjoint(with: [.by, .to]) || has(.preposition, at - 1)
            || has(.instrument, at - 1)
          // "بالصاروخ الذي أصاب": of what a relative tells more, only its own clause counts.
          return isGoverned && !(at + 1..<token).contains { has(.relative, $0) } ? nil : at
        }
        words += 1
      }
      at -= 1
    }
    return nil
  }

  /// "كانت القاعدة هدفا لخمسة صواريخ": the place before is what the weapon was meant for.
  func isTarget(_ place: PlaceArgument, of weapon: Int) -> Bool {
    // "القاعدة تعرضت أمس بصاروخين", "تعرضت القاعدة لثلاثة صواريخ": it suffers them, whatever noun there is between.
    if relation(of: place) == .bare, isSuffered(weapon, behind: place.tokens.upperBound),
      (max(tokens.lowerBound, place.tokens.lowerBound - 3)..<weapon).contains(where: {
        has(.undergo, $0) && weapon - $0 <= 12 && wall($0, weapon) < 4
      })
    {
      return true
    }
    return (place.tokens.upperBound..<weapon).contains { at in
      has(.mark, at) && weapon - at <= 5 && context.text.folded(at + 1).first == Scene.lam
    } && relation(of: place) == .bare
  }

  /// "بصاروخين", "لثلاثة صواريخ", "لـ 3 صواريخ": ب or ل stands before the weapon or its number.
  private func isSuffered(_ weapon: Int, behind end: Int) -> Bool {
    var head = weapon
    while head - 1 >= end, !isInsideTime(head - 1), number(at: head - 1) != nil { head -= 1 }
    if token(head).proclitics.intersects([.by, .to]) { return true }
    return head - 1 >= end && context.text.folded(head - 1) == Scene.toAlone
  }
  private static let toAlone = Letters("ل")
  private static let lam = Folding.letter("ل")

  /// "دُمّرت اثنتان", "ثانية سقطت على", "اعتراض ما توجّه منها", "فاعترضتهما الدفاعات", "فأُسقطت قبل وصولها": a number, a
  /// pronoun or no word at all for weapons named before.
  func pointsToWeapon(_ token: Int) -> Bool {
    guard let occurrence = occurrence(at: token), weaponsAreInMind || namesWeapon(before: token) else {
      return false
    }
    if occurrence.form.contains(.pronoun) || has(CueSet(.another, .oneOfThem), token - 1) { return true }
    let isCounted = (token + 1..<min(token + 3, tokens.upperBound)).contains { at in
      has(CueSet(.another, .oneOfThem), at) || (number(at: at) ?? 99) < 11 && isLastOfPhrase(at)
    }
    if isCounted || tokens.contains(token + 1) && Scene.whatever.contains(bareLetters(token + 1)) {
      return true
    }
    return occurrence.trigger.frame == .intercept && occurrence.trigger.isVerb
      && occurrence.form.contains(.past) && isLastOfPhrase(token)
  }
  static let whatever = Spellings(["ما"])

  private func namesWeapon(before token: Int) -> Bool {
    heldCues.intersects(Scene.weaponNames)
      && (tokens.lowerBound..<token).contains { has(Scene.weaponNames, $0) }
  }

  private func isLastOfPhrase(_ at: Int) -> Bool {
    let next = at + 1
    return !tokens.contains(next) || self.token(next).kind == .mark || has(.preposition, next)
      || has(CueSet(.near, .inside, .from, .toward, .after, .joint, .there), next)
      || !self.token(next).proclitics.isDisjoint(with: [.and, .so])
  }
}
