/// One step of a rule's pattern: a word of a class, a number of some meaning, or a mark.
enum Piece: UInt8, CaseIterable, Sendable {
  case before, since, approximate, more, less, ago, after, during, between, of, to, at, inside
  case day, nightDay, month, numberedMonth, hijriMonth, hijriYear, year, numericDate, numericMonth, numericDay
  case weekday, bareWeekday, nightWeekday, relativeDay, dayWord, monthWord, yearWord, hourWord,
    definiteYearWord
  case eve, someHours, dayPart, definiteDayPart, adverb, meridian, zone, hourTime, spokenHour, midnight
  case part, lastPart, byEnd, fraction, ordinal, latest, season, decade, century, centuryNumber, weekend,
    lastDay
  case yearAgain, andHalf, direction, yearDirection, monthDirection, instant, monthAlone, thisWeek, thisYear,
    thatYear, thisMonth,
    demonstrative, that
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
  /// One step of matching, in three machine words.
  struct Step: Sendable {
    enum Operation: UInt8, Sendable {
      case piece
      /// What it holds may be missing.
      case optional
      /// One of the alternatives that it holds.
      case choice
      /// One alternative of a choice.
      case alternative
    }

    /// What it can begin with, as in `TokenClasses`; of a group, what its contents can begin with.
    var bits: UInt64 = 0
    /// Of a group: bits of which the sentence must hold one for it to match anywhere; all where it needs nothing.
    var need = UInt64.max
    var operation: Operation
    /// Means something for `piece` alone.
    var piece = Piece.then
    /// Can match nothing, or takes no token.
    var isOpen = false
    /// A group that holds a single piece.
    var isOnePiece = false
    /// The step after it; of a group, the one after all that it holds.
    private var exclusiveEnd: UInt16 = 0

    init(_ operation: Operation) { self.operation = operation }

    init(_ piece: Piece, at index: Int) {
      operation = .piece
      self.piece = piece
      end = index + 1
    }

    var end: Int {
      get { Int(exclusiveEnd) }
      set { exclusiveEnd = UInt16(newValue) }
    }

    /// The step with its end moved on, where it stands after others.
    func shifted(by count: Int) -> Step {
      var step = self
      step.end += count
      return step
    }
  }

  private(set) var steps: [Step] = []

  /// The pattern that matches nothing.
  init() {}

  init(_ text: Substring, named: [String: String]) {
    var words = Self.words(text, named: named, depth: 0)[...]
    sequence(&words)
    precondition(words.isEmpty, "a pattern closes a bracket that it never opened: \(text)")
    setGates()
  }

  private static func words(_ text: Substring, named: [String: String], depth: Int) -> [Substring] {
    precondition(depth < 8, "patterns name each other in a circle")
    return TableText.words(text, alone: "[]()|").flatMap { word -> [Substring] in
      guard word.utf8.first == UInt8(ascii: "@") else { return [word] }
      guard let pattern = named[String(word.dropFirst())] else {
        preconditionFailure("no pattern has the name \(word)")
      }
      return words(pattern[...], named: named, depth: depth + 1)
    }
  }

  private mutating func sequence(_ words: inout ArraySlice<Substring>) {
    while let word = words.first, word != "]", word != ")", word != "|" {
      words.removeFirst()
      switch word {
      case "[":
        let at = steps.count
        steps.append(Step(.optional))
        choice(&words)
        steps[at].end = steps.count
      case "(":
        choice(&words)
      default:
        guard let piece = Piece.names[String(word)] else {
          preconditionFailure("no piece has the name \(word)")
        }
        steps.append(Step(piece, at: steps.count))
      }
    }
  }

  private mutating func choice(_ words: inout ArraySlice<Substring>) {
    let at = steps.count
    steps.append(Step(.choice))
    repeat {
      let alternative = steps.count
      steps.append(Step(.alternative))
      sequence(&words)
      steps[alternative].end = steps.count
      precondition(!words.isEmpty, "a pattern opens a bracket that it never closes")
    } while words.removeFirst() == "|"
    steps[at].end = steps.count
  }

  /// The pieces with one of which the pattern can begin.
  var firstPieces: [Piece] {
    var pieces: [Piece] = []
    _ = collect(0, steps.count, &pieces)
    return pieces
  }

  /// What each step can begin with, so that most are passed over at a glance.
  private mutating func setGates() {
    for at in steps.indices {
      var pieces: [Piece] = []
      switch steps[at].operation {
      case .piece: (pieces, steps[at].isOpen) = ([steps[at].piece], steps[at].piece.isInstruction)
      case .optional, .alternative: steps[at].isOpen = collect(at + 1, steps[at].end, &pieces)
      case .choice: steps[at].isOpen = collect(at, steps[at].end, &pieces)
      }
      steps[at].bits = pieces.reduce(0) { $0 | $1.firstBits }
      guard steps[at].operation != .piece else { continue }
      steps[at].isOnePiece = at + 1 < steps.count && holdsOnePiece(at + 1, steps[at].end)
      // The need that the fewest classes meet; numbers are everywhere.
      let needs = needs(at + 1, steps[at].end).filter { $0 & TokenClasses.number == 0 }
      steps[at].need = needs.min { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) } ?? UInt64.max
    }
  }

  /// Whether the steps are a single piece, or a choice of single pieces.
  private func holdsOnePiece(_ start: Int, _ end: Int) -> Bool {
    guard start < end, steps[start].end == end else { return false }
    if steps[start].operation == .piece { return !steps[start].piece.isInstruction }
    var alternative = start + 1
    while steps[start].operation == .choice, alternative < end {
      guard holdsOnePiece(alternative + 1, steps[alternative].end) else { return false }
      alternative = steps[alternative].end
    }
    return steps[start].operation == .choice
  }

  /// True where the steps can match nothing, so that what follows can be the first as well.
  private func collect(_ start: Int, _ end: Int, _ pieces: inout [Piece]) -> Bool {
    var at = start
    while at < end {
      let step = steps[at]
      switch step.operation {
      case .piece:
        // Before digits the و is a token of its own.
        if step.piece == .and || !step.piece.isInstruction { pieces.append(step.piece) }
        if !step.piece.isInstruction { return false }
      case .optional: _ = collect(at + 1, step.end, &pieces)
      case .choice:
        var alternative = at + 1
        var canBeEmpty = false
        while alternative < step.end {
          let next = steps[alternative].end
          if collect(alternative + 1, next, &pieces) { canBeEmpty = true }
          alternative = next
        }
        if !canBeEmpty { return false }
      case .alternative:
        at += 1
        continue
      }
      at = step.end
    }
    return true
  }

  /// Groups of bits, of each of which a text holds one wherever the pattern matches in it.
  var needs: [UInt64] { needs(0, steps.count) }

  private func needs(_ start: Int, _ end: Int) -> [UInt64] {
    var found: [UInt64] = []
    // A group that holds another asks for less.
    func add(_ group: UInt64, to groups: inout [UInt64]) {
      if groups.contains(where: { $0 & group == $0 }) { return }
      groups.removeAll { $0 & group == group }
      groups.append(group)
    }
    var at = start
    while at < end {
      let step = steps[at]
      if step.operation == .piece {
        for group in step.piece.needs { add(group, to: &found) }
      } else if step.operation == .choice {
        // Of each alternative one: what all of them together can do without is needed by none.
        var together: [UInt64] = [0]
        var alternative = at + 1
        while alternative < step.end {
          let next = steps[alternative].end
          var joined: [UInt64] = []
          for needed in needs(alternative + 1, next) {
            for group in together { add(group | needed, to: &joined) }
          }
          (together, alternative) = (joined, next)
        }
        for group in together { add(group, to: &found) }
      }
      at = step.end
    }
    return found
  }
}
