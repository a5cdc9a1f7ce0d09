import Calendars
import Vocabulary

/// Where an event's time comes from, the surest first.
enum Dating: Sendable {
  /// Its own time expression.
  case own
  /// The time of a sentence before that it continues.
  case inherited
  /// The day on which it was reported.
  case reported
  /// The publication day, because the lead tells it without a time.
  case assumed
}

/// What one clause says of an event, before the article's clauses are laid together.
struct Draft {
  var kind: EventKind
  var status: EventStatus
  var place: PlaceID?
  var placeKind: PlaceMention.Kind?
  var target: Target?
  var time: TimeValue?
  /// Where the time comes from.
  var dating = Dating.own
  /// The time is not the event's own: the day of the report, or of the article.
  var timeIsImplied: Bool { time != nil && dating != .own }
  /// The count is that of a bare singular, which a number told elsewhere outweighs.
  var countIsSingular = false
  var weapon: Weapon?
  var count: Int?
  var killed: Int?
  var wounded: Int?
  var outcome: Outcome?
  var actor: String?
  var toPlace: PlaceID?
  var ordinal: Int?
  var phase: EventPhase?
  var subject: String?
  /// Points back ("الهجوم", "العملية"): adds to an event, makes none.
  var isPointer = false
  /// "واستهدف الهجوم قاعدة حرير": tells more of an attack told before, which may have stood without the name.
  var isRetelling = false
  /// The place is taken from what was named before.
  var placeIsImplied = false
  var isLead = false
  var isTitle = false
  var sentence: Int
  var token: Int
  var rules: [String]
}

extension Draft {
  init(
    _ kind: EventKind, _ status: EventStatus, _ scene: Scene, _ occurrence: Scene.Occurrence,
    _ rules: [String]
  ) {
    self.init(
      kind: kind, status: status, isLead: scene.context.isLead[scene.index], isTitle: scene.isLeadRole,
      sentence: scene.index, token: occurrence.token, rules: [String(occurrence.trigger.name)] + rules)
  }
}
