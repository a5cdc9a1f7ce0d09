import ArabicText
import Vocabulary

extension Narration {
  /// Forces become fewer, and part of them leaves: "سينخفض عدد الجنود في العراق من 5200 إلى ثلاثة آلاف".
  mutating func readReduction(
    _ occurrence: Scene.Occurrence, _ scene: Scene, _ time: TimeArgument?, _ standing: Standing?,
    _ verdict: Verdict, _ sources: [PlaceArgument]
  ) {
    let token = occurrence.token
    let clause = scene.stretch(token, below: 10)
    guard let status = verdict.status else { return drop(verdict) }
    guard scene.reducesForces(occurrence) else { return drop("reduces-no-force") }
    // "ويعد خفض القوات ركنا": within a sentence what is spelled as a past without an ending is the noun.
    if scene.isSpelledAsNoun(occurrence), !isDecided(standing) { return drop("noun-without-time") }
    guard scene.isForeignForce(around: token, clause) || goesOnWithStory(occurrence, sources, scene),
      !scene.isOtherForce(occurrence, clause)
    else { return drop("no-force-of-the-topic") }
    // "سلّمت الموقع الاثنين في إطار خفض عديدها": the day is another verb's.
    let isDated =
      isNoun(occurrence) && scene.phase(of: token) == nil
      ? scene.timeWithin(token) != nil : time.map { !$0.isReporting } ?? false
    let isToldOfPlace =
      !isNoun(occurrence) && status == .occurred && sources.contains { $0.isBase || $0.kind == .region }
    // "شرعت المنظمة في تقليص القوات", "أعلنت إتمام تقليصها": what an article opens with is of its day.
    let opens = scene.context.isLead[scene.index] && scene.phase(of: token) != nil
    guard
      isDated || opens || isDecided(standing) || isToldOfPlace || status == .planned && scene.hasGoal(token)
    else {
      return drop("reduction-without-a-day")
    }
    var draft = dated(
      Draft(.withdrawal, status == .ongoing ? .occurred : status, scene, occurrence, verdict), time, standing,
      scene)
    if status == .postponed || status == .cancelled { draft.undate() }
    fillPhase(&draft, token, scene)
    if sources.isEmpty {
      guard let country = countryAtStake(scene) else { return drop("without-place") }
      draft.put(in: country)
      drafts.append(draft)
    }
    for source in sources {
      draft.put(at: source, by: "left", scene)
      drafts.append(draft)
    }
  }

}

extension Scene {
  /// "خفض", "تقليص", "ينخفض": a word for fewer, of forces or of anything else.
  func isReduction(_ occurrence: Occurrence) -> Bool {
    occurrence.trigger.name.hasPrefix("reduce") || occurrence.trigger.name.hasPrefix("shrink")
  }

  /// Whether it is forces, their number or their presence that become fewer: what stands as subject or object.
  ///
  /// "خفض قواتها", "سينخفض عدد الجنود", "عدد الجنود سينخفض"; not "خفض التصعيد", "تراجعت الهجمات على القوات".
  fileprivate func reducesForces(_ occurrence: Occurrence) -> Bool {
    let token = occurrence.token
    let forces = CueSet(.force, .presence)
    for at in token + 1..<min(token + 8, tokens.upperBound) {
      if wall(before: at) >= 4 || isOccurrence(at) || has(.preposition, at) && !has(.from, at) { break }
      if has(forces, at) { return true }
    }
    guard occurrence.form.isDisjoint(with: .noun) else { return false }
    return (max(tokens.lowerBound, token - 8)..<token).contains {
      has(forces, $0) && wall($0, token) < 4 && looksDefinite($0)
    }
  }

  /// "خفض" behind a verb or a noun, and not at the head of its clause.
  fileprivate func isSpelledAsNoun(_ occurrence: Occurrence) -> Bool {
    let before = occurrence.token - 1
    return occurrence.form.contains(.past) && tokens.contains(before) && looksPresent(before)
      && context.lexicon.readings(of: token(occurrence.token).word).contains { $0.form.contains(.noun) }
  }

  /// "إلى ألفي جندي", "إلى النصف": how many are left.
  fileprivate func hasGoal(_ token: Int) -> Bool {
    (token + 1..<min(token + 14, tokens.upperBound)).contains { has(.toward, $0) && wall(token, $0) < 4 }
  }
}
