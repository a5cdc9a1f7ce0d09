/// Text that can be shown on one line of a terminal or in one journal field, whatever an article or a name brings.
package enum PlainText {
  /// True for what is never text: C0 and C1 controls, DEL, line and paragraph separators, the byte order mark and the
  /// controls of writing direction (with which an article could show a line in another order than it is read).
  ///
  /// The joiners U+200C and U+200D are text: Persian and Kurdish names are spelt with them.
  package static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF,
      0xFFF9...0xFFFB:
      true
    default: false
    }
  }

  /// True for white space, line ends and paragraph separators included.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2028, 0x2029: true
    default: false
    }
  }

  /// `text` on one line: white space, however much, becomes one space; other controls go.
  package static func line(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    var space = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        space = true
      } else if !isControl(scalar) {
        if space, !line.isEmpty { line.append(" ") }
        space = false
        line.append(scalar)
      }
    }
    return String(line)
  }

  /// A file's name on one line in which nothing is lost: controls are shown as `\u{1b}`.
  package static func escaped(_ name: String) -> String {
    var line = ""
    for scalar in name.unicodeScalars {
      if isControl(scalar) {
        line += "\\u{" + String(scalar.value, radix: 16) + "}"
      } else {
        line.unicodeScalars.append(scalar)
      }
    }
    return line
  }

  /// As much of `text` as fits into `bytes` bytes of UTF-8, ending in "…" where some is left out.
  package static func clipped(_ text: String, toBytes bytes: Int) -> String {
    guard text.utf8.count > bytes else { return text }
    var clipped = String.UnicodeScalarView()
    var left = bytes - 3
    for scalar in text.unicodeScalars {
      left -= UTF8.width(scalar)
      if left < 0 { break }
      clipped.append(scalar)
    }
    return String(clipped) + "…"
  }
}
