import CLinux
import Glibc
import InboxWatching

/// Signals as something to read (signalfd(2)), so that none interrupts an article.
struct SignalReader: ~Copyable {
  enum Request: Hashable {
    /// SIGTERM, SIGINT.
    case stop
    /// SIGHUP.
    case reload
  }

  private let file: FileDescriptor

  /// From now on these signals no longer end the process.
  ///
  /// To be made before any thread is started, which would take them otherwise.
  init() throws(SystemCallError) {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGTERM, SIGINT, SIGHUP] { sigaddset(&signals, signal) }
    let failure = pthread_sigmask(SIG_BLOCK, &signals, nil)
    guard failure == 0 else { throw SystemCallError("pthread_sigmask", failure) }
    let number = signalfd(-1, &signals, Int32(SFD_CLOEXEC | SFD_NONBLOCK))
    guard number >= 0 else { throw SystemCallError("signalfd", errno) }
    file = FileDescriptor(owning: number)
  }

  /// To wait on with poll(2).
  var descriptor: Int32 { file.number }

  /// The next one that has come; nil if none has.
  func next() -> Request? {
    var info = signalfd_siginfo()
    while true {
      let size = MemoryLayout<signalfd_siginfo>.size
      guard read(file.number, &info, size) == size else {
        if errno == EINTR { continue }
        return nil
      }
      return Int32(info.ssi_signo) == SIGHUP ? .reload : .stop
    }
  }
}
