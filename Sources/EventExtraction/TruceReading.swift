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
    // "ملتزمة بالهدنة", "في ظل الهدنة": one that was declared before.
    if scene.isTruceWord(token), scene.isKnownTruce(token) { return drop("known-truce") }
    // "إن توقف هجمات الفصائل شرط": what may come.
    if scene.isStopping(token) { return drop("stopping-of-attacks") }
    if scene.isEndedByAnAttack(token) { return drop("ended-by-an-attack") }
    if scene.attacksAgain(token) { return drop("attacks-again") }
    let time = scene.time(ofTruce: token)
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
  /// What stops is attacks: "تعليق هجماتها", "استأنفت المقاومة عملياتها", "إنهاء هدنتها", "تمتنع عن استهداف".
  func stopsAttacks(_ token: Int) -> Bool {
    if isTruceWord(token) { return true }
    let isRefraining = occurrence(at: token)?.trigger.isRefraining ?? false
    return (token + 1..<min(token + 9, tokens.upperBound)).prefix { wall(before: $0) < 4 }
      .contains {
        has(.hostilities, $0)
          && (isRefraining
            ? context.text.folded($0 - 1) == Scene.fromThat : !has(.preposition, $0 - 1))
          && self.token($0).proclitics.isDisjoint(with: [.by, .to])
      }
  }

  private static let fromThat = Letters("عن")

  /// "ملتزمة بالهدنة", "خرق الهدنة", "رغم الهدنة", "في ظل الهدنة": a truce with ال that is kept, broken or gone through.
  fileprivate func isKnownTruce(_ token: Int) -> Bool {
    guard isDefinite(token) else { return false }
    return governor(CueSet(.fulfil), of: token, within: 3, limit: 4) != nil
      || (max(tokens.lowerBound, token - 2)..<token).contains { Scene.underTruce.contains(bareLetters($0)) }
  }
  private static let underTruce = Spellings([
    "ظل", "رغم", "خلال", "أثناء", "خرق", "خرقت", "انتهاك", "التزام", "التزامها", "التزامه",
  ])

  /// "أوقفت الفصائل ضرباتها": the attacks that a word before `token` stops or takes up again.
  func isStopped(_ token: Int) -> Bool {
    has(.hostilities, token)
      && occurrences.contains { other in
        !attacksAgain(other.token) && [.suspend, .arrest].contains(other.trigger.frame)
          && !(other.trigger.frame == .arrest && isArrestWord(other.token))
          && (1...8).contains(token - other.token) && wall(other.token, token) < 4
          && !(other.token + 1..<token).contains { isOccurrence($0) }
          && stopsAttacks(other.token)
      }
  }

  func isTruceWord(_ token: Int) -> Bool {
    let letters = bareLetters(token)
    return letters.starts(with: Scene.truce) || letters.starts(with: Scene.calm)
  }
  private static let truce = Letters("هدن")
  private static let calm = Letters("تهدئ")

  /// When a truce was declared is when it began, so the nearest day will do, that of the report as well.
  fileprivate func time(ofTruce token: Int) -> TimeArgument? {
    if let counted = countedTime(of: token) { return counted }
    let near = times.filter { $0.isUsable && !liesAhead($0) }
      .map { (time: $0, cost: distance(token, $0.tokens) + reach(from: token, to: $0.tokens.lowerBound)) }
      .min { $0.cost < $1.cost }
    if let near, near.cost < 40 { return near.time }
    return time(of: token, reporting: true)
  }

  /// "توقف الهجمات": the noun, of which a present is written the same.
  fileprivate func isStopping(_ token: Int) -> Bool {
    bareLetters(token) == Scene.stopping && has(.hostilities, token + 1)
  }
  private static let stopping = Letters("توقف")

  /// "صواريخ قرب السفارة تنهي هدنة الفصائل": not who declared it ends it.
  fileprivate func isEndedByAnAttack(_ token: Int) -> Bool {
    guard isTruceWord(token),
      let end = governor(CueSet(.complete), of: token, within: 3, limit: 4), isVerb(end)
    else { return false }
    return (max(tokens.lowerBound, end - 16)..<end).contains {
      wall($0, end) < 10
        && (has(CueSet(.rocket, .drone, .mortar), $0) || occurrence(at: $0)?.trigger.frame == .assault)
    }
  }

  /// "عاودت الفصائل قصف القاعدة بصواريخ": an attack, and no truce that is over.
  fileprivate func attacksAgain(_ token: Int) -> Bool {
    guard has(.resume, token) else { return false }
    let object = (token + 1..<min(token + 7, tokens.upperBound)).first { has(.hostilities, $0) }
    guard let object, occurrence(at: object)?.trigger.frame == .assault,
      occurrence(at: object)?.form.isDisjoint(with: [.plural, .pronoun]) ?? false, !isDefinite(object)
    else { return false }
    return places.contains { $0.isBase && (1...4).contains($0.tokens.lowerBound - object) }
  }
}
