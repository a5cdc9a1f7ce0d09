import CLinux
import Glibc

/// What the kernel says of a file, without opening it.
package struct FileStatus: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case regular = "file"
    case folder
    case symbolicLink = "symbolic link"
    case fifo = "FIFO"
    case socket
    case device
    case other = "special file"
  }
  package var kind: Kind
  /// In bytes.
  package var size: Int
  package var inode: UInt64
  package var device: UInt64
  package var links: Int
  /// Nanoseconds since 1970 of the last change to the content.
  package var modified: Int64
  /// Nanoseconds since 1970 of the last change to the content, name, owner or rights.
  package var changed: Int64

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .symbolicLink
    case S_IFIFO: kind = .fifo
    case S_IFSOCK: kind = .socket
    case S_IFCHR, S_IFBLK: kind = .device
    default: kind = .other
    }
    size = Int(status.st_size)
    inode = UInt64(status.st_ino)
    device = UInt64(status.st_dev)
    links = Int(status.st_nlink)
    modified = Self.nanoseconds(status.st_mtim)
    changed = Self.nanoseconds(status.st_ctim)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }

  /// True while both tell of the same file with the same content; a new name or other rights don't matter.
  package func hasSameContent(as other: FileStatus) -> Bool {
    inode == other.inode && device == other.device && size == other.size && modified == other.modified
  }
}
