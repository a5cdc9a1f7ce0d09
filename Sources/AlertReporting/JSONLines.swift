import ArabicText
package import Calendars
package import Vocabulary

// The lines of `--json`, as DESIGN.md §5 fixes them: key for key, in that order, none left out.

extension JSONValue {
  /// `marsad/article/1`: what one article says.
  ///
  /// Where it is `explained`, each mention bears its `evidence` as well, and the article what was `dropped`.
  package init(_ read: ReadArticle, explained: Bool = false) {
    self = [
      "schema": "marsad/article/1", "file": .string(read.article.file),
      "sha256": .string(read.article.sha256),
      "title": JSONValue(read.article.title), "published": JSONValue(read.publication?.dating),
      "times": .array(read.times.map(JSONValue.init)), "places": .array(read.places.map(JSONValue.init)),
      "events": .array(
        read.events.map { .object(Self.members(of: $0) + [Self.mentions(of: $0, explained: explained)]) }),
    ]
    guard explained, case .object(let members) = self else { return }
    self = .object(members + [Member(key: "dropped", value: Self.dropped(in: read))])
  }

  /// `marsad/alert/1`; `message` is the alert's sentence.
  package init(_ alert: Alert, message: String) {
    self = [
      "schema": "marsad/alert/1", "id": .string(alert.id), "alert": JSONValue(alert.type),
      "priority": .integer(alert.priority), "freshness": JSONValue(alert.freshness),
      "event": .string(alert.event), "topic": .string(alert.topic), "kind": JSONValue(alert.kind),
      "status": JSONValue(alert.status), "place": JSONValue(alert.place), "target": JSONValue(alert.target),
      "when": JSONValue(alert.when), "previous": JSONValue(alert.previous), "change": JSONValue(alert.change),
      "shift_days": JSONValue(alert.shiftDays), "article": .string(alert.article),
      "published": JSONValue(alert.published), "quote": .string(alert.quote), "message": .string(message),
      "disputed": .bool(alert.isDisputed),
    ]
  }

  /// `marsad/event/1`: one event of the timeline.
  ///
  /// `planned` is what it was due on where it has happened, `late_days` by how many days it was late, negative for early;
  /// `disputed_dates` each side's where two sides give different dates at the same time, the one that stands first.
  /// `killed_range` and `wounded_range` are `[least, most]` over all mentions.
  package init(_ event: TimelineEvent) {
    let head: [Member] = [
      Member(key: "schema", value: "marsad/event/1"), Member(key: "id", value: .string(event.id)),
    ]
    let tail: [Member] = [
      Member(
        key: "sources",
        value: [
          "mentions": .integer(event.mentionCount), "independent": .integer(event.independentCount),
        ]),
      Member(key: "history", value: .array(event.history.map(JSONValue.init))),
      Member(key: "mentions", value: .array(event.mentions.map(JSONValue.init))),
      Member(key: "killed_range", value: JSONValue(event.killedRange)),
      Member(key: "wounded_range", value: JSONValue(event.woundedRange)),
      Member(key: "denied_by", value: .array(event.deniedBy.map(JSONValue.string))),
      Member(key: "planned", value: JSONValue(event.planned)),
      Member(key: "late_days", value: JSONValue(event.lateness)),
      Member(key: "disputed_dates", value: .array(event.disputedDates.map(JSONValue.init))),
    ]
    self = .object(head + Self.members(of: event.event) + tail)
  }

  /// An event without what tells it.
  package init(state event: Event) { self = .object(Self.members(of: event)) }

  /// What `time` finds in one text.
  package init(text: String, reference: DayInterval?, times: [TimeExpression]) {
    self = [
      "text": .string(text), "reference": JSONValue(reference?.description),
      "times": .array(times.map(JSONValue.init)),
    ]
  }

  /// An expression; one that contradicts itself bears an `inconsistency` as well.
  init(_ expression: TimeExpression) {
    var members: [Member] = [
      Member(key: "text", value: .string(expression.text)),
      Member(key: "start", value: .integer(expression.span.start)),
      Member(key: "end", value: .integer(expression.span.end)),
      Member(key: "type", value: JSONValue(expression.type)),
    ]
    members += Self.members(of: expression.time)
    if let inconsistency = expression.inconsistency {
      members.append(Member(key: "inconsistency", value: .string(inconsistency)))
    }
    self = .object(members)
  }

  init(_ place: PlaceMention) {
    self = [
      "text": .string(place.text), "start": .integer(place.span.start), "end": .integer(place.span.end),
      "id": JSONValue(place.id),
    ]
  }

  /// `null` for nil.
  package init(_ time: TimeValue?) { self = time.map { .object(Self.members(of: $0)) } ?? .null }

  /// `null` for nil.
  package init(_ dating: Publication.Dating?) {
    guard let dating else {
      self = .null
      return
    }
    self = [
      "from": .string(dating.days.from.description), "to": .string(dating.days.to.description),
      "basis": JSONValue(dating.basis),
    ]
  }

  init(_ place: PlaceID?) { self.init(place?.rawValue) }

  private init(_ range: ClosedRange<Int>?) {
    self = range.map { [.integer($0.lowerBound), .integer($0.upperBound)] } ?? .null
  }

  private init(_ dated: TimelineEvent.Dated) {
    self = [
      "when": JSONValue(dated.when), "status": JSONValue(dated.status),
      "published": JSONValue(dated.published), "article": .string(dated.article),
      "said_by": JSONValue(dated.saidBy),
    ]
  }

  private init(_ source: TimelineEvent.Source) {
    self = .object(
      Self.members(of: source.mention) + [Member(key: "article", value: .string(source.article))])
  }

  private static func members(of time: TimeValue) -> [Member] {
    [
      Member(key: "value", value: .string(time.value)), Member(key: "mod", value: JSONValue(time.mod)),
      Member(key: "from", value: JSONValue(time.days?.from.description)),
      Member(key: "to", value: JSONValue(time.days?.to.description)),
    ]
  }

  private static func members(of mention: Mention) -> [Member] {
    [
      Member(key: "start", value: .integer(mention.span.start)),
      Member(key: "end", value: .integer(mention.span.end)),
      Member(key: "quote", value: .string(mention.quote)),
      Member(key: "said_by", value: JSONValue(mention.saidBy)),
    ]
  }

  private static func mentions(of event: Event, explained: Bool) -> Member {
    Member(
      key: "mentions",
      value: .array(
        event.mentions.map { mention in
          let evidence = explained ? [Member(key: "evidence", value: Self.evidence(of: mention))] : []
          return .object(members(of: mention) + evidence)
        }))
  }

  /// A list of `{"field":…,"rule":…,"start":…,"end":…,"text":…}`, the last three null where a rule needed no words.
  package static func evidence(of mention: Mention) -> JSONValue {
    .array(mention.evidence.map { evidence($0, text: $0.span.flatMap(mention.words)) })
  }

  private static func evidence(_ evidence: Evidence, text: String?) -> JSONValue {
    [
      "field": JSONValue(evidence.field), "rule": .string(evidence.rule),
      "start": JSONValue(evidence.span?.start), "end": JSONValue(evidence.span?.end), "text": JSONValue(text),
    ]
  }

  private static func dropped(in read: ReadArticle) -> JSONValue {
    let text = read.article.text
    return .array(
      read.dropped.map { candidate in
        [
          "start": .integer(candidate.span.start), "end": .integer(candidate.span.end),
          "quote": .string(text[candidate.span]),
          "trigger": evidence(candidate.trigger, text: candidate.trigger.span.map { text[$0] }),
          "reason": evidence(candidate.reason, text: candidate.reason.span.map { text[$0] }),
        ]
      })
  }

  /// All of an event but its mentions.
  private static func members(of event: Event) -> [Member] {
    [
      Member(key: "topic", value: .string(event.topic)), Member(key: "kind", value: JSONValue(event.kind)),
      Member(key: "status", value: JSONValue(event.status)),
      Member(key: "place", value: JSONValue(event.place)),
      Member(key: "target", value: JSONValue(event.target)),
      Member(key: "when", value: JSONValue(event.when)),
      Member(key: "freshness", value: JSONValue(event.freshness)),
      Member(key: "weapon", value: JSONValue(event.weapon)),
      Member(key: "count", value: JSONValue(event.count)),
      Member(key: "killed", value: JSONValue(event.killed)),
      Member(key: "wounded", value: JSONValue(event.wounded)),
      Member(key: "outcome", value: JSONValue(event.outcome)),
      Member(key: "actor", value: JSONValue(event.actor)),
      Member(key: "to_place", value: JSONValue(event.toPlace)),
    ]
  }
}
