import ArabicText
import Vocabulary
import Yams

/// Checks that each spelling can be found in a text, and stands once.
struct SpellingReader {
  /// The line of each spelling of a place, by its folded words and its condition.
  private var places: [String: Int] = [:]
  /// Those of the entry being read that bear no condition.
  private var own: [String: Int] = [:]

  /// An entry begins.
  mutating func begin() { own = [:] }

  /// Notes a spelling that no text can match.
  func check(_ text: String, of key: String, at node: Node, _ nodes: inout NodeReader) {
    _ = folded(text, of: key, at: node, &nodes)
  }

  /// Notes a spelling that no text can match, or that the entry has already.
  mutating func once(_ text: String, of key: String, at node: Node, _ nodes: inout NodeReader) {
    guard let folded = self.folded(text, of: key, at: node, &nodes) else { return }
    Self.enter(folded, text, at: node, in: &own, &nodes)
  }

  /// Notes a spelling that no text can match, or that some place has under the same condition.
  ///
  /// Under another condition it may stand again: "الشدادي" is a town after "مدينة" and a base elsewhere.
  mutating func once(
    _ text: String, of key: String, condition: Spelling.Condition, at node: Node, _ nodes: inout NodeReader
  ) {
    guard let folded = self.folded(text, of: key, at: node, &nodes) else { return }
    Self.enter("\(condition) \(folded)", text, at: node, in: &places, &nodes)
  }

  private static func enter(
    _ key: String, _ text: String, at node: Node, in lines: inout [String: Int], _ nodes: inout NodeReader
  ) {
    if let first = lines[key] {
      nodes.note(.repeated("the spelling '\(text)'", first: first), at: node)
    } else {
      lines[key] = node.mark?.line ?? 1
    }
  }

  /// The folded words of `text`; nil, and noted, where it is not words with at most a number at their end.
  private func folded(_ text: String, of key: String, at node: Node, _ nodes: inout NodeReader) -> String? {
    let tokens = TokenizedText(SourceText(text), Self.noWords).tokens.filter { $0.kind != .mark }
    let numbers = tokens.dropLast().contains { $0.kind == .number }
    guard let first = tokens.first, first.kind == .word, !numbers, tokens.count <= 8,
      tokens.allSatisfy({ $0.length <= 40 })
    else {
      nodes.note(
        .badValue(
          text, key: key, expected: "up to eight words, of which the last may be a number", suggestion: nil),
        at: node)
      return nil
    }
    return text.split(separator: " ").map { Folding.unfold(Folding.fold($0)) }.joined(separator: " ")
  }

  private static let noWords = WordIndex.Builder().finish()
}
