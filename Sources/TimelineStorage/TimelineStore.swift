import GRDB
package import TimelineDiffing

/// The timeline, the alerts it raised and those that the journal has not confirmed, in one SQLite file.
///
/// Owned by one loop and never shared. Every call is one transaction. Reads no clock: moments are passed in, in
/// seconds since 1970.
package final class TimelineStore {
  /// How much a power cut may take.
  package enum Durability: Sendable {
    /// Nothing that a call has returned from: what the daemon needs.
    case full
    /// The last calls, never the file's consistency: quicker, for one pass over files that stay where they are.
    case relaxed

    /// The setting of SQLite that promises it, beside a write-ahead log.
    fileprivate var synchronous: String { self == .full ? "FULL" : "NORMAL" }
  }

  /// As the caller named it, for messages.
  package let path: String
  private let queue: DatabaseQueue
  private let durability: Durability
  /// Called before each part of a write, so that a test can break off there.
  package var beforeStep: ((Step) throws -> Void)?

  /// The parts of the transaction that takes in an article.
  package enum Step: CaseIterable, Sendable {
    case article, comparison, events, reports, alerts, commit
  }

  /// Opens the file at `path`, or makes it; `:memory:` keeps nothing.
  ///
  /// Waits up to `patience` seconds for another process that is writing, here and in every later call.
  package static func open(
    at path: String, durability: Durability = .full, patience: Double = 5
  ) throws(StorageError) -> TimelineStore {
    do {
      return try TimelineStore(path, durability, patience)
    } catch {
      throw StorageError(error, path: path, isOpening: true)
    }
  }

  private init(_ path: String, _ durability: Durability, _ patience: Double) throws {
    self.path = path
    self.durability = durability
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = true
    configuration.label = "marsad"
    let isStored = path != ":memory:"
    configuration.prepareDatabase { db in
      // A file that is something else is left as it was: nothing is written before it is known to be ours.
      try Self.recognize(db, path)
      if isStored { try db.execute(sql: "PRAGMA journal_mode = WAL") }
      try db.execute(sql: "PRAGMA synchronous = \(durability.synchronous)")
      try db.execute(sql: "PRAGMA trusted_schema = OFF")
    }
    queue = try DatabaseQueue(path: path, configuration: configuration)
    // Whoever only reads a current file never waits for the one who writes.
    if try queue.read({ db in try Self.recognize(db, path) }) == Schema.version { return }
    try queue.write { db in
      // Asked again under the write lock: two processes may open a new file at once.
      try Schema.migrate(db, from: Self.recognize(db, path))
    }
  }

  /// How many steps of the schema the file has; 0 for a new one.
  @discardableResult
  private static func recognize(_ db: Database, _ path: String) throws -> Int {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let objects = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    if application == 0, version == 0, objects == 0 { return 0 }
    guard application == Schema.applicationID else { throw StorageError.notOurs(path: path) }
    guard version <= Schema.version else { throw StorageError.tooNew(path: path, version: version) }
    return version
  }

  // MARK: Access

  func read<Value>(_ body: (Database) throws -> Value) throws(StorageError) -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw StorageError(error, path: path)
    }
  }

  /// All that `body` does, or nothing of it.
  func write<Value>(_ body: (Database) throws -> Value) throws(StorageError) -> Value {
    do {
      return try queue.write { db in
        let value = try body(db)
        try beforeStep?(.commit)
        return value
      }
    } catch {
      throw StorageError(error, path: path)
    }
  }

  /// All that `body` does, or nothing of it, without waiting for the disk: a power cut may take it, a crash cannot.
  ///
  /// It is on the disk with the next `write` that waits.
  func writeSoon(_ body: (Database) throws -> Void) throws(StorageError) {
    do {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA synchronous = \(Durability.relaxed.synchronous)")
        let outcome = Result {
          try db.inTransaction(.immediate) {
            try body(db)
            return .commit
          }
        }
        try db.execute(sql: "PRAGMA synchronous = \(durability.synchronous)")
        try outcome.get()
      }
    } catch {
      throw StorageError(error, path: path)
    }
  }

  // MARK: For tests

  /// Lets the file grow by no more than `pages`, as a full disk would.
  package func limitPages(by pages: Int) throws(StorageError) {
    try write { db in
      let count = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(count + pages)")
    }
  }

  /// How SQLite finds what an article is compared with: for each statement its steps.
  package func comparisonPlans() throws(StorageError) -> [[String]] {
    let statements = [
      Neighbourhood.eventsSQL, Neighbourhood.countriesSQL, Neighbourhood.placesSQL,
      StoredReport.select("WHERE s.event = ? AND s.is_current"),
      StoredReport.select("WHERE s.article = ? AND s.is_current"), PageVersions.sql,
    ]
    return try read { db in
      try statements.map { sql in
        let statement = try db.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
        statement.setUncheckedArguments([])
        return try Row.fetchAll(statement).map { $0["detail"] }
      }
    }
  }

  /// The stored reports of each event, by the event's identifier.
  package func storedReports() throws(StorageError) -> [String: [Report]] {
    try read { db in try Telling(db, "s.is_current").byEvent }
  }
}
