import Calendars
import GRDB
import Vocabulary

/// Alerts as rows.
enum AlertRows {
  static let columns = """
    l.identifier, l.type, l.priority, l.freshness, e.identifier, l.topic, l.kind, l.status, l.place, l.target,
    l.when_value, l.when_mod, l.when_from, l.when_to, l.previous_value, l.previous_mod, l.previous_from,
    l.previous_to, l.change, l.shift_days, a.sha256, a.published_from, a.published_to, a.basis, l.quote,
    l.said_by, l.weapon, l.count, l.killed, l.wounded, l.outcome, l.actor, l.to_place, l.ordinal, l.phase,
    l.is_disputed
    """
  static let tables = "alerts l JOIN events e ON e.id = l.event JOIN articles a ON a.id = l.article"

  /// Reads a row of `columns`.
  static func alert(_ row: Row) throws -> Alert {
    let details = Alert.Details(
      weapon: try optional(row, 26), count: row[27], killed: row[28], wounded: row[29],
      outcome: try optional(row, 30), actor: row[31], toPlace: place(row, 32), ordinal: row[33],
      phase: try optional(row, 34))
    let type: AlertType = try known(row, 1)
    let freshness: Freshness = try known(row, 3)
    let kind: EventKind = try known(row, 6)
    let status: EventStatus = try known(row, 7)
    let target: Target? = try optional(row, 9)
    let change: DateChange? = try optional(row, 18)
    return Alert(
      id: row[0], type: type, priority: row[2], freshness: freshness, event: row[4], topic: row[5],
      kind: kind,
      status: status, place: place(row, 8), target: target, when: try time(row, 10),
      previous: try time(row, 14), change: change, shiftDays: row[19], isDisputed: row[35], article: row[20],
      published: dating(row[21], row[22], row[23]), quote: row[24], saidBy: row[25], details: details)
  }

  static func insert(_ alert: Alert, event: Int64, article: Int64, _ db: Database) throws -> Int64 {
    let details = alert.details
    var row: Values = [
      alert.id, alert.type.rawValue, alert.priority, alert.freshness.rawValue, event, article, alert.topic,
      alert.kind.rawValue, alert.status.rawValue, alert.place?.rawValue, alert.target?.rawValue,
    ]
    row += values(alert.when) + values(alert.previous)
    row += [alert.change?.rawValue, alert.shiftDays, alert.quote, alert.saidBy] as Values
    row +=
      [
        details.weapon?.rawValue, details.count, details.killed, details.wounded, details.outcome?.rawValue,
        details.actor, details.toPlace?.rawValue, details.ordinal, details.phase?.rawValue, alert.isDisputed,
      ] as Values
    try db.run(
      """
      INSERT INTO alerts (identifier, type, priority, freshness, event, article, topic, kind, status, place,
        target, when_value, when_mod, when_from, when_to, previous_value, previous_mod, previous_from,
        previous_to, change, shift_days, quote, said_by, weapon, count, killed, wounded, outcome, actor,
        to_place, ordinal, phase, is_disputed)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, row)
    return db.lastInsertedRowID
  }
}
