import ArabicText
import Vocabulary

/// What the lines of an article are, and what its own header says of it.
struct Layout: Sendable {
  var blocks: [Block] = []
  var title: String?
  var source: String?
  var url: String?
  /// The dates of stamps and header fields; those of publication stand before those of changes.
  var dates: [StatedDate] = []
}

extension Layout {
  /// Reads the lines of `text`; `hints` as `Lines` takes them.
  init(_ text: SourceText, hints: [Line.Hint] = []) {
    var reading = LayoutReading(text, hints: hints)
    reading.readHeaderFields()
    reading.readSiteLines()
    reading.readHeadline()
    reading.readByline()
    reading.readTail()
    reading.readRest()
    self = reading.finish()
  }
}

/// The passes over an article's lines; each decides what it is sure of and leaves the rest to the next.
struct LayoutReading {
  let text: SourceText
  let lines: Lines
  private let lexicon = LineLexicon.shared
  /// What each line is; nil while no pass has said.
  var roles: [Block.Role?]
  /// Lines that part into two blocks, by the scalar at which the second begins; one of the two is boilerplate.
  private var cuts: [Int: (at: Int, head: Block.Role, tail: Block.Role)] = [:]
  private var layout = Layout()
  private var updates: [StatedDate] = []
  private var headline: Int?
  /// The first and the last line of running text; nil where there is none.
  private var running: ClosedRange<Int>?

  init(_ text: SourceText, hints: [Line.Hint]) {
    self.text = text
    lines = Lines(text.utf8, hints: hints, words: lexicon.words)
    roles = Array(repeating: nil, count: lines.lines.count)
    if let first = lines.lines.indices.first(where: { isRunning($0) && !isCaption($0) }),
      let last = lines.lines.indices.last(where: { isRunning($0) })
    {
      running = min(first, last)...last
    }
  }

  private var tokens: [Token] { lines.heads.tokens }
  private func isAbove(_ index: Int) -> Bool { running.map { index < $0.lowerBound } ?? true }
  private func isBelow(_ index: Int) -> Bool { running.map { index > $0.upperBound } ?? false }

  private func isRunning(_ index: Int) -> Bool {
    let line = lines.lines[index]
    guard line.isRunning || line.hint == .paragraph && line.wordCount >= 8 else { return false }
    guard let start = opening(of: index) else { return true }
    return !start.effects.contains(.notice) && !isReadAlso(index)
  }

  /// What the first phrase of a line says, bullets and brackets before it aside; nil where no row knows it.
  private func opening(of index: Int) -> (effects: LineLexicon.Effects, start: Int, end: Int)? {
    let range = lines.lines[index].tokens
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

  /// "اقرأ أيضا: …", with its headline behind a colon.
  private func isReadAlso(_ index: Int) -> Bool {
    guard let start = opening(of: index), start.effects.contains(.related), lines.lines[index].wordCount <= 40
    else { return false }
    let end = lines.lines[index].tokens.upperBound
    return start.end == end || tokens[start.end].kind == .mark
  }

  // MARK: - Header fields

  /// `Date: …`, `Title: …` at the very top, with or without the `---` of a front matter around them.
  mutating func readHeaderFields() {
    let fields: LineLexicon.Effects = [.title, .source, .url, .field, .stamp]
    for (index, line) in lines.lines.enumerated().prefix(24) {
      guard roles[index] == nil else { continue }
      if isRule(line) {
        roles[index] = .boilerplate
        continue
      }
      guard let start = opening(of: index), start.effects.intersection(fields) != [],
        start.start == line.tokens.lowerBound,
        start.end < line.tokens.upperBound, tokens[start.end].isMark(.colon)
      else { return }
      if !start.effects.isDisjoint(with: [.title, .source, .url]) {
        let value = start.end + 1
        guard value < line.tokens.upperBound else {
          roles[index] = .boilerplate
          continue
        }
        let span = TextSpan(lines.span(of: value..<value + 1, in: line, at: index).start, line.span.end)
        read(start.effects, value: unquoted(text[span]), span, of: index)
      } else if start.effects.contains(.stamp), !readStamp(index, key: start.start, keyEnd: start.end) {
        return
      } else if start.effects.contains(.field) {
        roles[index] = .boilerplate
      }
    }
  }

  private mutating func read(
    _ field: LineLexicon.Effects, value: String, _ span: TextSpan, of index: Int
  ) {
    if field.contains(.title) {
      roles[index] = .title
      cuts[index] = (span.start, .boilerplate, .title)
      headline = index
      layout.title = value
      return
    }
    roles[index] = .boilerplate
    if field.contains(.source) { layout.source = layout.source ?? value }
    if field.contains(.url) { layout.url = layout.url ?? value }
  }

  private func unquoted(_ value: String) -> String {
    guard let first = value.first, first == "\"" || first == "'", value.last == first, value.count >= 2 else {
      return value
    }
    return String(value.dropFirst().dropLast())
  }

  /// A line of marks alone, `---`, `* * *`, `====`.
  private func isRule(_ line: Line) -> Bool { line.isWhole && line.wordCount == 0 }

  // MARK: - What only sites say

  /// Boilerplate and stamps that a phrase or the shape of the line gives away.
  mutating func readSiteLines() {
    var isFooter = false
    var isCode = false
    for index in lines.lines.indices {
      let line = lines.lines[index]
      let isFence = starts(line, with: "```")
      if isFence { isCode.toggle() }
      if isCode || isFence {
        roles[index] = .boilerplate
        continue
      }
      guard roles[index] == nil else { continue }
      if isRunning(index), !(isAbove(index) && isCaption(index)) {
        isFooter = false
        continue
      }
      if readStamp(index) { continue }
      let mark = siteMark(of: index)
      if let mark {
        roles[index] = mark.role
        if mark.effects.contains(.related) { readRelated(after: index) }
        // A share box above the text ends nothing.
        if !mark.effects.isDisjoint(with: [.footer, .notice, .related]), !isAbove(index) {
          isFooter = isFooter || isBelow(index) || !mark.effects.contains(.related)
        }
      } else if isFooter, !(line.isMarkedHeading || line.hint == .heading || line.hint == .title) {
        roles[index] = .boilerplate
      }
    }
  }

  private func siteMark(of index: Int) -> (role: Block.Role, effects: LineLexicon.Effects)? {
    let line = lines.lines[index]
    if isRule(line) || line.hint == .site || isAddress(line) || starts(line, with: "![") {
      return (.boilerplate, [])
    }
    if isClock(line) { return (.stamp, []) }
    if let ago = agoOrCount(line) { return (ago, []) }
    if isHashtags(line) || (!isInside(index) && isSeparated(line)) { return (.boilerplate, []) }
    if isAbove(index), isCaption(index) { return (.boilerplate, []) }
    if let mark = siteMark(opening: index) { return mark }
    return isButtons(line) || asksReader(index) ? (.boilerplate, []) : nil
  }

  private func siteMark(opening index: Int) -> (role: Block.Role, effects: LineLexicon.Effects)? {
    let line = lines.lines[index]
    guard let start = opening(of: index) else { return nil }
    let end = line.tokens.upperBound
    let standsAlone = start.end == end || tokens[start.end].kind != .word
    let isPhrase = start.end - start.start > 1
    let effects = start.effects
    if effects.contains(.related), standsAlone || isPhrase && line.wordCount <= 14 {
      return (.boilerplate, effects)
    }
    if effects.contains(.notice) { return (.boilerplate, effects) }
    if !effects.isDisjoint(with: [.chrome, .footer]), standsAlone || isPhrase {
      return (.boilerplate, effects)
    }
    if effects.contains(.tail), isBelow(index) { return (.boilerplate, effects) }
    return nil
  }

  /// "لمتابعة كل جديد اشترك في قناتنا": below the text, where a phrase of several words says so anywhere.
  private func asksReader(_ index: Int) -> Bool {
    guard isBelow(index) else { return false }
    let range = lines.lines[index].tokens
    return range.contains { at in
      guard let match = lexicon.match(tokens, at: at, before: range.upperBound), match.end - at >= 2 else {
        return false
      }
      return !match.effects.isDisjoint(with: [.chrome, .footer, .notice])
    }
  }

  private func isInside(_ index: Int) -> Bool { running?.contains(index) ?? false }

  /// The headlines under "اقرأ أيضا": the items of a list, lines without a gap, or one group of headlines after one.
  private mutating func readRelated(after opener: Int) {
    // A headline of its own behind the colon is the whole list.
    if let start = opening(of: opener), start.end + 1 < lines.lines[opener].tokens.upperBound { return }
    var taken = 0
    for index in (opener + 1)..<max(opener + 1, lines.lines.count) {
      let line = lines.lines[index]
      let isItem = line.isListItem || line.hint == .listItem
      guard roles[index] == nil, !isRunning(index) || isItem && line.wordCount <= 25 && !line.endsSentence
      else { return }
      let isHeadline = taken == 0 && (5...18).contains(line.wordCount) && !line.endsSentence
      guard isItem || !line.afterGap || isHeadline else { return }
      roles[index] = .boilerplate
      taken += 1
    }
  }

  // MARK: - Shapes

  private func starts(_ line: Line, with prefix: String) -> Bool {
    let bytes = text.utf8[line.bytes]
    return bytes.starts(with: prefix.utf8)
  }

  /// Nothing but a web address.
  private func isAddress(_ line: Line) -> Bool {
    (starts(line, with: "http") || starts(line, with: "www.")) && !text.utf8[line.bytes].contains(0x20)
  }

  /// "21:30", "٩:١٣ ص": the mark of an entry of a live blog.
  private func isClock(_ line: Line) -> Bool {
    guard line.isWhole, (2...4).contains(line.wordCount), line.tokens.count >= 3 else { return false }
    let first = line.tokens.lowerBound
    return tokens[first].kind == .number && tokens[first].length <= 2 && tokens[first + 1].isMark(.colon)
      && tokens[first + 1].isAttached && tokens[first + 2].kind == .number && tokens[first + 2].length == 2
      && line.tokens.dropFirst(3).allSatisfy { isDateWord($0) || tokens[$0].kind == .mark }
  }

  private func isDateWord(_ index: Int) -> Bool {
    lexicon.match(tokens, at: index, before: index + 1)?.effects.contains(.date) ?? false
  }

  /// "منذ 59 دقيقة" is a stamp, "351 مشاهدة" boilerplate.
  private func agoOrCount(_ line: Line) -> Block.Role? {
    guard line.isWhole, (2...6).contains(line.wordCount) else { return nil }
    let ago: Set<[UInt8]> = [Folding.fold("منذ"), Folding.fold("قبل")]
    var isAgo = false
    var counts = 0
    var at = line.tokens.lowerBound
    while at < line.tokens.upperBound {
      if tokens[at].kind == .word {
        if at == line.tokens.lowerBound, ago.contains(lines.heads.folded(at)) {
          isAgo = true
        } else if let match = lexicon.match(tokens, at: at, before: line.tokens.upperBound),
          match.effects.contains(.count)
        {
          counts += 1
          at = match.end
          continue
        } else if !isAgo {
          return nil
        }
      }
      at += 1
    }
    guard counts > 0 else { return nil }
    if isAgo { return line.wordCount <= 4 ? .stamp : nil }
    return tokens[line.tokens].contains { $0.kind == .number } ? .boilerplate : nil
  }

  /// A row of buttons: "فيسبوك  تويتر | واتساب".
  private func isButtons(_ line: Line) -> Bool {
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
        if at > line.tokens.lowerBound, lines.heads.folded(at) == Folding.fold("إلى") {
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
  private func isHashtags(_ line: Line) -> Bool {
    guard line.isWhole, !line.isMarkedHeading,
      text.utf8[line.bytes.lowerBound] == 0x23
    else { return false }
    let hashes = text.utf8[line.bytes].count { $0 == 0x23 }
    return hashes * 3 >= line.wordCount
  }

  /// "العراق | النفط | البصرة": pieces of a few words between bars.
  private func isSeparated(_ line: Line) -> Bool {
    guard line.isWhole, !line.endsSentence else { return false }
    let bars = tokens[line.tokens].count { $0.isMark(.bar) }
    return bars >= 2 && line.wordCount <= (bars + 1) * 4
  }

  /// "سوق المدينة (أرشيف)": the words under a picture, told by what they end in.
  private func isCaption(_ index: Int) -> Bool {
    let line = lines.lines[index]
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

  // MARK: - Stamps

  /// Makes the line a stamp if it is one: a key with a date behind it, or a date alone above or below the text.
  private mutating func readStamp(_ index: Int) -> Bool {
    let line = lines.lines[index]
    guard line.isWhole, line.wordCount <= 18, !line.isRunning else { return false }
    for at in line.tokens where tokens[at].kind == .word {
      guard let match = lexicon.match(tokens, at: at, before: line.tokens.upperBound),
        match.effects.contains(.stamp)
      else { continue }
      if at > line.tokens.lowerBound + 1, isInside(index) { return false }
      // "نشر 2500 جندي" is no stamp: a key of one Arabic word needs its colon.
      let isLatin = lines.heads.text.utf8[Int(tokens[at].byteStart)] < 0x80
      let hasColon = match.end < line.tokens.upperBound && tokens[match.end].kind == .mark
      if match.end - at == 1, !isLatin, !hasColon { continue }
      if readStamp(index, key: at, keyEnd: match.end) { return true }
    }
    guard !isInside(index), isDateLine(line) else { return false }
    roles[index] = .stamp
    state(line.span, isUpdate: false)
    return true
  }

  /// Makes the line a stamp whose date begins at `keyEnd`; false where no date does.
  private mutating func readStamp(_ index: Int, key: Int, keyEnd: Int) -> Bool {
    let line = lines.lines[index]
    let rest = keyEnd..<line.tokens.upperBound
    guard let first = rest.first(where: { tokens[$0].kind != .mark }), hasDate(first..<rest.upperBound) else {
      return false
    }
    let foreign = rest.count { tokens[$0].kind == .word && !isDateWord($0) }
    guard foreign <= 3 else { return false }
    roles[index] = .stamp
    let span = TextSpan(lines.span(of: first..<first + 1, in: line, at: index).start, line.span.end)
    let update: Set<[UInt8]> = Set(
      ["آخر", "تحديث", "التحديث", "تعديل", "last", "updated", "modified"].map { Folding.fold($0) })
    state(span, isUpdate: (key..<keyEnd).contains { update.contains(lines.heads.folded($0)) })
    return true
  }

  private mutating func state(_ span: TextSpan, isUpdate: Bool) {
    let written = text[span]
    let date = StatedDate(origin: .stamp, written: written, days: WrittenDate.iso8601(written), span: span)
    if isUpdate { updates.append(date) } else { layout.dates.append(date) }
  }

  /// A year, a numeric date, or a number beside a month.
  private func hasDate(_ range: Range<Int>) -> Bool {
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
  private func isDateLine(_ line: Line) -> Bool {
    let numbers = tokens[line.tokens].count { $0.kind == .number }
    let foreign = line.tokens.filter { tokens[$0].kind == .word && !isDateWord($0) }
    guard numbers >= 2, hasDate(line.tokens) else { return false }
    let hasYear = tokens[line.tokens].contains { $0.length == 4 && (1900...2100).contains($0.value) }
    guard hasYear else { return foreign.isEmpty && numbers >= 3 }
    if foreign.isEmpty { return true }
    // What is no date must stand apart from it, and not be "في".
    guard foreign.count <= 3, !foreign.contains(where: { lines.heads.folded($0).count <= 3 }) else {
      return false
    }
    let hasClock = line.tokens.dropLast(2).contains {
      tokens[$0].kind == .number && tokens[$0 + 1].isMark(.colon) && tokens[$0 + 1].isAttached
        && tokens[$0 + 2].kind == .number
    }
    let first = line.tokens.lowerBound
    let startsDate = tokens[first].kind == .number || isDateWord(first)
    let isSetOff = line.tokens.contains { at in
      [.bar, .dash].contains(tokens[at].mark) && !tokens[at].isAttached
    }
    return hasClock || startsDate && isSetOff
  }

  // MARK: - Headline and byline

  /// The headline, its repetitions, and the section names above it.
  mutating func readHeadline() {
    let open = lines.lines.indices.filter { roles[$0] == nil }
    if headline == nil {
      headline =
        open.first { lines.lines[$0].hint == .title }
        ?? open.first { isAbove($0) && lines.lines[$0].isMarkedHeading }
        ?? open.first { isAbove($0) && isHeadline($0, words: 4...) }
        ?? open.first { isAbove($0) && isHeadline($0, words: 3...) }
    }
    guard let headline else { return }
    let line = lines.lines[headline]
    roles[headline] = .title
    if layout.title == nil { layout.title = plain(line) }
    for index in 0..<headline where roles[index] == nil && lines.lines[index].wordCount <= 3 {
      roles[index] = .boilerplate
    }
    readRepetitions(of: headline)
  }

  private func isHeadline(_ index: Int, words: PartialRangeFrom<Int>) -> Bool {
    let line = lines.lines[index]
    guard words.contains(line.wordCount), line.hint != .listItem, !line.isListItem,
      let last = line.tokens.last
    else {
      return false
    }
    if tokens[last].isMark(.colon) { return false }
    if line.wordCount <= 6, hasByline(line) { return false }
    return true
  }

  private func hasByline(_ line: Line) -> Bool {
    line.tokens.contains {
      tokens[$0].kind == .word
        && (lexicon.match(tokens, at: $0, before: line.tokens.upperBound)?.effects.contains(.byline) ?? false)
    }
  }

  /// The words of a heading without the marks of Markdown.
  private func plain(_ line: Line) -> String {
    var bytes = text.utf8[line.bytes]
    let marks: Set<UInt8> = [0x23, 0x20, 0x2A]
    guard line.isMarkedHeading else { return String(decoding: bytes, as: UTF8.self) }
    bytes = bytes.drop { marks.contains($0) }
    while let last = bytes.last, marks.contains(last) { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Lines that say the headline again; above the text also with a caption behind it.
  private mutating func readRepetitions(of headline: Int) {
    let words = self.words(of: headline)
    guard words.count >= 3 else { return }
    for index in lines.lines.indices where index != headline && lines.lines[index].isWhole {
      guard roles[index] == nil, lines.lines[index].wordCount >= words.count else { continue }
      let line = lines.lines[index]
      guard line.wordCount <= words.count + 16 else { continue }
      let other = self.words(of: index)
      guard other.starts(with: words, by: { $0.folded == $1.folded }) else { continue }
      if other.count == words.count {
        roles[index] = .title
      } else if isAbove(index) {
        roles[index] = .title
        let next = other[words.count].token
        cuts[index] = (lines.span(of: next..<next + 1, in: line, at: index).start, .title, .boilerplate)
      }
    }
  }

  private func words(of index: Int) -> [(folded: [UInt8], token: Int)] {
    lines.lines[index].tokens.filter { tokens[$0].kind != .mark }.map { (lines.heads.folded($0), $0) }
  }

  /// Where and by whom, between the headline and the text: "البصرة – وكالات".
  mutating func readByline() {
    guard let headline, let running, headline < running.lowerBound else { return }
    for index in (headline + 1)..<running.lowerBound where roles[index] == nil {
      let line = lines.lines[index]
      let next =
        index + 1 < lines.lines.count
        && (lines.lines[index + 1].isListItem || lines.lines[index + 1].hint == .listItem)
      guard line.isWhole, line.wordCount <= 6, !line.endsSentence, !line.isListItem, !line.isMarkedHeading,
        !next
      else { continue }
      let hasSeparator = tokens[line.tokens].contains { [.slash, .dash, .colon].contains($0.mark) }
      if hasByline(line) || line.wordCount <= 2 || hasSeparator && line.wordCount <= 3 {
        roles[index] = .stamp
      }
    }
  }

  // MARK: - The rest

  /// From the end upwards: what is too short to be told, up to the first line that is not.
  mutating func readTail() {
    guard running != nil else { return }
    for index in lines.lines.indices.reversed() {
      guard isBelow(index) else { return }
      guard roles[index] == nil else { continue }
      let line = lines.lines[index]
      let isShort = line.wordCount <= 4 && !line.endsSentence && !line.isListItem && line.hint != .listItem
      guard isShort || hasByline(line) && line.wordCount <= 6 else { return }
      roles[index] = .boilerplate
    }
  }

  /// Headings, items of lists and paragraphs.
  mutating func readRest() {
    for index in lines.lines.indices where roles[index] == nil {
      let line = lines.lines[index]
      if line.isMarkedHeading || line.hint == .heading {
        roles[index] = .heading
      } else if line.isListItem || line.hint == .listItem {
        roles[index] = .listItem
      } else {
        roles[index] = isHeading(index) ? .heading : .body
      }
    }
  }

  private func isHeading(_ index: Int) -> Bool {
    let line = lines.lines[index]
    guard line.isWhole, line.hint != .paragraph, line.wordCount <= 10, !line.isRunning,
      let last = line.tokens.last, !tokens[last].isMark(.period), !tokens[last].isMark(.comma),
      let next = lines.lines.indices.first(where: {
        $0 > index && roles[$0] != .boilerplate && roles[$0] != .stamp
      })
    else { return false }
    return isRunning(next) || lines.lines[next].isListItem
  }

  consuming func finish() -> Layout {
    layout.dates += updates
    layout.blocks.reserveCapacity(roles.count)
    for (index, line) in lines.lines.enumerated() {
      let role = roles[index] ?? .body
      if let cut = cuts[index] {
        // The white space before the cut belongs to neither.
        let head = text[TextSpan(line.span.start, cut.at)].unicodeScalars.reversed()
        let space = head.prefix { $0.properties.isWhitespace }.count
        layout.blocks.append(Block(span: TextSpan(line.span.start, cut.at - space), role: cut.head))
        layout.blocks.append(Block(span: TextSpan(cut.at, line.span.end), role: cut.tail))
      } else {
        layout.blocks.append(Block(span: line.span, role: role))
      }
    }
    return layout
  }
}
