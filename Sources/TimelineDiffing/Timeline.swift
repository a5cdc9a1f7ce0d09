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

  private struct Subject: Hashable {
    var topic: String
    var kind: EventKind
  }
}
