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
      let isNumber = matcher.tokens[index].kind == .number
      let bits = matcher.mask(index)
      guard isNumber || bits & rules.firstBits != 0 else { continue }
      if !isNumber, bits & rules.firstBits & ~rules.openers == 0, !matcher.opensTime(index) { continue }
      let ranks = isNumber ? rules.numberRanks : rules.ranks(beginningWith: bits)
      collect(at: index, ranks, in: sentence, isWholeLine)
    }
    guard !candidates.isEmpty else { return [] }
    return settle(in: sentence).map { tagged($0, in: sentence, isWholeLine) }
  }

  private mutating func collect(at index: Int, _ ranks: UInt64, in sentence: Range<Int>, _ isWholeLine: Bool)
  {
    var left = ranks
    while left != 0 {
      let rank = left.trailingZeroBitCount
      left &= left - 1
      let plan = rules.plans[rank]
      var state = Matcher.State()
      let steps = plan.steps
      guard let end = matcher.run(rules.steps, steps.lowerBound, steps.upperBound, at: index, &state),
        end > index, end <= sentence.upperBound
      else { continue }
      var kind = plan.kind
      guard accepts(plan.condition, &kind, index..<end, in: sentence, isWholeLine, &state) else { continue }
      candidates.append(Candidate(tokens: index..<end, rule: rank, kind: kind, state: state))
    }
  }

  /// The longer first, then the earlier, then the one of the earlier rule; what overlaps one that is kept is dropped.
  private func settle(in sentence: Range<Int>) -> [Candidate] {
    if candidates.count == 1 { return candidates }
    let ranked = candidates.sorted { left, right in
      (-left.tokens.count, left.tokens.lowerBound, left.rule)
        < (-right.tokens.count, right.tokens.lowerBound, right.rule)
    }
    var taken = [Bool](repeating: false, count: sentence.count)
    var kept: [Candidate] = []
    for candidate in ranked {
      let places =
        candidate.tokens.lowerBound - sentence.lowerBound..<candidate.tokens.upperBound - sentence.lowerBound
      if places.contains(where: { taken[$0] }) { continue }
      for place in places { taken[place] = true }
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
