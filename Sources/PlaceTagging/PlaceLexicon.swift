import ArabicText

/// What a word does for the finding of places; a word may be several things.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt64

  /// قاعدة, معسكر: before a name, and alone, it is a base.
  static let base = WordClass(rawValue: 1 << 0)
  /// مطار: before a name it is a base, alone only where a force is said to be there.
  static let airfield = WordClass(rawValue: 1 << 1)
  /// موقع, مقر: a base only where a force is said to be there.
  static let post = WordClass(rawValue: 1 << 2)
  /// The name of some force or faction begins with it.
  static let actorName = WordClass(rawValue: 1 << 27)
  /// معسكر: "المعسكر" is first of all one of these.
  static let camp = WordClass(rawValue: 1 << 24)
  /// قواعدها: whose it is has been said before.
  static let possessed = WordClass(rawValue: 1 << 25)
  /// أي: what follows is none in particular.
  static let any = WordClass(rawValue: 1 << 26)
  /// حقل, مصفاة: with "نفطي", a place of oil.
  static let oilHead = WordClass(rawValue: 1 << 3)
  /// Of the four above: two of them, many of them.
  static let dual = WordClass(rawValue: 1 << 4)
  static let plural = WordClass(rawValue: 1 << 5)
  /// Alone and definite, it means the base last named.
  static let anaphor = WordClass(rawValue: 1 << 6)
  /// As `anaphor`, but only where that base was named with this very word.
  static let sameHeadAnaphor = WordClass(rawValue: 1 << 7)

  /// و, أو standing alone.
  static let conjunction = WordClass(rawValue: 1 << 8)
  /// في, قرب: what follows says where.
  static let locator = WordClass(rawValue: 1 << 9)
  /// Any word after which a name is a place's: من, شمال.
  static let preposition = WordClass(rawValue: 1 << 10)
  static let townWord = WordClass(rawValue: 1 << 11)
  static let provinceWord = WordClass(rawValue: 1 << 12)
  /// الجوية, العسكرية: stands between a base's name and what comes next.
  static let baseAdjective = WordClass(rawValue: 1 << 13)
  /// Stands between a word for a base and the force or the place: تضم, قوات.
  static let modifier = WordClass(rawValue: 1 << 14)
  /// التي: words that no lexicon knows may follow.
  static let relative = WordClass(rawValue: 1 << 15)
  static let oil = WordClass(rawValue: 1 << 16)
  /// مثل, منها: the names of the bases just spoken of follow.
  static let listOpener = WordClass(rawValue: 1 << 17)
  /// المذكورة, نفسها: belongs to the anaphor before it.
  static let anaphorModifier = WordClass(rawValue: 1 << 18)

  /// Before القاعدة: it is al-Qaeda.
  static let organisationBefore = WordClass(rawValue: 1 << 19)
  /// After القاعدة: it is al-Qaeda, a rule or a following.
  static let noBaseAfter = WordClass(rawValue: 1 << 20)

  /// A force whose presence some topic watches.
  static let force = WordClass(rawValue: 1 << 21)
  /// Somebody else's: تركية, إيرانية.
  static let otherOwner = WordClass(rawValue: 1 << 22)
  /// Some name in a gazetteer begins with it.
  static let name = WordClass(rawValue: 1 << 23)

  /// الأوسط: "في الشرق الأوسط" says of a base no more than that it is abroad.
  static let wide = WordClass(rawValue: 1 << 28)

  /// صاروخ, هجوم: what stands near it is under fire.
  static let arms = WordClass(rawValue: 1 << 29)
  /// من: what follows is where something comes from.
  static let origin = WordClass(rawValue: 1 << 30)

  /// القوة: behind a word for a post, those whom the story watches.
  static let theForce = WordClass(rawValue: 1 << 31)
  /// لها: the post is theirs who speak.
  static let theirs = WordClass(rawValue: 1 << 32)

  static let anyHead: WordClass = [.base, .airfield, .post, .oilHead]

  /// The kind of head that a word is, whatever its number: "القاعدة" points back to one of "قاعدتي".
  var family: WordClass {
    let heads = intersection(.anyHead)
    return contains(.camp) ? .camp : heads
  }
}

/// The classes of every word that matters for places, by `WordID`.
struct PlaceLexicon: Sendable {
  private var classes: [WordClass] = []

  init(registering words: inout WordIndex.Builder) {
    for row in Self.rows {
      for form in row.forms { add(row.classes, words.insert(form, row.inflection)) }
    }
  }

  /// Empty for a word of no interest, a number and a mark.
  @inline(__always) subscript(token: Token) -> WordClass {
    let index = token.word.index
    return index < classes.count ? classes[index] : []
  }

  mutating func add(_ added: WordClass, _ word: WordID) {
    if word.index >= classes.count {
      classes += Array(repeating: [], count: word.index + 1 - classes.count)
    }
    classes[word.index].formUnion(added)
  }

  // MARK: The table

  private struct Row {
    var classes: WordClass
    var inflection: Inflection
    var forms: [Substring]
  }

  private static let classNames: [String: WordClass] = [
    "base": .base, "airfield": .airfield, "post": .post, "oil-head": .oilHead, "dual": .dual,
    "plural": .plural, "anaphor": .anaphor, "same-head-anaphor": .sameHeadAnaphor,
    "conjunction": .conjunction, "locator": .locator, "preposition": .preposition, "town": .townWord,
    "province": .provinceWord, "adjective": .baseAdjective, "modifier": .modifier, "relative": .relative,
    "oil": .oil, "list-opener": .listOpener, "anaphor-modifier": .anaphorModifier,
    "camp": .camp, "possessed": .possessed, "any": .any,
    "organisation-before": .organisationBefore, "no-base-after": .noBaseAfter, "other-owner": .otherOwner,
    "wide": .wide, "arms": .arms, "origin": .origin, "the-force": .theForce, "theirs": .theirs,
  ]

  private static let inflections: [String: Inflection] = [
    "noun": .noun, "verb": .verb, "particle": .particle, "bare": .bare,
  ]

  /// The rows of `placeWords`; a row that does not read is our own mistake.
  private static let rows: [Row] = placeWords.split(separator: "\n").map { line in
    let parts = line.split(separator: "|").map { $0.split(separator: " ") }
    precondition(parts.count == 3 && parts[1].count == 1, "a row of three parts: \(line)")
    var classes: WordClass = []
    for name in parts[0] {
      guard let known = classNames[String(name)] else { preconditionFailure("no class '\(name)': \(line)") }
      classes.formUnion(known)
    }
    guard let inflection = inflections[String(parts[1][0])] else {
      preconditionFailure("no inflection '\(parts[1][0])': \(line)")
    }
    return Row(classes: classes, inflection: inflection, forms: parts[2])
  }
}
