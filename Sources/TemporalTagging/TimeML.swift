import ArabicText
public import Calendars
public import Vocabulary

/// Texts with their time expressions as inline tags, as HeidelTime and other taggers print them.
public enum TimeML {
  /// `text` as a TimeML 1.2.1 document: well-formed XML, its expressions in TIMEX3 elements.
  ///
  ///     <?xml version="1.0" encoding="UTF-8"?>
  ///     <!DOCTYPE TimeML SYSTEM "TimeML.dtd">
  ///     <TimeML>
  ///     وصل الوفد <TIMEX3 tid="t1" type="DATE" value="2025-08-18">أمس</TIMEX3>
  ///     </TimeML>
  ///
  /// `times` are those of the text, in its order and not overlapping. `written` goes before the text as the empty TIMEX3
  /// `t0` whose `functionInDocument` is `CREATION_TIME`. Between the line ends after `<TimeML>` and before `</TimeML>`
  /// the characters are those of `text`, scalar for scalar; what XML 1.0 cannot hold (most controls, U+FFFE, U+FFFF) is
  /// U+FFFD there.
  public static func document(_ text: String, times: [TimeExpression], written: Day? = nil) -> String {
    var xml = Array(head.utf8)
    if let written {
      xml += Array(
        #"<TIMEX3 tid="t0" type="DATE" value="\#(written)" functionInDocument="CREATION_TIME"></TIMEX3>"#.utf8
      )
    }
    var text = text
    text.withUTF8 { bytes in
      var writer = Writer(bytes: bytes, xml: xml)
      for (index, time) in times.enumerated() {
        writer.copy(to: time.span.start)
        writer.open(time, number: index + 1)
        writer.copy(to: time.span.end)
        writer.xml += closing
      }
      writer.copy(to: Int.max)
      xml = writer.xml
    }
    xml += Array("\n</TimeML>\n".utf8)
    return String(decoding: xml, as: UTF8.self)
  }

  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE TimeML SYSTEM "TimeML.dtd">
    <TimeML>

    """
  private static let closing = Array("</TIMEX3>".utf8)

  /// Copies the bytes of a text, scalar by scalar, escaped.
  private struct Writer {
    let bytes: UnsafeBufferPointer<UInt8>
    var xml: [UInt8]
    private var at = 0
    private var scalar = 0

    init(bytes: UnsafeBufferPointer<UInt8>, xml: [UInt8]) {
      self.bytes = bytes
      self.xml = xml
      self.xml.reserveCapacity(xml.count + bytes.count + bytes.count / 4)
    }

    mutating func open(_ time: TimeExpression, number: Int) {
      var tag = #"<TIMEX3 tid="t\#(number)" type="\#(time.type.rawValue)" value="\#(time.time.value)""#
      if let mod = time.time.mod { tag += #" mod="\#(mod.rawValue)""# }
      // All sets are of what recurs each time: "كل أسبوع".
      if time.type == .set { tag += #" quant="EVERY""# }
      xml += Array((tag + ">").utf8)
    }

    /// Goes on up to the scalar at `end`, or to the end of the text.
    mutating func copy(to end: Int) {
      while scalar < end, at < bytes.count {
        let first = bytes[at]
        switch first {
        case UInt8(ascii: "&"): xml += TimeML.ampersand
        case UInt8(ascii: "<"): xml += TimeML.less
        case UInt8(ascii: ">"): xml += TimeML.greater
        // A parser would make a line feed of it.
        case 0x0D: xml += TimeML.carriageReturn
        case 0x09, 0x0A, 0x20...0x7F: xml.append(first)
        case 0x00..<0x20: xml += TimeML.replacement
        default:
          let width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
          if first == 0xEF, bytes[at + 1] == 0xBF, bytes[at + 2] >= 0xBE {
            xml += TimeML.replacement
          } else {
            xml += bytes[at..<at + width]
          }
          at += width - 1
        }
        at += 1
        scalar += 1
      }
    }
  }

  private static let ampersand = Array("&amp;".utf8)
  private static let less = Array("&lt;".utf8)
  private static let greater = Array("&gt;".utf8)
  private static let carriageReturn = Array("&#13;".utf8)
  private static let replacement = Array("\u{FFFD}".utf8)
}
