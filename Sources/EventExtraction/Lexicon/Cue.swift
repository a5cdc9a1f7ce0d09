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
  // What came of an attack, and who suffered it
  case person, individual, including, convoy, store, response, after, fail, ready, instrument

  /// A case by its name in a table.
  static let named = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}

/// A set of cues in four machine words.
struct CueSet: Sendable, Equatable {
  private var words = SIMD4<UInt64>()

  init(_ cues: Cue...) { for cue in cues { insert(cue) } }

  var isEmpty: Bool { words == SIMD4() }

  mutating func insert(_ cue: Cue) { words[Int(cue.rawValue >> 6)] |= 1 << UInt64(cue.rawValue & 63) }

  func contains(_ cue: Cue) -> Bool { words[Int(cue.rawValue >> 6)] & 1 << UInt64(cue.rawValue & 63) != 0 }

  mutating func formUnion(_ other: CueSet) { words |= other.words }

  func intersects(_ other: CueSet) -> Bool { words & other.words != SIMD4() }
}
