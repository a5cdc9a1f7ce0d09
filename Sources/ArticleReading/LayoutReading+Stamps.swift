import ArabicText
import Vocabulary

extension LayoutReading {
  /// Makes the line a stamp if it is one: a key with a date behind it, or a date alone above or below the text.
  mutating func readStamp(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.isWhole, line.wordCount <= 18, !line.isRunning else { return false }
    for at in line.tokens where tokens[at].kind == .word {
      guard let match = shapes.lexicon.match(tokens, at: at, before: line.tokens.upperBound),
        match.effects.contains(.stamp)
      else { continue }
      if at > line.tokens.lowerBound + 1, isInside(index) { return false }
      // "نشر 2500 جندي" is no stamp: a key of one Arabic word needs its colon.
      let isLatin = shapes.heads.text.utf8[Int(tokens[at].byteStart)] < 0x80
      let hasColon = match.end < line.tokens.upperBound && tokens[match.end].kind == .mark
      if match.end - at == 1, !isLatin, !hasColon { continue }
      if readStamp(index, key: at, keyEnd: match.end) { return true }
    }
    guard !isInside(index), shapes.isDateLine(line) else { return false }
    roles[index] = .stamp
    state(line.span, isUpdate: false)
    return true
  }

  /// Makes the line a stamp whose date begins at `keyEnd`; false where no date does.
  mutating func readStamp(_ index: Int, key: Int, keyEnd: Int) -> Bool {
    let line = lines[index]
    let rest = keyEnd..<line.tokens.upperBound
    guard let first = rest.first(where: { tokens[$0].kind != .mark }), shapes.hasDate(first..<rest.upperBound)
    else {
      return false
    }
    let foreign = rest.count { tokens[$0].kind == .word && !shapes.isDateWord($0) }
    guard foreign <= 3 else { return false }
    roles[index] = .stamp
    let span = TextSpan(shapes.span(of: first..<first + 1, at: index).start, line.span.end)
    state(span, isUpdate: (key..<keyEnd).contains { shapes.lexicon.effects(tokens[$0]).contains(.update) })
    return true
  }

  mutating func state(_ span: TextSpan, isUpdate: Bool) {
    let written = text[span]
    let date = StatedDate(origin: .stamp, written: written, days: WrittenDate.iso8601(written), span: span)
    if isUpdate { updates.append(date) } else { layout.dates.append(date) }
  }
}
