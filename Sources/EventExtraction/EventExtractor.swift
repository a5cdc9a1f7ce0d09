package import ArabicText
import Calendars
package import Vocabulary

/// Reads events out of an article whose times and places are known.
package struct EventExtractor: Sendable {
  private let watches: [TopicWatch]
  private let relevance: TopicRelevance

  /// Enters the words of the event lexicon and of the topics into `words`; the extractor works on texts tokenized with
  /// the index made of them.
  package init(topics: [Topic], registering words: inout WordIndex.Builder) {
    let lexicon = EventLexicon(registering: &words)
    watches = topics.map { TopicWatch($0, lexicon, registering: &words) }
    relevance = TopicRelevance(topics, lexicon, registering: &words)
  }

  /// The events of `article`, each once, in the order of their first mention; where `explaining`, with the words that
  /// could have named an event and were dropped.
  package func extract(
    from article: Article, _ text: TokenizedText, times: [TimeExpression], places: [PlaceMention],
    publication: Publication?, explaining: Bool = false
  ) -> (events: [Event], dropped: [DroppedCandidate]) {
    let hits = relevance.hits(text, places)
    var events: [Event] = []
    var dropped: [DroppedCandidate] = []
    for index in hits.topics {
      let watch = watches[index]
      let own = watch.own(places, amongOthers: watches.count > 1)
      let context = ArticleContext(
        lexicon: watch.lexicon, article: article, text: text, times: times, places: own.places,
        placeFacts: own.facts, publication: publication)
      var narration = Narration(
        context, topic: watch.topic, gazetteer: watch.gazetteer, isExplaining: explaining)
      narration.read()
      dropped += narration.dropped
      for told in Merging(narration.drafts, gazetteer: watch.gazetteer).merged
      where told.draft.hasTimeOrPlace && (hits.topics.count == 1 || concerns(told, index, hits, text)) {
        var event = event(told.draft, told.mentions, context, watch.topic)
        watch.findSubject(of: &event, told.mentions.map(\.sentence), text)
        events.append(event)
      }
    }
    if hits.topics.count > 1 {
      events.sort { ($0.mentions.first?.span.start ?? 0) < ($1.mentions.first?.span.start ?? 0) }
      // What one topic tells, or has dropped already, another need not drop.
      var shown = Set(events.flatMap(\.mentions).compactMap { $0.evidence.first { $0.field == .kind }?.span })
      dropped = dropped.filter { $0.trigger.span.map { shown.insert($0).inserted } ?? true }
        .sorted { ($0.trigger.span?.start ?? 0) < ($1.trigger.span?.start ?? 0) }
    }
    return (events, dropped)
  }

  /// Whether an event that topic `index` reads is its own, where the article touches others: it happens in a country of
  /// that topic alone, or no place is named and the sentences hold most of that topic's words.
  private func concerns(
    _ told: Merging.Told, _ index: Int, _ hits: TopicRelevance.Hits, _ text: TokenizedText
  ) -> Bool {
    var claiming = hits.topics
    if let place = told.draft.place, told.draft.span(of: .place) != nil {
      let owners = hits.topics.filter { watches[$0].gazetteer.isTheatre(place) }
      if owners == [index] { return true }
      if !owners.isEmpty { claiming = owners }
    }
    guard claiming.contains(index) else { return false }
    let sentences = Set(told.mentions.map(\.sentence)).map { text.sentences[$0].tokens }
    let counts = claiming.map { topic in
      sentences.reduce(0) { $0 + hits.count(topic, in: $1) }
    }
    // The article's first topic stands first among equals.
    guard let most = counts.max(), let best = counts.firstIndex(of: most) else { return false }
    return claiming[best] == index
  }

  private func event(
    _ draft: Draft, _ mentions: [Draft], _ context: ArticleContext, _ topic: Topic
  ) -> Event {
    var event = Event(
      topic: topic.id, kind: draft.kind, status: draft.status, place: draft.place, target: draft.target,
      when: draft.time, weapon: draft.weapon, count: draft.count, killed: draft.killed,
      wounded: draft.wounded,
      outcome: draft.outcome, actor: draft.actor, toPlace: draft.toPlace, ordinal: draft.ordinal,
      phase: draft.phase, subject: draft.subject, isLead: draft.isLead, mentions: [])
    event.freshness = freshness(draft, context.publication)
    var last: Int?
    let order = mentions.indices.sorted {
      (mentions[$0].sentence, mentions[$0].token) < (mentions[$1].sentence, mentions[$1].token)
    }
    for mention in order.lazy.map({ mentions[$0] }) {
      // Two words of one sentence that tell the same are one mention, which shows what both of them filled.
      if mention.sentence == last, let index = event.mentions.indices.last {
        let shown = event.mentions[index].evidence.map(\.field)
        event.mentions[index].evidence += mention.evidence.filter { !shown.contains($0.field) }
        continue
      }
      last = mention.sentence
      let tokens = context.text.sentences[mention.sentence].tokens
      event.mentions.append(
        Mention(
          span: context.text.span(tokens), quote: context.text.string(tokens),
          saidBy: mention.speaker.map { $0.said(in: context.text) }, rules: mention.rules,
          evidence: mention.evidence
            + (mention.speaker.map { [Evidence(.saidBy, by: $0.rule, at: $0.name)] } ?? [])))
    }
    let fields = Evidence.Field.allCases
    for index in event.mentions.indices {
      event.mentions[index].evidence.sort {
        fields.firstIndex(of: $0.field) ?? 0 < fields.firstIndex(of: $1.field) ?? 0
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
