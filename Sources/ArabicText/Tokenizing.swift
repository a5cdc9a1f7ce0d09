/// What each scalar below U+0700 is, as one byte, so that the hot loop looks up instead of deciding.
///
/// `0` other (ask `Folding`), `1` nothing, `2` space, `3` newline, `4` digit, `5` letter; the folded byte beside it.
private struct ScalarTable: Sendable {
  var classes = [UInt8](repeating: 0, count: 0x700)
  var folded = [UInt8](repeating: 0, count: 0x700)

  init() {
    for scalar in 0..<UInt32(0x700) {
      let at = Int(scalar)
      switch Folding.classify(scalar) {
      case .nothing: classes[at] = 1
      case .space: classes[at] = 2
      case .newline: classes[at] = 3
      case .digit(let byte): (classes[at], folded[at]) = (4, byte)
      case .letter(let byte): (classes[at], folded[at]) = (5, byte)
      case .mark, .ligature: break
      }
    }
  }

  static let shared = ScalarTable()
}

/// The tokens of `text` in order.
///
/// One pass; the work for each scalar is bounded, whatever the input.
func tokenize(_ text: SourceText, _ words: WordIndex) -> [Token] {
  var tokens: [Token] = []
  tokens.reserveCapacity(text.utf8.count / 8 + 8)
  let none = WordIndex.Analysis(word: .none, proclitics: [], procliticLength: 0)

  text.utf8.withUnsafeBufferPointer { bytes in
    ScalarTable.shared.classes.withUnsafeBufferPointer { classes in
      ScalarTable.shared.folded.withUnsafeBufferPointer { table in
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordIndex.longestForm) { form in
          var at = 0
          var scalar: UInt32 = 0
          var spaceBefore = true
          // The word or number that is being read; nil kind between two.
          var open: Token.Kind?
          var start: UInt32 = 0
          var byteStart = 0
          // Where the token would end now: past its last letter and the vowels on it.
          var end: UInt32 = 0
          var byteEnd = 0
          var length = 0
          var hash = WordIndex.seed
          var value: Int64 = 0

          func close() {
            guard let kind = open else { return }
            var analysis = none
            if kind == .word, length <= WordIndex.longestForm,
              let known = words.find(hash, UnsafeBufferPointer(rebasing: form[0..<length]))
            {
              analysis = known
            }
            tokens.append(
              Token(
                start: start, end: end, byteStart: UInt32(byteStart), byteEnd: UInt32(byteEnd), kind: kind,
                mark: .other, isAttached: !spaceBefore, analysis: analysis,
                value: kind == .number && length <= 9 ? Int32(truncatingIfNeeded: value) : -1,
                length: UInt16(clamping: length)))
            open = nil
            spaceBefore = false
          }
          @inline(__always) func begin(_ kind: Token.Kind) {
            if open == kind { return }
            close()
            open = kind
            start = scalar
            byteStart = at
            length = 0
            hash = WordIndex.seed
            value = 0
          }
          @inline(__always) func add(_ byte: UInt8) {
            if length < WordIndex.longestForm { form[length] = byte }
            hash = WordIndex.mix(hash, byte)
            length += 1
          }
          @inline(__always) func extend(_ width: Int) {
            end = scalar + 1
            byteEnd = at + width
          }
          func mark(_ mark: Mark, _ width: Int) {
            close()
            tokens.append(
              Token(
                start: scalar, end: scalar + 1, byteStart: UInt32(at), byteEnd: UInt32(at + width),
                kind: .mark, mark: mark, isAttached: !spaceBefore, analysis: none, value: -1, length: 1))
            spaceBefore = mark == .newline
          }

          while at < bytes.count {
            let first = bytes[at]
            var width = 1
            var value32 = UInt32(first)
            if first >= 0xF0 {
              width = 4
              value32 =
                UInt32(first & 0x07) << 18 | UInt32(bytes[at + 1] & 0x3F) << 12
                | UInt32(bytes[at + 2] & 0x3F) << 6 | UInt32(bytes[at + 3] & 0x3F)
            } else if first >= 0xE0 {
              width = 3
              value32 =
                UInt32(first & 0x0F) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6 | UInt32(bytes[at + 2] & 0x3F)
            } else if first >= 0xC0 {
              width = 2
              value32 = UInt32(first & 0x1F) << 6 | UInt32(bytes[at + 1] & 0x3F)
            }
            let kind = value32 < 0x700 ? classes[Int(value32)] : 0
            switch kind {
            case 5:
              begin(.word)
              add(table[Int(value32)])
              extend(width)
            case 4:
              begin(.number)
              value = length < 9 ? value * 10 + Int64(table[Int(value32)] - 0x30) : 0
              length += 1
              extend(width)
            case 1:
              if open != nil { extend(width) }
            case 2:
              close()
              spaceBefore = true
            case 3:
              mark(.newline, width)
            default:
              switch Folding.classify(value32) {
              case .letter(let byte):
                begin(.word)
                add(byte)
                extend(width)
              case .ligature(let letters):
                begin(.word)
                for byte in letters { add(byte) }
                extend(width)
              case .digit(let byte):
                begin(.number)
                value = length < 9 ? value * 10 + Int64(byte - 0x30) : 0
                length += 1
                extend(width)
              case .nothing:
                if open != nil { extend(width) }
              case .space:
                close()
                spaceBefore = true
              case .newline: mark(.newline, width)
              case .mark(let it): mark(it, width)
              }
            }
            at += width
            scalar += 1
          }
          close()
        }
      }
    }
  }
  return tokens
}

/// The sentences of `tokens`: ended by a line end, by ؟ ! … or by a full stop that stands between no two digits.
func split(_ tokens: [Token]) -> [Sentence] {
  var sentences: [Sentence] = []
  var start = 0
  var line = 0
  var lineHasTokens = false

  func close(at end: Int) {
    if start < end {
      sentences.append(Sentence(tokens: start..<end, line: line))
      lineHasTokens = true
    }
    start = end
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
      let insideNumber =
        token.isAttached && index > 0 && tokens[index - 1].kind == .number
        && index + 1 < tokens.count && tokens[index + 1].kind == .number && tokens[index + 1].isAttached
      let insideLatin =
        token.isAttached && index + 1 < tokens.count && tokens[index + 1].isAttached
        && tokens[index + 1].kind == .word
      if !insideNumber && !insideLatin { close(at: index + 1) }
    default: break
    }
  }
  close(at: tokens.count)
  return sentences
}
