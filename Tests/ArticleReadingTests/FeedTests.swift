import ArabicText
import ArticleReading
import Calendars
import Testing
import Vocabulary

@Suite struct FeedTests {
  static let rss = """
    <?xml version="1.0" encoding="windows-1256"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>جريدة المحطة</title>
    <link>https://example.com</link>
    <item><title>خبر أول من &quot;المدينة&quot;</title><link>https://example.com/1</link>
    <pubDate>Mon, 03 Apr 2023 23:30:00 +0300</pubDate><description>ملخص قصير</description>
    <content:encoded><![CDATA[<p>وصلت القافلة <b>الأولى</b> إلى المحطة.</p><p>ثم غادرت &amp; عادت.</p>]]></content:encoded></item>
    <item><title>خبر ثان من المدينة</title><guid>https://example.com/2</guid>
    <description>&lt;p&gt;غادرت القافلة الثانية.&lt;/p&gt;</description><pubDate>4 Apr 2023</pubDate></item>
    <item><title>English</title><description>Nothing here.</description></item>
    </channel></rss>
    """
  static let atom = """
    <feed xmlns="http://www.w3.org/2005/Atom"><title>جريدة المحطة</title><entry><title type="html">خبر &lt;b&gt;أول&lt;/b&gt; هنا</title>
    <link rel="self" href="https://example.com/self"/><link href="https://example.com/1"/>
    <updated>2023-04-05T00:00:00Z</updated><published>2023-04-03T23:00:00-05:00</published>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>وصلت القافلة الأولى.</p><p>ثم غادرت.</p></div></content>
    </entry></feed>
    """

  @Test func `each item of RSS is an article`() throws {
    let articles = try ArticleReader().read(Array(Self.rss.utf8), Provenance(file: "feed"))
    #expect(articles.map(\.title) == ["خبر أول من \"المدينة\"", "خبر ثان من المدينة"])
    #expect(articles.map(\.url) == ["https://example.com/1", "https://example.com/2"])
    #expect(articles.map(\.source) == ["جريدة المحطة", "جريدة المحطة"])
    #expect(
      articles[0].text.string == "خبر أول من \"المدينة\"\n\nوصلت القافلة الأولى إلى المحطة.\nثم غادرت & عادت."
    )
    #expect(articles[1].text.string == "خبر ثان من المدينة\n\nغادرت القافلة الثانية.")
    #expect(articles.map { $0.statedDates.first?.days?.from } == [Day("2023-04-03"), Day("2023-04-04")])
  }

  @Test func `an entry of Atom is an article, dated by its publication and not by its change`() throws {
    let article = try read(Self.atom, file: "a.xml")
    #expect(article.title == "خبر أول هنا")
    #expect(article.url == "https://example.com/1")
    #expect(article.text.string == "خبر أول هنا\n\nوصلت القافلة الأولى.\nثم غادرت.")
    #expect(article.statedDates.map(\.days?.from) == [Day("2023-04-03")])
  }

  @Test(arguments: ["CP1256", "UTF-16"])
  func `a feed may be in any encoding`(encoding: String) throws {
    let encoded = try #require(bytes(Self.rss, in: encoding))
    let articles = try ArticleReader().read(encoded, Provenance(file: "feed"))
    #expect(articles.first?.title == "خبر أول من \"المدينة\"")
  }

  @Test func `an undeclared prefix or entity breaks no feed`() throws {
    let feed =
      "<rss><channel><item><title>خبر&nbsp;من المدينة</title><dc:date>2023-04-03</dc:date></item></channel></rss>"
    let article = try read(feed, file: "a.xml")
    #expect(article.statedDates.first?.days?.from == Day("2023-04-03"))
  }
}
