import AlertReporting

/// A line of the daemon's own log, on standard error.
package struct LogLine: Hashable, Sendable {
  /// Of syslog.h.
  package enum Level: Int, Sendable {
    case error = 3
    case warning = 4
    case notice = 5
    case information = 6
    case debug = 7
  }
  package var level: Level
  package var message: String

  package init(_ level: Level, _ message: String) {
    self.level = level
    self.message = message
  }

  /// One line with its end: control characters go, and it is at most 2,000 bytes long.
  ///
  /// For a person it goes without the level in front (`<4>`, sd-daemon(3)), which journald takes off and a terminal shows.
  package func written(isForPerson: Bool) -> String {
    let line = PlainText.clipped(PlainText.line(message), toBytes: 2_000)
    return isForPerson ? "marsad: \(line)\n" : "<\(level.rawValue)>\(line)\n"
  }
}
