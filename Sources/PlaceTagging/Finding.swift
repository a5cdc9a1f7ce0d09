import Vocabulary

/// What stands at some tokens, before the rest of the article is known.
struct Finding {
  enum Meaning {
    /// That place, for certain.
    case place(Reading)
    /// That place if the article names it in full anywhere, else the other reading.
    case ifNamed(Reading, otherwise: Reading?)
    /// The base last named: "القاعدة". With `sameHead`, only one that was named with this word: "المطار".
    ///
    /// Where whose it is stands beside, it may be told for the first time: "القاعدة الأميركية", which ends at `force`.
    case lastNamed(sameHead: Bool, force: Int?)
    /// A base that is not named, in a country, or in one that the context tells.
    case unnamedBase(country: PlaceID?, isPlural: Bool)
    /// "حقول نفطية في محافظة دهوك"; nil for one that is where the text is.
    case oil(PlaceID?)
    /// A base of no topic: it is what "القاعدة" means from here on.
    case otherBase
  }
  /// Into the text's tokens.
  var tokens: Range<Int>
  /// The clitics at the front that do not belong to the name, in folded letters.
  var clitics: Int
  var sentence: Int
  var meaning: Meaning
}
