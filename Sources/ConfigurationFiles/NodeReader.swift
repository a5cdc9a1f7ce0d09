import Calendars
import Yams

/// Reads YAML nodes as what their keys call for, and notes what does not fit instead of stopping at it.
///
/// A method that gives nil has noted why, unless the key is absent.
struct NodeReader {
  let file: String
  private(set) var faults: [ConfigurationFault] = []

  init(file: String) { self.file = file }

  /// The pairs of one mapping, by key.
  struct Fields {
    fileprivate var values: [String: Node]
    let node: Node
    subscript(key: String) -> Node? { values[key] }
  }

  mutating func note(_ problem: ConfigurationFault.Problem, at node: Node) {
    let mark = node.mark
    faults.append(
      ConfigurationFault(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1, problem: problem))
  }

  /// The document's one node; nil where the file holds nothing but comments.
  mutating func document(_ text: String) -> Node? {
    do {
      return try compose(yaml: text)
    } catch let error as YamlError {
      faults.append(fault(error))
    } catch {
      faults.append(ConfigurationFault(file: file, line: 1, column: 1, problem: .syntax("\(error)")))
    }
    return nil
  }

  /// What was read, or all that is wrong with the file, in the order of its lines.
  func finish<Value>(_ value: Value?) throws(ConfigurationError) -> Value {
    guard faults.isEmpty, let value else {
      throw .unsound(faults.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
    return value
  }

  // MARK: Mappings

  /// The pairs of `node`, whose keys must be among `keys`; `what` it is, for people.
  mutating func fields(_ node: Node, of what: String, keys: [String]) -> Fields? {
    guard let mapping = node.mapping else {
      note(.wrongType(key: what, expected: "keys with values", found: kind(of: node)), at: node)
      return nil
    }
    var values: [String: Node] = [:]
    for (key, value) in mapping {
      guard let name = key.scalar?.string, keys.contains(name) else {
        let name = key.scalar?.string ?? kind(of: key)
        note(.unknownKey(name, suggestion: suggestion(for: name, among: keys), known: keys), at: key)
        continue
      }
      values[name] = value
    }
    return Fields(values: values, node: node)
  }

  /// The node of a key that must be there.
  mutating func required(_ key: String, _ fields: Fields) -> Node? {
    if let node = fields[key] { return node }
    note(.missingKey(key), at: fields.node)
    return nil
  }

  // MARK: Values

  mutating func string(_ node: Node, of key: String) -> String? {
    guard let scalar = node.scalar, node.null == nil else {
      note(.wrongType(key: key, expected: "a text", found: kind(of: node)), at: node)
      return nil
    }
    return scalar.string
  }

  mutating func string(_ key: String, _ fields: Fields) -> String? {
    fields[key].flatMap { string($0, of: key) }
  }

  mutating func requiredString(_ key: String, _ fields: Fields) -> String? {
    required(key, fields).flatMap { string($0, of: key) }
  }

  /// The elements of a list, each with its node; one text alone is a list of one, an absent key an empty one.
  mutating func strings(_ key: String, _ fields: Fields) -> [(text: String, node: Node)] {
    guard let node = fields[key] else { return [] }
    guard let sequence = node.sequence else {
      return string(node, of: key).map { [($0, node)] } ?? []
    }
    return sequence.compactMap { element in string(element, of: key).map { ($0, element) } }
  }

  /// The elements of a list of anything; an absent key is an empty one.
  mutating func nodes(_ key: String, _ fields: Fields) -> [Node] {
    guard let node = fields[key] else { return [] }
    guard let sequence = node.sequence else {
      note(.wrongType(key: key, expected: "a list", found: kind(of: node)), at: node)
      return []
    }
    return Array(sequence)
  }

  /// One of the spellings of an enumeration.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(_ node: Node, of key: String) -> Choice?
  where Choice.RawValue == String {
    guard let written = string(node, of: key) else { return nil }
    if let choice = Choice(rawValue: written) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    note(
      .badValue(
        written, key: key, expected: "one of " + known.joined(separator: ", "),
        suggestion: suggestion(for: written, among: known)), at: node)
    return nil
  }

  /// What `read` makes of a text; nil from it is noted as not being `expected`.
  mutating func value<Value>(
    _ key: String, _ fields: Fields, expected: String, _ read: (String) -> Value?
  ) -> Value? {
    guard let node = fields[key], let written = string(node, of: key) else { return nil }
    if let value = read(written) { return value }
    note(.badValue(written, key: key, expected: expected, suggestion: nil), at: node)
    return nil
  }

  /// A lower-case hyphenated name.
  mutating func identifier(_ node: Node, of key: String) -> String? {
    guard let written = string(node, of: key) else { return nil }
    if isIdentifier(written) { return written }
    note(
      .badValue(
        written, key: key, expected: "an identifier of lower-case letters, digits and single hyphens",
        suggestion: nil), at: node)
    return nil
  }

  // MARK: What is wrong

  private func kind(of node: Node) -> String {
    if node.null != nil { return "nothing" }
    return switch node {
    case .scalar(let scalar): "'\(scalar.string)'"
    case .sequence: "a list"
    case .mapping: "keys with values"
    case .alias: "an alias"
    }
  }

  private func fault(_ error: YamlError) -> ConfigurationFault {
    let mark: Mark?
    let problem: ConfigurationFault.Problem
    switch error {
    case .scanner(_, let words, let at, _), .parser(_, let words, let at, _),
      .composer(_, let words, let at, _):
      (mark, problem) = (at, .syntax(words))
    case .duplicatedKeysInMapping(let keys, let context):
      mark = context.mark
      problem = .repeated("the key " + keys.sorted().map { "'\($0)'" }.joined(separator: ", "), first: nil)
    case .reader(let words, _, _, _): (mark, problem) = (nil, .syntax(words))
    default: (mark, problem) = (nil, .syntax("\(error)"))
    }
    return ConfigurationFault(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1, problem: problem)
  }
}

/// True of `ain-al-asad` and `tower-22`; not of `Ain`, `a--b` or `-a`.
private func isIdentifier(_ text: String) -> Bool {
  var last: UInt8 = 0x2D
  for byte in text.utf8 {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: break
    case 0x2D where last != 0x2D: break
    default: return false
    }
    last = byte
  }
  return last != 0x2D
}
