import ArabicText

/// What sites write around articles, as phrases: one row, one phrase.
///
/// Looked up in the folded words of a line, so hamzas, vowels and marks between the words do not matter. None of it
/// touches running text: a line is looked at only while it is short (`Line.isRunning`).
struct LineLexicon: Sendable {
  /// What a phrase makes of its line; a phrase may have several, of which the place of the line decides.
  struct Effects: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    /// Begins a list of other articles: boilerplate, and so is the list.
    static let related = Effects(rawValue: 1 << 0)
    /// Begins a line that only a site says.
    static let chrome = Effects(rawValue: 1 << 1)
    /// As `chrome`, and ends the article: what follows is the site's, unless it is running text again.
    static let footer = Effects(rawValue: 1 << 2)
    /// As `chrome`, but only below the last paragraph, because a headline may begin so too.
    static let tail = Effects(rawValue: 1 << 3)
    /// Boilerplate where the line is nothing else: words that stand in rows of buttons.
    static let button = Effects(rawValue: 1 << 4)
    /// Says that a date of the page follows.
    static let stamp = Effects(rawValue: 1 << 5)
    /// Who wrote it or where it comes from.
    static let byline = Effects(rawValue: 1 << 6)
    /// Ends the caption of a picture.
    static let credit = Effects(rawValue: 1 << 7)
    /// A month, a weekday, a word of the clock: a line of nothing but these and numbers is a date.
    static let date = Effects(rawValue: 1 << 8)
    /// A unit of "5 minutes ago" and of counts of readers.
    static let count = Effects(rawValue: 1 << 9)
    /// A field of a header: `Title: …`.
    static let title = Effects(rawValue: 1 << 10)
    static let source = Effects(rawValue: 1 << 11)
    static let url = Effects(rawValue: 1 << 12)
    static let field = Effects(rawValue: 1 << 13)
    /// As `footer`, however long the line is: no article begins a paragraph so.
    static let notice = Effects(rawValue: 1 << 14)
    /// As `related`, but only where the line is nothing else, because sentences begin so, too.
    static let opener = Effects(rawValue: 1 << 18)
    /// As `related`, and the next line is the ticker, however long, unless it ends as a sentence does.
    static let ticker = Effects(rawValue: 1 << 19)
    /// Begins "5 minutes ago".
    static let ago = Effects(rawValue: 1 << 15)
    /// Makes a stamp one of a change, which stands behind that of the publication.
    static let update = Effects(rawValue: 1 << 16)
    /// May stand between buttons: "إرسال إلى صديق".
    static let link = Effects(rawValue: 1 << 17)

    /// Whatever begins a list of other articles.
    static let lists: Effects = [.related, .opener, .ticker]

    /// The names that the rows use.
    static let named: [String: Effects] = [
      "related": related, "chrome": chrome, "footer": footer, "tail": tail, "button": button, "stamp": stamp,
      "byline": byline, "credit": credit, "date": date, "count": count, "title": title, "source": source,
      "url": url, "field": field, "notice": notice, "ago": ago, "update": update, "link": link,
      "opener": opener, "ticker": ticker,
    ]
  }

  struct Row: Sendable {
    var effect: Effects
    var phrase: String
    /// A line on which the phrase has its effect; run as a test.
    var example: String

    /// The rows of a table of `effect | phrase | example`, the last left out where the phrase stands alone.
    static func table(_ lines: String) -> [Row] {
      lines.split(separator: "\n").map { line in
        let cells = line.split(separator: "|", maxSplits: 2).map(\.trimmed)
        guard cells.count >= 2, let effect = Effects.named[cells[0]] else {
          preconditionFailure("no row of the line lexicon: \(line)")
        }
        return Row(effect: effect, phrase: cells[1], example: cells.count > 2 ? cells[2] : cells[1])
      }
    }
  }

  let words: WordIndex
  private let phrases: PhraseTable<Effects>
  /// The effects of rows of one word, by `WordID`.
  private let single: [Effects]

  static let shared = LineLexicon(siteRows + pageRows + dateRows)

  init(_ rows: [Row]) {
    var builder = WordIndex.Builder()
    var effects: [[WordID]: Effects] = [:]
    for row in rows {
      let phrase = row.phrase.split(separator: " ").map { builder.insert($0, .bare) }
      effects[phrase, default: []].formUnion(row.effect)
    }
    var table = PhraseTable<Effects>()
    for (phrase, effects) in effects { table.insert(phrase, effects) }
    words = builder.finish()
    phrases = table
    var single = [Effects](repeating: [], count: words.count)
    for (phrase, effects) in effects where phrase.count == 1 { single[phrase[0].index] = effects }
    self.single = single
  }

  /// What one word has by itself; nothing for a word of no row.
  func effects(_ token: Token) -> Effects { token.word == .none ? [] : single[token.word.index] }

  /// The longest phrase that begins at a token; marks glued to its words are passed over, as in "أ.ف.ب".
  func match(_ tokens: [Token], at index: Int, before limit: Int) -> (effects: Effects, end: Int)? {
    phrases.longestMatch(in: tokens, at: index, before: limit) { $0.mark != .newline && $0.isAttached }
      .map { ($0.value, $0.end) }
  }
}
