import ArabicText
import ArticleReading
import Calendars
import ConfigurationFiles
import Foundation
import MarsadReading
import TestSupport
import Testing
import Vocabulary

/// The reading as a whole: what other spellings, other places and other days must not change.
@Suite struct ReaderTests {
  static let topics = Result {
    let folder = packageRoot.appendingPathComponent("config/topics")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".yaml")
    }
    return try loadTopics(from: files.sorted().map { folder.appendingPathComponent($0).path })
  }
  static let reader = Result { Reader(topics: try topics.get()) }

  static func read(_ text: String, published: String? = "2024-08-16") throws -> ReadArticle {
    let days = published.flatMap { Day($0) }.map { DayInterval($0) }
    let articles = try ArticleReader().read(Array(text.utf8), Provenance(file: "a.txt", published: days))
    return try reader.get().read(try #require(articles.first))
  }

  /// Every article of `seeds/` that is one text.
  static let seeds = Result {
    let folder = packageRoot.appendingPathComponent("seeds")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".txt") && !$0.contains("README") }
      .compactMap { try? String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }
  }

  /// Words that one lexicon takes as they stand and another for a noun with ال: the other does not find them.
  @Test func `no lexicon and no topic hides more words from another than those known`() throws {
    let known = [
      "التزام", "الزمن", "العدد", "المتوقع", "المرتقب", "المزمع", "المفترض", "المقرر", "المنتظر", "المنشور",
      "المومل",
    ]
    let hidden = try Self.reader.get().hiddenNouns.filter { !known.contains($0) }
    #expect(hidden.isEmpty, "\(hidden)")
  }

  @Test func `an attack is read with its base, its day and its numbers`() throws {
    let text = """
      قصف قاعدة عين الأسد بصاروخين

      تعرضت قاعدة عين الأسد غربي العراق فجر الاثنين الماضي لهجوم بصاروخين، وأصيب خمسة جنود أميركيين بجروح.
      """
    let events = try Self.read(text).events
    let attack = try #require(events.first { $0.kind == .attack })
    #expect(attack.place == "ain-al-asad")
    #expect(attack.target == .base)
    #expect(attack.when?.days == DayInterval(try #require(Day("2024-08-12"))))
    #expect(attack.count == 2)
    #expect(attack.wounded == 5)
  }

  /// Rewritings that leave the words what they are; each maps scalars one to one or inserts some.
  static let spellings: [(name: String, rewrite: @Sendable (Unicode.Scalar) -> String)] = [
    ("Arabic-Indic digits", { digit($0, 0x0660) }),
    ("Persian digits", { digit($0, 0x06F0) }),
    ("no hamza on an alef", { "أإآ".unicodeScalars.contains($0) ? "ا" : String($0) }),
    ("a final ya without dots", { $0 == "ى" ? "ي" : String($0) }),
    ("Persian kaf and ya", { $0 == "ك" ? "ک" : $0 == "ي" ? "ی" : String($0) }),
    ("a vowel after each letter", { isLetter($0) ? "\($0)\u{064E}" : String($0) }),
    (
      "tatweel after each letter that joins",
      { "بتسلمنه".unicodeScalars.contains($0) ? "\($0)ـ" : String($0) }
    ),
    ("ta marbuta as ha", { $0 == "ة" ? "ه" : String($0) }),
  ]

  static func digit(_ scalar: Unicode.Scalar, _ zero: UInt32) -> String {
    guard ("0"..."9").contains(scalar), let other = Unicode.Scalar(zero + scalar.value - 0x30) else {
      return String(scalar)
    }
    return String(other)
  }
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x0621...0x064A).contains(scalar.value) && scalar.value != 0x0640
  }

  @Test(arguments: spellings.map(\.name))
  func `another spelling of the same words gives the same reading`(name: String) throws {
    let rewrite = try #require(Self.spellings.first { $0.name == name }).rewrite
    for text in try Self.seeds.get() {
      let rewritten = text.unicodeScalars.map(rewrite).joined()
      let plain = try Self.read(text, published: nil)
      let other = try Self.read(rewritten, published: nil)
      #expect(plain.times.map(\.time) == other.times.map(\.time))
      #expect(plain.places.map(\.id) == other.places.map(\.id))
      #expect(plain.events.map(Self.facts) == other.events.map(Self.facts))
      #expect(plain.publication?.days == other.publication?.days)
    }
  }

  static func facts(_ event: Event) -> Event {
    var event = event
    event.mentions = []
    event.actor = nil
    return event
  }

  @Test func `a file's bytes are read to events, or refused with a reason`() throws {
    let page = """
      <html><head><meta charset="utf-8"><title>قصف قاعدة حرير</title></head><body><article>
      <h1>قصف قاعدة حرير</h1><p>سقط صاروخان على قاعدة حرير مساء أمس الأربعاء.</p></article></body></html>
      """
    let reader = try Self.reader.get()
    let read = try reader.read(Array(page.utf8), Provenance(file: "2024-08-15-harir.html"))
    let attack = try #require(read.first?.events.first)
    #expect(attack.kind == .attack && attack.place == "harir" && attack.count == 2)
    #expect(attack.when?.days == Day("2024-08-14").map { DayInterval($0) })
    do {
      _ = try reader.read([0x25, 0x50, 0x44, 0x46, 0x2D], Provenance(file: "scan.pdf"))
      Issue.record("a PDF is no article")
    } catch {
      #expect(error.reason == .binary)
    }
  }

  @Test func `every span gives back the article's own letters`() throws {
    for text in try Self.seeds.get() {
      let read = try Self.read(text, published: nil)
      for time in read.times { #expect(read.article.text[time.span] == time.text) }
      for place in read.places { #expect(read.article.text[place.span] == place.text) }
      for mention in read.events.flatMap(\.mentions) {
        #expect(read.article.text[mention.span] == mention.quote)
      }
    }
  }

  @Test func `times and places come in the order of the text and do not overlap`() throws {
    for text in try Self.seeds.get() {
      let read = try Self.read(text, published: nil)
      for spans in [read.times.map(\.span), read.places.map(\.span)] {
        for (left, right) in zip(spans, spans.dropFirst()) { #expect(left.end <= right.start) }
      }
    }
  }

  @Test func `without a topic nothing but times is found`() throws {
    let article = try #require(
      try ArticleReader().read(
        Array("سقط صاروخان على قاعدة عين الأسد يوم 5 آب 2024".utf8), Provenance(file: "a.txt")
      ).first)
    let read = Reader(topics: []).read(article)
    #expect(read.times.map(\.time.value) == ["2024-08-05"])
    #expect(read.places.isEmpty)
    #expect(read.events.isEmpty)
  }

  @Test func `damaged articles are read or refused, and never trap`() throws {
    var generator = SystemRandomNumberGenerator()
    let reader = try Self.reader.get()
    for text in try Self.seeds.get() {
      let bytes = Array(text.utf8)
      for _ in 0..<40 {
        var damaged = bytes
        for _ in 0..<Int.random(in: 1...20, using: &generator) {
          let at = Int.random(in: 0..<damaged.count, using: &generator)
          switch Int.random(in: 0..<3, using: &generator) {
          case 0: damaged[at] = UInt8.random(in: 0...255, using: &generator)
          case 1: damaged.remove(at: at)
          default: damaged.insert(contentsOf: damaged[..<min(at, 40)], at: at)
          }
        }
        let whole = Array(String(decoding: damaged, as: UTF8.self).utf8)
        if let articles = try? ArticleReader().read(whole, Provenance(file: "a.txt")) {
          for article in articles { _ = reader.read(article) }
        }
      }
    }
  }
}
