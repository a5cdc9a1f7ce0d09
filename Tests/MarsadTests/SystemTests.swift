import CLinux
import Foundation
import TestSupport
import Testing

/// One thing that a script found to hold or not.
struct Finding: CustomTestStringConvertible {
  var holds: Bool
  var what: String
  var testDescription: String { what }
}

/// Runs a script of `Systemd/` that says `PASS …` or `FAIL …` a line, and `END` where it came to its end.
private func findings(_ command: [String]) throws -> [Finding] {
  let folder = try TemporaryFolder()
  for name in ["output", "errors"] { try folder.write("", to: name) }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = command
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = try FileHandle(forWritingTo: folder.file("output"))
  process.standardError = try FileHandle(forWritingTo: folder.file("errors"))
  try process.run()
  process.waitUntilExit()
  let lines = try String(contentsOf: folder.file("output"), encoding: .utf8).split(separator: "\n").map(
    String.init)
  var findings = lines.compactMap { line -> Finding? in
    guard line.hasPrefix("PASS ") || line.hasPrefix("FAIL ") else { return nil }
    return Finding(holds: line.hasPrefix("PASS "), what: String(line.dropFirst(5)))
  }
  if lines.last != "END" {
    let errors = try String(contentsOf: folder.file("errors"), encoding: .utf8).suffix(2_000)
    findings.append(Finding(holds: false, what: "the script came to its end: \(errors)"))
  }
  return findings
}

private let scripts = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
  "Systemd")
private let release = packageRoot.appendingPathComponent(".build/release/marsad")

private func isThere(_ programs: String...) -> Bool {
  programs.allSatisfy { program in
    ["/usr/bin/", "/usr/sbin/", "/bin/", "/sbin/", "/lib/systemd/"].contains {
      access($0 + program, X_OK) == 0
    }
  }
}

/// Whether this process may have name spaces of its own, which containers often forbid.
private let mayUnshare: Bool = {
  guard getuid() == 0, isThere("unshare") else { return false }
  return
    (try? findings([
      "unshare", "-m", "-p", "-f", "--mount-proc", "sh", "-c",
      "mount -t tmpfs t /mnt && echo PASS x && echo END",
    ]))?
    .contains { $0.holds } == true
}()

@Suite(.serialized)
struct SystemTests {
  @Test(
    .enabled(if: mayUnshare, "needs root and unshare(1), for a journald of its own"),
    .enabled(if: isThere("systemd-journald", "journalctl"), "needs journald"))
  func `a real journald gets every alert exactly once, through crashes`() throws {
    let findings = try findings(
      [
        "unshare", "-m", "-p", "-f", "--mount-proc", scripts.appendingPathComponent("journal").path,
        Program.url.path,
        packageRoot.appendingPathComponent("config/topics").path,
      ])
    for finding in findings { #expect(finding.holds, "\(finding.what)") }
    #expect(findings.count > 30)
  }

  @Test(
    .enabled(if: mayUnshare, "needs root and name spaces, to boot a systemd"),
    .enabled(
      if: isThere("systemd-nspawn", "debootstrap"), "needs the packages systemd-container and debootstrap"),
    .enabled(if: access(release.path, X_OK) == 0, "needs the release program: make"))
  func `a real systemd starts, watches, reloads, restarts and stops it`() throws {
    let findings = try findings([scripts.appendingPathComponent("boot").path, packageRoot.path])
    for finding in findings { #expect(finding.holds, "\(finding.what)") }
    #expect(findings.count > 25)
  }

  @Test(.enabled(if: isThere("systemd-analyze"), "needs systemd-analyze"))
  func `the unit is rated 1,0 or better`() throws {
    let unit = packageRoot.appendingPathComponent("systemd/marsad.service").path
    let findings = try findings([
      "sh", "-c",
      "systemd-analyze security --offline=yes --threshold=10 \(unit) >&2 && echo PASS rated; echo END",
    ])
    #expect(findings.contains { $0.holds })
  }

  @Test(arguments: ["marsad.catalog", "marsad.ar.catalog"])
  func `each kind of message is explained in both languages`(_ name: String) throws {
    let catalog = try String(
      contentsOf: packageRoot.appendingPathComponent("systemd/" + name), encoding: .utf8)
    let source = try String(
      contentsOf: packageRoot.appendingPathComponent("Sources/JournalWriting/MessageIdentifier.swift"),
      encoding: .utf8)
    let identifiers = source.matches(of: #/"([0-9a-f]{32})"/#).map { String($0.output.1) }
    #expect(identifiers.count == 7)
    for identifier in identifiers { #expect(catalog.contains("\n-- \(identifier)\nSubject: ")) }
  }
}
