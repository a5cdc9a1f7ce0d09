import ArabicText
import Vocabulary

extension LayoutReading {
  /// Web addresses within the lines, whose digits are no dates: boilerplate in the middle of a sentence.
  mutating func readAddresses() {
    guard mayHoldAddress else { return }
    for index in lines.indices where roles[index] != .boilerplate && parts[index] == nil {
      let found = addresses(in: lines[index])
      if !found.isEmpty { parts[index] = found.map { ($0, .boilerplate) } }
    }
  }

  /// False for most texts: whether `://`, `www` or `](` stands in it.
  private var mayHoldAddress: Bool {
    text.utf8.withUnsafeBytes { bytes in
      Self.signs.contains { sign in
        var rest = bytes[...]
        while let at = firstIndex(of: sign[0], in: rest) {
          if bytes[at...].starts(with: sign) { return true }
          rest = bytes[(at + 1)...]
        }
        return false
      }
    }
  }
  /// What every address holds, the rarest bytes of an Arabic text first.
  private static let signs = ["://", "www", "]("].map { Array($0.utf8) }

  /// What begins an address: a scheme, a host, the target of a link of Markdown.
  private static let marks = ["http://", "https://", "www.", "]("].map { Array($0.utf8) }

  private func addresses(in line: Line) -> [TextSpan] {
    var spans: [TextSpan] = []
    var at = line.bytes.lowerBound
    var scalar = line.scalars.lowerBound
    let utf8 = text.utf8
    func advance(to end: Int) {
      while at < end {
        if utf8[at] & 0xC0 != 0x80 { scalar += 1 }
        at += 1
      }
    }
    while at < line.bytes.upperBound {
      guard [0x68, 0x77, 0x5D].contains(utf8[at]),
        let mark = Self.marks.first(where: { utf8[at..<line.bytes.upperBound].starts(with: $0) })
      else {
        advance(to: at + 1)
        continue
      }
      // The brackets of Markdown belong to the text.
      if mark.first == 0x5D { advance(to: at + mark.count) }
      let start = scalar
      advance(to: utf8[at..<line.bytes.upperBound].firstIndex { endsAddress($0) } ?? line.bytes.upperBound)
      if scalar > start { spans.append(TextSpan(start, scalar)) }
    }
    return spans
  }

  private func endsAddress(_ byte: UInt8) -> Bool {
    byte <= 0x20 || [0x22, 0x27, 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D].contains(byte)
  }
}
