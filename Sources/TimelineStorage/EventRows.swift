import GRDB
import TimelineDiffing

/// Events as rows: an identifier, and what it was merged into.
enum EventRows {
  static func insert(identifier: String, _ db: Database) throws -> Int64 {
    try db.run("INSERT INTO events (identifier) VALUES (?)", [identifier])
    return db.lastInsertedRowID
  }

  /// A new event that the report under `founder` tells.
  static func insert(founder: Report.Key, _ db: Database) throws -> Int64 {
    var attempt = 0
    while try isTaken(Identifier.event(founder, attempt: attempt), db) { attempt += 1 }
    return try insert(identifier: Identifier.event(founder, attempt: attempt), db)
  }

  static func isTaken(_ id: String, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM events WHERE identifier = ?1)
            OR EXISTS (SELECT 1 FROM alerts WHERE identifier = ?1)
          """), arguments: [id]) ?? false
  }

  static func identifier(ofEvent row: Int64, _ db: Database) throws -> String {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT identifier FROM events WHERE id = ?"), arguments: [row]) ?? ""
  }

  /// The identifier under which the event `id` stands now; nil where there never was one.
  static func present(_ id: String, _ db: Database) throws -> String? {
    try heir(where: "identifier = ?", id, db)?[0]
  }

  /// The event that the one in `row` is now.
  static func present(_ row: Int64, _ db: Database) throws -> (id: String, row: Int64) {
    try heir(where: "id = ?", row, db).map { ($0[0], $0[1]) } ?? ("", row)
  }

  /// The identifier and row of the event that the one found by `condition` was made part of, or of itself.
  private static func heir(
    where condition: StaticString, _ key: some DatabaseValueConvertible, _ db: Database
  ) throws -> Row? {
    try Row.fetchOne(
      db,
      sql: """
        WITH RECURSIVE heirs (id, identifier, merged_into) AS (
          SELECT id, identifier, merged_into FROM events WHERE \(condition)
          UNION
          SELECT e.id, e.identifier, e.merged_into FROM events e JOIN heirs h ON e.id = h.merged_into
        ) SELECT identifier, id FROM heirs WHERE merged_into IS NULL
        """, arguments: [key])
  }

  /// Gives up `loser` for `winner`, with what earlier versions of pages told of it.
  static func merge(_ loser: String, into winner: String, _ db: Database) throws {
    try db.run(
      """
      UPDATE events SET merged_into = (SELECT id FROM events WHERE identifier = ?2) WHERE identifier = ?1
      """, [loser, winner])
    try db.run(
      """
      UPDATE reports SET event = (SELECT id FROM events WHERE identifier = ?2)
      WHERE event = (SELECT id FROM events WHERE identifier = ?1) AND NOT is_current
      """, [loser, winner])
  }
}
