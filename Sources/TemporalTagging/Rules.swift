import ArabicText

/// One rule: its name, what its expressions are, and its pattern.
struct Rule: Sendable {
  /// What the words around must be, where the pattern alone does not tell.
  enum Guard: String, Sendable {
    case none, weakMonth, bareYear, partOfUnit, during, afterMidnight, moved, holiday, years, months
    case numericDay, numericMonth, weekdayDay
  }

  /// An example of `RuleRows`, run as a test.
  struct Example: Sendable {
    /// "2024-08 START 2024-08-01…2024-08-10"; nil for a counterexample.
    var expected: String?
    var text: String
  }

  var name: String
  var kind: TimeKind
  var condition: Guard
  private(set) var pattern = Pattern()
  /// What it begins with, as in `TokenClasses`; never a mark.
  private(set) var firstBits: UInt64 = 0
  /// The lines below the pattern, which only tests read.
  fileprivate var exampleLines: [Substring] = []

  fileprivate init(name: String, kind: TimeKind, condition: Guard) {
    (self.name, self.kind, self.condition) = (name, kind, condition)
  }

  fileprivate mutating func setPattern(_ line: Substring) {
    pattern = Pattern(line, named: RuleRows.named)
    firstBits = pattern.firstPieces.reduce(0) { $0 | $1.firstBits } & ~TokenClasses.mark
  }

  var examples: [Example] { exampleLines.map(Rules.example) }
}

/// All rules in the order of their rank.
struct Rules: Sendable {
  let rules: [Rule]
  /// What matching needs of each rule, by rank, without its texts.
  let plans: [Plan]
  /// The steps of all patterns, one after the other.
  let steps: [Pattern.Step]
  /// The bits of all words with which some rule begins, and of numbers.
  let firstBits: UInt64
  /// The bits of words that open an expression and never are one: من, قبل, نحو.
  let openers: UInt64
  /// By class: the ranks of the rules that begin with it, as bits.
  private let ranks: [UInt64]
  /// What a sentence must hold for a rule to match in it.
  private let needs: [Need]

  private struct Need: Sendable {
    /// One of these, as in `TokenClasses`.
    var bits: UInt64
    /// The ranks of the rules that need it, as bits.
    var ranks: UInt64
  }

  /// A rule as plain numbers, so that going over the rules counts no references.
  struct Plan: Sendable {
    var kind: TimeKind
    var condition: Rule.Guard
    var steps: Range<Int>
    /// "آخر يوم من آب".
    var isLastDay: Bool
  }

  /// The ranks of the rules that can match in a text whose words and numbers are of the classes in `bits`, as bits.
  @inline(__always) func ranks(among bits: UInt64) -> UInt64 {
    var possible = UInt64.max
    for need in needs where need.bits & bits == 0 { possible &= ~need.ranks }
    return possible
  }

  /// The ranks of the rules that begin with a word of one of the classes in `bits`, as bits.
  @inline(__always) func ranks(beginningWith bits: UInt64) -> UInt64 {
    var left = bits & firstBits
    var found: UInt64 = 0
    while left != 0 {
      found |= ranks[left.trailingZeroBitCount]
      left &= left - 1
    }
    return found
  }

  init() {
    let tables = [
      RuleRows.dates, RuleRows.periods, RuleRows.counted, RuleRows.days, RuleRows.ranges,
    ]
    rules = tables.flatMap(Self.parse)
    precondition(rules.count <= 64, "ranks are kept as bits of one word")
    firstBits = rules.reduce(0) { $0 | $1.firstBits }
    var ranks = [UInt64](repeating: 0, count: 64)
    var needs: [UInt64: UInt64] = [:]
    var steps: [Pattern.Step] = []
    var plans: [Plan] = []
    for (rank, rule) in rules.enumerated() {
      for bit in 0..<64 where rule.firstBits >> UInt64(bit) & 1 == 1 { ranks[bit] |= 1 << UInt64(rank) }
      for bits in rule.pattern.needs { needs[bits, default: 0] |= 1 << UInt64(rank) }
      let shifted = rule.pattern.steps.map { $0.shifted(by: steps.count) }
      plans.append(
        Plan(
          kind: rule.kind, condition: rule.condition, steps: steps.count..<steps.count + shifted.count,
          isLastDay: rule.name == "last-day"))
      steps += shifted
    }
    (self.ranks, self.steps, self.plans) = (ranks, steps, plans)
    self.needs = needs.map { Need(bits: $0.key, ranks: $0.value) }
    let openers: [TimeClass] = [
      .of, .between, .to, .before, .since, .ago, .after, .during, .more, .less, .approximate,
    ]
    self.openers = openers.reduce(0) { $0 | $1.bit }
  }

  private static func parse(_ table: String) -> [Rule] {
    var rules: [Rule] = []
    for line in TableText.lines(table) {
      if line.utf8.first == UInt8(ascii: "+") || line.utf8.first == UInt8(ascii: "-") {
        rules[rules.count - 1].exampleLines.append(line)
        continue
      }
      let words = TableText.words(line)
      guard words[0] == "rule" else {
        rules[rules.count - 1].setPattern(line)
        continue
      }
      guard 3...4 ~= words.count, let kind = TimeKind(rawValue: String(words[2])),
        let condition = words.count == 4 ? Rule.Guard(rawValue: String(words[3])) : Rule.Guard.none
      else { preconditionFailure("a rule does not begin with `rule NAME KIND [GUARD]`: \(line)") }
      rules.append(Rule(name: String(words[1]), kind: kind, condition: condition))
    }
    return rules
  }

  fileprivate static func example(_ line: Substring) -> Rule.Example {
    if line.hasPrefix("- ") { return Rule.Example(expected: nil, text: String(line.dropFirst(2))) }
    let parts = line.dropFirst(2).split(separator: "|", maxSplits: 1)
    guard line.hasPrefix("+ "), parts.count == 2 else {
      preconditionFailure("an example is not `+ VALUE | text` or `- text`: \(line)")
    }
    return Rule.Example(
      expected: String(trim(parts[0])), text: String(trim(parts[1])))
  }

  private static func trim(_ text: Substring) -> Substring {
    let start = text.drop { $0 == " " }
    guard let last = start.lastIndex(where: { $0 != " " }) else { return "" }
    return start[...last]
  }
}
