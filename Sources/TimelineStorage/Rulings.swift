import ArabicText
import GRDB
import TimelineDiffing
import Vocabulary

/// What people have said on which sentences tell one event, as rows.
enum Rulings {
  static func ruling(_ event: Int64, _ db: Database) throws -> Ruling {
    let apart = try Int64.fetchSet(
      db.cachedStatement(sql: "SELECT other FROM rulings_apart WHERE ruling = ?"), arguments: [event])
    return Ruling(event: event, apart: apart)
  }

  /// Puts the reports in `rows` under a number of its own, instead of any that they were under; what those were kept
  /// apart from, this one is.
  static func rule(
    _ rows: [StoredReport], correction: Int64, _ db: Database
  ) throws -> Int64 {
    try db.run("INSERT INTO rulings (correction) VALUES (?)", [correction])
    let ruling = db.lastInsertedRowID
    let former = Set(rows.compactMap { $0.report.ruling?.event })
    for other in try Set(former.flatMap { try Self.ruling($0, db).apart }).subtracting(former) {
      try keepApart(ruling, other, db)
    }
    for row in rows {
      try db.run("UPDATE reports SET ruling = ? WHERE id = ?", [ruling, row.row])
      let (topic, kind) = (row.report.event.topic, row.report.event.kind.rawValue)
      for mention in try StoredReport.mentions(of: row.row, db) {
        try db.run(
          """
          INSERT OR REPLACE INTO ruled_sentences (article, topic, kind, span_start, span_end, ruling)
          SELECT article, ?, ?, ?, ?, ? FROM reports WHERE id = ?
          """, [topic, kind, mention.span.start, mention.span.end, ruling, row.row])
      }
    }
    return ruling
  }

  static func keepApart(_ one: Int64, _ other: Int64, _ db: Database) throws {
    try db.run("INSERT OR IGNORE INTO rulings_apart VALUES (?1, ?2), (?2, ?1)", [one, other])
  }

  /// `reports`, a new reading of the article in row `article`, with what was ruled on their sentences.
  ///
  /// Of several rulings on one report's sentences the newest counts.
  static func applied(to reports: [Report], ofArticle article: Int64, _ db: Database) throws -> [Report] {
    let ruled = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT topic, kind, span_start, span_end, ruling FROM ruled_sentences WHERE article = ?
          ORDER BY ruling DESC
          """), arguments: [article])
    guard !ruled.isEmpty else { return reports }
    return try reports.map { report in
      var report = report
      let newest = ruled.first { row in
        (row[0] as String) == report.event.topic && (row[1] as String) == report.event.kind.rawValue
          && report.event.mentions.contains {
            $0.span.start < (row[3] as Int) && (row[2] as Int) < $0.span.end
          }
      }
      if let newest { report.ruling = try ruling(newest[4], db) }
      return report
    }
  }
}
