public import Calendars

/// What is watched, as data: the places, forces, factions and words of one story.
///
/// Loaded from `topics/*.yaml`.
public struct Topic: Sendable {
  /// `iraq-coalition`.
  public var id: String
  public var name: LocalizedName
  /// Where mission end, talks and laws belong when no other place is named: the one that the text has named most, or the
  /// only one.
  public var countriesAtStake: [PlaceID]
  /// Where any rocket, drone or mortar round is the story's, whatever it hits; others need a base, a force or a faction.
  public var countriesUnderFire: [PlaceID]
  public var places: [Place]
  public var actors: [Actor]
  /// Words and phrases of which an article must hold at least one to belong to the topic.
  public var keywords: [String]
  /// Dated steps that are followed from announcement to occurrence where kind and place do not tell them apart.
  public var milestones: [Milestone]
  /// What words mean in this story beside what they mean in any.
  public var lexicon: [WordClass: [String]]

  /// What the reading of events asks a word for, where a story has words of its own for it.
  public enum WordClass: String, Sendable, CaseIterable {
    /// What ends or is extended: "ولاية" of a UN force. Any story has "مهمة".
    case mission
    /// Soldiers and units that leave, move and come: "كتيبة".
    case force
    /// Their vehicles and stores.
    case equipment
    /// What of theirs is attacked on the road: "دورية".
    case convoy
    /// A place of theirs that is no base by its name: "نقطة مراقبة".
    case post
    /// Rounds of talks, and the committees that hold them.
    case talks, committee
    /// Leaders of factions, whom strikes are aimed at.
    case leader
    /// Statesmen and commanders of no actor whom the news calls by their names alone.
    case official
    /// Places of other stories: a departure told with them is none of this one.
    case elsewhere
  }

  public init(
    id: String, name: LocalizedName, countriesAtStake: [PlaceID], countriesUnderFire: [PlaceID] = [],
    places: [Place], actors: [Actor], keywords: [String], milestones: [Milestone] = [],
    lexicon: [WordClass: [String]] = [:]
  ) {
    self.id = id
    self.name = name
    self.countriesAtStake = countriesAtStake
    self.countriesUnderFire = countriesUnderFire
    self.places = places
    self.actors = actors
    self.keywords = keywords
    self.milestones = milestones
    self.lexicon = lexicon
  }
}

/// One step of the story with a name of its own, such as the joint statement that sets the timetable.
public struct Milestone: Sendable {
  /// Lower-case and hyphenated; an event's `subject`.
  public var id: String
  public var name: LocalizedName
  /// The kinds of event that it may be; never empty.
  public var kinds: [EventKind]
  /// Words and phrases of which the sentence holds one.
  public var spellings: [String]
  public init(id: String, name: LocalizedName, kinds: [EventKind], spellings: [String]) {
    self.id = id
    self.name = name
    self.kinds = kinds
    self.spellings = spellings
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
  /// Smaller places inside it that are told as it: of `syria`, "دير الزور".
  ///
  /// Their mentions are of kind `region`.
  public var towns: [Spelling]
  /// What stands in it and is neither a base nor a town: its embassies and oil fields.
  public var sites: [Site]
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
    operatedBy: String? = nil, from: Day? = nil, to: Day? = nil, towns: [Spelling] = [], sites: [Site] = []
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.spellings = spellings
    self.towns = towns
    self.sites = sites
    self.country = country
    self.region = region
    self.target = target
    self.coordinates = coordinates
    self.operatedBy = operatedBy
    self.from = from
    self.to = to
  }
}

/// Embassies, consulates, oil fields and the like of one place, told as that place with a `target`.
public struct Site: Hashable, Sendable {
  public var target: Target
  public var spellings: [Spelling]
  public init(target: Target, spellings: [Spelling]) {
    self.target = target
    self.spellings = spellings
  }
}

/// One way to write a place's name, and what it needs beside it to mean that place.
public struct Spelling: Hashable, Sendable {
  public enum Condition: String, Sendable, CaseIterable {
    /// Means the place wherever it stands: "عين الأسد".
    case always
    /// Only after a word for a base or in a list of bases: "قاعدة حرير", not the silk.
    case afterBaseWord = "after-base-word"
    /// Only after a word for a town or province: "قضاء القائم", not the adjective.
    case afterTownWord = "after-town-word"
    /// Only after a preposition or a word for a direction: "شرقي سورية", not the adjective.
    case afterPreposition = "after-preposition"
    /// Only where the article names the place in full elsewhere: "فيكتوريا" beside "معسكر فيكتوريا".
    case onceNamed = "once-named"
    /// Where a weapon or an attack is told beside it: "سقط صاروخان على التاجي", not the town.
    case underFire = "under-fire"
    /// Never the place, though a shorter spelling within it would be: "طريق الحرير".
    case never
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
    /// A body whose votes bind: a parliament, the Security Council.
    case legislature
    /// A body that talks or tells: a committee, a media cell.
    case body
  }
  /// What an armed act of an actor is.
  public enum Conduct: String, Sendable, CaseIterable {
    /// An `attack`: it fires at the watched forces.
    case attacks
    /// A `strike`, except on a base: it fires at factions.
    case strikes
  }
  /// Lower-case and hyphenated.
  public var id: String
  public var role: Role
  public var name: LocalizedName
  public var spellings: [String]
  /// Adjectives that mark something as the actor's, masculine singular: "أميركي" of a base, a convoy, a soldier.
  public var adjectives: [String]
  /// Words that say whose something is and are no name of the actor: "واشنطن", "بغداد".
  public var words: [String]
  /// Its statesmen and commanders, whom the news calls by their names alone: "السوداني".
  public var officials: [String]
  /// The state it is or belongs to, where a place of the topic is that.
  public var country: PlaceID?
  /// What its armed acts are; nil for what the role says: factions attack, forces and states strike.
  public var conduct: Conduct?
  public init(
    id: String, role: Role, name: LocalizedName, spellings: [String], adjectives: [String] = [],
    words: [String] = [], officials: [String] = [], country: PlaceID? = nil, conduct: Conduct? = nil
  ) {
    self.id = id
    self.role = role
    self.name = name
    self.spellings = spellings
    self.adjectives = adjectives
    self.words = words
    self.officials = officials
    self.country = country
    self.conduct = conduct
  }
}
