package import ArabicText
import Calendars
package import Vocabulary

/// What was tagged, before any day of reference.
package struct TaggedTimes: Sendable {
  /// In the order of the text, not overlapping.
  private(set) var times: [TaggedTime] = []
  /// Dates of page stamps: read for the publication date alone.
  private(set) var stamps: [TaggedTime] = []
  package var count: Int { times.count }
  /// The steps that matching took: never more for a token than all rules together have.
  private(set) var work = 0

  init(_ text: TokenizedText, _ blocks: [Block], _ lexicon: Lexicon, _ rules: Rules) {
    var tagging = Tagging(text, lexicon, rules)
    let lines = Self.lines(text)
    var line = 0
    var bodyLines = 0
    let leftOut = blocks.lazy.filter { $0.role == .boilerplate }.map(\.span).sorted { $0.start < $1.start }
    var out = 0
    for block in blocks where block.role != .boilerplate {
      let first = text.firstToken(after: block.span.start)
      while line < lines.count, lines[line].tokens.upperBound <= first { line += 1 }
      var at = line
      while at < lines.count, Int(text.tokens[lines[at].tokens.lowerBound].start) < block.span.end {
        defer { at += 1 }
        var found = Self.expressions(in: lines[at], text, &tagging)
        // A part of a line may be left out as well: a web address, "انقر هنا".
        if let first = found.first {
          while out < leftOut.count, leftOut[out].end <= first.start { out += 1 }
          found.removeAll { time in
            var next = out
            while next < leftOut.count, leftOut[next].start < time.end {
              if leftOut[next].end > time.start { return true }
              next += 1
            }
            return false
          }
        }
        tagging.attribute(&found)
        let isStamp =
          block.role == .stamp
          || tagging.isStamp(lines[at].tokens, found, at, of: lines.count, isTitle: block.role == .title)
        if isStamp {
          // Some dozen at most: a page has few stamps, whatever else a file may hold.
          if stamps.count < 32 { stamps += found }
        } else {
          if block.role == .body { bodyLines += 1 }
          let isLead = block.role == .title || bodyLines <= 1
          let isOpening = block.role == .title || bodyLines <= 2
          times += found.map { time in
            var time = time
            time.isInLead = isLead
            time.isInOpening = isOpening
            time.isTitle = block.role == .title
            return time
          }
        }
      }
      line = at
    }
    work = tagging.work
  }

  private struct Line {
    var tokens: Range<Int>
    var sentences: Range<Int>
  }

  /// The lines that hold any token, with their sentences.
  private static func lines(_ text: TokenizedText) -> [Line] {
    var lines: [Line] = []
    var last = -1
    for (index, sentence) in text.sentences.enumerated() {
      if sentence.line == last, let line = lines.last {
        lines[lines.count - 1] = Line(
          tokens: line.tokens.lowerBound..<sentence.tokens.upperBound,
          sentences: line.sentences.lowerBound..<index + 1)
      } else {
        lines.append(Line(tokens: sentence.tokens, sentences: index..<index + 1))
        last = sentence.line
      }
    }
    return lines
  }

  private static func expressions(in line: Line, _ text: TokenizedText, _ tagging: inout Tagging)
    -> [TaggedTime]
  {
    var found: [TaggedTime] = []
    for sentence in line.sentences {
      let tokens = text.sentences[sentence].tokens
      for time in tagging.expressions(in: tokens, isWholeLine: tokens == line.tokens) {
        var time = time
        time.sentence = sentence
        time.line = text.sentences[sentence].line
        found.append(time)
      }
    }
    return found
  }
}

extension Tagging {
  /// True for a line that is nothing but a date, a clock and the words that pages put beside them.
  ///
  /// A page without a headline has its dateline taken for one: "حرية – (21/11/2023)".
  func isStamp(
    _ line: Range<Int>, _ found: [TaggedTime], _ number: Int, of lines: Int, isTitle: Bool
  ) -> Bool {
    guard lines > 2, line.count <= 32, found.contains(where: { $0.first.namesFullDate }) else { return false }
    let stands = number < 8 || number >= lines - 8
    var others = 0
    var stampWords = 0
    for index in line {
      guard matcher.tokens[index].kind == .word, !found.contains(where: { $0.tokens.contains(index) }) else {
        continue
      }
      if matcher.has(.stampWord, index) {
        stampWords += 1
      } else if matcher.tokens[index].length > 1, !matcher.has(.zone, index), !matcher.has(.meridian, index) {
        others += 1
      }
    }
    if isTitle, others > 1 { return false }
    return others == 0 && (stands || stampWords > 0) || others <= 2 && stands && line.count <= 16
  }
}

extension TimeParts {
  /// A day of a month of a year, in either calendar.
  var namesFullDate: Bool { day != 0 && month != 0 && year != 0 || hijriDay != 0 && hijriYear != 0 }
}
