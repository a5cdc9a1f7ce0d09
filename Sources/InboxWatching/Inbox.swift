import CLinux
import Glibc

/// The inbox with the two folders that its files go to: read a file, then archive or reject it.
package struct Inbox: ~Copyable {
  private let inbox: Folder
  private let archive: Folder
  private let rejected: Folder
  /// In bytes; longer files are refused unread.
  private let sizeLimit: Int

  /// The archive and the folder of rejected files are made where they are missing; the inbox must be there.
  package init(inbox: String, archive: String, rejected: String, sizeLimit: Int) throws(SystemCallError) {
    let inbox = try Folder(inbox)
    let archive = try Folder.creating(archive)
    let rejected = try Folder.creating(rejected)
    self.inbox = inbox
    self.archive = archive
    self.rejected = rejected
    self.sizeLimit = sizeLimit
  }

  /// What reading a file of the inbox came to.
  package enum Content: Sendable {
    case bytes([UInt8], FileStatus)
    case tooLarge(FileStatus)
    /// A link, a FIFO, a socket, a device, a folder: not opened.
    case notAFile(FileStatus)
    /// It changed while it was read.
    case unsettled
    case vanished
  }

  package borrowing func read(_ name: FileName) throws(SystemCallError) -> Content {
    switch try inbox.open(name) {
    case .vanished: return .vanished
    case .refused:
      guard let status = try inbox.status(of: name) else { return .vanished }
      return status.kind == .regular ? .unsettled : .notAFile(status)
    case .file(let file, let before):
      guard before.size <= sizeLimit else { return .tooLarge(before) }
      do {
        guard let bytes = try file.contents(expecting: before.size, limit: sizeLimit) else {
          return .unsettled
        }
        return try file.status().hasSameContent(as: before) && bytes.count == before.size
          ? .bytes(bytes, before) : .unsettled
      } catch {
        throw error.on(name.text)
      }
    }
  }

  /// The kind, size and times of what has this name; nil where there is nothing.
  package borrowing func status(of name: FileName) throws(SystemCallError) -> FileStatus? {
    try inbox.status(of: name)
  }

  /// When something was last moved out of the inbox, in nanoseconds since 1970.
  package borrowing func lastMove() -> Int64? {
    let moves = [try? archive.descriptor.status().modified, try? rejected.descriptor.status().modified]
    return moves.compactMap(\.self).max()
  }

  /// Keeps a second daemon from watching the same inbox, until this one goes; false if there is one.
  package borrowing func lock() -> Bool { flock(inbox.descriptor.number, LOCK_EX | LOCK_NB) == 0 }

  /// The type of the inbox's file system where it is one that tells nobody of what others do; nil for a local one.
  package borrowing func remoteFileSystem() -> String? { inbox.remoteFileSystem() }

  package enum Placement: Hashable, Sendable {
    /// Where it is now, under this name.
    case moved(FileName)
    /// What has the name now is not what was read: it is in the inbox still, or again, and is to be read.
    case replaced
    case vanished
  }

  /// Moves the file that was read, `status`, to the archive.
  package borrowing func archive(_ name: FileName, _ status: FileStatus) throws(SystemCallError) -> Placement
  {
    for number in 1... {
      let candidate = name.numbered(number)
      if let placement = try move(name, status, to: archive, as: candidate) { return placement }
    }
    return .vanished
  }

  /// Moves the file, `status`, to the rejected ones and writes why beside it.
  ///
  /// `reason` is lines for a person, free of control characters.
  package borrowing func reject(
    _ name: FileName, _ status: FileStatus, reason: [String]
  ) throws(SystemCallError) -> Placement {
    for number in 1... {
      let candidate = name.numbered(number, reserving: ".reason".utf8.count)
      // The reason first, so that no rejected file is ever without one.
      guard try rejected.create(candidate.reason, reason.map { $0 + "\n" }.joined()) else { continue }
      do {
        let placement = try move(name, status, to: rejected, as: candidate)
        if case .moved = placement { return .moved(candidate) }
        rejected.remove(candidate.reason)
        if let placement { return placement }
      } catch {
        rejected.remove(candidate.reason)
        throw error
      }
    }
    return .vanished
  }

  /// Nil if `candidate` is taken.
  private borrowing func move(
    _ name: FileName, _ status: FileStatus, to folder: borrowing Folder, as candidate: FileName
  ) throws(SystemCallError) -> Placement? {
    switch try inbox.move(name, to: folder, as: candidate) {
    case .taken: return nil
    case .vanished: return .vanished
    case .moved:
      // Somebody may have put another file of that name into its place since it was read: that one must go back.
      guard let placed = try folder.status(of: candidate) else { return .moved(candidate) }
      if placed.hasSameContent(as: status) || placed.kind != .regular && placed.kind == status.kind {
        return .moved(candidate)
      }
      for number in 1... {
        if try folder.move(candidate, to: inbox, as: name.numbered(number)) != .taken { break }
      }
      return .replaced
    case .copied:
      return .moved(candidate)
    }
  }
}
