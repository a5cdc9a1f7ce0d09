import ArticleReading
import MarsadReading
import Vocabulary

/// Bytes → article → times, places, events → timeline → alerts: the only place that knows this order.
struct Pipeline: Sendable {
  private let articles = ArticleReader()
  private let reader: Reader

  init(topics: [Topic]) { reader = Reader(topics: topics) }

  /// What the articles in `bytes` say; more than one in a feed or a file of JSON Lines.
  func read(_ bytes: [UInt8], _ provenance: Provenance) throws(Refusal) -> [ReadArticle] {
    try articles.read(bytes, provenance).map(reader.read)
  }
}
