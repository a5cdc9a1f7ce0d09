import ArabicText
import Vocabulary

/// What a topic's places are to its story.
struct Gazetteer: Sendable {
  /// What one place is to the story; nothing for a place that the topic does not name.
  struct Facts: Sendable {
    /// A country of the story, at stake or host of its bases, or a place in one.
    var isTheatre = false
    /// Into `countriesAtStake`: the one that it is, or lies in.
    var stake: Int?
    var isKnown = false
  }
  private struct Entry {
    var facts = Facts()
    /// The country and the region that it lies in; nil for a country.
    var country: PlaceID?
    var region: PlaceID?
  }
  private var entries: [PlaceID: Entry] = [:]
  private var hostileActors: Set<String> = []
  /// Bases by the word that names them behind "قاعدة": "القيارة".
  private var bases: [Letters: PlaceID] = [:]
  /// Those of two words by the first: "أبو غريب".
  private var pairs: [Letters: (second: Letters, id: PlaceID)] = [:]

  init(_ topic: Topic) {
    let hostile = Set(
      topic.actors.filter { $0.conduct == .attacks && $0.role == .state }.compactMap(\.country))
    hostileActors = Set(topic.actors.filter { $0.country.map(hostile.contains) ?? false }.map(\.id))
    let theatres = Set(
      topic.countriesAtStake + topic.places.compactMap { $0.kind == .base ? $0.country : nil })
    for country in theatres {
      let stake = topic.countriesAtStake.firstIndex(of: country)
      entries[country] = Entry(facts: Facts(isTheatre: true, stake: stake))
    }
    for place in topic.places {
      var known = entries[place.id] ?? Entry()
      known.country = place.country ?? known.country
      known.region = place.region ?? known.region
      if let country = place.country {
        known.facts.isTheatre = known.facts.isTheatre || theatres.contains(country)
        known.facts.stake = topic.countriesAtStake.firstIndex(of: country)
      }
      known.facts.isKnown = true
      entries[place.id] = known
      guard place.kind == .base else { continue }
      for spelling in place.spellings where spelling.condition == .afterBaseWord {
        let words = spelling.text.split(separator: " ")
        if words.count == 2 { pairs[Letters(words[0])] = (Letters(words[1]), place.id) }
        let letters = Letters(spelling.text)
        // "بلد" is any country, and "الأسد" a man who may leave as well.
        if letters.count > 3, letters != Gazetteer.lion { bases[letters] = bases[letters] ?? place.id }
      }
    }
  }

  func facts(of place: PlaceID) -> Facts { entries[place]?.facts ?? Facts() }

  private static let lion = Letters("الأسد")

  /// The base that the word at `at`, or it and the next one, names behind "قاعدة".
  func base(namedAt at: Int, _ scene: Scene) -> (id: PlaceID, tokens: Range<Int>)? {
    let letters = scene.context.text.folded(at)
    if let id = bases[letters] { return (id, at..<at + 1) }
    guard let pair = pairs[letters], scene.tokens.contains(at + 1),
      scene.context.text.folded(at + 1) == pair.second
    else { return nil }
    return (pair.id, at..<at + 2)
  }

  /// A state that attacks the watched forces; what it fires is a missile.
  func isHostile(_ actor: String?) -> Bool { actor.map(hostileActors.contains) ?? false }

  /// The country that `place` lies in; nil for a country.
  func country(of place: PlaceID) -> PlaceID? { entries[place]?.country }
  func region(of place: PlaceID) -> PlaceID? { entries[place]?.region }
  func isTheatre(_ place: PlaceID) -> Bool { entries[place]?.facts.isTheatre ?? false }
}
