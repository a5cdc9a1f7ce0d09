import AlertReporting
import ArgumentParser
import Calendars
import ConfigurationFiles
import MarsadReading
import Vocabulary

struct TimeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "time",
    abstract: "Prints the time expressions in a text.",
    discussion: """
      Without --reference what hangs on the day of writing ("yesterday", "next month") stays open.

      EXAMPLE
        marsad time --reference 2025-08-19 "تنسحب القوات مطلع أيلول المقبل"
      """)

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp("The day that the texts were written on.", valueName: "date"), transform: Arguments.day
  )
  var reference: Day?

  @Argument(help: ArgumentHelp("Texts; - reads a text per line from standard input.", valueName: "text"))
  var texts: [String]

  func run() throws {
    let settings = try common.settings()
    let reader = Reader(topics: [])
    let reports = Reports.forStandardOutput([], settings.language)
    for text in texts {
      guard text == "-" else {
        try tell(text, reader, reports)
        continue
      }
      while let line = readLine() { try tell(line, reader, reports) }
    }
  }

  private func tell(_ text: String, _ reader: Reader, _ reports: Reports) throws {
    let day = reference.map { DayInterval($0) }
    let times = reader.times(in: text, reference: day)
    if common.json {
      try StandardOutput.print(JSONValue(text: text, reference: day, times: times).line)
    } else {
      let isOneOfMany = texts.count > 1 || texts.first == "-"
      let lines = reports.lines(for: times)
      let shown = isOneOfMany ? reports.page.row([Page.Cell(text)]) + reports.indented(lines) : lines
      for line in shown { try StandardOutput.print(line) }
    }
  }
}
