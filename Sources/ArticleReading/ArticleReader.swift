package import Calendars
package import Vocabulary

/// What the caller knows of a file before its bytes are read.
package struct Provenance: Sendable {
  /// The name as given; its last component may hold a date.
  package var file: String
  /// The day of the file's modification, if it came from a file.
  package var modified: Day?
  /// The publication date, where the caller knows it (`--published`).
  package var published: DayInterval?

  package init(file: String, modified: Day? = nil, published: DayInterval? = nil) {
    self.file = file
    self.modified = modified
    self.published = published
  }
}

/// Why a file is no article.
package struct Refusal: Error, Hashable, Sendable {
  package enum Reason: String, Sendable, CaseIterable {
    case empty, tooLarge = "too-large", binary, brokenEncoding = "broken-encoding", noArabicText =
      "no-arabic-text"
    case malformed
  }
  package var reason: Reason
  /// One line for a person: what was found, and what to do.
  ///
  /// Free of control characters.
  package var message: String

  package init(_ reason: Reason, _ message: String) {
    self.reason = reason
    self.message = message
  }
}

/// Bytes in, articles or a refusal out.
package struct ArticleReader: Sendable {
  package init() {}

  /// One article, or as many as a feed or a file of JSON Lines holds; never empty.
  package func read(_ bytes: [UInt8], _ provenance: Provenance) throws(Refusal) -> [Article] {
    throw Refusal(.empty, "the file is empty")
  }
}
