import ArabicText
import Calendars
import Vocabulary

extension Narration {
  func isNoun(_ occurrence: Scene.Occurrence) -> Bool {
    occurrence.form.contains(.noun) && occurrence.form.isDisjoint(with: [.past, .present])
  }

  /// Reads a word for talks, accords, visits or votes as what its arguments make of it.
  mutating func readPolitics(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    guard let (rule, tokens) = sense(of: occurrence, scene) else { return drop("no-sense") }
    let known = drafts.count
    switch rule.outcome {
    case .negotiation: readTalks(occurrence, scene)
    case .agreement: readAgreement(occurrence, scene)
    case .diplomacy: readMeeting(occurrence, scene)
    case .legislation: readVote(occurrence, scene)
    default: drop(rule.name, tokens)
    }
    for told in known..<drafts.count { drafts[told].rules.append(rule.name) }
  }

  /// Officials meet, call or visit.
  mutating func readMeeting(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    let clause = scene.stretch(token, below: 10)
    if scene.token(token).proclitics.contains(.and),
      scene.occurrences.contains(where: {
        $0.trigger.frame == .meet && $0.token < token
          && recent.contains { $0.sentence == scene.index && $0.kind == .diplomacy }
      })
    {
      return drop("same-meeting")
    }
    if let rule = scene.objection(Readings.meeting, occurrence) { return drop(rule) }
    if let habit = scene.habit(occurrence) { return drop(habit) }
    let isNoun = isNoun(occurrence)
    // "بعد أيام من لقائه السفيرة": so long before what is told, and of no day.
    if isNoun, scene.has(.from, token - 1), scene.dates(token), scene.countedTime(of: token) == nil {
      return drop("dates-something-else")
    }
    let own = isNoun ? scene.timeOfPhrase(token) : nil
    if isNoun, own == nil {
      guard
        scene.contains(
          CueSet(.light), in: max(clause.lowerBound, token - 8)..<min(clause.upperBound, token + 5))
          || clause.contains(where: { scene.has(CueSet(.preposition, .after), $0) && $0 < token })
          || scene.isHeldByVerb(token)
          || scene.token(token).proclitics.contains(.by) || scene.has(.relative, token + 1)
          || scene.governor(CueSet(.cancel, .postpone, .deny), of: token, within: 8, limit: 8) != nil
          || scene.contains(CueSet(.cancel, .postpone), in: token + 1..<min(token + 4, clause.upperBound))
      else { return drop("noun-without-verb") }
    }
    var time = own ?? scene.time(of: token, reporting: true)
    if let found = time, own == nil, scene.isOfAnother(found, than: token) { time = nil }
    let verdict = scene.verdict(occurrence, time)
    guard var status = verdict.status else { return drop(verdict) }
    if status == .ongoing { status = .occurred }
    if status == .postponed || status == .cancelled || status == .denied && time == nil {
      var draft = Draft(.diplomacy, status, scene, occurrence, verdict)
      if status == .cancelled, let due = scene.dueDay(of: token) { draft.date(by: due, scene) }
      setVenue(&draft, occurrence, scene)
      drafts.append(draft)
      return
    }
    if let days = time?.time.days, days.dayCount > (status == .planned ? 366 : 31) {
      return drop("meeting-without-a-day")
    }
    // "قال عقب لقائه الوزير": met by then, whenever it was; "بحث الوزير مع السفيرة" as the news itself.
    let isMet =
      status == .occurred
      && (occurrence.trigger.name != "discuss-verb"
        || scene.context.isLead[scene.index] && scene.isWithOfficial(token))
      && (isNoun
        ? scene.isAnchored(token)
        // "كوبر يلتقي السوداني": the present of a headline.
        : occurrence.form.contains(.past) || scene.context.isLead[scene.index] && !scene.isThat(token - 1))
    let told = time == nil && !isNoun ? goesOn(occurrence, scene) : nil
    if told?.status == .planned, verdict.rule != "past" { status = .planned }
    guard time != nil || isMet || told != nil else { return drop("meeting-without-a-day") }
    var draft = dated(Draft(.diplomacy, status, scene, occurrence, verdict), time, scene)
    if let told, draft.time == nil || draft.dating == .assumed { draft.date(like: told) }
    guard draft.time != nil || status == .occurred else { return drop("meeting-without-a-day") }
    setVenue(&draft, occurrence, scene)
    if let told, draft.placeIsImplied { draft.put(like: told) }
    // Where a town that no table knows is the end of the way, the visit is told all the same.
    if occurrence.trigger.frame == .move, draft.placeIsImplied,
      !scene.contains(CueSet(.toward), in: token + 1..<min(token + 8, scene.tokens.upperBound))
    {
      return drop("arrives-nowhere")
    }
    drafts.append(draft)
  }

  /// What the sentence before told, whose day goes on: "انطلق الحوار الثلاثاء.
  ///
  /// والتقى الوزير نظيره".
  private func goesOn(_ occurrence: Scene.Occurrence, _ scene: Scene) -> Draft? {
    guard let told = recent.last, (0...1).contains(scene.index - told.sentence), told.time != nil,
      told.dating == .own || told.dating == .inherited, !told.looksBack, !scene.looksBack,
      [.negotiation, .diplomacy, .agreement, .legislation].contains(told.kind),
      told.status == (occurrence.form.contains(.past) ? .occurred : .planned)
    else { return nil }
    return told
  }

  /// A parliament votes, calls for or passes something on the foreign presence.
  mutating func readVote(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    if occurrence.trigger.name == "resolution-noun" { return readResolution(occurrence, scene) }
    let found = scene.time(of: token, reporting: true)
    let time = found.flatMap { $0.isReporting ? nil : $0 } ?? scene.timeOfSession(token) ?? found
    let verdict = scene.verdict(occurrence, time)
    guard var status = verdict.status else { return drop(verdict) }
    if status == .ongoing { status = .occurred }
    var draft = dated(Draft(.legislation, status, scene, occurrence, verdict), time, scene)
    if status == .postponed || status == .cancelled { draft.undate() }
    // A sitting tells nothing but what it is for, and "التصويت" that there was one.
    if status == .occurred, occurrence.trigger.frame == .talk { return drop("sits") }
    if status == .occurred, isNoun(occurrence), !scene.isDone(token) {
      return drop("vote-named")
    }
    let isHouse = !scene.isOfMembers(token)
    guard
      draft.time != nil && (!draft.timeIsImplied || occurrence.trigger.isVerb && isHouse)
        || [.postponed, .cancelled].contains(status)
        || status == .planned && draft.isLead
    else { return drop("vote-without-a-day") }
    draft.put(in: countryOfStory(scene))
    draft.placeIsImplied = false
    drafts.append(draft)
  }

  /// "قرار البرلمان الصادر في 5 كانون الثاني": known, and told where it is dated.
  private mutating func readResolution(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    guard let time = scene.timeOfIssue(occurrence.token) ?? scene.timeOfPhrase(occurrence.token),
      !scene.liesAhead(time)
    else { return drop("vote-without-a-day") }
    let verdict = Verdict(status: .occurred, rule: "issued")
    var draft = dated(Draft(.legislation, .occurred, scene, occurrence, verdict), time, scene)
    draft.put(in: countryOfStory(scene))
    draft.placeIsImplied = false
    drafts.append(draft)
  }

  /// The venue if the clause names one, else the country at stake.
  func setVenue(_ draft: inout Draft, _ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    let frame = occurrence.trigger.frame
    let isVisit = scene.isVisit(token) || frame == .move || frame == .leave
    let ends: [PlaceRelation] = frame == .leave ? [.toward] : [.bare, .toward]
    let venue = scene.nearestPlace(to: token, limit: 18) { place, relation in
      guard !place.isBase, place.kind != .site, !scene.isDateline(place) else { return nil }
      if relation == .inside { return 0 }
      // "زار الوزير بغداد", "زيارته لبغداد", "وصل وفد إلى بغداد".
      let isReached = isVisit && place.tokens.lowerBound > token && ends.contains(relation)
      return isReached || scene.isHosting(place) ? 0 : nil
    }
    if let venue {
      draft.put(at: venue, by: "venue", scene)
      draft.placeIsImplied = false
    } else {
      // "استقبل السوداني السفيرة": a statesman of the story meets whom it names.
      let isOfStory = draft.kind == .diplomacy && scene.heldCues.contains(.statesman)
      draft.put(in: countryOfStory(scene) ?? (isOfStory ? topic.countriesAtStake.first : nil))
    }
  }
}
