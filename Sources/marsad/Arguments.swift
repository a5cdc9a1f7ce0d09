import ArgumentParser
import Calendars
import Vocabulary

/// Values on the command line, each with what a person is told where it is none.
enum Arguments {
  /// `2024-08-15`.
  static func day(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw ValidationError("write the day as 2024-08-15.") }
    return day
  }

  static func language(_ text: String) throws -> Language {
    guard let language = Language(rawValue: text) else { throw ValidationError("choose en or ar.") }
    return language
  }
}
