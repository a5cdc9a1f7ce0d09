import ArabicText
import ArticleReading
import Foundation
import Glibc
import Testing
import Vocabulary

@Suite struct DecodingTests {
  static let news = """
    وصول قافلة جديدة إلى المدينة القديمة

    أعلنت إدارة المدينة، صباح اليوم الاثنين 3 نيسان 2023، وصول قافلة جديدة من الحافلات إلى المحطة الكبرى.

    وقال مدير المحطة إن القافلة ستبقى "أسبوعين" على الأقل؛ ثم تغادر نحو الجنوب، فهل من جديد؟

    """

  static let encodings = ["CP1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE", "UTF-16"]

  @Test(
    .enabled(if: bytes("أ", in: "ISO-8859-6") != nil, "this system has no tables for iconv"),
    arguments: encodings)
  func `the same text comes out of every encoding`(encoding: String) throws {
    let plain = try read(Self.news)
    let encoded = try #require(bytes(Self.news, in: encoding))
    let article = try read(encoded)
    #expect(article.text.string == plain.text.string)
    #expect(article.outline == plain.outline)
    #expect(article.title == plain.title)
    #expect(article.sha256 != plain.sha256)
  }

  @Test(
    .enabled(if: bytes("أ", in: "ISO-8859-6") != nil, "this system has no tables for iconv"),
    arguments: ["CP1256", "ISO-8859-6"])
  func `each byte of the tables is what iconv says`(encoding: String) throws {
    // Enough unmistakable text around the byte to settle the encoding.
    let around = try #require(bytes(Self.news, in: encoding))
    // iconv reads the C1 controls of ISO 8859, which no text has.
    for byte in UInt8(encoding == "CP1256" ? 0x80 : 0xA0)...0xFF {
      guard let expected = string([byte], from: encoding) else { continue }
      let article = try read(around + [0x0A, byte, byte, 0x0A])
      let lines = article.text.string.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(
        lines[lines.count - 2].unicodeScalars.elementsEqual((expected + expected).unicodeScalars),
        "byte \(byte)")
    }
  }

  @Test func `a byte order mark is no part of the text`() throws {
    let article = try read([0xEF, 0xBB, 0xBF] + Array(Self.news.utf8))
    #expect(article.text.string == Self.news)
  }

  @Test(arguments: ["windows-1256", "utf-8", "iso-8859-1"])
  func `a page's own charset is believed only where the bytes agree`(declared: String) throws {
    let page =
      "<html><head><meta charset=\"\(declared)\"><title>خبر من المدينة القديمة</title></head>"
      + "<body><p>أعلنت إدارة المدينة وصول قافلة جديدة من الحافلات إلى المحطة الكبرى صباح اليوم.</p></body></html>"
    let encoded = try #require(bytes(page, in: "CP1256"))
    let article = try read(encoded, file: "a.html")
    #expect(article.title == "خبر من المدينة القديمة")
    #expect(article.text.string.contains("أعلنت إدارة المدينة"))
  }

  static let documents = Shared.documents("seeds") + Shared.documents("eval/dev")

  @Test(.enabled(if: !documents.isEmpty, "no shared documents beside the package"), arguments: documents)
  func `real documents survive Windows-1256 and UTF-16`(url: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: url))
    let article = try read(bytes, file: url.lastPathComponent)
    guard url.pathExtension == "txt" else { return }
    let text = article.text.string
    for encoding in ["UTF-16LE", "UTF-16BE", "CP1256"] {
      // Some letters of Persian keyboards and some marks have no byte in Windows-1256.
      guard let encoded = ArticleReadingTests.bytes(text, in: encoding) else { continue }
      let again = try read(encoded, file: url.lastPathComponent)
      #expect(again.text.string == text)
      #expect(again.outline == article.outline)
    }
  }

  @Test(.enabled(if: !documents.isEmpty, "no shared documents beside the package"), arguments: documents)
  func `blocks of real documents are in order, and nothing but white space is between them`(url: URL) throws {
    for article in try ArticleReader().read(
      [UInt8](try Data(contentsOf: url)), Provenance(file: url.lastPathComponent))
    {
      expectSound(article)
    }
  }
}

/// `text` in another encoding, as iconv(3) writes it; nil where it cannot.
func bytes(_ text: String, in encoding: String) -> [UInt8]? {
  convert(Array(text.utf8), from: "UTF-8", to: encoding)
}

/// What iconv(3) reads; nil where it reads nothing.
func string(_ bytes: [UInt8], from encoding: String) -> String? {
  convert(bytes, from: encoding, to: "UTF-8").map { String(decoding: $0, as: UTF8.self) }
}

private func convert(_ bytes: [UInt8], from: String, to: String) -> [UInt8]? {
  guard let descriptor = iconv_open(to, from), Int(bitPattern: descriptor) != -1 else { return nil }
  defer { iconv_close(descriptor) }
  var input = bytes.map { CChar(bitPattern: $0) }
  var output = [CChar](repeating: 0, count: bytes.count * 4 + 8)
  let capacity = output.count
  var left = capacity
  let result = input.withUnsafeMutableBufferPointer { input in
    output.withUnsafeMutableBufferPointer { output in
      var source = input.baseAddress
      var target = output.baseAddress
      var count = input.count
      return iconv(descriptor, &source, &count, &target, &left)
    }
  }
  guard result != -1 else { return nil }
  return output[..<(capacity - left)].map { UInt8(bitPattern: $0) }
}
