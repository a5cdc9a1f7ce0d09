import AlertReporting
import Vocabulary

/// Prints alerts on standard output, for people or as JSON Lines.
struct AlertTeller {
  private let reports: Reports
  private let json: Bool

  init(_ topics: [Topic], _ language: Language, json: Bool) {
    reports = .forStandardOutput(topics, language)
    self.json = json
  }

  func tell(_ alert: Alert) throws {
    if json {
      let message = reports.sentences.sentence(for: alert)
      try StandardOutput.print(JSONValue(alert, message: message).line)
    } else {
      try StandardOutput.print(reports.lines(for: alert).joined(separator: "\n"))
    }
  }
}
