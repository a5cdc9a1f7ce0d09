import ArgumentParser
import ConfigurationFiles
import TimelineDiffing
import TimelineStorage
import Vocabulary

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Makes one event of several that were told apart.",
    discussion: """
      What is told of either later is told of the one event, and reading the archive again changes nothing in that. The \
      event that was there first keeps its identifier; the others lead to it. marsad split is the way back. The daemon \
      may run meanwhile.

      EXAMPLE
        marsad merge 4f1c09a2b7d3e856 0d9408fe33dd7779 --why "one base, two names"
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var stored: StateOptions
  @OptionGroup var correction: CorrectionOptions

  @Argument(help: ArgumentHelp("The identifiers of the events, two or more.", valueName: "event"))
  var events: [String]

  func validate() throws {
    if Set(events).count < 2 { throw ValidationError("name two events or more.") }
  }

  func run() throws {
    let settings = try common.settings()
    let topics = try Configuration.topics(settings)
    let author = correction.author
    let result = try TimelineStore.existing(at: stored.path(settings)).raised { store throws(StorageError) in
      try store.merge(events, places: PlaceHierarchy(topics: topics), by: author)
    }
    try CorrectionTeller(topics, settings.language, json: common.json).tell(result)
  }
}
