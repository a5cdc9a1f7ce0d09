public import Calendars

/// What the caller knows of a file before its bytes are read.
public struct Provenance: Sendable {
  /// The name as given; its last component may hold a date.
  public var file: String
  /// The day of the file's modification, if it came from a file.
  public var modified: Day?
  /// The publication date, where the caller knows it (`--published`).
  public var published: DayInterval?

  public init(file: String, modified: Day? = nil, published: DayInterval? = nil) {
    self.file = file
    self.modified = modified
    self.published = published
  }
}
