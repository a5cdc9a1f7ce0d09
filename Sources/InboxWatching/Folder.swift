import CLinux
import Glibc

/// An open folder: every name is looked up in it, and no name leads out of it.
package struct Folder: ~Copyable {
  /// As it was named when it was opened, for messages.
  package let path: String
  let descriptor: FileDescriptor

  package init(_ path: String) throws(SystemCallError) {
    let number = marsad_openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
    guard number >= 0 else { throw SystemCallError("open", errno, on: path) }
    self.path = path
    descriptor = FileDescriptor(owning: number)
  }

  /// The folder at `path`, made with its parents if it is not there.
  package static func creating(_ path: String) throws(SystemCallError) -> Folder {
    var end = path.startIndex
    repeat {
      end = path[end...].dropFirst().firstIndex(of: "/") ?? path.endIndex
      guard mkdir(String(path[..<end]), 0o777) != 0, errno != EEXIST else { continue }
      // A parent that may only be searched says EACCES or EROFS though it is there: opening decides.
      if end == path.endIndex, errno != EACCES, errno != EROFS {
        throw SystemCallError("mkdir", errno, on: path)
      }
    } while end != path.endIndex
    return try Folder(path)
  }

  /// The names of all entries, in no order.
  package borrowing func names() throws(SystemCallError) -> [FileName] {
    // An open of its own, so that its position is its own.
    let number = marsad_openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
    guard number >= 0 else { throw SystemCallError("open", errno, on: path) }
    guard let stream = fdopendir(number) else {
      defer { close(number) }
      throw SystemCallError("fdopendir", errno, on: path)
    }
    defer { closedir(stream) }
    var names: [FileName] = []
    errno = 0
    while let entry = readdir(stream) {
      let bytes = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: UInt8.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          name in
          Array(
            UnsafeBufferPointer(
              start: name, count: strlen(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))))
        }
      }
      if let name = FileName(bytes) { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw SystemCallError("readdir", errno, on: path) }
    return names
  }

  /// What is called `name`, not what a symbolic link of that name points to; nil where there is nothing.
  package borrowing func status(of name: FileName) throws(SystemCallError) -> FileStatus? {
    var buffer = stat()
    guard name.withCString({ fstatat(descriptor.number, $0, &buffer, AT_SYMLINK_NOFOLLOW) }) != 0 else {
      return FileStatus(buffer)
    }
    guard errno != ENOENT else { return nil }
    throw SystemCallError("fstatat", errno, on: name.text)
  }

  /// What `open` found.
  package enum Opening: ~Copyable {
    case file(FileDescriptor, FileStatus)
    /// There is something of that name that is never opened.
    case refused(FileStatus.Kind)
    /// Gone in the meantime.
    case vanished
  }

  /// Opens a regular file to read it; never follows a link, never waits for a FIFO, never wakes a device.
  package borrowing func open(_ name: FileName) throws(SystemCallError) -> Opening {
    // To open a device can act on it (rewind a tape), so the kind is asked first; the opened file is asked again,
    // because the name may mean another file by then.
    guard let before = try status(of: name) else { return .vanished }
    guard before.kind == .regular else { return .refused(before.kind) }
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    let number = name.withCString { marsad_openat(descriptor.number, $0, flags, 0) }
    guard number >= 0 else {
      switch errno {
      case ENOENT: return .vanished
      case ELOOP: return .refused(.symbolicLink)
      case ENXIO: return .refused(.socket)
      default: throw SystemCallError("openat", errno, on: name.text)
      }
    }
    let file = FileDescriptor(owning: number)
    let status: FileStatus
    do { status = try file.status() } catch { throw error.on(name.text) }
    guard status.kind == .regular else { return .refused(status.kind) }
    return .file(file, status)
  }

  /// The type of the file system that a folder on another machine or in user space has; nil for a local one.
  package borrowing func remoteFileSystem() -> String? {
    var buffer = statfs()
    guard fstatfs(descriptor.number, &buffer) == 0 else { return nil }
    // statfs(2)
    return switch UInt32(truncatingIfNeeded: buffer.f_type) {
    case 0x6969: "NFS"
    case 0xFF53_4D42, 0xFE53_4D42, 0x517B: "SMB"
    case 0x6573_5546: "FUSE"
    case 0x0102_1997: "9P"
    case 0x00C3_6400: "Ceph"
    case 0x5346_414F: "AFS"
    default: nil
    }
  }
}
