import ArgumentParser
import Glibc

/// `marsad` and its subcommands (DESIGN.md §5).
struct Marsad: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "marsad",
    abstract: "Reads Arabic news, keeps a timeline of events and bases, and alerts to what is new.",
    discussion: """
      Put articles into a folder: marsad finds in each the events that are reported and announced, sets them \
      beside all that earlier articles said, and tells you what is news: an event, another date for one, an attack \
      on a base.

      EXAMPLE
        marsad scan articles/          the alerts that a folder of articles raises
        marsad timeline --language ar  what is known now, in Arabic
      """,
    version: Version.program,
    subcommands: [
      RunCommand.self, ScanCommand.self, ExtractCommand.self, TimeCommand.self, TimelineCommand.self,
      AlertsCommand.self, ExplainCommand.self, RetractCommand.self, MergeCommand.self, SplitCommand.self,
      RebuildCommand.self, CheckConfigCommand.self,
    ])
}

@main
enum Program {
  static func main() async {
    // A reader that has gone is told by EPIPE, between lines, instead of a signal in the middle of one.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try Marsad.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch is StandardOutput.Closed {
      exit(ExitStatus.done.rawValue)
    } catch let failure as Failure {
      for line in failure.message.split(separator: "\n") { StandardError.print(String(line)) }
      exit(failure.status.rawValue)
    } catch {
      Marsad.exit(withError: error)
    }
  }
}
