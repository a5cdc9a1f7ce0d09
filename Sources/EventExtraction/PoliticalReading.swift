import ArabicText
import Calendars
import Vocabulary

extension Narration {
  /// A mission ends or becomes another arrangement; also a round of talks that ends.
  mutating func readEnding(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    // "إنه" is spelled as "أنهى" is.
    if scene.has(.complement, token) { return drop("particle") }
    let clause = scene.stretch(token, below: 9)
    let isTopic = scene.token(token).proclitics.contains(.so)
    let near = max(clause.lowerBound, token - (isTopic ? 40 : 9))..<min(clause.upperBound, token + 10)
    guard
      let mission = near.first(where: {
        (scene.has(.mission, $0) || scene.isMandate($0)) && !scene.isSubjectMatter($0)
      })
        ?? near.first(where: { at in
          scene.has(.phase, at)
            && (scene.contains(CueSet(.mission), in: scene.tokens)
              || recent.contains { $0.kind == .missionEnd })
        })
    else {
      // "أنهت القوات وجودها في القاعدة": a departure.
      if occurrence.trigger.frame == .end,
        !isNoun(occurrence)
          || scene.governor(CueSet(.prepare, .decide), of: token, within: 4, limit: 4) != nil,
        (token + 1..<min(token + 4, clause.upperBound)).contains(where: { scene.has(.presence, $0) })
      {
        return readMovement(occurrence, scene)
      }
      return drop("no-mission")
    }
    // The end must be the mission's own, not that of talks beside it.
    if let talks = near.first(where: { scene.has(.talks, $0) && abs($0 - token) < abs(mission - token) }) {
      return drop("end-of-talks", at: talks)
    }
    if occurrence.trigger.frame == .turn, scene.time(of: token, reporting: false) == nil {
      return drop("turn-without-a-day")
    }
    guard
      scene.contains(CueSet(.watched), in: scene.tokens) || scene.isAboutMission(near)
        || near.contains(where: { scene.isMissionBody($0) || scene.isMandate($0) })
        || scene.has(.phase, mission) && recent.contains(where: { $0.kind == .missionEnd })
    else { return drop("no-force-of-the-topic") }
    if occurrence.trigger.frame == .turn, !scene.contains(CueSet(.partnership, .drill), in: scene.tokens) {
      return drop("turn-into-nothing-named")
    }
    // "بيان عن إنهاء المهمة": what a statement is about.
    if isNoun(occurrence), scene.isSubjectOfStatement(token) { return drop("subject-matter") }
    var time = scene.time(of: token, reporting: true)
    // "أعلنت، اليوم، انتهاء المهمة، قبل أسابيع من الموعد": the day of the announcement, not the one it is held against.
    if scene.governor(CueSet(.announce), of: token, within: 12, limit: 5) != nil, let own = time,
      !own.isReporting,
      scene.wall(token, own.tokens.lowerBound) >= 3, own.tokens.lowerBound > token,
      let report = scene.times.last(where: { $0.isReporting && $0.isUsable && $0.tokens.lowerBound < token })
    {
      time = report
    }
    if scene.governor(CueSet(.scheme), of: token, within: 4, limit: 4) != nil,
      let published = context.publication?.days
    {
      // "تحديد موعد لإنهاء المهمة … لا يتجاوز نهاية أيلول": the day that was fixed, not that of the fixing.
      time =
        scene.times.first {
          $0.isUsable && $0.tokens.lowerBound > token && ($0.time.days?.to ?? published.from) > published.from
        } ?? time
    }
    if isNoun(occurrence), let agreed = scene.timeAgreed(for: token, before: time) { time = agreed }
    let verdict = scene.verdict(occurrence, time)
    guard let status = verdict.status else { return drop(verdict) }
    if let rule = scene.objection(Readings.endingVerdict, occurrence, time, verdict) { return drop(rule) }
    // "المفاوضات لإنهاء المهمة": what something is for has no day of its own.
    let isDayDenied =
      status == .denied && scene.governor(CueSet(.scheme), of: token, within: 3, limit: 4) != nil
    if isNoun(occurrence), status == .occurred, scene.isGoal(token) { return drop("goal") }
    let isNoun = isNoun(occurrence)
    if isNoun, status == .occurred, time == nil, let lastReport,
      scene.governor(CueSet(.announce), of: token, within: 4, limit: 5) != nil
    {
      time = lastReport
    }
    var draft = dated(
      Draft(.missionEnd, status == .ongoing ? .planned : status, scene, occurrence, verdict), time, scene)
    let announced = scene.governor(CueSet(.say), of: token, within: 9, limit: 6) != nil
    if isNoun, status == .occurred, time == nil || time?.isReporting == true && !announced {
      return drop("noun-without-time")
    }
    if isNoun, status == .occurred, draft.timeIsImplied, !announced { return drop("noun-without-time") }
    // "المفاوضات بدأت في شباط، وصولاً إلى إنهاء المهمة": the day is another verb's.
    if isNoun, status == .occurred, let time, !time.isReporting, !announced {
      let between = min(token, time.tokens.lowerBound - 3)..<max(token, time.tokens.lowerBound)
      if between.contains(where: {
        $0 != token && scene.has(CueSet(.begin, .complete, .light), $0) && scene.isVerb($0)
      }) {
        return drop("day-of-another-verb")
      }
    }
    if draft.status == .planned, draft.time == nil { return drop("plan-without-a-day") }
    if isDayDenied { draft.undate() }
    if scene.governor(CueSet(.talks, .schedule, .accord), of: token, within: 5, limit: 6) != nil,
      time == nil || draft.timeIsImplied
    {
      return drop("matter-of-talks")
    }
    if scene.has(.mission, mission) { readPlacesLeft(draft, mission, scene) }
    draft.phase = nil
    if scene.has(.phase, mission) { fillOrdinal(&draft, scene.ordinal(after: mission), mission, scene) }
    let place = scene.nearestPlace(to: isTopic ? mission : token, limit: 40) { place, relation in
      guard relation != .from, relation != .toward, isTheatre(place), !scene.isDateline(place) else {
        return nil
      }
      return place.kind == .country ? 0 : nil
    }
    guard let id = place?.id ?? countryAtStake(scene), isAtStake(id) || place != nil else {
      return drop("without-place")
    }
    if let place { draft.put(at: place, scene) } else { draft.put(in: id) }
    draft.placeKind = .country
    draft.placeIsImplied = false
    appendPhases(of: draft, scene, token)
  }

  /// "تنهي البعثة مهامها في بغداد وقاعدة عين الأسد": where its work ends at a base, it leaves the base.
  private mutating func readPlacesLeft(_ draft: Draft, _ mission: Int, _ scene: Scene) {
    for place in scene.places
    where place.kind == .base && !place.isPointer && (1...9).contains(place.tokens.lowerBound - mission)
      && scene.wall(mission, place.tokens.lowerBound) < 5
      && (place.isAdded || [.inside, .bare].contains(scene.relation(of: place)))
    {
      var left = draft
      left.kind = .withdrawal
      left.put(at: place, by: "left", scene)
      drafts.append(left)
    }
  }

  func isNoun(_ occurrence: Scene.Occurrence) -> Bool {
    occurrence.form.contains(.noun) && occurrence.form.isDisjoint(with: [.past, .present])
  }

  /// A round of talks or a committee's meeting opens, ends or is due.
  mutating func readTalks(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    let name = occurrence.trigger.name
    let clause = scene.stretch(token, below: 10)
    let near = max(clause.lowerBound, token - 10)..<min(clause.upperBound, token + 14)
    // "اجتمع رئيس الوزراء مع قائد التحالف".
    if name == "committee-meets", !scene.contains(CueSet(.committee), in: near), !scene.meetAsSides(token),
      !scene.talksBeside(token)
    {
      return readMeeting(occurrence, scene)
    }
    if let rule = scene.objection(Readings.talks, occurrence) { return drop(rule) }
    if let habit = scene.habit(occurrence) { return drop(habit) }
    if name == "talk-noun", scene.dates(token), scene.ordinal(after: token) == nil {
      return drop("dates-something-else")
    }
    let anchor =
      scene.nearest(CueSet(.complete), to: token, below: 10, within: 12)
      ?? scene.nearest(CueSet(.begin, .light), to: token, below: 9, within: 4)
    var time =
      anchor.flatMap { scene.time(of: $0, reporting: false) } ?? scene.time(of: token, reporting: true)
    let ordinal = scene.ordinal(after: token) ?? (name == "talk-noun" ? nil : scene.ordinalBefore(token))
    let verdict = scene.verdict(occurrence, time)
    guard var status = verdict.status else { return drop(verdict) }
    if status == .ongoing { status = .occurred }
    if scene.isGoingOn(token, time) { status = .ongoing }
    if let session = scene.futureSession(after: token) {
      status = .planned
      time = scene.times.first { $0.isUsable && $0.tokens.lowerBound > session }
    }
    guard
      ordinal != nil || time.map({ !$0.isReporting }) == true
        || scene.context.isLead[scene.index] && time != nil
    else { return drop("talks-without-a-day") }
    guard
      scene.contains(CueSet(.begin, .complete, .light, .committee, .ongoing), in: near)
        || scene.hasSession(near) || status == .planned || status == .ongoing || ordinal != nil
    else { return drop("no-session") }
    guard
      scene.contains(CueSet(.watched, .committee), in: scene.tokens)
        || ordinal != nil
          && (scene.contains(CueSet(.talks), in: scene.tokens) && name != "talk-round"
            || recent.contains(where: { $0.kind == .negotiation }) || scene.talksBeside(token))
        || scene.talksBeside(token) && !drafts.isEmpty
    else { return drop("no-force-of-the-topic") }
    var draft = dated(Draft(.negotiation, status, scene, occurrence, verdict), time, scene)
    guard draft.time != nil || status == .postponed || status == .cancelled || ordinal != nil else {
      return drop("talks-without-a-day")
    }
    fillOrdinal(&draft, ordinal, token, scene)
    draft.phase = nil
    if status == .postponed { draft.undate() }
    setVenue(&draft, occurrence, scene)
    drafts.append(draft)
    guard ordinal != nil else { return }
    // "جولتها الأولى في 27 كانون الثاني، والثانية في 11 شباط".
    for at in token + 3..<max(token + 3, scene.tokens.upperBound) {
      guard scene.token(at).kind == .word,
        scene.token(at - 1).isMark(.comma) || scene.context.text.folded(at).first == Scene.andLetter,
        let next = scene.ordinal(after: at - 1, within: 1), next != ordinal,
        let later = scene.times.first(where: { $0.isUsable && (1...3).contains($0.tokens.lowerBound - at) })
      else { continue }
      var other = draft
      fillOrdinal(&other, next, at, scene)
      other.date(by: later, scene, as: "time-of-the-round")
      drafts.append(other)
    }
  }

  /// An agreement, a joint statement, a timetable: reached, signed, announced, due, put off.
  mutating func readAgreement(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    let frame = occurrence.trigger.frame
    let clause = scene.stretch(token, below: 9)
    let near = max(clause.lowerBound, token - 7)..<min(clause.upperBound, token + 16)
    if frame == .accord,
      scene.occurrences.contains(where: {
        ($0.trigger.frame == .agree
          || $0.trigger.frame == .vote && recent.last?.token == $0.token)
          && $0.token < token && token - $0.token < 14
      })
    {
      return drop("told-by-its-verb")
    }
    var time =
      frame == .accord
      ? scene.timeAfter(token) ?? scene.time(of: token, reporting: true, limit: 20)
      : scene.time(of: token, reporting: true, limit: 28)
    // "أعلنا، اليوم، اتفاقهما على إنهاء المهمة بحلول": the day of announcing it.
    if frame == .accord, scene.isAnnouncedAccord(token) {
      time = scene.times.last { $0.isUsable && $0.tokens.lowerBound < token } ?? time
    }
    if frame == .agree, let own = time, scene.isContent(own, of: token) {
      let earlier = scene.times.last { $0.isUsable && $0.tokens.lowerBound < token }
      let isAhead =
        own.time.days.map { days in context.publication.map { days.to > $0.days.to } ?? false } ?? false
      time = earlier ?? (isAhead ? nil : own)
    }
    // "وجددا في بيان مشترك": the statement that a round told just before ends in.
    if frame == .accord, time == nil, scene.has(.statement, token), let round = recent.last,
      round.kind == .negotiation, round.status == .occurred, scene.index - round.sentence <= 2
    {
      var draft = Draft(.agreement, .occurred, scene, occurrence)
      draft.date(like: round)
      draft.put(like: round)
      drafts.append(draft)
      return
    }
    if scene.isPresupposedAgreement(occurrence, time, context.publication?.days) {
      return drop("known-agreement")
    }
    let verdict = scene.verdict(occurrence, time)
    guard let status = verdict.status, status != .ongoing || frame == .agree else {
      return drop(verdict)
    }
    switch frame {
    case .announce:
      // "كشف مصدر أن": says.
      if scene.has(.say, token), !scene.isDefinite(token),
        !scene.has(CueSet(.preposition, .postpone), token - 1)
      {
        return drop("says")
      }
      guard status == .postponed || status == .planned && time != nil,
        scene.contains(
          CueSet(.scheme, .mission, .statement, .accord), in: token..<min(clause.upperBound, token + 10))
          || scene.has(.postpone, token + 1) || scene.context.isLead[scene.index]
          || near.contains(where: { scene.has(.postpone, $0) })
      else { return drop("announcement-of-nothing-due") }
    case .accord:
      guard scene.isStatement(token) || scene.isNamedStatement(token) || scene.isIssuedByBoth(token) else {
        return drop("no-statement")
      }
      // "الاتفاقية وضعت تاريخا للانسحاب": the day that is set in it.
      if status == .planned, scene.isDefinite(token), !scene.has(.statement, token),
        ["later-than-publication", "deadline-ahead", "period-ahead"].contains(verdict.rule)
      {
        return drop("content-of-an-accord")
      }
      // "أعلنا اتفاقهما على إنهاء المهمة".
      if scene.isAnnouncedAccord(token), scene.context.isLead[scene.index] || time?.isReporting == true {
        break
      }
      guard let time, !time.isReporting || scene.has(.statement, token) || scene.isPresupposed(occurrence),
        scene.distance(token, time.tokens) < 16,
        !scene.occurrences.contains(where: {
          (min(token, time.tokens.lowerBound) + 1..<max(token, time.tokens.lowerBound)).contains($0.token)
            && ![.agree, .announce, .accord, .move].contains($0.trigger.frame)
        })
      else { return drop("accord-without-a-day") }
      if time.time.days.map({ $0.dayCount > 92 }) ?? true { return drop("accord-without-a-day") }
      guard
        scene.has(.statement, token)
          || scene.contains(CueSet(.watched, .host), in: scene.tokens)
      else { return drop("no-force-of-the-topic") }
    default:
      guard occurrence.trigger.name != "agree-verb" || scene.isAgreement(token, near) else {
        return drop("no-agreement")
      }
      guard time != nil || scene.context.isLead[scene.index] else { return drop("accord-without-a-day") }
      guard
        scene.contains(
          CueSet(.mission, .presence, .force, .schedule, .partnership, .statement, .phase), in: scene.tokens)
          || scene.occurrences.contains(where: { [.leave, .pull, .end].contains($0.trigger.frame) })
      else { return drop("not-on-the-presence") }
    }
    if status == .denied, frame != .agree { return drop(verdict) }
    var draft = dated(
      Draft(.agreement, status == .ongoing ? .occurred : status, scene, occurrence, verdict), time, scene)
    if status == .postponed { draft.undate() }
    // "من المقرر أن يعلن الجانبان في أيلول بياناً": when they are to speak is when it is due.
    if status == .planned, let time, time.isReporting { draft.date(by: time, scene) }
    guard draft.time != nil || status == .postponed else { return drop("accord-without-a-day") }
    setVenue(&draft, occurrence, scene)
    guard draft.place != nil, let country = countryAtStake(scene) else { return drop("without-place") }
    if draft.place != country, frame != .agree {
      draft.place = country
      draft.note(.place, by: "country-at-stake")
    }
    drafts.append(draft)
  }

  /// Officials meet, call or visit.
  mutating func readMeeting(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    let clause = scene.stretch(token, below: 10)
    let officials = clause.filter { scene.has(.official, $0) && abs($0 - token) < 14 }
    guard !officials.isEmpty || scene.isVisit(token) else { return drop("no-official") }
    if scene.token(token).proclitics.contains(.and),
      scene.occurrences.contains(where: {
        $0.trigger.frame == .meet && $0.token < token
          && recent.contains { $0.sentence == scene.index && $0.kind == .diplomacy }
      })
    {
      return drop("same-meeting")
    }
    if let rule = scene.objection(Readings.meeting, occurrence) { return drop(rule) }
    let name = occurrence.trigger.name
    let isCall = context.text.folded(token).count > 3 && scene.isCall(token)
    if name == "meet-noun" {
      guard
        isCall || scene.contains(CueSet(.light), in: max(clause.lowerBound, token - 8)..<token)
          || clause.contains(where: { scene.has(.preposition, $0) && $0 < token })
          || scene.governor(CueSet(.cancel, .postpone), of: token, within: 4, limit: 4) != nil
      else { return drop("noun-without-verb") }
    }
    let time = scene.time(of: token, reporting: true)
    guard let time, time.time.days.map({ $0.dayCount <= 31 }) ?? false else {
      return drop("meeting-without-a-day")
    }
    let verdict = scene.verdict(occurrence, time)
    guard var status = verdict.status else { return drop(verdict) }
    if status == .ongoing { status = .occurred }
    guard status == .occurred || status == .planned || status == .postponed || status == .cancelled else {
      return drop(verdict)
    }
    guard scene.contains(CueSet(.watched, .official), in: clause) || scene.isVisit(token) else {
      return drop("no-force-of-the-topic")
    }
    var draft = dated(Draft(.diplomacy, status, scene, occurrence, verdict), time, scene)
    setVenue(&draft, occurrence, scene)
    guard draft.place != nil else { return drop("without-place") }
    drafts.append(draft)
  }

  /// A parliament votes, calls for or passes something on the foreign presence.
  mutating func readVote(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    let near = max(scene.tokens.lowerBound, token - 6)..<min(scene.tokens.upperBound, token + 7)
    // "أقر مجلس الوزراء الاتفاقية".
    if !scene.contains(CueSet(.parliament), in: near), scene.approvesAccord(token) {
      return readAgreement(occurrence, scene)
    }
    if let rule = scene.objection(Readings.vote, occurrence) { return drop(rule) }
    let time = scene.time(of: token, reporting: true)
    guard let time else { return drop("vote-without-a-day") }
    let verdict = scene.verdict(occurrence, time)
    guard var status = verdict.status else { return drop(verdict) }
    if status == .ongoing { status = .occurred }
    var draft = dated(Draft(.legislation, status, scene, occurrence, verdict), time, scene)
    guard !draft.timeIsImplied || occurrence.trigger.name == "vote-verb" else {
      return drop("vote-without-a-day")
    }
    draft.put(in: countryAtStake(scene))
    draft.placeIsImplied = false
    guard draft.place != nil else { return drop("without-place") }
    drafts.append(draft)
  }

  /// The venue if the clause names one, else the country at stake.
  func setVenue(_ draft: inout Draft, _ occurrence: Scene.Occurrence, _ scene: Scene) {
    let venue = scene.nearestPlace(to: occurrence.token, limit: 16) { place, relation in
      guard !place.isBase, place.kind != .site, !scene.isDateline(place) else { return nil }
      // "زار الوزير بغداد", "وصل وفد إلى بغداد".
      let isReached =
        relation == .bare && scene.isVisit(occurrence.token)
        || relation == .toward && occurrence.trigger.frame == .move
      return relation == .inside || isReached && place.tokens.lowerBound > occurrence.token ? 0 : nil
    }
    if let venue {
      draft.put(at: venue, by: "venue", scene)
      draft.placeIsImplied = false
    } else {
      draft.put(in: countryAtStake(scene))
    }
  }

  func fillOrdinal(_ draft: inout Draft, _ ordinal: Int?, _ token: Int, _ scene: Scene) {
    draft.ordinal = ordinal
    if ordinal != nil { draft.note(.ordinal, by: "ordinal", at: scene.span(token)) }
  }
}
