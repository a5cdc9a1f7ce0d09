import ArabicText
public import Calendars
public import Vocabulary

/// Reads the time expressions of Arabic texts, and nothing else of them.
///
///     let reader = TimeReader()
///     for time in reader.times(in: "تنسحب القوات مطلع أيلول المقبل", written: Day("2025-08-19")) {
///       print(time.text, time.type.rawValue, time.time.value, time.time.mod?.rawValue ?? "-")
///     }
///     // مطلع أيلول المقبل DATE 2025-09 START
///
/// Making one costs some milliseconds, for its lexicon and rules; reading with it is one pass over the text. A value:
/// it can be used from several threads at once.
public struct TimeReader: Sendable {
  private let words: WordIndex
  private let tagger: TimeTagger

  public init() {
    var words = WordIndex.Builder()
    tagger = TimeTagger(registering: &words)
    self.words = words.finish()
  }

  /// The expressions of `text` in its order, not overlapping; empty where it names no time.
  ///
  /// `type`, `value` and `mod` are those of TIMEX3 (ISO-TimeML, after TIDES TIMEX2), and each that names days has them
  /// as a closed interval. Spans count Unicode scalars from the beginning of `text`, half-open. What hangs on the day of
  /// writing ("أمس", "الشهر المقبل") is resolved from `written`; without it such days stay open, their `value` has X for
  /// what is not known and their `days` are nil. Any text at all is read, in time that grows with its length.
  public func times(in text: String, written: Day? = nil) -> [TimeExpression] {
    let source = SourceText(text)
    let tokens = TokenizedText(source, words)
    let tagged = tagger.tag(tokens, [Block(span: TextSpan(0, source.scalarCount), role: .body)])
    return tagger.resolve(
      tagged, in: tokens, from: written.map { Publication(days: DayInterval($0), basis: .metadata) })
  }
}
