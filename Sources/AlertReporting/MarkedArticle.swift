import ArabicText
import Vocabulary

/// An article's text with what was read in it marked where it stands.
///
/// On a page with colours times, places and the words that tell an event have a colour each, and sentences that tell one
/// are bold; without colours they stand between brackets. Behind each sentence stand the numbers of its events.
struct MarkedArticle {
  /// One kind of mark.
  enum Mark: CaseIterable {
    case time, place, trigger

    var style: Page.Style {
      switch self {
      case .time: .cyan
      case .place: .green
      case .trigger: .magenta
      }
    }
    /// Where there are no colours.
    var brackets: (opening: String, closing: String) {
      switch self {
      case .time: ("[", "]")
      case .place: ("{", "}")
      case .trigger: ("<", ">")
      }
    }
  }

  private let article: Article
  private let hasColour: Bool
  /// One for each scalar of the text.
  private var styles: [Page.Style]
  /// What is put before or behind a scalar.
  private var opening: [Int: String] = [:]
  private var closing: [Int: String] = [:]
  /// The numbers of the events that a sentence tells, by the scalar where it ends.
  private var numbers: [Int: [Int]] = [:]
  private var used: Set<Mark> = []

  init(_ read: ReadArticle, hasColour: Bool) {
    article = read.article
    self.hasColour = hasColour
    styles = Array(repeating: .plain, count: article.text.scalarCount)
    for (index, event) in read.events.enumerated() {
      for mention in event.mentions {
        style(mention.span, .strong)
        numbers[mention.span.end, default: []].append(index + 1)
      }
    }
    for time in read.times { mark(time.span, .time) }
    for place in read.places { mark(place.span, .place) }
    let evidence = read.events.flatMap(\.mentions).flatMap(\.evidence)
    for span in Set(evidence.filter { $0.field == .kind }.compactMap(\.span)) { mark(span, .trigger) }
  }

  private mutating func style(_ span: TextSpan, _ style: Page.Style) {
    for scalar in span.start..<span.end { styles[scalar].formUnion(style) }
  }

  private mutating func mark(_ span: TextSpan, _ mark: Mark) {
    used.insert(mark)
    if hasColour {
      style(span, mark.style)
    } else {
      opening[span.start, default: ""] += mark.brackets.opening
      closing[span.end, default: ""] = mark.brackets.closing + closing[span.end, default: ""]
    }
  }

  /// `block` on one line.
  func text(of block: Block) -> StyledText {
    let base: Page.Style =
      switch block.role {
      case .title, .heading: .strong
      case .stamp, .boilerplate: .faint
      case .body, .listItem: .plain
      }
    var text = StyledText()
    var at = block.span.start
    for scalar in article.text[block.span].unicodeScalars {
      if let opening = opening[at] { text.append(opening, .faint) }
      text.append(scalar, styles[at].union(base))
      at += 1
      if let closing = closing[at] { text.append(closing, .faint) }
      if let numbers = numbers[at] {
        text.append(numbers.map { " (\($0))" }.joined(), MarkedArticle.numberStyle)
      }
    }
    return text
  }

  /// Of the numbers that tie a sentence to its events.
  static let numberStyle: Page.Style = [.strong, .yellow]
}

extension MarkedArticle {
  /// What the marks in this article mean, in themselves.
  func legend(_ words: ReportWords) -> StyledText {
    var legend = StyledText()
    func separate() {
      if !legend.letters.isEmpty { legend.append(" · ", .faint) }
    }
    for mark in Mark.allCases where used.contains(mark) {
      let name = words.name(of: mark)
      separate()
      if hasColour {
        legend.append(name, mark.style)
      } else {
        legend.append(mark.brackets.opening + name + mark.brackets.closing, .plain)
      }
    }
    if !numbers.isEmpty {
      separate()
      legend.append(words.eventSentence, .strong)
      legend.append(" (1)", Self.numberStyle)
    }
    return legend
  }
}
