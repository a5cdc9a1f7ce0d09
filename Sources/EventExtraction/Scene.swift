import ArabicText
import Calendars
import Vocabulary

/// One sentence with all that can be an argument of an event in it.
///
/// Token indices are those of the text. Distances count words, and the joints between clauses count extra, so that
/// the nearest argument is the one in the same clause.
struct Scene {
  /// A token that names an event.
  struct Occurrence {
    var token: Int
    var trigger: Trigger
    var form: WordForms.Form
  }
  struct ActorArgument {
    var tokens: Range<Int>
    var actor: EventLexicon.Named
  }

  let context: ArticleContext
  let index: Int
  let tokens: Range<Int>
  private(set) var cues: [CueSet]
  /// Cost from the start of the sentence to each token.
  private(set) var depth: [Int]
  /// How hard the joint before each token is; 0 within a clause.
  private(set) var walls: [Int]
  private(set) var occurrences: [Occurrence] = []
  var places: [PlaceArgument] = []
  private(set) var times: [TimeArgument] = []
  private(set) var actors: [ActorArgument] = []
  private(set) var isQuestion = false

  init(_ context: ArticleContext, _ index: Int) {
    self.context = context
    self.index = index
    tokens = context.text.sentences[index].tokens
    cues = []
    depth = []
    walls = [Int](repeating: 0, count: tokens.count)
    cues.reserveCapacity(tokens.count)
    depth.reserveCapacity(tokens.count)
    let all = context.text.tokens
    for token in tokens {
      cues.append(all[token].kind == .word ? context.lexicon.cues(of: all[token]) : CueSet())
    }
    matchPhrases()
    findPlaces()
    findTimes()
    findOccurrences()
    measure()
    if let last = tokens.last { isQuestion = all[last].isMark(.question) }
    if has(.question, tokens.lowerBound), !isLeadRole { isQuestion = true }
  }

  var isLeadRole: Bool { context.roles[index] == .title }
  func token(_ index: Int) -> Token { context.text.tokens[index] }
  func has(_ cue: Cue, _ token: Int) -> Bool {
    tokens.contains(token) && cues[token - tokens.lowerBound].contains(cue)
  }
  func has(_ any: CueSet, _ token: Int) -> Bool {
    tokens.contains(token) && cues[token - tokens.lowerBound].intersects(any)
  }
  func isDefinite(_ token: Int) -> Bool { self.token(token).proclitics.contains(.the) }
  func distance(_ left: Int, _ right: Int) -> Int {
    abs(depth[left - tokens.lowerBound] - depth[right - tokens.lowerBound])
  }
  func distance(_ token: Int, _ range: Range<Int>) -> Int {
    if range.contains(token) { return 0 }
    return range.lowerBound > token
      ? distance(token, range.lowerBound) : distance(token, range.upperBound - 1)
  }
  /// The hardest joint between two tokens.
  func wall(_ left: Int, _ right: Int) -> Int {
    let low = min(left, right) + 1
    let high = max(left, right)
    guard low <= high else { return 0 }
    return walls[low - tokens.lowerBound...high - tokens.lowerBound].max() ?? 0
  }

  /// The stretch around `token` without a joint of `limit` or more.
  func stretch(_ token: Int, below limit: Int) -> Range<Int> {
    var low = token
    while low > tokens.lowerBound, walls[low - tokens.lowerBound] < limit { low -= 1 }
    var high = token + 1
    while high < tokens.upperBound, walls[high - tokens.lowerBound] < limit { high += 1 }
    return low..<high
  }

  private mutating func matchPhrases() {
    let all = context.text.tokens
    var at = tokens.lowerBound
    while at < tokens.upperBound {
      let word = all[at].word
      if word != .none {
        if context.lexicon.phrases.begins(with: word),
          let match = context.lexicon.phrases.longestMatch(in: all, at: at, before: tokens.upperBound)
        {
          for covered in at..<match.end where match.value != .american && match.value != .jihadist {
            cues[covered - tokens.lowerBound] = CueSet()
          }
          cues[at - tokens.lowerBound].insert(match.value)
          if match.value == .response { cues[at - tokens.lowerBound].insert(.joint) }
        }
        if context.lexicon.actors.begins(with: word),
          let match = context.lexicon.actors.longestMatch(
            in: all, at: at, before: tokens.upperBound, skipping: Scene.isQuote)
        {
          if match.value.role == .faction, isFought(at) { at += 1; continue }
          actors.append(ActorArgument(tokens: at..<match.end, actor: match.value))
          let cue: Cue? = match.value.role == .faction ? .faction : nil
          if let cue { cues[at - tokens.lowerBound].insert(cue) }
        }
      }
      at += 1
    }
    for token in tokens where has(.jihadist, token) && isFought(token) {
      cues[token - tokens.lowerBound] = CueSet()
    }
  }

  /// "التحالف الدولي ضد داعش", "لمحاربة تنظيم الدولة": whom someone else's name is against.
  private func isFought(_ at: Int) -> Bool {
    has(.against, at - 1) || has(.combat, at - 1) || has(.combat, at - 2) && has(.on, at - 1)
      || has(.against, at - 2) || has(.combat, at - 2)
  }

  static func isQuote(_ token: Token) -> Bool {
    [.openQuote, .closeQuote, .straightQuote, .openBracket, .closeBracket].contains(token.mark)
  }

  private mutating func findPlaces() {
    var next = context.firstPlace[index]
    let all = context.text.tokens
    guard let last = tokens.last else { return }
    while next < context.places.count, context.places[next].span.start < Int(all[last].end) {
      let place = context.places[next]
      next += 1
      let range = tokenRange(place.span)
      guard !range.isEmpty else { continue }
      var argument = PlaceArgument(tokens: range, id: place.id, kind: place.kind, target: place.target)
      // "القواعد الأميركية في سوريا" is no one base.
      if place.kind == .unnamedBase, range.contains(where: { has(.plural, $0) && !countsBases($0) }) {
        argument.kind = .country
        argument.target = nil
      }
      argument.isPointer =
        argument.isBase && range.allSatisfy { has(CueSet(.base, .airport, .oil, .post, .area, .same), $0) }
        && isDefinite(range.lowerBound)
      let first = all[range.lowerBound]
      argument.isAdded =
        first.proclitics.contains(.and)
        || Int(first.start) < place.span.start
          && context.text.folded(range.lowerBound).first == Scene.andLetter
      argument.isParty = isParty(argument)
      places.append(argument)
    }
  }

  /// "بين العراق والولايات المتحدة", "لـ«بغداد اليوم»".
  private func isParty(_ place: PlaceArgument) -> Bool {
    guard !place.isBase else { return false }
    let first = place.tokens.lowerBound
    if has(.between, first - 1) { return true }
    if place.isAdded, let last = places.last, last.isParty, first - last.tokens.upperBound <= 1 {
      return true
    }
    let next = place.tokens.upperBound
    return tokens.contains(next) && context.text.folded(next) == Scene.today
      && first > tokens.lowerBound && Scene.isQuote(token(first - 1))
  }
  private static let today = Folding.fold("اليوم")

  private mutating func findTimes() {
    var next = context.firstTime[index]
    let all = context.text.tokens
    guard let last = tokens.last else { return }
    while next < context.times.count, context.times[next].span.start < Int(all[last].end) {
      let expression = context.times[next]
      next += 1
      let range = tokenRange(expression.span)
      guard !range.isEmpty, expression.type == .date || expression.type == .time else { continue }
      let isAhead =
        expression.time.days.map { days in context.publication.map { days.from >= $0.days.from } ?? false }
        ?? false
      let isSince =
        expression.time.mod == .onOrAfter && !isAhead
        || has(.since, range.lowerBound) || hasSince(before: range.lowerBound)
      times.append(
        TimeArgument(
          tokens: range, time: expression.time,
          isUsable: expression.time.days != nil && !isSince
            && !((has(.until, range.lowerBound) || has(.until, range.lowerBound - 1)) && !isAhead)))
    }
  }

  /// "منذ اندلاع الحرب في السابع من أكتوبر": the word may stand some nouns before the time.
  private func hasSince(before token: Int) -> Bool {
    var at = token - 1
    while at >= tokens.lowerBound, token - at < 8, context.text.tokens[at].kind == .word {
      if has(.since, at) { return true }
      if has(CueSet(.say, .light, .undergo, .relative, .joint), at) { return false }
      at -= 1
    }
    return false
  }

  /// The tokens that `span` touches.
  private func tokenRange(_ span: TextSpan) -> Range<Int> {
    let all = context.text.tokens
    var low = tokens.lowerBound
    var high = tokens.upperBound
    while low < high, Int(all[low].end) <= span.start { low += 1 }
    while high > low, Int(all[high - 1].start) >= span.end { high -= 1 }
    return low..<high
  }

  func isInsideTime(_ token: Int) -> Bool { times.contains { $0.tokens.contains(token) } }

  private mutating func findOccurrences() {
    for token in tokens {
      let word = context.text.tokens[token].word
      let readings = context.lexicon.readings(of: word)
      guard !readings.isEmpty, !isInsideTime(token) else { continue }
      if readings.allSatisfy({ $0.form.isDisjoint(with: [.noun]) }),
        context.text.tokens[token].proclitics.intersects(.nominal)
      {
        continue
      }
      let proclitics = context.text.tokens[token].proclitics
      let isNominal =
        proclitics.intersects(.nominalOrTo)
        || has(.preposition, token - 1) || has(.from, token - 1) || has(.toward, token - 1)
        || has(
          CueSet(
            .light, .undergo, .without, .deny, .begin, .complete, .near, .accordingTo, .any, .happen,
            .prepare, .attempt),
          token - 1)
      // "نقلت وكالة عن مصدر" says; "نقلت طائرة معدات" moves.
      if has(.say, token), readings.contains(where: { context.lexicon.triggers[$0.trigger].frame == .move }) {
        if isQuoting(token) { continue }
        cues[token - tokens.lowerBound] = CueSet()
      }
      let fitting =
        readings.first { isNominal == $0.form.isDisjoint(with: [.past, .present]) } ?? readings.first
      guard let reading = fitting else { continue }
      var form = reading.form
      if isNominal, form.contains(.noun) { form.subtract([.past, .present]) }
      occurrences.append(
        Occurrence(token: token, trigger: context.lexicon.triggers[reading.trigger], form: form))
    }
  }

  private func isQuoting(_ token: Int) -> Bool {
    (token + 1..<min(token + 6, tokens.upperBound)).contains { at in
      has(.complement, at) || context.text.folded(at) == Scene.about
    } || has(.relative, token - 1) || context.text.folded(max(tokens.lowerBound, token - 1)) == Scene.what
  }
  private static let about = Folding.fold("عن")
  private static let what = Folding.fold("ما")

  private mutating func measure() {
    let all = context.text.tokens
    var sum = 0
    for token in tokens {
      let at = token - tokens.lowerBound
      var wall = 0
      if token > tokens.lowerBound {
        switch all[token - 1].kind == .mark ? all[token - 1].mark : .other {
        case .comma: wall = 3
        case .semicolon, .ellipsis, .bullet: wall = 10
        case .colon: wall = 4
        case .period: wall = 8
        default: break
        }
        if has(.joint, token), !isInsideTime(token) { wall = max(wall, 10) }
        if has(.relative, token) { wall = max(wall, 4) }
        if has(.complement, token) { wall = max(wall, 5) }
        if wall == 3, all[token].proclitics.contains(.and) || all[token].proclitics.contains(.so) {
          // A comma and a conjunction before a verb begin a clause; before a noun they go on with a list.
          // "أما المرحلة الثانية، … فتنتهي": the predicate of what أما sets apart.
          if isVerb(token) { wall = all[token].proclitics.contains(.so) && hasTopic(before: token) ? 0 : 9 }
        } else if all[token].proclitics.contains(.and), isVerb(token) {
          wall = max(wall, 7)
        }
      }
      walls[at] = wall
      sum += (all[token].kind == .mark ? 0 : 1) + wall
      depth.append(sum)
    }
    for at in times.indices {
      // A time beside a verb of saying, before what was said, is when they spoke.
      let start = times[at].tokens.lowerBound
      var token = start - 1
      var steps = 0
      while token >= tokens.lowerBound, steps < 14 {
        if let occurrence = occurrences.first(where: { $0.token == token }),
          occurrence.trigger.isVerb
            && !(occurrence.trigger.frame == .vote && has(.say, token) && !isParliamentary)
            || !has(.say, token) && !has(.sayNoun, token)
        {
          break
        }
        if has(.complement, token) || has(.joint, token) || has(.relative, token) { break }
        if has(.say, token) || has(.sayNoun, token) || has(.deny, token) {
          times[at].isReporting = true
          break
        }
        token -= 1
        steps += 1
      }
    }
  }

  private var isParliamentary: Bool { tokens.contains { has(.parliament, $0) } }

  private func hasTopic(before token: Int) -> Bool {
    (tokens.lowerBound..<token).contains { has(.further, $0) && has(.joint, $0) }
  }

  /// A known word that is a verb here.
  func isVerb(_ token: Int) -> Bool {
    if has(CueSet(.say, .light, .undergo, .begin, .ongoing), token) { return true }
    if let occurrence = occurrences.first(where: { $0.token == token }) {
      return !occurrence.form.isDisjoint(with: [.past, .present])
    }
    return false
  }
}
