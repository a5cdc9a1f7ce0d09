import Glibc

/// The text of `bytes` as UTF-8, in whichever of marsad's encodings they are; without a byte order mark and NULs.
///
/// Bytes that are UTF-8 are not copied. A declared encoding (`charset=`, `encoding=`) is believed where the bytes do
/// not speak against it.
///
/// - Throws: `empty`, `binary` or `brokenEncoding`.
func decode(_ bytes: [UInt8]) throws(Refusal) -> [UInt8] {
  guard !bytes.isEmpty else { throw Refusal(.empty, "the file is empty") }
  if let kind = FileSignature.kind(of: bytes) { throw Refusal(.binary, "not a text: this is \(kind)") }
  let decoded = try decodeUnchecked(bytes)
  try refuseControls(decoded)
  return decoded
}

private func decodeUnchecked(_ bytes: [UInt8]) throws(Refusal) -> [UInt8] {
  if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
    throw Refusal(.brokenEncoding, "the text is UTF-32, which marsad does not read; save it as UTF-8")
  }
  if let order = UTF16Order(byteOrderMark: bytes) {
    return try order.decode(bytes[2...])
  }
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
    let text = Array(bytes[3...])
    guard let place = firstBreak(text) else { return text }
    throw brokenUTF8(text, at: place, offset: 3)
  }
  if let order = UTF16Order(guessedFrom: bytes) {
    return try order.decode(bytes[...])
  }
  guard let place = firstBreak(bytes) else { return bytes }
  if holdsNUL(bytes) {
    throw Refusal(.binary, "not a text: it holds NUL bytes")
  }
  // More than half in whole sequences: this was UTF-8 before it was damaged.
  let high = bytes.count { $0 >= 0x80 }
  guard bytesInSequences(bytes) * 2 < high else { throw brokenUTF8(bytes, at: place, offset: 0) }
  let encoding = try legacyEncoding(bytes, high: high)
  return encoding.decode(bytes[...])
}

/// Where the first malformed sequence begins; nil for valid UTF-8.
private func firstBreak(_ bytes: [UInt8]) -> Int? {
  do {
    _ = try UTF8Span(validating: bytes.span)
    return nil
  } catch {
    return error.byteOffsets.lowerBound
  }
}

private func brokenUTF8(_ bytes: [UInt8], at place: Int, offset: Int) -> Refusal {
  let line = bytes[..<place].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  let last = bytes.count - place <= 3 && bytes[place] >= 0xC0
  let what = last ? "it ends in the middle of a letter" : "it breaks off"
  return Refusal(
    .brokenEncoding,
    "the UTF-8 text is broken: \(what) at byte \(place + offset) (line \(line)); fetch or save it again")
}

/// Windows-1256 or ISO 8859-6, by what the `high` bytes above 0x7F say.
///
/// - Throws: `brokenEncoding` where they read as Arabic in neither.
private func legacyEncoding(_ bytes: [UInt8], high: Int) throws(Refusal) -> SingleByteEncoding {
  var histogram = [Int](repeating: 0, count: 256)
  for byte in bytes { histogram[Int(byte)] += 1 }
  let declared = declaredEncoding(bytes)
  func plausibility(_ encoding: SingleByteEncoding) -> Int {
    let isDeclared = declared.map { encoding.aliases.contains($0) } ?? false
    return encoding.plausibility(histogram) + (isDeclared ? high / 16 : 0)
  }
  let (windows, iso) = (plausibility(.windows1256), plausibility(.iso8859Part6))
  guard max(windows, iso) >= 0 else {
    throw Refusal(
      .brokenEncoding, "the text is in no encoding that marsad reads: neither UTF-8 nor an Arabic one")
  }
  // Of equals the commoner one.
  return windows >= iso ? .windows1256 : .iso8859Part6
}

/// How many bytes stand in well-formed UTF-8 sequences of two to four bytes.
private func bytesInSequences(_ bytes: [UInt8]) -> Int {
  var count = 0
  var at = 0
  while at < bytes.count {
    let width =
      switch bytes[at] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    let whole = at + width <= bytes.count && bytes[(at + 1)..<(at + width)].allSatisfy { $0 & 0xC0 == 0x80 }
    if width > 1, whole {
      count += width
      at += width
    } else {
      at += 1
    }
  }
  return count
}

/// The name after `charset=` or `encoding=` in the first two kilobytes, in lower case without hyphens.
private func declaredEncoding(_ bytes: [UInt8]) -> String? {
  let head = String(decoding: bytes.prefix(2048).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
  for key in ["charset", "encoding"] {
    guard let range = head.firstRange(of: key) else { continue }
    let name = head[range.upperBound...].drop { $0 == " " || $0 == "=" || $0 == "\"" || $0 == "'" }
      .prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    return name.filter { $0 != "-" && $0 != "_" }
  }
  return nil
}

private func refuseControls(_ utf8: [UInt8]) throws(Refusal) {
  if holdsNUL(utf8) {
    let what = utf8.contains { $0 != 0 } ? "it holds NUL bytes" : "it holds nothing but zeros"
    throw Refusal(.binary, "not a text: \(what)")
  }
  // What is no text shows it early.
  let sample = min(utf8.count, 8 << 10)
  let controls = utf8.withUnsafeBytes { bytes in
    var controls = 0
    var at = 0
    while at < sample {
      if at + 8 <= bytes.count {
        let eight = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        if zeros(eight & 0xE0E0_E0E0_E0E0_E0E0) == 0 {
          at += 8
          continue
        }
      }
      controls += bytes[at] < 0x20 && !(0x09...0x0D).contains(bytes[at]) ? 1 : 0
      at += 1
    }
    return controls
  }
  if controls * 32 > sample {
    throw Refusal(.binary, "not a text: it is full of control characters")
  }
  if !utf8.contains(where: { $0 > 0x20 }) { throw Refusal(.empty, "the file is blank") }
}

private func holdsNUL(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBytes { firstIndex(of: 0, in: $0[...]) != nil }
}

/// Where the first `byte` stands, as memchr(3) finds it.
func firstIndex(of byte: UInt8, in bytes: Slice<UnsafeRawBufferPointer>) -> Int? {
  let offset = bytes.startIndex
  let bytes = UnsafeRawBufferPointer(rebasing: bytes)
  guard let base = bytes.baseAddress, let found = memchr(base, Int32(byte), bytes.count) else { return nil }
  return offset + (UnsafeRawPointer(found) - base)
}
