/// Finds the line ends at which a text was wrapped to a width, in the middle of its sentences.
///
/// Mail, forums and old agency pages break lines after some eighty letters. Such a line end is a space: it ends no
/// sentence and parts no expression ("نهاية" at the end of a line, "سبتمبر" at the start of the next). A text counts as
/// wrapped when no line is long, several lines in a row are nearly as long as the longest and end in no mark, and
/// sentences end in the middle of lines, as they do not in a list of headlines.
struct LineWraps {
  /// Scalars of the longest line that a wrapped text may have.
  private static let widest = 140
  /// Scalars below which no line is wrapped.
  private static let narrowest = 40
  /// Wrapped line ends below which a text is not taken for a wrapped one.
  private static let fewest = 3

  /// `tokens` without the line ends at which the text was wrapped; `tokens` itself for nearly every text.
  static func unwrapped(_ tokens: [Token]) -> [Token] {
    var lines: [(length: Int, end: Int)] = []
    var lineStart: UInt32 = 0
    var hasEndWithin = false
    for (index, token) in tokens.enumerated() where token.kind == .mark {
      if token.mark == .newline {
        let length = Int(token.start - lineStart)
        guard length <= widest else { return tokens }
        lines.append((length, index))
        lineStart = token.end
      } else if token.mark == .period, index + 1 < tokens.count, !tokens[index + 1].isMark(.newline),
        !tokens[index + 1].isAttached
      {
        hasEndWithin = true
      }
    }
    if let last = tokens.last, Int(last.end - lineStart) > widest { return tokens }
    guard hasEndWithin, let width = lines.map(\.length).max() else { return tokens }

    let soft = Set(
      lines.filter { line in
        line.length >= narrowest && line.length * 10 >= width * 6 && goesOn(tokens, past: line.end)
      }.map(\.end))
    guard soft.count >= fewest else { return tokens }
    return tokens.indices.filter { !soft.contains($0) }.map { index in
      var token = tokens[index]
      if index > 0, soft.contains(index - 1) { token.isAttached = false }
      return token
    }
  }

  /// The sentence before the line end at `end` has no mark at its end, and the next line begins with a word.
  private static func goesOn(_ tokens: [Token], past end: Int) -> Bool {
    guard end > 0, end + 1 < tokens.count else { return false }
    let isOpen: Bool =
      switch tokens[end - 1].kind == .mark ? tokens[end - 1].mark : .other {
      case .period, .question, .exclamation, .ellipsis, .colon, .newline: false
      default: true
      }
    let next = tokens[end + 1]
    let begins = next.kind != .mark || [.openQuote, .straightQuote, .openBracket].contains(next.mark)
    return isOpen && begins
  }
}
