package import Calendars
import GRDB
package import TimelineDiffing
package import Vocabulary

/// How a stored article was read: what reading it again needs to know.
package struct StoredReading: Sendable {
  /// As it was called then.
  package var file: String
  package var modified: Day?
  package var published: Publication.Dating?
}

/// What came of reading a stored article again.
package struct Reread: Sendable {
  package var isChanged: Bool
  package var differences: [EventDifference]
}

extension TimelineStore {
  /// How the article was read; nil where its content is not known.
  package func reading(sha256: String) throws(StorageError) -> StoredReading? {
    try read { db in
      try Row.fetchOne(
        db.cachedStatement(
          sql: "SELECT file, modified, published_from, published_to, basis FROM articles WHERE sha256 = ?"),
        arguments: [sha256]
      ).map { row in
        StoredReading(
          file: row[0], modified: (row[1] as Int32?).map(Day.init(ordinal:)),
          published: dating(row[2], row[3], row[4]))
      }
    }
  }

  /// Puts what `read` says in the place of what the same article said before, and raises nothing.
  ///
  /// Returns nil for an article that is not known, else whether it says something else than before and what became of
  /// the events: today's rules of identity hold for what is read alike, too. What people put right stays, and so do the
  /// alerts that were raised.
  package func reread(
    _ read: ReadArticle, places: PlaceHierarchy, readAt: Int64, readerVersion: String
  ) throws(StorageError) -> Reread? {
    try write { db -> Reread? in
      guard
        let row = try Row.fetchOne(
          db.cachedStatement(
            sql: """
              SELECT id, retracted_at IS NULL AND replaced_by IS NULL, published_from, published_to, basis
              FROM articles WHERE sha256 = ?
              """), arguments: [read.article.sha256])
      else { return nil }
      let (article, isCurrent) = (row[0] as Int64, row[1] as Bool)
      var former = try StoredReport.fetch("WHERE s.article = ? ORDER BY s.position", [article], db)
      for index in former.indices {
        former[index].report.event.mentions = try StoredReport.mentions(of: former[index].row, db)
      }
      let isDatedAlike = read.publication?.dating == dating(row[2], row[3], row[4])
      if isDatedAlike, former.map(\.report.event) == read.reports.map(\.event) {
        try Self.note(read, article: article, readAt: readAt, readerVersion, db)
        guard isCurrent else { return Reread(isChanged: false, differences: []) }
        let change = try ReportChange(touched: former, places, db)
        _ = try change.write(db)
        for report in former { try report.replaceCells(places, db) }
        return Reread(isChanged: false, differences: change.differences)
      }

      let reports = try Rulings.applied(to: read.reports, ofArticle: article, db)
      if isCurrent {
        let change = try ReportChange(entering: reports, rereading: former, places, db)
        let written = try change.write(db)
        try Self.note(read, article: article, readAt: readAt, readerVersion, db)
        for report in former { try db.run("DELETE FROM reports WHERE id = ?", [report.row]) }
        for report in reports {
          guard let event = written.events[report.key] else { continue }
          let row = try StoredReport.insert(report, article: article, event: event, db)
          try Neighbourhood.enter(report, row: row, places, db)
        }
        return Reread(isChanged: true, differences: change.differences)
      }
      try Self.note(read, article: article, readAt: readAt, readerVersion, db)
      for report in former { try db.run("DELETE FROM reports WHERE id = ?", [report.row]) }
      try Self.shelve(reports, article: article, beside: former.map(\.renamed), places, db)
      return Reread(isChanged: true, differences: [])
    }
  }

  private static func note(
    _ read: ReadArticle, article: Int64, readAt: Int64, _ readerVersion: String, _ db: Database
  ) throws {
    try db.run(
      """
      UPDATE articles SET title = ?, source = ?, published_from = ?, published_to = ?, basis = ?, read_at = ?,
        reader_version = ? WHERE id = ?
      """,
      [
        read.article.title, read.article.source, read.publication?.days.from.ordinal,
        read.publication?.days.to.ordinal, read.publication?.basis.rawValue, readAt, readerVersion, article,
      ])
  }

  /// The state of the event `id` without its mentions; nil where nothing tells it now or it was merged.
  package func state(ofEvent id: String, places: PlaceHierarchy) throws(StorageError) -> Event? {
    try read { db in
      guard
        let row = try Int64.fetchOne(db, sql: "SELECT id FROM events WHERE identifier = ?", arguments: [id])
      else { return nil }
      let reports = try Neighbourhood.reports(ofEvent: row, db).map(\.report)
      return reports.isEmpty ? nil : EventState(reports, places).event
    }
  }

  /// The identifier under which the event `id` stands now; nil where there never was one.
  package func presentIdentifier(ofEvent id: String) throws(StorageError) -> String? {
    try read { db in try EventRows.present(id, db) }
  }

  /// The alerts whose article no longer tells their event.
  package func alertsWithoutCause() throws(StorageError) -> Set<String> {
    try read { db in
      try String.fetchSet(
        db,
        sql: """
          WITH RECURSIVE heirs (alert, event) AS (
            SELECT id, event FROM alerts
            UNION
            SELECT h.alert, e.merged_into FROM heirs h JOIN events e ON e.id = h.event
            WHERE e.merged_into IS NOT NULL
          )
          SELECT identifier FROM alerts l WHERE NOT EXISTS (
            SELECT 1 FROM reports s JOIN heirs h ON h.event = s.event
            WHERE h.alert = l.id AND s.article = l.article AND s.is_current)
          """)
    }
  }
}
