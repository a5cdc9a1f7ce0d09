import ArabicText
import Calendars
import Foundation
import TemporalTagging
import Testing
import Vocabulary

@Suite struct PublicationTests {
  static func article(
    _ text: String, stated: [(StatedDate.Origin, String)] = [], modified: String? = "2026-11-22"
  ) -> Article {
    Reading.article(
      text,
      stated: stated.map { origin, day in
        StatedDate(origin: origin, written: day, days: Day(day).map { DayInterval($0) })
      }, modified: modified.flatMap { Day($0) })
  }

  /// Text, then the days that it implies.
  static let implied: [(String, String)] = [
    ("أعلن الجيش أمس السبت 22 تشرين الثاني 2025 إخلاء القاعدة.", "2025-11-23"),
    (
      "غادر الرتل القاعدة يوم الجمعة 6 أيلول الجاري، وتنتهي المهمة بحلول أيلول 2025.", "2024-09-06…2024-09-30"
    ),
    (
      "قُتل القائد في 3 آذار 2021، وقال الوزير أمس الاثنين إن التحقيق انتهى مطلع نيسان الجاري.",
      "2021-04-06…2021-04-27"
    ),
    (
      "وُقع الاتفاق في أيلول 2024، وهو اتفاق العام الماضي الذي ينص على الرحيل بحلول أيلول 2025.",
      "2025-01-01…2025-08-31"
    ),
    // A dateline, and the weekday of today.
    ("أصدر الجانبان في 7 نيسان 2021 بيانا مشتركا. وقال الوزير اليوم الأربعاء إن الحوار يستمر.", "2021-04-07"),
    ("من المقرر أن تنتهي المهمة بحلول أيلول 2025.", "2024-01-01…2025-08-31"),
    ("قال الناطق مشددا على أن أيلول 2025 هو الموعد النهائي.", "2024-01-01…2025-08-31"),
  ]

  @Test(arguments: implied)
  func `a text without a date is dated by what it says`(text: String, days: String) throws {
    let publication = try #require(Reading.publication(Self.article(text)))
    #expect(publication.basis == .text)
    #expect(publication.days.description == days)
    #expect(!publication.reasons.isEmpty)
  }

  @Test func `a stated date that the text rules out is rejected with its sentence`() throws {
    let text = "أعلنت القيادة يوم الخميس 8 آب 2024 القبض على خمسة. وتعرضت القاعدة مطلع آب الحالي لهجوم."
    let article = Self.article(text, stated: [(.stamp, "2024-01-01"), (.filename, "2024-08-16")])
    let publication = try #require(Reading.publication(article))
    #expect(publication.basis == .filename)
    #expect(publication.days.description == "2024-08-16")
    let rejected = try #require(publication.rejected.first)
    #expect(rejected.written == "2024-01-01")
    #expect(rejected.reason.span != nil)
  }

  @Test func `a planned date told with a past verb rejects nothing`() throws {
    let text = "حددت الحكومة يوم 11 تشرين الثاني 2025 موعدا للانتخابات."
    let publication = try #require(
      Reading.publication(Self.article(text, stated: [(.filename, "2025-04-10")])))
    #expect(publication.days.description == "2025-04-10")
  }

  /// Texts that tell of what has been, in many ways, and the later day on which each was published.
  static let toldLater: [(String, String)] = [
    ("ذكّر الوزير بالاتفاق الصادر في 27 سبتمبر 2024، مشددا على أن التعاون سيستمر.", "2026-10-01"),
    ("أشار البيان إلى التفاهم المبرم في 12 آذار 2021، ومن المقرر أن يبحثه المجلس.", "2025-10-01"),
    ("وفق المذكرة الموقعة يوم الأحد 5 حزيران 2022 سيبقى المستشارون.", "2025-10-01"),
    ("ستدخل القوات بموجب القرار المؤرخ في 3 تشرين الأول 2019.", "2025-10-01"),
    ("شدد الناطق على أن بيان 27 أيلول 2024 قائم، وسيطبق كله.", "2026-11-01"),
    ("يستند الوفد إلى بيان 27 أيلول 2024 في كل ما يقوله.", "2026-11-01"),
    ("انتهت المهمة بعد أحد عشر عاما على انطلاقها في 15 حزيران 2014، وستسلم المقرات.", "2025-10-01"),
    ("البيان المشترك في 27 أيلول 2024 أساس لكل ما يجري.", "2026-11-01"),
    ("أعلن الطرفان جدولا ينتهي في موعد أقصاه أيلول 2023.", "2026-11-01"),
    ("تقول الخطة القديمة إن القاعدة ستغلق في 30 أيلول 2023، لكن ذلك لم يتحقق.", "2025-11-01"),
  ]

  @Test(arguments: toldLater)
  func `what has been, or was once planned, rejects no later date`(text: String, day: String) throws {
    let publication = try #require(Reading.publication(Self.article(text, stated: [(.metadata, day)])))
    #expect(publication.days.description == day)
    #expect(publication.rejected.isEmpty)
  }

  /// Texts, and the days they can be of in a copy saved on 2026-11-22; nil where the copy's own day is the best there is.
  static let copied: [(String, String?)] = [
    ("وصل الوفد إلى بغداد أمس الأول.", nil),
    ("وصل الوفد أمس السبت 21 تشرين الثاني.", nil),
    ("وقع الاتفاق في 3 تشرين الثاني 2026، وبدأت اللجنة عملها أمس.", nil),
    ("من المقرر أن تنتهي المهمة بحلول آذار 2027.", nil),
    ("هاجم مسلحون القاعدة أمس، وكانت قد تعرضت لهجوم في 14 آب 2024.", "2024-08-14…2026-11-22"),
    ("غادر الرتل مساء أمس، بعد الاتفاق المبرم في 27 أيلول 2024.", "2024-09-27…2026-11-22"),
  ]

  @Test(arguments: copied)
  func `a copy's own day dates only what bounds no day itself`(text: String, days: String?) throws {
    let publication = try #require(Reading.publication(Self.article(text)))
    #expect(publication.basis == (days == nil ? .mtime : .text))
    #expect(publication.days.description == days ?? "2026-11-22")
  }

  @Test func `a copy's day resolves nothing that its text leaves open`() {
    let text = "هاجم مسلحون القاعدة أمس، وكانت قد تعرضت لهجوم في 14 آب 2024."
    let days = Reading.publication(Self.article(text))?.days
    #expect(Reading.times(text, from: days).map { $0.time.days?.description } == [nil, "2024-08-14"])
  }

  @Test func `times inside a part of a line that is left out are passed over`() throws {
    let text = "وصل الوفد في 3 آذار 2021 إلى https://example.com/2020/5/7 وغادر في 4 آذار 2021."
    let source = SourceText(text)
    let address = try #require(text.range(of: "https://example.com/2020/5/7"))
    let start = text.unicodeScalars.distance(from: text.startIndex, to: address.lowerBound)
    let end = text.unicodeScalars.distance(from: text.startIndex, to: address.upperBound)
    let tokens = TokenizedText(source, Reading.words)
    let tagged = Reading.tagger.tag(
      tokens,
      [
        Block(span: TextSpan(0, source.scalarCount), role: .body),
        Block(span: TextSpan(start, end), role: .boilerplate),
      ])
    let times = Reading.tagger.resolve(tagged, in: tokens, from: nil)
    #expect(times.map(\.time.value) == ["2021-03-03", "2021-03-04"])
  }

  @Test func `the order of trust is metadata, stamp, file name`() throws {
    let stated: [(StatedDate.Origin, String)] = [
      (.filename, "2024-08-14"), (.stamp, "2024-08-15"), (.metadata, "2024-08-16"),
    ]
    let publication = try #require(Reading.publication(Self.article("وصل الوفد إلى بغداد.", stated: stated)))
    #expect(publication.days.description == "2024-08-16")
    #expect(publication.basis == .metadata)
  }

  @Test func `no stated date lies after the file's own time`() throws {
    let article = Self.article("وصل الوفد.", stated: [(.metadata, "2025-05-01")], modified: "2024-08-16")
    let publication = try #require(Reading.publication(article))
    #expect(publication.basis == .mtime)
    #expect(publication.days.description == "2024-08-16")
    #expect(publication.rejected.map(\.written) == ["2025-05-01"])
  }

  @Test func `the first day of the epoch is no date`() throws {
    let article = Self.article("وصل الوفد.", stated: [(.metadata, "1970-01-01"), (.filename, "2024-08-16")])
    #expect(try #require(Reading.publication(article)).days.description == "2024-08-16")
  }

  @Test func `the caller's date is not asked to agree`() throws {
    let article = Self.article("وصل الوفد.", stated: [(.caller, "2027-05-01")], modified: "2024-08-16")
    #expect(try #require(Reading.publication(article)).days.description == "2027-05-01")
  }

  /// What is decided, agreed or announced may lie years ahead of an article of 2008-11-17.
  static let decided = [
    "اتفق الجانبان على مغادرة آخر جندي في 31 كانون الأول عام 2011.",
    "وافق مجلس الوزراء على الاتفاقية التي تقضي بانسحاب القوات في 31 ديسمبر 2011.",
    "قررت الحكومة إجراء الانتخابات في 31 كانون الثاني 2010.",
    "أعلن الرئيس خطته لإنهاء المهمة القتالية في 31 آب 2010.",
    "أكد الوزير التزام بلاده بالانسحاب في كانون الأول 2011.",
    "قال المتحدث إن الاتفاق حدد نهاية كانون الأول 2011 لإنهاء الوجود.",
    "وافق المجلس على تمديد المهمة إلى 31 كانون الأول 2011.",
  ]

  @Test(arguments: decided)
  func `a verb that decides does not date what it decides`(text: String) throws {
    let publication = try #require(
      Reading.publication(Self.article(text, stated: [(.filename, "2008-11-17")])))
    #expect(publication.days.description == "2008-11-17")
    #expect(publication.rejected.isEmpty)
  }

  @Test func `a month in a file's name is narrowed by the text`() throws {
    let month = try #require(DayInterval(year: 2024, month: 2))
    let stated = [StatedDate(origin: .filename, written: "feb-2024", days: month)]
    let article = Reading.article("وصل الوفد أمس الأحد 11 شباط.", stated: stated, modified: Day("2026-11-22"))
    let publication = try #require(Reading.publication(article))
    #expect(publication.basis == .filename)
    #expect(publication.days.description == "2024-02-12")
    let plain = Reading.article("وصل الوفد.", stated: stated, modified: Day("2026-11-22"))
    #expect(try #require(Reading.publication(plain)).days == month)
  }

  @Test func `a bare date at the head of a page gives way to the article's own line`() throws {
    let text = """
      الأحد 24 نوفمبر 2024
      أخبار
      الوفد يصل إلى بغداد
      الإثنين 26/يوليو/2021 - 01:57 م
      وصل الوفد إلى بغداد والتقى رئيس الوزراء.
      وغادرها بعد ساعات.
      """
    let publication = try #require(Reading.publication(Self.article(text)))
    #expect(publication.days.description == "2021-07-26")
  }

  @Test func `a page stamped after midnight calls the day before today`() {
    let times = Reading.times("وصل الوفد مساء اليوم الاثنين، ويغادر غدا الثلاثاء.", from: "2025-08-19")
    #expect(times.map(\.time.value) == ["2025-08-18TEV", "2025-08-19"])
    #expect(times.allSatisfy { $0.inconsistency == nil })
  }

  @Test func `where nothing says so there is no date`() {
    #expect(Reading.publication(Self.article("وصل الوفد.", modified: nil)) == nil)
  }

  static let stamps = [
    "2024-03-08 | 19:41", "الثلاثاء 18 رجب 1445 هـ - 30 يناير 2024 مـ", "17 جانفي 2020 | 09:32",
    "الأحد 15/فبراير/2026 - 07:41 م", "آخر تحديث: 3 آذار/مارس 2026",
    "الثلاثاء ١٦ فبراير ٢٠٢١ الساعة ٩:١٣ صباحاً",
    "نُشرت في: الأربعاء 1 كانون الثاني 2020 12:00 ص", "2024.10.03 | 13:10 دمشق", "21:29 - 31 ديسمبر 2023",
  ]

  @Test(arguments: stamps)
  func `a line that is nothing but a date is a stamp, no expression`(stamp: String) throws {
    let text = "عنوان الخبر\n\(stamp)\nوصل الوفد إلى بغداد.\nوغادرها."
    #expect(Reading.times(text, from: "2026-11-01").isEmpty)
    #expect(try #require(Reading.publication(Self.article(text))).basis == .metadata)
  }

  static let changed = [
    "2023-12-31 21:29:11 (آخر تعديل 2024-02-01 10:00:00)", "31 ديسمبر 2023 | آخر تحديث: 1 يناير 2024",
    "نُشر: 31-12-2023 آخر تحديث: 02-01-2024", "21:29 - 31 ديسمبر 2023",
  ]

  @Test(arguments: changed)
  func `of a stamp that tells of a change as well, the first day is that of writing`(stamp: String) throws {
    let published = Reading.publication(Self.article("عنوان الخبر\n\(stamp)\nوصل الوفد إلى بغداد.\nوغادرها."))
    #expect(try #require(published).days == DayInterval(try #require(Day("2023-12-31"))))
  }

  @Test func `of a stamp and a file's name the one is right that agrees with the weekday of today`() throws {
    let text = "عنوان الخبر\n27 فبراير 2020\nقال مصدر اليوم السبت إن الوفد غادر.\nولم يضف شيئا."
    var article = Self.article(text)
    let day = try #require(Day("2019-12-07"))
    #expect(try #require(Reading.publication(article)).days == DayInterval(try #require(Day("2020-02-27"))))
    article.statedDates.append(
      StatedDate(origin: .filename, written: "2019-12-07", days: DayInterval(day), span: nil))
    let published = try #require(Reading.publication(article))
    #expect(published.days == DayInterval(day))
    #expect(published.rejected.map(\.written) == ["27 فبراير 2020"])
  }

  @Test func `a heading of a chronology is no stamp`() {
    let text = "خط زمني\n8 كانون الأول 2024: سقوط النظام في دمشق وانسحاب الجيش\nوصل الوفد.\nوغادر."
    #expect(Reading.times(text, from: "2026-11-01").map(\.time.value) == ["2024-12-08"])
  }

  @Test func `what hangs on an unknown day is left open`() throws {
    let first = try #require(Day("2025-01-07"))
    let days = DayInterval(first, first + 231)
    let times = Reading.times("قال أمس الاثنين إن اتفاق العام الماضي ينتهي في أيلول المقبل.", from: days)
    #expect(times.map(\.time.value) == ["XXXX-XX-XX", "2024", "2025-09"])
    #expect(times.map { $0.time.days == nil } == [true, false, false])
  }
}
