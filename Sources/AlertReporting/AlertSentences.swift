package import Vocabulary

/// Alerts as a person understands them without the article, in one language.
///
///     let sentences = AlertSentences(topics: topics, language: .english)
///     sentences.sentence(for: alert)
///     // "Two rockets hit Ain al-Asad in early August 2024, 5 wounded"
///
/// A value; making one reads the names of the topics, using it allocates a few strings.
package struct AlertSentences: Sendable {
  private let grammar: any Grammar
  package let language: Language
  private let names: [String: LocalizedName]
  /// Identifiers of bases and other sites: things are "at" them, and "in" a country.
  private let sites: Set<String>
  private let bases: Set<String>

  package init(topics: [Topic], language: Language) {
    self.language = language
    grammar =
      switch language {
      case .english: EnglishGrammar()
      case .arabic: ArabicGrammar()
      }
    names = topics.names
    let isSite = { (kind: PlaceMention.Kind) in kind == .base || kind == .site || kind == .unnamedBase }
    let places = topics.flatMap(\.places)
    sites = Set(places.filter { isSite($0.kind) }.map(\.id.rawValue))
    bases = Set(places.filter { $0.kind == .base }.map(\.id.rawValue))
  }

  /// One line, without a full stop, free of control characters.
  package func sentence(for alert: Alert) -> String {
    let slots = slots(for: alert)
    let sentence: String
    if let change = alert.change {
      sentence = filled("change", change.rawValue, slots, circumstances(of: alert))
    } else {
      sentence = filled(alert.kind.rawValue, alert.status.rawValue, slots, circumstances(of: alert))
    }
    let isAttributed = alert.change != .denied && alert.status != .denied
    let attribution = isAttributed ? filled("attribution", "-", slots, circumstances(of: alert)) : ""
    return PlainText.line(grammar.capitalised(sentence) + occasion(of: alert, slots) + attribution)
  }

  /// How what happened compares with what was planned; empty where nothing was.
  private func occasion(of alert: Alert, _ slots: [Slot: String]) -> String {
    guard alert.change == nil, alert.previous != nil else { return "" }
    let row =
      switch alert.shiftDays {
      case nil: "undated"
      case 0?: "on-time"
      case .some(1...): "late"
      default: "early"
      }
    return filled("occasion", row, slots, [])
  }

  /// What happened or is to happen; without its date where that stands beside it.
  package func sentence(for event: Event, dated: Bool = true) -> String {
    let details = Alert.Details(
      weapon: event.weapon, count: event.count, killed: event.killed, wounded: event.wounded,
      outcome: event.outcome, actor: event.actor, toPlace: event.toPlace, ordinal: event.ordinal,
      phase: event.phase)
    return sentence(
      for: Alert(
        id: "", type: .newEvent, priority: 6, freshness: event.freshness, event: "", topic: event.topic,
        kind: event.kind, status: event.status, place: event.place, target: event.target,
        when: dated ? event.when : nil, article: "", published: nil, quote: "", details: details))
  }

  /// Who says it, as far as that can be said in this language.
  package func speaker(_ writtenName: String) -> String { grammar.speaker(writtenName) }

  /// "by September 2025"; nil where `time` names no day.
  package func date(_ time: TimeValue) -> String? { grammar.words(for: time)?.bare }

  /// "in September 2025"; nil where `time` names no day.
  package func adverbialDate(_ time: TimeValue) -> String? { grammar.words(for: time)?.adverbial }

  /// The name of a place or actor of the topics; of any other, what was written.
  package func name(of identifier: String) -> String {
    if let name = names[identifier] {
      return bases.contains(identifier) ? grammar.base(named: name[language]) : name[language]
    }
    guard identifier.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: " ") }) else { return identifier }
    return identifier.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }

  /// Nil for what is too long to be a speaker's name, which a sentence would drown in, and for "the source", who is
  /// nobody outside of the article.
  private func speakerInSentence(_ writtenName: String) -> String? {
    if SpeakerLexicon.isReference(writtenName) { return nil }
    let name = grammar.speaker(writtenName)
    return name.unicodeScalars.count <= 80 ? name : nil
  }

  private func filled(
    _ kind: String, _ status: String, _ slots: [Slot: String], _ circumstances: Set<Circumstance>
  ) -> String {
    grammar.phrases.template(kind, status, circumstances)?.filled(with: slots) ?? ""
  }

  private func circumstances(of alert: Alert) -> Set<Circumstance> {
    var all: Set<Circumstance> = []
    switch alert.details.outcome {
    case .hit: all.insert(.hit)
    case .intercepted: all.insert(.intercepted)
    case .failed: all.insert(.failed)
    case .unknown, nil: break
    }
    if alert.details.weapon != nil {
      all.insert(.armed)
      if alert.details.count ?? 0 > 0 { all.insert(.counted) }
    }
    switch alert.details.phase {
    case .start: all.insert(.start)
    case .completion: all.insert(.completion)
    case nil: break
    }
    if let to = alert.details.toPlace, to != alert.place { all.insert(.moved) }
    if let place = alert.place {
      all.insert(.placed)
      let isNamed = sites.contains(place.rawValue) || alert.target != .base
      if !isNamed || name(of: place.rawValue).hasPrefix("the ") { all.insert(.described) }
    }
    if alert.when.flatMap(grammar.words) != nil { all.insert(.dated) }
    if alert.isDisputed { all.insert(.disputed) }
    if alert.previous.flatMap(grammar.words) != nil { all.insert(.datedBefore) }
    if alert.saidBy.map(grammar.isMany) ?? false { all.insert(.many) }
    return all
  }

  private func slots(for alert: Alert) -> [Slot: String] {
    var slots: [Slot: String] = [:]
    let details = alert.details
    if let place = alert.place {
      let name = name(of: place.rawValue)
      let isSite = sites.contains(place.rawValue)
      let isUnnamedBase = alert.target == .base && !isSite
      let aim = isSite ? name : grammar.aim(alert.target, in: name)
      slots[.aim] = aim
      slots[.place] = isUnnamedBase ? aim : name
      slots[.location] = grammar.location(slots[.place] ?? name, isSite: isSite || isUnnamedBase)
    }
    slots[.to] = details.toPlace.flatMap { $0 == alert.place ? nil : name(of: $0.rawValue) }
    slots[.actor] = details.actor.map(name(of:))
    if let words = alert.when.flatMap(grammar.words) {
      slots[.when] = words.adverbial
      slots[.date] = words.bare
    }
    if let words = alert.previous.flatMap(grammar.words) {
      slots[.previous] = words.bare
      slots[.previously] = words.adverbial
    }
    if let weapon = details.weapon {
      slots[.weapon] = grammar.weapon(weapon)
      slots[.weapons] = details.count.map { grammar.weapons(weapon, count: $0) }
    }
    slots[.toll] = grammar.toll(killed: details.killed, wounded: details.wounded)
    slots[.people] = details.count.map(grammar.people)
    slots[.round] = details.ordinal.map(grammar.ordinal)
    slots[.speaker] = alert.saidBy.flatMap(speakerInSentence)
    slots[.shift] = alert.shiftDays.flatMap { $0 == 0 ? nil : grammar.days(abs($0)) }
    if alert.change != nil {
      slots[.event] = filled(alert.kind.rawValue, "name", slots, circumstances(of: alert))
    }
    return slots
  }
}
