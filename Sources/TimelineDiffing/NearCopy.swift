package import ArabicText

/// What an article's wording comes down to, small enough to be stored and compared: near copies have near signatures.
///
/// Of all runs of four words, the smallest of each of 32 hashes (MinHash, Broder 1997): the share of equal places
/// estimates the share of runs that two texts have in common. Spelling is folded first, so a reprint with other
/// hamzas is the same.
package struct WordingSignature: Hashable, Sendable {
  package static let width = 32
  /// `width` values; none where the text has fewer than `runLength` words.
  package var values: [UInt32]

  package init(values: [UInt32]) { self.values = values }

  private static let runLength = 4

  package init(of text: SourceText) {
    var smallest = [UInt32](repeating: .max, count: Self.width)
    var run: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    var words = 0
    var hash: UInt64 = 0
    func endWord() {
      guard hash != 0 else { return }
      run = (run.1, run.2, run.3, hash)
      hash = 0
      words += 1
      guard words >= Self.runLength else { return }
      var mixed = run.0 &* 0x9E37_79B9_7F4A_7C15
      mixed = (mixed ^ run.1) &* 0xFF51_AFD7_ED55_8CCD
      mixed = (mixed ^ run.2 ^ mixed >> 29) &* 0xC4CE_B9FE_1A85_EC53
      mixed = (mixed ^ run.3 ^ mixed >> 31) &* 0x9E37_79B9_7F4A_7C15
      for place in 0..<Self.width {
        // Each place orders the runs differently: another odd factor, another order of the high bits.
        let ordered = UInt32(
          truncatingIfNeeded: (mixed &* (0x2545_F491_4F6C_DD1D &+ UInt64(place) << 33)) >> 32)
        if ordered < smallest[place] { smallest[place] = ordered }
        mixed = mixed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      }
    }
    for scalar in text.string.unicodeScalars {
      switch Folding.classify(scalar.value) {
      case .letter(let byte), .digit(let byte): hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 &+ 0x9E37
      case .ligature(let bytes):
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 &+ 0x9E37 }
      case .nothing: break
      case .space, .newline, .mark: endWord()
      }
    }
    endWord()
    values = words >= Self.runLength ? smallest : []
  }

  /// The estimated share of runs in common, 0 to 1.
  package func resemblance(to other: WordingSignature) -> Double {
    guard values.count == Self.width, other.values.count == Self.width else { return 0 }
    var equal = 0
    for place in 0..<Self.width where values[place] == other.values[place] { equal += 1 }
    return Double(equal) / Double(Self.width)
  }

  /// Whether one is a reprint of the other: half of their wording is the same.
  ///
  /// A reprint keeps most sentences and has its own header and tail; two reports of one event share a quotation.
  package func isNearCopy(of other: WordingSignature) -> Bool { resemblance(to: other) >= 0.5 }

  /// How many of the articles are no copies of another: groups that no chain of near copies joins.
  package static func independentCount(_ signatures: [WordingSignature]) -> Int {
    var parent = Array(signatures.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parent[index] != index { index = parent[index] }
      return index
    }
    for (index, signature) in signatures.enumerated() {
      for other in 0..<index where signature.isNearCopy(of: signatures[other]) {
        let (first, second) = (root(index), root(other))
        parent[max(first, second)] = min(first, second)
      }
    }
    return parent.indices.count { parent[$0] == $0 }
  }
}
