/// Why a configuration or topic file cannot be used.
public enum ConfigurationError: Error, Hashable, Sendable {
  /// The file or folder cannot be read; `reason` is the system's.
  case unreadable(file: String, reason: String)
  /// What is wrong with the file, all of it, in the order of its lines; never empty.
  case unsound([ConfigurationFault])

  /// A line for each thing that is wrong.
  public var messages: [String] {
    switch self {
    case .unreadable(let file, let reason): ["\(file): \(reason)"]
    case .unsound(let faults): faults.map(\.description)
    }
  }
}

/// One thing that is wrong in a configuration or topic file, and where.
public struct ConfigurationFault: Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    /// Not YAML at all; the parser's own words.
    case syntax(String)
    case unknownKey(String, suggestion: String?, known: [String])
    case missingKey(String)
    /// A list where a text should be, and the like.
    case wrongType(key: String, expected: String, found: String)
    /// Of the right type, but not a value that `key` can have.
    case badValue(String, key: String, expected: String, suggestion: String?)
    /// What may stand once stands again; `first` is the line where it stood before.
    case repeated(String, first: Int?)
  }

  public var file: String
  /// From 1.
  public var line: Int
  /// From 1, in Unicode scalars.
  public var column: Int
  public var problem: Problem

  package init(file: String, line: Int, column: Int, problem: Problem) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// One line for people.
  ///
  /// "marsad.yaml:3:1: unknown key 'settel'; did you mean 'settle'?"
  public var description: String { "\(file):\(line):\(column): \(explanation)" }

  private var explanation: String {
    switch problem {
    case .syntax(let words): "not sound YAML: \(words)"
    case .unknownKey(let key, let suggestion?, _): "unknown key '\(key)'; did you mean '\(suggestion)'?"
    case .unknownKey(let key, nil, let known):
      "unknown key '\(key)'; known are \(known.joined(separator: ", "))"
    case .missingKey(let key): "the key '\(key)' is missing"
    case .wrongType(let key, let expected, let found): "'\(key)' should be \(expected), not \(found)"
    case .badValue(let value, let key, let expected, let suggestion):
      "'\(value)' is no value for '\(key)', which should be \(expected)"
        + (suggestion.map { "; did you mean '\($0)'?" } ?? "")
    case .repeated(let what, let first):
      "\(what) stands twice" + (first.map { ", first in line \($0)" } ?? "")
    }
  }
}
