/// UTF-16 in either order of bytes.
enum UTF16Order: Sendable {
  case littleEndian, bigEndian

  /// The order that a byte order mark names.
  init?(byteOrderMark bytes: [UInt8]) {
    guard bytes.count >= 2 else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE): self = .littleEndian
    case (0xFE, 0xFF): self = .bigEndian
    default: return nil
    }
  }

  /// The order in which a text without a mark reads as Arabic or Latin; nil where it reads as neither.
  ///
  /// In such a text nearly every unit has one of a handful of upper bytes: 0x06 for Arabic, 0x00 for spaces, digits
  /// and Latin letters, 0x20 for quotation marks and dashes, 0xFB…0xFE for presentation forms.
  init?(guessedFrom bytes: [UInt8]) {
    let sample = bytes.prefix(4096)
    let mayBe = sample.withUnsafeBytes { bytes in
      [0x00, 0x06].contains { firstIndex(of: $0, in: bytes[...]) != nil }
    }
    guard sample.count >= 2, mayBe else { return nil }
    let units = sample.count / 2
    func plausible(upper: Int) -> Int {
      var count = 0
      for unit in 0..<units {
        let (high, low) = (sample[unit * 2 + upper], sample[unit * 2 + 1 - upper])
        switch high {
        case 0x06: count += 1
        case 0x00: count += low >= 0x20 || (0x09...0x0D).contains(low) ? 1 : 0
        case 0x20, 0xFB...0xFE: count += 1
        default: break
        }
      }
      return count
    }
    let (little, big) = (plausible(upper: 1), plausible(upper: 0))
    switch (little, big) {
    case _ where little * 10 >= units * 9 && little > big: self = .littleEndian
    case _ where big * 10 >= units * 9 && big > little: self = .bigEndian
    default: return nil
    }
  }

  /// `bytes` as UTF-8.
  ///
  /// - Throws: `brokenEncoding` with the place of half a unit or half a pair of surrogates.
  func decode(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var lead: UInt32?
    var at = bytes.startIndex
    func refusal(_ what: String, at offset: Int) -> Refusal {
      Refusal(.brokenEncoding, "the UTF-16 text is broken: \(what) at byte \(offset); save it again as UTF-8")
    }
    while at + 1 < bytes.endIndex {
      let (first, second) = (UInt32(bytes[at]), UInt32(bytes[at + 1]))
      let unit = self == .littleEndian ? first | second << 8 : first << 8 | second
      switch (lead, unit) {
      case (nil, 0xD800...0xDBFF): lead = unit
      case (.some(let high), 0xDC00...0xDFFF):
        appendUTF8(0x1_0000 + (high - 0xD800) << 10 + (unit - 0xDC00), to: &text)
        lead = nil
      case (.some, _), (nil, 0xDC00...0xDFFF): throw refusal("half a character", at: at)
      default: appendUTF8(unit, to: &text)
      }
      at += 2
    }
    if lead != nil || at < bytes.endIndex { throw refusal("it ends inside a character", at: at) }
    return text
  }
}
