import AlertReporting
import ArticleReading
import Calendars
import ConfigurationFiles
import Glibc
import InboxWatching
import JournalWriting
import TimelineStorage
import Vocabulary

/// The life of one file: read, applied, told, archived; or rejected; or left for later.
extension Daemon {
  /// How often a file may stop the daemon before it is set aside.
  private static let allowedStops = 3

  /// Why a file is set aside.
  private struct Rejection {
    /// A word for programs.
    var code: String
    /// What was found and what to do.
    var message: String
  }

  /// Reads the file and puts it into the queue of those to apply.
  mutating func read(_ item: WorkQueue.Item) throws {
    try attempt(item) { daemon, attempt in
      guard let read = try daemon.readArticles(item, attempt) else { return }
      daemon.queue.add(read)
    }
  }

  /// Applies the file's articles, tells their alerts and archives the file.
  mutating func apply(_ read: WorkQueue.ReadItem) throws {
    try attempt(read.item) { daemon, attempt in
      var read = read
      if read.articles == nil {
        guard let again = try daemon.readArticles(read.item, attempt) else { return }
        read = again
      }
      for article in read.articles ?? [] {
        do {
          let applied = try daemon.setup.pipeline.alerts(
            from: article, in: daemon.store, at: SystemClock.seconds)
          daemon.note(applied)
          try daemon.delivery.tell(applied.alerts)
        } catch StorageError.refused(let fault) {
          return try daemon.reject(
            read.item, read.status,
            Rejection(code: "timeline", message: "the timeline refused it: \(fault.message)"))
        }
      }
      daemon.status.read += 1
      try daemon.place(read.item, daemon.inbox.archive(read.item.name, read.status))
    }
  }

  private mutating func note(_ applied: Applied) {
    status.alerts += applied.alerts.count
    if let last = applied.alerts.last { status.lastAlert = setup.message(last) }
  }

  /// Does `body` between the notes that an attempt begins and ends, and sorts out what it throws.
  private mutating func attempt(
    _ item: WorkQueue.Item, _ body: (inout Daemon, _ attempt: Int) throws -> Void
  ) throws {
    do {
      let attempt = try store.beginAttempt(item.name.text, at: SystemClock.seconds)
      try body(&self, attempt)
      try store.endAttempt(item.name.text)
    } catch let error as StorageError where error.isTransient {
      // What ails the timeline ails every file: all wait, and this one first.
      queue.add(item)
      rest(because: error)
    } catch let error as SystemCallError {
      // What ails a file is this file's alone: the others go on.
      if item.failures == 0 {
        log(.warning, [error.message, error.hint].compactMap(\.self).joined(separator: "; "))
      }
      watcher.postpone(item.name, failures: item.failures, at: SystemClock.monotonic)
      // Where this fails too, the next file will say so.
      try? store.endAttempt(item.name.text)
    }
  }

  /// What the file says; nil where that was dealt with otherwise.
  private mutating func readArticles(_ item: WorkQueue.Item, _ attempt: Int) throws -> WorkQueue.ReadItem? {
    let name = item.name
    if attempt > Self.allowedStops {
      guard let status = try inbox.status(of: name) else {
        finish(item)
        return nil
      }
      let message = "it has stopped marsad \(attempt - 1) times; please report it with the file"
      try reject(item, status, Rejection(code: "crashed", message: message))
      return nil
    }
    switch try inbox.read(name) {
    case .vanished:
      finish(item)
    case .unsettled:
      watcher.resettle(name, at: SystemClock.monotonic)
    case .tooLarge(let status):
      let limit = setup.settings.largestFile
      let message = "\(status.size) bytes are more than the \(limit) that \"largest-file\" allows"
      try reject(item, status, Rejection(code: Refusal.Reason.tooLarge.rawValue, message: message))
    case .notAFile(let status) where status.kind == .folder:
      // Whoever moves a folder in may still be filling it.
      if strangers.insert(name).inserted {
        log(
          .warning,
          "\(name.text): a folder in the inbox is not read; move the files in it into the inbox itself")
      }
      finish(item)
    case .notAFile(let status):
      let message = "a \(status.kind.rawValue) is never opened; drop the file itself"
      try reject(item, status, Rejection(code: "not-a-file", message: message))
    case .bytes(let bytes, let status):
      if let change = silence.arrived(at: SystemClock.seconds) { tell(change) }
      let seconds = time_t(status.modified / 1_000_000_000)
      do {
        let articles = try setup.pipeline.read(
          bytes, Provenance(file: name.text, modified: Day(localTime: seconds), published: nil))
        let turn = articles.map { PublicationTurn($0.publication?.days) }.min() ?? PublicationTurn(nil)
        return WorkQueue.ReadItem(item: item, status: status, turn: turn, articles: articles)
      } catch {
        try reject(item, status, Rejection(code: error.reason.rawValue, message: error.message))
      }
    }
    return nil
  }

  private mutating func reject(
    _ item: WorkQueue.Item, _ status: FileStatus, _ rejection: Rejection
  ) throws {
    let name = item.name.text
    let reason = [
      "\(rejection.code): \(PlainText.line(rejection.message))", "file: \(name)", "bytes: \(status.size)",
    ]
    let placement = try inbox.reject(item.name, status, reason: reason)
    if case .moved(let newName) = placement {
      self.status.rejected += 1
      var entry = JournalEntry(
        "rejected \(name): \(rejection.message)", .rejected, priority: LogLine.Level.warning.rawValue)
      entry["MARSAD_FILE"] = newName.text
      entry["MARSAD_REASON"] = rejection.code
      tell(entry)
    }
    place(item, placement)
  }

  private mutating func place(_ item: WorkQueue.Item, _ placement: Inbox.Placement) {
    switch placement {
    case .moved, .vanished: finish(item)
    case .replaced: watcher.resettle(item.name, at: SystemClock.monotonic)
    }
  }

  private mutating func finish(_ item: WorkQueue.Item) {
    watcher.finish(item.name, at: SystemClock.monotonic)
  }
}
