import ArabicText
import Calendars
import Vocabulary

extension Narration {
  /// Forces leave a place, are pulled out of it, or move from one to another.
  mutating func readMovement(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    let frame = occurrence.trigger.frame
    let clause = scene.stretch(token, below: 10)
    if let habit = scene.habit(occurrence) { return drop(habit) }
    if let rule = scene.objection(Readings.movement, occurrence) { return drop(rule) }
    if scene.isNotSo(occurrence) { return drop("negated-past") }
    let isNoun = isNoun(occurrence)
    let standing = scene.standing(of: occurrence)
    var time = time(of: occurrence, standing, scene)
    // "شرعت القوات، الثلاثاء، في انسحاب ينتهي أواخر أيار": the day of the beginning.
    if standing == nil, let begin = scene.beginning(of: token),
      let own = scene.time(of: begin, reporting: false)
    {
      time = own
    } else if standing == nil, let begin = scene.beginning(of: token), !scene.looksPresent(begin),
      !scene.token(begin).proclitics.contains(.will), let later = time, scene.liesAhead(later)
    {
      // "بدأ نقلها من القاعدة، تنفيذا لاتفاق على إنهاء المهمة في أيلول": that day is another's.
      time = nil
    }
    if scene.deniesChange(to: occurrence), let publication = context.publication?.days {
      time =
        scene.times.first { $0.isUsable && ($0.time.days?.to ?? publication.to) > publication.to } ?? time
    }
    // "خالية من القوات منذ أمس", "منذ فجر الأحد تخلي".
    let since = time == nil ? scene.day(sinceWhich: occurrence) : nil
    time = time ?? since
    let verdict = scene.verdict(occurrence, time)
    guard var status = verdict.status else { return drop(verdict) }
    if let rule = scene.objection(Readings.movementVerdict, occurrence, time, verdict) { return drop(rule) }
    if isFromElsewhere(occurrence, scene) { return drop("elsewhere") }
    let sources = movementSources(of: occurrence, scene, clause).filter {
      frame != .move
        || [.from, .inside].contains(scene.relation(of: $0))
          && ($0.tokens.lowerBound < token || scene.relation(of: $0) == .from)
    }
    let destination = movementDestination(of: occurrence, scene, clause)
    let hasForce =
      scene.isForeignForce(around: token, clause) || scene.goesOnWithForce(occurrence)
      || scene.goesOnWithForcesInMind(occurrence)
      || goesOnWithStory(occurrence, sources, scene)
    if occurrence.trigger.name.hasPrefix("abandon"), !scene.isAbandoned(sources, by: token) {
      return drop("leaves-no-place")
    }
    if occurrence.trigger.name == "leave-adjective", !scene.isFree(token) { return drop("of-no-force") }
    if occurrence.trigger.name == "outside-word" {
      guard scene.tellsBeingOut(occurrence), let time, !time.isReporting else { return drop("being-abroad") }
    }

    if frame == .move {
      // "نُقلت السيطرة على القاعدة", "عادت القاعدة إلى السيادة العراقية": a handover.
      if scene.changesHands(occurrence) || scene.isEnteredByHost(occurrence) {
        return readHandover(occurrence, scene)
      }
      readMove(occurrence, scene, time, verdict, sources, destination, clause)
      return
    }
    if scene.isReduction(occurrence) {
      return readReduction(occurrence, scene, time, standing, verdict, sources)
    }
    if frame == .pull, !scene.pullsForces(occurrence) { return drop("pulls-no-force") }
    if scene.contains(CueSet(.elsewhere), in: scene.tokens), sources.isEmpty { return drop("elsewhere") }
    if sources.isEmpty, !scene.isPluralObject(token), isNoun ? scene.isDefinite(token) : destination != nil,
      !scene.isOtherForce(occurrence, clause),
      let last = recent.last(where: { $0.kind == .withdrawal }), scene.index - last.sentence <= 2,
      last.place != nil
    {
      var draft = dated(
        Draft(.withdrawal, status == .ongoing ? .occurred : status, scene, occurrence, verdict), time, scene)
      fillPhase(&draft, token, scene)
      draft.head(for: destination, scene)
      draft.put(like: last)
      if draft.time == nil || draft.timeIsImplied || status == .postponed || status == .cancelled {
        draft.isPointer = true
      }
      drafts.append(draft)
      return
    }
    guard
      hasForce || sources.contains(where: \.isBase)
        || !sources.isEmpty
          && (scene.isPluralObject(token)
            || scene.isEvacuation(token) && time.map { !$0.isReporting } ?? false)
        || scene.isPluralObject(token) && scene.isEvacuation(token) && time?.isReporting == false
          && scene.governor(CueSet(.scheme), of: token, within: 2, limit: 3) == nil
    else { return drop("no-force-of-the-topic") }
    guard !scene.isOtherForce(occurrence, clause), !isNoun || !scene.isOfStrangers(occurrence) else {
      return drop("another-force")
    }
    // "سحب ألفي جندي منذ بداية السنة": a stretch of time.
    if time == nil, status == .occurred || status == .ongoing, !sources.contains(where: \.isBase),
      scene.isSince(token)
    {
      return drop("since")
    }
    // A noun asserts nothing by itself: it needs a time, or a verb that makes it happen.
    let phase = scene.phase(of: token)
    if isNoun, status == .occurred || status == .ongoing {
      let announced = scene.governor(CueSet(.announce, .announcement), of: token, within: 12, limit: 5) != nil
      let hasOwnTime = time.map { !$0.isReporting } ?? false
      let isTold = standing.map { $0.tells(sources.isEmpty) } ?? false
      guard hasOwnTime || phase != nil || (announced && time != nil) || isTold else {
        return drop("noun-without-time")
      }
    }
    if status == .occurred || status == .ongoing, phase == .start {
      status = scene.context.isLead[scene.index] ? .ongoing : .occurred
    }
    if status == .ongoing, phase == nil, time != nil, !isGoingOn(standing) { status = .occurred }
    if since != nil, occurrence.trigger.isVerb, status == .occurred { status = .ongoing }
    var draft = Draft(.withdrawal, status, scene, occurrence, verdict)
    // "فككت أبراجها أمس تمهيدا لإخلاء القاعدة": the day is that of the preparing.
    if status == .planned, scene.isOver(time) { time = nil }
    draft = dated(draft, time, standing, scene)
    if status == .postponed || status == .cancelled { draft.undate() }
    if draft.status == .planned, draft.time == nil, let plan = planBefore(scene, sources) {
      draft.date(like: plan)
    }
    fillPhase(&draft, token, scene)
    draft.head(for: destination, scene)
    if sources.isEmpty, !scene.isPluralObject(token), isNoun ? scene.isDefinite(token) : destination != nil,
      let last = recent.last(where: { $0.kind == .withdrawal }), scene.index - last.sentence <= 2,
      last.place != nil
    {
      draft.put(like: last)
      if draft.time == nil || draft.timeIsImplied { draft.isPointer = true }
      drafts.append(draft)
      return
    }
    if sources.isEmpty {
      // "الاثنين …، بعدما أخلت قاعدتين أخريين": the day is that of the main clause.
      if scene.isPluralObject(token), let time, scene.wall(token, time.tokens.lowerBound) >= 10 {
        return drop("without-place")
      }
      guard let country = countryAtStake(scene), hasForce || scene.isPluralObject(token) else {
        return drop("without-place")
      }
      draft.put(in: country)
      if isNoun, status == .occurred, time == nil { draft.isPointer = true }
      if status == .planned, draft.time == nil, !isDecided(standing) { draft.isPointer = true }
      appendPhases(of: draft, scene, token)
      appendRest(draft, at: [], time, scene)
      return
    }
    if status == .planned, draft.time == nil, !sources.contains(where: \.isBase), !isDecided(standing),
      isNoun && !draft.isLead || scene.has(.relative, token - 1)
    {
      return drop("plan-without-a-day")
    }
    // "ثم انسحبت من سوريا": of a whole country, with no day, it only points to what is told elsewhere.
    if draft.time == nil, status == .occurred || status == .ongoing, !draft.isLead,
      !sources.contains(where: { $0.isBase || $0.kind == .region })
    {
      draft.isPointer = true
    }
    // "سادس موقع تنسحب منه القوات": counts what is told elsewhere.
    if !isNoun, draft.time == nil && scene.countsDepartures(token) || scene.ranksDeparture(token) {
      draft.isPointer = true
    }
    // "بدأت سحب آلياتها من قسرك، ضمن انسحاب كامل من سوريا": what the departure is part of.
    if isNoun, time == nil || draft.timeIsImplied, !sources.contains(where: \.isBase),
      let last = recent.last, last.kind == .withdrawal, last.sentence == scene.index
    {
      draft.isPointer = true
    }
    if case .anchor = standing, draft.time == nil { draft.isAnchor = true }
    for source in sources {
      var one = draft
      one.put(at: source, by: "left", scene)
      appendPhases(of: one, scene, token)
    }
    appendGapped(draft, after: sources, time, scene)
    appendRest(draft, at: sources, time, scene)
  }

  /// "بمغادرة مئات الجنود بحلول أيلول، والباقين بنهاية العام": the rest leave on a day of their own.
  private mutating func appendRest(
    _ draft: Draft, at sources: [PlaceArgument], _ time: TimeArgument?, _ scene: Scene
  ) {
    guard let time, !time.isReporting,
      let next = scene.times.first(where: { $0.isUsable && $0.tokens.lowerBound >= time.tokens.upperBound }),
      scene.addsRest(time.tokens.upperBound..<next.tokens.lowerBound)
    else { return }
    var rest = draft
    rest.date(by: next, scene, as: "time-of-the-rest")
    if let source = sources.first { rest.put(at: source, by: "left", scene) }
    drafts.append(rest)
  }

  /// "على أن يكتمل الخروج من الإقليم": who leaves was told before, in this sentence or the last one.
  func goesOnWithStory(
    _ occurrence: Scene.Occurrence, _ sources: [PlaceArgument], _ scene: Scene
  ) -> Bool {
    let token = occurrence.token
    if isNoun(occurrence) {
      guard !sources.isEmpty || scene.isDefinite(token) || scene.leavesLand(token),
        !scene.hasOwnMover(occurrence)
      else { return false }
    }
    return scene.isForceBefore(occurrence.token)
      || recent.indices.contains {
        scene.index - drafts[$0].sentence <= 1
          && [.withdrawal, .redeployment, .missionEnd].contains(drafts[$0].kind)
      }
  }

  /// The plan, told just before, that this one is part of.
  ///
  /// "ستترك القوات بغداد في أيلول. والمواقع التي ستخليها هي".
  private func planBefore(_ scene: Scene, _ sources: [PlaceArgument]) -> Draft? {
    guard sources.contains(where: \.isBase) else { return nil }
    let plans = recent.filter { plan in
      plan.kind == .withdrawal && plan.status == .planned && plan.time != nil && plan.placeKind != .base
        && (1...2).contains(scene.index - plan.sentence)
    }
    // "مئات بحلول أيلول، والباقون بنهاية العام": of two days neither is said of this one.
    return Set(plans.map(\.time)).count == 1 ? plans.last : nil
  }

  /// The time of what `occurrence` names: its own where something else is dated by it, or decided before it.
  func time(of occurrence: Scene.Occurrence, _ standing: Standing?, _ scene: Scene) -> TimeArgument? {
    switch standing {
    case .anchor, .decided:
      return scene.timeWithin(occurrence.token) ?? scene.countedTime(of: occurrence.token)
    case .immediate, .goingOn, nil:
      let time = scene.time(of: occurrence.token, reporting: true)
      // "ينتهي أواخر أيار، بعد نصف قرن من خروجها": a noun has the day of its own phrase before that of another.
      guard isNoun(occurrence), let time, !time.isReporting, time.tokens.upperBound <= occurrence.token,
        scene.wall(time.tokens.upperBound - 1, occurrence.token) >= 3
      else { return time }
      return scene.timeWithin(occurrence.token) ?? (scene.isOfAnotherVerb(time) ? nil : time)
    }
  }

  /// What dates something else is not dated by it, nor by the day of the report.
  func dated(
    _ draft: consuming Draft, _ time: TimeArgument?, _ standing: Standing?, _ scene: Scene
  ) -> Draft {
    guard case .anchor = standing else { return dated(draft, time, scene) }
    var draft = draft
    if let time { draft.date(by: time, scene) }
    return draft
  }

  func isDecided(_ standing: Standing?) -> Bool {
    if case .decided = standing { return true }
    return false
  }

  func isGoingOn(_ standing: Standing?) -> Bool {
    if case .goingOn = standing { return true }
    return false
  }

  /// Appends `draft` and its later phases: "المرحلة الأولى في أيلول 2025، والثانية في أيلول 2026".
  mutating func appendPhases(of draft: Draft, _ scene: Scene, _ token: Int) {
    guard draft.status == .planned,
      let first = scene.nearest(CueSet(.phase), to: token, below: 10, within: 12)
        ?? scene.tokens.first(where: { scene.has(.phase, $0) && scene.wall(token, $0) < 12 })
    else {
      drafts.append(draft)
      return
    }
    var own = draft
    if scene.wall(token, first) < 10, let ordinal = scene.ordinal(after: first) {
      own.ordinal = ordinal
      own.note(.ordinal, by: "phase-number", at: scene.span(first))
    }
    // A numbered phase is told by its number: its beginning is no other event.
    if own.ordinal != nil { own.phase = nil }
    let steps = scene.tokens.filter { $0 > first && scene.isDefinite($0) || scene.startsWithAndThe($0) }
      .compactMap { at in scene.ordinal(after: at - 1, within: 1).map { (at: at, ordinal: $0) } }
    var later: [Draft] = []
    for (index, step) in steps.enumerated() {
      let end = index + 1 < steps.count ? steps[index + 1].at : scene.tokens.upperBound
      guard
        let time = scene.times.last(where: { $0.isUsable && (step.at..<end).contains($0.tokens.lowerBound) })
      else {
        continue
      }
      // "تنتهي المهمة في أيلول 2026، والمرحلة الأولى أنجزت": a phase that is over is no part of what is planned.
      if let to = time.time.days?.to, let published = context.publication?.days, to < published.from {
        continue
      }
      if step.ordinal == own.ordinal ?? 1 {
        own.date(by: time, scene, as: "time-of-the-phase")
        own.phase = nil
      } else {
        var next = draft
        next.ordinal = step.ordinal
        next.note(.ordinal, by: "phase-number", at: scene.span(step.at))
        next.phase = nil
        // "أما الثانية فتخص أربيل وحدها".
        if let place = scene.places.first(where: {
          (step.at..<end).contains($0.tokens.lowerBound) && isTheatre($0) && ($0.isBase || $0.kind == .region)
        }) {
          next.put(at: place, by: "left", scene)
        }
        next.date(by: time, scene, as: "time-of-the-phase")
        later.append(next)
      }
    }
    drafts.append(own)
    drafts += later
  }

  func fillPhase(_ draft: inout Draft, _ token: Int, _ scene: Scene) {
    guard let phase = scene.phaseFound(of: token) else { return }
    draft.phase = phase.value
    draft.note(.phase, by: phase.rule, at: scene.span(phase.tokens))
  }

  /// What is left: "من" a place, or the object of غادر and أخلى.
  ///
  /// "الإجلاء من أفغانستان": from a country that is no scene of the story.
  private func isFromElsewhere(_ occurrence: Scene.Occurrence, _ scene: Scene) -> Bool {
    scene.places.contains { place in
      place.kind == .country && !isTheatre(place) && scene.relation(of: place) == .from
        && (occurrence.token + 1...occurrence.token + 3).contains(place.tokens.lowerBound)
    }
  }

  func movementSources(
    of occurrence: Scene.Occurrence, _ scene: Scene, _ clause: Range<Int>
  ) -> [PlaceArgument] {
    let token = occurrence.token
    let takesObject = scene.takesObject(token)
    let first = scene.nearestPlace(to: token, limit: 36) { place, relation in
      if relation == .toward || relation == .near || scene.isDateline(place) || !isTheatre(place) {
        return nil
      }
      if place.tokens.lowerBound > token || !place.isBase, scene.wall(token, place.tokens.lowerBound) >= 10 {
        return nil
      }
      if place.isPointer, scene.has(.there, place.tokens.lowerBound) {
        guard place.tokens.lowerBound > token, place.tokens.lowerBound - token < 6 else { return nil }
      }
      if !place.isBase, place.tokens.lowerBound < token, relation == .bare { return nil }
      // "ستغادر البلاد، مؤكدا أن بغداد": told of in what someone adds.
      if !place.isBase, scene.wall(token, place.tokens.lowerBound) >= 5 { return nil }
      // "إلى الأردن والكويت".
      if !place.isBase, relation != .from, scene.follows(place, .toward) { return nil }
      if !place.isBase, relation == .bare, !scene.isObject(place, of: token, within: 5) { return nil }
      if !place.isBase, scene.isPluralObject(token) { return place.kind == .country ? 2 : nil }
      if place.isBase, scene.isPluralObject(token), !(0...5).contains(place.tokens.lowerBound - token) {
        return nil
      }
      var cost = 0
      // "انسحاب من العراق، بعد خروجها من قاعدة": what another departure leaves.
      if place.tokens.lowerBound > token, scene.departs(between: token, and: place.tokens.lowerBound) {
        cost += 16
      }
      if relation == .from { cost -= 4 }
      if relation == .inside { cost += 4 }
      if relation == .bare, !takesObject { cost += 6 }
      switch place.kind {
      case .base: break
      case .unnamedBase, .site: cost += 1
      case .region: cost += 6
      case .country: cost += 6
      }
      if place.tokens.lowerBound < token { cost += 4 }
      if place.isPointer { cost += 2 }
      // "القوات الأميركية في الشدادي" belongs to the force; still the place that is left.
      return cost
    }
    guard let first else {
      // "وغادرها آخر الجنود", "بدأ إفراغها": the base that was told before.
      if scene.leavesWhatWasNamed(occurrence),
        let base = scene.places.last(where: { $0.isBase && $0.tokens.upperBound <= token })
          ?? recentBase(before: scene.index)
      {
        return [
          PlaceArgument(
            tokens: token..<token + 1, id: base.id, kind: base.kind, target: base.target, facts: base.facts,
            isPointer: true)
        ]
      }
      guard let land = scene.land(leftBy: token) else { return [] }
      // "الإقليم" is the region that was named so, "البلاد" the country of the story.
      let region = scene.places.last {
        $0.kind == .region && $0.tokens.upperBound <= token && scene.isProvince($0)
      }
      guard let id = scene.isProvince(land) ? region?.id : countryAtStake(scene) else { return [] }
      return [
        PlaceArgument(
          tokens: land..<land + 1, id: id, kind: scene.isProvince(land) ? .region : .country, target: nil,
          facts: gazetteer.facts(of: id))
      ]
    }
    // "خرجت من قاعدتين، هما العمر وكونيكو": the bases that it goes on to name.
    if first.kind == .unnamedBase || first.kind == .country,
      let named = scene.places.first(where: {
        $0.kind == .base && $0.tokens.lowerBound >= first.tokens.upperBound
          && scene.isListed($0, of: first.tokens.upperBound)
      })
    {
      return scene.list(from: named)
    }
    // "مواقعها في بغداد وقاعدة عين الأسد": the list begins before the base that is nearest.
    if let earlier = scene.places.last(where: {
      $0.tokens.upperBound <= first.tokens.lowerBound && $0.tokens.lowerBound > token && $0.kind == .region
    }), first.tokens.lowerBound - earlier.tokens.upperBound <= 3 {
      let list = scene.list(from: earlier, mixed: true)
      if list.contains(where: { $0.id == first.id }) { return list }
    }
    return scene.list(from: first, mixed: true)
  }

  func movementDestination(
    of occurrence: Scene.Occurrence, _ scene: Scene, _ clause: Range<Int>
  ) -> PlaceArgument? {
    scene.nearestPlace(to: occurrence.token, limit: 40) { place, relation in
      // "بلغت القافلة القاعدة".
      if scene.isReach(occurrence.token), relation == .bare,
        place.tokens.lowerBound > occurrence.token
      {
        return 0
      }
      guard relation == .toward, place.tokens.lowerBound > occurrence.token else {
        return relation == .inside && place.tokens.lowerBound > occurrence.token
          && ["move-verb", "touch-down-verb", "station-verb", "send-verb", "send-noun", "deploy-verb"]
            .contains(occurrence.trigger.name)
          ? 12 : nil
      }
      return place.isBase ? 0 : 4
    }
  }
}
