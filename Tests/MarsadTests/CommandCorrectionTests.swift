import Foundation
import TestSupport
import Testing

/// `retract`, `merge`, `split`, `rebuild` and `timeline --history`, as an analyst would use them.
struct CommandCorrectionTests {
  private let folder: TemporaryFolder
  private let alerts: [Outward.Alert]

  init() throws {
    folder = try CommandSamples.folder()
    let result = try CommandSamples.run(["scan", "--json", "articles"], in: folder)
    alerts = try Outward.decode(Outward.Alert.self, lines: result.output)
  }

  private func run(_ arguments: [String], status: Int32 = 0) throws -> Program.Result {
    let result = try CommandSamples.run(arguments, in: folder)
    #expect(result.status == status, "\(result.errors)")
    return result
  }

  private func timeline() throws -> [String] {
    try run(["timeline", "--json"]).output.split(separator: "\n").map(String.init)
  }

  @Test func `an article taken back leaves what others tell, and can count again`() throws {
    let before = try timeline()
    let taken = try run(["retract", "--json", "--by", "desk", "--why", "withdrawn", "a-2025-08-25.txt"])
    let line = try #require(taken.output.split(separator: "\n").first)
    #expect(line.contains(#""action":"retract","by":"desk","why":"withdrawn""#))
    let after = try timeline()
    #expect(after.count == before.count)
    #expect(after.contains { $0.contains(#""when":{"value":"2025-09""#) })
    #expect(try run(["scan", "--json", "articles"]).output.isEmpty)
    let again = try run(["retract", "a-2025-08-25.txt"], status: 65)
    #expect(again.errors == "marsad: it is so already; nothing was changed\n")
    _ = try run(["retract", "--undo", "a-2025-08-25.txt"])
    #expect(try timeline() == before)
    #expect(try run(["alerts", "--json"]).output.split(separator: "\n").count == alerts.count)
  }

  @Test func `what is not there is 66, and what cannot be is 65`() throws {
    let attack = try #require(alerts.first { $0.kind == "attack" }?.event)
    let exit = try #require(alerts.first { $0.kind == "withdrawal" }?.event)
    #expect(
      try run(["retract", "nowhere.txt"], status: 66).errors.contains("no article 'nowhere.txt' was read"))
    #expect(try run(["merge", attack, "0000000000000000"], status: 66).errors.contains("no event"))
    #expect(try run(["merge", attack, exit], status: 65).errors.contains("different kinds"))
    #expect(try run(["split", attack, "c-2024-08-06.txt"], status: 65).errors.contains("nothing would stay"))
    #expect(try run(["split", attack, "b-2025-08-19.txt"], status: 66).errors.contains("nothing in"))
    #expect(
      try run(["timeline", "--history", "0000000000000000"], status: 66).errors.contains("knows no event"))
    #expect(try run(["rebuild", "nowhere"], status: 66).errors.contains("nowhere: cannot be opened"))
    #expect(try run(["merge", attack, exit, "--state", "no.db"], status: 66).errors.contains("no timeline"))
  }

  @Test func `an event is taken apart and put together again, and both stay through a new reading`() throws {
    let exit = try #require(alerts.first { $0.kind == "withdrawal" }?.event)
    #expect(try timeline().count == 2)
    _ = try run(["split", exit, "articles/a-2025-08-25.txt", "--why", "another plan"])
    #expect(try timeline().count == 3)
    let rebuilt = try run(["rebuild", "--json", "articles"])
    #expect(
      rebuilt.output
        == #"{"schema":"marsad/rebuild/1","articles":3,"changed":0,"unknown":0,"missing":0,"alerts_without_cause":[]}"#
        + "\n")
    #expect(try timeline().count == 3)
    let ids = try timeline().filter { $0.contains(#""kind":"withdrawal""#) }.map {
      String($0.dropFirst(33).prefix(16))
    }
    _ = try run(["merge"] + ids)
    #expect(try timeline().count == 2)
    let history = try run(["timeline", "--history", exit])
    #expect(history.output.contains("another plan") && history.output.contains("taken apart"))
  }

  @Test func `a new reading with other topics says what differs, and alerts to nothing`() throws {
    let topic = try String(
      contentsOf: packageRoot.appendingPathComponent("config/topics/iraq-coalition.yaml"), encoding: .utf8)
    try FileManager.default.createDirectory(at: folder.file("topics"), withIntermediateDirectories: true)
    try folder.write(topic.replacing("id: ain-al-asad", with: "id: asad"), to: "topics/iraq-coalition.yaml")
    let rebuilt = try Program.run(["rebuild", "--json", "--topic", "topics", "articles"], in: folder.url)
    #expect(rebuilt.status == 0, "\(rebuilt.errors)")
    #expect(rebuilt.output.contains(#""change":"changed""#) && rebuilt.output.contains(#""place":"asad""#))
    #expect(try run(["alerts", "--json"]).output.split(separator: "\n").count == alerts.count)
    let ids = Set(try timeline().map { $0.dropFirst(33).prefix(16) }.map(String.init))
    #expect(ids == Set(alerts.map(\.event)))
  }

  @Test func `the history tells each date, who gave it, and what it changed`() throws {
    let exit = try #require(alerts.first { $0.kind == "withdrawal" }?.event)
    let lines = try run(["timeline", "--history", exit, "--json"]).output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines[0].contains(#""change":"first""#) && lines[1].contains(#""change":"refined","shift_days":-15"#))
    #expect(lines[1].contains(#""said_by":"مصدر أمني عراقي""#))
    let then = try run(["timeline", "--history", exit, "--as-of", "2025-08-20", "--json"])
    #expect(then.output.split(separator: "\n").count == 1)
    _ = try run(["timeline", "--history", exit, "--as-of", "2024-01-01"], status: 66)
  }
}
