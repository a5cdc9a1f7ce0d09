/// The folded letters of one word, held by value: what a rule asks of a word's spelling costs no allocation.
///
/// Holds up to sixteen letters, which no word of the lexicons exceeds; a longer one has none, and so equals no other.
@usableFromInline package struct Letters: Hashable, Sendable {
  /// The first eight letters and the next eight, the first of each in its lowest byte; no letter is 0.
  @usableFromInline let low: UInt64
  @usableFromInline let high: UInt64

  package static let capacity = 16

  @inlinable init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// No letters.
  @inlinable package init() { self.init(low: 0, high: 0) }

  /// The letters of `word` as `Folding.fold` makes them.
  package init(_ word: some StringProtocol) { self.init(Folding.fold(word)) }

  package init(_ folded: some Collection<UInt8>) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    if folded.count <= Self.capacity {
      for (at, letter) in folded.enumerated() {
        if at < 8 { low |= UInt64(letter) << (8 * at) } else { high |= UInt64(letter) << (8 * (at - 8)) }
      }
    }
    self.init(low: low, high: high)
  }

  @inlinable package var isEmpty: Bool { low == 0 }
  @inlinable package var count: Int {
    high == 0 ? 8 - low.leadingZeroBitCount / 8 : 16 - high.leadingZeroBitCount / 8
  }
  @inlinable package var first: UInt8? { low == 0 ? nil : UInt8(truncatingIfNeeded: low) }
  @inlinable package var last: UInt8? { low == 0 ? nil : self[count - 1] }

  /// The letter at `at`, which lies below `count`.
  @inlinable package subscript(at: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: at < 8 ? low >> (8 * at) : high >> (8 * (at - 8)))
  }

  /// Without the first `letters`.
  @inlinable package func dropFirst(_ letters: Int = 1) -> Letters {
    let bits = UInt64(truncatingIfNeeded: 8 &* letters)
    guard letters < 8 else { return Letters(low: letters < 16 ? high &>> bits : 0, high: 0) }
    // What moves over is shifted twice: where nothing is dropped, by all bits, which one masked shift cannot.
    return Letters(low: low &>> bits | (high &<< 1) &<< (63 &- bits), high: high &>> bits)
  }

  /// The last `letters`; all where there are fewer.
  @inlinable package func suffix(_ letters: Int) -> Letters {
    let surplus = count - letters
    return surplus > 0 ? dropFirst(surplus) : self
  }

  @inlinable package func starts(with prefix: Letters) -> Bool {
    (low ^ prefix.low) & Letters.mask(prefix.low) | (high ^ prefix.high) & Letters.mask(prefix.high) == 0
  }

  @inlinable package func contains(_ letter: UInt8) -> Bool {
    Letters.zeros(low ^ Letters.repeating(letter)) | Letters.zeros(high ^ Letters.repeating(letter)) != 0
  }

  @inlinable package func contains(_ part: Letters) -> Bool {
    var rest = self
    while !rest.isEmpty {
      if rest.starts(with: part) { return true }
      rest = rest.dropFirst()
    }
    return part.isEmpty
  }

  /// All bits of the bytes that hold a letter.
  @inlinable static func mask(_ letters: UInt64) -> UInt64 {
    letters == 0 ? 0 : UInt64.max >> UInt64(letters.leadingZeroBitCount & 0x38)
  }

  @inlinable static func repeating(_ letter: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(letter) }

  /// Not 0 where one of eight bytes is ("Bit Twiddling Hacks", haszero).
  @inlinable static func zeros(_ bytes: UInt64) -> UInt64 {
    (bytes &- 0x0101_0101_0101_0101) & ~bytes & 0x8080_8080_8080_8080
  }

  /// Every bit depends on all letters.
  @inlinable var hash: UInt64 {
    let product = (low ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: high ^ 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }

  @inlinable package static func == (left: Letters, right: Letters) -> Bool {
    left.low == right.low && left.high == right.high
  }
}

/// A few spellings that a rule asks for, compared one by one: faster than a hash for as few as there are.
@usableFromInline package struct Spellings: Sendable {
  private let words: [Letters]
  /// A bit for each letter that one of them begins with: most words are told from all of them by their first letter.
  @usableFromInline let beginnings: UInt64

  /// `words` as written: "إثر" and "اثر" are one.
  package init(_ words: [String]) {
    self.words = words.map { Letters($0) }
    beginnings = self.words.reduce(0) { $0 | Spellings.beginning($1) }
  }

  @inlinable package func contains(_ word: Letters) -> Bool { firstIndex(of: word) != nil }

  @inlinable package func firstIndex(of word: Letters) -> Int? {
    beginnings & Spellings.beginning(word) == 0 ? nil : search(word)
  }

  /// The letters of one script differ in their lowest six bits.
  @inlinable static func beginning(_ word: Letters) -> UInt64 {
    word.isEmpty ? 0 : 1 &<< (word.low & 63)
  }

  @usableFromInline func search(_ word: Letters) -> Int? {
    for at in words.indices where words[at] == word { return at }
    return nil
  }
}
