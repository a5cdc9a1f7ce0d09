import AlertReporting
import ArgumentParser
import ArticleReading
import Calendars
import Vocabulary

struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Prints what each article says, with no state.")

  @Flag(help: "Print JSON Lines: one article a line.") var json = false
  @Argument(help: "Files or folders; - reads standard input.") var paths: [String]

  func run() async throws {
    let pipeline = Pipeline(topics: [])
    var status = ExitStatus.done
    let files = InputFile.list(paths, ignoring: { $0.hasPrefix(".") }) { failure in
      StandardError.print(failure.message)
      status = max(status, failure.status)
    }
    for file in files {
      let content = try file.content(limit: 16 << 20)
      do {
        let read = try pipeline.read(
          content.bytes, Provenance(file: file.path, modified: content.modified, published: nil))
        for article in read { try StandardOutput.print(JSONValue(article).line) }
      } catch let refusal as Refusal {
        StandardError.print("\(file.shown): refused: \(refusal.message)")
        status = max(status, .inputRefused)
      }
    }
    if status != .done { throw ExitCode(status.rawValue) }
  }
}
