/// A text that is put together line by line, with what the format says of each.
struct MarkedLines: Sendable {
  private(set) var utf8: [UInt8] = []
  /// One for each line of `utf8`; empty where the format says nothing.
  private(set) var hints: [Line.Hint] = []

  init() {}

  /// A text as it stands.
  init(unmarked utf8: [UInt8]) { self.utf8 = utf8 }

  var isEmpty: Bool { utf8.isEmpty }

  /// Appends a line; line ends within it begin lines of the same kind.
  mutating func append(_ line: some Collection<UInt8>, _ hint: Line.Hint) {
    if !utf8.isEmpty { utf8.append(0x0A) }
    hints.append(hint)
    for byte in line {
      if byte == 0x0A { hints.append(hint) }
      utf8.append(byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F ? 0x20 : byte)
    }
  }

  /// Puts `title` and an empty line before all others.
  mutating func prepend(title: String) {
    var whole = MarkedLines()
    whole.append(Array(title.utf8), .title)
    whole.append([], .none)
    let lines = self
    whole.utf8.append(0x0A)
    whole.utf8 += lines.utf8
    whole.hints +=
      lines.hints.isEmpty
      ? lines.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { _ in .none } : lines.hints
    self = whole
  }
}
