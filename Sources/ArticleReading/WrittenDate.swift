import Calendars

/// The dates that formats prescribe, read to the day that stands there, in their own offset from UTC.
enum WrittenDate {
  /// A date of metadata: ISO 8601 or RFC 822; nil for anything else.
  static func metadata(_ written: String) -> DayInterval? { iso8601(written) ?? rfc822(written) }

  /// `2024-08-15`, also with `/` or `.`, as `20240815`, and with a time behind it; nil for anything else.
  static func iso8601(_ written: String) -> DayInterval? {
    var digits = Digits(written)
    guard let year = digits.number(of: 4) else { return nil }
    let separator = digits.skip(oneOf: "-/.")
    guard let month = digits.number(of: 2, orOne: separator != nil) else { return nil }
    if let separator, digits.skip(oneOf: String(separator)) == nil { return nil }
    guard let day = digits.number(of: 2, orOne: separator != nil), !digits.isAtDigit,
      (1900...2100).contains(year)
    else { return nil }
    return Day(year: year, month: month, day: day).map { DayInterval($0) }
  }

  /// `Thu, 15 Aug 2024 10:00:00 +0300`, the weekday and the time left out or not, `August 15, 2024` and `3rd, May 2025 GMT`; nil for
  /// anything else.
  static func rfc822(_ written: String) -> DayInterval? {
    let words = written.split { $0 == " " || $0 == "," || $0 == "-" }.prefix(5)
    guard let at = words.firstIndex(where: { months.contains(String($0.lowercased().prefix(3))) }), at <= 2,
      let month = months.firstIndex(of: String(words[at].lowercased().prefix(3))), at + 1 < words.count
    else { return nil }
    // The day stands before the month or behind it: "3rd May".
    func number(_ word: Substring) -> Int? {
      let ending = word.suffix(2).lowercased()
      return Int(["st", "nd", "rd", "th"].contains(ending) ? word.dropLast(2) : word)
    }
    let dayFirst = at > 0 ? number(words[at - 1]) : nil
    guard let day = dayFirst ?? number(words[at + 1]),
      let year = Int(dayFirst != nil ? words[at + 1] : at + 2 < words.count ? words[at + 2] : "")
    else { return nil }
    let full = year < 50 ? 2000 + year : year < 100 ? 1900 + year : year
    return Day(year: full, month: month + 1, day: day).map { DayInterval($0) }
  }

  /// The date in the last component of a file's name, and how it is written there.
  ///
  /// `2024-08-15`, `20240815` and `15-08-2024` with any of `-_.` between, where no letter or further digit is glued to
  /// it: a hash such as `318cd1f350f6fd59` holds none. Of `05-06-2024` the first number is the day. Where there is none,
  /// a month with its year: `jan-2024`, `2024-january`.
  static func inFileName(_ path: String) -> (written: String, days: DayInterval)? {
    let name = path.unicodeScalars.split(separator: "/").last.map { $0.map(westernDigit) } ?? []
    var best: (written: String, days: DayInterval)?
    var at = 0
    while at < name.count {
      guard isDigit(name[at]), at == 0 || !isDigit(name[at - 1]) else {
        at += 1
        continue
      }
      let isGlued = at > 0 && isLetter(name[at - 1])
      if !isGlued, let found = dateInName(name, at) {
        // A date with its year in front is surer than one with its year behind, and 8 digits in a row surer than none.
        let written = String(String.UnicodeScalarView(found.scalars))
        if found.isYearFirst { return (written, found.days) }
        best = best ?? (written, found.days)
      }
      at += 1
    }
    return best ?? monthInName(name)
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let longMonths = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]

  /// A month's English name right beside a year of four digits.
  private static func monthInName(_ name: [Unicode.Scalar]) -> (written: String, days: DayInterval)? {
    // Most names hold no number of four digits that stands by itself.
    guard name.split(whereSeparator: { !isDigit($0) && !isLetter($0) }).contains(where: isFourDigits) else {
      return nil
    }
    let words = String(String.UnicodeScalarView(name)).lowercased()
      .split { !$0.isLetter && !$0.isNumber }
    for (first, second) in zip(words, words.dropFirst()) {
      for (word, digits) in [(first, second), (second, first)] {
        let named = String(word)
        guard let month = months.firstIndex(of: named) ?? longMonths.firstIndex(of: named),
          digits.utf8.count == 4,
          let year = Int(digits), (1990...2100).contains(year),
          let days = DayInterval(year: year, month: month + 1)
        else { continue }
        return (first + "-" + second, days)
      }
    }
    return nil
  }

  private static func isFourDigits(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.count == 4 && word.allSatisfy(isDigit)
  }

  private static func dateInName(
    _ name: [Unicode.Scalar], _ start: Int
  ) -> (scalars: ArraySlice<Unicode.Scalar>, days: DayInterval, isYearFirst: Bool)? {
    var runs: [Range<Int>] = []
    var at = start
    while runs.count < 3, at < name.count, isDigit(name[at]) {
      let end = name[at...].firstIndex { !isDigit($0) } ?? name.count
      runs.append(at..<end)
      guard end + 1 < name.count, ["-", "_", "."].contains(name[end]),
        runs.count < 2 || name[end] == name[runs[0].upperBound]
      else { break }
      at = end + 1
    }
    func value(_ range: Range<Int>) -> Int {
      name[range].prefix(9).reduce(0) { $0 * 10 + Int($1.value) - 0x30 }
    }
    func isFree(_ end: Int) -> Bool { end == name.count || !isLetter(name[end]) || name[end] == "T" }
    let first = runs[0]
    // 20240815, 202408151030, 20240815103000
    if [8, 12, 14].contains(first.count), isFree(first.upperBound) {
      let (year, month) = (value(first.prefix(4)), value(first.dropFirst(4).prefix(2)))
      if (1990...2100).contains(year),
        let day = Day(year: year, month: month, day: value(first.dropFirst(6).prefix(2)))
      {
        return (name[first.prefix(8)], DayInterval(day), true)
      }
    }
    guard runs.count == 3, isFree(runs[2].upperBound) else { return nil }
    let values = runs.map(value)
    let counts = runs.map(\.count)
    let whole = name[first.lowerBound..<runs[2].upperBound]
    if counts[0] == 4, counts[1] <= 2, counts[2] <= 2, (1990...2100).contains(values[0]) {
      return Day(year: values[0], month: values[1], day: values[2]).map { (whole, DayInterval($0), true) }
    }
    guard counts[2] == 4, counts[0] <= 2, counts[1] <= 2, (1990...2100).contains(values[2]) else {
      return nil
    }
    let day =
      Day(year: values[2], month: values[1], day: values[0])
      ?? Day(year: values[2], month: values[0], day: values[1])
    return day.map { (whole, DayInterval($0), false) }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

  /// ٢ and ۲ are 2.
  private static func westernDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    let zero: UInt32 =
      (0x0660...0x0669).contains(value) ? 0x0660 : (0x06F0...0x06F9).contains(value) ? 0x06F0 : 0
    return zero == 0 ? scalar : Unicode.Scalar(UInt8(value - zero + 0x30))
  }
}

/// A reader of digits.
private struct Digits {
  private var rest: Substring.UnicodeScalarView

  init(_ text: String) { rest = Substring(text).unicodeScalars.drop { $0.properties.isWhitespace } }

  var isAtDigit: Bool { rest.first.map { digit($0) != nil } ?? false }

  private func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value) - 0x30
    case 0x0660...0x0669: Int(scalar.value) - 0x0660
    case 0x06F0...0x06F9: Int(scalar.value) - 0x06F0
    default: nil
    }
  }

  /// `count` digits; one less where `orOne` allows it and no more stand there.
  mutating func number(of count: Int, orOne: Bool = false) -> Int? {
    var value = 0
    var read = 0
    while read < count, let next = rest.first, let digit = digit(next) {
      value = value * 10 + digit
      read += 1
      rest.removeFirst()
    }
    return read == count || orOne && read == 1 ? value : nil
  }

  mutating func skip(oneOf marks: String) -> Character? {
    guard let next = rest.first, marks.unicodeScalars.contains(next) else { return nil }
    rest.removeFirst()
    return Character(next)
  }
}
