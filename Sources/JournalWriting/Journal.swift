import CLinux
import Glibc

/// The journal's native socket: where entries go.
///
/// The socket is spoken to directly, because `sd_journal_send` says 0 also where nobody listens and waits where journald
/// is stuck: 11 entries fit into the socket, the twelfth would stop the daemon.
package struct Journal: ~Copyable {
  /// Where journald listens (systemd-journald.service(8)).
  package static let standardPath = "/run/systemd/journal/socket"

  private let path: String
  private let socket: Int32

  /// Nil where nobody listens at `path`.
  package init?(path: String = Journal.standardPath) {
    let number = Glibc.socket(
      AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
    guard number >= 0 else { return nil }
    guard Self.connect(number, to: path) else {
      close(number)
      return nil
    }
    self.path = path
    socket = number
  }

  deinit { close(socket) }

  package enum Sending: Hashable, Sendable {
    /// Taken over by the kernel for journald; nobody acknowledges more.
    case sent
    /// journald does not keep up: to be tried again later.
    case busy
    /// Nobody listens any more.
    case gone
    /// The entry cannot be sent at all: `errno`.
    case failed(Int32)
  }

  /// Hands over `entry` without ever waiting.
  package borrowing func send(_ entry: JournalEntry) -> Sending {
    let datagram = entry.datagram
    var reconnected = false
    while true {
      if Glibc.send(socket, datagram, datagram.count, Int32(MSG_NOSIGNAL)) >= 0 { return .sent }
      switch errno {
      case EINTR: continue
      case EAGAIN, ENOBUFS, ENOMEM: return .busy
      case ECONNREFUSED, ENOTCONN, ECONNRESET, ENOENT, EPIPE:
        // A journald that was started anew listens at a new socket of the same name.
        guard !reconnected, Self.connect(socket, to: path) else { return .gone }
        reconnected = true
      default: return .failed(errno)
      }
    }
  }

  private static func connect(_ socket: Int32, to path: String) -> Bool {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return false }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
      }
    }
  }
}
