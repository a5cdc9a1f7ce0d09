import ArabicText
import Calendars
import Foundation
import FoundationXML
import TestSupport
import Testing
import Vocabulary

@testable import TemporalTagging

/// The documents are read back with libxml2, which takes nothing that is not well-formed.
@Suite struct TimeMLTests {
  private static let reader = TimeReader()

  @Test func `a document has the layout of HeidelTime's`() {
    let text = "وصل الوفد أمس، ويعود بحلول أيلول المقبل كل أسبوع"
    let written = Day("2025-08-19")
    let times = Self.reader.times(in: text, written: written)
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE TimeML SYSTEM "TimeML.dtd">
      <TimeML>
      <TIMEX3 tid="t0" type="DATE" value="2025-08-19" functionInDocument="CREATION_TIME"></TIMEX3>\
      وصل الوفد <TIMEX3 tid="t1" type="DATE" value="2025-08-18">أمس</TIMEX3>، ويعود \
      <TIMEX3 tid="t2" type="DATE" value="2025-09" mod="ON_OR_BEFORE">بحلول أيلول المقبل</TIMEX3> \
      <TIMEX3 tid="t3" type="SET" value="P1W" quant="EVERY">كل أسبوع</TIMEX3>
      </TimeML>

      """
    #expect(TimeML.document(text, times: times, written: written) == expected)
  }

  @Test(arguments: [
    "", "أمس", "لا وقت هنا", "قال <b>أمس</b> & غدا ]]> <![CDATA[أمس]]> <!-- أمس --> <?أمس?> &amp; &#0; \"'",
    "</TimeML>أمس<TIMEX3 tid=\"t1\">", "أمس\r\nغدا\rاليوم\n\n",
    "\u{0}أمس\u{1B}[31m\u{7}غدا\u{FFFE}\u{FFFF}\u{FEFF}",
    "\u{85}أمس\u{2028}غدا\u{7F}\u{9F}\u{1FFFE}", "👩‍👩‍👧 أمس \u{1D11E}", "أَمْسِ ٥ أيـــلول ٢٠٢٥",
  ])
  func `whatever a text holds, its document is well-formed and says the same`(text: String) throws {
    let times = Self.reader.times(in: text, written: Day("2025-08-19"))
    for written in [nil, Day("2025-08-19")] {
      let parsed = try #require(Parsed(TimeML.document(text, times: times, written: written)))
      #expect(parsed.text.unicodeScalars.elementsEqual("\n\(Self.shown(text))\n".unicodeScalars))
      #expect(parsed.elements.dropFirst(written == nil ? 0 : 1) == times.map { Self.shown($0.text) }[...])
      #expect(
        parsed.attributes.compactMap { $0["value"] }.suffix(times.count) == times.map(\.time.value)[...])
    }
  }

  @Test func `any scalars in any order make a well-formed document`() throws {
    var generator = Seeded(seed: 7)
    let words = [
      "أمس", "5 آب", "غدا", "<", ">", "&", "]]>", "\"", "\r", "\u{0}", "\u{B}", "\u{FFFF}", "😀", " ", "x",
    ]
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
        words.randomElement(using: &generator) ?? ""
      }.joined()
      let parsed = try #require(Parsed(TimeML.document(text, times: Self.reader.times(in: text))))
      #expect(parsed.text.unicodeScalars.elementsEqual("\n\(Self.shown(text))\n".unicodeScalars))
    }
  }

  /// What XML 1.0 cannot hold is U+FFFD.
  private static func shown(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isCharacter =
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
      shown.append(isCharacter ? scalar : "\u{FFFD}")
    }
    return String(shown)
  }
}

/// What libxml2 finds in a document, through Foundation's parser.
private final class Parsed: NSObject, XMLParserDelegate {
  private(set) var text = ""
  /// The content of each TIMEX3 element.
  private(set) var elements: [String] = []
  private(set) var attributes: [[String: String]] = []
  private var path: [String] = []

  /// Nil where `xml` is not well-formed.
  init?(_ xml: String) {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  func parser(
    _: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?,
    attributes given: [String: String]
  ) {
    path.append(name)
    guard path == ["TimeML", "TIMEX3"] else { return }
    elements.append("")
    attributes.append(given)
  }

  func parser(_: XMLParser, didEndElement _: String, namespaceURI _: String?, qualifiedName _: String?) {
    path.removeLast()
  }

  func parser(_: XMLParser, foundCharacters characters: String) {
    text.unicodeScalars += characters.unicodeScalars
    if path.count == 2 { elements[elements.count - 1].unicodeScalars += characters.unicodeScalars }
  }
}
