import AlertReporting
import Testing

struct PageTests {
  @Test func `cells are wrapped in their own columns`() {
    let page = Page(width: 40)
    let lines = page.row([Page.Cell("2024-08-06", width: 10), Page.Cell("two rockets hit the base at night")])
    #expect(lines == ["2024-08-06  two rockets hit the base at", "            night"])
  }

  @Test func `on a narrow page the last cell goes below the others`() {
    let page = Page(width: 30)
    let lines = page.row([Page.Cell("2024-08-06", width: 10), Page.Cell("two rockets hit the base")])
    #expect(lines == ["2024-08-06", "  two rockets hit the base"])
  }

  @Test(arguments: [20, 33, 60, 100, 200])
  func `no line is wider than the page`(width: Int) {
    let text = "قاعدة عَيْنِ الأسد hit by two rockets, قال مصدر أمني عراقي in the early morning of the fifth"
    let lines = Page(width: width).row([Page.Cell("early August 2024", width: 8), Page.Cell(text)])
    #expect(lines.allSatisfy { PlainText.columns(of: $0) <= width })
  }

  @Test func `on a terminal right-to-left text is set apart, and only that`() {
    let page = Page(width: 80, isolates: true)
    let lines = page.row([Page.Cell("عين الأسد", width: 12), Page.Cell("15 September")])
    #expect(lines == ["\u{2067}عين الأسد\u{2069}     15 September"])
    #expect(page.row([Page.Cell("says فؤاد")]) == ["\u{2066}says فؤاد\u{2069}"])
    #expect(
      Page(width: 12, isolates: true).row([Page.Cell("كان في عام (2025)")]).last == "\u{2067}(2025)\u{2069}")
  }

  @Test func `colours end where they began, and stand only where they are wanted`() {
    #expect(Page(width: 80, hasColour: true).styled("now", .alarm) == "\u{1B}[1;31mnow\u{1B}[0m")
    #expect(Page(width: 80).styled("now", .alarm) == "now")
  }

  @Test func `a cell holds no control character of its text`() {
    let lines = Page(width: 80).row([Page.Cell("a\u{1B}[2J\u{202E}b\nc")])
    #expect(lines == ["a[2Jb c"])
  }
}
