import ArabicText

/// The inflected forms of a word of the event lexicon, made by small suffix tables from the stem that a row names.
///
/// All spellings are folded in the end, so one stem serves with and without hamzas and vowels. Forms that no one
/// writes are made too; they cost a slot in the index and match nothing.
enum WordForms {
  /// Which form of a trigger a word is; a spelling may be several.
  struct Form: OptionSet, Sendable {
    let rawValue: UInt8
    static let past = Form(rawValue: 1)
    static let present = Form(rawValue: 2)
    static let noun = Form(rawValue: 4)
    static let participle = Form(rawValue: 8)
    /// Bears an attached pronoun: "استهدفتها".
    static let pronoun = Form(rawValue: 16)
    static let plural = Form(rawValue: 32)
  }

  private static let pronouns = ["ه", "ها", "هم", "هما"]

  /// `"هاجم/هاجم"`: the past of the third person masculine and the present without its prefix.
  ///
  /// Passives are written the same. A past that ends in ي or ا is conjugated as a weak verb ("اخلي/خلي").
  static func verb(_ specification: Substring) -> [(String, Form)] {
    let parts = specification.split(separator: "/", maxSplits: 1)
    let past = parts.first.map(String.init) ?? ""
    let present = parts.count > 1 ? String(parts[1]) : ""
    return pastForms(past) + presentForms(present)
  }

  private static func pastForms(_ past: String) -> [(String, Form)] {
    guard !past.isEmpty else { return [] }
    var forms: [(String, Form)] = [(past, .past)]
    let isWeak = past.hasSuffix("ي") || past.hasSuffix("ى") || (past.count > 2 && past.hasSuffix("ا"))
    let stem = isWeak ? String(past.dropLast()) : past
    // "ألقوه" is written as "القوة" is.
    var bearers = past.hasPrefix("ال") ? [stem + "ت"] : [stem + "ت", stem + "و"]
    if isWeak {
      forms += ["ت", "يت", "وا", "يا", "تا", "ين", "ينا"].map { (stem + $0, .past) }
      // "أرجأ" keeps its hamza, which folds to a plain alef.
      forms += ["ات", "اوا"].map { (stem + $0, .past) }
      bearers += [stem + "ا", stem + "يت"]
    } else {
      forms += ["ت", "ا", "تا", "وا", "ن", "نا"].map { (stem + $0, .past) }
      bearers.append(stem)
    }
    for bearer in bearers { forms += pronouns.map { (bearer + $0, [.past, .pronoun]) } }
    return forms
  }

  private static func presentForms(_ present: String) -> [(String, Form)] {
    guard !present.isEmpty else { return [] }
    var forms: [(String, Form)] = []
    let isWeak = present.hasSuffix("ي") || present.hasSuffix("ى") || present.hasSuffix("و")
    let stem = isWeak ? String(present.dropLast()) : present
    // "أسقط" is the past of another verb, and no one says "I" in the news.
    for prefix in ["ي", "ت", "ن"] {
      forms.append((prefix + present, .present))
      if isWeak { forms.append((prefix + stem, .present)) }
      forms += pronouns.map { (prefix + present + $0, [.present, .pronoun]) }
    }
    for prefix in ["ي", "ت"] {
      forms += ["ون", "وا", "ن"].map { (prefix + stem + $0, .present) }
      forms += ["ان", "ا"].map { (prefix + present + $0, .present) }
      forms += pronouns.map { (prefix + stem + "ون" + $0, [.present, .pronoun]) }
    }
    return forms
  }

  /// A noun with its accusative, dual, sound plural and attached pronouns; "ة" or "ه" at the end makes it feminine.
  static func noun(_ word: Substring) -> [(String, Form)] {
    let word = String(word)
    var forms: [(String, Form)] = [(word, .noun)]
    if word.hasSuffix("ة") || word.hasSuffix("ه") {
      let stem = String(word.dropLast())
      forms += ["تين", "تان", "تي", "تا"].map { (stem + $0, .noun) }
      forms.append((stem + "ات", [.noun, .plural]))
      forms += pronouns.map { (stem + "ت" + $0, [.noun, .pronoun]) }
      forms += pronouns.map { (stem + "ات" + $0, [.noun, .pronoun, .plural]) }
    } else if word.hasSuffix("اء") {
      // The hamza takes the vowel's seat before a pronoun: إخلاؤه, إخلائه.
      let stem = String(word.dropLast())
      forms += ["ء", "و", "ي"].flatMap { seat in pronouns.map { (stem + seat + $0, [.noun, .pronoun]) } }
      forms += ["ات", "ين", "ان"].map { (word + $0, [.noun, .plural]) }
    } else {
      forms += ["ا", "ين", "ان"].map { (word + $0, .noun) }
      forms += ["ات", "ون"].map { (word + $0, [.noun, .plural]) }
      forms += pronouns.map { (word + $0, [.noun, .pronoun]) }
      forms += pronouns.map { (word + "ات" + $0, [.noun, .pronoun, .plural]) }
    }
    return forms
  }

  /// An adjective of origin from its stem: "اميرك" gives اميركي and اميركية.
  static func relation(_ stem: Substring) -> [(String, Form)] {
    ["ي", "ية", "يا", "يين", "يون", "يان", "يتين", "يتان", "يات"].map { (String(stem) + $0, .noun) }
  }

  /// The forms of an adjective of origin: "أميركي" has أميركية, أميركيين ….
  static func relation(of adjective: String) -> [String] {
    relation(Folding.unfold(Folding.fold(adjective)).dropLast()).map(\.0)
  }
}
