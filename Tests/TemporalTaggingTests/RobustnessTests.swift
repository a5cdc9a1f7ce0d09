import ArabicText
import Calendars
import TestSupport
import Testing
import Vocabulary

@testable import TemporalTagging

/// Whatever stands in a text, it is read, without a trap and in time that grows with its length.
@Suite struct RobustnessTests {
  /// Words of every class, numbers and marks, in any order.
  static let vocabulary =
    [
      "كانون", "الثاني", "الأول", "آب", "أيلول", "رجب", "صفر", "ربيع", "الآخر", "من", "إلى", "بين", "و", "في",
      "قبل", "بعد",
      "منذ", "حتى", "بحلول", "نهاية", "مطلع", "العام", "الشهر", "هذا", "ذلك", "الماضي", "المقبل", "نفسه",
      "التالي", "اليوم",
      "أمس", "الاثنين", "الجمعة", "ليل", "مساء", "الساعة", "السابعة", "صباحا", "ص", "م", "ثلاثة", "عشر",
      "والعشرين", "أيام",
      "شهرين", "خلال", "الربع", "الثالث", "النصف", "صيف", "كل", "منه", "الموافق", "هـ", "القرن",
      "الثمانينيات", "قال", "سيصل", "ألفين", "وتسعمئة", "شهر", "عشية", "عيد", "الفطر",
    ] + [
      "0", "1", "12", "31", "99", "1445", "2024", "9999", "123456789012", "/", "-", ":", ".", "،", "(", ")",
      "\n", "«", "٪",
    ]

  /// Checks what holds of every reading.
  private static func check(_ text: String, _ reference: DayInterval?) {
    let source = SourceText(text)
    var last = 0
    for time in Reading.times(text, from: reference) {
      let isInOrder = time.span.start >= last && time.span.end > time.span.start
      #expect(isInOrder && time.span.end <= source.scalarCount, "\(text)")
      #expect(source[time.span] == time.text, "\(text)")
      last = time.span.end
    }
    _ = Reading.publication(Reading.article(text, modified: reference?.to))
  }

  private static let references = [nil, DayInterval(Day(ordinal: 20_319), Day(ordinal: 20_361))]

  @Test(arguments: 1...4)
  func `no order of words traps, and spans stay in order and within the text`(seed: Int) {
    var generator = Seeded(seed: UInt64(seed))
    for round in 0..<200 {
      let words = (0..<Int.random(in: 1...24, using: &generator)).map { _ in
        Self.vocabulary.randomElement(using: &generator) ?? ""
      }
      let text = words.joined(separator: Bool.random(using: &generator) ? " " : "")
      Self.check(text, Self.references[round % 2])
    }
  }

  @Test(arguments: 1...4)
  func `what typing and copying do to a phrase of time does no harm`(seed: Int) {
    var generator = Seeded(seed: UInt64(100 + seed))
    let phrases = Reading.tagger.rules.rules.flatMap { $0.examples.map(\.text) }
    let strays: [Unicode.Scalar] = [
      "\u{0}", "\u{640}", "\u{64E}", "\u{651}", "\u{200F}", "\u{202B}", "\u{FEFF}", "\u{FEFB}", "\u{FDFA}",
      "\u{10FFFF}", "\n", "\r", "٣", "۴", "7", "ال", "و", "/", "-", ")", "\u{301}",
    ].flatMap { Array($0.unicodeScalars) }
    for round in 0..<200 {
      var scalars = (0..<Int.random(in: 1...3, using: &generator)).flatMap { _ in
        Array((phrases.randomElement(using: &generator) ?? "").unicodeScalars)
      }
      for _ in 0..<Int.random(in: 1...6, using: &generator) where !scalars.isEmpty {
        let at = Int.random(in: 0..<scalars.count, using: &generator)
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: scalars.remove(at: at)
        case 1: scalars.insert(scalars[at], at: at)
        case 2: scalars.swapAt(at, Int.random(in: 0..<scalars.count, using: &generator))
        case 3: scalars.insert(strays.randomElement(using: &generator) ?? " ", at: at)
        default: scalars.removeLast(scalars.count - at)
        }
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      Self.check(String(text), Self.references[round % 2])
    }
  }

  @Test func `any bytes at all are read`() {
    var generator = Seeded(seed: 3)
    for round in 0..<500 {
      // Half of them from the two lead bytes of Arabic, so that words come about.
      let bytes = (0..<Int.random(in: 0...120, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? UInt8.random(in: 0xD8...0xD9, using: &generator) : UInt8.random(in: 0...255, using: &generator)
      }
      Self.check(String(decoding: bytes, as: UTF8.self), Self.references[round % 2])
    }
  }

  /// What a line could repeat so as to make each of its places as long to read as the whole line.
  static let refrains = [
    "قال الاثنين إن القوات ستغادر في 15 أيلول 2025 أو قبل نهاية الشهر، ", "5 و", "1-2-", "1/2/", "آب/",
    "12:30:", "من ", "إلى ",
    "بين 5 و", "من أيلول إلى ", "كانون ", "الثاني ", "و", "ال", "الثاني والعشرين ", "ألف وتسعمئة و",
    "مئة ومئة و",
    "قبل قبل ", "((", "يوم يوم ", "الاثنين - ", "الساعة ", "أمس، ", "،", "10 و12 و", "خلال الأيام العشرة ",
    "في 27 كانون الثاني و10 شباط و", "ليل ", "نهاية نهاية ", "الخميس والجمعة ", "منه ",
  ]

  @Test(arguments: refrains)
  func `twice the line is twice the work, however it goes on`(refrain: String) {
    func work(_ count: Int) -> (steps: Int, tokens: Int) {
      let article = Reading.article(String(repeating: refrain, count: count))
      let tokens = TokenizedText(article.text, Reading.words)
      return (Reading.tagger.tag(tokens, article.blocks).work, tokens.tokens.count)
    }
    let (one, two) = (work(200), work(400))
    #expect(two.steps <= 2 * one.steps + one.steps / 20 + 500)
    // No step of a rule is taken twice from one place.
    #expect(two.steps <= two.tokens * Reading.tagger.rules.steps.count)
  }

  @Test func `each example is read with few steps`() {
    for rule in Reading.tagger.rules.rules {
      for example in rule.examples {
        let article = Reading.article(MarkedText(example.text).text)
        let tokens = TokenizedText(article.text, Reading.words)
        let work = Reading.tagger.tag(tokens, article.blocks).work
        #expect(work <= 400 * tokens.tokens.count, "\(example.text)")
      }
    }
  }

  @Test func `years far away and great counts are answered without a trap`() {
    for text in [
      "بعد 9999 سنة", "قبل 9999 قرنا", "قبل 9999 عقدا", "خلال 9999 شهرا المقبلة", "عام 1700", "عام 2150",
      "قبل 9999 يوما", "قبل تسعمئة ألف عام", "بعد ألفي قرن",
      "31 نيسان 2024", "30 صفر 1445هـ", "29 شباط", "الربع الثالث من 2150", "صيف 1700", "مطلع عام 1700",
    ] {
      _ = Reading.times(text, from: "0003-01-05")
      _ = Reading.times(text, from: "9990-12-31")
      _ = Reading.times(text, from: "2025-08-19")
    }
  }
}
