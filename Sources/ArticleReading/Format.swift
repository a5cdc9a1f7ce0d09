/// How an article is wrapped, told by its text and only then by its file's name.
enum Format: Equatable, Sendable {
  /// Plain text or Markdown, whose offsets stay those of the file.
  case text
  case html, feed, json, jsonLines

  init(of utf8: [UInt8], file: String) {
    let head = utf8.prefix(4096).drop { $0 <= 0x20 }
    let ending = file.split(separator: ".").last.map { $0.lowercased() } ?? ""
    switch head.first {
    case 0x3C: self = Format.markup(head, ending: ending)  // <
    case 0x7B, 0x5B: self = Format.json(utf8, head, ending: ending)  // { [
    default: self = ["html", "htm", "xhtml"].contains(ending) && head.contains(0x3C) ? .html : .text
    }
  }

  private static func markup(_ head: ArraySlice<UInt8>, ending: String) -> Format {
    let text = String(decoding: head, as: UTF8.self).lowercased()
    for element in elements(in: text).prefix(64) {
      switch element {
      case "rss", "feed", "rdf:rdf", "rdf": return .feed
      case "html", "head", "body", "article", "main", "div", "p", "h1", "h2", "title", "meta", "section",
        "span", "br", "ul", "table":
        return .html
      default: break
      }
    }
    if ["xml", "rss", "atom", "rdf"].contains(ending) || text.hasPrefix("<?xml") { return .feed }
    return text.hasPrefix("<!doctype") || ["html", "htm", "xhtml"].contains(ending) ? .html : .text
  }

  /// The names of the start tags in `text`.
  private static func elements(in text: String) -> [Substring] {
    text.split(separator: "<").map { $0.prefix { $0.isLetter || $0.isNumber || $0 == ":" } }.filter {
      !$0.isEmpty
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
