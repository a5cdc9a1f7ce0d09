import ArabicText
import Vocabulary

extension Scene {
  /// Whether the verb of `occurrence` tells of who suffers it: "هوجمت القوات الأميركية", "قُصفت بالصواريخ".
  ///
  /// `subject` is the token of what looks like its subject. The passive is written as the active, so it shows by a vowel,
  /// by the و of فوعل, or because no object follows: "قصفت القوات الأميركية بالصواريخ في شرق سوريا".
  func isPassive(_ occurrence: Occurrence, subject: Int) -> Bool {
    let verb = occurrence.token
    guard occurrence.trigger.isVerb, occurrence.form.isDisjoint(with: .pronoun) else { return false }
    // "أغارت على": its object hangs on على.
    if occurrence.trigger.name == "strike-verb" { return false }
    if isVowelledPassive(verb) || hasPassiveLetter(verb) { return true }
    return !hasObject(verb, from: subject < verb ? verb + 1 : nounPhraseEnd(subject))
  }

  /// "قُصف", "استُهدف": the vowel u on the first letter of a past, or on the third behind an alef; "يُستهدف", "تُقصف".
  private func isVowelledPassive(_ at: Int) -> Bool {
    guard let form = occurrence(at: at)?.form else { return false }
    let token = self.token(at)
    if !form.contains(.past) {
      // The u of "يُهاجم" and "يُطلق" is that of the active.
      let stem = bareLetters(at).dropFirst()
      guard stem.count == 3 || stem.starts(with: Scene.asking) else { return false }
    }
    let bytes = context.text.text.utf8[Int(token.byteStart)..<Int(token.byteEnd)]
    var letters = 0
    var isAlef = false
    let first = Int(token.analysis.procliticLength) + 1
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let pair = (bytes[index], bytes[index + 1])
      // U+064B to U+065F are vowels, U+0640 is the tatweel.
      let isVowel = pair.0 == 0xD9 && (0x8B...0x9F).contains(pair.1)
      if isVowel {
        if pair.1 == 0x8F, letters == first || isAlef && letters == first + 2 { return true }
      } else if pair != (0xD9, 0x80) {
        letters += 1
        if letters == first { isAlef = pair.0 == 0xD8 && (pair.1 == 0xA7 || pair.1 == 0xA3) }
      }
      index += 2
    }
    return false
  }

  /// "هوجم", "بوغت": the passive of فاعل is spelled.
  private func hasPassiveLetter(_ at: Int) -> Bool {
    let letters = bareLetters(at)
    return letters.count >= 4 && letters[1] == Scene.waw && letters[0] != Scene.waw
  }
  private static let asking = Letters("ست")
  private static let waw = Folding.letter("و")

  /// Where the noun phrase that holds `at` ends: "القوات الأميركية وقوات التحالف".
  private func nounPhraseEnd(_ at: Int) -> Int {
    var end = at + 1
    while tokens.contains(end), wall(before: end) < 3 {
      if let actor = actors.first(where: {
        $0.tokens.contains(end) || $0.tokens.upperBound == end + 1 && $0.tokens.contains(at)
      }),
        actor.tokens.upperBound > end
      {
        end = actor.tokens.upperBound
      } else if has(Scene.sideCues, end) || has(.force, end) && token(end).proclitics.contains(.and) {
        end += 1
      } else {
        break
      }
    }
    return end
  }
  private static let sideCues = CueSet(.watched, .outsider, .hostile, .host)

  /// Whether an object follows from `start` on in the verb's clause: a noun that no preposition governs.
  private func hasObject(_ verb: Int, from start: Int) -> Bool {
    let clause = stretch(verb, below: 7)
    var at = start
    while clause.contains(at), isInsideTime(at) || token(at).isMark(.comma) || Scene.isQuote(token(at)) {
      at += 1
    }
    guard clause.contains(at), token(at).kind != .mark else { return false }
    let isGoverned =
      has(CueSet(.preposition, .since, .complement, .accordingTo, .after), at)
      || token(at).proclitics.contains(.by) || isOccurrence(at)
    if !isGoverned { return true }
    return (at..<clause.upperBound).contains {
      has(CueSet(.goods, .leader, .base, .post, .embassy, .oil, .convoy, .plural), $0)
        && !has(CueSet(.preposition, .near, .inside), $0 - 1)
        && token($0).proclitics.isDisjoint(with: [.by, .to])
    }
  }
}
