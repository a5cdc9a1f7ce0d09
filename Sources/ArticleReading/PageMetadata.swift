/// What a page says of its article outside of the text.
struct PageMetadata {
  private var titles: [TitleSource: String] = [:]
  /// The first date of each kind.
  private var dates: [DateSource: String] = [:]
  private var url: String?
  private var site: String?

  /// Where a title stood; the first in this order is taken.
  private enum TitleSource: CaseIterable { case openGraph, linkedData, heading, title }

  /// Where a date stood, most trusted first.
  private enum DateSource: CaseIterable { case openGraph, linkedData, microdata, meta, time }

  private mutating func noteDate(_ date: String, _ source: DateSource) {
    dates[source] = dates[source] ?? date
  }

  /// Takes from `node` what it has to say; called for every element once.
  mutating func read(_ node: MarkupNode) {
    switch node.name.string {
    case "meta": readMeta(node)
    case "link" where node.attribute("rel") == "canonical": url = url ?? node.attribute("href")
    case "script" where node.attribute("type")?.lowercased().contains("ld+json") ?? false:
      if let value = JSONValue(Array(node.text.utf8)) { readLinkedData(value, depth: 0) }
    case "h1" where titles[.heading] == nil: note(node.text, .heading)
    case "title" where titles[.title] == nil: note(node.text, .title)
    case "time": if let written = node.attribute("datetime") { noteDate(written, .time) }
    default: break
    }
    if let property = node.hasAttributes ? node.attribute("itemprop") : nil,
      property.contains("datePublished")
    {
      if let written = node.attribute("content") ?? node.attribute("datetime") {
        noteDate(written, .microdata)
      }
    }
  }

  private mutating func note(_ title: String?, _ source: TitleSource) {
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
      noteDate(content, .openGraph)
    case "datepublished", "date", "pubdate", "publishdate", "publish-date", "publish_date", "dc.date",
      "dc.date.issued",
      "dcterms.created", "dcterms.date", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime":
      noteDate(content, .meta)
    default: break
    }
  }

  /// JSON-LD, wherever in it an article stands.
  private mutating func readLinkedData(_ value: JSONValue, depth: Int) {
    guard depth < 16 else { return }
    switch value {
    case .array(let values): for value in values { readLinkedData(value, depth: depth + 1) }
    case .object(let fields):
      if let written = fields["datePublished"]?.text { noteDate(written, .linkedData) }
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
    // The <time> of a page without any other may be that of the article.
    for source in DateSource.allCases where source != .time || dates.count == 1 { draft.state(dates[source]) }
    return draft
  }

  /// The title without the site's name behind it.
  private var title: String? {
    guard let found = TitleSource.allCases.lazy.compactMap({ titles[$0] }).first else { return nil }
    for separator in [" - ", " | ", " – ", " — ", " :: ", " » "] {
      guard let (head, tail) = PageMetadata.parts(of: found, at: separator) else { continue }
      let isNameOfSite =
        tail == site || titles[.heading] == head
        || titles[.openGraph] == nil && tail.split(separator: " ").count <= 4
          && head.split(separator: " ").count >= 4
      if isNameOfSite { return head }
    }
    return found
  }

  /// What stands before and behind the last `separator`; nil where there is none.
  private static func parts(of title: String, at separator: String) -> (head: String, tail: String)? {
    let (bytes, mark) = (Array(title.utf8), Array(separator.utf8))
    guard bytes.count > mark.count,
      let at = (0...(bytes.count - mark.count)).last(where: { bytes[$0...].starts(with: mark) })
    else { return nil }
    return (
      String(decoding: bytes[..<at], as: UTF8.self).trimmed,
      String(decoding: bytes[(at + mark.count)...], as: UTF8.self).trimmed
    )
  }
}
