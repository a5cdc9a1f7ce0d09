/// Phrases of one or more known words, each with what it stands for; found by the longest match at a token.
@usableFromInline package struct PhraseTable<Value: Sendable>: Sendable {
  @usableFromInline package private(set) var paths = PhrasePaths()
  @usableFromInline package private(set) var values: [Value] = []

  package init() {}

  /// Enters a phrase; the first value that was entered for it stays.
  package mutating func insert(_ phrase: [WordID], _ value: Value) {
    if paths.insert(phrase, Int32(values.count)) { values.append(value) }
  }

  @inlinable package func begins(with word: WordID) -> Bool { paths.begins(with: word) }

  /// The longest phrase whose first word is the token at `start`; its end is an index into `tokens`, half-open.
  ///
  /// Words must follow each other without a mark between them, except what `skipping` lets pass.
  @inlinable package func longestMatch(
    in tokens: [Token], at start: Int, before limit: Int, skipping: (Token) -> Bool = { _ in false }
  ) -> (value: Value, end: Int)? {
    guard let match = paths.longestMatch(in: tokens, at: start, before: limit, skipping: skipping) else {
      return nil
    }
    return (values[Int(match.entry)], match.end)
  }
}

/// The words of a `PhraseTable` as a tree, with the number of the entry that ends at each node.
///
/// It knows no `Value`, so that nothing in the search is generic: most tokens begin no phrase, and are passed over with
/// one look at a dense table.
@usableFromInline package struct PhrasePaths: Sendable {
  private static let root: Int32 = 0
  @usableFromInline package static var none: Int32 { -1 }

  private struct Node {
    /// That of the phrase which ends here, or `none`.
    var entry = PhrasePaths.none
    /// Longer phrases lead on from here.
    var leadsOn = false
  }
  private var nodes = [Node()]
  /// By `WordID`: the node of the phrases that begin with it, or `none`.
  private var first: [Int32] = []
  /// By `WordID`, a bit for each word: whether any phrase begins with it.
  ///
  /// Asked of every token, and so small that it stays in the processor's nearest cache.
  @usableFromInline package private(set) var beginnings: [UInt64] = []
  private var next = Edges()

  package init() {}

  /// False where the phrase was there already.
  package mutating func insert(_ phrase: [WordID], _ entry: Int32) -> Bool {
    var at = Self.root
    for word in phrase {
      if let known = step(from: at, by: word) {
        at = known
        continue
      }
      let added = Int32(nodes.count)
      nodes.append(Node())
      nodes[Int(at)].leadsOn = true
      if at == Self.root {
        while first.count <= word.index { first.append(Self.none) }
        first[word.index] = added
        while beginnings.count <= word.index >> 6 { beginnings.append(0) }
        beginnings[word.index >> 6] |= 1 << UInt64(word.index & 63)
      } else {
        next.insert(at, word, added)
      }
      at = added
    }
    guard nodes[Int(at)].entry == Self.none else { return false }
    nodes[Int(at)].entry = entry
    return true
  }

  @inlinable package func begins(with word: WordID) -> Bool {
    let place = word.index &>> 6
    return place < beginnings.count && beginnings[place] &>> UInt64(word.index & 63) & 1 != 0
  }

  private func step(from node: Int32, by word: WordID) -> Int32? {
    guard node == Self.root else { return next.find(node, word) }
    return begins(with: word) ? first[word.index] : nil
  }

  @usableFromInline package func longestMatch(
    in tokens: [Token], at start: Int, before limit: Int, skipping: (Token) -> Bool
  ) -> (entry: Int32, end: Int)? {
    guard start < limit, let beginning = step(from: Self.root, by: tokens[start].word) else { return nil }
    var node = nodes[Int(beginning)]
    var at = beginning
    var index = start + 1
    var best = node.entry == Self.none ? nil : (entry: node.entry, end: index)
    while node.leadsOn, index < limit {
      if tokens[index].kind == .mark, skipping(tokens[index]) {
        index += 1
        continue
      }
      guard tokens[index].word != .none, let next = next.find(at, tokens[index].word) else { break }
      at = next
      node = nodes[Int(at)]
      index += 1
      if node.entry != Self.none { best = (node.entry, index) }
    }
    return best
  }
}

/// Where a word leads from a node: open addressing with linear probing, at most half full.
private struct Edges: Sendable {
  /// `key` 0 is a free slot.
  private struct Slot {
    var key: UInt64 = 0
    var target: Int32 = 0
  }
  private var slots = [Slot](repeating: Slot(), count: 16)
  private var count = 0

  /// Never 0: no edge leaves the root.
  private static func key(_ node: Int32, _ word: WordID) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(word.rawValue)
  }

  private func slot(_ key: UInt64) -> Int {
    // Fibonacci hashing: the product's high bits depend on all of the key.
    var at = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
    while slots[at].key != 0, slots[at].key != key { at = (at + 1) & (slots.count - 1) }
    return at
  }

  func find(_ node: Int32, _ word: WordID) -> Int32? {
    let found = slots[slot(Self.key(node, word))]
    return found.key == 0 ? nil : found.target
  }

  mutating func insert(_ node: Int32, _ word: WordID, _ target: Int32) {
    if count * 2 >= slots.count {
      let known = slots.filter { $0.key != 0 }
      slots = [Slot](repeating: Slot(), count: slots.count * 2)
      for edge in known { slots[slot(edge.key)] = edge }
    }
    let key = Self.key(node, word)
    slots[slot(key)] = Slot(key: key, target: target)
    count += 1
  }
}
