/// One language's sentences, a table of templates by kind, status and circumstances.
///
/// A row is `kind  status  circumstances  template`, columns parted by two spaces or more; `*` stands for every status
/// and `-` for no circumstance. The first row that fits is used: its circumstances must all hold. Rows of kind
/// `change` are the sentences of a date-change by `change` in place of the status; rows with status `name` say what
/// the event is called in them. Rows of kind `occasion` follow the sentence of what was planned and has happened.
struct Phrasebook: Sendable {
  struct Row: Sendable {
    var kind: String
    var status: String
    var circumstances: Set<Circumstance>
    var template: Template
  }
  let rows: [Row]

  /// Traps on a row that cannot be read: the tables are part of the program, and a test reads every one.
  init(_ table: String) {
    rows = table.split(separator: "\n").map { line in
      let columns = Self.columns(line)
      precondition(columns.count == 4, "a row of four columns: \(line)")
      let circumstances = columns[2] == "-" ? [] : columns[2].split(separator: " ")
      return Row(
        kind: columns[0], status: columns[1],
        circumstances: Set(
          circumstances.map {
            guard let known = Circumstance(rawValue: String($0)) else {
              preconditionFailure("an unknown circumstance: \(line)")
            }
            return known
          }),
        template: Template(columns[3]))
    }
  }

  func template(_ kind: String, _ status: String, _ circumstances: Set<Circumstance>) -> Template? {
    rows.first {
      $0.kind == kind && ($0.status == status || $0.status == "*" && status != "name")
        && $0.circumstances.isSubset(of: circumstances)
    }?.template
  }

  /// The first three columns and the rest of the line.
  private static func columns(_ line: Substring) -> [String] {
    var columns: [String] = []
    var rest = line
    while columns.count < 3, let gap = rest.firstRange(of: "  ") {
      columns.append(String(rest[..<gap.lowerBound]))
      rest = rest[gap.upperBound...].drop { $0 == " " }
    }
    return columns + [String(rest)]
  }
}

/// What tells one template of a kind and status from another.
enum Circumstance: String, Sendable, CaseIterable {
  case hit, intercepted, failed
  /// The weapon and its number are known.
  case counted
  /// The weapon is known.
  case armed
  case start, completion
  /// Where to is known.
  case moved
  /// The place is known.
  case placed
  /// The place has no name but a description: "a base in Jordan".
  case described
  /// There is a new date.
  case dated
  /// There was a date before.
  case datedBefore = "dated-before"
  /// Others give another date at the same time.
  case disputed
  /// Several say so.
  case many
}

/// A sentence with slots: `{place}`, `{actor|Forces}` with what stands for an empty one, and `[ in {place}]`, which
/// goes when a slot in it is empty.
struct Template: Hashable, Sendable {
  private indirect enum Part: Hashable, Sendable {
    case text(String)
    case slot(Slot, otherwise: String?)
    case optional([Part])
  }
  private let parts: [Part]

  init(_ source: String) {
    var rest = source[...]
    parts = Self.parse(&rest, nested: false)
    precondition(rest.isEmpty, "a bracket too many: \(source)")
  }

  private static func parse(_ rest: inout Substring, nested: Bool) -> [Part] {
    var parts: [Part] = []
    var text = ""
    func flushed(_ parts: [Part], _ text: String) -> [Part] { text.isEmpty ? parts : parts + [.text(text)] }
    while let character = rest.first {
      rest.removeFirst()
      switch character {
      case "[":
        parts = flushed(parts, text) + [.optional(parse(&rest, nested: true))]
        text = ""
      case "]":
        precondition(nested, "a bracket that was not opened")
        return flushed(parts, text)
      case "{":
        guard let end = rest.firstIndex(of: "}") else { preconditionFailure("a slot that is not closed") }
        let inside = rest[..<end].split(separator: "|", maxSplits: 1)
        rest = rest[rest.index(after: end)...]
        guard let name = inside.first, let slot = Slot(rawValue: String(name)) else {
          preconditionFailure("an unknown slot: \(inside)")
        }
        parts = flushed(parts, text) + [.slot(slot, otherwise: inside.count > 1 ? String(inside[1]) : nil)]
        text = ""
      default: text.append(character)
      }
    }
    precondition(!nested, "a bracket that is not closed")
    return flushed(parts, text)
  }

  /// The sentence; a slot that is empty outside brackets leaves nothing.
  func filled(with slots: [Slot: String]) -> String {
    parts.map { Self.fill($0, slots) ?? "" }.joined()
  }

  /// Nil for an empty slot alone: brackets leave nothing instead.
  private static func fill(_ part: Part, _ slots: [Slot: String]) -> String? {
    switch part {
    case .text(let text): return text
    case .slot(let slot, let otherwise): return slots[slot] ?? otherwise
    case .optional(let parts):
      let filled = parts.compactMap { fill($0, slots) }
      return filled.count == parts.count ? filled.joined() : ""
    }
  }
}

/// What a template can tell of an alert.
enum Slot: String, Sendable, CaseIterable {
  /// "Ain al-Asad", "a base in Jordan".
  case place
  /// What is attacked: "Ain al-Asad", "a target in Anbar".
  case aim
  /// "at Ain al-Asad", "in Iraq".
  case location
  case to
  /// "on 15 September 2025".
  case when
  /// "15 September 2025".
  case date
  /// The date before, bare and adverbial.
  case previous
  case previously
  case actor
  case weapons, weapon
  case toll
  case people
  case round
  case speaker
  case shift
  /// The event by its name: "Ain al-Asad exit".
  case event
}
