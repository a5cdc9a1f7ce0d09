import AlertReporting
import CSystemd
import Glibc

/// What the service manager is told (sd_notify(3)); nothing happens where there is none.
package enum ServiceNotification: Hashable, Sendable {
  /// Started, or done with a reload.
  case ready
  /// A reload begins, at this time of CLOCK_MONOTONIC in microseconds, which `Type=notify-reload` asks for.
  case reloading(monotonicMicroseconds: UInt64)
  case stopping
  /// The loop is alive.
  case watchdog
  /// One line for `systemctl status`.
  case status(String)

  /// As sd_notify(3) takes it.
  package var message: String {
    switch self {
    case .ready: "READY=1"
    case .reloading(let time): "RELOADING=1\nMONOTONIC_USEC=\(time)"
    case .stopping: "STOPPING=1"
    case .watchdog: "WATCHDOG=1"
    case .status(let line): "STATUS=" + PlainText.clipped(PlainText.line(line), toBytes: 1_024)
    }
  }

  /// Several are told at once.
  package static func send(_ notifications: ServiceNotification...) {
    // 0 keeps the variable: with 1, every later message would go nowhere without an error.
    sd_notify(0, notifications.map(\.message).joined(separator: "\n"))
  }

  /// How often the service manager wants to hear `watchdog` at least; nil where it does not watch.
  package static var watchdogInterval: Duration? {
    var microseconds: UInt64 = 0
    guard sd_watchdog_enabled(0, &microseconds) > 0 else { return nil }
    return .microseconds(Int64(clamping: microseconds))
  }
}
