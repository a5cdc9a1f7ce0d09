import ArabicText

/// What a word or a time is by what stands around it, asked while a scene is made.
extension Scene {
  /// "بين العراق والولايات المتحدة", "لـ«بغداد اليوم»".
  func isParty(_ place: PlaceArgument) -> Bool {
    guard !place.isBase else { return false }
    let first = place.tokens.lowerBound
    if has(.between, first - 1) { return true }
    // "فجر الثلاثاء بتوقيت بغداد".
    if tokens.contains(first - 1), Scene.clocks.contains(bareLetters(first - 1)) { return true }
    if place.isAdded, let last = places.last, last.isParty, first - last.tokens.upperBound <= 1 {
      return true
    }
    let next = place.tokens.upperBound
    return tokens.contains(next) && first > tokens.lowerBound && Scene.isQuote(token(first - 1))
      && context.text.folded(next) == Scene.today
  }
  private static let today = Letters("اليوم")
  private static let clocks = Spellings(["توقيت", "بتوقيت"])

  /// "منذ اندلاع الحرب في السابع من أكتوبر": the word may stand some nouns before the time.
  func hasSince(before token: Int) -> Bool {
    var at = token - 1
    while at >= tokens.lowerBound, token - at < 14, self.token(at).kind == .word {
      if has(.since, at) { return true }
      if has(CueSet(.say, .light, .undergo, .relative, .joint), at) { return false }
      at -= 1
    }
    return false
  }

  /// "قررت فرنسا سحب قواتها": behind a verb and its subject what could be a verb is the noun that is its object.
  func isObject(_ token: Int) -> Bool {
    var at = token - 1
    while at >= tokens.lowerBound, token - at < 9, context.text.tokens[at].kind == .word {
      if has(CueSet(.decide, .begin, .ongoing), at) { return at < token - 1 || has(.decide, at) }
      if has(CueSet(.complement, .joint, .relative, .may, .negation), at) { return false }
      at -= 1
    }
    return false
  }

  /// "تقليص عديدها وسحبه": goes on with the noun before it.
  func isAddedToNoun(_ token: Int) -> Bool {
    guard self.token(token).proclitics.contains(.and), let last = occurrences.last, token - last.token <= 4,
      last.form.contains(.noun), last.form.isDisjoint(with: [.past, .present])
    else { return false }
    return (last.token + 1..<token).allSatisfy { self.token($0).kind == .word }
  }

  /// "على خلفية قصف", "في إطار سحب": behind a preposition and its bare noun stands the noun that this noun is of.
  func isGenitive(_ token: Int) -> Bool {
    let noun = token - 1
    return has(.preposition, noun - 1) && self.token(noun).kind == .word
      && self.token(noun).proclitics.isEmpty
      && !isInsideTime(noun) && number(at: noun) == nil && !has(CueSet(.relative, .say, .complement), noun)
      && !places.contains { $0.tokens.contains(noun) } && !actors.contains { $0.tokens.contains(noun) }
  }

  /// "شركات نقل", "طائرة نقل", "عملية سحب": no past without ت has a subject in ة or ات.
  func isBehindFeminine(_ token: Int) -> Bool {
    let noun = token - 1
    guard tokens.contains(noun), self.token(noun).kind == .word, !looksDefinite(noun), !isInsideTime(noun),
      !isJoint(noun), !places.contains(where: { $0.tokens.contains(noun) }),
      !actors.contains(where: { $0.tokens.contains(noun) })
    else { return false }
    let letters = bareLetters(noun)
    return letters.count > 3
      && (letters.last == Scene.feminineEnding || letters.suffix(2) == Scene.pluralEnding)
  }

  func isQuoting(_ token: Int) -> Bool {
    // "نُقلت المسؤولية عن القاعدة".
    if has(.control, token + 1) { return false }
    return (token + 1..<min(token + 6, tokens.upperBound)).contains { at in
      has(.complement, at) || context.text.folded(at) == Scene.about
    } || has(.relative, token - 1) || context.text.folded(max(tokens.lowerBound, token - 1)) == Scene.what
  }
  static let yonder = Letters("هناك")
  private static let about = Letters("عن")
  private static let what = Letters("ما")

  /// "وفي اليوم التالي تسلمت", "وقبل ذلك تُنقل": a time at the head of a clause, and its verb behind.
  func beginsWithTime(_ token: Int) -> Bool {
    guard let time = times.first(where: { (0...1).contains($0.tokens.lowerBound - token) }),
      time.tokens.lowerBound == token || has(.preposition, token)
    else { return false }
    return isVerb(time.tokens.upperBound)
  }

  /// A time beside a verb of saying, before what was said, is when they spoke.
  func isReporting(_ time: TimeArgument) -> Bool {
    var token = time.tokens.lowerBound - 1
    var steps = 0
    while token >= tokens.lowerBound, steps < 14 {
      // "أعلنت قيادة العمليات المشتركة، مساء الأربعاء": the name of who speaks.
      let isOfName =
        has(.command, token - 1) && occurrence(at: token)?.trigger.frame == .incident && isDefinite(token)
      if !isOfName, let occurrence = occurrence(at: token),
        occurrence.trigger.isVerb
          && !(occurrence.trigger.frame == .vote && has(.say, token) && !isParliamentary
            && !approvesAccord(token))
          || !has(CueSet(.say, .sayNoun), token)
      {
        return false
      }
      if has(Scene.joints, token) { return false }
      if has(CueSet(.say, .sayNoun, .deny), token) { return true }
      token -= 1
      steps += 1
    }
    return false
  }

  var isParliamentary: Bool { tokens.contains { has(CueSet(.parliament, .council), $0) } }

  func hasTopic(before token: Int) -> Bool {
    (tokens.lowerBound..<token).contains { has(.further, $0) && has(.joint, $0) }
  }
}

extension Scene {
  /// "القواعد", "القاعدتين": several bases, so no pointer to one.
  func isPluralBase(_ token: Int) -> Bool { has(.many, token) || has(.plural, token) }

  /// "وكانت القاعدة قد تعرضت", "وسبق أن تعرضت".
  var looksBack: Bool { tokens.prefix(2).contains { Scene.backward.contains(bareLetters($0)) } }
  private static let backward = Spellings(["كان", "كانت", "سبق"])

  /// "قاعدتين", "ثلاث قواعد", "إحدى القواعد": so many bases, not bases in general.
  func countsBases(_ token: Int) -> Bool {
    has(.plural, token) && (isDual(token) || numberBefore(token).map { $0.value < 10 } ?? false)
  }
}
