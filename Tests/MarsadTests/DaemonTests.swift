import CLinux
import Foundation
import TestSupport
import Testing

/// The daemon from outside: what is dropped, what is told, where the file ends.
struct DaemonTests {
  private let folder: TemporaryFolder
  private let daemon: RunningDaemon

  init() throws {
    folder = try TemporaryFolder()
    daemon = try RunningDaemon(in: folder)
  }

  @Test func `a dropped article is told in a line and archived`() throws {
    try daemon.drop(Dispatch.attack(day: 16), as: "2024-07-17-asad.txt")
    #expect(daemon.waits { !daemon.output.isEmpty })
    #expect(daemon.waitsForEmptyInbox())
    #expect(daemon.output.count == 1)
    #expect(daemon.output.first?.contains("Ain al-Asad") == true)
    #expect(daemon.names(in: "archive") == ["2024-07-17-asad.txt"])
  }

  @Test func `a file that is written in place is taken once it is left alone`() throws {
    // So long that no pause of a busy machine between two words is taken for the end.
    #expect(daemon.stop() == 0)
    let settling = try folder.write("settle: 5s\n", to: "marsad.yaml")
    let daemon = try RunningDaemon(in: folder, arguments: ["--alerts", "output", "--config", settling.path])
    let file = folder.file("inbox/2024-07-17.txt")
    FileManager.default.createFile(atPath: file.path, contents: nil)
    let handle = try FileHandle(forWritingTo: file)
    for part in Dispatch.attack(day: 16).split(separator: " ") {
      try handle.write(contentsOf: Data((part + " ").utf8))
    }
    try handle.close()
    #expect(daemon.waitsForEmptyInbox())
    #expect(daemon.output.count == 1)
  }

  @Test func `the same content is told once, whatever it is called`() throws {
    try daemon.drop(Dispatch.attack(day: 16), as: "2024-07-17.txt")
    #expect(daemon.waitsForEmptyInbox())
    try daemon.drop(Dispatch.attack(day: 16), as: "2024-07-17.txt")
    #expect(daemon.waitsForEmptyInbox())
    try daemon.drop(Dispatch.attack(day: 16), as: "other.txt")
    #expect(daemon.waitsForEmptyInbox())
    #expect(daemon.output.count == 1)
    #expect(daemon.names(in: "archive") == ["2024-07-17-2.txt", "2024-07-17.txt", "other.txt"])
  }

  @Test func `what arrived while it was down is read oldest first`() throws {
    #expect(daemon.stop() == 0)
    // By name the order is another one.
    try daemon.drop(Dispatch.attack(day: 20, month: "أيلول"), as: "a-2024-09-21.txt")
    try daemon.drop(Dispatch.attack(day: 3, month: "تموز"), as: "c-2024-07-04.txt")
    try daemon.drop(Dispatch.attack(day: 9, month: "آب"), as: "b-2024-08-10.txt")
    try daemon.start()
    #expect(daemon.waitsForEmptyInbox())
    #expect(daemon.output.count == 3)
    let months = daemon.output.map { line in
      ["July", "August", "September"].first { line.contains($0) } ?? line
    }
    #expect(months == ["July", "August", "September"])
  }

  @Test func `a second daemon on the same inbox is refused`() throws {
    // The first holds the inbox once it has taken a file from it.
    try daemon.drop(Dispatch.attack(day: 16), as: "2024-07-17.txt")
    #expect(daemon.waitsForEmptyInbox())
    let second = try Program.run(
      ["run", "--inbox", folder.file("inbox").path, "--state", folder.file("other.db").path])
    #expect(second.status == 74)
    #expect(second.errors.contains("another marsad watches this inbox"))
  }

  @Test(arguments: [SIGTERM, SIGINT])
  func `it stops cleanly when it is told to`(_ signal: Int32) throws {
    try daemon.drop(Dispatch.attack(day: 16), as: "2024-07-17.txt")
    #expect(daemon.waitsForEmptyInbox())
    daemon.signal(signal)
    daemon.process.waitUntilExit()
    #expect(daemon.process.terminationReason == .exit && daemon.process.terminationStatus == 0)
    #expect(daemon.errors.last?.contains("stopping: 0 waiting, 1 read, 0 rejected, 1 alerts") == true)
  }

  @Test func `each alert can be JSON`() throws {
    #expect(daemon.stop() == 0)
    let json = try RunningDaemon(in: folder, arguments: ["--alerts", "output", "--json"])
    try json.drop(Dispatch.attack(day: 16), as: "2024-07-17.txt")
    #expect(json.waitsForEmptyInbox())
    let object =
      try JSONSerialization.jsonObject(with: Data((json.output.first ?? "").utf8)) as? [String: Any]
    #expect(object?["schema"] as? String == "marsad/alert/1")
    #expect(object?["place"] as? String == "ain-al-asad")
  }

  @Test func `a missing inbox ends it with what to do`() throws {
    let result = try Program.run(["run", "--inbox", "nowhere", "--state", ":memory:"], in: folder.url)
    #expect(result.status == 66)
    #expect(result.errors.contains("mkdir -p nowhere"))
  }
}

/// The configuration while it runs.
struct DaemonReloadTests {
  private let folder: TemporaryFolder
  private let daemon: RunningDaemon
  private let topic: URL

  init() throws {
    folder = try TemporaryFolder()
    topic = folder.file("topics/iraq-coalition.yaml")
    try FileManager.default.createDirectory(at: folder.file("topics"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: packageRoot.appendingPathComponent("config/topics/iraq-coalition.yaml"), to: topic)
    try folder.write("topics: [topics]\n", to: "marsad.yaml")
    daemon = try RunningDaemon(
      in: folder, arguments: ["--alerts", "output", "--config", folder.file("marsad.yaml").path])
  }

  private func edit(_ text: String, to replacement: String) throws {
    let yaml = try String(contentsOf: topic, encoding: .utf8)
    try #require(yaml.contains(text))
    try Data(yaml.replacingOccurrences(of: text, with: replacement).utf8).write(to: topic)
  }

  private func reload(until line: String) -> Bool {
    daemon.signal(SIGHUP)
    return daemon.waits { daemon.errors.contains { $0.contains(line) } }
  }

  @Test func `a place that the topic names anew is found after SIGHUP`() throws {
    try daemon.drop(Dispatch.attack(day: 16), as: "2024-07-17.txt")
    #expect(daemon.waitsForEmptyInbox())
    try edit(
      "\nplaces:\n",
      to: """

        places:
          - id: palm-grove
            kind: base
            name: { en: Palm Grove, ar: بستان النخيل }
            country: iraq
            always: [بستان النخيل]

        """)
    #expect(reload(until: "read again"))
    try daemon.drop(Dispatch.attack(day: 18, base: "بستان النخيل"), as: "2024-07-19.txt")
    #expect(daemon.waitsForEmptyInbox())
    #expect(daemon.output.last?.contains("Palm Grove") == true)
  }

  @Test func `a topic that is wrong is said with its line, and the old one stays`() throws {
    try daemon.drop(Dispatch.attack(day: 16), as: "2024-07-17.txt")
    #expect(daemon.waitsForEmptyInbox())
    try edit("\nplaces:", to: "\nplaecs:")
    #expect(reload(until: "the old one stays in force"))
    #expect(daemon.errors.contains { $0.contains("iraq-coalition.yaml:") && $0.contains("plaecs") })
    try daemon.drop(Dispatch.attack(day: 18), as: "2024-07-19.txt")
    #expect(daemon.waitsForEmptyInbox())
    #expect(daemon.output.count == 2)
  }

  @Test func `silence is warned of once, and its end is said`() throws {
    #expect(daemon.waits { daemon.names(in: ".").contains("marsad.db") })
    try folder.write("topics: [topics]\nsilence: 1s\n", to: "marsad.yaml")
    #expect(reload(until: "read again"))
    #expect(daemon.waits { daemon.errors.contains { $0.contains("nothing has arrived") } })
    try daemon.drop(Dispatch.attack(day: 16), as: "2024-07-17.txt")
    #expect(daemon.waits { daemon.errors.contains { $0.contains("articles arrive again") } })
  }
}
