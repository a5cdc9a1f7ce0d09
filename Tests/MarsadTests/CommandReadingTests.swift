import Foundation
import TestSupport
import Testing

/// `extract` and `time`.
struct CommandReadingTests {
  @Test func `extract prints a line per article with the keys of the contract`() throws {
    let folder = try CommandSamples.folder()
    let result = try CommandSamples.run(["extract", "--json", "articles"], in: folder)
    #expect(result.status == 0 && result.errors.isEmpty)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 3)
    for line in lines {
      #expect(
        CommandSamples.keys(line) == [
          "schema", "file", "sha256", "title", "published", "times", "places", "events",
        ])
    }
    let articles = try Outward.decode(Outward.Article.self, lines: result.output)
    #expect(
      articles.map(\.file) == [
        "articles/a-2025-08-25.txt", "articles/b-2025-08-19.txt", "articles/c-2024-08-06.txt",
      ])
    #expect(articles[2].title == "هجوم صاروخي على قاعدة عين الأسد")
    #expect(
      articles[2].events.contains { $0.kind == "attack" && $0.place == "ain-al-asad" && $0.wounded == 5 })
  }

  @Test func `extract reads standard input`() throws {
    let result = try CommandSamples.run(["extract", "--json", "-"], input: CommandSamples.attack)
    #expect(result.status == 0)
    let articles = try Outward.decode(Outward.Article.self, lines: result.output)
    #expect(articles.map(\.file) == ["-"])
  }

  @Test func `the caller may know the publication date`() throws {
    let result = try CommandSamples.run(
      ["extract", "--json", "--published", "2024-08-06", "-"],
      input: "هجوم على قاعدة عين الأسد\nتعرضت قاعدة عين الأسد أمس لهجوم بصاروخين.\n")
    let articles = try Outward.decode(Outward.Article.self, lines: result.output)
    #expect(articles.first?.published?.from == "2024-08-06")
    #expect(articles.first?.events.first?.when?.from == "2024-08-05")
  }

  @Test func `extract shows people the text with its marks, the events and the days`() throws {
    let folder = try CommandSamples.folder()
    let result = try CommandSamples.run(
      ["extract", "--explain-date", "articles/c-2024-08-06.txt"], in: folder)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("articles/c-2024-08-06.txt\n"))
    #expect(result.output.contains("<هجوم> صاروخي على {قاعدة عين الأسد} (1)\n"))
    #expect(result.output.contains("[مساء الاثنين 5 آب 2024]"))
    #expect(result.output.contains("Ain al-Asad"))
    #expect(result.output.contains("2024-08-05"))
    #expect(!result.output.contains("\u{1B}") && !result.output.contains("\u{2068}"))
  }

  @Test(
    .enabled(if: access("/usr/bin/script", X_OK) == 0, "needs script(1), for a terminal"),
    arguments: [(true, ""), (false, "NO_COLOR=1 "), (false, "TERM=dumb ")])
  func `on a terminal the marks are colours, unless they are not wanted`(
    isColoured: Bool, setting: String
  ) throws {
    let folder = try CommandSamples.folder()
    let topics = packageRoot.appendingPathComponent("config/topics").path
    let result = try CommandSamples.shell(
      """
      export TERM=xterm; unset NO_COLOR
      script -qec "env \(setting) $marsad extract --topic \(topics) articles/c-2024-08-06.txt" /dev/null
      """, in: folder)
    #expect(result.status == 0)
    #expect(result.output.contains("\u{1B}[1;32mقاعدة عين الأسد\u{1B}[0m") == isColoured)
    #expect(result.output.contains("{قاعدة عين الأسد}") == !isColoured)
    // Right-to-left lines stand apart either way.
    #expect(result.output.contains("\u{2067}"))
  }

  @Test func `links, pipes and unfinished files in a folder are passed over`() throws {
    let folder = try CommandSamples.folder()
    let articles = folder.file("articles").path
    symlink("/etc/passwd", articles + "/passwd.txt")
    mkfifo(articles + "/pipe.txt", 0o644)
    try folder.write(CommandSamples.attack, to: "articles/half.txt.part")
    try folder.write(CommandSamples.attack, to: "articles/.hidden.txt")
    let result = try CommandSamples.run(["extract", "--json", "articles"], in: folder)
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(result.output.split(separator: "\n").count == 3)
  }

  @Test func `a link that the caller names is followed`() throws {
    let folder = try CommandSamples.folder()
    symlink(folder.file("articles/c-2024-08-06.txt").path, folder.file("link.txt").path)
    let result = try CommandSamples.run(["extract", "--json", "link.txt"], in: folder)
    #expect(result.status == 0)
    #expect(result.output.split(separator: "\n").count == 1)
  }

  @Test func `time prints a line per text`() throws {
    let result = try CommandSamples.run(
      ["time", "--json", "--reference", "2023-02-10", "أواخر آذار المقبل", "-"], input: "غدا\nلا شيء\n")
    #expect(result.status == 0 && result.errors.isEmpty)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { CommandSamples.keys($0) == ["text", "reference", "times"] })
    #expect(
      lines.first
        == #"{"text":"أواخر آذار المقبل","reference":"2023-02-10","times":[{"text":"أواخر آذار المقبل","start":0,"end":17,"type":"DATE","value":"2023-03","mod":"END","from":"2023-03-21","to":"2023-03-31"}]}"#
    )
    #expect(lines.last?.hasSuffix(#""times":[]}"#) == true)
  }

  @Test func `time prints one text as TimeML, all of standard input with its line ends`() throws {
    let input = "وصل <أمس> & عاد\r\nفي 5 آب 2025\n"
    let result = try CommandSamples.run(["time", "--timeml", "--reference", "2025-08-19", "-"], input: input)
    #expect(result.status == 0 && result.errors.isEmpty)
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE TimeML SYSTEM "TimeML.dtd">
      <TimeML>
      <TIMEX3 tid="t0" type="DATE" value="2025-08-19" functionInDocument="CREATION_TIME"></TIMEX3>\
      وصل &lt;<TIMEX3 tid="t1" type="DATE" value="2025-08-18">أمس</TIMEX3>&gt; &amp; عاد&#13;
      في <TIMEX3 tid="t2" type="DATE" value="2025-08-05">5 آب 2025</TIMEX3>

      </TimeML>

      """
    #expect(result.output == expected)
  }

  @Test func `TimeML is one document of one text`() throws {
    for arguments in [["--timeml", "أمس", "غدا"], ["--timeml", "--json", "أمس"]] {
      let result = try CommandSamples.run(["time"] + arguments)
      #expect(result.status == 64 && result.output.isEmpty)
    }
  }

  @Test func `without a reference what hangs on the day of writing stays open`() throws {
    let result = try CommandSamples.run(["time", "--json", "وصل أمس"])
    #expect(result.status == 0)
    #expect(result.output.contains(#""reference":null"#))
    #expect(result.output.contains(#""from":null,"to":null"#))
  }
}
