import Foundation
import TestSupport
import Testing

/// The articles of `seeds/`, scanned one by one as they would have arrived: `expected.json` says what each raises.
struct SeedsTests {
  /// One alert of `expected.json`.
  struct Expected: Decodable, Sendable {
    var article: String
    var alert: String
    var kind: String
    /// Any one of these.
    var places: [String]
    var change: String?
    var from: String?
    var to: String?
    /// Neither asked for nor held against the reader.
    var isOptional: Bool

    private enum Key: String, CodingKey {
      case article, alert, kind, place, change, from, to, optional
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Key.self)
      article = try values.decode(String.self, forKey: .article)
      alert = try values.decode(String.self, forKey: .alert)
      kind = try values.decode(String.self, forKey: .kind)
      places =
        try (try? values.decode([String].self, forKey: .place))
        ?? [values.decode(String.self, forKey: .place)]
      change = try values.decodeIfPresent(String.self, forKey: .change)
      from = try values.decodeIfPresent(String.self, forKey: .from)
      to = try values.decodeIfPresent(String.self, forKey: .to)
      isOptional = try values.decodeIfPresent(Bool.self, forKey: .optional) ?? false
    }

    func agrees(with other: Outward.Alert) -> Bool {
      other.alert == alert && other.kind == kind && places.contains(other.place ?? "")
        && other.change == change
        && (from == nil || other.when?.from == from) && (to == nil || other.when?.to == to)
    }
  }

  /// The alerts of one article, in the order in which they were raised, and what the program said besides.
  struct Told: Sendable {
    var article: String
    var status: Int32
    var errors: String
    var alerts: [Outward.Alert]
  }

  static let folder = packageRoot.appendingPathComponent("seeds")

  static let told = Result {
    let state = try TemporaryFolder()
    return try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.first?.isNumber == true }.sorted()
      .map { name in
        let path = folder.appendingPathComponent(name).path
        let result = try Program.run(["scan", "--json", "--state", state.file("state.db").path, path])
        let alerts = try Outward.decode(Outward.Alert.self, lines: result.output)
        return Told(article: name, status: result.status, errors: result.errors, alerts: alerts)
      }
  }

  static let expected = Result {
    try JSONDecoder().decode(
      [Expected].self, from: Data(contentsOf: folder.appendingPathComponent("expected.json")))
  }

  @Test func `each article raises the alerts that it must`() throws {
    let told = try Self.told.get()
    for wanted in try Self.expected.get() where !wanted.isOptional {
      let alerts = told.first { $0.article == wanted.article }?.alerts ?? []
      #expect(
        alerts.contains(where: wanted.agrees), "\(wanted) is not among \(alerts.map(\.summary))")
    }
  }

  @Test func `no article raises a fresh alert besides`() throws {
    let expected = try Self.expected.get()
    for article in try Self.told.get() {
      for alert in article.alerts where alert.freshness == "fresh" {
        #expect(
          expected.contains { $0.article == article.article && $0.agrees(with: alert) },
          "\(article.article): \(alert.summary)")
      }
    }
  }

  @Test func `every alert and every change is shown`() throws {
    let expected = try Self.expected.get()
    #expect(Set(expected.map(\.alert)) == ["base-attack", "new-event", "date-change"])
    #expect(
      Set(expected.compactMap(\.change))
        == ["earlier", "later", "refined", "postponed", "cancelled", "denied"])
  }

  @Test func `the broken file is refused with a reason, and the others are read`() throws {
    for article in try Self.told.get() {
      let isBroken = article.article == "15-scan.txt"
      #expect(article.status == (isBroken ? 65 : 0), "\(article.article): \(article.errors)")
      if isBroken { #expect(article.errors.contains("PDF")) }
    }
  }
}
