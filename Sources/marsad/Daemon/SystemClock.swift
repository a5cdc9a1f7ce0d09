import Glibc

/// The two clocks of the machine.
enum SystemClock {
  /// The time since some fixed moment, which never goes back.
  static var monotonic: Duration { read(CLOCK_MONOTONIC) }

  /// Seconds since 1970.
  static var seconds: Int64 { read(CLOCK_REALTIME).components.seconds }

  /// When the machine was started, in seconds since 1970.
  static var start: Int64 { (read(CLOCK_REALTIME) - read(CLOCK_BOOTTIME)).components.seconds }

  private static func read(_ clock: clockid_t) -> Duration {
    var time = timespec()
    clock_gettime(clock, &time)
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
  }
}

extension Duration {
  /// For poll(2): never less than this, so that nobody wakes too early.
  var wholeMilliseconds: Int32 {
    let (seconds, attoseconds) = components
    return Int32(
      clamping: max(0, seconds * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000))
  }

  var wholeMicroseconds: UInt64 {
    let (seconds, attoseconds) = components
    return UInt64(clamping: seconds * 1_000_000 + attoseconds / 1_000_000_000_000)
  }
}
