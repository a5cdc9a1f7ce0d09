/// How much of a text is Arabic.
struct ArabicShare {
  var arabic = 0
  var others = 0

  /// Counts the letters of valid UTF-8 by their first bytes: exact enough to tell a language, and one pass.
  init(_ utf8: [UInt8]) {
    utf8.withUnsafeBufferPointer { bytes in
      for (offset, byte) in bytes.enumerated() {
        switch byte {
        case 0xD8...0xDB: arabic += 1
        case 0x41...0x5A, 0x61...0x7A, 0xC3...0xD7, 0xE0, 0xE1, 0xE3...0xED: others += 1
        // U+FB50…U+FDFF and U+FE70…U+FEFF, the presentation forms.
        case 0xEF where bytes[offset + 1] >= 0xAD && bytes[offset + 1] <= 0xBB && bytes[offset + 1] != 0xB8:
          arabic += 1
        default: break
        }
      }
    }
  }

  /// Throws `noArabicText` unless at least a fifth of the letters, and three of them, are Arabic.
  func require() throws(Refusal) {
    if arabic >= 3, arabic * 4 >= others { return }
    let found = arabic == 0 ? "no Arabic letter in it" : "hardly any Arabic in it"
    throw Refusal(.noArabicText, "not an Arabic article: there is \(found)")
  }
}
