import Foundation
import InboxWatching
import TestSupport
import Testing

/// Times are literals: nobody waits.
struct ArrivalsTests {
  private let name: FileName
  private let folder: TemporaryFolder
  private let short: FileStatus
  private let long: FileStatus

  init() throws {
    let name = try #require(FileName("article.txt"))
    self.name = name
    folder = try TemporaryFolder()
    let opened = try Folder(folder.url.path)
    try folder.write("نص", to: "article.txt")
    short = try #require(try opened.status(of: name))
    try folder.write("نص أطول", to: "article.txt")
    long = try #require(try opened.status(of: name))
  }

  private func ready(
    _ arrivals: inout Arrivals, at seconds: Double, is status: FileStatus?, open: Bool = false
  ) -> Bool {
    !arrivals.due(at: .seconds(seconds), look: { _ in status }, isBeingWritten: { _ in open }).isEmpty
  }

  @Test func `what was moved in is complete at once`() {
    var arrivals = Arrivals(settle: .seconds(1))
    arrivals.note(name, .moved, at: .seconds(5))
    #expect(ready(&arrivals, at: 5, is: short))
    #expect(arrivals.count == 0 && arrivals.nextDue == nil)
  }

  @Test func `what was closed is complete once it has been left alone`() {
    var arrivals = Arrivals(settle: .seconds(1))
    arrivals.note(name, .closed, short, at: .seconds(5))
    #expect(arrivals.nextDue == .seconds(6))
    #expect(!ready(&arrivals, at: 5.9, is: short))
    #expect(ready(&arrivals, at: 6, is: short))
  }

  @Test func `a second close begins the wait anew`() {
    var arrivals = Arrivals(settle: .seconds(1))
    arrivals.note(name, .closed, short, at: .seconds(5))
    arrivals.note(name, .closed, long, at: .seconds(5.5))
    #expect(!ready(&arrivals, at: 6, is: long))
    #expect(ready(&arrivals, at: 6.5, is: long))
  }

  @Test func `what changed without a sign waits again`() {
    var arrivals = Arrivals(settle: .seconds(1))
    arrivals.note(name, .created, short, at: .seconds(5))
    #expect(!ready(&arrivals, at: 6, is: long))
    #expect(ready(&arrivals, at: 7, is: long))
  }

  @Test func `a link, which no close follows, is complete after the wait`() {
    var arrivals = Arrivals(settle: .seconds(1))
    arrivals.note(name, .created, short, at: .seconds(5))
    #expect(ready(&arrivals, at: 6, is: short))
  }

  @Test func `a writer who pauses is waited for`() {
    var arrivals = Arrivals(settle: .seconds(1))
    arrivals.note(name, .created, short, at: .seconds(5))
    #expect(!ready(&arrivals, at: 60, is: short, open: true))
    #expect(ready(&arrivals, at: 61, is: short, open: false))
  }

  @Test func `what was listed long after its last change is complete at once`() {
    var arrivals = Arrivals(settle: .seconds(1))
    arrivals.note(name, .listed(age: .seconds(100)), short, at: .seconds(5))
    #expect(ready(&arrivals, at: 5, is: short))
  }

  @Test func `a listing does not shorten a wait`() {
    var arrivals = Arrivals(settle: .seconds(1))
    arrivals.note(name, .closed, short, at: .seconds(5))
    arrivals.note(name, .listed(age: .seconds(100)), short, at: .seconds(5.2))
    #expect(!ready(&arrivals, at: 5.9, is: short))
  }

  @Test func `what is gone is forgotten`() {
    var arrivals = Arrivals(settle: .zero)
    arrivals.note(name, .closed, short, at: .zero)
    #expect(!ready(&arrivals, at: 1, is: nil))
    #expect(arrivals.count == 0)
  }

  static let delays: [(Int, Int)] = [(0, 1), (1, 2), (2, 4), (8, 256), (9, 300), (40, 300)]

  @Test(arguments: delays)
  func `a passing fault comes again after a time that doubles up to five minutes`(
    _ failures: Int, _ seconds: Int
  ) {
    var arrivals = Arrivals(settle: .seconds(1))
    arrivals.postpone(name, failures: failures, at: .seconds(10))
    #expect(arrivals.nextDue == .seconds(10 + seconds))
    let due = arrivals.due(at: .seconds(10 + seconds), look: { _ in short }, isBeingWritten: { _ in false })
    #expect(due.map(\.failures) == [failures + 1])
  }
}
