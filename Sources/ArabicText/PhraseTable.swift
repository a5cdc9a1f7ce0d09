/// Phrases of one or more known words, each with what it stands for; found by the longest match at a token.
package struct PhraseTable<Value: Sendable>: Sendable {
  private struct Node: Sendable {
    var next: [WordID: Int] = [:]
    var value: Value?
  }
  private var nodes = [Node()]

  package init() {}

  /// Enters a phrase; the first value that was entered for it stays.
  package mutating func insert(_ phrase: [WordID], _ value: Value) {
    var at = 0
    for word in phrase {
      if let next = nodes[at].next[word] {
        at = next
      } else {
        nodes.append(Node())
        nodes[at].next[word] = nodes.count - 1
        at = nodes.count - 1
      }
    }
    if nodes[at].value == nil { nodes[at].value = value }
  }

  package func begins(with word: WordID) -> Bool { nodes[0].next[word] != nil }

  /// The longest phrase whose first word is the token at `start`; its end is an index into `tokens`, half-open.
  ///
  /// Words must follow each other without a mark between them, except what `skipping` lets pass.
  package func longestMatch(
    in tokens: [Token], at start: Int, before limit: Int, skipping: (Token) -> Bool = { _ in false }
  ) -> (value: Value, end: Int)? {
    var at = 0
    var index = start
    var best: (value: Value, end: Int)?
    while index < limit {
      let token = tokens[index]
      if index > start, token.kind == .mark, skipping(token) {
        index += 1
        continue
      }
      guard token.kind == .word, token.word != .none, let next = nodes[at].next[token.word] else { break }
      at = next
      index += 1
      if let value = nodes[at].value { best = (value, index) }
    }
    return best
  }
}
