import Glibc

/// A system call that failed: which one, on what, and why.
package struct SystemCallError: Error, Hashable, Sendable {
  /// As its manual page is called.
  package var call: String
  /// `errno`.
  package var number: Int32
  /// What it was about, free of control characters; nil where the caller says it.
  package var subject: String?

  package init(_ call: String, _ number: Int32, on subject: String? = nil) {
    self.call = call
    self.number = number
    self.subject = subject
  }

  /// "Permission denied (openat)", with the subject before it.
  package var message: String {
    let reason = String(cString: strerror(number)) + " (\(call))"
    return subject.map { "\($0): \(reason)" } ?? reason
  }

  /// What a person can do about it; nil where the message says it all.
  package var hint: String? {
    switch number {
    case ENOSPC, EDQUOT: "free some space; it is tried again"
    case EACCES, EPERM: "let the user that marsad runs as read and move it; it is tried again"
    case EROFS: "mount it writable; it is tried again"
    default: nil
    }
  }

  /// The same failure, said to be on `subject`.
  package func on(_ subject: String) -> SystemCallError {
    SystemCallError(call, number, on: subject)
  }
}
