import Glibc
import JournalWriting

/// The daemon's own log: lines on standard error.
struct DaemonLog {
  private let isForPerson = isatty(STDERR_FILENO) == 1

  func callAsFunction(_ level: LogLine.Level, _ message: String) {
    StandardError.write(LogLine(level, message).written(isForPerson: isForPerson))
  }
}
