import ArabicText
import Calendars
import Vocabulary

extension Narration {
  /// An agreement, a joint statement, a timetable: reached, signed, announced, due, put off.
  mutating func readAgreement(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    let frame = occurrence.trigger.frame
    if frame == .accord, isToldByVerb(token, scene) { return drop("told-by-its-verb") }
    if frame == .accord, scene.isOfOneSide(token) { return drop("statement-of-one-side") }
    // "البيان المشترك المعلن في 27 أيلول": known, and dated.
    if frame == .accord || scene.has(.statement, token), let issue = scene.timeOfIssue(token) {
      let verdict = Verdict(status: scene.liesAhead(issue) ? .planned : .occurred, rule: "issued")
      return append(Draft(.agreement, verdict.status ?? .occurred, scene, occurrence, verdict), issue, scene)
    }
    // "وجددا في بيان مشترك": the statement that a round told just before ends in.
    let time = timeOfAgreement(occurrence, scene)
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
    guard let status = verdict.status, status != .ongoing || frame == .agree else { return drop(verdict) }
    // "نفى وجود اتفاق": one that there is not.
    if frame == .accord, status == .denied, scene.has(.accord, token), !scene.isDefinite(token),
      scene.governor(CueSet(.deny), of: token, within: 5, limit: 5) != nil
    {
      return append(Draft(.agreement, .denied, scene, occurrence, verdict), nil, scene)
    }
    let objection: String? =
      switch frame {
      case .announce: objectionToAnnouncing(occurrence, time, status, scene)
      case .accord: objectionToNaming(occurrence, time, verdict, scene)
      default: objectionToAgreeing(occurrence, time, status, scene)
      }
    if let objection { return drop(objection) }
    if status == .denied, frame != .agree { return drop(verdict) }
    append(
      Draft(.agreement, status == .ongoing ? .occurred : status, scene, occurrence, verdict), time, scene)
  }

  private mutating func append(_ draft: Draft, _ time: TimeArgument?, _ scene: Scene) {
    var draft = dated(draft, time, scene)
    let isOff = [.denied, .postponed, .cancelled].contains(draft.status)
    if draft.status == .postponed || draft.status == .cancelled { draft.undate() }
    // "من المقرر أن يعلن الجانبان في أيلول بياناً": when they are to speak is when it is due.
    if draft.status == .planned, let time, time.isReporting { draft.date(by: time, scene) }
    guard draft.time != nil || isOff else { return drop("accord-without-a-day") }
    if let occurrence = scene.occurrence(at: draft.token), occurrence.trigger.frame == .agree {
      setVenue(&draft, occurrence, scene)
    } else {
      draft.put(in: countryOfStory(scene))
    }
    guard draft.place != nil else { return drop("without-place") }
    drafts.append(draft)
  }

  private func isToldByVerb(_ token: Int, _ scene: Scene) -> Bool {
    scene.occurrences.contains {
      ($0.trigger.frame == .agree || $0.trigger.frame == .vote && recent.last?.token == $0.token)
        && $0.token < token && token - $0.token < ($0.trigger.isVerb ? 20 : 14)
    }
  }

  /// When it was agreed, not what day was agreed on.
  private func timeOfAgreement(_ occurrence: Scene.Occurrence, _ scene: Scene) -> TimeArgument? {
    let token = occurrence.token
    switch occurrence.trigger.frame {
    case .accord:
      // "أعلنا، اليوم، اتفاقهما على إنهاء المهمة بحلول": the day of announcing it.
      if scene.isAnnouncedAccord(token),
        let announced = scene.times.last(where: { $0.isUsable && $0.tokens.lowerBound < token })
      {
        return announced
      }
      let own = scene.timeAfter(token) ?? scene.time(of: token, reporting: true, limit: 20)
      // "بيان مشترك يقضي بإنهاء المهمة في أيلول": a day that is agreed on is not that of agreeing.
      if let own, scene.liesAhead(own), !scene.isToBeAnnounced(token), scene.isContent(own, of: token) {
        return scene.times.last { $0.isUsable && $0.tokens.lowerBound < token }
      }
      return own
        ?? (scene.isToBeAnnounced(token)
          ? scene.times.last { scene.liesAhead($0) && $0.tokens.lowerBound < token } : nil)
    case .agree:
      if isNoun(occurrence), let due = scene.timeOfVerbToCome(after: token) { return due }
      guard let own = scene.time(of: token, reporting: true, limit: 28) ?? scene.timeOfSession(token) else {
        return nil
      }
      guard scene.isContent(own, of: token) else { return own }
      return scene.times.last { $0.isUsable && $0.tokens.lowerBound < token }
        ?? (scene.liesAhead(own) ? nil : own)
    default: return scene.time(of: token, reporting: true, limit: 28)
    }
  }

  // MARK: - What keeps a word from telling an agreement

  /// "الإعلان عن موعد إنهاء المهمة": an event where it is put off or due.
  private func objectionToAnnouncing(
    _ occurrence: Scene.Occurrence, _ time: TimeArgument?, _ status: EventStatus, _ scene: Scene
  ) -> String? {
    let token = occurrence.token
    // "كشف مصدر أن": says.
    if scene.has(.say, token), !scene.isDefinite(token),
      !scene.has(CueSet(.preposition, .postpone), token - 1)
    {
      return "says"
    }
    let clause = scene.stretch(token, below: 9)
    let isDue =
      status == .postponed || status == .planned && time != nil
    let isOnTopic =
      scene.contains(
        CueSet(.scheme, .mission, .statement, .accord), in: token..<min(clause.upperBound, token + 10))
      || scene.has(.postpone, token + 1) || scene.context.isLead[scene.index]
      || (max(clause.lowerBound, token - 7)..<min(clause.upperBound, token + 16)).contains {
        scene.has(.postpone, $0)
      }
    return isDue && isOnTopic ? nil : "announcement-of-nothing-due"
  }

  /// "بيان مشترك", "اتفاق": a noun, which tells of one that is made where it has a day or is being announced.
  private func objectionToNaming(
    _ occurrence: Scene.Occurrence, _ time: TimeArgument?, _ verdict: Verdict, _ scene: Scene
  ) -> String? {
    let token = occurrence.token
    let isStatement = scene.has(.statement, token)
    guard
      isStatement || scene.has(.accord, token) || scene.isNamedStatement(token)
        || scene.isIssuedByBoth(token)
    else { return "no-statement" }
    if scene.governor(CueSet(.about), of: token, within: 2, limit: 3) != nil { return "spoken-of" }
    if verdict.status == .planned, scene.isToBeAnnounced(token) {
      return time == nil ? "accord-without-a-day" : nil
    }
    // "الاتفاقية وضعت تاريخا للانسحاب": the day that is set in it.
    if verdict.status == .planned, scene.isDefinite(token), !isStatement,
      ["later-than-publication", "deadline-ahead", "period-ahead"].contains(verdict.rule)
    {
      return "content-of-an-accord"
    }
    // "أعلنا اتفاقهما على إنهاء المهمة", "أكدا في بيان مشترك".
    let isLead = scene.context.isLead[scene.index]
    if scene.isAnnouncedAccord(token), isLead || time?.isReporting == true { return nil }
    if isStatement, isLead, verdict.status == .occurred, scene.isSaid(token) { return nil }
    if isLead, verdict.status == .occurred, time == nil, scene.isHeadline(token) { return nil }
    guard let time, !time.isReporting || isStatement || scene.isPresupposed(occurrence),
      scene.distance(token, time.tokens) < 16,
      !scene.occurrences.contains(where: {
        (min(token, time.tokens.lowerBound) + 1..<max(token, time.tokens.lowerBound)).contains($0.token)
          && ![.agree, .announce, .accord, .move].contains($0.trigger.frame)
      }),
      let days = time.time.days, days.dayCount <= 92
    else { return "accord-without-a-day" }
    return isStatement || scene.contains(CueSet(.watched, .host), in: scene.tokens)
      ? nil : "no-force-of-the-topic"
  }

  /// "اتفق الجانبان على": needs a day, or to be the news itself, and to be on the presence.
  private func objectionToAgreeing(
    _ occurrence: Scene.Occurrence, _ time: TimeArgument?, _ status: EventStatus, _ scene: Scene
  ) -> String? {
    let isOff = [.denied, .postponed, .cancelled].contains(status)
    if time == nil, !isOff, !scene.context.isLead[scene.index] { return "accord-without-a-day" }
    let isOnTopic =
      scene.contains(
        CueSet(.mission, .presence, .force, .schedule, .partnership, .statement, .phase, .committee),
        in: scene.tokens)
      || scene.contains(CueSet(.watched), in: scene.tokens)
        && (scene.contains(CueSet(.host), in: scene.tokens) || scene.places.contains(where: \.isBase))
      || recent.contains { $0.kind == .agreement && scene.index - $0.sentence <= 2 }
      || scene.occurrences.contains { [.leave, .pull, .end].contains($0.trigger.frame) }
      // "اتفق الطرفان على ذلك": on what the sentence before is about.
      || scene.forcesAreInMind
        && (scene.contains(CueSet(.side, .statesman), in: scene.tokens)
          || scene.places.contains(where: \.isBase))
    return isOnTopic ? nil : "agreed-on-something-else"
  }
}
