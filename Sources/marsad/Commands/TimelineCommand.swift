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
        marsad timeline --history 4f1c09a2b7d3e856
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var stored: StateOptions

  @Option(
    help: ArgumentHelp("Count only articles published by that day.", valueName: "date"),
    transform: Arguments.day)
  var asOf: Day?

  @Option(
    help: ArgumentHelp(
      "Of one event, how its date moved: each date it was given, when, by whom, and what that changed.",
      valueName: "event"))
  var history: String?

  func run() throws {
    let settings = try common.settings()
    let topics = try Configuration.topics(settings)
    let places = PlaceHierarchy(topics: topics)
    if let history { return try tellHistory(of: history, settings, topics, places) }
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

  private func tellHistory(
    of id: String, _ settings: Settings, _ topics: [Topic], _ places: PlaceHierarchy
  ) throws {
    let path = stored.path(settings)
    let timeline = try TimelineStore.existing(at: path)
    let found = try timeline.raised { store throws(StorageError) in
      try store.history(ofEvent: id, asOf: asOf, places: places)
    }
    guard let found else {
      let then = asOf.map { " by \($0)" } ?? ""
      throw Failure(
        .noInput,
        "\(PlainText.escaped(path)) knows no event '\(PlainText.escaped(id))'\(then); marsad timeline lists the "
          + "identifiers")
    }
    let corrections = try timeline.raised { store throws(StorageError) in
      try store.corrections(ofEvent: found.event.id)
    }
    if common.json {
      for step in found.steps { try StandardOutput.print(JSONValue(step, of: found.event.id).line) }
      for correction in corrections { try StandardOutput.print(JSONValue(correction).line) }
    } else {
      let reports = Reports.forStandardOutput(topics, settings.language)
      for line in reports.lines(for: found, corrections) { try StandardOutput.print(line) }
    }
  }
}
