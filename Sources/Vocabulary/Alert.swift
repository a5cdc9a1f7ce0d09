public import Calendars

public enum AlertType: String, Sendable, CaseIterable {
  case baseAttack = "base-attack"
  case newEvent = "new-event"
  case dateChange = "date-change"
}

/// What a date-change did (DESIGN.md §4).
public enum DateChange: String, Sendable, CaseIterable {
  case earlier, later, refined, postponed, cancelled, denied
}

/// One difference that an article made to the timeline, worth telling a person.
public struct Alert: Hashable, Sendable {
  /// Never changes, never used again: 16 lower-case hexadecimal digits.
  public var id: String
  public var type: AlertType
  /// A journal priority (syslog.h): 3 error, 4 warning, 5 notice, 6 info.
  public var priority: Int
  public var freshness: Freshness
  /// The timeline's identifier of the event.
  public var event: String
  public var topic: String
  public var kind: EventKind
  public var status: EventStatus
  public var place: PlaceID?
  public var target: Target?
  /// As this article dates the event.
  public var when: TimeValue?
  /// As the timeline dated it before: the former date of a date-change, and what was planned where that has happened;
  /// nil else.
  public var previous: TimeValue?
  public var change: DateChange?
  /// Days from the old end to the new end, or from what was planned to what happened; nil where either is open.
  public var shiftDays: Int?
  /// Whether others give another date at the same time.
  public var isDisputed: Bool
  /// The article's `sha256`.
  public var article: String
  public var published: Publication.Dating?
  public var quote: String
  public var saidBy: String?
  public var details: Details

  /// What the message tells beyond kind, place and date.
  public struct Details: Hashable, Sendable {
    public var weapon: Weapon?
    public var count: Int?
    public var killed: Int?
    public var wounded: Int?
    public var outcome: Outcome?
    public var actor: String?
    public var toPlace: PlaceID?
    public var ordinal: Int?
    public var phase: EventPhase?
    public init(
      weapon: Weapon? = nil, count: Int? = nil, killed: Int? = nil, wounded: Int? = nil,
      outcome: Outcome? = nil, actor: String? = nil, toPlace: PlaceID? = nil, ordinal: Int? = nil,
      phase: EventPhase? = nil
    ) {
      self.weapon = weapon
      self.count = count
      self.killed = killed
      self.wounded = wounded
      self.outcome = outcome
      self.actor = actor
      self.toPlace = toPlace
      self.ordinal = ordinal
      self.phase = phase
    }
  }

  public init(
    id: String, type: AlertType, priority: Int, freshness: Freshness, event: String, topic: String,
    kind: EventKind, status: EventStatus, place: PlaceID?, target: Target?, when: TimeValue?,
    previous: TimeValue? = nil, change: DateChange? = nil, shiftDays: Int? = nil, isDisputed: Bool = false,
    article: String,
    published: Publication.Dating?, quote: String, saidBy: String? = nil, details: Details = Details()
  ) {
    self.id = id
    self.type = type
    self.priority = priority
    self.freshness = freshness
    self.event = event
    self.topic = topic
    self.kind = kind
    self.status = status
    self.place = place
    self.target = target
    self.when = when
    self.previous = previous
    self.change = change
    self.shiftDays = shiftDays
    self.isDisputed = isDisputed
    self.article = article
    self.published = published
    self.quote = quote
    self.saidBy = saidBy
    self.details = details
  }
}

extension Publication {
  /// A publication date without its reasons: what is stored and printed.
  public struct Dating: Hashable, Sendable {
    public var days: DayInterval
    public var basis: Basis
    public init(days: DayInterval, basis: Basis) {
      self.days = days
      self.basis = basis
    }
  }
  public var dating: Dating { Dating(days: days, basis: basis) }
}
