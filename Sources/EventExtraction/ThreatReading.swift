import ArabicText
import Calendars
import Vocabulary

extension Narration {
  /// A named faction or a state threatens an armed attack.
  mutating func readThreat(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    let end = scene.tokens.upperBound
    let isAnnounced = occurrence.trigger.frame != .threaten
    let object = token + 1..<min(token + 24, end)
    if let rule = scene.objection(Readings.threat, occurrence) { return drop(rule) }
    let stop = object.first { scene.has(CueSet(.condition, .joint), $0) } ?? object.upperBound
    if let peaceful = (token..<stop).first(where: { scene.has(.peaceful, $0) }) {
      return drop("peaceful", at: peaceful)
    }
    // "تعهدت الحكومة بحماية القوات من الهجمات" threatens no one.
    if occurrence.trigger.name == "pledge-verb", !scene.pledgesAttack(token) { return drop("other-pledge") }
    let isByFaction = scene.heldCues.contains(.faction) || isAfterFaction(scene)
    // "القواعد هدف مشروع" is a faction's word, or one of a state that attacks.
    if isAnnounced, !isByFaction, !scene.heldCues.contains(.hostile) { return drop("threat-by-no-one-named") }
    // "توعدت بالرد" threatens no one of the story.
    guard
      isByFaction
        || scene.contains(CueSet(.base, .watched, .force, .plural, .embassy), in: scene.tokens)
        || recent.contains(where: { $0.kind == .threat })
    else { return drop("threat-at-no-one-of-the-topic") }
    let near = max(scene.tokens.lowerBound, token - 8)..<min(token + 8, end)
    guard
      isByFaction
        || near.contains(where: {
          scene.has(CueSet(.faction, .hostile, .leader, .official, .watched, .outsider), $0)
        })
        || !drafts.isEmpty
    else { return drop("threat-by-no-one-named") }
    if let negated = scene.negation(of: occurrence) { return drop(negated) }
    if let habit = scene.habit(occurrence) { return drop(habit) }
    if let denied = scene.denial(of: occurrence) { return drop(denied) }
    // "تخشى واشنطن ردا قاسيا".
    if let fear = scene.governor(CueSet(.fear), of: token, within: 12, limit: 9) {
      return drop("fear", at: fear)
    }
    var draft = Draft(.threat, .occurred, scene, occurrence)
    uttered(&draft, occurrence, scene)
    let place = scene.nearestPlace(to: token, limit: 26) { place, _ in
      place.tokens.lowerBound < token || !isTheatre(place)
        ? nil : place.kind == .country || place.kind == .region ? 0 : 3
    }
    if let place {
      draft.put(at: place, by: "threatened", scene)
      draft.placeIsImplied = false
    } else {
      draft.put(in: countryAtStake(scene))
    }
    if draft.time == nil, place == nil, draft.looksBack { return drop("threat-without-a-day") }
    let faction = scene.actors.filter { $0.role == .faction }
      .min { scene.distance(token, $0.tokens) < scene.distance(token, $1.tokens) }
    if let faction {
      draft.actor = faction.id
      draft.note(.actor, by: "nearest-actor", at: scene.span(faction.tokens))
    }
    drafts.append(draft)
  }

  /// Dates a threat by the day on which it was uttered: never one that lies ahead.
  private func uttered(_ draft: inout Draft, _ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    let publication = context.publication?.days
    func isPast(_ days: DayInterval?) -> Bool {
      days.map { days in publication.map { days.from <= $0.to } ?? true } ?? false
    }
    let own = scene.times.filter { $0.isUsable && isPast($0.time.days) }
    let time =
      own.filter { !$0.isReporting && scene.distance(token, $0.tokens) < 15 }
      .min { scene.distance(token, $0.tokens) < scene.distance(token, $1.tokens) }
      ?? own.first { $0.isReporting && $0.tokens.lowerBound < token + 8 }
      // "حذّر الفصيل، مساء أمس، من أن القواعد هدف مشروع": the one day before what is said.
      ?? (own.count(where: { $0.tokens.lowerBound < token }) == 1
        ? own.first { $0.tokens.lowerBound < token } : nil)
      // "«الرد آتٍ»، قال متحدث مساء الأحد".
      ?? own.first { time in
        time.tokens.lowerBound > token
          && (time.tokens.lowerBound - 7..<time.tokens.lowerBound).contains { scene.has(.say, $0) }
      }
    if let time {
      draft.date(by: time, scene)
    } else if draft.isLead {
      draft = dated(draft, nil, scene)
    }
    guard draft.time == nil, scene.contains(CueSet(.say), in: scene.tokens.lowerBound..<token) else { return }
    if let before = recent.last(where: { $0.sentence == scene.index - 1 && $0.time != nil }),
      isPast(before.time?.days)
    {
      draft.date(like: before)
    } else if let lastReport, scene.index - lastReportSentence <= 1, !scene.times.contains(where: \.isUsable)
    {
      draft.time = lastReport.time
      draft.dating = .inherited
      draft.note(.when, by: "time-of-last-report", at: lastReportSpan)
    }
  }

  /// "القواعد هدف مشروع", "الرد آت", "ابتعدوا عن القواعد": threats without a word for one.
  mutating func readMenaces(_ scene: Scene) {
    guard scene.heldCues.intersects(CueSet(.menace, .mark, .keepAway, .hostilities)) else { return }
    let menace = scene.tokens.first { at in
      scene.has(.menace, at) && (at + 1...at + 2).contains { scene.has(.menacing, $0) }
        || scene.has(.mark, at) && (at + 1...at + 2).contains { scene.has(.lawful, $0) }
        || scene.isGoingToFight(at)
        || scene.has(.keepAway, at) && (at + 1...at + 6).contains { scene.has(.base, $0) }
    }
    guard let menace, drafts.last.map({ $0.kind != .threat || $0.sentence != scene.index }) ?? true else {
      return
    }
    readThreat(Scene.Occurrence(token: menace, trigger: .menace, form: .noun), scene)
  }

  /// Whether a faction says that it is going to do what `occurrence` names: "ستضرب", "سنمضي في مهاجمة القوات".
  func isAnnounced(_ occurrence: Scene.Occurrence, _ scene: Scene) -> Bool {
    guard [.assault, .launch].contains(occurrence.trigger.frame), let will = scene.will(governing: occurrence)
    else { return false }
    let isByFaction = scene.heldCues.contains(.faction) || isAfterFaction(scene)
    switch scene.speakingSide(at: will) {
    case .faction: return true
    case .hostile: return true
    case .watched, .outsider: return false
    case nil:
      // "سنضرب", "حذرت الحركة من أنها … وستضرب": who speaks is the faction that the story speaks of.
      return isByFaction && (scene.isFirstPerson(will) || scene.isThreatened(occurrence.token))
    }
  }

  /// The sentence before, or the one before that, named a faction.
  func isAfterFaction(_ scene: Scene) -> Bool {
    lastFactionSentence.map { scene.index - $0 <= 2 } ?? false
  }
}

extension Scene {
  /// The word with the س of the future that governs `occurrence` or is it; nil where there is none, or it is negated.
  fileprivate func will(governing occurrence: Occurrence) -> Int? {
    let token = occurrence.token
    var at = token
    while at >= tokens.lowerBound, token - at < 6 {
      if self.token(at).proclitics.contains(.will) || isFutureVerb(at) {
        // "ستتعرض لضربة" suffers.
        return has(.undergo, at) || has(.negation, at - 1) ? nil : at
      }
      if wall(before: at) >= 4 || at < token && has(CueSet(.relative, .complement), at) { return nil }
      at -= 1
    }
    return nil
  }

  /// "سنواصل عملياتنا", "ستصعّد الفصائل هجماتها": a verb of the future and its attacks, and none that ends them.
  fileprivate func isGoingToFight(_ at: Int) -> Bool {
    guard heldCues.contains(.hostilities), token(at).proclitics.contains(.will) || isFutureVerb(at),
      !has(.undergo, at),
      occurrence(at: at).map({ $0.trigger.frame != .suspend || has(.resume, at) }) ?? true,
      !has(.complete, at) || has(.ongoing, at)
    else { return false }
    let side = speakingSide(at: at)
    guard side == .faction || side == .hostile || side == nil && isFirstPerson(at) else { return false }
    return (at + 1..<min(at + 6, tokens.upperBound)).prefix { wall(before: $0) < 3 }
      .contains { has(.hostilities, $0) && !has(CueSet(.halt, .inside, .from), $0 - 1) }
  }

  /// Whose act a verb of the future is: of who stands beside it, or of who speaks.
  fileprivate func speakingSide(at will: Int) -> Side? {
    if let side = selfReportingSide(at: will) { return side }
    for at in [will - 1, will - 2, will + 1, will + 2]
    where tokens.contains(at) && wall(will, at) < 5
      && !(min(will, at) + 1..<max(will, at) + 1).contains(where: { $0 != will && has(.preposition, $0) })
    {
      if let side = sideWord(at) { return side }
    }
    return nil
  }

  /// "سنضرب": the we of a speaker.
  fileprivate func isFirstPerson(_ will: Int) -> Bool {
    var letters = context.text.folded(will)
    if letters.first != Scene.sin { letters = letters.dropFirst() }
    return letters.first == Scene.sin && letters.dropFirst().first == Scene.nun
  }
  private static let nun = Folding.letter("ن")

  /// A threat governs it: "حذرت من أنها ستضرب".
  fileprivate func isThreatened(_ token: Int) -> Bool {
    occurrences.contains { $0.trigger.frame == .threaten && $0.token < token && token - $0.token < 24 }
  }

  /// "هدد بضرب القواعد": an armed act in what follows, and not that of "المسؤولين عن الهجوم".
  func threatensArms(_ token: Int) -> Bool {
    let object = (token + 1..<min(token + 24, tokens.upperBound)).prefix { wall(before: $0) < 10 }
    let blamed = object.first(where: isWhatOf) ?? tokens.upperBound
    return occurrence(at: token)?.trigger.frame != .threaten || factionThreatensForces(token)
      || object.contains {
        has(CueSet(.armed, .hostilities), $0) && ($0 < blamed || self.token($0).proclitics.contains(.by))
      }
  }

  /// "عن الهجوم": what someone answers for.
  func isWhatOf(_ token: Int) -> Bool {
    tokens.contains(token - 1) && isDefinite(token) && context.text.folded(token - 1) == Scene.concerning
  }
  private static let concerning = Letters("عن")

  /// "فصيل يهدد القوات الأميركية": whom it threatens stands right behind, without the means.
  func factionThreatensForces(_ token: Int) -> Bool {
    let near = max(tokens.lowerBound, token - 5)..<min(token + 5, tokens.upperBound)
    let object = token + 1..<min(token + 9, tokens.upperBound)
    return near.contains { has(.faction, $0) }
      && occurrences.contains { $0.token == token && $0.trigger.isVerb }
      && object.prefix { wall(before: $0) < 3 }.contains {
        has(CueSet(.watched), $0) && self.token($0).proclitics.isDisjoint(with: [.by, .to])
      }
  }

  /// "تعهد فصيل بشن هجمات", "بمواصلة استهداف": an armed act right behind the pledge, by a faction.
  func pledgesAttack(_ token: Int) -> Bool {
    let object = token + 1..<min(token + 14, tokens.upperBound)
    guard let act = object.first(where: { has(CueSet(.armed, .hostilities), $0) }) else { return false }
    return !(token..<act).contains { has(CueSet(.from, .force), $0) }
      && contains(CueSet(.faction), in: tokens)
  }

  func isWarning(_ token: Int) -> Bool {
    let letters = context.text.folded(token)
    return letters.contains(Scene.ha) && letters.contains(Scene.dhal)
  }
  private static let ha = Folding.letter("ح")
  private static let dhal = Folding.letter("ذ")
}
