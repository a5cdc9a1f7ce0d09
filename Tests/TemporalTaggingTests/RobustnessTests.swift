import ArabicText
import Calendars
import Testing
import Vocabulary

@testable import TemporalTagging

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
      "الثمانينيات", "قال", "سيصل",
    ] + [
      "0", "1", "12", "31", "99", "1445", "2024", "9999", "123456789012", "/", "-", ":", ".", "،", "(", ")",
      "\n", "«", "٪",
    ]

  @Test func `no order of words traps, and spans stay in order and within the text`() throws {
    var generator = SystemRandomNumberGenerator()
    let reference = DayInterval(try #require(Day("2025-08-19")), try #require(Day("2025-09-30")))
    for _ in 0..<500 {
      let words = (0..<Int.random(in: 1...24, using: &generator)).map { _ in
        Self.vocabulary.randomElement(using: &generator) ?? ""
      }
      let text = words.joined(separator: Bool.random(using: &generator) ? " " : "")
      let length = SourceText(text).scalarCount
      var last = 0
      for time in Reading.times(text, from: reference) {
        #expect(
          time.span.start >= last && time.span.end > time.span.start && time.span.end <= length, "\(text)")
        last = time.span.end
      }
      _ = Reading.publication(Reading.article(text, modified: reference.to))
    }
  }

  @Test func `any bytes at all are read`() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 0...120, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      _ = Reading.times(String(decoding: bytes, as: UTF8.self), from: "2025-08-19")
    }
  }

  @Test func `twice the text is about twice the work`() {
    // Counted in expressions, not in time: one long line must not be worse than many short ones.
    let line = "قال الاثنين إن القوات ستغادر في 15 أيلول 2025 أو قبل نهاية الشهر، "
    let one = Reading.times(String(repeating: line, count: 50), from: "2025-08-19").count
    let two = Reading.times(String(repeating: line, count: 100), from: "2025-08-19").count
    #expect(two == 2 * one)
  }

  @Test func `years far away and great counts are answered without a trap`() {
    for text in [
      "بعد 9999 سنة", "قبل 9999 قرنا", "قبل 9999 عقدا", "خلال 9999 شهرا المقبلة", "عام 1700", "عام 2150",
      "قبل 9999 يوما",
      "31 نيسان 2024", "30 صفر 1445هـ", "29 شباط", "الربع الثالث من 2150", "صيف 1700", "مطلع عام 1700",
    ] {
      _ = Reading.times(text, from: "0003-01-05")
      _ = Reading.times(text, from: "9990-12-31")
      _ = Reading.times(text, from: "2025-08-19")
    }
  }
}
