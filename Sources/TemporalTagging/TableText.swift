/// Takes the tables of words and rules apart by their bytes: what parts them is one byte, and going by characters would
/// make entering them the longest thing that reading one article takes.
enum TableText {
  /// The lines that are not empty.
  static func lines(_ table: String) -> [Substring] {
    table.utf8.split(separator: UInt8(ascii: "\n")).map(Substring.init)
  }

  /// What spaces and line ends part, the last of `limit` with all that follows; each byte of `alone` is a word of its own.
  static func words(_ text: Substring, atMost limit: Int = Int.max, alone: StaticString = "") -> [Substring] {
    var words: [Substring] = []
    let bytes = text.utf8
    var start: Substring.Index?
    for at in bytes.indices {
      let byte = bytes[at]
      let isAlone = (0..<alone.utf8CodeUnitCount).contains { alone.utf8Start[$0] == byte }
      if byte <= UInt8(ascii: " ") || isAlone {
        if let first = start { words.append(text[first..<at]) }
        start = nil
        if isAlone { words.append(text[at...at]) }
      } else if start == nil {
        start = at
        if words.count == limit - 1 { break }
      }
    }
    if let start { words.append(text[start...]) }
    return words
  }
}
