public import Calendars

/// One event of the stored timeline, with every mention that any article gave it.
///
/// What `timeline` prints.
public struct TimelineEvent: Sendable {
  /// Never changes, never used again: 16 lower-case hexadecimal digits.
  public var id: String
  /// The state that the mentions settle on; its own `mentions` are empty, those below stand.
  public var event: Event
  /// Killed and wounded over all mentions, least to most; nil where no mention says.
  public var killedRange: ClosedRange<Int>?
  public var woundedRange: ClosedRange<Int>?
  /// Who denies it, where a party does.
  public var deniedBy: [String]
  /// The date that what has happened was planned for last.
  public var planned: TimeValue?
  /// How many days after the planned ones it happened: negative for before, 0 on time; nil where either is not known.
  public var lateness: Int?
  /// Each side's date where two sides give different ones at the same time, the one that stands first; else empty.
  public var disputedDates: [Dated]
  /// Articles that tell it, and those among them that are no copies of another.
  public var mentionCount: Int
  public var independentCount: Int
  /// Every date it was given, oldest publication first.
  public var history: [Dated]
  /// Oldest publication first.
  public var mentions: [Source]

  public struct Dated: Hashable, Sendable {
    public var when: TimeValue?
    public var status: EventStatus
    public var published: Publication.Dating?
    /// The article's `sha256`.
    public var article: String
    public var saidBy: String?
    public init(
      when: TimeValue?, status: EventStatus, published: Publication.Dating?, article: String, saidBy: String?
    ) {
      self.when = when
      self.status = status
      self.published = published
      self.article = article
      self.saidBy = saidBy
    }
  }

  /// A mention and the article it stands in.
  public struct Source: Hashable, Sendable {
    public var mention: Mention
    /// The article's `sha256`.
    public var article: String
    public var file: String
    public var title: String?
    public var published: Publication.Dating?
    /// The outlet and the address, as far as the article bears them.
    public var source: String?
    public var url: String?
    public init(
      mention: Mention, article: String, file: String, title: String?, published: Publication.Dating?,
      source: String? = nil, url: String? = nil
    ) {
      self.source = source
      self.url = url
      self.mention = mention
      self.article = article
      self.file = file
      self.title = title
      self.published = published
    }
  }

  /// What one article tells of an event: the event as it stands there, and its sentences.
  public struct Account: Sendable {
    /// Its own `mentions` are empty, those of `sources` stand.
    public var event: Event
    /// At least one, in the order of the text.
    public var sources: [Source]
    public init(event: Event, sources: [Source]) {
      self.event = event
      self.sources = sources
    }
  }

  public init(
    id: String, event: Event, killedRange: ClosedRange<Int>? = nil, woundedRange: ClosedRange<Int>? = nil,
    deniedBy: [String] = [], planned: TimeValue? = nil, lateness: Int? = nil, disputedDates: [Dated] = [],
    mentionCount: Int, independentCount: Int, history: [Dated], mentions: [Source]
  ) {
    self.id = id
    self.event = event
    self.killedRange = killedRange
    self.woundedRange = woundedRange
    self.deniedBy = deniedBy
    self.planned = planned
    self.lateness = lateness
    self.disputedDates = disputedDates
    self.mentionCount = mentionCount
    self.independentCount = independentCount
    self.history = history
    self.mentions = mentions
  }
}
