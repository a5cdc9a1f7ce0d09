import ArgumentParser
import ConfigurationFiles
import TimelineDiffing
import TimelineStorage
import Vocabulary

struct SplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Makes two events of one that was taken for one.",
    discussion: """
      What the named articles or mentions tell becomes an event of its own; the rest keeps the identifier. What is told \
      later finds the one that it fits better, and reading the archive again changes nothing in that. A mention is \
      named ARTICLE@START, by the two values that timeline --json shows of it; all that its article tells of the event \
      as one with it goes along. marsad merge is the way back. The daemon may run meanwhile.

      EXAMPLE
        marsad split 4f1c09a2b7d3e856 2025-08-19-convoy.txt --why "another convoy"
        marsad split 4f1c09a2b7d3e856 3f2a9c01@612 3f2a9c01@1044
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var stored: StateOptions
  @OptionGroup var correction: CorrectionOptions

  @Argument(help: ArgumentHelp("The identifier of the event.", valueName: "event"))
  var event: String

  @Argument(
    help: ArgumentHelp(
      "Articles by file, address or SHA-256, or mentions of them.", valueName: "article[@start]"))
  var parts: [String]

  func run() throws {
    let settings = try common.settings()
    let topics = try Configuration.topics(settings)
    let timeline = try TimelineStore.existing(at: stored.path(settings))
    let sentences = try parts.map { part throws(Failure) in try Self.sentence(part, in: timeline) }
    let author = correction.author
    let result = try timeline.raised { store throws(StorageError) in
      try store.split(event, sentences, places: PlaceHierarchy(topics: topics), by: author)
    }
    try CorrectionTeller(topics, settings.language, json: common.json).tell(result)
  }

  /// `ARTICLE@START`, or an article whose name may well hold an @.
  private static func sentence(
    _ part: String, in timeline: TimelineStore
  ) throws(Failure) -> CorrectionRefusal.Sentence {
    if let mark = part.lastIndex(of: "@"), let start = Int(part[part.index(after: mark)...]), start >= 0 {
      return .init(article: try timeline.article(named: String(part[..<mark])).sha256, start: start)
    }
    return .init(article: try timeline.article(named: part).sha256)
  }
}
