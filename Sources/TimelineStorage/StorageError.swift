/// Why the stored timeline could not be opened, read or written.
package enum StorageError: Error, Hashable, Sendable {
  /// The file holds something other than a marsad timeline.
  case notOurs(path: String)
  /// The file was written by a later version of marsad.
  case tooNew(path: String, version: Int)
  /// The file or its folder cannot be opened: missing, no permission, a directory.
  case unopenable(path: String, Fault)
  /// The file is damaged.
  case damaged(path: String, Fault)
  /// Another process holds the write lock.
  case busy(Fault)
  /// No space is left for the database or its log.
  case diskFull(Fault)
  /// The device failed, or permission was taken away.
  case inputOutput(Fault)
  /// SQLite refused a statement: a mistake of ours.
  case refused(Fault)

  /// What SQLite said.
  package struct Fault: Hashable, Sendable {
    /// SQLite's extended result code (sqlite3.h).
    package var code: Int32
    package var message: String
    package var sql: String?
    package init(code: Int32, message: String, sql: String? = nil) {
      self.code = code
      self.message = message
      self.sql = sql
    }
  }

  /// Whether the same call may succeed later with nobody touching the file: the article stays where it is.
  package var isTransient: Bool {
    switch self {
    case .busy, .diskFull, .inputOutput: true
    case .notOurs, .tooNew, .unopenable, .damaged, .refused: false
    }
  }
}

extension StorageError: CustomStringConvertible {
  /// What failed, on what, and what a person can do.
  package var description: String {
    switch self {
    case .notOurs(let path):
      "\(path) is not a timeline of marsad. Name another file with --state, or move this one away."
    case .tooNew(let path, let version):
      "\(path) was written by a later marsad (schema \(version)). Install that version, or name another file."
    case .unopenable(let path, let fault):
      "cannot open the timeline \(path): \(fault). Check that the folder exists and may be written to."
    case .damaged(let path, let fault):
      "the timeline \(path) is damaged: \(fault). Restore it from a copy, or move it away and read the archive again."
    case .busy(let fault):
      "another process is writing to the timeline: \(fault). Try again when it is done."
    case .diskFull(let fault):
      "no space is left for the timeline: \(fault). Free some; the article will be tried again."
    case .inputOutput(let fault):
      "the timeline could not be read or written: \(fault). Check the disk and the permissions."
    case .refused(let fault):
      "the timeline refused a statement: \(fault). Please report this."
    }
  }
}

extension StorageError.Fault: CustomStringConvertible {
  package var description: String { "SQLite \(code), \(message)" }
}
