/// An encoding of one byte a letter whose lower half is ASCII.
struct SingleByteEncoding: Sendable {
  let name: String
  /// What `charset=` may call it, in lower case without hyphens and underscores.
  let aliases: Set<String>
  /// The scalars of bytes 0x80…0xFF; 0 where the encoding has none.
  private let upper: [UInt32]

  /// `rows` holds eight rows of sixteen characters; a full stop stands for a byte without meaning.
  private init(name: String, aliases: Set<String>, upper rows: String) {
    let scalars = rows.split(separator: "\n").joined().unicodeScalars.map { $0 == "." ? 0 : $0.value }
    precondition(scalars.count == 128, "\(name) has \(scalars.count) characters")
    self.name = name
    self.aliases = aliases
    upper = scalars
  }

  /// The scalar of `byte`, which is above 0x7F; nil where it has no meaning.
  func scalar(_ byte: UInt8) -> UInt32? {
    let value = upper[Int(byte) - 0x80]
    return value == 0 ? nil : value
  }

  /// How well the bytes above 0x7F, given as a histogram of all bytes, read as Arabic.
  ///
  /// Each Arabic letter counts for it, each accented Latin letter and each byte without meaning against it.
  func plausibility(_ histogram: [Int]) -> Int {
    (0x80...0xFF).reduce(0) { sum, byte in
      guard histogram[byte] > 0 else { return sum }
      switch upper[byte - 0x80] {
      case 0: return sum - 4 * histogram[byte]
      case 0x0621...0x064A: return sum + histogram[byte]
      case 0xC0...0x0192: return sum - 2 * histogram[byte]
      default: return sum
      }
    }
  }

  /// `bytes` as UTF-8; a byte without meaning becomes U+FFFD.
  func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      if byte < 0x80 { text.append(byte) } else { appendUTF8(scalar(byte) ?? 0xFFFD, to: &text) }
    }
    return text
  }
}

extension SingleByteEncoding {
  /// Microsoft's code page, as https://encoding.spec.whatwg.org/#windows-1256 maps it.
  static let windows1256 = SingleByteEncoding(
    name: "Windows-1256", aliases: ["windows1256", "cp1256", "xcp1256", "1256"],
    upper: """
      €پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈ
      گ‘’“”•–—ک™ڑ›œ\u{200C}\u{200D}ں
      \u{A0}،¢£¤¥¦§¨©ھ«¬\u{AD}®¯
      °±²³´µ¶·¸¹؛»¼½¾؟
      ہءآأؤإئابةتثجحخد
      ذرزسشصض×طظعغ\u{640}فقك
      àلâمنهوçèéêëىيîï
      \u{64B}\u{64C}\u{64D}\u{64E}ô\u{64F}\u{650}÷\u{651}ù\u{652}ûü\u{200E}\u{200F}ے
      """)

  /// ISO 8859-6 (ASMO 708) without the C1 controls that no text has.
  static let iso8859Part6 = SingleByteEncoding(
    name: "ISO 8859-6",
    aliases: ["iso88596", "iso88596e", "iso88596i", "88596", "arabic", "asmo708", "ecma114", "isoir127"],
    upper: """
      ................
      ................
      \u{A0}...¤.......،\u{AD}..
      ...........؛...؟
      .ءآأؤإئابةتثجحخد
      ذرزسشصضطظعغ.....
      \u{640}فقكلمنهوىي\u{64B}\u{64C}\u{64D}\u{64E}\u{64F}
      \u{650}\u{651}\u{652}.............
      """)
}

/// Appends the UTF-8 of `scalar`, which must be a Unicode scalar value.
@inline(__always)
func appendUTF8(_ scalar: UInt32, to text: inout [UInt8]) {
  switch scalar {
  case 0..<0x80: text.append(UInt8(scalar))
  case 0x80..<0x800:
    text.append(UInt8(0xC0 | scalar >> 6))
    text.append(UInt8(0x80 | scalar & 0x3F))
  case 0x800..<0x1_0000:
    text.append(UInt8(0xE0 | scalar >> 12))
    text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    text.append(UInt8(0x80 | scalar & 0x3F))
  default:
    text.append(UInt8(0xF0 | scalar >> 18))
    text.append(UInt8(0x80 | scalar >> 12 & 0x3F))
    text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    text.append(UInt8(0x80 | scalar & 0x3F))
  }
}
