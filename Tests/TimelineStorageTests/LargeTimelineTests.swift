import Calendars
import Foundation
import GRDB
import TestSupport
import Testing
import TimelineDiffing
import TimelineStorage
import Vocabulary

/// What one article costs beside a million stored events.
///
/// Measured, not asserted: `make bench-timeline`.
@Suite struct LargeTimelineTests {
  private static let size = ProcessInfo.processInfo.environment["MARSAD_BENCHMARK"].flatMap { Int($0) }

  @Test(.enabled(if: size != nil, "MARSAD_BENCHMARK names no number of events"))
  func `an article is compared with what happened there and then`() throws {
    let size = try #require(Self.size)
    let folder = try TemporaryFolder()
    let path = folder.file("marsad.db").path
    do { _ = try TimelineStore.open(at: path) }
    try Self.fill(path, events: size)
    let store = try TimelineStore.open(at: path, durability: .relaxed)
    var attacks: [Double] = []
    var plans: [Double] = []
    for index in 0..<400 {
      let day = Day(ordinal: Int32(14_000 + index * 17 % 6000))
      let attack = article(
        "attack\(index)", published: "\(day + 1)",
        event(.attack, .occurred, PlaceID("base-\(index)"), "\(day)", target: .base))
      attacks.append(try Self.milliseconds { _ = try store.drop(attack) })
      let plan = article(
        "plan\(index)", published: "\(day)",
        event(.withdrawal, .planned, PlaceID("base-\(index)"), "\(day + 100)"))
      plans.append(try Self.milliseconds { _ = try store.drop(plan) })
    }
    for (name, times) in [("attack", attacks.sorted()), ("planned withdrawal", plans.sorted())] {
      print(
        "\(name): median \(times[times.count / 2]) ms, 99th percentile \(times[times.count * 99 / 100]) ms, beside \(size) events"
      )
    }
  }

  private static func milliseconds(_ body: () throws -> Void) rethrows -> Double {
    let duration = try ContinuousClock().measure(body)
    return Double(duration.components.attoseconds) / 1e15 + Double(duration.components.seconds) * 1000
  }

  /// One event in an article of its own, at 400 places over 16 years: mostly attacks, one in 50 a withdrawal.
  private static func fill(_ path: String, events: Int) throws {
    try DatabaseQueue(path: path).write { db in
      try db.execute(
        sql: """
          CREATE TEMP TABLE numbers AS
          WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
          SELECT i, CASE WHEN i % 50 = 0 THEN 'withdrawal' ELSE 'attack' END AS kind,
            'base-' || (i / 50 * 7919 + i) % 400 AS place, 14000 + i * 104729 % 6000 AS day FROM n;
          """, arguments: [events])
      try db.execute(
        sql: """
          INSERT INTO articles (id, sha256, file, published_from, published_to, basis, signature, read_at, reader_version)
          SELECT i, 'stored' || i, 'f', day + 1, day + 1, 'metadata', zeroblob(128), 0, '' FROM numbers;
          INSERT INTO events (id, identifier) SELECT i, printf('%016x', i) FROM numbers;
          INSERT INTO reports (id, article, position, event, topic, kind, status, place, target, when_value, when_from,
            when_to, freshness, is_lead)
          SELECT i, i, 0, i, 'iraq-coalition', kind, 'occurred', place, iif(kind = 'attack', 'base', NULL), 'x', day,
            day, 'fresh', 1 FROM numbers;
          INSERT INTO mentions (report, position, span_start, span_end, quote, rules)
          SELECT i, 0, 0, 10, 'a sentence of the length that sentences in the news have, more or less', '' FROM numbers;
          INSERT OR IGNORE INTO cells (subject, country, place, level, bucket, report)
          SELECT 'iraq-coalition/' || kind, place, place, 0, day, i FROM numbers;
          """)
    }
  }
}
