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

/// The tables that decide on it, in the order in which they are asked.
enum Factuality {
  static let happening = RuleTable(happeningRows)
  static let negations = RuleTable(negationRows)
  static let known = RuleTable(knownRows)
  static let exclusions = RuleTable(exclusionRows)
  static let denials = RuleTable(denialRows)
  static let changes = RuleTable(changeRows)
  static let delays = RuleTable(delayRows)
  static let standings = RuleTable(standingRows)
  static let statuses = RuleTable(statusRows)
  /// Asked by the readings of what may be a habit.
  static let habits = RuleTable(habitRows)

  static let all = [
    happening, negations, known, exclusions, denials, changes, delays, standings, statuses, habits,
  ]
}

/// What each reading asks beyond.
enum Readings {
  static let armed = RuleTable(armedRows)
  static let armedVerdict = RuleTable(armedVerdictRows)
  static let movement = RuleTable(movementRows)
  static let movementVerdict = RuleTable(movementVerdictRows)
  static let handover = RuleTable(handoverRows)
  static let endingVerdict = RuleTable(endingVerdictRows)
  /// What a word of politics means: a rule says as what it is read, or keeps it from being read.
  static let sense = RuleTable(senseRows)
  static let meeting = RuleTable(meetingRows)
  static let arrest = RuleTable(arrestRows)
  static let arrestVerdict = RuleTable(arrestVerdictRows)
  static let threat = RuleTable(threatRows)

  static let all = [
    armed, armedVerdict, movement, movementVerdict, handover, endingVerdict, meeting, arrest,
    arrestVerdict, threat,
  ]
}

extension Scene {
  /// The rule of `table` that keeps a reading from taking `occurrence`; nil where none does.
  func objection(
    _ table: RuleTable, _ occurrence: Occurrence, _ time: TimeArgument? = nil, _ verdict: Verdict? = nil
  ) -> Verdict? {
    table.verdict(on: RuleSubject(occurrence: occurrence, time: time, verdict: verdict), in: self)
  }

  /// What the sentence makes of the event that `occurrence` names and `time` dates.
  func verdict(_ occurrence: Occurrence, _ time: TimeArgument?) -> Verdict {
    let subject = RuleSubject(occurrence: occurrence, time: time)
    return exclusion(of: subject) ?? Factuality.denials.verdict(on: subject, in: self)
      ?? Factuality.changes.verdict(on: subject, in: self) ?? Factuality.delays.verdict(on: subject, in: self)
      ?? Factuality.standings.verdict(on: subject, in: self) ?? Factuality.statuses.verdict(
        on: subject, in: self)
      ?? Verdict(status: .occurred, rule: "asserted")
  }

  /// The rule that keeps what `occurrence` names from being an event that happened; nil where none does.
  func exclusion(of occurrence: Occurrence) -> Verdict? { exclusion(of: RuleSubject(occurrence: occurrence)) }

  private func exclusion(of subject: RuleSubject) -> Verdict? {
    if let negated = Factuality.happening.verdict(on: subject, in: self)
      ?? Factuality.negations.verdict(on: subject, in: self)
    {
      return negated
    }
    return Factuality.known.verdict(on: subject, in: self) == nil
      ? Factuality.exclusions.verdict(on: subject, in: self) : nil
  }

  /// The rule by which what `occurrence` names is a habit, a tally or history rather than one occurrence.
  func habit(_ occurrence: Occurrence) -> Verdict? {
    Factuality.habits.verdict(on: RuleSubject(occurrence: occurrence), in: self)
  }

  func negation(of occurrence: Occurrence) -> Verdict? {
    Factuality.negations.verdict(on: RuleSubject(occurrence: occurrence), in: self)
  }
  func denial(of occurrence: Occurrence) -> Verdict? {
    Factuality.denials.verdict(on: RuleSubject(occurrence: occurrence), in: self)
  }
  func isNegated(_ occurrence: Occurrence) -> Bool { negation(of: occurrence) != nil }

  /// "الاتفاق الذي أُعلن", "التي سلّمها": told as known, even within a question or a condition.
  func isPresupposed(_ occurrence: Occurrence) -> Bool {
    Factuality.known.verdict(on: RuleSubject(occurrence: occurrence), in: self) != nil
  }

  /// "نفى أي تغيير في خطط الانسحاب".
  func deniesChange(to occurrence: Occurrence) -> Bool {
    Factuality.changes.verdict(on: RuleSubject(occurrence: occurrence), in: self) != nil
  }
}

// MARK: - Shapes that the rules ask for

extension Scene {
  /// A time after the publication.
  func liesAhead(_ time: TimeArgument) -> Bool {
    guard let days = time.time.days, let published = context.publication?.days else { return false }
    return days.to > published.to
  }

  /// "تضرب": a present by its first letter, where no table knows the word.
  func looksPresent(_ token: Int) -> Bool {
    guard tokens.contains(token), self.token(token).kind == .word else { return false }
    if let occurrence = occurrence(at: token) {
      return occurrence.form.contains(.present) && !occurrence.form.contains(.past)
    }
    let letters = context.text.folded(token)
    if letters.first == Scene.ya { return true }
    // "تشن", "تقع": too short to tell by the letters alone.
    if letters.first == Scene.ta, has(.light, token), letters.count == 3 { return true }
    return letters.first == Scene.ta && letters.count > 3 && letters.last != Scene.ta && !has(.undergo, token)
  }
  static let ya = Folding.letter("ي")
  private static let ta = Folding.letter("ت")

  /// "وإن قصفت إسرائيل بغداد": a past right behind "إن", and not "بعد أن", "منذ أن", "سبق أن".
  func isSupposed(_ occurrence: Occurrence) -> Bool {
    let before = occurrence.token - 1
    guard occurrence.trigger.isVerb, has(.complement, before), bareLetters(before) == Scene.if else {
      return false
    }
    return !has(CueSet(.joint, .after, .since, .toward, .until, .on, .from), before - 1)
      && token(before).proclitics.isDisjoint(with: [.by, .to])
      // "سبق للمجلس أن صوت".
      && !(max(tokens.lowerBound, before - 3)..<before).contains { bareLetters($0) == Scene.precede }
  }
  private static let `if` = Letters("ان")
  private static let precede = Letters("سبق")

  /// "الانسحاب سيتم في موعده": the verb whose subject the noun is.
  func futureVerb(after token: Int) -> Int? {
    var at = token + 1
    while at < tokens.upperBound, at - token < 8, self.token(at).kind == .word {
      if self.token(at).proclitics.contains(.will) || isFutureVerb(at) { return at }
      if wall(before: at) >= 3 || isVerb(at) { return nil }
      at += 1
    }
    return nil
  }

  /// "وستشهد المرحلة إخلاء القاعدة": a verb that no lexicon knows, at the head of its clause, with the س of the future.
  func isFutureVerb(_ at: Int) -> Bool {
    guard token(at).word == .none, token(at).length >= 5 else { return false }
    var letters = context.text.folded(at)
    let isJoined = letters.first == Scene.andLetter
    if isJoined { letters = letters.dropFirst() }
    guard letters.count >= 5, letters[0] == Scene.sin, letters[1] == Scene.ya || letters[1] == Scene.ta else {
      return false
    }
    return isJoined || at == tokens.lowerBound || has(CueSet(.complement, .joint), at - 1)
      || token(at - 1).kind == .mark
  }
  static let sin = Folding.letter("س")

  /// "نفت السفارة … وقال": someone else speaks between `at` and `token`.
  func isAnotherSpeaker(between at: Int, and token: Int) -> Bool {
    (at + 1..<token).contains {
      has(.say, $0) && !has(.deny, $0) && $0 > at + 4 && !has(.relative, $0 - 1) && !isReportVerb($0)
    }
  }

  /// "ما تداولته صفحات بشأن": the report that is denied.
  private func isReportVerb(_ token: Int) -> Bool {
    token > tokens.lowerBound && (self.token(token - 1).length == 2 || has(.sayNoun, token - 1))
  }
}
