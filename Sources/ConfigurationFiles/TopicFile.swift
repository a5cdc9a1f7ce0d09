import Calendars
public import Vocabulary
import Yams

extension Topic {
  /// The topic in the text of a topic file; `file` is its name, for messages.
  ///
  /// `config/topics/iraq-coalition.yaml` explains every key.
  public init(yaml text: String, file: String) throws(ConfigurationError) {
    var reader = TopicReader(file: file)
    self = try reader.read(text)
  }
}

/// Reads one topic file, and checks that what it names is there and stands once.
struct TopicReader {
  private var nodes: NodeReader
  /// The line of each identifier, by what it identifies.
  private var lines: [String: Int] = [:]
  /// Identifiers that other entries refer to, each with where it is referred to.
  private var references: [(id: String, key: String, node: Node)] = []
  private var spellings = SpellingReader()

  init(file: String) { nodes = NodeReader(file: file) }

  mutating func read(_ text: String) throws(ConfigurationError) -> Topic {
    let topic = topic(text)
    return try nodes.finish(topic)
  }

  private mutating func topic(_ text: String) -> Topic? {
    guard let document = nodes.document(text) else {
      if nodes.faults.isEmpty { nodes.note(.missingKey("topic"), at: Node("")) }
      return nil
    }
    let keys = [
      "topic", "name", "at-stake", "under-fire", "keywords", "lexicon", "actors", "milestones", "places",
    ]
    guard let fields = nodes.fields(document, of: "the topic", keys: keys) else { return nil }

    let id = nodes.required("topic", fields).flatMap { nodes.identifier($0, of: "topic") }
    let name = name(fields)
    let actors = nodes.nodes("actors", fields).compactMap { actor($0) }
    var places: [Place] = []
    for node in nodes.nodes("places", fields) {
      var reader = PlaceReader(nodes: nodes, spellings: spellings)
      let place = reader.read(node)
      (nodes, spellings) = (reader.nodes, reader.spellings)
      references += reader.references
      guard let place else { continue }
      once(place.id.rawValue, "place", at: node)
      places.append(place)
    }
    let milestones = nodes.nodes("milestones", fields).compactMap { milestone($0) }
    let atStake = nodes.strings("at-stake", fields)
    if atStake.isEmpty { _ = nodes.required("at-stake", fields) }
    references += atStake.map { ($0.text, "at-stake", $0.node) }
    let underFire = nodes.strings("under-fire", fields)
    references += underFire.map { ($0.text, "under-fire", $0.node) }
    let keywords = nodes.strings("keywords", fields)
    if keywords.isEmpty { _ = nodes.required("keywords", fields) }
    for (text, node) in keywords { spellings.check(text, of: "keywords", at: node, &nodes) }
    let lexicon = lexicon(fields)

    checkReferences(places, actors)
    guard let id, let name else { return nil }
    return Topic(
      id: id, name: name, countriesAtStake: atStake.map { PlaceID($0.text) },
      countriesUnderFire: underFire.map { PlaceID($0.text) }, places: places, actors: actors,
      keywords: keywords.map(\.text), milestones: milestones, lexicon: lexicon)
  }

  private mutating func lexicon(_ fields: NodeReader.Fields) -> [Topic.WordClass: [String]] {
    guard let node = fields["lexicon"] else { return [:] }
    let classes = Topic.WordClass.allCases
    guard let lists = nodes.fields(node, of: "lexicon", keys: classes.map(\.rawValue)) else { return [:] }
    var lexicon: [Topic.WordClass: [String]] = [:]
    for wordClass in classes {
      let words = nodes.strings(wordClass.rawValue, lists)
      for (text, node) in words { spellings.check(text, of: wordClass.rawValue, at: node, &nodes) }
      if !words.isEmpty { lexicon[wordClass] = words.map(\.text) }
    }
    return lexicon
  }

  private mutating func name(_ fields: NodeReader.Fields) -> LocalizedName? {
    nodes.required("name", fields).flatMap { nodes.localizedName($0) }
  }

  // MARK: Actors and milestones

  private mutating func actor(_ node: Node) -> Actor? {
    let keys = ["id", "role", "name", "country", "spellings", "adjectives", "words", "officials", "conduct"]
    guard let fields = nodes.fields(node, of: "an actor", keys: keys) else { return nil }
    let id = nodes.required("id", fields).flatMap { nodes.identifier($0, of: "id") }
    let role: Actor.Role? = nodes.required("role", fields).flatMap { nodes.choice($0, of: "role") }
    let name = name(fields)
    let written = nodes.strings("spellings", fields)
    if written.isEmpty { _ = nodes.required("spellings", fields) }
    spellings.begin()
    for (text, node) in written { spellings.once(text, of: "spellings", at: node, &nodes) }
    let adjectives = nodes.strings("adjectives", fields)
    for (text, node) in adjectives { spellings.check(text, of: "adjectives", at: node, &nodes) }
    let words = nodes.strings("words", fields)
    for (text, node) in words { spellings.check(text, of: "words", at: node, &nodes) }
    let officials = nodes.strings("officials", fields)
    for (text, node) in officials { spellings.check(text, of: "officials", at: node, &nodes) }
    let conduct: Actor.Conduct? = fields["conduct"].flatMap { nodes.choice($0, of: "conduct") }
    if let country = fields["country"], let text = nodes.identifier(country, of: "country") {
      references.append((text, "country", country))
    }
    guard let id, let role, let name else { return nil }
    once(id, "actor", at: node)
    return Actor(
      id: id, role: role, name: name, spellings: written.map(\.text), adjectives: adjectives.map(\.text),
      words: words.map(\.text), officials: officials.map(\.text),
      country: fields["country"]?.scalar.map { PlaceID($0.string) },
      conduct: conduct)
  }

  private mutating func milestone(_ node: Node) -> Milestone? {
    let keys = ["id", "name", "kinds", "spellings"]
    guard let fields = nodes.fields(node, of: "a milestone", keys: keys) else { return nil }
    let id = nodes.required("id", fields).flatMap { nodes.identifier($0, of: "id") }
    let name = name(fields)
    var kinds: [EventKind] = []
    if let list = nodes.required("kinds", fields) {
      for element in list.sequence.map(Array.init) ?? [list] {
        if let kind: EventKind = nodes.choice(element, of: "kinds") { kinds.append(kind) }
      }
    }
    let written = nodes.strings("spellings", fields)
    if written.isEmpty { _ = nodes.required("spellings", fields) }
    for (text, node) in written { spellings.check(text, of: "spellings", at: node, &nodes) }
    guard let id, let name, !kinds.isEmpty else { return nil }
    once(id, "milestone", at: node)
    return Milestone(id: id, name: name, kinds: kinds, spellings: written.map(\.text))
  }

  // MARK: The whole

  private mutating func once(_ id: String, _ what: String, at node: Node) {
    if let first = lines["\(what) \(id)"] {
      nodes.note(.repeated("the \(what) '\(id)'", first: first), at: node)
    } else {
      lines["\(what) \(id)"] = node.mark?.line ?? 1
    }
  }

  /// Notes each reference to a place or actor that the file does not have.
  private mutating func checkReferences(_ places: [Place], _ actors: [Actor]) {
    let countries = places.filter { $0.kind == .country }.map(\.id.rawValue)
    let regions = places.filter { $0.kind == .region }.map(\.id.rawValue)
    for (id, key, node) in references {
      let (known, expected) =
        switch key {
        case "operated-by": (actors.map(\.id), "the identifier of an actor of this file")
        case "region": (regions, "the identifier of a region of this file")
        case "country": (countries, "the identifier of a country of this file")
        default: (places.map(\.id.rawValue), "the identifier of a place of this file")
        }
      guard !known.contains(id) else { continue }
      nodes.note(
        .badValue(id, key: key, expected: expected, suggestion: suggestion(for: id, among: known)), at: node)
    }
  }
}

extension NodeReader {
  mutating func localizedName(_ node: Node) -> LocalizedName? {
    guard let fields = fields(node, of: "name", keys: ["en", "ar"]) else { return nil }
    let en = requiredString("en", fields)
    let ar = requiredString("ar", fields)
    guard let en, let ar else { return nil }
    return LocalizedName(en: en, ar: ar)
  }
}
