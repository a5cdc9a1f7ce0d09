import ArabicText
import Vocabulary

/// Finds the expressions of a text: every rule at every token that can begin one, overlaps settled in one place.
struct Tagging {
  let matcher: Matcher
  let rules: Rules
  private var candidates: [Candidate] = []
  private var scope = Matcher.Scope()
  /// The steps that matching took so far.
  var work: Int { scope.work }

  /// An expression that some rule reads, before overlaps are settled.
  private struct Candidate {
    var tokens: Range<Int>
    var rule: Int
    var kind: TimeKind
    var state: Matcher.State
  }

  init(_ text: TokenizedText, _ lexicon: Lexicon, _ rules: Rules) {
    matcher = Matcher(text, lexicon, rules)
    self.rules = rules
  }

  /// The expressions in `sentence`, in order, not overlapping.
  mutating func expressions(in sentence: Range<Int>, isWholeLine: Bool) -> [TaggedTime] {
    candidates.removeAll(keepingCapacity: true)
    // From its end, so that a rule is tried only where all that it needs is still to come.
    scope.bits = 0
    var (possible, asked): (UInt64, UInt64) = (0, 0)
    for index in sentence.reversed() {
      let all = matcher.mask(index)
      scope.bits |= all
      let bits = all & rules.firstBits
      guard bits != 0 else { continue }
      if bits & ~rules.openers == 0, !matcher.opensTime(index) { continue }
      // Of numbers only a year can stand without a word or mark of time after it.
      if bits == TokenClasses.number, matcher.tokens[index].length != 4, !matcher.opensTime(index),
        !matcher.isFollowedByMark(index)
      {
        continue
      }
      if scope.bits != asked { (possible, asked) = (rules.ranks(among: scope.bits), scope.bits) }
      let ranks = rules.ranks(beginningWith: bits) & possible
      if ranks != 0 { collect(at: index, ranks, in: sentence, isWholeLine) }
    }
    candidates.reverse()
    guard !candidates.isEmpty else { return [] }
    var found: [TaggedTime] = []
    // A loop, for a closure would copy all that tagging holds.
    for candidate in spread(settle(), in: sentence) {
      found.append(tagged(candidate, in: sentence, isWholeLine))
    }
    return found
  }

  private mutating func collect(at index: Int, _ ranks: UInt64, in sentence: Range<Int>, _ isWholeLine: Bool)
  {
    var left = ranks
    while left != 0 {
      let rank = left.trailingZeroBitCount
      left &= left - 1
      let plan = rules.plans[rank]
      var state = Matcher.State()
      guard
        let end = matcher.run(plan.steps.lowerBound, plan.steps.upperBound, at: index, &state, &scope),
        end > index, end <= sentence.upperBound
      else { continue }
      var kind = plan.kind
      guard accepts(plan.condition, &kind, index..<end, in: sentence, isWholeLine, &state) else { continue }
      candidates.append(Candidate(tokens: index..<end, rule: rank, kind: kind, state: state))
    }
  }

  /// The longer first, then the earlier, then the one of the earlier rule; what overlaps one that is kept is dropped.
  ///
  /// Candidates stand in the order of their first tokens, so those that overlap stand together.
  private mutating func settle() -> [Candidate] {
    var kept: [Candidate] = []
    var start = 0
    while start < candidates.count {
      var tokens = candidates[start].tokens
      var end = start + 1
      while end < candidates.count, candidates[end].tokens.lowerBound < tokens.upperBound {
        tokens = tokens.lowerBound..<max(tokens.upperBound, candidates[end].tokens.upperBound)
        end += 1
      }
      if end - start == 1 {
        kept.append(candidates[start])
      } else {
        settle(start..<end, over: tokens, &kept)
      }
      start = end
    }
    return kept
  }

  private mutating func settle(_ group: Range<Int>, over tokens: Range<Int>, _ kept: inout [Candidate]) {
    let ranked = group.sorted { left, right in
      let (left, right) = (candidates[left], candidates[right])
      return (-left.tokens.count, left.tokens.lowerBound, left.rule)
        < (-right.tokens.count, right.tokens.lowerBound, right.rule)
    }
    var taken = [Bool](repeating: false, count: tokens.count)
    var winners: [Int] = []
    for index in ranked {
      let candidate = candidates[index]
      let first = candidate.tokens.lowerBound - tokens.lowerBound
      let places = first..<first + candidate.tokens.count
      // What is kept is no shorter: where it overlaps this one, it holds an end of it.
      if taken[first] || taken[places.upperBound - 1] { continue }
      for place in places { taken[place] = true }
      winners.append(index)
    }
    for index in winners.sorted() { kept.append(candidates[index]) }
  }

  /// Gives the days of a list the month that stands once at its end, and its weekdays their direction.
  ///
  /// "في 12 و15 و17 آب" are three days of August; "الخميس والجمعة الماضيين" are both of last week.
  private func spread(_ kept: [Candidate], in sentence: Range<Int>) -> [Candidate] {
    var all: [Candidate] = []
    for candidate in kept {
      let parts = candidate.state.first
      if candidate.kind == .calendar, parts.day != 0, parts.month != 0 {
        var earlier: [Candidate] = []
        var at = candidate.tokens.lowerBound
        let taken = all.last?.tokens.upperBound ?? sentence.lowerBound
        while at - 2 >= taken, matcher.isNumber(at), isListed(at - 1, before: at),
          let day = matcher.dayNumber(at - 2)
        {
          var item = candidate
          item.tokens = at - 2..<at - 1
          item.state.first.day = day
          (item.state.first.weekday, item.state.first.relativeDay) = (0, 0)
          earlier.append(item)
          at -= 2
        }
        all += earlier.reversed()
      } else if candidate.kind == .calendar, parts.weekday != 0 || parts.month != 0, parts.direction != .none
      {
        spread(parts.direction, of: candidate, over: &all)
      }
      all.append(candidate)
      if parts.year != 0, parts.month != 0 { spreadYear(parts.year, over: &all) }
    }
    return all
  }

  /// "الأحد والاثنين والثلاثاء المقبلة", "شهري آب وأيلول الماضيين": the direction at the end is that of all.
  private func spread(_ direction: Direction, of last: Candidate, over all: inout [Candidate]) {
    var start = last.tokens.lowerBound
    for index in all.indices.reversed() {
      let parts = all[index].state.first
      let isAlike =
        last.state.first.weekday != 0
        ? parts.isBareWeekday : parts.month != 0 && parts.day == 0 && parts.year == 0
      guard isAlike, parts.direction == .none, parts.yearDirection == .none, all[index].kind == .calendar,
        all[index].tokens.upperBound == start, matcher.bears(Clitic.and, start)
      else { return }
      all[index].state.first.direction = direction
      start = all[index].tokens.lowerBound
    }
  }

  /// "في 27 كانون الثاني و10 شباط و5 آذار 2024": the year at the end is that of all.
  private func spreadYear(_ year: Int16, over all: inout [Candidate]) {
    var later = all.count - 1
    while later > 0 {
      let parts = all[later - 1].state.first
      let start = all[later].tokens.lowerBound
      let gap = start - all[later - 1].tokens.upperBound
      let isJoined =
        gap == 0 && matcher.bears(Clitic.and, start)
        || gap == 1 && (matcher.has(.and, start - 1) || matcher.isMark(.dash, start - 1))
      guard isJoined, all[later - 1].kind == .calendar, parts.month != 0, parts.year == 0,
        parts.direction == .none,
        parts.yearDirection == .none
      else { return }
      all[later - 1].state.first.year = year
      later -= 1
    }
  }

  /// Whether the token joins two items of a list: و, or a comma before the last و.
  private func isListed(_ index: Int, before next: Int) -> Bool {
    matcher.has(.and, index) && matcher.tokens[next].isAttached
      || matcher.isMark(.comma, index) && isListedLater(next)
  }

  private func isListedLater(_ index: Int) -> Bool {
    index + 2 < matcher.tokens.count && matcher.has(.and, index + 1) && matcher.isNumber(index + 2)
  }

  private func tagged(_ candidate: Candidate, in sentence: Range<Int>, _ isWholeLine: Bool) -> TaggedTime {
    let tokens = matcher.tokens
    let first = tokens[candidate.tokens.lowerBound]
    var letters = Int(first.analysis.procliticLength)
    if matcher.isDefinite(candidate.tokens.lowerBound) {
      letters -= 2
      // "للأسبوع": ل stands for the article's alif, and goes.
      if matcher.bears(Clitic.to, candidate.tokens.lowerBound) { letters = max(letters, 1) }
    }
    let start =
      letters > 0
      ? matcher.text.start(of: candidate.tokens.lowerBound, skipping: letters) : Int(first.start)
    var time = TaggedTime(
      tokens: candidate.tokens, start: start, end: Int(tokens[candidate.tokens.upperBound - 1].end),
      rule: candidate.rule, kind: candidate.kind, first: candidate.state.first,
      second: candidate.state.second)
    time.isLastDay = rules.plans[candidate.rule].isLastDay
    time.tense = matcher.tense(around: candidate.tokens, in: sentence)
    time.isCertain = matcher.isCertain(time.tense, around: candidate.tokens, in: sentence)
    time.isHeading =
      isWholeLine && candidate.tokens.lowerBound - sentence.lowerBound <= 1
      && sentence.upperBound - candidate.tokens.upperBound <= 1
    return time
  }
}
