import ArabicText
import Vocabulary

extension RuleCondition {
  /// Reads one condition; nil where it says nothing known.
  init?(_ text: Substring) {
    guard let (isNegated, head, rest) = Self.parted(text), let test = Self.reading(of: head, rest) else {
      return nil
    }
    self.isNegated = isNegated
    self.test = test
  }

  /// `not before fear within 12 clause`: whether it is turned round, its first word, and the rest.
  fileprivate static func parted(
    _ text: Substring
  ) -> (isNegated: Bool, head: Substring, rest: [Substring])? {
    var words = text.split(separator: " ")
    let isNegated = words.first == "not"
    if isNegated { words.removeFirst() }
    guard let head = words.first else { return nil }
    return (isNegated, head, Array(words.dropFirst()))
  }

  private static func reading(of head: Substring, _ rest: [Substring]) -> Test? {
    switch head {
    case "before": governing(rest).map { .before($0.words, within: $0.within, limit: $0.limit) }
    case "after": governing(rest).map { .after($0.words, within: $0.within, limit: $0.limit) }
    case "around": governing(rest).map { .around($0.words, within: $0.within, limit: $0.limit) }
    case "at": placed(rest).map { .at($0.offsets, $0.words) }
    case "it" where rest.first == "prefix": prefix(rest.dropFirst()).map { .itPrefix($0) }
    case "it": placed(rest).map { .it($0.offsets, $0.words) } ?? RuleWords(rest).map { .it(0...0, $0) }
    case "anywhere": RuleWords(rest).map { .anywhere($0) }
    case "lately": RuleWords(rest).map { .lately($0.cues) }
    case "told-before": one(rest).flatMap { EventKind(rawValue: $0) }.map { .toldBefore($0) }
    case "between": RuleWords(rest).map { .between($0) }
    case "told": statuses(rest).map { .told(StatusSet($0)) }
    case "decided": one(rest).flatMap(RuleFamily.init).map { .decided($0) }
    case "form": one(rest).flatMap(Form.init).map { .form($0) }
    case "prefix": prefix(rest[...]).map { .prefix($0) }
    case "definite": rest.isEmpty ? .definite : nil
    case "counted": one(rest).flatMap { Int($0) }.map { .counted($0) }
    case "sentence": one(rest).flatMap(Role.init).map { .sentence($0) }
    case "time": one(rest).flatMap(Time.init).map { .time($0) }
    default: rest.isEmpty ? RuleShape(rawValue: String(head)).map { .shape($0) } : nil
    }
  }

  private static func one(_ words: [Substring]) -> String? { words.count == 1 ? String(words[0]) : nil }

  /// `fear within 12 clause`.
  private static func governing(_ words: [Substring]) -> (words: RuleWords, within: Int, limit: Int)? {
    guard words.count >= 4, words[words.count - 3] == "within", let within = Int(words[words.count - 2]),
      let limit = reaches[String(words[words.count - 1])], let classes = RuleWords(Array(words.dropLast(3)))
    else { return nil }
    return (classes, within, limit)
  }

  /// `-1 relative`, `-5..-1 many`, `+1 present-verb`.
  private static func placed(_ words: [Substring]) -> (offsets: ClosedRange<Int>, words: RuleWords)? {
    guard let first = words.first, first.hasPrefix("-") || first.hasPrefix("+") else { return nil }
    let ends = first.split(separator: ".", omittingEmptySubsequences: true).compactMap { Int($0) }
    guard let low = ends.first, let high = ends.last, low <= high, ends.count <= 2,
      let classes = RuleWords(Array(words.dropFirst()))
    else { return nil }
    return (low...high, classes)
  }

  fileprivate static func listed(_ words: [Substring]) -> [String] {
    words.flatMap { $0.split(separator: ",") }.map(String.init)
  }

  private static func statuses(_ words: [Substring]) -> [EventStatus]? {
    let names = listed(words)
    let statuses = names.compactMap { EventStatus(rawValue: $0) }
    return statuses.isEmpty || statuses.count < names.count ? nil : statuses
  }

  private static func prefix(_ words: ArraySlice<Substring>) -> Proclitics? {
    switch words.first {
    case "will" where words.count == 1: .will
    case "to" where words.count == 1: .to
    case "and" where words.count == 1: .and
    case "by" where words.count == 1: .by
    default: nil
    }
  }
}

extension TriggerCondition {
  /// Reads `frame F, G` or `trigger N, M`; nil for any other condition.
  init?(_ text: Substring) {
    guard let (isNegated, head, rest) = RuleCondition.parted(text) else { return nil }
    self.isNegated = isNegated
    let names = RuleCondition.listed(rest)
    switch head {
    case "trigger" where !names.isEmpty: test = .named(names)
    case "frame":
      let frames = names.compactMap { Trigger.Frame(rawValue: $0) }
      guard !frames.isEmpty, frames.count == names.count else { return nil }
      test = .frame(frames)
    default: return nil
    }
  }
}

extension RuleWords {
  /// Reads `demand, wish` or `س+begin`; nil where a name is unknown.
  init?(_ words: [Substring]) {
    let names = words.flatMap { $0.split(separator: ",") }
    guard !names.isEmpty else { return nil }
    for name in names {
      var name = String(name)
      if name.hasPrefix("س+") {
        bearsWill = true
        name.removeFirst(2)
      }
      switch name {
      case "present-verb": isPresentVerb = true
      case "future-verb": isFutureVerb = true
      default:
        guard let cue = Cue.named[name] else { return nil }
        cues.insert(cue)
      }
    }
  }
}
