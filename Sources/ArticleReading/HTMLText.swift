/// The text of `html`, tags and entities resolved, lines kept.
func plainText(ofHTML html: String) -> String {
  guard html.utf8.contains(0x3C) || html.utf8.contains(0x26) else { return html }
  return String(decoding: markedLines(ofHTMLOrText: html, title: nil).utf8, as: UTF8.self)
}

/// The lines of a body that may be HTML or plain text; a first line that repeats `title` is left out.
func markedLines(ofHTMLOrText body: String, title: String?) -> MarkedLines {
  var lines = MarkedLines()
  let utf8 = Array(body.utf8)
  if isHTML(utf8), let document = MarkupDocument(html: Array("<div>".utf8) + utf8 + Array("</div>".utf8)) {
    lines = MarkedLines(of: document.root, skippingClasses: true)
  } else {
    lines.append(utf8.filter { $0 != 0x0D }, .none)
  }
  guard let title, !title.isEmpty, lines.utf8.starts(with: title.utf8) else { return lines }
  let rest = lines.utf8.dropFirst(title.utf8.count)
  guard rest.first == 0x0A else { return lines }
  var without = MarkedLines()
  let hints = lines.hints
  for (index, line) in lines.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
  where index > 0 {
    without.append(line, index < hints.count ? hints[index] : .none)
  }
  return without
}

/// Holds a tag or an entity.
private func isHTML(_ utf8: [UInt8]) -> Bool {
  for (index, byte) in utf8.enumerated() where index + 1 < utf8.count {
    let next = utf8[index + 1]
    let isLetter = (0x41...0x5A).contains(next) || (0x61...0x7A).contains(next)
    if byte == 0x3C, isLetter || next == 0x2F || next == 0x21 { return true }
    if byte == 0x26, isLetter || next == 0x23, utf8[(index + 1)...].prefix(10).contains(0x3B) { return true }
  }
  return false
}

extension MarkedLines {
  /// The running text of an element: a line for each block, without what only serves the page.
  ///
  /// `skippingClasses` also leaves out what its class or identifier calls a menu, an advertisement and the like, unless
  /// `kept` holds it.
  init(of root: MarkupNode, skippingClasses: Bool, kept: Set<MarkupNode> = [], without title: String? = nil) {
    self.init()
    var writer = LineWriter(without: title)
    root.walk(
      enter: { node in
        if node.isText {
          node.withText { writer.append($0) }
          return false
        }
        guard node.isElement else { return false }
        let kind = ElementKind(node)
        if kind == .site { return false }
        if skippingClasses, node != root, !kept.contains(node), PageParts.isSite(node) { return false }
        switch kind {
        case .lineBreak: writer.breakLine()
        case .link: writer.openLink()
        case .block(let hint): writer.open(hint)
        case .cell: writer.append(space: ())
        case .site, .inline: break
        }
        return true
      },
      leave: { node in
        guard node.isElement else { return }
        switch ElementKind(node) {
        case .link: writer.closeLink()
        case .block: writer.close()
        default: break
        }
      })
    writer.finish()
    self = writer.lines
  }
}

/// What an element of HTML does to the lines of its text.
enum ElementKind: Equatable {
  /// Begins and ends a line of its own.
  case block(Line.Hint)
  case inline, link, lineBreak
  /// Parted from its neighbours by a space.
  case cell
  /// No part of any text.
  case site

  init(_ node: MarkupNode) {
    self = ElementKind.kinds[node.name.string] ?? .inline
  }

  private static let kinds: [String: ElementKind] = {
    let rows: [(ElementKind, String)] = [
      (
        .site,
        """
        script style noscript template nav aside footer form button select option input textarea label iframe object embed \
        svg canvas video audio map dialog figure figcaption picture head title meta link menu frameset applet datalist
        """
      ),
      (.block(.paragraph), "p blockquote pre dd"),
      (.block(.title), "h1"),
      (.block(.heading), "h2 h3 h4 h5 h6 dt"),
      (.block(.listItem), "li"),
      (
        .block(.none),
        "div section article main header ul ol dl table tr tbody thead body html address center details summary hgroup"
      ),
      (.cell, "td th"), (.link, "a"), (.lineBreak, "br hr"),
    ]
    var kinds: [String: ElementKind] = [:]
    for (kind, names) in rows { for name in names.split(separator: " ") { kinds[String(name)] = kind } }
    return kinds
  }()
}

/// Puts lines together from the text nodes of a document.
private struct LineWriter {
  private(set) var lines = MarkedLines()
  private let title: [UInt8]
  private var line: [UInt8] = []
  private var hints: [Line.Hint] = [.none]
  private var linkDepth = 0
  /// Bytes of the line that stand in links.
  private var linked = 0
  private var spacePending = false

  init(without title: String?) { self.title = Array((title ?? "").utf8) }

  /// Appends text, with white space of any length as one space.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < text.count {
      let byte = text[at]
      if byte <= 0x20 {
        spacePending = true
        at += 1
      } else if byte == 0xC2, at + 1 < text.count, text[at + 1] == 0xA0 {
        spacePending = true
        at += 2
      } else {
        if spacePending {
          if !line.isEmpty { line.append(0x20) }
          spacePending = false
        }
        if linkDepth > 0 { linked += 1 }
        line.append(byte)
        at += 1
      }
    }
  }

  mutating func append(space: Void) { spacePending = true }
  mutating func openLink() { linkDepth += 1 }
  mutating func closeLink() { linkDepth -= linkDepth > 0 ? 1 : 0 }

  mutating func open(_ hint: Line.Hint) {
    breakLine()
    // A paragraph within an item of a list is still the item.
    let outer = hints.last ?? .none
    hints.append(outer == .listItem && (hint == .paragraph || hint == .none) ? .listItem : hint)
  }

  mutating func close() {
    breakLine()
    if hints.count > 1 { hints.removeLast() }
  }

  /// Ends the line, if there is any.
  mutating func breakLine() {
    defer {
      line.removeAll(keepingCapacity: true)
      linked = 0
      spacePending = false
    }
    guard !line.isEmpty, line != title else { return }
    let spaces = line.count { $0 == 0x20 }
    let isLink = linked * 5 >= (line.count - spaces) * 4 && spaces < 20
    lines.append(line, isLink ? .site : hints.last ?? .none)
  }

  mutating func finish() { breakLine() }
}
