import Vocabulary

/// Rules in the order in which they are tried: the first whose conditions all hold decides.
///
/// A table is text, so that it can be read without Swift:
///
///     fear | none
///       when before fear within 12 clause
///       + يخشى السكان هجوما على قاعدة حرير.
///
/// A rule's name and its outcome; its conditions, with `;` between them, all of which must hold; examples, each of which
/// this rule decides (`+`), and counterexamples, which it leaves alone (`-`). The examples are run as tests.
struct RuleTable: Sendable {
  /// What a rule makes of the word.
  enum Outcome: String, Sendable {
    /// No event.
    case none
    /// Told as known: what would keep it from being an event is not asked.
    case known
    case occurred, ongoing, planned, postponed, cancelled, denied
    /// What a word means that may mean several things.
    case agreement, negotiation, diplomacy, legislation

    var status: EventStatus? { EventStatus(rawValue: rawValue) }
    var kind: EventKind? { EventKind(rawValue: rawValue) }
  }
  struct Rule: Sendable {
    let name: String
    let outcome: Outcome
    /// What the trigger must be.
    var triggers: [TriggerCondition] = []
    var conditions: [RuleCondition] = []
    var examples: [String] = []
    var counterexamples: [String] = []
    /// That of `outcome`, which spells it.
    let status: EventStatus?

    init(name: String, outcome: Outcome) {
      self.name = name
      self.outcome = outcome
      status = outcome.status
    }
  }

  /// What trying a rule needs.
  private struct Trial {
    /// Cues of which the sentence must hold one, and others of which it must hold one as well; `anything` where none are
    /// asked for.
    var needed: CueSet
    var alsoNeeded: CueSet
    /// Into `conditions`.
    var conditions: Range<Int>
  }

  let rules: [Rule]
  /// For each rule, in one array with the conditions of all: trying one counts no reference.
  private let trials: [Trial]
  private let conditions: [RuleCondition]
  /// The rules whose conditions on the trigger hold, those of the trigger with number n from `starts[n]` to `starts[n + 1]`.
  ///
  /// Small numbers, for there are as many lists as triggers, and what is tried should stay in the processor's cache.
  private let candidates: [UInt16]
  private let starts: [Int]
  /// Lines that could not be read, from 1.
  let faults: [Int]

  init(_ text: String) {
    var rules: [Rule] = []
    var faults: [Int] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let words = line.drop { $0 == " " }
      guard !words.isEmpty, !words.hasPrefix("#") else { continue }
      let last = rules.indices.last
      if words.hasPrefix("+ "), let last {
        rules[last].examples.append(String(words.dropFirst(2)))
      } else if words.hasPrefix("- "), let last {
        rules[last].counterexamples.append(String(words.dropFirst(2)))
      } else if words.hasPrefix("when "), let last {
        for part in words.dropFirst(5).split(separator: ";") {
          if let condition = TriggerCondition(part) {
            rules[last].triggers.append(condition)
          } else if let condition = RuleCondition(part) {
            rules[last].conditions.append(condition)
          } else {
            faults.append(index + 1)
          }
        }
      } else {
        let columns = words.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
        guard columns.count == 2, let outcome = Outcome(rawValue: columns[1]) else {
          faults.append(index + 1)
          continue
        }
        rules.append(Rule(name: columns[0], outcome: outcome))
      }
    }
    self.rules = rules
    self.faults = faults
    var conditions: [RuleCondition] = []
    trials = rules.map { rule in
      let start = conditions.count
      conditions += rule.conditions
      let needed = rule.conditions.compactMap(\.needed)
      return Trial(
        needed: needed.first ?? CueSet(.anything), alsoNeeded: needed.dropFirst().first ?? CueSet(.anything),
        conditions: start..<conditions.count)
    }
    self.conditions = conditions
    var candidates: [UInt16] = []
    var starts = [0]
    for row in Trigger.rows {
      for index in rules.indices where rules[index].triggers.allSatisfy({ $0.holds(for: row) }) {
        candidates.append(UInt16(index))
      }
      starts.append(candidates.count)
    }
    self.candidates = candidates
    self.starts = starts
  }

  /// What the first rule that holds for `subject` makes of it.
  func verdict(on subject: RuleSubject, in scene: Scene) -> Verdict? {
    guard let (index, tokens) = match(subject, scene) else { return nil }
    return Verdict(status: rules[index].status, rule: rules[index].name, tokens: tokens)
  }

  /// The first rule that holds for `subject`, and the words that it matched.
  func first(for subject: RuleSubject, in scene: Scene) -> (rule: Rule, tokens: Range<Int>?)? {
    match(subject, scene).map { (rules[$0.index], $0.tokens) }
  }

  private func match(_ subject: RuleSubject, _ scene: Scene) -> (index: Int, tokens: Range<Int>?)? {
    let number = subject.occurrence.trigger.number
    let cues = scene.heldCues
    for at in starts[number]..<starts[number + 1] {
      let index = Int(candidates[at])
      // Most rules ask for a word of which the sentence has none.
      if !trials[index].needed.intersects(cues) || !trials[index].alsoNeeded.intersects(cues) { continue }
      var match = RuleMatch()
      guard match.holds(conditions, trials[index].conditions, for: subject, in: scene) else { continue }
      return (index, (match.it ?? match.beside).map { $0..<$0 + 1 })
    }
    return nil
  }
}

/// The word that rules are asked about, with what is known of it so far.
struct RuleSubject {
  let occurrence: Scene.Occurrence
  /// What dates it.
  var time: TimeArgument?
  /// What the sentence is found to tell.
  var verdict: Verdict?
  /// The kinds told in this sentence so far, and in the two before.
  var told = KindSet()
  /// The cues of this sentence and of the two before.
  var lately = CueSet()
}
