import AlertReporting
import ArgumentParser
import ConfigurationFiles
import Glibc
import InboxWatching
import TimelineDiffing
import TimelineStorage
import Vocabulary

struct RebuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract:
      "Reads the archive again with today's rules and topics, and says what differs; alerts to nothing.",
    discussion: """
      Each known article is put in place of its former reading. Identifiers, alerts and what was put right by hand \
      stay. Files that were never read are left alone: drop them into the inbox, or scan them. Without a path it reads the \
      daemon's archive. The daemon may run meanwhile, and a rebuild that was stopped can be begun again.

      EXAMPLE
        marsad rebuild
        marsad rebuild --json articles/ | jq -r 'select(.change == "gone").event'
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var stored: StateOptions

  @Argument(help: ArgumentHelp("Files or folders of the articles that were read.", valueName: "path"))
  var paths: [String] = []

  func run() async throws {
    let settings = try common.settings()
    let input = try ArticleInput(settings, published: nil)
    let teller = CorrectionTeller(input.topics, settings.language, json: common.json)
    let timeline = try TimelineStore.existing(at: stored.path(settings))
    var complaints = Complaints()
    let places = paths.isEmpty ? [Self.archive(settings)] : paths
    let files = InputFile.list(places, ignoring: IgnoredNames(further: settings.ignoredNames)) {
      complaints.add($0)
    }
    var rebuilding = try Rebuilding(timeline, input)
    var progress = ProgressBar("Reading", of: files.count)
    try await inOrder(files, work: { ($0, input.read($0)) }) { file, reading in
      switch reading {
      case .refused(let failure):
        progress.clear()
        complaints.add(failure)
      case .articles(let articles):
        for read in articles { try rebuilding.take(read, from: file) }
      }
      progress.advance()
    }
    progress.clear()
    for difference in try rebuilding.differences() { try teller.tell(difference) }
    let summary = try rebuilding.summary()
    if common.json {
      try StandardOutput.print(JSONValue(summary).line)
    } else {
      try teller.tell(
        ReportWords(settings.language).rebuilt(
          read: summary.read, changed: summary.changed, unknown: summary.unknown, missing: summary.missing,
          unfounded: summary.unfoundedAlerts))
    }
    try complaints.end()
  }

  private static func archive(_ settings: Settings) -> String {
    settings.archive ?? RunCommand.neighbour("archive", of: settings.inbox ?? "inbox")
  }
}

/// A rebuild under way: one article after the other, and at the end what all of them changed.
private struct Rebuilding {
  struct Summary {
    var read = 0
    var changed = 0
    /// Articles in the files that were never taken in.
    var unknown = 0
    /// Articles taken in that no file holds.
    var missing = 0
    /// Alerts whose article told their event and does so no longer.
    var unfoundedAlerts: [String] = []
  }

  private let timeline: TimelineStore
  private let input: ArticleInput
  private let begin = Int64(time(nil))
  private let unfounded: Set<String>
  private var counts = Summary()
  private var seen: Set<String> = []
  /// Every event that was touched, as it was before.
  private var former: [String: Event?] = [:]

  init(_ timeline: TimelineStore, _ input: ArticleInput) throws(Failure) {
    self.timeline = timeline
    self.input = input
    unfounded = try timeline.raised { store throws(StorageError) in try store.alertsWithoutCause() }
  }

  mutating func take(_ read: ReadArticle, from file: InputFile) throws {
    let sha256 = read.article.sha256
    let before = try timeline.raised { store throws(StorageError) in try store.reading(sha256: sha256) }
    guard let before else {
      counts.unknown += 1
      return
    }
    guard seen.insert(sha256).inserted else { return }
    let again = input.read(read, of: file, as: before)
    let changes = try timeline.raised { store throws(StorageError) in
      try input.pipeline.reread(again, in: store, at: begin)
    }
    counts.read += 1
    guard let changes else { return }
    if changes.isChanged { counts.changed += 1 }
    for change in changes.differences where former[change.id] == nil {
      former[change.id] = .some(change.before)
    }
  }

  /// What became of the events that are another now than before.
  func differences() throws -> [EventDifference] {
    try former.keys.sorted().compactMap { id in
      try timeline.raised { store throws(StorageError) in
        let before = former[id] ?? nil
        let present = try store.presentIdentifier(ofEvent: id)
        let after = try input.pipeline.state(ofEvent: id, in: store)
        return before == after
          ? nil
          : EventDifference(
            id: id, before: before, after: after, mergedInto: present == id ? nil : present)
      }
    }
  }

  func summary() throws -> Summary {
    var counts = counts
    let known = try timeline.raised { store throws(StorageError) in
      (try store.counts().articles, try store.alertsWithoutCause())
    }
    counts.missing = known.0 - counts.read
    counts.unfoundedAlerts = known.1.subtracting(unfounded).sorted()
    return counts
  }
}

extension JSONValue {
  /// `marsad/rebuild/1`: the last line.
  fileprivate init(_ summary: Rebuilding.Summary) {
    self = [
      "schema": "marsad/rebuild/1", "articles": .integer(summary.read), "changed": .integer(summary.changed),
      "unknown": .integer(summary.unknown), "missing": .integer(summary.missing),
      "alerts_without_cause": .array(summary.unfoundedAlerts.map(JSONValue.string)),
    ]
  }
}
