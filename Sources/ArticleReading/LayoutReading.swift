import ArabicText
import Vocabulary

/// The passes over an article's lines; each decides what it is sure of and leaves the rest to the next.
struct LayoutReading {
  let shapes: LineShapes
  /// What each line is; nil while no pass has said.
  var roles: [Block.Role?]
  /// Parts of lines that have another role than their line, by line, in order; a web address in a sentence is one.
  var parts: [Int: [(span: TextSpan, role: Block.Role)]] = [:]
  var layout = Layout()
  /// Dates of changes, which stand behind those of publication.
  var updates: [StatedDate] = []
  var headline: Int?
  /// For each line, whether it is running text.
  private let isRunningLine: [Bool]
  /// The first and the last line of running text; nil where there is none.
  private let running: ClosedRange<Int>?

  init(_ text: SourceText, hints: [Line.Hint]) {
    let shapes = LineShapes(text, hints: hints)
    let isRunning = shapes.lines.indices.map { shapes.isRunning($0) }
    self.shapes = shapes
    isRunningLine = isRunning
    roles = Array(repeating: nil, count: isRunning.count)
    let first = isRunning.indices.first { isRunning[$0] && !shapes.isCaption($0) }
    let last = isRunning.lastIndex(of: true)
    running = if let first, let last { first...last } else { nil }
  }

  var text: SourceText { shapes.text }
  var lines: [Line] { shapes.lines }
  var tokens: [Token] { shapes.tokens }

  func isRunning(_ index: Int) -> Bool { isRunningLine[index] }
  /// Above all running text, or where there is none.
  func isAbove(_ index: Int) -> Bool { running.map { index < $0.lowerBound } ?? true }
  /// Below all running text.
  func isBelow(_ index: Int) -> Bool { running.map { index > $0.upperBound } ?? false }
  func isInside(_ index: Int) -> Bool { running?.contains(index) ?? false }

  /// The headline, its repetitions, and the section names above it.
  mutating func readHeadline() {
    let open = lines.indices.filter { roles[$0] == nil }
    if headline == nil {
      headline =
        open.first { lines[$0].hint == .title }
        ?? open.first { isAbove($0) && lines[$0].isMarkedHeading }
        ?? open.first { isAbove($0) && isHeadline($0, words: 4...) }
        ?? open.first { isAbove($0) && isHeadline($0, words: 3...) }
    }
    guard let headline else { return }
    let line = lines[headline]
    roles[headline] = .title
    if layout.title == nil { layout.title = shapes.plain(line) }
    for index in 0..<headline where roles[index] == nil && lines[index].wordCount <= 3 {
      roles[index] = .boilerplate
    }
    readRepetitions(of: headline)
  }

  private func isHeadline(_ index: Int, words: PartialRangeFrom<Int>) -> Bool {
    let line = lines[index]
    guard words.contains(line.wordCount), line.hint != .listItem, !line.isListItem,
      let last = line.tokens.last
    else {
      return false
    }
    if tokens[last].isMark(.colon) { return false }
    return !shapes.isByline(line)
  }

  /// Lines that say the headline again; above the text also with a caption behind it.
  private mutating func readRepetitions(of headline: Int) {
    // Without the "Title:" of a header.
    let start = parts[headline]?.last?.span.end ?? 0
    let words = shapes.words(of: headline).filter {
      shapes.span(of: $0.token..<$0.token + 1, at: headline).start >= start
    }
    guard words.count >= 3 else { return }
    for index in lines.indices where index != headline && lines[index].isWhole {
      let line = lines[index]
      let extra = line.wordCount - words.count
      guard roles[index] == nil, extra == 0 || isAbove(index) && (1...16).contains(extra) else { continue }
      let other = shapes.words(of: index)
      guard other.starts(with: words, by: { $0.folded == $1.folded }) else { continue }
      roles[index] = .title
      if extra > 0 {
        let next = other[words.count].token
        let start = shapes.span(of: next..<next + 1, at: index).start
        parts[index] = [(TextSpan(start, line.span.end), .boilerplate)]
      }
    }
  }

  /// Where and by whom, between the headline and the text: "البصرة – وكالات".
  mutating func readByline() {
    guard let headline, let running, headline < running.lowerBound else { return }
    for index in (headline + 1)..<running.lowerBound where roles[index] == nil {
      let line = lines[index]
      let next =
        index + 1 < lines.count
        && (lines[index + 1].isListItem || lines[index + 1].hint == .listItem)
      guard line.isWhole, line.wordCount <= 6, !line.endsSentence, !line.isListItem, !line.isMarkedHeading,
        !next
      else { continue }
      let hasSeparator = tokens[line.tokens].contains { [.slash, .dash, .colon].contains($0.mark) }
      if shapes.isByline(line) || line.wordCount <= 2 || hasSeparator && line.wordCount <= 3 {
        roles[index] = .stamp
      }
    }
  }

  /// From the end upwards: what is too short to be told, up to the first line that is not.
  mutating func readTail() {
    guard running != nil else { return }
    for index in lines.indices.reversed() {
      guard isBelow(index) else { break }
      guard roles[index] == nil else { continue }
      let line = lines[index]
      let isShort = line.wordCount <= 4 && !line.endsSentence && !line.isListItem && line.hint != .listItem
      guard isShort || shapes.isByline(line) else { break }
      roles[index] = .boilerplate
    }
    readHeadlinesBelow()
  }

  /// Three lines or more in a row below the text that look like headlines, in an article whose sentences end in full
  /// stops: a list of other articles whose heading was lost.
  private mutating func readHeadlinesBelow() {
    let paragraphs = lines.indices.filter { isRunning($0) }
    guard paragraphs.count >= 3, paragraphs.allSatisfy({ lines[$0].endsSentence }) else { return }
    // Long lines without an end among them: the text was wrapped to a width, and the last of it may be so, too.
    let unfinished = lines.indices.count { isInside($0) && lines[$0].end == nil && lines[$0].wordCount >= 8 }
    guard unfinished * 2 < paragraphs.count else { return }
    var row: [Int] = []
    for index in lines.indices.reversed() where roles[index] == nil {
      let line = lines[index]
      guard isBelow(index), line.end != .period, !line.isListItem, line.hint == .none, line.isWhole else {
        break
      }
      row.append(index)
    }
    guard row.count >= 3 else { return }
    for index in row { roles[index] = .boilerplate }
  }

  /// Headings, items of lists and paragraphs, from the end, because a heading is told by what follows it.
  mutating func readRest() {
    var isTextNext = false
    for index in lines.indices.reversed() {
      let line = lines[index]
      if roles[index] == nil {
        if line.hint == .title, isAbove(index) {
          // A page may say its headline in other words than its metadata.
          roles[index] = .title
        } else if line.isMarkedHeading || line.hint == .heading || line.hint == .title {
          roles[index] = .heading
        } else if line.isListItem || line.hint == .listItem {
          roles[index] = .listItem
        } else {
          roles[index] = isTextNext && isHeading(line) ? .heading : .body
        }
      }
      guard roles[index] != .boilerplate, roles[index] != .stamp else { continue }
      isTextNext = isRunning(index) || line.isListItem
    }
  }

  /// Short, and neither a sentence nor a part of one.
  private func isHeading(_ line: Line) -> Bool {
    guard line.isWhole, line.hint != .paragraph, line.wordCount <= 10, let last = line.tokens.last else {
      return false
    }
    return line.end != .period && !tokens[last].isMark(.comma)
  }

  consuming func finish() -> Layout {
    layout.dates += updates
    layout.blocks.reserveCapacity(roles.count)
    for (index, line) in lines.enumerated() {
      let role = roles[index] ?? .body
      guard let parts = parts[index] else {
        layout.blocks.append(Block(span: line.span, role: role))
        continue
      }
      var start = line.span.start
      for part in parts {
        append(start..<part.span.start, role)
        append(part.span.start..<part.span.end, part.role)
        start = part.span.end
      }
      append(start..<line.span.end, role)
    }
    return layout
  }

  /// Appends a block without the white space around it, if anything is left.
  private mutating func append(_ scalars: Range<Int>, _ role: Block.Role) {
    let written = text[TextSpan(scalars.lowerBound, scalars.upperBound)].unicodeScalars
    let head = written.prefix { $0.properties.isWhitespace }.count
    let tail = written.reversed().prefix { $0.properties.isWhitespace }.count
    guard head < written.count else { return }
    let span = TextSpan(scalars.lowerBound + head, scalars.upperBound - tail)
    layout.blocks.append(Block(span: span, role: role))
  }
}
