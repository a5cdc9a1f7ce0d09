package import Vocabulary

/// Which place lies in which country, and which places are bases: all that a comparison needs to know of gazetteers.
package struct PlaceHierarchy: Sendable {
  private let countries: [PlaceID: PlaceID]
  private let regions: [PlaceID: PlaceID]
  private let bases: Set<PlaceID>
  /// Every place that another one lies in.
  private let outer: Set<PlaceID>

  package init(topics: [Topic] = []) {
    var countries: [PlaceID: PlaceID] = [:]
    var regions: [PlaceID: PlaceID] = [:]
    var bases: Set<PlaceID> = []
    for place in topics.lazy.flatMap(\.places) {
      countries[place.id] = place.country
      regions[place.id] = place.region
      if place.kind == .base { bases.insert(place.id) }
    }
    self.countries = countries
    self.regions = regions
    self.bases = bases
    outer = Set(countries.values).union(regions.values)
  }

  /// The country that `place` lies in; a country, and a place that no topic knows, is its own.
  package func country(of place: PlaceID) -> PlaceID { countries[place] ?? place }

  /// Whether `place` is a base that bears a name.
  package func isBase(_ place: PlaceID) -> Bool { bases.contains(place) }

  /// The country and region that `place` lies in; none for a country and for a place that no topic knows.
  package func containers(of place: PlaceID) -> [PlaceID] {
    [countries[place], regions[place]].compactMap { $0 }.filter { $0 != place }
  }

  /// Whether some place lies in `place`; also for what no topic knows, which may be a country.
  package func isContainer(_ place: PlaceID) -> Bool { countries[place] == nil || outer.contains(place) }

  /// Whether `outer` is the country or the region of `inner`.
  package func contains(_ outer: PlaceID, _ inner: PlaceID) -> Bool {
    outer != inner && (countries[inner] == outer || regions[inner] == outer)
  }
}
