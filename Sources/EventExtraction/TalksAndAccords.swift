import ArabicText
import Calendars
import Vocabulary

extension Scene {
  private static let ordinals = [
    ["اولى", "اول"], ["ثانية", "ثاني"], ["ثالثة", "ثالث"], ["رابعة", "رابع"], ["خامسة", "خامس"],
    ["سادسة", "سادس"], ["سابعة", "سابع"], ["ثامنة", "ثامن"], ["تاسعة", "تاسع"], ["عاشرة", "عاشر"],
  ].map { Spellings($0) }
  private static let the = Letters("ال")
  static let andLetter = Folding.letter("و")

  /// "والثانية" where no lexicon knows the word.
  func startsWithAndThe(_ token: Int) -> Bool {
    context.text.folded(token).first == Scene.andLetter
      && context.text.folded(token).dropFirst().starts(with: Scene.the)
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
  private static let zay = Folding.letter("ز")

  /// The ordinal within two words after `token`: "الجولة الثالثة"; the last of a series counts, not the first.
  func ordinal(after token: Int, within words: Int = 2) -> Int? {
    for at in token + 1..<min(token + 1 + words, tokens.upperBound) {
      guard self.token(at).kind == .word else { return nil }
      var letters = context.text.folded(at)
      if letters.first == Scene.andLetter, letters.dropFirst().starts(with: Scene.the) {
        letters = letters.dropFirst()
      }
      if letters.starts(with: Scene.the) { letters = letters.dropFirst(2) }
      if let index = Scene.ordinals.firstIndex(where: { $0.contains(letters) }) { return index + 1 }
    }
    return nil
  }

  private static let sessions = Spellings([
    "عقد", "عقدت", "تعقد", "يعقد", "ستعقد", "عقدها", "انعقد", "اجري", "استأنف", "استأنفت", "انتقل", "جرت",
    "اجرى", "عقدا",
  ])
  func hasSession(_ range: Range<Int>) -> Bool {
    range.contains { at in
      guard token(at).kind == .word else { return false }
      let letters = context.text.folded(at)
      return Scene.sessions.contains(letters.first == Scene.andLetter ? letters.dropFirst() : letters)
    }
  }

  /// "والجولة الرابعة ستعقد في أيلول": the verb of a round that lies ahead.
  func futureSession(after token: Int) -> Int? {
    (token + 1..<min(token + 9, tokens.upperBound)).first { at in
      wall(before: at) < 9 && context.text.folded(at).first == Scene.sin
        && Scene.futureSessions.contains(context.text.folded(at))
    }
  }
  private static let futureSessions = Spellings([
    "ستعقد", "سيعقد", "ستنعقد", "ستجري", "ستبدأ", "ستنطلق", "ستستأنف", "ستقام",
  ])

  /// "أولى جولات الحوار", "ثالث جولة".
  func ordinalBefore(_ token: Int) -> Int? {
    guard tokens.contains(token - 1), self.token(token - 1).kind == .word else { return nil }
    let letters = context.text.folded(token - 1)
    return Scene.ordinals.firstIndex { $0.contains(letters) }.map { $0 + 1 }
  }

  /// "يصدر الجانبان بيانا": a statement of both is a joint one.
  func isIssuedByBoth(_ token: Int) -> Bool {
    meetAsSides(token - 3) || meetAsSides(token - 2)
  }

  /// "أعلنا اتفاقهما على إنهاء المهمة": told by the word for announcing it.
  func isAnnouncedAccord(_ token: Int) -> Bool {
    has(.accord, token) && has(.on, token + 1)
      && governor(CueSet(.announce), of: token, within: 16, limit: 5).map(isVerb) == true
  }

  /// "يجتمع الجانبان", "التقى وفدا البلدين".
  func meetAsSides(_ token: Int) -> Bool {
    (max(tokens.lowerBound, token - 2)..<min(token + 4, tokens.upperBound)).contains { at in
      self.token(at).kind == .word && Scene.sidesWords.contains(context.text.folded(at))
    }
  }
  private static let sidesWords = Spellings([
    "الجانبان", "الطرفان", "الجانبين", "الطرفين", "البلدان", "الوفدان", "وفدا",
  ])

  /// "يجري وفد محادثات هذا الأسبوع": in the present, over days of which the day of writing is one.
  func isGoingOn(_ token: Int, _ time: TimeArgument?) -> Bool {
    guard let days = time?.time.days, let published = context.publication?.days, days.contains(published),
      (2...31).contains(days.dayCount)
    else { return false }
    let verb = occurrences.first { $0.token == token && $0.form.contains(.present) }?.token
    let light = (max(tokens.lowerBound, token - 5)..<token).last { has(CueSet(.light, .ongoing), $0) }
    guard let at = verb ?? light, !self.token(at).proclitics.contains(.will), !has(.planned, at - 2) else {
      return false
    }
    let letters = context.text.folded(at)
    return letters.first == Scene.presentMasculine || letters.first == Scene.presentFeminine
  }
  private static let presentMasculine = Folding.letter("ي")
  private static let presentFeminine = Folding.letter("ت")

  /// "طالب نواب": members of a parliament, and not the house.
  func isOfMembers(_ token: Int) -> Bool {
    let near = max(tokens.lowerBound, token - 6)..<min(tokens.upperBound, token + 7)
    return near.allSatisfy { !has(.parliament, $0) || Scene.members.contains(context.text.folded($0)) }
  }
  private static let members = Spellings(["نواب", "النواب", "نائب", "النائب", "نائبا"])

  /// "أقر مجلس الوزراء الاتفاقية": a government takes on an agreement.
  func approvesAccord(_ token: Int) -> Bool {
    let near = token + 1..<min(token + 16, tokens.upperBound)
    return near.contains { has(.accord, $0) && wall(token, $0) < 9 }
      && near.prefix(4).contains {
        self.token($0).kind == .word && Scene.governments.contains(context.text.folded($0))
      }
  }
  private static let governments = Spellings(["الوزراء", "الحكومة", "الرئاسة"])

  func talksBeside(_ token: Int) -> Bool {
    (token + 1..<min(token + 6, tokens.upperBound)).contains { has(.talks, $0) }
  }

  /// "البيان الذي أصدره العراق والولايات المتحدة".
  func isNamedStatement(_ token: Int) -> Bool {
    isDefinite(token) && has(.relative, token + 1)
      && (token..<min(token + 8, tokens.upperBound)).contains { has(.watched, $0) }
      && (token..<min(token + 8, tokens.upperBound)).contains { has(.host, $0) }
  }

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
  private static let whats = Spellings(["ما", "لما", "كما", "مما", "بما"])

  private static let call = Letters("اتصال")
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
    if letters.contains(Folding.letter("ق")), letters.contains(Folding.letter("ف")) { return true }
    if has(.relative, token - 1), near.contains(where: { has(CueSet(.accord, .schedule), $0) }) {
      return true
    }
    return near.contains { $0 > token && has(CueSet(.accord, .statement, .sayNoun, .schedule, .scheme), $0) }
  }
}
