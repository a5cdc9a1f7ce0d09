import ArticleReading
import ConfigurationFiles
import Foundation
import MarsadReading
import Vocabulary
import Vocabulary

/// Prints how fast documents are read, from bytes to events, beside `grep -c -F -f` with the same words on the same bytes.
func measureReading(topics: String, documents: [String]) throws {
  let reader = Reader(topics: try loadTopics(from: [topics]))
  let articles = ArticleReader()
  let contents = try documents.map {
    (path: $0, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))))
  }
  let size = contents.reduce(0) { $0 + $1.bytes.count }
  let repetitions = max(1, 4_000_000 / max(size, 1))

  // Three passes of two seconds at least; the best one is free of what else the machine did.
  var speed = 0.0
  for _ in 0..<3 {
    var rounds = 0
    let start = DispatchTime.now().uptimeNanoseconds
    var elapsed = 0.0
    repeat {
      for (path, bytes) in contents {
        for article in (try? articles.read(bytes, Provenance(file: path))) ?? [] { _ = reader.read(article) }
      }
      rounds += 1
      elapsed = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
    } while elapsed < 2
    speed = max(speed, Double(size * rounds) / 1_000_000 / elapsed)
  }
  print("reading, decode to events: \(rounded(speed)) MB/s (\(contents.count) documents, \(size) bytes)")

  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("marsad-bench-\(getpid())")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let words = folder.appendingPathComponent("words")
  let text = folder.appendingPathComponent("text")
  try Data(reader.vocabulary.joined(separator: "\n").utf8).write(to: words)
  var once = Data()
  for content in contents { once += content.bytes + [0x0A] }
  var all = Data()
  for _ in 0..<repetitions { all += once }
  try all.write(to: text)
  for locale in ["C.UTF-8", "C"] {
    let times = try (0..<3).map { _ in
      try run("/usr/bin/env", ["LC_ALL=" + locale, "grep", "-c", "-F", "-f", words.path, text.path])
    }
    let grep = Double(all.count) / 1_000_000 / (times.min() ?? 1)
    print(
      "grep -c -F -f, \(reader.vocabulary.count) words, LC_ALL=\(locale): \(rounded(grep)) MB/s; "
        + "reading is \(rounded(speed / grep * 100)) % of it")
  }
}

/// How long `body` takes.
func seconds(_ body: () throws -> Void) rethrows -> Double {
  let start = DispatchTime.now().uptimeNanoseconds
  try body()
  return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
}

/// How long a program takes; what it prints is of no interest.
private func run(_ program: String, _ arguments: [String]) throws -> Double {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: program)
  process.arguments = arguments
  process.standardOutput = FileHandle.nullDevice
  return try seconds {
    try process.run()
    process.waitUntilExit()
  }
}

func rounded(_ value: Double) -> String { String(format: "%.2f", value) }
