import Vocabulary

/// What the reports of one event agree on, apart from its date: where, what, which of several.
struct Facts {
  var place: PlaceID?
  var target: Target?
  /// Whether some report said "a base in" the country that is its place.
  var isUnnamedBase: Bool
  var ordinal: Int?
  var phase: EventPhase?
  var subject: String?
  var actor: String?
  var toPlace: PlaceID?
  /// The exact counts told, by what was counted.
  var counts: [Counted: Int] = [:]

  /// What a count counts; rocket and missile are used alike, and a bare number means the same things.
  enum Counted: Hashable {
    case projectiles, drones, shells, others

    init(_ weapon: Weapon?) {
      switch weapon {
      case nil, .rocket, .missile: self = .projectiles
      case .drone: self = .drones
      case .mortar, .artillery: self = .shells
      case .air, .ied, .gunfire: self = .others
      }
    }
  }

  init(_ event: Event) {
    place = event.place
    target = event.target
    isUnnamedBase = event.target == .base
    ordinal = event.ordinal
    // A numbered phase is told apart by its number: "the second phase begins" is no start of the whole.
    phase = event.ordinal != nil && FollowedKind(event.kind).isMilestone ? nil : event.phase
    subject = event.subject
    actor = event.actor
    toPlace = event.toPlace
    if let count = event.count { counts[Counted(event.weapon)] = count }
  }

  /// Takes up what `other`, which agrees with these, knows better.
  mutating func join(_ other: Facts, _ places: PlaceHierarchy) {
    if let mine = place, let theirs = other.place {
      if places.contains(mine, theirs) { place = theirs }
    } else {
      place = place ?? other.place
    }
    target = target ?? other.target
    isUnnamedBase = isUnnamedBase || other.isUnnamedBase
    ordinal = ordinal ?? other.ordinal
    phase = phase ?? other.phase
    subject = subject ?? other.subject
    actor = actor ?? other.actor
    toPlace = toPlace ?? other.toPlace
    counts.merge(other.counts) { mine, _ in mine }
  }

  /// How well the two agree, 0 best; nil where they cannot be of one event.
  func agreement(with other: Facts, kind: EventKind, _ places: PlaceHierarchy) -> Int? {
    let followed = FollowedKind(kind)
    guard !differ(ordinal, other.ordinal), !differ(subject, other.subject), !differ(target, other.target),
      !(phase == .start && other.phase == .completion), !(phase == .completion && other.phase == .start),
      let place = placeAgreement(with: other, followed, places)
    else { return nil }
    for (counted, count) in counts where other.counts[counted].map({ $0 != count }) ?? false { return nil }
    if followed.actorsTellApart, let mine = actor, let theirs = other.actor, !isSameActor(mine, theirs) {
      return nil
    }
    if kind == .redeployment, let mine = toPlace, let theirs = other.toPlace, mine != theirs,
      !places.contains(mine, theirs), !places.contains(theirs, mine)
    {
      return nil
    }
    return place + (ordinal == other.ordinal ? 0 : 1) + (subject == other.subject ? 0 : 1)
  }

  /// Whether both are of one phase by number; the second phase is also "the rest", which completes.
  func isSamePhase(as other: Facts) -> Bool {
    if ordinal == other.ordinal { return true }
    func isRest(_ left: Facts, _ right: Facts) -> Bool {
      left.ordinal == nil && left.phase == .completion && (right.ordinal ?? 0) > 1
    }
    return isRest(self, other) || isRest(other, self)
  }

  private func placeAgreement(
    with other: Facts, _ followed: FollowedKind, _ places: PlaceHierarchy
  ) -> Int? {
    guard let mine = place, let theirs = other.place else { return place == other.place ? 0 : 4 }
    if mine == theirs { return 0 }
    if places.contains(mine, theirs) { return !followed.placesAreExact || isUnnamedBase ? 2 : nil }
    if places.contains(theirs, mine) { return !followed.placesAreExact || other.isUnnamedBase ? 2 : nil }
    return nil
  }

  private func differ<Value: Equatable>(_ left: Value?, _ right: Value?) -> Bool {
    guard let left, let right else { return false }
    return left != right
  }

  /// Identifiers are compared whole; names as written agree where they share a word ("السوداني" and his full name).
  private func isSameActor(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    let words = Set(left.split(separator: " "))
    return right.split(separator: " ").contains { words.contains($0) }
  }
}
