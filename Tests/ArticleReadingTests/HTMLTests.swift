import ArabicText
import ArticleReading
import Calendars
import Testing
import Vocabulary

@Suite struct HTMLTests {
  static let page = """
    <!DOCTYPE html><html lang="ar"><head><meta charset="utf-8">
    <title>قافلة جديدة تصل المدينة القديمة - جريدة المحطة</title>
    <meta property="og:title" content="قافلة جديدة تصل المدينة القديمة"><meta property="og:site_name" content="جريدة المحطة">
    <meta property="og:updated_time" content="2024-01-01T00:00:00Z">
    <meta property="article:published_time" content="2023-04-03T09:15:00+03:00">
    <link rel="canonical" href="https://example.com/news/1">
    <style>p{color:red}</style><script>var x = "<p>قافلة أخرى</p>";</script></head>
    <body><nav><ul><li><a href="/">الرئيسية</a></li></ul></nav>
    <div class="breaking-news">عاجل: تأخر القطار المسائي ساعتين كاملتين عن موعده المعلن بسبب الأمطار الغزيرة</div>
    <article><h1>قافلة جديدة تصل المدينة القديمة</h1><div class="share-bar"><a href="#">فيسبوك</a></div>
    <time datetime="2023-04-03">الاثنين 3 نيسان 2023</time>
    <figure><img src="a.jpg"><figcaption>المحطة في الشتاء</figcaption></figure>
    <p>أعلنت إدارة المدينة صباح&nbsp;اليوم وصول قافلة <b>جديدة</b> من الحافلات إلى المحطة الكبرى.</p>
    <p><a href="/2">اقرأ أيضاً: خبر قديم عن قافلة غادرت قبل عام</a></p>
    <h2>ماذا بعد؟</h2>
    <p>وقال مدير المحطة إن القافلة ستبقى أسبوعين على الأقل ثم تغادر نحو الجنوب.</p>
    <ul><li>الحافلة الأولى تغادر مساء الأحد.</li><li><a href="/3">خبر آخر عن المحطة الصغرى</a></li></ul>
    <div hidden>نص مخفي عن قافلة لم تصل قط إلى المدينة القديمة في أي يوم</div>
    </article><aside><h3>الأكثر قراءة</h3><p>قافلة الشمال تتأخر ثلاثة أيام كاملة بسبب الثلوج الكثيفة في الجبال</p></aside>
    <section id="comments"><p>تعليق طويل من قارئ يقول إن القوافل كلها تتأخر في هذا الفصل من العام</p></section>
    <footer>جميع الحقوق محفوظة 2023</footer></body></html>
    """

  @Test func `of a page the article alone is read`() throws {
    let article = try read(Self.page, file: "page")
    #expect(
      article.outline == """
        title: قافلة جديدة تصل المدينة القديمة
        stamp: الاثنين 3 نيسان 2023
        body: أعلنت إدارة المدينة صباح اليوم وصول قافلة جديدة من الحافلات إلى المحطة الكبرى.
        boilerplate: اقرأ أيضاً: خبر قديم عن قافلة غادرت قبل عام
        heading: ماذا بعد؟
        body: وقال مدير المحطة إن القافلة ستبقى أسبوعين على الأقل ثم تغادر نحو الجنوب.
        listItem: الحافلة الأولى تغادر مساء الأحد.
        boilerplate: خبر آخر عن المحطة الصغرى
        """)
    #expect(article.title == "قافلة جديدة تصل المدينة القديمة")
    #expect(article.source == "جريدة المحطة")
    #expect(article.url == "https://example.com/news/1")
    #expect(article.text.string.hasPrefix("قافلة جديدة تصل المدينة القديمة\n\n"))
    let first = try #require(article.statedDates.first)
    #expect(first.origin == .metadata)
    #expect(first.days == Day("2023-04-03").map { DayInterval($0) })
    #expect(!article.statedDates.contains { $0.written.contains("2024") })
    expectSound(article)
  }

  static let paragraphs = """
    <p>أعلنت إدارة المدينة صباح اليوم وصول قافلة جديدة من الحافلات إلى المحطة الكبرى.</p>\
    <p>وقال مدير المحطة إن القافلة ستبقى أسبوعين على الأقل ثم تغادر نحو الجنوب.</p>
    """

  static let layouts: [(String, String)] = [
    (
      "no element says which it is",
      "<div id=top><div>قائمة</div></div><div class=x><div class=y>\(paragraphs)</div></div>"
    ),
    ("main", "<main><div>\(paragraphs)</div></main><div><p>خبر آخر قصير</p></div>"),
    ("itemprop", "<div itemprop='articleBody text'>\(paragraphs)</div>"),
    (
      "the wrapper is named like a sidebar",
      "<div class='page with-sidebar'><div class='has-related'>\(paragraphs)</div></div>"
    ),
    (
      "paragraphs parted by advertisements",
      "<div><div>\(paragraphs.split(separator: "\\n")[0])</div><div class=ad>اشتر الآن</div></div>"
    ),
    (
      "each paragraph in boxes of its own",
      "<div><div><div><div>"
        + (paragraphs + paragraphs).replacing("<p>", with: "<div><div><span><p>").replacing(
          "</p>", with: "</p></span></div></div>")
        + "</div></div></div></div><div><div>قائمة</div></div>"
    ),
    (
      "line breaks instead of paragraphs",
      "<div>أعلنت إدارة المدينة صباح اليوم وصول قافلة جديدة من الحافلات إلى المحطة الكبرى.<br><br>"
        + "وقال مدير المحطة إن القافلة ستبقى أسبوعين على الأقل ثم تغادر نحو الجنوب.</div>"
    ),
  ]

  @Test(arguments: layouts)
  func `the body is found however the page is built`(what: String, html: String) throws {
    let article = try read("<html><body>\(html)<footer><p>جميع الحقوق محفوظة</p></footer></body></html>")
    #expect(
      article.texts(.body).prefix(2) == [
        "أعلنت إدارة المدينة صباح اليوم وصول قافلة جديدة من الحافلات إلى المحطة الكبرى.",
        "وقال مدير المحطة إن القافلة ستبقى أسبوعين على الأقل ثم تغادر نحو الجنوب.",
      ], "\(article.outline)")
  }

  static let dates: [(String, String)] = [
    (
      "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\"},{\"datePublished\":\"2023-04-03T01:00:00+03:00\"}]}</script>",
      "2023-04-03"
    ),
    ("<meta itemprop=datePublished content='2023-04-03'>", "2023-04-03"),
    ("<meta name='pubdate' content='20230403'>", "2023-04-03"),
    ("<meta name='date' content='Mon, 03 Apr 2023 23:59:00 -0500'>", "2023-04-03"),
    ("<time datetime='2023-04-03 10:00'>أمس</time>", "2023-04-03"),
  ]

  @Test(arguments: dates)
  func `a page's date is the day that it writes, in its own zone`(html: String, day: String) throws {
    let article = try read(
      "<html><head>\(html)</head><body><h1>خبر من المدينة القديمة</h1>\(Self.paragraphs)</body></html>")
    #expect(article.statedDates.first?.days == Day(day).map { DayInterval($0) })
    #expect(article.title == "خبر من المدينة القديمة")
  }
}
