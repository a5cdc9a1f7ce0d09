import CLinux
import Foundation
import TimelineStorage

/// Prints how long an article takes from the inbox to its journal entry, and what the daemon occupies.
///
/// Where this process may listen in journald's place (as root, in name spaces of its own), entries are timed as they come
/// in at the journal's socket; elsewhere as lines on the daemon's standard output.
func measureDaemon(program: String, topics: String) throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "marsad-bench-daemon-\(getpid())")
  try FileManager.default.createDirectory(
    at: folder.appendingPathComponent("inbox"), withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }

  let commits = try measureCommits(in: folder)
  print(
    "one SQLite commit on this disk: median \(milliseconds(commits, 0.5)), 99th percentile \(milliseconds(commits, 0.99))"
  )

  let journal = listenAsJournal()
  let output = Pipe()
  let process = Process()
  process.executableURL = URL(fileURLWithPath: program)
  process.arguments = [
    "run", "--alerts", journal == nil ? "output" : "journal", "--topic", topics, "--inbox",
    folder.appendingPathComponent("inbox").path, "--state", folder.appendingPathComponent("marsad.db").path,
  ]
  process.standardOutput = output
  try process.run()
  defer {
    process.terminate()
    process.waitUntilExit()
  }
  let source = journal ?? output.fileHandleForReading.fileDescriptor
  try waitForFolder(folder.appendingPathComponent("archive"))
  usleep(300_000)
  print("resident memory, idle: \(residentMegabytes(process.processIdentifier)) MB")

  var latencies: [Double] = []
  for number in 0..<300 {
    let name = articleName(number)
    let unfinished = folder.appendingPathComponent("inbox/." + name)
    try Data(article(number).utf8).write(to: unfinished)
    let start = DispatchTime.now().uptimeNanoseconds
    rename(unfinished.path, folder.appendingPathComponent("inbox/" + name).path)
    guard waitForMessage(source) else {
      print("article \(number) raised no alert")
      continue
    }
    latencies.append(Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9)
    // The archive is awaited, so that one article never waits for another.
    while access(folder.appendingPathComponent("inbox/" + name).path, F_OK) == 0 { usleep(200) }
    drain(source)
  }
  let place = journal == nil ? "a line on standard output" : "its journal entry"
  print(
    "from the inbox to \(place): median \(milliseconds(latencies, 0.5)), 99th percentile \(milliseconds(latencies, 0.99))"
  )

  let total = 10_000
  let many = try seconds {
    for number in 300..<total {
      let unfinished = folder.appendingPathComponent("inbox/." + articleName(number))
      try Data(article(number).utf8).write(to: unfinished)
      rename(unfinished.path, folder.appendingPathComponent("inbox/" + articleName(number)).path)
      drain(source)
    }
    while true {
      drain(source)
      let left = try FileManager.default.contentsOfDirectory(
        atPath: folder.appendingPathComponent("inbox").path)
      if left.isEmpty { break }
      usleep(20_000)
    }
  }
  print("\(total - 300) articles more: \(rounded(Double(total - 300) / many)) a second")
  print("resident memory after \(total) articles: \(residentMegabytes(process.processIdentifier)) MB")
}

/// How long each of many commits of the daemon's own store takes.
private func measureCommits(in folder: URL) throws -> [Double] {
  let store = try TimelineStore.open(at: folder.appendingPathComponent("commits.db").path)
  return try (0..<500).map { number in
    try seconds { try store.markConfirmed("\(number)") }
  }
}

/// A socket in journald's place; nil where there is one already or none may be made.
private func listenAsJournal() -> Int32? {
  let path = "/run/systemd/journal/socket"
  guard access(path, F_OK) != 0 else { return nil }
  try? FileManager.default.createDirectory(atPath: "/run/systemd/journal", withIntermediateDirectories: true)
  let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
  let bound = withUnsafePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
    }
  }
  return bound == 0 ? descriptor : nil
}

/// False after ten seconds without one.
private func waitForMessage(_ descriptor: Int32) -> Bool {
  var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  return poll(&waiting, 1, 10_000) == 1
}

/// Reads all that has come.
private func drain(_ descriptor: Int32) {
  var buffer = [UInt8](repeating: 0, count: 65_536)
  var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  while poll(&waiting, 1, 0) == 1, read(descriptor, &buffer, buffer.count) > 0 {}
}

private func waitForFolder(_ folder: URL) throws {
  for _ in 0..<500 where access(folder.path, F_OK) != 0 { usleep(20_000) }
}

private func residentMegabytes(_ process: Int32) -> String {
  let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
  let kilobytes = line?.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? 0
  return rounded(kilobytes / 1_000)
}

private func milliseconds(_ times: [Double], _ quantile: Double) -> String {
  let sorted = times.sorted()
  guard !sorted.isEmpty else { return "-" }
  return rounded(sorted[min(sorted.count - 1, Int(Double(sorted.count) * quantile))] * 1_000) + " ms"
}

/// Each tells of another day or base, so that each raises an alert: ten bases on a thousand days.
private func article(_ number: Int) -> String {
  let bases = [
    "عين الأسد", "حرير", "التنف", "كونيكو", "العمر", "الشدادي", "رميلان", "خراب الجير", "تل بيدر", "قسرك",
  ]
  let months = [
    "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول",
    "تشرين الثاني", "كانون الأول",
  ]
  let (base, day) = (bases[number % 10], number / 10)
  let date = "\(1 + day % 28) \(months[day / 28 % 12]) \(2022 + day / 336)"
  return """
    هجوم بالصواريخ على قاعدة \(base)

    قال مصدر أمني إن أربعة صواريخ استهدفت قاعدة \(base) يوم \(date)، ما أدى إلى إصابة خمسة جنود بجروح.

    وأضاف المصدر رقم \(number) أن القوات الأمنية فتحت تحقيقا في الحادث وعثرت على منصة الإطلاق في منطقة قريبة.

    """
}

private func articleName(_ number: Int) -> String {
  let day = number / 10
  let year = 2022 + day / 336
  let parts = [day / 28 % 12 + 1, 1 + day % 28].map { String(format: "%02d", $0) }
  return "\(year)-\(parts[0])-\(parts[1])-\(number).txt"
}
