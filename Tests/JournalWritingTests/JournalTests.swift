import CLinux
import Foundation
import JournalWriting
import TestSupport
import Testing

/// The journal's socket, played by the test.
struct JournalTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    // Addresses of sockets are short, folders of tests are not.
    path = "/tmp/marsad-journal-\(UInt32.random(in: 0 ... .max))"
  }

  private func listen() -> Int32 {
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
    withUnsafePointer(to: &address) { pointer in
      _ = pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    return descriptor
  }

  private func received(_ descriptor: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
    return String(decoding: buffer[..<max(count, 0)], as: UTF8.self)
  }

  private let entry = JournalEntry("عين الأسد", .silence, priority: 4)

  @Test func `where nobody listens there is no journal`() {
    #expect((Journal(path: path) == nil) as Bool)
  }

  @Test func `an entry goes as the native protocol has it`() throws {
    let descriptor = listen()
    defer { close(descriptor); unlink(path) }
    let journal = try Self.connected(path)
    let sending = journal.send(entry)
    #expect(sending == .sent)
    #expect(
      received(descriptor) == """
        MESSAGE=عين الأسد
        MESSAGE_ID=a109fd8a8c75459e9186f29216261609
        PRIORITY=4
        SYSLOG_IDENTIFIER=marsad

        """)
  }

  @Test func `a journald that does not keep up is not waited for`() throws {
    let descriptor = listen()
    defer { close(descriptor); unlink(path) }
    let journal = try Self.connected(path)
    var sendings: [Journal.Sending] = []
    while sendings.last != .busy, sendings.count < 100_000 { sendings.append(journal.send(entry)) }
    #expect(sendings.last == .busy)
    _ = received(descriptor)
    let sending = journal.send(entry)
    #expect(sending == .sent)
  }

  @Test func `a journald that was started anew is found again`() throws {
    let first = listen()
    let journal = try Self.connected(path)
    close(first)
    unlink(path)
    let lost = journal.send(entry)
    #expect(lost == .gone)
    let second = listen()
    defer { close(second); unlink(path) }
    let sending = journal.send(entry)
    #expect(sending == .sent)
    #expect(received(second).hasPrefix("MESSAGE="))
  }

  private static func connected(_ path: String) throws -> Journal {
    guard let journal = Journal(path: path) else { throw CocoaError(.fileNoSuchFile) }
    return journal
  }

  @Test func `the variable of the journal's stream counts only for the descriptor it names`() throws {
    let file = try folder.write("", to: "stream")
    let descriptor = open(file.path, O_RDONLY)
    defer { close(descriptor) }
    var status = stat()
    fstat(descriptor, &status)
    let right = "\(status.st_dev):\(status.st_ino)"
    #expect(JournalStream.isConnected(descriptor, variable: right))
    for wrong in [nil, "", "1", "\(status.st_dev):1", "a:b", right + ":"] {
      #expect(!JournalStream.isConnected(descriptor, variable: wrong))
    }
  }
}
