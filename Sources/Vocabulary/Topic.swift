public import Calendars

/// What is watched, as data: the places, forces, factions and words of one story.
///
/// Loaded from `topics/*.yaml`.
public struct Topic: Sendable {
  /// `iraq-coalition`.
  public var id: String
  public var name: LocalizedName
  /// Where mission end, talks and laws belong when the text names no other place; the first is the default.
  public var countriesAtStake: [PlaceID]
  public var places: [Place]
  public var actors: [Actor]
  /// Words and phrases of which an article must hold at least one to belong to the topic.
  public var keywords: [String]

  public init(
    id: String, name: LocalizedName, countriesAtStake: [PlaceID], places: [Place], actors: [Actor],
    keywords: [String]
  ) {
    self.id = id
    self.name = name
    self.countriesAtStake = countriesAtStake
    self.places = places
    self.actors = actors
    self.keywords = keywords
  }
}

/// A name in the two languages that marsad speaks to people.
public struct LocalizedName: Hashable, Sendable {
  public var en: String
  public var ar: String
  public init(en: String, ar: String) {
    self.en = en
    self.ar = ar
  }
}

/// One entry of a gazetteer.
public struct Place: Sendable {
  public var id: PlaceID
  public var kind: PlaceMention.Kind
  public var name: LocalizedName
  /// Every spelling that outlets use beyond what folding makes equal, Arabic or Latin.
  public var spellings: [Spelling]
  /// The country it lies in; nil for a country.
  public var country: PlaceID?
  /// The province or region it lies in.
  public var region: PlaceID?
  public var target: Target?
  /// Degrees north and east (WGS 84).
  public var coordinates: (latitude: Double, longitude: Double)?
  /// The force that uses it.
  public var operatedBy: String?
  /// When forces came and when it was closed or handed over.
  public var from: Day?
  public var to: Day?

  public init(
    id: PlaceID, kind: PlaceMention.Kind, name: LocalizedName, spellings: [Spelling], country: PlaceID? = nil,
    region: PlaceID? = nil, target: Target? = nil, coordinates: (latitude: Double, longitude: Double)? = nil,
    operatedBy: String? = nil, from: Day? = nil, to: Day? = nil
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.spellings = spellings
    self.country = country
    self.region = region
    self.target = target
    self.coordinates = coordinates
    self.operatedBy = operatedBy
    self.from = from
    self.to = to
  }
}

/// One way to write a place's name, and what it needs beside it to mean that place.
public struct Spelling: Hashable, Sendable {
  public enum Condition: String, Sendable, CaseIterable {
    /// Means the place wherever it stands: "عين الأسد".
    case always
    /// Only after a word for a base or in a list of bases: "قاعدة حرير", not the silk.
    case afterBaseWord = "after-base-word"
    /// Only where the article has named the place in full before: "القاعدة", "الأسد".
    case onceNamed = "once-named"
  }
  public var text: String
  public var condition: Condition
  public init(text: String, condition: Condition = .always) {
    self.text = text
    self.condition = condition
  }
}

/// A force, faction, state or body that acts in the topic.
public struct Actor: Sendable {
  public enum Role: String, Sendable, CaseIterable {
    /// The foreign forces whose presence is watched: the Coalition, the US, UNIFIL.
    case force
    /// An armed faction that may attack them.
    case faction
    /// A state or its army that is a party: the host, a neighbour.
    case state
    /// A body that decides or talks: a parliament, a committee, a government.
    case body
  }
  /// Lower-case and hyphenated.
  public var id: String
  public var role: Role
  public var name: LocalizedName
  public var spellings: [String]
  public init(id: String, role: Role, name: LocalizedName, spellings: [String]) {
    self.id = id
    self.role = role
    self.name = name
    self.spellings = spellings
  }
}
