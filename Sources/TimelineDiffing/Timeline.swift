import Vocabulary

/// The pure function behind every stored timeline: reports in, events out.
package enum Timeline {
  /// The reports of each event in the order of publication; the events in the order of their first report.
  ///
  /// The same reports give the same events, whatever their order here.
  package static func events(of reports: some Sequence<Report>, _ places: PlaceHierarchy) -> [[Report]] {
    var subjects: [Subject: [Report]] = [:]
    for report in reports {
      subjects[Subject(topic: report.event.topic, kind: report.event.kind), default: []].append(report)
    }
    return subjects.values.flatMap { Gathering($0, places).strands.map { $0.members.sorted() } }
      .sorted { $0[0] < $1[0] }
  }

  /// For each of `reports` one of `others` that tells the same event, where there is any.
  package static func counterparts(
    of reports: [Report], among others: [Report], _ places: PlaceHierarchy
  ) -> [Report.Key: Report.Key] {
    let known = Set(others.map(\.key))
    var counterparts: [Report.Key: Report.Key] = [:]
    for event in events(of: reports + others, places) {
      guard let other = event.first(where: { known.contains($0.key) }) else { continue }
      for report in event where !known.contains(report.key) { counterparts[report.key] = other.key }
    }
    return counterparts
  }

  private struct Subject: Hashable {
    var topic: String
    var kind: EventKind
  }
}
