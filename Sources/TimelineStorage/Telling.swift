import ArabicText
import Calendars
import Foundation
import GRDB
import TimelineDiffing
import Vocabulary

/// Stored reports with the articles that they stand in, to be told as events.
struct Telling {
  /// Reports in the order of publication, by the identifier of their event.
  private(set) var byEvent: [String: [Report]] = [:]
  private var articles: [String: ArticleRow] = [:]

  struct ArticleRow {
    var file: String
    var title: String?
    var url: String?
    var source: String?
    var published: Publication.Dating?
    var signature: WordingSignature
  }

  /// Holds for what was known on day `?1`: of each page the version that was the newest then.
  static let knownThen = """
    a.published_to <= ?1 AND a.retracted_at IS NULL AND NOT EXISTS (
      SELECT 1 FROM articles n WHERE n.id = a.replaced_by AND n.published_to <= ?1)
    """

  /// The reports that `condition` holds for; `s`, `a` and `e` are the report, its article and its event.
  init(_ db: Database, _ condition: String, _ arguments: StatementArguments = []) throws {
    var mentions: [Int64: [Mention]] = [:]
    let source = """
      FROM reports s JOIN articles a ON a.id = s.article JOIN events e ON e.id = s.event WHERE \(condition)
      """
    let mentionRows = try Row.fetchCursor(
      db,
      sql: """
        SELECT s.id, m.span_start, m.span_end, m.quote, m.said_by, m.rules, m.evidence
        FROM mentions m JOIN reports s ON s.id = m.report
        JOIN articles a ON a.id = s.article JOIN events e ON e.id = s.event
        WHERE \(condition) ORDER BY s.id, m.position
        """, arguments: arguments)
    while let row = try mentionRows.next() {
      mentions[row[0], default: []].append(StoredReport.mention(row, 1))
    }
    let rows = try Row.fetchCursor(
      db, sql: "SELECT \(StoredReport.columns), e.identifier \(source)", arguments: arguments)
    while let row = try rows.next() {
      var stored = try StoredReport(row)
      stored.report.event.mentions = mentions[stored.row] ?? []
      if let ruling = stored.report.ruling { stored.report.ruling = try Rulings.ruling(ruling.event, db) }
      byEvent[row[28], default: []].append(stored.report)
    }
    for id in byEvent.keys { byEvent[id]?.sort() }
    let articleRows = try Row.fetchCursor(
      db,
      sql: """
        SELECT DISTINCT a.sha256, a.file, a.title, a.url, a.source, a.published_from, a.published_to, a.basis,
          a.signature \(source)
        """, arguments: arguments)
    while let row = try articleRows.next() {
      articles[row[0]] = ArticleRow(
        file: row[1], title: row[2], url: row[3], source: row[4], published: dating(row[5], row[6], row[7]),
        signature: WordingSignature(blob: Array(row[8] as Data)))
    }
  }

  /// The same reports gathered anew, as they would stand if there were no others.
  ///
  /// An event bears the identifier of the stored one that its first report belongs to.
  func regathered(_ places: PlaceHierarchy) -> [(id: String, reports: [Report])] {
    var owners: [Report.Key: String] = [:]
    for (id, reports) in byEvent {
      for report in reports { owners[report.key] = id }
    }
    var used: Set<String> = []
    return Timeline.events(of: byEvent.values.joined(), places).map { reports in
      let id = owners[reports[0].key] ?? ""
      return (used.insert(id).inserted ? id : Identifier.event(reports[0].key, attempt: 1), reports)
    }
  }

  /// The event that `reports` tell.
  func event(_ id: String, _ reports: [Report], _ places: PlaceHierarchy) -> TimelineEvent {
    let state = EventState(reports, places)
    var seen: Set<String> = []
    let tellers = reports.map(\.article).filter { seen.insert($0).inserted }
    return TimelineEvent(
      id: id, event: state.event, killedRange: state.killedRange, woundedRange: state.woundedRange,
      deniedBy: state.deniedBy, planned: state.planned, lateness: state.lateness,
      disputedDates: state.disputedDates.map { side in
        TimelineEvent.Dated(
          when: side.when, status: .planned,
          published: side.report.flatMap { articles[$0.article]?.published },
          article: side.report?.article ?? "", saidBy: side.speaker)
      }, mentionCount: tellers.count,
      independentCount: WordingSignature.independentCount(tellers.compactMap { articles[$0]?.signature }),
      history: reports.compactMap { report in
        let told = report.event
        guard told.when != nil || !told.status.isOccurrence && told.status != .planned else { return nil }
        return TimelineEvent.Dated(
          when: told.when, status: told.status, published: articles[report.article]?.published,
          article: report.article, saidBy: told.mentions.first?.saidBy)
      },
      mentions: reports.flatMap { sources($0) })
  }

  /// The sentences of one report, each with its article.
  func sources(_ report: Report) -> [TimelineEvent.Source] {
    let article = articles[report.article]
    return report.event.mentions.map { mention in
      TimelineEvent.Source(
        mention: mention, article: report.article, file: article?.file ?? "", title: article?.title,
        published: article?.published, source: article?.source, url: article?.url)
    }
  }

  /// By date, undated last, then kind and place; then by the first mention, so that equal events stand in one order
  /// whatever their identifiers.
  static func precedes(_ left: TimelineEvent, _ right: TimelineEvent) -> Bool {
    func key(_ event: TimelineEvent) -> (Int32, Int32, String, String) {
      (
        event.event.when?.days?.from.ordinal ?? .max, event.event.when?.days?.to.ordinal ?? .max,
        event.event.kind.rawValue, event.event.place?.rawValue ?? ""
      )
    }
    let (first, second) = (key(left), key(right))
    if first != second { return first < second }
    func origin(_ event: TimelineEvent) -> (String, Int) {
      (event.mentions.first?.article ?? "", event.mentions.first?.mention.span.start ?? 0)
    }
    return origin(left) < origin(right)
  }
}
