public import ArabicText

/// How one field of an event came about: the rule that filled it, and the words that this rule matched.
///
/// A mention bears one for each field that its sentence fills, in the order of `Field`. "سقط صاروخان على قاعدة حرير"
/// has `kind` by `fall-verb` at "سقط", `weapon` by `rocket` at "صاروخان", `place` by `named` at "قاعدة حرير".
/// What the words cannot show has no span: the publication day that stands for a day not told (`publication-day`).
public struct Evidence: Hashable, Sendable {
  /// The fields of an event that a rule fills; the raw value is the outward spelling.
  public enum Field: String, Sendable, CaseIterable {
    case topic, kind, status, place, when, weapon, count, killed, wounded, outcome, actor
    case toPlace = "to_place"
    case ordinal, phase, subject
    case saidBy = "said_by"
  }
  public var field: Field
  /// The rule's name in its table, without spaces: `fall-verb`, `negated`, `publication-day`.
  public var rule: String
  /// What it matched; nil where the rule needs no words.
  public var span: TextSpan?
  public init(_ field: Field, by rule: String, at span: TextSpan? = nil) {
    self.field = field
    self.rule = rule
    self.span = span
  }
}

/// A word that names an event elsewhere and none here, with the rule that dropped it.
///
/// "قد تستهدف الفصائل قاعدة حرير" has `attack-verb` at "تستهدف", dropped by `possibility` at "قد".
public struct DroppedCandidate: Hashable, Sendable {
  /// The sentence.
  public var span: TextSpan
  /// The word that would have named the event, and the trigger that knows it.
  public var trigger: Evidence
  /// What dropped it; without a span where no words did, but the lack of some.
  public var reason: Evidence
  public init(span: TextSpan, trigger: Evidence, reason: Evidence) {
    self.span = span
    self.trigger = trigger
    self.reason = reason
  }
}
