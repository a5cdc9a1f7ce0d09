import ArticleReading
import MarsadReading
import TimelineDiffing
import TimelineStorage
import Vocabulary

/// Bytes → article → times, places, events → timeline → alerts: the only place that knows this order.
struct Pipeline: Sendable {
  private let reader: Reader
  private let places: PlaceHierarchy

  /// Some milliseconds: every lexicon is entered into one index.
  init(topics: [Topic]) {
    // What is too large has been refused before its bytes were here.
    reader = Reader(topics: topics, largestFile: .max)
    places = PlaceHierarchy(topics: topics)
  }

  /// What the articles in `bytes` say; more than one in a feed or a file of JSON Lines.
  ///
  /// Touches nothing but its arguments, so that it can run on every core. Where `explaining`, what was dropped is kept.
  func read(
    _ bytes: [UInt8], _ provenance: Provenance, explaining: Bool = false
  ) throws(Refusal) -> [ReadArticle] {
    try reader.read(bytes, provenance, explaining: explaining)
  }

  /// The alerts that `read` raises against `timeline`, which has taken it in when this returns.
  ///
  /// `moment` is in seconds since 1970. Alerts that are `printed` need no journal.
  func alerts(
    from read: ReadArticle, in timeline: TimelineStore, at moment: Int64, printed: Bool = false
  ) throws(StorageError) -> Applied {
    try timeline.apply(
      read, places: places, readAt: moment, readerVersion: Version.reader, isDelivered: !printed)
  }

  /// What became of the events when `read` stands in place of the former reading of the same article.
  func reread(
    _ read: ReadArticle, in timeline: TimelineStore, at moment: Int64
  ) throws(StorageError) -> Reread? {
    try timeline.reread(read, places: places, readAt: moment, readerVersion: Version.reader)
  }

  /// The event `id` as it stands; nil where nothing tells it.
  func state(ofEvent id: String, in timeline: TimelineStore) throws(StorageError) -> Event? {
    try timeline.state(ofEvent: id, places: places)
  }
}
