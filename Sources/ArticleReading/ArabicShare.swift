/// Throws `noArabicText` unless at least a fifth of the letters, and three of them, are Arabic.
///
/// Reads no further than until the text is plainly Arabic. `utf8` must be valid UTF-8.
func requireArabic(_ utf8: [UInt8]) throws(Refusal) {
  var count = LetterCount()
  var at = 0
  while at < utf8.count {
    let end = min(at + 1024, utf8.count)
    count.add(utf8, at..<end)
    if count.arabic >= 256, count.arabic >= count.others { return }
    at = end
  }
  if count.arabic >= 3, count.arabic * 4 >= count.others { return }
  let found = count.arabic == 0 ? "no Arabic letter in it" : "hardly any Arabic in it"
  throw Refusal(.noArabicText, "not an Arabic article: there is \(found)")
}

/// Letters by script, told by their first bytes: exact enough to tell a language.
private struct LetterCount {
  var arabic = 0
  var others = 0

  mutating func add(_ utf8: [UInt8], _ range: Range<Int>) {
    utf8.withUnsafeBufferPointer { bytes in
      for at in range {
        switch bytes[at] {
        case 0xD8...0xDB: arabic += 1
        case 0x41...0x5A, 0x61...0x7A, 0xC3...0xD7, 0xE0, 0xE1, 0xE3...0xED: others += 1
        // U+FB50…U+FDFF and U+FE70…U+FEFF, the presentation forms.
        case 0xEF where 0xAD...0xBB ~= bytes[at + 1] && bytes[at + 1] != 0xB8: arabic += 1
        default: break
        }
      }
    }
  }
}
