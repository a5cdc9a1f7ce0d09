/// The entries of an RSS or Atom feed, in its order.
///
/// Declared entities are refused: a feed needs none, and they are how a small file grows without end.
func readFeed(_ utf8: [UInt8]) throws(Refusal) -> [Draft] {
  if utf8.contains(Array("<!ENTITY".utf8)) {
    throw Refusal(.malformed, "the XML declares entities, which no feed needs; remove its <!ENTITY …> lines")
  }
  guard let document = MarkupDocument(xml: utf8) else {
    throw Refusal(.malformed, "the file is not valid XML, or ends too early; fetch the feed again")
  }
  let entries = document.root.descendants(named: "item", "entry")
  guard !entries.isEmpty else {
    throw Refusal(.malformed, "the XML is no feed with entries: neither <item> nor <entry> is in it")
  }
  let channel = document.root.isNamed("feed") ? document.root : document.root.child("channel")
  let source = channel?.child("title").map { plainText(ofHTML: $0.text).onOneLine }
  return entries.map { Draft(entry: $0, of: source) }
}

extension Draft {
  fileprivate init(entry: MarkupNode, of feed: String?) {
    title = entry.child("title").map { plainText(ofHTML: $0.text).onOneLine }.flatMap {
      $0.isEmpty ? nil : $0
    }
    url = Draft.link(of: entry)
    source = entry.child("source").map { ($0.child("title")?.text ?? $0.text).onOneLine } ?? feed
    let bodies = ["encoded", "content", "description", "summary"].compactMap { entry.child($0) }
    if let body = bodies.first(where: { !$0.isBlank }) {
      text =
        body.attribute("type") == "xhtml"
        ? MarkedLines(of: body, skippingClasses: true) : markedLines(ofHTMLOrText: body.text, title: title)
    }
    for name in ["pubDate", "published", "date", "issued", "updated"] where dates.isEmpty {
      state(entry.child(name)?.text)
    }
  }

  private static func link(of entry: MarkupNode) -> String? {
    let links = entry.children.filter { $0.isNamed("link") }
    let alternate = links.first { ($0.attribute("rel") ?? "alternate") == "alternate" }
    let written = alternate?.attribute("href") ?? alternate?.text ?? entry.child("guid")?.text
    return written?.trimmed.isEmpty == false ? written?.trimmed : nil
  }
}
