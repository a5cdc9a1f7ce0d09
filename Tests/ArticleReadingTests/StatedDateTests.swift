import ArabicText
import ArticleReading
import Calendars
import Testing
import Vocabulary

@Suite struct StatedDateTests {
  static let body = LineLexiconTests.body

  static let names: [(String, String?)] = [
    ("2024-08-15-name.txt", "2024-08-15"), ("attack-05-2024-07-26-name.txt", "2024-07-26"),
    ("20240815.html", "2024-08-15"),
    ("news_20240815_1030.json", "2024-08-15"), ("20240815T103000Z.txt", "2024-08-15"),
    ("15-08-2024.txt", "2024-08-15"),
    ("a 5.8.2024.txt", "2024-08-05"), ("08-15-2024.txt", "2024-08-15"), ("٢٠٢٤-٠٨-١٥.txt", "2024-08-15"),
    ("2024-08-15/article.txt", nil), ("004_318cd1f350f6fd59.txt", nil), ("318201208150f6fd59.txt", nil),
    ("003_21b86d896e5453d1.txt", nil), ("a20240815b.txt", nil), ("2024-13-15.txt", nil),
    ("20241315.txt", nil),
    ("1-2-3.txt", nil), ("report-2024.txt", nil), ("12345678.txt", nil),
    ("2024-08-15.2025-01-01.txt", "2024-08-15"),
    ("", nil),
  ]

  @Test(arguments: names)
  func `a file's name may hold its date`(name: String, day: String?) throws {
    let date = try read(Self.body, file: name).statedDates.first { $0.origin == .filename }
    #expect(date?.days == day.flatMap { Day($0) }.map { DayInterval($0) })
  }

  static let namedMonths: [(String, Int, Int)] = [
    ("07-camp-jan-2022.txt", 2022, 1), ("February-2026-report.txt", 2026, 2), ("2024_dec.html", 2024, 12),
  ]

  @Test(arguments: namedMonths)
  func `a file's name may hold its month`(name: String, year: Int, month: Int) throws {
    let date = try read(Self.body, file: name).statedDates.first { $0.origin == .filename }
    #expect(date?.days == DayInterval(year: year, month: month))
  }

  static let stamps: [(String, String?)] = [
    ("تاريخ النشر: ⟦3rd, May 2025 GMT⟧", "2025-05-03"),
    ("تاريخ النشر: ⟦2023-04-03 11:20⟧", "2023-04-03"), ("نُشرت في ⟦الاثنين 3 نيسان 2023 12:00 ص⟧", nil),
    ("نُشر في: ⟦3 نيسان/أبريل 2023 - 11:20⟧", nil),
    ("الرئيسية/ محليات/ نشر: ⟦الاثنين 3 نيسان 2023 | 21:17⟧", nil),
    ("آخر تحديث: ⟦31-07-2023 | 13:40⟧", nil), ("Published: ⟦2023/04/03⟧", "2023-04-03"),
    ("⟦2023-04-03 | 18:32⟧", "2023-04-03"),
    ("⟦الثلاثاء 18 رجب 1445 هـ - 30 يناير 2024 مـ⟧", nil), ("⟦17 جانفي 2023 | 09:32⟧", nil),
    ("⟦الأحد 15/فبراير/2023 - 07:41 م⟧", nil),
    ("⟦البصرة - بوابة الخبر    الخميس 09 ديسمبر 2021, 12:10 مساء⟧", nil),
    ("⟦٣ نيسان ٢٠٢٣⟧", nil), ("⟦2023.04.03 | 13:10 دمشق⟧", "2023-04-03"),
  ]

  @Test(arguments: stamps)
  func `a stamp is no text, and states a date`(marked: String, day: String?) throws {
    let line = marked.filter { $0 != "⟦" && $0 != "⟧" }
    let written = marked.split { $0 == "⟦" || $0 == "⟧" }.last.map(String.init)
    for text in [
      "\(LineLexiconTests.above)\n\(line)\n\n\(Self.body)",
      "\(line)\n\(LineLexiconTests.above)\n\n\(Self.body)",
    ] {
      let article = try read(text)
      #expect(article.texts(.stamp) == [line], "\(article.outline)")
      #expect(article.title == LineLexiconTests.above)
      let date = try #require(article.statedDates.first)
      #expect(date.written == written)
      #expect(date.days == day.flatMap { Day($0) }.map { DayInterval($0) })
      expectSound(article)
    }
  }

  @Test(arguments: [
    "نشر في المدينة 2500 شرطي", "نشر 30 شرطيا في 2023", "التاريخ يعيد نفسه في المدينة القديمة",
    "خطة 2023 للمدينة القديمة",
    "المدينة تودع عام 2023 بقافلة جديدة",
  ])
  func `a line that only sounds like a stamp is none`(line: String) throws {
    let article = try read("\(line)\n\n\(Self.body)")
    #expect(article.texts(.stamp).isEmpty, "\(article.outline)")
    #expect(article.statedDates.isEmpty)
  }

  @Test func `a date that heads an entry of a chronology is text`() throws {
    let article = try read(
      "\(LineLexiconTests.above)\n\n\(Self.body)\n\n3 نيسان 2022\n\n\(Self.body)\n\n5 أيار 2022\n\n\(Self.body)"
    )
    #expect(article.texts(.heading) == ["3 نيسان 2022", "5 أيار 2022"])
  }

  @Test func `the most trusted date stands first`() throws {
    let text = "آخر تحديث: 2023-05-01\nنشر في: 2023-04-03\n\(LineLexiconTests.above)\n\n\(Self.body)"
    let day = try #require(Day("2023-01-01"))
    let provenance = Provenance(file: "2023-06-01.txt", modified: day, published: DayInterval(day))
    let article = try #require(try ArticleReader().read(Array(text.utf8), provenance).first)
    #expect(article.statedDates.map(\.origin) == [.caller, .stamp, .stamp, .filename])
    #expect(article.statedDates.map(\.written) == ["2023-01-01", "2023-04-03", "2023-05-01", "2023-06-01"])
    #expect(article.modified == day)
  }
}
