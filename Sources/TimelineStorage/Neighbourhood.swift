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

  /// `present` are events that count as near wherever they lie: a topic may know their places no more.
  init(
    of reports: [Report], present: Set<Int64> = [], _ places: PlaceHierarchy, _ db: Database
  ) throws {
    var waiting = reports
    for event in present {
      let stored = try Self.reports(ofEvent: event, db)
      if stored.isEmpty { continue }
      events[event] = stored
      waiting += stored.map(\.report)
    }
    var asked: [Question.Where: [DayInterval]] = [:]
    while let report = waiting.popLast() {
      let reach = report.reach
      var question = Question(subject: Self.subject(report.event), days: reach)
      for at in try Self.wheres(report, places, db) {
        // An answer that covers this question has brought its events already.
        if asked[at, default: []].contains(where: { $0.contains(reach) }) { continue }
        asked[at, default: []].append(reach)
        question.wheres.append(at)
      }
      for event in try Self.events(question, db) where events[event] == nil {
        let stored = try Self.reports(ofEvent: event, db)
        events[event] = stored
        waiting += stored.map(\.report)
      }
    }
  }

  private struct Question {
    struct Where: Hashable {
      var subject: String
      var country: String
      var place: String
    }
    var subject: String
    var days: DayInterval
    var wheres: [Where] = []
  }

  /// Where an event may have been told that `report` tells too.
  private static func wheres(
    _ report: Report, _ places: PlaceHierarchy, _ db: Database
  ) throws -> [Question.Where] {
    let subject = subject(report.event)
    var wheres: [Question.Where] = [.init(subject: subject, country: "", place: "")]
    if let place = report.event.place {
      let country = places.country(of: place).rawValue
      let others =
        if let named = report.placesInReach(places) {
          named.map(\.rawValue)
        } else {
          try Self.places(in: country, subject, db)
        }
      wheres += others.map { .init(subject: subject, country: country, place: $0) }
    } else {
      for country in try countries(subject, db) where !country.isEmpty {
        wheres += try Self.places(in: country, subject, db).map {
          .init(subject: subject, country: country, place: $0)
        }
      }
    }
    return wheres
  }

  /// One step in the index for each answer, instead of reading every cell (SQLite has no skip-scan without ANALYZE).
  static let countriesSQL = """
    WITH RECURSIVE next (country) AS (
      SELECT min(country) FROM cells WHERE subject = ?1
      UNION ALL
      SELECT (SELECT min(country) FROM cells WHERE subject = ?1 AND country > next.country)
      FROM next WHERE next.country IS NOT NULL
    ) SELECT country FROM next WHERE country IS NOT NULL
    """

  private static func countries(_ subject: String, _ db: Database) throws -> [String] {
    try String.fetchAll(db.cachedStatement(sql: countriesSQL), arguments: [subject])
  }

  static let placesSQL = """
    WITH RECURSIVE next (place) AS (
      SELECT min(place) FROM cells WHERE subject = ?1 AND country = ?2
      UNION ALL
      SELECT (SELECT min(place) FROM cells WHERE subject = ?1 AND country = ?2 AND place > next.place)
      FROM next WHERE next.place IS NOT NULL
    ) SELECT place FROM next WHERE place IS NOT NULL
    """

  private static func places(in country: String, _ subject: String, _ db: Database) throws -> [String] {
    try String.fetchAll(db.cachedStatement(sql: placesSQL), arguments: [subject, country])
  }

  /// How many places one statement asks for: one and the three that it may be told as (a base, its region, its
  /// country, none).
  private static let width = 4

  /// What finds the events of up to four places and some days: a range of the index for each place and level.
  static let eventsSQL = """
    WITH wheres (country, place) AS (VALUES (?2, ?3), (?4, ?5), (?6, ?7), (?8, ?9)),
      levels (level, first, last) AS (
        VALUES (0, ?10, ?11), (1, ?12, ?13), (2, ?14, ?15), (3, ?16, ?17))
    SELECT DISTINCT s.event FROM wheres w CROSS JOIN levels l
      CROSS JOIN cells c ON c.subject = ?1 AND c.country = w.country AND c.place = w.place
        AND c.level = l.level AND c.bucket BETWEEN l.first AND l.last
      CROSS JOIN reports s ON s.id = c.report
    """

  private static func events(_ question: Question, _ db: Database) throws -> [Int64] {
    guard !question.wheres.isEmpty else { return [] }
    let find = try db.cachedStatement(sql: eventsSQL)
    var buckets: Values = []
    for width in Self.widths {
      buckets += [
        bucket(question.days.from.ordinal, width), bucket(question.days.to.ordinal, width),
      ]
    }
    var found: [Int64] = []
    var at = 0
    while at < question.wheres.count {
      var values: Values = [question.subject]
      for offset in 0..<Self.width {
        // An open slot repeats the last place: what is found twice counts once.
        let place = question.wheres[min(at + offset, question.wheres.count - 1)]
        values += [place.country, place.place] as Values
      }
      found += try Int64.fetchAll(find, arguments: StatementArguments(values + buckets))
      at += Self.width
    }
    return found
  }

  static func reports(ofEvent event: Int64, _ db: Database) throws -> [StoredReport] {
    var stored = try StoredReport.fetch("WHERE s.event = ? AND s.is_current", [event], db)
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
