import CLinux
import Glibc

/// Whether a descriptor of this process already goes to the journal (`JOURNAL_STREAM`, systemd.exec(5)).
package enum JournalStream {
  /// `variable` is the environment's `JOURNAL_STREAM`, which a child of a service inherits also when its own output goes
  /// elsewhere: only device and inode together tell.
  package static func isConnected(_ descriptor: Int32, variable: String?) -> Bool {
    guard let parts = variable?.split(separator: ":", omittingEmptySubsequences: false), parts.count == 2
    else { return false }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return false }
    return UInt64(parts[0]) == UInt64(status.st_dev) && UInt64(parts[1]) == UInt64(status.st_ino)
  }
}
