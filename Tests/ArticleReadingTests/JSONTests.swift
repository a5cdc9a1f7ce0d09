import ArabicText
import ArticleReading
import Calendars
import Testing
import Vocabulary

@Suite struct JSONTests {
  static let article = #"""
    {"title": "قافلة جديدة تصل \u0627لمدينة", "published": "2023-04-03T09:15:00+03:00", "url": "https://example.com/1",
     "source": {"name": "جريدة المحطة"}, "views": [1, {"a": null}],
     "text": "أعلنت إدارة المدينة صباح اليوم وصول قافلة جديدة من الحافلات إلى المحطة الكبرى.\r\n\r\nشارك الخبر: فيسبوك\nوغادرت أخرى."}
    """#
  static let lines = """
    {"title": "خبر أول من المدينة", "text": "وصلت القافلة الأولى إلى المحطة.", "published": "2023-04-03", "url": "https://example.com/1"}

    {"title": "خبر ثان من المدينة", "text": "<p>غادرت القافلة&nbsp;الثانية.</p><script>x</script>", "date": 1680480000}
    {"title": "An English entry", "text": "Nothing to see here."}

    """

  @Test func `an object is an article`() throws {
    let article = try read(Self.article, file: "a")
    #expect(article.title == "قافلة جديدة تصل المدينة")
    #expect(article.source == "جريدة المحطة")
    #expect(article.url == "https://example.com/1")
    #expect(article.statedDates.first?.days == Day("2023-04-03").map { DayInterval($0) })
    #expect(
      article.outline == """
        title: قافلة جديدة تصل المدينة
        body: أعلنت إدارة المدينة صباح اليوم وصول قافلة جديدة من الحافلات إلى المحطة الكبرى.
        boilerplate: شارك الخبر: فيسبوك
        boilerplate: وغادرت أخرى.
        """)
    #expect(article.sha256 == contentHash(Array(Self.article.utf8)))
  }

  @Test func `each line of JSON Lines is an article, known by its own bytes`() throws {
    let articles = try ArticleReader().read(Array(Self.lines.utf8), Provenance(file: "a.txt"))
    #expect(articles.map(\.title) == ["خبر أول من المدينة", "خبر ثان من المدينة"])
    #expect(articles[1].text.string == "خبر ثان من المدينة\n\nغادرت القافلة الثانية.")
    #expect(articles[1].statedDates.first?.days == Day("2023-04-03").map { DayInterval($0) })
    let other = try ArticleReader().read(
      Array(("{\"text\": \"مقدمة من المدينة\"}\n" + Self.lines).utf8), Provenance(file: "b"))
    #expect(other[1].sha256 == articles[0].sha256)
    #expect(Set(other.map(\.sha256)).count == 3)
  }

  @Test func `an array is as many articles`() throws {
    let text = "[{\"text\": \"خبر أول من المدينة\"}, {\"content_html\": \"<p>خبر ثان</p>\"}]"
    #expect(try ArticleReader().read(Array(text.utf8), Provenance(file: "a")).count == 2)
  }

  @Test(arguments: [
    "[ad_1]\nوصلت القافلة إلى المحطة", "[عاجل] وصلت القافلة إلى المحطة", "{وصلت القافلة} إلى المحطة",
  ])
  func `a text that begins with a bracket is a text`(text: String) throws {
    #expect(try read(text).text.string == text)
  }

  @Test func `a title that the text repeats stands once`() throws {
    let article = try read(
      "{\"title\": \"وصول القافلة الأولى\", \"text\": \"وصول القافلة الأولى\\nوصلت إلى المحطة.\"}")
    #expect(article.text.string == "وصول القافلة الأولى\n\nوصلت إلى المحطة.")
  }
}
