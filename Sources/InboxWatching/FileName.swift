/// The name of one entry of a folder: bytes, as the kernel has them, that cannot lead out of the folder.
package struct FileName: Hashable, Sendable {
  /// Not empty, without "/" and NUL, neither "." nor "..".
  package let bytes: [UInt8]

  package init?(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    guard !bytes.isEmpty, bytes != [0x2E], bytes != [0x2E, 0x2E] else { return nil }
    guard !bytes.contains(0), !bytes.contains(0x2F) else { return nil }
    self.bytes = bytes
  }

  package init?(_ name: String) { self.init(name.utf8) }

  /// The name as a person may see it: on one line, free of control characters, at most 200 bytes.
  ///
  /// A line break is `\n`, another control, a direction mark or a byte that is no UTF-8 is `\u{202e}` or `\xff`.
  package var text: String {
    var text = ""
    var rest = bytes[...]
    while let first = rest.first {
      var decoder = UTF8()
      var iterator = rest.makeIterator()
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        text += Self.shown(scalar)
        rest = rest.dropFirst(UTF8.width(scalar))
      case .emptyInput, .error:
        text += "\\x" + Self.hexadecimal(UInt32(first))
        rest = rest.dropFirst()
      }
      if text.utf8.count > 200 { return text + "…" }
    }
    return text
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    case 0x09: "\\t"
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      "\\u{" + hexadecimal(scalar.value) + "}"
    default: String(scalar)
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return digits.count < 2 ? "0" + digits : digits
  }

  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (bytes + [0]).withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        // The buffer holds the terminating NUL at least, so that it has a base address.
        characters.baseAddress.map(body)
      }
    } ?? body("")
  }
}

extension FileName: Comparable {
  package static func < (left: FileName, right: FileName) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
