import CLinux
import Glibc

/// Descriptor 1: nothing goes there but a command's result, so that `--json` can be piped.
enum StandardOutput {
  /// Thrown when the reader of the pipe has gone, as `head` does: an end, not an error.
  struct Closed: Error {}

  /// Writes `text` and a line end, at once: an alert is seen when it is raised.
  static func print(_ text: String) throws {
    try write(Array(text.utf8) + [UInt8(ascii: "\n")])
  }

  static func write(_ bytes: [UInt8]) throws {
    let failure = writeAll(bytes, to: STDOUT_FILENO)
    guard let failure else { return }
    if failure == EPIPE { throw Closed() }
    throw Failure(.inputOutput, "standard output cannot be written: \(describe(failure))")
  }

  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}

/// Descriptor 2: messages for people.
enum StandardError {
  /// Writes one line; that it cannot be written is nobody's to hear.
  static func print(_ text: String) {
    _ = writeAll(Array("marsad: \(text)\n".utf8), to: STDERR_FILENO)
  }

  static func write(_ text: String) { _ = writeAll(Array(text.utf8), to: STDERR_FILENO) }

  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}

/// `strerror(3)`'s words, without their number.
func describe(_ errorNumber: Int32) -> String { String(cString: strerror(errorNumber)) }

/// Nil, or the `errno` of the write that failed.
private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
  var rest = bytes[...]
  while !rest.isEmpty {
    let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if written >= 0 {
      rest = rest.dropFirst(written)
    } else if errno == EAGAIN {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = poll(&waiting, 1, -1)
    } else if errno != EINTR {
      return errno
    }
  }
  return nil
}
