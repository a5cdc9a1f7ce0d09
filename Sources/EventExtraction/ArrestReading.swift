import ArabicText
import Calendars
import Vocabulary

extension Narration {
  /// People are arrested over an attack.
  mutating func readArrest(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    if let rule = scene.objection(Readings.arrest, occurrence) { return drop(rule) }
    let time = scene.time(of: token, reporting: true, limit: 20)
    let verdict = scene.verdict(occurrence, time)
    guard let status = verdict.status else { return drop(verdict) }
    if let rule = scene.objection(Readings.arrestVerdict, occurrence, time, verdict) { return drop(rule) }
    var draft = dated(Draft(.arrest, status, scene, occurrence, verdict), time, scene)
    guard draft.time != nil || scene.isArrestWord(token) && occurrence.form.contains(.past) && !drafts.isEmpty
    else { return drop("arrest-without-a-day") }
    if let place = arrestPlace(scene, token) {
      draft.put(at: place, by: "of-the-attack", scene)
      draft.placeKind = nil
      draft.placeIsImplied = false
    } else {
      draft.put(in: countryAtStake(scene))
      draft.placeKind = nil
      draft.placeIsImplied = false
    }
    guard draft.place != nil else { return drop("without-place") }
    drafts.append(draft)
  }

  private func arrestPlace(_ scene: Scene, _ token: Int) -> PlaceArgument? {
    let made = scene.nearestPlace(to: token, limit: 24) { place, relation in
      relation == .inside && !place.isBase && !scene.isLocative(place) ? 0 : nil
    }
    if let made, made.kind == .region { return made }
    let attacked = scene.nearestPlace(to: token, limit: 60) { place, _ in
      place.isBase || place.kind == .site ? 0 : 8
    }
    return attacked ?? made ?? recentBase(before: scene.index).map { pointer($0, token) }
  }
}

extension Scene {
  /// "قاعدة عين الأسد بمحافظة الأنبار": where a base lies.
  func isLocative(_ place: PlaceArgument) -> Bool {
    places.contains { $0.isBase && (0...5).contains(place.tokens.lowerBound - $0.tokens.upperBound) }
  }

  /// "اعتقل" says it by itself; "أوقف" and "قبض" need people.
  func isArrestWord(_ token: Int) -> Bool {
    context.text.folded(token).contains(Folding.letter("ع"))
      && context.text.folded(token).contains(Folding.letter("ل"))
  }
}
