import ArabicText
import Calendars
import Vocabulary

extension Narration {
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
