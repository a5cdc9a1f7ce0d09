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
      // "أنهت القوات وجودها في القاعدة", "أُسدل الستار على وجود القوات": a departure.
      if occurrence.trigger.frame == .end,
        !isNoun(occurrence)
          || scene.governor(
            CueSet(.prepare, .decide, .announce, .announcement), of: token, within: 8, limit: 4)
            != nil,
        (token + 1..<min(token + 10, clause.upperBound)).contains(where: {
          scene.has(.presence, $0) && scene.wall(token, $0) < 4
            // "أنهت جولة حوار حول وجود التحالف".
            && !scene.contains(CueSet(.talks, .dialogue, .about), in: token + 1..<$0)
        })
      {
        return readMovement(occurrence, scene)
      }
      if readCompletion(occurrence, scene) { return }
      return drop("no-mission")
    }
    // The end must be the mission's own, not that of talks beside it.
    if let talks = near.first(where: { scene.has(.talks, $0) && abs($0 - token) < abs(mission - token) }) {
      return drop("end-of-talks", at: talks)
    }
    if occurrence.trigger.frame == .turn,
      scene.time(of: token, reporting: isNoun(occurrence) && scene.has(.announce, token - 1)) == nil
    {
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
    let announced =
      scene.governor(CueSet(.say), of: token, within: 9, limit: 6) != nil
      || scene.governor(CueSet(.announcement), of: token, within: 9, limit: 5) != nil
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
    draft.phase = nil
    if scene.has(.phase, mission) { fillOrdinal(&draft, scene.ordinal(after: mission), mission, scene) }
    let place = scene.nearestPlace(to: isTopic ? mission : token, limit: 40) { place, relation in
      guard relation != .from, relation != .toward, isTheatre(place), !scene.isDateline(place) else {
        return nil
      }
      return place.kind == .country ? 0 : nil
    }
    guard
      let id = place?.id ?? countryAtStake(scene)
        ?? (scene.heldCues.contains(.sport) ? nil : countryOfStory(scene)),
      isAtStake(id) || place != nil
    else {
      return drop("without-place")
    }
    if let place { draft.put(at: place, scene) } else { draft.put(in: id) }
    draft.placeKind = .country
    draft.placeIsImplied = false
    appendPhases(of: draft, scene, token)
  }

  /// "بدأ الانسحاب قبل أسبوعين وانتهى الأربعاء", "على أن يكتمل بحلول": the end of what the sentence tells before.
  private mutating func readCompletion(_ occurrence: Scene.Occurrence, _ scene: Scene) -> Bool {
    let token = occurrence.token
    guard occurrence.trigger.frame == .end, !isNoun(occurrence),
      let last = recent.last, last.sentence == scene.index, last.kind == .withdrawal,
      let before = recent.last(where: { $0.token == last.token && $0.ordinal ?? 1 == 1 }),
      let time = scene.times.first(where: {
        $0.isUsable && $0.tokens.lowerBound > token && scene.wall(token, $0.tokens.lowerBound) < 4
      }), time.time != before.time,
      !(token + 1..<time.tokens.lowerBound).contains(where: {
        scene.looksDefinite($0) && !scene.has(.same, $0) || scene.isOccurrence($0)
      })
    else { return false }
    let verdict = scene.verdict(occurrence, time)
    guard let status = verdict.status else {
      drop(verdict)
      return true
    }
    var draft = dated(
      Draft(.withdrawal, status == .ongoing ? .occurred : status, scene, occurrence, verdict), time, scene)
    if status == .occurred, drafts[drafts.count - 1].status == .ongoing {
      drafts[drafts.count - 1].status = .occurred
    }
    draft.phase = .completion
    draft.note(.phase, by: "complete", at: scene.span(token))
    // Of each place that is left.
    for known in recent
    where known.token == before.token && known.sentence == scene.index && known.ordinal == before.ordinal {
      draft.put(like: known)
      draft.placeIsImplied = false
      drafts.append(draft)
    }
    return true
  }
}

extension Scene {
  /// "سينتقل التحالف من مهمة عسكرية إلى شراكة أمنية": a mission moves on to what is no mission.
  func turnsMission(_ occurrence: Occurrence) -> Bool {
    guard heldCues.contains(.mission), heldCues.contains(.partnership),
      context.text.folded(occurrence.token).contains(Scene.moves)
    else { return false }
    let clause = occurrence.token + 1..<min(occurrence.token + 14, tokens.upperBound)
    guard let mission = clause.first(where: { has(.mission, $0) }) else { return false }
    return clause.contains { $0 > mission && has(.partnership, $0) && wall(mission, $0) < 5 }
  }
  private static let moves = Letters("نتق")

  func isAboutMission(_ range: Range<Int>) -> Bool {
    range.contains { has(.mission, $0) && (has(.armed, $0 + 1) || isCombat($0 + 1)) }
  }

  /// "عمليات اليونيفيل", "ولاية البعثة", "العمليات القتالية": a mission by another word.
  func isMandate(_ at: Int) -> Bool {
    guard token(at).kind == .word else { return false }
    // "تنهي البعثة أعمالها".
    if Scene.works.contains(bareLetters(at)) {
      return (max(tokens.lowerBound, at - 6)..<at).contains { isMissionBody($0) || has(.watched, $0) }
    }
    guard Scene.mandates.contains(context.text.folded(at)) else { return false }
    return (at + 1..<min(at + 3, tokens.upperBound)).contains { next in
      isMissionBody(next) || has(.watched, next)
        || Scene.combats.contains(context.text.folded(next))
        || actors.contains { $0.tokens.contains(next) && $0.role == .force }
    }
  }
  private static let mandates = Spellings(["عمليات", "العمليات", "ولاية", "تفويض", "عمل", "أعمال", "نشاط"])
  private static let works = Spellings([
    "أعمالها", "أعماله", "عملها", "عمله", "عملياتها", "عملياته", "نشاطها", "ولايتها",
  ])
  private func isCombat(_ at: Int) -> Bool {
    tokens.contains(at) && Scene.combats.contains(context.text.folded(at))
  }
  private static let combats = Spellings(["القتالية", "قتالية"])

  /// "البعثة" by itself, in an article on the topic.
  func isMissionBody(_ token: Int) -> Bool {
    self.token(token).kind == .word && Scene.bodies.contains(context.text.folded(token))
  }
  private static let bodies = Spellings(["البعثة", "بعثة"])

  /// "الحوار بشأن مستقبل المهمة انتهى": what ends is the talks.
  func isSubjectMatter(_ token: Int) -> Bool {
    has(.about, token - 1) && has(.about, token - 2) || has(.about, token - 1) && has(.preposition, token - 2)
  }

  /// "وصولاً إلى إنهاء المهمة", "نحو إنهاء المهمة": what is aimed at, not what has come.
  func isGoal(_ token: Int) -> Bool {
    if has(.toward, token - 1) { return true }
    if self.token(token - 1).kind == .word, token > tokens.lowerBound,
      context.text.folded(token - 1) == Scene.of,
      !has(.say, token - 2), !has(.announcement, token - 2)
    {
      return true
    }
    if postponeWordForSake(token - 1) { return true }
    return governor(CueSet(.aim), of: token, within: 4, limit: 4) != nil
  }
  private static let of = Letters("عن")

  /// "من أجل".
  private func postponeWordForSake(_ token: Int) -> Bool { has(.postpone, token) && has(.from, token - 1) }

  /// "اتفق الجانبان الأحد على إنهاء المهمة بحلول أيلول": the day agreed on, where `found` is that of the agreeing.
  func timeAgreed(for token: Int, before found: TimeArgument?) -> TimeArgument? {
    guard let found, found.tokens.lowerBound < token,
      occurrences.contains(where: {
        [.agree, .accord, .vote].contains($0.trigger.frame) && $0.token < token && token - $0.token < 30
      })
    else { return nil }
    return timeAfter(token)
  }

  /// "بيان عن إنهاء المهمة", "البيان بشأن إنهائها".
  func isSubjectOfStatement(_ token: Int) -> Bool {
    guard tokens.contains(token - 2), has(.about, token - 1) || context.text.folded(token - 1) == Scene.of
    else {
      return false
    }
    return (max(tokens.lowerBound, token - 3)..<token - 1).contains {
      has(CueSet(.sayNoun, .statement), $0) && !has(.announcement, $0)
    }
  }
}
