import Foundation
import TestSupport
import Testing

/// What a person or a script sees who calls a command rightly or wrongly.
struct CommandUsageTests {
  static let commands = [
    "run", "scan", "extract", "time", "timeline", "alerts", "explain", "retract", "merge", "split", "rebuild",
    "check-config",
  ]

  @Test(arguments: commands)
  func `the help of a command shows an example`(command: String) throws {
    let result = try Program.run([command, "--help"], environment: ["COLUMNS": "100"])
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(result.output.contains("EXAMPLE"))
    #expect(Snapshot.difference(result.output, "help-\(command).txt") == nil)
  }

  @Test func `the help names every command`() throws {
    let result = try Program.run(["--help"], environment: ["COLUMNS": "80"])
    #expect(result.status == 0)
    #expect(Self.commands.allSatisfy { result.output.contains("  \($0) ") })
    #expect(Snapshot.difference(result.output, "help.txt") == nil)
  }

  static let wrong: [[String]] = [
    ["unknown"], ["extract"], ["scan"], ["time"], ["explain"], ["extract", "--jsn", "a.txt"],
    ["time", "--reference", "yesterday", "x"], ["time", "--reference", "2024-02-30", "x"],
    ["timeline", "--as-of", "2024"], ["alerts", "--since", "01.02.2024"], ["time", "--language", "fr", "x"],
    ["scan", "--published", "soon", "a.txt"], ["retract"], ["merge", "4f1c09a2b7d3e856"],
    ["split", "4f1c09a2b7d3e856"],
    ["merge", "4f1c09a2b7d3e856", "4f1c09a2b7d3e856"],
  ]

  @Test(arguments: wrong)
  func `wrong usage is 64, said on standard error alone`(arguments: [String]) throws {
    let result = try Program.run(arguments)
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("marsad"))
  }

  @Test(arguments: [["extract", "--json"], ["scan", "--json", "--state", ":memory:"]])
  func `what is missing is 66, and the rest is done`(command: [String]) throws {
    let folder = try CommandSamples.folder()
    let result = try CommandSamples.run(command + ["nowhere.txt", "articles/c-2024-08-06.txt"], in: folder)
    #expect(result.status == 66)
    #expect(result.errors == "marsad: nowhere.txt: cannot be opened: No such file or directory\n")
    #expect(result.output.split(separator: "\n").count == 1)
  }

  @Test(arguments: [["extract", "--json"], ["scan", "--json", "--state", ":memory:"]])
  func `what is refused is 65, and the rest is done`(command: [String]) throws {
    let folder = try CommandSamples.folder()
    try folder.write(CommandSamples.english, to: "english.txt")
    try folder.write("", to: "empty.txt")
    let result = try CommandSamples.run(
      command + ["english.txt", "empty.txt", "articles/c-2024-08-06.txt"], in: folder)
    #expect(result.status == 65)
    #expect(result.errors.contains("marsad: english.txt: refused: "))
    #expect(result.errors.contains("marsad: empty.txt: refused: "))
    #expect(result.output.split(separator: "\n").count == 1)
  }

  @Test func `a name can put nothing on the terminal`() throws {
    let folder = try TemporaryFolder()
    let name = "bad\n\u{1B}[31m\u{202E}.txt"
    try folder.write("", to: name)
    let result = try CommandSamples.run(["extract", name], in: folder)
    #expect(result.status == 65)
    #expect(result.errors.hasPrefix("marsad: bad\\u{a}\\u{1b}[31m\\u{202e}.txt: refused: "))
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  @Test(arguments: [["timeline"], ["alerts"], ["explain", "0123456789abcdef"]])
  func `a timeline that is not there is 66 and is not made`(command: [String]) throws {
    let folder = try TemporaryFolder()
    let result = try CommandSamples.run(command, in: folder)
    #expect(result.status == 66)
    #expect(result.errors.contains("there is no timeline at marsad.db"))
    #expect(!FileManager.default.fileExists(atPath: folder.file("marsad.db").path))
  }

  @Test func `a state file that is no database is 74 and stays as it is`() throws {
    let folder = try CommandSamples.folder()
    try folder.write("this is no database, but it is somebody's", to: "notes.txt")
    let result = try CommandSamples.run(["scan", "--state", "notes.txt", "articles"], in: folder)
    #expect(result.status == 74)
    #expect(result.errors.contains("notes.txt"))
    #expect(result.output.isEmpty)
    let text = try String(contentsOf: folder.file("notes.txt"), encoding: .utf8)
    #expect(text == "this is no database, but it is somebody's")
  }

  @Test func `a reader that goes away is no error`() throws {
    let folder = try CommandSamples.folder()
    let result = try CommandSamples.shell(
      "{ \"$marsad\" time --json \"$(seq 2000)\" $(seq 2000); echo \"status $?\" >&2; } | head -n 1",
      in: folder)
    #expect(result.errors == "status 0\n")
    #expect(result.output.split(separator: "\n").count == 1)
  }

  @Test func `a full disk under standard output is 74`() throws {
    let folder = try CommandSamples.folder()
    let result = try CommandSamples.shell("\"$marsad\" time --json x > /dev/full", in: folder)
    #expect(result.status == 74)
    #expect(result.errors == "marsad: standard output cannot be written: No space left on device\n")
  }
}
