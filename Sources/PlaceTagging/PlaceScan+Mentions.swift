import ArabicText
import Vocabulary

/// What the findings mean once the whole article is known.
extension PlaceScan {
  /// How many sentences back "القاعدة" may point.
  private static let reach = 14

  /// The mentions in the order of the text.
  func mentions() -> [PlaceMention] {
    let named = namedInFull()
    var mentions: [PlaceMention] = []
    // What "القاعدة" means; nil after a base of no topic.
    var last: (finding: Finding, id: PlaceID, kind: PlaceMention.Kind)?
    var lastCountry: PlaceID?

    for finding in findings {
      switch finding.meaning {
      case .place(let reading):
        mentions.append(mention(finding, reading))
      case .ifNamed(let reading, let otherwise):
        let place = tagger.gazetteer.places[reading.place].id
        guard let reading = named.contains(place) ? reading : otherwise else { continue }
        mentions.append(mention(finding, reading))
      case .lastNamed(let sameHead):
        guard let known = last, finding.sentence - known.finding.sentence <= Self.reach,
          !sameHead
            || known.finding.tokens.contains(where: {
              tokens[$0].word == tokens[finding.tokens.lowerBound].word
            })
        else { continue }
        mentions.append(mention(finding, known.id, known.kind))
        continue
      case .unnamedBase(let country, let isPlural):
        guard let country = country ?? lastCountry ?? tagger.defaultCountry else { continue }
        mentions.append(mention(finding, country, .unnamedBase, isPlural: isPlural))
        if !isPlural { last = (finding, country, .unnamedBase) }
        continue
      case .oil(let place):
        mentions.append(mention(finding, place, .site, target: .oil))
        continue
      case .otherBase:
        last = nil
        continue
      }
      if let mention = mentions.last {
        if mention.kind == .base { last = (finding, mention.id, .base) }
        if mention.kind == .country { lastCountry = mention.id }
      }
    }
    return mentions
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
    let first = finding.tokens.lowerBound
    let start =
      finding.clitics > 0 ? text.start(of: first, skipping: finding.clitics) : Int(tokens[first].start)
    let span = TextSpan(start, Int(tokens[finding.tokens.upperBound - 1].end))
    return PlaceMention(
      span: span, text: text.text[span], id: id, kind: kind, target: target, isPlural: isPlural)
  }
}
