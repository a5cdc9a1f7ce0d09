import Calendars
import Foundation
import GRDB
package import TimelineDiffing
package import Vocabulary

/// What one article did.
package struct Applied: Sendable {
  /// False where the same content was known already: then there are no alerts either.
  package var isNew: Bool
  /// In the order of the article's events.
  package var alerts: [Alert]
}

extension TimelineStore {
  /// Stores what `read` says and the alerts it raises, all or nothing.
  ///
  /// Nothing happens where the same content was applied before. `readAt` is in seconds since 1970. The alerts go to
  /// the journal by way of the outbox; not so where `isDelivered` is false, for a pass that prints them itself.
  package func apply(
    _ read: ReadArticle, places: PlaceHierarchy, readAt: Int64, readerVersion: String = "",
    isDelivered: Bool = true
  ) throws(StorageError) -> Applied {
    let signature = WordingSignature(of: read.article.text)
    return try write { db in
      if try Self.isKnown(read.article.sha256, db) { return Applied(isNew: false, alerts: []) }
      try beforeStep?(.article)
      let newest = try Int32.fetchOne(
        db.cachedStatement(sql: "SELECT max(published_from) FROM articles")
      ).map(Day.init(ordinal:))
      let article = try Self.insert(read, signature, readAt: readAt, readerVersion, db)
      let versions = try PageVersions(ofArticle: article, db)
      try versions.link(db)
      if let newer = versions.newer {
        // An older version of a page that is known in a newer one counts for what was known before that alone.
        try Self.shelve(
          read.reports, article: article, beside: StoredReport.fetch("WHERE s.article = ?", [newer], db),
          places,
          db)
        return Applied(isNew: true, alerts: [])
      }

      try beforeStep?(.comparison)
      let change = try ReportChange(
        entering: read.reports, publication: read.publication?.dating,
        leaving: try versions.older.map { try StoredReport.current(ofArticle: $0, db) } ?? [], newest: newest,
        places, db)
      try beforeStep?(.events)
      let writing = try change.write(db)
      try beforeStep?(.reports)
      for report in read.reports {
        guard let event = writing.events[report.key] else { continue }
        let row = try StoredReport.insert(report, article: article, event: event, db)
        try Neighbourhood.enter(report, row: row, places, db)
      }
      try beforeStep?(.alerts)
      for alert in change.comparison.alerts {
        let row = try AlertRows.insert(
          alert, event: writing.rows[alert.event] ?? 0, article: article, db)
        guard isDelivered else { continue }
        try db.cachedStatement(sql: "INSERT INTO outbox (alert, state) VALUES (?, 'stored')")
          .execute(arguments: [row])
      }
      return Applied(isNew: true, alerts: change.comparison.alerts)
    }
  }

  /// Whether the content with that SHA-256 has been applied.
  package func contains(sha256: String) throws(StorageError) -> Bool {
    try read { db in try Self.isKnown(sha256, db) }
  }

  // MARK: Rows

  private static func isKnown(_ sha256: String, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM articles WHERE sha256 = ?)"), arguments: [sha256])
      ?? false
  }

  private static func insert(
    _ read: ReadArticle, _ signature: WordingSignature, readAt: Int64, _ readerVersion: String,
    _ db: Database
  ) throws -> Int64 {
    let (article, publication) = (read.article, read.publication)
    let values: Values = [
      article.sha256, article.file, article.title, article.url, article.source,
      publication?.days.from.ordinal, publication?.days.to.ordinal, publication?.basis.rawValue,
      article.modified?.ordinal, Data(signature.blob), readAt, readerVersion,
    ]
    try db.run(
      """
      INSERT INTO articles (sha256, file, title, url, source, published_from, published_to, basis, modified,
        signature, read_at, reader_version)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, values)
    return db.lastInsertedRowID
  }

  /// Stores reports that do not count now, under the events of `others` that tell the same.
  static func shelve(
    _ reports: [Report], article: Int64, beside others: [StoredReport], _ places: PlaceHierarchy,
    _ db: Database
  ) throws {
    let events = Dictionary(others.map { ($0.report.key, $0.event) }) { first, _ in first }
    let counterparts = Timeline.counterparts(of: reports, among: others.map(\.report), places)
    for report in reports {
      let event =
        try counterparts[report.key].flatMap { events[$0] } ?? EventRows.insert(founder: report.key, db)
      _ = try StoredReport.insert(report, article: article, event: event, isCurrent: false, db)
    }
  }
}

extension WordingSignature {
  /// Four bytes a value, the lowest first.
  var blob: [UInt8] {
    values.flatMap { value in (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
  }

  init(blob: [UInt8]) {
    self.init(
      values: stride(from: 0, to: blob.count - blob.count % 4, by: 4).map { at in
        (0..<4).reduce(0) { $0 | UInt32(blob[at + $1]) << (8 * UInt32($1)) }
      })
  }
}
