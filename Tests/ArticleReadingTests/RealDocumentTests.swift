import ArabicText
import ArticleReading
import Foundation
import Testing
import Vocabulary

@Suite struct RealDocumentTests {
  static let read: [URL] = Shared.documents("eval/dev").filter {
    FileManager.default.fileExists(atPath: gold(of: $0).path)
  }

  private static func gold(of document: URL) -> URL {
    document.deletingPathExtension().appendingPathExtension("gold.json")
  }

  private struct Gold: Decodable {
    struct Time: Decodable { var text: String }
    var times: [Time]
  }

  @Test(.enabled(if: !read.isEmpty, "no shared documents beside the package"), arguments: read)
  func `whatever a careful reader dates stands in the text, and not in what the site adds`(url: URL) throws {
    let article = try ArticleReadingTests.read(
      [UInt8](try Data(contentsOf: url)), file: url.lastPathComponent)
    let gold = try JSONDecoder().decode(Gold.self, from: Data(contentsOf: Self.gold(of: url)))
    let told = article.blocks.filter { $0.role != .boilerplate && $0.role != .stamp }.map {
      article.text[$0.span]
    }
    for time in gold.times { #expect(told.contains { $0.contains(time.text) }, "\(time.text)") }
    #expect(!article.texts(.body).isEmpty)
    #expect(article.title != nil)
  }
}
