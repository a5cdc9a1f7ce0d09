/// What the process tells its caller (DESIGN.md §5; the numbers are those of sysexits.h).
enum ExitStatus: Int32, Comparable, Sendable {
  case done = 0
  /// Wrong usage; ArgumentParser exits with the same number by itself.
  case usage = 64
  /// Some input was refused; the rest is done.
  case inputRefused = 65
  /// No such input.
  case noInput = 66
  case inputOutput = 74
  case badConfiguration = 78

  /// The graver of two ends of one run is the greater.
  static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }
}

/// What ends a command early: the status, and what happened, to what, and what to do, for standard error.
struct Failure: Error {
  var status: ExitStatus
  var message: String

  init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }
}
