/// A text that is put together line by line, with what the format says of each.
struct MarkedLines: Sendable {
  private(set) var utf8: [UInt8] = []
  /// One for each line of `utf8`; empty where the format says nothing.
  private(set) var hints: [Line.Hint] = []

  init() {}

  /// A text as it stands.
  init(unmarked utf8: [UInt8]) { self.utf8 = utf8 }

  var isEmpty: Bool { utf8.isEmpty }

  /// Appends a line; line ends within it begin lines of the same kind, other controls become spaces.
  mutating func append(_ line: some Collection<UInt8>, _ hint: Line.Hint) {
    if !utf8.isEmpty { utf8.append(0x0A) }
    hints.append(hint)
    for byte in line {
      utf8.append(byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F ? 0x20 : byte)
      // NEL, U+2028 and U+2029 end a line, too.
      let isLineEnd =
        switch byte {
        case 0x0A: true
        case 0x85: utf8.suffix(2).first == 0xC2
        case 0xA8, 0xA9: utf8.suffix(3).starts(with: [0xE2, 0x80])
        default: false
        }
      if isLineEnd { hints.append(hint) }
    }
  }

  /// Puts `title` and an empty line before all others.
  mutating func prepend(title: String) {
    var whole = MarkedLines()
    whole.append(Array(title.utf8), .title)
    if !isEmpty {
      whole.append([], .none)
      whole.utf8.append(0x0A)
      whole.utf8 += utf8
      whole.hints += hints
    }
    self = whole
  }
}
