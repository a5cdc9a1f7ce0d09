import Testing

@testable import AlertReporting

struct DateWordsTests {
  static let rows: [(String, String, String)] = [
    ("2025-09-15", "on 15 September 2025", "في 15 أيلول/سبتمبر 2025"),
    ("2025-09", "in September 2025", "في أيلول/سبتمبر 2025"),
    ("2024-08 START", "in early August 2024", "مطلع آب/أغسطس 2024"),
    ("2024-08 MID", "in mid-August 2024", "منتصف آب/أغسطس 2024"),
    ("2024-08 END", "in late August 2024", "أواخر آب/أغسطس 2024"),
    ("2026 END", "in late 2026", "أواخر عام 2026"),
    ("2025-09 ON_OR_BEFORE", "by September 2025", "بحلول أيلول/سبتمبر 2025"),
    ("2025-05 ON_OR_BEFORE 2025-05-21…2025-05-31", "by late May 2025", "بحلول أواخر أيار/مايو 2025"),
    ("2025-01 ON_OR_AFTER", "from January 2025 on", "اعتباراً من كانون الثاني/يناير 2025"),
    ("2025-09-15 APPROX", "around 15 September 2025", "نحو 15 أيلول/سبتمبر 2025"),
    ("2025-09-15 BEFORE", "before 15 September 2025", "قبل 15 أيلول/سبتمبر 2025"),
    ("2025 AFTER", "after 2025", "بعد عام 2025"),
    ("2024-08-05/2024-08-08", "between 5 and 8 August 2024", "بين 5 و8 آب/أغسطس 2024"),
    (
      "P2W 2024-03-30…2024-04-13", "between 30 March and 13 April 2024",
      "من 30 آذار/مارس 2024 إلى 13 نيسان/أبريل 2024"
    ),
    (
      "2024-09/2025-09", "from September 2024 to September 2025", "من أيلول/سبتمبر 2024 إلى أيلول/سبتمبر 2025"
    ),
    ("2025-W33", "in the week of 11 August 2025", "في الأسبوع الذي يبدأ في 11 آب/أغسطس 2025"),
    ("2025-Q3", "in the third quarter of 2025", "في الربع الثالث من عام 2025"),
    ("2025-H1", "in the first half of 2025", "في النصف الأول من عام 2025"),
    ("2025-SU", "in summer 2025", "في صيف 2025"),
    ("198", "in the 1980s", "في العقد الذي يبدأ عام 1980"),
    ("2025-08-21TMO", "on the morning of 21 August 2025", "صباح 21 آب/أغسطس 2025"),
    ("2025-08-21T21:30", "on 21 August 2025, 21:30", "في 21 آب/أغسطس 2025 الساعة 21:30"),
  ]

  @Test(arguments: rows)
  func `a date reads as a desk would write it`(value: String, english: String, arabic: String) throws {
    let time = try #require(Samples.time(value))
    #expect(EnglishGrammar().words(for: time)?.adverbial == english)
    #expect(ArabicGrammar().words(for: time)?.adverbial == arabic)
  }

  @Test(arguments: ["XXXX-XX-XX", "P2W", "PT48H", "XXXX-09", "", "T", "2025-13", "2025-Q"])
  func `what names no day has no words`(value: String) throws {
    let time = try #require(Samples.time(value.isEmpty ? "?" : value))
    #expect(EnglishGrammar().words(for: time) == nil)
  }
}
