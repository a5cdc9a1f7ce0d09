import Calendars
import FoundationEssentials

/// The article or articles of a JSON document.
///
/// An object with `text`, an array of such, or an object that holds such an array as `articles` or `items`.
func readJSON(_ utf8: [UInt8]) throws(Refusal) -> [Draft] {
  guard let value = JSONValue(utf8) else {
    throw Refusal(.malformed, "the file is not valid JSON; write it again with a JSON encoder")
  }
  let drafts = value.articles.compactMap(Draft.init)
  guard !drafts.isEmpty else {
    throw Refusal(.malformed, "the JSON holds no article: an object with \"title\" and \"text\" is expected")
  }
  return drafts
}

/// The articles of JSON Lines, one object a line.
func readJSONLines(_ utf8: [UInt8]) throws(Refusal) -> [Draft] {
  var drafts: [Draft] = []
  for (number, line) in utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
  where line.contains(where: { $0 > 0x20 }) {
    guard let value = JSONValue(Array(line)) else {
      throw Refusal(.malformed, "line \(number + 1) is not valid JSON; each line must hold one whole object")
    }
    drafts += value.articles.compactMap(Draft.init)
  }
  guard !drafts.isEmpty else {
    throw Refusal(.malformed, "no line holds an article: an object with \"title\" and \"text\" is expected")
  }
  return drafts
}

/// Any JSON.
indirect enum JSONValue: Decodable, Sendable {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  case number(Double)
  case other

  /// Nil where `utf8` is no JSON, or is nested deeper than the decoder allows (512).
  init?(_ utf8: [UInt8]) {
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(utf8)) else { return nil }
    self = value
  }

  init(from decoder: any Decoder) throws {
    // Each wrong guess costs an error that is made and thrown away: the commonest first.
    let value = try decoder.singleValueContainer()
    if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let container = try? decoder.container(keyedBy: Key.self) {
      var fields: [String: JSONValue] = [:]
      for key in container.allKeys {
        fields[key.stringValue] = try container.decode(JSONValue.self, forKey: key)
      }
      self = .object(fields)
    } else if var container = try? decoder.unkeyedContainer() {
      var values: [JSONValue] = []
      while !container.isAtEnd { values.append(try container.decode(JSONValue.self)) }
      self = .array(values)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else {
      self = .other
    }
  }

  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  subscript(key: String) -> JSONValue? {
    guard case .object(let fields) = self else { return nil }
    return fields[key]
  }

  /// A string, or the name of an object that has one.
  var text: String? {
    switch self {
    case .string(let text): text
    case .object: self["name"]?.text ?? self["@value"]?.text
    case .array(let values): values.first?.text
    default: nil
    }
  }

  /// The objects that may be articles.
  var articles: [JSONValue] {
    switch self {
    case .array(let values): return values
    case .object:
      for key in ["articles", "items", "entries", "data", "results"] {
        if case .array(let values)? = self[key] { return values }
      }
      return [self]
    default: return []
    }
  }
}

extension Draft {
  /// Nil where `value` has no text.
  init?(_ value: JSONValue) {
    func first(_ keys: String...) -> String? {
      keys.lazy.compactMap { value[$0]?.text }.first { !$0.trimmed.isEmpty }
    }
    let body = first(
      "text", "body", "content", "articleBody", "content_html", "content_text", "article", "description",
      "summary")
    guard let body else { return nil }
    title = first("title", "headline").map { plainText(ofHTML: $0).onOneLine }
    url = first("url", "link", "canonical", "external_url")?.trimmed
    source = first("source", "site", "site_name", "publisher", "outlet")?.onOneLine
    text = markedLines(ofHTMLOrText: body, title: title)
    for key in [
      "published", "datePublished", "date_published", "published_at", "publishedAt", "pubDate", "date",
    ] {
      switch value[key] {
      case .number(let seconds): state(Draft.day(ofEpoch: seconds))
      case let written?: state(written.text)
      case nil: break
      }
    }
  }

  /// Seconds or milliseconds since 1970 as a day in UTC; nil beyond the calendar.
  private static func day(ofEpoch value: Double) -> String? {
    let seconds = abs(value) > 1e11 ? value / 1000 : value
    guard seconds > 0, seconds < 4e9 else { return nil }
    return Day(ordinal: Int32(seconds / 86_400)).description
  }
}
