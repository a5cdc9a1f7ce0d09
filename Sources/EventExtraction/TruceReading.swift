import ArabicText
import Calendars
import Vocabulary

extension Narration {
  /// Factions stop, suspend or resume attacks.
  mutating func readTruce(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    let object = token + 1..<min(token + 4, scene.tokens.upperBound)
    guard scene.contains(CueSet(.hostilities), in: object) || scene.isTruceWord(token) else {
      return drop("of-no-attacks")
    }
    guard
      scene.contains(CueSet(.faction), in: scene.tokens)
        || scene.actors.contains(where: { $0.role == .faction })
    else { return drop("no-faction") }
    if scene.isTruceWord(token),
      !scene.contains(CueSet(.say, .begin, .light), in: scene.tokens.lowerBound..<token)
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
    guard draft.place != nil else { return drop("without-place") }
    drafts.append(draft)
  }
}

extension Scene {
  func isTruceWord(_ token: Int) -> Bool { context.text.folded(token).suffix(4) == Scene.truce }
  private static let truce = Letters("هدنة")
}
