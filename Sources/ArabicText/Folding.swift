/// Folding: the one place where spellings that readers take for the same word become the same bytes.
///
/// A folded letter is one byte, so a folded word is short, hashes fast and needs no Unicode to compare:
/// Arabic letters U+0621…U+064A are `0x81…0xAA`, Latin letters are lower-case ASCII, digits of every script are
/// ASCII digits, any other letter is `otherLetter`. What folds together:
///
/// | written | folded | because |
/// |---|---|---|
/// | أ إ آ ٱ | ا | news sites leave hamzas out |
/// | ة | ه | as above |
/// | ى ی ئ | ي | Egyptian final ya; Persian ya; `مسئول`, `رئيس` typed on other keyboards |
/// | ؤ | و | as above |
/// | ک گ پ چ ژ ڤ | ك ك ب ج ز ف | Persian and Kurdish letters in names |
/// | vowels, tatweel, bidi controls, zero-width joiners | nothing | they carry no letter |
/// | presentation forms (U+FB50…, U+FE70…) | their letters | text copied out of PDF files |
@usableFromInline package enum Folding {
  /// What a scalar becomes.
  package enum Class: Equatable, Sendable {
    /// A letter or digit, one folded byte.
    case letter(UInt8)
    case digit(UInt8)
    /// Lam-alef and the like: several letters in one scalar.
    case ligature([UInt8])
    /// Leaves no trace in a word: vowels, tatweel, joiners, bidi controls.
    case nothing
    case space
    case newline
    case mark(Mark)
  }

  /// A letter of a script that marsad does not read; it keeps words apart without naming them.
  package static let otherLetter: UInt8 = 0xC0

  /// The folded byte of the Arabic letter `scalar`, U+0621…U+064A.
  @inlinable package static func arabic(_ scalar: UInt32) -> UInt8 {
    UInt8(truncatingIfNeeded: scalar &- 0x0620 &+ 0x80)
  }

  /// The folded byte of an Arabic letter that folds to itself, such as "ع"; a constant where `letter` is one.
  @inlinable package static func letter(_ letter: Unicode.Scalar) -> UInt8 { arabic(letter.value) }

  /// The folded bytes of a word: "أيلول" and "ايلول" give the same.
  ///
  /// Anything but letters and digits is left out.
  package static func fold(_ word: some StringProtocol) -> [UInt8] {
    var folded: [UInt8] = []
    for scalar in word.unicodeScalars {
      switch classify(scalar.value) {
      case .letter(let byte), .digit(let byte): folded.append(byte)
      case .ligature(let bytes): folded += bytes
      case .nothing, .space, .newline, .mark: break
      }
    }
    return folded
  }

  /// A folded word in letters that a person can read, for messages and tests.
  package static func unfold(_ folded: some Sequence<UInt8>) -> String {
    var text = ""
    for byte in folded {
      let value = byte == otherLetter ? 0xFFFD : byte >= 0x81 ? UInt32(byte) - 0x80 + 0x0620 : UInt32(byte)
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  /// What `scalar` is to a reader.
  ///
  /// Total: every value has an answer.
  package static func classify(_ scalar: UInt32) -> Class {
    switch scalar {
    case 0x30...0x39: return .digit(UInt8(scalar))
    case 0x41...0x5A: return .letter(UInt8(scalar) | 0x20)
    case 0x61...0x7A: return .letter(UInt8(scalar))
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: return .newline
    // "#قاعدة_القائم": the words of a tag are words.
    case 0x5F: return .space
    case 0x00...0x20, 0x7F, 0x80...0x84, 0x86...0xA0: return .space
    case 0x0660...0x0669: return .digit(UInt8(scalar - 0x0660 + 0x30))
    case 0x06F0...0x06F9: return .digit(UInt8(scalar - 0x06F0 + 0x30))
    case 0x0621...0x063A, 0x0641...0x064A, 0x0671...0x06D3, 0x06D5, 0x06FA...0x06FC, 0x06EE, 0x06EF:
      return .letter(arabicLetter(scalar))
    case 0x0640, 0x064B...0x065F, 0x0670, 0x0610...0x061A, 0x061C, 0x06D6...0x06DC, 0x06DF...0x06E8,
      0x06EA...0x06ED, 0x0300...0x036F, 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064,
      0x2066...0x206F, 0xFE00...0xFE0F, 0xFE70...0xFE7F, 0xFEFF:
      return .nothing
    case 0xFB50...0xFDFF, 0xFE80...0xFEFC: return presentationForm(scalar)
    case 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .space
    default: break
    }
    if let mark = Mark(scalar: scalar) { return .mark(mark) }
    return isLetter(scalar) ? .letter(otherLetter) : .mark(.other)
  }

  private static func arabicLetter(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x0622, 0x0623, 0x0625, 0x0671, 0x0672, 0x0673, 0x0675: arabic(0x0627)
    case 0x0624, 0x0676, 0x06C4...0x06CB, 0x06CF: arabic(0x0648)
    case 0x0626, 0x0649, 0x0678, 0x06CC...0x06CE, 0x06D0...0x06D3: arabic(0x064A)
    case 0x0629, 0x06BE, 0x06C0...0x06C3, 0x06D5: arabic(0x0647)
    case 0x06A9...0x06B4: arabic(0x0643)
    case 0x067E: arabic(0x0628)
    case 0x0686, 0x0684, 0x0687: arabic(0x062C)
    case 0x0698, 0x0691...0x0697: scalar == 0x0698 ? arabic(0x0632) : arabic(0x0631)
    case 0x06A4, 0x06A1...0x06A3, 0x06A5, 0x06A6: arabic(0x0641)
    case 0x06B5...0x06B8: arabic(0x0644)
    case 0x06B9...0x06BD: arabic(0x0646)
    case 0x0679...0x067D, 0x067F: arabic(0x062A)
    case 0x0688...0x0690: arabic(0x062F)
    case 0x0621...0x063A, 0x0641...0x064A: arabic(scalar)
    default: otherLetter
    }
  }

  private static func presentationForm(_ scalar: UInt32) -> Class {
    switch scalar {
    case 0xFEF5...0xFEFC: return .ligature([arabic(0x0644), arabic(0x0627)])
    case 0xFE80...0xFEF4:
      // The block lists the letters in order, with one, two or four shapes each.
      let letters: [(last: UInt32, letter: UInt32)] = [
        (0xFE80, 0x0621), (0xFE82, 0x0622), (0xFE84, 0x0623), (0xFE86, 0x0624), (0xFE88, 0x0625),
        (0xFE8C, 0x0626), (0xFE8E, 0x0627), (0xFE92, 0x0628), (0xFE94, 0x0629), (0xFE98, 0x062A),
        (0xFE9C, 0x062B), (0xFEA0, 0x062C), (0xFEA4, 0x062D), (0xFEA8, 0x062E), (0xFEAA, 0x062F),
        (0xFEAC, 0x0630), (0xFEAE, 0x0631), (0xFEB0, 0x0632), (0xFEB4, 0x0633), (0xFEB8, 0x0634),
        (0xFEBC, 0x0635), (0xFEC0, 0x0636), (0xFEC4, 0x0637), (0xFEC8, 0x0638), (0xFECC, 0x0639),
        (0xFED0, 0x063A), (0xFED4, 0x0641), (0xFED8, 0x0642), (0xFEDC, 0x0643), (0xFEE0, 0x0644),
        (0xFEE4, 0x0645), (0xFEE8, 0x0646), (0xFEEC, 0x0647), (0xFEEE, 0x0648), (0xFEF0, 0x0649),
        (0xFEF4, 0x064A),
      ]
      let letter = letters.first { scalar <= $0.last }?.letter ?? 0x064A
      return .letter(arabicLetter(letter))
    case 0xFDF2: return .ligature(fold("الله"))
    case 0xFB50, 0xFB51: return .letter(arabic(0x0627))
    case 0xFB56...0xFB59: return .letter(arabicLetter(0x067E))
    case 0xFB6A...0xFB6D: return .letter(arabicLetter(0x06A4))
    case 0xFB7A...0xFB7D: return .letter(arabicLetter(0x0686))
    case 0xFB8A, 0xFB8B: return .letter(arabicLetter(0x0698))
    case 0xFB8E...0xFB95: return .letter(arabicLetter(0x06A9))
    case 0xFBA4...0xFBAD: return .letter(arabic(0x0647))
    case 0xFBD3...0xFBD6: return .letter(arabicLetter(0x06AD))
    case 0xFBD7...0xFBDD: return .letter(arabic(0x0648))
    case 0xFBE4...0xFBE9, 0xFBFC...0xFBFF: return .letter(arabic(0x064A))
    case 0xFD3E: return .mark(.closeBracket)
    case 0xFD3F: return .mark(.openBracket)
    default: return .letter(otherLetter)
    }
  }

  private static func isLetter(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    return scalar.properties.isAlphabetic
  }
}

/// What a punctuation mark does to a sentence, whichever script it came from.
@usableFromInline package enum Mark: UInt8, Sendable {
  case other
  case comma, semicolon, colon
  /// Ends a sentence, unless between digits.
  case period
  case question, exclamation, ellipsis
  case slash, dash, percent, bar, bullet
  case openQuote, closeQuote
  /// One of `" '`, which opens or closes by where it stands.
  case straightQuote
  case openBracket, closeBracket
  /// One end of line.
  case newline

  init?(scalar: UInt32) {
    switch scalar {
    case 0x2C, 0x060C, 0x066B, 0x066C, 0x201A: self = .comma
    case 0x3B, 0x061B: self = .semicolon
    case 0x3A: self = .colon
    case 0x2E, 0x06D4: self = .period
    case 0x3F, 0x061F: self = .question
    case 0x21: self = .exclamation
    case 0x2026: self = .ellipsis
    case 0x2F, 0x5C, 0x2044: self = .slash
    case 0x2D, 0x2010...0x2015, 0x2212: self = .dash
    case 0x25, 0x066A: self = .percent
    case 0x7C: self = .bar
    case 0x2A, 0x2022, 0x25CF, 0x25AA, 0x25A0, 0x25C6, 0xB7: self = .bullet
    case 0xAB, 0x201C, 0x201F, 0x2039: self = .openQuote
    case 0xBB, 0x201D, 0x203A: self = .closeQuote
    case 0x22, 0x201E, 0x27, 0x2018, 0x2019, 0x60, 0xB4, 0x2032, 0x2033: self = .straightQuote
    case 0x28, 0x5B, 0x7B: self = .openBracket
    case 0x29, 0x5D, 0x7D: self = .closeBracket
    default: return nil
    }
  }
}
