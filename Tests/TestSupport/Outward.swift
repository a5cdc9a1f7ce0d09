package import Foundation

/// The lines that `--json` prints (DESIGN.md §5), as a reader of them would decode them.
package enum Outward {
  package struct Time: Decodable, Hashable, Sendable {
    package var value: String?
    package var mod: String?
    package var from: String?
    package var to: String?
  }

  package struct Published: Decodable, Hashable, Sendable {
    package var from: String
    package var to: String
    package var basis: String
  }

  package struct Alert: Decodable, Hashable, Sendable {
    package var id: String
    package var alert: String
    package var priority: Int
    package var freshness: String
    package var event: String
    package var kind: String
    package var status: String
    package var place: String?
    package var target: String?
    package var when: Time?
    package var previous: Time?
    package var change: String?
    package var shift_days: Int?
    package var article: String
    package var published: Published?
    package var quote: String
    package var message: String

    /// What it says, without identifiers: `new-event withdrawal planned iraq - 2025-09-01…2025-09-30`.
    package var summary: String {
      let period = when.map { "\($0.from ?? "?")…\($0.to ?? "?")" } ?? "-"
      return [alert, kind, status, place ?? "-", change ?? "-", period].joined(separator: " ")
    }
  }

  package struct Event: Decodable, Hashable, Sendable {
    package var kind: String
    package var status: String
    package var place: String?
    package var target: String?
    package var when: Time?
    package var weapon: String?
    package var count: Int?
    package var killed: Int?
    package var wounded: Int?
    package var outcome: String?
    package var to_place: String?
  }

  package struct Article: Decodable, Sendable {
    package var file: String
    package var title: String?
    package var published: Published?
    package var events: [Event]
  }

  /// The values of `lines`, one JSON object a line.
  package static func decode<Value: Decodable>(_: Value.Type, lines: String) throws -> [Value] {
    try lines.split(separator: "\n").map { try JSONDecoder().decode(Value.self, from: Data($0.utf8)) }
  }
}
