import AlertReporting
import ArabicText
import ArgumentParser
import ConfigurationFiles
import TimelineDiffing
import TimelineStorage
import Vocabulary

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Prints where an alert or event comes from: sentences, articles, speakers.",
    discussion: """
      The identifier is the one that scan, alerts, timeline and the journal's MARSAD_ALERT_ID and MARSAD_EVENT show.

      EXAMPLE
        marsad explain 4f1c09a2b7d3e856
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var stored: StateOptions

  @Argument(help: ArgumentHelp("The identifier of an alert or event.", valueName: "id"))
  var id: String

  func run() throws {
    let settings = try common.settings()
    let topics = try Configuration.topics(settings)
    let path = stored.path(settings)
    let explanation = try TimelineStore.existing(at: path).raised { store throws(StorageError) in
      try store.explain(id, places: PlaceHierarchy(topics: topics))
    }
    guard let explanation else {
      throw Failure(
        .noInput,
        "\(PlainText.escaped(path)) knows no alert or event '\(PlainText.escaped(id))'; marsad alerts and "
          + "marsad timeline list the identifiers")
    }
    if common.json {
      for line in explanation.lines { try StandardOutput.print(line.line) }
    } else {
      let reports = Reports.forStandardOutput(topics, settings.language)
      for line in explanation.lines(reports) { try StandardOutput.print(line) }
    }
  }
}

extension Explanation {
  /// `marsad/evidence/1`: a line for each sentence; `role` says whether it gave the date that stands or the one before.
  fileprivate var lines: [JSONValue] {
    accounts.flatMap(\.sources).map { evidence($0, role: "new") }
      + earlierAccounts.flatMap(\.sources).map { evidence($0, role: "previous") }
  }

  private func evidence(_ source: TimelineEvent.Source, role: JSONValue) -> JSONValue {
    [
      "schema": "marsad/evidence/1", "alert": JSONValue(alert?.id), "event": .string(event.id), "role": role,
      "article": .string(source.article), "file": .string(source.file), "title": JSONValue(source.title),
      "published": JSONValue(source.published), "start": .integer(source.mention.span.start),
      "end": .integer(source.mention.span.end), "quote": .string(source.mention.quote),
      "said_by": JSONValue(source.mention.saidBy),
      "rules": .array(source.mention.rules.map(JSONValue.string)),
      "evidence": JSONValue.evidence(of: source.mention),
    ]
  }

  fileprivate func lines(_ reports: Reports) -> [String] {
    let words = reports.words
    var lines: [String] = []
    if let mergedFrom { lines += reports.page.row([Page.Cell(words.merged(mergedFrom))]) }
    if let alert { lines += reports.lines(for: alert) + [""] }
    lines += reports.heading(words.event) + reports.lines(for: event)
    if alert == nil || alert?.type == .dateChange {
      lines += [""] + reports.heading(words.history)
      lines += event.history.flatMap { reports.lines(for: $0) }
    }
    lines.append("")
    guard let earlier = earlierAccounts.last, let now = accounts.first else {
      return lines + reports.heading(words.sentences) + accounts.flatMap { reports.lines(for: $0) }
    }
    lines += reports.lines(comparing: earlier, with: now)
    let others = earlierAccounts.count - 1
    if others > 0 { lines += [""] + reports.page.row([Page.Cell(words.furtherAccounts(others), .faint)]) }
    return lines
  }
}
