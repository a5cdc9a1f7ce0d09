import AlertReporting
import ArgumentParser
import Calendars
import ConfigurationFiles
import Glibc
import InboxWatching
import TimelineStorage
import Vocabulary

struct ScanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan",
    abstract: "Reads files or folders once, oldest publication first, and prints the alerts they raise.",
    discussion: """
      Files stay where they are. An article that the timeline knows already raises nothing. A file that cannot be \
      read is reported on standard error, the others are done, and the exit status is 65.

      EXAMPLE
        marsad scan --state news.db articles/
        marsad scan --state :memory: --json today.html | jq -r .message
        marsad scan --published 2025-08-19 clipping.txt
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var stored: StateOptions

  @Option(
    help: ArgumentHelp("The day the articles were published, where you know it.", valueName: "date"),
    transform: Arguments.day)
  var published: Day?

  @Argument(help: ArgumentHelp("Files or folders; - reads standard input.", valueName: "path"))
  var paths: [String]

  func run() async throws {
    let settings = try common.settings()
    let input = try ArticleInput(settings, published: published)
    let teller = AlertTeller(input.topics, settings.language, json: common.json)
    let timeline = try TimelineStore.opened(at: stored.path(settings), durability: .relaxed)
    var complaints = Complaints()
    let files = InputFile.list(paths, ignoring: IgnoredNames(further: settings.ignoredNames)) {
      complaints.add($0)
    }

    var order = PublicationOrder()
    var reading = ProgressBar("Reading", of: files.count)
    try await inOrder(files, work: input.read) { result in
      switch result {
      case .articles(let articles): order.add(articles)
      case .refused(let failure):
        reading.clear()
        complaints.add(failure)
        order.addNothing()
      }
      reading.advance()
    }
    reading.clear()

    var comparing = ProgressBar("Comparing", of: order.entries.count)
    try await inOrder(order.entries, work: { $0.article(of: files, input) }) { read in
      defer { comparing.advance() }
      guard let read else { return }
      let alerts = try timeline.raised { store throws(StorageError) in
        try input.pipeline.alerts(from: read, in: store, at: Int64(time(nil)), printed: true).alerts
      }
      if !alerts.isEmpty { comparing.clear() }
      for alert in alerts { try teller.tell(alert) }
    }
    comparing.clear()
    try complaints.end()
  }
}
