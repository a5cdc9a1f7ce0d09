import ArabicText
import Vocabulary

/// What the lines of a text look like, wherever they stand: predicates without any state.
struct LineShapes: Sendable {
  let text: SourceText
  let lines: [Line]
  let lexicon = LineLexicon.shared
  private let scanned: Lines

  init(_ text: SourceText, hints: [Line.Hint]) {
    self.text = text
    scanned = Lines(text.utf8, hints: hints, words: lexicon.words)
    lines = scanned.lines
  }

  var heads: TokenizedText { scanned.heads }
  var tokens: [Token] { scanned.heads.tokens }

  /// The scalars of the text that `tokens` of a line cover.
  func span(of tokens: Range<Int>, at index: Int) -> TextSpan {
    scanned.span(of: tokens, in: lines[index], at: index)
  }

  /// What the first phrase of a line says, bullets and brackets before it aside; nil where no row knows it.
  func opening(of index: Int) -> (effects: LineLexicon.Effects, start: Int, end: Int)? {
    let range = lines[index].tokens
    guard let first = range.prefix(4).first(where: { tokens[$0].kind != .mark }) else { return nil }
    if let match = lexicon.match(tokens, at: first, before: range.upperBound) {
      return (match.effects, first, match.end)
    }
    // "9 قراءة دقيقة"
    guard tokens[first].kind == .number, first + 1 < range.upperBound,
      let match = lexicon.match(tokens, at: first + 1, before: range.upperBound),
      match.effects.contains(.count)
    else { return nil }
    return (.count, first, match.end)
  }

  /// Running text, as only an article has it.
  func isRunning(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.isRunning || line.hint == .paragraph && line.wordCount >= 8 else { return false }
    if isTicker(index) { return false }
    guard let start = opening(of: index) else { return true }
    return !start.effects.contains(.notice) && !isReadAlso(index)
  }

  /// The line right below "شريط الأخبار": many headlines in one line, which no full stop ends.
  func isTicker(_ index: Int) -> Bool {
    let line = lines[index]
    guard index > 0, !line.afterGap, !line.endsSentence, lines[index - 1].wordCount <= 6 else { return false }
    return opening(of: index - 1)?.effects.contains(.ticker) ?? false
  }

  /// "اقرأ أيضا: …", with its headline behind a colon.
  func isReadAlso(_ index: Int) -> Bool {
    guard let start = opening(of: index), start.effects.contains(.related), lines[index].wordCount <= 40
    else { return false }
    let end = lines[index].tokens.upperBound
    return start.end == end || tokens[start.end].kind == .mark
  }

  /// A line of marks alone, `---`, `* * *`, `====`.
  func isRule(_ line: Line) -> Bool { line.isWhole && line.wordCount == 0 }

  func starts(_ line: Line, with prefix: String) -> Bool {
    text.utf8[line.bytes.lowerBound] == prefix.utf8.first && text.utf8[line.bytes].starts(with: prefix.utf8)
  }

  /// Nothing but a web address.
  func isAddress(_ line: Line) -> Bool {
    (starts(line, with: "http") || starts(line, with: "www.")) && !text.utf8[line.bytes].contains(0x20)
  }

  /// "© 2023 …".
  func isCopyright(_ line: Line) -> Bool {
    guard line.isWhole, line.wordCount <= 40 else { return false }
    return text.utf8.withUnsafeBufferPointer { bytes in
      line.bytes.dropLast().contains { bytes[$0] == 0xC2 && bytes[$0 + 1] == 0xA9 }
    }
  }

  /// "Dateline: …", a word or two in Latin letters and a colon.
  func isLatinField(_ index: Int) -> Bool {
    let range = lines[index].tokens
    let words = range.prefix { tokens[$0].kind == .word && heads.text.utf8[Int(tokens[$0].byteStart)] < 0x80 }
    return (1...2).contains(words.count) && words.endIndex < range.upperBound
      && tokens[words.endIndex].isMark(.colon)
  }

  /// "21:30", "٩:١٣ ص": the mark of an entry of a live blog.
  func isClock(_ line: Line) -> Bool {
    line.isWhole && line.wordCount <= 4 && isClock(line.tokens)
      && line.tokens.dropFirst(3).allSatisfy { isDateWord($0) || tokens[$0].kind == .mark }
  }

  /// Begins with hours and minutes.
  func isClock(_ range: Range<Int>) -> Bool {
    guard range.count >= 3 else { return false }
    let first = range.lowerBound
    return tokens[first].kind == .number && tokens[first].length <= 2 && tokens[first + 1].isMark(.colon)
      && tokens[first + 1].isAttached && tokens[first + 2].kind == .number && tokens[first + 2].length == 2
  }

  func isDateWord(_ index: Int) -> Bool { lexicon.effects(tokens[index]).contains(.date) }

  /// "منذ 59 دقيقة" is a stamp, "351 مشاهدة" boilerplate.
  func agoOrCount(_ line: Line) -> Block.Role? {
    guard line.isWhole, (2...6).contains(line.wordCount) else { return nil }
    let isAgo = lexicon.effects(tokens[line.tokens.lowerBound]).contains(.ago)
    guard isAgo || tokens[line.tokens].contains(where: { $0.kind == .number }) else { return nil }
    var counts = 0
    var at = line.tokens.lowerBound + (isAgo ? 1 : 0)
    while at < line.tokens.upperBound {
      if tokens[at].kind == .word {
        if let match = lexicon.match(tokens, at: at, before: line.tokens.upperBound),
          match.effects.contains(.count)
        {
          counts += 1
          at = match.end
          continue
        }
        // "قبل ساعات من الرحيل" is a headline.
        return nil
      }
      at += 1
    }
    guard counts > 0 else { return nil }
    return isAgo ? line.wordCount <= 4 ? .stamp : nil : .boilerplate
  }

  /// A row of buttons: "فيسبوك  تويتر | واتساب".
  func isButtons(_ line: Line) -> Bool {
    guard line.isWhole, line.wordCount > 0 else { return false }
    var at = line.tokens.lowerBound
    while at < line.tokens.upperBound {
      guard tokens[at].kind == .word else {
        at += 1
        continue
      }
      guard let match = lexicon.match(tokens, at: at, before: line.tokens.upperBound),
        !match.effects.isDisjoint(with: [.button, .chrome, .footer])
      else {
        // "إرسال إلى صديق"
        if at > line.tokens.lowerBound, lexicon.effects(tokens[at]).contains(.link) {
          at += 1
          continue
        }
        return false
      }
      at = match.end
    }
    return tokens[line.tokens].contains { $0.kind == .word }
  }

  /// "#سوريا #حرية".
  func isHashtags(_ line: Line) -> Bool {
    guard line.isWhole, !line.isMarkedHeading,
      text.utf8[line.bytes.lowerBound] == 0x23
    else { return false }
    let hashes = text.utf8[line.bytes].count { $0 == 0x23 }
    return hashes * 3 >= line.wordCount
  }

  /// "العراق | النفط | البصرة": pieces of a few words between bars.
  func isSeparated(_ line: Line) -> Bool {
    guard line.isWhole, !line.endsSentence else { return false }
    let bars = tokens[line.tokens].count { $0.isMark(.bar) }
    return bars >= 2 && line.wordCount <= (bars + 1) * 4
  }

  /// "سوق المدينة (أرشيف)": the words under a picture, told by what they end in.
  func isCaption(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.isWhole else { return false }
    let range = line.tokens
    for at in range.suffix(4) where at > range.lowerBound && tokens[at - 1].kind == .mark {
      guard let match = lexicon.match(tokens, at: at, before: range.upperBound),
        match.effects.contains(.credit)
      else { continue }
      if (match.end..<range.upperBound).allSatisfy({ tokens[$0].kind == .mark }) { return true }
    }
    // "(صورة أرشيفية)", "(من الأرشيف)"
    if let last = range.last(where: { tokens[$0].kind != .mark }), last + 1 < range.upperBound,
      tokens[last + 1].isMark(.closeBracket), last - 2 >= range.lowerBound,
      tokens[last - 2].isMark(.openBracket)
    {
      return lexicon.match(tokens, at: last, before: range.upperBound)?.effects.contains(.credit) ?? false
    }
    return false
  }

  /// A year, a numeric date, or a number beside a month.
  func hasDate(_ range: Range<Int>) -> Bool {
    range.contains { at in
      guard tokens[at].kind == .number else { return false }
      if tokens[at].length == 4, (1900...2100).contains(tokens[at].value) { return true }
      if at + 2 < range.upperBound, [.slash, .dash, .period].contains(tokens[at + 1].mark),
        tokens[at + 2].kind == .number
      {
        return true
      }
      return at + 1 < range.upperBound && isDateWord(at + 1)
    }
  }

  /// A line of nothing but a date and a clock, but for up to three words such as the town's.
  func isDateLine(_ line: Line) -> Bool {
    let numbers = tokens[line.tokens].count { $0.kind == .number }
    guard numbers >= 2, hasDate(line.tokens) else { return false }
    let foreign = line.tokens.filter { tokens[$0].kind == .word && !isDateWord($0) }
    let hasYear = tokens[line.tokens].contains { $0.length == 4 && (1900...2100).contains($0.value) }
    guard hasYear else { return foreign.isEmpty && numbers >= 3 }
    if foreign.isEmpty { return true }
    // What is no date must stand apart from it, and not be "في".
    guard foreign.count <= 3, !foreign.contains(where: { tokens[$0].length <= 3 }) else {
      return false
    }
    let hasClock = line.tokens.contains { isClock($0..<line.tokens.upperBound) }
    let first = line.tokens.lowerBound
    let startsDate = tokens[first].kind == .number || isDateWord(first)
    let isSetOff = line.tokens.contains { at in
      [.bar, .dash].contains(tokens[at].mark) && !tokens[at].isAttached
    }
    return hasClock || startsDate && isSetOff
  }

  /// Says who wrote it or where it comes from, and hardly anything else: "رويترز: …" may be a headline.
  func isByline(_ line: Line) -> Bool {
    guard line.isWhole, line.wordCount <= 6, !line.endsSentence else { return false }
    var credited = 0
    var at = line.tokens.lowerBound
    while at < line.tokens.upperBound {
      if tokens[at].kind == .word, let match = lexicon.match(tokens, at: at, before: line.tokens.upperBound),
        match.effects.contains(.byline)
      {
        credited += (at..<match.end).count { tokens[$0].kind == .word }
        at = match.end
      } else {
        at += 1
      }
    }
    return credited > 0 && line.wordCount - credited <= 2
  }

  /// The words of a heading without the marks of Markdown.
  func plain(_ line: Line) -> String {
    var bytes = text.utf8[line.bytes]
    let marks: Set<UInt8> = [0x23, 0x20, 0x2A]
    guard line.isMarkedHeading else { return String(decoding: bytes, as: UTF8.self) }
    bytes = bytes.drop { marks.contains($0) }
    while let last = bytes.last, marks.contains(last) { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  func words(of index: Int) -> [(folded: Letters, token: Int)] {
    lines[index].tokens.filter { tokens[$0].kind != .mark }.map { (heads.folded($0), $0) }
  }
}
