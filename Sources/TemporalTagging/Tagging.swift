import ArabicText
import Vocabulary

/// Finds the expressions of a text: every rule at every token that can begin one, overlaps settled in one place.
struct Tagging {
  let matcher: Matcher
  let rules: Rules
  private var candidates: [Candidate] = []

  /// An expression that some rule reads, before overlaps are settled.
  private struct Candidate {
    var tokens: Range<Int>
    var rule: Int
    var kind: TimeKind
    var state: Matcher.State
  }

  init(_ text: TokenizedText, _ lexicon: Lexicon, _ rules: Rules) {
    matcher = Matcher(text, lexicon)
    self.rules = rules
  }

  /// The expressions in `sentence`, in order, not overlapping.
  mutating func expressions(in sentence: Range<Int>, isWholeLine: Bool) -> [TaggedTime] {
    candidates.removeAll(keepingCapacity: true)
    for index in sentence {
      let bits = matcher.mask(index)
      let isNumber = matcher.tokens[index].kind == .number
      guard isNumber || bits & rules.firstBits != 0 else { continue }
      collect(at: index, bits, isNumber, in: sentence, isWholeLine)
    }
    guard !candidates.isEmpty else { return [] }
    return settle().map { tagged($0, in: sentence, isWholeLine) }
  }

  private mutating func collect(
    at index: Int, _ bits: UInt64, _ isNumber: Bool, in sentence: Range<Int>, _ isWholeLine: Bool
  ) {
    for (rank, rule) in rules.rules.enumerated() {
      guard isNumber ? rule.beginsWithNumber : rule.firstBits & bits != 0 else { continue }
      var state = Matcher.State()
      guard let end = matcher.run(rule.pattern.steps, 0, rule.pattern.steps.count, at: index, &state),
        end > index, end <= sentence.upperBound
      else { continue }
      var kind = rule.kind
      guard accepts(rule, &kind, index..<end, in: sentence, isWholeLine, &state) else { continue }
      candidates.append(Candidate(tokens: index..<end, rule: rank, kind: kind, state: state))
    }
  }

  /// The longer first, then the earlier, then the one of the earlier rule; what overlaps one that is kept is dropped.
  private func settle() -> [Candidate] {
    let ranked = candidates.sorted { left, right in
      (-left.tokens.count, left.tokens.lowerBound, left.rule)
        < (-right.tokens.count, right.tokens.lowerBound, right.rule)
    }
    var kept: [Candidate] = []
    for candidate in ranked where !kept.contains(where: { $0.tokens.overlaps(candidate.tokens) }) {
      kept.append(candidate)
    }
    return kept.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func tagged(_ candidate: Candidate, in sentence: Range<Int>, _ isWholeLine: Bool) -> TaggedTime {
    let tokens = matcher.tokens
    let first = tokens[candidate.tokens.lowerBound]
    var letters = Int(first.analysis.procliticLength)
    if first.proclitics.contains(.the) { letters -= 2 }
    // "للأسبوع": ل stands for the article's alif, and goes.
    if first.proclitics.isSuperset(of: [.to, .the]) { letters = max(letters, 1) }
    let start =
      letters > 0
      ? matcher.text.start(of: candidate.tokens.lowerBound, skipping: letters) : Int(first.start)
    var time = TaggedTime(
      tokens: candidate.tokens, start: start, end: Int(tokens[candidate.tokens.upperBound - 1].end),
      rule: candidate.rule, kind: candidate.kind, first: candidate.state.first,
      second: candidate.state.second)
    time.isLastDay = rules.rules[candidate.rule].name == "last-day"
    time.tense = matcher.tense(around: candidate.tokens, in: sentence)
    time.isCertain = matcher.isCertain(time.tense, around: candidate.tokens, in: sentence)
    time.isHeading =
      isWholeLine && candidate.tokens.lowerBound - sentence.lowerBound <= 1
      && sentence.upperBound - candidate.tokens.upperBound <= 1
    return time
  }
}
