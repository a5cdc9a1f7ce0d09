import CLinux
import Foundation
import TestSupport
import Testing

/// What nobody should drop, each with the message that a person gets; the good file beside it is read all the same.
struct BadInputTests {
  private let folder: TemporaryFolder
  private let daemon: RunningDaemon

  init() throws {
    folder = try TemporaryFolder()
    daemon = try RunningDaemon(in: folder)
  }

  /// Drops an article after the bad file, so that it is known that the daemon goes on.
  private func goesOn() throws -> Bool {
    try daemon.drop(Dispatch.attack(day: 16), as: "2024-07-17.txt")
    return daemon.waits { daemon.names(in: "archive").contains("2024-07-17.txt") }
  }

  static let refused: [(name: String, bytes: Data, code: String, words: String)] = [
    ("empty.txt", Data(), "empty", "empty"),
    ("zeros.txt", Data(count: 20_000_000), "too-large", "largest-file"),
    ("small-zeros.txt", Data(count: 20_000), "binary", ""),
    ("truncated.txt", Data(Array(Dispatch.attack(day: 16).utf8).dropLast(4)) + [0xD8], "broken-encoding", ""),
    ("program", (try? Data(contentsOf: URL(fileURLWithPath: "/bin/true"))) ?? Data(), "binary", ""),
    (
      "english.txt", Data("Four rockets were fired at a base on Tuesday, officials said.\n".utf8),
      "no-arabic-text",
      "Arabic"
    ),
  ]

  @Test(arguments: refused)
  func `what is no article is rejected with its reason`(
    _ row: (name: String, bytes: Data, code: String, words: String)
  ) throws {
    try daemon.drop(row.bytes, as: row.name)
    #expect(daemon.waits { daemon.names(in: "rejected").contains(row.name) })
    let reason = daemon.reason(of: row.name)
    #expect(
      reason.hasPrefix(row.code + ": ") && (row.words.isEmpty || reason.contains(row.words)), "\(reason)")
    #expect(try goesOn())
    #expect(daemon.errors.contains { $0.contains("rejected \(row.name): ") })
    let kept = try Data(contentsOf: folder.file("rejected/" + row.name))
    #expect(kept == row.bytes)
  }

  @Test func `a link, a FIFO and a socket are set aside unopened`() throws {
    let inbox = folder.file("inbox").path
    symlink("/etc/passwd", inbox + "/passwd.txt")
    mkfifo(inbox + "/fifo.txt", 0o644)
    #expect(daemon.waits { daemon.names(in: "rejected").count == 4 })
    #expect(daemon.reason(of: "passwd.txt").hasPrefix("not-a-file: a symbolic link is never opened"))
    #expect(daemon.reason(of: "fifo.txt").hasPrefix("not-a-file: a FIFO is never opened"))
    let target = try FileManager.default.destinationOfSymbolicLink(
      atPath: folder.file("rejected/passwd.txt").path)
    #expect(target == "/etc/passwd")
    #expect(try goesOn())
  }

  @Test func `a folder stays where it is and is named once`() throws {
    mkdir(folder.file("inbox/folder").path, 0o755)
    #expect(
      daemon.waits { daemon.errors.contains { $0.contains("folder: a folder in the inbox is not read") } })
    daemon.signal(SIGHUP)
    #expect(try goesOn())
    #expect(daemon.errors.count { $0.contains("a folder in the inbox") } == 1)
    #expect(daemon.names(in: "inbox") == ["folder"])
  }

  @Test(
    .enabled(if: getuid() == 0 && access("/usr/bin/setpriv", X_OK) == 0, "needs root, to be another user"))
  func `a file that cannot be read stays, is named once and is read when it can be`() throws {
    #expect(daemon.stop() == 0)
    for name in ["", "inbox", "archive", "rejected", "marsad.db", "marsad.db-wal", "marsad.db-shm"] {
      chown(folder.file(name).path, 65_534, 65_534)
    }
    let daemon = try RunningDaemon(
      in: folder, launcher: ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"])
    let file = folder.file("inbox/secret.txt")
    try folder.write(Dispatch.attack(day: 2), to: "inbox/.secret")
    chmod(folder.file("inbox/.secret").path, 0)
    rename(folder.file("inbox/.secret").path, file.path)
    #expect(daemon.waits { daemon.errors.contains { $0.contains("secret.txt: Permission denied") } })
    #expect(try goesOn())
    #expect(daemon.names(in: "inbox") == ["secret.txt"])
    chmod(file.path, 0o644)
    #expect(daemon.waitsForEmptyInbox())
    #expect(daemon.errors.count { $0.contains("Permission denied") } == 1)
    #expect(daemon.output.count == 2)
  }

  @Test func `a name with line breaks and escapes is harmless wherever it is shown`() throws {
    let name = "a\nMARSAD_ALERT=x\u{1B}[2J\u{202E}.txt"
    try daemon.drop("no Arabic", as: name)
    #expect(daemon.waits { daemon.names(in: "rejected").contains(name) })
    let shown = #"a\nMARSAD_ALERT=x\u{1b}[2J\u{202e}.txt"#
    #expect(daemon.waits { daemon.errors.contains { $0.contains("rejected \(shown): ") } })
    #expect(daemon.reason(of: name).contains("file: \(shown)\n"))
    try daemon.drop(Dispatch.attack(day: 16), as: "\u{1B}]0;x\u{7}2024-07-17.txt")
    #expect(daemon.waits { daemon.names(in: "archive").count == 1 })
    let said = (daemon.errors + daemon.output).joined(separator: "\n")
    #expect(
      !said.unicodeScalars.contains { $0 != "\n" && ($0.value < 0x20 || (0x7F...0x9F).contains($0.value)) })
  }

  @Test(.enabled(if: access("/usr/bin/prlimit", X_OK) == 0, "needs prlimit"))
  func `a file that stops the daemon three times is set aside, and the others go on`() throws {
    #expect(try goesOn())
    let idle = daemon.peakKilobytes
    #expect(daemon.stop() == 0)
    // An article for which the memory that it may have does not suffice.
    let paragraph = Dispatch.attack(day: 16)
    try daemon.drop(
      String(repeating: paragraph, count: 7_500_000 / paragraph.utf8.count), as: "2024-01-01-heavy.txt")
    let poor = try RunningDaemon(
      in: folder, launcher: ["prlimit", "--as=\((idle + 10_000) * 1_024)", "--core=0"], start: false)
    var stops = 0
    while stops < 5 {
      try poor.start()
      let isSetAside = poor.waits {
        !poor.process.isRunning || poor.names(in: "rejected").contains("2024-01-01-heavy.txt")
      }
      #expect(isSetAside)
      if poor.process.isRunning { break }
      stops += 1
      #expect(poor.process.terminationReason == .uncaughtSignal)
    }
    #expect(stops == 3)
    #expect(poor.reason(of: "2024-01-01-heavy.txt").hasPrefix("crashed: it has stopped marsad 3 times"))
    try poor.drop(Dispatch.attack(day: 20), as: "2024-07-21.txt")
    #expect(poor.waits { poor.names(in: "archive").contains("2024-07-21.txt") })
  }

  @Test func `a state file that is no database is said, and nothing is taken`() throws {
    #expect(daemon.stop() == 0)
    try folder.write(
      "this is a shopping list, not a database, and long enough to be looked at", to: "marsad.db")
    try FileManager.default.createDirectory(at: folder.file("inbox2"), withIntermediateDirectories: true)
    try folder.write(Dispatch.attack(day: 16), to: "inbox2/a.txt")
    for name in ["marsad.db-wal", "marsad.db-shm"] { unlink(folder.file(name).path) }
    let result = try Program.run(
      ["run", "--inbox", folder.file("inbox2").path, "--state", folder.file("marsad.db").path])
    #expect(result.status == 74)
    #expect(result.errors.contains("marsad.db is not a timeline of marsad"))
    #expect(FileManager.default.fileExists(atPath: folder.file("inbox2/a.txt").path))
  }

  @Test func `a state folder that is not there or not writable is said`() throws {
    for place in ["nowhere/marsad.db", "/proc/marsad.db"] {
      let result = try Program.run(
        ["run", "--inbox", folder.file("inbox").path, "--state", place], in: folder.url)
      #expect(result.status == 74)
      #expect(result.errors.contains(place), "\(result.errors)")
    }
  }

  @Test(.enabled(if: getuid() == 0, "needs root, to mount a small disk"))
  func `on a full disk the file stays and is tried again`() throws {
    #expect(daemon.stop() == 0)
    let disk = folder.file("disk").path
    mkdir(disk, 0o755)
    try #require(mount("tmpfs", disk, "tmpfs", 0, "size=1m") == 0)
    defer { umount2(disk, Int32(MNT_DETACH)) }
    let small = try RunningDaemon(
      in: folder, arguments: ["--alerts", "output", "--state", disk + "/marsad.db"])
    try small.drop(Dispatch.attack(day: 2), as: "2024-07-03.txt")
    #expect(small.waitsForEmptyInbox())
    let filler = open(disk + "/filler", O_WRONLY | O_CREAT, 0o600)
    let block = [UInt8](repeating: 1, count: 4_096)
    while write(filler, block, block.count) > 0 {}
    close(filler)
    try small.drop(Dispatch.attack(day: 16), as: "2024-07-17.txt")
    #expect(small.waits { small.errors.contains { $0.contains("no space is left for the timeline") } })
    #expect(small.names(in: "inbox") == ["2024-07-17.txt"] && small.output.count == 1)
    unlink(disk + "/filler")
    #expect(small.waitsForEmptyInbox())
    #expect(small.output.count == 2)
    #expect(small.waits { small.errors.contains { $0.contains("the timeline can be written again") } })
    #expect(small.errors.count { $0.contains("no space is left") } == 1)
    small.kill()
  }
}
