import AlertReporting

/// One entry of the journal: named fields, each free of control characters and short enough to be shown whole.
package struct JournalEntry: Hashable, Sendable {
  package struct Field: Hashable, Sendable {
    /// Upper-case letters, digits and "_", beginning with a letter: journald drops others without a word.
    package var name: String
    package var value: String
  }

  /// In the order in which they were given.
  package private(set) var fields: [Field] = []

  /// `journalctl -o json` shows a field of this many bytes as null, its name and the "=" included.
  static let limit = 4_096

  /// - Parameters:
  ///   - message: What a person reads.
  ///   - identifier: What kind of message it is.
  ///   - priority: Of syslog.h, 0 to 7.
  package init(_ message: String, _ identifier: MessageIdentifier, priority: Int) {
    self["MESSAGE"] = message
    self["MESSAGE_ID"] = identifier.rawValue
    self["PRIORITY"] = String(priority)
    self["SYSLOG_IDENTIFIER"] = "marsad"
  }

  /// The value of a field; nil where the entry has none, and to leave it out.
  ///
  /// What is set becomes one line: control characters and the controls of writing direction go, and what is too long is
  /// cut between two letters.
  package subscript(name: String) -> String? {
    get { fields.first { $0.name == name }?.value }
    set {
      precondition(Self.isName(name), "journald drops a field of this name")
      fields.removeAll { $0.name == name }
      guard let newValue else { return }
      let room = Self.limit - name.utf8.count - 2
      fields.append(Field(name: name, value: PlainText.clipped(PlainText.line(newValue), toBytes: room)))
    }
  }

  private static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, (0x41...0x5A).contains(first), name.utf8.count <= 64 else {
      return false
    }
    return name.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
  }

  /// The datagram of the journal's native protocol (systemd.io/JOURNAL_NATIVE_PROTOCOL): a line for each field.
  package var datagram: [UInt8] {
    var bytes: [UInt8] = []
    for field in fields {
      bytes += field.name.utf8
      bytes.append(UInt8(ascii: "="))
      // No value holds a line break, so that none needs the form with a length, and none can forge a field.
      bytes += field.value.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
