import CLinux

/// The events in what was read from an inotify descriptor (inotify(7)).
struct InotifyEvents: Sequence, IteratorProtocol {
  struct Event {
    var mask: UInt32
    /// Nil where the event is about the folder itself or about the queue.
    var name: FileName?
  }

  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  mutating func next() -> Event? {
    // struct inotify_event: wd, mask, cookie and len of four bytes each, then the name filled up with NUL.
    guard rest.count >= 16 else { return nil }
    let mask = word(at: 4)
    let length = Int(word(at: 12))
    rest = rest.dropFirst(16)
    guard rest.count >= length else { return nil }
    defer { rest = rest.dropFirst(length) }
    return Event(mask: mask, name: FileName(rest.prefix(length).prefix { $0 != 0 }))
  }

  private func word(at offset: Int) -> UInt32 {
    rest.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt32.self) }
  }
}
