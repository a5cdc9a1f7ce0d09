import ArabicText
import Vocabulary

// What an attack is told beside: one that it answers, follows or is known by.

extension Scene {
  /// "ردا على القصف", "غداة ضربة", and not "إثر ضربة" of the same day: the word that makes what `occurrence` names something of before.
  func answered(_ occurrence: Occurrence) -> Int? {
    if let at = governor(CueSet(.response), of: occurrence.token, within: 12, limit: 9) { return at }
    // "قفز النفط بعد أن قتلت واشنطن" is the news.
    guard occurrence.form.isDisjoint(with: .past) else { return nil }
    return governor(CueSet(.after), of: occurrence.token, within: 6, limit: 5).flatMap { after in
      if isRightAfter(after) { return nil }
      let isOthers = occurrences.contains {
        (after + 1..<occurrence.token).contains($0.token) && $0.trigger.frame != .fall
      }
      return isOthers ? nil : after
    }
  }

  /// "وردت واشنطن بعد أيام بغارات": later than the day that the sentence names.
  func isLaterThan(_ time: TimeArgument?, _ occurrence: Occurrence) -> Bool {
    guard let time, !time.isCounted else { return false }
    let share = share(of: occurrence)
    guard time.tokens.lowerBound < share.lowerBound else { return false }
    return share.contains { at in
      (has(.after, at) && Scene.spans.contains(bareLetters(min(at + 1, tokens.upperBound - 1))))
        || Scene.laters.contains(bareLetters(at))
    }
  }

  /// "بعد أسبوع من سقوط صاروخ": the word that puts `occurrence` that long before what the sentence tells.
  func laterThanAnother(_ occurrence: Occurrence) -> Int? {
    governor(CueSet(.after), of: occurrence.token, within: 6, limit: 5).flatMap { after in
      let span = after + 1..<min(after + 4, occurrence.token)
      let isLong =
        span.contains { Scene.spans.contains(bareLetters($0)) } && span.upperBound > span.lowerBound
      return isLong && (after..<occurrence.token).contains { has(.from, $0) } ? after : nil
    }
  }

  static let spans = Spellings([
    "أيام", "يوم", "يومين", "ساعات", "ساعة", "أسبوع", "أسبوعين", "أسابيع", "شهر", "شهرين", "أشهر", "ذلك",
  ])

  private static let laters = Spellings(["لاحقا", "لاحق"])

  /// "استهدف الهجوم قاعدة حرير", "مسؤوليتها عن الهجوم على قاعدة حرير": the attack is known by then.
  func retells(_ occurrence: Occurrence) -> Bool {
    if occurrence.trigger.isVerb {
      return occurrences.contains {
        $0.trigger.frame == .assault && !$0.trigger.isVerb && isDefinite($0.token)
          && $0.form.isDisjoint(with: .plural)
          && ($0.token - occurrence.token == 1
            || (1...9).contains(occurrence.token - $0.token) && wall($0.token, occurrence.token) < 9)
      }
        // "الصواريخ التي استهدفت القاعدة"
        || has(.relative, occurrence.token - 1) && has(CueSet(.rocket, .drone), occurrence.token - 2)
          && isDefinite(occurrence.token - 2)
    }
    return occurrence.trigger.frame == .assault && isDefinite(occurrence.token)
      && occurrence.form.isDisjoint(with: .plural)
  }

  /// "هجوم عين الأسد أُحبط": the name right behind the noun tells which known attack is meant.
  func namesKnownAttack(_ occurrence: Occurrence) -> Bool {
    let letters = context.text.folded(occurrence.token)
    guard letters.suffix(4) == Scene.attack else { return false }
    return places.contains {
      $0.isBase && !$0.isPointer && (1...2).contains($0.tokens.lowerBound - occurrence.token)
        && wall(occurrence.token, $0.tokens.lowerBound) == 0 && relation(of: $0) == .bare
    }
  }

  private static let attack = Letters("هجوم")
}
