import ArabicText
import Calendars
import Vocabulary

extension Scene {
  /// The base itself is closed, not what belongs to it: "أغلقت سلطات المطار مدرجه".
  func isObject(_ place: PlaceArgument, of token: Int) -> Bool {
    let before = place.tokens.lowerBound - 1
    // "تفكيك الأبراج، غادر الجنود القاعدة": another verb's.
    if before > token, (token + 1...before).contains(where: { isOccurrence($0) && isVerb($0) }) {
      return false
    }
    return before <= token
      || has(CueSet(.force, .watched, .host, .plural, .base, .relative), before)
      || Scene.isQuote(self.token(before)) || self.token(before).isMark(.comma)
  }

  /// Whether another word for leaving stands between the two.
  func departs(between token: Int, and place: Int) -> Bool {
    occurrences.contains {
      [.leave, .pull, .move, .receive].contains($0.trigger.frame) && $0.token > token && $0.token < place
    }
  }

  /// "هما قاعدة العمر وكونيكو", "منها قاعدة": names what was counted from `start` on.
  func isListed(_ place: PlaceArgument, of start: Int) -> Bool {
    (max(start, place.tokens.lowerBound - 3)..<place.tokens.lowerBound).contains {
      Scene.namings.contains(bareLetters($0))
    }
  }
  private static let namings = Spellings(["هما", "هي", "منهما", "منها", "بينهما", "بينها", "أبرزها"])

  /// A country or region is left where no other event, no التي and no comma stands between.
  func isObject(_ place: PlaceArgument, of token: Int, within words: Int) -> Bool {
    place.tokens.lowerBound > token && place.tokens.lowerBound - token <= words
      && wall(token, place.tokens.lowerBound) < 3
      && !(token + 1..<place.tokens.lowerBound).contains { isOccurrence($0) }
  }

  /// "تسلم المواقع في القاعدة", "تسليم إدارتها في …": part of the base, not a gift that is given there.
  func isHandedOver(in place: PlaceArgument, by token: Int) -> Bool {
    guard place.tokens.lowerBound > token else { return true }
    return (token + 1..<place.tokens.lowerBound).contains { has(CueSet(.control, .post, .base, .area), $0) }
  }

  /// "رسالة إلى قيادة القاعدة", "تسليم طائرات إلى القاعدة": whom something else is handed to.
  func isToldOf(_ place: PlaceArgument, by token: Int) -> Bool {
    guard place.tokens.lowerBound > token else { return false }
    return (token + 1..<place.tokens.lowerBound).contains { at in
      has(.toward, at) || has(.command, at) && has(.toward, at - 1)
    }
  }

  /// A base word whose place is named beside it.
  func isPlaced(_ base: Int) -> Bool {
    places.contains {
      $0.isBase && ($0.tokens.contains(base) || (0...3).contains($0.tokens.lowerBound - base))
    }
  }

  /// "سلّمت قيادة القوات", "تسلّم الملف الأمني": a command changes hands between forces.
  func handsOverCommand(_ token: Int) -> Bool {
    let object = token + 1..<min(token + 7, tokens.upperBound)
    guard let command = object.first(where: { has(CueSet(.control, .command), $0) }),
      wall(token, command) < 4, !has(.preposition, command - 1)
    else { return false }
    return (command..<min(command + 6, tokens.upperBound)).contains { has(CueSet(.force, .base), $0) }
      && stretch(token, below: 10).contains { has(CueSet(.watched), $0) }
  }

  /// "تولى إدارة القاعدة", "نقل المسؤولية عنها": what makes a handover of a verb that says less by itself.
  func givesControl(_ token: Int, within words: Int = 12) -> Bool {
    contains(CueSet(.control), in: token + 1..<min(token + words, tokens.upperBound))
  }

  /// "سيطر الجيش السوري على القاعدة", not fighters.
  func isTakenByHost(_ token: Int) -> Bool {
    let subject = max(tokens.lowerBound, token - 8)..<min(token + 6, tokens.upperBound)
    return subject.contains {
      has(.force, $0) && (has(.host, $0 + 1) || has(.host, $0 + 2))
    }
      && !subject.contains { has(CueSet(.outsider, .faction), $0) && wall($0, token) < 5 }
  }

  /// "دخل الجيش السوري القاعدة", "انتشرت قوات عراقية فيها": the host's forces come in where others were.
  func isEnteredByHost(_ occurrence: Occurrence) -> Bool {
    let token = occurrence.token
    guard !occurrence.form.contains(.noun),
      occurrence.trigger.name == "station-verb" || context.text.folded(token).contains(Scene.enter)
    else { return false }
    // "القاعدة دخلتها قسد الليلة الماضية".
    if occurrence.form.contains(.pronoun) {
      return has(.host, token + 1) && places.contains { $0.isBase && $0.tokens.upperBound <= token }
    }
    guard isTakenByHost(token), heldCues.contains(.watched), !has(.watched, token + 1)
    else { return false }
    return places.contains {
      $0.isBase && $0.tokens.lowerBound > token && wall(token, $0.tokens.lowerBound) < 5
        && [.bare, .inside].contains(relation(of: $0))
    }
  }
  private static let enter = Letters("دخل")

  /// "عاد", "تعود".
  func isReturn(_ token: Int) -> Bool {
    let letters = context.text.folded(token)
    return letters.contains(Scene.ain) && letters.contains(Scene.dal)
  }
  private static let ain = Folding.letter("ع")
  private static let dal = Folding.letter("د")

  /// "إخلاء" and "أخلى" need no force beside them.
  func isEvacuation(_ token: Int) -> Bool {
    let letters = context.text.folded(token)
    return letters.contains(Folding.letter("خ")) && letters.contains(Folding.letter("ل"))
      && !letters.contains(Folding.letter("ج"))
  }

  /// "إخلاء القواعد كافة": bases without a name.
  func isPluralObject(_ token: Int) -> Bool {
    (token + 1..<min(token + 4, tokens.upperBound)).contains { at in
      (has(.plural, at) || has(.post, at) && isDefinite(at))
        && !places.contains { $0.isBase && (0...3).contains($0.tokens.lowerBound - at) }
    }
  }

  /// A place right behind another that bears `relation`.
  func follows(_ place: PlaceArgument, _ relation: PlaceRelation) -> Bool {
    places.contains { other in
      other.tokens.upperBound <= place.tokens.lowerBound
        && place.tokens.lowerBound - other.tokens.upperBound <= 3 && self.relation(of: other) == relation
    }
  }

  /// Foreign forces take part: a force of the topic, "القوات الأميركية", "التحالف", "رتل".
  func isForeignForce(around token: Int, _ clause: Range<Int>) -> Bool {
    // What stands near, the names of other places than bases aside.
    let others = CueSet(.host, .faction, .outsider, .hostile)
    var hasForce = false
    var isTheForce = false
    var isOthers = false
    var areOthersNear = false
    var isWatchedNear = false
    var isWatchedBesidesEmbassy = false
    for at in max(clause.lowerBound, token - 14)..<min(clause.upperBound, token + 14)
    where has(.watched, at) || !isPlace(at)
      || !places.contains(where: { !$0.isBase && $0.tokens.contains(at) })
    {
      hasForce = hasForce || has(CueSet(.force, .equipment, .presence), at)
      if has(.force, at) {
        isTheForce = isTheForce || self.token(at).proclitics.contains(.the)
        isOthers = isOthers || has(others, at) || isHostForce(at)
      }
      areOthersNear = areOthersNear || has(others, at)
      if has(.watched, at) {
        isWatchedNear = true
        isWatchedBesidesEmbassy = isWatchedBesidesEmbassy || !has(.embassy, at - 1)
      }
    }
    // "استكملت انسحابها": who leaves is named before.
    if occurrences.contains(where: { $0.token == token && $0.form.contains(.pronoun) }),
      tokens.contains(where: { has(.force, $0) && $0 < token && !isHostForce($0) })
        || actors.contains(where: { $0.role == .force && $0.tokens.lowerBound < token })
    {
      return true
    }
    if isWatchedBesidesEmbassy || isWatchedNear && hasForce { return true }
    guard hasForce else { return false }
    return isTheForce && !isOthers || !areOthersNear || contains(CueSet(.watched), in: tokens)
  }

  /// Whether whoever moves at `token` can only be the force that its sentence names before: "أعلنت القوات … على أن
  /// يكتمل الخروج".
  func isForceBefore(_ token: Int) -> Bool {
    (tokens.lowerBound..<token).contains { has(.force, $0) && !isHostForce($0) }
      && (tokens.lowerBound..<token).contains { has(.watched, $0) }
  }

  /// "رحيل الإنكليز": the noun has its mover behind it.
  func hasOwnMover(_ occurrence: Occurrence) -> Bool {
    let next = occurrence.token + 1
    guard tokens.contains(next), !isDefinite(occurrence.token), !occurrence.form.contains(.pronoun) else {
      return false
    }
    return looksDefinite(next) && !has(CueSet(.force, .base, .area, .post, .plural), next)
      && !places.contains { $0.tokens.contains(next) }
  }

  /// "رحيل الإنكليز": the mover behind the noun is named, and is none of the story's.
  func isOfStrangers(_ occurrence: Occurrence) -> Bool {
    let next = occurrence.token + 1
    return hasOwnMover(occurrence)
      && !has(
        CueSet(.watched, .equipment, .convoy, .person, .individual, .presence, .many, .last, .mission), next)
      && !has(.official, next) && !Scene.homelands.contains(bareLetters(next))
      && !actors.contains { $0.tokens.contains(next) } && !isInsideTime(next)
      && !(next + 1..<min(next + 3, tokens.upperBound)).contains { has(CueSet(.watched, .force), $0) }
      && !Scene.manners.contains(bareLetters(next))
  }
  private static let manners = Spellings([
    "كامل", "تدريجي", "مرتقب", "نهائي", "منظم", "كلي", "جزئي", "سريع", "أخير",
  ])

  /// "ما خرجت القوات"; not "ما تركته", "بعد ما خرجت".
  func isNotSo(_ occurrence: Occurrence) -> Bool {
    let token = occurrence.token
    return occurrence.form.contains(.past) && occurrence.form.isDisjoint(with: [.noun, .pronoun])
      && tokens.contains(token - 1) && bareLetters(token - 1) == Scene.not
      && !has(CueSet(.preposition, .after, .from, .since), token - 2)
  }
  private static let not = Letters("ما")

  /// "أن" by itself.
  func isThat(_ at: Int) -> Bool { tokens.contains(at) && Scene.bareThats.contains(bareLetters(at)) }
  private static let bareThats = Spellings(["أن", "بأن", "كي", "لكي"])

  /// "القوات العراقية".
  private func isHostForce(_ at: Int) -> Bool {
    let others = CueSet(.host, .faction, .outsider, .hostile)
    // "القوات الجوية العراقية".
    return has(others, at + 1)
      || has(others, at + 2) && isDefinite(at + 2) && !has(.preposition, at + 1)
        && !has(.watched, at + 1)
  }

  /// "ثم انسحبت في عام 2011": a verb without a subject goes on with the force named before it.
  func goesOnWithForce(_ occurrence: Occurrence) -> Bool {
    let token = occurrence.token
    guard occurrence.trigger.isVerb, occurrence.form.contains(.past),
      has(.preposition, token + 1) || isInsideTime(token + 1),
      has(.joint, token - 1) || self.token(token).proclitics.contains(.and)
    else { return false }
    let before = max(tokens.lowerBound, token - 24)..<token
    return before.contains { has(.force, $0) && looksDefinite($0) && !isHostForce($0) }
      && before.contains { has(.watched, $0) }
  }

  /// "وسيعودون إلى بلادهم", "والانسحاب سيبدأ في أيلول": no one is named here, and forces were in the sentence before.
  func goesOnWithForcesInMind(_ occurrence: Occurrence) -> Bool {
    let token = occurrence.token
    guard forcesAreInMind, !occurrence.form.contains(.noun) || occurrence.trigger.frame != .move,
      !heldCues.intersects(CueSet(.faction, .outsider, .hostile, .party))
    else {
      return false
    }
    if occurrence.form.contains(.noun), occurrence.form.isDisjoint(with: [.past, .present]) {
      return isDefinite(token) || occurrence.form.contains(.pronoun)
    }
    // "سيعودون", "غادروا"; "غادرها آخر الجنود".
    let letters = context.text.folded(token)
    return letters.suffix(2) == Scene.theyDo || letters.suffix(2) == Scene.theyDid
  }
  private static let theyDo = Letters("ون")
  private static let theyDid = Letters("وا")

  /// "سادس موقع تنسحب منه القوات".
  func countsDepartures(_ token: Int) -> Bool {
    tokens.contains(token + 1) && Scene.fromIt.contains(context.text.folded(token + 1))
      && (max(tokens.lowerBound, token - 5)..<token).contains { ordinalBefore($0) != nil }
  }

  /// "القاعدة، وهي السادسة التي تخليها", "وهو الأول من ثلاثة مواقع ستخليها": says of what was told which one it is.
  func ranksDeparture(_ token: Int) -> Bool {
    let pointsBack =
      tokens.contains(token + 1) && Scene.fromIt.contains(context.text.folded(token + 1))
      || occurrence(at: token)?.form.contains(.pronoun) ?? false
    guard pointsBack,
      let rank = (max(tokens.lowerBound, token - 8)..<token).last(where: {
        Scene.counted.contains(bareLetters($0)) || has(.last, $0)
      })
    else { return false }
    return (max(tokens.lowerBound, rank - 2)..<rank).contains { Scene.copulas.contains(bareLetters($0)) }
  }
  private static let copulas = Spellings(["هو", "هي", "هما", "وهو", "وهي", "وهما"])
  private static let counted = Spellings([
    "أول", "أولى", "ثاني", "ثانية", "ثالث", "ثالثة", "رابع", "رابعة", "خامس", "خامسة", "سادس", "سادسة",
    "سابع", "سابعة",
    "ثامن", "ثامنة", "تاسع", "عاشر",
  ])
  private static let fromIt = Spellings(["منه", "منها"])

  /// "أعادت مدريد جنودها من معسكر بسماية".
  func bringsBack(_ occurrence: Occurrence) -> Bool {
    let token = occurrence.token
    guard occurrence.form.isDisjoint(with: .noun),
      let force = (token + 1..<min(token + 6, tokens.upperBound)).first(where: {
        has(.force, $0) && wall(token, $0) < 3 && !looksDefinite($0)
      })
    else { return false }
    return places.contains {
      (1...6).contains($0.tokens.lowerBound - force) && relation(of: $0) == .from
    }
  }

  /// "سحبت فرنسا جنودها", "سحبها": forces are taken away, and not "سحب طلب المساعدة".
  func pullsForces(_ occurrence: Occurrence) -> Bool {
    let token = occurrence.token
    if occurrence.form.contains(.pronoun) { return true }
    // "أجلت واشنطن انسحابها": put off.
    if occurrence.trigger.name == "evacuate-verb",
      occurrences.contains(where: { (1...6).contains($0.token - token) })
    {
      return false
    }
    let object = (token + 1..<tokens.upperBound).lazy.filter { !isInsideTime($0) }.prefix(12)
    return object.contains { at in
      wall(token, at) < 4 && has(CueSet(.force, .equipment, .presence, .person, .individual, .convoy), at)
    }
  }

  /// Whether what moves at `token` may be forces or what they have: what stands in the subject's place is no other thing.
  ///
  /// "وصلت قافلة", "وصلت إلى القاعدة قوات"; not "وصلت الموازنة", "الوصول إلى القاعدة".
  func movesForces(_ occurrence: Occurrence) -> Bool {
    let token = occurrence.token
    let isNoun = occurrence.form.contains(.noun) && occurrence.form.isDisjoint(with: [.past, .present])
    var at = token + 1
    while at < tokens.upperBound, isInsideTime(at) || self.token(at).kind == .mark { at += 1 }
    let movers = CueSet(
      .force, .equipment, .convoy, .watched, .person, .individual, .presence, .official, .many, .last)
    // "نقل الجيش معتقلي داعش".
    if (token + 1..<min(token + 7, tokens.upperBound)).contains(where: {
      wall(token, $0) < 3 && Scene.moved.contains(bareLetters($0))
    }) {
      return false
    }
    // "الأنباء التي انتشرت".
    if has(.relative, token - 1),
      !(max(tokens.lowerBound, token - 5)..<token - 1).contains(where: { has(movers, $0) })
    {
      return false
    }
    guard tokens.contains(at) else { return true }
    if isNoun, isDefinite(token) { return !has(.toward, at) }
    guard looksDefinite(at), !has(movers, at) else {
      return occurrence.trigger.name != "touch-down-verb" || has(.equipment, at)
        || hasTransport(beside: token)
    }
    return (at + 1..<min(at + 3, tokens.upperBound)).contains {
      has(movers, $0) && self.token($0).proclitics.isDisjoint(with: [.to, .by])
    }
      || actors.contains { $0.tokens.contains(at) } || has(CueSet(.preposition, .toward, .relative), at)
  }

  /// "بلغت القافلة قاعدة حرير": what could be a hit is an arrival where forces are its subject and no weapon.
  func isArrival(_ occurrence: Occurrence) -> Bool {
    let token = occurrence.token
    guard occurrence.trigger.name == "hit-verb",
      isReach(token), !isOfToll(token + 1),
      !heldCues.intersects(CueSet(.rocket, .drone, .mortar, .missile, .weaponKind, .ied))
    else { return false }
    return (max(tokens.lowerBound, token - 6)..<min(token + 5, tokens.upperBound)).contains {
      wall($0, token) < 4 && has(CueSet(.force, .convoy, .equipment), $0)
    }
  }
  /// "بلغت حصيلة الهجمات", "بلغ عدد الجنود".
  private func isOfToll(_ at: Int) -> Bool {
    tokens.contains(at) && Scene.tolls.contains(bareLetters(at))
  }
  private static let tolls = Spellings(["حصيلة", "عدد", "مجموع", "إجمالي", "نسبة"])

  /// "بلغت", "تبلغ".
  func isReach(_ token: Int) -> Bool { context.text.folded(token).contains(Scene.reach) }
  private static let reach = Letters("لغ")

  /// People and things whose moving is no movement of forces.
  private static let moved = Spellings([
    "معتقلي", "معتقلين", "معتقلا", "سجناء", "محتجزين", "نازحين", "لاجئين", "جرحى", "مصابين", "جثامين", "جثث",
    "عائلات", "أسلحتهم", "رسالة", "مساعدات",
  ])

  /// "ستترك القوات عين الأسد": a place is the object, and not "ترك أثرا في بغداد".
  func isAbandoned(_ sources: [PlaceArgument], by token: Int) -> Bool {
    guard let first = sources.first else { return false }
    return relation(of: first) == .bare
      || relation(of: first) == .inside && context.text.folded(first.tokens.lowerBound - 1) != Scene.within
      || first.tokens.lowerBound > token
        && (token + 1..<first.tokens.lowerBound).contains { has(CueSet(.post, .base, .area), $0) }
  }

  private static let within = Letters("في")

  /// The day since which it is so, where the word tells of a state or goes on.
  func day(sinceWhich occurrence: Occurrence) -> TimeArgument? {
    let tells =
      occurrence.trigger.name == "leave-adjective" || occurrence.trigger.name == "become-verb"
      || occurrence.form.contains(.present) && occurrence.form.isDisjoint(with: [.past, .noun])
      // "شرعوا، منذ صباح الأحد، في مغادرة القاعدة".
      || occurrence.form.contains(.noun) && beginning(of: occurrence.token) != nil
    guard tells else { return nil }
    let clause = stretch(occurrence.token, below: 9)
    return times.first { time in
      !time.isUsable && time.time.mod == .onOrAfter && clause.contains(time.tokens.lowerBound)
        && time.time.days.map { $0.isOneDay && !liesAhead(time) } ?? false
    }
  }

  /// "خالية من القوات".
  func isFree(_ token: Int) -> Bool {
    // "ستكون القاعدة خالية تماما".
    if has(.last, token + 1),
      places.contains(where: { $0.isBase && (1...4).contains(token - $0.tokens.upperBound + 1) })
    {
      return true
    }
    return (has(.from, token + 1) || has(.from, token + 2))
      && (token + 2..<min(token + 6, tokens.upperBound)).contains { has(.force, $0) }
  }

  /// The mover is someone else: fighters, the host's army, a state of another story.
  func isOtherForce(_ occurrence: Occurrence, _ clause: Range<Int>) -> Bool {
    let token = occurrence.token
    for next in token + 1..<min(token + 4, clause.upperBound) {
      if has(.preposition, next) || wall(before: next) >= 3 { break }
      if places.contains(where: { $0.tokens.contains(next) }) { break }
      if has(.watched, next) { return false }
      if has(CueSet(.faction, .outsider, .hostile), next) { return true }
      if has(.host, next), has(.force, next - 1) || actors.contains(where: { $0.tokens.lowerBound == next }) {
        return true
      }
    }
    let near = max(clause.lowerBound, token - 8)..<min(clause.upperBound, token + 8)
    return !near.contains { has(.watched, $0) }
      && near.contains { at in
        // "سيُنقلون إلى السعودية": where they go.
        has(.outsider, at)
          && !places.contains {
            $0.tokens.contains(at) && [.toward, .from, .inside].contains(relation(of: $0))
          }
      }
  }

  /// The verb that says that what `token` names begins.
  func beginning(of token: Int) -> Int? {
    governor(CueSet(.begin), of: token, within: 10, limit: 5).flatMap { begin in
      isVerb(begin) && !(begin + 1..<token).contains { has(.prepare, $0) } ? begin : nil
    }
  }

  /// "ينتهي أواخر أيار": the verb right before it has it.
  func isOfAnotherVerb(_ time: TimeArgument) -> Bool {
    let before = time.tokens.lowerBound - 1
    return isVerb(before) || has(CueSet(.preposition), before) && isVerb(before - 1)
  }

  /// A time before the publication.
  func isOver(_ time: TimeArgument?) -> Bool {
    guard let days = time?.time.days, let published = context.publication?.days else { return false }
    return days.to < published.from
  }

  /// The start or the end of what `token` names: "بدء الانسحاب", "أنجزت انسحابها".
  func phase(of token: Int) -> EventPhase? { phaseFound(of: token)?.value }

  func phaseFound(of token: Int) -> Found<EventPhase>? {
    if let begin = governor(CueSet(.begin), of: token, within: 10, limit: 5) {
      // "بدء الاستعداد للانسحاب": what begins is the preparing.
      return (begin + 1..<token).contains { has(.prepare, $0) }
        ? nil : Found(.start, by: "begin", at: begin)
    }
    if let end = governor(CueSet(.complete), of: token, within: 6, limit: 5) {
      return Found(.completion, by: "complete", at: end)
    }
    let after = token + 1..<min(token + 12, tokens.upperBound)
    for at in after where wall(before: at) < 9 {
      if has(.begin, at), isVerb(at) { return Found(.start, by: "begin", at: at) }
      if has(.complete, at), isVerb(at) { return Found(.completion, by: "complete", at: at) }
    }
    let near = max(tokens.lowerBound, token - 4)..<min(token + 8, tokens.upperBound)
    return near.first { has(.last, $0) }.map { Found(.completion, by: "last", at: $0) }
  }
}
