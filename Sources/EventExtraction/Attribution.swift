import ArabicText
import Vocabulary

/// Who is named as saying something, and by which word.
struct Speaker {
  var name: TextSpan
  /// `says`, `says-after-its-subject`, `headed-by`, `according-to`, `goes-on`: how the sentence names them.
  var rule: String
  /// "للتحالف": the ل has swallowed the alef of ال.
  var isContracted = false
  /// The word that says: "أعلن", "بحسب"; for "مصدر أمني: …" the colon.
  var word: Int

  /// The name as a reader would write it.
  func said(in text: TokenizedText) -> String { (isContracted ? "ا" : "") + text.text[name] }
}

/// Who says what a sentence tells; "وأضاف أن" leads back to the sentence before.
struct Speakers {
  private let own: [Speaker]
  /// Whose words the sentence goes on with.
  private var before: Speaker?

  /// How many sentences back a speaker is looked for.
  static let reach = 4

  /// `read` holds the sentences read last, as they are written: most that are looked back to are among them.
  init(_ scene: Scene, after read: [Scene]) {
    own = scene.speakers
    var index = scene.index
    var goesOn = scene.continuesSpeech
    while before == nil, goesOn, index > 0, scene.index - index < Self.reach {
      index -= 1
      let earlier = read.last { $0.index == index } ?? Scene(scene.context, index)
      before = earlier.speakers.first
      goesOn = earlier.continuesSpeech
    }
    before?.rule = "goes-on"
  }

  /// `scene` is the sentence that they were made of.
  func speaker(of token: Int, in scene: Scene) -> Speaker? { scene.speaker(of: token, among: own) ?? before }
}

extension Scene {
  /// All who speak in the sentence, in its order, as the article names them; none where it speaks for itself.
  ///
  /// "قال المتحدث باسم التحالف إن" gives "المتحدث باسم التحالف" by `says`; "بحسب البنتاغون" gives "البنتاغون" by
  /// `according-to`; "قيادة العمليات أعلنت أن" gives "قيادة العمليات" by `says-after-its-subject`.
  var speakers: [Speaker] {
    var found: [Speaker] = []
    /// Where the name of a source ends: "وفقاً لمصدر تحدث إلينا" tells more of the source.
    var sourceEnd: Int?
    if let head = headSpeaker { found.append(head) }
    for at in tokens {
      if has(.accordingTo, at), tokens.contains(at + 1) {
        guard let (speaker, end) = source(after: at) else { continue }
        found.append(speaker)
        sourceEnd = end
      } else if isSaying(at), at != sourceEnd {
        if let speaker = subject(of: at) { found.append(speaker) }
      } else if isStatedIn(at), let issuer = issuer(of: at) {
        found.append(taken(from: issuer, "says", at))
      }
    }
    return found
  }

  /// Who of `speakers` says what `token` tells: the last who began to speak before it in its clause, else the first
  /// whose words reach it.
  func speaker(of token: Int, among speakers: [Speaker]) -> Speaker? {
    let reaching = speakers.filter { reaches($0, token) }
    return reaching.last { $0.word < token && wall($0.word, token) < 10 } ?? reaching.first
  }

  /// Whether what `speaker` says reaches as far as `token`.
  private func reaches(_ speaker: Speaker, _ token: Int) -> Bool {
    let complement = complement(after: speaker.word)
    if speaker.rule == "according-to" {
      // "وفق الوزارة، فيما كان هجوم سابق": a clause beside the one that has a source.
      return token < speaker.word || speaker.word - tokens.lowerBound < 3 || complement != nil
        || wall(speaker.word, token) < 10
    }
    // "انسحب الرتل فجرا، قال مسؤول": said behind what it reports.
    if token < speaker.word { return complement == nil && wall(token, speaker.word) < 10 }
    // "أعلنت الفصائل وقف هجماتها مع انطلاق الجولة الأولى": beside what is said, not in it.
    return complement.map { $0 < token } ?? false || !isBeside(token)
  }

  /// "إن" and "أن" that open what a word of speech reports.
  private func complement(after word: Int) -> Int? {
    (word + 1..<min(word + 30, tokens.upperBound)).first { has(.complement, $0) }
  }

  /// "مع انطلاق الجولة", "بعد انسحاب القوات": when something else was, told in passing.
  private func isBeside(_ token: Int) -> Bool {
    var at = token - 1
    if has(CueSet(.begin, .complete), at) { at -= 1 }
    guard tokens.contains(at) else { return false }
    return has(.since, at) || Scene.besides.contains(context.text.folded(at))
  }
  private static let besides = Spellings(["مع", "بعد", "عقب", "قبل", "قبيل", "غداة", "إثر"])

  /// "وأضاف أن", "ولفت إلى أن", "وذكر البيان أن": the speaker is the one of the sentence before.
  var continuesSpeech: Bool {
    tokens.prefix(3).contains { at in
      guard isSaying(at), !has(.relative, at - 1) else { return false }
      return tokens.contains(at + 1) && isEndOfName(at + 1) || isReport(at + 1)
    }
  }

  private func isEndOfName(_ at: Int) -> Bool {
    has(CueSet(.complement, .toward, .on), at) || token(at).kind == .mark || isInsideTime(at)
  }

  /// "البيان": what was said, which names no one.
  private func isReport(_ at: Int) -> Bool {
    has(.sayNoun, at) && isDefinite(at) && (has(.complement, at + 1) || token(at + 1).kind == .mark)
  }

  // MARK: - How a speaker stands in a sentence

  /// "قاعدة تابعة للتحالف": belonging, no saying.
  private static let belonging = Spellings(["تابعة", "التابعة", "تابعا", "التابع", "تابعين", "التابعين"])

  /// "مؤكدا أن": goes on with whoever speaks, and names no one.
  private static let participles = Spellings([
    "مبينا", "موضحا", "مؤكدا", "مضيفا", "مشيرا", "مشددا", "معتبرا", "لافتا", "مبينة", "موضحة", "مؤكدة",
    "مضيفة", "مشيرة", "معلنا", "معلنة", "قائلا", "قائلة", "زاعما", "نافيا", "نافية",
  ])

  private func isSaying(_ at: Int) -> Bool {
    guard has(CueSet(.say, .deny), at), !has(.negation, at - 1), !has(CueSet(.preposition), at - 1),
      token(at).proclitics.isDisjoint(with: .nominalOrTo)
    else { return false }
    let letters = context.text.folded(at)
    return !Scene.belonging.contains(letters) && !Scene.participles.contains(letters)
  }

  /// "جاء في بيان", "ورد في تصريح".
  private func isStatedIn(_ at: Int) -> Bool {
    has(.sayNoun, at) && has(.inside, at - 1) && tokens.contains(at - 2)
      && Scene.statings.contains(context.text.folded(at - 2))
  }
  private static let statings = Spellings(["جاء", "وجاء", "ورد", "وورد"])

  /// "مصدر أمني: …", "البنتاغون: …": a speaker at the head of a sentence.
  private var headSpeaker: Speaker? {
    guard
      let colon = (tokens.lowerBound..<min(tokens.lowerBound + 9, tokens.upperBound)).first(where: {
        token($0).isMark(.colon)
      }), colon + 2 < tokens.upperBound, let name = nominal(tokens.lowerBound..<colon),
      name.upperBound == colon, name.contains(where: { isSpeakerNoun($0) })
    else { return nil }
    return Speaker(name: span(name), rule: "headed-by", word: colon)
  }

  /// A word for people and bodies that speak: "مصدر", "وزير", "البنتاغون".
  private func isSpeakerNoun(_ at: Int) -> Bool {
    has(CueSet(.official, .command, .watched, .faction, .leader), at)
      || actors.contains { $0.tokens.contains(at) } || Scene.speakerNouns.contains(bare(at))
  }
  private static let speakerNouns = Spellings([
    "مصدر", "مصادر", "متحدث", "متحدثة", "ناطق", "ناطقة", "خلية", "هيئة", "جهاز", "سفارة", "جيش", "حكومة",
    "بيان", "صحيفة", "محافظ", "نائب", "خبير", "محلل", "رئاسة", "سنتكوم", "شهود",
  ])

  /// A body or official with ال behind a name that is complete.
  private func isTold(_ at: Int) -> Bool {
    looksDefinite(at) && looksDefinite(at - 1) && Scene.speakerNouns.contains(bare(at))
  }

  /// The letters of a token without ال.
  private func bare(_ at: Int) -> Letters {
    let letters = context.text.folded(at)
    return letters.starts(with: Scene.article) ? letters.dropFirst(2) : letters
  }

  /// Bears ال, as far as the letters tell.
  func looksDefinite(_ at: Int) -> Bool {
    isDefinite(at) || token(at).kind == .word && context.text.folded(at).starts(with: Scene.article)
  }
  private static let article = Letters("ال")

  /// Who speaks by the verb at `at`: named before it ("قيادة العمليات قد أعلنت") or behind it ("أعلنت القيادة").
  private func subject(of at: Int) -> Speaker? {
    if has(.relative, at - 1) { return nil }
    // "تصريحات نقلتها وكالة": of the statement, not of what it tells.
    if context.text.folded(at).suffix(2) == Scene.them, !isHedge(at - 1) { return nil }
    if let name = subject(before: at) {
      return Speaker(name: span(name), rule: "says-after-its-subject", word: at)
    }
    guard at - tokens.lowerBound < 25 || isHedge(at - 1), var name = name(from: at + 1) else { return nil }
    // "أبلغت الإدارة الأميركية الحكومة العراقية": whom they told stands right behind.
    if let told = name.dropFirst().first(where: { isTold($0) }) { name = name.lowerBound..<told }
    // "حسبما ذكرت الوزارة", "كما قال مسؤول": holds for what stands before.
    let rule = isHedge(at - 1) ? "according-to" : "says"
    // "نقلت الوكالة عن مصدر": who is quoted outweighs who quotes.
    if context.text.folded(name.upperBound < tokens.upperBound ? name.upperBound : at) == Scene.about,
      let quoted = self.name(from: name.upperBound + 1, isSource: true)
    {
      return taken(from: quoted, rule, at)
    }
    return taken(from: name, rule, at)
  }
  private static let them = Letters("ها")
  private static let about = Letters("عن")

  /// "ما" and "كما" before a verb of saying.
  private func isHedge(_ at: Int) -> Bool {
    tokens.contains(at)
      && (has(.accordingTo, at) || Scene.hedges.contains(context.text.folded(at)))
  }
  private static let hedges = Spellings(["ما", "كما", "لما", "حسبما"])

  /// The subject that stands before a verb of saying: behind "كان" or "أن", or at the head of the sentence.
  private func subject(before verb: Int) -> Range<Int>? {
    var end = verb
    if end - 1 >= tokens.lowerBound, has(CueSet(.may, .qad), end - 1) { end -= 1 }
    var at = end - 1
    var begin: Int?
    while at >= tokens.lowerBound, end - at < 16 {
      if has(.complement, at) || Scene.wases.contains(context.text.folded(at)) { begin = at + 1; break }
      if token(at).isMark(.colon) || token(at).isMark(.dash) || token(at).isMark(.slash) { return nil }
      if has(CueSet(.say, .deny, .joint, .relative, .accordingTo), at) { return nil }
      at -= 1
    }
    if begin == nil {
      guard at < tokens.lowerBound, end == verb else { return nil }
      begin = tokens.lowerBound
    }
    guard let begin, begin < end, let name = nominal(begin..<end) else { return nil }
    // A comma or a day may stand between the name and the verb, not more of a clause.
    return name.upperBound == end || begin > tokens.lowerBound ? name : nil
  }
  private static let wases = Spellings(["كان", "كانت", "وكان", "وكانت", "فكان"])

  /// The name that `range` begins with, if it is one of someone who speaks.
  private func nominal(_ range: Range<Int>) -> Range<Int>? {
    guard let first = range.first, token(first).kind == .word, canBeNamed(first, false),
      token(first).proclitics.isDisjoint(with: [.by, .to]),
      !has(CueSet(.same, .joint, .accordingTo, .say, .may, .qad, .further, .deny, .untrue), first),
      !places.contains(where: { $0.isBase && $0.tokens.contains(first) }), let name = name(from: first)
    else { return nil }
    let end = min(name.upperBound, range.upperBound)
    guard end > first, end - first > 1 || looksDefinite(first) || isSpeakerNoun(first) || isPlace(first)
    else {
      return nil
    }
    return first..<end
  }

  /// "بحسب البنتاغون", "وفقاً لمصدر أمني", "نقلاً عن مسؤول".
  private func source(after at: Int) -> (Speaker, end: Int)? {
    var start = at + 1
    while has(.preposition, start) || tokens.contains(start) && context.text.folded(start) == Scene.to {
      start += 1
    }
    // "وفق ما أفاد مصدر": the verb names them.
    guard tokens.contains(start), !isHedge(start), let name = name(from: start, isSource: true) else {
      return nil
    }
    return (taken(from: name, "according-to", at), name.upperBound)
  }

  /// `name` without a ل that governs it.
  private func taken(from name: Range<Int>, _ rule: String, _ word: Int) -> Speaker {
    var span = span(name)
    let first = token(name.lowerBound)
    let letters = context.text.folded(name.lowerBound)
    // "وفقاً لمصدر": always with ل, also before a word that no lexicon knows.
    let isGoverned =
      first.proclitics.contains(.to)
      || first.word == .none && context.text.folded(word).last == Scene.article.first
    guard isGoverned, letters.first == Scene.to.first, span.length > 2 else {
      return Speaker(name: span, rule: rule, word: word)
    }
    span = TextSpan(span.start + 1, span.end)
    return Speaker(
      name: span, rule: rule,
      isContracted: letters.dropFirst().first == Scene.to.first,
      word: word)
  }
  static let to = Letters("ل")
}
