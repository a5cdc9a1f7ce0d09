extension PlainText {
  /// How many columns of a terminal `text` takes: none for vowel signs, joiners and controls, two for the wide letters
  /// of East Asia and emoji, one for all else (UAX #11, as terminals apply it).
  package static func columns(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E, 0x0621...0x064A: return 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return 1
    }
  }

  /// `text` in lines of at most `width` columns, broken at spaces; a longer word is broken where it must be.
  package static func wrapped(_ text: String, width: Int) -> [String] {
    let width = max(1, width)
    var lines: [String] = []
    var line = ""
    var used = 0
    func flush() {
      if !line.isEmpty { lines.append(line) }
      (line, used) = ("", 0)
    }
    for word in text.split(separator: " ") {
      let columns = columns(of: word)
      if used > 0, used + 1 + columns <= width {
        line += " " + word
        used += 1 + columns
        continue
      }
      flush()
      for scalar in word.unicodeScalars {
        let columns = self.columns(of: scalar)
        if used + columns > width { flush() }
        line.unicodeScalars.append(scalar)
        used += columns
      }
    }
    flush()
    return lines.isEmpty ? [""] : lines
  }

  /// As much of `text` as fits into `width` columns, ending in "…" where some is left out.
  package static func clipped(_ text: String, toColumns width: Int) -> String {
    guard columns(of: text) > width else { return text }
    var clipped = String.UnicodeScalarView()
    var left = width - 1
    for scalar in text.unicodeScalars {
      left -= columns(of: scalar)
      if left < 0 { break }
      clipped.append(scalar)
    }
    return String(clipped) + "…"
  }

  enum Direction {
    case leftToRight, rightToLeft
    /// From left to right, with words in it that are not.
    case mixed
  }

  /// How `text` is read: as its first letter is (UAX #9, P2), and whether the others agree.
  static func direction(of text: some StringProtocol) -> Direction {
    var isLatinFirst = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
        return isLatinFirst ? .mixed : .rightToLeft
      default: isLatinFirst = isLatinFirst || scalar.properties.isAlphabetic
      }
    }
    return .leftToRight
  }
}
