import ArabicText
import ArticleReading
import Testing
import Vocabulary

@Suite struct RefusalTests {
  static let arabic = Array("خبر قصير من المدينة القديمة عن قافلة جديدة".utf8)

  static let rows: [(what: String, bytes: [UInt8], reason: Refusal.Reason, saying: String)] = [
    ("nothing", [], .empty, "is empty"),
    ("white space", Array(" \n\t\r\n \u{C}".utf8), .empty, "blank"),
    ("a byte order mark alone", [0xEF, 0xBB, 0xBF], .empty, "blank"),
    ("zeros", [UInt8](repeating: 0, count: 4096), .binary, "zeros"),
    ("one zero", arabic + [0] + arabic, .binary, "NUL"),
    ("a program", [0x7F] + Array("ELF".utf8) + [2, 1, 1, 0], .binary, "program"),
    ("a PDF", Array("%PDF-1.7\n".utf8), .binary, "PDF"),
    ("an Office document", Array("PK\u{3}\u{4}".utf8), .binary, "zip"),
    ("a picture", [0x89] + Array("PNG\r\n".utf8), .binary, "PNG"),
    ("controls", (0..<400).map { UInt8($0 % 8 + 1) }, .binary, "control"),
    ("a text that ends in half a letter", arabic + [0xD8], .brokenEncoding, "byte \(arabic.count)"),
    ("a byte lost", Array(arabic[..<5]) + Array(arabic[6...]), .brokenEncoding, "byte 4"),
    ("half a unit of UTF-16", [0xFF, 0xFE, 0x2E, 0x06, 0x28], .brokenEncoding, "byte 4"),
    ("half a pair of UTF-16", [0xFF, 0xFE, 0x3D, 0xD8, 0x28, 0x06], .brokenEncoding, "byte 4"),
    ("UTF-32", [0xFF, 0xFE, 0, 0, 0x28, 0x06, 0, 0], .brokenEncoding, "UTF-32"),
    (
      "Russian in Windows-1251",
      Array(repeating: [0xEF, 0xF0, 0xE8, 0xF8, 0xE5, 0xEB, 0x20], count: 9).flatMap { $0 },
      .brokenEncoding, "no encoding"
    ),
    (
      "an English article", Array("The convoy left the old town on Monday morning.\n\nNobody saw it.".utf8),
      .noArabicText, "Arabic"
    ),
    (
      "English in Latin-1", Array("The caf".utf8) + [0xE9] + Array(" was closed on Monday.".utf8),
      .noArabicText, "Arabic"
    ),
    (
      "English that names a town",
      Array("The convoy left the town of بلد on Monday morning, officials said.".utf8),
      .noArabicText, "hardly"
    ),
    ("JSON cut off", Array("{\"title\": \"خبر\", \"text\": \"نص".utf8), .malformed, "JSON"),
    ("JSON of something else", Array("{\"name\": \"خبر\"}".utf8), .malformed, "no article"),
    (
      "JSON Lines with a bad line", Array("{\"text\": \"خبر من المدينة\"}\n{\"text\":\n".utf8), .malformed,
      "line 2"
    ),
    (
      "a feed cut off", Array("<?xml version=\"1.0\"?><rss><channel><item><title>خبر".utf8), .malformed, "XML"
    ),
    (
      "a feed without entries", Array("<rss><channel><title>خبر من المدينة</title></channel></rss>".utf8),
      .malformed,
      "entries"
    ),
    (
      "entities",
      Array(
        "<!DOCTYPE r [<!ENTITY a \"خبر\">]><rss><channel><item><title>&a;</title></item></channel></rss>".utf8
      ),
      .malformed, "ENTITY"
    ),
    (
      "HTML without text", Array("<html><head></head><body><img src=a></body></html>".utf8), .empty, "no text"
    ),
  ]

  @Test(arguments: rows)
  func `what is no article is refused with a reason`(
    what: String, bytes: [UInt8], reason: Refusal.Reason, saying: String
  ) throws {
    let refusal = try #require(throws: Refusal.self) { _ = try read(bytes, file: "a") }
    #expect(refusal.reason == reason, "\(refusal.message)")
    #expect(refusal.message.contains(saying), "\(refusal.message)")
    #expect(refusal.message.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
  }

  @Test func `twenty megabytes of zeros are refused by their size`() throws {
    let refusal = try #require(throws: Refusal.self) { _ = try read([UInt8](repeating: 0, count: 20 << 20)) }
    #expect(refusal.reason == .tooLarge)
    #expect(refusal.message.contains("20971520"))
  }

  @Test func `the limit is the caller's to choose`() throws {
    #expect(throws: Refusal.self) { try ArticleReader(limit: 10).read(Self.arabic, Provenance(file: "a")) }
    #expect(try ArticleReader(limit: Self.arabic.count).read(Self.arabic, Provenance(file: "a")).count == 1)
  }

  @Test func `an article that quotes much English is an article`() throws {
    let text = "نشرت الصحيفة مقالا بعنوان \"The long road home\" عن قافلة غادرت المدينة القديمة صباح الاثنين."
    #expect(try read(text).text.string == text)
  }
}
