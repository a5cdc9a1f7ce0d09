import CLinux
import Foundation
import TestSupport

/// `marsad run` on a scratch inbox, as a person would start it; killed when its owner goes.
final class RunningDaemon {
  let folder: TemporaryFolder
  private(set) var process = Process()
  private let arguments: [String]
  private let launcher: [String]

  /// `launcher` is a command that is given the daemon's own command to run.
  init(
    in folder: TemporaryFolder, arguments: [String] = ["--alerts", "output"], launcher: [String] = [],
    start: Bool = true
  ) throws {
    self.folder = folder
    self.arguments = arguments
    self.launcher = launcher
    try FileManager.default.createDirectory(at: folder.file("inbox"), withIntermediateDirectories: true)
    if start { try self.start() }
  }

  deinit { kill() }

  /// Starts it, anew if it has ended; output and messages are appended to what there is.
  func start() throws {
    process = Process()
    let command =
      launcher + [
        Program.url.path, "run", "--inbox", folder.file("inbox").path, "--state",
        folder.file("marsad.db").path,
      ] + arguments
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = folder.url
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try appending("output")
    process.standardError = try appending("errors")
    try process.run()
  }

  private func appending(_ name: String) throws -> FileHandle {
    FileHandle(
      fileDescriptor: open(folder.file(name).path, O_WRONLY | O_CREAT | O_APPEND, 0o600), closeOnDealloc: true
    )
  }

  /// SIGKILL, as a crash would.
  func kill() {
    guard process.isRunning else { return }
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Once it listens to signals: one that comes before would end it.
  func signal(_ number: Int32) {
    guard waits(until: { blockedSignals & 1 << UInt64(number - 1) != 0 }) else { return }
    Foundation.kill(process.processIdentifier, number)
  }

  /// SIGTERM; its exit status.
  func stop() -> Int32 {
    signal(SIGTERM)
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Bit n - 1 is signal n (proc_pid_status(5)).
  private var blockedSignals: UInt64 { statusField("SigBlk:").flatMap { UInt64($0, radix: 16) } ?? 0 }

  /// A file that is whole when the inbox sees it.
  func drop(_ text: String, as name: String) throws { try drop(Data(text.utf8), as: name) }

  func drop(_ bytes: Data, as name: String) throws {
    let unfinished = folder.file("inbox/.\(UInt32.random(in: 0 ... .max))")
    try bytes.write(to: unfinished)
    guard rename(unfinished.path, folder.file("inbox/" + name).path) == 0 else {
      throw CocoaError(.fileWriteUnknown)
    }
  }

  /// The lines on standard output so far.
  var output: [String] { lines("output") }
  /// The lines on standard error so far.
  var errors: [String] { lines("errors") }

  private func lines(_ name: String) -> [String] {
    let text = (try? String(contentsOf: folder.file(name), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init)
  }

  /// The most address space that it has had.
  var peakKilobytes: Int {
    statusField("VmPeak:").flatMap { Int($0) } ?? 0
  }

  /// The first word after `name` in `/proc/PID/status`; nil where the process is gone.
  private func statusField(_ name: String) -> Substring? {
    let status = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix(name) }
    return line?.dropFirst(name.count).split(whereSeparator: \.isWhitespace).first
  }

  func names(in name: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.file(name).path)) ?? []).sorted()
  }

  func reason(of name: String) -> String {
    (try? String(contentsOf: folder.file("rejected/\(name).reason"), encoding: .utf8)) ?? ""
  }

  /// Looks at `condition` again and again until it holds; false once patience is at its end, after two minutes, which a
  /// machine with other work to do may need.
  func waits(until condition: () throws -> Bool) rethrows -> Bool {
    for _ in 0..<6_000 {
      if try condition() { return true }
      usleep(20_000)
    }
    return false
  }

  /// Until nothing is in the inbox.
  func waitsForEmptyInbox() -> Bool { waits { names(in: "inbox").isEmpty } }
}

/// Articles of the tests' own making.
enum Dispatch {
  /// An attack on Ain al-Asad, which is one base-attack.
  static func attack(day: Int, month: String = "تموز", year: Int = 2024, base: String = "عين الأسد") -> String
  {
    """
    هجوم صاروخي على قاعدة \(base)

    استهدفت أربعة صواريخ قاعدة \(base) يوم \(day) \(month) \(year)، ما أدى إلى إصابة خمسة جنود، وفق مصدر أمني.

    """
  }

  /// Names a day for each of `0..<120`.
  static func attack(number: Int) -> String {
    let months = [
      "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول",
    ]
    return attack(day: 2 + (number % 12) * 2, month: months[number / 12 % 10], year: 2023)
  }

  /// A scheduled withdrawal.
  static func withdrawal(by month: String) -> String {
    """
    القوات الأميركية تستعد لمغادرة قاعدة عين الأسد

    أعلنت قيادة العمليات المشتركة أن القوات الأميركية ستنسحب من قاعدة عين الأسد بحلول \(month).

    """
  }
}
