import ArabicText

/// One line of a text: where it stands, and what its shape says.
struct Line: Sendable {
  /// What the format that the line came from says of it.
  enum Hint: UInt8, Sendable {
    case none, title, heading, listItem, paragraph
    /// What the format knows to be the site's: captions, lines that are nothing but links.
    case site
  }

  /// Bytes and scalars without the white space around them; never empty.
  var bytes: Range<Int>
  var scalars: Range<Int>
  var hint: Hint
  /// True where an empty line, or nothing, stands before it.
  var afterGap: Bool
  /// Its tokens in the scanner's `heads`; all of them where `isWhole`.
  var tokens: Range<Int> = 0..<0
  /// True where `heads` holds the whole line and not only its beginning.
  var isWhole: Bool
  /// Words and numbers, estimated from the length where the line is not whole.
  var wordCount = 0
  /// The mark that ends its sentence, quotation marks and brackets behind it aside; nil where none does.
  var end: Mark?
  /// Begins with a bullet, a dash or a number and a full stop or bracket.
  var isListItem = false
  /// Begins with `#` of Markdown, underlined with `===`, or all in `**`.
  var isMarkedHeading = false

  var span: TextSpan { TextSpan(scalars.lowerBound, scalars.upperBound) }

  /// Long enough that only an article says it.
  ///
  /// A headline may well end in a question mark, but not in a full stop.
  var isRunning: Bool { wordCount >= 24 || wordCount >= 10 && end == .period }
  var endsSentence: Bool { end != nil }
}

/// A text cut into lines, with the tokens of what each begins with.
///
/// Only short lines and the first words of long ones are tokenized, all in one go: what a site adds is short.
struct Lines: Sendable {
  private(set) var lines: [Line] = []
  /// The beginnings of all lines, tokenized.
  private(set) var heads: TokenizedText
  /// Where each head begins in `heads`, in scalars.
  private var headStarts: [Int] = []

  /// Bytes of a line up to which all of it is looked at.
  private static let longest = 240
  /// Bytes of a longer line that are looked at.
  private static let beginning = 64

  /// `text` must be valid UTF-8; `hints` has one for each line end and the last line, or is empty.
  init(_ text: [UInt8], hints: [Line.Hint], words: WordIndex) {
    var scratch: [UInt8] = []
    scratch.reserveCapacity(text.count / 3 + 64)
    var scratchScalars = 0
    var found: [Line] = []
    var starts: [Int] = []
    text.withUnsafeBufferPointer { text in
      var at = 0
      var scalar = 0
      var number = 0
      var gap = true
      while at < text.count {
        let lineStart = at
        let lineScalar = scalar
        // One pass finds the end and counts the scalars on the way.
        var width = 0
        while at < text.count {
          if at + 8 <= text.count {
            let eight = UnsafeRawPointer(text.baseAddress.unsafelyUnwrapped + at).loadUnaligned(
              as: UInt64.self)
            if !mayHoldLineEnd(eight) {
              scalar += scalarStarts(eight)
              at += 8
              continue
            }
          }
          let byte = text[at]
          width = byte < 0x20 || byte == 0xC2 || byte == 0xE2 ? lineEnd(text, at) : 0
          if width > 0 { break }
          scalar += byte & 0xC0 != 0x80 ? 1 : 0
          at += 1
        }
        let end = at
        let endScalar = scalar
        if width > 0 {
          scalar += 1
          at += width
        }
        // CR LF is one end of line, of two scalars.
        if width == 1, text[end] == 0x0D, at < text.count, text[at] == 0x0A {
          scalar += 1
          at += 1
        }
        let hint = number < hints.count ? hints[number] : .none
        number += 1
        let (lead, leadScalars) = leadingSpace(text, lineStart, end)
        let (trail, trailScalars) = trailingSpace(text, lineStart + lead, end)
        let bytes = (lineStart + lead)..<(end - trail)
        guard !bytes.isEmpty else {
          gap = true
          continue
        }
        var line = Line(
          bytes: bytes, scalars: (lineScalar + leadScalars)..<(endScalar - trailScalars), hint: hint,
          afterGap: gap, isWhole: bytes.count <= Self.longest)
        gap = false
        var head = bytes
        if !line.isWhole {
          var cut = bytes.lowerBound + Self.beginning
          while text[cut] & 0xC0 == 0x80 { cut -= 1 }
          head = bytes.lowerBound..<cut
          line.wordCount = bytes.count / 11
        }
        line.end = sentenceEnd(text, bytes)
        starts.append(scratchScalars)
        scratchScalars += line.isWhole ? line.scalars.count : text[head].count { $0 & 0xC0 != 0x80 }
        scratch.append(contentsOf: text[head])
        scratch.append(0x0A)
        scratchScalars += 1
        found.append(line)
      }
    }
    heads = TokenizedText(SourceText(validated: scratch), words)
    headStarts = starts
    distribute(into: &found)
    lines = found
  }

  /// Gives each line its tokens, by where they stand: line ends between them may be missing, because cut lines look like
  /// a text that was wrapped to a width.
  private func distribute(into lines: inout [Line]) {
    let tokens = heads.tokens
    var at = 0
    for index in lines.indices {
      let next = index + 1 < lines.count ? headStarts[index + 1] : heads.text.scalarCount
      while at < tokens.count, tokens[at].isMark(.newline) { at += 1 }
      let start = at
      var words = 0
      while at < tokens.count, Int(tokens[at].start) < next, !tokens[at].isMark(.newline) {
        if tokens[at].kind != .mark { words += 1 }
        at += 1
      }
      lines[index].tokens = start..<at
      if lines[index].isWhole { lines[index].wordCount = words }
      lines[index].isListItem = beginsItem(tokens[lines[index].tokens])
      lines[index].isMarkedHeading = beginsHeading(lines[index])
    }
  }

  /// The scalars of `text` that tokens of the line cover.
  func span(of tokens: Range<Int>, in line: Line, at index: Int) -> TextSpan {
    let offset = line.scalars.lowerBound - headStarts[index]
    let span = heads.span(tokens)
    return TextSpan(span.start + offset, span.end + offset)
  }

  private func beginsItem(_ tokens: ArraySlice<Token>) -> Bool {
    guard let first = tokens.first, tokens.count >= 2 else { return false }
    let second = tokens[tokens.startIndex + 1]
    if first.kind == .mark {
      return [.dash, .bullet].contains(first.mark) && !second.isAttached
        || first.mark == .bullet && second.kind != .mark
    }
    // "1. " and "1) " and "1- ", but not "1.5".
    guard first.kind == .number, first.length <= 2, second.kind == .mark, second.isAttached,
      tokens.count >= 3,
      [.period, .closeBracket, .dash].contains(second.mark)
    else { return false }
    return !tokens[tokens.startIndex + 2].isAttached && tokens[tokens.startIndex + 2].kind == .word
  }

  private func beginsHeading(_ line: Line) -> Bool {
    let text = heads.text.utf8
    let tokens = heads.tokens[line.tokens]
    guard let first = tokens.first, let last = tokens.last, first.kind == .mark else { return false }
    let bytes = text[Int(first.byteStart)..<Int(last.byteEnd)]
    let hashes = bytes.prefix { $0 == 0x23 }
    if (1...6).contains(hashes.count), bytes.dropFirst(hashes.count).first == 0x20 { return true }
    let stars = Array("**".utf8)
    return line.isWhole && bytes.count > 6 && bytes.starts(with: stars)
      && bytes.suffix(2).elementsEqual(stars)
      && bytes.dropFirst(2).firstRange(of: stars)?.upperBound == bytes.endIndex
  }
}

/// Sets the top bit of each byte that is zero, and maybe of one above it ("Bit Twiddling Hacks", haszero).
@inline(__always)
func zeros(_ bytes: UInt64) -> UInt64 {
  (bytes &- 0x0101_0101_0101_0101) & ~bytes & 0x8080_8080_8080_8080
}

/// False where none of eight bytes is a control or begins a NEL, U+2028 or U+2029.
@inline(__always)
private func mayHoldLineEnd(_ bytes: UInt64) -> Bool {
  let controls = zeros(bytes & 0xE0E0_E0E0_E0E0_E0E0)
  // 0xC2 and 0xE2 differ in one bit, which is set for the comparison.
  return controls | zeros((bytes | 0x2020_2020_2020_2020) ^ 0xE2E2_E2E2_E2E2_E2E2) != 0
}

/// How many bytes the end of line at `at` takes; 0 where there is none.
///
/// The same scalars that end a line for ArabicText: LF, VT, FF, CR, NEL, U+2028, U+2029.
@inline(__always)
private func lineEnd(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
  switch text[at] {
  case 0x0A...0x0D: 1
  case 0xC2: text[at + 1] == 0x85 ? 2 : 0
  case 0xE2: text[at + 1] == 0x80 && (text[at + 2] == 0xA8 || text[at + 2] == 0xA9) ? 3 : 0
  default: 0
  }
}

/// Bytes and scalars of white space and bidi controls from `start` on.
private func leadingSpace(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (Int, Int) {
  var at = start
  var scalars = 0
  while at < end {
    if text[at] <= 0x20 {
      at += 1
    } else if text[at] == 0xC2, text[at + 1] == 0xA0 {
      at += 2
    } else if text[at] == 0xE2, isInvisible(text[at + 1], text[at + 2]) {
      at += 3
    } else if text[at] == 0xEF, text[at + 1] == 0xBB, text[at + 2] == 0xBF {
      at += 3
    } else {
      break
    }
    scalars += 1
  }
  return (at - start, scalars)
}

private func trailingSpace(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (Int, Int) {
  var at = end
  var scalars = 0
  while at > start {
    if text[at - 1] <= 0x20 {
      at -= 1
    } else if at - start >= 2, text[at - 2] == 0xC2, text[at - 1] == 0xA0 {
      at -= 2
    } else if at - start >= 3, text[at - 3] == 0xE2, isInvisible(text[at - 2], text[at - 1]) {
      at -= 3
    } else {
      break
    }
    scalars += 1
  }
  return (end - at, scalars)
}

/// The last two bytes of U+2000…U+200F, U+202A…U+202F, U+2060…U+206F.
@inline(__always)
private func isInvisible(_ second: UInt8, _ third: UInt8) -> Bool {
  second == 0x80 && (0x80...0x8F ~= third || 0xAA...0xAF ~= third) || second == 0x81 && 0xA0...0xAF ~= third
}

/// The mark that ends a sentence at the end of the line, closing quotation marks and brackets aside.
private func sentenceEnd(_ text: UnsafeBufferPointer<UInt8>, _ bytes: Range<Int>) -> Mark? {
  var at = bytes.upperBound
  while at > bytes.lowerBound {
    let last = text[at - 1]
    switch last {
    case 0x2E: return .period
    case 0x21: return .exclamation
    case 0x3F: return .question
    case 0x22, 0x29, 0x5D, 0...0x20:
      at -= 1
      continue
    default: break
    }
    guard at - bytes.lowerBound >= 2, last & 0xC0 == 0x80 else { return nil }
    if text[at - 2] == 0xD8, last == 0x9F { return .question }  // ؟
    if text[at - 2] == 0xC2, last == 0xBB {  // »
      at -= 2
      continue
    }
    guard at - bytes.lowerBound >= 3, text[at - 3] == 0xE2, text[at - 2] == 0x80 else { return nil }
    if last == 0xA6 { return .ellipsis }  // …
    guard last == 0x9D || isInvisible(0x80, last) else { return nil }  // ”
    at -= 3
  }
  return nil
}
