import Calendars

/// A length of time as people write it: "1s", "500ms", "2m", "6h", "3d", or a bare number of seconds.
///
/// Nil for anything else, and for what is negative or beyond ten years.
func duration(_ written: String) -> Duration? {
  guard let (number, unit) = quantity(written) else { return nil }
  let milliseconds: Double
  switch unit {
  case "ms": milliseconds = 1
  case "", "s": milliseconds = 1000
  case "m", "min": milliseconds = 60_000
  case "h": milliseconds = 3_600_000
  case "d": milliseconds = 86_400_000
  default: return nil
  }
  let total = number * milliseconds
  guard total <= 3_650 * 86_400_000 else { return nil }
  return .milliseconds(Int64(total.rounded()))
}

/// A number of bytes: "500 kB", "16 MiB", or a bare number; nil for anything else, for none and for a terabyte.
func byteCount(_ written: String) -> Int? {
  guard let (number, unit) = quantity(written) else { return nil }
  let factor: Double
  switch unit.lowercased() {
  case "", "b": factor = 1
  case "kb": factor = 1000
  case "kib": factor = 1024
  case "mb": factor = 1_000_000
  case "mib": factor = 1_048_576
  case "gb": factor = 1_000_000_000
  case "gib": factor = 1_073_741_824
  default: return nil
  }
  let total = number * factor
  guard total >= 1, total < 1e12 else { return nil }
  return Int(total)
}

/// The number at the front of a text and the unit after it, spaces between them left out.
private func quantity(_ written: String) -> (Double, unit: String)? {
  let digits = written.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
  guard let number = Double(digits), number.isFinite else { return nil }
  return (number, String(written.dropFirst(digits.count).drop { $0 == " " }))
}

/// A date "2025-09-15", or the first or last day of "2025-09" or "2025"; nil where the calendar has none such.
func day(_ written: String, last: Bool) -> Day? {
  let parts = written.split(separator: "-", omittingEmptySubsequences: false)
  guard (1...3).contains(parts.count), parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 })
  else { return nil }
  let numbers = parts.compactMap { $0.allSatisfy { $0.isASCII && $0.isNumber } ? Int($0) : nil }
  guard numbers.count == parts.count else { return nil }
  let month = numbers.count > 1 ? numbers[1] : (last ? 12 : 1)
  guard (1...12).contains(month) else { return nil }
  let day = numbers.count > 2 ? numbers[2] : (last ? Day.length(ofMonth: month, year: numbers[0]) : 1)
  return Day(year: numbers[0], month: month, day: day)
}
