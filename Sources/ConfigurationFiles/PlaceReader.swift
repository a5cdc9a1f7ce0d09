import Calendars
import Vocabulary
import Yams

/// Reads one entry of a topic's gazetteer.
struct PlaceReader {
  var nodes: NodeReader
  var spellings: SpellingReader
  /// Identifiers that this place refers to.
  private(set) var references: [(id: String, key: String, node: Node)] = []

  init(nodes: NodeReader, spellings: SpellingReader) {
    self.nodes = nodes
    self.spellings = spellings
  }

  /// What an entry of its own may be; the other kinds of mention come about in the text.
  private enum Kind: String, CaseIterable {
    case base, country, region
  }

  private static let conditions = Spelling.Condition.allCases.map(\.rawValue)
  private static let keys =
    ["id", "kind", "name", "country", "region", "at", "operated-by", "from", "to", "towns", "sites"]
    + conditions

  mutating func read(_ node: Node) -> Place? {
    guard let fields = nodes.fields(node, of: "a place", keys: Self.keys) else { return nil }
    let id = nodes.required("id", fields).flatMap { nodes.identifier($0, of: "id") }
    let kind: Kind? = nodes.required("kind", fields).flatMap { nodes.choice($0, of: "kind") }
    let name = nodes.required("name", fields).flatMap { nodes.localizedName($0) }
    if kind != .country, kind != nil { _ = nodes.required("country", fields) }
    let country = reference("country", fields)
    let region = reference("region", fields)
    let operatedBy = reference("operated-by", fields)

    spellings.begin()
    let own = spelled(fields)
    let inner = towns(fields)
    let sites = nodes.nodes("sites", fields).compactMap { site($0) }
    if own.allSatisfy({ $0.condition == .never }), inner.isEmpty, sites.isEmpty {
      nodes.note(.missingKey("always"), at: node)
    }
    let from: Day? = nodes.value("from", fields, expected: Self.someDate) { day($0, last: false) }
    let to: Day? = nodes.value("to", fields, expected: Self.someDate) { day($0, last: true) }
    if let from, let to, to < from, let end = fields["to"] {
      nodes.note(
        .badValue(end.string ?? "", key: "to", expected: "no earlier than 'from'", suggestion: nil), at: end)
    }
    let position = fields["at"].flatMap { coordinates($0) }
    guard let id, let kind, let name else { return nil }
    return Place(
      id: PlaceID(id), kind: kind == .base ? .base : kind == .country ? .country : .region, name: name,
      spellings: own, country: country.map { PlaceID($0) }, region: region.map { PlaceID($0) },
      coordinates: position, operatedBy: operatedBy, from: from, to: to, towns: inner, sites: sites)
  }

  private static let someDate = "a date such as 2025-09-15, 2025-09 or 2025"

  private mutating func reference(_ key: String, _ fields: NodeReader.Fields) -> String? {
    guard let node = fields[key], let id = nodes.identifier(node, of: key) else { return nil }
    references.append((id, key, node))
    return id
  }

  /// Degrees north and east.
  private mutating func coordinates(_ node: Node) -> (latitude: Double, longitude: Double)? {
    let numbers = node.sequence?.compactMap { $0.scalar.flatMap { Double($0.string) } } ?? []
    if numbers.count == 2, node.sequence?.count == 2, abs(numbers[0]) <= 90, abs(numbers[1]) <= 180 {
      return (numbers[0], numbers[1])
    }
    nodes.note(
      .wrongType(key: "at", expected: "[degrees north, degrees east]", found: "what stands there"), at: node)
    return nil
  }

  // MARK: Spellings

  private mutating func spelled(_ fields: NodeReader.Fields) -> [Spelling] {
    Spelling.Condition.allCases.flatMap { condition in
      nodes.strings(condition.rawValue, fields).map { text, node in
        spellings.once(text, of: condition.rawValue, condition: condition, at: node, &nodes)
        return Spelling(text: text, condition: condition)
      }
    }
  }

  /// A list of towns, or lists by condition.
  private mutating func towns(_ fields: NodeReader.Fields) -> [Spelling] {
    guard let node = fields["towns"] else { return [] }
    guard node.mapping != nil else {
      return nodes.strings("towns", fields).map { text, node in
        spellings.once(text, of: "towns", condition: .always, at: node, &nodes)
        return Spelling(text: text)
      }
    }
    guard let fields = nodes.fields(node, of: "towns", keys: Self.conditions) else { return [] }
    return spelled(fields)
  }

  private mutating func site(_ node: Node) -> Site? {
    guard let fields = nodes.fields(node, of: "a site", keys: ["target"] + Self.conditions) else {
      return nil
    }
    let target: Target? = nodes.required("target", fields).flatMap { nodes.choice($0, of: "target") }
    let spellings = spelled(fields)
    return target.map { Site(target: $0, spellings: spellings) }
  }
}
