import GRDB

extension StorageError {
  /// What an error out of GRDB means to whoever keeps the file at `path`.
  ///
  /// See https://sqlite.org/rescode.html.
  init(_ error: any Error, path: String, isOpening: Bool = false) {
    guard let error = error as? DatabaseError else {
      self =
        (error as? StorageError)
        ?? .damaged(path: path, Fault(code: 0, message: String(describing: error)))
      return
    }
    let fault = Fault(
      code: error.extendedResultCode.rawValue, message: error.message ?? "unknown error", sql: error.sql)
    self =
      switch error.resultCode {
      case .SQLITE_NOTADB: .notOurs(path: path)
      case .SQLITE_CORRUPT: .damaged(path: path, fault)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(fault)
      case .SQLITE_FULL: .diskFull(fault)
      case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
        isOpening ? .unopenable(path: path, fault) : .inputOutput(fault)
      case .SQLITE_IOERR, .SQLITE_NOMEM: .inputOutput(fault)
      default: .refused(fault)
      }
  }
}
