package import Foundation

/// A whole output that was read and found right once, kept in `Snapshots/` beside the test.
///
/// `RECORD_SNAPSHOTS=1 swift test` writes them anew, and fails, so that nobody mistakes recording for passing.
package enum Snapshot {
  /// Nil where `actual` is what `Snapshots/NAME` beside `test` holds; else what a person needs to see.
  package static func difference(_ actual: String, _ name: String, beside test: String = #filePath) -> String?
  {
    let file = URL(fileURLWithPath: test).deletingLastPathComponent()
      .appendingPathComponent("Snapshots").appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      do {
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(actual.utf8).write(to: file)
        return "recorded \(name); read it, and run again without RECORD_SNAPSHOTS"
      } catch {
        return "cannot record \(file.path): \(error)"
      }
    }
    guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
      return "there is no \(file.path); record it with RECORD_SNAPSHOTS=1"
    }
    guard expected != actual else { return nil }
    let change = actual.split(separator: "\n", omittingEmptySubsequences: false).difference(
      from: expected.split(separator: "\n", omittingEmptySubsequences: false))
    let lines = change.map { step in
      switch step {
      case .remove(let line, let text, _): "-\(line + 1): \(text)"
      case .insert(let line, let text, _): "+\(line + 1): \(text)"
      }
    }
    return "\(name) differs:\n" + lines.joined(separator: "\n")
  }
}
