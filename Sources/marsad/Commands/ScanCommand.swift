import ArabicText
import ConfigurationFiles
import AlertReporting
import ArgumentParser
import Calendars
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

/// The articles of a scan, to be taken in by publication date.
///
/// Small scans keep what was read; of large ones only the dates are kept, and each file is read again when its turn
/// comes, so that memory does not grow with the archive.
private struct PublicationOrder {
  struct Entry: Sendable {
    var file: Int
    var days: DayInterval?
    /// Nil where the file is to be read again.
    var read: ReadArticle?

    func article(of files: [InputFile], _ input: ArticleInput) -> ReadArticle? {
      if let read { return read }
      guard case .articles(let articles) = input.read(files[file]) else { return nil }
      return articles.first
    }
  }

  private var found: [Entry] = []
  private var files = 0
  /// Bytes of text that may still be kept.
  private var room = 64 << 20

  mutating func addNothing() { files += 1 }

  mutating func add(_ articles: [ReadArticle]) {
    for read in articles {
      room -= read.article.text.utf8.count
      // A feed is kept: to read it again for each of its entries would take the square of their number.
      let isKept = room > 0 || articles.count > 1
      found.append(Entry(file: files, days: read.publication?.days, read: isKept ? read : nil))
    }
    files += 1
  }

  /// Oldest first, by the first day on which each can have been published: that is what a text is surest of.
  ///
  /// Articles
  /// of no date come last, equals as they were named.
  var entries: [Entry] {
    found.enumerated().sorted { left, right in
      switch (left.element.days, right.element.days) {
      case (let first?, let second?) where first != second:
        (first.from, first.to) < (second.from, second.to)
      case (_?, nil): true
      case (nil, _?): false
      default: left.offset < right.offset
      }
    }.map(\.element)
  }
}
