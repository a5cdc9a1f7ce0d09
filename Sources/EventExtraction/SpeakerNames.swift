import ArabicText
import Vocabulary

/// How far a name reaches, and what may be one.
extension Scene {
  /// "في مقابلة", "خلال مؤتمر": on what occasion someone spoke.
  private static let occasions = Spellings([
    "مؤتمر", "مقابلة", "حوار", "تغريدة", "منشور", "تدوينة", "إفادة", "رسالة", "كلمة", "مداخلة", "إحاطة",
    "حديث",
  ])

  /// What "حسب" and "وفق" may name beside people.
  private static let things = Spellings([
    "الحاجة", "الظروف", "المعطيات", "للمعطيات", "الجدول", "للجدول", "الاتفاق", "للاتفاق", "التوقيتات",
    "للتوقيتات", "البيانات", "للبيانات", "بيانات", "مذكرات", "الأمر", "الامر", "الى", "إلى", "كل", "خطة",
    "الخطة",
    "ما", "مما", "ذلك", "هذا", "هذه", "وجود", "القانون", "للقانون", "قرار", "قرارات", "المقرر", "الدستور",
    "المعلومات", "معلومات",
    "للدستور", "التقديرات", "لما", "قوله", "قولها", "قولهم", "شريطة", "عدم", "آخرون", "البعض", "بعضهم",
  ])

  private static let words = Spellings(["قوله", "قولها", "قولهم"])

  /// "مسؤول لشبكة سي إن إن", "المصدر لـ«…»", "أبلغ مسؤول رويترز": to whom it was said.
  private func isAddressee(_ at: Int) -> Bool {
    let letters = context.text.folded(at)
    if Scene.agencies.contains(letters) { return !isOutlet(at - 1) }
    guard letters.first == Scene.to.first else { return false }
    return letters.count == 1 || Scene.outlets.contains(letters.dropFirst())
      || Scene.agencies.contains(letters.dropFirst())
  }
  private func isOutlet(_ at: Int) -> Bool {
    tokens.contains(at) && Scene.outlets.contains(context.text.folded(at))
  }
  private static let outlets = Spellings([
    "شبكة", "وكالة", "قناة", "صحيفة", "موقع", "وسائل", "مجلة", "اذاعة", "راديو", "تلفزيون", "برنامج",
    "هيئة", "مراسل", "مراسلة",
    "صحفيين", "لصحفيين", "لصحافيين",
  ])
  private static let agencies = Spellings(["الجزيرة", "رويترز", "فرانس", "العربية", "بلومبرغ"])

  /// Whether a name may begin at `start`: no thing, no "any", no one to whom it was said.
  func canBeNamed(_ start: Int, _ isSource: Bool) -> Bool {
    if Scene.things.contains(context.text.folded(start)) { return false }
    if has(CueSet(.postpone, .presence, .unchanged, .blame), start) { return false }
    if has(CueSet(.any, .scheme, .negation, .without, .preposition, .happen, .begin, .complete), start) {
      return false
    }
    if token(start).proclitics.contains(.by) || token(start).length == 1 { return false }
    if !isSource {
      if token(start).proclitics.contains(.to) || Scene.isQuote(token(start)) { return false }
      if isAddressee(start), !Scene.agencies.contains(context.text.folded(start)) { return false }
    }
    return !isOccurrence(start)
  }

  /// The words from `start` up to a joint, a mark or a time; "بيان للتحالف" is read as the Coalition.
  func name(from start: Int, isSource: Bool = false) -> Range<Int>? {
    if has(.sayNoun, start) { return issuer(of: start) }
    guard tokens.contains(start), token(start).kind == .word || Scene.isQuote(token(start)),
      canBeNamed(start, isSource)
    else { return nil }
    var end = start
    while end < tokens.upperBound, end - start < 12, !endsName(end, from: start) { end += 1 }
    while end > start, Scene.isQuote(token(end - 1)), token(end - 1).mark == .openQuote { end -= 1 }
    while end > start, has(.preposition, end - 1) || Scene.words.contains(context.text.folded(end - 1)) {
      end -= 1
    }
    guard end > start, token(end - 1).end - token(start).start > 2 else { return nil }
    return start..<end
  }

  /// Who issued a statement: "بيان للتحالف", "بيان صادر عن الخلية", "بيان أصدرته الوزارة"; "البيان" names no one.
  func issuer(of statement: Int) -> Range<Int>? {
    var at = statement + 1
    while at < tokens.upperBound, at - statement < 5 {
      if token(at).kind == .mark || has(.complement, at) { break }
      if context.text.folded(at) == Scene.ofIssue, at > statement {
        return name(from: at + 1, isSource: true)
      }
      if token(at).proclitics.contains(.to) {
        return isAddressee(at) ? nil : name(from: at, isSource: true)
      }
      at += 1
    }
    return nil
  }
  private static let ofIssue = Letters("عن")

  private func endsName(_ end: Int, from start: Int) -> Bool {
    let token = self.token(end)
    if token.kind == .mark {
      guard Scene.isQuote(token) else { return !token.isMark(.dash) }
      // "وزارة الدفاع (البنتاغون)", "القيادة المركزية «سنتكوم»": the same by another name.
      return token.mark == .openBracket
        || end > start && looksDefinite(end - 1) && token.mark != .closeQuote && !isQuoted(end, from: start)
    }
    if isQuoted(end, from: start) { return false }
    if has(CueSet(.complement, .joint, .relative, .say, .accordingTo), end) { return true }
    if isInsideTime(end) { return true }
    if has(
      CueSet(.negation, .without, .begin, .complete, .happen, .undergo, .near, .attempt, .killed, .wounded),
      end)
    {
      return true
    }
    guard end > start else { return false }
    // "عن مصدر قوله", "الفصيل مسؤوليته": what was said, or claimed.
    if has(CueSet(.sayNoun, .behind, .presence, .any, .postpone), end)
      || Scene.words.contains(context.text.folded(end))
    {
      return true
    }
    if isAddressee(end) { return true }
    // "أبلغت بغداد واشنطن": a state named by itself is all of the name.
    if places.contains(where: { $0.tokens == start..<end && !$0.isBase }),
      places.contains(where: { $0.tokens.lowerBound == end && !$0.isAdded })
    {
      return true
    }
    if let occurrence = occurrence(at: end), occurrence.trigger.frame != .incident { return true }
    guard has(.preposition, end), !has(.command, end - 1) else { return false }
    // "في بيان" ends a name; "في بغداد" belongs to it.
    if has(.sayNoun, end + 1) { return true }
    if tokens.contains(end + 1), Scene.occasions.contains(context.text.folded(end + 1)) { return true }
    // "اثنين من المسؤولين", "مسؤول من الوزارة"; "من بغداد" is where they spoke.
    if has(.from, end), tokens.contains(end + 1) { return !looksDefinite(end + 1) || isPlace(end + 1) }
    return !has(.inside, end)
  }

  /// Within quotation marks that the name itself opens: "كتائب «سيد الشهداء»".
  private func isQuoted(_ at: Int, from start: Int) -> Bool {
    var isOpen = false
    for mark in (start..<at).map({ token($0).mark }) {
      switch mark {
      case .openQuote: isOpen = true
      case .closeQuote: isOpen = false
      case .straightQuote: isOpen.toggle()
      default: break
      }
    }
    return isOpen
  }
}
