import Foundation
import TestSupport
import Testing

/// The five real documents that the project came from, read where they are: what they must raise, and must not.
@Suite(.enabled(if: sharedFolder != nil, "needs the real documents in ../shared/seeds"))
struct FiveDocumentsTests {
  /// One alert that the five must raise; a set that is empty allows anything.
  struct Wanted: CustomTestStringConvertible, Sendable {
    var name: String
    var alerts: Set<String> = []
    var kind: String
    var statuses: Set<String> = []
    var places: Set<String>
    var from: String?
    var to: String?
    var change: String?
    var testDescription: String { name }

    func agrees(with alert: Outward.Alert) -> Bool {
      (alerts.isEmpty || alerts.contains(alert.alert)) && alert.kind == kind
        && (statuses.isEmpty || statuses.contains(alert.status)) && places.contains(alert.place ?? "")
        && alert.when?.from == from && alert.when?.to == to && (change == nil || alert.change == change)
    }
  }

  static let wanted: [Wanted] = [
    Wanted(
      name: "Ain al-Asad, two rockets, early August 2024", alerts: ["base-attack"], kind: "attack",
      places: ["ain-al-asad"], from: "2024-08-01", to: "2024-08-10"),
    Wanted(
      name: "Ain al-Asad, four rockets, July 2024", alerts: ["base-attack"], kind: "attack",
      places: ["ain-al-asad"], from: "2024-07-01", to: "2024-07-31"),
    Wanted(name: "a US base in Jordan", alerts: ["base-attack"], kind: "attack", places: ["jordan"]),
    Wanted(
      name: "third round ended", alerts: ["new-event"], kind: "negotiation", statuses: ["occurred"],
      places: ["iraq", "baghdad"], from: "2024-03-30", to: "2024-03-30"),
    Wanted(
      name: "fourth round due", alerts: ["new-event"], kind: "negotiation", statuses: ["planned"],
      places: ["iraq", "baghdad"], from: "2024-03-30", to: "2024-04-13"),
    Wanted(
      name: "second round", alerts: ["new-event"], kind: "negotiation", statuses: ["occurred"],
      places: ["iraq", "baghdad"], from: "2024-02-10", to: "2024-02-10"),
    Wanted(
      name: "the joint announcement is put off", kind: "agreement", statuses: ["postponed"],
      places: ["iraq", "united-states"]),
    Wanted(
      name: "five arrested over the attack", alerts: ["new-event"], kind: "arrest", statuses: ["occurred"],
      places: ["ain-al-asad", "anbar"], from: "2024-08-08", to: "2024-08-08"),
    Wanted(
      name: "mission end by September 2025", alerts: ["new-event"], kind: "mission-end",
      statuses: ["planned"],
      places: ["iraq"], from: "2025-09-01", to: "2025-09-30"),
    Wanted(
      name: "mission end by the end of September 2025", alerts: ["date-change"], kind: "mission-end",
      places: ["iraq"], from: "2025-09-21", to: "2025-09-30", change: "refined"),
    Wanted(
      name: "the rest leave by the end of 2026", alerts: ["new-event"], kind: "withdrawal",
      statuses: ["planned"], places: ["iraq"], from: "2026-10-01", to: "2026-12-31"),
    Wanted(
      name: "the rest leave in September 2026", alerts: ["date-change"], kind: "withdrawal", places: ["iraq"],
      from: "2026-09-01", to: "2026-09-30", change: "earlier"),
    Wanted(
      name: "the last soldier leaves Ain al-Asad on 15 September 2025", alerts: ["date-change"],
      kind: "withdrawal", places: ["ain-al-asad"], from: "2025-09-15", to: "2025-09-15", change: "refined"),
    Wanted(
      name: "the convoy of Monday 18 August 2025", alerts: ["new-event"], kind: "withdrawal",
      statuses: ["occurred", "ongoing"], places: ["ain-al-asad"], from: "2025-08-18", to: "2025-08-18"),
    Wanted(
      name: "parliament's call", alerts: ["new-event"], kind: "legislation", statuses: ["occurred"],
      places: ["iraq", "baghdad"], from: "2024-02-01", to: "2024-02-29"),
    Wanted(
      name: "the strike that killed a commander", alerts: ["new-event"], kind: "strike",
      statuses: ["occurred"], places: ["iraq", "baghdad"], from: "2024-01-01", to: "2024-01-10"),
  ]

  /// The five, copied under names that bear their dates; the one that dates itself keeps its own.
  static func copies(dated: Bool) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let seeds = try #require(sharedFolder).appendingPathComponent("seeds")
    let names = try FileManager.default.contentsOfDirectory(atPath: seeds.path)
    let table = try String(contentsOf: seeds.appendingPathComponent("published.tsv"), encoding: .utf8)
    for row in table.split(separator: "\n").dropFirst() {
      let cells = row.split(separator: "\t").map(String.init)
      let name = try #require(names.first { $0.contains(cells[0]) })
      let datesItself = cells[2].hasPrefix("the text: \"24 March")
      try FileManager.default.copyItem(
        at: seeds.appendingPathComponent(name),
        to: folder.file(dated && !datesItself ? "\(cells[1])-\(name)" : name))
    }
    return folder
  }

  /// The alerts of one pass over `folder`, on the state file `state` beside it.
  static func scan(_ folder: TemporaryFolder, state: TemporaryFolder) throws -> [Outward.Alert] {
    let result = try Program.run(["scan", "--json", "--state", state.file("state.db").path, folder.url.path])
    #expect(result.status == 0, "\(result.errors)")
    return try Outward.decode(Outward.Alert.self, lines: result.output)
  }

  static let alerts = Result { try scan(copies(dated: true), state: TemporaryFolder()) }

  @Test(arguments: wanted)
  func `the five raise what an analyst must hear of`(wanted: Wanted) throws {
    let alerts = try Self.alerts.get()
    #expect(
      alerts.contains(where: wanted.agrees),
      "of its kind: \(alerts.filter { $0.kind == wanted.kind }.map(\.summary))")
  }

  @Test func `the attacks bear their numbers`() throws {
    let state = try TemporaryFolder()
    _ = try Self.scan(Self.copies(dated: true), state: state)
    let timeline = try Program.run(["timeline", "--json", "--state", state.file("state.db").path])
    let attacks = try Outward.decode(Outward.Event.self, lines: timeline.output)
      .filter { $0.kind == "attack" && $0.place == "ain-al-asad" }
    #expect(attacks.count == 2)
    #expect(attacks.contains { $0.count == 2 && $0.wounded == 5 && $0.weapon == "rocket" })
    #expect(attacks.contains { $0.count == 4 && $0.weapon == "rocket" })
  }

  @Test func `nothing is dated from the false line, and no attack elsewhere is one on a base`() throws {
    for alert in try Self.alerts.get() {
      #expect(alert.when?.to != "2024-01-01", "\(alert.summary)")
      #expect(alert.published?.to != "2024-01-01", "\(alert.summary)")
      if alert.alert == "base-attack" {
        #expect(["ain-al-asad", "jordan"].contains(alert.place), "\(alert.summary)")
      }
    }
  }

  @Test func `no alert is raised twice, and a second scan raises none`() throws {
    let folder = try Self.copies(dated: true)
    let state = try TemporaryFolder()
    // Who says it makes no other alert; what the message alone tells, as whether a withdrawal begins or ends, does.
    let said = try Self.scan(folder, state: state).map { alert in
      "\(alert.summary) \(alert.message.components(separatedBy: ", says")[0])"
    }
    #expect(Set(said).count == said.count)
    #expect(try Self.scan(folder, state: state).isEmpty)
  }

  @Test(arguments: [
    ("318cd1f350f6fd59", "2024-03-24", "2024-03-31"), ("21b86d896e5453d1", "2024-08-08", "2024-08-31"),
    ("d0a881a33f63421c", "2024-01-01", "2025-08-31"), ("2c74d125c6dd2263", "2025-01-01", "2025-08-31"),
    ("c05890a27c9c9433", "2025-01-01", "2025-09-14"),
  ])
  func `under their first names the five are dated by their text alone`(
    file: String, from: String, to: String
  ) throws {
    let folder = try Self.copies(dated: false)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    let name = try #require(names.first { $0.contains(file) })
    let result = try Program.run(["extract", "--json", folder.file(name).path])
    let article = try #require(try Outward.decode(Outward.Article.self, lines: result.output).first)
    let published = try #require(article.published)
    #expect(published.basis == "text")
    #expect(published.from >= from)
    #expect(published.to <= to)
    for event in article.events {
      #expect(event.when?.to ?? "" < "2027", "dated from the day of the run: \(event)")
    }
  }
}
