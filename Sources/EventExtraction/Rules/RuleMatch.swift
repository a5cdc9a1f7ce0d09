import ArabicText
import Calendars
import Vocabulary

/// Tries the conditions of one rule on one word, and remembers the words that they found.
struct RuleMatch {
  /// The governing word.
  private(set) var it: Int?
  /// The first word found at a fixed place.
  private(set) var beside: Int?

  /// Whether all of `conditions` within `range` hold for `subject` in `scene`.
  mutating func holds(
    _ conditions: [RuleCondition], _ range: Range<Int>, for subject: RuleSubject, in scene: Scene
  ) -> Bool {
    for at in range where holds(conditions[at].test, subject, scene) == conditions[at].isNegated {
      return false
    }
    return true
  }

  private mutating func holds(_ test: RuleCondition.Test, _ subject: RuleSubject, _ scene: Scene) -> Bool {
    let token = subject.occurrence.token
    switch test {
    case .before(let words, let count, let limit):
      guard let governor = scene.governor(words, of: token, within: count, limit: limit),
        !scene.isShielded(subject.occurrence, from: governor)
      else { return false }
      return found(governor)
    case .after(let words, let count, let limit):
      return found(scene.follower(words, of: token, within: count, limit: limit))
    case .around(let words, let count, let limit):
      guard words.canStand(among: scene.heldCues) else { return false }
      return found(scene.nearest(words, to: token, within: count, limit: limit))
    case .at(let offsets, let words):
      guard words.canStand(among: scene.heldCues),
        let at = offsets.first(where: { scene.has(words, token + $0) })
      else { return false }
      beside = beside ?? token + at
      return true
    case .it(let offsets, let words):
      guard let it else { return false }
      return offsets.contains { scene.has(words, it + $0) }
    case .anywhere(let words):
      guard words.canStand(among: scene.heldCues),
        let at = scene.tokens.first(where: { scene.has(words, $0) })
      else { return false }
      beside = beside ?? at
      return true
    case .lately(let cues): return subject.lately.intersects(cues)
    case .toldBefore(let kind): return subject.told.contains(kind)
    case .told(let statuses): return subject.verdict?.status.map(statuses.contains) ?? false
    case .decided(let family): return subject.verdict?.rule.hasPrefix(family.rawValue) ?? false
    case .between(let words):
      guard let it, words.canStand(among: scene.heldCues) else { return false }
      return (min(it, token) + 1..<max(it, token)).contains { scene.has(words, $0) }
    case .form(let form): return subject.occurrence.form.isForm(form)
    case .prefix(let clitics): return scene.token(token).proclitics.intersects(clitics)
    case .itPrefix(let clitics): return it.map { scene.token($0).proclitics.intersects(clitics) } ?? false
    case .definite: return scene.isDefinite(token)
    case .counted(let least): return scene.numberBefore(token).map { $0.value >= least } ?? false
    case .sentence(.lead): return scene.context.isLead[scene.index]
    case .sentence(.title): return scene.isLeadRole
    case .sentence(.question): return scene.question.map { token >= $0 } ?? false
    case .time(let time): return Self.holds(time, subject, scene)
    case .shape(let shape): return holds(shape, subject, scene)
    }
  }

  private mutating func found(_ token: Int?) -> Bool {
    if let token { it = token }
    return token != nil
  }

  /// Compares the time with the publication; what is not known does not hold.
  private static func holds(
    _ test: RuleCondition.Time, _ subject: RuleSubject, _ scene: Scene
  ) -> Bool {
    if case .none = test { return subject.time == nil }
    guard let time = subject.time, let days = time.time.days,
      let publication = scene.context.publication?.days
    else { return false }
    return switch test {
    case .none, .known: true
    case .own: !time.isReporting
    case .startsAhead: days.from > publication.to
    case .endsAhead: days.to > publication.to
    case .over: days.to < publication.from
    case .deadline: time.time.mod == .onOrBefore
    case .approximate: time.time.mod == .approximate
    case .severalDays: days.dayCount > 1
    case .fromPublication: days.from >= publication.from
    case .toPublication: days.to >= publication.from
    }
  }

  private mutating func holds(
    _ shape: RuleShape, _ subject: RuleSubject, _ scene: Scene
  ) -> Bool {
    let occurrence = subject.occurrence
    let token = occurrence.token
    switch shape {
    case .nominal: return occurrence.form.contains(.noun) || occurrence.trigger.frame == .pull
    case .toldAsPast:
      guard occurrence.form.contains(.past), !occurrence.form.contains(.noun) else { return false }
      return !occurrence.form.contains(.present) || !Self.holds(.startsAhead, subject, scene)
    case .someOfMany: return occurrence.form.contains(.plural) && !scene.has(.any, token - 1)
    case .verbTrigger: return occurrence.trigger.isVerb
    case .presentAlone:
      return occurrence.form.contains(.present) && !occurrence.form.contains(.past)
    case .anotherSpeaker: return it.map { scene.isAnotherSpeaker(between: $0, and: token) } ?? false
    case .newDate:
      return scene.times.contains {
        scene.liesAhead($0) && $0.tokens.lowerBound > token
          && (scene.has(.toward, $0.tokens.lowerBound - 1) || scene.isNewDate($0))
      }
    case .datesAhead: return scene.times.contains { scene.liesAhead($0) }
    case .threatBefore:
      return scene.isGoverned(token, within: 15, limit: 10) { other in
        // "تعهدت الحكومة بأن تنتهي المهمة" threatens no one.
        other.trigger.frame == .threaten
          && !(other.trigger.name == "pledge-verb" && !occurrence.trigger.frame.isAttack)
          // "وجاءت التهديدات بعد غارة": what was before it is no threat's.
          && scene.aside(around: token, without: other.token) == nil
          // "غداة تهديد الفصيل قُصفت القاعدة": nor is what came after one.
          && scene.aside(around: other.token, without: token) == nil
      }
    case .arrestBefore: return scene.isGoverned(token, within: 12, limit: 10) { $0.trigger.frame == .arrest }
    case .meetingBefore:
      return scene.isGoverned(token, within: 19, limit: 9) { other in
        // "اتفقا، خلال لقائهما، على إنهاء المهمة": where it was said, and not what was talked about.
        other.trigger.frame == .meet
          && !(other.form.contains(.noun) && scene.has(CueSet(.preposition), other.token - 1)
            && (scene.tokens.lowerBound..<other.token).contains {
              scene.has(.say, $0) || scene.isAgreement($0)
            })
      }
    case .standsAsAnchor:
      switch scene.standing(of: occurrence) {
      case .anchor(let at), .immediate(let at): return found(at)
      default: return false
      }
    case .standsAsDecided:
      if case .decided(let at) = scene.standing(of: occurrence) { return found(at) }
      return false
    case .standsAsGoingOn:
      if case .goingOn(let at) = scene.standing(of: occurrence) { return found(at) }
      return false
    case .datedWithinAhead:
      guard let days = scene.timeWithin(token)?.time.days, let published = scene.context.publication?.days
      else { return false }
      return days.from > published.to
    case .datedWithinPast:
      guard let days = scene.timeWithin(token)?.time.days, let published = scene.context.publication?.days
      else { return false }
      return days.to < published.from
    case .ofANoun: return scene.isOfANoun(token)
    case .futureVerbBeside: return scene.hasFutureVerb(besides: token)
    case .attackBeside:
      let clause = scene.stretch(token, below: 10)
      return scene.occurrences.contains {
        $0.trigger.frame == .assault && (1...9).contains(abs($0.token - token)) && clause.contains($0.token)
      }
    case .explosionAtBase: return scene.isExplosionAtBase(occurrence)
    case .weaponBeside: return scene.weaponBeside(token) != nil
    case .weaponTold: return scene.pointsToWeapon(token)
    case .baseInSentence: return scene.places.contains(where: \.isBase)
    case .sinceBeside: return scene.isSince(token)
    case .overAnAttack: return scene.occurrences.contains { $0.trigger.frame == .assault }
    case .plainArrest: return scene.isArrestWord(token) || scene.countsPeople(token)
    case .attacksStopped: return scene.isStopped(token)
    case .armsThreatened: return scene.threatensArms(token)
    case .countedFromAnother: return scene.countedTime(of: token) != nil
    case .warning: return scene.isWarning(token)
    case .futureVerbBehind: return found(scene.futureVerb(after: token))
    case .sidesBeside: return scene.meetAsSides(token) || scene.talksBeside(token)
    case .membersAlone: return scene.isOfMembers(token)
    case .subjunctive:
      return occurrence.form.contains(.present) && !occurrence.form.contains(.past)
        && scene.isThat(token - 1)
    case .takenByHost: return scene.isTakenByHost(token)
    case .changesHands: return scene.changesHands(occurrence)
    case .matterOfPolitics:
      return scene.isMatterOfPolitics(token, subject.time, subject.verdict?.status)
    case .approvesAccord: return scene.approvesAccord(token)
    case .plannedBehind: return scene.isPlannedBehind(token)
    case .agrees: return scene.isAgreement(token)
    case .verbBetween:
      guard let it else { return false }
      return scene.occurrences.contains {
        $0.trigger.isVerb && (min(it, token) + 1..<max(it, token)).contains($0.token)
      }
    case .supposedPast: return scene.isSupposed(occurrence)
    case .fallsInAction: return scene.fallsInAction(occurrence)
    case .ofPeople: return scene.isOfPeople(occurrence)
    case .byTheWatched: return scene.side(of: occurrence) == .watched
    case .attacksCounted:
      return scene.occurrences.contains { other in
        other.trigger.frame == .assault && (2...5).contains(other.token - token)
          && scene.numberBefore(other.token).map { $0.value > 12 } ?? false
      }
    }
  }
}

extension WordForms.Form {
  fileprivate func isForm(_ form: RuleCondition.Form) -> Bool {
    switch form {
    case .past: contains(.past)
    case .present: contains(.present)
    case .noun: contains(.noun)
    case .plural: contains(.plural)
    case .pronoun: contains(.pronoun)
    case .verbal: isDisjoint(with: .noun)
    case .nounAlone: contains(.noun) && isDisjoint(with: [.past, .present])
    }
  }
}

extension Scene {
  func has(_ words: RuleWords, _ at: Int) -> Bool {
    guard tokens.contains(at) else { return false }
    if words.isPresentVerb, looksPresent(at) { return true }
    if words.isFutureVerb, isFutureVerb(at) { return true }
    return has(words.cues, at) && (!words.bearsWill || token(at).proclitics.contains(.will))
  }

  /// The word of `words` that governs `token` from the left, nearer than any joint of `limit` or more.
  func governor(_ words: RuleWords, of token: Int, within count: Int, limit: Int) -> Int? {
    guard words.canStand(among: heldCues) else { return nil }
    if words.areCuesAlone { return governor(words.cues, of: token, within: count, limit: limit) }
    var at = token - 1
    var steps = 0
    while at >= tokens.lowerBound, steps < count {
      if wall(before: at + 1) >= limit { return nil }
      if has(words, at) { return at }
      if self.token(at).kind != .mark { steps += 1 }
      at -= 1
    }
    return nil
  }

  /// As `governor`, to the right.
  func follower(_ words: RuleWords, of token: Int, within count: Int, limit: Int) -> Int? {
    guard words.canStand(among: heldCues) else { return nil }
    var at = token + 1
    var steps = 0
    while at < tokens.upperBound, steps < count {
      if wall(before: at) >= limit { return nil }
      if has(words, at) { return at }
      if self.token(at).kind != .mark { steps += 1 }
      at += 1
    }
    return nil
  }

  /// The word of `words` nearest to `token`, which it may be itself, at most `count` tokens off and behind no joint of
  /// `limit` or more; of two as near, the one before.
  func nearest(_ words: RuleWords, to token: Int, within count: Int, limit: Int) -> Int? {
    let stretch = stretch(token, below: limit)
    for steps in 0...count {
      let (before, behind) = (token - steps, token + steps)
      if before < stretch.lowerBound, behind >= stretch.upperBound { return nil }
      if before >= stretch.lowerBound, has(words, before) { return before }
      if behind < stretch.upperBound, has(words, behind) { return behind }
    }
    return nil
  }

  /// Whether an event of `frame` is told before `token`, at most `words` off and behind no joint of `limit` or more.
  fileprivate func isGoverned(
    _ token: Int, within words: Int, limit: Int, by governs: (Occurrence) -> Bool
  ) -> Bool {
    occurrences.contains { other in
      (1...words).contains(token - other.token) && wall(other.token, token) < limit && governs(other)
    }
  }
}
