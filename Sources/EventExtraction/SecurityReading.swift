import ArabicText
import Calendars
import Vocabulary

extension Narration {
  /// People are arrested over an attack.
  mutating func readArrest(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    let after = token + 1..<min(token + 9, scene.tokens.upperBound)
    guard scene.contains(CueSet(.suspect), in: after) || scene.isArrestWord(token) else { return }
    guard scene.contains(CueSet(.armed, .faction, .hostilities, .rocket), in: scene.tokens) else { return }
    let time = scene.time(of: token, reporting: true, limit: 20)
    let verdict = scene.verdict(occurrence, time)
    guard let status = verdict.status, status == .occurred else { return }
    if scene.contains(
      CueSet(.scheme, .condition, .expect), in: max(scene.tokens.lowerBound, token - 4)..<token)
    {
      return
    }
    var draft = dated(Draft(.arrest, status, scene, occurrence, [verdict.rule]), time, scene)
    guard draft.time != nil || scene.isArrestWord(token) && occurrence.form.contains(.past) && !drafts.isEmpty
    else { return }
    draft.place = arrestPlace(scene, token)
    guard draft.place != nil else { return }
    drafts.append(draft)
  }

  private func arrestPlace(_ scene: Scene, _ token: Int) -> PlaceID? {
    let made = scene.nearestPlace(to: token, limit: 24) { place, relation in
      relation == .inside && !place.isBase && !scene.isLocative(place) ? 0 : nil
    }
    if let made, made.kind == .region { return made.id }
    let attacked = scene.nearestPlace(to: token, limit: 60) { place, _ in
      place.isBase || place.kind == .site ? 0 : 8
    }
    return attacked?.id ?? made?.id ?? recentBase(before: scene.index)?.id ?? countryAtStake(scene)
  }

  /// A named faction or a state threatens an armed attack.
  mutating func readThreat(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    let end = scene.tokens.upperBound
    let object = token + 1..<min(token + 16, end)
    guard scene.contains(CueSet(.armed, .hostilities), in: object) else { return }
    let stop = object.first { scene.has(CueSet(.condition, .joint), $0) } ?? object.upperBound
    if scene.contains(CueSet(.peaceful), in: token..<stop) { return }
    let isWarning = scene.isWarning(token)
    if isWarning { return }
    // "توعدت بالرد" threatens no one of the story.
    guard
      scene.contains(CueSet(.base, .american, .coalition, .force, .plural, .embassy), in: object)
        || scene.contains(CueSet(.faction), in: scene.tokens)
        || scene.actors.contains(where: { $0.actor.role == .faction })
        || drafts.contains(where: { $0.kind == .threat })
    else { return }
    let near = max(scene.tokens.lowerBound, token - 8)..<min(token + 8, end)
    guard
      near.contains(where: { scene.has(CueSet(.faction, .iranian, .leader, .official), $0) })
        || scene.actors.contains(where: { $0.actor.role == .faction }) || !drafts.isEmpty
    else { return }
    guard !scene.isNegated(token), !scene.isQuestion else { return }
    if occurrence.trigger.name == "threat-noun",
      scene.governor(CueSet(.renew, .order), of: token, within: 4, limit: 4) == nil
    {
      return
    }
    if scene.genericRule(occurrence) != nil { return }
    let time =
      scene.time(of: token, reporting: false, limit: 15)
      ?? scene.times.first { $0.isReporting && $0.isUsable && $0.tokens.lowerBound < token + 8 }
    var draft = Draft(.threat, .occurred, scene, occurrence, [])
    let publication = context.publication?.days
    if let time, let days = time.time.days, publication.map({ days.from <= $0.to }) ?? true {
      draft.time = time.time
    } else if draft.isLead {
      draft = dated(draft, nil, scene)
    }
    if draft.time == nil,
      let before = drafts.last(where: { $0.sentence == scene.index - 1 && $0.time != nil }),
      scene.contains(CueSet(.say), in: scene.tokens.lowerBound..<token),
      before.time?.days.map({ d in publication.map { d.from <= $0.to } ?? false }) ?? false
    {
      draft.time = before.time
      draft.dating = .inherited
    }
    if draft.time == nil, let lastReport, scene.contains(CueSet(.say), in: scene.tokens.lowerBound..<token),
      scene.index - lastReportSentence <= 1, !scene.times.contains(where: \.isUsable)
    {
      draft.time = lastReport.time
      draft.dating = .inherited
    }
    let place = scene.nearestPlace(to: token, limit: 26) { place, _ in
      place.tokens.lowerBound < token || !isTheatre(place)
        ? nil : place.kind == .country || place.kind == .region ? 0 : 3
    }
    draft.place = place.map { $0.isBase ? $0.id : $0.id } ?? countryAtStake(scene)
    draft.placeKind = place?.kind ?? .country
    draft.placeIsImplied = place == nil
    draft.actor =
      scene.actors.filter { $0.actor.role == .faction }
      .min { scene.distance(token, $0.tokens) < scene.distance(token, $1.tokens) }?.actor.id
    drafts.append(draft)
  }

  /// Factions stop, suspend or resume attacks.
  mutating func readTruce(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    let object = token + 1..<min(token + 4, scene.tokens.upperBound)
    guard scene.contains(CueSet(.hostilities), in: object) || scene.isTruceWord(token) else { return }
    guard
      scene.contains(CueSet(.faction), in: scene.tokens)
        || scene.actors.contains(where: { $0.actor.role == .faction })
    else { return }
    if scene.isTruceWord(token),
      !scene.contains(CueSet(.say, .begin, .light), in: scene.tokens.lowerBound..<token)
    {
      return
    }
    let time = scene.time(of: token, reporting: true)
    let verdict = scene.verdict(occurrence, time)
    guard let status = verdict.status, status == .occurred || status == .planned,
      time != nil || scene.context.isLead[scene.index]
    else { return }
    var draft = dated(Draft(.truce, status, scene, occurrence, [verdict.rule]), time, scene)
    draft.place = countryAtStake(scene)
    draft.placeKind = .country
    guard draft.place != nil else { return }
    drafts.append(draft)
  }
}

extension Scene {
  /// "قاعدة عين الأسد بمحافظة الأنبار": where a base lies.
  func isLocative(_ place: PlaceArgument) -> Bool {
    places.contains { $0.isBase && (0...5).contains(place.tokens.lowerBound - $0.tokens.upperBound) }
  }

  func isTruceWord(_ token: Int) -> Bool { context.text.folded(token).suffix(4) == Scene.truce[...] }
  private static let truce = Folding.fold("هدنة")

  /// "اعتقل" says it by itself; "أوقف" and "قبض" need people.
  func isArrestWord(_ token: Int) -> Bool {
    context.text.folded(token).contains(Folding.fold("ع")[0])
      && context.text.folded(token).contains(Folding.fold("ل")[0])
  }

  func isWarning(_ token: Int) -> Bool {
    let letters = context.text.folded(token)
    return letters.contains(Folding.fold("ح")[0]) && letters.contains(Folding.fold("ذ")[0])
  }
}
