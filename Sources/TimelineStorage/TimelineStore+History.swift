package import Calendars
import GRDB
package import TimelineDiffing
package import Vocabulary

/// How one event's date moved, with who said so and when.
package struct EventHistory: Sendable {
  package var event: TimelineEvent
  /// The identifier asked for, where it was merged into the event's.
  package var mergedFrom: String?
  /// Oldest publication first.
  package var steps: [Step]

  package struct Step: Sendable {
    /// What the article says of the date, when and by whom.
    package var told: TimelineEvent.Dated
    package var quote: String
    package var file: String
    package var title: String?
    package var effect: DateHistory.Effect
    /// What stands after the article.
    package var standing: TimeValue?
    package var status: EventStatus
  }
}

extension TimelineStore {
  /// How the date of the event `id` moved, or had moved by `asOf`; nil where there is none of that identifier, or was
  /// none then.
  package func history(
    ofEvent id: String, asOf: Day? = nil, places: PlaceHierarchy
  ) throws(StorageError) -> EventHistory? {
    try read { db in
      guard let present = try EventRows.present(id, db) else { return nil }
      let telling: Telling
      let reports: [Report]?
      if let asOf {
        telling = try Telling(db, Telling.knownThen, [asOf.ordinal])
        reports = telling.regathered(places).first { $0.id == present }?.reports
      } else {
        telling = try Telling(db, "e.identifier = ? AND s.is_current", [present])
        reports = telling.byEvent[present]
      }
      guard let reports, !reports.isEmpty else { return nil }
      let told = Dictionary(reports.map { ($0.key, $0) }) { first, _ in first }
      return EventHistory(
        event: telling.event(present, reports, places), mergedFrom: present == id ? nil : id,
        steps: DateHistory(reports).steps.compactMap { step in
          guard let report = told[step.report], let source = telling.sources(report).first else { return nil }
          return EventHistory.Step(
            told: TimelineEvent.Dated(
              when: report.event.when, status: report.event.status, published: source.published,
              article: report.article, saidBy: source.mention.saidBy),
            quote: source.mention.quote, file: source.file, title: source.title, effect: step.effect,
            standing: step.standing, status: step.status)
        })
    }
  }
}
