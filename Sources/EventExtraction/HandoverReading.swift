import ArabicText
import Vocabulary

extension Narration {
  /// A base is taken over, handed over or closed.
  mutating func readHandover(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    let token = occurrence.token
    if let habit = scene.habit(occurrence) { return drop(habit) }
    // "أعادت مدريد جنودها من القاعدة": what is brought back are the forces.
    if occurrence.trigger.name == "charge-verb", !scene.changesHands(occurrence), scene.bringsBack(occurrence)
    {
      return readMovement(occurrence.taken(as: .pull), scene)
    }
    if let rule = scene.objection(Readings.handover, occurrence) { return drop(rule) }
    let standing = scene.standing(of: occurrence)
    var time = time(of: occurrence, standing, scene)
    // "صارت في عهدة الجيش منذ السبت".
    if time == nil, occurrence.trigger.name == "become-verb" { time = scene.day(sinceWhich: occurrence) }
    let verdict = scene.verdict(occurrence, time)
    guard let status = verdict.status else { return drop(verdict) }
    let isNoun = isNoun(occurrence)
    let told = status == .ongoing && !isGoingOn(standing) ? .occurred : status
    var bases = handedOver(by: occurrence, scene)
    if let first = bases.first, occurrence.trigger.frame == .close, !scene.isObject(first, of: token),
      !(first.kind == .unnamedBase && scene.has(.from, first.tokens.lowerBound - 1))
    {
      // "إغلاق ثلاث قواعد، منها القرية الخضراء".
      guard scene.namelessBases(handedOver: token) != nil else {
        return drop("part-of-a-base", first.tokens)
      }
      bases = []
    }
    if bases.isEmpty {
      guard let country = groundOfBases(handedOver: occurrence, scene),
        time != nil || scene.context.isLead[scene.index], !scene.isSince(token)
      else { return drop("without-base") }
      var draft = dated(Draft(.handover, told, scene, occurrence, verdict), time, scene)
      draft.put(in: country)
      draft.placeIsImplied = false
      // "تسلمت أكبر قاعدة": one base, which may be named elsewhere.
      if let base = scene.namelessBases(handedOver: token), !scene.has(.plural, base) {
        draft.placeKind = .unnamedBase
      }
      drafts.append(draft)
      return
    }
    if isNoun, status == .occurred, time == nil, !scene.isLeadRole, standing == nil,
      !scene.context.isLead[scene.index]
        || scene.governor(
          CueSet(.announce, .announcement, .complete, .begin, .say), of: token, within: 10, limit: 5)
          == nil,
      !scene.isCeremony(token)
    {
      return drop("noun-without-time")
    }
    var draft = dated(Draft(.handover, told, scene, occurrence, verdict), time, standing, scene)
    if status == .postponed || status == .cancelled { draft.undate() }
    for place in bases {
      draft.put(at: place, by: "handed-over", scene)
      drafts.append(draft)
    }
    appendGapped(draft, after: bases, time, scene)
  }

  /// The bases that `occurrence` hands over, first to last; empty where it names none.
  ///
  /// Named as its object or subject, with a part of them ("مقر التحالف في القاعدة"), or pointed to: by a pronoun, by
  /// "الموقع", or by nothing but the story ("جرت مراسم التسلم").
  private func handedOver(by occurrence: Scene.Occurrence, _ scene: Scene) -> [PlaceArgument] {
    let token = occurrence.token
    let hasObject = scene.post(handedOver: token) != nil || scene.namelessBases(handedOver: token) != nil
    let named = scene.nearestPlace(to: token, limit: 36) { place, relation in
      guard place.isBase, !(place.isPointer && scene.has(.there, place.tokens.lowerBound)) else { return nil }
      let isBefore = place.tokens.upperBound <= token
      // "لم تخل القاعدة، غير أنها أغلقت مقر القيادة": what is closed is named behind.
      if isBefore, hasObject, scene.wall(place.tokens.upperBound - 1, token) >= 10 { return nil }
      let isSubject = isBefore && token - place.tokens.upperBound <= 2
      let isBorne =
        isSubject || [.bare, .on, .from].contains(relation)
        || relation == .inside
          && (scene.isHandedOver(in: place, by: token) || occurrence.trigger.name == "flag-verb")
      guard isBorne, isSubject || relation == .inside || !scene.isToldOf(place, by: token) else { return nil }
      return isBefore ? 5 : 0
    }
    if let named {
      // "تتسلم القوات القاعدة": the one that was left.
      guard named.isPointer, let left = baseLeft(before: scene) else {
        return scene.list(from: named, mixed: true).filter { isTheatre($0) }
      }
      var place = named
      place.id = left
      return [place]
    }
    guard occurrence.form.contains(.pronoun) || scene.pointsToSite(token) || scene.isCeremony(token),
      let base = scene.places.last(where: { $0.isBase && !$0.isParty && $0.tokens.upperBound <= token })
        ?? recentBase(before: scene.index)
    else { return [] }
    // "وتسلمهما": both that were named.
    if scene.pointsToTwo(token) {
      let named = scene.places.filter { $0.kind == .base && !$0.isPointer && $0.tokens.upperBound <= token }
      if named.count == 2 { return named }
    }
    let isHere = scene.places.contains { $0.tokens == base.tokens && $0.id == base.id }
    let id = isHere ? base.id : baseLeft(before: scene) ?? base.id
    return [
      PlaceArgument(
        tokens: token..<token + 1, id: id, kind: base.kind, target: base.target,
        facts: gazetteer.facts(of: id), isPointer: true)
    ]
  }

  /// The base that forces were told to leave just before.
  private func baseLeft(before scene: Scene) -> PlaceID? {
    recent.last {
      $0.kind == .withdrawal && scene.index - $0.sentence <= 2 && $0.placeKind == .base
    }?.place
  }

  /// "إغلاق ثلاث قواعد صغيرة", "تسلم أكبر قاعدة أميركية", "تسليم موقعها في الموصل": bases without a name belong to where
  /// they lie, or to the country.
  private func groundOfBases(handedOver occurrence: Scene.Occurrence, _ scene: Scene) -> PlaceID? {
    let token = occurrence.token
    if scene.namelessBases(handedOver: token) != nil { return countryAtStake(scene) }
    if let post = scene.post(handedOver: token) {
      let ground = scene.places.first { place in
        isTheatre(place) && (1...8).contains(place.tokens.lowerBound - post)
          && scene.wall(post, place.tokens.lowerBound) < 4 && scene.relation(of: place) == .inside
      }
      return ground?.id ?? countryAtStake(scene)
    }
    return scene.handsOverCommand(token) ? countryAtStake(scene) : nil
  }

  /// "أُخليت القيارة في 26 آذار، وكي وان بعدها بثلاثة أيام": what the verb tells of further bases with days of their own.
  mutating func appendGapped(
    _ draft: Draft, after bases: [PlaceArgument], _ time: TimeArgument?, _ scene: Scene
  ) {
    guard let time, !time.isReporting, let last = bases.map(\.tokens.upperBound).max() else { return }
    var end = max(last, time.tokens.upperBound)
    for place in scene.places
    where place.tokens.lowerBound >= end
      && (place.isBase && !place.isPointer
        || draft.kind == .withdrawal && place.kind == .region && isTheatre(place)
          && scene.relation(of: place) == .from)
    {
      guard let own = scene.times.first(where: { $0.isUsable && $0.tokens.lowerBound >= end }),
        scene.isGap(end..<min(place.tokens.lowerBound, own.tokens.lowerBound)),
        scene.isGap(
          min(
            place.tokens.upperBound, own.tokens.upperBound)..<max(
              place.tokens.lowerBound, own.tokens.lowerBound), isWithin: true)
      else { return }
      var other = draft
      other.put(at: place, by: "gapped", scene)
      other.date(by: own, scene)
      drafts.append(other)
      end = max(place.tokens.upperBound, own.tokens.upperBound)
    }
  }
}

extension Scene {
  /// "ثلاث قواعد صغيرة", "ثلاثا من قواعده": the word for bases without a name that are handed over or closed.
  fileprivate func namelessBases(handedOver token: Int) -> Int? {
    (token + 1..<min(token + 10, tokens.upperBound)).first { at in
      (has(.base, at) || has(.post, at) && countsPosts(at)) && wall(token, at) < 4 && !isPlaced(at)
        && (!has(CueSet(.preposition, .toward), at - 1) || has(.from, at - 1) && has(.plural, at))
    }
  }

  /// "موقعين", "آخر المواقع": some of what the watched forces hold.
  private func countsPosts(_ at: Int) -> Bool {
    heldCues.contains(.watched) && Scene.posts.contains(bareLetters(at))
      && (has(.last, at - 1) || numberBefore(at) != nil || Scene.twoPosts.contains(bareLetters(at)))
  }
  private static let posts = Spellings([
    "مواقع", "موقعين", "نقاط", "نقطتين", "مقرات", "مقار", "مقرين", "مراكز",
  ])
  private static let twoPosts = Spellings(["موقعين", "نقطتين", "مقرين"])

  /// "موقعه", "مقر قيادة التحالف": a post of the watched forces that is handed over or closed.
  fileprivate func post(handedOver token: Int) -> Int? {
    guard heldCues.contains(.watched) else { return nil }
    return (token + 1..<min(token + 9, tokens.upperBound)).first { at in
      has(.post, at) && wall(token, at) < 4
        && (isOwn(at) || (at + 1..<min(at + 4, tokens.upperBound)).contains { has(.watched, $0) })
    }
  }

  /// Nothing but a joint, prepositions and base words between the members of a list of bases and days.
  fileprivate func isGap(_ range: Range<Int>, isWithin: Bool = false) -> Bool {
    range.count <= 4
      && range.allSatisfy { at in
        let token = self.token(at)
        return token.kind == .mark && !token.isMark(.period)
          || has(CueSet(.preposition, .from, .base, .toward), at)
          || has(.joint, at) && !isWithin || token.length == 1
      }
  }

  /// "الموقع", "مفاتيحه": the site is meant that was named before.
  fileprivate func pointsToSite(_ token: Int) -> Bool {
    (token + 1..<min(token + 7, tokens.upperBound)).contains { at in
      wall(token, at) < 4 && has(CueSet(.post, .area, .control), at)
        && (isDefinite(at) || pointsBack(at)) && !has(.preposition, at - 1) && !has(.toward, at - 1)
    }
  }

  /// "مفاتيحه", "إدارتها".
  private func pointsBack(_ at: Int) -> Bool {
    let letters = context.text.folded(at)
    return letters.suffix(2) == Scene.hers || Scene.its.contains(letters)
  }
  private static let its = Spellings(["مفاتيحه", "إدارته", "موقعه", "مقره"])
  private static let hers = Letters("ها")

  /// "تسلمهما".
  fileprivate func pointsToTwo(_ at: Int) -> Bool { context.text.folded(at).suffix(3) == Scene.both }
  private static let both = Letters("هما")

  /// "موقعها", "مركزه".
  fileprivate func isOwn(_ at: Int) -> Bool { pointsBack(at) }

  /// "مراسم التسلم", "عملية التسليم": the handover that the story is about.
  fileprivate func isCeremony(_ token: Int) -> Bool {
    isDefinite(token) && tokens.contains(token - 1)
      && Scene.ceremonies.contains(context.text.folded(token - 1))
  }
  private static let ceremonies = Spellings(["مراسم", "مراسيم", "عملية", "إجراءات", "أوراق", "محضر"])

  /// Whether what is moved, given back or becomes something is a base that someone else holds from then on.
  ///
  /// "عادت القاعدة إلى السيادة العراقية", "أعاد التحالف الموقع إلى الجيش", "صارت القاعدة في يد العراقيين".
  func changesHands(_ occurrence: Occurrence) -> Bool {
    let token = occurrence.token
    let isMove = occurrence.trigger.frame == .move
    // What moves by itself is the base only where it stands right beside the verb.
    if isMove, givesControl(token, within: 4) { return places.contains(where: \.isBase) }
    if occurrence.trigger.name == "charge-verb",
      (token + 1..<min(token + 12, tokens.upperBound)).contains(where: {
        has(.control, $0) && !isAdministration($0)
      })
    {
      return true
    }
    // "رحلت القوات عن القاعدة وباتت بيد الجيش".
    if occurrence.trigger.name == "become-verb", has(.control, token + 1) || has(.control, token + 2),
      places.contains(where: { $0.isBase && $0.tokens.upperBound <= token })
    {
      return true
    }
    guard let site = site(beside: token, within: isMove ? 2 : 8) else { return false }
    let end = min(max(token, site) + 16, tokens.upperBound)
    return (token + 1..<end).contains { at in
      guard wall(token, at) < 9 else { return false }
      if has(.control, at), !isAdministration(at) { return !isMove || at > site }
      let isGiven = has(.toward, at - 1) || self.token(at).proclitics.contains(.to)
      return isGiven && at != site
        && (has(.host, at) || isHost(at) || has(.force, at) && !has(.watched, at + 1))
    }
  }

  /// A base, or a word for a site, that is no goal and no scene of the verb at `token`.
  private func site(beside token: Int, within words: Int) -> Int? {
    let reach = max(tokens.lowerBound, token - 3)..<min(token + 1 + words, tokens.upperBound)
    return reach.first { at in
      guard at != token, at > token || wall(at, token) < 3, has(CueSet(.base, .post), at) || startsBase(at)
      else { return false }
      return !has(CueSet(.toward, .inside, .from, .near), at - 1)
        && self.token(at).proclitics.isDisjoint(with: [.by, .to])
    }
  }

  private func startsBase(_ at: Int) -> Bool {
    places.contains { $0.isBase && $0.tokens.lowerBound == at }
  }

  /// "الإدارة الأميركية".
  private func isAdministration(_ at: Int) -> Bool {
    isDefinite(at) && has(CueSet(.watched, .outsider), at + 1)
  }

  private func isHost(_ at: Int) -> Bool {
    tokens.contains(at) && token(at).kind == .word && Scene.hosts.contains(bareLetters(at))
  }
  private static let hosts = Spellings([
    "حكومة", "سلطات", "بيشمركة", "جانب", "وزارة", "عراقيين", "سوريين", "دولة",
  ])
}
