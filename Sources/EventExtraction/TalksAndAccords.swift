import ArabicText
import Calendars
import Vocabulary

extension Scene {
  /// "البيان الصادر عن خلية الإعلام": a statement that no two sides share.
  func isOfOneSide(_ token: Int) -> Bool {
    guard bareLetters(token) == Scene.statementWord, !has(.statement, token) else { return false }
    let beside = token + 1..<min(token + 9, tokens.upperBound)
    return !contains(CueSet(.side, .shared, .between), in: beside)
      && !(contains(CueSet(.host), in: beside) && contains(CueSet(.watched), in: beside))
  }
  private static let statementWord = Letters("بيان")

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
    (max(tokens.lowerBound, token - 2)..<min(token + 4, tokens.upperBound)).contains { has(.side, $0) }
  }

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
    return near.allSatisfy { !has(.parliament, $0) || has(.member, $0) && !has(.parliament, $0 - 1) }
  }

  /// "أقر مجلس الوزراء الاتفاقية": a government takes on an agreement.
  func approvesAccord(_ token: Int) -> Bool {
    let near = token + 1..<min(token + 16, tokens.upperBound)
    guard let agent = near.prefix(4).first(where: { has(CueSet(.government, .side), $0) }) else {
      return false
    }
    // "أقر الطرفان جدولا", and not "ألزم الحكومة بجدول".
    let matter = has(.side, agent) ? CueSet(.accord, .schedule, .scheme) : CueSet(.accord)
    return near.contains { has(matter, $0) && wall(token, $0) < 9 }
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

  private static let contents: [Trigger.Frame] = [.end, .turn, .leave, .pull, .receive, .close]

  /// "توصلا إلى اتفاق يقضي بإنهاء المهمة بحلول أيلول": the day of what was agreed, not of the agreeing.
  func isContent(_ time: TimeArgument, of token: Int) -> Bool {
    guard time.tokens.lowerBound > token, wall(token, time.tokens.lowerBound) < 10 else { return false }
    return occurrences.contains {
      Scene.contents.contains($0.trigger.frame) && $0.token > token && $0.token < time.tokens.lowerBound
    }
  }

  /// "محادثات حول اتفاقية تنظم الوجود بعد أيلول المقبل": a day ahead that belongs to what is talked about.
  func isMatter(_ time: TimeArgument, of token: Int) -> Bool {
    guard liesAhead(time), !self.token(token).proclitics.contains(.will), futureSession(after: token) == nil
    else { return false }
    if isContent(time, of: token) { return true }
    let between = token + 1..<max(token + 1, time.tokens.lowerBound)
    return between.contains { has(CueSet(.accord, .relative, .after, .mission, .presence), $0) }
      || occurrences.contains {
        Scene.contents.contains($0.trigger.frame) && $0.token < token && $0.token > time.tokens.lowerBound
          && $0.trigger.isVerb
      } && time.tokens.lowerBound < token
  }

  /// "اتفقا أمس على سحب القوات", "قانون إنهاء الوجود": the day is that of the politics, and what they are about is not
  /// done on it; a day ahead behind it is its own.
  func isMatterOfPolitics(_ token: Int, _ time: TimeArgument?, _ status: EventStatus?) -> Bool {
    guard status == .occurred || status == .planned || status == .denied,
      !self.token(token).proclitics.contains(.and)
    else {
      return false
    }
    if status == .planned, time.map({ $0.tokens.lowerBound > token }) ?? true { return false }
    let matter = occurrences.last { other in
      other.token < token && token - other.token <= 16 && wall(other.token, token) < 5
        && [.agree, .accord, .talk, .vote].contains(other.trigger.frame)
        && (other.token + 1...token).contains { has(.on, $0) || self.token($0).proclitics.contains(.by) }
    }
    let ground = matter?.token ?? governor(CueSet(.bill), of: token, within: 3, limit: 4)
    guard let ground else { return false }
    return !occurrences.contains { $0.trigger.isVerb && (ground + 1..<token).contains($0.token) }
  }

  private static let politics: [Trigger.Frame] = [.talk, .meet, .agree, .accord]

  /// "الحوار يكمل ما دار في زيارة السوداني في نيسان": the day of the visit, not that of the talks.
  func isOfAnother(_ time: TimeArgument, than token: Int) -> Bool {
    guard let frame = occurrence(at: token)?.trigger.frame, Scene.politics.contains(frame) else {
      return false
    }
    return occurrences.contains { other in
      other.token > token && other.token < time.tokens.lowerBound && other.trigger.frame != frame
        && Scene.politics.contains(other.trigger.frame) && other.form.contains(.noun)
        && timeOfPhrase(other.token)?.tokens == time.tokens
    }
  }

  /// "لبدء الحوار": what something is for.
  func isPurpose(_ token: Int) -> Bool {
    (token - 2..<token).contains { has(.begin, $0) && self.token($0).proclitics.contains(.to) }
  }

  /// The time in the noun phrase that the noun at `token` heads: "زيارة السوداني إلى واشنطن في نيسان",
  /// "الجولة المنعقدة اليوم", "الحوار الذي عقد في تموز"; or that of the entry of a list: "15 نيسان 2024: لقاء".
  func timeOfPhrase(_ token: Int) -> TimeArgument? {
    if let entry = times.first, entry.isUsable, entry.tokens.lowerBound <= tokens.lowerBound + 1,
      entry.tokens.upperBound < token, self.token(entry.tokens.upperBound).isMark(.colon)
    {
      return entry
    }
    guard
      let time = times.first(where: { $0.isUsable && $0.tokens.lowerBound > token }),
      distance(token, time.tokens) < 20, let frame = occurrence(at: token)?.trigger.frame
    else { return nil }
    for at in token + 1..<time.tokens.lowerBound {
      if wall(before: at) >= 3, !(has(.relative, at) && isHeld(at + 1)), !has(.issued, at) {
        return nil
      }
      if has(CueSet(.after, .until, .since, .about, .complement), at) { return nil }
      if isHeld(at) { continue }
      if let other = occurrence(at: at) {
        let isVerbal = !other.form.contains(.noun)
        let isOther = Scene.politics.contains(other.trigger.frame) && other.trigger.frame != frame
        if isVerbal || isOther || Scene.contents.contains(other.trigger.frame) { return nil }
      } else if has(CueSet(.say, .undergo), at) && isVerb(at) || looksPresent(at) && !has(.relative, at - 1) {
        return nil
      }
    }
    return time
  }

  /// "عُقد", "بدأ", "أُبرم", "صدر": a verb that says when what stands before it was.
  private func isHeld(_ at: Int) -> Bool {
    has(CueSet(.light, .begin, .complete, .announce, .issued, .holding), at)
      || occurrence(at: at).map { [.agree, .talk].contains($0.trigger.frame) } ?? false
      || isIssuing(at)
  }

  /// "أصدرته بغداد", "صدر", "نُشر".
  private func isIssuing(_ at: Int) -> Bool {
    guard tokens.contains(at), token(at).kind == .word else { return false }
    var letters = context.text.folded(at)
    if letters.first == Scene.andLetter { letters = letters.dropFirst() }
    return Scene.issuing.contains { letters.starts(with: $0) }
  }
  private static let issuing = ["صدر", "أصدر", "نشر", "وقع", "أعلن", "أبرم", "توصل"].map { Letters($0) }

  /// "أعلنه", "وقعتها".
  private func pointsAtIt(_ at: Int) -> Bool {
    let letters = context.text.folded(at)
    return letters.last == Scene.his || letters.suffix(2) == Scene.hersToo
  }
  private static let his = Folding.letter("ه")
  private static let hersToo = Letters("ها")

  /// "البيان المشترك المعلن في 27 أيلول", "الاتفاقية الموقعة عام 2008", "البيان الذي أصدرته بغداد أمس".
  func timeOfIssue(_ token: Int) -> TimeArgument? {
    let near = token + 1..<min(token + 9, tokens.upperBound)
    guard
      let issued = near.first(where: { at in
        has(.issued, at) || has(.relative, at) && (at + 1..<at + 3).contains { isIssuing($0) }
          || isDefinite(token) && isIssuing(at) && pointsAtIt(at)
      }), wall(token, issued) <= (pointsAtIt(issued) ? 10 : 4)
    else { return nil }
    return times.first { time in
      time.isUsable && time.tokens.lowerBound > issued && time.tokens.lowerBound - issued < 12
        && wall(issued + 1, time.tokens.lowerBound) < 4
        && !(issued + 1..<time.tokens.lowerBound).contains { at in
          has(CueSet(.after, .complement, .about), at)
            || occurrence(at: at).map { Scene.contents.contains($0.trigger.frame) } ?? false
        }
    }
  }

  /// "ألزم المجلس الحكومة، في جلسة عقدت الأحد": the day of the sitting or the meeting that something was done at.
  func timeOfSession(_ token: Int) -> TimeArgument? {
    occurrences.lazy.filter { other in
      [.talk, .meet].contains(other.trigger.frame) && other.form.contains(.noun)
        && (has(.preposition, other.token - 1) || self.token(other.token).proclitics.contains(.by))
        && wall(other.token, token) < 10
    }.compactMap { timeOfPhrase($0.token) }.first
  }

  /// "اتفاق عراقي أميركي على", "بغداد وواشنطن: اتفاق على": a noun at the head of a headline, with both its parties.
  func isHeadline(_ token: Int) -> Bool {
    (token == tokens.lowerBound || self.token(token - 1).isMark(.colon)) && !isDefinite(token)
      && contains(CueSet(.watched), in: tokens) && contains(CueSet(.host), in: tokens)
  }

  /// "لم تسفر الجولة عن", "انتهت من دون اتفاق الجولة": it bore nothing, but was held.
  func isFruitless(_ token: Int, _ verdict: Verdict) -> Bool {
    verdict.rule.hasPrefix("negation") && governor(CueSet(.result), of: token, within: 3, limit: 4) != nil
      || verdict.rule == "without" && isDefinite(token) && !has(.without, token - 1)
  }

  /// "سيُعلن الاتفاق", "ستُتلى نسخة البيان".
  func isToBeAnnounced(_ token: Int) -> Bool {
    (max(tokens.lowerBound, token - 5)..<token).contains {
      (has(CueSet(.announce, .say), $0) || isFutureVerb($0)) && self.token($0).proclitics.contains(.will)
        || isFutureVerb($0)
    }
  }

  /// "أكد البيان المشترك", "أعلنا في بيان مشترك": it speaks, so it is out.
  func isSaid(_ token: Int) -> Bool {
    governor(CueSet(.say, .announce), of: token, within: 9, limit: 9) != nil
      || (token + 1..<min(token + 6, tokens.upperBound)).contains { has(.say, $0) }
  }

  /// "اتفاق على إطلاق أعمال اللجنة": what is agreed on lies ahead.
  func isAgreedOn(_ token: Int) -> Bool {
    occurrences.contains { other in
      [.agree, .accord].contains(other.trigger.frame) && (2...9).contains(token - other.token)
        && (other.token + 1..<token).contains { has(.on, $0) }
        && !occurrences.contains { $0.trigger.isVerb && (other.token + 1..<token).contains($0.token) }
    }
  }

  /// "جرى التصويت", "أنهى القراءة": a verb says that it was done.
  func isDone(_ token: Int) -> Bool {
    governor(CueSet(.light, .begin, .complete), of: token, within: 7, limit: 9) != nil
      || has(CueSet(.light, .begin, .complete), token + 1)
  }

  /// "أجرى الوزير، أمس، اتصالاً", "عقدت اللجنة أمس في بغداد اجتماعا": its verb says that it was held.
  func isHeldByVerb(_ token: Int) -> Bool {
    governor(CueSet(.light, .holding, .begin, .complete), of: token, within: 18, limit: 9) != nil
  }

  /// "عقب لقائه الوزير", "خلال استقبالها", "في اتصال": what it names has been.
  func isAnchored(_ token: Int) -> Bool {
    has(CueSet(.after, .preposition), token - 1)
      && (occurrence(at: token)?.form.contains(.pronoun) ?? false)
  }

  /// "توقيع الاتفاق على إنهاء المهمة سيتم الأسبوع المقبل": the day of the verb with س whose subject the noun is.
  func timeOfVerbToCome(after token: Int) -> TimeArgument? {
    let verb = (token + 1..<min(token + 14, tokens.upperBound)).first { at in
      self.token(at).proclitics.contains(.will) && wall(token, at) < 9
        && !has(CueSet(.relative, .complement), at - 1)
        && occurrence(at: at).map { !Scene.contents.contains($0.trigger.frame) } ?? true
    }
    guard let verb else { return nil }
    return times.first { $0.isUsable && $0.tokens.lowerBound > verb && wall(verb, $0.tokens.lowerBound) < 9 }
  }

  /// "ألغت بغداد الاجتماع الذي كان مقررا غدا": the day that what is called off was due.
  func dueDay(of token: Int) -> TimeArgument? {
    times.first {
      $0.isUsable && $0.tokens.lowerBound > token && distance(token, $0.tokens) < 16 && liesAhead($0)
        && wall(token, $0.tokens.lowerBound) < 9
    }
  }

  /// "بحث الوزير مع السفيرة الأميركية": with whom something is discussed.
  func isWithOfficial(_ token: Int) -> Bool {
    (token + 1..<min(token + 12, tokens.upperBound)).contains { at in
      has(.preposition, at)
        && contains(CueSet(.official, .statesman), in: at + 1..<min(at + 3, tokens.upperBound))
    }
  }

  /// "استضافته أربيل": where it is held.
  func isHosting(_ place: PlaceArgument) -> Bool {
    let at = place.tokens.lowerBound - 1
    guard tokens.contains(at), token(at).kind == .word else { return false }
    let letters = context.text.folded(at)
    return Scene.hostings.contains { letters.starts(with: $0) }
  }
  private static let hostings = ["استضاف", "تستضيف", "يستضيف", "ستستضيف", "احتضن", "تحتضن", "شهدت"].map {
    Letters($0)
  }

  /// "زار", "زيارة".
  func isVisit(_ token: Int) -> Bool {
    occurrence(at: token)?.trigger.name == "visit-verb"
      || Scene.visits.contains { context.text.folded(token).starts(with: $0) }
  }
  private static let visits = ["زيار", "بزيار", "لزيار"].map { Letters($0) }

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
  static let whats = Spellings(["ما", "لما", "كما", "مما", "بما"])

  /// "توصل … إلى اتفاق", "وقّع بياناً", "اتفق البلدان على"; "وقع الهجوم" is no signature.
  func isAgreement(_ token: Int) -> Bool {
    let letters = context.text.folded(token)
    if letters.contains(Scene.qaf), letters.contains(Scene.fa) { return true }
    let clause = stretch(token, below: 9)
    let near = max(clause.lowerBound, token - 7)..<min(clause.upperBound, token + 16)
    if has(.relative, token - 1), near.contains(where: { has(CueSet(.accord, .schedule), $0) }) {
      return true
    }
    // "وستُوقَّع المذكرة".
    if near.contains(where: {
      $0 > token && has(CueSet(.accord, .statement, .sayNoun, .schedule, .scheme), $0)
    }) {
      return true
    }
    // "وقع الرئيس الأميركي … ورئيس الوزراء العراقي … اتفاقا": whoever signs may be long in naming.
    return contains(
      CueSet(.official, .statesman, .side, .watched, .host, .government), in: token + 1..<token + 3)
      && contains(
        CueSet(.accord, .statement), in: token + 3..<max(token + 3, min(clause.upperBound, token + 28)))
  }
  private static let qaf = Folding.letter("ق")
  private static let fa = Folding.letter("ف")
}
