/// Notices that nothing arrives any more, and that something does again.
///
/// Pure: times are seconds since 1970.
struct SilenceWatch {
  enum Change: Hashable {
    /// Nothing has come since `last`.
    case began(last: Int64)
    /// The first file after the time from `last` on.
    case ended(last: Int64)
  }

  /// Nil is never silent.
  var limit: Duration?
  private var last: Int64
  private var isSilent = false

  init(limit: Duration?, last: Int64) {
    self.limit = limit
    self.last = last
  }

  /// How many seconds after `now` silence begins; nil where it has begun or never does.
  func secondsLeft(at now: Int64) -> Int64? {
    guard let limit, !isSilent else { return nil }
    return max(0, last + limit.components.seconds - now)
  }

  /// Nil where nothing has changed.
  mutating func look(at now: Int64) -> Change? {
    guard let left = secondsLeft(at: now), left == 0 else { return nil }
    isSilent = true
    return .began(last: last)
  }

  /// A file has come at `now`; nil where there was no silence that it ends.
  mutating func arrived(at now: Int64) -> Change? {
    defer {
      last = now
      isSilent = false
    }
    return isSilent ? .ended(last: last) : nil
  }
}
