import ArgumentParser
import Glibc

/// `marsad` and its subcommands (DESIGN.md §5).
struct Marsad: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "marsad",
    abstract:
      "Reads Arabic news, keeps a timeline of what happens at which base, and alerts to what changes.",
    discussion: """
      Articles are dropped into a folder. marsad reads out of each what happened and what is scheduled, compares \
      that with everything it has read before, and raises an alert when a new event appears, a date changes or a \
      base is attacked.

      EXAMPLE
        marsad scan articles/          the alerts that a folder of articles raises
        marsad timeline --language ar  what is known now, in Arabic
      """,
    version: Version.program,
    subcommands: [
      RunCommand.self, ScanCommand.self, ExtractCommand.self, TimeCommand.self, TimelineCommand.self,
      AlertsCommand.self, ExplainCommand.self, CheckConfigCommand.self,
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
