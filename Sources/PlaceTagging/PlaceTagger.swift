package import ArabicText
package import Vocabulary

/// Finds the places of the topics' gazetteers.
package struct PlaceTagger: Sendable {
  /// Enters the gazetteers' words into `words`; the tagger works on texts tokenized with the index made of them.
  package init(topics: [Topic], registering words: inout WordIndex.Builder) {}

  /// The places of `text`, in its order, not overlapping.
  ///
  /// Blocks of role `boilerplate` and `stamp` are passed over.
  package func tag(_ text: TokenizedText, _ blocks: [Block]) -> [PlaceMention] { [] }
}
