import ArabicText
public import Calendars
import EventExtraction
import PlaceTagging
import TemporalTagging
public import Vocabulary

/// Reads articles: text in, time expressions, places and events out.
///
/// Knows no file, clock or database.
///
///     let reader = Reader(topics: topics)
///     let read = reader.read(article)
///     for event in read.events { print(event.kind, event.place ?? "-", event.when?.value ?? "-") }
///
/// Making one costs some milliseconds, because every lexicon is entered into one index of words; reading with it is
/// one pass over the text. A value: it can be used from several threads at once.
public struct Reader: Sendable {
  private let words: WordIndex
  private let times: TimeTagger
  private let places: PlaceTagger
  private let events: EventExtractor

  /// `topics` may be empty: then only time expressions are found.
  public init(topics: [Topic]) {
    var words = WordIndex.Builder()
    times = TimeTagger(registering: &words)
    places = PlaceTagger(topics: topics, registering: &words)
    events = EventExtractor(topics: topics, registering: &words)
    self.words = words.finish()
  }

  /// Every word that a lexicon or gazetteer knows, in folded spelling: what reading looks for.
  package var vocabulary: [String] {
    (1..<words.count).map { words.spelling(of: WordID(rawValue: UInt32($0))) }
  }

  /// All that `article` says; where `explaining`, with what names no event after all (`ReadArticle.dropped`).
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

  /// The time expressions of a text that stands alone, seen from `reference`; what hangs on the day of writing stays
  /// open without one.
  public func times(in text: String, reference: DayInterval?) -> [TimeExpression] {
    let source = SourceText(text)
    let tokenized = TokenizedText(source, words)
    let tagged = times.tag(tokenized, [Block(span: TextSpan(0, source.scalarCount), role: .body)])
    return times.resolve(
      tagged, in: tokenized, from: reference.map { Publication(days: $0, basis: .metadata) })
  }
}
