import CLinux
import Foundation
import InboxWatching
import TestSupport
import Testing

struct InboxTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(at: folder.file("inbox"), withIntermediateDirectories: false)
  }

  private func inbox(sizeLimit: Int = 1_000) throws -> Inbox {
    try Inbox(
      inbox: folder.file("inbox").path, archive: folder.file("archive").path,
      rejected: folder.file("rejected").path, sizeLimit: sizeLimit)
  }

  private func names(in name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.file(name).path).sorted()
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: folder.file(name), encoding: .utf8)
  }

  private func statusOfRead(_ name: FileName, in inbox: borrowing Inbox) throws -> FileStatus {
    guard case .bytes(_, let status) = try inbox.read(name) else { throw CocoaError(.fileReadUnknown) }
    return status
  }

  @Test func `a file is read whole`() throws {
    try folder.write("قاعدة عين الأسد", to: "inbox/a.txt")
    let content = try inbox().read(try #require(FileName("a.txt")))
    guard case .bytes(let bytes, let status) = content else { return #expect(Bool(false), "\(content)") }
    #expect(String(decoding: bytes, as: UTF8.self) == "قاعدة عين الأسد")
    #expect(status.kind == .regular && status.size == bytes.count)
  }

  @Test func `a file that is too large is not read`() throws {
    try folder.write(String(repeating: "x", count: 1_001), to: "inbox/a.txt")
    guard case .tooLarge(let status) = try inbox().read(try #require(FileName("a.txt"))) else {
      return #expect(Bool(false))
    }
    #expect(status.size == 1_001)
  }

  @Test func `links, FIFOs, sockets and folders are never opened`() throws {
    let path = folder.file("inbox").path
    symlink("/etc/passwd", path + "/link")
    symlink("a.txt", path + "/inner")
    mkfifo(path + "/fifo", 0o600)
    mkdir(path + "/folder", 0o700)
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    // The path of a test's folder can be too long for an address, so the socket is bound in a short one and moved.
    let short = "/tmp/marsad-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(short.utf8)) }
    withUnsafePointer(to: &address) { pointer in
      _ = pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    defer { unlink(short) }
    rename(short, path + "/socket")
    let kinds: [(String, FileStatus.Kind)] = [
      ("link", .symbolicLink), ("inner", .symbolicLink), ("fifo", .fifo), ("folder", .folder),
      ("socket", .socket),
    ]
    for (name, kind) in kinds {
      guard case .notAFile(let status) = try inbox().read(try #require(FileName(name))) else {
        #expect(Bool(false), "\(name) was opened")
        continue
      }
      #expect(status.kind == kind)
    }
  }

  @Test func `what is gone is no error`() throws {
    guard case .vanished = try inbox().read(try #require(FileName("a.txt"))) else {
      return #expect(Bool(false))
    }
  }

  @Test func `an archived file never takes another's place`() throws {
    let inbox = try inbox()
    let name = try #require(FileName("talks.txt"))
    for (number, text) in ["first", "second", "third"].enumerated() {
      try folder.write(text, to: "inbox/talks.txt")
      let status = try statusOfRead(name, in: inbox)
      let placed = number == 0 ? "talks.txt" : "talks-\(number + 1).txt"
      let placement = try inbox.archive(name, status)
      #expect(placement == .moved(try #require(FileName(placed))))
      #expect(try self.text("archive/" + placed) == text)
    }
    #expect(try names(in: "inbox").isEmpty)
    #expect(try names(in: "archive") == ["talks-2.txt", "talks-3.txt", "talks.txt"])
  }

  @Test func `a rejected file has its reason beside it`() throws {
    let inbox = try inbox()
    let name = try #require(FileName("a.bin"))
    for number in 1...2 {
      try folder.write("\(number)", to: "inbox/a.bin")
      let status = try statusOfRead(name, in: inbox)
      _ = try inbox.reject(name, status, reason: ["binary: number \(number)", "file: a.bin"])
    }
    #expect(try names(in: "rejected") == ["a-2.bin", "a-2.bin.reason", "a.bin", "a.bin.reason"])
    #expect(try text("rejected/a-2.bin") == "2")
    #expect(try text("rejected/a-2.bin.reason") == "binary: number 2\nfile: a.bin\n")
  }

  @Test func `a link is rejected as a link, and what it points to stays untouched`() throws {
    let inbox = try inbox()
    try folder.write("secret", to: "secret")
    symlink("../secret", folder.file("inbox/link").path)
    let name = try #require(FileName("link"))
    guard case .notAFile(let status) = try inbox.read(name) else { return #expect(Bool(false)) }
    let placement = try inbox.reject(name, status, reason: ["not-a-file"])
    #expect(placement == .moved(name))
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("rejected/link").path)
        == "../secret")
    #expect(try text("secret") == "secret")
  }

  @Test func `another file that took the name meanwhile goes back to the inbox`() throws {
    let inbox = try inbox()
    let name = try #require(FileName("a.txt"))
    try folder.write("read", to: "inbox/a.txt")
    let status = try statusOfRead(name, in: inbox)
    try folder.write("not read yet", to: "new.txt")
    rename(folder.file("new.txt").path, folder.file("inbox/a.txt").path)
    let placement = try inbox.archive(name, status)
    #expect(placement == .replaced)
    #expect(try text("inbox/a.txt") == "not read yet")
    #expect(try names(in: "archive").isEmpty)
  }

  @Test func `a file that was appended to meanwhile goes back to the inbox`() throws {
    let inbox = try inbox()
    let name = try #require(FileName("a.txt"))
    try folder.write("read", to: "inbox/a.txt")
    let status = try statusOfRead(name, in: inbox)
    let handle = try FileHandle(forWritingTo: folder.file("inbox/a.txt"))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(" and more".utf8))
    try handle.close()
    let placement = try inbox.archive(name, status)
    #expect(placement == .replaced)
    #expect(try text("inbox/a.txt") == "read and more")
  }

  @Test(.enabled(if: getuid() == 0, "needs root, to mount"))
  func `to another disk a file is copied, with its time, and then gone`() throws {
    mkdir(folder.file("archive").path, 0o700)
    try #require(mount("tmpfs", folder.file("archive").path, "tmpfs", 0, nil) == 0)
    defer { umount(folder.file("archive").path) }
    let inbox = try inbox()
    let name = try #require(FileName("a.txt"))
    try folder.write("text", to: "inbox/a.txt")
    try folder.write("old", to: "archive/a.txt")
    let status = try statusOfRead(name, in: inbox)
    let placement = try inbox.archive(name, status)
    #expect(placement == .moved(try #require(FileName("a-2.txt"))))
    #expect(try names(in: "inbox").isEmpty)
    #expect(try names(in: "archive") == ["a-2.txt", "a.txt"])
    #expect(try text("archive/a-2.txt") == "text" && text("archive/a.txt") == "old")
    let archive = try Folder(folder.file("archive").path)
    let archived = try archive.status(of: try #require(FileName("a-2.txt")))
    #expect(archived?.modified == status.modified)
  }

  @Test func `a second watcher of the same inbox is told so`() throws {
    let first = try inbox()
    let second = try inbox()
    let locks = [first.lock(), second.lock()]
    #expect(locks == [true, false])
  }

  @Test func `a missing inbox is said with its name`() throws {
    #expect(throws: SystemCallError.self) {
      _ = try Inbox(
        inbox: folder.file("none").path, archive: folder.file("archive").path,
        rejected: folder.file("rejected").path, sizeLimit: 1)
    }
  }
}
