import AlertReporting
import ArgumentParser
import Calendars
import ConfigurationFiles
import TemporalTagging
import Vocabulary

struct TimeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "time",
    abstract: "Prints the time expressions in a text.",
    discussion: """
      Without --reference what hangs on the day of writing ("yesterday", "next month") stays open.

      With --timeml the one text is printed with its time expressions in TIMEX3 elements, as TimeML 1.2.1
      has them and HeidelTime prints them: well-formed XML, whatever the text holds. There - reads all of
      standard input as one text.

      EXAMPLE
        marsad time --reference 2025-08-19 "تنسحب القوات مطلع أيلول المقبل"
        marsad time --timeml --reference 2025-08-19 - < article.txt > article.tml
      """)

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp("The day that the texts were written on.", valueName: "date"), transform: Arguments.day
  )
  var reference: Day?

  @Flag(help: "Print the text as TimeML, with inline TIMEX3 elements.")
  var timeml = false

  @Argument(help: ArgumentHelp("Texts; - reads a text per line from standard input.", valueName: "text"))
  var texts: [String]

  func validate() throws {
    if timeml, common.json { throw ValidationError("choose --json or --timeml.") }
    if timeml, texts.count > 1 {
      throw ValidationError("--timeml prints one document: give one text, or - for standard input.")
    }
  }

  func run() throws {
    let settings = try common.settings()
    let reader = TimeReader()
    if timeml { return try printTimeML(reader, limit: settings.largestFile) }
    let reports = Reports.forStandardOutput([], settings.language)
    for text in texts {
      guard text == "-" else {
        try tell(text, reader, reports)
        continue
      }
      while let line = readLine() { try tell(line, reader, reports) }
    }
  }

  private func printTimeML(_ reader: TimeReader, limit: Int) throws {
    var text = texts.first ?? ""
    if text == "-" {
      let input = InputFile(named: text)
      let bytes = try input.content(limit: limit).bytes
      guard bytes.count <= limit else {
        throw Failure(
          .inputRefused, "\(input.shown): larger than \(limit) bytes; split it, or raise largest-file")
      }
      text = String(decoding: bytes, as: UTF8.self)
    }
    let times = reader.times(in: text, written: reference)
    try StandardOutput.write(Array(TimeML.document(text, times: times, written: reference).utf8))
  }

  private func tell(_ text: String, _ reader: TimeReader, _ reports: Reports) throws {
    let times = reader.times(in: text, written: reference)
    if common.json {
      let day = reference.map { DayInterval($0) }
      try StandardOutput.print(JSONValue(text: text, reference: day, times: times).line)
    } else {
      let isOneOfMany = texts.count > 1 || texts.first == "-"
      let lines = reports.lines(for: times)
      let shown = isOneOfMany ? reports.page.row([Page.Cell(text)]) + reports.indented(lines) : lines
      for line in shown { try StandardOutput.print(line) }
    }
  }
}
