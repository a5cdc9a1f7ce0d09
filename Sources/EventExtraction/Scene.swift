import ArabicText
import Calendars
import Vocabulary

/// One sentence with all that can be an argument of an event in it.
///
/// Token indices are those of the text. Distances count words, and the joints between clauses count extra, so that
/// the nearest argument is the one in the same clause. Made in a few passes over the sentence; what the readings ask of
/// a token is then one look at its mark.
struct Scene {
  /// A token that names an event.
  struct Occurrence {
    var token: Int
    var trigger: Trigger
    var form: WordForms.Form

    /// The same word, where its sentence gives it the sense of `trigger`.
    func taken(as trigger: Trigger) -> Occurrence { Occurrence(token: token, trigger: trigger, form: form) }
  }
  struct ActorArgument {
    var tokens: Range<Int>
    var id: String
    var role: Actor.Role
  }
  /// What one token is to the events around it.
  private struct TokenMark {
    var cues: CueSet
    /// Cost from the start of the sentence.
    var depth: Int32 = 0
    /// Into `occurrences`; -1 for a token that names no event.
    var occurrence: Int32 = -1
    /// How hard the joint before the token is; 0 within a clause.
    var wall: UInt8 = 0
    var isInTime = false
    /// Belongs to a place, and to one that is named.
    var isInPlace = false
    var isInNamedPlace = false
    /// Punctuation, which no distance in words counts.
    let isPunctuation: Bool
  }

  let context: ArticleContext
  let index: Int
  let tokens: Range<Int>
  private var marks: [TokenMark]
  private(set) var occurrences: [Occurrence] = []
  private(set) var places: [PlaceArgument] = []
  private(set) var times: [TimeArgument] = []
  /// The times that words have from other events (`EventOffset`), by the token that names the event.
  var counted: [(token: Int, time: TimeArgument)] = []
  private(set) var actors: [ActorArgument] = []
  /// From which word on something is asked; nil where nothing is.
  private(set) var question: Int?
  /// Weapons were told in the sentences right before.
  var weaponsAreInMind = false
  /// One of the sentences read last named the watched forces, or forces that are no one else's.
  var forcesAreInMind = false
  /// A faction was named in the sentences right before.
  var factionIsInMind = false
  private(set) var clauses = Clauses()
  /// That of the hardest joint: within a sentence of few and soft ones all stands in one stretch.
  private var hardestWall: UInt8 = 0
  /// The cues that any of its words has, for most of what is asked stands nowhere in it; all while it is being made.
  private(set) var heldCues = CueSet.all

  init(_ context: ArticleContext, _ index: Int) {
    self.context = context
    self.index = index
    let tokens = context.text.sentences[index].tokens
    self.tokens = tokens
    marks = [TokenMark](unsafeUninitializedCapacity: tokens.count) { marks, count in
      for index in tokens {
        let token = context.text.tokens[index]
        marks.initializeElement(
          at: index - tokens.lowerBound,
          to: TokenMark(cues: context.lexicon.cues(of: token), isPunctuation: token.kind == .mark))
      }
      count = tokens.count
    }
    places.reserveCapacity(context.placeCount(in: index))
    matchPhrases()
    findPlaces()
    findTimes()
    findOccurrences()
    heldCues = marks.reduce(into: CueSet(.anything)) { $0.formUnion($1.cues) }
    // "قاعدة تابعة للتحالف": belonging, no saying.
    for at in tokens.dropLast() where has(.belonging, at) && token(at + 1).proclitics.contains(.to) {
      marks[at - tokens.lowerBound].cues.remove(.say)
    }
    // "في وقت سابق" is a time, and no "في وقت تواصل فيه".
    for at in tokens.dropLast(2)
    where has(.joint, at) && bareLetters(at + 1) == Scene.while && Scene.timely.contains(bareLetters(at + 2))
    {
      marks[at - tokens.lowerBound].cues.remove(.joint)
    }
    // "أجلت جنودها" evacuates, and puts nothing off.
    for occurrence in occurrences
    where occurrence.trigger.number == Trigger.evacuation.number && pullsForces(occurrence) {
      marks[occurrence.token - tokens.lowerBound].cues.remove(.postpone)
    }
    for at in times.indices where isCountedFromEvent(times[at].tokens) { times[at].isUsable = false }
    if times.count > 1, isInDateline(times[0].tokens) { times[0].isUsable = false }
    measure()
    question = startOfQuestion()
  }

  var isLeadRole: Bool { context.roles[index] == .title }
  @inline(__always) func token(_ index: Int) -> Token { context.text.tokens[index] }

  /// What `token` is; nil where it lies outside the sentence.
  @inline(__always) private func mark(_ token: Int) -> TokenMark? {
    tokens.contains(token) ? marks[token - tokens.lowerBound] : nil
  }
  @inline(__always) func has(_ cue: Cue, _ token: Int) -> Bool {
    tokens.contains(token) && marks[token - tokens.lowerBound].cues.contains(cue)
  }
  @inline(__always) func has(_ any: CueSet, _ token: Int) -> Bool {
    tokens.contains(token) && marks[token - tokens.lowerBound].cues.intersects(any)
  }
  func isDefinite(_ token: Int) -> Bool { self.token(token).proclitics.contains(.the) }

  /// What `token` names; nil where that is no event.
  @inline(__always) func occurrence(at token: Int) -> Occurrence? {
    guard let mark = mark(token), mark.occurrence >= 0 else { return nil }
    return occurrences[Int(mark.occurrence)]
  }
  @inline(__always) func isOccurrence(_ token: Int) -> Bool { (mark(token)?.occurrence ?? -1) >= 0 }
  /// Belongs to a time expression.
  @inline(__always) func isInsideTime(_ token: Int) -> Bool { mark(token)?.isInTime ?? false }
  /// Belongs to a place, named or pointed to.
  @inline(__always) func isPlace(_ token: Int) -> Bool { mark(token)?.isInPlace ?? false }
  @inline(__always) func isNamedPlace(_ token: Int) -> Bool { mark(token)?.isInNamedPlace ?? false }
  /// How hard the joint before `token` is; 0 within a clause and outside the sentence.
  @inline(__always) func wall(before token: Int) -> Int { Int(mark(token)?.wall ?? 0) }

  @inline(__always) func distance(_ left: Int, _ right: Int) -> Int {
    abs(Int(marks[left - tokens.lowerBound].depth) - Int(marks[right - tokens.lowerBound].depth))
  }
  func distance(_ token: Int, _ range: Range<Int>) -> Int {
    if range.contains(token) { return 0 }
    return range.lowerBound > token
      ? distance(token, range.lowerBound) : distance(token, range.upperBound - 1)
  }
  /// The hardest joint between two tokens.
  func wall(_ left: Int, _ right: Int) -> Int {
    var hardest: UInt8 = 0
    var at = min(left, right) + 1 - tokens.lowerBound
    let end = max(left, right) - tokens.lowerBound
    while at <= end {
      hardest = max(hardest, marks[at].wall)
      at += 1
    }
    return Int(hardest)
  }

  /// The stretch around `token` without a joint of `limit` or more.
  func stretch(_ token: Int, below limit: Int) -> Range<Int> {
    if hardestWall < limit { return tokens }
    var low = token
    while low > tokens.lowerBound, marks[low - tokens.lowerBound].wall < limit { low -= 1 }
    var high = token + 1
    while high < tokens.upperBound, marks[high - tokens.lowerBound].wall < limit { high += 1 }
    return low..<high
  }

  /// A cue that governs `token` from the left, nearer than any joint of `limit` or more; its token.
  func governor(_ cue: CueSet, of token: Int, within words: Int, limit: Int) -> Int? {
    guard heldCues.intersects(cue) else { return nil }
    var at = token - 1 - tokens.lowerBound
    var steps = 0
    while at >= 0, steps < words {
      if marks[at + 1].wall >= limit { return nil }
      if marks[at].cues.intersects(cue) { return at + tokens.lowerBound }
      if !marks[at].isPunctuation { steps += 1 }
      at -= 1
    }
    return nil
  }

  func contains(_ cue: CueSet, in range: Range<Int>) -> Bool {
    heldCues.intersects(cue) && range.contains { has(cue, $0) }
  }

  static func isQuote(_ token: Token) -> Bool {
    switch token.mark {
    case .openQuote, .closeQuote, .straightQuote, .openBracket, .closeBracket: true
    default: false
    }
  }

  /// A known word that is a verb here.
  func isVerb(_ token: Int) -> Bool {
    if has(CueSet(.say, .light, .undergo, .begin, .ongoing), token) { return true }
    return occurrence(at: token).map { !$0.form.isDisjoint(with: [.past, .present]) } ?? false
  }
}

// MARK: - Making it

extension Scene {
  /// Finds the phrases of several words: cues and actors.
  private mutating func matchPhrases() {
    // Held here, because every look at the lexicon would count their references.
    let (phrases, names, all) = (context.lexicon.phrases, context.lexicon.actors, context.text.tokens)
    for at in tokens {
      let word = all[at].word
      guard word != .none else { continue }
      if phrases.begins(with: word),
        let match = phrases.longestMatch(in: all, at: at, before: tokens.upperBound)
      {
        for covered in at..<match.end { marks[covered - tokens.lowerBound].cues = CueSet() }
        marks[at - tokens.lowerBound].cues.insert(match.value)
        if match.value == .response { marks[at - tokens.lowerBound].cues.insert(.joint) }
      }
      if names.begins(with: word),
        let match = names.longestMatch(
          in: all, at: at, before: tokens.upperBound, skipping: Scene.isQuote),
        match.value.role != .faction || !isFought(at)
      {
        if let id = match.value.id {
          if actors.isEmpty { actors.reserveCapacity(4) }
          actors.append(ActorArgument(tokens: at..<match.end, id: id, role: match.value.role))
        }
        if let side = match.value.side { marks[at - tokens.lowerBound].cues.insert(side) }
      }
    }
  }

  /// "التحالف الدولي ضد داعش", "لمحاربة تنظيم الدولة": whom someone else's name is against.
  private func isFought(_ at: Int) -> Bool {
    has(CueSet(.against, .combat), at - 1) || has(CueSet(.against, .combat), at - 2)
  }

  private mutating func findPlaces() {
    var isInGeneral = false
    var next = context.firstPlace[index]
    guard let last = tokens.last else { return }
    let end = Int(token(last).end)
    var from = tokens.lowerBound
    while next < context.places.count, context.places[next].span.start < end {
      let place = context.places[next]
      let facts = context.placeFacts[next]
      next += 1
      let range = tokenRange(place.span, from: from)
      guard !range.isEmpty else { continue }
      from = range.lowerBound
      // "القواعد الأميركية في المنطقة", "في الشرق الأوسط": in no country of the story.
      if place.kind == .unnamedBase, has(.plural, range.lowerBound), isAcrossRegion(behind: range.upperBound)
      {
        continue
      }
      var argument = PlaceArgument(
        tokens: range, id: place.id, kind: place.kind, target: place.target, facts: facts)
      // "القواعد الأميركية في سوريا" is no one base.
      // and neither is what a list adds to it: "قواعد في العراق وسوريا".
      isInGeneral =
        place.kind == .unnamedBase
        && (range.contains { has(.plural, $0) && !countsBases($0) }
          || isInGeneral && token(range.lowerBound).proclitics.contains(.and))
      if isInGeneral {
        argument.kind = .country
        argument.target = nil
      }
      argument.isPointer =
        argument.isBase && isDefinite(range.lowerBound)
        && range.allSatisfy { has(CueSet(.base, .airport, .oil, .post, .area, .same), $0) }
      let first = token(range.lowerBound)
      argument.isAdded =
        first.proclitics.contains(.and)
        || Int(first.start) < place.span.start
          && context.text.folded(range.lowerBound).first == Scene.andLetter
      argument.isParty = isParty(argument)
      if argument.kind == .base, let last = places.last, last.kind == .unnamedBase,
        names(argument, last)
      {
        places[places.count - 1].id = argument.id
        places[places.count - 1].facts = argument.facts
        places[places.count - 1].kind = .base
      }
      places.append(argument)
      mark(argument)
    }
  }

  private func isAcrossRegion(behind end: Int) -> Bool {
    (end..<end + 3).contains { at in
      tokens.contains(at) && (has(.inside, at - 1) || token(at).proclitics.contains(.by))
        && (Scene.regions.contains(bareLetters(at))
          || has(.area, at) && tokens.contains(at + 1) && Scene.regions.contains(bareLetters(at + 1)))
    }
  }
  private static let regions = Spellings(["المنطقة", "الشرق", "الخليج", "العالم", "بالمنطقة", "بالخليج"])

  private mutating func mark(_ place: PlaceArgument) {
    for at in place.tokens {
      marks[at - tokens.lowerBound].isInPlace = true
      if !place.isPointer { marks[at - tokens.lowerBound].isInNamedPlace = true }
    }
  }

  /// Enters a place that no gazetteer found, in the order of the sentence.
  mutating func add(_ place: PlaceArgument) {
    let next = places.firstIndex { $0.tokens.lowerBound > place.tokens.lowerBound } ?? places.endIndex
    places.insert(place, at: next)
    mark(place)
  }

  /// Takes the place at `index` for the base that its name means here.
  mutating func take(_ index: Int, for base: PlaceID, _ facts: Gazetteer.Facts) {
    places[index].id = base
    places[index].facts = facts
    places[index].kind = .base
    places[index].target = .base
  }

  /// "قاعدة أميركية في الأردن (البرج 22)", "قاعدتين في سوريا، ومنهما قاعدة التنف", "ثلاث قواعد هي التنف وقسرك": the name of
  /// a base that was told without one.
  private func names(_ base: PlaceArgument, _ unnamed: PlaceArgument) -> Bool {
    let gap = unnamed.tokens.upperBound..<base.tokens.lowerBound
    if (1...2).contains(gap.count), Scene.isQuote(token(gap.lowerBound)) { return true }
    guard gap.count <= 14,
      let word = gap.last(where: {
        !Scene.isQuote(token($0)) && !has(CueSet(.base, .post, .oil), $0) && token($0).mark == .other
      })
    else { return false }
    return Scene.namely.contains(bareLetters(word)) || Scene.namely.contains(context.text.folded(word))
  }
  private static let namely = Spellings([
    "هي", "هما", "هو", "منها", "منهما", "بينها", "بينهما", "ضمنها", "أي", "وهي", "وهما", "ومنها", "ومنهما",
  ])

  private mutating func findTimes() {
    var next = context.firstTime[index]
    guard let last = tokens.last else { return }
    let end = Int(token(last).end)
    var from = tokens.lowerBound
    while next < context.times.count, context.times[next].span.start < end {
      let expression = context.times[next]
      next += 1
      let range = tokenRange(expression.span, from: from)
      // "كل أسبوع".
      if expression.type == .set, let first = range.first {
        marks[first - tokens.lowerBound].cues.insert(.habit)
      }
      guard !range.isEmpty, expression.type == .date || expression.type == .time else { continue }
      from = range.lowerBound
      let isAhead =
        expression.time.days.map { days in context.publication.map { days.from >= $0.days.from } ?? false }
        ?? false
      let isSince =
        expression.time.mod == .onOrAfter && !isAhead
        || has(.since, range.lowerBound) || hasSince(before: range.lowerBound)
      for at in range { marks[at - tokens.lowerBound].isInTime = true }
      times.append(
        TimeArgument(
          tokens: range, time: expression.time,
          isUsable: expression.time.days != nil && !isSince
            && !((has(.until, range.lowerBound) || has(.until, range.lowerBound - 1)) && !isAhead)))
    }
  }

  /// "نينوى، العراق (11 شباط 2010) – أعادت القوات": a day in brackets at the front, with a dash behind, is that of writing.
  private func isInDateline(_ time: Range<Int>) -> Bool {
    let (before, after) = (time.lowerBound - 1, time.upperBound)
    return time.lowerBound - tokens.lowerBound < 8 && tokens.contains(before) && tokens.contains(after + 1)
      && token(before).mark == .openBracket && token(after).mark == .closeBracket
      && token(after + 1).isMark(.dash)
  }

  /// The tokens that `span` touches, none of which lies before `from`.
  private func tokenRange(_ span: TextSpan, from: Int) -> Range<Int> {
    var low = from
    while low < tokens.upperBound, Int(token(low).end) <= span.start { low += 1 }
    var high = low
    while high < tokens.upperBound, Int(token(high).start) < span.end { high += 1 }
    return low..<high
  }

  private mutating func findOccurrences() {
    for token in tokens {
      guard context.lexicon.isTrigger(self.token(token).word), !isInsideTime(token) else { continue }
      let readings = context.lexicon.readings(of: self.token(token).word)
      let proclitics = self.token(token).proclitics
      // "إلى طاولة الحوار": behind a preposition stands no verb.
      if proclitics.intersects(.nominal) || isBehindPreposition(token),
        readings.allSatisfy({ !$0.form.contains(.noun) })
      {
        continue
      }
      let isNominal = isNominal(token, readings)
      // "نقلت وكالة عن مصدر" says; "نقلت طائرة معدات" moves.
      if has(.say, token), readings.contains(where: { context.lexicon.triggers[$0.trigger].frame == .move }) {
        if isQuoting(token) { continue }
        marks[token - tokens.lowerBound].cues = CueSet()
      }
      let fitting = reading(readings, at: token, isNominal)
      guard let reading = fitting else { continue }
      // "لصد الهجوم": no past bears ل.
      if proclitics.contains(.to), reading.form.isDisjoint(with: [.noun, .present]) { continue }
      var form = reading.form
      if isNominal, form.contains(.noun) { form.subtract([.past, .present]) }
      marks[token - tokens.lowerBound].occurrence = Int32(occurrences.count)
      if occurrences.isEmpty { occurrences.reserveCapacity(8) }
      occurrences.append(
        Occurrence(token: token, trigger: context.lexicon.triggers[reading.trigger], form: form))
    }
  }

  /// Measures the joints between the words, and with them what is said when.
  private mutating func measure() {
    let walls = walls()
    hardestWall = walls.max() ?? 0
    marks.withUnsafeMutableBufferPointer { marks in
      var depth: Int32 = 0
      for at in marks.indices {
        depth += (marks[at].isPunctuation ? 0 : 1) + Int32(walls[at])
        marks[at].wall = walls[at]
        marks[at].depth = depth
      }
    }
    for at in times.indices { times[at].isReporting = isReporting(times[at]) }
    // They are asked for only by what has a time, or may be told of an attack in passing.
    if times.contains(where: \.isUsable) || occurrences.contains(where: { $0.trigger.frame.isAttack }) {
      clauses = dividedIntoClauses()
    }
  }

  // What a scene is asked for every token, while it is made too, is asked by functions that change nothing: one that does
  // would hold a copy of it for each.

  /// How hard the joint before each token is.
  private func walls() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: tokens.count) { walls, count in
      for token in tokens {
        walls[token - tokens.lowerBound] = token > tokens.lowerBound ? joint(before: token) : 0
      }
      count = tokens.count
    }
  }

  private func dividedIntoClauses() -> Clauses {
    var words: [Clauses.Word] = []
    words.reserveCapacity(tokens.count)
    for token in tokens { words.append(clauseWord(token)) }
    return Clauses(words)
  }

}
