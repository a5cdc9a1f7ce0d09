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
    if frame == .fall {
      return targets.allSatisfy { !$0.isBase }
        && (scene.fallsInAction(occurrence) || scene.undergoesFromAir(occurrence))
    }
    guard [.assault, .launch].contains(frame) else { return false }
    switch side {
    // "استهدف صاروخ كاتيوشا المنطقة التي فيها السفارة الأميركية": a rocket without an owner is a faction's.
    case .watched where scene.isDoneByRocket(occurrence): return false
    case .watched:
      return frame == .assault || scene.aimsAtFaction(occurrence)
    case .outsider:
      return frame == .assault
        && !targets.contains { $0.kind == .base && !$0.isPointer }
    case .hostile, .faction: return false
    case nil:
      let hit = scene.factionHit(by: occurrence)
      // "وأعقبته غارات على مواقع للفصيل": what its own clause says is hit goes before a base named before.
      if let hit, hit.lowerBound > occurrence.token, scene.wall(occurrence.token, hit.lowerBound) < 7,
        !(occurrence.token + 1..<hit.lowerBound).contains(where: { scene.isOccurrence($0) }),
        !targets.contains(where: {
          $0.isBase && (occurrence.token..<hit.lowerBound).contains($0.tokens.lowerBound)
        })
      {
        return true
      }
      return !targets.contains(where: \.isBase)
        && (hit.map { !scene.isHitByAnother($0, than: occurrence) } ?? false
          || tellsMoreOfStrike(occurrence, scene) || isAirRaid(occurrence)
          || scene.isFromAir(occurrence) || goesOnWithStrikes(occurrence, scene))
    }
  }

  /// "وفي بابل، قُصف مخزن للذخيرة", right behind a strike: a store or headquarters of the faction that the story is of.
  private func goesOnWithStrikes(_ occurrence: Scene.Occurrence, _ scene: Scene) -> Bool {
    guard scene.factionIsInMind, occurrence.trigger.isVerb,
      scene.contains(CueSet(.goods), in: occurrence.token + 1..<occurrence.token + 4),
      let last = recent.last(where: { $0.kind == .attack || $0.kind == .strike })
    else { return false }
    return last.kind == .strike && scene.index - last.sentence <= 2
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
      if scene.isNeighbour(place) { return nil }
      // A country that hosts bases and is not at stake is struck only where the words beside it say so.
      if !isAtStake(place.id),
        scene.distance(occurrence.token, place.tokens) > 12
          || place.tokens.lowerBound < occurrence.token
            && scene.wall(occurrence.token, place.tokens.lowerBound) >= 4
      {
        return nil
      }
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
    if scene.isApposed(occurrence) || draft.dating != .own && scene.saysWhich(occurrence) {
      draft.isPointer = true
    }
    // "تحدثت منصات عن «غارة أميركية»": of what was denied just before.
    if draft.dating != .own,
      recent.indices.contains(where: {
        drafts[$0].kind == .strike && drafts[$0].status == .denied && scene.index - drafts[$0].sentence <= 1
      })
    {
      draft.isPointer = true
    }
    // "وقال مصدر إن الهجوم نُفذ بمسيّرة على سيارة في بغداد": tells more of the strike that was told just before.
    if scene.isDefinite(occurrence.token), draft.dating != .own, occurrence.form.isDisjoint(with: .plural),
      recent.indices.contains(where: {
        drafts[$0].kind == .strike && drafts[$0].dating == .own && scene.index - drafts[$0].sentence <= 4
      })
    {
      draft.isPointer = true
      draft.undate()
    }
    // "القصف الأميركي على الأنبار", with no day: one that is known.
    if scene.isDefinite(occurrence.token), draft.dating == .assumed, draft.time != nil,
      scene.pastAct(of: occurrence) == nil
    {
      draft.isPointer = true
      draft.undate()
    }
    // What has no day tells more of a strike that has.
    if draft.time == nil,
      recent.indices.contains(where: { drafts[$0].kind == .strike && drafts[$0].time != nil })
    {
      draft.isPointer = true
    }
    // "القصف الأميركي", "الغارات التي شنتها": of what was told just before.
    if scene.isDefinite(occurrence.token), draft.time == nil,
      recent.indices.contains(where: { drafts[$0].kind == .strike && scene.index - drafts[$0].sentence <= 2 })
    {
      draft.isPointer = true
    }
    if place == nil {
      // "هاجمت مسيّرة مقرا، إذ أطلقت الطائرة صاروخين على عجلة": how the strike was made.
      draft.isPointer =
        draft.isPointer
        || occurrence.trigger.frame == .launch
          && drafts.suffix(8).contains { $0.kind == .strike && $0.sentence == scene.index }
      draft.isPointer = draft.isPointer || draft.time == nil && !occurrence.form.contains(.past)
      // "القنابل التي ألقتها واشنطن على المنشآت": of bombs that are told of for something else.
      if !draft.isPointer, occurrence.trigger.frame == .launch, scene.has(.relative, occurrence.token - 1),
        scene.factionHit(by: occurrence) == nil
      {
        return drop("at-no-faction")
      }
      if let last = placeInMind, scene.index - lastPlaceSentence <= 2 || draft.time == nil {
        guard isAtStake(last.id) else { return drop("elsewhere") }
        draft.put(in: gazetteer.country(of: last.id) ?? last.id, by: "place-before")
      } else if let country = countryAtStake(scene)
        ?? (scene.heldCues.contains(.faction) || isAfterFaction(scene) ? topic.countriesAtStake.first : nil)
      {
        draft.put(in: country)
      }
    }
    if draft.time == nil, !draft.isLead,
      place == nil || occurrence.form.isDisjoint(with: .past) && scene.pastAct(of: occurrence) == nil
        || occurrence.form.contains(.plural) && scene.pastAct(of: occurrence) == nil
    {
      return drop("strike-without-a-day")
    }
    draft.isAnother = scene.isAnother(occurrence)
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
      scene.heldCues.intersects(CueSet(.chief, .leader, .watched))
    else {
      return
    }
    let killings = scene.tokens.filter { at in
      scene.has(CueSet(.killed, .slay), at) && scene.isStrikeVictim(of: at)
    }
    // "ثأرا للشهيد … الذي اغتالته الطائرات": a verb says more than what someone is called.
    let killing = killings.first { scene.context.lexicon.isVerbForm(scene.token($0)) } ?? killings.first
    guard let killing, !drafts.suffix(8).contains(where: { $0.sentence == scene.index && $0.kind == .strike })
    else {
      return
    }
    let isVerb = scene.context.lexicon.isVerbForm(scene.token(killing))
    let occurrence = Scene.Occurrence(
      token: killing, trigger: .killing, form: isVerb ? [.past, .noun] : .noun)
    guard scene.exclusion(of: occurrence) == nil else { return }
    // "الذكرى الثانية لاغتيال", "ردا على اغتيال": told of another day, of which only what stands with it tells.
    let isOfBefore = !isVerb && scene.isOfBefore(occurrence)
    guard let time = isOfBefore ? scene.timeAside(with: killing) : scene.time(of: killing, reporting: true)
    else {
      if !isOfBefore { readStrike(occurrence, scene, nil, scene.verdict(occurrence, nil)) }
      return
    }
    readStrike(occurrence, scene, time, scene.verdict(occurrence, time))
  }

  /// "ردّت مدفعية التحالف بست طلقات", "فرد الأميركيون على مصادر النيران": the watched forces answer an attack, and no attack
  /// in their clause tells how.
  mutating func readAnswers(_ scene: Scene) {
    guard scene.heldCues.contains(.light), scene.heldCues.contains(.watched),
      let answer = scene.tokens.first(where: { scene.answersWithArms($0) })
    else { return }
    let occurrence = Scene.Occurrence(token: answer, trigger: .answer, form: .past)
    guard scene.exclusion(of: occurrence) == nil, scene.habit(occurrence) == nil else { return }
    let time = scene.time(of: answer, reporting: true)
    readStrike(occurrence, scene, time, scene.verdict(occurrence, time))
  }

  /// A strike near a base of ours is told of the country around it.
  private func gazetteerPlace(_ place: PlaceArgument) -> PlaceID? {
    place.isBase ? gazetteer.country(of: place.id) ?? place.id : place.id
  }
}

extension Scene {
  /// "الذكرى الثانية لاغتيال", "ردا على مقتل", "بعد اغتيال": a noun that names what was before.
  fileprivate func isOfBefore(_ occurrence: Occurrence) -> Bool {
    let token = occurrence.token
    return answered(occurrence) != nil || self.token(token).proclitics.contains(.to)
      || has(.on, token - 1) && (token - 3..<token - 1).contains { has(.light, $0) } || has(.since, token - 1)
      || clauses.isAside(token - tokens.lowerBound)
  }

  /// "وهذا أول هجوم على القوات", "يعد ثاني هجوم": which of many what is told beside it was.
  func saysWhich(_ occurrence: Occurrence) -> Bool {
    isRanked(occurrence)
      && (max(tokens.lowerBound, occurrence.token - 4)..<occurrence.token - 1).contains {
        Scene.equations.contains(bareLetters($0))
      }
  }

  /// "في أول ضربة لها، أغارت مقاتلات": which of many the verb of its sentence tells.
  func isApposed(_ occurrence: Occurrence) -> Bool {
    isRanked(occurrence) && has(.inside, occurrence.token - 2)
      && occurrences.contains {
        $0.token != occurrence.token && $0.trigger.frame.isAttack && $0.trigger.isVerb
      }
  }

  private func isRanked(_ occurrence: Occurrence) -> Bool {
    occurrence.trigger.frame == .assault && occurrence.form.contains(.noun)
      && has(CueSet(.most, .again), occurrence.token - 1)
  }
  private static let equations = Spellings([
    "هذا", "هذه", "هو", "هي", "يعد", "تعد", "يعتبر", "تعتبر", "ذلك", "كان", "كانت", "ليكون", "لتكون",
  ])

  /// "هجوم اليوم", "قصف السبت": known by its day.
  func isOfADay(_ token: Int) -> Bool {
    (occurrence(at: token)?.form.contains(.noun) ?? false)
      && times.contains { $0.tokens.lowerBound == token + 1 && $0.time.days?.isOneDay == true }
  }

  /// "غارة أخرى", "هجوم مماثل", "هوجم مقر آخر": one beside those that were told.
  func isAnother(_ occurrence: Occurrence) -> Bool {
    let token = occurrence.token
    guard occurrence.trigger.frame == .assault, !isDefinite(token) else { return false }
    return (token + 1...token + 3).contains { at in
      wall(token, min(at, tokens.upperBound - 1)) < 3 && has(.another, at) && !isDefinite(at) && !isNew(at)
        && (at == token + 1 || has(.goods, at - 1) || occurrence.form.contains(.noun))
    } || occurrence.trigger.isVerb && (isByAnother(token) || opensLater)
  }

  /// "وبعد ساعتين استُهدفت سيارة": its sentence begins with how much later it was.
  private var opensLater: Bool {
    let first = tokens.lowerBound
    return tokens.contains(first + 2) && has(.after, first) && self.token(first).proclitics.contains(.and)
      && Scene.spans.contains(bareLetters(first + 1)) && !tokens.prefix(5).contains { has(.from, $0) }
  }

  /// "هوجمت قاعدة بمسيّرة أخرى".
  private func isByAnother(_ token: Int) -> Bool {
    (token + 1..<max(token + 1, min(token + 10, tokens.upperBound))).contains {
      has(.another, $0 + 1) && !isNew($0 + 1) && has(Scene.weaponNames, $0)
        && self.token($0).proclitics.contains(.by) && wall(token, $0) < 3
    }
  }
  private func isNew(_ at: Int) -> Bool { Scene.news.contains(bareLetters(at)) }
  private static let news = Spellings(["جديد", "جديدة"])

  /// "عقب إقدام واشنطن، فجر الجمعة، على اغتيال": the time that stands in the same aside.
  fileprivate func timeAside(with token: Int) -> TimeArgument? {
    timeWithin(token)
      ?? times.first { time in
        time.isUsable && clauses.isAside(time.tokens.lowerBound - tokens.lowerBound)
          && aside(around: token, without: time.tokens.lowerBound) == nil
          && aside(around: time.tokens.lowerBound, without: token) == nil
      }
  }

  /// A verb of answering with the watched forces as its subject, and their arms or who has fired as its object.
  fileprivate func answersWithArms(_ at: Int) -> Bool {
    guard has(.light, at), Scene.answers.contains(bareLetters(at)) else { return false }
    let clause = stretch(at, below: 9)
    let behind = at + 1..<min(at + 9, clause.upperBound)
    let around = max(clause.lowerBound, at - 4)..<behind.upperBound
    guard
      around.contains(where: {
        (sideWord($0) == .watched || $0 == at + 1 && has(.same, $0) && lastSide(before: at)?.side == .watched)
          && !has(CueSet(.on, .against), $0 - 1)
          && !self.token($0).proclitics.contains(.to)
      }),
      !occurrences.contains(where: { behind.contains($0.token) && $0.trigger.frame == .assault })
    else { return false }
    return around.contains { has(CueSet(.artillery, .air, .bomb, .gunfire, .weaponKind), $0) }
      || launchSite(behind: at) != nil || behind.contains { factionPhrase(at: $0) != nil }
  }
  static let answers = Spellings(["رد", "ردت", "ترد", "يرد", "ردوا", "ثأر", "ثأرت", "تثأر"])
}
