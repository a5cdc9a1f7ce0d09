package import Calendars
package import TimelineDiffing
package import Vocabulary

/// The timeline, the alerts it raised and those that the journal has not confirmed, in one SQLite file.
///
/// Owned by one loop and never shared. Every call is one transaction. Reads no clock: moments are passed in, in
/// seconds since 1970.
package final class TimelineStore {
  /// How much a power cut may take.
  package enum Durability: Sendable {
    /// Nothing that a call has returned from: what the daemon needs.
    case full
    /// The last calls, never the file's consistency: quicker, for one pass over files that stay where they are.
    case relaxed
  }

  /// Opens the file at `path`, or makes it; `:memory:` keeps nothing.
  package static func open(
    at path: String, durability: Durability = .full
  ) throws(StorageError) -> TimelineStore {
    TimelineStore()
  }

  private init() {}

  /// Stores what `read` says and the alerts it raises, all or nothing.
  ///
  /// Nothing happens where the same content was applied before.
  package func apply(
    _ read: ReadArticle, places: PlaceHierarchy, readAt: Int64, readerVersion: String = ""
  ) throws(StorageError) -> Applied {
    Applied(isNew: false, alerts: [])
  }

  /// Whether the content with that SHA-256 has been applied.
  package func contains(sha256: String) throws(StorageError) -> Bool { false }

  /// What is known, or what was known from the articles published by `asOf`: by date, kind and place.
  package func timeline(asOf: Day? = nil, places: PlaceHierarchy) throws(StorageError) -> [TimelineEvent] {
    []
  }

  /// The alerts raised, newest last; from articles published on `since` or later.
  package func alerts(since: Day? = nil) throws(StorageError) -> [Alert] { [] }

  /// The sentences behind the alert or event `id`; nil where there is none of that identifier.
  package func explain(_ id: String) throws(StorageError) -> Explanation? { nil }

  /// The last day on which the newest article read can have been published.
  package func newestPublication() throws(StorageError) -> Day? { nil }

  package func counts() throws(StorageError) -> Counts { Counts() }

  // MARK: The outbox

  /// Alerts that the journal has not confirmed, oldest first.
  package func undelivered() throws(StorageError) -> [OutboxEntry] { [] }

  /// Alerts sent or confirmed at `since` or later, oldest first: what to look up after an unclean stop.
  package func recentlySent(since: Int64) throws(StorageError) -> [OutboxEntry] { [] }

  package func markSent(_ id: String, at moment: Int64) throws(StorageError) {}

  package func markConfirmed(_ id: String) throws(StorageError) {}

  // MARK: Attempts

  /// Notes that work on `file` begins, and returns how often that was noted without an end, this time included.
  package func beginAttempt(_ file: String, at moment: Int64) throws(StorageError) -> Int { 1 }

  /// Notes that work on `file` ended, whatever came of it.
  package func endAttempt(_ file: String) throws(StorageError) {}
}

/// What one article did.
package struct Applied: Sendable {
  /// False where the same content was known already: then there are no alerts either.
  package var isNew: Bool
  /// In the order of the article's events.
  package var alerts: [Alert]
}

/// An alert on its way to the journal.
package struct OutboxEntry: Sendable {
  package enum State: String, Sendable {
    case stored, sent, confirmed
  }
  package var alert: Alert
  package var state: State
  /// When it was last sent, in seconds since 1970; nil where it never was.
  package var sentAt: Int64?
}

/// Numbers for a status line.
package struct Counts: Hashable, Sendable {
  package var articles = 0
  package var events = 0
  package var alerts = 0
  /// Alerts that the journal has not confirmed.
  package var undelivered = 0
}

/// Why an alert was raised or an event stands.
package struct Explanation: Sendable {
  /// Nil where an event was asked for.
  package var alert: Alert?
  /// The event with all its mentions, under its present identifier.
  package var event: TimelineEvent
  /// The identifier asked for, where it was merged into the event's.
  package var mergedFrom: String?
  /// The sentences of the alert's own article; all sentences where an event was asked for.
  package var mentions: [TimelineEvent.Source]
  /// The sentences that gave the date before; empty unless the alert is a date-change.
  package var previousMentions: [TimelineEvent.Source]
}
