package import ArabicText
import Calendars
package import Vocabulary

/// Reads events out of an article whose times and places are known.
package struct EventExtractor: Sendable {
  private let topics: [Topic]
  private let lexicon: EventLexicon
  private let gazetteer: Gazetteer
  /// The topics in whose gazetteers a place stands.
  private let topicsOfPlace: [PlaceID: [Int]]

  /// Enters the words of the event lexicon and of the topics' actors into `words`; the extractor works on texts
  /// tokenized with the index made of them.
  package init(topics: [Topic], registering words: inout WordIndex.Builder) {
    self.topics = topics
    lexicon = EventLexicon(topics: topics, registering: &words)
    gazetteer = Gazetteer(topics)
    var topicsOfPlace: [PlaceID: [Int]] = [:]
    for (index, topic) in topics.enumerated() {
      for id in Set(topic.places.map(\.id)) { topicsOfPlace[id, default: []].append(index) }
    }
    self.topicsOfPlace = topicsOfPlace
  }

  /// The events of `article`, each once, in the order of their first mention; where `explaining`, with the words that
  /// could have named an event and were dropped.
  package func extract(
    from article: Article, _ text: TokenizedText, times: [TimeExpression], places: [PlaceMention],
    publication: Publication?, explaining: Bool = false
  ) -> (events: [Event], dropped: [DroppedCandidate]) {
    guard !topics.isEmpty, let topic = relevantTopic(text, places) else { return ([], []) }
    let context = ArticleContext(
      lexicon: lexicon, article: article, text: text, times: times, places: places, publication: publication)
    var narration = Narration(context, topics: [topic], gazetteer: gazetteer, isExplaining: explaining)
    narration.read()
    // The events of one sentence are told by the same few.
    var speakers: [Int: Speakers] = [:]
    let events = Merging(narration.drafts, gazetteer: gazetteer).merged.map {
      event($0.draft, $0.mentions, context, topic, narration.scenes, &speakers)
    }
    return (events, narration.dropped)
  }

  /// The topic that the article belongs to: one whose keywords it holds.
  private func relevantTopic(_ text: TokenizedText, _ places: [PlaceMention]) -> Topic? {
    var hits = [Int](repeating: 0, count: topics.count)
    for index in text.tokens.indices {
      guard lexicon.keywords.begins(with: text.tokens[index].word),
        let match = lexicon.keywords.longestMatch(in: text.tokens, at: index, before: text.tokens.count)
      else { continue }
      hits[match.value] += 1
    }
    for place in places where [.base, .unnamedBase, .site].contains(place.kind) {
      for index in topicsOfPlace[place.id] ?? [] { hits[index] += 1 }
    }
    guard let best = hits.indices.max(by: { hits[$0] < hits[$1] }), hits[best] > 0 else { return nil }
    return topics[best]
  }

  private func event(
    _ draft: Draft, _ mentions: [Draft], _ context: ArticleContext, _ topic: Topic,
    _ scenes: [Int: Scene], _ speakers: inout [Int: Speakers]
  ) -> Event {
    var event = Event(
      topic: topic.id, kind: draft.kind, status: draft.status, place: draft.place, target: draft.target,
      when: draft.time, weapon: draft.weapon, count: draft.count, killed: draft.killed,
      wounded: draft.wounded,
      outcome: draft.outcome, actor: draft.actor, toPlace: draft.toPlace, ordinal: draft.ordinal,
      phase: draft.phase, subject: draft.subject, isLead: draft.isLead, mentions: [])
    event.freshness = freshness(draft, context.publication)
    var last: Int?
    for mention in mentions.sorted(by: { ($0.sentence, $0.token) < ($1.sentence, $1.token) }) {
      // Two words of one sentence that tell the same are one mention, which shows what both of them filled.
      if mention.sentence == last, let index = event.mentions.indices.last {
        let shown = Set(event.mentions[index].evidence.map(\.field))
        event.mentions[index].evidence += mention.evidence.filter { !shown.contains($0.field) }
        continue
      }
      last = mention.sentence
      let tokens = context.text.sentences[mention.sentence].tokens
      let told =
        speakers[mention.sentence] ?? Speakers(scenes[mention.sentence] ?? Scene(context, mention.sentence))
      speakers[mention.sentence] = told
      let speaker = told.speaker(of: mention.token)
      event.mentions.append(
        Mention(
          span: context.text.span(tokens), quote: context.text.string(tokens),
          saidBy: speaker.map { $0.said(in: context.text) }, rules: mention.rules,
          evidence: mention.evidence
            + (speaker.map { [Evidence(.saidBy, by: $0.rule, at: $0.name)] } ?? [])))
    }
    let order = Evidence.Field.allCases
    for index in event.mentions.indices {
      event.mentions[index].evidence.sort {
        order.firstIndex(of: $0.field) ?? 0 < order.firstIndex(of: $1.field) ?? 0
      }
    }
    return event
  }

  /// Fresh: ahead of the publication or at most 30 days before it, or undated but planned or told first (DESIGN.md §4).
  private func freshness(_ draft: Draft, _ publication: Publication?) -> Freshness {
    guard let days = draft.time?.days else {
      return draft.status == .planned || draft.isLead ? .fresh : .background
    }
    guard let published = publication?.days else { return .background }
    return published.from - days.to <= 30 ? .fresh : .background
  }
}
