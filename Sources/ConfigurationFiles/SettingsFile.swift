package import Vocabulary
import Yams

extension Settings {
  private static let keys = [
    "inbox", "archive", "rejected", "state", "topics", "language", "settle", "poll", "silence",
    "largest-file",
    "ignored-names",
  ]

  /// The settings in the text of a configuration file; `file` is its name, for messages.
  ///
  /// A file of nothing but comments gives the defaults. Paths are kept as they were written.
  package init(yaml text: String, file: String) throws(ConfigurationError) {
    var reader = NodeReader(file: file)
    var settings = Settings()
    if let node = reader.document(text), node.null == nil,
      let fields = reader.fields(node, of: "the configuration", keys: Self.keys)
    {
      settings.read(fields, &reader)
    }
    self = try reader.finish(settings)
  }

  private mutating func read(_ fields: NodeReader.Fields, _ reader: inout NodeReader) {
    inbox = path("inbox", fields, &reader)
    archive = path("archive", fields, &reader)
    rejected = path("rejected", fields, &reader)
    state = path("state", fields, &reader)
    topics = reader.strings("topics", fields).map(\.text)
    if let node = fields["language"], let choice: Language = reader.choice(node, of: "language") {
      language = choice
    }
    settle = reader.value("settle", fields, expected: Self.someTime, duration) ?? settle
    poll = optionalTime("poll", fields, &reader)
    silence = optionalTime("silence", fields, &reader)
    largestFile =
      reader.value("largest-file", fields, expected: "a number of bytes, such as 16 MiB", byteCount)
      ?? largestFile
    for (name, node) in reader.strings("ignored-names", fields) {
      if name.isEmpty || name.contains("/") {
        reader.note(
          .badValue(name, key: "ignored-names", expected: "the ending or pattern of a name", suggestion: nil),
          at: node)
      } else {
        ignoredNames.append(name)
      }
    }
  }

  private static let someTime = "a length of time, such as 500ms, 1s, 5m, 6h or 3d"

  private func path(_ key: String, _ fields: NodeReader.Fields, _ reader: inout NodeReader) -> String? {
    reader.value(key, fields, expected: "a path") { $0.isEmpty || $0.contains("\0") ? nil : $0 }
  }

  /// A length of time that is more than nothing, or `off`.
  private func optionalTime(_ key: String, _ fields: NodeReader.Fields, _ reader: inout NodeReader)
    -> Duration?
  {
    let time = reader.value(key, fields, expected: Self.someTime + ", or off") { written -> Duration?? in
      if ["off", "no", "false"].contains(written) { return .some(nil) }
      guard let time = duration(written), time > .zero else { return nil }
      return time
    }
    return time ?? nil
  }
}
