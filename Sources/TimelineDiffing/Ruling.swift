/// An analyst's word on which event a report is of: it goes before every rule of identity.
///
/// Travels with the report, so that the timeline stays a pure function of its reports.
package struct Ruling: Hashable, Sendable {
  /// Reports under one number are of one event, with whatever else joins them.
  package var event: Int64
  /// The numbers that never share an event with this one.
  package var apart: Set<Int64>

  package init(event: Int64, apart: Set<Int64> = []) {
    self.event = event
    self.apart = apart
  }
}

/// The rulings on the reports of one event.
struct Rulings {
  private(set) var events: Set<Int64> = []
  private var apart: Set<Int64> = []

  mutating func add(_ ruling: Ruling?) {
    guard let ruling else { return }
    events.insert(ruling.event)
    apart.formUnion(ruling.apart)
  }

  mutating func add(_ other: Rulings) {
    events.formUnion(other.events)
    apart.formUnion(other.apart)
  }

  func admits(_ ruling: Ruling?) -> Bool { ruling.map { !apart.contains($0.event) } ?? true }

  func admits(_ other: Rulings) -> Bool { apart.isDisjoint(with: other.events) }
}
