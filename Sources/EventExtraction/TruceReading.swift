import ArabicText
import Calendars
import Vocabulary

extension Narration {
  /// Factions stop, suspend or resume attacks.
  mutating func readTruce(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    guard scene.stopsAttacks(token) else { return drop("of-no-attacks") }
    // "باتخاذ ما يلزم لوقف الهجمات": what something is for.
    if scene.token(token).proclitics.contains(.to),
      scene.governor(CueSet(.decide), of: token, within: 6, limit: 5) == nil
    {
      return drop("purpose-of-a-truce")
    }
    // "قبل استئناف الهجمات": a deadline.
    if scene.has(.after, token - 1), !scene.isTruceWord(token) { return drop("dates-another") }
    guard scene.heldCues.contains(.faction) || isAfterFaction(scene) else { return drop("no-faction") }
    if scene.isTruceWord(token),
      scene.nearest(CueSet(.say, .begin, .light, .complete, .decide), to: token, below: 9, within: 7) == nil
    {
      return drop("truce-undeclared")
    }
    let time = scene.time(of: token, reporting: true)
    let verdict = scene.verdict(occurrence, time)
    guard let status = verdict.status, status == .occurred || status == .planned,
      time != nil || scene.context.isLead[scene.index]
    else { return drop(verdict) }
    var draft = dated(Draft(.truce, status, scene, occurrence, verdict), time, scene)
    draft.put(in: countryAtStake(scene))
    draft.placeIsImplied = false
    drafts.append(draft)
  }
}

extension Scene {
  /// What stops is attacks: "تعليق هجماتها", "استأنفت المقاومة عملياتها", "إنهاء هدنتها".
  func stopsAttacks(_ token: Int) -> Bool {
    if isTruceWord(token) { return true }
    return (token + 1..<min(token + 9, tokens.upperBound)).prefix { wall(before: $0) < 4 }
      .contains {
        has(.hostilities, $0) && !has(.preposition, $0 - 1)
          && self.token($0).proclitics.isDisjoint(with: [.by, .to])
      }
  }

  /// "أوقفت الفصائل ضرباتها": the attacks that a word before `token` stops or takes up again.
  func isStopped(_ token: Int) -> Bool {
    has(.hostilities, token)
      && occurrences.contains { other in
        [.suspend, .arrest].contains(other.trigger.frame) && !isArrestWord(other.token)
          && (1...8).contains(token - other.token) && wall(other.token, token) < 4
          && !(other.token + 1..<token).contains { isOccurrence($0) }
          && stopsAttacks(other.token)
      }
  }

  func isTruceWord(_ token: Int) -> Bool { bareLetters(token).starts(with: Scene.truce) }
  private static let truce = Letters("هدن")
}
