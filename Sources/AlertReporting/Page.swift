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

  package enum Style: Sendable {
    case plain, strong, faint, alarm, caution, news

    /// Parameters of SGR (ECMA-48 §8.3.117).
    fileprivate var parameters: String {
      switch self {
      case .plain: ""
      case .strong: "1"
      case .faint: "2"
      case .alarm: "1;31"
      case .caution: "33"
      case .news: "32"
      }
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
    guard !text.isEmpty else { return text }
    let isolated =
      switch direction {
      case _ where !isolates: text
      case .rightToLeft: "\u{2067}\(text)\u{2069}"
      case .mixed: "\u{2066}\(text)\u{2069}"
      case .leftToRight: text
      }
    guard hasColour, !style.parameters.isEmpty else { return isolated }
    return "\u{1B}[\(style.parameters)m\(isolated)\u{1B}[0m"
  }
}
