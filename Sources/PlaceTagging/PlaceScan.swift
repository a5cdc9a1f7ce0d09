import ArabicText
import Vocabulary

/// One pass over an article's words, sentence by sentence; only words with a class do any work.
struct PlaceScan {
  let tagger: PlaceTagger
  let text: TokenizedText
  let tokens: [Token]
  private(set) var findings: [Finding] = []

  /// The sentence being read.
  var sentence = 0
  var limit = 0
  /// A list of bases may go on at the next word.
  private var listIsOpen = false
  /// A place that is no base stands in that list: "العديد في قطر والبحرين".
  private var listHasPlace = false
  /// Bases were spoken of whose names may follow after "مثل".
  private var namesMayFollow = false

  init(_ tagger: PlaceTagger, _ text: TokenizedText) {
    self.tagger = tagger
    self.text = text
    tokens = text.tokens
  }

  @inline(__always) func classes(_ index: Int) -> WordClass {
    index < limit ? tagger.lexicon[tokens[index]] : []
  }

  mutating func read(_ range: Range<Int>, _ number: Int) {
    sentence = number
    limit = range.upperBound
    listIsOpen = false
    listHasPlace = false
    namesMayFollow = false
    var index = afterDateline(range.lowerBound)
    while index < limit {
      let classes = tagger.lexicon[tokens[index]]
      if classes.isEmpty {
        if listIsOpen { listIsOpen = keepsList(tokens[index]) }
        index += 1
      } else {
        index = read(at: index, classes)
      }
    }
  }

  /// Past "بغداد – " at the front of a line, which says where the article was written; else `start`.
  private func afterDateline(_ start: Int) -> Int {
    guard start == 0 || tokens[start - 1].isMark(.newline), classes(start).contains(.name),
      tokens[start].analysis.procliticLength == (tokens[start].proclitics == .the ? 2 : 0),
      let (meaning, end) = match(at: start, Context()), case .place(let reading)? = meaning, !isBase(reading),
      end + 1 < limit, tokens[end].isMark(.dash), !tokens[end].isAttached, !tokens[end + 1].isAttached
    else { return start }
    return end + 1
  }

  /// Reads what begins at a word of some class, and returns where to go on.
  private mutating func read(at index: Int, _ classes: WordClass) -> Int {
    if classes.contains(.name), let end = name(at: index) { return end }
    if !classes.isDisjoint(with: .anyHead) { return head(at: index, classes) }
    if listIsOpen,
      classes.isDisjoint(with: [
        .baseAdjective, .locator, .townWord, .provinceWord, .conjunction, .listOpener, .anaphorModifier, .oil,
      ])
    {
      listIsOpen = false
    }
    if namesMayFollow, classes.contains(.listOpener) {
      listIsOpen = true
      listHasPlace = false
    }
    return index + 1
  }

  /// True of the marks that may stand in a list of bases.
  private func keepsList(_ token: Token) -> Bool {
    guard token.kind == .mark else { return false }
    switch token.mark {
    case .comma, .openQuote, .closeQuote, .straightQuote, .openBracket, .closeBracket, .other, .colon:
      return true
    default: return false
    }
  }

  // MARK: Names

  /// Where a name stands, as far as its condition may ask.
  struct Context {
    /// Directly after a word for a base, or after one and "في".
    var isAfterHead = false
    var isInList = false
  }

  /// Reads the name that begins at `index`, and returns where it ends; nil where none does.
  private mutating func name(at index: Int) -> Int? {
    let context = Context(isInList: listIsOpen && isSeparated(index))
    guard let (meaning, end) = match(at: index, context) else { return nil }
    guard let meaning else { return end }
    add(index..<end, meaning, from: index)
    note(meaning)
    return end
  }

  /// Keeps the list of bases open after a base, and knows of other places in it.
  private mutating func note(_ meaning: Finding.Meaning) {
    guard case .place(let reading) = meaning else { return }
    if isBase(reading) {
      (listIsOpen, listHasPlace) = (true, false)
    } else {
      listHasPlace = true
    }
  }

  func isBase(_ reading: Reading) -> Bool {
    reading.role == .itself && tagger.gazetteer.places[reading.place].kind == .base
  }

  /// What the name at `index` means; a nil meaning is a name that is none ("طريق الحرير").
  func match(at index: Int, _ context: Context) -> (meaning: Finding.Meaning?, end: Int)? {
    var limit = limit
    while let found = tagger.gazetteer.longestMatch(in: tokens, at: index, before: limit) {
      if let choice = choose(found.readings, at: index, found.end, context) { return (choice, found.end) }
      limit = found.shorter
    }
    return nil
  }

  /// The first reading whose condition holds; nil where none does, and a meaning of nil for a name that is none.
  private func choose(_ readings: [Reading], at index: Int, _ end: Int, _ context: Context)
    -> Finding.Meaning??
  {
    if let meaning = meaning(of: readings, at: index, end, context) { return meaning }
    return readings.contains { $0.condition == .never } ? .some(nil) : nil
  }

  private func meaning(of readings: [Reading], at index: Int, _ end: Int, _ context: Context)
    -> Finding.Meaning?
  {
    func first(_ condition: Spelling.Condition, base: Bool? = nil) -> Reading? {
      readings.first { $0.condition == condition && (base == nil || isBase($0) == base) }
    }
    let isListed =
      context.isInList && !(listHasPlace && readings.contains { $0.condition == .always && !isBase($0) })
    if context.isAfterHead || isListed || (first(.afterBaseWord) != nil && isFollowedByBase(end)) {
      if let base = first(.always, base: true) ?? first(.afterBaseWord) { return .place(base) }
    }
    if let town = first(.afterTownWord), isAfter(index, [.townWord, .provinceWord]) { return .place(town) }
    if let base = first(.underFire), isUnderFire(index, mayBeTown: first(.afterPreposition) != nil) {
      return .place(base)
    }
    if let place = first(.always) { return .place(abroad(place, end) ?? place) }
    let preposed = first(.afterPreposition).flatMap { isAfterPreposition(index) ? $0 : nil }
    if let named = first(.onceNamed) { return .ifNamed(named, otherwise: preposed) }
    return preposed.map { .place($0) }
  }

  /// The same site in the place that follows: "السفارة الأميركية في بيروت" is not the one in Baghdad.
  private func abroad(_ site: Reading, _ end: Int) -> Reading? {
    guard site.target == .embassy || site.target == .consulate else { return nil }
    var at = end
    if classes(at).contains(.locator) {
      at += 1
    } else if at >= limit || !tokens[at].proclitics.contains(.by) {
      return nil
    }
    guard classes(at).contains(.name), let (meaning, _) = match(at: at, Context()),
      case .place(let reading)? = meaning, reading.role != .site
    else { return nil }
    let places = tagger.gazetteer.places
    let isSame =
      places[reading.place].id == places[site.place].id
      || places[reading.place].id == places[site.place].country
    guard !isSame || reading.role == .town else { return nil }
    var abroad = site
    abroad.place = reading.place
    return abroad
  }

  // MARK: Neighbours

  /// The word before `index`, past an opening quotation mark; nil at the front of the sentence.
  private func wordBefore(_ index: Int) -> Int? {
    var at = index - 1
    while at >= 0, tokens[at].kind == .mark, isQuote(tokens[at]) { at -= 1 }
    return at >= 0 && tokens[at].kind == .word ? at : nil
  }

  func isQuote(_ token: Token) -> Bool {
    token.kind == .mark
      && (token.mark == .openQuote || token.mark == .closeQuote || token.mark == .straightQuote)
  }

  private func isAfter(_ index: Int, _ wanted: WordClass) -> Bool {
    guard tokens[index].proclitics.subtracting(.the).isEmpty, let before = wordBefore(index) else {
      return false
    }
    return !classes(before).isDisjoint(with: wanted)
  }

  private func isAfterPreposition(_ index: Int) -> Bool {
    let own = tokens[index].proclitics
    if own.contains(.by) || own.contains(.to) { return true }
    return own.subtracting(.the).isEmpty && isAfter(index, [.preposition, .townWord, .provinceWord])
  }

  /// True where this sentence or the one before it tells of a weapon or an attack: "سقط صاروخان على التاجي".
  ///
  /// Nothing is fired at what a weapon comes from, and "في التاجي" is the town that has the name too.
  private func isUnderFire(_ index: Int, mayBeTown: Bool) -> Bool {
    let own = tokens[index].proclitics
    let before = wordBefore(index).map { classes($0) } ?? []
    if before.contains(.origin) || mayBeTown && (own.contains(.by) || before.contains(.locator)) {
      return false
    }
    let sentences = text.sentences[max(0, sentence - 1)...sentence]
    return sentences.contains { $0.tokens.contains { tagger.lexicon[tokens[$0]].contains(.arms) } }
  }

  /// True where a conjunction, a comma or "مثل" stands before the word at `index`, or it bears a و.
  private func isSeparated(_ index: Int) -> Bool {
    if tokens[index].proclitics.contains(.and) { return true }
    var at = index - 1
    while at >= 0, isQuote(tokens[at]) { at -= 1 }
    guard at >= 0 else { return false }
    if tokens[at].kind == .mark { return tokens[at].mark == .comma || tokens[at].mark == .colon }
    return !classes(at).isDisjoint(with: [.conjunction, .listOpener])
  }

  /// True where "و" and the name of a base that can be nothing else follow: "حرير وعين الأسد".
  private func isFollowedByBase(_ end: Int) -> Bool {
    var at = end
    while at < limit, isQuote(tokens[at]) { at += 1 }
    if at < limit, classes(at).contains(.conjunction) {
      at += 1
    } else if at >= limit || !tokens[at].proclitics.contains(.and) {
      return false
    }
    while at < limit, isQuote(tokens[at]) { at += 1 }
    guard classes(at).contains(.name) else { return false }
    var limit = limit
    while let found = tagger.gazetteer.longestMatch(in: tokens, at: at, before: limit) {
      if found.readings.contains(where: { isBase($0) && $0.condition == .always }) { return true }
      limit = found.shorter
    }
    return false
  }

  // MARK: Results

  /// Notes what stands at `range`; the clitics of the word at `first` are left out of its span.
  mutating func add(_ range: Range<Int>, _ meaning: Finding.Meaning, from first: Int) {
    let token = tokens[first]
    let letters = Int(token.analysis.procliticLength)
    // The article belongs to the name; in "لل" it is one letter.
    let article = token.proclitics.contains(.the) ? (token.proclitics.contains(.to) ? 1 : 2) : 0
    findings.append(
      Finding(tokens: range, clitics: letters - article, sentence: sentence, meaning: meaning))
  }

  /// Opens a list after a base that a word for one stood before, or after bases whose names may follow.
  mutating func openList(named: Bool) {
    listIsOpen = named
    listHasPlace = false
    namesMayFollow = true
  }
}
