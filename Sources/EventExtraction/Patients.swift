import ArabicText
import Vocabulary

/// What an armed act hits, as far as it decides between an attack and a strike.
extension Scene {
  /// What belongs to a faction and is hit by `occurrence`: "مقرا للحشد", "مواقع تابعة للفصائل", "سيارة قيادي في الحركة".
  ///
  /// Nil where nothing of a faction is hit, and where it is who acts, or where something was launched from.
  func factionHit(by occurrence: Occurrence) -> Range<Int>? {
    if let killed = factionKilled(near: occurrence) { return killed }
    if let site = launchSite(behind: occurrence.token) { return site }
    guard heldCues.intersects(CueSet(.goods, .leader, .base, .force, .convoy)),
      heldCues.intersects(CueSet(.faction, .chief, .suspect)) || factionIsInMind
    else {
      return nil
    }
    let token = occurrence.token
    let clause = stretch(token, below: 9)
    return clause.lazy.filter { abs($0 - token) < 24 && !has(.from, $0 - 1) }
      .compactMap { factionPhrase(at: $0) }
      .first { phrase in
        if phrase.lowerBound > token {
          // "شنّ مقاتلون من الفصائل هجوما", "قصف قياديون": people right behind a verb act.
          return has(.goods, phrase.lowerBound) || phrase.lowerBound > token + 1
            || !occurrence.trigger.isVerb
        }
        return occurrence.form.contains(.pronoun) || undergoes(phrase.lowerBound, before: token)
          || isPassive(occurrence, subject: phrase.lowerBound)
      }
  }

  /// "ردا على هجوم …، قصفت واشنطن مواقع للفصيل": another attack stands between the word and what is hit.
  func isHitByAnother(_ hit: Range<Int>, than occurrence: Occurrence) -> Bool {
    hit.lowerBound > occurrence.token
      && occurrences.contains {
        (occurrence.token + 1..<hit.lowerBound).contains($0.token) && $0.trigger.frame == .assault
          && $0.trigger.isVerb && wall(occurrence.token, $0.token) >= 3
      }
  }

  /// "قصفت واشنطن": a capital right behind a verb is who acts.
  func isAgent(_ place: PlaceArgument, of occurrence: Occurrence) -> Bool {
    occurrence.trigger.isVerb && place.tokens.lowerBound == occurrence.token + 1
      && sideWord(place.tokens.lowerBound) != nil && relation(of: place) == .bare
  }

  /// "بضرب منصة الإطلاق", "على مصادر النيران": where others have fired from, as the object of what is at `token`.
  func launchSite(behind token: Int) -> Range<Int>? {
    guard heldCues.contains(.goods) else { return nil }
    let site = (token + 1..<min(token + 8, tokens.upperBound)).prefix { at in
      wall(before: at) < 3 && !(isOccurrence(at) && !has(.goods, at))
    }.first { at in
      has(.goods, at) && tokens.contains(at + 1) && isDefinite(at + 1)
        && (occurrence(at: at + 1)?.trigger.frame == .launch || has(.gunfire, at + 1))
    }
    return site.map { $0..<$0 + 2 }
  }

  /// "تعرض مقر للحشد لقصف": what stands behind the verb of suffering.
  private func undergoes(_ at: Int, before token: Int) -> Bool {
    governor(CueSet(.undergo), of: at, within: 3, limit: 4) != nil
      && !occurrences.contains { (at..<token).contains($0.token) }
      // "قوة من اللواء 47 تعرضت لانفجار".
      || (at + 1..<token).contains { has(.undergo, $0) && wall(at, $0) < 4 }
  }

  /// A thing or a leader at `at` with the faction whose it is, at most five words behind: "موقعا تابعا للحشد".
  func factionPhrase(at: Int) -> Range<Int>? {
    guard has(CueSet(.goods, .leader, .base), at) || isUnit(at) else { return nil }
    // "هوجم مقر آخر": another of those of the faction that was just named.
    if factionIsInMind, has(.goods, at), !isDefinite(at), has(.another, at + 1) { return at..<at + 2 }
    // "هيئة الحشد: استهدافان طالا مواقعنا", "الفصيل … قُصفت مقراته".
    if has(.goods, at), Scene.ours.contains(bareLetters(at)) {
      return (speaker(before: at) ?? lastSide(before: at)?.side) == .faction ? at..<at + 1 : nil
    }
    var next = at + 1
    while next < min(at + 7, tokens.upperBound) {
      if wall(before: next) >= 3 || has(CueSet(.watched, .toward, .on, .against), next) { return nil }
      if has(CueSet(.faction, .chief), next) || has(.suspect, next) && isDefinite(next) {
        return at..<next + 1
      }
      // "مقر اللواء 47", of a faction that the sentence names.
      if isNumberedUnit(next), heldCues.contains(.faction) || factionIsInMind { return at..<next + 2 }
      if let found = occurrence(at: next), found.trigger.isVerb { return nil }
      next += 1
    }
    return nil
  }

  private static let ours = Spellings([
    "مواقعنا", "مقراتنا", "مقارنا", "مواقعه", "مواقعها", "مواقعهم", "مقراته", "مقراتها", "مقراتهم", "مقاره",
    "مقارها",
  ])

  /// "وقُتل خمسة مسلحين", "اغتيال سليماني", "مقتل قيادي في الحركة": who of a faction dies in the clause of `occurrence`.
  private func factionKilled(near occurrence: Occurrence) -> Range<Int>? {
    guard heldCues.intersects(CueSet(.killed, .slay)) else { return nil }
    let clause = stretch(occurrence.token, below: 10)
    return clause.lazy.filter { has(CueSet(.killed, .slay), $0) && abs($0 - occurrence.token) < 24 }
      .compactMap { victim(of: $0) }.first
  }

  /// Whom of a faction the word for killing at `at` tells of: behind it, or before a verb that has no object.
  func victim(of at: Int) -> Range<Int>? {
    // "لقي ثلاثة من عناصر الفصيل مصرعهم".
    if Scene.deaths.contains(bareLetters(at)) {
      return (max(tokens.lowerBound, at - 8)..<at).last {
        has(CueSet(.faction, .chief), $0) && wall($0, at) < 3
      }
      .map { $0..<at + 1 }
    }
    var next = at + 1
    while next < min(at + 7, tokens.upperBound), wall(before: next) < 3 {
      // "ضربة قُتل فيها القائد": in the strike that the clause is about.
      if next == at + 1, Scene.therein.contains(bareLetters(next)) {
        next += 1
        continue
      }
      if has(CueSet(.watched, .outsider, .hostile, .civilian, .inside, .on), next)
        || token(next).proclitics.contains(.by)
      {
        break
      }
      if has(CueSet(.faction, .chief), next) { return at..<next + 1 }
      if has(.leader, next), let phrase = factionPhrase(at: next) { return phrase }
      next += 1
    }
    return nil
  }

  private static let therein = Spellings(["فيه", "فيها", "بها", "خلالها"])
  private static let deaths = Spellings(["مصرعه", "مصرعهم", "مصرعهما", "حتفه", "حتفهم", "حتفهما"])

  /// What of the watched forces is hit by `occurrence`: "دورية لليونيفيل", "موقعا لها", "جنودها", "القوات الأميركية".
  ///
  /// Nil where they act.
  func watchedHit(by occurrence: Occurrence) -> Int? {
    guard heldCues.contains(.watched), [.assault, .fall, .launch].contains(occurrence.trigger.frame) else {
      return nil
    }
    let token = occurrence.token
    let clause = stretch(token, below: 7)
    let acts = occurrence.trigger.isVerb && side(of: occurrence) == .watched
    guard !acts else { return nil }
    // "بعد ضرب مواقع للحشد، تعرضت القوات": who suffers something else.
    let behind = (token + 1..<max(token + 1, min(token + 18, clause.upperBound))).prefix {
      !has(.undergo, $0)
    }
    return behind.first { at in
      isOfWatched(at) && (!has(.from, at - 1) || occurrence.trigger.frame != .assault && isFarOrClose(at - 2))
        && !self.token(at).proclitics.contains(.by)
        // "غارة إسرائيلية قرب مقر للقوة"; a grenade dropped near a patrol is meant for it.
        && !(occurrence.trigger.frame == .assault && (has(.near, at - 1) || has(.near, at - 2))
          && side(of: occurrence)?.strikes ?? false)
    }
  }

  /// Something of the watched forces at `at`: named with them, or theirs by a pronoun in what they say.
  private func isOfWatched(_ at: Int) -> Bool {
    guard has(CueSet(.post, .convoy, .force, .individual), at) else { return false }
    if has(.watched, at) { return true }
    for next in at + 1..<min(at + 4, tokens.upperBound) where wall(before: next) < 3 {
      if has(.watched, next) { return true }
      if Scene.theirs.contains(context.text.folded(next)) { return isWatchedNamed(before: at) }
      if has(CueSet(.preposition, .near, .inside, .faction, .host, .hostile, .outsider), next),
        !self.token(next).proclitics.contains(.to)
      {
        break
      }
    }
    guard Scene.theirEnds.contains(context.text.folded(at).suffix(2)) else {
      return false
    }
    return isWatchedNamed(before: at)
  }
  private func isWatchedNamed(before at: Int) -> Bool {
    (tokens.lowerBound..<at).contains { has(.watched, $0) }
  }
  private static let theirs = Spellings(["لها", "لنا", "لهم", "لديها", "للقوة", "للبعثة"])
  private static let theirEnds = Spellings(["ها", "نا", "هم"])

  /// "قوة من اللواء 47", "دورية للحشد": people of someone, as the next words say.
  private func isUnit(_ at: Int) -> Bool {
    has(CueSet(.force, .convoy), at)
      && (has(.from, at + 1) || tokens.contains(at + 1) && token(at + 1).proclitics.contains(.to)
        || has(.belonging, at + 1))
  }

  private func isNumberedUnit(_ at: Int) -> Bool {
    has(.brigade, at) && tokens.contains(at + 1) && token(at + 1).kind == .number
  }

  /// "دمّر التحالف منصة إطلاق", "مواقع معدّة للإطلاق": what is destroyed on the ground.
  func destroysStore(_ occurrence: Occurrence) -> Bool {
    occurrence.trigger.isDestruction
      && (occurrence.token + 1..<min(occurrence.token + 9, tokens.upperBound)).contains {
        has(CueSet(.store, .launcher, .post, .goods), $0) && wall(occurrence.token, $0) < 5
      }
  }

  /// "سقط سليماني بصاروخ": a leader or fighters who fall, and no weapon.
  func fallsInAction(_ occurrence: Occurrence) -> Bool {
    let token = occurrence.token
    switch occurrence.trigger.name {
    case "fall-verb":
      return victim(of: token) != nil
        || (token + 1...token + 2).contains { has(.killed, $0) } && side(of: occurrence) == .watched
    // "قالت القيادة إن طائراتها أصابت 75 هدفا للتنظيم".
    case "hit-verb": return side(of: occurrence) == .watched && factionHit(by: occurrence) != nil
    default: return false
    }
  }

  /// "قوة من اللواء 47 تعرضت لانفجار ناجم عن صواريخ أطلقتها طائرات": of a faction, from the air.
  func undergoesFromAir(_ occurrence: Occurrence) -> Bool {
    governor(CueSet(.undergo), of: occurrence.token, within: 24, limit: 7) != nil
      && tokens.contains { has(CueSet(.air, .weaponKind, .drone), $0) } && factionHit(by: occurrence) != nil
  }

  /// "استهدف صاروخ", "صاروخا كاتيوشا استهدفا": rockets or mortar rounds are its subject, and no one's by name.
  func isDoneByRocket(_ occurrence: Occurrence) -> Bool {
    guard occurrence.trigger.isVerb else { return false }
    let rockets = CueSet(.rocket, .mortar)
    return [occurrence.token + 1, occurrence.token - 1].contains { at in
      has(rockets, at) && !(at - 1...at + 2).contains { has(.watched, $0) }
    }
  }

  /// "ضربة جوية", "قصف جوي": no faction flies.
  func isFromAir(_ occurrence: Occurrence) -> Bool {
    occurrence.trigger.frame == .assault && occurrence.form.contains(.noun) && has(.air, occurrence.token + 1)
      && !(occurrence.token + 2..<occurrence.token + 6).contains { has(CueSet(.drone, .rocket), $0) }
      && side(of: occurrence) == nil
  }

  /// "مقاتلون سقطوا في ضربة": a verb of the plural has people for its subject, and never weapons.
  func isOfPeople(_ occurrence: Occurrence) -> Bool {
    occurrence.trigger.isVerb && occurrence.form.contains(.past)
      && bareLetters(occurrence.token).suffix(2) == Scene.pluralEnd
  }
  private static let pluralEnd = Letters("وا")

  /// "أطلقت مسيّرة أميركية صاروخين على سيارته": fired at something that is no base.
  func aimsAtFaction(_ occurrence: Occurrence) -> Bool {
    factionHit(by: occurrence) != nil
      || stretch(occurrence.token, below: 9).contains {
        $0 > occurrence.token && has(.on, $0) && has(CueSet(.goods, .leader), $0 + 1)
          || (1...6).contains($0 - occurrence.token) && has(.goods, $0)
            && !has(CueSet(.preposition, .from), $0 - 1)
      }
  }

  /// "ضرب معسكر التاجي", "استهدفت مساء أمس قاعدة العديد": a named base is what is hit, right behind.
  func hitsBase(_ occurrence: Occurrence) -> Bool {
    places.contains { place in
      place.kind == .base && place.tokens.lowerBound > occurrence.token
        && distance(occurrence.token, place.tokens) < 7 && [.bare, .on].contains(relation(of: place))
        && !(occurrence.token + 1..<place.tokens.lowerBound).contains { at in
          has(CueSet(.goods, .preposition, .relative), at) && !has(.on, at) || isOccurrence(at)
        }
    } && factionHit(by: occurrence) == nil
  }

  /// "قتلت طائرة أميركية قياديا", "مسيّرة أميركية تقتل": the verb at `at` has `side` as its subject, with its weapon or alone.
  func isKilling(_ at: Int, by side: Side) -> Bool {
    guard context.lexicon.isVerbForm(token(at)), !has(.relative, at - 1),
      Scene.killings.contains(where: bareLetters(at).starts)
    else { return false }
    // Who is killed stands behind the verb as well: "قُتل جنود أميركيون".
    for next in at + 1..<min(at + 5, tokens.upperBound) {
      if wall(before: next) >= 3 || has(CueSet(.preposition, .force, .individual, .civilian, .person), next)
        || token(next).proclitics.intersects(.nominalOrTo) && !isDefinite(next) || number(at: next) != nil
      {
        break
      }
      if sideWord(next) == side { return next > at + 1 ? has(Scene.aircraft, at + 1) : isStateName(next) }
    }
    // "كانت قد قتلت".
    var end = at
    while has(.qad, end - 1) || has(.be, end - 1) || has(.joint, end - 1) && !isDefinite(end - 1) { end -= 1 }
    for before in [end - 1, end - 2] where tokens.contains(before) && wall(before, end) < 3 {
      if sideWord(before) == side {
        // "جنود أميركيون قُتلوا" suffer.
        return bareLetters(at).suffix(2) != Scene.theyDid && bareLetters(at).suffix(2) != Scene.theyDo
          && (has(Scene.aircraft, before - 1)
            || isStateName(before) && !has(CueSet(.individual, .force, .person, .civilian), before - 1))
      }
    }
    return false
  }
  private static let killings = ["قتل", "تقتل", "يقتل", "اغتال", "تغتال", "يغتال"].map { Letters($0) }
  private static let theyDid = Letters("وا")
  private static let theyDo = Letters("ون")
  private static let aircraft = CueSet(.drone, .weaponKind, .air, .rocket, .missile, .equipment)

  /// The name of a state or force, and no adjective of it.
  private func isStateName(_ at: Int) -> Bool {
    isTheirForce(at)
      || actors.contains {
        $0.tokens.contains(at) && ($0.role == .state || has(.force, $0.tokens.lowerBound))
      }
      || places.contains { $0.tokens.contains(at) }
  }

  /// Whether the word for killing at `at` tells of a strike: a leader known by name dies, or one of a faction by the
  /// hand of a state.
  func isStrikeVictim(of at: Int) -> Bool {
    // "أبو مهدي المهندس الذي اغتالته واشنطن".
    if has(.relative, at - 1), (at - 5..<at - 1).contains(where: { has(.chief, $0) }) { return true }
    // "تصفية فلان، القيادي في التنظيم".
    if has(.slay, at), (at + 1..<at + 9).contains(where: { has(.leader, $0) }), heldCues.contains(.watched) {
      return true
    }
    if isKilling(at, by: .watched) { return true }
    guard let victim = victim(of: at) else { return false }
    if has(.chief, victim.upperBound - 1) { return true }
    guard heldCues.contains(.leader), (at..<victim.upperBound).contains(where: { has(.leader, $0) }) else {
      return false
    }
    return stretch(at, below: 9).contains { has(CueSet(.watched, .outsider), $0) }
  }
}
