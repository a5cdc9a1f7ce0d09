package import ArabicText
package import Vocabulary

/// Finds time expressions and resolves them against the article's publication date.
package struct TimeTagger: Sendable {
  /// Enters the lexicon's words into `words`; the tagger works on texts tokenized with the index made of them.
  package init(registering words: inout WordIndex.Builder) {}

  /// The expressions of `text` as far as its words go, without any day of reference.
  ///
  /// Blocks of role `boilerplate` are passed over; those of role `stamp`, and lines that are nothing but a date, are
  /// read for the publication date alone.
  package func tag(_ text: TokenizedText, _ blocks: [Block]) -> TaggedTimes { TaggedTimes() }

  /// When `article` was published; nil where nothing says so (DESIGN.md §3).
  package func publication(of article: Article, _ text: TokenizedText, _ tagged: TaggedTimes) -> Publication?
  {
    nil
  }

  /// The days that the expressions name, seen from `publication`.
  ///
  /// In the order of the text, not overlapping.
  package func resolve(_ tagged: TaggedTimes, in text: TokenizedText, from publication: Publication?)
    -> [TimeExpression]
  { [] }
}

/// What was tagged, before any day of reference.
package struct TaggedTimes: Sendable {
}
