import Foundation
import TestSupport

/// Articles and calls of the program for the tests of the commands.
enum CommandSamples {
  static let attack = """
    هجوم صاروخي على قاعدة عين الأسد
    بغداد - 6 آب 2024
    تعرضت قاعدة عين الأسد غربي العراق لهجوم بصاروخين، مساء الاثنين 5 آب 2024، ما أدى إلى إصابة خمسة جنود أميركيين، وفق مصدر أمني عراقي.
    """
  static let withdrawal = """
    القوات الأميركية تنسحب من قاعدة عين الأسد في أيلول
    بغداد - 19 آب 2025
    قال مصدر أمني عراقي إن القوات الأميركية ستنسحب من قاعدة عين الأسد في أيلول 2025.
    """
  static let withdrawalRefined = """
    موعد جديد للانسحاب من عين الأسد
    بغداد - 25 آب 2025
    قال مصدر أمني عراقي إن القوات الأميركية ستنسحب من قاعدة عين الأسد في 15 أيلول 2025.
    """
  static let english = "Rockets were fired at a base on Tuesday, officials said.\n"

  /// A folder with the three articles, whose names bear their dates in another order than they were published.
  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(at: folder.file("articles"), withIntermediateDirectories: true)
    try folder.write(attack, to: "articles/c-2024-08-06.txt")
    try folder.write(withdrawal, to: "articles/b-2025-08-19.txt")
    try folder.write(withdrawalRefined, to: "articles/a-2025-08-25.txt")
    return folder
  }

  /// The program, with the topics of this checkout and no configuration of this machine.
  static func run(
    _ arguments: [String], in folder: TemporaryFolder? = nil, input: String? = nil
  ) throws -> Program.Result {
    let scratch = try TemporaryFolder()
    let configuration = try scratch.write("language: en\n", to: "marsad.yaml")
    return try Program.run(
      arguments + [
        "--config", configuration.path, "--topic", packageRoot.appendingPathComponent("config/topics").path,
      ],
      in: folder?.url, input: input)
  }

  /// The program in a shell, for what only a shell can do; `$marsad` is the program.
  static func shell(
    _ script: String, in folder: TemporaryFolder
  ) throws -> (status: Int32, output: String, errors: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "marsad=\"$0\"; \(script)", Program.url.path]
    process.currentDirectoryURL = folder.url
    try folder.write("", to: "shell.out")
    try folder.write("", to: "shell.err")
    process.standardOutput = try FileHandle(forWritingTo: folder.file("shell.out"))
    process.standardError = try FileHandle(forWritingTo: folder.file("shell.err"))
    try process.run()
    process.waitUntilExit()
    return (
      process.terminationStatus, try String(contentsOf: folder.file("shell.out"), encoding: .utf8),
      try String(contentsOf: folder.file("shell.err"), encoding: .utf8)
    )
  }

  /// The keys of a JSON object in the order in which they stand on `line`, at its first level.
  static func keys(_ line: Substring) -> [String] {
    var keys: [String] = []
    var depth = 0
    var isInString = false
    var isEscaped = false
    var text = ""
    var previous: Character?
    for character in line {
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else if character == "\"" {
          isInString = false
        } else {
          text.append(character)
        }
      } else {
        switch character {
        case "\"": (isInString, text) = (true, "")
        case ":" where depth == 1 && previous == "\"": keys.append(text)
        case "{", "[": depth += 1
        case "}", "]": depth -= 1
        default: break
        }
      }
      previous = character
    }
    return keys
  }
}
