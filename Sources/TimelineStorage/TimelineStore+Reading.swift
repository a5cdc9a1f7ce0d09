package import Calendars
import GRDB
package import TimelineDiffing
package import Vocabulary

/// Numbers for a status line.
package struct Counts: Hashable, Sendable {
  package var articles = 0
  package var events = 0
  package var alerts = 0
  /// Alerts that the journal has not confirmed.
  package var undelivered = 0

  package init(articles: Int = 0, events: Int = 0, alerts: Int = 0, undelivered: Int = 0) {
    self.articles = articles
    self.events = events
    self.alerts = alerts
    self.undelivered = undelivered
  }
}

extension TimelineStore {
  /// What is known, or what was known from the articles published by `asOf`: by date, kind and place.
  ///
  /// Undated events stand last.
  package func timeline(
    asOf: Day? = nil, places: PlaceHierarchy
  ) throws(StorageError) -> [TimelineEvent] {
    try read { db in
      guard let asOf else {
        let telling = try Telling(db, "s.is_current")
        return telling.byEvent.map { telling.event($0.key, $0.value, places) }.sorted(by: Telling.precedes)
      }
      let telling = try Telling(db, Telling.knownThen, [asOf.ordinal])
      return telling.regathered(places).map { telling.event($0.id, $0.reports, places) }
        .sorted(by: Telling.precedes)
    }
  }

  /// The alerts raised, newest last; from articles published on `since` or later.
  package func alerts(since: Day? = nil) throws(StorageError) -> [Alert] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(AlertRows.columns) FROM \(AlertRows.tables)
          WHERE ?1 IS NULL OR a.published_to >= ?1 ORDER BY l.id
          """, arguments: [since?.ordinal]
      ).map(AlertRows.alert)
    }
  }

  /// The publication day of the newest article read; its first possible one where that is not known to the day.
  package func newestPublication() throws(StorageError) -> Day? {
    try read { db in
      try Int32.fetchOne(db, sql: "SELECT max(published_from) FROM articles").map(Day.init(ordinal:))
    }
  }

  package func counts() throws(StorageError) -> Counts {
    try read { db in
      func count(_ rows: String) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \(rows)") ?? 0
      }
      return Counts(
        articles: try count("articles"),
        events: try Int.fetchOne(db, sql: "SELECT count(DISTINCT event) FROM reports WHERE is_current") ?? 0,
        alerts: try count("alerts"),
        undelivered: try count("outbox WHERE state <> 'confirmed'"))
    }
  }
}
