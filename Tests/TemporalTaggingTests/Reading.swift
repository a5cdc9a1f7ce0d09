import ArabicText
import Calendars
import Vocabulary

@testable import TemporalTagging

/// One tagger for all tests of this target: its lexicon takes a while to enter.
enum Reading {
  private static let made: (TimeTagger, WordIndex) = {
    var words = WordIndex.Builder()
    let tagger = TimeTagger(registering: &words)
    return (tagger, words.finish())
  }()
  static var tagger: TimeTagger { made.0 }
  static var words: WordIndex { made.1 }

  static func article(
    _ text: String, stated: [StatedDate] = [], modified: Day? = nil, file: String = "article.txt"
  ) -> Article {
    let source = SourceText(text)
    return Article(
      file: file, sha256: "", text: source, title: nil,
      blocks: [Block(span: TextSpan(0, source.scalarCount), role: .body)], statedDates: stated,
      modified: modified)
  }

  /// The expressions of `text`, seen from `reference`.
  static func times(_ text: String, from reference: DayInterval?) -> [TimeExpression] {
    let article = article(text)
    let tokens = TokenizedText(article.text, words)
    let tagged = tagger.tag(tokens, article.blocks)
    return tagger.resolve(
      tagged, in: tokens, from: reference.map { Publication(days: $0, basis: .metadata) })
  }

  static func times(_ text: String, from reference: String) -> [TimeExpression] {
    times(text, from: Day(reference).map { DayInterval($0) })
  }

  static func publication(_ article: Article) -> Publication? {
    let tokens = TokenizedText(article.text, words)
    return tagger.publication(of: article, tokens, tagger.tag(tokens, article.blocks))
  }
}

extension TimeExpression {
  /// "2024-08 START 2024-08-01…2024-08-10", as the rules' examples write it.
  var summary: String {
    let days = time.days.map { "\($0.from)…\($0.to)" }
    return [time.value, time.mod?.rawValue, days].compactMap { $0 }.joined(separator: " ")
  }
}
