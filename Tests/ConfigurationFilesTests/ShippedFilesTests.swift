import ConfigurationFiles
import Foundation
import Testing
import Vocabulary

/// The files of `config/` are what people get, so they must load.
@Suite struct ShippedFilesTests {
  static let config = {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.path + "/config/topics") {
      folder.deleteLastPathComponent()
    }
    return folder.path + "/config"
  }()

  @Test func `the topics that come with marsad are sound`() throws {
    do {
      let topics = try loadTopics(from: [Self.config + "/topics"])
      #expect(topics.map(\.id).contains("iraq-coalition"))
    } catch {
      Issue.record("\(error.messages.joined(separator: "\n"))")
    }
  }
}
