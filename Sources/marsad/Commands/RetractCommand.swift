import ArgumentParser
import ConfigurationFiles
import TimelineDiffing
import TimelineStorage
import Vocabulary

struct RetractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retract",
    abstract: "Takes back what an article said, as if it had never been read.",
    discussion: """
      Its mentions are gone and the events are what the other articles tell; alerts that were raised stay on record. \
      The article is named by its file, its address, or its SHA-256 or the first eight digits of it, as \
      timeline --json and alerts --json show it. Its content stays known: dropped again, it raises nothing. The daemon \
      may run meanwhile.

      EXAMPLE
        marsad retract 2025-08-19-convoy.txt --why "the agency withdrew it"
        marsad retract --undo 3f2a9c01
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var stored: StateOptions
  @OptionGroup var correction: CorrectionOptions

  @Flag(help: "Let an article that was taken back count again.")
  var undo = false

  @Argument(help: ArgumentHelp("The article: its file, address or SHA-256.", valueName: "article"))
  var article: String

  func run() throws {
    let settings = try common.settings()
    let topics = try Configuration.topics(settings)
    let timeline = try TimelineStore.existing(at: stored.path(settings))
    let named = try timeline.article(named: article)
    let author = correction.author
    let places = PlaceHierarchy(topics: topics)
    let result = try timeline.raised { store throws(StorageError) in
      undo
        ? try store.restore(sha256: named.sha256, places: places, by: author)
        : try store.retract(sha256: named.sha256, places: places, by: author)
    }
    try CorrectionTeller(topics, settings.language, json: common.json).tell(result)
  }
}
