import Glibc
import JournalWriting
import TimelineStorage
import Vocabulary

/// Brings the stored alerts to the journal, each exactly once; where there is no journal, to standard output.
///
/// The journal acknowledges nothing. So an alert is stored, sent, and confirmed once it is certain to be on journald's
/// disk; what was not confirmed when the daemon stopped is looked up at the next start.
struct Delivery: ~Copyable {
  /// journald writes to disk every five minutes (journald.conf(5), SyncIntervalSec).
  private static let secondsUntilOnDisk: Int64 = 6 * 60

  private let store: TimelineStore
  private let log: DaemonLog
  /// Nil where alerts go to standard output.
  private var journal: Journal?
  /// One line of standard output for an alert.
  var outputLine: @Sendable (Alert) -> String
  /// One line that a person understands.
  var message: @Sendable (Alert) -> String
  /// Sent and not confirmed, oldest first.
  private var sent: ArraySlice<(alert: Alert, at: Int64)> = []
  /// Stored and not sent, oldest first.
  private var stored: ArraySlice<Alert> = []
  private var isStuck = false

  init(
    store: TimelineStore, journal: consuming Journal?, log: DaemonLog,
    message: @escaping @Sendable (Alert) -> String, outputLine: @escaping @Sendable (Alert) -> String
  ) {
    self.store = store
    self.journal = journal
    self.log = log
    self.message = message
    self.outputLine = outputLine
  }

  /// Alerts that could not be told yet.
  var waiting: Int { stored.count }

  /// `alerts` have been stored: tells them, after those that still wait.
  mutating func tell(_ alerts: [Alert]) throws {
    stored += alerts
    try tellStored()
  }

  /// Tells what waits until all is told or journald takes no more.
  mutating func tellStored() throws {
    while let alert = stored.first {
      guard try tell(alert, isRepeat: false) else { return }
      stored.removeFirst()
    }
    if isStuck { log(.notice, "the journal takes alerts again") }
    isStuck = false
  }

  /// False where journald takes no more for now.
  private mutating func tell(_ alert: Alert, isRepeat: Bool) throws -> Bool {
    let now = SystemClock.seconds
    guard journal != nil else {
      try StandardOutput.print(outputLine(alert))
      try store.markConfirmed(alert.id)
      return true
    }
    switch send(JournalEntry(alert, message: message(alert), isRepeat: isRepeat)) {
    case .sent:
      try store.markSent(alert.id, at: now)
      sent.append((alert, now))
      return true
    case .busy, .gone:
      if !isStuck { log(.warning, "the journal takes no alerts; they are kept and told later") }
      isStuck = true
      return false
    case .failed(let number):
      // No second try could do better, and the alert stays in the timeline.
      log(.error, "alert \(alert.id) cannot be sent: \(describe(number)): \(message(alert))")
      try store.markConfirmed(alert.id)
      return true
    }
  }

  /// An entry that is no alert; false where there is no journal to take it.
  func note(_ entry: JournalEntry) -> Bool { send(entry) == .sent }

  private func send(_ entry: JournalEntry) -> Journal.Sending {
    switch journal {
    case .some(let journal): journal.send(entry)
    case .none: .gone
    }
  }
}

extension Delivery {
  /// At the start: finds out what became of the alerts that were not confirmed, and tells what the journal lacks.
  mutating func lookBack() throws {
    let unconfirmed = try store.undelivered()
    guard !unconfirmed.isEmpty else { return }
    guard journal != nil else {
      for entry in unconfirmed where entry.state == .sent { try store.markConfirmed(entry.alert.id) }
      return try tell(unconfirmed.filter { $0.state == .stored }.map(\.alert))
    }
    let reader = readableJournal(count: unconfirmed.count)
    let start = SystemClock.start
    for entry in unconfirmed {
      let isThere: Bool
      let mayBeThere: Bool
      switch reader {
      case .some(let reader):
        isThere = reader.contains("MARSAD_ALERT_ID", entry.alert.id)
        mayBeThere = false
      case .none:
        // What was sent since the machine started is with journald, which did not lose its power.
        isThere = entry.state == .sent && (entry.sentAt ?? 0) >= start
        mayBeThere = true
      }
      if isThere {
        let moment = entry.sentAt ?? SystemClock.seconds
        if entry.state == .stored { try store.markSent(entry.alert.id, at: moment) }
        sent.append((entry.alert, moment))
      } else if try !stored.isEmpty || !tell(entry.alert, isRepeat: mayBeThere) {
        stored.append(entry.alert)
      }
    }
  }

  /// When `confirm` has something to do, in seconds since 1970; nil where nothing waits for it.
  var nextConfirmation: Int64? { sent.first.map { $0.at + Self.secondsUntilOnDisk } }

  /// Confirms what was sent so long ago that it is on the disk, and sends again what the journal has dropped.
  ///
  /// At most 200 at a time, so that the loop goes on.
  mutating func confirm(at now: Int64) throws {
    guard let due = nextConfirmation, due <= now else { return }
    let reader = JournalReader()
    var missing: [Alert] = []
    for _ in 0..<200 {
      guard let next = sent.first, next.at + Self.secondsUntilOnDisk <= now else { break }
      sent.removeFirst()
      let isThere =
        switch reader {
        case .some(let reader): reader.contains("MARSAD_ALERT_ID", next.alert.id)
        case .none: false
        }
      if isThere { try store.markConfirmed(next.alert.id) } else { missing.append(next.alert) }
    }
    guard !missing.isEmpty else { return }
    switch readableJournal(count: missing.count) {
    case .some:
      log(.warning, "the journal has dropped \(missing.count) alerts; they are told again")
      try tell(missing)
    case .none:
      for alert in missing { try store.markConfirmed(alert.id) }
    }
  }

  /// The journal, if it can be read, with everything in it that was sent before now.
  ///
  /// Entries come in the order in which they are sent: once a new one is seen, all earlier ones are there.
  private func readableJournal(count: Int) -> JournalReader? {
    let mark = String(UInt64.random(in: .min ... .max), radix: 16)
    var entry = JournalEntry(
      "looking in the journal for \(count) \(count == 1 ? "alert" : "alerts") that may have been told before the last stop",
      .lookingBack, priority: 6)
    entry["MARSAD_MARK"] = mark
    guard send(entry) == .sent, let reader = JournalReader() else { return nil }
    guard reader.waits(for: "MARSAD_MARK", mark, milliseconds: 3_000) else { return nil }
    return reader
  }
}
