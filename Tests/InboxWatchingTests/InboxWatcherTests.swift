import CLinux
import Foundation
import InboxWatching
import TestSupport
import Testing

/// The kernel's real watch on a temporary folder; the time that the watcher sees is made up.
struct InboxWatcherTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func watcher(settle: Duration = .seconds(1), poll: Duration? = nil) throws -> InboxWatcher {
    try InboxWatcher(folder.url.path, InboxWatcher.Options(settle: settle, poll: poll), at: .zero)
  }

  /// Names that are complete `seconds` after the start.
  private func ready(_ watcher: inout InboxWatcher, at seconds: Double) throws -> [String] {
    var ready: [(name: FileName, failures: Int)] = []
    _ = try watcher.collect(at: .seconds(seconds), into: &ready)
    return ready.map(\.name.text)
  }

  @Test func `a file that was there before the start is found`() throws {
    try folder.write("نص", to: "old.txt")
    var watcher = try watcher(settle: .zero)
    #expect(try ready(&watcher, at: 0) == ["old.txt"])
  }

  @Test func `a file that is moved in is complete at once`() throws {
    var watcher = try watcher()
    #expect(try ready(&watcher, at: 0).isEmpty)
    try folder.write("نص", to: ".hidden")
    rename(folder.file(".hidden").path, folder.file("a.txt").path)
    #expect(try ready(&watcher, at: 0.1) == ["a.txt"])
    #expect(try ready(&watcher, at: 0.2).isEmpty)
  }

  @Test func `a file that is written is complete once it has settled`() throws {
    var watcher = try watcher()
    #expect(try ready(&watcher, at: 0).isEmpty)
    try folder.write("نص", to: "a.txt")
    #expect(try ready(&watcher, at: 0.1).isEmpty)
    let (waiting, deadline) = (watcher.waiting, watcher.deadline)
    #expect(waiting == 1 && deadline > .seconds(1) && deadline < .seconds(2))
    #expect(try ready(&watcher, at: 1.1) == ["a.txt"])
  }

  @Test func `a file that somebody still writes is waited for, however long`() throws {
    var watcher = try watcher()
    #expect(try ready(&watcher, at: 0).isEmpty)
    let descriptor = open(folder.file("a.txt").path, O_WRONLY | O_CREAT, 0o600)
    write(descriptor, "half", 4)
    #expect(try ready(&watcher, at: 1).isEmpty)
    #expect(try ready(&watcher, at: 5).isEmpty)
    #expect(try ready(&watcher, at: 10).isEmpty)
    write(descriptor, "half", 4)
    close(descriptor)
    #expect(try ready(&watcher, at: 11).isEmpty)
    #expect(try ready(&watcher, at: 12) == ["a.txt"])
  }

  @Test func `a hard link is complete once it has settled`() throws {
    var watcher = try watcher()
    try folder.write("نص", to: ".source")
    #expect(try ready(&watcher, at: 0).isEmpty)
    link(folder.file(".source").path, folder.file("link.txt").path)
    #expect(try ready(&watcher, at: 0.1).isEmpty)
    #expect(try ready(&watcher, at: 1.2) == ["link.txt"])
  }

  @Test func `unfinished names are no arrivals until they are renamed`() throws {
    var watcher = try watcher(settle: .zero)
    try folder.write("نص", to: "a.txt.part")
    try folder.write("نص", to: ".a")
    #expect(try ready(&watcher, at: 0).isEmpty)
    rename(folder.file("a.txt.part").path, folder.file("a.txt").path)
    #expect(try ready(&watcher, at: 0.1) == ["a.txt"])
  }

  @Test func `what is written while its name is taken is a new arrival afterwards`() throws {
    var watcher = try watcher(settle: .zero)
    try folder.write("نص", to: "a.txt")
    #expect(try ready(&watcher, at: 0) == ["a.txt"])
    try folder.write("نص آخر", to: "a.txt")
    #expect(try ready(&watcher, at: 1).isEmpty)
    watcher.finish(try #require(FileName("a.txt")), at: .seconds(2))
    #expect(try ready(&watcher, at: 2) == ["a.txt"])
  }

  @Test func `a taken name is not handed out twice by a listing`() throws {
    var watcher = try watcher(settle: .zero)
    try folder.write("نص", to: "a.txt")
    #expect(try ready(&watcher, at: 0) == ["a.txt"])
    watcher.listAgain(at: .seconds(1))
    #expect(try ready(&watcher, at: 1).isEmpty)
  }

  @Test func `after an overflow the folder is listed`() throws {
    var watcher = try watcher(settle: .zero)
    #expect(try ready(&watcher, at: 0).isEmpty)
    let limit = try #require(
      Int(String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8).dropLast()))
    try #require(limit <= 100_000, "the queue here is too long to fill")
    // Two names in turn, because the kernel drops an event that repeats the one before it.
    try folder.write("نص", to: ".a")
    for _ in 0...(limit / 2) {
      rename(folder.file(".a").path, folder.file(".b").path)
      rename(folder.file(".b").path, folder.file(".a").path)
    }
    try folder.write("نص", to: "lost.txt")
    var ready: [(name: FileName, failures: Int)] = []
    let notice = try watcher.collect(at: .seconds(1), into: &ready)
    #expect(notice.contains(.overflowed))
    #expect(ready.map(\.name.text) == ["lost.txt"])
  }

  @Test func `the folder is listed every minute, and as often as poll says`() throws {
    var watcher = try watcher()
    _ = try ready(&watcher, at: 0)
    let minute = watcher.deadline
    #expect(minute == .seconds(60))
    var polling = try self.watcher(poll: .seconds(5))
    _ = try ready(&polling, at: 0)
    let polled = polling.deadline
    #expect(polled == .seconds(5))
  }

  @Test(arguments: [true, false])
  func `that the inbox is gone is noticed`(_ isMoved: Bool) throws {
    let path = folder.file("inbox").path
    mkdir(path, 0o700)
    var watcher = try InboxWatcher(path, InboxWatcher.Options(), at: .zero)
    if isMoved { rename(path, path + "-2") } else { rmdir(path) }
    var ready: [(name: FileName, failures: Int)] = []
    let notice = try watcher.collect(at: .zero, into: &ready)
    #expect(notice.contains(.gone))
  }
}
