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
    let scalars = Array(text.unicodeScalars)
    return lines(of: scalars, width: width).map { line in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[line])
      return String(text)
    }
  }

  /// The lines of at most `width` columns into which `scalars` fall; at least one, which may be empty.
  ///
  /// They are broken at spaces, which then belong to neither line; a longer word is broken where it must be.
  static func lines(of scalars: [Unicode.Scalar], width: Int) -> [Range<Int>] {
    let width = max(1, width)
    var lines: [Range<Int>] = []
    var start = 0
    var used = 0
    // The last space of the line, and the columns after it.
    var space: Int?
    var rest = 0
    for (index, scalar) in scalars.enumerated() {
      let columns = columns(of: scalar)
      if scalar == " " {
        if index == start {
          start += 1
        } else {
          (space, rest) = (index, 0)
          used += columns
        }
        continue
      }
      if used + columns > width {
        if let end = space {
          lines.append(start..<end)
          (start, used) = (end + 1, rest)
        }
        if used + columns > width {
          lines.append(start..<index)
          (start, used) = (index, 0)
        }
        (space, rest) = (nil, 0)
      }
      used += columns
      rest += columns
    }
    let end = scalars.last == " " ? scalars.count - 1 : scalars.count
    if start < end || lines.isEmpty { lines.append(min(start, end)..<end) }
    return lines
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

  /// What in a right-to-left line must stand in an isolate of its own to be read in its own order: names and
  /// identifiers in Latin letters, dates such as 2025-08-19.
  ///
  /// `0d9408fe` after an Arabic word would show its first digits behind its last ones (UAX #9, W2 and N1), and the date its
  /// day before its year. Bare numbers need none.
  static func islands(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    func isGraphic(_ scalar: Unicode.Scalar) -> Bool { (0x21...0x7E).contains(scalar.value) }
    func isLetter(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic && scalar.isASCII
    }
    func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
    var islands: [Range<Int>] = []
    var at = 0
    while at < scalars.count {
      guard isLetter(scalars[at]) || isDigit(scalars[at]) else {
        at += 1
        continue
      }
      var end = at
      while end < scalars.count, isGraphic(scalars[end]) { end += 1 }
      // Brackets and stops around it are the sentence's own.
      while !isLetter(scalars[end - 1]), !isDigit(scalars[end - 1]) { end -= 1 }
      let word = scalars[at..<end]
      if word.contains(where: isLetter) || word.count(where: { $0 == "-" }) == 2 { islands.append(at..<end) }
      at = end
    }
    return islands
  }
}
