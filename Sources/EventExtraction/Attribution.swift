import ArabicText
import Vocabulary

extension Scene {
  /// Who says what the sentence tells, as the article names them; nil where it speaks for itself.
  ///
  /// "قال المتحدث باسم التحالف إن" gives "المتحدث باسم التحالف" by `says`; "بحسب البنتاغون" gives "البنتاغون" by
  /// `according-to`.
  var speaker: (name: TextSpan, rule: String)? {
    // Who is named first in the sentence as speaking outweighs a "بحسب" later in it.
    if let at = tokens.prefix(7).first(where: { isSaying($0) && isVerb($0) }), let name = name(from: at + 1) {
      return (name, "says")
    }
    for at in tokens {
      if has(.accordingTo, at), tokens.contains(at + 1) {
        var start = at + 1
        if has(.preposition, start) || token(start, is: "ل") { start += 1 }
        if let name = name(from: start, isSource: true) { return (name, "according-to") }
      } else if isSaying(at), at - tokens.lowerBound < 25 {
        if let name = name(from: at + 1) { return (name, "says") }
      }
    }
    return nil
  }

  /// "وأضاف أن": the speaker is the one of the sentence before.
  var continuesSpeech: Bool {
    tokens.prefix(3).contains { at in
      has(.say, at) && tokens.contains(at + 1)
        && (has(.complement, at + 1) || token(at + 1).kind == .mark)
    }
  }

  /// "في مقابلة", "خلال مؤتمر": on what occasion someone spoke.
  private static let occasions = Set(
    ["مؤتمر", "مقابلة", "حوار", "تغريدة", "منشور", "تدوينة", "إفادة", "رسالة", "كلمة", "مداخلة", "إحاطة"].map
    {
      Folding.fold($0)
    })

  /// "قاعدة تابعة للتحالف": belonging, no saying.
  private static let belonging = Set(
    ["تابعة", "التابعة", "تابعا", "التابع", "تابعين", "التابعين"].map { Folding.fold($0) })

  private func isSaying(_ at: Int) -> Bool {
    has(.say, at) && !Scene.belonging.contains(context.text.folded(at)) && !has(.negation, at - 1)
  }

  /// What "حسب" and "وفق" may name beside people.
  private static let things = Set(
    [
      "الحاجة", "الظروف", "المعطيات", "للمعطيات", "الجدول", "للجدول", "الاتفاق", "للاتفاق", "التوقيتات",
      "للتوقيتات", "البيانات", "للبيانات", "بيانات", "مذكرات", "الأمر", "الامر", "الى", "إلى", "كل", "خطة",
      "الخطة",
      "ما", "مما", "ذلك", "هذا", "هذه", "وجود", "القانون", "للقانون", "قرار", "قرارات", "المقرر", "الدستور",
      "المعلومات", "معلومات",
      "للدستور", "التقديرات", "لما",
    ]
    .map { Folding.fold($0) })

  private func token(_ at: Int, is word: String) -> Bool {
    tokens.contains(at) && context.text.folded(at) == Folding.fold(word)
  }

  /// "مسؤول لشبكة سي إن إن", "المصدر لـ«…»": to whom it was said.
  private func isAddressee(_ at: Int) -> Bool {
    let letters = context.text.folded(at)
    guard letters.first == Scene.toLetter else { return false }
    return letters.count == 1 || Scene.outlets.contains(Array(letters.dropFirst()))
  }
  private static let toLetter = Folding.fold("ل")[0]
  private static let outlets = Set(
    [
      "شبكة", "وكالة", "قناة", "صحيفة", "موقع", "وسائل", "مجلة", "اذاعة", "راديو", "تلفزيون", "الجزيرة",
      "رويترز", "برنامج",
    ]
    .map { Folding.fold($0) })

  /// Whether a name may begin at `start`: no thing, no "any", no one to whom it was said.
  private func canBeNamed(_ start: Int, _ isSource: Bool) -> Bool {
    if Scene.things.contains(context.text.folded(start)) { return false }
    if has(CueSet(.any, .scheme, .negation, .without, .preposition, .happen, .begin, .complete), start) {
      return false
    }
    if !isSource, token(start).proclitics.contains(.to) || isAddressee(start) || Scene.isQuote(token(start)) {
      return false
    }
    return !occurrences.contains { $0.token == start }
  }

  /// The words from `start` up to a joint, a mark or a time.
  private func name(from start: Int, isSource: Bool = false) -> TextSpan? {
    guard tokens.contains(start), token(start).kind == .word || Scene.isQuote(token(start)),
      canBeNamed(start, isSource)
    else { return nil }
    var end = start
    while end < tokens.upperBound, end - start < 12 {
      let token = self.token(end)
      if token.kind == .mark, !Scene.isQuote(token), !token.isMark(.dash) { break }
      if has(CueSet(.complement, .joint, .relative, .say, .accordingTo), end) { break }
      if times.contains(where: { $0.tokens.contains(end) }) { break }
      if has(
        CueSet(.negation, .without, .begin, .complete, .happen, .undergo, .near, .attempt, .killed, .wounded),
        end)
      {
        break
      }
      if end > start, isAddressee(end) { break }
      if end > start, occurrences.contains(where: { $0.token == end && $0.trigger.frame != .incident }) {
        break
      }
      if has(.preposition, end), end > start, !has(.command, end - 1) {
        // "في بيان" ends a name; "في بغداد" belongs to it.
        if has(CueSet(.sayNoun), end + 1) { break }
        if tokens.contains(end + 1), Scene.occasions.contains(context.text.folded(end + 1)) { break }
        if !has(.inside, end) { break }
      }
      end += 1
    }
    while end > start, Scene.isQuote(token(end - 1)), token(end - 1).mark == .openQuote { end -= 1 }
    while end > start, has(.preposition, end - 1) { end -= 1 }
    guard end > start else { return nil }
    let span = TextSpan(Int(token(start).start), Int(token(end - 1).end))
    return span.length > 2 ? span : nil
  }
}
