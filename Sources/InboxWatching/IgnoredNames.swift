import CLinux
import Glibc

/// Which names are left alone: those that programs give to what is not finished or not meant to be read.
package struct IgnoredNames: Sendable {
  /// Endings of what editors, browsers and transfer programs have not finished yet (DESIGN.md §8).
  package static let unfinished = ["~", ".tmp", ".part", ".partial", ".filepart", ".crdownload", ".download"]

  private let endings: [[UInt8]]
  private let patterns: [String]

  /// `further` is added to the names that are always ignored: endings, and patterns of fnmatch(3) where they hold `*`, `?`
  /// or `[`.
  package init(further: [String] = []) {
    let isPattern = { (text: String) in text.contains(where: { "*?[".contains($0) }) }
    endings = (Self.unfinished + further.filter { !$0.isEmpty && !isPattern($0) }).map {
      Array($0.lowercased().utf8)
    }
    patterns = further.filter(isPattern)
  }

  package func contains(_ name: FileName) -> Bool {
    if name.bytes.first == 0x2E { return true }
    if endings.contains(where: { ending in
      name.bytes.count >= ending.count
        && zip(name.bytes.suffix(ending.count), ending).allSatisfy { Self.lowercased($0) == $1 }
    }) {
      return true
    }
    return patterns.contains { pattern in name.withCString { fnmatch(pattern, $0, 0) } == 0 }
  }

  /// ASCII letters alone: `.PART` is `.part`.
  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
