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
  /// What the alert's own article tells; what every article tells where an event was asked for.
  ///
  /// Oldest publication first, as the next.
  package var accounts: [TimelineEvent.Account]
  /// What gave the date before; empty unless the alert is a date-change.
  package var earlierAccounts: [TimelineEvent.Account]
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
      let accounts = { (reports: [Report]) in
        reports.map { report in
          var told = report.event
          told.mentions = []
          return TimelineEvent.Account(event: told, sources: telling.sources(report))
        }
      }
      var explanation = Explanation(
        alert: alert, event: event, mergedFrom: present == asked ? nil : asked, accounts: accounts(reports),
        earlierAccounts: [])
      guard let alert else { return explanation }
      let own = reports.filter { $0.article == alert.article }
      explanation.accounts = accounts(own)
      guard alert.type == .dateChange else { return explanation }
      let others = reports.filter {
        $0.article != alert.article && $0.event.when?.days == alert.previous?.days
      }
      let before = others.filter { other in own.first.map { other < $0 } ?? true }
      explanation.earlierAccounts = accounts(before.isEmpty ? others : before)
      return explanation
    }
  }
}
