import AlertReporting
import ArgumentParser
import Calendars
import ConfigurationFiles
import InboxWatching
import Vocabulary

struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Prints what each article says: times, places and events, with no state.",
    discussion: """
      Without --json the article is shown with its times, places and what happens marked where they stand: in \
      colours on a terminal, else (and with NO_COLOR) between brackets. A folder stands for the files in it. A file that cannot be read is reported on standard error, the others \
      are done, and the exit status is 65.

      EXAMPLE
        marsad extract --json article.html | jq .events
        marsad extract --explain --explain-date article.txt
        curl -s https://example.org/news | marsad extract -
      """)

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp("The day the articles were published, where you know it.", valueName: "date"),
    transform: Arguments.day)
  var published: Day?

  @Flag(
    help: "Show the rule and the words behind each field of each event, and what names no event after all.")
  var explain = false

  @Flag(help: "List the sentences that bound the publication date, and why a stated date was rejected.")
  var explainDate = false

  @Argument(help: ArgumentHelp("Files or folders; - reads standard input.", valueName: "path"))
  var paths: [String]

  func run() async throws {
    let settings = try common.settings()
    let input = try ArticleInput(settings, published: published, explaining: explain)
    let reports = Reports.forStandardOutput(input.topics, settings.language)
    var complaints = Complaints()
    let files = InputFile.list(paths, ignoring: IgnoredNames(further: settings.ignoredNames)) {
      complaints.add($0)
    }
    var explaining: Reports.Explaining = explain ? .events : []
    if explainDate { explaining.insert(.date) }
    var isFirst = true
    try await inOrder(files, work: input.read) { reading in
      switch reading {
      case .refused(let failure): complaints.add(failure)
      case .articles(let articles):
        for read in articles {
          if common.json {
            try StandardOutput.print(JSONValue(read, explained: explain).line)
          } else {
            let lines = reports.lines(for: read, explaining: explaining)
            try StandardOutput.print(((isFirst ? [] : [""]) + lines).joined(separator: "\n"))
          }
          isFirst = false
        }
      }
    }
    try complaints.end()
  }
}
