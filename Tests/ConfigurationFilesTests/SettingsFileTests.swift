import ConfigurationFiles
import Foundation
import TestSupport
import Testing
import Vocabulary

@Suite struct SettingsFileTests {
  /// The messages that a text gives, without the name of the file; empty where it is sound.
  static func messages(_ yaml: String) -> [String] {
    do {
      _ = try Settings(yaml: yaml, file: "m")
      return []
    } catch {
      return error.messages.map { String($0.dropFirst(2)) }
    }
  }

  @Test(arguments: ["", "# nothing but a comment\n", "---\n"])
  func `what a file leaves out has its default`(yaml: String) throws {
    #expect(try Settings(yaml: yaml, file: "m") == Settings())
  }

  @Test func `the file that comes with marsad shows the defaults`() throws {
    var shipped = try loadSettings(from: ShippedFilesTests.config + "/marsad.yaml")
    #expect(shipped.inbox == "/var/lib/marsad/inbox")
    (shipped.inbox, shipped.archive, shipped.rejected, shipped.state) = (nil, nil, nil, nil)
    #expect(shipped == Settings())
  }

  @Test func `every key is read`() throws {
    let settings = try Settings(
      yaml: """
        inbox: in
        archive: done
        rejected: bad
        state: marsad.db
        topics: [a.yaml, folder]
        language: ar
        settle: 250ms
        poll: 30
        silence: 3d
        largest-file: 2 MiB
        ignored-names: [.bak, "draft-*"]
        """, file: "m")
    var expected = Settings()
    expected.inbox = "in"
    expected.archive = "done"
    expected.rejected = "bad"
    expected.state = "marsad.db"
    expected.topics = ["a.yaml", "folder"]
    expected.language = .arabic
    expected.settle = .milliseconds(250)
    expected.poll = .seconds(30)
    expected.silence = .seconds(3 * 86_400)
    expected.largestFile = 2 << 20
    expected.ignoredNames = [".bak", "draft-*"]
    #expect(settings == expected)
  }

  static let faults: [(String, [String])] = [
    ("inbox: a\nsettel: 1s", ["2:1: unknown key 'settel'; did you mean 'settle'?"]),
    ("langauge: ar", ["1:1: unknown key 'langauge'; did you mean 'language'?"]),
    (
      "xyz: 1",
      [
        "1:1: unknown key 'xyz'; known are inbox, archive, rejected, state, topics, language, settle, poll, "
          + "silence, largest-file, ignored-names"
      ]
    ),
    ("language: fr", ["1:11: 'fr' is no value for 'language', which should be one of en, ar"]),
    (
      "settle: soon",
      [
        "1:9: 'soon' is no value for 'settle', which should be a length of time, such as 500ms, 1s, 5m, 6h or 3d"
      ]
    ),
    (
      "poll: 0",
      [
        "1:7: '0' is no value for 'poll', which should be a length of time, such as 500ms, 1s, 5m, 6h or 3d, or off"
      ]
    ),
    ("inbox: [a, b]", ["1:8: 'inbox' should be a text, not a list"]),
    ("inbox:", ["1:7: 'inbox' should be a text, not nothing"]),
    (
      "largest-file: -1",
      ["1:15: '-1' is no value for 'largest-file', which should be a number of bytes, such as 16 MiB"]
    ),
    (
      "ignored-names: [a/b]",
      ["1:17: 'a/b' is no value for 'ignored-names', which should be the ending or pattern of a name"]
    ),
    ("- a", ["1:1: 'the configuration' should be keys with values, not a list"]),
    ("inbox: a\ninbox: b", ["1:1: the key 'inbox' stands twice"]),
    ("inbox: {a", ["2:1: not sound YAML: did not find expected ',' or '}'"]),
  ]

  @Test(arguments: faults)
  func `what is wrong is said with line, column and what was expected`(yaml: String, expected: [String]) {
    #expect(Self.messages(yaml) == expected)
  }

  @Test func `all that is wrong is told at once, in the order of the lines`() {
    let messages = Self.messages("silence: x\nlanguage: de\nsetle: 1s\n")
    #expect(messages.map { $0.prefix(2) } == ["1:", "2:", "3:"])
  }

  @Test func `paths are taken from the folder of the file`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("inbox: in\nstate: /var/m.db\ntopics: [t]", to: "m.yaml").path
    let settings = try loadSettings(from: file)
    #expect(settings.inbox == folder.file("in").path)
    #expect(settings.state == "/var/m.db")
    #expect(settings.topics == [folder.file("t").path])
  }

  @Test func `a file that is not there is said to be so`() {
    #expect(throws: ConfigurationError.unreadable(file: "/no/such.yaml", reason: "No such file or directory"))
    {
      try loadSettings(from: "/no/such.yaml")
    }
  }
}
