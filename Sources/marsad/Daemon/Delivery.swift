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
  /// Perhaps sent, perhaps not, oldest first.
  private var suspects: ArraySlice<Suspect> = []
  private var hasBegun = false
  private var mark: Mark?
  /// Open while suspects are looked for.
  private var reader: JournalReader?

  private struct Suspect {
    var alert: Alert
    /// In seconds since 1970; nil where it was stored and the stop came before anything was noted of its sending.
    var sentAt: Int64?
  }

  /// An entry that is sent to be found again.
  private struct Mark {
    var text: String
    /// When to give up.
    var deadline: Duration
    /// Nil until it is known.
    var isReadable: Bool?
  }

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
  var waiting: Int { stored.count + suspects.count }

  /// `alerts` have been stored: tells them, after those that still wait.
  mutating func tell(_ alerts: [Alert]) throws {
    stored += alerts
    try tellStored()
  }

  /// Tells what waits until all is told or journald takes no more.
  mutating func tellStored() throws {
    guard hasBegun, !isLookingBack else { return }
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
      complain()
      return false
    case .failed(let number):
      // No second try could do better, and the alert stays in the timeline.
      log(.error, "alert \(alert.id) cannot be sent: \(describe(number)): \(message(alert))")
      try store.markConfirmed(alert.id)
      return true
    }
  }

  private mutating func complain() {
    if !isStuck { log(.warning, "the journal takes no alerts; they are kept and told later") }
    isStuck = true
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
  /// To be done before anything is told, and again until it does not throw: what was not confirmed is to be looked for.
  mutating func begin() throws {
    guard !hasBegun else { return }
    let unconfirmed = try store.undelivered()
    hasBegun = true
    guard journal != nil else {
      for entry in unconfirmed where entry.state == .sent { try store.markConfirmed(entry.alert.id) }
      return try tell(unconfirmed.filter { $0.state == .stored }.map(\.alert))
    }
    suspects += unconfirmed.map { Suspect(alert: $0.alert, sentAt: $0.state == .sent ? $0.sentAt : nil) }
  }

  /// Whether alerts are being looked for; new ones wait until that is known.
  var isLookingBack: Bool { !suspects.isEmpty }

  /// Finds out what became of the suspects, and tells what the journal lacks; at most 100 at a time, and without waiting.
  ///
  /// Entries come in the order in which they are sent: once a new one, the mark, is seen, all earlier ones are there.
  mutating func lookBack(at now: Duration) throws {
    guard isLookingBack, let isReadable = try findsMark(at: now) else { return }
    let start = SystemClock.start
    for _ in 0..<100 {
      guard let suspect = suspects.first else { break }
      if isReadable, journalContains("MARSAD_ALERT_ID", suspect.alert.id) {
        let moment = suspect.sentAt ?? SystemClock.seconds
        if suspect.sentAt == nil { try store.markSent(suspect.alert.id, at: moment) }
        sent.append((suspect.alert, moment))
      } else if !isReadable, let sentAt = suspect.sentAt, sentAt >= start {
        // It is with journald, which has not lost its power since; more will never be known.
        try store.markConfirmed(suspect.alert.id)
      } else if try !tell(suspect.alert, isRepeat: !isReadable) {
        return
      }
      suspects.removeFirst()
    }
    if !isLookingBack {
      mark = nil
      reader = nil
      try tellStored()
    }
  }

  /// Whether the journal can be read; nil while that is not known.
  private mutating func findsMark(at now: Duration) throws -> Bool? {
    if mark == nil {
      let text = String(UInt64.random(in: .min ... .max), radix: 16)
      var entry = JournalEntry(
        "looking in the journal for \(suspects.count) \(suspects.count == 1 ? "alert" : "alerts") that may have been told",
        .lookingBack, priority: 6)
      entry["MARSAD_MARK"] = text
      guard send(entry) == .sent else {
        complain()
        return nil
      }
      mark = Mark(text: text, deadline: now + .seconds(5))
      reader = JournalReader()
    }
    guard let mark else { return nil }
    if let isReadable = mark.isReadable { return isReadable }
    if journalContains("MARSAD_MARK", mark.text) {
      self.mark?.isReadable = true
    } else if now > mark.deadline {
      log(
        .warning, "the journal cannot be read; what may have been told before is marked with MARSAD_RESENT=1")
      self.mark?.isReadable = false
    }
    return self.mark?.isReadable
  }

  /// When `confirm` has something to do, in seconds since 1970; nil where nothing waits for it.
  var nextConfirmation: Int64? { sent.first.map { $0.at + Self.secondsUntilOnDisk } }

  /// Confirms what was sent so long ago that it is on the disk; what is not there is looked for once more.
  ///
  /// At most 200 at a time, so that the loop goes on.
  mutating func confirm(at now: Int64) throws {
    guard !isLookingBack, let due = nextConfirmation, due <= now else { return }
    reader = JournalReader()
    for _ in 0..<200 {
      guard let next = sent.first, next.at + Self.secondsUntilOnDisk <= now else { break }
      if journalContains("MARSAD_ALERT_ID", next.alert.id) {
        try store.markConfirmed(next.alert.id)
      } else {
        suspects.append(Suspect(alert: next.alert, sentAt: next.at))
      }
      sent.removeFirst()
    }
    reader = nil
  }

  private func journalContains(_ field: String, _ value: String) -> Bool {
    switch reader {
    case .some(let reader): reader.contains(field, value)
    case .none: false
    }
  }
}
