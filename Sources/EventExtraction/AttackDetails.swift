import ArabicText
import Vocabulary

extension Narration {
  /// Weapon, count, killed, wounded and outcome as the sentence gives them.
  func fillDetails(_ draft: inout Draft, _ occurrence: Scene.Occurrence, _ scene: Scene) {
    if let weapon = scene.weapon(near: occurrence.token) {
      draft.weapon = weapon.value
      draft.note(.weapon, by: weapon.rule, at: scene.span(weapon.tokens))
    }
    if let count = scene.weaponCount(near: occurrence.token) {
      draft.count = count.value
      draft.countIsSingular = count.rule == "singular"
      draft.note(.count, by: count.rule, at: scene.span(count.tokens))
    }
    fillCasualties(&draft, occurrence, scene)
    let outcome = scene.outcome(of: occurrence, draft)
    draft.outcome = outcome.value
    draft.note(.outcome, by: outcome.rule, at: outcome.tokens.isEmpty ? nil : scene.span(outcome.tokens))
  }

  /// Who acts: a force, faction or state of the topic, else the country that a word names.
  func fillActor(_ draft: inout Draft, _ occurrence: Scene.Occurrence, _ scene: Scene) {
    guard let actor = scene.actor(of: occurrence) else {
      if draft.kind == .strike, scene.isAmerican(occurrence) { draft.actor = "united-states" }
      return
    }
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

  /// The weapon named nearest to `token` in its clause, else in its sentence.
  func weapon(near token: Int) -> Found<Weapon>? {
    let pool = tokens.filter {
      has(Scene.weaponCues, $0) && !isBaseAdjective($0) && !isOfOtherRaid($0, token)
    }
    guard let nearest = pool.min(by: { distance(token, $0) < distance(token, $1) }) else { return nil }
    guard distance(token, nearest) < 24 else { return nil }
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
      return tokens.first { has(.missile, $0) }.map { found(.missile, at: $0) } ?? found(.rocket, at: nearest)
    }
    if has(.artillery, nearest) { return found(.artillery, at: nearest) }
    if has(.ied, nearest) { return found(.ied, at: nearest) }
    if has(.gunfire, nearest) { return found(.gunfire, at: nearest) }
    // "طائرة مسيّرة": the adjective decides.
    if let drone = pool.first(where: { has(.drone, $0) && distance(token, $0) < 24 }) {
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

  /// How many of the weapon, where the clause says it exactly; by `singular` where only a bare singular says so.
  func weaponCount(near token: Int) -> Found<Int>? {
    let heads = tokens.filter {
      has(CueSet(.rocket, .drone, .mortar, .weaponKind), $0) && distance(token, $0) < 16
    }.sorted { distance(token, $0) < distance(token, $1) }
    guard let nearest = heads.first else { return nil }
    // "طائرة مسيّرة" and "قذيفة صاروخية" are two words for one thing.
    for head in heads where abs(head - nearest) <= 1 || has(.rocket, nearest) && distance(head, nearest) < 8 {
      if isDual(head), !(head + 1..<head + 3).contains(where: { has(.another, $0) }) {
        return Found(2, by: "dual", at: head)
      }
      if numberBefore(head) != nil, (head + 1..<head + 3).contains(where: { has(.another, $0) }) {
        return nil
      }
      if let count = numberBefore(head), count.value < 500 {
        if tokens.contains(head - 2), has(.many, head - 2) { return nil }
        return Found(count.value, by: "number-before", count.tokens)
      }
    }
    for head in heads where abs(head - nearest) <= 1 {
      if isPluralWord(head) || isDefinite(head) { return nil }
      if isSingularWeapon(head) { return Found(1, by: "singular", at: head) }
    }
    return nil
  }

  private func isPluralWord(_ token: Int) -> Bool {
    let letters = context.text.folded(token)
    return letters.suffix(2) == Scene.pluralEnd[...] || Scene.brokenPlurals.contains(Array(letters.suffix(5)))
      || Scene.brokenPlurals.contains(Array(letters.suffix(6)))
  }
  private static let pluralEnd = Folding.fold("ات")
  private static let brokenPlurals: Set<[UInt8]> = [
    Folding.fold("واريخ"), Folding.fold("صواريخ"), Folding.fold("قذائف"), Folding.fold("ذائف"),
  ]

  /// A bare singular ("مسيّرة", "صاروخ"), no adjective ("صاروخي") and no kind ("كاتيوشا").
  private func isSingularWeapon(_ token: Int) -> Bool {
    Scene.singulars.contains(bareLetters(token))
  }
  private static let singulars: Set<[UInt8]> = [
    Folding.fold("صاروخ"), Folding.fold("صاروخا"), Folding.fold("مسيرة"), Folding.fold("طائرة"),
    Folding.fold("درون"), Folding.fold("قذيفة"),
  ]

  /// The stretch of the sentence that tells of this attack rather than of another one on another day.
  func share(of occurrence: Occurrence) -> Range<Int> {
    let armed: Set<Trigger.Frame> = [.assault, .fall, .launch, .intercept]
    let own = time(of: occurrence.token, reporting: false)?.tokens
    var range = tokens
    for other in occurrences where armed.contains(other.trigger.frame) && other.token != occurrence.token {
      guard let theirs = time(of: other.token, reporting: false)?.tokens, let own, theirs != own else {
        continue
      }
      if theirs.lowerBound > own.lowerBound {
        range = range.lowerBound..<min(range.upperBound, max(theirs.lowerBound, occurrence.token + 1))
      } else {
        range = max(range.lowerBound, min(own.lowerBound, occurrence.token))..<range.upperBound
      }
    }
    return range
  }

  /// "دون إصابات", "لم توقع ضحايا", "بلا خسائر بشرية", "لا جرحى".
  func saysUnhurt(_ range: Range<Int>) -> Range<Int>? {
    for at in range where has(CueSet(.without, .negation), at) {
      for next in at + 1..<min(at + 8, range.upperBound) where walls[next - tokens.lowerBound] < 3 {
        if has(.casualty, next) { return at..<next + 1 }
      }
    }
    return nil
  }

  /// The number of people beside a word for killed or wounded; nil where none is said.
  func casualties(_ cue: Cue, _ range: Range<Int>) -> Found<Int>? {
    for at in range where has(cue, at) {
      if isNegatedCasualty(at) { continue }
      if isDualCasualty(at) { return Found(2, by: "dual", at: at) }
      if let count = numberBefore(at) ?? numberAfter(at, within: 3), count.value < 1000 {
        return Found(count.value, by: "number-beside", count.tokens)
      }
    }
    if cue == .wounded {
      // "أصابت أربعة من منتسبي القوة".
      for at in range where has(.damage, at) && isVerb(at) {
        if let count = numberAfter(at, within: 1),
          has(.from, at + 2) || has(CueSet(.force, .civilian), at + 2)
        {
          return Found(count.value, by: "number-hit", count.tokens)
        }
      }
    }
    for at in range where has(cue, at) && !isNegatedCasualty(at) {
      let next = has(.there, at + 1) || has(.inside, at + 1) ? at + 2 : at + 1
      guard tokens.contains(next) else { continue }
      if isSingularPerson(next) { return Found(1, by: "one-person", at: next) }
      if isDualPerson(next),
        !(next + 1..<min(next + 3, tokens.upperBound)).contains(where: {
          token($0).proclitics.contains(.and) && !has(CueSet(.wounded, .killed), $0)
            || token($0).word == .none && context.text.folded($0).first == Scene.andLetter
        })
      {
        return Found(2, by: "two-persons", at: next)
      }
      if isSingularNoun(at) { return Found(1, by: "singular", at: at) }
    }
    return nil
  }

  private func isNegatedCasualty(_ at: Int) -> Bool {
    governor(CueSet(.negation, .without), of: at, within: 5, limit: 3) != nil
  }
  /// "قتيلين", "إصابتان"; "المصابين" is as often many.
  private func isDualCasualty(_ token: Int) -> Bool {
    Scene.dualCasualties.contains(bareLetters(token))
  }
  private static let dualCasualties = Set(
    ["قتيلين", "قتيلان", "جريحين", "جريحان", "اصابتين", "اصابتان", "شهيدين", "شهيدان"].map {
      Folding.fold($0)
    })

  private func isDualPerson(_ token: Int) -> Bool {
    Scene.dualPersons.contains(bareLetters(token))
  }
  private static let dualPersons = Set(
    ["جنديان", "جنديين", "عسكريان", "عسكريين", "متعاقدان", "متعاقدين", "مدنيان", "شخصان", "شخصين"].map {
      Folding.fold($0)
    })

  private func isSingularPerson(_ token: Int) -> Bool {
    Scene.persons.contains(bareLetters(token))
  }
  private static let persons: Set<[UInt8]> = [
    Folding.fold("متعاقد"), Folding.fold("متعاقدا"), Folding.fold("مدني"), Folding.fold("مدنيا"),
    Folding.fold("جندي"), Folding.fold("جنديا"), Folding.fold("عسكري"), Folding.fold("عراقي"),
  ]
  private func isSingularNoun(_ token: Int) -> Bool {
    Scene.singularCasualties.contains(bareLetters(token))
  }

  private static let singularCasualties = Set(["قتيل", "قتيلا", "جريح", "جريحا"].map { Folding.fold($0) })

  /// The folded letters of a word without its clitics.
  private func bareLetters(_ token: Int) -> [UInt8] {
    Array(context.text.folded(token).dropFirst(Int(self.token(token).analysis.procliticLength)))
  }

  /// What became of the weapon (DESIGN.md §5).
  func outcome(of occurrence: Occurrence, _ draft: Draft) -> Found<Outcome> {
    let clause = stretch(occurrence.token, below: 99)
    let frames = occurrences.filter { clause.contains($0.token) }
    if let found = frames.first(where: { $0.trigger.frame == .seize }) {
      return Found(.failed, by: "found-before", at: found.token)
    }
    let shotDown = frames.first { $0.trigger.frame == .intercept && !isNegated($0.token) }
    let reached =
      frames.first { occurrence in
        guard occurrence.trigger.frame == .fall, !isNegated(occurrence.token) else { return false }
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
    if let reached { return Found(.hit, by: "came-down-on-it", at: reached.token) }
    if let damage = clause.first(where: { has(.damage, $0) }), !saysNoDamage(clause) {
      return Found(.hit, by: "damage", at: damage)
    }
    if let shotDown { return Found(.intercepted, by: "shot-down", at: shotDown.token) }
    if occurrence.trigger.name == "bare-weapon" {
      return places.contains { $0.isBase && relation(of: $0) == .on }
        ? Found(.hit, by: "weapon-on-base", at: occurrence.token) : Found(.unknown, by: "not-said", 0..<0)
    }
    let isBombardment =
      has(.hostilities, occurrence.token) && draft.kind == .attack && clauseSaysBombardment(occurrence)
    return isBombardment
      ? Found(.hit, by: "bombardment", at: occurrence.token) : Found(.unknown, by: "not-said", 0..<0)
  }

  private func clauseSaysBombardment(_ occurrence: Occurrence) -> Bool {
    occurrence.trigger.frame == .assault
      && context.text.folded(occurrence.token).suffix(3) == Scene.bombard[...]
  }
  private static let bombard = Folding.fold("قصف")

  private func saysNoDamage(_ range: Range<Int>) -> Bool {
    range.contains {
      has(.damage, $0) && governor(CueSet(.negation, .without), of: $0, within: 6, limit: 3) != nil
    }
  }
}
