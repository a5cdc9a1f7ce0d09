import ArabicText
import Vocabulary

/// A topic with all that reading its events needs: its words, its places, its milestones.
struct TopicWatch: Sendable {
  let topic: Topic
  let lexicon: EventLexicon
  let gazetteer: Gazetteer
  private let milestones: PhraseTable<[MilestoneName]>

  /// One spelling of a milestone.
  private struct MilestoneName {
    /// Into `topic.milestones`.
    var index: Int
    /// That ends the name: "القرار 2790".
    var number: Int32?
  }

  init(_ topic: Topic, _ general: EventLexicon, registering words: inout WordIndex.Builder) {
    self.topic = topic
    lexicon = general.watching(topic, registering: &words)
    gazetteer = Gazetteer(topic)
    var names: [[WordID]: [MilestoneName]] = [:]
    for (index, milestone) in topic.milestones.enumerated() {
      for spelling in milestone.spellings {
        var parts = spelling.split(separator: " ")
        let number = parts.last.flatMap { Int32($0) }
        if number != nil { parts.removeLast() }
        names[words.enter(parts.joined(separator: " ")), default: []].append(
          MilestoneName(index: index, number: number))
      }
    }
    var milestones = PhraseTable<[MilestoneName]>()
    for (phrase, names) in names { milestones.insert(phrase, names) }
    self.milestones = milestones
  }

  /// `places` as this topic sees them, and what it knows of each: among others, a base of another story is a place
  /// somewhere.
  func own(
    _ places: [PlaceMention], amongOthers isShared: Bool
  ) -> (places: [PlaceMention], facts: [Gazetteer.Facts]) {
    var places = places
    let facts = places.map { gazetteer.facts(of: $0.id) }
    for index in places.indices where isShared && !facts[index].isKnown {
      places[index].kind = .region
      places[index].target = nil
    }
    return (places, facts)
  }

  /// Names the milestone that `event` is, where one of its kind is named in the sentences that tell it.
  func findSubject(of event: inout Event, _ sentences: [Int], _ text: TokenizedText) {
    let kind = event.kind
    guard topic.milestones.contains(where: { $0.kinds.contains(kind) }) else { return }
    for sentence in sentences.sorted() {
      let tokens = text.sentences[sentence].tokens
      for at in tokens where milestones.begins(with: text.tokens[at].word) {
        guard let match = milestones.longestMatch(in: text.tokens, at: at, before: tokens.upperBound) else {
          continue
        }
        let number = tokens.contains(match.end) ? text.tokens[match.end] : nil
        let named = match.value.first { name in
          topic.milestones[name.index].kinds.contains(kind)
            && (name.number == nil || number?.kind == .number && number?.value == name.number)
        }
        guard let named else { continue }
        let end = named.number == nil ? match.end : match.end + 1
        let span = TextSpan(Int(text.tokens[at].start), Int(text.tokens[end - 1].end))
        event.subject = topic.milestones[named.index].id
        if let mention = event.mentions.firstIndex(where: { $0.span.contains(span) }) {
          event.mentions[mention].evidence.append(Evidence(.subject, by: "milestone", at: span))
        }
        return
      }
    }
  }
}

/// Which topics an article touches: those whose keywords it holds, whose bases, or sites in whose countries, it names,
/// or both whose forces or factions and whose ground or government, by name or by their officials; else that whose ground is under fire.
struct TopicRelevance: Sendable {
  private var keywords = PhraseTable<[Int]>()
  /// The watched forces, their states and the factions, with the words that mark a thing as theirs.
  private var sides = PhraseTable<[Int]>()
  /// The governments of the countries at stake, with the words that mark a thing as theirs: "عراقي".
  private var hosts = PhraseTable<[Int]>()
  /// The officials of those governments: "السوداني", which is an adjective as well.
  private var hostOfficials = PhraseTable<[Int]>()
  /// The topics that know a place.
  private struct Owners {
    /// Those of whose bases it is one.
    var ofBase: [Int] = []
    /// Those at stake in which it lies, or which it is: where a base without a name or an oil field may lie.
    var ofGround: [Int] = []
    /// Those of whose bases some stand in it.
    var hosting: [Int] = []
    /// Those for which any rocket that comes down there counts.
    var underFire: [Int] = []
  }
  private var owners: [PlaceID: Owners] = [:]
  /// By `WordID`: whether any of the phrases above begins with it.
  private var beginnings: [Bool] = []
  private let count: Int
  private let lexicon: EventLexicon
  private let march: WordID

  /// The topics of one article, that with the most hits first, and where the hits stand.
  struct Hits {
    var topics: [Int]
    private var places: [(token: Int, topics: [Int])] = []

    fileprivate init(topics: [Int], _ places: [(token: Int, topics: [Int])]) {
      self.topics = topics
      self.places = places
    }

    /// How often `topic` is touched within `tokens`.
    func count(_ topic: Int, in tokens: Range<Int>) -> Int {
      places.count { tokens.contains($0.token) && $0.topics.contains(topic) }
    }
  }

  init(_ topics: [Topic], _ lexicon: EventLexicon, registering words: inout WordIndex.Builder) {
    count = topics.count
    self.lexicon = lexicon
    march = words.insert("مسيرة", .noun)
    var phrases: [[WordID]: [Int]] = [:]
    var sides: [[WordID]: [Int]] = [:]
    var hosts: [[WordID]: [Int]] = [:]
    var hostOfficials: [[WordID]: [Int]] = [:]
    for (index, topic) in topics.enumerated() {
      func enter(_ name: String, into table: inout [[WordID]: [Int]]) {
        let phrase = words.enter(name)
        if !phrase.isEmpty, table[phrase]?.last != index { table[phrase, default: []].append(index) }
      }
      for keyword in topic.keywords { enter(keyword, into: &phrases) }
      let homes = Set(topic.actors.lazy.filter { $0.role == .force }.compactMap(\.country))
      for actor in topic.actors
      where actor.role == .force || actor.role == .faction
        || actor.role == .state && actor.country.map(homes.contains) ?? false
      {
        for name in actor.spellings + actor.words + actor.officials
          + actor.adjectives.flatMap(WordForms.relation(of:))
        {
          enter(name, into: &sides)
        }
      }
      for actor in topic.actors
      where actor.role == .state && actor.country.map(topic.countriesAtStake.contains) ?? false {
        for name in actor.spellings + actor.adjectives.flatMap(WordForms.relation(of:)) {
          enter(name, into: &hosts)
        }
        for name in actor.officials { enter(name, into: &hostOfficials) }
      }
      for country in topic.countriesAtStake { owners[country, default: Owners()].ofGround.append(index) }
      for country in topic.countriesUnderFire { owners[country, default: Owners()].underFire.append(index) }
      for place in topic.places where place.country.map(topic.countriesUnderFire.contains) ?? false {
        owners[place.id, default: Owners()].underFire.append(index)
      }
      for place in topic.places {
        if place.kind == .base {
          if let country = place.country { owners[country, default: Owners()].hosting.append(index) }
          owners[place.id, default: Owners()].ofBase.append(index)
        } else if place.country.map(topic.countriesAtStake.contains) ?? false {
          owners[place.id, default: Owners()].ofGround.append(index)
        }
      }
    }
    for (phrase, topics) in phrases { keywords.insert(phrase, topics) }
    for (phrase, topics) in sides { self.sides.insert(phrase, topics) }
    for (phrase, topics) in hosts { self.hosts.insert(phrase, topics) }
    for (phrase, topics) in hostOfficials { self.hostOfficials.insert(phrase, topics) }
    for word in [phrases.keys, sides.keys, hosts.keys, hostOfficials.keys].joined().compactMap(\.first) {
      let missing = word.index + 1 - beginnings.count
      if missing > 0 { beginnings += repeatElement(false, count: missing) }
      beginnings[word.index] = true
    }
  }

  func hits(_ text: TokenizedText, _ places: [PlaceMention]) -> Hits {
    var found: [(token: Int, topics: [Int])] = []
    var counts = [Int](repeating: 0, count: count)
    var isSideNamed = [Bool](repeating: false, count: count)
    var isHostNamed = [Bool](repeating: false, count: count)
    for index in text.tokens.indices where begins(with: text.tokens[index].word) {
      let word = text.tokens[index].word
      if sides.begins(with: word),
        let match = sides.longestMatch(in: text.tokens, at: index, before: text.tokens.count)
      {
        for topic in match.value { isSideNamed[topic] = true }
      }
      if hosts.begins(with: word),
        let match = hosts.longestMatch(in: text.tokens, at: index, before: text.tokens.count)
      {
        for topic in match.value { isHostNamed[topic] = true }
      }
      // "الجيش السوداني" is another country's.
      if hostOfficials.begins(with: word),
        index == 0 || !text.tokens[index - 1].proclitics.contains(.the),
        let match = hostOfficials.longestMatch(in: text.tokens, at: index, before: text.tokens.count)
      {
        for topic in match.value { isHostNamed[topic] = true }
      }
      guard keywords.begins(with: word),
        let match = keywords.longestMatch(in: text.tokens, at: index, before: text.tokens.count)
      else { continue }
      for topic in match.value { counts[topic] += 1 }
      found.append((index, match.value))
    }
    let owners = places.map { self.owners[$0.id] ?? Owners() }
    for (place, owners) in zip(places, owners) {
      let topics: [Int]
      switch place.kind {
      case .base: topics = owners.ofBase
      case .unnamedBase, .site: topics = owners.ofGround
      case .country, .region: continue
      }
      if topics.isEmpty { continue }
      for topic in topics { counts[topic] += 1 }
      if count > 1, let token = token(at: place.span.start, text) { found.append((token, topics)) }
    }
    for ground in owners {
      for topic in ground.ofGround where counts[topic] == 0 && isSideNamed[topic] { counts[topic] = 1 }
    }
    for topic in counts.indices where counts[topic] == 0 && isSideNamed[topic] && isHostNamed[topic] {
      counts[topic] = 1
    }
    if counts.allSatisfy({ $0 == 0 }) {
      let ground = owners.lazy.flatMap { $0.underFire + $0.hosting.filter { isSideNamed[$0] } }.first
      if let ground, text.tokens.contains(where: isWeapon) { counts[ground] = 1 }
    }
    let touched = counts.indices.filter { counts[$0] > 0 }
    return Hits(topics: touched.sorted { (-counts[$0], $0) < (-counts[$1], $1) }, found)
  }

  /// Whether a keyword, a side or a host may be named from `word` on; most words are none.
  @inline(__always) private func begins(with word: WordID) -> Bool {
    word != .none && word.index < beginnings.count && beginnings[word.index]
  }

  /// "صاروخ", "مسيّرتان"; "مسيرة" alone may be a march.
  private func isWeapon(_ token: Token) -> Bool {
    let cues = lexicon.cues(of: token)
    return cues.intersects(CueSet(.rocket, .missile, .mortar)) || cues.contains(.drone) && token.word != march
  }

  /// The token that the scalar at `start` belongs to.
  private func token(at start: Int, _ text: TokenizedText) -> Int? {
    var low = 0
    var high = text.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(text.tokens[middle].end) <= start { low = middle + 1 } else { high = middle }
    }
    return low < text.tokens.count ? low : nil
  }
}
