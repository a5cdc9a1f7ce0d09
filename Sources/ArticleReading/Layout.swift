import ArabicText
import Vocabulary

/// What the lines of an article are, and what its own header says of it.
struct Layout: Sendable {
  var blocks: [Block] = []
  var title: String?
  var source: String?
  var url: String?
  /// The dates of stamps and header fields; those of publication stand before those of changes.
  var dates: [StatedDate] = []
}

extension Layout {
  /// Reads the lines of `text`; `hints` as `Lines` takes them.
  init(_ text: SourceText, hints: [Line.Hint] = []) {
    var reading = LayoutReading(text, hints: hints)
    reading.readHeaderFields()
    reading.readSiteLines()
    reading.readHeadline()
    reading.readByline()
    reading.readTail()
    reading.readRest()
    reading.readAddresses()
    self = reading.finish()
  }
}
