import ArabicText

/// How many people an armed event killed or wounded, as its part of the sentence says.
extension Scene {
  private static let armed: [Trigger.Frame] = [.assault, .fall, .launch, .intercept]

  /// The stretch of the sentence that tells of this armed event rather than of another one.
  ///
  /// Another one has a day of its own, or is the other side's: "قُتل ثلاثة في هجوم، وردّت واشنطن بغارات". What an event
  /// answers ("ردا على مقتل قائد") is not its own either.
  func share(of occurrence: Occurrence) -> Range<Int> {
    let token = occurrence.token
    let own = time(of: token, reporting: false)?.tokens
    let isState = occurrence.trigger.frame == .assault && (side(of: occurrence)?.strikes ?? false)
    var range = tokens
    for other in occurrences where Scene.armed.contains(other.trigger.frame) && other.token != token {
      if let theirs = time(of: other.token, reporting: false)?.tokens, let own, theirs != own {
        if theirs.lowerBound > own.lowerBound {
          range = range.lowerBound..<min(range.upperBound, max(theirs.lowerBound, token + 1))
        } else {
          range = max(range.lowerBound, min(own.lowerBound, token))..<range.upperBound
        }
      } else if other.trigger.frame == .assault, (side(of: other)?.strikes ?? false) != isState,
        let border = border(token, other.token)
      {
        range =
          other.token > token
          ? range.lowerBound..<min(range.upperBound, border)
          : max(range.lowerBound, border)..<range.upperBound
      }
    }
    for answer in tokens where has(.response, answer) {
      range =
        answer > token
        ? range.lowerBound..<min(range.upperBound, answer)
        : max(range.lowerBound, answerEnd(answer, token))..<range.upperBound
    }
    return range.lowerBound < range.upperBound ? range : token..<token + 1
  }

  /// Where the clause of the later of two words begins; nil where both stand in one clause.
  private func border(_ left: Int, _ right: Int) -> Int? {
    let high = max(left, right)
    return (min(left, right) + 1...high).last {
      wall(before: $0) >= 7 || has(CueSet(.after, .response), $0)
    }
  }

  /// "ردا على مقتل قائده، قصف الحرس": where what is answered ends before `token`.
  private func answerEnd(_ answer: Int, _ token: Int) -> Int {
    (answer + 1..<max(token + 1, answer + 2)).last { wall(before: $0) >= 3 } ?? tokens.lowerBound
  }

  /// "دون إصابات", "لم توقع ضحايا", "بلا خسائر بشرية", "لا جرحى".
  func saysUnhurt(_ range: Range<Int>) -> Range<Int>? {
    for at in range where has(CueSet(.without, .negation), at) {
      // "لم يصب أحد", "جنودنا لم يصابوا".
      if tokens.contains(at + 1), isHurting(at + 1), isOfAnyone(at + 1) { return at..<at + 2 }
      for next in at + 1..<min(at + 8, max(at + 1, range.upperBound))
      where wall(before: next) < 3 {
        if has(.casualty, next) { return at..<next + 1 }
      }
    }
    return nil
  }

  /// "يصب أحد", "يصابوا": a verb whose subject is anyone, or they all.
  private func isOfAnyone(_ verb: Int) -> Bool {
    bareLetters(verb).suffix(2) == Scene.pluralVerbEnd
      || tokens.contains(verb + 1) && Scene.anyone.contains(bareLetters(verb + 1))
  }
  /// After "لم" the verb of "أصيب" is written as that of "صبّ".
  private func isHurting(_ verb: Int) -> Bool {
    has(CueSet(.killed, .wounded), verb) || Scene.hurtAfterNegation.contains(bareLetters(verb))
  }
  private static let hurtAfterNegation = Spellings(["يصب", "تصب"])
  private static let anyone = Spellings(["أحد", "أحدا"])

  /// "وقوع عدة إصابات", "قتلى وجرحى": people were hurt, however many; the word that says so.
  func saysHurt(_ range: Range<Int>) -> Int? {
    range.first { at in
      has(CueSet(.killed, .wounded), at) && !has(.damage, at) && !isDefinite(at)
        && governor(
          CueSet(.negation, .without, .condition, .may, .qad, .fear, .question), of: at, within: 9, limit: 5)
          == nil
    }
  }

  /// The number of people beside a word for killed or wounded; nil where none is said.
  func casualties(_ cue: Cue, _ range: Range<Int>) -> Found<Int>? {
    for at in range where has(cue, at) && !isNegatedCasualty(at) {
      if let sum = victims(of: at, range) { return sum }
    }
    if cue == .wounded {
      // "أصابت أربعة من منتسبي القوة".
      for at in range where has(.damage, at) && isVerb(at) {
        if let count = numberAfter(at, within: 1),
          has(.from, at + 2) || has(CueSet(.force, .civilian), at + 2)
        {
          return Found(count.value, by: "number-hit", count.tokens)
        }
      }
    }
    return nil
  }

  private func isNegatedCasualty(_ at: Int) -> Bool {
    governor(CueSet(.negation, .without), of: at, within: 5, limit: 3) != nil
  }

  /// The people whom the word for killed or wounded at `at` counts, with those whom a list adds.
  private func victims(of at: Int, _ range: Range<Int>) -> Found<Int>? {
    let letters = bareLetters(at)
    if Scene.dualCasualties.contains(letters) {
      return sum(Group(value: 2, tokens: at..<at + 1), "dual", range)
    }
    if let count = numberBefore(at), count.value < 1000, !token(at).proclitics.contains(.and) {
      return sum(Group(value: count.value, tokens: count.tokens.lowerBound..<at + 1), "number-beside", range)
    }
    if let count = numberAfter(at, within: 3), count.value < 1000,
      !has(Scene.weaponWords, count.tokens.upperBound)
    {
      return sum(Group(value: count.value, tokens: count.tokens), "number-beside", range)
    }
    if let total = totalReached(at) { return Found(total.value, by: "rose-to", total.tokens) }
    let next = has(.there, at + 1) || has(.inside, at + 1) ? at + 2 : at + 1
    if let group = person(next) { return sum(group, group.value == 1 ? "one-person" : "two-persons", range) }
    if let object = objectOfAttack(at) { return sum(object, "one-person", range) }
    if Scene.singularCasualties.contains(letters) {
      return sum(Group(value: 1, tokens: at..<at + 1), "singular", range)
    }
    return letters.last == Scene.accusativeEnd ? subject(of: at, range) : nil
  }
  /// "قتلت ضربة أميركية قياديا": whom the attack that is the verb's subject killed.
  private func objectOfAttack(_ at: Int) -> Group? {
    guard isVerb(at) || has(.killed, at),
      occurrences.contains(where: { $0.token == at + 1 && $0.trigger.frame == .assault })
    else { return nil }
    for object in at + 2..<min(at + 12, tokens.upperBound) where wall(before: object) < 3 {
      if let group = counted(object) { return group }
      if has(CueSet(.person, .individual), object), bareLetters(object).last == Scene.accusativeEnd {
        return person(object)
      }
    }
    return nil
  }
  private static let accusativeEnd = Folding.letter("ا")

  /// "ارتفع عدد قتلى الهجوم على الحقل إلى أربعة".
  private func totalReached(_ at: Int) -> Count? {
    guard (at - 3..<at).contains(where: { tokens.contains($0) && Scene.totals.contains(bareLetters($0)) })
    else { return nil }
    let end = min(at + 14, tokens.upperBound)
    guard let to = (at + 1..<max(end, at + 1)).first(where: { has(.toward, $0) && number(at: $0 + 1) != nil })
    else {
      return nil
    }
    return numberAfter(to, within: 1)
  }
  private static let totals = Spellings(["عدد", "حصيلة", "أعداد"])
  private static let weaponWords = CueSet(.rocket, .drone, .mortar, .weaponKind, .missile)

  /// Some people of a list and the words that name them.
  private struct Group {
    var value: Int
    var tokens: Range<Int>
  }

  /// `first` and the people that a list adds: "قتيلين من الجيش ومتعاقدا", "ثلاثة جنود ومتعاقدين اثنين".
  private func sum(_ first: Group, _ rule: String, _ range: Range<Int>) -> Found<Int> {
    var group = first
    var at = first.tokens.upperBound
    var gap = 0
    while at < range.upperBound, gap < 7 {
      let token = self.token(at)
      if token.kind == .mark {
        guard token.isMark(.comma) || Scene.isQuote(token) else { break }
        at += 1
        continue
      }
      // "خمسة متعاقدين إضافة إلى جندي".
      if Scene.additions.contains(context.text.folded(at)), let added = added(at + 2) {
        group = Group(
          value: group.value + added.value, tokens: group.tokens.lowerBound..<added.tokens.upperBound)
        at = added.tokens.upperBound
        continue
      }
      if isListEnd(at) { break }
      let isAnd = context.text.folded(at) == Scene.conjunction
      if isAnd || token.proclitics.contains(.and) {
        guard let added = added(isAnd ? at + 1 : at) else { break }
        group = Group(
          value: group.value + added.value, tokens: group.tokens.lowerBound..<added.tokens.upperBound)
        at = added.tokens.upperBound
        gap = 0
        continue
      }
      at += 1
      gap += 1
    }
    return Found(group.value, by: group.value > first.value ? "sum-of-list" : rule, group.tokens)
  }
  private static let conjunction = Letters("و")
  private static let additions = Spellings(["إضافة", "بالإضافة", "فضلا"])

  private func isListEnd(_ at: Int) -> Bool {
    has(
      CueSet(
        .killed, .wounded, .casualty, .relative, .joint, .complement, .say, .inside, .including, .toward), at)
      || isVerb(at) || occurrences.contains { $0.token == at }
  }

  /// People that a list adds at `at`, unless they are those of another word: "وعشرة جرحى".
  private func added(_ at: Int) -> Group? {
    var group: Group?
    if let count = numberAfter(at - 1, including: true), count.value < 1000 {
      group = Group(value: count.value, tokens: count.tokens)
    }
    guard let group = group ?? person(at) else { return nil }
    let next = group.tokens.upperBound
    // "وعشرة جرحى", "وثلاثة صواريخ" are other things.
    if has(CueSet(.killed, .wounded, .casualty), next), !token(next).proclitics.contains(.and),
      bareLetters(next).suffix(2) != Scene.pluralVerbEnd
    {
      return nil
    }
    return has(Scene.weaponWords, next) ? nil : group
  }

  /// "جنديان وبريطاني قُتلوا": the list that ends before a plural verb.
  private func subject(of verb: Int, _ range: Range<Int>) -> Found<Int>? {
    let isDual = bareLetters(verb).suffix(2) != Scene.pluralVerbEnd
    for start in max(range.lowerBound, verb - 12)..<verb {
      guard let first = person(start) ?? counted(start) else { continue }
      let found = sum(first, "subject", range.lowerBound..<verb)
      if isDual ? found.value == 2 : verb - found.tokens.upperBound <= 2 { return found }
    }
    return nil
  }

  private static let pluralVerbEnd = Letters("وا")

  private func counted(_ at: Int) -> Group? {
    guard number(at: at) != nil, has(CueSet(.person, .individual, .force), at + 1),
      let count = numberAfter(at - 1, including: true)
    else { return nil }
    return Group(value: count.value, tokens: count.tokens)
  }

  /// One person or two, by the ending of the word: جندي, جنديان, متعاقدا, بريطاني, أميركيين اثنين.
  private func person(_ at: Int) -> Group? {
    guard tokens.contains(at), token(at).kind == .word else { return nil }
    let letters = bareLetters(at)
    if Scene.others.contains(letters) { return Group(value: 1, tokens: at..<at + 1) }
    let isNationality = has(Scene.nationalities, at) && !isDefinite(at)
    guard has(CueSet(.person, .individual), at) || isNationality else { return nil }
    let end = letters.suffix(2)
    if end == Scene.dualEnd { return Group(value: 2, tokens: at..<at + 1) }
    if number(at: at + 1) == 2 { return Group(value: 2, tokens: at..<at + 2) }
    if end == Scene.pairEnd {
      // "جنديين" are two; "متعاقدين" are two or many.
      return has(.individual, at) ? Group(value: 2, tokens: at..<at + 1) : nil
    }
    if Scene.manyEnds.contains(end) { return nil }
    if isNationality, letters.last != Scene.relationEnd, end != Scene.relationObject { return nil }
    return Group(value: 1, tokens: at..<at + 1)
  }
  private static let nationalities = CueSet(.watched, .host, .hostile, .outsider)
  private static let others = Spellings(["آخر"])
  private static let dualEnd = Letters("ان")
  private static let pairEnd = Letters("ين")
  private static let manyEnds = Spellings(["ون", "ات"])
  private static let relationEnd = Folding.letter("ي")
  private static let relationObject = Letters("يا")

  /// "قتيلين", "إصابتان"; "المصابين" is as often many.
  private static let dualCasualties = Spellings([
    "قتيلين", "قتيلان", "جريحين", "جريحان", "اصابتين", "اصابتان", "شهيدين", "شهيدان",
  ])
  private static let singularCasualties = Spellings(["قتيل", "قتيلا", "جريح", "جريحا"])
}
