import ArabicText
import Vocabulary

extension LayoutReading {
  /// `Date: …`, `Title: …` at the very top, with or without the `---` of a front matter around them.
  mutating func readHeaderFields() {
    let fields: LineLexicon.Effects = [.title, .source, .url, .field, .stamp]
    for (index, line) in lines.enumerated().prefix(24) {
      guard roles[index] == nil else { continue }
      if shapes.isRule(line) {
        roles[index] = .boilerplate
        continue
      }
      guard let start = shapes.opening(of: index), start.effects.intersection(fields) != [],
        start.start == line.tokens.lowerBound,
        start.end < line.tokens.upperBound, tokens[start.end].isMark(.colon)
      else { return }
      if !start.effects.isDisjoint(with: [.title, .source, .url]) {
        let value = start.end + 1
        guard value < line.tokens.upperBound else {
          roles[index] = .boilerplate
          continue
        }
        let span = TextSpan(shapes.span(of: value..<value + 1, at: index).start, line.span.end)
        read(start.effects, value: unquoted(text[span]), span, of: index)
      } else if start.effects.contains(.stamp), !readStamp(index, key: start.start, keyEnd: start.end) {
        return
      } else if start.effects.contains(.field) {
        roles[index] = .boilerplate
      }
    }
  }

  mutating func read(
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
      if isCode || isFence {
        roles[index] = .boilerplate
        continue
      }
      guard roles[index] == nil else { continue }
      if isRunning(index), !(isAbove(index) && shapes.isCaption(index)) {
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

  func siteMark(of index: Int) -> (role: Block.Role, effects: LineLexicon.Effects)? {
    let line = lines[index]
    if shapes.isRule(line) || line.hint == .site || shapes.isAddress(line) || shapes.starts(line, with: "![")
    {
      return (.boilerplate, [])
    }
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
      guard isItem || !line.afterGap || isHeadline else { return }
      roles[index] = .boilerplate
      taken += 1
    }
  }
}
