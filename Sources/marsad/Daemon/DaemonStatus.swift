/// What `systemctl status` shows of the daemon.
struct DaemonStatus: Hashable {
  /// Files that are in the inbox and not dealt with.
  var waiting = 0
  /// Since the start.
  var read = 0
  var rejected = 0
  var alerts = 0
  /// Alerts that are stored and could not be told yet.
  var untold = 0
  /// The last alert's message.
  var lastAlert: String?
  /// Why nothing goes on, where nothing does.
  var obstacle: String?

  /// One line.
  var line: String {
    var line = "\(waiting) waiting, \(read) read, \(rejected) rejected, \(alerts) alerts"
    if untold > 0 { line += ", \(untold) not told yet" }
    if let obstacle { line += "; held up: \(obstacle)" }
    if let lastAlert { line += "; last: \(lastAlert)" }
    return line
  }
}
