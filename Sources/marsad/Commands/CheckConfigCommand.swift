import AlertReporting
import ArgumentParser
import ConfigurationFiles
import Vocabulary

struct CheckConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-config",
    abstract: "Checks the configuration and the topic files, and says what is wrong in which line.",
    discussion: """
      The exit status is 0 where all is sound and 78 where something is not.

      EXAMPLE
        marsad check-config --config /etc/marsad/marsad.yaml
        marsad check-config --topic my-topic.yaml
      """)

  @OptionGroup var common: CommonOptions

  func run() throws {
    var faults: [ConfigurationError] = []
    var settings = Settings()
    do {
      settings = try Configuration.load(named: common.config)
    } catch {
      faults.append(error)
    }
    if !common.topic.isEmpty { settings.topics = common.topic }
    if let language = common.language { settings.language = language }
    var topics: [Topic] = []
    do {
      topics = try loadTopics(from: Configuration.topicPaths(settings))
    } catch {
      faults.append(error)
    }
    if common.json {
      for line in faults.flatMap(\.lines) { try StandardOutput.print(line.line) }
    } else if faults.isEmpty {
      for topic in topics {
        let bases = topic.places.count { $0.kind == .base }
        try StandardOutput.print(
          "\(topic.id): \(topic.name[settings.language]), \(bases) bases, \(topic.places.count) places, "
            + "\(topic.actors.count) forces, factions and bodies")
      }
    } else {
      for message in faults.flatMap(\.messages) { StandardError.print(PlainText.line(message)) }
    }
    guard faults.isEmpty else { throw ExitCode(ExitStatus.badConfiguration.rawValue) }
    if topics.isEmpty { throw Configuration.noTopic(settings) }
  }
}

extension ConfigurationError {
  /// `marsad/fault/1`: one thing that is wrong.
  fileprivate var lines: [JSONValue] {
    switch self {
    case .unreadable(let file, let reason):
      [
        [
          "schema": "marsad/fault/1", "file": .string(file), "line": nil, "column": nil,
          "message": .string("\(file): \(reason)"),
        ]
      ]
    case .unsound(let faults):
      faults.map {
        [
          "schema": "marsad/fault/1", "file": .string($0.file), "line": .integer($0.line),
          "column": .integer($0.column), "message": .string($0.description),
        ]
      }
    }
  }
}
