/// What has arrived and is not yet known to be complete: who is waited for, and until when.
///
/// Pure: the caller says what happened and what time it is, as the time since any fixed moment of a clock that never
/// goes back.
package struct Arrivals: Sendable {
  /// How a name came to notice.
  package enum Sign: Sendable {
    /// Renamed into the folder: complete, because whoever renames has finished.
    case moved
    /// Closed by a writer; some write, close and open again.
    case closed
    /// Made: by a writer that is now at work, or by a link, which no close follows.
    case created
    /// Found by listing the folder; `age` is how long it has been left alone.
    case listed(age: Duration)
  }

  private struct Waiting {
    var due: Duration
    /// As it was when the wait began; nil if nobody looked.
    var status: FileStatus?
    /// True once the writer has closed it, or if there never was one.
    var isClosed: Bool
    var failures = 0
  }

  package var settle: Duration
  private var waiting: [FileName: Waiting] = [:]

  package init(settle: Duration) { self.settle = settle }

  package var count: Int { waiting.count }

  /// A time before which no wait ends; nil while nobody is waited for.
  package private(set) var nextDue: Duration?

  /// `name` was noticed at `now`; `status` is what it was then, if the caller looked.
  package mutating func note(_ name: FileName, _ sign: Sign, _ status: FileStatus? = nil, at now: Duration) {
    defer { if let due = waiting[name]?.due { nextDue = min(nextDue ?? due, due) } }
    switch sign {
    case .moved:
      waiting[name] = Waiting(due: now, status: nil, isClosed: true)
    case .closed:
      waiting[name] = Waiting(due: now + settle, status: status, isClosed: true)
    case .created:
      waiting[name] = Waiting(due: now + settle, status: status, isClosed: false)
    case .listed(let age):
      // Who is waited for already goes on waiting: a listing is no news of it.
      guard waiting[name] == nil else { return }
      waiting[name] = Waiting(due: max(now, now + settle - age), status: status, isClosed: false)
    }
  }

  /// A passing fault kept `name` from being read: it is due again after a time that doubles with each failure, from one
  /// second to five minutes.
  ///
  /// Returns how many times it has failed.
  @discardableResult
  package mutating func postpone(_ name: FileName, failures: Int, at now: Duration) -> Int {
    let delay = Duration.seconds(min(1 << min(failures, 9), 300))
    waiting[name] = Waiting(due: now + delay, status: nil, isClosed: true, failures: failures + 1)
    nextDue = min(nextDue ?? now + delay, now + delay)
    return failures + 1
  }

  /// What came due, and how many times each has failed before, in the order of the names; `look` says what each is now.
  ///
  /// What has changed since its wait began waits again, and so does what a writer may still have open: `isBeingWritten` is
  /// asked of those alone of which no close is known.
  package mutating func due(
    at now: Duration, look: (FileName) -> FileStatus?, isBeingWritten: (FileName) -> Bool
  ) -> [(name: FileName, failures: Int)] {
    guard let nextDue, nextDue <= now else { return [] }
    var ready: [(name: FileName, failures: Int)] = []
    for (name, wait) in waiting where wait.due <= now {
      guard let status = look(name) else {
        waiting[name] = nil
        continue
      }
      if let before = wait.status, !status.hasSameContent(as: before) {
        waiting[name] = Waiting(due: now + settle, status: status, isClosed: wait.isClosed)
      } else if !wait.isClosed, status.kind == .regular, isBeingWritten(name) {
        waiting[name] = Waiting(due: now + max(settle, .milliseconds(100)), status: status, isClosed: false)
      } else {
        waiting[name] = nil
        ready.append((name, wait.failures))
      }
    }
    self.nextDue = waiting.values.lazy.map(\.due).min()
    return ready.sorted { $0.name < $1.name }
  }
}
