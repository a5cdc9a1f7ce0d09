import Calendars
import GRDB
import TimelineDiffing
import Vocabulary

/// The stored events that an article's reports can touch, those that these can touch, and so on to the end.
///
/// A report lies in cells: its place, and the days, months or all time that its reach covers. So what is loaded
/// depends on how much happened there and then, not on how much is stored.
struct Neighbourhood {
  /// Reports by the row of their event.
  private(set) var events: [Int64: [StoredReport]] = [:]

  init(of reports: [Report], _ places: PlaceHierarchy, _ db: Database) throws {
    var waiting = reports
    var asked: [Question.Where: [DayInterval]] = [:]
    while let report = waiting.popLast() {
      for question in try Self.questions(about: report, places, db) {
        // An answer that covers this question has brought its events already.
        if asked[question.at, default: []].contains(where: { $0.contains(question.days) }) { continue }
        asked[question.at, default: []].append(question.days)
        for event in try Self.events(question, db) where events[event] == nil {
          let stored = try Self.reports(ofEvent: event, db)
          events[event] = stored
          waiting += stored.map(\.report)
        }
      }
    }
  }

  private struct Question {
    struct Where: Hashable {
      var subject: String
      var country: String
      var place: String
    }
    var at: Where
    var days: DayInterval
  }

  private static func questions(
    about report: Report, _ places: PlaceHierarchy, _ db: Database
  ) throws -> [Question] {
    let subject = subject(report.event)
    let reach = report.reach
    var asked: [Question.Where] = [.init(subject: subject, country: "", place: "")]
    if let place = report.event.place {
      let country = places.country(of: place).rawValue
      let others =
        if let named = report.placesInReach(places) {
          named.map(\.rawValue)
        } else {
          try Self.places(in: country, subject, db)
        }
      for other in others { asked.append(.init(subject: subject, country: country, place: other)) }
    } else {
      for country in try countries(subject, db) where !country.isEmpty {
        for other in try Self.places(in: country, subject, db) {
          asked.append(.init(subject: subject, country: country, place: other))
        }
      }
    }
    return asked.map { Question(at: $0, days: reach) }
  }

  /// One step in the index for each answer, instead of reading every cell (SQLite has no skip-scan without ANALYZE).
  private static func countries(_ subject: String, _ db: Database) throws -> [String] {
    try String.fetchAll(
      db.cachedStatement(
        sql: """
          WITH RECURSIVE next (country) AS (
            SELECT min(country) FROM cells WHERE subject = ?1
            UNION ALL
            SELECT (SELECT min(country) FROM cells WHERE subject = ?1 AND country > next.country)
            FROM next WHERE next.country IS NOT NULL
          ) SELECT country FROM next WHERE country IS NOT NULL
          """), arguments: [subject])
  }

  private static func places(in country: String, _ subject: String, _ db: Database) throws -> [String] {
    try String.fetchAll(
      db.cachedStatement(
        sql: """
          WITH RECURSIVE next (place) AS (
            SELECT min(place) FROM cells WHERE subject = ?1 AND country = ?2
            UNION ALL
            SELECT (SELECT min(place) FROM cells WHERE subject = ?1 AND country = ?2 AND place > next.place)
            FROM next WHERE next.place IS NOT NULL
          ) SELECT place FROM next WHERE place IS NOT NULL
          """), arguments: [subject, country])
  }

  /// What finds the events of a place and some days; a range of the index for each level.
  static let eventsSQL = """
    SELECT DISTINCT s.event FROM cells c JOIN reports s ON s.id = c.report
    WHERE c.subject = ?1 AND c.country = ?2 AND c.place = ?3 AND c.level = ?4 AND c.bucket BETWEEN ?5 AND ?6
    """

  private static func events(_ question: Question, _ db: Database) throws -> [Int64] {
    let find = try db.cachedStatement(sql: eventsSQL)
    let (from, to) = (question.days.from.ordinal, question.days.to.ordinal)
    var found: [Int64] = []
    for (level, width) in Self.widths.enumerated() {
      found += try Int64.fetchAll(
        find,
        arguments: [
          question.at.subject, question.at.country, question.at.place, level, bucket(from, width),
          bucket(to, width),
        ])
    }
    return found
  }

  static func reports(ofEvent event: Int64, _ db: Database) throws -> [StoredReport] {
    var stored = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT \(StoredReport.columns) FROM reports s JOIN articles a ON a.id = s.article
          WHERE s.event = ?
          """), arguments: [event]
    ).map(StoredReport.init)
    for index in stored.indices where stored[index].report.event.status == .denied {
      // Who denies it is part of the state; no other mention is.
      stored[index].report.event.mentions = try StoredReport.mentions(of: stored[index].row, db)
    }
    return stored
  }

  // MARK: Cells

  private static func subject(_ event: Event) -> String { event.topic + "/" + event.kind.rawValue }

  /// The days in a bucket of each level; a reach lies in at most some thirty buckets of its own level.
  private static let widths: [Int32] = [1, 30, 400, 10_000_000]

  /// Which bucket of `width` days holds `day`; rounded down, also before 1970.
  private static func bucket(_ day: Int32, _ width: Int32) -> Int32 {
    day >= 0 ? day / width : (day - width + 1) / width
  }

  /// Puts a report where others will find it.
  static func enter(_ report: Report, row: Int64, _ places: PlaceHierarchy, _ db: Database) throws {
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO cells (subject, country, place, level, bucket, report) VALUES (?, ?, ?, ?, ?, ?)
        """)
    let reach = report.reach
    let level =
      switch reach.dayCount {
      case ...14: 0
      case ...400: 1
      case ...10_000: 2
      default: 3
      }
    let width = Self.widths[level]
    let buckets = bucket(reach.from.ordinal, width)...bucket(reach.to.ordinal, width)
    let place = report.event.place
    for bucket in buckets {
      try insert.execute(arguments: [
        subject(report.event), place.map { places.country(of: $0).rawValue } ?? "",
        place?.rawValue ?? "", level, bucket, row,
      ])
    }
  }
}
