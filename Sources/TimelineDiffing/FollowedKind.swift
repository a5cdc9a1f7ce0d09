package import Vocabulary

/// How events of a kind are followed from article to article.
///
/// | kind | a plan may move by | a place is | actors tell apart |
/// |---|---|---|---|
/// | withdrawal, handover, mission-end | 1200 days: there is one end to follow | exact: leaving a base is not leaving the country | no |
/// | redeployment | 120 days | exact | no |
/// | agreement, negotiation, legislation | 120 days: the next of its sort may be planned by then | a country holds its cities | no |
/// | diplomacy, truce | 30 days | likewise | yes: two visitors are two visits |
/// | attack, arrest | not at all | likewise | no: who did it is claimed and disputed |
/// | strike, threat | not at all | likewise | yes |
struct FollowedKind {
  /// By how many days a planned date may move, or be talked of after its end, and still be the same plan's.
  var planMoves: Int
  /// Whether it takes long and is followed to one end, so that "under way" is no end of it.
  var isMilestone = false
  /// Whether a country and a place in it are two places, unless the text says "a base in" that country.
  var placesAreExact = false
  var actorsTellApart = false

  init(_ kind: EventKind) {
    switch kind {
    case .withdrawal, .handover, .missionEnd:
      planMoves = 1200
      isMilestone = true
      placesAreExact = true
    case .redeployment:
      planMoves = 120
      placesAreExact = true
    case .agreement, .negotiation, .legislation:
      planMoves = 120
    case .diplomacy, .truce:
      planMoves = 30
      actorsTellApart = true
    case .attack, .arrest:
      planMoves = 0
    case .strike, .threat:
      planMoves = 0
      actorsTellApart = true
    }
  }
}

extension EventStatus {
  /// Whether it tells of something that has begun or happened.
  package var isOccurrence: Bool { self == .occurred || self == .ongoing }
}
