import AlertReporting
import Glibc
import TimelineStorage

extension TimelineStore {
  /// The timeline at `path`, made where there is none.
  static func opened(at path: String, durability: Durability = .full) throws(Failure) -> TimelineStore {
    do {
      return try open(at: path, durability: durability)
    } catch {
      throw Failure(error)
    }
  }

  /// The timeline at `path`, to be asked; one that is not there is not made.
  static func existing(at path: String) throws(Failure) -> TimelineStore {
    guard path == ":memory:" || access(path, F_OK) == 0 else {
      throw Failure(
        .noInput,
        "there is no timeline at \(PlainText.escaped(path)); run marsad scan or marsad run first, or name one "
          + "with --state FILE")
    }
    return try opened(at: path)
  }

  /// What `body` returns; a failure of the storage as what a person is told.
  func raised<Result>(_ body: (TimelineStore) throws(StorageError) -> Result) throws(Failure) -> Result {
    do {
      return try body(self)
    } catch {
      throw Failure(error)
    }
  }
}

extension Failure {
  init(_ error: StorageError) { self.init(.inputOutput, PlainText.line(error.description)) }
}
