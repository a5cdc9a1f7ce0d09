import ArabicText
import Calendars
package import Vocabulary

/// Bytes in, articles or a refusal out.
///
/// Reads plain text, Markdown, HTML, JSON, JSON Lines, RSS and Atom, in UTF-8, UTF-16, Windows-1256 or ISO 8859-6, and
/// tells them apart by their content. Opens nothing, neither files nor the network. A value: it can be used from several
/// threads at once.
package struct ArticleReader: Sendable {
  /// Bytes above which a file is refused unread.
  package var limit: Int

  package init(limit: Int = 8 << 20) { self.limit = limit }

  /// One article, or as many as a feed or a file of JSON Lines holds; never empty.
  ///
  /// Entries of a feed without Arabic text are passed over, as long as there are others.
  package func read(_ bytes: [UInt8], _ provenance: Provenance) throws(Refusal) -> [Article] {
    guard bytes.count <= limit else {
      throw Refusal(
        .tooLarge, "the file is too large: \(bytes.count) bytes, where an article may have \(limit)")
    }
    let text = try decode(bytes)
    let format = Format(of: text, file: provenance.file)
    guard format != .text else {
      return [try article(Draft(text: MarkedLines(unmarked: text)), provenance, sha256: contentHash(bytes))]
    }
    let drafts = try format.drafts(text)
    if drafts.count == 1, format != .feed, format != .jsonLines {
      return [try article(drafts[0], provenance, sha256: contentHash(bytes))]
    }
    var articles: [Article] = []
    var refusal: Refusal?
    for draft in drafts {
      do throws(Refusal) {
        articles.append(try article(draft, provenance, sha256: contentHash(draft.canonicalBytes)))
      } catch {
        refusal = error
      }
    }
    if articles.isEmpty { throw refusal ?? Refusal(.malformed, "there is no article in it") }
    return articles
  }

  private func article(_ draft: Draft, _ provenance: Provenance, sha256: String) throws(Refusal) -> Article {
    var lines = draft.text
    if let title = draft.title { lines.prepend(title: title) }
    try requireArabic(lines.utf8)
    // What libraries put together is repaired once more; a file's own bytes have been checked.
    let text =
      lines.hints.isEmpty
      ? SourceText(validated: lines.utf8) : SourceText(String(decoding: lines.utf8, as: UTF8.self))
    let layout = Layout(text, hints: lines.hints)
    return Article(
      file: provenance.file, sha256: sha256, text: text, title: draft.title ?? layout.title,
      url: draft.url ?? layout.url, source: draft.source ?? layout.source, blocks: layout.blocks,
      statedDates: provenance.statedDates(above: draft.dates + layout.dates), modified: provenance.modified)
  }
}

extension Provenance {
  /// `dates` between what the caller says and what the file's name says.
  fileprivate func statedDates(above dates: [StatedDate]) -> [StatedDate] {
    var all: [StatedDate] = []
    if let published {
      let written = published.isOneDay ? "\(published.from)" : "\(published.from)/\(published.to)"
      all.append(StatedDate(origin: .caller, written: written, days: published))
    }
    all += dates
    if let found = WrittenDate.inFileName(file) {
      all.append(StatedDate(origin: .filename, written: found.written, days: found.days))
    }
    return all
  }
}

extension Format {
  /// The articles in `utf8`, which is of this format; may be empty.
  fileprivate func drafts(_ utf8: [UInt8]) throws(Refusal) -> [Draft] {
    switch self {
    case .text: [Draft(text: MarkedLines(unmarked: utf8))]
    case .html: [try readHTML(utf8)]
    case .feed: try readFeed(utf8)
    case .json: try readJSON(utf8)
    case .jsonLines: try readJSONLines(utf8)
    }
  }
}
