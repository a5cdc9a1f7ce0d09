/// Text on one line, each letter of which has its style, until it is wrapped.
struct StyledText {
  struct Letter {
    var scalar: Unicode.Scalar
    var style: Page.Style
  }

  /// No controls, and no white space but single spaces.
  private(set) var letters: [Letter] = []

  /// Adds `text` on the same line: white space, however much, becomes one space; other controls go.
  mutating func append(_ text: String, _ style: Page.Style) {
    for scalar in text.unicodeScalars { append(scalar, style) }
  }

  mutating func append(_ scalar: Unicode.Scalar, _ style: Page.Style) {
    if PlainText.isSpace(scalar) {
      guard let last = letters.last, last.scalar != " " else { return }
      letters.append(Letter(scalar: " ", style: last.style.intersection(style)))
    } else if !PlainText.isControl(scalar) {
      letters.append(Letter(scalar: scalar, style: style))
    }
  }
}

extension Page {
  /// `text` in lines, each indented by `indent` columns.
  func lines(_ text: StyledText, indent: Int = 0) -> [String] {
    let scalars = text.letters.map(\.scalar)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    let direction = PlainText.direction(of: String(view))
    let margin = String(repeating: " ", count: indent)
    return PlainText.lines(of: scalars, width: width - indent).map {
      margin + line(text.letters[$0], direction)
    }
  }
}
