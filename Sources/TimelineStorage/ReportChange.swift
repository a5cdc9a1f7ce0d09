import Calendars
import GRDB
import TimelineDiffing
import Vocabulary

/// Reports that come to count and others that cease to: what that makes of the timeline around them.
struct ReportChange {
  let comparison: TimelineComparison
  private let around: Neighbourhood
  private let known: [KnownEvent]
  private let leaving: [StoredReport]
  /// The rows of the former reading of the article that enters.
  private let former: Set<Int64>
  private let places: PlaceHierarchy

  /// Takes in `entering`, which are new, and `returning`, which counted before, and does without `leaving` and
  /// `rereading`, the former reading of the article that enters.
  ///
  /// `touched` stay and are gathered anew; `departing` of them leave their event's identifier to the others.
  init(
    entering: [Report] = [], publication: Publication.Dating? = nil, returning: [StoredReport] = [],
    leaving: [StoredReport] = [], rereading: [StoredReport] = [], touched: [StoredReport] = [],
    departing: [StoredReport] = [], newest: Day? = nil, _ places: PlaceHierarchy, _ db: Database
  ) throws {
    self.leaving = leaving
    self.places = places
    around = try Neighbourhood(
      of: entering + returning.map(\.report), present: Set((leaving + rereading + touched).map(\.event)),
      places,
      db)
    let readings = Dictionary(uniqueKeysWithValues: rereading.map { ($0.row, $0.renamed.report) })
    former = Set(readings.keys)
    var known = try around.events.map { row, stored in
      KnownEvent(
        id: try EventRows.identifier(ofEvent: row, db), sequence: row,
        reports: stored.map { readings[$0.row] ?? $0.report })
    }
    var owners: [Report.Key: String] = [:]
    for report in returning {
      let event = try EventRows.present(report.event, db)
      owners[report.report.key] = event.id
      // Nothing else may tell it.
      if !known.contains(where: { $0.id == event.id }) {
        known.append(KnownEvent(id: event.id, sequence: event.row, reports: []))
      }
    }
    self.known = known
    comparison = TimelineComparison(
      of: .init(
        reports: entering + returning.map(\.report), publication: publication,
        replaced: Set(leaving.map(\.report.key) + rereading.map(\.renamed.report.key)),
        departing: Set(departing.map(\.report.key)), former: owners),
      with: known, newest: newest, places: places,
      isTaken: { id in (try? EventRows.isTaken(id, db)) ?? false })
  }

  /// Where the events and their reports are now.
  struct Written {
    /// The row of each event by its identifier.
    var rows: [String: Int64] = [:]
    /// The event of each report that entered.
    var events: [Report.Key: Int64] = [:]
  }

  /// Writes down what became of the known events and reports; those that enter are the caller's.
  func write(_ db: Database) throws -> Written {
    var written = Written()
    var stored: [Report.Key: StoredReport] = [:]
    for report in around.events.values.joined() where !former.contains(report.row) {
      stored[report.report.key] = report
    }
    for event in comparison.events {
      let row = try event.sequence ?? EventRows.insert(identifier: event.id, db)
      written.rows[event.id] = row
      for report in event.reports {
        guard let old = stored[report.key] else {
          written.events[report.key] = row
          continue
        }
        if old.event != row { try db.run("UPDATE reports SET event = ? WHERE id = ?", [row, old.row]) }
      }
    }
    for (loser, winner) in comparison.merged { try EventRows.merge(loser, into: winner, db) }
    for report in leaving { try report.retire(db) }
    return written
  }

  /// What this did to each event that it changed.
  var differences: [EventDifference] {
    let before = Dictionary(uniqueKeysWithValues: known.map { ($0.id, $0.reports) })
    let heirs = Dictionary(comparison.merged.map { ($0.id, $0.into) }) { first, _ in first }
    let after = Dictionary(uniqueKeysWithValues: comparison.events.map { ($0.id, $0.reports) })
    return Set(before.keys).union(after.keys).sorted().compactMap { id in
      let (old, new) = (before[id].flatMap { $0.isEmpty ? nil : $0 }, after[id])
      if old == nil, new == nil { return nil }
      if let old, let new, Set(old.map(\.key)) == Set(new.map(\.key)) { return nil }
      return EventDifference(
        id: id, before: old.map { EventState($0, places).event },
        after: new.map { EventState($0, places).event },
        mergedInto: heirs[id])
    }
  }
}
