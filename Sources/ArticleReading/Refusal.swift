/// Why a file is no article.
public struct Refusal: Error, Hashable, Sendable {
  public enum Reason: String, Sendable, CaseIterable {
    case empty
    case tooLarge = "too-large"
    /// No text at all: a picture, a program, a PDF.
    case binary
    /// Text whose bytes are of no encoding that is read, or cut off within a letter.
    case brokenEncoding = "broken-encoding"
    case noArabicText = "no-arabic-text"
    /// JSON or a feed that breaks its own format, or holds no article.
    case malformed
  }
  public var reason: Reason
  /// One line for a person: what was found, and what to do.
  ///
  /// Free of control characters.
  public var message: String

  public init(_ reason: Reason, _ message: String) {
    self.reason = reason
    self.message = message
  }
}
