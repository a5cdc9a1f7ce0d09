package import Foundation

/// The built `marsad`, run from outside as a person would.
package struct Program: Sendable {
  package struct Result: Sendable {
    package var status: Int32
    package var output: String
    package var errors: String
  }

  /// The program that was built together with these tests: it stands beside their bundle.
  package static let url: URL = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
    let built = bundle.appendingPathComponent("marsad")
    if FileManager.default.isExecutableFile(atPath: built.path) { return built }
    return packageRoot.appendingPathComponent(".build/debug/marsad")
  }()

  /// Runs it to its end with `arguments` in `folder`, and `input` on standard input.
  ///
  /// Output goes through files, so that no full pipe can stop it.
  package static func run(
    _ arguments: [String], in folder: URL? = nil, input: String? = nil, environment: [String: String] = [:]
  ) throws -> Result {
    let scratch = try TemporaryFolder()
    for name in ["input", "output", "errors"] {
      try scratch.write(name == "input" ? input ?? "" : "", to: name)
    }
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = folder }
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: scratch.file("input"))
    process.standardOutput = try FileHandle(forWritingTo: scratch.file("output"))
    process.standardError = try FileHandle(forWritingTo: scratch.file("errors"))
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: try String(contentsOf: scratch.file("output"), encoding: .utf8),
      errors: try String(contentsOf: scratch.file("errors"), encoding: .utf8))
  }
}

/// The folder that holds `Package.swift`, found upward from this file.
package let packageRoot: URL = {
  var folder = URL(fileURLWithPath: #filePath)
  while folder.path != "/" {
    folder.deleteLastPathComponent()
    if FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) { break }
  }
  return folder
}()

/// `../shared` beside the package, with the real documents; nil where there is none, and the tests that need it are
/// skipped.
package let sharedFolder: URL? = {
  let folder = packageRoot.resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent(
    "shared")
  return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
}()
