import ArabicText
import Testing
import Vocabulary

@testable import EventExtraction

/// How sentences divide, and which clause hangs on which.
@Suite struct ClauseTests {
  private static let reader = TestReader()

  /// Words of one letter each: `n` noun without ال, `w` any other word, `V` verb, `S` verb of saying, `R` التي, `C` أن,
  /// `U` بعدما, `O` بينما, `A` بعد before a noun, `t` time, `,` and `.`; `+` before one joins it by و.
  private func words(_ text: String) -> [Clauses.Word] {
    text.split(separator: " ").map { word in
      let role: Clauses.Role =
        switch word.last {
        case "V": .verb
        case "S": .say
        case "R": .relative
        case "C": .complement
        case "U": .subordinator
        case "O": .coordinator
        case "A": .aside
        case "t": .time
        case ",": .comma
        case ".": .stop
        default: .plain
        }
      return Clauses.Word(role: role, isJoined: word.first == "+", isBare: word == "n")
    }
  }

  @Test(
    arguments: [
      ("V w t", "0 0 0"),
      // "التي انتشرت عام 2014 | ستغادر": the second verb is that of the clause before.
      ("S w C w R V t V w", "0 0 1 1 2 2 2 1 1"),
      // "هجوم استهدف القاعدة": a verb right behind a noun without ال.
      ("V w n V w", "0 0 0 1 1"),
      ("V w , +V w", "0 0 0 1 1"),
      // "أن تنتهي المهمة …، وأن يبدأ الانسحاب".
      ("V w C V t , +C V w", "0 0 1 1 1 1 2 2 2"),
      ("V w A n w , t", "0 0 1 1 1 1 0"),
      ("V w , U V w O V w", "0 0 0 1 1 1 2 2 2"),
      // "بعد الهجوم | أعلنت القيادة".
      ("A w S w", "1 1 0 0"),
      ("C w V w , S w", "1 1 1 1 1 0 0"),
    ])
  func `words divide into clauses by what opens and what ends one`(roles: String, owners: String) {
    let words = words(roles)
    let clauses = Clauses(words)
    #expect(words.indices.map { String(clauses.owner(of: $0)) }.joined(separator: " ") == owners)
  }

  /// What dates what: the time that is its own goes before that of a clause which says more of something else.
  @Test(
    arguments: [
      (
        "نقلت القوات الأميركية معدات من قاعدة حرير يوم الأحد بعد هجوم على قاعدة عين الأسد السبت.",
        ["redeployment occurred harir 2025-08-17", "attack occurred ain-al-asad 2025-08-16"]
      ),
      (
        "انسحبت القوات الأميركية من قاعدة حرير التي هاجمها مسلحون في تموز الماضي.",
        ["withdrawal occurred harir -", "attack occurred harir 2025-07-01"]
      ),
      (
        "نفى المتحدث أن تكون القوات الأميركية قد أخلت قاعدة حرير بعد سقوط صاروخين على قاعدة عين الأسد يوم الأحد.",
        ["withdrawal denied harir -", "attack occurred ain-al-asad 2025-08-17"]
      ),
      (
        "قُصفت قاعدة حرير بصاروخين يوم الأحد، ثم أعلن الفصيل أمس الاثنين مهاجمة قاعدة عين الأسد بطائرة مسيّرة.",
        ["attack occurred harir 2025-08-17", "attack occurred ain-al-asad 2025-08-18"]
      ),
      (
        "أُسقطت مسيّرة فوق قاعدة حرير أمس الاثنين، غداة إسقاط مسيّرة قرب قاعدة عين الأسد.",
        ["attack occurred harir 2025-08-18", "attack occurred ain-al-asad 2025-08-17"]
      ),
      (
        "انسحبت القوات الأميركية يوم الأحد من قاعدتين في سوريا هما قاعدة التنف وقاعدة الشدادي.",
        ["withdrawal occurred al-tanf 2025-08-17", "withdrawal occurred shaddadi 2025-08-17"]
      ),
    ])
  func `an event is dated by a time of its own clause`(text: String, outlines: [String]) {
    #expect(Self.reader.eventsAfterOpening(text).map(\.outline) == outlines)
  }

  /// A sentence without a day goes on with the story of the one before.
  @Test(
    arguments: [
      (
        "قُصفت قاعدة حرير بصاروخين يوم الأحد. وفي سوريا هاجمت مسيّرات قاعدة التنف.",
        ["attack occurred harir 2025-08-17", "attack occurred al-tanf 2025-08-17"]
      ),
      (
        "قُصفت قاعدة حرير بصاروخين يوم الأحد. وكانت مسيّرات قد هاجمت قاعدة التنف.",
        ["attack occurred harir 2025-08-17", "attack occurred al-tanf -"]
      ),
    ])
  func `the day of the story goes on`(text: String, outlines: [String]) {
    #expect(Self.reader.eventsAfterOpening(text).map(\.outline) == outlines)
  }
}
