import AlertReporting
import ArgumentParser
import Calendars
import ConfigurationFiles
import TimelineStorage
import Vocabulary

struct AlertsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alerts",
    abstract: "Prints the alerts that were raised, newest last.",
    discussion: """
      EXAMPLE
        marsad alerts --since 2025-08-01
        marsad alerts --json | jq -r 'select(.alert == "base-attack").message'
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var stored: StateOptions

  @Option(
    help: ArgumentHelp("Only alerts from articles published on that day or later.", valueName: "date"),
    transform: Arguments.day)
  var since: Day?

  func run() throws {
    let settings = try common.settings()
    let topics = try Configuration.topics(settings)
    let alerts = try TimelineStore.existing(at: stored.path(settings)).raised { store throws(StorageError) in
      try store.alerts(since: since)
    }
    let teller = AlertTeller(topics, settings.language, json: common.json)
    for alert in alerts { try teller.tell(alert) }
    if alerts.isEmpty, !common.json { try StandardOutput.print(ReportWords(settings.language).noAlerts) }
  }
}
