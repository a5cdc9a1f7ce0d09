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
          scene.has(CueSet(.faction, .hostile, .leader, .official, .statesman, .watched, .outsider), $0)
        })
        || !drafts.isEmpty
    else { return drop("threat-by-no-one-named") }
    // "لن نتردد في ضرب القواعد" negates the doubt.
    if let negated = scene.negation(of: occurrence),
      !(scene.will(governing: occurrence).map { scene.has(.hesitate, $0) } ?? false)
    {
      return drop(negated)
    }
    if let habit = scene.habit(occurrence) { return drop(habit) }
    if let denied = scene.denial(of: occurrence) { return drop(denied) }
    // "تخشى واشنطن ردا قاسيا".
    if let fear = scene.governor(CueSet(.fear), of: token, within: 12, limit: 9) {
      return drop("fear", at: fear)
    }
    var draft = Draft(.threat, .occurred, scene, occurrence)
    uttered(&draft, occurrence, scene)
    let place = scene.nearestPlace(to: token, limit: 26) { place, _ in
      place.tokens.lowerBound < token || place.isPointer || !isTheatre(place)
        ? nil : place.kind == .country || place.kind == .region ? 0 : 3
    }
    if let place {
      draft.put(at: place, by: "threatened", scene)
      draft.placeIsImplied = false
    } else {
      draft.put(in: countryThreatened(scene, occurrence))
    }
    // "بعد أن توعدت واشنطن بالرد": told only to say when something else was.
    if draft.time == nil,
      draft.looksBack && place == nil || scene.clauses.isAside(token - scene.tokens.lowerBound)
    {
      return drop("threat-without-a-day")
    }
    let faction = scene.actors.filter { $0.role == .faction }
      .min { scene.distance(token, $0.tokens) < scene.distance(token, $1.tokens) }
    if let faction {
      draft.actor = faction.id
      draft.note(.actor, by: "nearest-actor", at: scene.span(faction.tokens))
    }
    drafts.append(draft)
  }

  /// The country where no place is told: that of a state that attacks, where the forces that are watched threaten it.
  private func countryThreatened(_ scene: Scene, _ occurrence: Scene.Occurrence) -> PlaceID? {
    let object = occurrence.token..<min(occurrence.token + 9, scene.tokens.upperBound)
    guard !scene.heldCues.contains(.faction), object.contains(where: { scene.has(.hostile, $0) }),
      scene.speaker(before: occurrence.token) != .hostile
    else {
      // Elsewhere than in the story's own country it is told where; a faction is at home there.
      let country =
        countryAtStake(scene)
        ?? (scene.speaker(before: occurrence.token) == .hostile || scene.heldCues.contains(.hostile)
          ? nil : topic.countriesAtStake.first)
      return country == topic.countriesAtStake.first ? country : nil
    }
    return topic.actors.first { $0.role == .state && $0.conduct == .attacks }?.country
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
      scene.countedTime(of: token)
      ?? own.first { scene.isOfMedium($0) }
      ?? own.filter { !$0.isReporting && scene.distance(token, $0.tokens) < 15 }
      .min { scene.distance(token, $0.tokens) < scene.distance(token, $1.tokens) }
      ?? own.first { $0.isReporting && $0.tokens.lowerBound < token + 12 }
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
    guard scene.heldCues.intersects(CueSet(.menace, .mark, .keepAway, .hostilities, .vow, .hesitate, .arms))
    else { return }
    if let last = drafts.indices.last, drafts[last].kind == .threat, drafts[last].sentence == scene.index {
      return
    }
    guard let menace = scene.tokens.first(where: { scene.isMenace($0) }) else { return }
    readThreat(Scene.Occurrence(token: menace, trigger: .menace, form: .noun), scene)
  }

  /// Whether a faction or a state says that it is going to do what `occurrence` names: "ستضرب", "سنمضي في مهاجمة القوات".
  func isAnnounced(_ occurrence: Scene.Occurrence, _ scene: Scene) -> Bool {
    guard [.assault, .launch].contains(occurrence.trigger.frame), let will = scene.will(governing: occurrence)
    else { return false }
    let isByFaction = scene.heldCues.contains(.faction) || isAfterFaction(scene)
    let speaker = scene.speaker(before: will)
    // "حذرت واشنطن من أن الفصائل ستضرب": what someone else says of them.
    let isOthers = speaker == .watched || speaker == .outsider
    switch scene.willingSide(at: will) {
    case .faction, .hostile:
      return !isOthers || scene.isAimedAtEnemy(occurrence.token) && occurrence.form.contains(.pronoun)
    case .watched, .outsider: return scene.isAimedAtEnemy(occurrence.token)
    case nil:
      // "سنضرب", "حذرت الحركة من أنها … وستضرب": who speaks is the faction that the story speaks of.
      if isOthers { return scene.isAimedAtEnemy(occurrence.token) }
      if scene.isFirstPerson(will), scene.isAimedAtEnemy(occurrence.token) { return true }
      if scene.has(.hesitate, will), speaker == .faction || speaker == .hostile { return true }
      // "أي اعتداء سيُقابل بقصف القواعد": who acts is not told, but who says so.
      if speaker == .faction || speaker == .hostile, scene.isAimedAtForces(occurrence.token) { return true }
      return (isByFaction || speaker == .hostile)
        && (scene.isFirstPerson(will) || scene.isThreatened(occurrence.token))
    }
  }

  /// "جاء كلامه في خطاب مساء الاثنين", "كتب ذلك في تغريدة ليل السبت": dates what the sentence before says that someone has
  /// said, or done by saying it, where nothing dated it there.
  mutating func readUtterances(_ scene: Scene) {
    let isReport = scene.opensWithReport
    guard scene.tellsWhenSaid || isReport,
      let time = scene.times.first(where: {
        $0.isUsable && !scene.liesAhead($0)
          && !scene.clauses.isAside($0.tokens.lowerBound - scene.tokens.lowerBound)
      })
    else { return }
    for index in drafts.indices.suffix(8)
    where (0...1).contains(scene.index - drafts[index].sentence)
      && [.threat, .truce].contains(drafts[index].kind)
      && (drafts[index].time == nil && !isReport || drafts[index].dating == .assumed)
    {
      drafts[index].date(by: time, scene, as: "time-of-utterance")
    }
  }

  /// The sentence before, or the one before that, named a faction.
  func isAfterFaction(_ scene: Scene) -> Bool {
    lastFactionSentence.map { scene.index - $0 <= 2 } ?? false
  }
}

extension Scene {
  /// "جاء كلامه", "وجاءت التهديدات", "وكتب ذلك": its first words point to what was said in the sentence before.
  fileprivate var tellsWhenSaid: Bool {
    let head = tokens.prefix(7)
    guard let verb = head.first(where: { has(.say, $0) || Scene.came.contains(bareLetters($0)) }),
      verb < tokens.lowerBound + 3
    else { return false }
    return (verb + 1..<min(verb + 5, tokens.upperBound)).contains {
      Scene.utterances.contains(bareLetters($0)) || isDefinite($0) && has(.medium, $0)
        || isDefinite($0) && occurrence(at: $0)?.trigger.frame == .threaten
    }
  }
  /// "وأورد الفصيل في بيان، الخميس، أنه": goes on with what was said, and tells when.
  fileprivate var opensWithReport: Bool {
    guard let verb = tokens.prefix(3).first(where: { has(.say, $0) }), !isLeadRole else { return false }
    return (verb + 1..<min(verb + 9, tokens.upperBound)).contains { has(.medium, $0) }
      && times.contains { $0.isReporting && $0.isUsable && $0.tokens.lowerBound < verb + 12 }
  }
  private static let came = Spellings([
    "جاء", "جاءت", "أتى", "أتت", "صدر", "صدرت", "ورد", "وردت", "أطلق", "أطلقت",
  ])
  private static let utterances = Spellings([
    "ذلك", "كلامه", "كلامها", "حديثه", "حديثها", "قوله", "تصريحه", "تصريحها", "تصريحاته", "تصريحاتها",
    "أقواله",
    "تهديده", "تهديدها", "تهديداته", "تحذيره", "تحذيرها", "تحذيراته", "موقفه", "بيانها", "بيانه",
  ])

  /// "في تغريدة ليل السبت", "في شريط نُشر الثلاثاء": the day on which it was said.
  func isOfMedium(_ time: TimeArgument) -> Bool {
    (max(tokens.lowerBound, time.tokens.lowerBound - 6)..<time.tokens.lowerBound).contains {
      has(.medium, $0) && (has(.preposition, $0 - 1) || token($0).proclitics.contains(.by))
        && wall($0, time.tokens.lowerBound) < 3
    }
  }

  /// What threatens without a word for it.
  ///
  /// | wording | |
  /// |---|---|
  /// | الرد آت، ثأرنا قادم، حرب مفتوحة | what is to come |
  /// | القواعد هدف مشروع، تحت مرمى النيران | who is the mark |
  /// | سيدفع المحتل الثمن، ستبقى القواعد أهدافا | the same of a day ahead |
  /// | سنواصل عملياتنا، ستستخدم كل أسلحتها | arms to be used |
  /// | لن نتردد في الرد، لن تقف مكتوفة الأيدي | what will not be left undone |
  /// | ابتعدوا عن القواعد | who is to keep away |
  fileprivate func isMenace(_ at: Int) -> Bool {
    guard has(CueSet(.menace, .mark, .vow, .hesitate, .keepAway), at) else { return isGoingToFight(at) }
    let next = at + 1...at + 2
    if has(.menace, at), next.contains(where: { has(.menacing, $0) }) { return true }
    if has(.mark, at) {
      return next.contains { has(.lawful, $0) }
        // "أول أهدافها ستكون قاعدة حرير".
        || next.contains { tokens.contains($0) && isAhead($0) }
          && (at + 2..<at + 7).contains { has(CueSet(.base, .embassy), $0) }
        || (max(tokens.lowerBound, at - 4)..<at).contains {
          isAhead($0) && wall($0, at) < 3 && !has(.negation, $0 - 1)
        }
    }
    if has(.vow, at) { return true }
    if has(.hesitate, at), has(.negation, at - 1) {
      return (at + 1..<at + 6).contains { has(CueSet(.menace, .armed), $0) }
    }
    if has(.keepAway, at) { return (at + 1...at + 6).contains { has(.base, $0) } }
    return isGoingToFight(at)
  }

  private func isAhead(_ at: Int) -> Bool { token(at).proclitics.contains(.will) || isFutureVerb(at) }

  /// "هدد بضرب القواعد": an armed act in what follows, and not that of "المسؤولين عن الهجوم".
  func threatensArms(_ token: Int) -> Bool {
    let ahead = token + 1..<min(token + 24, tokens.upperBound)
    let object = ahead.prefix { wall(before: $0) < 10 }
    // "توعد، في بيان، بالرد على": what may begin a clause of its own is what is threatened.
    if has(.response, object.endIndex), self.token(object.endIndex).proclitics.contains(.by) { return true }
    let blamed = object.first(where: isWhatOf) ?? tokens.upperBound
    return occurrence(at: token)?.trigger.frame != .threaten || factionThreatensForces(token)
      || object.contains {
        has(CueSet(.armed, .hostilities, .vow, .lawful), $0) && $0 < blamed
          || has(CueSet(.armed, .hostilities, .rocket, .drone), $0)
            && self.token($0).proclitics.contains(.by)
      }
  }

  /// "عن الهجوم": what someone answers for.
  func isWhatOf(_ token: Int) -> Bool {
    tokens.contains(token - 1) && isDefinite(token) && context.text.folded(token - 1) == Scene.concerning
  }
  private static let concerning = Letters("عن")

  /// "فصيل يهدد القوات الأميركية", "أمهل الفصيل، في بيان، القوات": whom it threatens is told, without the means.
  func factionThreatensForces(_ token: Int) -> Bool {
    guard heldCues.contains(.faction), occurrences.contains(where: { $0.token == token && $0.trigger.isVerb })
    else { return false }
    let object = token + 1..<min(token + 14, tokens.upperBound)
    guard
      let forces = object.prefix(while: { wall(before: $0) < 5 }).first(where: {
        has(.watched, $0) && self.token($0).proclitics.isDisjoint(with: [.by, .to])
          && !has(.preposition, $0 - 1)
      })
    else { return false }
    return (tokens.lowerBound..<forces).contains { has(.faction, $0) && wall($0, token) < 10 }
  }

  /// "تعهد فصيل بشن هجمات", "بمواصلة استهداف": an armed act right behind the pledge, by a faction.
  func pledgesAttack(_ token: Int) -> Bool {
    let object = token + 1..<min(token + 14, tokens.upperBound)
    guard let act = object.first(where: { has(CueSet(.armed, .hostilities), $0) }) else { return false }
    // "تعهد بالكف عن استهداف القوات" threatens no one.
    return !(token..<act).contains {
      has(CueSet(.from, .force, .halt, .stall), $0) || occurrence(at: $0)?.trigger.isRefraining ?? false
    }
      && contains(CueSet(.faction), in: tokens)
  }

  func isWarning(_ token: Int) -> Bool {
    let letters = context.text.folded(token)
    return letters.contains(Scene.ha) && letters.contains(Scene.dhal)
  }
  private static let ha = Folding.letter("ح")
  private static let dhal = Folding.letter("ذ")
}
