import AlertReporting
import ArgumentParser
import ConfigurationFiles
import Glibc
import InboxWatching
import JournalWriting
import TimelineStorage

/// The daemon.
///
/// Not asynchronous: it waits for signals in the thread that the process began with.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Watches the inbox and alerts, until stopped.",
    discussion: """
      Alerts go to the systemd journal. Where there is none, and at a terminal, they are lines on standard output. Files \
      move to the folder archive beside the inbox once they are read, or to rejected with the reason beside them. \
      SIGHUP reads the configuration and topics again; SIGTERM stops between two articles.

      EXAMPLE
        marsad run --inbox ./inbox --state ./marsad.db
      """)

  /// Where alerts go.
  enum Destination: String, ExpressibleByArgument, CaseIterable {
    /// To the journal where one listens, unless this is a terminal.
    case auto
    case journal
    case output
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var state: StateOptions

  @Option(
    help: ArgumentHelp(
      "The folder to watch; without it what the configuration says, else ./inbox.", valueName: "dir"))
  var inbox: String?

  @Option(help: ArgumentHelp("Where alerts go: auto, journal or output.", valueName: "where"))
  var alerts = Destination.auto

  func run() throws {
    let signals: SignalReader
    do { signals = try SignalReader() } catch { throw Failure(.inputOutput, error.message) }
    let settings = try common.settings()
    let inbox = inbox ?? settings.inbox ?? "inbox"
    let places = Daemon.Places(
      inbox: inbox, archive: settings.archive ?? Self.neighbour("archive", of: inbox),
      rejected: settings.rejected ?? Self.neighbour("rejected", of: inbox))
    let store: TimelineStore
    do { store = try TimelineStore.open(at: state.path(settings)) } catch {
      throw Failure(error)
    }
    var journal = alerts.isJournal ? Journal() : nil
    if journal == nil, alerts == .journal {
      throw Failure(.inputOutput, "no journal listens at \(Journal.standardPath); leave out --alerts journal")
    }
    do {
      var daemon = try Daemon(places, store: store, journal: journal.take(), signals: signals, load: setup)
      try daemon.run()
    } catch let error as StorageError {
      throw Failure(error)
    }
  }

  /// The folder `name` beside the folder `inbox`.
  static func neighbour(_ name: String, of inbox: String) -> String {
    var inbox = inbox[...]
    while inbox.count > 1, inbox.last == "/" { inbox.removeLast() }
    guard let slash = inbox.lastIndex(of: "/") else {
      return inbox == "." || inbox == ".." ? "\(inbox)/../\(name)" : name
    }
    return String(inbox[...slash]) + name
  }

  private func setup() throws -> Daemon.Setup {
    let settings = try common.settings()
    let topics = try Configuration.topics(settings)
    let sentences = AlertSentences(topics: topics, language: settings.language)
    let json = common.json
    return Daemon.Setup(
      settings: settings, pipeline: Pipeline(topics: topics),
      message: { sentences.sentence(for: $0) },
      outputLine: { alert in
        json ? JSONValue(alert, message: sentences.sentence(for: alert)).line : sentences.sentence(for: alert)
      })
  }
}

extension RunCommand.Destination {
  /// Whether to look for a journal at all.
  fileprivate var isJournal: Bool {
    switch self {
    case .journal: true
    case .output: false
    case .auto:
      // A terminal's user wants to see the alerts; a service's output goes to the journal by itself.
      [STDOUT_FILENO, STDERR_FILENO].contains {
        JournalStream.isConnected($0, variable: getenv("JOURNAL_STREAM").map { String(cString: $0) })
      }
        || !StandardOutput.isTerminal
    }
  }
}
