/// What a word tells about the events around it, beside those words that name an event themselves.
///
/// A case's name is the first column of a row of `CueTable`.
enum Cue: UInt8, CaseIterable, Sendable {
  // Factuality
  case negation, without, may, condition, fear, wish, expect, analyst, deny, untrue
  case planned, scheme, supposed, postpone, cancel, begin, complete, ongoing, habit, tally, many
  case since, unchanged, demand, question, order
  // Speech
  case say, sayNoun, accordingTo, complement
  // Joints of a sentence
  case relative, joint, preposition, from, toward, on, near, inside, against, until
  // Weapons
  case rocket, missile, drone, mortar, artillery, air, ied, gunfire, launcher, weaponKind
  // People and things
  case killed, wounded, casualty, damage, force, equipment, civilian, last
  // Who
  case american, coalition, israeli, turkish, iranian, russian, iraqi, syrian, emirati
  case faction, jihadist, party, sport, leader
  // Where
  case base, post, there, oil, embassy
  // What it is about
  case mission, presence, phase, talks, committee, statement, accord, announcement, parliament
  case official, armed, peaceful, suspect, drill, hostilities, schedule
  case light, undergo, another, partnership, reject, same, area, command, plural, announce, refuse,
    control, further, about, airport, ownCountry, elsewhere, prepare, renew, release, measure, happen, any,
    attempt, combat, aim,
    fulfil, between, behind

  /// A case by its name in a table.
  static let named = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}

/// A set of cues in two machine words.
struct CueSet: Sendable, Equatable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ cues: Cue...) { for cue in cues { insert(cue) } }

  var isEmpty: Bool { low | high == 0 }

  mutating func insert(_ cue: Cue) {
    if cue.rawValue < 64 { low |= 1 << UInt64(cue.rawValue) } else { high |= 1 << UInt64(cue.rawValue - 64) }
  }

  func contains(_ cue: Cue) -> Bool {
    cue.rawValue < 64
      ? low & (1 << UInt64(cue.rawValue)) != 0 : high & (1 << UInt64(cue.rawValue - 64)) != 0
  }

  mutating func formUnion(_ other: CueSet) {
    low |= other.low
    high |= other.high
  }

  func intersects(_ other: CueSet) -> Bool { low & other.low != 0 || high & other.high != 0 }
}
