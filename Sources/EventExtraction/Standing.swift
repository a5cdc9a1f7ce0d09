import ArabicText
import Calendars
import Vocabulary

/// How a noun stands in its sentence where no verb of its own asserts what it names.
enum Standing {
  /// Named to say when something else was: "بعد انسحاب القوات", "بعد يوم من تسليم القاعدة". It has happened by then.
  case anchor(Int)
  /// The same right before what it dates: "عقب خروج آخر القوات منها".
  case immediate(Int)
  /// What someone has made up their mind to do: "قررت سحب قواتها".
  case decided(Int)
  /// What goes on: "تواصل القوات انسحابها".
  case goingOn(Int)

  /// Whether a noun that stands so tells an event, of a place named or not.
  func tells(_ isPlaceless: Bool) -> Bool {
    switch self {
    case .anchor, .immediate: !isPlaceless
    case .decided, .goingOn: true
    }
  }
}

extension Scene {
  /// How the noun at `token` stands; nil where it stands by itself.
  func standing(of occurrence: Occurrence) -> Standing? {
    guard occurrence.form.contains(.noun), occurrence.form.isDisjoint(with: [.past, .present]),
      [.leave, .pull, .move, .receive, .close, .end, .agree].contains(occurrence.trigger.frame)
    else { return nil }
    let token = occurrence.token
    let isMovement = ![.end, .agree].contains(occurrence.trigger.frame)
    if isMovement, let at = anchor(of: token) {
      return isOne(of: Scene.rightAfters, at) ? .immediate(at) : .anchor(at)
    }
    if let at = governor(CueSet(.decide), of: token, within: 16, limit: 5), !isCut(at, token) {
      return .decided(at)
    }
    // "لا يزال ملتزما بخطة سحب القوات": what goes on is something else.
    if isMovement, let at = governor(CueSet(.ongoing), of: token, within: 6, limit: 4), isVerb(at),
      !isCut(at, token), !(at + 1..<token).contains(where: { has(CueSet(.scheme, .intent), $0) })
    {
      return .goingOn(at)
    }
    return nil
  }

  /// "جدولة خروج القوات": hangs on a noun that makes no occurrence of it.
  func isOfANoun(_ token: Int) -> Bool {
    let head = token - 1
    // "قريبا خروج": what bears the ا of the accusative is no head of anything.
    // "قررت باريس سحب قواتها": who decided.
    if has(CueSet(.decide, .say, .begin, .complete, .ongoing), head - 1), isPredicate(head - 1) {
      return false
    }
    guard isBareNoun(head) else { return false }
    // "رصد ناشطون وصول تعزيزات": a plural that keeps its ن is no head of anything.
    let letters = context.text.folded(head)
    return !(letters.count > 5 && letters.suffix(2) == Scene.pluralOfSubjects)
      && letters.last != Scene.accusativeEnding
      && self.token(token).proclitics.subtracting(.the).isEmpty && !isOccurrence(head) && !isInsideTime(head)
      && !isPredicate(head)
      && !has(
        CueSet(
          .proceeding, .begin, .complete, .ongoing, .after, .announcement, .say, .sayNoun, .accord, .cancel,
          .postpone), head)
  }
  private static let pluralOfSubjects = Letters("ون")
  private static let accusativeEnding = Folding.letter("ا")

  /// Another verb, or what someone says, stands between the two.
  private func isCut(_ at: Int, _ token: Int) -> Bool {
    (at + 1..<token).contains { has(.complement, $0) || isVerb($0) }
  }

  private static let afters = Spellings(["بعد", "عقب", "إثر", "غداة", "بعيد", "أعقاب"])
  private static let rightAfters = Spellings(["عقب", "إثر", "أعقاب"])
  private static let befores = Spellings(["قبل", "قبيل"])
  private static let units = Spellings([
    "يوم", "يومين", "أيام", "أسبوع", "أسبوعين", "أسابيع", "شهر", "شهرين", "أشهر", "ساعة", "ساعات", "عام",
    "عامين",
  ])

  func isBefore(_ token: Int) -> Bool { isOne(of: Scene.befores, token) }
  func isRightAfter(_ token: Int) -> Bool { isOne(of: Scene.rightAfters, token) }

  /// A word of `words`, with or without و.
  private func isOne(of words: Spellings, _ at: Int) -> Bool {
    guard tokens.contains(at), token(at).kind == .word else { return false }
    let letters = context.text.folded(at)
    return words.contains(letters)
      || letters.first == Scene.andLetter && words.contains(letters.dropFirst())
  }

  /// "بعد أشهر من الحوار": named only to say when something else was.
  func dates(_ token: Int) -> Bool { anchor(of: token) != nil }

  /// The word by which `token` dates something else: "بعد", "عقب", the "من" of "بعد أسبوع من".
  private func anchor(of token: Int) -> Int? {
    var at = token - 1
    // "بعد استكمال الانسحاب", "عقب إعلان سحب القوات".
    if has(CueSet(.begin, .complete), at) { at -= 1 }
    // "ما بعد انسحاب القوات": of what comes then.
    if isOne(of: Scene.afters, at) { return isOne(of: Scene.whatever, at - 1) ? nil : at }
    // "تزامن مع انسحاب القوات".
    if isOne(of: Scene.withs, at),
      isOne(of: Scene.coincidings, at - 1) || isOne(of: Scene.coincidings, at - 2)
    {
      return at
    }
    guard has(.from, at) else { return nil }
    // "بعد يوم واحد من مغادرة القوات، وأسبوع من تسليم القاعدة".
    var unit = at - 1
    while tokens.contains(unit), at - unit < 4, !isOne(of: Scene.units, unit) { unit -= 1 }
    guard isOne(of: Scene.units, unit), at - unit < 4 else { return nil }
    let isAdded = context.text.folded(unit).first == Scene.andLetter
    let reach = isAdded ? tokens.lowerBound..<unit : max(tokens.lowerBound, unit - 2)..<unit
    return reach.contains { isOne(of: Scene.afters, $0) } ? at : nil
  }
  private static let withs = Spellings(["مع"])
  private static let coincidings = Spellings([
    "تزامن", "تزامنت", "يتزامن", "تتزامن", "تزامنا", "بالتزامن", "متزامنا",
  ])

  /// The time in the phrase that the noun at `token` heads: "انسحاب القوات عام 2011".
  func timeWithin(_ token: Int) -> TimeArgument? {
    times.first { time in
      time.isUsable && time.tokens.lowerBound > token && wall(token, time.tokens.lowerBound) < 3
        && distance(token, time.tokens) < 14
        && !occurrences.contains { (token + 1..<time.tokens.lowerBound).contains($0.token) }
    }
  }

  /// "بعد يوم من قصف القاعدة، أمس السبت": the day that a comma adds to the phrase that the noun at `token` heads.
  func timeAdded(to token: Int) -> TimeArgument? {
    times.first { time in
      let start = time.tokens.lowerBound
      return time.isUsable && start > token && wall(before: start) == 3 && distance(token, time.tokens) < 14
        && wall(token, start - 1) < 3
        && !occurrences.contains { (token + 1..<start).contains($0.token) }
        && (!tokens.contains(time.tokens.upperBound) || self.token(time.tokens.upperBound).kind == .mark)
    }
  }

  /// "الهجوم الذي أودى بثلاثة جنود يوم الأحد": what says more of the noun at `token` ends with its day.
  func isDatedByRelative(_ token: Int) -> Bool {
    times.contains { time in
      time.isUsable && time.tokens.lowerBound > token && distance(token, time.tokens) < 22
        && wall(token, time.tokens.lowerBound) == 4 && (token + 1..<token + 4).contains { has(.relative, $0) }
    }
  }

  /// "بعد يوم واحد من مغادرة القوات": counted from what it names, not from the day of writing.
  func isCountedFromEvent(_ time: Range<Int>) -> Bool {
    // A number may stand behind the unit: "يوم واحد".
    let from = has(.from, time.upperBound) ? time.upperBound : time.upperBound + 1
    guard has(CueSet(.from, .on), from),
      isOne(of: Scene.afters, time.lowerBound) || isOne(of: Scene.befores, time.lowerBound)
    else { return false }
    return occurrences.contains { (1...2).contains($0.token - from) && $0.form.contains(.noun) }
  }

  /// What an anchor dates lies ahead: "بعد انسحاب القوات ستتولى".
  func hasFutureVerb(besides token: Int) -> Bool {
    tokens.contains {
      $0 != token && self.token($0).proclitics.contains(.will)
        || has(.planned, $0) && $0 < token || isFutureVerb($0)
    }
  }
}
