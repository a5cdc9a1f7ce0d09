import ArabicText
import Calendars
import GRDB
import TimelineDiffing
import Vocabulary

/// A report as it is stored, with its rows' numbers.
struct StoredReport {
  var row: Int64
  var event: Int64
  var report: Report

  static let columns = """
    s.id, s.event, a.sha256, s.position, a.published_from, a.published_to, s.topic, s.kind, s.status, s.place,
    s.target, s.when_value, s.when_mod, s.when_from, s.when_to, s.freshness, s.weapon, s.count, s.killed,
    s.wounded, s.outcome, s.actor, s.to_place, s.ordinal, s.phase, s.subject, s.is_lead, s.ruling
    """

  /// Reads a row of `columns`; without mentions.
  init(_ row: Row) throws {
    self.row = row[0]
    event = row[1]
    let kind: EventKind = try known(row, 7)
    let status: EventStatus = try known(row, 8)
    let freshness: Freshness = try known(row, 15)
    var told = Event(
      topic: row[6], kind: kind, status: status, place: place(row, 9), target: try optional(row, 10),
      when: try time(row, 11), freshness: freshness, mentions: [])
    told.weapon = try optional(row, 16)
    told.count = row[17]
    told.killed = row[18]
    told.wounded = row[19]
    told.outcome = try optional(row, 20)
    told.actor = row[21]
    told.toPlace = place(row, 22)
    told.ordinal = row[23]
    told.phase = try optional(row, 24)
    told.subject = row[25]
    told.isLead = row[26]
    report = Report(
      article: row[2], index: row[3], published: days(row[4], row[5]), event: told,
      ruling: (row[27] as Int64?).map { Ruling(event: $0) })
  }

  /// The reports that `sql`, a statement after `SELECT` and the columns, finds; without mentions.
  static func fetch(_ sql: String, _ arguments: StatementArguments, _ db: Database) throws -> [StoredReport] {
    var found: [StoredReport] = []
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: select(sql)), arguments: arguments)
    while let row = try rows.next() { found.append(try StoredReport(row)) }
    for index in found.indices {
      guard let ruling = found[index].report.ruling else { continue }
      found[index].report.ruling = try Rulings.ruling(ruling.event, db)
    }
    return found
  }

  /// The same report under another article's name, so that it can stand beside a new reading of its own.
  var renamed: StoredReport {
    var renamed = self
    renamed.report.article += " before"
    return renamed
  }

  static func select(_ rest: String) -> String {
    "SELECT \(columns) FROM reports s JOIN articles a ON a.id = s.article \(rest)"
  }

  /// What the article in that row tells now; nothing of an earlier version of a page.
  static func current(ofArticle article: Int64, _ db: Database) throws -> [StoredReport] {
    try fetch("WHERE s.article = ? AND s.is_current", [article], db)
  }

  /// Lets it count no longer, except for what was known before.
  func retire(_ db: Database) throws {
    try db.run("UPDATE reports SET is_current = 0 WHERE id = ?", [row])
    try db.run("DELETE FROM cells WHERE report = ?", [row])
  }

  /// Lets it count again, as a report of `event`.
  func recall(toEvent event: Int64, _ places: PlaceHierarchy, _ db: Database) throws {
    try db.run("UPDATE reports SET is_current = 1, event = ? WHERE id = ?", [event, row])
    try replaceCells(places, db)
  }

  /// Puts it where others find it by the places that are known now.
  func replaceCells(_ places: PlaceHierarchy, _ db: Database) throws {
    try db.run("DELETE FROM cells WHERE report = ?", [row])
    try Neighbourhood.enter(report, row: row, places, db)
  }

  static func insert(
    _ report: Report, article: Int64, event: Int64, isCurrent: Bool = true, _ db: Database
  ) throws -> Int64 {
    let told = report.event
    var values: Values = [
      article, report.index, event, told.topic, told.kind.rawValue, told.status.rawValue,
      told.place?.rawValue,
      told.target?.rawValue,
    ]
    values += TimelineStorage.values(told.when)
    values +=
      [
        told.freshness.rawValue, told.weapon?.rawValue, told.count, told.killed, told.wounded,
        told.outcome?.rawValue, told.actor, told.toPlace?.rawValue, told.ordinal, told.phase?.rawValue,
        told.subject, told.isLead, report.ruling?.event, isCurrent,
      ] as Values
    try db.run(
      """
      INSERT INTO reports (article, position, event, topic, kind, status, place, target, when_value,
        when_mod, when_from, when_to, freshness, weapon, count, killed, wounded, outcome, actor, to_place,
        ordinal, phase, subject, is_lead, ruling, is_current)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, values)
    let row = db.lastInsertedRowID
    try insert(told.mentions, ofReport: row, db)
    return row
  }

  /// Many at a time: an article may say the same thing some thousand times.
  private static func insert(_ mentions: [Mention], ofReport row: Int64, _ db: Database) throws {
    let width = 64
    var at = 0
    while at < mentions.count {
      let count = mentions.count - at < width ? 1 : width
      var values: Values = []
      for position in at..<(at + count) {
        let mention = mentions[position]
        values += [
          row, position, mention.span.start, mention.span.end, mention.quote, mention.saidBy,
          mention.rules.joined(separator: "\n"), mention.evidence.map(\.row).joined(separator: "\n"),
        ]
      }
      try db.run(
        "INSERT INTO mentions (report, position, span_start, span_end, quote, said_by, rules, evidence) VALUES "
          + repeatElement("(?, ?, ?, ?, ?, ?, ?, ?)", count: count).joined(separator: ", "), values)
      at += count
    }
  }

  /// The mentions of the report in that row, in the order of the text.
  static func mentions(of row: Int64, _ db: Database) throws -> [Mention] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT span_start, span_end, quote, said_by, rules, evidence FROM mentions WHERE report = ?
          ORDER BY position
          """),
      arguments: [row]
    ).map { row in mention(row, 0) }
  }

  /// The mention whose `span_start, span_end, quote, said_by, rules, evidence` begin at column `first` of `row`.
  static func mention(_ row: Row, _ first: Int) -> Mention {
    Mention(
      span: TextSpan(row[first], row[first + 1]), quote: row[first + 2], saidBy: row[first + 3],
      rules: (row[first + 4] as String).split(separator: "\n").map(String.init),
      evidence: (row[first + 5] as String).split(separator: "\n").compactMap { Evidence(row: $0) })
  }
}

extension Evidence {
  /// `field rule` or `field rule start end`.
  fileprivate var row: String {
    span.map { "\(field.rawValue) \(rule) \($0.start) \($0.end)" } ?? "\(field.rawValue) \(rule)"
  }

  /// Nil for a field that this version does not know.
  fileprivate init?(row: Substring) {
    let words = row.split(separator: " ")
    guard words.count == 2 || words.count == 4, let field = Field(rawValue: String(words[0])) else {
      return nil
    }
    self.init(field, by: String(words[1]))
    if words.count == 4, let start = Int(words[2]), let end = Int(words[3]), start <= end {
      span = TextSpan(start, end)
    }
  }
}

/// What a row holds that no version of marsad wrote.
struct UnknownValue: Error, CustomStringConvertible {
  var column: String
  var value: String
  var description: String { "\(column) holds \(value.debugDescription)" }
}

func known<Value: RawRepresentable<String>>(_ row: Row, _ index: Int) throws -> Value {
  let raw: String = row[index]
  guard let value = Value(rawValue: raw) else {
    throw UnknownValue(column: Array(row.columnNames)[index], value: raw)
  }
  return value
}

func optional<Value: RawRepresentable<String>>(_ row: Row, _ index: Int) throws -> Value? {
  if (row[index] as String?) == nil { return nil }
  return try known(row, index) as Value
}

func place(_ row: Row, _ index: Int) -> PlaceID? {
  let raw: String? = row[index]
  return raw.map { PlaceID($0) }
}

/// The time in the four columns from `index` on: value, mod, from, to.
func time(_ row: Row, _ index: Int) throws -> TimeValue? {
  guard let value: String = row[index] else { return nil }
  return TimeValue(
    value: value, mod: try optional(row, index + 1), days: days(row[index + 2], row[index + 3]))
}

func days(_ from: Int32?, _ to: Int32?) -> DayInterval? {
  guard let from, let to else { return nil }
  return DayInterval(from: Day(ordinal: from), to: Day(ordinal: to))
}

func dating(_ from: Int32?, _ to: Int32?, _ basis: String?) -> Publication.Dating? {
  guard let days = days(from, to), let basis = basis.flatMap(Publication.Basis.init) else { return nil }
  return Publication.Dating(days: days, basis: basis)
}
