import Foundation
import TestSupport
import Testing

/// `check-config`, and what the other commands make of a bad configuration.
struct CommandConfigurationTests {
  private let topics = packageRoot.appendingPathComponent("config/topics").path

  @Test func `what comes with marsad is sound`() throws {
    let configuration = packageRoot.appendingPathComponent("config/marsad.yaml").path
    let result = try Program.run(["check-config", "--config", configuration, "--topic", topics])
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(result.output.contains("iraq-coalition: "))
  }

  @Test(arguments: [["check-config"], ["timeline"], ["scan", "."], ["extract", "-"], ["time", "x"]])
  func `a misspelt key is 78, with file and line`(command: [String]) throws {
    let folder = try TemporaryFolder()
    let configuration = try folder.write("# settings\nlangage: ar\n", to: "marsad.yaml").path
    let result = try Program.run(command + ["--config", configuration, "--topic", topics], in: folder.url)
    #expect(result.status == 78)
    #expect(result.output.isEmpty)
    #expect(
      result.errors == "marsad: \(configuration):2:1: unknown key 'langage'; did you mean 'language'?\n")
  }

  @Test func `a fault is one JSON object`() throws {
    let folder = try TemporaryFolder()
    let topic = try folder.write("id: x\nnmae: y\n", to: "topic.yaml").path
    let configuration = try folder.write("", to: "marsad.yaml").path
    let result = try Program.run(["check-config", "--json", "--config", configuration, "--topic", topic])
    #expect(result.status == 78 && result.errors.isEmpty)
    let lines = result.output.split(separator: "\n")
    #expect(lines.contains { $0.contains(#""line":2"#) && $0.contains("nmae") })
    #expect(lines.allSatisfy { CommandSamples.keys($0) == ["schema", "file", "line", "column", "message"] })
  }

  @Test func `a configuration or topic that is not there is 78`() throws {
    let none = try Program.run(["timeline", "--config", "/nonexistent/marsad.yaml"])
    #expect(none.status == 78)
    #expect(none.errors.contains("/nonexistent/marsad.yaml"))
    let topic = try Program.run(["extract", "--topic", "/nonexistent/topic.yaml", "-"])
    #expect(topic.status == 78)
    #expect(topic.errors.contains("/nonexistent/topic.yaml"))
  }
}
