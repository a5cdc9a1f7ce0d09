import Vocabulary

/// What a page says of its article outside of the text.
struct PageMetadata {
  private var titles: [Source: String] = [:]
  private var dates: [(rank: Int, written: String)] = []
  private var url: String?
  private var site: String?

  /// Where a title stood; the first in this order is taken.
  private enum Source: CaseIterable { case openGraph, linkedData, heading, title }

  /// Takes from `node` what it has to say; called for every element once.
  mutating func read(_ node: MarkupNode) {
    switch node.name.string {
    case "meta": readMeta(node)
    case "link" where node.attribute("rel") == "canonical": url = url ?? node.attribute("href")
    case "script" where node.attribute("type")?.lowercased().contains("ld+json") ?? false:
      if let value = JSONValue(Array(node.text.utf8)) { readLinkedData(value, depth: 0) }
    case "h1": note(plain(node), .heading)
    case "title": note(plain(node), .title)
    case "time": if let written = node.attribute("datetime") { dates.append((4, written)) }
    default: break
    }
    if let property = node.hasAttributes ? node.attribute("itemprop") : nil,
      property.contains("datePublished")
    {
      if let written = node.attribute("content") ?? node.attribute("datetime") { dates.append((2, written)) }
    }
  }

  private func plain(_ node: MarkupNode) -> String { node.text.onOneLine }

  private mutating func note(_ title: String?, _ source: Source) {
    guard let title = title?.onOneLine, !title.isEmpty, titles[source] == nil else { return }
    titles[source] = title
  }

  private mutating func readMeta(_ node: MarkupNode) {
    guard let content = node.attribute("content"), !content.isEmpty,
      let name = (node.attribute("property") ?? node.attribute("name") ?? node.attribute("itemprop"))?
        .lowercased()
    else { return }
    switch name {
    case "og:title": note(content, .openGraph)
    case "twitter:title", "headline": note(content, .linkedData)
    case "og:url": url = url ?? content
    case "og:site_name": site = content.onOneLine
    case "article:published_time", "og:article:published_time", "og:published_time":
      dates.append((0, content))
    case "datepublished", "date", "pubdate", "publishdate", "publish-date", "publish_date", "dc.date",
      "dc.date.issued",
      "dcterms.created", "dcterms.date", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime":
      dates.append((3, content))
    default: break
    }
  }

  /// JSON-LD, wherever in it an article stands.
  private mutating func readLinkedData(_ value: JSONValue, depth: Int) {
    guard depth < 16 else { return }
    switch value {
    case .array(let values): for value in values { readLinkedData(value, depth: depth + 1) }
    case .object(let fields):
      if let written = fields["datePublished"]?.text { dates.append((1, written)) }
      if let headline = fields["headline"]?.text { note(headline, .linkedData) }
      if let publisher = fields["publisher"]?.text { site = site ?? publisher.onOneLine }
      for key in ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement"] {
        if let inner = fields[key] { readLinkedData(inner, depth: depth + 1) }
      }
    default: break
    }
  }

  /// An article without its text.
  var draft: Draft {
    var draft = Draft()
    draft.title = title
    draft.url = url?.trimmed
    draft.source = site
    for (_, date) in dates.enumerated().sorted(by: {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }) {
      draft.state(date.written)
    }
    return draft
  }

  /// The title without the site's name behind it.
  private var title: String? {
    guard let found = Source.allCases.lazy.compactMap({ titles[$0] }).first else { return nil }
    for separator in [" - ", " | ", " – ", " — ", " :: ", " » "] {
      guard let range = found.ranges(of: separator).last else { continue }
      let (head, tail) = (found[..<range.lowerBound].trimmed, found[range.upperBound...].trimmed)
      let isHeading = titles[.heading] == head
      if isHeading || tail == site
        || titles[.openGraph] == nil && tail.split(separator: " ").count <= 4
          && head.split(separator: " ").count >= 4
      {
        return head
      }
    }
    return found
  }
}
