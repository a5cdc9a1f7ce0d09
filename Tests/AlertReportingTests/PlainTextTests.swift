import AlertReporting
import Testing

struct PlainTextTests {
  static let lines: [(String, String)] = [
    ("a\nb\r\n c", "a b c"),
    ("  a \u{A0} b  ", "a b"),
    ("red \u{1B}[31mtext\u{1B}[0m", "red [31mtext[0m"),
    ("\u{202E}abc\u{2066}\u{200F}", "abc"),
    ("می\u{200C}شود", "می\u{200C}شود"),
    ("bell\u{7}\u{9B}31m", "bell31m"),
    ("", ""),
  ]

  @Test(arguments: lines)
  func `a line holds text alone`(written: String, line: String) {
    #expect(PlainText.line(written) == line)
  }

  @Test func `a name loses nothing and controls nothing`() {
    #expect(PlainText.escaped("a\n\u{1B}[2J\u{202E}.txt") == "a\\u{a}\\u{1b}[2J\\u{202e}.txt")
  }

  static let widths: [(String, Int)] = [
    ("abc", 3), ("عين", 3), ("عَيْن", 3), ("نشرة\u{200C}", 4), ("日本", 4), ("e\u{301}", 1), ("", 0),
  ]

  @Test(arguments: widths)
  func `vowel signs take no column and wide letters two`(text: String, columns: Int) {
    #expect(PlainText.columns(of: text) == columns)
  }

  @Test func `text is wrapped at spaces and long words where they must be`() {
    #expect(PlainText.wrapped("one two three", width: 7) == ["one two", "three"])
    #expect(PlainText.wrapped("abcdefgh ij", width: 3) == ["abc", "def", "gh", "ij"])
    #expect(PlainText.wrapped("", width: 5) == [""])
    #expect(PlainText.wrapped("عَيْنُ الأسدِ", width: 5) == ["عَيْنُ", "الأسدِ"])
  }

  @Test func `what is cut ends in an ellipsis and between two letters`() {
    #expect(PlainText.clipped("abcdef", toColumns: 4) == "abc…")
    #expect(PlainText.clipped("abcd", toColumns: 4) == "abcd")
    let cut = PlainText.clipped("صاروخان", toBytes: 8)
    #expect(cut == "صا…")
    #expect(cut.utf8.count <= 8)
  }
}
