import ArabicText
import Vocabulary

extension Scene {
  /// Who says what the sentence tells, as the article names them; nil where it speaks for itself.
  ///
  /// "قال المتحدث باسم التحالف إن" gives "المتحدث باسم التحالف"; "بحسب البنتاغون" gives "البنتاغون".
  var speaker: String? {
    // Who is named first in the sentence as speaking outweighs a "بحسب" later in it.
    if let at = tokens.prefix(7).first(where: { has(.say, $0) && isVerb($0) }), let name = name(from: at + 1)
    {
      return name
    }
    for at in tokens {
      if has(.accordingTo, at), !has(.scheme, at + 1), !Scene.things.contains(context.text.folded(at + 1)) {
        var start = at + 1
        if has(.preposition, start) || token(start, is: "ل") { start += 1 }
        if let name = name(from: start) { return name }
      } else if has(.say, at), at - tokens.lowerBound < 25 {
        if let name = name(from: at + 1) { return name }
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

  /// What "حسب" and "وفق" may name beside people.
  private static let things = Set(
    [
      "الحاجة", "الظروف", "المعطيات", "للمعطيات", "الجدول", "للجدول", "الاتفاق", "للاتفاق", "التوقيتات",
      "للتوقيتات",
    ]
    .map { Folding.fold($0) })

  private func token(_ at: Int, is word: String) -> Bool {
    tokens.contains(at) && context.text.folded(at) == Folding.fold(word)
  }

  /// The words from `start` up to a joint, a mark or a time.
  private func name(from start: Int) -> String? {
    guard tokens.contains(start), token(start).kind == .word || Scene.isQuote(token(start)) else {
      return nil
    }
    var end = start
    while end < tokens.upperBound, end - start < 12 {
      let token = self.token(end)
      if token.kind == .mark, !Scene.isQuote(token), !token.isMark(.dash) { break }
      if has(CueSet(.complement, .joint, .relative, .say, .accordingTo), end) { break }
      if times.contains(where: { $0.tokens.contains(end) }) { break }
      if end > start, occurrences.contains(where: { $0.token == end && $0.trigger.frame != .incident }) {
        break
      }
      if has(.preposition, end), end > start, !has(.command, end - 1) {
        // "في بيان" ends a name; "في بغداد" belongs to it.
        if has(CueSet(.sayNoun), end + 1) { break }
        if !has(.inside, end) { break }
      }
      end += 1
    }
    while end > start, Scene.isQuote(token(end - 1)), token(end - 1).mark == .openQuote { end -= 1 }
    guard end > start else { return nil }
    let span = TextSpan(Int(token(start).start), Int(token(end - 1).end))
    guard span.length > 2 else { return nil }
    return context.text.text[span]
  }
}
