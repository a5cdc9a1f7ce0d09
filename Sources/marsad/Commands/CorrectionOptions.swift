import ArgumentParser
import ConfigurationFiles
import Glibc
import TimelineStorage

/// What the commands that put the timeline right take.
struct CorrectionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Why, for whoever looks at it later.", valueName: "text"))
  var why: String?

  @Option(help: ArgumentHelp("Who says so; without it the user's name.", valueName: "name"))
  var by: String?

  var author: Correction.Author {
    Correction.Author(name: by ?? Self.userName, note: why, moment: Int64(time(nil)))
  }

  private static var userName: String {
    let user = geteuid()
    guard let entry = getpwuid(user), let name = entry.pointee.pw_name else { return "user \(user)" }
    return String(cString: name)
  }
}
