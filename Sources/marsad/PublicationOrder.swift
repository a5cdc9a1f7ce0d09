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

  /// Oldest first, by the first day on which each can have been published: that is what a text is surest of.
  ///
  /// Articles
  /// of no date come last, equals as they were named.
  var entries: [Entry] {
    found.enumerated().sorted { left, right in
      switch (left.element.days, right.element.days) {
      case (let first?, let second?) where first != second:
        (first.from, first.to) < (second.from, second.to)
      case (_?, nil): true
      case (nil, _?): false
      default: left.offset < right.offset
      }
    }.map(\.element)
  }
}
