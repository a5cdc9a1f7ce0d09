/// One step of a rule's pattern: a word of a class, a number of some meaning, or a mark.
enum Piece: UInt8, CaseIterable, Sendable {
  case before, since, approximate, more, less, ago, after, during, between, of, to, at
  case day, nightDay, month, hijriMonth, hijriYear, year, numericDate
  case weekday, nightWeekday, relativeDay, dayWord, monthWord, yearWord, hourWord, definiteYearWord
  case dayPart, adverb, meridian, zone, hourTime, midnight
  case part, fraction, ordinal, season, decade, century, weekend, lastDay
  case direction, yearDirection, monthDirection, thisYear, thatYear, thisMonth, demonstrative, that
  case count, definiteCount, unit, definiteUnit, dualUnit, dayUnit, weekUnit
  case ofIt, backReference, corresponding, every, periodic, hijriEra, holiday
  case comma, slash, dash, open, close
  /// The next piece bears و.
  case and
  /// The next piece bears ب.
  case by
  /// What follows is the second date of a range or list.
  case then

  static let names = Dictionary(uniqueKeysWithValues: allCases.map { (String(describing: $0), $0) })
}

/// A pattern as a flat run of steps, so that matching walks an array and allocates nothing.
///
/// Written as `[before | since] day [of] month @year`: square brackets hold what may be missing, round ones a choice,
/// `@name` stands for a pattern with a name.
struct Pattern: Sendable {
  /// The tokens that a step can begin with.
  struct Gate: Sendable {
    var bits: UInt64 = 0
    var takesNumber = false
    var takesMark = false
    /// Can match nothing, or takes no token.
    var isOpen: Bool
  }

  enum Step: Sendable {
    case piece(Piece)
    /// The steps up to `end` may be missing.
    case optional(end: Int)
    /// One of the alternatives up to `end`.
    case choice(end: Int)
    /// One alternative of a choice.
    case alternative(end: Int)

    /// The step with its ends moved on, where it stands after others.
    func shifted(by count: Int) -> Step {
      switch self {
      case .piece: self
      case .optional(let end): .optional(end: end + count)
      case .choice(let end): .choice(end: end + count)
      case .alternative(let end): .alternative(end: end + count)
      }
    }
  }

  private(set) var steps: [Step] = []

  init(_ text: Substring, named: [String: String]) {
    var words = Self.words(text, named: named, depth: 0)[...]
    sequence(&words)
    precondition(words.isEmpty, "a pattern closes a bracket that it never opened: \(text)")
  }

  private static func words(_ text: Substring, named: [String: String], depth: Int) -> [String] {
    precondition(depth < 8, "patterns name each other in a circle")
    var spaced = ""
    for character in text {
      spaced += "[]()|".contains(character) ? " \(character) " : String(character)
    }
    return spaced.split(whereSeparator: \.isWhitespace).flatMap { word -> [String] in
      guard word.first == "@" else { return [String(word)] }
      guard let pattern = named[String(word.dropFirst())] else {
        preconditionFailure("no pattern has the name \(word)")
      }
      return words(pattern[...], named: named, depth: depth + 1)
    }
  }

  private mutating func sequence(_ words: inout ArraySlice<String>) {
    while let word = words.first, word != "]", word != ")", word != "|" {
      words.removeFirst()
      switch word {
      case "[":
        let at = steps.count
        steps.append(.optional(end: 0))
        choice(&words)
        steps[at] = .optional(end: steps.count)
      case "(":
        choice(&words)
      default:
        guard let piece = Piece.names[word] else { preconditionFailure("no piece has the name \(word)") }
        steps.append(.piece(piece))
      }
    }
  }

  private mutating func choice(_ words: inout ArraySlice<String>) {
    let at = steps.count
    steps.append(.choice(end: 0))
    repeat {
      let alternative = steps.count
      steps.append(.alternative(end: 0))
      sequence(&words)
      steps[alternative] = .alternative(end: steps.count)
      precondition(!words.isEmpty, "a pattern opens a bracket that it never closes")
    } while words.removeFirst() == "|"
    steps[at] = .choice(end: steps.count)
  }

  /// The pieces with one of which the pattern can begin.
  var firstPieces: [Piece] {
    var pieces: [Piece] = []
    _ = collect(0, steps.count, &pieces)
    return pieces
  }

  /// What each step can begin with, so that most are passed over at a glance.
  ///
  /// Parallel to `steps`: of an optional or an alternative, what its contents can begin with.
  var gates: [Gate] {
    steps.indices.map { at in
      var pieces: [Piece] = []
      let canBeEmpty: Bool
      switch steps[at] {
      case .piece(let piece): (pieces, canBeEmpty) = ([piece], piece.isInstruction)
      case .optional(let end), .alternative(let end): canBeEmpty = collect(at + 1, end, &pieces)
      case .choice(let end): canBeEmpty = collect(at, end, &pieces)
      }
      var gate = Gate(isOpen: canBeEmpty)
      for piece in pieces {
        gate.bits |= piece.firstBits
        gate.takesNumber = gate.takesNumber || piece.beginsWithNumber
        gate.takesMark = gate.takesMark || piece.isMark
      }
      return gate
    }
  }

  /// True where the steps can match nothing, so that what follows can be the first as well.
  private func collect(_ start: Int, _ end: Int, _ pieces: inout [Piece]) -> Bool {
    var at = start
    while at < end {
      switch steps[at] {
      case .piece(.and):
        // Before digits the و is a token of its own.
        pieces.append(.and)
        at += 1
      case .piece(.by), .piece(.then): at += 1
      case .piece(let piece):
        pieces.append(piece)
        return false
      case .optional(let optionalEnd):
        _ = collect(at + 1, optionalEnd, &pieces)
        at = optionalEnd
      case .choice(let choiceEnd):
        var alternative = at + 1
        var canBeEmpty = false
        while alternative < choiceEnd, case .alternative(let next) = steps[alternative] {
          if collect(alternative + 1, next, &pieces) { canBeEmpty = true }
          alternative = next
        }
        if !canBeEmpty { return false }
        at = choiceEnd
      case .alternative: at += 1
      }
    }
    return true
  }
}
