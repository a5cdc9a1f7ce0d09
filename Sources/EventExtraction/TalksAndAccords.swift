import ArabicText
import Calendars
import Vocabulary

extension Scene {
  private static let ordinals: [[[UInt8]]] = [
    ["اولى", "اول"], ["ثانية", "ثاني"], ["ثالثة", "ثالث"], ["رابعة", "رابع"], ["خامسة", "خامس"],
    ["سادسة", "سادس"], ["سابعة", "سابع"], ["ثامنة", "ثامن"], ["تاسعة", "تاسع"], ["عاشرة", "عاشر"],
  ].map { $0.map { Folding.fold($0) } }
  private static let the = Folding.fold("ال")
  static let andLetter = Folding.fold("و")[0]

  /// "والثانية" where no lexicon knows the word.
  func startsWithAndThe(_ token: Int) -> Bool {
    let letters = context.text.folded(token)
    return letters.first == Scene.andLetter && letters.dropFirst().starts(with: Scene.the)
  }

  /// The time that follows `token` in its clause: "البيان … في 27 أيلول".
  func timeAfter(_ token: Int) -> TimeArgument? {
    times.first {
      time in
      time.isUsable && time.tokens.lowerBound > token && distance(token, time.tokens) < 14
        && wall(token, time.tokens.lowerBound) < 6
        && !(token + 1..<time.tokens.lowerBound).contains { has(.scheme, $0) }
    }
  }

  /// "زار" and "التقى" name officials by what they do.
  func isVisit(_ token: Int) -> Bool {
    let letters = context.text.folded(token)
    return letters.contains(Scene.zay)
      && occurrences.contains { $0.token == token && $0.form.contains(.past) }
  }
  private static let zay = Folding.fold("ز")[0]

  /// The ordinal within two words after `token`: "الجولة الثالثة"; the last of a series counts, not the first.
  func ordinal(after token: Int, within words: Int = 2) -> Int? {
    for at in token + 1..<min(token + 1 + words, tokens.upperBound) {
      guard self.token(at).kind == .word else { return nil }
      var letters = context.text.folded(at)
      if letters.first == Scene.andLetter, letters.dropFirst().starts(with: Scene.the) {
        letters.removeFirst()
      }
      if letters.starts(with: Scene.the) { letters.removeFirst(2) }
      if let index = Scene.ordinals.firstIndex(where: { $0.contains(letters) }) { return index + 1 }
    }
    return nil
  }

  func isAboutMission(_ range: Range<Int>) -> Bool {
    range.contains { has(.mission, $0) && has(.armed, $0 + 1) }
  }

  private static let sessions: [[UInt8]] = [
    "عقد", "عقدت", "تعقد", "يعقد", "ستعقد", "عقدها", "انعقد", "اجري", "استأنف", "استأنفت", "انتقل", "جرت",
    "اجرى", "عقدا",
  ].map { Folding.fold($0) }
  func hasSession(_ range: Range<Int>) -> Bool {
    range.contains { at in
      var letters = token(at).kind == .word ? context.text.folded(at) : []
      if letters.first == Folding.fold("و")[0] { letters.removeFirst() }
      return Scene.sessions.contains(letters)
    }
  }

  /// "والجولة الرابعة ستعقد في أيلول": the verb of a round that lies ahead.
  func futureSession(after token: Int) -> Int? {
    (token + 1..<min(token + 9, tokens.upperBound)).first { at in
      wall(before: at) < 9 && self.token(at).kind == .word
        && Scene.futureSessions.contains(context.text.folded(at))
    }
  }
  private static let futureSessions = Set(
    ["ستعقد", "سيعقد", "ستنعقد", "ستجري", "ستبدأ", "ستنطلق", "ستستأنف", "ستقام"].map { Folding.fold($0) })

  /// "أولى جولات الحوار", "ثالث جولة".
  func ordinalBefore(_ token: Int) -> Int? {
    guard tokens.contains(token - 1), self.token(token - 1).kind == .word else { return nil }
    let letters = context.text.folded(token - 1)
    return Scene.ordinals.firstIndex { $0.contains(letters) }.map { $0 + 1 }
  }

  func talksBeside(_ token: Int) -> Bool {
    (token + 1..<min(token + 6, tokens.upperBound)).contains { has(.talks, $0) }
  }

  /// "البيان الذي أصدره العراق والولايات المتحدة".
  func isNamedStatement(_ token: Int) -> Bool {
    isDefinite(token) && has(.relative, token + 1)
      && (token..<min(token + 8, tokens.upperBound)).contains { has(.watched, $0) }
      && (token..<min(token + 8, tokens.upperBound)).contains { has(.host, $0) }
  }

  /// "البعثة" by itself, in an article on the topic.
  func isMissionBody(_ token: Int) -> Bool {
    self.token(token).kind == .word && Scene.bodies.contains(context.text.folded(token))
  }
  private static let bodies = Set(["البعثة", "بعثة"].map { Folding.fold($0) })

  /// "الحوار بشأن مستقبل المهمة انتهى": what ends is the talks.
  func isSubjectMatter(_ token: Int) -> Bool {
    has(.about, token - 1) && has(.about, token - 2) || has(.about, token - 1) && has(.preposition, token - 2)
  }

  /// "وصولاً إلى إنهاء المهمة", "نحو إنهاء المهمة": what is aimed at, not what has come.
  func isGoal(_ token: Int) -> Bool {
    if has(.toward, token - 1) { return true }
    if self.token(token - 1).kind == .word, token > tokens.lowerBound,
      context.text.folded(token - 1) == Scene.of,
      !has(.say, token - 2), !has(.announcement, token - 2)
    {
      return true
    }
    if postponeWordForSake(token - 1) { return true }
    return governor(CueSet(.aim), of: token, within: 4, limit: 4) != nil
  }
  private static let of = Folding.fold("عن")

  /// "من أجل".
  private func postponeWordForSake(_ token: Int) -> Bool { has(.postpone, token) && has(.from, token - 1) }

  /// "توصلا إلى اتفاق يقضي بإنهاء المهمة بحلول أيلول": the day of what was agreed, not of the agreeing.
  func isContent(_ time: TimeArgument, of token: Int) -> Bool {
    guard time.tokens.lowerBound > token, wall(token, time.tokens.lowerBound) < 10 else { return false }
    return occurrences.contains {
      [.end, .leave, .pull].contains($0.trigger.frame) && $0.token > token
        && $0.token < time.tokens.lowerBound
    }
  }

  /// "تنفيذاً للاتفاق", "وفق ما اتفقت عليه بغداد": known before; only a day of its own makes it an event.
  func isPresupposedAgreement(_ occurrence: Occurrence, _ time: TimeArgument?, _ published: DayInterval?)
    -> Bool
  {
    let token = occurrence.token
    switch occurrence.trigger.frame {
    case .accord:
      guard !has(.statement, token),
        governor(CueSet(.fulfil, .accordingTo), of: token, within: 3, limit: 3) != nil
      else { return false }
    case .agree:
      let before = token - 1
      guard
        has(.relative, before) || tokens.contains(before) && Scene.whats.contains(context.text.folded(before))
      else { return false }
    default: return false
    }
    guard let time, !time.isReporting, time.tokens.lowerBound > token, let days = time.time.days,
      let published
    else { return true }
    return days.to > published.to
  }
  private static let whats = Set(["ما", "لما", "كما", "مما", "بما"].map { Folding.fold($0) })

  /// "اتفق الجانبان الأحد على إنهاء المهمة بحلول أيلول": the day agreed on, where `found` is that of the agreeing.
  func timeAgreed(for token: Int, before found: TimeArgument?) -> TimeArgument? {
    guard let found, found.tokens.lowerBound < token,
      occurrences.contains(where: {
        [.agree, .accord].contains($0.trigger.frame) && $0.token < token && token - $0.token < 14
      })
    else { return nil }
    return timeAfter(token)
  }

  private static let call = Folding.fold("اتصال")
  func isCall(_ token: Int) -> Bool {
    let letters = context.text.folded(token)
    return letters.count >= 5
      && (letters.starts(with: Scene.call) || letters.dropFirst().starts(with: Scene.call)
        || letters.dropFirst(2).starts(with: Scene.call))
  }

  /// "البيان المشترك", "البيان الذي أصدره العراق".
  func isStatement(_ token: Int) -> Bool {
    has(.statement, token) || has(.accord, token)
  }

  /// "توصل … إلى اتفاق", "وقّع بياناً", "اتفق البلدان على"; "وقع الهجوم" is no signature.
  func isAgreement(_ token: Int, _ near: Range<Int>) -> Bool {
    let letters = context.text.folded(token)
    if letters.contains(Folding.fold("ق")[0]), letters.contains(Folding.fold("ف")[0]) { return true }
    if has(.relative, token - 1), near.contains(where: { has(CueSet(.accord, .schedule), $0) }) {
      return true
    }
    return near.contains { $0 > token && has(CueSet(.accord, .statement, .sayNoun, .schedule, .scheme), $0) }
  }
}
