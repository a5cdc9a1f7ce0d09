import GRDB
package import Vocabulary

/// An alert on its way to the journal.
package struct OutboxEntry: Sendable {
  package enum State: String, Sendable {
    /// Written down with its article.
    case stored
    /// Handed to the journal, which acknowledges nothing.
    case sent
    /// Found in the journal.
    case confirmed
  }
  package var alert: Alert
  package var state: State
  /// When it was last sent, in seconds since 1970; nil where it never was.
  package var sentAt: Int64?
}

extension TimelineStore {
  /// Alerts that the journal has not confirmed, oldest first.
  package func undelivered() throws(StorageError) -> [OutboxEntry] {
    try entries("o.state <> 'confirmed'", [])
  }

  /// Alerts that were sent at `since` or later, confirmed or not, oldest first: what to look up after an unclean stop.
  package func recentlySent(since: Int64) throws(StorageError) -> [OutboxEntry] {
    try entries("o.sent_at >= ?", [since])
  }

  /// Notes that the alert was handed to the journal.
  package func markSent(_ id: String, at moment: Int64) throws(StorageError) {
    try update("state = 'sent', sent_at = ?2", id, [moment])
  }

  /// Notes that the alert was found in the journal, or needs no looking for.
  package func markConfirmed(_ id: String) throws(StorageError) {
    try update("state = 'confirmed'", id, [])
  }

  private func entries(
    _ condition: String, _ arguments: StatementArguments
  ) throws(StorageError) -> [OutboxEntry] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(AlertRows.columns), o.state, o.sent_at
          FROM outbox o JOIN alerts l ON l.id = o.alert JOIN events e ON e.id = l.event
          JOIN articles a ON a.id = l.article
          WHERE \(condition) ORDER BY o.alert
          """, arguments: arguments
      ).map { row in
        OutboxEntry(alert: try AlertRows.alert(row), state: try known(row, 36), sentAt: row[37])
      }
    }
  }

  private func update(_ change: String, _ id: String, _ further: StatementArguments) throws(StorageError) {
    try write { db in
      try db.cachedStatement(
        sql: """
          UPDATE outbox SET \(change) WHERE alert = (SELECT id FROM alerts WHERE identifier = ?1)
          """
      ).execute(arguments: [id] + further)
    }
  }

  // MARK: Attempts

  // An attempt tells a file that stops the program. A power cut is not the file's doing, so nothing waits for the disk.

  /// Notes that work on `file` begins, and returns how often that was noted without an end, this time included.
  ///
  /// What names the file is the caller's to choose; its content's SHA-256 survives another name.
  package func beginAttempt(_ file: String, at moment: Int64) throws(StorageError) -> Int {
    var count: Int?
    try writeSoon { db in
      count = try Int.fetchOne(
        db,
        sql: """
          INSERT INTO attempts (file, count, begun_at) VALUES (?1, 1, ?2)
          ON CONFLICT (file) DO UPDATE SET count = count + 1, begun_at = ?2 RETURNING count
          """, arguments: [file, moment])
    }
    return count ?? 1
  }

  /// Notes that work on `file` ended, whatever came of it.
  package func endAttempt(_ file: String) throws(StorageError) {
    try writeSoon { db in
      try db.cachedStatement(sql: "DELETE FROM attempts WHERE file = ?").execute(arguments: [file])
    }
  }
}
