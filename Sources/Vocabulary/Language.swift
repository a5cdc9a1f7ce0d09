/// A language that marsad speaks to people.
public enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case arabic = "ar"
}

extension LocalizedName {
  public subscript(language: Language) -> String {
    switch language {
    case .english: en
    case .arabic: ar
    }
  }
}

extension [Topic] {
  /// What people call each identifier of these topics' places and actors; the first topic that names one wins.
  public var names: [String: LocalizedName] {
    var names: [String: LocalizedName] = [:]
    for topic in self {
      for place in topic.places { names[place.id.rawValue] = names[place.id.rawValue] ?? place.name }
      for actor in topic.actors { names[actor.id] = names[actor.id] ?? actor.name }
    }
    return names
  }
}
