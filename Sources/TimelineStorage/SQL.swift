import Calendars
import GRDB
import Vocabulary

/// Values to be bound, in the order of their question marks.
typealias Values = [(any DatabaseValueConvertible)?]

extension Database {
  /// Runs `sql`, whose compiled form is kept for the next time.
  func run(_ sql: String, _ arguments: Values) throws {
    try cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
  }

  /// The rows that `sql` selects, whose compiled form is kept for the next time.
  func rows(_ sql: String, _ arguments: Values) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: StatementArguments(arguments))
  }
}

/// The four columns of a time: value, mod, from, to.
func values(_ time: TimeValue?) -> Values {
  [time?.value, time?.mod?.rawValue, time?.days?.from.ordinal, time?.days?.to.ordinal]
}
