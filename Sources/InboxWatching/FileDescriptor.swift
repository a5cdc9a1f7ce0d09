import CLinux
import Glibc

/// An open descriptor, closed when its one owner goes.
package struct FileDescriptor: ~Copyable {
  package let number: Int32

  /// Takes over `number`, which must be open and belong to nobody else.
  package init(owning number: Int32) { self.number = number }

  deinit { close(number) }

  /// The file's kind, size and times (fstat).
  package borrowing func status() throws(SystemCallError) -> FileStatus {
    var buffer = stat()
    guard fstat(number, &buffer) == 0 else { throw SystemCallError("fstat", errno) }
    return FileStatus(buffer)
  }

  /// All bytes from here to the end; nil once they are more than `limit`.
  package borrowing func contents(expecting size: Int, limit: Int) throws(SystemCallError) -> [UInt8]? {
    var bytes: [UInt8] = []
    // One more than expected, so that the end is met without growing.
    var room = min(max(size, 0), limit) + 1
    while true {
      let start = bytes.count
      var failure: Int32 = 0
      bytes.append(
        contentsOf: [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
          let read = repeatingOnInterrupt { Glibc.read(number, buffer.baseAddress, room) }
          if read < 0 { failure = errno }
          count = max(read, 0)
        })
      guard failure == 0 else { throw SystemCallError("read", failure) }
      if bytes.count == start { return bytes }
      if bytes.count > limit { return nil }
      room = max(min(limit - bytes.count, 65_536), 1)
    }
  }

  /// Writes all of `bytes`, however often the kernel takes only a part.
  package borrowing func write(_ bytes: [UInt8]) throws(SystemCallError) {
    var written = 0
    while written < bytes.count {
      let step = bytes.withUnsafeBytes { buffer in
        repeatingOnInterrupt {
          Glibc.write(number, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        }
      }
      guard step >= 0 else { throw SystemCallError("write", errno) }
      written += step
    }
  }

  /// Waits until the file is on the disk (fsync).
  package borrowing func synchronize() throws(SystemCallError) {
    guard repeatingOnInterrupt({ Int(fsync(number)) }) == 0 else { throw SystemCallError("fsync", errno) }
  }
}

/// The result of `call`, made again for as long as a signal interrupts it.
func repeatingOnInterrupt(_ call: () -> Int) -> Int {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}
