import ArabicText
import Calendars
import Vocabulary

/// The articles of a scan, to be taken in by publication date.
///
/// Small scans keep what was read; of large ones only the dates are kept, and each file is read again when its turn
/// comes, so that memory does not grow with the archive.
struct PublicationOrder {
  struct Entry: Sendable {
    var file: Int
    var days: DayInterval?
    /// Nil where the file is to be read again.
    var read: ReadArticle?

    func article(of files: [InputFile], _ input: ArticleInput) -> ReadArticle? {
      if let read { return read }
      guard case .articles(let articles) = input.read(files[file]) else { return nil }
      return articles.first
    }
  }

  private var found: [Entry] = []
  private var files = 0
  /// Bytes of text that may still be kept.
  private var room = 64 << 20

  mutating func addNothing() { files += 1 }

  mutating func add(_ articles: [ReadArticle]) {
    for read in articles {
      room -= read.article.text.utf8.count
      // A feed is kept: to read it again for each of its entries would take the square of their number.
      let isKept = room > 0 || articles.count > 1
      found.append(Entry(file: files, days: read.publication?.days, read: isKept ? read : nil))
    }
    files += 1
  }

  /// Each in its turn, equals as they were named.
  var entries: [Entry] {
    found.enumerated().sorted { left, right in
      let (first, second) = (PublicationTurn(left.element.days), PublicationTurn(right.element.days))
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }
}

/// When it is an article's turn to be taken in: oldest first, by the first day on which it can have been published, which
/// is what a text is surest of, then by the last; those of no date come last.
struct PublicationTurn: Comparable {
  var days: DayInterval?

  init(_ days: DayInterval?) { self.days = days }

  static func < (left: PublicationTurn, right: PublicationTurn) -> Bool {
    guard let left = left.days else { return false }
    guard let right = right.days else { return true }
    return (left.from, left.to) < (right.from, right.to)
  }
}
