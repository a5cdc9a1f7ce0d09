package import ArabicText
package import Vocabulary

/// Reads events out of an article whose times and places are known.
package struct EventExtractor: Sendable {
  /// Enters the words of the event lexicon and of the topics' actors into `words`; the extractor works on texts
  /// tokenized with the index made of them.
  package init(topics: [Topic], registering words: inout WordIndex.Builder) {}

  /// The events of `article`, each once, in the order of their first mention.
  package func extract(
    from article: Article, _ text: TokenizedText, times: [TimeExpression], places: [PlaceMention],
    publication: Publication?
  ) -> [Event] { [] }
}
