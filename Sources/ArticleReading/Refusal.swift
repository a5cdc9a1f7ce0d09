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
