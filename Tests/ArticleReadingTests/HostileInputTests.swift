import ArabicText
import ArticleReading
import Testing
import Vocabulary

@Suite struct HostileInputTests {
  static let documents: [(String, String)] = [
    ("a.txt", DecodingTests.news),
    (
      "a.md",
      "# خبر من المدينة\n\n- بند أول\n- بند ثان\n\n[رابط](http://example.com/2023/04/03)\n\n```\nنص\n```\n"
    ),
    ("a.html", HTMLTests.page), ("a.json", JSONTests.article), ("a.jsonl", JSONTests.lines),
    ("a.xml", FeedTests.rss),
    ("b.xml", FeedTests.atom),
  ]

  /// Reads any bytes; whatever comes must be sound.
  private func tryReading(_ bytes: [UInt8], _ file: String) {
    do throws(Refusal) {
      let articles = try ArticleReader().read(bytes, Provenance(file: file))
      #expect(!articles.isEmpty)
      for article in articles { expectSound(article) }
    } catch {
      #expect(!error.message.isEmpty)
    }
  }

  @Test func `any bytes at all are an article or a refusal`() {
    var random = SystemRandomNumberGenerator()
    let letters: [UInt8] =
      Array("اب \n<>&;\"{}[]:#-*|/ج.،ر".utf8) + [0xC2, 0x85, 0xE2, 0x80, 0xA8, 0xFF, 0xFE, 0x06]
    for round in 0..<600 {
      let length = Int.random(in: 0...200, using: &random)
      let bytes = (0..<length).map { _ in
        round % 2 == 0
          ? UInt8.random(in: 0...255, using: &random) : letters.randomElement(using: &random) ?? 0
      }
      for file in ["a.txt", "a.html", "a.json", "a.xml"] { tryReading(bytes, file) }
    }
  }

  @Test(arguments: documents)
  func `damaged documents are an article or a refusal`(file: String, text: String) {
    var random = SystemRandomNumberGenerator()
    let whole = Array(text.utf8)
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0...4, using: &random) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: at)
        case 2: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 0...40, using: &random)))
        case 3: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 30)], at: at)
        default: bytes = Array(bytes[..<at])
        }
      }
      tryReading(bytes, file)
    }
  }

  // Each of these would take minutes if anything in the way were quadratic, or overflow the stack if it recursed.
  static let large: [(String, String, String, Int)] = [
    ("nested elements", "a.html", "<div>", 20_000), ("unclosed paragraphs", "a.html", "<p>خبر ", 10_000),
    ("links", "a.html", "<a href='x'>خبر", 6_000), ("attributes", "a.html", "", 0),
    ("line breaks", "a.html", "خ<br>", 20_000),
    ("short lines", "a.txt", "خبر قصير\n", 20_000), ("empty lines", "a.txt", "\nخ\n", 20_000),
    ("one long line", "a.txt", "خبر ", 40_000), ("related lists", "a.txt", "اقرأ أيضا\n", 10_000),
    ("brackets", "a.json", "[", 40_000), ("objects", "a.json", "{\"a\":", 10_000),
    ("lines of objects", "a.jsonl", "{\"text\":\"خبر من المدينة\"}\n", 2_000),
    ("entries", "a.xml", "<item><title>خبر من المدينة</title></item>", 1_000),
    ("list items", "a.txt", "- خبر من المدينة القديمة\n", 10_000), ("clocks", "a.txt", "12:30\n", 20_000),
    ("fences", "a.md", "```\nخبر\n", 10_000), ("fields", "a.txt", "Title: خبر من المدينة\n", 10_000),
    ("comments", "a.html", "<!-- خبر --", 20_000), ("entities", "a.html", "&#1576;", 20_000),
  ]

  @Test(arguments: large)
  func `size costs time, but no more than in proportion`(
    what: String, file: String, piece: String, count: Int
  ) {
    var text = ""
    if file.hasSuffix("html") { text = "<html><body>" }
    if file.hasSuffix("xml") { text = "<rss><channel>" }
    if what == "attributes" {
      text += "<p " + (0..<50_000).map { "a\($0)=1 " }.joined() + ">خبر"
    } else {
      text += String(repeating: piece, count: count)
    }
    if file.hasSuffix("xml") { text += "</channel></rss>" }
    let bytes = Array(text.utf8)
    #expect(bytes.count <= 8 << 20)
    _ = try? ArticleReader().read(bytes, Provenance(file: file))
  }

  @Test func `outside files are never read`() throws {
    let feed = """
      <!DOCTYPE rss SYSTEM "file:///etc/passwd"><rss><channel><item><title>خبر من المدينة</title>
      <description>وصلت قافلة جديدة إلى المدينة القديمة</description></item></channel></rss>
      """
    #expect(try read(feed, file: "a.xml").title == "خبر من المدينة")
  }
}
