import ArabicText
import Vocabulary

extension Draft {
  /// Leaves open whom it hit, and whether it hit at all where nothing else says so.
  mutating func forgetCasualties() {
    (killed, wounded) = (nil, nil)
    forget(.killed)
    forget(.wounded)
    if evidence.contains(where: { $0.field == .outcome && $0.rule == "people-hurt" }) {
      outcome = .unknown
      forget(.outcome)
    }
  }
}

extension Narration {
  /// Weapon, count, killed, wounded and outcome as the sentence gives them.
  func fillDetails(_ draft: inout Draft, _ occurrence: Scene.Occurrence, _ scene: Scene) {
    if let weapon = scene.weapon(of: occurrence) {
      draft.weapon = weapon.value
      draft.note(.weapon, by: weapon.rule, at: scene.span(weapon.tokens))
    }
    if let count = scene.weaponCount(of: occurrence) {
      draft.count = count.value
      draft.countIsLoose =
        ["singular", "about"].contains(count.rule) || occurrence.trigger.frame == .intercept
      draft.note(.count, by: count.rule, at: scene.span(count.tokens))
    }
    fillCasualties(&draft, occurrence, scene)
    let outcome = scene.outcome(of: occurrence, draft)
    draft.outcome = outcome.value
    draft.note(.outcome, by: outcome.rule, at: outcome.tokens.isEmpty ? nil : scene.span(outcome.tokens))
  }

  /// Who acts: a force, faction or state of the topic, else the country that a word names.
  func fillActor(_ draft: inout Draft, _ occurrence: Scene.Occurrence, _ scene: Scene) {
    guard let actor = scene.actor(of: occurrence) else { return }
    draft.actor = actor.value
    draft.note(.actor, by: actor.rule, at: actor.tokens.isEmpty ? nil : scene.span(actor.tokens))
  }

  func fillCasualties(_ draft: inout Draft, _ occurrence: Scene.Occurrence, _ scene: Scene) {
    let clause = scene.share(of: occurrence)
    if let unhurt = scene.saysUnhurt(clause) {
      draft.killed = 0
      draft.wounded = 0
      draft.note(.killed, by: "no-casualties", at: scene.span(unhurt))
      draft.note(.wounded, by: "no-casualties", at: scene.span(unhurt))
    }
    if let killed = scene.casualties(.killed, clause) {
      draft.killed = killed.value
      draft.note(.killed, by: killed.rule, at: scene.span(killed.tokens))
    }
    if let wounded = scene.casualties(.wounded, clause) {
      draft.wounded = wounded.value
      draft.note(.wounded, by: wounded.rule, at: scene.span(wounded.tokens))
    }
  }
}

/// What a rule made of some words.
struct Found<Value> {
  var value: Value
  var rule: String
  /// Empty where the rule needs none.
  var tokens: Range<Int>

  init(_ value: Value, by rule: String, _ tokens: Range<Int>) {
    self.value = value
    self.rule = rule
    self.tokens = tokens
  }
  init(_ value: Value, by rule: String, at token: Int) { self.init(value, by: rule, token..<token + 1) }
}

extension Scene {
  private static let weaponCues = CueSet(.rocket, .missile, .drone, .mortar, .artillery, .air, .ied, .gunfire)

  /// The weapon named nearest to `occurrence` in what the sentence tells of it.
  func weapon(of occurrence: Occurrence) -> Found<Weapon>? {
    let token = occurrence.token
    let pool = share(of: occurrence).filter {
      has(Scene.weaponCues, $0) && !isBaseAdjective($0) && !isOfOtherRaid($0, token)
    }
    guard let nearest = pool.min(by: { distance(token, $0) < distance(token, $1) }) else { return nil }
    guard distance(token, nearest) < 24 || isInstrument(nearest, of: token) else { return nil }
    // "صواريخ بالستية" are missiles, "قذائف هاون" mortar; the kind may stand a word further.
    func found(_ weapon: Weapon, at token: Int) -> Found<Weapon> {
      Found(weapon, by: weapon.rawValue, at: token)
    }
    if has(CueSet(.rocket, .weaponKind), nearest),
      let kind = (nearest..<min(nearest + 3, tokens.upperBound)).first(where: { has(.missile, $0) })
    {
      return found(.missile, at: kind)
    }
    if has(.mortar, nearest) || has(.mortar, nearest + 1) { return found(.mortar, at: nearest) }
    if has(.drone, nearest) { return found(.drone, at: nearest) }
    if has(.missile, nearest) { return found(.missile, at: nearest) }
    if has(.rocket, nearest) {
      return pool.first { has(.missile, $0) }.map { found(.missile, at: $0) } ?? found(.rocket, at: nearest)
    }
    if has(.artillery, nearest) { return found(.artillery, at: nearest) }
    if has(.ied, nearest) { return found(.ied, at: nearest) }
    if has(.gunfire, nearest) { return found(.gunfire, at: nearest) }
    // "طائرة مسيّرة": the adjective decides.
    if let drone = pool.first(where: {
      has(.drone, $0) && (distance(token, $0) < 24 || abs($0 - nearest) < 3)
    }) {
      return found(.drone, at: drone)
    }
    if has(.air, nearest), let rocket = pool.first(where: { has(.rocket, $0) && distance(token, $0) < 10 }) {
      return found(.rocket, at: rocket)
    }
    return found(.air, at: nearest)
  }

  /// "ضربات جوية" beside the attack that is told: the adjective is the other event's.
  private func isOfOtherRaid(_ weapon: Int, _ token: Int) -> Bool {
    has(.air, weapon) && abs(weapon - token) > 1
      && occurrences.contains {
        $0.trigger.frame == .assault && $0.token != token
          && ($0.token == weapon || $0.token == weapon - 1)
      }
  }

  /// "قاعدة بلد الجوية": the adjective is the base's.
  private func isBaseAdjective(_ token: Int) -> Bool {
    has(.air, token) && isDefinite(token)
      && (has(.base, token - 1) || places.contains { $0.tokens.contains(token - 1) })
  }

  /// What became of the weapon (DESIGN.md §5).
  func outcome(of occurrence: Occurrence, _ draft: Draft) -> Found<Outcome> {
    let clause = share(of: occurrence)
    let frames = occurrences.filter { clause.contains($0.token) }
    if let found = frames.first(where: {
      $0.trigger.frame == .seize
        && ($0.token == occurrence.token
          || $0.token < occurrence.token && wall($0.token, occurrence.token) < 7)
    }) {
      return Found(.failed, by: "found-before", at: found.token)
    }
    let shotDown = frames.first { $0.trigger.frame == .intercept && !isNegated($0) }
    let reached =
      frames.first { occurrence in
        guard occurrence.trigger.frame == .fall, !isNegated(occurrence),
          !(occurrence.token..<min(occurrence.token + 5, tokens.upperBound)).contains(where: {
            has(.attempt, $0)
          })
        else { return false }
        return places.contains { place in
          (place.isBase || place.kind == .site) && place.tokens.lowerBound > occurrence.token
            && distance(occurrence.token, place.tokens) < 20
            && [.on, .inside, .bare].contains(relation(of: place))
        }
          || (occurrence.token..<min(occurrence.token + 6, tokens.upperBound)).contains {
            has(.inside, $0) && (has(.there, $0) || has(CueSet(.base, .post), $0 + 1) || has(.same, $0 + 1))
          }
      }
    if (draft.killed ?? 0) > 0 || (draft.wounded ?? 0) > 0 { return Found(.hit, by: "people-hurt", 0..<0) }
    if let landed = clause.first(where: { landsInside($0) }) {
      return Found(.hit, by: "came-down-inside", at: landed)
    }
    if let reached { return Found(.hit, by: "came-down-on-it", at: reached.token) }
    if let hurt = saysHurt(clause), draft.killed == nil, draft.wounded == nil {
      return Found(.hit, by: "people-hurt", at: hurt)
    }
    let isShot = { (at: Int) in frames.contains { $0.token == at && $0.trigger.frame == .intercept } }
    if let damage = clause.first(where: { has(.damage, $0) && !isShot($0) }), !saysNoDamage(clause) {
      return Found(.hit, by: "damage", at: damage)
    }
    if let shotDown { return Found(.intercepted, by: "shot-down", at: shotDown.token) }
    if let attempt = clause.first(where: { has(.attempt, $0) && abs($0 - occurrence.token) < 6 }) {
      return Found(.failed, by: "attempt", at: attempt)
    }
    if let failed = clause.first(where: {
      has(.fail, $0) && governor(.init(.negation), of: $0, within: 2, limit: 3) == nil
    }) {
      return Found(.failed, by: "failed", at: failed)
    }
    if occurrence.trigger.name == "bare-weapon" {
      return places.contains { $0.isBase && relation(of: $0) == .on }
        ? Found(.hit, by: "weapon-on-base", at: occurrence.token) : Found(.unknown, by: "not-said", 0..<0)
    }
    let isBombardment =
      has(.hostilities, occurrence.token) && draft.kind == .attack && clauseSaysBombardment(occurrence)
    return isBombardment
      ? Found(.hit, by: "bombardment", at: occurrence.token) : Found(.unknown, by: "not-said", 0..<0)
  }

  /// "وقع اثنان منها داخل القاعدة".
  private func landsInside(_ at: Int) -> Bool {
    guard has(.light, at),
      context.text.folded(at).starts(with: Scene.lands)
        || context.text.folded(at).dropFirst().starts(with: Scene.lands),
      governor(CueSet(.negation), of: at, within: 2, limit: 3) == nil
    else { return false }
    return (at + 1..<min(at + 5, tokens.upperBound)).contains {
      has(.inside, $0) && !has(.preposition, $0) && has(CueSet(.base, .post, .same), $0 + 1)
    }
  }
  private static let lands = Letters("وقع")

  private func clauseSaysBombardment(_ occurrence: Occurrence) -> Bool {
    occurrence.trigger.frame == .assault
      && context.text.folded(occurrence.token).suffix(3) == Scene.bombard
  }
  private static let bombard = Letters("قصف")

  private func saysNoDamage(_ range: Range<Int>) -> Bool {
    range.contains {
      has(.damage, $0) && governor(CueSet(.negation, .without), of: $0, within: 6, limit: 3) != nil
    }
  }
}
