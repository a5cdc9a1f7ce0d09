package import Vocabulary

/// How events of a kind are followed from article to article.
///
/// | kind | a plan may move by | a place is | actors tell apart |
/// |---|---|---|---|
/// | withdrawal, handover, mission-end | any time: there is one end to follow | exact: leaving a base is not leaving the country | no |
/// | redeployment | 120 days | exact | no |
/// | agreement, negotiation, legislation | 120 days: the next of its sort may be planned by then | a country holds its cities | no |
/// | diplomacy, truce | 30 days | likewise | yes: two visitors are two visits |
/// | attack, arrest | not at all | likewise | no: who did it is claimed and disputed |
/// | strike, threat | not at all | likewise | yes |
struct FollowedKind {
  /// By how many days a planned date may move and still be the same plan's; nil for any number.
  var planMoves: Int?
  /// Whether a country and a place in it are two places, unless the text says "a base in" that country.
  var placesAreExact: Bool
  var actorsTellApart: Bool

  init(_ kind: EventKind) {
    switch kind {
    case .withdrawal, .handover, .missionEnd:
      (planMoves, placesAreExact, actorsTellApart) = (nil, true, false)
    case .redeployment:
      (planMoves, placesAreExact, actorsTellApart) = (120, true, false)
    case .agreement, .negotiation, .legislation:
      (planMoves, placesAreExact, actorsTellApart) = (120, false, false)
    case .diplomacy, .truce:
      (planMoves, placesAreExact, actorsTellApart) = (30, false, true)
    case .attack, .arrest:
      (planMoves, placesAreExact, actorsTellApart) = (0, false, false)
    case .strike, .threat:
      (planMoves, placesAreExact, actorsTellApart) = (0, false, true)
    }
  }
}

extension EventStatus {
  /// Whether it tells of something that has begun or happened.
  package var isOccurrence: Bool { self == .occurred || self == .ongoing }
}
