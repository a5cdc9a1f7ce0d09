import ArabicText
import Vocabulary

extension LayoutReading {
  /// `Date: …`, `Title: …` at the very top, with or without the `---` of a front matter around them.
  mutating func readHeaderFields() {
    var isHeader = false
    for index in lines.indices.prefix(24) {
      if shapes.isRule(lines[index]) {
        roles[index] = .boilerplate
        continue
      }
      // "CNN: …" is a headline, "Dateline: …" below "Date: …" is none.
      guard readField(index) || isHeader && shapes.isLatinField(index) else { return }
      isHeader = true
      roles[index] = roles[index] ?? .boilerplate
    }
  }

  private mutating func readField(_ index: Int) -> Bool {
    let line = lines[index]
    let fields: LineLexicon.Effects = [.title, .source, .url, .field, .stamp]
    guard let start = shapes.opening(of: index), !start.effects.isDisjoint(with: fields),
      start.start == line.tokens.lowerBound, start.end < line.tokens.upperBound,
      tokens[start.end].isMark(.colon)
    else { return false }
    if start.effects.contains(.stamp) { return readStamp(index, key: start.start, keyEnd: start.end) }
    let value = start.end + 1
    guard !start.effects.contains(.field), value < line.tokens.upperBound else { return true }
    let span = TextSpan(shapes.span(of: value..<value + 1, at: index).start, line.span.end)
    let written = unquoted(text[span])
    if start.effects.contains(.title) {
      roles[index] = .title
      parts[index] = [(TextSpan(line.span.start, span.start), .boilerplate)]
      headline = index
      layout.title = written
    }
    if start.effects.contains(.source) { layout.source = layout.source ?? written }
    if start.effects.contains(.url) { layout.url = layout.url ?? written }
    return true
  }

  func unquoted(_ value: String) -> String {
    guard let first = value.first, first == "\"" || first == "'", value.last == first, value.count >= 2 else {
      return value
    }
    return String(value.dropFirst().dropLast())
  }

  /// Boilerplate and stamps that a phrase or the shape of the line gives away.
  mutating func readSiteLines() {
    var isFooter = false
    var isCode = false
    for index in lines.indices {
      let line = lines[index]
      let isFence = shapes.starts(line, with: "```")
      if isFence { isCode.toggle() }
      guard roles[index] == nil else { continue }
      if isFence || isCode && !isRunning(index) {
        roles[index] = .boilerplate
        continue
      }
      if isRunning(index), !(isAbove(index) && shapes.isCaption(index)) {
        isFooter = false
        continue
      }
      if !shapes.isCopyright(line), readStamp(index) { continue }
      if let mark = siteMark(of: index) {
        roles[index] = mark.role
        if !mark.effects.isDisjoint(with: .lists) {
          readRelated(after: index)
        }
        // A share box above the text ends nothing.
        if !isAbove(index) {
          let ends = !mark.effects.isDisjoint(with: [.footer, .notice])
          isFooter = isFooter || ends || isBelow(index) && !mark.effects.isDisjoint(with: .lists)
        }
      } else if isFooter, !(line.isMarkedHeading || line.hint == .heading || line.hint == .title) {
        roles[index] = .boilerplate
      }
    }
  }

  func siteMark(of index: Int) -> (role: Block.Role, effects: LineLexicon.Effects)? {
    let line = lines[index]
    if shapes.isRule(line) || line.hint == .site || shapes.isAddress(line) || shapes.starts(line, with: "![")
    {
      return (.boilerplate, [])
    }
    if shapes.isCopyright(line) { return (.boilerplate, .footer) }
    if shapes.isClock(line) { return (.stamp, []) }
    if let ago = shapes.agoOrCount(line) { return (ago, []) }
    if shapes.isHashtags(line) || (!isInside(index) && shapes.isSeparated(line)) { return (.boilerplate, []) }
    if isAbove(index), shapes.isCaption(index) { return (.boilerplate, []) }
    if let mark = siteMark(opening: index) { return mark }
    return shapes.isButtons(line) || asksReader(index) ? (.boilerplate, []) : nil
  }

  func siteMark(opening index: Int) -> (role: Block.Role, effects: LineLexicon.Effects)? {
    let line = lines[index]
    guard let start = shapes.opening(of: index) else { return nil }
    let end = line.tokens.upperBound
    let standsAlone = start.end == end || tokens[start.end].kind != .word
    let isPhrase = start.end - start.start > 1
    let effects = start.effects
    // "شاهد: …" above the text is a headline.
    if effects.contains(.related), isPhrase || !isAbove(index),
      standsAlone || isPhrase && line.wordCount <= 14
    {
      return (.boilerplate, effects)
    }
    if !effects.isDisjoint(with: [.notice, .ticker]) { return (.boilerplate, effects) }
    if effects.contains(.opener), tokens[start.end..<end].allSatisfy({ $0.kind == .mark }) {
      return (.boilerplate, effects)
    }
    if !effects.isDisjoint(with: [.chrome, .footer]), standsAlone || isPhrase {
      return (.boilerplate, effects)
    }
    if effects.contains(.tail), isBelow(index) { return (.boilerplate, effects) }
    return nil
  }

  /// "لمتابعة كل جديد اشترك في قناتنا": below the text, where a phrase of several words says so anywhere.
  func asksReader(_ index: Int) -> Bool {
    guard isBelow(index) else { return false }
    let range = lines[index].tokens
    return range.contains { at in
      guard let match = shapes.lexicon.match(tokens, at: at, before: range.upperBound), match.end - at >= 2
      else {
        return false
      }
      return !match.effects.isDisjoint(with: [.chrome, .footer, .notice])
    }
  }

  /// The headlines under "اقرأ أيضا": the items of a list, lines without a gap, or one group of headlines after one.
  mutating func readRelated(after opener: Int) {
    // A headline of its own behind the colon is the whole list.
    if let start = shapes.opening(of: opener), start.end + 1 < lines[opener].tokens.upperBound { return }
    var taken = 0
    for index in (opener + 1)..<max(opener + 1, lines.count) {
      let line = lines[index]
      let isItem = line.isListItem || line.hint == .listItem
      guard roles[index] == nil, !isRunning(index) || isItem && line.wordCount <= 25 && !line.endsSentence
      else { return }
      let isHeadline = taken == 0 && (5...18).contains(line.wordCount) && !line.endsSentence
      // Above the text it could be the article's own.
      let isOther = !isAbove(index) && line.hint != .heading && (!line.afterGap || isHeadline)
      guard isItem || isOther || shapes.isTicker(index) else { return }
      roles[index] = .boilerplate
      taken += 1
    }
  }
}
