import ArabicText
import Calendars
import Vocabulary

extension Scene {
  /// What the word at `at` does to the clauses around it.
  func clauseWord(_ at: Int) -> Clauses.Word {
    let token = self.token(at)
    if token.kind == .mark {
      switch token.mark {
      case .comma: return Clauses.Word(role: .comma)
      case .semicolon, .ellipsis, .bullet, .colon, .period: return Clauses.Word(role: .stop)
      default: return Clauses.Word(role: .plain)
      }
    }
    let isJoined = token.proclitics.intersects(.conjunctions)
    if isInsideTime(at) { return Clauses.Word(role: .time, isJoined: isJoined) }
    if isNamedPlace(at) { return Clauses.Word(role: .plain, isJoined: isJoined) }
    let role = clauseRole(at)
    return Clauses.Word(role: role, isJoined: isJoined, isBare: role == .plain && isBareNoun(at))
  }

  private func clauseRole(_ at: Int) -> Clauses.Role {
    if isLikened(at) { return .relative }
    // Most words have none of the cues that the rest asks for.
    guard has(CueSet(.relative, .dated, .joint, .complement, .after, .response), at) else {
      return predicateRole(at)
    }
    if has(.relative, at) || isDatedParticiple(at) { return .relative }
    if has(.joint, at) {
      let letters = bareLetters(at)
      if Scene.coordinators.contains(letters) { return .coordinator }
      if Scene.subordinators.contains(letters) { return .subordinator }
    }
    // "على أن يتم ذلك في أيلول": of what was told before.
    if has(.complement, at) { return .complement }
    return opensAside(at) ? .aside : predicateRole(at)
  }

  private func predicateRole(_ at: Int) -> Clauses.Role {
    isPredicate(at) ? has(.say, at) ? .say : .verb : .plain
  }

  /// "بعد هجوم", "عقب انسحاب القوات": an event is named only to say when or why.
  private func opensAside(_ at: Int) -> Bool {
    guard has(CueSet(.after, .response), at), !isDefinite(at) else { return false }
    // "قبل نهاية أيلول" is a time.
    return !(at + 1...at + 2).contains { isInsideTime($0) }
  }

  /// "الاتفاقية الموقعة عام 2008", "الجولة المنعقدة في تموز الماضي": the time behind is that of the participle.
  private func isDatedParticiple(_ at: Int) -> Bool {
    has(.dated, at) && isDefinite(at) && (at + 1...at + 5).contains { isInsideTime($0) }
  }

  /// "هجمات كالتي شُنت".
  private func isLikened(_ at: Int) -> Bool {
    guard token(at).length > 4 else { return false }
    let letters = context.text.folded(at)
    return letters.first == Scene.like && Scene.which.contains(letters.dropFirst())
  }
  private static let like = Folding.letter("ك")
  private static let which = Spellings(["التي", "الذي", "الذين", "تلك", "اللتين"])

  /// A verb that a table knows, or that a particle before it gives away.
  func isPredicate(_ at: Int) -> Bool {
    if let occurrence = occurrence(at: at) {
      guard !occurrence.form.isDisjoint(with: [.past, .present]) else { return false }
      // "ترتيبات سحب القوات": what could be a noun is one behind another.
      return occurrence.form.isDisjoint(with: .noun)
        && !(isBareNoun(at - 1)
          && context.lexicon.readings(of: token(at).word).contains { $0.form.contains(.noun) })
    }
    if context.lexicon.isVerbForm(token(at)), !has(CueSet(.preposition, .from, .toward, .on), at - 1) {
      return true
    }
    let token = self.token(at)
    guard token.kind == .word, !isDefinite(at), !isPlace(at) else { return false }
    return has(CueSet(.qad, .negation, .relative), at - 1)
      || token.word == .none && isVerbByShape(context.text.folded(at))
  }

  /// "شاركوا", "يستخدمهما", "تستضيف", "وستشهد": what no noun looks like.
  private func isVerbByShape(_ letters: Letters) -> Bool {
    var stem = letters
    if stem.first == Scene.andLetter, stem.count > 4 { stem = stem.dropFirst() }
    if stem.first == Scene.sin, stem.count > 4 { stem = stem.dropFirst() }
    guard stem.count >= 4 else { return false }
    return stem.suffix(2) == Scene.theyDid || stem.first == Scene.yaLetter
      || stem.starts(with: Scene.tenthForm)
  }
  private static let theyDid = Letters("وا")
  private static let yaLetter = Folding.letter("ي")
  private static let tenthForm = Letters("تست")

  func isBareNoun(_ at: Int) -> Bool {
    guard tokens.contains(at) else { return false }
    let token = self.token(at)
    return token.kind == .word && !bearsArticle(at) && !isJoint(at)
      && !has(
        CueSet(.preposition, .from, .toward, .on, .against, .near, .inside, .until, .negation, .qad), at)
      && !isPlace(at)
  }
  /// As `isDefinite`, of a word too that no table knows, whose clitics are not taken off.
  private func bearsArticle(_ at: Int) -> Bool {
    isDefinite(at) || token(at).word == .none && context.text.folded(at).starts(with: Scene.article)
  }
  private static let article = Letters("ال")
  func isJoint(_ at: Int) -> Bool { has(CueSet(.joint, .relative, .complement), at) }

  private static let coordinators = Spellings([
    "فيما", "بينما", "لكن", "ثم", "كما", "غير", "الا", "في", "اما",
  ])
  private static let subordinators = Spellings([
    "حيث", "بعدما", "اذ", "عندما", "حين", "حينما", "لتصبح", "لتكون", "بعد", "قبل", "على",
  ])

  static let `while` = Letters("وقت")
  static let timely = Spellings(["سابق", "لاحق", "مبكر", "متأخر", "قريب", "قصير", "واحد"])

  /// "يقترب موعد الانسحاب؛ فهل يطوي صفحة الحرب؟": what stands before the word that asks is told.
  func startOfQuestion() -> Int? {
    let isFirst = has(.question, tokens.lowerBound) && !isLeadRole
    guard isFirst || token(tokens.upperBound - 1).isMark(.question) else { return nil }
    for at in tokens where has(.question, at) && (wall(before: at) > 0 || at == tokens.lowerBound) {
      return at
    }
    return tokens.lowerBound
  }

  // MARK: - What is asked of them

  /// What it costs `time` to date the event at `token`: little to reach out of a clause into the one that it hangs on,
  /// much to reach into one that says more of something else, or tells when or why.
  func reach(from token: Int, to time: Int) -> Int {
    if clauses.share(token - tokens.lowerBound, time - tokens.lowerBound) { return 0 }
    let way = clauses.way(from: token - tokens.lowerBound, to: time - tokens.lowerBound)
    // "ردا على هجوم على القاعدة" was another day's, "إثر هجوم على القاعدة" the same day's.
    var cost = 0
    if let aside = way.left.first(where: { clauses.all[$0].kind == .aside }) {
      cost = isRightAfter(clauses.all[aside].start + tokens.lowerBound) ? Scene.near : Scene.far
    }
    // "قرر المجلس، الخميس، أن تنتهي": the day on which it was decided.
    if way.left.contains(where: { clauses.all[$0].kind == .content }) { cost += 10 }
    var holder = token
    for clause in way.entered.reversed() {
      let start = clauses.all[clause].start + tokens.lowerBound
      switch clauses.all[clause].kind {
      case .relative: cost += saysMore(start, of: holder) || isStanding(start, time) ? 0 : Scene.far
      // What is told right after something else has its day.
      case .aside: cost += isRightAfter(start) ? Scene.near : Scene.far
      case .adverbial: cost += Scene.far
      case .main, .content: break
      }
      holder = (start..<min(start + 4, tokens.upperBound)).first { isOccurrence($0) } ?? start
    }
    return cost
  }

  /// "جاء كلامه غداة ضربة أميركية": told to be of the day before what it stands aside of.
  func isOfTheDayBefore(_ token: Int) -> Bool {
    var clause = clauses.owner(of: token - tokens.lowerBound)
    while clauses.all[clause].kind != .aside {
      guard let parent = clauses.all[clause].parent else { return false }
      clause = parent
    }
    return bareLetters(clauses.all[clause].start + tokens.lowerBound) == Scene.morrow
  }
  private static let morrow = Letters("غداة")

  /// "بعد هجوم على القاعدة": the word that opens the aside which `token` stands in, unless `other` stands in it as well.
  func aside(around token: Int, without other: Int) -> Int? {
    let (token, other) = (token - tokens.lowerBound, other - tokens.lowerBound)
    if clauses.share(token, other) { return nil }
    return clauses.way(from: token, to: other).left.first { clauses.all[$0].kind == .aside }
      .map { clauses.all[$0].start + tokens.lowerBound }
  }

  /// What was, and has been denied, feared, wished or asked only of what comes before: "نفى انسحابه بعد هجوم على القاعدة".
  func isShielded(_ occurrence: Occurrence, from governor: Int) -> Bool {
    guard occurrence.trigger.frame.isAttack,
      let opening = aside(around: occurrence.token, without: governor)
    else { return false }
    return !isBefore(opening)
  }
  /// The day that the sentence puts what it tells on: past, and of its main clause.
  var timeOfStory: TimeArgument? {
    guard let published = context.publication?.days, !looksBack else { return nil }
    return times.first { time in
      guard time.isUsable, !time.isReporting, let days = time.time.days, days.dayCount <= 2,
        days.to <= published.to
      else { return false }
      return clauses.isMain(time.tokens.lowerBound - tokens.lowerBound)
    }
  }
  private static let far = 20
  private static let near = 6

  /// "القاعدة التي تضم جنودا فجر الأحد": how things stand has no day of its own.
  private func isStanding(_ start: Int, _ time: Int) -> Bool {
    (looksPresent(start) || looksPresent(start + 1) || has(.relative, start) && isShortPresent(start + 1))
      && !times.contains { $0.tokens.contains(time) && liesAhead($0) }
  }

  /// "تضم", behind "التي".
  private func isShortPresent(_ at: Int) -> Bool {
    tokens.contains(at) && token(at).length == 3 && context.text.folded(at).first == Scene.taOfPresent
      && !isOccurrence(at)
  }
  private static let taOfPresent = Folding.letter("ت")

  /// "الهجوم الصاروخي الذي وقع": the relative clause at `start` is about the noun at `noun`.
  ///
  /// Where a place stands between, "الهجوم على القاعدة الذي وقع" and "الجولة بين بغداد وواشنطن التي عقدت" are, and "الهجوم على
  /// القاعدة التي تضم جنودا" is not.
  private func saysMore(_ start: Int, of noun: Int) -> Bool {
    let frame = occurrence(at: noun)?.trigger.frame
    guard (1...9).contains(start - noun),
      !(noun + 1..<start).contains(where: { at in
        occurrence(at: at).map { $0.trigger.frame != frame && $0.trigger.frame != .incident } ?? false
      })
    else { return false }
    // "مهمة التحالف الذي أنشئ": of whom, unless its verb is one of what happens.
    if actors.contains(where: { $0.tokens.upperBound == start && $0.tokens.lowerBound > noun }),
      !has(CueSet(.light, .happen, .undergo, .holding, .announce, .say), start + 1),
      !looksPresent(start + 1)
    {
      return false
    }
    guard let place = places.last(where: { noun < $0.tokens.lowerBound && $0.tokens.upperBound <= start })
    else { return true }
    guard has(.relative, start) else { return !place.isBase }
    let isFeminine = context.text.folded(start) == Scene.whichFeminine
    let noun = bareLetters(noun)
    let nounIsFeminine = noun.last == Scene.feminineEnding || noun.suffix(2) == Scene.pluralEnding
    return isFeminine == nounIsFeminine && !(isFeminine && place.isBase)
  }
  private static let whichFeminine = Letters("التي")
  static let feminineEnding = Folding.letter("ة")
  static let pluralEnding = Letters("ات")
}
