import CLinux
import Glibc

extension Folder {
  enum Move: Hashable {
    case moved
    /// To another disk, so it is another file now.
    case copied
    /// There is something of the new name already.
    case taken
    case vanished
  }

  /// Gives `name` a place in another folder under a new name; never over what is there.
  borrowing func move(
    _ name: FileName, to folder: borrowing Folder, as newName: FileName
  ) throws(SystemCallError) -> Move {
    let source = descriptor.number
    let destination = folder.descriptor.number
    let result = name.withCString { old in
      newName.withCString { new in marsad_rename_without_replacing(source, old, destination, new) }
    }
    guard result != 0 else { return .moved }
    switch errno {
    case EEXIST: return .taken
    case ENOENT: return .vanished
    case EINVAL, ENOSYS: return try moveByLink(name, to: folder, as: newName)
    // Two bind mounts of one disk are two disks to rename(2) as well.
    case EXDEV: return try moveByCopy(name, to: folder, as: newName)
    default: throw SystemCallError("renameat2", errno, on: name.text)
    }
  }

  /// For file systems that cannot rename without replacing: a link is never made over anything.
  private borrowing func moveByLink(
    _ name: FileName, to folder: borrowing Folder, as newName: FileName
  ) throws(SystemCallError) -> Move {
    let source = descriptor.number
    let destination = folder.descriptor.number
    let result = name.withCString { old in
      newName.withCString { new in linkat(source, old, destination, new, 0) }
    }
    guard result == 0 else {
      if errno == EEXIST { return .taken }
      if errno == ENOENT { return .vanished }
      throw SystemCallError("linkat", errno, on: name.text)
    }
    remove(name)
    return .moved
  }

  private borrowing func moveByCopy(
    _ name: FileName, to folder: borrowing Folder, as newName: FileName
  ) throws(SystemCallError) -> Move {
    guard case .file(let file, let status) = try open(name) else {
      throw SystemCallError("renameat2", EXDEV, on: name.text)
    }
    guard try folder.status(of: newName) == nil else { return .taken }
    guard let bytes = try file.contents(expecting: status.size, limit: Int.max - 65_537) else {
      return .vanished
    }
    // Under a name that nobody takes for a file that is whole, until it is on the disk.
    let unfinished = FileName(".marsad-\(status.inode).part") ?? newName
    folder.remove(unfinished)
    guard try folder.create(unfinished, bytes, modified: status.modified) else { return .taken }
    let move = try folder.move(unfinished, to: folder, as: newName)
    guard move == .moved else {
      folder.remove(unfinished)
      return .taken
    }
    try folder.descriptor.synchronize()
    remove(name)
    return .copied
  }

  /// Makes a file and waits until it is on the disk; false if there is something of that name.
  borrowing func create(_ name: FileName, _ text: String) throws(SystemCallError) -> Bool {
    try create(name, Array(text.utf8), modified: nil)
  }

  private borrowing func create(
    _ name: FileName, _ bytes: [UInt8], modified: Int64?
  ) throws(SystemCallError) -> Bool {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let number = name.withCString { marsad_openat(descriptor.number, $0, flags, 0o666) }
    guard number >= 0 else {
      if errno == EEXIST { return false }
      throw SystemCallError("openat", errno, on: name.text)
    }
    let file = FileDescriptor(owning: number)
    do {
      try file.write(bytes)
      if let modified {
        var times = [timespec(), timespec()]
        times[1].tv_sec = Int(modified / 1_000_000_000)
        times[1].tv_nsec = Int(modified % 1_000_000_000)
        times[0] = times[1]
        _ = futimens(number, times)
      }
      try file.synchronize()
    } catch {
      remove(name)
      throw error.on(name.text)
    }
    return true
  }

  /// Takes the name away; that there is none is as good.
  borrowing func remove(_ name: FileName) {
    _ = name.withCString { unlinkat(descriptor.number, $0, 0) }
  }
}
