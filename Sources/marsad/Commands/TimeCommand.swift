import AlertReporting
import ArgumentParser
import Calendars
import MarsadReading

struct TimeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "time",
    abstract: "Prints the time expressions in a text.")

  @Flag(help: "Print JSON Lines: one text a line.") var json = false
  @Option(help: "The day that the texts were written on.") var reference: String?
  @Argument(help: "Texts; - reads a text per line from standard input.") var texts: [String]

  func run() throws {
    let reader = Reader(topics: [])
    let day = reference.flatMap(Day.init).map { DayInterval($0) }
    for text in texts {
      if text == "-" {
        while let line = readLine() {
          try StandardOutput.print(
            JSONValue(text: line, reference: day, times: reader.times(in: line, reference: day)).line)
        }
      } else {
        try StandardOutput.print(
          JSONValue(text: text, reference: day, times: reader.times(in: text, reference: day)).line)
      }
    }
  }
}
