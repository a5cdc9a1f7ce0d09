package import Vocabulary

/// What a correction, or a new reading of the archive, made of one event.
package struct EventDifference: Hashable, Sendable {
  package var id: String
  /// Nil where it is new.
  package var before: Event?
  /// Nil where nothing tells it any more.
  package var after: Event?
  /// The event that it is one with now.
  package var mergedInto: String?

  package init(id: String, before: Event?, after: Event?, mergedInto: String? = nil) {
    self.id = id
    self.before = before
    self.after = after
    self.mergedInto = mergedInto
  }
}
