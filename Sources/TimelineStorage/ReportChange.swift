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
  private let places: PlaceHierarchy

  /// `leaving` still stand; `touched` are reports whose ruling has changed, and `departing` those that leave their
  /// event to others.
  init(
    entering: [Report] = [], publication: Publication.Dating? = nil, leaving: [StoredReport] = [],
    touched: [StoredReport] = [], departing: [StoredReport] = [], newest: Day? = nil,
    _ places: PlaceHierarchy, _ db: Database
  ) throws {
    self.leaving = leaving
    self.places = places
    around = try Neighbourhood(
      of: entering + leaving.map(\.report) + touched.map(\.report), places, db)
    known = try around.events.map { row, stored in
      KnownEvent(
        id: try EventRows.identifier(ofEvent: row, db), sequence: row, reports: stored.map(\.report))
    }
    comparison = TimelineComparison(
      of: .init(
        reports: entering, publication: publication, replaced: Set(leaving.map(\.report.key)),
        departing: Set(departing.map(\.report.key))),
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
    for report in around.events.values.joined() { stored[report.report.key] = report }
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
      let (old, new) = (before[id], after[id])
      if let old, let new, Set(old.map(\.key)) == Set(new.map(\.key)) { return nil }
      return EventDifference(
        id: id, before: old.map { EventState($0, places).event },
        after: new.map { EventState($0, places).event },
        mergedInto: heirs[id])
    }
  }
}
