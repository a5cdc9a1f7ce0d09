import GRDB

/// The stored versions of the page that an article is one of, next to it in the order of their publication.
struct PageVersions {
  private let article: Int64
  /// The version that the article replaces.
  private(set) var older: Int64?
  /// The one that replaces the article, because it was published later.
  private(set) var newer: Int64?

  static let sql = """
    SELECT v.id, coalesce(v.published_from, -9000000000), coalesce(v.modified, -9000000000),
      coalesce(a.published_from, -9000000000), coalesce(a.modified, -9000000000)
    FROM articles a CROSS JOIN articles v ON v.url = a.url AND v.url IS NOT NULL
    WHERE a.id = ? AND v.id <> a.id AND a.url <> '' AND v.retracted_at IS NULL
    ORDER BY 2, 3, v.id
    """

  /// None for an article without an address; articles that were taken back are no versions.
  init(ofArticle article: Int64, _ db: Database) throws {
    self.article = article
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: Self.sql), arguments: [article])
    for row in rows {
      let (theirs, mine) = ((row[1] as Int, row[2] as Int), (row[3] as Int, row[4] as Int))
      // Of two versions of one day the one that came later corrects the other: nothing else tells them apart.
      if mine < theirs {
        newer = row[0]
        break
      }
      older = row[0]
    }
  }

  /// Puts the article between the two.
  func link(_ db: Database) throws {
    if let newer { try db.run("UPDATE articles SET replaced_by = ? WHERE id = ?", [newer, article]) }
    if let older { try db.run("UPDATE articles SET replaced_by = ? WHERE id = ?", [article, older]) }
  }

  /// Takes `article` out of the chain of its page's versions; returns the row of the version that stands in its place,
  /// nil where there is none or a newer one stood already.
  static func unlink(_ article: Int64, _ db: Database) throws -> Int64? {
    let successor = try Int64.fetchOne(
      db, sql: "SELECT replaced_by FROM articles WHERE id = ?", arguments: [article])
    let predecessor = try Int64.fetchOne(
      db,
      sql: """
        SELECT id FROM articles WHERE replaced_by = ? AND retracted_at IS NULL
        ORDER BY published_from DESC, modified DESC, id DESC
        """, arguments: [article])
    try db.run("UPDATE articles SET replaced_by = ? WHERE replaced_by = ?", [successor, article])
    try db.run("UPDATE articles SET replaced_by = NULL WHERE id = ?", [article])
    return successor == nil ? predecessor : nil
  }
}
