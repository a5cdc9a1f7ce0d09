/// What each scalar below U+0700 is, in one 16-bit entry, so that the hot loop looks up instead of deciding.
///
/// The class stands in the high byte, the folded byte or the mark in the low one.
private struct ScalarTable: Sendable {
  /// `.other` asks `Folding`.
  enum Class: UInt8 { case other, nothing, space, newline, digit, letter, mark }

  static let limit: UInt32 = 0x700
  private(set) var entries = [UInt16](repeating: 0, count: Int(limit))
  /// For U+0600…U+06FF the folded letter, 1 for what leaves no trace, 0 for what ends a word.
  private(set) var arabic = [UInt8](repeating: 0, count: 0x100)

  init() {
    for scalar in 0..<Self.limit {
      let (kind, folded): (Class, UInt8) =
        switch Folding.classify(scalar) {
        case .nothing: (.nothing, 0)
        case .space: (.space, 0)
        case .newline: (.newline, 0)
        case .digit(let byte): (.digit, byte)
        case .letter(let byte): (.letter, byte)
        case .mark(let mark): (.mark, mark.rawValue)
        case .ligature: (.other, 0)
        }
      entries[Int(scalar)] = UInt16(kind.rawValue) << 8 | UInt16(folded)
      if scalar >= 0x600, kind == .letter || kind == .nothing {
        arabic[Int(scalar & 0xFF)] = kind == .letter ? folded : 1
      }
    }
  }

  static let shared = ScalarTable()
}

/// The scalar at `at`, and the bytes it takes.
///
/// The text is valid UTF-8, so its bytes need no check.
@inline(__always) private func decodeScalar(
  _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int
) -> (value: UInt32, width: Int) {
  let first = UInt32(bytes[at])
  if first < 0x80 { return (first, 1) }
  let second = UInt32(bytes[at + 1] & 0x3F)
  if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
  let third = UInt32(bytes[at + 2] & 0x3F)
  if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
  let fourth = UInt32(bytes[at + 3] & 0x3F)
  return ((first & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
}

/// How many scalars and bytes at `range` stand before the letter that follows the first `letters`.
func lead(of letters: Int, in utf8: [UInt8], _ range: Range<Int>) -> (scalars: Int, bytes: Int) {
  utf8.withUnsafeBufferPointer { bytes in
    var at = range.lowerBound
    var left = letters
    var scalars = 0
    while at < range.upperBound {
      let (value, width) = decodeScalar(bytes, at)
      switch Folding.classify(value) {
      case .nothing: break
      case .ligature(let letters):
        if left <= 0 { return (scalars, at - range.lowerBound) }
        left -= letters.count
      default:
        if left <= 0 { return (scalars, at - range.lowerBound) }
        left -= 1
      }
      at += width
      scalars += 1
    }
    return (scalars, at - range.lowerBound)
  }
}

/// The tokens of `text` in order.
///
/// One pass; the work for each scalar is bounded, whatever the input.
func tokenize(_ text: SourceText, _ words: WordIndex) -> [Token] {
  text.utf8.withUnsafeBufferPointer { bytes in
    ScalarTable.shared.entries.withUnsafeBufferPointer { table in
      ScalarTable.shared.arabic.withUnsafeBufferPointer { arabic in
        var scanner = Scanner(bytes: bytes, table: table, arabic: arabic, words: words)
        scanner.scan()
        return scanner.tokens
      }
    }
  }
}

/// The state of one pass over a text; lives for the length of `tokenize`.
private struct Scanner: ~Copyable {
  let bytes: UnsafeBufferPointer<UInt8>
  let table: UnsafeBufferPointer<UInt16>
  /// By the low byte of U+0600…U+06FF.
  let arabic: UnsafeBufferPointer<UInt8>
  let words: WordIndex
  var tokens: [Token] = []

  /// The next byte to read, and the scalar that begins there.
  private var at = 0
  private var scalar: UInt32 = 0
  private var spaceBefore = true

  init(
    bytes: UnsafeBufferPointer<UInt8>, table: UnsafeBufferPointer<UInt16>,
    arabic: UnsafeBufferPointer<UInt8>, words: WordIndex
  ) {
    self.bytes = bytes
    self.table = table
    self.arabic = arabic
    self.words = words
    // Arabic news has a token for every nine or ten bytes.
    tokens.reserveCapacity(bytes.count / 8 + 8)
  }

  @inline(__always) private func decode() -> (value: UInt32, width: Int) { decodeScalar(bytes, at) }

  @inline(__always) private mutating func advance(_ width: Int) {
    at += width
    scalar += 1
  }

  mutating func scan() {
    while at < bytes.count {
      // Between nearly all words stands one space.
      if bytes[at] == 0x20 {
        spaceBefore = true
        advance(1)
        continue
      }
      let (value, width) = decode()
      let entry = value < ScalarTable.limit ? table[Int(value)] : 0
      switch ScalarTable.Class(rawValue: UInt8(entry >> 8)) {
      case .letter: readWord()
      case .digit: readNumber()
      case .space:
        spaceBefore = true
        advance(width)
      case .nothing: advance(width)
      case .newline: readMark(.newline, width)
      case .mark: readMark(Mark(rawValue: UInt8(truncatingIfNeeded: entry)) ?? .other, width)
      case .other, nil:
        switch Folding.classify(value) {
        case .letter, .ligature: readWord()
        case .digit: readNumber()
        case .space:
          spaceBefore = true
          advance(width)
        case .nothing: advance(width)
        case .newline: readMark(.newline, width)
        case .mark(let mark): readMark(mark, width)
        }
      }
    }
  }

  private mutating func readMark(_ mark: Mark, _ width: Int) {
    tokens.append(
      Token(
        start: scalar, end: scalar + 1, byteStart: UInt32(at), byteEnd: UInt32(at + width), kind: .mark,
        mark: mark, isAttached: !spaceBefore, letters: Letters(), analysis: .unknown, value: -1, length: 1))
    spaceBefore = mark == .newline
    advance(width)
  }

  private mutating func readWord() {
    let start = scalar
    let byteStart = at
    var form = LetterBuffer()
    readPlainLetters(&form)
    // Nearly every word is over here.
    if at < bytes.count, bytes[at] != 0x20 { readOtherLetters(&form) }
    let letters = form.letters
    tokens.append(
      Token(
        start: start, end: scalar, byteStart: UInt32(byteStart), byteEnd: UInt32(at), kind: .word,
        mark: .other, isAttached: !spaceBefore, letters: letters, analysis: words.find(letters), value: -1,
        length: UInt16(clamping: form.count)))
    spaceBefore = false
  }

  /// Reads letters of two bytes, U+0600…U+06FF, as nearly all are.
  @inline(__always) private mutating func readPlainLetters(_ form: inout LetterBuffer) {
    let (bytes, arabic) = (bytes, arabic)
    var at = at
    while at < bytes.count, bytes[at] & 0xFC == 0xD8 {
      let letter = arabic[Int(bytes[at] & 3) &<< 6 | Int(bytes[at &+ 1] & 0x3F)]
      if letter == 0 { break }
      if letter != 1 { form.append(letter) }
      at &+= 2
    }
    scalar &+= UInt32(truncatingIfNeeded: (at &- self.at) &>> 1)
    self.at = at
  }

  /// Reads on to the end of the word where something else than a plain letter or a space stands.
  private mutating func readOtherLetters(_ form: inout LetterBuffer) {
    while at < bytes.count {
      let (value, width) = decode()
      let entry = value < ScalarTable.limit ? table[Int(value)] : 0
      switch ScalarTable.Class(rawValue: UInt8(entry >> 8)) {
      case .letter: form.append(UInt8(truncatingIfNeeded: entry))
      case .nothing: break
      case .space, .newline, .digit, .mark: return
      case .other, nil:
        switch Folding.classify(value) {
        case .letter(let letter): form.append(letter)
        case .ligature(let letters): for letter in letters { form.append(letter) }
        case .nothing: break
        default: return
        }
      }
      advance(width)
    }
  }

  private mutating func readNumber() {
    let start = scalar
    let byteStart = at
    var number: Int32 = 0
    var digits = LetterBuffer()
    reading: while at < bytes.count {
      let (value, width) = decode()
      let entry = value < ScalarTable.limit ? table[Int(value)] : 0
      switch ScalarTable.Class(rawValue: UInt8(entry >> 8)) {
      case .digit:
        let byte = UInt8(truncatingIfNeeded: entry)
        if digits.count < 9 { number = number * 10 + Int32(byte - 0x30) }
        digits.append(byte)
      case .nothing: break
      case .other: if Folding.classify(value) != .nothing { break reading }
      default: break reading
      }
      advance(width)
    }
    tokens.append(
      Token(
        start: start, end: scalar, byteStart: UInt32(byteStart), byteEnd: UInt32(at), kind: .number,
        mark: .other, isAttached: !spaceBefore, letters: digits.letters, analysis: .unknown,
        value: digits.count <= 9 ? number : -1, length: UInt16(clamping: digits.count)))
    spaceBefore = false
  }
}

/// The letters of a word as they are read.
private struct LetterBuffer {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private(set) var count = 0

  @inline(__always) mutating func append(_ letter: UInt8) {
    // A masked shift: the ninth letter begins at the first bit again.
    let letter = UInt64(letter) &<< UInt64(truncatingIfNeeded: 8 &* count)
    if count < 8 { low |= letter } else if count < Letters.capacity { high |= letter }
    count &+= 1
  }

  /// None where there are too many.
  @inline(__always) var letters: Letters {
    count <= Letters.capacity ? Letters(low: low, high: high) : Letters()
  }
}

/// Tokens after which a sentence is taken to end, whatever it says: the readings look across all of one.
private let longestSentence = 1_000

/// The sentences of `tokens`: ended by a line end, by ؟ ! … or by a full stop that stands between no two digits.
func split(_ tokens: [Token], _ bytes: [UInt8]) -> [Sentence] {
  var sentences: [Sentence] = []
  var start = 0
  var line = 0
  var lineHasTokens = false

  func close(at end: Int) {
    while end - start > longestSentence {
      sentences.append(Sentence(tokens: start..<start + longestSentence, line: line))
      start += longestSentence
    }
    if start < end {
      sentences.append(Sentence(tokens: start..<end, line: line))
      lineHasTokens = true
    }
    start = end
  }

  // Two numbers, or two words in Latin letters.
  func alike(_ left: Token, _ right: Token) -> Bool {
    guard left.kind == right.kind else { return false }
    let latin = bytes[Int(left.byteStart)] < 0x80 && bytes[Int(right.byteStart)] < 0x80
    return left.kind == .number || left.kind == .word && latin
  }

  for (index, token) in tokens.enumerated() where token.kind == .mark {
    switch token.mark {
    case .newline:
      close(at: index)
      start = index + 1
      if lineHasTokens { line += 1 }
      lineHasTokens = false
    case .question, .exclamation, .ellipsis:
      close(at: index + 1)
    case .period:
      // "2.5" and "alhurra.com" go on; "انتهى.وقال" has lost its space.
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      let goesOn =
        token.isAttached && index > 0 && next.map { $0.isAttached && alike(tokens[index - 1], $0) } ?? false
      if !goesOn { close(at: index + 1) }
    default: break
    }
  }
  close(at: tokens.count)
  return sentences
}
