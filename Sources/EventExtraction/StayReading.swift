import ArabicText
import Calendars
import Vocabulary

extension Narration {
  /// Forces stay until a day, or none of them stays after it: so they leave by then.
  mutating func readStay(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    let clause = scene.stretch(token, below: 9)
    let isNone = scene.isNone(token)
    // "ما تبقى من القوات سيعود": who is left, and no stay.
    if scene.isWhat(token - 1) { return drop("who-is-left") }
    guard scene.isForeignForce(around: token, clause), !scene.isOtherForce(occurrence, clause) else {
      return drop("no-force-of-the-topic")
    }
    if scene.isLacking(token), let since = scene.day(sinceWhich: occurrence),
      let base = scene.places.first(where: { $0.isBase && clause.contains($0.tokens.lowerBound) })
    {
      var draft = Draft(
        .withdrawal, .occurred, scene, occurrence,
        Verdict(status: .occurred, rule: "none-is-left", tokens: nil))
      draft.date(by: since, scene)
      draft.put(at: base, by: "left", scene)
      drafts.append(draft)
      return
    }
    guard
      let time = scene.times.first(where: { time in
        clause.contains(time.tokens.lowerBound) && time.isUsable && scene.liesAhead(time)
          && (isNone || scene.isUntil(time))
      })
    else { return drop("stay-without-a-day") }
    let verdict = Verdict(status: .planned, rule: isNone ? "none-stays" : "stays-until", tokens: nil)
    var draft = Draft(.withdrawal, .planned, scene, occurrence, verdict)
    draft.date(by: time, scene)
    let named = scene.nearestPlace(to: token, limit: 30) { place, relation in
      guard isTheatre(place), !scene.isDateline(place), clause.contains(place.tokens.lowerBound) else {
        return nil
      }
      return place.isBase ? 0 : 4
    }
    if let named {
      for place in scene.list(from: named) {
        draft.put(at: place, by: "left", scene)
        drafts.append(draft)
      }
    } else if isNone, let country = countryAtStake(scene) {
      draft.put(in: country)
      drafts.append(draft)
    } else {
      drop("without-place")
    }
  }

  /// "يمدد للمرة الأخيرة ولاية اليونيفيل حتى نهاية 2026": the mission ends with its last extension.
  mutating func readLastExtension(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    guard scene.extendsForTheLastTime(token),
      scene.tokens.contains(where: { scene.has(.mission, $0) || scene.isMandate($0) }),
      let time = scene.times.first(where: {
        $0.isUsable && $0.tokens.lowerBound > token && scene.liesAhead($0) && scene.isUntil($0)
      }), let country = countryAtStake(scene)
    else { return }
    let verdict = Verdict(status: .planned, rule: "last-extension", tokens: nil)
    var draft = Draft(.missionEnd, .planned, scene, occurrence, verdict)
    draft.date(by: time, scene)
    draft.put(in: country)
    draft.placeIsImplied = false
    drafts.append(draft)
  }
}

extension Scene {
  /// "ما", "من".
  fileprivate func isWhat(_ at: Int) -> Bool {
    tokens.contains(at) && (Scene.whats.contains(context.text.folded(at)) || has(.from, at))
  }

  /// "لن تبقى قوات", "ألا يبقى جندي".
  fileprivate func isNone(_ token: Int) -> Bool {
    guard tokens.contains(token - 1), Scene.nones.contains(bareLetters(token - 1)) else { return false }
    // "ألا يبقى للجنود دور": what they have.
    return !tokens.contains(token + 1)
      || self.token(token + 1).proclitics.isDisjoint(with: .to) && bareLetters(token + 1) != Scene.toAny
  }
  private static let toAny = Letters("لأي")
  private static let nones = Spellings(["لن", "ألا", "لا"])

  /// "لم يبق", "لم يعد".
  fileprivate func isLacking(_ token: Int) -> Bool {
    tokens.contains(token - 1) && bareLetters(token - 1) == Scene.notYet
  }
  private static let notYet = Letters("لم")

  /// "حتى أيلول", with the word in the expression or before it.
  fileprivate func isUntil(_ time: TimeArgument) -> Bool {
    time.time.mod == .onOrBefore || has(.until, time.tokens.lowerBound)
      || has(.until, time.tokens.lowerBound - 1)
  }

  /// "تمديد ولاية".
  func extends(_ token: Int) -> Bool { bareLetters(token).suffix(4) == Scene.extension }
  private static let `extension` = Letters("مديد")

  /// "يمدد للمرة الأخيرة".
  fileprivate func extendsForTheLastTime(_ token: Int) -> Bool {
    let letters = bareLetters(token)
    return letters.suffix(3) == Scene.extend && letters.count <= 4
      && tokens.contains { Scene.finals.contains(bareLetters($0)) }
  }
  private static let extend = Letters("مدد")
  private static let finals = Spellings(["أخيرة", "أخير", "نهائي", "نهائية", "نهائيا"])
}
