import ArabicText
import ArticleReading
import Foundation
import Vocabulary

/// The one article in `bytes`.
func read(_ bytes: [UInt8], file: String = "article.txt") throws -> Article {
  let articles = try ArticleReader().read(bytes, Provenance(file: file))
  guard let article = articles.first, articles.count == 1 else {
    throw Refusal(.malformed, "\(articles.count) articles")
  }
  return article
}

func read(_ text: String, file: String = "article.txt") throws -> Article {
  try read(Array(text.utf8), file: file)
}

extension Article {
  /// A line for each block, `role: text`.
  var outline: String {
    blocks.map { "\($0.role.rawValue): \(text[$0.span])" }.joined(separator: "\n")
  }

  func texts(_ role: Block.Role) -> [String] { blocks.filter { $0.role == role }.map { text[$0.span] } }
}

/// Real documents beside the package, which are not part of it.
enum Shared {
  /// Nil where this is a checkout without them.
  static let folder: URL? = {
    var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while folder.path != "/" {
      for candidate in [
        folder.appendingPathComponent("shared"), folder.appendingPathComponent("../shared").standardized,
      ]
      where FileManager.default.fileExists(atPath: candidate.appendingPathComponent("seeds").path) {
        return candidate
      }
      folder.deleteLastPathComponent()
    }
    return nil
  }()

  /// The documents under `path`, in the order of their names; empty where there are none.
  static func documents(_ path: String) -> [URL] {
    guard let folder = folder?.appendingPathComponent(path),
      let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    else { return [] }
    return all.compactMap { $0 as? URL }
      .filter { ["txt", "html", "json"].contains($0.pathExtension) }
      .filter { !$0.lastPathComponent.hasSuffix(".gold.json") && $0.lastPathComponent != "expected.json" }
      .sorted { $0.path < $1.path }
  }
}
