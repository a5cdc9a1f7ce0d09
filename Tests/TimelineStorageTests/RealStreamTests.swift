import AlertReporting
import ArticleReading
import Calendars
import ConfigurationFiles
import Foundation
import MarsadReading
import TestSupport
import Testing
import TimelineDiffing
import TimelineStorage
import Vocabulary

/// What must hold of articles as the reader reads them: those of `seeds/`, and the real documents where they are beside
/// the checkout.
@Suite struct RealStreamTests {
  /// Articles, each with the bytes it was read from.
  struct Stream: Sendable {
    var name: String
    var articles: [(read: ReadArticle, bytes: [UInt8], provenance: Provenance)]
  }

  static let topics: [Topic] =
    (try? loadTopics(from: [packageRoot.appendingPathComponent("config/topics").path])) ?? []
  static let reader = Reader(topics: topics)
  static let places = PlaceHierarchy(topics: topics)
  static let english = AlertSentences(topics: topics, language: .english)

  static let seeds = Result { try stream("seeds", packageRoot.appendingPathComponent("seeds")) }
  static let documents = Result {
    try stream("documents", try #require(sharedFolder).appendingPathComponent("seeds"))
  }

  /// The readable articles of `folder`; those in its `published.tsv` under names that bear their dates.
  private static func stream(_ name: String, _ folder: URL) throws -> Stream {
    let table =
      (try? String(contentsOf: folder.appendingPathComponent("published.tsv"), encoding: .utf8)) ?? ""
    let days = Dictionary(
      table.split(separator: "\n").dropFirst().map { row in
        let cells = row.split(separator: "\t").map(String.init)
        return (cells[0], cells[2].hasPrefix("the text: \"24 March") ? "" : cells[1] + "-")
      }
    ) { first, _ in first }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    var articles: [(ReadArticle, [UInt8], Provenance)] = []
    for file in names where !file.hasSuffix(".tsv") {
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(file)))
      let day = days.first { file.contains($0.key) }?.value ?? ""
      let provenance = Provenance(file: day + file, modified: Day("2025-12-31"), published: nil)
      guard let read = try? reader.read(bytes, provenance) else { continue }
      articles += read.map { ($0, bytes, provenance) }
    }
    return Stream(name: name, articles: articles.sorted { published($0.0) < published($1.0) })
  }

  private static func published(_ read: ReadArticle) -> Day {
    read.publication?.days.from ?? Day(ordinal: .max)
  }

  private static func streams() throws -> [Stream] {
    [try seeds.get()] + (sharedFolder == nil ? [] : [try documents.get()])
  }

  /// `timeline --json`, identifiers left out.
  private static func outward(_ store: TimelineStore) throws -> [String] {
    try store.timeline(places: places).map { event in
      var event = event
      event.id = ""
      return JSONValue(event).line
    }
  }

  private static func drop(_ read: ReadArticle, into store: TimelineStore) throws -> Applied {
    try store.apply(read, places: places, readAt: 0)
  }

  // MARK: Order

  @Test(.enabled(if: sharedFolder != nil, "needs the real documents in ../shared/seeds"))
  func `every order of the five documents ends in the same timeline, byte for byte`() throws {
    let articles = try Self.documents.get().articles.map(\.read)
    #expect(articles.count == 5)
    var first: [String]?
    var orders = 0
    try forEachOrder(of: articles) { order in
      let store = try TimelineStore.open(at: ":memory:")
      for read in order { _ = try Self.drop(read, into: store) }
      let lines = try Self.outward(store)
      if first == nil { first = lines }
      #expect(lines == first, "order \(order.map(\.article.file))")
      orders += 1
    }
    #expect(orders == 120)
  }

  @Test func `the seeds end in the same timeline, read forward, backward and from the middle`() throws {
    let articles = try Self.seeds.get().articles.map(\.read)
    let half = articles.count / 2
    var first: [String]?
    for order in [articles, articles.reversed(), Array(articles[half...] + articles[..<half])] {
      let store = try TimelineStore.open(at: ":memory:")
      for read in order { _ = try Self.drop(read, into: store) }
      let lines = try Self.outward(store)
      if first == nil { first = lines }
      #expect(lines == first)
    }
  }

  // MARK: Told once

  @Test func `an article again, under another name or another outlet's header, raises nothing`() throws {
    for stream in try Self.streams() {
      let store = try TimelineStore.open(at: ":memory:")
      for (read, bytes, provenance) in stream.articles {
        _ = try Self.drop(read, into: store)
        #expect(try Self.drop(read, into: store).alerts.isEmpty)
        var renamed = read
        renamed.article.file = "copy-of-it.txt"
        #expect(try Self.drop(renamed, into: store).alerts.isEmpty)
        guard provenance.file.hasSuffix(".txt") else { continue }
        let header = Array("شبكة الأفق الإخبارية\n\n".utf8)
        for again in try Self.reader.read(header + bytes, provenance) {
          let alerts = try Self.drop(again, into: store).alerts
          #expect(alerts.isEmpty, "\(provenance.file): \(alerts.map(Self.english.sentence))")
        }
      }
    }
  }

  @Test func `no two alerts of a stream say the same`() throws {
    for stream in try Self.streams() {
      let store = try TimelineStore.open(at: ":memory:")
      let said = try stream.articles.flatMap { try Self.drop($0.read, into: store).alerts }
        .map(Self.english.sentence)
      #expect(
        Set(said).count == said.count, "\(Dictionary(grouping: said) { $0 }.filter { $1.count > 1 }.keys)")
    }
  }

  // MARK: Cause

  @Test func `taking an article back takes all back that it changed, and each alert with its cause`() throws {
    let author = Correction.Author(name: "test", moment: 0)
    for stream in try Self.streams() {
      let store = try TimelineStore.open(at: ":memory:")
      for (read, _, _) in stream.articles {
        let before = try Self.outward(store)
        let alerts = try Self.drop(read, into: store).alerts
        let after = try Self.outward(store)
        #expect(alerts.isEmpty || before != after)
        _ = try store.retract(sha256: read.article.sha256, places: Self.places, by: author).get()
        #expect(try Self.outward(store) == before, "\(read.article.file)")
        #expect(try store.alertsWithoutCause().isSuperset(of: alerts.map(\.id)))
        _ = try store.restore(sha256: read.article.sha256, places: Self.places, by: author).get()
        #expect(try Self.outward(store) == after, "\(read.article.file)")
        #expect(try store.alertsWithoutCause().isEmpty)
      }
    }
  }

  @Test func `reading everything again with the same rules changes nothing`() throws {
    let store = try TimelineStore.open(at: ":memory:")
    let stream = try Self.seeds.get()
    for article in stream.articles { _ = try Self.drop(article.read, into: store) }
    let before = try store.timeline(places: Self.places).map { JSONValue($0).line }
    for article in stream.articles {
      let again = try store.reread(article.read, places: Self.places, readAt: 1, readerVersion: "2")
      #expect(again?.isChanged == false && again?.differences.isEmpty == true)
    }
    #expect(try store.timeline(places: Self.places).map { JSONValue($0).line } == before)
  }
}

/// Calls `body` with every order of `items` (Heap's algorithm).
private func forEachOrder<Item>(of items: [Item], _ body: ([Item]) throws -> Void) rethrows {
  var items = items
  func permute(_ count: Int) throws {
    guard count > 1 else { return try body(items) }
    for index in 0..<count {
      try permute(count - 1)
      if index < count - 1 { items.swapAt(count % 2 == 0 ? index : 0, count - 1) }
    }
  }
  try permute(items.count)
}
