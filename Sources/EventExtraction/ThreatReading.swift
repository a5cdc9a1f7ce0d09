import ArabicText
import Calendars
import Vocabulary

extension Narration {
  /// A named faction or a state threatens an armed attack.
  mutating func readThreat(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    let end = scene.tokens.upperBound
    let object = token + 1..<min(token + 16, end)
    if let rule = scene.objection(Readings.threat, occurrence) { return drop(rule) }
    let stop = object.first { scene.has(CueSet(.condition, .joint), $0) } ?? object.upperBound
    if let peaceful = (token..<stop).first(where: { scene.has(.peaceful, $0) }) {
      return drop("peaceful", at: peaceful)
    }
    // "تعهدت الحكومة بحماية القوات من الهجمات" threatens no one.
    if occurrence.trigger.name == "pledge-verb", !scene.pledgesAttack(token) { return drop("other-pledge") }
    // "توعدت بالرد" threatens no one of the story.
    guard
      scene.contains(CueSet(.base, .watched, .force, .plural, .embassy), in: object)
        || scene.contains(CueSet(.faction), in: scene.tokens)
        || scene.actors.contains(where: { $0.role == .faction })
        || recent.contains(where: { $0.kind == .threat })
    else { return drop("threat-at-no-one-of-the-topic") }
    let near = max(scene.tokens.lowerBound, token - 8)..<min(token + 8, end)
    guard
      near.contains(where: { scene.has(CueSet(.faction, .hostile, .leader, .official), $0) })
        || scene.actors.contains(where: { $0.role == .faction }) || !drafts.isEmpty
    else { return drop("threat-by-no-one-named") }
    if let negated = scene.negation(of: occurrence) { return drop(negated) }
    if let habit = scene.habit(occurrence) { return drop(habit) }
    let time =
      scene.time(of: token, reporting: false, limit: 15)
      ?? scene.times.first { $0.isReporting && $0.isUsable && $0.tokens.lowerBound < token + 8 }
    var draft = Draft(.threat, .occurred, scene, occurrence)
    let publication = context.publication?.days
    if let time, let days = time.time.days, publication.map({ days.from <= $0.to }) ?? true {
      draft.date(by: time, scene)
    } else if draft.isLead {
      draft = dated(draft, nil, scene)
    }
    if draft.time == nil,
      let before = recent.last(where: { $0.sentence == scene.index - 1 && $0.time != nil }),
      scene.contains(CueSet(.say), in: scene.tokens.lowerBound..<token),
      before.time?.days.map({ d in publication.map { d.from <= $0.to } ?? false }) ?? false
    {
      draft.date(like: before)
    }
    if draft.time == nil, let lastReport, scene.contains(CueSet(.say), in: scene.tokens.lowerBound..<token),
      scene.index - lastReportSentence <= 1, !scene.times.contains(where: \.isUsable)
    {
      draft.time = lastReport.time
      draft.dating = .inherited
      draft.note(.when, by: "time-of-last-report", at: lastReportSpan)
    }
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
}

extension Scene {
  /// "هدد بضرب القواعد": an armed act within sixteen words, and not that of "المسؤولين عن الهجوم".
  func threatensArms(_ token: Int) -> Bool {
    let object = token + 1..<min(token + 16, tokens.upperBound)
    let blamed = object.first(where: isWhatOf) ?? object.upperBound
    return factionThreatensForces(token)
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
    let isFaction =
      near.contains { has(.faction, $0) }
      || actors.contains { $0.role == .faction && near.overlaps($0.tokens) }
    let object = token + 1..<min(token + 9, tokens.upperBound)
    return isFaction && occurrences.contains { $0.token == token && $0.trigger.isVerb }
      && object.prefix { wall(before: $0) < 3 }.contains {
        has(CueSet(.watched), $0) && self.token($0).proclitics.isDisjoint(with: [.by, .to])
      }
  }

  /// "تعهد فصيل بشن هجمات", "بمواصلة استهداف": an armed act right behind the pledge, by a faction.
  func pledgesAttack(_ token: Int) -> Bool {
    let object = token + 1..<min(token + 14, tokens.upperBound)
    guard let act = object.first(where: { has(CueSet(.armed, .hostilities), $0) }) else { return false }
    return !(token..<act).contains { has(CueSet(.from, .force), $0) }
      && (contains(CueSet(.faction), in: tokens) || actors.contains { $0.role == .faction })
  }

  func isWarning(_ token: Int) -> Bool {
    let letters = context.text.folded(token)
    return letters.contains(Folding.letter("ح")) && letters.contains(Folding.letter("ذ"))
  }
}
