import ArabicText
import Calendars
import Vocabulary

/// One article as its format gives it, before its lines are read.
struct Draft: Sendable {
  var title: String?
  var url: String?
  var source: String?
  /// The dates of the format's metadata, most trusted first.
  var dates: [StatedDate] = []
  /// The text, without `title`.
  var text = MarkedLines()
  /// The bytes that the article is known by, where these are not the whole file's.
  var canonicalBytes: [UInt8] {
    Array([url ?? "", title ?? ""].joined(separator: "\n").utf8) + [0x0A] + text.utf8
  }

  /// Adds a date of the metadata, once.
  mutating func state(_ written: String?) {
    guard let written = written?.trimmed, !written.isEmpty, !dates.contains(where: { $0.written == written })
    else { return }
    dates.append(StatedDate(origin: .metadata, written: written, days: WrittenDate.metadata(written)))
  }
}

extension StringProtocol {
  /// Without white space at its ends.
  var trimmed: String {
    let head = unicodeScalars.drop { $0.properties.isWhitespace }
    let tail = head.reversed().drop { $0.properties.isWhitespace }
    return String(String.UnicodeScalarView(tail.reversed()))
  }

  /// On one line: white space of any kind is one space.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
