import CXML

/// The article of an HTML page: its body alone, and what the page's metadata says of it.
func readHTML(_ utf8: [UInt8]) throws(Refusal) -> Draft {
  guard let document = MarkupDocument(html: utf8) else {
    throw Refusal(
      .malformed, "the HTML cannot be read: it holds no element, or one with thousands of attributes")
  }
  let page = PageParts(document.root)
  var draft = page.metadata.draft
  draft.text = MarkedLines(of: page.body, skippingClasses: true, kept: page.kept, without: draft.title)
  if draft.text.isEmpty, draft.title == nil {
    throw Refusal(.empty, "the HTML page holds no text")
  }
  return draft
}

/// Which element of a page holds the article, and what else the page says.
struct PageParts {
  private(set) var metadata = PageMetadata()
  /// The element that holds the article.
  private(set) var body: MarkupNode
  /// Elements that hold most of the text, which no class name makes a menu.
  private(set) var kept: Set<MarkupNode> = []

  /// Weighs the elements of a page: a paragraph counts for its parent, and half for its grandparent.
  init(_ root: MarkupNode) {
    body = root
    var weights: [MarkupNode: Int] = [:]
    var sums: [MarkupNode: Int] = [:]
    var metadata = PageMetadata()
    var open: [(node: MarkupNode, sum: Int)] = []
    var links = 0
    root.walk(
      enter: { node in
        if node.isText {
          guard links == 0, let block = open.last else { return false }
          let length = node.withText { $0.count { $0 > 0x20 } }
          open[open.count - 1].sum += length
          guard length >= 40 else { return false }
          let holder = ElementKind(block.node) == .block(.none) ? block.node : block.node.parent ?? block.node
          weights[holder, default: 0] += length
          if let outer = holder.parent, outer.isElement { weights[outer, default: 0] += length / 2 }
          return false
        }
        guard node.isElement else { return false }
        metadata.read(node)
        switch ElementKind(node) {
        case .site: return node.isNamed("head")
        case .link: links += 1
        case .block: open.append((node, 0))
        default: break
        }
        return true
      },
      leave: { node in
        guard node.isElement else { return }
        switch ElementKind(node) {
        case .link: links -= 1
        case .block:
          guard let closed = open.popLast() else { return }
          sums[node] = closed.sum
          if !open.isEmpty { open[open.count - 1].sum += closed.sum }
        default: break
        }
      })
    self.metadata = metadata
    let heaviest = weights.filter { !PageParts.isInSite($0.key) }.max { $0.value < $1.value }?.key
    body = heaviest.map { PageParts.article(around: $0, weights) } ?? root.child("body") ?? root
    let total = sums[body] ?? 0
    kept = Set(sums.filter { $0.value * 2 > total }.keys)
  }

  /// The nearest element that calls itself an article, else the heaviest one, else its parent where others weigh in.
  private static func article(around heaviest: MarkupNode, _ weights: [MarkupNode: Int]) -> MarkupNode {
    var at = Optional(heaviest)
    while let node = at, node.isElement {
      if node.isNamed("article") || node.isNamed("main") || node.attribute("role") == "main"
        || (node.attribute("itemprop") ?? "").contains("articleBody")
      {
        return node
      }
      at = node.parent
    }
    guard let parent = heaviest.parent, parent.isElement, !parent.isNamed("body"), !parent.isNamed("html")
    else { return heaviest }
    let others = parent.children.filter { $0 != heaviest }.reduce(0) { $0 + (weights[$1] ?? 0) }
    return others * 5 >= (weights[heaviest] ?? 0) ? parent : heaviest
  }

  private static func isInSite(_ node: MarkupNode) -> Bool {
    var at = Optional(node)
    while let node = at, node.isElement, !node.isNamed("body"), !node.isNamed("html") {
      if ElementKind(node) == .site || isSite(node) { return true }
      at = node.parent
    }
    return false
  }

  /// What an element's own attributes call no part of the article.
  static func isSite(_ node: MarkupNode) -> Bool {
    guard node.hasAttributes else { return false }
    if node.attribute("hidden") != nil || node.attribute("aria-hidden") == "true" { return true }
    if let style = node.attribute("style")?.lowercased().filter({ $0 != " " }),
      style.contains("display:none") || style.contains("visibility:hidden")
    {
      return true
    }
    if let role = node.attribute("role"), siteRoles.contains(role) { return true }
    return [node.attribute("class"), node.attribute("id")].contains { names in
      guard let names else { return false }
      return words(in: names).contains { siteWords.contains($0) }
    }
  }

  /// "relatedPosts most-read" is related, posts, most, read.
  private static func words(in names: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in names.unicodeScalars {
      let isUpper = ("A"..."Z").contains(character)
      if isUpper || !character.properties.isAlphabetic {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if character.properties.isAlphabetic {
        word.unicodeScalars.append(isUpper ? Unicode.Scalar(UInt8(character.value | 0x20)) : character)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static let siteRoles: Set<String> = [
    "navigation", "banner", "complementary", "contentinfo", "search", "dialog", "alert", "menu", "toolbar",
  ]

  // One word of a class or identifier is enough.
  private static let siteWords = Set(
    """
    share sharing shares social related comment comments disqus tags breadcrumb breadcrumbs ad ads advert \
    advertisement advertising sponsor sponsored promo promotion newsletter subscribe subscription sidebar widget widgets \
    cookie cookies consent menu nav navbar navigation footer popup modal ticker breaking marquee recommend recommended \
    recommendations recirc trending popular toolbar print pagination pager copyright rating poll author bio outbrain taboola mgid \
    hidden hide invisible login signin search caption credit readalso mostread whatsapp facebook twitter telegram
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
