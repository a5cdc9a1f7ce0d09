/// All that one article says: what `extract` prints and what the timeline is compared with.
public struct ReadArticle: Sendable {
  public var article: Article
  /// Nil where neither metadata, name, text nor file time say anything.
  public var publication: Publication?
  /// In the order of the text, not overlapping.
  public var times: [TimeExpression]
  /// In the order of the text, not overlapping.
  public var places: [PlaceMention]
  /// In the order of their first mention.
  public var events: [Event]
  /// What names no event after all, in the order of the text; empty unless it was asked for.
  public var dropped: [DroppedCandidate]

  public init(
    article: Article, publication: Publication?, times: [TimeExpression], places: [PlaceMention],
    events: [Event], dropped: [DroppedCandidate] = []
  ) {
    self.article = article
    self.publication = publication
    self.times = times
    self.places = places
    self.events = events
    self.dropped = dropped
  }
}
