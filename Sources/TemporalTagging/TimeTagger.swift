package import ArabicText
package import Vocabulary

/// Finds time expressions and resolves them against the article's publication date.
package struct TimeTagger: Sendable {
  private let lexicon: Lexicon
  let rules = Rules()

  /// Enters the lexicon's words into `words`; the tagger works on texts tokenized with the index made of them.
  package init(registering words: inout WordIndex.Builder) { lexicon = Lexicon(registering: &words) }

  /// The expressions of `text` as far as its words go, without any day of reference.
  ///
  /// Blocks of role `boilerplate` are passed over; those of role `stamp`, and lines that are nothing but a date, are
  /// read for the publication date alone.
  package func tag(_ text: TokenizedText, _ blocks: [Block]) -> TaggedTimes {
    TaggedTimes(text, blocks, lexicon, rules)
  }
}
