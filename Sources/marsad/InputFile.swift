import AlertReporting
import ArticleReading
import Calendars
import CLinux
import Glibc
import InboxWatching

/// One file that the caller named or that stands in a folder that the caller named.
struct InputFile: Sendable {
  /// As the kernel has it: the caller's words, or the folder's and the name in it; `-` is standard input.
  private var pathBytes: [UInt8]
  /// Named by the caller: links are followed and pipes are read, which in a folder are passed over.
  private var isNamed: Bool

  private init(_ pathBytes: [UInt8], isNamed: Bool) {
    self.pathBytes = pathBytes
    self.isNamed = isNamed
  }

  init(named path: String) { self.init(Array(path.utf8), isNamed: true) }

  /// The path for people and for the article's `file`; what is no UTF-8 in it is repaired.
  var path: String { String(decoding: pathBytes, as: UTF8.self) }

  /// For messages: one line, whatever the name holds.
  var shown: String { path == "-" ? "standard input" : PlainText.escaped(path) }

  private func withCPath<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (pathBytes + [0]).map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map(body) ?? body("")
    }
  }

  struct Content: Sendable {
    var bytes: [UInt8]
    /// Nil for standard input and pipes.
    var modified: Day?
  }

  /// The whole file, or as much of it as shows that it is longer than `limit`.
  func content(limit: Int) throws(Failure) -> Content {
    if path == "-" { return try read(STDIN_FILENO, limit: limit, modified: nil) }
    let flags = O_RDONLY | O_CLOEXEC | (isNamed ? 0 : O_NOFOLLOW | O_NONBLOCK)
    let descriptor = withCPath { open($0, flags) }
    guard descriptor >= 0 else { throw cannotOpen(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw cannotOpen(errno) }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFREG || isNamed && (kind == S_IFIFO || kind == S_IFCHR) else {
      throw Failure(.noInput, "\(shown): neither a file nor a folder; name a file to read")
    }
    let modified = kind == S_IFREG ? Day(localTime: status.st_mtim.tv_sec) : nil
    return try read(descriptor, limit: limit, modified: modified)
  }

  private func read(_ descriptor: Int32, limit: Int, modified: Day?) throws(Failure) -> Content {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw Failure(.inputOutput, "\(shown): cannot be read: \(describe(errno))")
      }
      bytes += chunk[..<count]
    }
    return Content(bytes: bytes, modified: modified)
  }

  private func cannotOpen(_ errorNumber: Int32) -> Failure {
    let isAbsent = [ENOENT, ENOTDIR, EACCES, ELOOP, ENAMETOOLONG, ENXIO].contains(errorNumber)
    return Failure(isAbsent ? .noInput : .inputOutput, "\(shown): cannot be opened: \(describe(errorNumber))")
  }
}

extension InputFile {
  /// The files that `paths` name, in that order; a folder stands for what is in it and below, by name.
  ///
  /// What is missing is handed to `report` and left out.
  static func list(_ paths: [String], ignoring ignored: IgnoredNames, report: (Failure) -> Void)
    -> [InputFile]
  {
    var files: [InputFile] = []
    for path in paths {
      let file = InputFile(named: path)
      var status = stat()
      if path == "-" {
        files.append(file)
      } else if stat(path, &status) != 0 {
        report(file.cannotOpen(errno))
      } else if status.st_mode & S_IFMT == S_IFDIR {
        file.listFolder(ignoring: ignored, report: report, into: &files)
      } else {
        files.append(file)
      }
    }
    return files
  }

  private func listFolder(
    ignoring ignored: IgnoredNames, report: (Failure) -> Void, into files: inout [InputFile]
  ) {
    guard let stream = withCPath(opendir) else {
      report(cannotOpen(errno))
      return
    }
    defer { closedir(stream) }
    var names: [FileName] = []
    while let entry = readdir(stream) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if let name = FileName(bytes), !ignored.contains(name) { names.append(name) }
    }
    let folder = pathBytes.last == UInt8(ascii: "/") ? pathBytes : pathBytes + [UInt8(ascii: "/")]
    for name in names.sorted() {
      let entry = InputFile(folder + name.bytes, isNamed: false)
      var status = stat()
      guard entry.withCPath({ lstat($0, &status) }) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFREG: files.append(entry)
      case S_IFDIR: entry.listFolder(ignoring: ignored, report: report, into: &files)
      default: continue
      }
    }
  }
}

extension Day {
  /// The day of `seconds` since 1970 on the clocks of this machine's time zone.
  init(localTime seconds: time_t) {
    var seconds = seconds
    var parts = tm()
    localtime_r(&seconds, &parts)
    self =
      Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? Day(ordinal: Int32(truncatingIfNeeded: seconds / 86_400))
  }

  /// Today on the clocks of this machine's time zone.
  static var today: Day { Day(localTime: time(nil)) }
}
