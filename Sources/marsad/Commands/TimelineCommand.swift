import AlertReporting
import ArgumentParser
import Calendars
import ConfigurationFiles
import TimelineDiffing
import TimelineStorage
import Vocabulary

struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Prints what is known now, or what was known on a day, by date.",
    discussion: """
      EXAMPLE
        marsad timeline
        marsad timeline --as-of 2024-09-01 --json | jq -r 'select(.place == "ain-al-asad").id'
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var stored: StateOptions

  @Option(
    help: ArgumentHelp("Count only articles published by that day.", valueName: "date"),
    transform: Arguments.day)
  var asOf: Day?

  func run() throws {
    let settings = try common.settings()
    let topics = try Configuration.topics(settings)
    let places = PlaceHierarchy(topics: topics)
    let events = try TimelineStore.existing(at: stored.path(settings)).raised { store throws(StorageError) in
      try store.timeline(asOf: asOf, places: places)
    }
    let reports = Reports.forStandardOutput(topics, settings.language)
    for event in events {
      let lines = common.json ? [JSONValue(event).line] : reports.lines(for: event)
      try StandardOutput.print(lines.joined(separator: "\n"))
    }
    if events.isEmpty, !common.json { try StandardOutput.print(reports.words.nothingKnown) }
  }
}
