import Foundation
import TestSupport
import Testing

/// `scan`, and what `timeline`, `alerts` and `explain` tell of it afterwards.
struct CommandTimelineTests {
  private func scan(_ folder: TemporaryFolder, _ more: [String] = []) throws -> [Outward.Alert] {
    let result = try CommandSamples.run(["scan", "--json"] + more + ["articles"], in: folder)
    #expect(result.status == 0 && result.errors.isEmpty)
    return try Outward.decode(Outward.Alert.self, lines: result.output)
  }

  @Test func `scan takes the oldest publication first, whatever the names say`() throws {
    let alerts = try scan(CommandSamples.folder())
    #expect(alerts.map(\.alert) == ["base-attack", "new-event", "date-change"])
    #expect(alerts.last?.change == "refined")
    #expect(alerts.last?.shift_days == -15)
    #expect(
      alerts.last?.message
        == "Ain al-Asad exit now 15 September 2025 (was: September 2025), says an Iraqi security source")
  }

  @Test func `a second scan of the same files raises nothing`() throws {
    let folder = try CommandSamples.folder()
    #expect(try !scan(folder).isEmpty)
    #expect(try scan(folder).isEmpty)
  }

  @Test func `a state in memory is kept nowhere`() throws {
    let folder = try CommandSamples.folder()
    #expect(try scan(folder, ["--state", ":memory:"]).count == 3)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(names == ["articles"])
  }

  @Test func `an alert is a line with the keys of the contract`() throws {
    let result = try CommandSamples.run(
      ["scan", "--json", "--state", ":memory:", "articles"], in: CommandSamples.folder())
    for line in result.output.split(separator: "\n") {
      #expect(
        CommandSamples.keys(line) == [
          "schema", "id", "alert", "priority", "freshness", "event", "topic", "kind", "status", "place",
          "target", "when", "previous", "change", "shift_days", "article", "published", "quote", "message",
          "disputed",
        ])
    }
  }

  @Test func `alerts prints again what was raised, newest last`() throws {
    let folder = try CommandSamples.folder()
    let raised = try scan(folder)
    let all = try CommandSamples.run(["alerts", "--json"], in: folder)
    #expect(try Outward.decode(Outward.Alert.self, lines: all.output) == raised)
    let late = try CommandSamples.run(["alerts", "--json", "--since", "2025-08-20"], in: folder)
    #expect(try Outward.decode(Outward.Alert.self, lines: late.output) == Array(raised.suffix(1)))
  }

  @Test func `timeline knows what was known on a day`() throws {
    let folder = try CommandSamples.folder()
    _ = try scan(folder)
    let now = try CommandSamples.run(["timeline", "--json"], in: folder).output.split(separator: "\n")
    let then = try CommandSamples.run(["timeline", "--json", "--as-of", "2024-12-31"], in: folder)
    #expect(now.count == 2)
    #expect(then.output.split(separator: "\n").count == 1)
    let keys = CommandSamples.keys(try #require(now.first))
    #expect(keys.starts(with: ["schema", "id", "topic", "kind", "status", "place", "target", "when"]))
    #expect(keys.contains("sources") && keys.contains("history") && keys.contains("mentions"))
  }

  @Test func `explain shows the sentences behind an alert, old and new`() throws {
    let folder = try CommandSamples.folder()
    let change = try #require(try scan(folder).last)
    let result = try CommandSamples.run(["explain", "--json", change.id], in: folder)
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    #expect(lines.contains { $0.contains(#""role":"new""#) && $0.contains("15 أيلول 2025") })
    #expect(lines.contains { $0.contains(#""role":"previous""#) && $0.contains("في أيلول 2025") })
    let text = try CommandSamples.run(["explain", change.id], in: folder)
    #expect(text.output.contains("What was said before"))
    let event = try CommandSamples.run(["explain", "--json", change.event], in: folder)
    #expect(event.status == 0 && !event.output.isEmpty)
  }

  @Test func `an identifier that nothing bears is 66`() throws {
    let folder = try CommandSamples.folder()
    _ = try scan(folder)
    let result = try CommandSamples.run(["explain", "no\u{1B}such"], in: folder)
    #expect(result.status == 66)
    #expect(result.errors.contains("no alert or event 'no\\u{1b}such'"))
  }

  @Test(arguments: ["en", "ar"])
  func `people read alerts and timeline in their language`(language: String) throws {
    let folder = try CommandSamples.folder()
    let masked = try ["scan", "timeline", "alerts"].map { command in
      let arguments = command == "scan" ? ["scan", "articles"] : [command]
      let result = try CommandSamples.run(arguments + ["--language", language], in: folder)
      #expect(result.status == 0 && result.errors.isEmpty)
      return "$ marsad \(command)\n" + result.output.replacing(/[0-9a-f]{16}/, with: "0123456789abcdef")
    }
    #expect(Snapshot.difference(masked.joined(separator: "\n"), "reports.\(language).txt") == nil)
  }
}
