import ArabicText
import Calendars
import Vocabulary

extension Narration {
  /// A round of talks or a committee's meeting opens, ends or is due.
  mutating func readTalks(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    let name = occurrence.trigger.name
    let clause = scene.stretch(token, below: 10)
    let near = max(clause.lowerBound, token - 10)..<min(clause.upperBound, token + 14)
    if let habit = scene.habit(occurrence) { return drop(habit) }
    let ordinal = scene.ordinal(after: token) ?? (name == "talk-noun" ? nil : scene.ordinalBefore(token))
    let own = isNoun(occurrence) ? scene.timeOfPhrase(token) : nil
    if name == "talk-noun", ordinal == nil, scene.dates(token), own.map({ scene.liesAhead($0) }) ?? true {
      return drop("dates-something-else")
    }
    let anchor =
      scene.nearest(CueSet(.complete), to: token, below: 10, within: 12)
      ?? scene.nearest(CueSet(.begin, .light), to: token, below: 9, within: 4)
    let ended = scene.governor(CueSet(.complete), of: token, within: 7, limit: 4).flatMap {
      scene.time(of: $0, reporting: false)
    }
    var time =
      ended ?? own ?? anchor.flatMap { scene.time(of: $0, reporting: false) }
      ?? scene.time(of: token, reporting: true)
    if let found = time, own == nil, scene.isMatter(found, of: token) || scene.isOfAnother(found, than: token)
    {
      time = nil
    }
    if own == nil, scene.governor(CueSet(.statement, .issued), of: token, within: 5, limit: 4) != nil {
      return drop("named-by-the-statement")
    }
    if own == nil, scene.isSince(token) { return drop("since-then") }
    var verdict = scene.verdict(occurrence, time)
    if verdict.status == nil, scene.isFruitless(token, verdict) {
      verdict = Verdict(status: .occurred, rule: "without-result")
    }
    guard var status = verdict.status else { return drop(verdict) }
    if status == .ongoing { status = .occurred }
    if scene.isGoingOn(token, time) { status = .ongoing }
    if let session = scene.futureSession(after: token) {
      status = .planned
      time = scene.times.first { $0.isUsable && $0.tokens.lowerBound > session } ?? time
    }
    if status == .occurred, scene.isAgreedOn(token) || scene.isPurpose(token) {
      status = .planned
      time = time.flatMap { scene.liesAhead($0) ? $0 : nil }
    }
    let isPutOff = status == .postponed || status == .cancelled || status == .denied
    // "تتواصل أعمال اللجنة": the day beside it is another clause's.
    if own == nil, let going = scene.governor(CueSet(.ongoing), of: token, within: 3, limit: 9),
      scene.isVerb(going), time.map({ scene.wall(going, $0.tokens.lowerBound) >= 9 }) ?? true
    {
      return drop("goes-on")
    }
    // "المفاوضات مستمرة".
    if own == nil, ended == nil, scene.has(.ongoing, token + 1) || scene.has(.ongoing, token + 2) {
      return drop("goes-on")
    }
    let isDue =
      status == .planned && !scene.isPurpose(token)
      && (ordinal != nil || scene.contains(CueSet(.committee), in: near))
    guard
      ordinal != nil || isPutOff || isDue || time.map({ !$0.isReporting }) == true
        || scene.context.isLead[scene.index] && (time != nil || anchor != nil || scene.isHeldByVerb(token))
    else { return drop("talks-without-a-day") }
    guard
      scene.contains(CueSet(.begin, .complete, .light, .committee, .ongoing, .holding, .table), in: near)
        || status != .occurred || ordinal != nil || own != nil
        || occurrence.trigger.isVerb || scene.isHeldByVerb(token)
    else { return drop("no-session") }
    var draft = dated(Draft(.negotiation, status, scene, occurrence, verdict), time, scene)
    guard draft.time != nil || isPutOff || isDue || ordinal != nil else {
      return drop("talks-without-a-day")
    }
    fillOrdinal(&draft, ordinal, token, scene)
    draft.phase = nil
    if isPutOff { draft.undate() }
    if status == .cancelled, let due = scene.dueDay(of: token) { draft.date(by: due, scene) }
    setVenue(&draft, occurrence, scene)
    drafts.append(draft)
    if let ordinal { readFurtherRounds(draft, ordinal, scene) }
  }

  /// "جولتها الأولى في 27 كانون الثاني، والثانية في 11 شباط"; "أما السادسة فستكون خلال أسبوعين".
  private mutating func readFurtherRounds(_ first: Draft, _ ordinal: Int, _ scene: Scene) {
    for at in first.token + 3..<max(first.token + 3, scene.tokens.upperBound) {
      guard scene.token(at).kind == .word,
        scene.token(at - 1).isMark(.comma) || scene.has(CueSet(.joint, .holding, .light, .begin), at - 1)
          || scene.context.text.folded(at).first == Scene.andLetter,
        let next = scene.ordinal(after: at - 1, within: 1), next != ordinal,
        let later = scene.times.first(where: { $0.isUsable && (1...6).contains($0.tokens.lowerBound - at) }),
        scene.wall(at, later.tokens.lowerBound) < 9
      else { continue }
      var other = first
      fillOrdinal(&other, next, at, scene)
      other.date(by: later, scene, as: "time-of-the-round")
      if scene.liesAhead(later) {
        other.status = .planned
        other.note(.status, by: "later-than-publication")
        other.put(in: countryOfStory(scene))
      }
      // "والثانية في واشنطن في 11 شباط".
      let behind = at + 1..<min(later.tokens.upperBound + 3, scene.tokens.upperBound)
      if let venue = scene.places.first(where: { behind.contains($0.tokens.lowerBound) && !$0.isBase }),
        scene.wall(at, venue.tokens.lowerBound) < 9
      {
        other.put(at: venue, by: "venue", scene)
      }
      drafts.append(other)
    }
  }

  func fillOrdinal(_ draft: inout Draft, _ ordinal: Int?, _ token: Int, _ scene: Scene) {
    draft.ordinal = ordinal
    if ordinal != nil { draft.note(.ordinal, by: "ordinal", at: scene.span(token)) }
  }
}
