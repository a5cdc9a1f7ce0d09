import ArabicText
import Vocabulary

/// Who acts in an armed event, as far as it decides between an attack and a strike.
enum Side {
  /// The forces that are watched, which strike factions.
  case watched
  /// Another state that strikes factions; a base it may also attack.
  case outsider
  /// A state that attacks the watched forces.
  case hostile
  case faction

  /// What it fires at factions is a strike.
  var strikes: Bool { self == .watched || self == .outsider }
}

extension Scene {
  private static let weapons = CueSet(.artillery, .air, .drone, .rocket, .missile, .weaponKind)

  /// No subject and no object stand beside the verb: "وتعرضت لهجوم", "استُهدفت في الثامن".
  func isSubjectless(_ occurrence: Occurrence) -> Bool {
    let token = occurrence.token
    guard occurrence.trigger.frame == .assault else { return false }
    if occurrence.form.contains(.pronoun) { return true }
    // "وقد استُهدفت في الثامن": a passive feminine with nothing but a time beside it.
    if occurrence.form.contains(.past), occurrence.trigger.isVerb, !has(.complement, token - 1),
      !has(.relative, token - 1),
      has(.preposition, token + 1) || isInsideTime(token + 1)
    {
      return true
    }
    // The frame "تعرضت ل" directly before the noun leaves no room for a subject, unless it stands before it.
    var before = token - 1
    while isInsideTime(before) { before -= 1 }
    if has(.undergo, before) {
      return !places.contains {
        $0.tokens.upperBound < token && !$0.isParty && !$0.isPointer && !isDateline($0)
          && relation(of: $0) == .bare
          && wall($0.tokens.upperBound - 1, token) < 9
      }
    }
    return false
  }

  /// Who acts: an adjective on the noun, the subject of a light verb, the subject of the verb itself.
  func side(of occurrence: Occurrence) -> Side? {
    let token = occurrence.token
    let isNoun = occurrence.form.contains(.noun) && occurrence.form.isDisjoint(with: [.past, .present])
    let clause = stretch(token, below: 9)
    if isNoun || occurrence.form.contains(.noun) {
      // "غارة أميركية", "القصف الإيراني": adjectives before any preposition.
      var at = token + 1
      while at < min(clause.upperBound, token + 4), !has(.preposition, at), wall(before: at) < 3 {
        if has(CueSet(.base, .embassy, .oil, .post, .force, .convoy, .goods, .official), at)
          || places.contains(where: { $0.isBase && $0.tokens.contains(at) })
        {
          break
        }
        if let side = sideWord(at) { return side }
        // "ضربة مسيّرة أميركية".
        if isGoverned(at) || !isAdjective(at, of: token) && !has(Scene.weapons, at) { break }
        at += 1
      }
      if let side = ownerOfArms(behind: token) { return side }
    }
    // "اغتالت واشنطن الأربعاء، بضربة جوية، قياديا": with what someone kills.
    if self.token(token).proclitics.contains(.by), heldCues.intersects(CueSet(.killed, .slay)),
      (max(tokens.lowerBound, token - 12)..<token).contains(where: {
        has(CueSet(.killed, .slay), $0) && wall($0, token) < 9 && isKilling($0, by: .watched)
      })
    {
      return .watched
    }
    // "اتهم الحشد القوات الأميركية بقصف مقره": who is accused.
    if self.token(token).proclitics.contains(.by),
      let accuse = (max(tokens.lowerBound, token - 9)..<token).last(where: {
        Scene.accusations.contains(bareLetters($0)) && wall($0, token) < 9
      }),
      let accused = (accuse + 1..<token).last(where: { sideWord($0) != nil })
    {
      return sideWord(accused)
    }
    // "حمّل الحشد إسرائيل مسؤولية القصف".
    if has(.behind, token - 1), tokens.contains(token - 2), let side = sideWord(token - 2) { return side }
    // "شنّتها الولايات المتحدة", "نفّذ التحالف ضربة".
    for at in clause
    where isNoun && has(.light, at) && abs(at - token) < 12 && !isNearerToAnother(at, than: token)
      && !answers(at, token) && !Scene.receivings.contains(bareLetters(at))
    {
      for next in at + 1..<min(at + 6, tokens.upperBound) where next != token {
        if has(.preposition, next) || wall(before: next) >= 3 { break }
        if !self.token(next).proclitics.isDisjoint(with: [.by, .to]) { break }
        if let side = sideWord(next) { return side }
      }
      // "طائرات أميركية نفّذت ضربة"
      for before in stride(from: at - 1, through: max(clause.lowerBound, at - 4), by: -1) {
        // "ضربات على مقر للفصيل، نُفذت فجرا": what is said behind a comma is of the attack.
        if wall(before: before + 1) >= (at > token ? 3 : 4) || has(.preposition, before) { break }
        if let side = sideWord(before), !has(.base, before - 1) { return side }
      }
    }
    if !isNoun || occurrence.trigger.isVerb {
      guard let subject = subject(of: occurrence) else { return ownerOfArms(behind: token) }
      return isPassive(occurrence, subject: subject.at) ? agentOfPassive(occurrence) : subject.side
    }
    return nil
  }

  /// "قصف بالمدفعية التركية", "بقصف من مسيّرة أميركية": the state whose weapon it is.
  private func ownerOfArms(behind token: Int) -> Side? {
    for at in token + 1..<max(token + 1, min(token + 7, tokens.upperBound)) {
      if wall(before: at) >= 3 || has(CueSet(.on, .against, .toward, .base, .goods, .relative), at) {
        return nil
      }
      guard has(Scene.weapons, at), self.token(at).proclitics.contains(.by) || has(.from, at - 1) else {
        continue
      }
      for next in at + 1..<max(at + 1, min(at + 3, tokens.upperBound)) {
        if has(CueSet(.preposition, .from), next) || wall(before: next) >= 3 { break }
        if let side = sideWord(next) { return side == .faction ? nil : side }
      }
    }
    return nil
  }

  private static let accusations = Spellings([
    "اتهم", "اتهمت", "اتهموا", "يتهم", "تتهم", "متهما", "متهمة", "اتهام", "اتهامه", "اتهامها",
  ])

  /// Who looks like the subject of a verb, before or behind it, and by which token.
  private func subject(of occurrence: Occurrence) -> (side: Side, at: Int)? {
    let token = occurrence.token
    for before in [token - 1, token - 2] where tokens.contains(before) && wall(before, token) < 3 {
      if let side = sideWord(before), !has(CueSet(.base, .embassy, .preposition), before - 1),
        !describesBase(before),
        !places.contains(where: { $0.isBase && $0.tokens.contains(before) })
      {
        return (side, before)
      }
    }
    for next in token + 1..<min(token + 6, tokens.upperBound)
    where !hasArmsAsSubject(token) && !isAntecedentSubject(of: occurrence) {
      if has(.preposition, next) || wall(before: next) >= 3 { break }
      if Scene.isQuote(self.token(next)) { continue }
      if !self.token(next).proclitics.isDisjoint(with: [.by]) || self.token(next).length == 1 { break }
      if next > token + 2, self.token(next).proclitics.contains(.to), !has(.watched, next) { break }
      if has(CueSet(.base, .embassy, .oil, .convoy), next) { break }
      // "استُهدف دبلوماسيون وقوات أميركية": what is added to another word does not act.
      if next > token + 1, self.token(next).proclitics.contains(.and) { break }
      if places.contains(where: { $0.tokens.contains(next) && $0.isBase }) { break }
      // "استهدف قصف الجناح الأميركي": after the attack as the subject comes what is hit.
      if next > token + 1, isArmsSubject(token + 1), isDefinite(next) { break }
      // "قصفت طائرات مجهولة مقرا للحشد": whose it is that is hit.
      if has(.goods, next), factionPhrase(at: next) != nil { break }
      if let side = sideWord(next) { return (side, next) }
    }
    if let speaker = speakerAsSubject(of: occurrence) { return speaker }
    for before in stride(from: token - 1, through: max(tokens.lowerBound, token - 7), by: -1) {
      if wall(before: before + 1) >= 4 { break }
      // "اعترضت القوات الأميركية مسيّرات استهدفت القاعدة": what hits is the weapon's doing.
      if has(CueSet(.base, .embassy, .rocket, .drone, .missile, .mortar), before) || isArmsSubject(before) {
        break
      }
      if let side = sideWord(before), !has(CueSet(.base, .embassy, .preposition), before - 1),
        !describesBase(before)
      {
        return (side, before)
      }
    }
    return nil
  }

  /// "أعلن التحالف أنه دمّر", "البنتاغون: ضربنا": who speaks tells of what they did themselves.
  private func speakerAsSubject(of occurrence: Occurrence) -> (side: Side, at: Int)? {
    let token = occurrence.token
    let isOwn =
      has(.complement, token - 1) && isSelfReport(token - 1)
      || bareLetters(token).suffix(2) == Scene.we && occurrence.form.contains(.past)
    return isOwn ? lastSide(before: token) : nil
  }

  /// "أعلن الفصيل أنه سيقصف": the side of who speaks of themselves.
  func selfReportingSide(at verb: Int) -> Side? {
    has(.complement, verb - 1) && isSelfReport(verb - 1) ? lastSide(before: verb)?.side : nil
  }

  func lastSide(before token: Int) -> (side: Side, at: Int)? {
    for at in stride(from: token - 1, through: tokens.lowerBound, by: -1) {
      if wall(before: at + 1) >= 10 { return nil }
      if let side = sideWord(at), !has(CueSet(.preposition, .base), at - 1) { return (side, at) }
    }
    return nil
  }

  /// "أنه", "بأنها": the complement bears a pronoun.
  private func isSelfReport(_ at: Int) -> Bool {
    let letters = bareLetters(at)
    let stem = letters.first == Scene.alef ? letters : letters.dropFirst()
    return stem.starts(with: Scene.that) && stem.count > Scene.that.count
  }
  private static let alef = Folding.letter("ا")
  private static let that = Letters("ان")
  private static let we = Letters("نا")

  /// "استُهدفت بطائرات أميركية", "من قبل التحالف": who acts where the verb tells who suffers.
  private func agentOfPassive(_ occurrence: Occurrence) -> Side? {
    let clause = stretch(occurrence.token, below: 7)
    for at in occurrence.token + 1..<clause.upperBound
    where has(CueSet(.drone, .weaponKind, .air, .rocket, .missile), at) && token(at).proclitics.contains(.by)
    {
      for next in at + 1..<min(at + 4, clause.upperBound) {
        if let side = sideWord(next) { return side }
      }
    }
    // "من قبل فصيل", "على يد مسلحين".
    guard
      let by = (occurrence.token + 1..<clause.upperBound).first(where: {
        Scene.agencies.contains(bareLetters($0)) && has(.preposition, $0 - 1)
      })
    else { return nil }
    return (by + 1..<min(by + 5, clause.upperBound)).lazy.compactMap(sideWord).first
  }
  private static let agencies = Spellings(["قبل", "يد", "أيدي", "جانب", "طرف"])

  /// "الطائرة التي ضربت القوات": what the relative stands for acts, unless the verb bears a pronoun for it.
  private func isAntecedentSubject(of occurrence: Occurrence) -> Bool {
    has(.relative, occurrence.token - 1) && occurrence.form.isDisjoint(with: .pronoun)
  }

  /// "جوي", "صاروخية": agrees with the noun at `noun` in its article and ends as adjectives of kind do.
  private func isAdjective(_ at: Int, of noun: Int) -> Bool {
    guard isDefinite(at) == isDefinite(noun) else { return false }
    let letters = context.text.folded(at)
    return letters.last == Scene.kindEnd || letters.suffix(2) == Scene.kindEndFeminine
      || letters.last == Scene.feminineEnd
  }
  private static let kindEnd = Folding.letter("ي")
  private static let kindEndFeminine = Letters("ين")
  private static let feminineEnd = Folding.letter("ة")

  /// "قصف صاروخي يستهدف الأميركيين": the attack is what hits, so what follows is hit.
  private func hasArmsAsSubject(_ verb: Int) -> Bool {
    (max(tokens.lowerBound, verb - 3)..<verb).contains { wall($0, verb) < 3 && isArmsSubject($0) }
  }

  /// An attack or its weapon, as the subject of a verb.
  private func isArmsSubject(_ at: Int) -> Bool {
    has(CueSet(.rocket, .drone, .mortar, .ied), at) && !has(.weaponKind, at)
      || occurrence(at: at).map { $0.trigger.frame == .assault && !$0.form.isDisjoint(with: .noun) } ?? false
  }

  /// "تعرض رتل لهجوم", "استهدفت عبوة قافلة": the convoy that is attacked, on no base.
  func convoy(of occurrence: Occurrence) -> Int? {
    guard [.assault, .fall, .launch].contains(occurrence.trigger.frame) else { return nil }
    let clause = stretch(occurrence.token, below: 7)
    guard
      let convoy = clause.filter({ has(.convoy, $0) && abs($0 - occurrence.token) < 9 })
        .min(by: { abs($0 - occurrence.token) < abs($1 - occurrence.token) })
    else { return nil }
    let isNearer = places.contains {
      $0.isBase && clause.contains($0.tokens.lowerBound)
        && distance(occurrence.token, $0.tokens) < distance(occurrence.token, convoy)
        && relation(of: $0) != .near
    }
    return isNearer ? nil : convoy
  }

  /// "منشأة دبلوماسية أميركية", "مقر للتحالف": a place of those whom the topic watches.
  var namesForeignSite: Bool {
    tokens.contains { at in
      has(CueSet(.post, .embassy), at)
        && (at + 1..<min(at + 4, tokens.upperBound)).contains { has(CueSet(.watched), $0) }
    }
  }

  /// "شنت غارات", "ردّت بضربات": the past verb that makes of a plural one act.
  func pastAct(of occurrence: Occurrence) -> Int? {
    guard let verb = governor(CueSet(.light), of: occurrence.token, within: 7, limit: 7),
      let first = bareLetters(verb).first, first != Scene.presentPrefix
    else { return nil }
    return has(.relative, verb - 1) ? nil : verb
  }
  private static let presentPrefix = Folding.letter("ي")

  /// "نفذت طائرة أميركية ضربة … استهدفت مقاتلين": the verb tells more of the noun before it.
  func sideOfNoun(before occurrence: Occurrence) -> Side? { nounBefore(occurrence).flatMap { side(of: $0) } }

  /// The attack or strike before a verb that tells more of it.
  func nounBefore(_ occurrence: Occurrence) -> Occurrence? {
    guard occurrence.trigger.isVerb, [.assault, .fall].contains(occurrence.trigger.frame) else { return nil }
    return occurrences.last { other in
      other.token < occurrence.token && occurrence.token - other.token < 12 && other.trigger.frame == .assault
        && !other.trigger.isVerb && wall(other.token, occurrence.token) < 9
    }
  }

  /// "الوقوف وراء هجوم", "مسؤوليتها عن الهجوم الذي استهدف": told of an attack that is known by then.
  func isKnownBefore(_ occurrence: Occurrence) -> Bool {
    guard occurrence.trigger.frame == .assault else { return false }
    let token = occurrence.token
    if occurrence.trigger.isVerb {
      guard has(.relative, token - 1),
        let noun = occurrences.first(where: {
          $0.trigger.frame == .assault && !$0.trigger.isVerb && (2...3).contains(token - $0.token)
        })
      else { return false }
      return governor(CueSet(.behind), of: noun.token, within: 4, limit: 5) != nil
    }
    return governor(CueSet(.behind), of: token, within: 4, limit: 5) != nil
  }

  /// "أربيل (كوردستان 24)- أكد مسؤول": the town, and the outlet in brackets.
  private func isBeforeBracketedOutlet(_ place: Range<Int>) -> Bool {
    guard place.lowerBound < tokens.lowerBound + 5 else { return false }
    guard let open = tokens.prefix(5).first(where: { token($0).isMark(.openBracket) }),
      let close = (open..<min(open + 7, tokens.upperBound)).first(where: { token($0).isMark(.closeBracket) })
    else { return false }
    return place.lowerBound < close && tokens.contains(close + 1) && token(close + 1).isMark(.dash)
  }

  /// "بغداد ـ أكد مسؤول": where the report was written.
  func isDateline(_ place: PlaceArgument) -> Bool {
    if place.isBase { return false }
    if isBeforeBracketedOutlet(place.tokens) { return true }
    return place.tokens.lowerBound <= tokens.lowerBound + 1
      && (has(.say, place.tokens.upperBound)
        || token(min(place.tokens.upperBound, tokens.upperBound - 1)).isMark(.colon)
        || token(min(place.tokens.upperBound, tokens.upperBound - 1)).isMark(.dash)
        || token(min(place.tokens.upperBound, tokens.upperBound - 1)).isMark(.slash))
  }

  /// "قاعدة عين الأسد التي تضم قوات التحالف، قُصفت": who is stationed there does not act.
  private func describesBase(_ at: Int) -> Bool {
    for relative in stride(from: at - 1, through: max(tokens.lowerBound + 1, at - 7), by: -1)
    where has(.relative, relative) {
      return places.contains {
        $0.isBase && $0.tokens.upperBound <= relative && relative - $0.tokens.upperBound <= 4
      }
    }
    return false
  }

  /// "تلقّت القاعدة ضربتين": what stands behind suffers.
  private static let receivings = Spellings(["تلقى", "تلقت", "يتلقى", "تتلقى", "تلقيها", "تلقيه"])

  /// "ردّت واشنطن على هجوم": who answers an attack did not make it.
  private func answers(_ verb: Int, _ token: Int) -> Bool {
    verb < token && Scene.answers.contains(bareLetters(verb)) && (verb + 1..<token).contains { has(.on, $0) }
  }

  /// Bears ب or ل: no adjective any more.
  private func isGoverned(_ at: Int) -> Bool {
    !self.token(at).proclitics.isDisjoint(with: [.by, .to])
  }

  /// The light verb belongs to the nearest noun: "لهجومين أعقبهما قصف نفّذه التحالف".
  private func isNearerToAnother(_ at: Int, than token: Int) -> Bool {
    occurrences.contains { other in
      other.trigger.frame == .assault && other.token != token && abs(other.token - at) < abs(token - at)
        && (min(at, token)...max(at, token)).contains(other.token)
    }
  }

  /// "سُمع دوي انفجارات قرب القاعدة"; a store that blows up is no attack.
  func isExplosionAtBase(_ occurrence: Occurrence) -> Bool {
    let clause = stretch(occurrence.token, below: 10)
    return occurrence.trigger.name.hasPrefix("explode") && !contains(CueSet(.store, .drill), in: clause)
      && (shakesConvoy(occurrence.token, clause)
        || places.contains {
          $0.isBase && clause.contains($0.tokens.lowerBound)
            && ([.near, .inside, .on].contains(relation(of: $0))
              || $0.tokens.lowerBound > occurrence.token
                && Scene.shaking.contains(bareLetters($0.tokens.lowerBound - 1)))
        })
  }

  /// "هز انفجاران مركبات للتحالف", "انفجار أصاب رتلا".
  private func shakesConvoy(_ token: Int, _ clause: Range<Int>) -> Bool {
    heldCues.contains(.watched)
      && (token + 1..<max(token + 1, min(token + 4, clause.upperBound))).contains {
        has(.convoy, $0) && self.token($0).proclitics.isDisjoint(with: [.by, .to])
      }
  }

  private static let shaking = Spellings(["هز", "هزت", "يهز", "تهز", "هزا", "هزتا", "تضرب", "يضرب"])

  private static let claim = Letters("تبن")
  func isClaimVerb(_ token: Int) -> Bool {
    let letters = context.text.folded(token)
    return letters.starts(with: Scene.claim) || letters.dropFirst().starts(with: Scene.claim)
  }

  func sideWord(_ at: Int) -> Side? { namedSide(at) ?? ownForces(at) }

  /// "أعلنت واشنطن أن قواتها قصفت": the forces of who was named last before.
  private func ownForces(_ at: Int) -> Side? {
    guard isTheirForce(at) else { return nil }
    for before in stride(from: at - 1, through: tokens.lowerBound, by: -1) {
      if let side = namedSide(before) { return side }
    }
    return nil
  }
  /// "قواتها", "طائراته": arms or people of someone named before.
  func isTheirForce(_ at: Int) -> Bool { Scene.theirForces.contains(bareLetters(at)) }
  private static let theirForces = Spellings([
    "قواتها", "قواته", "قواتنا", "جيشها", "طائراتها", "طائراته", "طائراتنا", "مقاتلاتها", "مقاتلاته",
    "جنودها",
    "مسيراتها", "مروحياتها", "مروحياته", "طيرانها", "مدفعيتها", "مدفعيته",
  ])

  private func namedSide(_ at: Int) -> Side? {
    // "أقر مسؤول أميركي بأن بلاده نفذت", "قال وزير الدفاع التركي إن بلاده".
    if has(.ownCountry, at) {
      for before in stride(from: at - 1, through: tokens.lowerBound, by: -1) {
        if has(.watched, before) || has(.statesman, before) { return .watched }
        if has(.outsider, before) { return .outsider }
        if has(.hostile, before) { return .hostile }
      }
      return nil
    }
    if has(.watched, at) { return .watched }
    if has(.outsider, at) { return .outsider }
    // "الفصائل الموالية لإيران", "المدعومة من طهران" are not Iran.
    if has(.hostile, at) { return has(.backed, at - 1) || has(.backed, at - 2) ? .faction : .hostile }
    if has(.faction, at) { return .faction }
    return nil
  }

  /// The topic's identifier of who acts: the actor nearest to the trigger that is no object of it.
  func actor(of occurrence: Occurrence) -> Found<String>? {
    let near = actors.filter { distance(occurrence.token, $0.tokens) < 30 }
    let factions = near.filter { $0.role == .faction }
    // Who intercepts an attack did not make it.
    let side = occurrence.trigger.frame == .intercept ? nil : side(of: occurrence)
    let pool: [ActorArgument]
    switch side {
    case .watched: pool = near.filter { $0.role == .force || $0.role == .state }
    case .outsider, .hostile: pool = near.filter { $0.role == .state }
    default: pool = factions
    }
    return pool.min { distance(occurrence.token, $0.tokens) < distance(occurrence.token, $1.tokens) }
      .map { Found($0.id, by: "nearest-actor", $0.tokens) }
  }
}
