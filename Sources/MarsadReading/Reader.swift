import ArabicText
public import ArticleReading
public import Calendars
import EventExtraction
import PlaceTagging
import TemporalTagging
public import Vocabulary

/// Reads articles: bytes in, time expressions, places and events out.
///
/// Opens no file and knows no clock or database.
///
///     let reader = Reader(topics: try loadTopics(from: ["iraq-coalition.yaml"]))
///     for read in try reader.read(bytes, Provenance(file: "2025-08-19-convoy.html")) {
///       for event in read.events { print(event.kind, event.place ?? "-", event.when?.value ?? "-") }
///     }
///
/// Making one costs some milliseconds, because every lexicon is entered into one index of words; reading with it is
/// one pass over the text. A value: it can be used from several threads at once.
public struct Reader: Sendable {
  private let articles: ArticleReader
  private let words: WordIndex
  private let times: TimeTagger
  private let places: PlaceTagger
  private let events: EventExtractor
  /// Words that one lexicon or topic hides from another (`WordIndex.Builder.hiddenNouns`).
  package let hiddenNouns: [String]

  /// `topics` may be empty: then only time expressions are found.
  ///
  /// Files of more than `largestFile` bytes are refused unread.
  public init(topics: [Topic], largestFile: Int = 16 << 20) {
    articles = ArticleReader(limit: largestFile)
    var words = WordIndex.Builder()
    times = TimeTagger(registering: &words)
    places = PlaceTagger(topics: topics, registering: &words)
    events = EventExtractor(topics: topics, registering: &words)
    hiddenNouns = words.hiddenNouns
    self.words = words.finish()
  }

  /// What the articles in a file say; more than one in a feed or a file of JSON Lines, never none.
  ///
  /// `bytes` may be plain text, Markdown, HTML, JSON, JSON Lines, RSS or Atom, in UTF-8, UTF-16, Windows-1256 or
  /// ISO 8859-6; which it is shows in them. Throws why it is no article: not a text, none in Arabic, or damaged.
  /// Where `explaining`, what names no event after all is kept (`ReadArticle.dropped`).
  public func read(
    _ bytes: [UInt8], _ provenance: Provenance, explaining: Bool = false
  ) throws(Refusal) -> [ReadArticle] {
    try articles.read(bytes, provenance).map { read($0, explaining: explaining) }
  }

  /// Every word that a lexicon or gazetteer knows, in folded spelling: what reading looks for.
  package var vocabulary: [String] {
    (1..<words.count).map { words.spelling(of: WordID(rawValue: UInt32($0))) }
  }

  /// What `article` says; where `explaining`, with what names no event after all (`ReadArticle.dropped`).
  public func read(_ article: Article, explaining: Bool = false) -> ReadArticle {
    let text = TokenizedText(article.text, words)
    let tagged = times.tag(text, article.blocks)
    let publication = times.publication(of: article, text, tagged)
    let expressions = times.resolve(tagged, in: text, from: publication)
    let mentions = places.tag(text, article.blocks)
    let told = events.extract(
      from: article, text, times: expressions, places: mentions, publication: publication,
      explaining: explaining)
    return ReadArticle(
      article: article, publication: publication, times: expressions, places: mentions, events: told.events,
      dropped: told.dropped)
  }
}
