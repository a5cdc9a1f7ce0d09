import ArabicText
import Calendars
import Vocabulary

extension Narration {
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
    var time = scene.time(of: token, reporting: true)
    if let own = time, !own.isCounted, own.tokens.lowerBound < token, scene.isDefinite(token),
      !occurrence.trigger.isVerb, scene.nearest(CueSet(.light), to: token, below: 9, within: 3) == nil,
      scene.pastAct(of: occurrence) == nil
    {
      // "أعلنت يوم الخميس القبض على متورطين بالهجوم": the day is not the known attack's.
      time = scene.timeAfter(token)
    }
    // "والهجوم رد على هجوم قُتل فيه القائد يوم الجمعة": the day is that of the other.
    if let own = time, !own.isReporting, frame == .assault, scene.isDefinite(token),
      !occurrence.trigger.isVerb,
      scene.occurrences.contains(where: {
        (token + 1..<max(token + 1, own.tokens.lowerBound)).contains($0.token) && $0.trigger.frame == .assault
          && $0.form.contains(.noun) && $0.form.isDisjoint(with: .past) && !scene.isDefinite($0.token)
      })
    {
      time = nil
    }
    if let own = time, own.tokens.lowerBound < token, scene.isKnownBefore(occurrence) {
      // "اتهمت أمس فصيلاً بالوقوف وراء الهجوم الذي استهدف القاعدة": the accusation's day.
      time = scene.timeAfter(token)
    }
    if let own = time, let later = scene.laterThanAnother(occurrence), own.tokens.lowerBound < later {
      // "سقط صاروخان يوم الأحد، بعد أسبوع من سقوط خمسة": another day's.
      time = scene.timeAfter(token)
    }
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
    if targets.isEmpty, !isOrigin, !isDefinite, let earlier = attackBefore(draft, scene) {
      draft.put(like: earlier)
      draft.target = .base
      drafts.append(draft)
      return
    }
    if targets.isEmpty, !isOrigin,
      !isDefinite, hasArms(occurrence, scene, side),
      occurrence.form.contains(.past) || frame == .assault && time.map { !$0.isReporting } ?? false,
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
    // "هاجمت القاعدة مسيّرتان، أُسقطت إحداهما": one of those that were told.
    if frame == .intercept, scene.has(.oneOfThem, token + 1), !targets.contains(where: \.isBuilding) {
      draft.isPointer = true
      draft.place = nil
      draft.forget(.place)
      drafts.append(draft)
      return
    }
    if targets.isEmpty {
      if isDefinite, let time, !time.isReporting,
        scene.nearest(CueSet(.light), to: token, below: 9, within: 3) != nil,
        let last = recent.last(where: { $0.kind == .attack && $0.place != nil }),
        scene.index - last.sentence <= 2
      {
        date(likeLast: last, by: time.time)
      }
      // "وكان هجوم مماثل قد طال المكان ذاته في السادس من نيسان": where the one before was.
      if draft.dating == .own, scene.isAnother(occurrence),
        let last = recent.last(where: { $0.kind == .attack && $0.place != nil && !$0.isPointer }),
        scene.index - last.sentence <= 2
      {
        draft.put(like: last)
        draft.target = last.target
        draft.isAnother = true
        drafts.append(draft)
        return
      }
      draft.isPointer = true
      if draft.dating == .assumed { draft.undate() }
      if !isDefinite, time == nil { return drop("without-target") }
      drafts.append(draft)
      return
    }
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
    for target in targets {
      var one = draft
      one.put(at: target, by: "target", scene)
      one.target = target.isBase ? .base : target.target
      // "نحو قواعد أميركية في قطر": some bases there, which the text may name further on.
      if !target.isBase, target.tokens.contains(where: { scene.has(.plural, $0) }) {
        one.target = .base
        one.placeKind = .unnamedBase
      }
      if isNamed || isPredicate || scene.isOfADay(token) && isBehindAnother(target, token, scene) {
        one.isPointer = true
      }
      // "ردت إيران بضربات على أربع قواعد أميركية": on some, nobody says where.
      if side == .hostile, isSomewhere(target, scene) { one.isPointer = true }
      if target.isPointer, one.dating == .reported, !one.isLead,
        scene.governor(CueSet(.announce), of: token, within: 9, limit: 5) == nil
          || occurrence.form.isDisjoint(with: .noun)
      {
        one.undate()
      }
      // "وجاء الهجوم على القاعدة بعد تهديدات … الأسبوع الماضي": a day so far off is another's.
      if target.isPointer, isDefinite,
        time.map({ $0.isReporting || scene.distance(token, $0.tokens) > 14 }) ?? true
      {
        one.isPointer = true
      }
      if !target.isBase, one.target == nil || one.target == .other {
        if one.time != nil, isHostBesieged(target, scene, side), !isToldAttacked(target.id) {
          one.isPointer = false
          one.target = .other
          drafts.append(one)
          continue
        }
        if draft.isRetelling, drafts.contains(where: { $0.kind == .attack }) { one.isPointer = true }
        guard isAtStake(target.id) || suffering != nil || hitsForces(draft, scene) else {
          drop("not-at-stake", target.tokens)
          one.isPointer = true
          one.place = nil
          drafts.append(one)
          continue
        }
        if isDefinite
          || !hasArms(occurrence, scene, side) && draft.weapon == nil && !hitsForces(draft, scene)
            && !scene.namesForeignSite && suffering == nil && !hitsConvoy(occurrence, scene)
          || draft.time == nil && suffering == nil && !hitsForces(draft, scene)
        {
          one.isPointer = true
        }
        one.target = .other
        one.isSummary = suffering.map { scene.has(.force, $0) } ?? false
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
  }

  /// "قُصفت القاعدة يوم الأحد.
  ///
  /// وهو الثاني بعد هجوم مماثل في 30 حزيران": the attack told right before, on a base, of which this
  /// is no retelling, for it has an earlier day of its own.
  private func attackBefore(_ draft: Draft, _ scene: Scene) -> Draft? {
    guard draft.status == .occurred, draft.dating == .own, let day = draft.time?.days, day.dayCount < 32,
      let last = recent.last(where: { $0.kind == .attack && $0.placeKind == .base && !$0.isPointer }),
      last.target == .base, scene.index - last.sentence <= 3, let told = last.time?.days
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

  /// What is attacked: bases first, then embassies and oil fields, then the region.
  func attackTargets(of occurrence: Scene.Occurrence, _ scene: Scene, _ side: Side?) -> [PlaceArgument] {
    let token = occurrence.token
    let isVerb = occurrence.form.isDisjoint(with: .noun)
    let convoy = scene.convoy(of: occurrence)
    let hasOwnObject =
      scene.has(.relative, token - 1)
      && scene.has(CueSet(.goods, .post, .force, .convoy, .individual), token + 1)
    let first = scene.nearestPlace(to: token, limit: 44) { place, relation in
      if convoy != nil,
        place.isBase || place.kind == .site || scene.wall(token, place.tokens.lowerBound) >= 10
      {
        return nil
      }
      if relation == .from || scene.isDateline(place) || !isTheatre(place) && place.kind != .site {
        return nil
      }
      // "غارة إسرائيلية قرب مقر القوة": what a state strikes near a base is not the base.
      if relation == .near, place.isBase, side?.strikes ?? false { return nil }
      // "القواعد، انتقاما للغارات التي طالت مواقعها": the relative clause has an object of its own.
      if hasOwnObject, place.tokens.upperBound <= token { return nil }
      if place.isPointer, scene.has(.there, place.tokens.lowerBound) {
        guard place.tokens.lowerBound > token, place.tokens.lowerBound - token < 8 else { return nil }
      }
      let isBeyond = scene.wall(token, place.tokens.lowerBound) >= 10
      if isBeyond, isOwnClause(of: place, than: token, scene) { return nil }
      // "بحضور تركيا، سقطت صواريخ على الحدود", "دانت السعودية الهجوم": a country before it, which nothing puts there.
      if relation == .bare, place.kind == .country, place.tokens.upperBound <= token,
        !isVerb || occurrence.trigger.frame != .assault
      {
        return nil
      }
      var cost = isBeyond ? 10 : 0
      switch place.kind {
      case .base: break
      case .unnamedBase: cost += 1
      case .site: cost += place.target == nil || place.target == .other ? 14 : 2
      case .region: cost += 20
      case .country: cost += 22
      }
      // "لم يمض يوم على قصف عين الأسد حتى سقط صاروخان", "صواريخ على المنطقة الخضراء، وفصيل يعلن قصفه قاعدة بلد": what stands
      // right behind another attack is hit by that one.
      if let other = scene.occurrence(at: place.tokens.lowerBound - 1), other.token != token,
        other.trigger.frame == .assault, other.form.contains(.noun),
        token > place.tokens.lowerBound || scene.wall(token, other.token) >= 3
      {
        cost += 12
      }
      if place.isPointer { cost += 2 }
      if relation == .inside, place.isBase { cost += scene.isWithinBase(place) ? 14 : 3 }
      if relation == .toward, occurrence.trigger.frame == .assault { cost += isVerb ? 0 : 2 }
      return cost
    }
    if let hit = convoy ?? scene.watchedHit(by: occurrence), first == nil,
      // A convoy of theirs on a road that no gazetteer knows is in the story's own country.
      let country = countryAtStake(scene)
        ?? (convoy != nil && scene.heldCues.contains(.watched) && context.places.isEmpty
          ? topic.countriesAtStake.first : nil)
    {
      return [
        PlaceArgument(
          tokens: hit..<hit + 1, id: country, kind: .country, target: .other,
          facts: gazetteer.facts(of: country))
      ]
    }
    guard let first else { return pronounTarget(occurrence, scene) }
    if !first.isBase, occurrence.form.contains(.pronoun) || scene.isSubjectless(occurrence),
      let base = recentBase(before: scene.index)
    {
      return [pointer(base, token)]
    }
    if first.isBuilding { return scene.list(from: scene.headOfList(first)) }
    let base = base(in: first, behind: occurrence, scene)
      .flatMap { side?.strikes ?? false && scene.relation(of: $0) == .near ? nil : $0 }
    return base.map { scene.list(from: $0) } ?? [first]
  }

  /// "أُسقطت مسيّرات في سماء أربيل كانت تقصد قاعدة حرير": the base further on in what the region or country names.
  private func base(
    in region: PlaceArgument, behind occurrence: Scene.Occurrence, _ scene: Scene
  ) -> PlaceArgument? {
    guard region.kind == .region || region.kind == .country else { return nil }
    return scene.places.first { place in
      place.kind == .base && !place.isPointer && place.tokens.lowerBound > region.tokens.lowerBound
        && (gazetteer.region(of: place.id) == region.id || gazetteer.country(of: place.id) == region.id)
        && scene.relation(of: place) != .from && !isOwnClause(of: place, than: occurrence.token, scene)
        && !scene.occurrences.contains {
          (occurrence.token + 1..<place.tokens.lowerBound).contains($0.token) && !$0.trigger.frame.isAttack
        }
    }
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

  /// The clause of `place` tells an attack of its own.
  private func isOwnClause(of place: PlaceArgument, than token: Int, _ scene: Scene) -> Bool {
    let clause = scene.stretch(place.tokens.lowerBound, below: 10)
    return scene.occurrences.contains { other in
      clause.contains(other.token) && other.token != token
        && [.assault, .fall, .launch, .intercept].contains(other.trigger.frame)
    }
  }

  private func pronounTarget(_ occurrence: Scene.Occurrence, _ scene: Scene) -> [PlaceArgument] {
    guard occurrence.form.contains(.pronoun) || scene.isSubjectless(occurrence) else { return [] }
    let here = scene.places.last { $0.isBase && $0.tokens.upperBound <= occurrence.token }
    guard let base = here ?? recentBase(before: scene.index) else { return [] }
    return [pointer(base, occurrence.token)]
  }

  func pointer(_ base: PlaceArgument, _ token: Int) -> PlaceArgument {
    var pointer = base
    pointer.tokens = token..<token + 1
    pointer.isPointer = true
    return pointer
  }

  /// "تُستهدف القاعدة من حين إلى حين، وآخر ما وقع من ذلك كان في 30 نيسان": of attacks that are a habit, the one that has a day.
  mutating func readLatest(_ scene: Scene) {
    guard scene.heldCues.contains(.latest),
      let word = scene.tokens.first(where: { scene.has(.latest, $0) }),
      scene.occurrences.contains(where: { $0.token < word && $0.trigger.frame == .assault }),
      let time = scene.times.first(where: {
        $0.isUsable && $0.tokens.lowerBound > word && $0.tokens.lowerBound - word < 16 && !scene.liesAhead($0)
      }),
      !drafts.suffix(8).contains(where: { $0.sentence == scene.index && $0.time == time.time })
    else { return }
    let behind = scene.places.first { $0.isBase && $0.tokens.lowerBound > word }
    let before = scene.places.last { $0.isBase && $0.tokens.upperBound <= word }
    guard let base = behind ?? before ?? recentBase(before: scene.index) else { return }
    let occurrence = Scene.Occurrence(token: word, trigger: .latest, form: .noun)
    var draft = Draft(.attack, .occurred, scene, occurrence)
    draft.date(by: time, scene)
    draft.put(at: behind ?? pointer(base, before?.tokens.lowerBound ?? word), by: "target", scene)
    draft.target = .base
    fillDetails(&draft, occurrence, scene)
    drafts.append(draft)
  }

  /// "صواريخ على قاعدة بلد", "صاروخان قرب السفارة": a headline or list entry without a verb.
  mutating func readBareWeapons(_ scene: Scene) {
    let weapons = CueSet(.rocket, .drone, .mortar, .missile, .weaponKind)
    guard scene.heldCues.intersects(weapons) else { return }
    var end = scene.tokens.lowerBound
    for token in scene.tokens where token >= end && scene.has(weapons, token) {
      let clause = scene.stretch(token, below: 8)
      let isTold = scene.occurrences.contains { occurrence in
        clause.contains(occurrence.token)
          && [.assault, .fall, .launch, .intercept, .seize].contains(occurrence.trigger.frame)
          // "بعد ضرب مواقع للحشد، تعرضت القاعدة لعدة صواريخ".
          && !(occurrence.token < token && scene.aside(around: occurrence.token, without: token) != nil)
      }
      if isTold { continue }
      guard
        let place = scene.places.first(where: { place in
          // "صاروخان على المنطقة الخضراء".
          let isTown =
            place.kind == .region && scene.relation(of: place) == .on && isAtStake(place.id)
            && (2...3).contains(place.tokens.lowerBound - token)
          guard clause.contains(place.tokens.lowerBound), place.isBase || place.kind == .site || isTown else {
            return false
          }
          // "قذائف على قاعدة بلد الجمعة، وصاروخان على التاجي الاثنين": each base behind its weapon.
          if place.tokens.lowerBound < end { return false }
          return place.tokens.lowerBound > token && scene.distance(token, place.tokens) < 15
            && !(token + 1..<place.tokens.lowerBound).contains {
              scene.has(.may, $0)
                || scene.isOccurrence($0) && !scene.has(.on, $0 + 1) && !scene.has(.against, $0 + 1)
            }
            && [.on, .near, .toward].contains(scene.relation(of: place))
            || end == scene.tokens.lowerBound && place.tokens.upperBound <= token
              && scene.isTarget(place, of: token)
        }), end == scene.tokens.lowerBound || place.tokens.lowerBound > token
      else { continue }
      let occurrence = Scene.Occurrence(token: token, trigger: .bareWeapon, form: .noun)
      // "البحث عن مطلقي الصواريخ على القاعدة".
      if scene.has(.suspect, token - 1) { continue }
      guard scene.exclusion(of: occurrence) == nil, scene.habit(occurrence) == nil else { continue }
      let isFurther = end > scene.tokens.lowerBound
      let time = (isFurther ? scene.timeAfter(token) : nil) ?? scene.time(of: token, reporting: true)
      if scene.isSince(token) { continue }
      var draft = dated(Draft(.attack, .occurred, scene, occurrence), time, scene)
      fillDetails(&draft, occurrence, scene)
      // "تعرضت أمس بصاروخين أصابا خمسة، فيما جرى هجوم سابق": whom these hit, no attack further on has hit.
      for index in drafts.indices
      where drafts[index].sentence == scene.index && drafts[index].token > token
        && (draft.wounded != nil || draft.killed != nil)
        && drafts[index].wounded == draft.wounded && drafts[index].killed == draft.killed
      {
        drafts[index].forgetCasualties()
      }
      for target in scene.list(from: place) {
        var one = draft
        one.put(at: target, by: "target", scene)
        one.placeIsImplied = false
        one.target = target.isBase ? .base : target.target ?? .other
        drafts.append(one)
        end = max(end, target.tokens.upperBound)
      }
      end = max(end, token + 1)
    }
  }
}
