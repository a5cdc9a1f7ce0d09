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

  /// The nearest element that calls itself an article, else the one around `heaviest` that holds two fifths of the
  /// page's paragraphs, and its neighbours' where these weigh in.
  private static func article(around heaviest: MarkupNode, _ weighing: Weighing) -> MarkupNode {
    let ancestors = sequence(first: heaviest) { $0.parent }.prefix {
      $0.isElement && !$0.isNamed("body") && !$0.isNamed("html")
    }
    if let named = ancestors.first(where: isArticle) { return named }
    guard let holder = ancestors.first(where: { weighing.share(of: $0) >= 0.4 }) else {
      return ancestors.suffix(1).first?.parent ?? heaviest
    }
    guard let parent = holder.parent, ancestors.contains(parent) else { return holder }
    return weighing.share(of: parent) >= weighing.share(of: holder) * 1.2 ? parent : holder
  }

  private static func isArticle(_ node: MarkupNode) -> Bool {
    node.isNamed("article") || node.isNamed("main") || node.attribute("role") == "main"
      || (node.attribute("itemprop") ?? "").contains("articleBody")
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
  /// The letters in each block, links aside, and those of them that are paragraphs of the page's text.
  private var sums: [MarkupNode: (all: Int, paragraphs: Int)] = [:]
  private var open: [(node: MarkupNode, all: Int, paragraphs: Int)] = []
  private var paragraphs = 0
  private var links = 0
  /// The elements on the way down that call themselves no part of the article.
  private var sites: [MarkupNode] = []

  /// The part of the page's paragraphs that `node` holds, 0...1.
  func share(of node: MarkupNode) -> Double {
    paragraphs == 0 ? 0 : Double(sums[node]?.paragraphs ?? 0) / Double(paragraphs)
  }
  func sum(of node: MarkupNode) -> Int { sums[node]?.all ?? 0 }
  func elements(above sum: Int) -> Set<MarkupNode> { Set(sums.filter { $0.value.all > sum }.keys) }

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
    if case .block = kind { open.append((node, 0, 0)) }
    if PageParts.isSite(node), !node.isNamed("body"), !node.isNamed("html") { sites.append(node) }
    return true
  }

  mutating func leave(_ node: MarkupNode) {
    if sites.last == node { sites.removeLast() }
    if node.isNamed("a"), links > 0 { links -= 1 }
    guard open.last?.node == node, let closed = open.popLast() else { return }
    sums[node] = (closed.all, closed.paragraphs)
    guard !open.isEmpty else { return }
    open[open.count - 1].all += closed.all
    open[open.count - 1].paragraphs += closed.paragraphs
  }

  /// Counts a text node of `length` letters.
  mutating func add(_ length: Int) {
    guard links == 0, let block = open.last?.node else { return }
    open[open.count - 1].all += length
    guard length >= 40, sites.isEmpty else { return }
    open[open.count - 1].paragraphs += length
    paragraphs += length
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
