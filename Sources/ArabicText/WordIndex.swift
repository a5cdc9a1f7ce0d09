/// The number of a word that some lexicon knows; `none` for every other.
@usableFromInline package struct WordID: Hashable, Sendable {
  @usableFromInline package let rawValue: UInt32
  @inlinable package init(rawValue: UInt32) { self.rawValue = rawValue }
  @inlinable package static var none: WordID { WordID(rawValue: 0) }
  /// For dense tables: 0 is `none`.
  @inlinable package var index: Int { Int(rawValue) }
  @inlinable package static func == (left: WordID, right: WordID) -> Bool { left.rawValue == right.rawValue }
}

/// The little words that Arabic writes glued to the front of another.
///
/// What the stages ask of every token is written out and inlinable: the standard library's `OptionSet` would answer from
/// another module through its witness tables.
@usableFromInline package struct Proclitics: OptionSet, Hashable, Sendable {
  @usableFromInline package let rawValue: UInt8
  @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }

  @inlinable package static var and: Proclitics { Proclitics(rawValue: 1 << 0) }  // و
  @inlinable package static var so: Proclitics { Proclitics(rawValue: 1 << 1) }  // ف
  @inlinable package static var by: Proclitics { Proclitics(rawValue: 1 << 2) }  // ب
  @inlinable package static var to: Proclitics { Proclitics(rawValue: 1 << 3) }  // ل
  @inlinable package static var like: Proclitics { Proclitics(rawValue: 1 << 4) }  // ك
  @inlinable package static var the: Proclitics { Proclitics(rawValue: 1 << 5) }  // ال
  @inlinable package static var will: Proclitics { Proclitics(rawValue: 1 << 6) }  // س

  /// و, ف.
  @inlinable package static var conjunctions: Proclitics { Proclitics(rawValue: and.rawValue | so.rawValue) }
  /// Those that only nouns bear: ال, ب, ك.
  @inlinable package static var nominal: Proclitics {
    Proclitics(rawValue: the.rawValue | by.rawValue | like.rawValue)
  }
  /// As `nominal`, with ل, which a verb may bear as well.
  @inlinable package static var nominalOrTo: Proclitics {
    Proclitics(rawValue: nominal.rawValue | to.rawValue)
  }

  @inlinable package var isEmpty: Bool { rawValue == 0 }
  @inlinable package func contains(_ others: Proclitics) -> Bool {
    rawValue & others.rawValue == others.rawValue
  }
  @inlinable package func intersects(_ others: Proclitics) -> Bool { rawValue & others.rawValue != 0 }
  @inlinable package func isDisjoint(with others: Proclitics) -> Bool { rawValue & others.rawValue == 0 }
  @inlinable package func subtracting(_ others: Proclitics) -> Proclitics {
    Proclitics(rawValue: rawValue & ~others.rawValue)
  }
  @inlinable package func intersection(_ others: Proclitics) -> Proclitics {
    Proclitics(rawValue: rawValue & others.rawValue)
  }
  @inlinable package func union(_ others: Proclitics) -> Proclitics {
    Proclitics(rawValue: rawValue | others.rawValue)
  }
  @inlinable package static func == (left: Proclitics, right: Proclitics) -> Bool {
    left.rawValue == right.rawValue
  }
}

/// Which clitics a word may bear.
@usableFromInline package enum Inflection: UInt8, CaseIterable, Sendable {
  /// و ف, then ب ل ك, then ال: "وبالأيلول" is read as "أيلول".
  case noun
  /// و ف, then ب ل ك, but no ال: a name that has its article inside, or none.
  case properNoun
  /// و ف, then س or ل: "وستنسحب" is read as "تنسحب".
  case verb
  /// و ف alone.
  case particle
  /// Nothing.
  case bare

  fileprivate var bit: UInt8 { 1 << rawValue }

  fileprivate var combinations: [(Proclitics, String)] {
    let conjunctions: [(Proclitics, String)] = [([], ""), (.and, "و"), (.so, "ف")]
    let prepositions: [(Proclitics, String)] = [([], ""), (.by, "ب"), (.to, "ل"), (.like, "ك")]
    let second: [(Proclitics, String)]
    switch self {
    case .noun:
      second =
        prepositions
        + prepositions.map { ($0.union(.the), $0 == .to ? "لل" : $1 + "ال") }
    case .properNoun: second = prepositions
    case .verb: second = [([], ""), (.will, "س"), (.to, "ل")]
    case .particle: second = [([], "")]
    case .bare: return [([], "")]
    }
    return conjunctions.flatMap { first in second.map { (first.0.union($0.0), first.1 + $0.1) } }
  }
}

/// Letters that clitics put before a word, and the words that may bear them.
struct Prefix: Sendable {
  var proclitics: Proclitics
  /// A bit for each `Inflection`.
  var inflections: UInt8
  var length: Int
  /// At most eight, as the first half of `Letters` has them, and all bits of these.
  var letters: UInt64
  var mask: UInt64

  private init(_ spelling: String, _ proclitics: Proclitics) {
    let letters = Letters(spelling)
    self.proclitics = proclitics
    inflections = 0
    length = letters.count
    self.letters = letters.low
    mask = Letters.mask(letters.low)
  }

  @inline(__always) func begins(_ word: Letters) -> Bool { (word.low ^ letters) & mask == 0 }

  /// Every one but the empty, in the order of first letters, the shorter first.
  static let all: [Prefix] = {
    var known: [Letters: Prefix] = [:]
    for inflection in Inflection.allCases {
      for (proclitics, spelling) in inflection.combinations where !spelling.isEmpty {
        known[Letters(spelling), default: Prefix(spelling, proclitics)].inflections |= inflection.bit
      }
    }
    return known.values.sorted {
      ($0.letters & 0xFF, $0.length, $0.letters) < ($1.letters & 0xFF, $1.length, $1.letters)
    }
  }()

  /// Where in `all` those begin whose first letter is at least the index, of which 0x80 is taken off; and its end.
  static let starts: [Int] = (0x80...0x100).map { letter in
    all.firstIndex { $0.letters & 0xFF >= letter } ?? all.count
  }
}

/// Every word that any lexicon knows, found by its folded bytes with or without clitics.
///
/// Each lexicon enters its words into a `Builder` and keeps what it knows of them in tables of its own, by `WordID`.
/// Clitics are taken off at the look-up rather than multiplied into the table: it stays small enough for the
/// processor's cache, and making it costs next to nothing.
@usableFromInline package struct WordIndex: Sendable {
  @usableFromInline package struct Analysis: Sendable {
    @usableFromInline package var word: WordID
    @usableFromInline package var proclitics: Proclitics
    /// Folded letters that the clitics take at the front.
    @usableFromInline package var procliticLength: UInt8

    /// A word of no lexicon.
    package static let unknown = Analysis(word: .none, proclitics: [], procliticLength: 0)
  }

  /// What tells a word from others; no letters where it has more than are looked at, and so is never found.
  private struct Spelling: Sendable {
    var letters: Letters
    /// A bit for each `Inflection` that the word was entered with.
    var inflections: UInt8
  }

  /// Open addressing with linear probing; a power of two long, at most half full.
  ///
  /// A slot holds a word's number below some bits of its hash, 0 where it is free: so small a table stays in the cache, and
  /// a spelling is looked at only where those bits agree.
  private let slots: [UInt32]
  private static let numberBits: UInt32 = 20
  private static let numberMask: UInt32 = 1 << numberBits - 1
  /// By `WordID`.
  private let spellings: [Spelling]
  /// Folded words by `WordID`, for people.
  private let words: [[UInt8]]
  /// `Prefix.all` and `Prefix.starts`: held here, because a look-up of a global asks whether it is there yet.
  private let prefixes: [Prefix]
  private let prefixStarts: [Int]

  /// Identifiers run from 1 up to this, not included.
  package var count: Int { words.count }

  /// The folded word in readable letters.
  package func spelling(of word: WordID) -> String { Folding.unfold(words[word.index]) }

  /// What `folded` is known as; nil for a word of no lexicon.
  package func look(up folded: some Collection<UInt8>) -> Analysis? {
    let found = find(Letters(folded))
    return found.word == .none ? nil : found
  }

  /// What `form` is known as.
  ///
  /// The reading with the fewest clitic letters is taken: "بلد" is a word before it is "لد" with ب.
  @inline(__always) func find(_ form: Letters) -> Analysis {
    if form.isEmpty { return .unknown }
    if let word = number(of: form) { return Analysis(word: word, proclitics: [], procliticLength: 0) }
    // Clitics are Arabic, and stand before at least one letter more.
    guard form.low & 0x80 != 0, form.low > 0xFF else { return .unknown }
    let letter = Int(form.low & 0x7F)
    var at = prefixStarts[letter]
    let end = prefixStarts[letter + 1]
    while at < end {
      if prefixes[at].begins(form), let found = strip(prefixes[at], form) { return found }
      at += 1
    }
    return .unknown
  }

  private func strip(_ prefix: Prefix, _ form: Letters) -> Analysis? {
    let rest = form.dropFirst(prefix.length)
    guard !rest.isEmpty, let word = number(of: rest),
      spellings[word.index].inflections & prefix.inflections != 0
    else { return nil }
    return Analysis(word: word, proclitics: prefix.proclitics, procliticLength: UInt8(prefix.length))
  }

  @inline(__always) private func number(of word: Letters) -> WordID? {
    let hash = word.hash
    let tag = WordIndex.tag(hash)
    var at = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[at] != 0 {
      let number = slots[at] & WordIndex.numberMask
      if slots[at] & ~WordIndex.numberMask == tag, spellings[Int(number)].letters == word {
        return WordID(rawValue: number)
      }
      at = (at + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The highest bits of `hash`, which do not choose the slot, where a slot has them.
  @inline(__always) private static func tag(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash >> 32) & ~numberMask
  }

  package struct Builder {
    private var identifiers: [[UInt8]: WordID] = [:]
    private var words: [[UInt8]] = [[]]
    /// By `WordID`: a bit for each `Inflection`.
    private var inflections: [UInt8] = [0]
    /// Forms in ال that were entered as nouns, without it, and those that were entered as they stand.
    private var withArticle: Set<[UInt8]> = []
    private var withoutArticle: Set<[UInt8]> = []
    private static let article = Folding.fold("ال")

    package init() {}

    /// The forms in ال that one entry takes for a noun with its article and another for a word of its own, in order.
    ///
    /// A text has only the latter: whatever the noun was entered for is not found there. To be empty for lexicons that
    /// are used together; which of them gives way is for a person to say.
    package var hiddenNouns: [String] {
      withArticle.intersection(withoutArticle).map { Folding.unfold($0) }.sorted()
    }

    /// Enters one word, without spaces; a leading ال is taken off where `inflection` can give it back.
    ///
    /// A word that is entered twice may bear the clitics of both entries.
    package mutating func insert(_ form: some StringProtocol, _ inflection: Inflection = .noun) -> WordID {
      var folded = Folding.fold(form)
      if folded.count > Self.article.count + 1, folded.starts(with: Self.article) {
        if case .noun = inflection {
          withArticle.insert(folded)
          folded.removeFirst(Self.article.count)
        } else {
          withoutArticle.insert(folded)
        }
      }
      precondition(!folded.isEmpty, "a word of no letters: \(form)")
      if let known = identifiers[folded] {
        inflections[known.index] |= inflection.bit
        return known
      }
      let word = WordID(rawValue: UInt32(words.count))
      identifiers[folded] = word
      words.append(folded)
      inflections.append(inflection.bit)
      return word
    }

    /// What `form` is known as so far; nil for a form of no word entered yet.
    package func look(up form: some StringProtocol) -> Analysis? {
      let folded = Folding.fold(form)
      if let word = identifiers[folded] {
        return Analysis(word: word, proclitics: [], procliticLength: 0)
      }
      let letters = Letters(folded)
      for prefix in Prefix.all where prefix.begins(letters) {
        if let word = identifiers[Array(folded.dropFirst(prefix.length))],
          inflections[word.index] & prefix.inflections != 0
        {
          return Analysis(
            word: word, proclitics: prefix.proclitics, procliticLength: UInt8(prefix.length))
        }
      }
      return nil
    }

    package func finish() -> WordIndex {
      var capacity = 1024
      while capacity < words.count * 2 { capacity *= 2 }
      precondition(words.count <= Int(WordIndex.numberMask), "more words than a slot can number")
      let spellings = zip(words, inflections).map { Spelling(letters: Letters($0), inflections: $1) }
      var slots = [UInt32](repeating: 0, count: capacity)
      for (word, spelling) in spellings.enumerated() where !spelling.letters.isEmpty {
        let hash = spelling.letters.hash
        var at = Int(truncatingIfNeeded: hash) & (capacity - 1)
        while slots[at] != 0 { at = (at + 1) & (capacity - 1) }
        slots[at] = WordIndex.tag(hash) | UInt32(word)
      }
      return WordIndex(
        slots: slots, spellings: spellings, words: words, prefixes: Prefix.all, prefixStarts: Prefix.starts)
    }
  }
}
