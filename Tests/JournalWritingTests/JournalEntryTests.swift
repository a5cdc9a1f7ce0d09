import Calendars
import JournalWriting
import Testing
import Vocabulary

/// An alert with everything that an alert can have.
func alert(
  id: String = "0123456789abcdef", type: AlertType = .dateChange, quote: String = "تنسحب القوات في أيلول"
) throws -> Alert {
  let days = { (from: String, to: String) throws in
    DayInterval(try #require(Day(from)), try #require(Day(to)))
  }
  return Alert(
    id: id, type: type, priority: 4, freshness: .fresh, event: "fedcba9876543210", topic: "iraq-coalition",
    kind: .withdrawal, status: .planned, place: "ain-al-asad", target: nil,
    when: TimeValue(value: "2025-09-15", days: try days("2025-09-15", "2025-09-15")),
    previous: TimeValue(value: "2025-09", mod: .onOrBefore, days: try days("2025-09-01", "2025-09-30")),
    change: .refined, shiftDays: -15, article: "ab12", published: nil, quote: quote)
}

struct JournalEntryTests {
  @Test func `an alert becomes the fields of the contract`() throws {
    let entry = JournalEntry(try alert(), message: "Withdrawal from Ain al-Asad: now 15 September 2025")
    let expected = [
      "MESSAGE": "Withdrawal from Ain al-Asad: now 15 September 2025",
      "MESSAGE_ID": "99b680fdf52545cf83b8d6f973abadd6", "PRIORITY": "4", "SYSLOG_IDENTIFIER": "marsad",
      "MARSAD_ALERT": "date-change", "MARSAD_ALERT_ID": "0123456789abcdef", "MARSAD_TOPIC": "iraq-coalition",
      "MARSAD_EVENT": "fedcba9876543210", "MARSAD_KIND": "withdrawal", "MARSAD_STATUS": "planned",
      "MARSAD_PLACE": "ain-al-asad", "MARSAD_FROM": "2025-09-15", "MARSAD_TO": "2025-09-15",
      "MARSAD_OLD_FROM": "2025-09-01", "MARSAD_OLD_TO": "2025-09-30", "MARSAD_CHANGE": "refined",
      "MARSAD_FRESHNESS": "fresh", "MARSAD_ARTICLE": "ab12", "MARSAD_QUOTE": "تنسحب القوات في أيلول",
    ]
    #expect(Dictionary(uniqueKeysWithValues: entry.fields.map { ($0.name, $0.value) }) == expected)
  }

  @Test func `what does not apply is left out, and only a repeat says that it is one`() throws {
    var alert = try alert(type: .baseAttack)
    alert.place = nil
    alert.when = nil
    alert.previous = nil
    alert.change = nil
    let once = JournalEntry(alert, message: "m")
    for name in ["PLACE", "FROM", "TO", "OLD_FROM", "OLD_TO", "CHANGE", "RESENT"] {
      #expect(once["MARSAD_" + name] == nil)
    }
    #expect(JournalEntry(alert, message: "m", isRepeat: true)["MARSAD_RESENT"] == "1")
  }

  static let hostile: [(String, String)] = [
    ("a\nMARSAD_ALERT=base-attack\nb", "a MARSAD_ALERT=base-attack b"),
    ("\u{1B}[31mred\u{1B}[0m", "[31mred[0m"), ("bell\u{7}", "bell"), ("c1\u{9B}2J", "c12J"),
    ("\u{202E}txt\u{202C}", "txt"), ("\u{2067}x\u{2069}", "x"), ("a\u{2028}b\u{2029}c", "a b c"),
    ("zero\u{0}byte", "zerobyte"), ("می\u{200C}شود", "می\u{200C}شود"), ("tab\tbed", "tab bed"),
  ]

  @Test(arguments: hostile)
  func `no text forges a field or steers a terminal`(_ text: String, _ shown: String) throws {
    let entry = JournalEntry(try alert(quote: text), message: text)
    #expect(entry["MARSAD_QUOTE"] == shown)
    #expect(entry["MESSAGE"] == shown)
    let lines = entry.datagram.split(separator: UInt8(ascii: "\n"))
    #expect(lines.count == entry.fields.count)
  }

  @Test(arguments: ["ق", "a", "🚀"])
  func `a long field stays whole in JSON and ends between two letters`(_ letter: String) throws {
    let entry = JournalEntry(try alert(quote: String(repeating: letter, count: 5_000)), message: "m")
    let quote = try #require(entry["MARSAD_QUOTE"])
    #expect("MARSAD_QUOTE=".utf8.count + quote.utf8.count < 4_096)
    #expect(quote.utf8.count > 4_000)
    #expect(quote.dropLast().allSatisfy { String($0) == letter } && quote.last == "…")
  }

  @Test func `each kind of message has an identifier of its own`() {
    #expect(Set(MessageIdentifier.allCases.map(\.rawValue)).count == MessageIdentifier.allCases.count)
    for identifier in MessageIdentifier.allCases {
      #expect(identifier.rawValue.count == 32 && identifier.rawValue.allSatisfy(\.isHexDigit))
    }
  }
}

struct LogLineTests {
  @Test func `a line bears its level for journald and none for a person`() {
    #expect(LogLine(.warning, "no\nspace\u{1B}[2J").written(isForPerson: false) == "<4>no space[2J\n")
    #expect(LogLine(.warning, "no space").written(isForPerson: true) == "marsad: no space\n")
  }

  @Test func `a line is bounded`() {
    let line = LogLine(.error, String(repeating: "ط", count: 9_000)).written(isForPerson: false)
    #expect(line.utf8.count < 2_010 && line.hasSuffix("…\n"))
  }
}

struct ServiceNotificationTests {
  static let messages: [(ServiceNotification, String)] = [
    (.ready, "READY=1"), (.stopping, "STOPPING=1"), (.watchdog, "WATCHDOG=1"),
    (.reloading(monotonicMicroseconds: 17), "RELOADING=1\nMONOTONIC_USEC=17"),
    (.status("2 waiting"), "STATUS=2 waiting"), (.status("a\nREADY=1"), "STATUS=a READY=1"),
  ]

  @Test(arguments: messages)
  func `the service manager is told in its own words`(_ notification: ServiceNotification, _ message: String)
  {
    #expect(notification.message == message)
  }
}
