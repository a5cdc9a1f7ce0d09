/// An article's decoded text: valid UTF-8 whose places are addressed by Unicode scalars.
///
/// The bytes are kept as they were decoded (vowels, tatweel, line ends and all), so a span of any reading can be
/// shown to a person exactly as the article had it.
public struct SourceText: Sendable {
  /// Valid UTF-8 without a byte order mark.
  public let utf8: [UInt8]
  /// How many Unicode scalars `utf8` encodes.
  public let scalarCount: Int
  /// The byte offset of every `stride`-th scalar, the first included.
  private let marks: [UInt32]
  private static let stride = 256

  public init(_ string: String) {
    // `String` repairs what is not valid, so its bytes are.
    self.init(validated: Array(string.utf8))
  }

  /// `bytes` must be valid UTF-8, as what `String.utf8` holds is.
  package init(validated bytes: [UInt8]) {
    utf8 = bytes
    var marks: [UInt32] = []
    marks.reserveCapacity(bytes.count / Self.stride + 1)
    var scalars = 0
    bytes.withUnsafeBytes { bytes in
      var at = 0
      var marked = 0
      while at < bytes.count {
        // Eight bytes at a time, unless the next mark lies within them.
        if at &+ 8 <= bytes.count {
          let starts = scalarStarts(bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
          if scalars &+ starts <= marked {
            scalars &+= starts
            at &+= 8
            continue
          }
        }
        if bytes[at] & 0xC0 != 0x80 {
          if scalars == marked {
            marks.append(UInt32(at))
            marked += Self.stride
          }
          scalars += 1
        }
        at += 1
      }
    }
    self.marks = marks
    scalarCount = scalars
  }

  /// The byte offset of the scalar at `scalar`, which may be one past the last.
  public func byteOffset(ofScalar scalar: Int) -> Int {
    precondition(scalar <= scalarCount, "a scalar beyond the end of the text")
    guard scalar < scalarCount else { return utf8.count }
    var offset = Int(marks[scalar / Self.stride])
    var left = scalar % Self.stride
    utf8.withUnsafeBytes { bytes in
      // Whole words, as long as the scalar does not begin within them.
      while left >= 8, offset + 8 < bytes.count {
        left -= scalarStarts(bytes.loadUnaligned(fromByteOffset: offset + 1, as: UInt64.self))
        offset += 8
      }
      while left > 0 {
        offset += 1
        if bytes[offset] & 0xC0 != 0x80 { left -= 1 }
      }
    }
    return offset
  }

  /// The text of `span`, as the article has it.
  public subscript(span: TextSpan) -> String {
    string(byteOffset(ofScalar: span.start)..<byteOffset(ofScalar: span.end))
  }

  /// The whole text.
  public var string: String { string(0..<utf8.count) }

  /// The text of `bytes`, which begin and end between scalars.
  ///
  /// What is valid as a whole is so in such a part: it is copied, and not validated again.
  package func string(_ bytes: Range<Int>) -> String {
    String(copying: UTF8Span(unchecked: utf8.span.extracting(bytes)))
  }
}

/// How many of eight bytes of UTF-8 begin a scalar: all but those of the form `10xxxxxx`.
@inlinable
package func scalarStarts(_ bytes: UInt64) -> Int {
  let continuations = (bytes >> 7) & ~(bytes >> 6) & 0x0101_0101_0101_0101
  // The product's top byte is the sum of all bytes.
  return 8 - Int((continuations &* 0x0101_0101_0101_0101) >> 56)
}
