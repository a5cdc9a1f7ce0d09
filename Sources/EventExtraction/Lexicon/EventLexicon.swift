import ArabicText
import Vocabulary

/// What the extractor knows of each word, in dense tables by `WordID`.
struct EventLexicon: Sendable {
  /// One way to read a spelling as a trigger.
  struct Reading: Sendable {
    var trigger: Int
    var form: WordForms.Form
  }
  /// What a phrase of the topic says of who is told about.
  struct Named: Sendable {
    /// Nil for a word that says whose something is and names no actor: "واشنطن".
    var id: String?
    var role: Actor.Role
    /// Whose side it puts what stands beside it on; nil for a body.
    var side: Cue?
  }

  /// All that is known of one word, side by side: a look-up touches one place in memory.
  private struct Entry: Sendable {
    var number: Int32 = -1
    /// Where the word's readings begin in `readings`; 0 for none.
    var firstReading: UInt16 = 0
    /// Into `classes`.
    var wordClass: UInt16 = 0
    var readingCount: UInt8 = 0
  }
  /// What all words with the same cues share: few have any, and most of them the same.
  private struct WordClass: Hashable, Sendable {
    var cues = CueSet()
    /// The cues of verb forms, which no word with ال or ب has: "التنف" is not "تنفِ".
    var verbCues = CueSet()
  }

  /// By `WordID`.
  private var entries: [Entry] = []
  private var classes = [WordClass()]
  private var numbers = [WordClass(): UInt16(0)]
  private var readings: [Reading] = [Reading(trigger: 0, form: [])]
  private(set) var phrases = PhraseTable<Cue>()
  private(set) var actors = PhraseTable<Named>()
  let triggers: [Trigger]

  /// The words of any story.
  init(registering words: inout WordIndex.Builder) {
    triggers = Trigger.all
    var forms: [WordID: [Reading]] = [:]
    func add(_ spelled: [(String, WordForms.Form)], _ inflection: Inflection, _ index: Int) {
      for (form, kind) in spelled {
        let word = words.insert(form, inflection)
        if let known = forms[word]?.firstIndex(where: { $0.trigger == index }) {
          forms[word]?[known].form.formUnion(kind)
        } else {
          forms[word, default: []].append(Reading(trigger: index, form: kind))
        }
      }
    }
    for (index, trigger) in triggers.enumerated() {
      for word in trigger.words {
        if trigger.isVerb {
          add(WordForms.verb(word), .verb, index)
        } else {
          add(
            trigger.inflects ? WordForms.noun(word) : [(String(word), WordForms.Form([.noun, .plural]))],
            .noun, index)
        }
      }
    }
    for (word, list) in forms {
      grow(to: word)
      entries[word.index].firstReading = UInt16(readings.count)
      entries[word.index].readingCount = UInt8(list.count)
      readings += list
    }
    enterCues(&words)
    for (word, value) in NumberWords.rows {
      let id = words.insert(word, .noun)
      grow(to: id)
      entries[id.index].number = Int32(value)
    }
  }

  /// This lexicon with what the words of `topic` mean in its story.
  func watching(_ topic: Topic, registering words: inout WordIndex.Builder) -> EventLexicon {
    var lexicon = self
    lexicon.enter(topic, &words)
    return lexicon
  }

  private mutating func grow(to word: WordID) {
    let missing = word.index + 1 - entries.count
    if missing > 0 { entries += repeatElement(Entry(), count: missing) }
  }

  private mutating func mark(_ word: WordID, _ cue: Cue) { change(word) { $0.cues.insert(cue) } }

  /// Puts `word` into the class that `change` makes of its own.
  private mutating func change(_ word: WordID, _ change: (inout WordClass) -> Void) {
    grow(to: word)
    var changed = classes[Int(entries[word.index].wordClass)]
    change(&changed)
    let number = numbers[changed] ?? UInt16(classes.count)
    if Int(number) == classes.count {
      classes.append(changed)
      numbers[changed] = number
    }
    entries[word.index].wordClass = number
  }

  private mutating func enterCues(_ words: inout WordIndex.Builder) {
    for row in CueTable.parse(CueTable.text).rows {
      for word in row.words {
        switch row.kind {
        case "noun": for (form, _) in WordForms.noun(word) { mark(words.insert(form, .noun), row.cue) }
        case "verb":
          for (form, _) in WordForms.verb(word) {
            change(words.insert(form, .verb)) { $0.verbCues.insert(row.cue) }
          }
        case "relation":
          for (form, _) in WordForms.relation(word) { mark(words.insert(form, .noun), row.cue) }
        case "particle": mark(words.insert(word, .particle), row.cue)
        case "phrase":
          phrases.insert(word.split(separator: "_").map { words.insert($0, .noun) }, row.cue)
        default: mark(words.insert(word, .noun), row.cue)
        }
      }
    }
  }

  private mutating func enter(_ topic: Topic, _ words: inout WordIndex.Builder) {
    for actor in topic.actors {
      let side = topic.side(of: actor)
      for name in actor.officials { mark(words.enter(name), .statesman) }
      for name in actor.spellings + [actor.name.ar] {
        actors.insert(words.enter(name), Named(id: actor.id, role: actor.role, side: side))
      }
      guard let side else { continue }
      for word in actor.words {
        actors.insert(words.enter(word), Named(id: nil, role: actor.role, side: side))
      }
      for adjective in actor.adjectives {
        for form in WordForms.relation(of: adjective) { mark(words.insert(form, .noun), side) }
      }
    }
    for (wordClass, list) in topic.lexicon {
      for word in list { mark(words.enter(word), wordClass.cue) }
    }
  }

  private mutating func mark(_ phrase: [WordID], _ cue: Cue) {
    if phrase.count > 1 { phrases.insert(phrase, cue) } else if let word = phrase.first { mark(word, cue) }
  }

  /// The cues of a token's word, with those of verbs where its clitics let it be one; none for an unknown word.
  @inline(__always) func cues(of token: Token) -> CueSet {
    let index = token.word.index
    guard token.word != .none, index < entries.count else { return CueSet() }
    let known = Int(entries[index].wordClass)
    var cues = classes[known].cues
    // "تسع" is nine, and no "تسعَ".
    if !token.proclitics.intersects(.nominal), entries[index].number < 0 {
      cues.formUnion(classes[known].verbCues)
    }
    return cues
  }

  /// Whether a token's word is a form of a verb that bears a cue, which its clitics let it be.
  func isVerbForm(_ token: Token) -> Bool {
    token.word.index < entries.count && !token.proclitics.intersects(.nominal)
      && !classes[Int(entries[token.word.index].wordClass)].verbCues.isEmpty
  }

  @inline(__always) func isTrigger(_ word: WordID) -> Bool {
    word.index < entries.count && entries[word.index].firstReading != 0
  }

  /// Whether a sentence with `word` may tell an event: a trigger, or a weapon, which a headline without a verb may tell of.
  @inline(__always) func isTelling(_ word: WordID) -> Bool {
    guard word.index < entries.count else { return false }
    let entry = entries[word.index]
    if entry.firstReading != 0 { return true }
    let known = Int(entry.wordClass)
    return known != 0
      && (classes[known].cues.intersects(EventLexicon.weapons)
        || classes[known].verbCues.intersects(CueSet(.keepAway, .slay, .killed, .hesitate)))
  }
  private static var weapons: CueSet {
    CueSet(.rocket, .drone, .mortar, .missile, .lawful, .menacing, .keepAway, .slay)
  }

  /// The ways to read `word` as a trigger; empty for most.
  @inline(__always) func readings(of word: WordID) -> ArraySlice<Reading> {
    guard isTrigger(word) else { return [] }
    let start = Int(entries[word.index].firstReading)
    return readings[start..<start + Int(entries[word.index].readingCount)]
  }

  /// The number that `word` says; nil for most.
  @inline(__always) func number(_ word: WordID) -> Int? {
    guard word.index < entries.count, entries[word.index].number >= 0 else { return nil }
    return Int(entries[word.index].number)
  }
}

extension Topic {
  /// Whose side the words for `actor` put what stands beside them on; nil for a body that takes no part.
  fileprivate func side(of actor: Actor) -> Cue? {
    switch actor.role {
    case .force: .watched
    case .faction: .faction
    case .state where actor.conduct == .attacks: .hostile
    // A host that strikes factions itself is known for that.
    case .state where actor.conduct == .strikes: .outsider
    case .state where actor.country.map(isHost) ?? false: .host
    case .state: isHome(actor) ? .watched : .outsider
    case .legislature: .parliament
    case .body: nil
    }
  }

  /// Whether a watched force is the state's own.
  private func isHome(_ state: Actor) -> Bool {
    state.country != nil && actors.contains { $0.role == .force && $0.country == state.country }
  }

  /// Whether bases of the story stand in `country`, or it is at stake.
  private func isHost(_ country: PlaceID) -> Bool {
    countriesAtStake.contains(country) || places.contains { $0.kind == .base && $0.country == country }
  }
}

extension Topic.WordClass {
  fileprivate var cue: Cue {
    switch self {
    case .mission: .mission
    case .force: .force
    case .equipment: .equipment
    case .convoy: .convoy
    case .post: .post
    case .talks: .talks
    case .committee: .committee
    case .leader: .chief
    case .official: .statesman
    case .elsewhere: .elsewhere
    }
  }
}

extension WordIndex.Builder {
  /// Enters the words of a name.
  ///
  /// One that some lexicon knows is that word, with its article ("القرار") or without its clitics ("لليونيفيل"), because so
  /// a text is read.
  mutating func enter(_ name: String) -> [WordID] {
    name.split(separator: " ").filter { !Folding.fold($0).isEmpty }.map { word in
      guard let known = look(up: word), known.proclitics.isEmpty || known.proclitics.contains(.the) else {
        return insert(word, .noun)
      }
      return known.word
    }
  }
}
