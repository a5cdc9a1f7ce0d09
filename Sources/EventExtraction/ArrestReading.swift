import ArabicText
import Calendars
import Vocabulary

extension Narration {
  /// People are arrested over an attack.
  mutating func readArrest(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    // What they are held over may have been told just before.
    let isAfterAttack = recent.indices.contains {
      drafts[$0].kind == .attack && scene.index - drafts[$0].sentence <= 2
    }
    if let rule = scene.objection(Readings.arrest, occurrence),
      !(isAfterAttack && rule.rule == "not-over-an-attack")
    {
      return drop(rule)
    }
    let cause = scene.cause(ofArrest: token)
    let time = scene.time(ofArrest: token, before: cause)
    let verdict = scene.verdict(occurrence, time)
    guard let status = verdict.status else { return drop(verdict) }
    if let rule = scene.objection(Readings.arrestVerdict, occurrence, time, verdict) { return drop(rule) }
    var draft = dated(Draft(.arrest, status, scene, occurrence, verdict), time, scene)
    let isTold = occurrence.form.contains(.past) || scene.pastAct(of: occurrence) != nil
    guard draft.time != nil || isTold && !drafts.isEmpty else { return drop("arrest-without-a-day") }
    // "وبعد الاعتقال": what was told before.
    let isOfKnown =
      occurrence.form.contains(.pronoun) && (time.map { $0.tokens.upperBound <= token } ?? true)
    draft.isPointer =
      (isOfKnown || scene.isDefinite(token) && drafts.contains { $0.kind == .arrest })
      && !scene.namesSuspects(token)
    if let place = arrestPlace(scene, token, before: cause) {
      guard isTheatre(place) else { return drop("elsewhere", place.tokens) }
      draft.put(at: place, by: "arrested-there", scene)
    } else if let base = scene.places.first(where: { $0.kind == .base && !$0.isPointer }) {
      // "القبض على خمسة متورطين بالاعتداء على قاعدة عين الأسد": where nothing says where, it is told of the base.
      draft.put(at: base, by: "attacked", scene)
      draft.placeIsImplied = true
    } else {
      draft.put(in: countryOfArrest(scene, token))
    }
    draft.placeKind = nil
    guard draft.place != nil else { return drop("without-place") }
    drafts.append(draft)
  }

  /// Where it was made, if that is told before what it is over.
  private func arrestPlace(_ scene: Scene, _ token: Int, before cause: Int?) -> PlaceArgument? {
    scene.nearestPlace(to: token, limit: 24) { place, relation in
      let isItsOwn = cause.map { place.tokens.lowerBound < $0 || $0 < token } ?? true
      return relation == .inside && !place.isBase && place.kind != .site && isItsOwn
        && !scene.isLocative(place)
        ? 0 : nil
    }
  }

  /// The country in which the attack was that people are held over, or in which the story happens.
  private func countryOfArrest(_ scene: Scene, _ token: Int) -> PlaceID? {
    let attacked = scene.nearestPlace(to: token, limit: 60) { place, _ in
      place.isBase || place.kind == .site ? 0 : isTheatre(place) ? 8 : nil
    }
    let place =
      attacked?.id
      ?? recent.indices.last { drafts[$0].kind == .attack && drafts[$0].place != nil }.flatMap {
        drafts[$0].place
      }
    return place.map { gazetteer.country(of: $0) ?? $0 } ?? countryAtStake(scene)
  }
}

extension Scene {
  /// What people are arrested over: the first armed act behind the arrest.
  fileprivate func cause(ofArrest token: Int) -> Int? {
    (token + 1..<tokens.upperBound).first { at in
      occurrence(at: at).map { [.assault, .launch, .fall, .incident].contains($0.trigger.frame) } ?? false
    }
  }

  /// The day of an arrest; what stands behind the attack that it is over is the attack's day.
  fileprivate func time(ofArrest token: Int, before cause: Int?) -> TimeArgument? {
    let own = times.filter { time in
      time.isUsable && (cause.map { time.tokens.lowerBound < $0 } ?? true)
        && distance(token, time.tokens) < 30 && !isOfCause(time, of: token)
    }
    return own.filter { !$0.isReporting }
      .min { distance(token, $0.tokens) < distance(token, $1.tokens) } ?? own.last { $0.isReporting }
      ?? times.first {
        $0.isUsable && isRecent($0, behind: cause, of: token) && distance(token, $0.tokens) < 30
      }
      // "القبض على متهمين بقصف القاعدة يوم الاثنين، حسبما أعلنت القيادة مساء الأربعاء".
      ?? timeOfClosingReport(after: token)
  }

  /// "تحديد المتورطين بالهجوم على القاعدة الأسبوع الماضي وإلقاء القبض على أربعة": the day of an attack that was told before
  /// the arrest is the attack's.
  private func isOfCause(_ time: TimeArgument, of token: Int) -> Bool {
    time.tokens.upperBound <= token && !time.isReporting
      && occurrences.contains {
        [.assault, .launch, .fall].contains($0.trigger.frame) && $0.token < time.tokens.lowerBound
          && wall($0.token, time.tokens.lowerBound) < 3
          && distance($0.token, time.tokens) < distance(token, time.tokens)
      }
  }

  /// "اعتقال متورطين بقصف القاعدة يوم الأحد": where no other day is told and the news has none of its own, one of the last
  /// days is the arrest's; that of "الهجوم الذي وقع الأحد", "شاركوا في القصف الأحد" is the attack's.
  private func isRecent(_ time: TimeArgument, behind cause: Int?, of token: Int) -> Bool {
    guard let days = time.time.days, let published = context.publication?.days, let cause, !isDefinite(cause),
      !context.isLead[index]
    else { return false }
    return days.from <= published.to && published.from - days.to < 7
      && !(token + 1..<max(token + 1, time.tokens.lowerBound)).contains { has(.relative, $0) || isVerb($0) }
  }

  /// "القبض على أربعة": people by their number alone.
  func countsPeople(_ token: Int) -> Bool {
    (token + 1..<min(token + 4, tokens.upperBound)).contains { number(at: $0) != nil && !isInsideTime($0) }
      && !contains(
        CueSet(.rocket, .drone, .mortar, .missile, .ied, .launcher),
        in: token..<min(token + 6, tokens.upperBound))
  }

  /// "اعتقال ثلاثة متهمين": who is arrested stands beside.
  fileprivate func namesSuspects(_ token: Int) -> Bool {
    (token + 1..<min(token + 9, tokens.upperBound)).contains { has(CueSet(.suspect, .leader, .inquiry), $0) }
  }

  /// "قاعدة عين الأسد بمحافظة الأنبار": where a base lies.
  func isLocative(_ place: PlaceArgument) -> Bool {
    places.contains { $0.isBase && (0...5).contains(place.tokens.lowerBound - $0.tokens.upperBound) }
  }

  /// "اعتقل" says it by itself; "أوقف" and "قبض" need people.
  func isArrestWord(_ token: Int) -> Bool {
    let letters = context.text.folded(token)
    return letters.contains(Scene.ain) && letters.contains(Scene.lam)
  }
  private static let ain = Folding.letter("ع")
  private static let lam = Folding.letter("ل")

  /// "اعتقال أربعة على صلة بالهجوم": what people are arrested over is known by then.
  func isArrestedOver(_ token: Int) -> Bool {
    occurrences.contains { other in
      (other.trigger.frame == .arrest || other.trigger.frame == .seize && findsPeople(other.token))
        && (1...16).contains(token - other.token) && wall(other.token, token) < 10
    }
  }

  /// "ضبط خلية", "العثور على المتهمين": people are found, and no weapon.
  func findsPeople(_ token: Int) -> Bool {
    (token + 1..<min(token + 5, tokens.upperBound)).contains { has(.suspect, $0) }
      && !contains(CueSet(.rocket, .drone, .mortar, .missile, .ied, .launcher), in: tokens)
  }
}
