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
      // "نشر 2500 جندي" is no stamp: a key of one Arabic word needs its colon, or nothing but a date behind it.
      let isLatin = shapes.heads.text.utf8[Int(tokens[at].byteStart)] < 0x80
      let hasColon = match.end < line.tokens.upperBound && tokens[match.end].kind == .mark
      let isWeak = match.end - at == 1 && !isLatin && !hasColon
      guard readStamp(index, key: at, keyEnd: match.end, foreign: isWeak ? 0 : 3) else { continue }
      // "2024-04-07 09:36 (آخر تعديل 2024-09-09)": what stands before the word for a change is the day of writing.
      let before = line.tokens.lowerBound..<at
      if !before.isEmpty, shapes.hasDate(before) {
        state(TextSpan(line.span.start, shapes.span(of: before, at: index).end), isUpdate: false)
      }
      return true
    }
    guard !isInside(index), shapes.isDateLine(line) else { return false }
    roles[index] = .stamp
    state(line.span, isUpdate: false)
    return true
  }

  /// A date, a clock or "5 minutes ago".
  private func isStampValue(_ range: Range<Int>) -> Bool {
    shapes.hasDate(range) || shapes.lexicon.effects(tokens[range.lowerBound]).contains(.ago)
      || shapes.isClock(range)
  }

  /// Makes the line a stamp if what follows its key says when; only a date is worth stating.
  ///
  /// Up to `limit` words may be of neither: the name of a town, of a zone.
  mutating func readStamp(_ index: Int, key: Int, keyEnd: Int, foreign limit: Int = 3) -> Bool {
    let line = lines[index]
    let rest = keyEnd..<line.tokens.upperBound
    guard let first = rest.first(where: { tokens[$0].kind != .mark }), isStampValue(first..<rest.upperBound)
    else { return false }
    let known: LineLexicon.Effects = [.date, .stamp, .update, .ago, .count]
    let foreign = rest.count {
      tokens[$0].kind == .word && shapes.lexicon.effects(tokens[$0]).isDisjoint(with: known)
    }
    guard foreign <= limit else { return false }
    roles[index] = .stamp
    guard shapes.hasDate(first..<rest.upperBound) else { return true }
    let span = TextSpan(shapes.span(of: first..<first + 1, at: index).start, line.span.end)
    state(span, isUpdate: (key..<keyEnd).contains { shapes.lexicon.effects(tokens[$0]).contains(.update) })
    return true
  }

  private mutating func state(_ span: TextSpan, isUpdate: Bool) {
    // Some dozen at most: a page has few stamps, whatever else a file may hold.
    guard layout.dates.count + updates.count < 16 else { return }
    let written = text[span]
    let date = StatedDate(origin: .stamp, written: written, days: WrittenDate.metadata(written), span: span)
    if isUpdate { updates.append(date) } else { layout.dates.append(date) }
  }
}
