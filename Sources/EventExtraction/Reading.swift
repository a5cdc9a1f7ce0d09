import ArabicText
import Calendars
import Vocabulary

/// A place as a sentence names it, or points back to it.
struct PlaceArgument {
  /// Token indices, half-open.
  var tokens: Range<Int>
  var id: PlaceID
  var kind: PlaceMention.Kind
  var target: Target?
  /// What the topic knows of it.
  var facts: Gazetteer.Facts
  /// "القاعدة", "هناك": resolved from what was named before.
  var isPointer = false
  /// Named with its airport, so that "المطار" points to it.
  var isAirport = false
  /// Bears و: goes on with a list.
  var isAdded = false
  /// "بين بغداد وواشنطن": a party to something, not where it happens; or part of an outlet's name.
  var isParty = false

  var isBase: Bool { kind == .base || kind == .unnamedBase }
  /// A base, an embassy or an oil field, and no town.
  var isBuilding: Bool { isBase || kind == .site && target != .other }
}

/// A time expression as a sentence holds it.
struct TimeArgument {
  /// Token indices, half-open.
  var tokens: Range<Int>
  var time: TimeValue
  /// Days unknown, a length, or "since": says nothing about one occurrence.
  var isUsable: Bool
  /// When someone spoke, not when it happened.
  var isReporting = false
  /// Counted from another event: "بعد يومين من هجوم".
  var isCounted = false
}

/// What is known of the whole article while its sentences are read.
///
/// A class, because every scene refers to it.
final class ArticleContext: Sendable {
  let lexicon: EventLexicon
  let text: TokenizedText
  let times: [TimeExpression]
  let places: [PlaceMention]
  /// What the topic knows of each of `places`.
  let placeFacts: [Gazetteer.Facts]
  let publication: Publication?
  /// The role of each sentence's block.
  let roles: [Block.Role]
  /// True for sentences of the title and of the first paragraph.
  let isLead: [Bool]
  /// For each sentence the first of `times` and `places` that begins in it or later.
  let firstTime: [Int]
  let firstPlace: [Int]

  init(
    lexicon: EventLexicon, article: Article, text: TokenizedText, times: [TimeExpression],
    places: [PlaceMention], placeFacts: [Gazetteer.Facts], publication: Publication?
  ) {
    self.lexicon = lexicon
    self.text = text
    self.times = times
    self.places = places
    self.placeFacts = placeFacts
    self.publication = publication
    var roles: [Block.Role] = []
    var isLead: [Bool] = []
    var firstTime: [Int] = []
    var firstPlace: [Int] = []
    let count = text.sentences.count
    roles.reserveCapacity(count)
    isLead.reserveCapacity(count)
    firstTime.reserveCapacity(count)
    firstPlace.reserveCapacity(count)
    var block = 0
    var time = 0
    var place = 0
    // A line so short is a byline, unless the text is no longer.
    let bodies = article.blocks.indices.filter { article.blocks[$0].role == .body }
    let leadBlock = bodies.first { article.blocks[$0].span.length >= 70 } ?? bodies.first
    for sentence in text.sentences {
      let start = Int(text.tokens[sentence.tokens.lowerBound].start)
      while block < article.blocks.count, article.blocks[block].span.end <= start { block += 1 }
      let inside = block < article.blocks.count && article.blocks[block].span.start <= start
      let role = inside ? article.blocks[block].role : .boilerplate
      roles.append(role)
      isLead.append(role == .title || (role == .body && leadBlock == block))
      while time < times.count, times[time].span.start < start { time += 1 }
      while place < places.count, places[place].span.start < start { place += 1 }
      firstTime.append(time)
      firstPlace.append(place)
    }
    self.roles = roles
    self.isLead = isLead
    self.firstTime = firstTime
    self.firstPlace = firstPlace
  }

  /// How many of `places` begin in `sentence`.
  func placeCount(in sentence: Int) -> Int {
    let end = sentence + 1 < firstPlace.count ? firstPlace[sentence + 1] : places.count
    return end - firstPlace[sentence]
  }
}
