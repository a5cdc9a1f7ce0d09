import ArabicText
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
  /// The count is that of a bare singular or a bound ("أكثر من"), which a number told elsewhere outweighs.
  var countIsLoose = false
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
  /// "الهجوم على القاعدة": a noun with ال, which readers are taken to know of; the day of what is said of it is not its own.
  var isKnown = false
  /// "وكانت القاعدة تعرضت", "سبق أن": told of an earlier day.
  var looksBack = false
  /// When it was if nothing that tells of it has a day: that of the attack told right before.
  var timeOfStory: TimeValue?
  /// "استُهدفت القوات الأميركية في سوريا": whom, in which country, and not where.
  var isSummary = false
  /// "مجددا", "ثاني هجوم خلال أسبوع": not the first of its kind.
  var isRepetition = false
  /// "غارة أخرى", "مقر آخر": beside what was told before.
  var isAnother = false
  /// The last word of the place's name, and whether this stands at the head of the sentence: "وفي ديالى، هوجم مقر".
  var placeName = Letters()
  var isSetApart = false
  /// "واستهدف الهجوم قاعدة حرير": tells more of an attack told before, which may have stood without the name.
  var isRetelling = false
  /// "بعد انسحاب القوات منها": told only to say when something else was, with no day of its own.
  var isAnchor = false
  /// The place is taken from what was named before.
  var placeIsImplied = false
  /// What once was, and has no day, is one occurrence only where its place is named (DESIGN.md §2): "انسحبت شكلا" of a
  /// comment, "بعد مقتل سليماني" far down, is history.
  var hasTimeOrPlace: Bool {
    if time != nil || isLead || placeKind == .base || placeKind == .site || span(of: .place) != nil {
      return true
    }
    return switch (kind, status) {
    case (.attack, .occurred), (.strike, .occurred), (.withdrawal, .occurred), (.redeployment, .occurred),
      (.diplomacy, .occurred), (.withdrawal, .ongoing), (.redeployment, .ongoing):
      false
    default: true
    }
  }
  var isLead = false
  var isTitle = false
  var speaker: Speaker?
  var sentence: Int
  var token: Int
  var rules: [String]
  /// How its fields came about, one for each field.
  var evidence: [Evidence] = []
}

extension Draft {
  init(
    _ kind: EventKind, _ status: EventStatus, _ scene: Scene, _ occurrence: Scene.Occurrence,
    _ verdict: Verdict? = nil
  ) {
    let trigger = occurrence.trigger.name
    // One for each field that most drafts fill.
    var evidence: [Evidence] = []
    evidence.reserveCapacity(6)
    evidence.append(Evidence(.kind, by: trigger, at: scene.span(occurrence.token)))
    self.init(
      kind: kind, status: status, isLead: scene.context.isLead[scene.index], isTitle: scene.isLeadRole,
      sentence: scene.index, token: occurrence.token, rules: verdict.map { [trigger, $0.rule] } ?? [trigger],
      evidence: evidence)
    looksBack = scene.looksBack
    if let verdict { note(.status, by: verdict.rule, at: verdict.tokens.map { scene.span($0) }) }
  }

  /// Says how `field` came about, instead of what was said of it before.
  mutating func note(_ field: Evidence.Field, by rule: String, at span: TextSpan? = nil) {
    let entry = Evidence(field, by: rule, at: span)
    if let known = evidence.firstIndex(where: { $0.field == field }) {
      evidence[known] = entry
    } else {
      evidence.append(entry)
    }
  }

  mutating func forget(_ field: Evidence.Field) { evidence.removeAll { $0.field == field } }

  func span(of field: Evidence.Field) -> TextSpan? { evidence.first { $0.field == field }?.span }

  // MARK: - Fields that are filled together

  /// Places it where `place` stands; "القاعدة" is the base named before.
  mutating func put(at place: PlaceArgument, by rule: String = "named", _ scene: Scene) {
    self.place = place.id
    placeKind = place.kind
    placeIsImplied = place.isPointer
    placeName = scene.bareLetters(place.tokens.upperBound - 1)
    isSetApart = scene.setsApart(place)
    note(.place, by: place.isPointer ? "pointed-at" : rule, at: scene.span(place.tokens))
  }

  /// Places it in a country that its sentence need not name.
  mutating func put(in country: PlaceID?, by rule: String = "country-at-stake") {
    place = country
    placeKind = .country
    placeIsImplied = true
    if country == nil { forget(.place) } else { note(.place, by: rule) }
  }

  /// Places it where `other` was.
  mutating func put(like other: Draft) {
    place = other.place
    placeKind = other.placeKind
    placeIsImplied = true
    note(.place, by: "place-before", at: other.span(of: .place))
  }

  /// Dates it by `time`, a time of its own.
  mutating func date(by time: TimeArgument, _ scene: Scene, as rule: String = "own-time") {
    let rule = time.isCounted ? "counted-from-event" : rule
    self.time = time.time
    dating = .own
    note(.when, by: rule, at: scene.span(time.tokens))
  }

  /// Dates it as `other` is dated, whose story it goes on with.
  mutating func date(like other: Draft, _ dating: Dating = .inherited) {
    time = other.time
    self.dating = dating
    note(.when, by: "time-before", at: other.span(of: .when))
  }

  mutating func undate() {
    time = nil
    dating = .own
    forget(.when)
  }

  mutating func head(for destination: PlaceArgument?, _ scene: Scene) {
    toPlace = destination?.id
    if let destination { note(.toPlace, by: "toward", at: scene.span(destination.tokens)) }
  }
}

extension Scene {
  func span(_ tokens: Range<Int>) -> TextSpan {
    TextSpan(Int(token(tokens.lowerBound).start), Int(token(tokens.upperBound - 1).end))
  }
  func span(_ token: Int) -> TextSpan { span(token..<token + 1) }
}
