import ArabicText
import Calendars
import Vocabulary

/// Reads an article's sentences in order and remembers what later sentences point back to.
struct Narration {
  let context: ArticleContext
  let topic: Topic
  let gazetteer: Gazetteer
  var drafts: [Draft] = []
  /// What was told last: as far as anything points back.
  ///
  /// Looked through by its indices: a draft that is only looked at need not be copied.
  var recent: ArraySlice<Draft> { drafts.suffix(Self.memory) }
  /// So many drafts back.
  ///
  /// An article tells some dozens; in a file of thousands, looking through all of them for each sentence would never end.
  static let memory = 256
  /// How often each base was named so far, and the sentence that named it last.
  private var named: [(place: PlaceArgument, times: Int, last: Int)] = []
  /// Bases of the sentence that was read last and held any.
  private var lastPlace: PlaceArgument?
  /// When the article's speakers last spoke: "اليوم الأحد" of the sentence that opened the report.
  var lastReport: TimeArgument?
  var lastReportSentence = 0
  private(set) var lastReportSpan: TextSpan?
  /// When what is being told was: the day that the sentences before gave, until one looks back.
  private(set) var story: (time: TimeValue, span: TextSpan, sentence: Int)?
  /// The sentence that named a faction last.
  private(set) var lastFactionSentence: Int?
  /// Why the word being read names no event; nil while nothing says so.
  private var reason: (rule: String, tokens: Range<Int>?)?
  /// What was dropped, where it was asked for.
  private(set) var dropped: [DroppedCandidate] = []
  private let isExplaining: Bool
  private let stakes: [PlaceID]
  /// Which of `stakes` the article names anywhere, or a place in them.
  private var namedStakes: [Bool]
  /// It names a country of the story anywhere, or a place in one.
  private let namesTheatre: Bool
  /// The sentences read last, as they are written: those that a speaker is looked for in.
  private var written: [Scene] = []
  /// The cues of the last sentences that were read, the latest last.
  private var heard: [CueSet] = []
  /// How often each of `stakes`, or a place in it, was named so far.
  private var stakeCounts: [Int]

  init(_ context: ArticleContext, topic: Topic, gazetteer: Gazetteer, isExplaining: Bool = false) {
    self.context = context
    self.isExplaining = isExplaining
    self.topic = topic
    self.gazetteer = gazetteer
    stakes = topic.countriesAtStake
    namedStakes = [Bool](repeating: false, count: stakes.count)
    stakeCounts = [Int](repeating: 0, count: stakes.count)
    namesTheatre = context.placeFacts.contains(where: \.isTheatre)
    for facts in context.placeFacts {
      if let stake = facts.stake { namedStakes[stake] = true }
    }
  }

  /// Bases named within the last two sentences that named any.
  func recentBase(before sentence: Int) -> PlaceArgument? {
    let latest = named.map(\.last).max() ?? 0
    let recent = named.filter { $0.last >= latest - 3 }
    // A base that was told without its name is the one that is named beside.
    return recent.filter { base in
      base.place.kind == .base || !recent.contains { gazetteer.country(of: $0.place.id) == base.place.id }
    }.max { ($0.times, $0.last) < ($1.times, $1.last) }?.place
  }
  var placeInMind: PlaceArgument? { lastPlace }
  /// The sentence that named it.
  private(set) var lastPlaceSentence = 0

  mutating func read() {
    for index in context.text.sentences.indices {
      let role = context.roles[index]
      guard role != .boilerplate, role != .stamp else { continue }
      let sentence = context.text.sentences[index]
      let hasTrigger = sentence.tokens.contains { context.lexicon.isTelling(context.text.tokens[$0].word) }
      let hasPlace = context.placeCount(in: index) > 0
      guard hasTrigger || hasPlace else { continue }
      var scene = Scene(context, index)
      if hasTrigger {
        scene.weaponsAreInMind = heard.contains { $0.intersects(Scene.weaponNames) }
        scene.forcesAreInMind = heard.contains {
          $0.contains(.watched)
            || $0.contains(.force) && !$0.intersects(CueSet(.host, .faction, .outsider, .hostile))
        }
        scene.factionIsInMind = isAfterFaction(scene)
        // As it is written, before what it points to is entered.
        keep(scene)
        addBasesLeft(to: &scene)
        addPointers(to: &scene)
        countFromEvents(&scene)
        let known = drafts.count
        read(scene)
        if drafts.count > known, let asWritten = written.last {
          let speakers = Speakers(asWritten, after: written)
          for told in known..<drafts.count {
            drafts[told].speaker = speakers.speaker(of: drafts[told].token, in: asWritten)
          }
        }
      }
      dateUtterances(by: scene)
      if let report = scene.times.first(where: { $0.isReporting && $0.isUsable }) {
        lastReport = report
        lastReportSentence = index
        lastReportSpan = scene.span(report.tokens)
      }
      remember(scene)
    }
  }

  private mutating func keep(_ scene: Scene) {
    // Some more than are needed, so that they are seldom moved.
    if written.count == 4 * Speakers.reach { written.removeFirst(3 * Speakers.reach) }
    written.append(scene)
  }

  /// The article names a state that attacks the watched forces.
  private(set) lazy var isHostileNamed = context.text.tokens.contains {
    context.lexicon.cues(of: $0).contains(.hostile)
  }

  private mutating func remember(_ scene: Scene) {
    if heard.count == 2 { heard.removeFirst() }
    heard.append(scene.heldCues)
    if scene.heldCues.contains(.faction) { lastFactionSentence = scene.index }
    if let told = scene.timeOfStory {
      story = (told.time, scene.span(told.tokens), scene.index)
    } else if scene.looksBack {
      story = nil
    }
    for index in scene.places.indices {
      let facts = scene.places[index].facts
      if !scene.places[index].isPointer, let stake = facts.stake {
        stakeCounts[stake] += scene.isLeadRole ? 2 : 1
      }
      guard scene.places[index].isBase || facts.isTheatre else { continue }
      var place = scene.places[index]
      place.isAirport = (place.tokens.lowerBound - 1..<place.tokens.upperBound).contains {
        scene.has(.airport, $0)
      }
      if place.isBase {
        if let known = named.firstIndex(where: { $0.place.id == place.id }) {
          named[known].times += 1
          named[known].last = scene.index
        } else if !place.isPointer {
          named.append((place, scene.isLeadRole ? 2 : 1, scene.index))
        }
      } else {
        lastPlace = place
        lastPlaceSentence = scene.index
      }
    }
  }

  /// Enters "القاعدة", "عليها", "هناك" as places where a base was named before.
  private func addPointers(to scene: inout Scene) {
    let pointers = CueSet(.base, .airport, .there)
    guard scene.heldCues.intersects(pointers) else { return }
    var added: [PlaceArgument] = []
    for token in scene.tokens where scene.has(pointers, token) {
      let isAirport =
        scene.has(.airport, token) && scene.isDefinite(token)
        && (recentBase(before: scene.index)?.isAirport ?? false)
      let isWord = (scene.has(.base, token) || isAirport) && !scene.has(.there, token)
      guard isWord || scene.has(.there, token) else { continue }
      if scene.places.contains(where: { $0.tokens.contains(token) }) { continue }
      // "داخل الأراضي السورية، … موقع هناك": in the country that was named last.
      if !isWord, scene.bareLetters(token) == Scene.yonder,
        let last = scene.places.last(where: { $0.tokens.upperBound <= token }), !last.isBase,
        last.kind != .site
      {
        continue
      }
      let earlier = scene.places.last { ($0.isBase || $0.kind == .site) && $0.tokens.upperBound <= token }
      if isWord {
        // A base word with a name after it is that base; without ال or a pronoun it is any base.
        guard scene.isDefinite(token), !scene.isPluralBase(token) else { continue }
        if scene.places.contains(where: { $0.isBase && (1...4).contains($0.tokens.lowerBound - token) }) {
          continue
        }
        if scene.has(CueSet(.host, .outsider, .hostile), token + 1) { continue }
      }
      guard let base = earlier ?? recentBase(before: scene.index) ?? (isWord ? baseToCome(scene, token) : nil)
      else { continue }
      added.append(
        PlaceArgument(
          tokens: token..<token + 1, id: base.id, kind: base.kind, target: base.target, facts: base.facts,
          isPointer: true))
    }
    for place in added { scene.add(place) }
  }

  /// "ثلاثة صواريخ نزلت داخل القاعدة", before any base is named: the one base that the article names further on.
  private func baseToCome(_ scene: Scene, _ token: Int) -> PlaceArgument? {
    guard named.isEmpty, scene.has(CueSet(.inside, .on, .near), token - 1),
      scene.occurrences.contains(where: { $0.trigger.frame.isAttack }),
      let first = context.places.firstIndex(where: { $0.kind == .base }),
      context.places.allSatisfy({ $0.kind != .base || $0.id == context.places[first].id })
    else { return nil }
    let base = context.places[first]
    return PlaceArgument(
      tokens: token..<token + 1, id: base.id, kind: base.kind, target: base.target,
      facts: context.placeFacts[first])
  }

  private mutating func read(_ scene: Scene) {
    let first = drafts.count
    for occurrence in scene.occurrences {
      let known = drafts.count
      reason = nil
      defer { if isExplaining, drafts.count == known { explain(occurrence, scene) } }
      // "وقبل الهجوم بساعات سقط صاروخ" names the attack that it counts from.
      if let counted = scene.counted.first(where: { $0.time.tokens.contains(occurrence.token) }) {
        drop("counted-from", counted.time.tokens)
        continue
      }
      switch occurrence.trigger.frame {
      case .fall where scene.isArrival(occurrence):
        readMovement(occurrence.taken(as: .arrival), scene)
      case .fall where scene.isLanding(occurrence): readMovement(occurrence.taken(as: .landing), scene)
      case .seize where scene.findsPeople(occurrence.token): readArrest(occurrence, scene)
      case .assault where isAnnounced(occurrence, scene), .launch where isAnnounced(occurrence, scene):
        readThreat(occurrence, scene)
      case .assault, .fall, .launch, .intercept, .seize: readAssault(occurrence, scene)
      case .incident: readIncident(occurrence, scene)
      // "غادر الوزير بغداد إلى واشنطن".
      case .leave
      where scene.contains(
        CueSet(.official, .statesman), in: occurrence.token + 1..<occurrence.token + 3)
        && sense(of: occurrence, scene)?.rule.outcome == .diplomacy:
        readPolitics(occurrence, scene)
      case .leave, .pull: readMovement(occurrence, scene)
      case .move:
        // "وصل وزير الدفاع إلى بغداد".
        if sense(of: occurrence, scene)?.rule.outcome == .diplomacy {
          readPolitics(occurrence, scene)
        } else if scene.turnsMission(occurrence) {
          readEnding(occurrence.taken(as: .turn), scene)
        } else if scene.leadsAbroad(occurrence) {
          readMovement(occurrence.taken(as: .departure), scene)
        } else {
          readMovement(occurrence, scene)
        }
      case .stay: readStay(occurrence, scene)
      case .receive, .close: readHandover(occurrence, scene)
      case .end, .turn: readEnding(occurrence, scene)
      case .vote:
        readLastExtension(occurrence, scene)
        readPolitics(occurrence, scene)
      case .talk, .agree, .accord, .announce, .meet: readPolitics(occurrence, scene)
      // "أوقفت الفصائل هجماتها" arrests no one.
      case .arrest
      where !scene.isArrestWord(occurrence.token) && scene.stopsAttacks(occurrence.token)
        && scene.heldCues.contains(.faction):
        readTruce(occurrence, scene)
      case .arrest:
        // "توقف اليونيفيل عملياتها".
        if (occurrence.token + 1..<occurrence.token + 5).contains(where: {
          scene.tokens.contains($0) && (scene.isMandate($0) || scene.has(.mission, $0))
        }) {
          readEnding(occurrence, scene)
        } else {
          readArrest(occurrence, scene)
        }
      case .threaten: readThreat(occurrence, scene)
      case .suspend:
        // "استأنفت اللجنة أعمالها".
        if scene.has(.committee, occurrence.token + 1) {
          readTalks(occurrence, scene)
        } else if scene.extends(occurrence.token) {
          drop("extended")
        } else if scene.isMandate(occurrence.token + 1),
          !scene.contains(CueSet(.faction), in: scene.tokens.lowerBound..<occurrence.token)
        {
          // "وقف عمليات اليونيفيل".
          readEnding(occurrence, scene)
        } else {
          readTruce(occurrence, scene)
        }
      }
    }
    dateAnchors(since: first)
    datePlans(since: first)
    readBareWeapons(scene)
    readKillings(scene)
    readAnswers(scene)
    readLatest(scene)
    readMenaces(scene)
    readUtterances(scene)
  }

  /// Says why the word being read names no event, for whoever asks.
  mutating func drop(_ rule: String, _ tokens: Range<Int>? = nil) { reason = (rule, tokens) }

  mutating func drop(_ verdict: Verdict) { drop(verdict.rule, verdict.tokens) }

  /// As above, with one word that the rule matched.
  mutating func drop(_ rule: String, at token: Int) { drop(rule, token..<token + 1) }

  private mutating func explain(_ occurrence: Scene.Occurrence, _ scene: Scene) {
    dropped.append(
      DroppedCandidate(
        span: scene.span(scene.tokens),
        trigger: Evidence(.kind, by: occurrence.trigger.name, at: scene.span(occurrence.token)),
        reason: Evidence(
          .status, by: reason?.rule ?? "no-argument", at: reason?.tokens.map { scene.span($0) })))
  }

  /// What a word of politics means where it stands; nil where no row knows it.
  func sense(of occurrence: Scene.Occurrence, _ scene: Scene) -> (rule: RuleTable.Rule, tokens: Range<Int>?)?
  {
    var subject = RuleSubject(occurrence: occurrence)
    subject.lately = heard.reduce(into: scene.heldCues) { $0.formUnion($1) }
    for at in recent.indices.reversed() {
      guard scene.index - drafts[at].sentence <= 2 else { break }
      subject.told.insert(drafts[at].kind)
    }
    return Readings.sense.first(for: subject, in: scene)
  }

  // MARK: - What all readings share

  /// The country that an event without a place of its own belongs to: named in the sentence, else the one that
  /// the article has named most so far, with its bases.
  func countryAtStake(_ scene: Scene) -> PlaceID? {
    if let here = scene.places.first(where: {
      stakes.contains($0.id) && ($0.kind == .country || $0.kind == .unnamedBase)
        && scene.relation(of: $0) != .toward && !scene.isNeighbour($0)
    }) {
      return here.id
    }
    if let most = stakeCounts.max(), most > 0 { return stakeCounts.firstIndex(of: most).map { stakes[$0] } }
    // Whose forces are watched in one country alone, they are there.
    return namedStakes.firstIndex(of: true).map { stakes[$0] }
      // "رئيس الوزراء العراقي", "المدن العراقية": a host is spoken of, and no country of the story is named.
      ?? ([Cue.watched, .host, .force].allSatisfy(scene.heldCues.contains)
        && !namesTheatre ? stakes.first : nil)
      ?? recent.last?.place.map { gazetteer.country(of: $0) ?? $0 }
      ?? (stakes.count == 1 && scene.heldCues.contains(.watched) ? stakes.first : nil)
  }

  /// As above, with the first of the story's countries where none is named but a host, a house or the presence is.
  func countryOfStory(_ scene: Scene) -> PlaceID? {
    if let country = countryAtStake(scene) { return country }
    let said = heard.reduce(into: scene.heldCues) { $0.formUnion($1) }
    return said.intersects(CueSet(.host, .committee, .parliament, .mission, .presence)) ? stakes.first : nil
  }

  /// A country of the story: at stake, or host of its bases; what is elsewhere is no scene of it.
  func isTheatre(_ place: PlaceArgument) -> Bool { place.isBase || place.facts.isTheatre }

  func isAtStake(_ place: PlaceID) -> Bool {
    topic.countriesAtStake.contains(place)
      || gazetteer.country(of: place).map(topic.countriesAtStake.contains) ?? false
  }
}
