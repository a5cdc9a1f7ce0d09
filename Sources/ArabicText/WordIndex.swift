/// The number of a word that some lexicon knows; `none` for every other.
package struct WordID: Hashable, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }
  package static let none = WordID(rawValue: 0)
  /// For dense tables: 0 is `none`.
  package var index: Int { Int(rawValue) }
}

/// The little words that Arabic writes glued to the front of another.
package struct Proclitics: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let and = Proclitics(rawValue: 1 << 0)  // و
  package static let so = Proclitics(rawValue: 1 << 1)  // ف
  package static let by = Proclitics(rawValue: 1 << 2)  // ب
  package static let to = Proclitics(rawValue: 1 << 3)  // ل
  package static let like = Proclitics(rawValue: 1 << 4)  // ك
  package static let the = Proclitics(rawValue: 1 << 5)  // ال
  package static let will = Proclitics(rawValue: 1 << 6)  // س
}

/// Which clitics a word may bear.
package enum Inflection: Sendable {
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

  var combinations: [(Proclitics, String)] {
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

  /// `combinations` in folded letters, folded once: thousands of words are entered with each.
  var prefixes: [(proclitics: Proclitics, letters: [UInt8])] {
    switch self {
    case .noun: Self.nounPrefixes
    case .properNoun: Self.properNounPrefixes
    case .verb: Self.verbPrefixes
    case .particle: Self.particlePrefixes
    case .bare: Self.barePrefixes
    }
  }

  private static let nounPrefixes = folded(.noun)
  private static let properNounPrefixes = folded(.properNoun)
  private static let verbPrefixes = folded(.verb)
  private static let particlePrefixes = folded(.particle)
  private static let barePrefixes = folded(.bare)

  private static func folded(_ inflection: Inflection) -> [(proclitics: Proclitics, letters: [UInt8])] {
    inflection.combinations.map { ($0.0, Folding.fold($0.1)) }
  }
}

/// Every word form that any lexicon knows, with and without its clitics, found by one look-up of its folded bytes.
///
/// Each lexicon enters its words into a `Builder` and keeps what it knows of them in tables of its own, by `WordID`.
package struct WordIndex: Sendable {
  package struct Analysis: Sendable {
    package var word: WordID
    package var proclitics: Proclitics
    /// Folded letters that the clitics take at the front.
    package var procliticLength: UInt8

    /// A word of no lexicon.
    package static let unknown = Analysis(word: .none, proclitics: [], procliticLength: 0)
  }

  /// `key` is where the surface form stands in `keys`; a slot with `length` 0 is free.
  struct Slot: Sendable {
    var hash: UInt64 = 0
    var key: UInt32 = 0
    var length: UInt8 = 0
    var analysis = Analysis.unknown
  }

  /// Open addressing with linear probing; a power of two long, at most half full.
  let slots: [Slot]
  let keys: [UInt8]
  /// Folded words by `WordID`, for people.
  private let words: [[UInt8]]

  /// Identifiers run from 1 up to this, not included.
  package var count: Int { words.count }

  /// The folded word in readable letters.
  package func spelling(of word: WordID) -> String { Folding.unfold(words[word.index]) }

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  /// FNV-1a, one byte on.
  @inline(__always)
  static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// Longest surface form; anything longer is unknown.
  static let longestForm = 48

  /// What `folded` is known as; nil for a word of no lexicon.
  package func look(up folded: some Collection<UInt8>) -> Analysis? {
    guard folded.count <= Self.longestForm else { return nil }
    let hash = folded.reduce(Self.seed, Self.mix)
    let found = Array(folded).withUnsafeBufferPointer { find(hash, $0) }
    return found.word == .none ? nil : found
  }

  /// What `folded`, whose hash is `hash`, is known as.
  @inline(__always) func find(_ hash: UInt64, _ folded: UnsafeBufferPointer<UInt8>) -> Analysis {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var at = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
      while slots[at].length != 0 {
        if slots[at].hash == hash, Int(slots[at].length) == folded.count {
          let key = Int(slots[at].key)
          let same = keys.withUnsafeBufferPointer { keys in
            for offset in 0..<folded.count where keys[key + offset] != folded[offset] { return false }
            return true
          }
          if same { return slots[at].analysis }
        }
        at = (at + 1) & mask
      }
      return .unknown
    }
  }

  package struct Builder {
    private var identifiers: [[UInt8]: WordID] = [:]
    private var words: [[UInt8]] = [[]]
    private var surfaces: [[UInt8]: Analysis] = [:]

    package init() {}

    /// Enters one word, without spaces; a leading ال is taken off where `inflection` can give it back.
    ///
    /// Where two words give the same surface form, the one with fewer clitic letters keeps it: "بلد" is a word before
    /// it is "لد" with ب.
    package mutating func insert(_ form: some StringProtocol, _ inflection: Inflection = .noun) -> WordID {
      var folded = Folding.fold(form)
      let article = Folding.fold("ال")
      if case .noun = inflection, folded.count > article.count + 1, folded.starts(with: article) {
        folded.removeFirst(article.count)
      }
      precondition(!folded.isEmpty, "a word of no letters: \(form)")
      let word: WordID
      if let known = identifiers[folded] {
        word = known
      } else {
        word = WordID(rawValue: UInt32(words.count))
        identifiers[folded] = word
        words.append(folded)
      }
      for (proclitics, prefix) in inflection.prefixes {
        guard prefix.count + folded.count <= WordIndex.longestForm else { continue }
        let surface = prefix + folded
        if let taken = surfaces[surface], Int(taken.procliticLength) <= prefix.count { continue }
        surfaces[surface] = Analysis(
          word: word, proclitics: proclitics, procliticLength: UInt8(prefix.count))
      }
      return word
    }

    /// What `form` is known as so far; nil for a form of no word entered yet.
    package func look(up form: some StringProtocol) -> Analysis? { surfaces[Folding.fold(form)] }

    package func finish() -> WordIndex {
      var capacity = 1024
      while capacity < surfaces.count * 2 { capacity *= 2 }
      var slots = [Slot](repeating: Slot(), count: capacity)
      var keys: [UInt8] = []
      for (surface, analysis) in surfaces {
        let hash = surface.reduce(WordIndex.seed, WordIndex.mix)
        var at = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (capacity - 1)
        while slots[at].length != 0 { at = (at + 1) & (capacity - 1) }
        slots[at] = Slot(
          hash: hash, key: UInt32(keys.count), length: UInt8(surface.count), analysis: analysis)
        keys += surface
      }
      return WordIndex(slots: slots, keys: keys, words: words)
    }
  }
}
