import ArabicText
import Calendars
import GRDB
package import TimelineDiffing
import Vocabulary

extension TimelineStore {
  /// The stored articles that `name` can mean: by SHA-256 or at least eight digits of its beginning, by address, by
  /// file name, with its folder or without; oldest first.
  package func articles(named name: String) throws(StorageError) -> [StoredArticle] {
    let isHash = (8...64).contains(name.utf8.count) && name.utf8.allSatisfy { Self.hexDigits.contains($0) }
    return try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT sha256, file, title, published_from, published_to, basis, retracted_at IS NOT NULL FROM articles
          WHERE file = ?1 OR url = ?1 OR substr(file, -length(?1) - 1) = '/' || ?1
            OR ?2 AND sha256 BETWEEN ?1 AND ?1 || 'g'
          ORDER BY id
          """, arguments: [name, isHash]
      ).map { row in
        StoredArticle(
          sha256: row[0], file: row[1], title: row[2], published: dating(row[3], row[4], row[5]),
          isRetracted: row[6])
      }
    }
  }

  private static let hexDigits = Set("0123456789abcdef".utf8)

  // MARK: Articles

  /// Takes back what an article said, as if it had never been read, but for the alerts that were raised.
  ///
  /// Its content stays known, so that it is not read again; of a page, the version before it counts again.
  package func retract(
    sha256: String, places: PlaceHierarchy, by author: Correction.Author
  ) throws(StorageError) -> Result<Corrected, CorrectionRefusal> {
    try write { db in
      guard
        let article = try Int64.fetchOne(
          db, sql: "SELECT id FROM articles WHERE sha256 = ? AND retracted_at IS NULL", arguments: [sha256])
      else { return .failure(.nothingToDo) }
      let leaving = try StoredReport.current(ofArticle: article, db)
      let heir = try PageVersions.unlink(article, db)
      try db.run("UPDATE articles SET retracted_at = ? WHERE id = ?", [author.moment, article])
      return .success(
        try Self.exchange(leaving, forArticle: heir, .retract, article, places, author, db))
    }
  }

  /// Lets an article that was taken back count again.
  package func restore(
    sha256: String, places: PlaceHierarchy, by author: Correction.Author
  ) throws(StorageError) -> Result<Corrected, CorrectionRefusal> {
    try write { db in
      guard
        let article = try Int64.fetchOne(
          db, sql: "SELECT id FROM articles WHERE sha256 = ? AND retracted_at IS NOT NULL",
          arguments: [sha256])
      else { return .failure(.nothingToDo) }
      try db.run("UPDATE articles SET retracted_at = NULL WHERE id = ?", [article])
      let versions = try PageVersions(ofArticle: article, db)
      try versions.link(db)
      let isCurrent = versions.newer == nil
      let leaving =
        isCurrent ? try versions.older.map { try StoredReport.current(ofArticle: $0, db) } ?? [] : []
      return .success(
        try Self.exchange(
          leaving, forArticle: isCurrent ? article : nil, .restore, article, places, author, db))
    }
  }

  /// Lets `leaving` count no longer and the reports of the article in row `heir` again.
  private static func exchange(
    _ leaving: [StoredReport], forArticle heir: Int64?, _ action: Correction.Action, _ article: Int64,
    _ places: PlaceHierarchy, _ author: Correction.Author, _ db: Database
  ) throws -> Corrected {
    let entering = try heir.map { try StoredReport.fetch("WHERE s.article = ?", [$0], db) } ?? []
    let change = try ReportChange(returning: entering, leaving: leaving, places, db)
    let written = try change.write(db)
    for report in entering {
      if let event = written.events[report.report.key] { try report.recall(toEvent: event, places, db) }
    }
    return try record(action, article: article, change.differences, author, db)
  }

  // MARK: Events

  /// Makes one event of those in `ids`, whatever the rules of identity say, now and whenever more is read.
  package func merge(
    _ ids: [String], places: PlaceHierarchy, by author: Correction.Author
  ) throws(StorageError) -> Result<Corrected, CorrectionRefusal> {
    try write { db in
      var reports: [StoredReport] = []
      var seen: Set<String> = []
      for id in ids {
        guard let present = try EventRows.present(id, db) else { return .failure(.unknownEvent(id)) }
        guard seen.insert(present).inserted else { continue }
        let told = try Self.reports(ofEvent: present, db)
        guard let one = told.first?.report.event else { return .failure(.unknownEvent(id)) }
        if let other = reports.first?.report.event, (one.kind, one.topic) != (other.kind, other.topic) {
          return .failure(.differentKinds(ids[0], id))
        }
        reports += told
      }
      if seen.count < 2 { return .failure(.nothingToDo) }
      let correction = try Self.begin(.merge, article: nil, author, db)
      _ = try Rulings.rule(reports, correction: correction, db)
      let change = try ReportChange(touched: reports, places, db)
      _ = try change.write(db)
      return .success(
        try Self.end(
          correction, .merge, seen.union(change.differences.map(\.id)), change.differences, author, db))
    }
  }

  /// Makes two events of the one under `id`: what `parts` tell is another than what the rest tell, now and whenever
  /// more is read.
  ///
  /// What one article tells of one event stays together, however many sentences tell it.
  package func split(
    _ id: String, _ parts: [CorrectionRefusal.Sentence], places: PlaceHierarchy, by author: Correction.Author
  ) throws(StorageError) -> Result<Corrected, CorrectionRefusal> {
    try write { db in
      guard let present = try EventRows.present(id, db) else { return .failure(.unknownEvent(id)) }
      let told = try Self.reports(ofEvent: present, db)
      guard !told.isEmpty else { return .failure(.unknownEvent(id)) }
      var departing: Set<Int64> = []
      for part in parts {
        let meant = try told.filter { stored in
          guard stored.report.article == part.article else { return false }
          guard let start = part.start else { return true }
          return try StoredReport.mentions(of: stored.row, db).contains { $0.span.start == start }
        }
        if meant.isEmpty { return .failure(.notTold(part, event: present)) }
        departing.formUnion(meant.map(\.row))
      }
      if departing.count == told.count { return .failure(.everything(event: present)) }
      let leaving = told.filter { departing.contains($0.row) }
      let staying = told.filter { !departing.contains($0.row) }
      let correction = try Self.begin(.split, article: nil, author, db)
      try Rulings.keepApart(
        Rulings.rule(leaving, correction: correction, db), Rulings.rule(staying, correction: correction, db),
        db)
      let change = try ReportChange(touched: told, departing: leaving, places, db)
      _ = try change.write(db)
      return .success(
        try Self.end(
          correction, .split, Set(change.differences.map(\.id)).union([present]), change.differences, author,
          db))
    }
  }

  private static func reports(ofEvent id: String, _ db: Database) throws -> [StoredReport] {
    guard let row = try Int64.fetchOne(db, sql: "SELECT id FROM events WHERE identifier = ?", arguments: [id])
    else { return [] }
    return try Neighbourhood.reports(ofEvent: row, db)
  }

  // MARK: The record

  private static func record(
    _ action: Correction.Action, article: Int64, _ differences: [EventDifference],
    _ author: Correction.Author,
    _ db: Database
  ) throws -> Corrected {
    let correction = try begin(action, article: article, author, db)
    return try end(correction, action, Set(differences.map(\.id)), differences, author, db)
  }

  private static func begin(
    _ action: Correction.Action, article: Int64?, _ author: Correction.Author, _ db: Database
  ) throws -> Int64 {
    try db.run(
      "INSERT INTO corrections (action, made_at, made_by, note, article) VALUES (?, ?, ?, ?, ?)",
      [action.rawValue, author.moment, author.name, author.note, article])
    return db.lastInsertedRowID
  }

  private static func end(
    _ correction: Int64, _ action: Correction.Action, _ events: Set<String>, _ differences: [EventDifference],
    _ author: Correction.Author, _ db: Database
  ) throws -> Corrected {
    for event in events {
      try db.run(
        """
        INSERT INTO corrected_events (event, correction) SELECT id, ?2 FROM events WHERE identifier = ?1
        """, [event, correction])
    }
    return Corrected(
      correction: Correction(id: correction, action: action, author: author, events: events.sorted()),
      differences: differences)
  }

  /// What was put right of the event that stands under `id` now, in the order in which it was said.
  package func corrections(ofEvent id: String) throws(StorageError) -> [Correction] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          WITH RECURSIVE parts (id) AS (
            SELECT id FROM events WHERE identifier = ?1
            UNION SELECT e.id FROM events e JOIN parts p ON e.merged_into = p.id
          )
          SELECT c.id, c.action, c.made_by, c.note, c.made_at, (
              SELECT group_concat(e.identifier, ' ') FROM corrected_events o JOIN events e ON e.id = o.event
              WHERE o.correction = c.id)
          FROM corrections c WHERE c.id IN (SELECT correction FROM corrected_events WHERE event IN parts)
          ORDER BY c.id
          """, arguments: [id]
      ).map { row in
        Correction(
          id: row[0], action: try known(row, 1),
          author: .init(name: row[2], note: row[3], moment: row[4]),
          events: (row[5] as String).split(separator: " ").map(String.init).sorted())
      }
    }
  }
}
