import ArabicText
import Calendars
import Vocabulary

/// Whether a sentence asserts the event that one of its words names, and as what.
struct Verdict {
  /// Nil where it asserts nothing: a wish, a fear, a habit, a negation.
  var status: EventStatus?
  var rule: String
  /// The words that the rule matched; nil where it needs none.
  var tokens: Range<Int>?
}

extension Scene {
  /// A cue that governs `token` from the left, nearer than any joint of `limit` or more; its token.
  func governor(_ cue: CueSet, of token: Int, within words: Int, limit: Int) -> Int? {
    var at = token - 1
    var steps = 0
    while at >= tokens.lowerBound, steps < words {
      if wall(before: at + 1) >= limit { return nil }
      if has(cue, at) { return at }
      if context.text.tokens[at].kind != .mark { steps += 1 }
      at -= 1
    }
    return nil
  }

  /// The rule that keeps what `token` names from being an event at all; nil where none does.
  func exclusion(of token: Int, isVote: Bool = false) -> String? {
    if isNegated(token) { return "negation" }
    if isPresupposed(token) { return nil }
    if isQuestion { return "question" }
    if isUnsaid(token) { return "not-said" }
    if isThreatened(token) { return "threatened" }
    if let at = governor(CueSet(.condition), of: token, within: 40, limit: 99), !isState(at) {
      return "condition"
    }
    if isModal(token) { return "possibility" }
    if governor(CueSet(.fear), of: token, within: 12, limit: 9) != nil { return "fear" }
    if governor(CueSet(.refuse), of: token, within: 9, limit: 5) != nil { return "refused" }
    if isMerelyDiscussed(token) { return "discussed" }
    if !isVote, !isMeeting(token) {
      if governor(CueSet(.demand, .wish), of: token, within: 10, limit: 9) != nil { return "wish" }
    }
    if let demand = governor(CueSet(.order), of: token, within: 3, limit: 3), demand == token - 1 {
      return "order"
    }
    return nil
  }

  /// "في حال خطرة": a patient's state, no condition.
  private func isState(_ at: Int) -> Bool {
    guard tokens.contains(at + 2) else { return false }
    return Scene.states.contains(context.text.folded(at + 2))
      || Scene.states.contains(context.text.folded(at + 1))
  }
  private static let states = Set(
    ["حرجة", "خطرة", "خطيرة", "مستقرة", "جيدة", "تأهب", "استنفار"].map { Folding.fold($0) })

  /// "لم تتعرض أي قاعدة لهجوم", "دون هجوم"; what bears ال is known to have been, whatever is negated of it.
  func isNegated(_ token: Int) -> Bool {
    let isVerbal = occurrences.contains { $0.token == token && $0.form.isDisjoint(with: .noun) }
    let isKnown =
      !isVerbal && isDefinite(token)
      && occurrences.contains {
        $0.token == token && [.assault, .accord, .incident].contains($0.trigger.frame)
      }
    guard
      let at = governor(
        CueSet(.negation, .without), of: token, within: isVerbal || isKnown ? 2 : 10, limit: 3)
    else { return false }
    if has(.without, at) { return token - at <= 2 }
    // "لا إصابات جراء سقوط صواريخ": what is negated is the harm, not what did it.
    let isArmed = occurrences.contains {
      $0.token == token && [.assault, .fall, .launch, .intercept].contains($0.trigger.frame)
    }
    return !isArmed || !(at + 1..<token).contains { has(CueSet(.casualty, .damage, .killed, .wounded), $0) }
  }

  /// "لم تتعرض القاعدة لأي هجوم", "عدم وقوع أي هجوم": that it happened is negated, so the attack is denied.
  func isHappeningNegated(_ occurrence: Occurrence) -> Bool {
    let token = occurrence.token
    guard [.assault, .fall].contains(occurrence.trigger.frame), !isDefinite(token), !isQuestion else {
      return false
    }
    if governor(CueSet(.condition, .may), of: token, within: 40, limit: 99) != nil { return false }
    if occurrence.trigger.isVerb, occurrence.form.isDisjoint(with: .noun) {
      return has(.negation, token - 1) && occurrence.trigger.frame == .assault
    }
    guard let happening = governor(CueSet(.undergo, .happen, .light), of: token, within: 10, limit: 5),
      has(CueSet(.negation, .without), happening - 1), has(.undergo, happening) || token - happening <= 4
    else { return false }
    // "عدم وقوع إصابات في هجوم": what is negated is the harm.
    let between = happening + 1..<token
    if between.contains(where: { has(CueSet(.casualty, .damage, .killed, .wounded), $0) }) { return false }
    if !has(.undergo, happening), between.contains(where: { has(.preposition, $0) }) { return false }
    return !isPlural(token)
  }

  /// "هجمات": of these some may have been.
  private func isPlural(_ token: Int) -> Bool {
    occurrences.contains { $0.token == token && $0.form.contains(.plural) } && !has(.any, token - 1)
  }

  /// "الاتفاق الذي أُعلن", "التي سلّمها": told as known, even within a question or a condition.
  func isPresupposed(_ token: Int) -> Bool {
    guard let occurrence = occurrence(at: token) else { return false }
    if occurrence.form.contains(.past), has(.relative, token - 1) { return true }
    return occurrence.trigger.frame == .accord && isDefinite(token)
      && (has(.relative, token + 1) || has(.relative, token + 2))
  }

  /// "بحث ترتيبات إنهاء المهمة": what a talk was about.
  private func isMerelyDiscussed(_ token: Int) -> Bool {
    guard let occurrence = occurrence(at: token),
      occurrence.form.contains(.noun) || occurrence.trigger.frame == .pull,
      [.leave, .pull, .end, .agree, .receive].contains(occurrence.trigger.frame)
    else { return false }
    if governor(CueSet(.about), of: token, within: 3, limit: 3) != nil { return true }
    if has(.scheme, token - 1), !times.contains(where: { liesAhead($0) }) { return true }
    return occurrences.contains { other in
      other.trigger.frame == .meet && other.token < token && token - other.token < 20
        && wall(other.token, token) < 9
    }
  }

  /// A time after the publication.
  private func liesAhead(_ time: TimeArgument) -> Bool {
    guard let days = time.time.days, let published = context.publication?.days else { return false }
    return days.to > published.to
  }

  /// "لم يعلن أحد أنه سيقصف": the saying itself is negated.
  private func isUnsaid(_ token: Int) -> Bool {
    guard let at = governor(CueSet(.say), of: token, within: 9, limit: 9) else { return false }
    return has(.negation, at - 1) && (at + 1...token).contains { has(.complement, $0) }
  }

  /// "هدد بضرب القواعد": what is threatened has not happened.
  private func isThreatened(_ token: Int) -> Bool {
    occurrences.contains { other in
      other.trigger.frame == .threaten && other.token < token && token - other.token < 16
        && wall(other.token, token) < 10
    }
  }

  /// "قد تضرب", "ربما", "احتمال"; "قد ضربت" asserts.
  func isModal(_ token: Int) -> Bool {
    guard let at = governor(CueSet(.may), of: token, within: 12, limit: 9) else { return false }
    return saysMay(at)
  }

  /// Whether the cue at `at` is a possibility: "قد" only before a present.
  func saysMay(_ at: Int) -> Bool {
    let word = context.text.folded(at)
    guard word == Scene.qad || word == Scene.faqad || word == Scene.waqad else { return true }
    let next = at + 1
    guard tokens.contains(next), token(next).kind == .word else { return false }
    if let occurrence = occurrence(at: next) {
      return occurrence.form.contains(.present) && !occurrence.form.contains(.past)
    }
    let letters = context.text.folded(next)
    guard let first = letters.first else { return false }
    if first == Scene.ya { return true }
    return first == Scene.ta && letters.last != Scene.ta && !has(.undergo, next) && letters.count > 3
  }

  private static let qad = Folding.fold("قد")
  private static let faqad = Folding.fold("فقد")
  private static let waqad = Folding.fold("وقد")
  private static let ya = Folding.fold("ي")[0]
  private static let ta = Folding.fold("ت")[0]

  /// What the sentence makes of the event that `occurrence` names and `time` dates.
  func verdict(_ occurrence: Occurrence, _ time: TimeArgument?, isVote: Bool = false) -> Verdict {
    let token = occurrence.token
    if isHappeningNegated(occurrence) { return Verdict(status: .denied, rule: "negated") }
    if let rule = exclusion(of: token, isVote: isVote) { return Verdict(status: nil, rule: rule) }
    if let denied = denial(of: token) { return denied }
    if deniesChange(to: token) {
      let isAhead =
        time?.time.days.map { days in context.publication.map { days.to > $0.days.to } ?? false } ?? false
      return isAhead && time?.isReporting == false
        ? Verdict(status: .planned, rule: "change-denied") : Verdict(status: nil, rule: "change-denied")
    }
    if governor(CueSet(.scheme), of: token, within: 5, limit: 4).map(isSchemeVerb) == true {
      return Verdict(status: .planned, rule: "by-the-scheme")
    }
    if let at = governor(CueSet(.postpone), of: token, within: 6, limit: 9), !isForTheSake(at) {
      if times.contains(where: {
        liesAhead($0) && $0.tokens.lowerBound > token && has(.toward, $0.tokens.lowerBound - 1)
      }) {
        return Verdict(status: .planned, rule: "postponed-to")
      }
      return Verdict(status: .postponed, rule: "postponed")
    }
    if governor(CueSet(.cancel), of: token, within: 4, limit: 4) != nil {
      return Verdict(status: .cancelled, rule: "cancelled")
    }
    if let at = postponedAfter(token) {
      return Verdict(status: .postponed, rule: "postponed-after-\(at - token > 0)")
    }
    if let standing = standing(of: occurrence), let verdict = verdict(standing, token) { return verdict }
    let isAhead =
      time?.time.days.map { days in context.publication.map { days.from > $0.days.to } ?? false } ?? false
    // "تسلم" is a past and a present: what lies ahead has not happened.
    let isEither = occurrence.form.contains([.past, .present])
    let isPast =
      occurrence.form.contains(.past) && !occurrence.form.contains(.noun) && !(isEither && isAhead)
    let isPresent = occurrence.form.contains(.present) && !occurrence.form.contains(.past)
    if self.token(token).proclitics.contains(.will) { return Verdict(status: .planned, rule: "future") }
    if let will = willVerb(before: token), !isPast {
      return Verdict(status: .planned, rule: will)
    }
    if governor(CueSet(.prepare), of: token, within: 3, limit: 4) != nil, !isPast {
      return Verdict(status: .planned, rule: "prepared")
    }
    if let begin = governor(CueSet(.begin), of: token, within: 3, limit: 4), has(.near, begin - 1) {
      return Verdict(status: .planned, rule: "about-to-begin")
    }
    if governor(CueSet(.planned), of: token, within: 12, limit: 9) != nil, !isPast {
      // "كان من المفترض أن تغادر في كانون الثاني الماضي": a plan whose day has passed says nothing.
      if let to = time?.time.days?.to, let published = context.publication?.days, to < published.from {
        return Verdict(status: nil, rule: "supposed")
      }
      return Verdict(status: .planned, rule: "scheduled")
    }
    if governor(CueSet(.supposed), of: token, within: 10, limit: 9) != nil {
      return Verdict(status: nil, rule: "supposed")
    }
    if isPast { return Verdict(status: .occurred, rule: "past") }
    if let time, let days = time.time.days, let publication = context.publication?.days {
      if days.from > publication.to { return Verdict(status: .planned, rule: "later-than-publication") }
      if time.time.mod == .onOrBefore, days.to >= publication.from, !time.isReporting {
        return Verdict(status: .planned, rule: "deadline-ahead")
      }
      if days.to > publication.to, days.to > publication.from, isPresent || days.dayCount > 1,
        !time.isReporting, time.time.mod != .approximate, days.from >= publication.from || isPresent
      {
        return Verdict(status: .planned, rule: "period-ahead")
      }
      if isPresent, days.from >= publication.from, !isLeadRole, follows(token, .on, "على أن") {
        return Verdict(status: .planned, rule: "to-be")
      }
      return Verdict(status: .occurred, rule: "dated-before")
    }
    if isPresent, !context.isLead[index] { return Verdict(status: .ongoing, rule: "present") }
    return Verdict(status: .occurred, rule: "asserted")
  }

  /// What a noun that dates something else, or that someone decides on, asserts.
  private func verdict(_ standing: Standing, _ token: Int) -> Verdict? {
    let isAhead =
      timeWithin(token)?.time.days.map { days in
        context.publication.map { days.from > $0.days.to } ?? false
      } ?? false
    switch standing {
    case .anchor(let at), .immediate(let at):
      if isAhead { return Verdict(status: .planned, rule: "anchor-ahead", tokens: at..<at + 1) }
      if hasFutureVerb(besides: token) {
        return Verdict(status: nil, rule: "anchor-of-a-plan", tokens: at..<at + 1)
      }
      return Verdict(status: .occurred, rule: "anchor", tokens: at..<at + 1)
    case .decided(let at):
      if has(.negation, at - 1) { return Verdict(status: nil, rule: "undecided", tokens: at..<at + 1) }
      let isPast =
        timeWithin(token)?.time.days.map { days in
          context.publication.map { days.to < $0.days.from } ?? false
        } ?? false
      return isPast
        ? Verdict(status: nil, rule: "supposed", tokens: at..<at + 1)
        : Verdict(status: .planned, rule: "decided", tokens: at..<at + 1)
    case .goingOn(let at): return Verdict(status: .ongoing, rule: "going-on", tokens: at..<at + 1)
    }
  }

  private func isMeeting(_ token: Int) -> Bool {
    occurrences.contains { $0.token == token && $0.trigger.frame == .meet }
  }

  /// "كان الاتفاق يقضي بخروج القوات": what a plan says, whether or not its day has passed.
  private func isSchemeVerb(_ at: Int) -> Bool {
    let letters = context.text.folded(at)
    return letters.last == Folding.fold("ي")[0] || letters.last == Folding.fold("ص")[0]
  }

  /// "نفى أي تغيير في خطط الانسحاب".
  func deniesChange(to token: Int) -> Bool {
    guard let at = governor(CueSet(.deny), of: token, within: 14, limit: 10) else {
      return governor(CueSet(.unchanged), of: token, within: 4, limit: 4).map { has(.negation, $0 - 1) }
        ?? false
    }
    return (at..<token).contains { has(.unchanged, $0) }
  }

  private func follows(_ token: Int, _ cue: Cue, _ words: String) -> Bool {
    token >= tokens.lowerBound + 2 && has(.complement, token - 1) && has(cue, token - 2)
  }

  private func isForTheSake(_ at: Int) -> Bool {
    has(CueSet(.from, .toward, .preposition, .until), at - 1) || token(at).proclitics.contains(.to)
  }

  /// "الانسحاب … أُرجئ": the verb of putting off stands after its subject.
  private func postponedAfter(_ token: Int) -> Int? {
    var at = token + 1
    while at < tokens.upperBound, at - token < 14, wall(before: at) < 9 {
      if has(.postpone, at), !isForTheSake(at), has(.postpone, at),
        !occurrences.contains(where: { $0.token > token && $0.token < at && $0.trigger.isVerb })
      {
        return at
      }
      at += 1
    }
    return nil
  }

  /// "ستنهي … انسحابها": a verb of beginning or ending in the future before a noun.
  private func willVerb(before token: Int) -> String? {
    var at = token - 1
    var steps = 0
    while at >= tokens.lowerBound, steps < 7, wall(before: at + 1) < 9 {
      if self.token(at).proclitics.contains(.will), has(CueSet(.begin, .complete, .light), at) {
        return "future-phase"
      }
      if isFutureVerb(at) { return "future-verb" }
      steps += 1
      at -= 1
    }
    return nil
  }

  /// "وستشهد المرحلة إخلاء القاعدة": a verb that no lexicon knows, at the head of its clause, with the س of the future.
  func isFutureVerb(_ at: Int) -> Bool {
    guard token(at).kind == .word, token(at).word == .none else { return false }
    var letters = context.text.folded(at)[...]
    let isJoined = letters.first == Scene.andLetter
    if isJoined { letters = letters.dropFirst() }
    guard letters.count >= 5, letters.first == Scene.sin, let second = letters.dropFirst().first,
      second == Scene.ya || second == Scene.ta
    else { return false }
    return isJoined || at == tokens.lowerBound || has(.complement, at - 1) || token(at - 1).kind == .mark
  }
  private static let sin = Folding.fold("س")[0]

  /// A denial of the event itself; "نفى أي تغيير في خطط الانسحاب" denies something else.
  private func denial(of token: Int) -> Verdict? {
    if let at = governor(CueSet(.deny), of: token, within: 30, limit: 10) {
      let between = at + 1..<token
      let isOther = between.contains { has(.unchanged, $0) } || between.contains { has(.accordingTo, $0) }
      if !isOther,
        !between.contains(where: {
          has(.say, $0) && !has(.deny, $0) && $0 > at + 4 && !has(.relative, $0 - 1) && !isReportVerb($0)
        })
      {
        return Verdict(status: .denied, rule: "denied")
      }
    }
    let clause = stretch(token, below: 10)
    if clause.contains(where: { has(.untrue, $0) }) { return Verdict(status: .denied, rule: "called-untrue") }
    return nil
  }

  /// "ما تداولته صفحات بشأن": the report that is denied.
  private func isReportVerb(_ token: Int) -> Bool {
    token > tokens.lowerBound && self.token(token - 1).length == 2
  }

  /// "لاستهداف قاعدة": what something is meant for; "تعرضت لهجوم" is no purpose.
  private func isPurpose(_ occurrence: Occurrence) -> Bool {
    let token = occurrence.token
    guard occurrence.form.contains(.noun), self.token(token).proclitics.contains(.to),
      [.assault, .launch, .intercept].contains(occurrence.trigger.frame),
      !isDefinite(token) || has(.launcher, token - 1) || has(CueSet(.prepare, .ready), token - 1)
    else { return false }
    return governor(CueSet(.prepare, .launcher), of: token, within: 4, limit: 4) != nil
      || governor(CueSet(.attempt), of: token, within: 16, limit: 7) != nil
  }

  /// The rule by which what `token` names is a habit, a tally or history rather than one occurrence.
  func genericRule(_ occurrence: Occurrence) -> String? {
    let token = occurrence.token
    let clause = stretch(token, below: 9)
    if clause.contains(where: { has(.habit, $0) && abs($0 - token) < 9 }) { return "habit" }
    if has(.many, token - 1) || has(.many, token - 2) { return "many" }
    // "العديد من العمليات التي استهدفت قواعد".
    if has(.relative, token - 1), (token - 5..<token).contains(where: { has(.many, $0) }) { return "many" }
    if governor(CueSet(.tally), of: token, within: 12, limit: 10) != nil { return "tally" }
    if let number = numberBefore(token), number.value > 12, !occurrence.trigger.isVerb { return "tally" }
    if isPurpose(occurrence) { return "purpose" }
    // "استهدف نحو ثلاثين هجوماً": the subject counts the attacks.
    if occurrence.trigger.isVerb, occurrence.trigger.frame == .assault,
      occurrences.contains(where: { other in
        other.trigger.frame == .assault && (2...5).contains(other.token - token)
          && numberBefore(other.token).map { $0.value > 12 } ?? false
      })
    {
      return "tally"
    }
    if occurrence.form.contains(.plural),
      occurrence.trigger.frame == .assault || occurrence.trigger.frame == .suspend
    {
      if has(.since, token + 1) { return "since" }
    }
    return nil
  }
}
