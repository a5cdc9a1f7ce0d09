package import ArabicText
import Calendars
package import Vocabulary

extension TimeTagger {
  /// When `article` was published; nil where nothing says so (DESIGN.md §3).
  package func publication(of article: Article, _ text: TokenizedText, _ tagged: TaggedTimes) -> Publication?
  {
    nil
  }
}
