import ArabicText
import Vocabulary

/// What the findings mean once the whole article is known.
extension PlaceScan {
  /// How many sentences back "القاعدة" may point.
  private static let reach = 14

  /// The mentions in the order of the text.
  func mentions() -> [PlaceMention] {
    lazy var named = namedInFull()
    var mentions: [PlaceMention] = []
    var bases = BasesNamed()
    var lastCountry: PlaceID?

    for finding in findings {
      switch finding.meaning {
      case .place(let reading):
        mentions.append(mention(finding, reading))
      case .ifNamed(let reading, let otherwise):
        let place = tagger.gazetteer.places[reading.place].id
        guard let reading = named.contains(place) ? reading : otherwise else { continue }
        mentions.append(mention(finding, reading))
      case .lastNamed(let sameHead, let force):
        let head = heads(finding)
        guard let known = bases.last(named: head, orAny: !sameHead, within: finding.sentence - Self.reach)
        else {
          guard let force, let country = lastCountry else { continue }
          var whole = finding
          whole.tokens = finding.tokens.lowerBound..<force
          mentions.append(mention(whole, country, .unnamedBase))
          bases.note(country, .unnamedBase, head, finding.sentence)
          continue
        }
        mentions.append(mention(finding, known.id, known.kind))
        continue
      case .unnamedBase(let country, let isPlural):
        // "مطار أربيل الذي يضم قاعدة للتحالف" speaks of one base.
        if country == nil, !isPlural, let base = bases.last(named: [], orAny: true, within: finding.sentence)
        {
          mentions.append(mention(finding, base.id, base.kind))
          continue
        }
        guard let country = country ?? lastCountry ?? tagger.defaultCountry else { continue }
        mentions.append(mention(finding, country, .unnamedBase, isPlural: isPlural))
        if !isPlural { bases.note(country, .unnamedBase, heads(finding), finding.sentence) }
        continue
      case .oil(let place):
        guard let place = place ?? mentions.last(where: { $0.kind != .site })?.id else { continue }
        mentions.append(mention(finding, place, .site, target: .oil))
        continue
      case .otherBase:
        bases.forget()
        continue
      }
      guard let mention = mentions.last else { continue }
      if mention.kind == .base { bases.note(mention.id, .base, heads(finding), finding.sentence) }
      // "قصفت إيران قاعدتين أميركيتين": a base lies in a country that has some.
      if mention.kind == .country || mention.kind == .region {
        let country = mention.kind == .country ? mention.id : tagger.gazetteer.country(of: mention.id)
        if let country, tagger.gazetteer.hosts.contains(country) { lastCountry = country }
      }
    }
    return mentions
  }

  /// The kinds of head that stand in the finding's words.
  private func heads(_ finding: Finding) -> WordClass {
    finding.tokens.reduce(into: []) { $0.formUnion(tagger.lexicon[tokens[$1]].family) }
  }

  /// The places that the article names so that nothing else can be meant.
  private func namedInFull() -> Set<PlaceID> {
    var named: Set<PlaceID> = []
    for finding in findings {
      if case .place(let reading) = finding.meaning, reading.role != .town {
        named.insert(tagger.gazetteer.places[reading.place].id)
      }
    }
    return named
  }

  private func mention(_ finding: Finding, _ reading: Reading) -> PlaceMention {
    let place = tagger.gazetteer.places[reading.place]
    return switch reading.role {
    case .itself: mention(finding, place.id, place.kind)
    case .town: mention(finding, place.id, .region)
    case .site: mention(finding, place.id, .site, target: reading.target)
    }
  }

  private func mention(
    _ finding: Finding, _ id: PlaceID, _ kind: PlaceMention.Kind, target: Target? = nil,
    isPlural: Bool = false
  ) -> PlaceMention {
    let (span, written) = text.excerpt(finding.tokens, skipping: finding.clitics)
    return PlaceMention(
      span: span, text: written, id: id, kind: kind, target: target, isPlural: isPlural)
  }
}

/// The bases that an article has named so far, and with which words, so that "القاعدة" finds the one that is meant.
private struct BasesNamed {
  typealias Base = (id: PlaceID, kind: PlaceMention.Kind)
  private var mentions: [(base: Base, sentence: Int)] = []
  private var heads: [PlaceID: WordClass] = [:]

  mutating func note(_ id: PlaceID, _ kind: PlaceMention.Kind, _ heads: WordClass, _ sentence: Int) {
    mentions.append(((id, kind), sentence))
    self.heads[id, default: []].formUnion(heads)
  }

  /// A base of no topic was named: nothing before it is meant any more.
  mutating func forget() {
    mentions = []
    heads = [:]
  }

  /// The last one, from `sentence` on, that has been named with such a head; with `orAny`, else the last of all.
  func last(named head: WordClass, orAny: Bool, within sentence: Int) -> Base? {
    let near = mentions.reversed().prefix { $0.sentence >= sentence }
    let same = near.first { !(heads[$0.base.id] ?? []).isDisjoint(with: head) }
    return (same ?? (orAny ? near.first : nil))?.base
  }
}
