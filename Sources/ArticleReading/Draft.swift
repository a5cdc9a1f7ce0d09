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
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// On one line: white space of any kind is one space.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
