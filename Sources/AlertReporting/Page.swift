/// How lines for people are set: how wide, whether in colour, and whether right-to-left text is set apart.
package struct Page: Sendable {
  /// In columns.
  package var width: Int
  package var hasColour: Bool
  /// On a terminal each right-to-left piece stands in an isolate (UAX #9), so that it cannot reorder the numbers and
  /// columns beside it; in a file the marks would be in the way.
  package var isolates: Bool

  package init(width: Int, hasColour: Bool = false, isolates: Bool = false) {
    self.width = width
    self.hasColour = hasColour
    self.isolates = isolates
  }

  /// How letters look; several can lie over each other.
  package struct Style: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let strong = Style(rawValue: 1 << 0)
    package static let faint = Style(rawValue: 1 << 1)
    package static let red = Style(rawValue: 1 << 2)
    package static let green = Style(rawValue: 1 << 3)
    package static let yellow = Style(rawValue: 1 << 4)
    package static let magenta = Style(rawValue: 1 << 5)
    package static let cyan = Style(rawValue: 1 << 6)

    package static let plain: Style = []
    package static let alarm: Style = [.strong, .red]
    package static let caution: Style = .yellow
    package static let news: Style = .green

    /// Parameters of SGR (ECMA-48 §8.3.117).
    fileprivate var parameters: String {
      let all: [(Style, String)] = [
        (.strong, "1"), (.faint, "2"), (.red, "31"), (.green, "32"), (.yellow, "33"), (.magenta, "35"),
        (.cyan, "36"),
      ]
      return all.filter { contains($0.0) }.map(\.1).joined(separator: ";")
    }
  }

  /// One piece of a row.
  package struct Cell: Sendable {
    var text: String
    var style: Style
    /// In columns; nil takes what is left of the page, which the last cell of a row does.
    var width: Int?
    /// Of the whole text, so that a line of it that holds nothing but a number stands as the others do.
    var direction: PlainText.Direction

    package init(_ text: String, _ style: Style = .plain, width: Int? = nil) {
      self.text = PlainText.line(text)
      self.style = style
      self.width = width
      direction = PlainText.direction(of: self.text)
    }
  }

  /// The lines of a row: each cell is wrapped in its own columns, two columns apart.
  ///
  /// Where too little is left for the last cell it goes below the others, indented.
  package func row(_ cells: [Cell]) -> [String] {
    let fixed = cells.reduce(0) { $0 + ($1.width.map { $0 + 2 } ?? 0) }
    guard let last = cells.last, cells.count > 1, width - fixed < 24 else {
      return grid(cells, left: width - fixed)
    }
    let below = grid([Cell("", width: 0), last], left: width - 2)
    return grid(Array(cells.dropLast()), left: width) + below
  }

  private func grid(_ cells: [Cell], left: Int) -> [String] {
    let widths = cells.map { $0.width ?? max(8, left) }
    let wrapped = zip(cells, widths).map { PlainText.wrapped($0.text, width: $1) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      var text = ""
      for (index, cell) in cells.enumerated() {
        let piece = line < wrapped[index].count ? wrapped[index][line] : ""
        text += styled(piece, cell.style, cell.direction)
        if index + 1 < cells.count {
          text += String(repeating: " ", count: max(0, widths[index] - PlainText.columns(of: piece)) + 2)
        }
      }
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// `text`, which must be free of controls, as it goes to the page.
  package func styled(_ text: String, _ style: Style) -> String {
    styled(text, style, PlainText.direction(of: text))
  }

  private func styled(_ text: String, _ style: Style, _ direction: PlainText.Direction) -> String {
    line(text.unicodeScalars.map { StyledText.Letter(scalar: $0, style: style) }[...], direction)
  }

  /// `letters`, which must be free of controls, as they go to the page.
  func line(_ letters: ArraySlice<StyledText.Letter>, _ direction: PlainText.Direction) -> String {
    guard !letters.isEmpty else { return "" }
    let isApart = isolates && direction != .leftToRight
    let islands = isApart && direction == .rightToLeft ? PlainText.islands(in: letters.map(\.scalar)) : []
    let (opening, closing) = (Set(islands.map(\.lowerBound)), Set(islands.map(\.upperBound)))
    var line = String.UnicodeScalarView()
    if isApart { line.append(direction == .rightToLeft ? "\u{2067}" : "\u{2066}") }
    var style = Style.plain
    for (offset, letter) in letters.enumerated() {
      if hasColour, letter.style != style {
        if style != .plain { line.append(contentsOf: "\u{1B}[0m".unicodeScalars) }
        if letter.style != .plain {
          line.append(contentsOf: "\u{1B}[\(letter.style.parameters)m".unicodeScalars)
        }
        style = letter.style
      }
      if opening.contains(offset) { line.append("\u{2066}") }
      line.append(letter.scalar)
      if closing.contains(offset + 1) { line.append("\u{2069}") }
    }
    if hasColour, style != .plain { line.append(contentsOf: "\u{1B}[0m".unicodeScalars) }
    if isApart { line.append("\u{2069}") }
    return String(line)
  }
}
