import GRDB
package import TimelineDiffing
package import Vocabulary

/// Why an alert was raised or an event stands.
package struct Explanation: Sendable {
  /// Nil where an event was asked for.
  package var alert: Alert?
  /// The event with all its mentions, under its present identifier.
  package var event: TimelineEvent
  /// The identifier asked for, where it was merged into the event's.
  package var mergedFrom: String?
  /// The sentences of the alert's own article; all sentences where an event was asked for.
  package var mentions: [TimelineEvent.Source]
  /// The sentences that gave the date before; empty unless the alert is a date-change.
  package var previousMentions: [TimelineEvent.Source]
}

extension TimelineStore {
  /// The sentences behind the alert or event `id`; nil where there is none of that identifier.
  package func explain(_ id: String, places: PlaceHierarchy = PlaceHierarchy()) throws(StorageError)
    -> Explanation?
  {
    try read { db -> Explanation? in
      let alert = try Row.fetchOne(
        db, sql: "SELECT \(AlertRows.columns) FROM \(AlertRows.tables) WHERE l.identifier = ?",
        arguments: [id]
      ).map(AlertRows.alert)
      let asked = alert?.event ?? id
      guard let present = try EventRows.present(asked, db) else { return nil }
      let telling = try Telling(db, "e.identifier = ? AND s.is_current", [present])
      guard let reports = telling.byEvent[present], !reports.isEmpty else { return nil }
      let event = telling.event(present, reports, places)
      var explanation = Explanation(
        alert: alert, event: event, mergedFrom: present == asked ? nil : asked, mentions: event.mentions,
        previousMentions: [])
      guard let alert else { return explanation }
      explanation.mentions = event.mentions.filter { $0.article == alert.article }
      if let previous = alert.previous {
        explanation.previousMentions = reports.filter {
          $0.article != alert.article && $0.event.when?.days == previous.days
        }.flatMap { telling.sources($0) }
      }
      return explanation
    }
  }
}
