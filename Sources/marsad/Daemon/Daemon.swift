import AlertReporting
import CLinux
import ConfigurationFiles
import Glibc
import InboxWatching
import JournalWriting
import TimelineStorage
import Vocabulary

/// `marsad run`: one loop that waits for files and signals, and deals with one file at a time to its end.
struct Daemon: ~Copyable {
  /// Where everything is; fixed from the start on.
  struct Places {
    var inbox: String
    var archive: String
    var rejected: String
  }

  /// What a reload may change: the settings and all that is made from the topics.
  struct Setup {
    var settings: Settings
    var pipeline: Pipeline
    /// One line that a person understands.
    var message: @Sendable (Alert) -> String
    /// What goes to standard output where there is no journal.
    var outputLine: @Sendable (Alert) -> String
  }

  let inbox: Inbox
  let store: TimelineStore
  let log = DaemonLog()
  let signals: SignalReader
  /// Reads the configuration and topics; throws a `Failure` that says what is wrong with them, with file and line.
  let load: () throws -> Setup
  var setup: Setup
  var watcher: InboxWatcher
  var delivery: Delivery
  var queue = WorkQueue()
  var status = DaemonStatus()
  var silence: SilenceWatch
  /// Work rests until then, because the timeline cannot be written.
  var restingUntil: Duration?
  var rests = 0
  /// What lies in the inbox and is no file, so that each is named once.
  var strangers: Set<FileName> = []
  private var toldStatus: DaemonStatus?
  private var nextStatus: Duration = .zero
  private var nextDelivery: Duration?
  private let watchdogInterval = ServiceNotification.watchdogInterval
  private var nextWatchdog: Duration = .zero

  /// Opens the inbox and arms the watch; `signals` must have been made before any thread.
  ///
  /// `journal` is nil where alerts go to standard output.
  init(
    _ places: Places, store: TimelineStore, journal: consuming Journal?, signals: consuming SignalReader,
    load: @escaping () throws -> Setup
  ) throws {
    let setup = try load()
    let settings = setup.settings
    let inbox = try Self.inbox(places, sizeLimit: settings.largestFile)
    let watcher = try Self.watcher(places, settings.watching)
    guard inbox.lock() else {
      throw Failure(
        .inputOutput, "\(PlainText.escaped(places.inbox)): another marsad watches this inbox; stop it first")
    }
    silence = SilenceWatch(
      limit: settings.silence, last: inbox.lastMove().map { $0 / 1_000_000_000 } ?? SystemClock.seconds)
    self.inbox = inbox
    self.watcher = watcher
    self.store = store
    self.signals = signals
    self.load = load
    self.setup = setup
    delivery = Delivery(
      store: store, journal: journal, log: log, message: setup.message, outputLine: setup.outputLine)
  }

  private static func inbox(_ places: Places, sizeLimit: Int) throws(Failure) -> Inbox {
    do {
      return try Inbox(
        inbox: places.inbox, archive: places.archive, rejected: places.rejected, sizeLimit: sizeLimit)
    } catch {
      throw Failure(error, opening: places.inbox)
    }
  }

  private static func watcher(
    _ places: Places, _ options: InboxWatcher.Options
  ) throws(Failure) -> InboxWatcher {
    do {
      return try InboxWatcher(places.inbox, options, at: SystemClock.monotonic)
    } catch {
      throw Failure(error, opening: places.inbox)
    }
  }

  /// Runs until it is told to stop.
  mutating func run() throws {
    if let type = inbox.remoteFileSystem(), setup.settings.poll == nil {
      log(.warning, "the inbox is on \(type), which does not tell what others drop there: set \"poll\"")
    }
    ServiceNotification.send(.ready, .status(status.line))
    while true {
      while let request = signals.next() {
        switch request {
        case .reload: reload()
        case .stop:
          ServiceNotification.send(.stopping, .status("stopping"))
          log(.information, "stopping: \(status.line)")
          return
        }
      }
      try collect()
      try work()
      try keepHouse()
      wait()
    }
  }

  /// Takes what is complete into the queue.
  private mutating func collect() throws {
    var ready: [(name: FileName, failures: Int)] = []
    let notice: InboxWatcher.Notice
    do {
      notice = try watcher.collect(at: SystemClock.monotonic, into: &ready)
    } catch {
      log(.error, "the inbox cannot be listed: \(error.message)")
      return
    }
    if notice.contains(.gone) {
      throw Failure(.noInput, "the inbox was removed or moved away; make it again and start marsad again")
    }
    if notice.contains(.overflowed) {
      log(.warning, "more files came at once than the kernel could tell of; the inbox was listed again")
    }
    for item in ready { queue.add(WorkQueue.Item(name: item.name, failures: item.failures)) }
  }

  /// One step: reads one file or applies one.
  private mutating func work() throws {
    if let restingUntil {
      guard SystemClock.monotonic >= restingUntil else { return }
      self.restingUntil = nil
    }
    if let item = queue.nextToRead() {
      try read(item)
    } else if let item = queue.nextToApply() {
      try apply(item)
    } else {
      return
    }
    if restingUntil == nil { recover() }
  }

  /// Whatever has its hour: alerts that wait, confirmations, silence, the status line, the watchdog.
  private mutating func keepHouse() throws {
    let now = SystemClock.monotonic
    let seconds = SystemClock.seconds
    if restingUntil == nil {
      do {
        try deliver(now, seconds)
      } catch let error as StorageError where error.isTransient {
        rest(because: error)
      }
    }
    if let change = silence.look(at: seconds) { tell(change) }
    if now >= nextWatchdog, let watchdogInterval {
      ServiceNotification.send(.watchdog)
      nextWatchdog = now + watchdogInterval / 4
    }
    status.waiting = queue.count + watcher.waiting
    status.untold = delivery.waiting
    if status != toldStatus, now >= nextStatus {
      ServiceNotification.send(.status(status.line))
      toldStatus = status
      nextStatus = now + .milliseconds(250)
    }
  }

  /// Tells what waits, and confirms what was told.
  private mutating func deliver(_ now: Duration, _ seconds: Int64) throws {
    try delivery.begin()
    let waiting = delivery.waiting
    if waiting > 0, nextDelivery.map({ $0 <= now }) ?? true {
      try delivery.lookBack(at: now)
      try delivery.tellStored()
      nextDelivery = delivery.waiting > 0 ? now + .milliseconds(20) : nil
    }
    try delivery.confirm(at: seconds)
    if delivery.waiting < waiting { recover() }
  }

  /// Sleeps until something happens or something has its hour.
  private func wait() {
    let now = SystemClock.monotonic
    var until = min(watcher.deadline, now + .seconds(60))
    let seconds = SystemClock.seconds
    if let restingUntil {
      until = min(until, restingUntil)
    } else {
      if !queue.isEmpty { until = now }
      if let nextDelivery { until = min(until, nextDelivery) }
      if let next = delivery.nextConfirmation { until = min(until, now + .seconds(max(0, next - seconds))) }
    }
    if watchdogInterval != nil { until = min(until, nextWatchdog) }
    if status != toldStatus { until = min(until, max(nextStatus, now)) }
    if let left = silence.secondsLeft(at: seconds) { until = min(until, now + .seconds(left)) }
    var descriptors = [
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: watcher.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    // An interrupted wait is a short one.
    _ = poll(&descriptors, nfds_t(descriptors.count), max(.zero, until - now).wholeMilliseconds)
  }

  /// The timeline cannot be written for now: all work rests, for longer each time, up to a minute.
  mutating func rest(because error: StorageError) {
    if rests == 0 { log(.error, "\(error)") }
    status.obstacle = "\(error)"
    restingUntil = SystemClock.monotonic + .seconds(min(1 << min(rests, 6), 60))
    rests += 1
  }

  /// The timeline could be written.
  private mutating func recover() {
    guard rests > 0 else { return }
    log(.notice, "the timeline can be written again")
    rests = 0
    status.obstacle = nil
  }

  /// SIGHUP: takes the configuration and topics as they are now; keeps the old ones where they are unsound.
  private mutating func reload() {
    let now = SystemClock.monotonic
    ServiceNotification.send(.reloading(monotonicMicroseconds: now.wholeMicroseconds), .status("reloading"))
    do {
      let new = try load()
      setup = new
      delivery.message = new.message
      delivery.outputLine = new.outputLine
      silence.limit = new.settings.silence
      watcher.change(new.settings.watching, at: now)
      log(.notice, "configuration and topics were read again")
    } catch {
      let reason = (error as? Failure)?.message ?? "\(error)"
      for line in reason.split(separator: "\n") { log(.error, "\(line)") }
      log(.error, "the new configuration is unsound; the old one stays in force")
      watcher.listAgain(at: now)
    }
    ServiceNotification.send(.ready, .status(status.line))
  }

  func tell(_ change: SilenceWatch.Change) {
    let entry: JournalEntry
    switch change {
    case .began(let last):
      let hours = (SystemClock.seconds - last) / 3_600
      let time = hours < 1 ? "\((SystemClock.seconds - last) / 60) minutes" : "\(hours) hours"
      entry = JournalEntry("nothing has arrived in the inbox for \(time)", .silence, priority: 4)
    case .ended:
      entry = JournalEntry("articles arrive again", .silenceEnded, priority: 5)
    }
    tell(entry)
  }

  /// An entry that is no alert, as a line of the log where there is no journal.
  func tell(_ entry: JournalEntry) {
    guard !delivery.note(entry) else { return }
    let level = entry["PRIORITY"].flatMap(Int.init).flatMap(LogLine.Level.init) ?? .notice
    log(level, entry["MESSAGE"] ?? "")
  }
}

extension Settings {
  var watching: InboxWatcher.Options {
    InboxWatcher.Options(settle: settle, poll: poll, ignored: IgnoredNames(further: ignoredNames))
  }
}

extension Failure {
  init(_ error: SystemCallError, opening inbox: String) {
    switch error.number {
    case ENOENT, ENOTDIR:
      self.init(
        .noInput,
        "\(PlainText.escaped(error.message)): make the inbox with: mkdir -p \(PlainText.escaped(inbox))")
    default:
      self.init(.inputOutput, PlainText.escaped(error.message))
    }
  }
}
