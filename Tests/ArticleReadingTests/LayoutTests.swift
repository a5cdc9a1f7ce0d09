import ArabicText
import ArticleReading
import Calendars
import Testing
import Vocabulary

@Suite struct LayoutTests {
  static let first = LineLexiconTests.body.split(separator: "\n").map(String.init)[0]
  static let second = LineLexiconTests.body.split(separator: "\n").map(String.init)[1]

  // Each line bears its role; the text is what stands behind the colons.
  static let pages: [(what: String, outline: String)] = [
    (
      "a page saved with everything around it",
      """
      boilerplate: الرئيسية / محليات
      title: وصول قافلة جديدة إلى المدينة القديمة
      boilerplate: 4 دقائق للقراءة
      stamp: البصرة - متابعات
      stamp: الاثنين 3 نيسان 2023 | 10:15
      boilerplate: فيسبوك تويتر واتساب
      boilerplate: المحطة الكبرى قبل عام (أرشيف)
      body: \(first)
      boilerplate: إقرأ أيضا: قافلة الشمال تصل متأخرة
      body: \(second)
      heading: ماذا بعد الوصول؟
      body: \(second)
      boilerplate: اقرأ أيضاً
      boilerplate: - قافلة الشمال تصل متأخرة
      boilerplate: - سوق المدينة يفتح أبوابه
      body: \(first)
      boilerplate: المصدر: وكالات
      boilerplate: الكلمات المفتاحية
      boilerplate: المدينة القديمة القوافل المحطة الكبرى النقل
      boilerplate: التعليقات (2)
      boilerplate: أبو سعد: القافلة السابقة كانت أسرع
      boilerplate: © 2016-2023 جريدة المحطة. كل الحقوق محفوظة. آخر تحديث للموقع: 30 آب 2023
      """
    ),
    (
      "a comment that is running text is body again",
      """
      title: وصول قافلة جديدة إلى المدينة القديمة
      body: \(first)
      boilerplate: شارك هذا المقال
      boilerplate: قافلة الشمال
      body: \(second)
      """
    ),
    (
      "a live blog",
      """
      title: تغطية مباشرة | وصول القوافل إلى المدينة
      stamp: الاثنين 3 نيسان 2023
      stamp: 14:20
      heading: القافلة عند المدخل
      body: \(first)
      stamp: ١٣:٠٥ ظهرا
      heading: انطلاق القافلة
      body: \(second)
      """
    ),
    (
      "a list within the text",
      """
      title: وصول قافلة جديدة إلى المدينة القديمة
      body: \(first)
      heading: ما يجب أن تعرفه:
      listItem: - تتألف القافلة من عشرين حافلة.
      listItem: - تبقى أسبوعين
      listItem: 3. ثم تغادر
      """
    ),
    (
      "headlines of others below the text, without a heading",
      """
      title: وصول قافلة جديدة إلى المدينة القديمة
      body: \(first)
      body: \(second)
      body: \(first)
      boilerplate: قافلة الشمال تصل متأخرة ثلاثة أيام
      boilerplate: سوق المدينة يفتح أبوابه مساء اليوم
      boilerplate: مدير المحطة يستقيل بعد عام واحد
      """
    ),
    (
      "a ticker above and a list below",
      """
      boilerplate: شريط الأخبار
      boilerplate: سوق المدينة يفتح أبوابه قافلة الشمال تصل متأخرة مدير المحطة يستقيل بعد عام مدرسة جديدة في الحي الشرقي \
      النهر يفيض مرة أخرى القطار المسائي يتأخر ساعتين لجنة جديدة للنقل تجتمع يوم الأحد المقبل في البلدية
      title: وصول قافلة جديدة إلى المدينة القديمة
      body: \(first)
      body: \(second)
      boilerplate: في نفس السياق
      boilerplate: قافلة الشمال تصل متأخرة ثلاثة أيام
      """
    ),
    (
      "a section whose name could begin a list",
      """
      boilerplate: آخر الأخبار
      title: وصول قافلة جديدة إلى المدينة القديمة
      body: \(first)
      """
    ),
    (
      "fields at the top",
      """
      stamp: Date: 2023-04-03
      boilerplate: Source: جريدة المحطة
      boilerplate: Byline: desk
      boilerplate: Title:
      title: وصول قافلة جديدة إلى المدينة القديمة
      body: \(first)
      """
    ),
    (
      "stamps that name no day",
      """
      stamp: منذ ساعتين
      title: وصول قافلة جديدة إلى المدينة القديمة
      stamp: آخر تحديث منذ 3 ساعات
      stamp: نشر قبل يومين
      body: \(first)
      """
    ),
  ]

  @Test(arguments: pages)
  func `each line of a page is what it is`(what: String, outline: String) throws {
    let lines = outline.split(separator: "\n").map { line in
      (role: line.prefix { $0 != ":" }, text: line.drop { $0 != ":" }.dropFirst(2))
    }
    // A part of a line is shown as a line of its own.
    let page = lines.map { line in
      // A ticker stands right below its name.
      line.text == "Title:" ? "Title: " : line.text == "شريط الأخبار" ? "\(line.text)\n" : "\(line.text)\n\n"
    }.joined()
    let article = try read(page)
    #expect(article.outline == outline)
    expectSound(article)
  }

  @Test func `Markdown keeps its offsets, and its marks say what is a heading`() throws {
    let text = """
      ---
      title: "وصول قافلة جديدة إلى المدينة"
      date: 2023-04-03
      tags: [a, b]
      ---

      # وصول قافلة جديدة إلى المدينة

      \(Self.first)

      ![المحطة](https://example.com/2023/04/01/a.jpg)

      ## ماذا بعد

      - بند **أول** في القائمة
      * بند ثان

      قال [مدير المحطة](https://example.com/2023/04/02/x "مدير") إن القافلة ستبقى أسبوعين على الأقل ثم تغادر.

      **خاتمة القول هنا**

      \(Self.second)

      ***
      """
    let article = try read(text, file: "a.md")
    #expect(article.text.string == text)
    #expect(article.title == "وصول قافلة جديدة إلى المدينة")
    #expect(article.statedDates.map(\.days?.from) == [Day("2023-04-03")])
    #expect(article.texts(.heading) == ["## ماذا بعد", "**خاتمة القول هنا**"])
    #expect(article.texts(.listItem) == ["- بند **أول** في القائمة", "* بند ثان"])
    #expect(article.texts(.title).contains("# وصول قافلة جديدة إلى المدينة"))
    for block in article.blocks where block.role != .boilerplate {
      #expect(!article.text[block.span].contains("example.com"))
    }
    expectSound(article)
  }

  @Test func `a fence that is never closed hides no text`() throws {
    let article = try read("وصول قافلة جديدة إلى المدينة\n\n```\n\n\(Self.first)\n\n\(Self.second)")
    #expect(article.texts(.body) == [Self.first, Self.second])
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{85}"])
  func `lines end as files from anywhere end them`(end: String) throws {
    let article = try read([LineLexiconTests.above, "", Self.first, Self.second].joined(separator: end))
    #expect(article.blocks.map(\.role) == [.title, .body, .body])
    expectSound(article)
  }

  static let untitled = [first, "\(first)\n\(second)", "البصرة\n\n\(first)"]

  @Test(arguments: untitled)
  func `an article may have no headline`(text: String) throws {
    #expect(try read(text).title == nil)
  }

  @Test func `a headline alone is an article`() throws {
    let article = try read("عاجل: وصول قافلة جديدة إلى المدينة")
    #expect(article.title == "عاجل: وصول قافلة جديدة إلى المدينة")
    #expect(article.blocks.map(\.role) == [.title])
  }

  @Test func `the headline said again is the headline, and a caption behind it is not`() throws {
    let title = LineLexiconTests.above
    let article = try read("\(title)\n\(title)\n\(title) حافلات في المحطة\n\n\(Self.first)")
    #expect(
      article.outline.hasPrefix(
        "title: \(title)\ntitle: \(title)\ntitle: \(title)\nboilerplate: حافلات في المحطة\nbody"))
  }

  @Test func `many long lines in a row, and lines wrapped to a width, keep their places`() throws {
    let long = Self.first + " " + Self.second
    let articles = [
      Array(repeating: long, count: 60).joined(separator: "\n"),
      ([LineLexiconTests.above, ""]
        + Array(repeating: "أعلنت إدارة المدينة صباح اليوم وصول قافلة جديدة من الحافلات إلى", count: 60))
        .joined(separator: "\n"),
    ]
    for text in articles {
      let article = try read(text)
      #expect(article.blocks.count >= 60)
      #expect(article.texts(.boilerplate).isEmpty)
      expectSound(article)
    }
  }
}
