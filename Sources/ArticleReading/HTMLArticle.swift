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

  init(_ root: MarkupNode) {
    var weighing = Weighing()
    var metadata = PageMetadata()
    root.walk(
      enter: { node in
        if node.isText {
          weighing.add(node.withText { $0.count { $0 > 0x20 } })
          return false
        }
        guard node.isElement else { return false }
        metadata.read(node)
        return weighing.enter(node)
      },
      leave: { if $0.isElement { weighing.leave($0) } })
    self.metadata = metadata
    body = weighing.heaviest.map { PageParts.article(around: $0, weighing) } ?? root.child("body") ?? root
    kept = weighing.elements(above: weighing.sum(of: body) / 2)
  }

  /// The nearest element that calls itself an article, else the heaviest one, else its parent where others weigh in.
  private static func article(around heaviest: MarkupNode, _ weighing: Weighing) -> MarkupNode {
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
    let others = parent.children.filter { $0 != heaviest }.reduce(0) { $0 + weighing.weight(of: $1) }
    return others * 5 >= weighing.weight(of: heaviest) ? parent : heaviest
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

/// Which element of a page bears the running text: a paragraph counts for its parent, and half for its grandparent.
private struct Weighing {
  /// In the order of the document, so that of equals the first is taken.
  private var holders: [(node: MarkupNode, weight: Int)] = []
  private var places: [MarkupNode: Int] = [:]
  /// The letters in each block, links aside.
  private var sums: [MarkupNode: Int] = [:]
  private var open: [(node: MarkupNode, sum: Int)] = []
  private var links = 0
  /// The elements on the way down that call themselves no part of the article.
  private var sites: [MarkupNode] = []

  func weight(of node: MarkupNode) -> Int { places[node].map { holders[$0].weight } ?? 0 }
  func sum(of node: MarkupNode) -> Int { sums[node] ?? 0 }
  func elements(above sum: Int) -> Set<MarkupNode> { Set(sums.filter { $0.value > sum }.keys) }

  /// Nil where no paragraph stands outside of menus and the like.
  var heaviest: MarkupNode? {
    var best: (node: MarkupNode, weight: Int)?
    for holder in holders where holder.weight > best?.weight ?? 0 { best = holder }
    return best?.node
  }

  /// False where nothing below `node` is of the page's text.
  mutating func enter(_ node: MarkupNode) -> Bool {
    let kind = ElementKind(node)
    if kind == .site { return node.isNamed("head") }
    if kind == .link { links += 1 }
    if case .block = kind { open.append((node, 0)) }
    if PageParts.isSite(node), !node.isNamed("body"), !node.isNamed("html") { sites.append(node) }
    return true
  }

  mutating func leave(_ node: MarkupNode) {
    if sites.last == node { sites.removeLast() }
    if node.isNamed("a"), links > 0 { links -= 1 }
    guard open.last?.node == node, let closed = open.popLast() else { return }
    sums[node] = closed.sum
    if !open.isEmpty { open[open.count - 1].sum += closed.sum }
  }

  /// Counts a text node of `length` letters.
  mutating func add(_ length: Int) {
    guard links == 0, let block = open.last?.node else { return }
    open[open.count - 1].sum += length
    guard length >= 40, sites.isEmpty else { return }
    let holder = ElementKind(block) == .block(.none) ? block : block.parent ?? block
    add(length, to: holder)
    if let outer = holder.parent, outer.isElement { add(length / 2, to: outer) }
  }

  private mutating func add(_ length: Int, to node: MarkupNode) {
    if let place = places[node] {
      holders[place].weight += length
    } else {
      places[node] = holders.count
      holders.append((node, length))
    }
  }
}
