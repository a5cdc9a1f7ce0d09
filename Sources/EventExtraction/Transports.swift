import ArabicText
import Vocabulary

// What is carried and by what: freight that lands, forces that are deployed, convoys that cross.

extension Scene {
  /// "نزلت طائرتا شحن في القاعدة", "طائرة شحن حطت فيها": an aircraft that carries something, and no weapon.
  func isLanding(_ occurrence: Occurrence) -> Bool {
    guard occurrence.trigger.name == "land-verb",
      !heldCues.intersects(CueSet(.rocket, .drone, .mortar, .missile, .ied, .bomb))
    else { return false }
    return hasTransport(beside: occurrence.token) && places.contains(where: \.isBase)
  }

  /// "طائرة شحن" not far from `token`, in its clause.
  func hasTransport(beside token: Int) -> Bool {
    (max(tokens.lowerBound, token - 9)..<min(token + 11, tokens.upperBound)).contains {
      isTransport($0) && wall($0, token) < 5
    }
  }

  /// "عبر رتل", "رتل عبر", "أن عبر": where a verb stands, and hardly a preposition.
  func opensClause(_ token: Int) -> Bool {
    if has(CueSet(.relative, .complement, .begin, .convoy, .force), token - 1) { return true }
    return (token == tokens.lowerBound || self.token(token - 1).kind == .mark || isThat(token - 1))
      && has(CueSet(.convoy, .force, .last), token + 1)
  }

  /// "نشرت القوات منظومة": forces or what they have are the object of the verb at `token`, and no statement is.
  func hasCargo(_ token: Int) -> Bool {
    let object = token + 1..<min(token + 8, tokens.upperBound)
    guard object.contains(where: { has(CueSet(.equipment, .force, .convoy), $0) && !has(.watched, $0) }),
      !object.contains(where: { has(CueSet(.medium, .sayNoun, .damage), $0) })
    else { return false }
    // "ما نُشر عن تعزيزات": what was made public.
    return heldCues.contains(.watched)
      && !(tokens.contains(token - 1) && Scene.whatWas.contains(bareLetters(token - 1)))
  }
  private static let whatWas = Spellings(["ما", "لما", "مما", "كما", "بما"])
}
