public import ArabicText
public import Calendars

/// DESIGN.md §2.
public enum EventKind: String, Sendable, CaseIterable {
  case attack, strike, withdrawal, redeployment, handover
  case missionEnd = "mission-end"
  case agreement, negotiation, diplomacy, legislation, arrest, threat, truce
}

public enum EventStatus: String, Sendable, CaseIterable {
  case occurred, ongoing, planned, postponed, cancelled, denied
}

public enum Outcome: String, Sendable, CaseIterable {
  case hit, intercepted, failed, unknown
}

public enum Weapon: String, Sendable, CaseIterable {
  case rocket, missile, drone, mortar, artillery, air, ied, gunfire
}

public enum Freshness: String, Sendable {
  case fresh, background
}

/// A phase of what takes long: the start of a pull-out and its completion are two events (DESIGN.md §4).
public enum EventPhase: String, Sendable, CaseIterable {
  case start, completion
}

/// One thing that an analyst would put on a timeline, as one article tells it.
public struct Event: Hashable, Sendable {
  public var topic: String
  public var kind: EventKind
  public var status: EventStatus
  public var place: PlaceID?
  public var target: Target?
  /// Nil where the text gives no time.
  public var when: TimeValue?
  public var freshness: Freshness
  public var weapon: Weapon?
  /// How many of the weapon; nil where not said exactly.
  public var count: Int?
  public var killed: Int?
  public var wounded: Int?
  /// Attacks alone; nil for other kinds.
  public var outcome: Outcome?
  /// The identifier of a force, faction or state of the topic, or the name as written.
  public var actor: String?
  public var toPlace: PlaceID?
  /// The number of a round of talks or of a phase: part of identity.
  public var ordinal: Int?
  public var phase: EventPhase?
  /// What the event is about where kind and place do not tell it apart, as a topic's milestone identifier; nil else.
  public var subject: String?
  /// Told in the title or the first paragraph.
  public var isLead: Bool
  /// At least one, in the order of the text.
  public var mentions: [Mention]

  public init(
    topic: String, kind: EventKind, status: EventStatus, place: PlaceID? = nil, target: Target? = nil,
    when: TimeValue? = nil, freshness: Freshness = .fresh, weapon: Weapon? = nil, count: Int? = nil,
    killed: Int? = nil, wounded: Int? = nil, outcome: Outcome? = nil, actor: String? = nil,
    toPlace: PlaceID? = nil, ordinal: Int? = nil, phase: EventPhase? = nil, subject: String? = nil,
    isLead: Bool = false, mentions: [Mention]
  ) {
    self.topic = topic
    self.kind = kind
    self.status = status
    self.place = place
    self.target = target
    self.when = when
    self.freshness = freshness
    self.weapon = weapon
    self.count = count
    self.killed = killed
    self.wounded = wounded
    self.outcome = outcome
    self.actor = actor
    self.toPlace = toPlace
    self.ordinal = ordinal
    self.phase = phase
    self.subject = subject
    self.isLead = isLead
    self.mentions = mentions
  }
}

/// The sentence of one article that asserts an event, with who says it.
public struct Mention: Hashable, Sendable {
  public var span: TextSpan
  /// The sentence as the article has it.
  public var quote: String
  /// As the article names them; nil where the article speaks for itself.
  public var saidBy: String?
  /// The rules that made the event of it, for `explain`.
  public var rules: [String]
  /// How its fields came about, in the order of `Evidence.Field`; the spans are the article's.
  public var evidence: [Evidence]
  public init(
    span: TextSpan, quote: String, saidBy: String? = nil, rules: [String] = [], evidence: [Evidence] = []
  ) {
    self.span = span
    self.quote = quote
    self.saidBy = saidBy
    self.rules = rules
    self.evidence = evidence
  }
}
