import InboxWatching
import Testing

struct FileNameTests {
  @Test(arguments: ["", ".", "..", "a/b", "/etc/passwd", "../../etc/passwd", "a\u{0}b"])
  func `what could lead out of a folder is no name`(_ text: String) {
    #expect(FileName(text) == nil)
  }

  static let shown: [(String, String)] = [
    ("عين الأسد.txt", "عين الأسد.txt"),
    ("two\nlines.txt", #"two\nlines.txt"#),
    ("\u{1B}[31mred.txt", #"\u{1b}[31mred.txt"#),
    ("txt.\u{202E}gnp.exe", #"txt.\u{202e}gnp.exe"#),
    ("a\u{9B}2Jb", #"a\u{9b}2Jb"#),
    ("tab\tbell\u{7}", #"tab\tbell\u{07}"#),
    ("\u{2067}x\u{2069}", #"\u{2067}x\u{2069}"#),
  ]

  @Test(arguments: shown)
  func `a name is shown on one line without controls`(_ name: String, _ text: String) throws {
    #expect(try #require(FileName(name)).text == text)
  }

  @Test func `bytes that are no UTF-8 are shown as numbers`() throws {
    #expect(try #require(FileName([0x61, 0xFF, 0xC3])).text == #"a\xff\xc3"#)
  }

  @Test func `a long name is shown in part`() throws {
    let name = try #require(FileName(String(repeating: "م", count: 120)))
    #expect(name.text.hasSuffix("…") && name.text.utf8.count < 210)
  }

  static let numbered: [(String, Int, String)] = [
    ("talks.txt", 1, "talks.txt"), ("talks.txt", 2, "talks-2.txt"), ("talks", 3, "talks-3"),
    ("a.tar.gz", 2, "a.tar-2.gz"), (".hidden", 2, ".hidden-2"),
    ("talks.a very long ending", 2, "talks.a very long ending-2"),
  ]

  @Test(arguments: numbered)
  func `a further file of the same name gets a number`(_ name: String, _ number: Int, _ result: String) throws
  {
    #expect(try #require(FileName(name)).numbered(number) == FileName(result))
  }

  @Test func `a longest name still finds room for its number and reason, and no letter is cut`() throws {
    let name = try #require(FileName(String(repeating: "م", count: 125) + ".html"))
    let numbered = name.numbered(12, reserving: 7)
    #expect(numbered.reason.bytes.count <= 255)
    #expect(String(validating: numbered.bytes, as: UTF8.self)?.hasSuffix("م-12.html") == true)
  }

  @Test(arguments: [
    ".hidden", "draft~", "a.tmp", "a.part", "a.partial", "a.filepart", "a.crdownload", "a.download", "A.PART",
    "b.bak", "sync-1.txt",
  ])
  func `what is unfinished is left alone`(_ name: String) throws {
    let ignored = IgnoredNames(further: [".bak", "sync-*"])
    #expect(ignored.contains(try #require(FileName(name))))
  }

  @Test(arguments: ["a.txt", "part", "tmp.txt", "a.parts", "download", "المرصد.txt", "a.~b"])
  func `what only looks like it is taken`(_ name: String) throws {
    #expect(!IgnoredNames(further: [".bak", "sync-*", ""]).contains(try #require(FileName(name))))
  }
}
