extension FileName {
  /// The longest name that the file systems of Linux take (NAME_MAX of limits.h).
  static let longest = 255

  /// This name, or with a number the one for a further file of the same name: `talks.txt`, `talks-2.txt`, `talks-3.txt`.
  ///
  /// Number 1 leaves the name as it is. `reserved` bytes still fit behind the name; a longer stem is cut, never in the
  /// middle of a letter.
  package func numbered(_ number: Int, reserving reserved: Int = 0) -> FileName {
    var stem = bytes[...]
    var ending = [UInt8]()
    if let dot = bytes.lastIndex(of: 0x2E), dot > 0, bytes.count - dot <= 12 {
      stem = bytes[..<dot]
      ending = Array(bytes[dot...])
    }
    if number > 1 { ending = Array("-\(number)".utf8) + ending }
    let room = Self.longest - reserved - ending.count
    if stem.count > room {
      stem = stem.prefix(room)
      // Back over the bytes that continue a letter, and over the one that began it.
      while let last = stem.last, last & 0xC0 == 0x80 { stem.removeLast() }
      if let last = stem.last, last >= 0xC0 { stem.removeLast() }
    }
    return FileName(stem + ending) ?? self
  }

  /// The name of the file that says why this one was rejected.
  package var reason: FileName { FileName(bytes + Array(".reason".utf8)) ?? self }
}
