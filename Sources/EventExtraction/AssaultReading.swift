import ArabicText
import Calendars
import Vocabulary

/// What a sentence says of an attack, beside whom it hits.
private struct Telling {
  let occurrence: Scene.Occurrence
  /// Who attacks.
  let side: Side?
  let time: TimeArgument?
  /// The word for what of the watched forces is hit.
  let suffering: Int?
  /// It says where something was launched from.
  let isOrigin: Bool
  /// A noun with ال.
  let isDefinite: Bool
  /// It says more of an attack that is known, or told beside.
  let isNamed: Bool
}

extension Narration {
  /// "هاجمت مسيّرة القاعدة", "هجوم على القاعدة", "سقط صاروخان": an attack, or a strike where a faction is hit.
  mutating func readAssault(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    let frame = occurrence.trigger.frame
    if let rule = scene.objection(Readings.armed, occurrence) { return drop(rule) }
    if isElsewhere(occurrence, scene) { return drop("elsewhere") }
    if let habit = scene.habit(occurrence) { return drop(habit) }
    if hitsManyBases(occurrence, scene) { return drop("bases-in-general") }
    // Who shoots it down is the one attacked.
    var side =
      frame == .intercept && !scene.destroysStore(occurrence)
      ? nil : scene.side(of: occurrence) ?? scene.sideOfNoun(before: occurrence)
    // "جراء ضرب معسكر التاجي": no one attacks a base of their own.
    if side == .watched, scene.hitsBase(occurrence) { side = nil }
    let isOrigin = isLaunchOrigin(occurrence, scene)
    let targets = isOrigin ? [] : attackTargets(of: occurrence, scene, side)
    // "حاولوا إطلاق طائرات في بابل": what was meant for nothing named stays an attempt.
    if scene.governor(CueSet(.attempt), of: token, within: 3, limit: 5) != nil,
      !targets.contains(where: \.isBase)
    {
      return drop("attempt-at-nothing-named")
    }
    var time = scene.time(ofAssault: occurrence)
    var verdict = scene.verdict(occurrence, time)
    guard let status = verdict.status else { return drop(verdict) }
    // "لم تُستهدف … مهلة تنتهي في 20 تموز": what did not happen has no day that lies ahead.
    if status == .denied, let ahead = time, scene.liesAhead(ahead) { time = nil }
    if let rule = scene.objection(Readings.armedVerdict, occurrence, time, verdict) { return drop(rule) }
    let statusNow = status == .ongoing ? .occurred : status
    verdict.status = statusNow
    let isAttempt = scene.governor(CueSet(.attempt), of: token, within: 3, limit: 5) != nil

    let suffering = scene.watchedHit(by: occurrence)
    if suffering == nil || side == .watched, isStrike(occurrence, scene, side, targets) {
      readStrike(occurrence, scene, time, verdict)
      return
    }
    if side?.strikes ?? false, side == .watched || suffering == nil && !targets.contains(where: \.isBase) {
      return drop("by-a-state")
    }
    if isOrigin && statusNow == .denied { return drop("launched-from-there") }
    var draft = Draft(.attack, statusNow, scene, occurrence, verdict)
    draft = dated(draft, time, scene)
    // "رداً على هجوم طال الجنود": what is answered was before the news.
    if draft.dating == .assumed, scene.governor(CueSet(.response), of: token, within: 4, limit: 5) != nil {
      draft.undate()
      draft.isLead = false
    }
    if draft.dating == .reported, isClaim(scene),
      let last = recent.last(where: { $0.kind == .attack && $0.time != nil })
    {
      draft.date(like: last)
    }
    fillActor(&draft, occurrence, scene)
    fillDetails(&draft, occurrence, scene)
    if isAttempt, draft.outcome == .unknown {
      draft.outcome = .failed
      draft.note(.outcome, by: "attempt")
    }
    if draft.status == .denied {
      draft.outcome = nil
      draft.forget(.outcome)
    }
    if draft.weapon == nil, scene.nearest(CueSet(.another), to: token, below: 9, within: 3) != nil {
      let other = recent.last { $0.kind == .attack }
      draft.weapon = other?.weapon
      draft.note(.weapon, by: "weapon-before", at: other?.span(of: .weapon))
    }
    // A state's rockets are missiles.
    if side == .hostile, draft.weapon == .rocket { draft.weapon = .missile }
    let isDefinite = scene.isDefinite(token) && !occurrence.trigger.isVerb
    // "في هجوم التاجي الأربعاء الماضي": a day of its own tells it.
    let isNamed = scene.namesKnownAttack(occurrence) && draft.dating != .own
    // "وهذا أول هجوم على القوات منذ أشهر", "في أول ضربة لها، أغارت": says more of what is told beside.
    let isPredicate = scene.isApposed(occurrence) || draft.dating != .own && scene.saysWhich(occurrence)
    let telling = Telling(
      occurrence: occurrence, side: side, time: time, suffering: suffering, isOrigin: isOrigin,
      isDefinite: isDefinite, isNamed: isNamed || isPredicate)
    if targets.isEmpty { return appendPlaceless(draft, telling, scene) }
    if isOneOfThem(telling, scene), !targets.contains(where: \.isBuilding) { return appendPointer(draft) }
    if frame == .seize, let first = targets.first,
      recent.contains(where: {
        $0.kind == .attack && $0.place == first.id && $0.outcome == .hit && !$0.isTitle
      })
    {
      return drop("left-over-weapons")
    }
    // "اعتقال متورطين بقصف القاعدة": what a case is about is known.
    if !occurrence.trigger.isVerb || occurrence.form.contains(.noun),
      time.map({ $0.isReporting || $0.tokens.lowerBound < token }) ?? true,
      scene.governor(CueSet(.inquiry), of: token, within: 3, limit: 4) != nil
        || scene.isArrestedOver(token) || isDefinite && scene.has(.suspect, token - 1)
    {
      draft.isPointer = true
      draft.undate()
    }
    draft.isRetelling = scene.retells(occurrence)
    draft.isAnother = scene.isAnother(occurrence)
    draft.isRepetition =
      scene.nearest(CueSet(.again), to: token, below: 9, within: 8) != nil
      || scene.nearest(CueSet(.another), to: token, below: 5, within: 4) != nil
    for target in targets { append(draft, at: target, telling, scene) }
  }

  /// What is told of an attack whose sentence names nothing that is hit.
  private mutating func appendPlaceless(_ draft: consuming Draft, _ telling: Telling, _ scene: Scene) {
    var draft = draft
    let (occurrence, time) = (telling.occurrence, telling.time)
    let (token, frame) = (occurrence.token, occurrence.trigger.frame)
    if let earlier = attackBefore(draft, telling, scene) {
      draft.put(like: earlier)
      draft.target = earlier.target
      draft.isAnother = scene.isAnother(occurrence)
      drafts.append(draft)
      return
    }
    if !telling.isOrigin, !telling.isDefinite, hasArms(occurrence, scene, telling.side),
      occurrence.form.contains(.past) || frame == .assault && time.map({ !$0.isReporting }) ?? false,
      let last = placeInMind, isTheatre(last)
    {
      draft.put(at: last, by: "place-before", scene)
      draft.target = .other
      draft.placeIsImplied = true
      let isRetold = recent.indices.contains {
        drafts[$0].kind == .attack && scene.index - drafts[$0].sentence <= 2
      }
      if draft.time == nil || draft.dating == .assumed || isRetold || occurrence.trigger.name == "fall-noun" {
        draft.isPointer = true
        draft.place = nil
        draft.forget(.place)
      }
      drafts.append(draft)
      return
    }
    if isOneOfThem(telling, scene) { return appendPointer(draft) }
    if telling.isDefinite, let time, !time.isReporting,
      scene.nearest(CueSet(.light), to: token, below: 9, within: 3) != nil,
      let last = recent.last(where: { $0.kind == .attack && $0.place != nil }),
      scene.index - last.sentence <= 2
    {
      date(likeLast: last, by: time.time)
    }
    draft.isPointer = true
    if draft.dating == .assumed { draft.undate() }
    if !telling.isDefinite, time == nil { return drop("without-target") }
    drafts.append(draft)
    return
  }

  /// "هاجمت القاعدة مسيّرتان، أُسقطت إحداهما": one of those that were told.
  private func isOneOfThem(_ telling: Telling, _ scene: Scene) -> Bool {
    telling.occurrence.trigger.frame == .intercept && scene.has(.oneOfThem, telling.occurrence.token + 1)
  }

  private mutating func appendPointer(_ draft: consuming Draft) {
    var draft = draft
    draft.isPointer = true
    draft.place = nil
    draft.forget(.place)
    drafts.append(draft)
  }

  /// What is told of an attack on `target`, which the sentence names.
  private mutating func append(
    _ draft: Draft, at target: PlaceArgument, _ telling: Telling, _ scene: Scene
  ) {
    let (occurrence, time) = (telling.occurrence, telling.time)
    let token = occurrence.token
    var one = draft
    one.put(at: target, by: "target", scene)
    one.target = target.isBase ? .base : target.target
    // "نحو قواعد أميركية في قطر": some bases there, which the text may name further on.
    if !target.isBase, target.tokens.contains(where: { scene.has(.plural, $0) }) {
      one.target = .base
      one.placeKind = .unnamedBase
    }
    if telling.isNamed || scene.isOfADay(token) && isBehindAnother(target, token, scene) {
      one.isPointer = true
    }
    // "ردت إيران بضربات على أربع قواعد أميركية": on some, nobody says where.
    if telling.side == .hostile, isSomewhere(target, scene) { one.isPointer = true }
    if target.isPointer, one.dating == .reported, !one.isLead,
      scene.governor(CueSet(.announce), of: token, within: 9, limit: 5) == nil
        || occurrence.form.isDisjoint(with: .noun)
    {
      one.undate()
    }
    // "وجاء الهجوم على القاعدة بعد تهديدات … الأسبوع الماضي": a day so far off is another's.
    if target.isPointer, telling.isDefinite,
      time.map({ $0.isReporting || scene.distance(token, $0.tokens) > 14 }) ?? true
    {
      one.isPointer = true
    }
    if !target.isBase, one.target == nil || one.target == .other {
      if one.time != nil, isHostBesieged(target, scene, telling.side), !isToldAttacked(target.id) {
        one.isPointer = false
        one.target = .other
        drafts.append(one)
        return
      }
      if draft.isRetelling, drafts.contains(where: { $0.kind == .attack }) { one.isPointer = true }
      guard isAtStake(target.id) || telling.suffering != nil || hitsForces(draft, scene) else {
        drop("not-at-stake", target.tokens)
        one.isPointer = true
        one.place = nil
        drafts.append(one)
        return
      }
      if telling.isDefinite
        || !hasArms(occurrence, scene, telling.side) && draft.weapon == nil && !hitsForces(draft, scene)
          && !scene.namesForeignSite && telling.suffering == nil && !hitsConvoy(occurrence, scene)
        || draft.time == nil && telling.suffering == nil && !hitsForces(draft, scene)
      {
        one.isPointer = true
      }
      one.target = .other
      one.isSummary = telling.suffering.map { scene.has(.force, $0) } ?? false
    }
    drafts.append(one)
    // "عين الأسد الخميس وحرير الجمعة": each its day.
    if let time, one.dating == .own, !one.isPointer, let next = scene.pair(behind: target, time) {
      var other = one
      other.put(at: next.place, by: "target", scene)
      other.date(by: next.time, scene)
      drafts.append(other)
    }
    // "يومي الثلاثاء والأربعاء" are two attacks.
    if let time, one.dating == .own, !one.isPointer, let next = scene.dayJoined(to: time) {
      var other = one
      other.date(by: next, scene, as: "next-of-the-days")
      drafts.append(other)
    }
  }

  /// The attack told right before, where this one was as well and is another: with an earlier day, on a base, or told as one like it.
  ///
  /// "قُصفت القاعدة يوم الأحد. وكانت قد استُهدفت في 30 حزيران", "وكان هجوم مماثل قد طال المكان ذاته في السادس من نيسان".
  private func attackBefore(_ draft: Draft, _ telling: Telling, _ scene: Scene) -> Draft? {
    guard draft.dating == .own, let day = draft.time?.days,
      let last = recent.last(where: { $0.kind == .attack && $0.place != nil && !$0.isPointer })
    else { return nil }
    if scene.isAnother(telling.occurrence), scene.index - last.sentence <= 2 { return last }
    guard draft.status == .occurred, !telling.isOrigin, !telling.isDefinite, day.dayCount < 32,
      last.placeKind == .base, last.target == .base, scene.index - last.sentence <= 3,
      let told = last.time?.days
    else { return nil }
    // An assumed day may be that of a report some days after the attack.
    return told.from - day.to > (last.dating == .own ? 0 : 4) ? last : nil
  }

  /// "هجوم صاروخي إيراني في أجواء الكويت": on a country with bases of the watched forces, by a state that attacks them.
  private mutating func isHostBesieged(_ target: PlaceArgument, _ scene: Scene, _ side: Side?) -> Bool {
    guard target.kind == .country || target.kind == .region, !isAtStake(target.id), isTheatre(target) else {
      return false
    }
    return side == .hostile || scene.heldCues.contains(.hostile) || isHostileNamed
  }

  /// "ووقع هجوم اليوم بعد إسقاط مسيّرتين قرب القاعدة": the place of another attack.
  private func isBehindAnother(_ target: PlaceArgument, _ token: Int, _ scene: Scene) -> Bool {
    scene.occurrences.contains {
      $0.trigger.frame.isAttack && $0.token > token && $0.token < target.tokens.lowerBound
    }
  }

  /// A base that is told without its name and without its country.
  private func isSomewhere(_ target: PlaceArgument, _ scene: Scene) -> Bool {
    target.kind == .unnamedBase && !target.isPointer && target.id == topic.countriesAtStake.first
      && !scene.heldCues.contains(.host)
      && !scene.places.contains {
        $0.kind != .unnamedBase && (gazetteer.country(of: $0.id) ?? $0.id) == target.id
      }
  }

  /// An attack in the country of `place` is told already.
  private func isToldAttacked(_ place: PlaceID) -> Bool {
    let country = gazetteer.country(of: place) ?? place
    return recent.contains { told in
      told.kind == .attack && !told.isTitle
        && told.place.map { (gazetteer.country(of: $0) ?? $0) == country } ?? false
    }
  }

  /// "استهداف فصائل قواعد التحالف": bases in general, none of them named.
  private func hitsManyBases(_ occurrence: Scene.Occurrence, _ scene: Scene) -> Bool {
    guard occurrence.trigger.frame == .assault else { return false }
    let object = occurrence.token + 1..<min(occurrence.token + 6, scene.tokens.upperBound)
    guard let bases = object.first(where: { scene.has(.plural, $0) }), !scene.countsBases(bases) else {
      return false
    }
    if scene.wall(occurrence.token, bases) >= 4 || scene.factionPhrase(at: bases) != nil { return false }
    return !scene.places.contains { $0.isBase && (0...7).contains($0.tokens.lowerBound - bases) }
      && !scene.places.contains { $0.isBase && $0.tokens.contains(bases) }
  }

  /// "الضربات على إيران": on a country that is no scene of the story.
  private func isElsewhere(_ occurrence: Scene.Occurrence, _ scene: Scene) -> Bool {
    let near = scene.places.filter { place in
      place.tokens.lowerBound > occurrence.token && place.tokens.lowerBound - occurrence.token < 8
        && !scene.isPatron(place) && !scene.isAgent(place, of: occurrence)
        && ([.on, .inside].contains(scene.relation(of: place))
          || place.tokens.lowerBound - occurrence.token <= 2)
    }
    guard let first = near.first else { return false }
    // "أطلقت طهران صواريخ": who acts.
    if scene.relation(of: first) == .bare, near.count > 1 || scene.places.contains(where: \.isBase) {
      return false
    }
    return !isTheatre(first) && !first.isBase && first.kind != .site
  }

  /// "أن تكون الصواريخ قد أُطلقت من كركوك": where from, not at what.
  private func isLaunchOrigin(_ occurrence: Scene.Occurrence, _ scene: Scene) -> Bool {
    guard occurrence.trigger.frame == .launch else { return false }
    return (occurrence.token + 1..<occurrence.token + 6).contains {
      scene.has(.from, $0) && !scene.has(.near, $0 - 1)
    }
      && !scene.places.contains { isTheatre($0) && [.toward, .on].contains(scene.relation(of: $0)) }
  }

  /// "تبنّى فصيل العملية": when the claim was made is not when the attack was.
  private func isClaim(_ scene: Scene) -> Bool {
    scene.tokens.prefix(6).contains { scene.isClaimVerb($0) }
      && scene.occurrences.contains { $0.trigger.frame == .incident && scene.isDefinite($0.token) }
  }

  /// "مقتل ثلاثة جنود أميركيين في هجوم بالأردن": on people of the forces, wherever.
  private func hitsForces(_ draft: Draft, _ scene: Scene) -> Bool {
    (draft.killed ?? 0) + (draft.wounded ?? 0) > 0
      && scene.contains(CueSet(.force, .individual, .civilian), in: scene.tokens)
      && scene.contains(CueSet(.watched), in: scene.tokens)
  }

  /// "تعرضت قافلة متعاقدة مع التحالف لهجوم": a convoy of the watched forces, or of who works for them.
  private func hitsConvoy(_ occurrence: Scene.Occurrence, _ scene: Scene) -> Bool {
    scene.convoy(of: occurrence) != nil && scene.heldCues.contains(.watched)
  }

  /// An attack on no base and no embassy is told with its arms or with who did it.
  private func hasArms(_ occurrence: Scene.Occurrence, _ scene: Scene, _ side: Side?) -> Bool {
    side == .faction || scene.weapon(of: occurrence) != nil || scene.weaponBeside(occurrence.token) != nil
      || scene.actor(of: occurrence) != nil
  }

  /// "العملية جرت فجر الأحد": dates the event told last.
  mutating func readIncident(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    guard scene.isDefinite(token),
      recent.indices.contains(where: { drafts[$0].kind == .attack || drafts[$0].kind == .strike }),
      scene.nearest(CueSet(.light), to: token, below: 9, within: 5) != nil,
      let time = scene.time(of: token, reporting: false, limit: 16)
    else { return }
    guard let last = recent.last(where: { $0.kind == .attack || $0.kind == .strike }),
      scene.index - last.sentence <= 1
    else { return }
    date(likeLast: last, by: time.time)
    var draft = Draft(last.kind, .occurred, scene, occurrence)
    draft.date(by: time, scene)
    draft.isPointer = true
    fillCasualties(&draft, occurrence, scene)
    drafts.append(draft)
  }

  func isAirRaid(_ occurrence: Scene.Occurrence) -> Bool {
    occurrence.trigger.name.hasPrefix("raid") || occurrence.trigger.name.hasPrefix("strike")
  }

  /// "ووقع الهجوم فجر الأحد": gives its day to what was told without one.
  private mutating func date(likeLast last: Draft, by time: TimeValue) {
    for index in drafts.indices.suffix(Self.memory)
    where drafts[index].kind == last.kind && drafts[index].place == last.place
      && (drafts[index].time == nil || drafts[index].dating == .assumed || drafts[index].dating == .reported)
    {
      drafts[index].time = time
      drafts[index].dating = .own
    }
  }

}

extension Scene {
  /// When the attack was that `occurrence` names, and not another that its sentence tells.
  func time(ofAssault occurrence: Occurrence) -> TimeArgument? {
    let token = occurrence.token
    var time = time(of: token, reporting: true)
    if let own = time, !own.isCounted, own.tokens.lowerBound < token, isDefinite(token),
      !occurrence.trigger.isVerb, nearest(CueSet(.light), to: token, below: 9, within: 3) == nil,
      pastAct(of: occurrence) == nil
    {
      // "أعلنت يوم الخميس القبض على متورطين بالهجوم": the day is not the known attack's.
      time = timeAfter(token)
    }
    // "والهجوم رد على هجوم قُتل فيه القائد يوم الجمعة": the day is that of the other.
    if let own = time, !own.isReporting, occurrence.trigger.frame == .assault, isDefinite(token),
      !occurrence.trigger.isVerb,
      occurrences.contains(where: {
        (token + 1..<max(token + 1, own.tokens.lowerBound)).contains($0.token) && $0.trigger.frame == .assault
          && $0.form.contains(.noun) && $0.form.isDisjoint(with: .past) && !isDefinite($0.token)
      })
    {
      time = nil
    }
    if let own = time, own.tokens.lowerBound < token, isKnownBefore(occurrence) {
      // "اتهمت أمس فصيلاً بالوقوف وراء الهجوم الذي استهدف القاعدة": the accusation's day.
      time = timeAfter(token)
    }
    if let own = time, let later = laterThanAnother(occurrence), own.tokens.lowerBound < later {
      // "سقط صاروخان يوم الأحد، بعد أسبوع من سقوط خمسة": another day's.
      time = timeAfter(token)
    }
    return time
  }
}
