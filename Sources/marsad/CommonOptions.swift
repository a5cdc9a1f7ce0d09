import ArgumentParser
import ConfigurationFiles
import Vocabulary

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Flag(help: "Print JSON Lines on standard output, and nothing else there.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "The configuration; without it /etc/marsad/marsad.yaml, if there is one.", valueName: "file"))
  var config: String?

  @Option(
    help: ArgumentHelp(
      "A topic file, or a folder of them, instead of the configured ones; may be repeated.",
      valueName: "file"))
  var topic: [String] = []

  @Option(
    help: ArgumentHelp("The language for people: en or ar.", valueName: "en|ar"),
    transform: Arguments.language)
  var language: Language?

  /// The settings, with what the command line says in their place.
  func settings() throws(Failure) -> Settings {
    var settings = try Configuration.settings(named: config)
    if !topic.isEmpty { settings.topics = topic }
    if let language { settings.language = language }
    return settings
  }
}

/// What the commands that keep or read the timeline take.
struct StateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The stored timeline; without it what the configuration says, else ./marsad.db.", valueName: "file"))
  var state: String?

  func path(_ settings: Settings) -> String { state ?? settings.state ?? "marsad.db" }
}
