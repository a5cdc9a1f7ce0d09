package import ArabicText
package import Vocabulary

/// Finds the places of the topics' gazetteers.
package struct PlaceTagger: Sendable {
  let lexicon: PlaceLexicon
  let gazetteer: Gazetteer
  /// The forces and factions whose names are several words.
  let actors: PhraseTable<WordClass>
  /// Where an unnamed base lies if nothing tells; nil without topics.
  let defaultCountry: PlaceID?

  /// Enters the gazetteers' words into `words`; the tagger works on texts tokenized with the index made of them.
  package init(topics: [Topic], registering words: inout WordIndex.Builder) {
    var lexicon = PlaceLexicon(registering: &words)
    gazetteer = Gazetteer(topics, registering: &words, &lexicon)
    actors = lexicon.addActors(of: topics, registering: &words)
    self.lexicon = lexicon
    defaultCountry = topics.first?.countriesAtStake.first
  }

  /// The places of `text`, in its order, not overlapping.
  ///
  /// Blocks of role `boilerplate` and `stamp` are passed over.
  package func tag(_ text: TokenizedText, _ blocks: [Block]) -> [PlaceMention] {
    let skipped = blocks.filter { $0.role == .boilerplate || $0.role == .stamp }.map(\.span)
    var scan = PlaceScan(self, text)
    var next = 0
    for (number, sentence) in text.sentences.enumerated() {
      let start = Int(text.tokens[sentence.tokens.lowerBound].start)
      while next < skipped.count, skipped[next].end <= start { next += 1 }
      if next < skipped.count, skipped[next].start <= start { continue }
      scan.read(sentence.tokens, number)
    }
    return scan.mentions()
  }
}

extension PlaceLexicon {
  /// Enters what the topics call forces and factions, so that "قاعدة أميركية" is told from "قاعدة تركية".
  ///
  /// Gives the names of more than one word, which `PlaceScan` reads as a whole: "قوات حفظ السلام".
  mutating func addActors(of topics: [Topic], registering words: inout WordIndex.Builder)
    -> PhraseTable<WordClass>
  {
    let endings = ["", "ا", "ة", "ين", "ون", "ان", "تين", "تان", "ات"]
    var names = PhraseTable<WordClass>()
    for actor in topics.flatMap(\.actors) where ![.body, .legislature].contains(actor.role) {
      let mark: WordClass = actor.role == .force ? .force : .otherOwner
      for adjective in actor.adjectives {
        for ending in endings { add(mark, words.insert(adjective + ending)) }
      }
      for spelling in actor.spellings {
        let parts = spelling.split(separator: " ").map { words.look(up: $0)?.word ?? words.insert($0) }
        if parts.count > 1 {
          names.insert(parts, mark)
          add(.actorName, parts[0])
        } else if actor.role != .state {
          add(mark, parts[0])
        }
      }
    }
    return names
  }
}
