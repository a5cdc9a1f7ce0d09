import ArabicText
import Calendars
import Vocabulary

extension Narration {
  /// Whether what `side` does is a strike on a faction: who acts strikes, or what is hit belongs to a faction.
  func isStrike(
    _ occurrence: Scene.Occurrence, _ scene: Scene, _ side: Side?, _ targets: [PlaceArgument]
  ) -> Bool {
    let frame = occurrence.trigger.frame
    if frame == .intercept { return side == .watched && scene.destroysStore(occurrence) }
    if frame == .fall { return targets.allSatisfy { !$0.isBase } && scene.fallsInAction(occurrence) }
    guard [.assault, .launch].contains(frame) else { return false }
    switch side {
    case .watched:
      return frame == .assault || scene.aimsAtFaction(occurrence)
    case .outsider:
      return frame == .assault
        && !targets.contains { $0.kind == .base && !$0.isPointer }
    case .hostile, .faction: return false
    case nil:
      let onBase = targets.contains(where: \.isBase)
      return !onBase
        && (tellsMoreOfStrike(occurrence, scene) || isAirRaid(occurrence)
          || scene.factionHit(by: occurrence) != nil)
    }
  }

  /// "ضربة دفاعية … استهدفت مسلحين": the verb goes on with the strike that is its subject.
  private func tellsMoreOfStrike(_ occurrence: Scene.Occurrence, _ scene: Scene) -> Bool {
    guard let noun = scene.nounBefore(occurrence) else { return false }
    return recent.last { $0.sentence == scene.index && $0.token == noun.token }?.kind == .strike
  }

  /// A strike on a faction, by whoever is no faction.
  mutating func readStrike(
    _ occurrence: Scene.Occurrence, _ scene: Scene, _ time: TimeArgument?, _ verdict: Verdict
  ) {
    guard let status = verdict.status,
      status == .occurred || status == .denied || status == .planned && time != nil
    else { return drop("strike-without-a-day", verdict.tokens) }
    var draft = Draft(.strike, status, scene, occurrence, verdict)
    draft = dated(draft, time, scene)
    let answered = scene.answered(occurrence)
    if draft.dating == .assumed && answered != nil || scene.isLaterThan(time, occurrence)
      || answered.map({ at in time.map { $0.tokens.lowerBound < at } ?? false }) ?? false
    {
      draft.undate()
      if answered != nil { draft.isLead = false }
    }
    let place = scene.nearestPlace(to: occurrence.token, limit: 50) { place, relation in
      if relation == .from || place.isPointer || scene.isDateline(place) || !isTheatre(place) { return nil }
      if scene.wall(occurrence.token, place.tokens.lowerBound) >= 10 { return nil }
      let before = place.tokens.lowerBound < occurrence.token ? 8 : 0
      return before
        + (place.kind == .base ? 25 : place.kind == .unnamedBase ? 12 : place.kind == .region ? 0 : 3)
    }
    if let place {
      draft.put(at: place, by: "struck", scene)
      draft.place = gazetteerPlace(place)
      draft.placeIsImplied = false
    }
    if scene.isDefinite(occurrence.token), !scene.has(.relative, occurrence.token + 1),
      !scene.has(.relative, occurrence.token + 2),
      scene.side(of: occurrence) == nil || place.map({ $0.tokens.lowerBound < occurrence.token }) ?? true
    {
      draft.isPointer = true
    }
    // "وقال مصدر إن الهجوم نُفذ بمسيّرة على سيارة في بغداد": tells more of the strike that was told just before.
    if scene.isDefinite(occurrence.token), draft.dating != .own, occurrence.form.isDisjoint(with: .plural),
      recent.contains(where: { $0.kind == .strike && $0.dating == .own && scene.index - $0.sentence <= 4 })
    {
      draft.isPointer = true
      draft.undate()
    }
    // "القصف الأميركي", "الغارات التي شنتها": of what was told just before.
    if scene.isDefinite(occurrence.token), draft.time == nil,
      recent.contains(where: { $0.kind == .strike && scene.index - $0.sentence <= 2 })
    {
      draft.isPointer = true
    }
    if place == nil {
      draft.isPointer = draft.isPointer || draft.time == nil && !occurrence.form.contains(.past)
      if let last = placeInMind, scene.index - lastPlaceSentence <= 2 || draft.time == nil {
        guard isAtStake(last.id) else { return drop("elsewhere") }
        draft.put(in: gazetteer.country(of: last.id) ?? last.id, by: "place-before")
      } else if let country = countryAtStake(scene) {
        draft.put(in: country)
      }
    }
    if draft.time == nil, !draft.isLead,
      place == nil || occurrence.form.contains(.plural) && scene.pastAct(of: occurrence) == nil
    {
      return drop("strike-without-a-day")
    }
    fillActor(&draft, occurrence, scene)
    let weapon = scene.weapon(of: occurrence)
    draft.weapon = weapon?.value ?? .air
    draft.note(.weapon, by: weapon?.rule ?? "strike", at: weapon.map { scene.span($0.tokens) })
    fillCasualties(&draft, occurrence, scene)
    if draft.place == nil, !draft.isPointer, draft.dating != .own { return drop("without-target") }
    drafts.append(draft)
    // "مواقع في سوريا والعراق" are struck each.
    for other in place.map({ $0.isBase ? [] : scene.list(from: $0).dropFirst() }) ?? [] where isTheatre(other)
    {
      draft.put(at: other, by: "struck-too", scene)
      drafts.append(draft)
    }
  }

  /// "مقتل سليماني", "اغتالت واشنطن قياديا في الفصيل": a strike told by who died, where no attack in its sentence tells it.
  mutating func readKillings(_ scene: Scene) {
    guard scene.heldCues.intersects(CueSet(.killed, .slay)),
      scene.heldCues.intersects(CueSet(.chief, .leader))
    else {
      return
    }
    let killing = scene.tokens.first { at in
      scene.has(CueSet(.killed, .slay), at) && scene.isStrikeVictim(of: at)
    }
    guard let killing, !drafts.suffix(8).contains(where: { $0.sentence == scene.index && $0.kind == .strike })
    else {
      return
    }
    let isVerb = scene.has(CueSet(.slay), killing) && !scene.isDefinite(killing)
    let occurrence = Scene.Occurrence(
      token: killing, trigger: .killing, form: isVerb ? [.past, .noun] : .noun)
    guard scene.exclusion(of: occurrence) == nil else { return }
    let time = scene.time(of: killing, reporting: true)
    readStrike(occurrence, scene, time, scene.verdict(occurrence, time))
  }

  /// A strike near a base of ours is told of the country around it.
  private func gazetteerPlace(_ place: PlaceArgument) -> PlaceID? {
    place.isBase ? gazetteer.country(of: place.id) ?? place.id : place.id
  }
}
