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
      let versions = try PageVersions(of: read, db)
      let article = try Self.insert(
        read, signature, readAt: readAt, readerVersion, replacedBy: versions.newer, db)
      // An older version of a page that is known in a newer one adds nothing but itself.
      guard versions.newer == nil else { return Applied(isNew: true, alerts: []) }

      try beforeStep?(.comparison)
      let reports = read.reports
      let replaced = try versions.older.flatMap { try Self.reports(ofArticle: $0, db) }
      let around = try Neighbourhood(of: reports + replaced.map(\.report), places, db)
      let comparison = TimelineComparison(
        of: .init(
          reports: reports, publication: read.publication?.dating,
          replaced: Set(replaced.map(\.report.key))),
        with: try Self.known(around, db), newest: newest, places: places,
        isTaken: { id in (try? Self.isTaken(id, db)) ?? false })

      try beforeStep?(.events)
      let writing = try ComparisonWriting(comparison, around, db)
      for older in versions.older { try Self.replace(older, with: article, db) }
      try beforeStep?(.reports)
      try writing.enter(reports, article: article, places, db)
      try beforeStep?(.alerts)
      for alert in comparison.alerts {
        let row = try AlertRows.insert(alert, event: writing.row(ofEvent: alert.event), article: article, db)
        guard isDelivered else { continue }
        try db.cachedStatement(sql: "INSERT INTO outbox (alert, state) VALUES (?, 'stored')")
          .execute(arguments: [row])
      }
      return Applied(isNew: true, alerts: comparison.alerts)
    }
  }

  /// Whether the content with that SHA-256 has been applied.
  package func contains(sha256: String) throws(StorageError) -> Bool {
    try read { db in try Self.isKnown(sha256, db) }
  }

  /// Takes back what an article said, as if it had never been read, but for the alerts that were raised.
  ///
  /// Its content stays known, so that it is not read again. False where it is not known, or was taken back before.
  package func retract(
    sha256: String, places: PlaceHierarchy, at moment: Int64
  ) throws(StorageError) -> Bool {
    try write { db in
      guard
        let article = try Int64.fetchOne(
          db, sql: "SELECT id FROM articles WHERE sha256 = ? AND retracted_at IS NULL", arguments: [sha256])
      else { return false }
      let reports = try Self.reports(ofArticle: article, db)
      let around = try Neighbourhood(of: reports.map(\.report), places, db)
      let comparison = TimelineComparison(
        of: .init(reports: [], publication: nil, replaced: Set(reports.map(\.report.key))),
        with: try Self.known(around, db), newest: nil, places: places,
        isTaken: { id in (try? Self.isTaken(id, db)) ?? false })
      _ = try ComparisonWriting(comparison, around, db)
      try db.run("DELETE FROM reports WHERE article = ?", [article])
      try db.run("UPDATE articles SET retracted_at = ? WHERE id = ?", [moment, article])
      return true
    }
  }

  // MARK: Rows

  private static func known(_ around: Neighbourhood, _ db: Database) throws -> [KnownEvent] {
    try around.events.map { row, stored in
      KnownEvent(id: try identifier(ofEvent: row, db), sequence: row, reports: stored.map(\.report))
    }
  }

  private static func isKnown(_ sha256: String, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM articles WHERE sha256 = ?)"), arguments: [sha256])
      ?? false
  }

  private static func isTaken(_ id: String, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM events WHERE identifier = ?1)
            OR EXISTS (SELECT 1 FROM alerts WHERE identifier = ?1)
          """), arguments: [id]) ?? false
  }

  private static func identifier(ofEvent row: Int64, _ db: Database) throws -> String {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT identifier FROM events WHERE id = ?"), arguments: [row]) ?? ""
  }

  private static func insert(
    _ read: ReadArticle, _ signature: WordingSignature, readAt: Int64, _ readerVersion: String,
    replacedBy newer: Int64?, _ db: Database
  ) throws -> Int64 {
    let (article, publication) = (read.article, read.publication)
    let values: Values = [
      article.sha256, article.file, article.title, article.url, article.source,
      publication?.days.from.ordinal, publication?.days.to.ordinal, publication?.basis.rawValue,
      article.modified?.ordinal, Data(signature.blob), readAt, readerVersion, newer,
    ]
    try db.run(
      """
      INSERT INTO articles (sha256, file, title, url, source, published_from, published_to, basis, modified,
        signature, read_at, reader_version, replaced_by)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, values)
    return db.lastInsertedRowID
  }

  private static func reports(ofArticle row: Int64, _ db: Database) throws -> [StoredReport] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT \(StoredReport.columns) FROM reports s JOIN articles a ON a.id = s.article
          WHERE s.article = ?
          """), arguments: [row]
    ).map(StoredReport.init)
  }

  private static func replace(_ older: Int64, with newer: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM reports WHERE article = ?").execute(arguments: [older])
    try db.cachedStatement(sql: "UPDATE articles SET replaced_by = ? WHERE id = ?")
      .execute(arguments: [newer, older])
  }
}

/// The stored articles under an article's `url`, whose text is another one.
private struct PageVersions {
  /// Those that the article replaces; at most one but for files of earlier marsads.
  var older: [Int64] = []
  /// The one that replaces the article, because it was published later.
  var newer: Int64?

  init(of read: ReadArticle, _ db: Database) throws {
    guard let url = read.article.url, !url.isEmpty else { return }
    let mine = (read.publication?.days.from.ordinal ?? .min, read.article.modified?.ordinal ?? .min)
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id, published_from, modified FROM articles WHERE url = ? AND replaced_by IS NULL ORDER BY id
          """), arguments: [url])
    for row in rows {
      let theirs = (row[1] as Int32? ?? .min, row[2] as Int32? ?? .min)
      // Of two versions of one day the one that came later corrects the other: nothing else tells them apart.
      if mine < theirs { newer = row[0] } else { older.append(row[0]) }
    }
  }
}

/// Writes down what a comparison made of the events.
private struct ComparisonWriting {
  /// The row of each event by its identifier.
  private var rows: [String: Int64] = [:]
  /// The event of each report that is new.
  private var events: [Report.Key: Int64] = [:]

  init(
    _ comparison: TimelineComparison, _ around: Neighbourhood, _ db: Database
  ) throws {
    var stored: [Report.Key: StoredReport] = [:]
    for report in around.events.values.joined() { stored[report.report.key] = report }
    for event in comparison.events {
      let row: Int64
      if let known = event.sequence {
        row = known
      } else {
        try db.cachedStatement(sql: "INSERT INTO events (identifier) VALUES (?)").execute(arguments: [
          event.id
        ])
        row = db.lastInsertedRowID
      }
      rows[event.id] = row
      for report in event.reports {
        if let old = stored[report.key] {
          guard old.event != row else { continue }
          try db.cachedStatement(sql: "UPDATE reports SET event = ? WHERE id = ?")
            .execute(arguments: [row, old.row])
        } else {
          events[report.key] = row
        }
      }
    }
    let merge = try db.cachedStatement(
      sql: """
        UPDATE events SET merged_into = (SELECT id FROM events WHERE identifier = ?2) WHERE identifier = ?1
        """)
    for (loser, winner) in comparison.merged { try merge.execute(arguments: [loser, winner]) }
  }

  func row(ofEvent id: String) -> Int64 { rows[id] ?? 0 }

  func enter(_ reports: [Report], article: Int64, _ places: PlaceHierarchy, _ db: Database) throws {
    for report in reports {
      guard let event = events[report.key] else { continue }
      let row = try StoredReport.insert(report, article: article, event: event, db)
      try Neighbourhood.enter(report, row: row, places, db)
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
