/// How an article is wrapped, told by its text and only then by its file's name.
enum Format: Equatable, Sendable {
  /// Plain text or Markdown, whose offsets stay those of the file.
  case text
  case html, feed, json, jsonLines

  init(of utf8: [UInt8], file: String) {
    let head = utf8.prefix(4096).drop { $0 <= 0x20 }
    lazy var ending =
      file.utf8.split(separator: UInt8(ascii: ".")).last
      .map { String(decoding: $0, as: UTF8.self).lowercased() } ?? ""
    switch head.first {
    case 0x3C: self = Format.markup(head, ending: ending)  // <
    case 0x7B, 0x5B: self = Format.json(utf8, head, ending: ending)  // { [
    default: self = ["html", "htm", "xhtml"].contains(ending) && head.contains(0x3C) ? .html : .text
    }
  }

  private static func markup(_ head: ArraySlice<UInt8>, ending: String) -> Format {
    for name in tagNames(in: head) {
      if feedTags.contains(name) { return .feed }
      if pageTags.contains(name) { return .html }
    }
    if ["xml", "rss", "atom", "rdf"].contains(ending) || head.starts(with: "<?xml".utf8) { return .feed }
    let isDeclared = String(decoding: head.prefix(9), as: UTF8.self).lowercased() == "<!doctype"
    return isDeclared || ["html", "htm", "xhtml"].contains(ending) ? .html : .text
  }

  private static let feedTags: Set<String> = ["rss", "feed", "rdf", "rdf:rdf"]
  private static let pageTags: Set<String> = [
    "html", "head", "body", "article", "main", "div", "p", "h1", "h2", "title", "meta", "section", "span",
    "br", "ul",
    "table",
  ]

  /// The names of the first 64 start tags, in lower case.
  private static func tagNames(in head: ArraySlice<UInt8>) -> some Sequence<String> {
    head.split(separator: 0x3C, maxSplits: 64).lazy.map { tag in
      let name = tag.prefix(8).prefix { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x3A).contains($0) }
      return String(decoding: name.map { $0 | 0x20 }, as: UTF8.self)
    }
  }

  /// `{"` and `[{` are JSON; `[ad_1]` and "[عاجل]" are not.
  private static func json(_ utf8: [UInt8], _ head: ArraySlice<UInt8>, ending: String) -> Format {
    let next = head.dropFirst().first { $0 > 0x20 }
    let looksRight = head.first == 0x7B ? next == 0x22 || next == 0x7D : next == 0x7B || next == 0x5D
    guard looksRight || ["json", "jsonl", "ndjson"].contains(ending) else { return .text }
    if ["jsonl", "ndjson"].contains(ending) { return .jsonLines }
    guard head.first == 0x7B else { return .json }
    // Lines of objects: a line end between a closing and an opening brace.
    var closing = false
    var lineEnd = false
    for byte in utf8 {
      switch byte {
      case 0x7D: (closing, lineEnd) = (true, false)
      case 0x0A: lineEnd = closing
      case 0x7B where closing && lineEnd: return .jsonLines
      case 0x09, 0x0D, 0x20: break
      default: closing = false
      }
    }
    return .json
  }
}
