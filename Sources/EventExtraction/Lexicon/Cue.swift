/// What a word tells about the events around it, beside those words that name an event themselves.
///
/// A case's name is the first column of a row of `CueTable`.
enum Cue: UInt8, CaseIterable, Sendable {
  // Factuality
  case negation, without, may, condition, fear, wish, expect, analyst, deny, untrue
  case planned, scheme, supposed, postpone, cancel, begin, complete, ongoing, habit, tally, many
  case since, unchanged, blame, awaited, ability, flare, effect, demand, question, order
  // Speech
  case say, sayNoun, accordingTo, complement
  // Joints of a sentence
  case relative, joint, preposition, from, toward, on, near, inside, against, until
  // Weapons
  case rocket, missile, drone, mortar, artillery, air, ied, gunfire, launcher, weaponKind, bomb, projectile
  // People and things
  case killed, wounded, casualty, damage, force, equipment, civilian, last
  // Who, as the topic says
  case watched, host, outsider, hostile
  case faction, party, sport, leader
  // Where
  case base, post, there, oil, embassy
  // What it is about
  case mission, presence, phase, talks, committee, statement, accord, announcement, parliament
  case official, armed, peaceful, bloodless, usedTo, suspect, drill, hostilities, schedule
  case light, undergo, another, partnership, reject, same, area, command, plural, announce, refuse,
    control, further, about, airport, ownCountry, elsewhere, prepare, renew, release, measure, happen, any,
    attempt, combat, aim, decide,
    proceeding, sourceOf, fulfil, between, behind, qad, state, stipulate
  // What came of an attack, and who suffered it
  case person, individual, including, convoy, store, response, after, fail, ready, instrument, inquiry,
    backed, custody, halt, belonging, be, flag, dated
  // What belongs to a faction and is struck, and its leaders by name
  case goods, chief, brigade, slay
  // One of the weapons told before, or an unnamed number of them
  case oneOfThem, quantity, again, redo, stead, phone
  // Talks, accords and houses
  case dialogue, statesman, issued, bill, member, government, council, side, table, trade, indefinite,
    holding,
    stall, result, shared
  // What is said in threats
  case menace, menacing, mark, lawful, keepAway, resume
  /// "لن نتردد في", "على الزناد"; and what else people are arrested over
  case hesitate, vow, arms, crime
  /// In what something was said: "في تغريدة"
  case medium
  /// "يدرس", "خيارات": what may come to be done
  case weigh
  /// "الأوسع", "أول": what is more so than all since a day
  case most
  /// "آخرها", "وآخر ما وقع": the last of those that were told of
  case latest
  /// "محاسبة المسؤولين عن": to call to account; "اتهام": to lay to one's charge; "المعنية ب": what a body is there for
  case pursue, accuse, charged
  /// "نية", "خطط": what someone means to do; "لدى", "هناك": that it is there
  case intent, exist
  /// Of no word, and held by every sentence: what a rule needs that asks for none
  case anything

  /// A case by its name in a table.
  static let named = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}

/// A set of cues in four machine words.
struct CueSet: Sendable, Hashable {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  static let all = Cue.allCases.reduce(into: CueSet()) { $0.insert($1) }

  @inline(__always) init() {}

  /// Of constants, the set is a constant: hence no variadic list, which would be an array made at each call.
  @inline(__always) init(
    _ a: Cue, _ b: Cue? = nil, _ c: Cue? = nil, _ d: Cue? = nil, _ e: Cue? = nil, _ f: Cue? = nil,
    _ g: Cue? = nil, _ h: Cue? = nil, _ i: Cue? = nil, _ j: Cue? = nil, _ k: Cue? = nil, _ l: Cue? = nil
  ) {
    insert(a)
    if let b { insert(b) }
    if let c { insert(c) }
    if let d { insert(d) }
    if let e { insert(e) }
    if let f { insert(f) }
    if let g { insert(g) }
    if let h { insert(h) }
    if let i { insert(i) }
    if let j { insert(j) }
    if let k { insert(k) }
    if let l { insert(l) }
  }

  @inline(__always) var isEmpty: Bool { words.0 | words.1 | words.2 | words.3 == 0 }

  @inline(__always) mutating func insert(_ cue: Cue) {
    let bit = 1 as UInt64 &<< UInt64(cue.rawValue)
    switch cue.rawValue >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  @inline(__always) mutating func remove(_ cue: Cue) {
    let bit = 1 as UInt64 &<< UInt64(cue.rawValue)
    switch cue.rawValue >> 6 {
    case 0: words.0 &= ~bit
    case 1: words.1 &= ~bit
    case 2: words.2 &= ~bit
    default: words.3 &= ~bit
    }
  }

  @inline(__always) func contains(_ cue: Cue) -> Bool {
    let bit = 1 as UInt64 &<< UInt64(cue.rawValue)
    return switch cue.rawValue >> 6 {
    case 0: words.0 & bit != 0
    case 1: words.1 & bit != 0
    case 2: words.2 & bit != 0
    default: words.3 & bit != 0
    }
  }

  @inline(__always) mutating func formUnion(_ other: CueSet) {
    words.0 |= other.words.0
    words.1 |= other.words.1
    words.2 |= other.words.2
    words.3 |= other.words.3
  }

  @inline(__always) func intersects(_ other: CueSet) -> Bool {
    words.0 & other.words.0 | words.1 & other.words.1 | words.2 & other.words.2 | words.3 & other.words.3 != 0
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
  }

  @inline(__always) static func == (left: CueSet, right: CueSet) -> Bool { left.words == right.words }
}
