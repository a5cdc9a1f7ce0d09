import ArabicText
import Vocabulary

/// What one spelling may mean, and what it needs for that.
struct Reading: Sendable {
  enum Role: UInt8, Sendable { case itself, town, site }

  /// Into `Gazetteer.places`.
  var place: Int
  var role: Role
  var target: Target?
  var condition: Spelling.Condition
  /// Into `Gazetteer.clitics`: those that each word of the spelling has, the article or nothing.
  ///
  /// The first may bear others besides. Held there, so that a reading is copied without counting a reference.
  var clitics: Range<Int>
  /// The number after the words: 22 of "البرج 22"; nil for none.
  var number: Int32?
}

/// The places of all topics, found by their spellings.
struct Gazetteer: Sendable {
  /// What the search asks of a place.
  struct Entry: Sendable {
    var id: PlaceID
    var kind: PlaceMention.Kind
    var country: PlaceID?
  }
  private(set) var places: [Entry] = []
  /// The country that each place lies in; itself where it is one.
  private var countries: [PlaceID: PlaceID] = [:]
  private var clitics: [Proclitics] = []
  /// Countries with bases.
  private(set) var hosts: Set<PlaceID> = []
  private var table = PhraseTable<[Reading]>()

  /// Enters every spelling's words into `words`, and marks in `lexicon` those that a name begins with.
  init(_ topics: [Topic], registering words: inout WordIndex.Builder, _ lexicon: inout PlaceLexicon) {
    var readings: [[WordID]: [Reading]] = [:]
    let noWords = WordIndex.Builder().finish()
    var clitics: [Proclitics] = []

    func enter(_ spelling: Spelling, _ place: Int, _ role: Reading.Role, _ target: Target? = nil) {
      let text = TokenizedText(SourceText(spelling.text), noWords)
      var phrase: [WordID] = []
      var reading = Reading(
        place: place, role: role, target: target, condition: spelling.condition,
        clitics: clitics.count..<clitics.count, number: nil)
      for (index, token) in text.tokens.enumerated() {
        switch token.kind {
        case .mark: break
        case .number: reading.number = token.value
        case .word:
          let written = text.string(index..<index + 1)
          let form = Form(written, isFirst: phrase.isEmpty)
          if !phrase.isEmpty, let known = words.look(up: written), !known.proclitics.subtracting(.the).isEmpty
          {
            // "لقوات" within a name must stay "for forces" to everybody else.
            phrase.append(known.word)
            clitics.append(known.proclitics)
          } else {
            phrase.append(words.insert(form.word, form.inflection))
            clitics.append(form.proclitics)
          }
        }
      }
      guard let first = phrase.first else { return }
      reading.clitics = reading.clitics.lowerBound..<clitics.count
      lexicon.add(.name, first)
      readings[phrase, default: []].append(reading)
    }

    for place in topics.flatMap(\.places) {
      let index = places.count
      places.append(Entry(id: place.id, kind: place.kind, country: place.country))
      countries[place.id] = countries[place.id] ?? place.country ?? place.id
      if place.kind == .base, let country = place.country { hosts.insert(country) }
      for spelling in place.spellings { enter(spelling, index, .itself) }
      for spelling in place.towns { enter(spelling, index, .town) }
      for site in place.sites {
        for spelling in site.spellings { enter(spelling, index, .site, site.target) }
      }
    }
    for (phrase, readings) in readings { table.insert(phrase, readings) }
    self.clitics = clitics
  }

  /// The country that a region lies in; itself where it is one.
  func country(of place: PlaceID) -> PlaceID? { countries[place] }

  /// How one word of a name is entered into the index of words.
  private struct Form {
    var word: String
    var inflection: Inflection
    var proclitics: Proclitics

    private static let innerClitics: [(letters: [UInt8], proclitics: Proclitics)] = [
      (Folding.fold("بال"), [.by, .the]), (Folding.fold("لل"), [.to, .the]), (Folding.fold("و"), .and),
    ]

    /// The first word of a name may bear clitics in the text, the others none but their own.
    init(_ written: String, isFirst: Bool) {
      let scalars = Array(written.unicodeScalars)
      let folded = Folding.fold(written)
      let article = Folding.fold("ال")
      (word, proclitics) = (written, [])
      if let first = folded.first, first < 0x80 {
        inflection = .bare
      } else if folded.starts(with: article) {
        // The lam of "ألمانيا" belongs to the name: hence the bare alef.
        let isArticle =
          folded.count > article.count + 1 && (scalars[0] == "\u{0627}" || scalars[0] == "\u{0671}")
        inflection = isArticle ? .noun : .properNoun
        proclitics = isArticle ? .the : []
      } else if !isFirst, let clitic = Self.innerClitics.first(where: { folded.starts(with: $0.letters) }),
        folded.count > clitic.letters.count + 1
      {
        // "وان" of "كي وان" must stay "and that" to everybody else, and "للغاز" "for gas".
        word = Folding.unfold(folded.dropFirst(clitic.letters.count))
        (inflection, proclitics) = (clitic.proclitics == .and ? .particle : .noun, clitic.proclitics)
      } else {
        inflection = .noun
      }
    }
  }

  /// The longest spelling at `start` whose clitics fit, with its readings, and the end of its tokens, half-open; `shorter`
  /// limits the search for the next shorter one.
  ///
  /// What hyphens and single quotation marks part is one name: "Al-Asad".
  func longestMatch(
    in tokens: [Token], at start: Int, before limit: Int
  ) -> (readings: [Reading], end: Int, shorter: Int)? {
    var limit = limit
    while limit > start,
      let match = table.longestMatch(
        in: tokens, at: start, before: limit,
        skipping: { $0.isAttached && ($0.mark == .dash || $0.mark == .other) })
    {
      limit = match.end - 1
      var end = match.end
      let number = number(in: tokens, at: &end)
      func fits(_ reading: Reading) -> Bool {
        (reading.number == nil || reading.number == number) && self.fits(reading, tokens, start, match.end)
      }
      let readings = match.value.allSatisfy(fits) ? match.value : match.value.filter(fits)
      if readings.isEmpty { continue }
      return (readings, readings.contains { $0.number != nil } ? end : match.end, limit)
    }
    return nil
  }

  /// The number that follows at `end`, with or without a hyphen between; `end` is then past it.
  private func number(in tokens: [Token], at end: inout Int) -> Int32? {
    var at = end
    if at < tokens.count, tokens[at].isMark(.dash), tokens[at].isAttached { at += 1 }
    guard at < tokens.count, tokens[at].kind == .number else { return nil }
    end = at + 1
    return tokens[at].value
  }

  /// True where the words from `start` to `end` bear the clitics that the spelling has.
  private func fits(_ reading: Reading, _ tokens: [Token], _ start: Int, _ end: Int) -> Bool {
    var at = start
    for word in reading.clitics {
      while at < end, tokens[at].kind != .word { at += 1 }
      guard at < end else { return false }
      let isFirst = word == reading.clitics.lowerBound
      let actual = isFirst ? tokens[at].proclitics.intersection(.the) : tokens[at].proclitics
      guard actual == clitics[word] else { return false }
      at += 1
    }
    return true
  }
}
