import ArticleReading
import Calendars
import ConfigurationFiles
import Foundation
import MarsadReading
import TestSupport
import Testing
import Vocabulary

/// A story is data alone: what a topic file says is read, and no more.
@Suite struct TopicTests {
  static let folder = packageRoot.appendingPathComponent("Tests/MarsadReadingTests/Articles/unifil")
  static let expected = Result {
    try JSONDecoder().decode(
      [String: [String]].self, from: Data(contentsOf: folder.appendingPathComponent("expected.json")))
  }
  /// With every topic that comes with marsad, so that no one takes what is another's.
  static let reader = Result { Reader(topics: try ReaderTests.topics.get()) }

  /// `topic kind status place from`, for an attack with what is known of its target, weapon and wounded.
  static func summary(_ event: Event) -> String {
    var words = [
      event.topic, event.kind.rawValue, event.status.rawValue, event.place?.rawValue ?? "-",
      event.when?.days?.from.description ?? "-",
    ]
    if event.kind == .attack {
      words += [event.target, event.weapon].compactMap { ($0 as? any RawRepresentable)?.rawValue as? String }
      if let wounded = event.wounded { words += ["wounded", "\(wounded)"] }
    }
    return words.joined(separator: " ")
  }

  static func events(_ reader: Reader, _ text: String) throws -> [Event] {
    try ArticleReader().read(Array(text.utf8), Provenance(file: "a.txt")).flatMap { reader.read($0).events }
  }

  @Test(arguments: try expected.get().keys.sorted())
  func `an article on the UN force in Lebanon tells its events and no others`(name: String) throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
    let found = try Self.events(Self.reader.get(), text).map(Self.summary)
    let expected = try Self.expected.get()[name] ?? []
    #expect(found.sorted() == expected.sorted())
  }

  /// A story that marsad does not come with, in as few lines as one can be told in.
  static let senegal = """
    topic: french-forces-senegal
    name: { en: French forces in Senegal, ar: القوات الفرنسية في السنغال }
    at-stake: [senegal]
    keywords: [القوات الفرنسية, الجيش الفرنسي]
    actors:
      - { id: french-forces, role: force, name: { en: French forces, ar: القوات الفرنسية }, spellings: [الجيش الفرنسي], adjectives: [فرنسي], words: [باريس] }
      - { id: senegal-army, role: state, name: { en: the army, ar: الجيش السنغالي }, country: senegal, spellings: [السلطات السنغالية], adjectives: [سنغالي], words: [دكار] }
      - { id: rebels, role: faction, name: { en: rebels, ar: متمردو كازامانس }, spellings: [المتمردون] }
    places:
      - { id: senegal, kind: country, name: { en: Senegal, ar: السنغال }, always: [السنغال] }
      - { id: ouakam, kind: base, name: { en: Ouakam, ar: واكام }, country: senegal, after-base-word: [واكام] }
    """

  static let told: [(String, [String])] = [
    (
      "سلّم الجيش الفرنسي قاعدة واكام إلى السلطات السنغالية يوم الخميس 17 تموز 2025.",
      ["handover occurred ouakam 2025-07-17"]
    ),
    (
      "ستنسحب القوات الفرنسية من السنغال بحلول نهاية أيلول 2025.",
      ["withdrawal planned senegal 2025-09-21"]
    ),
    (
      "سقط صاروخان على قاعدة واكام التي تضم جنودا فرنسيين فجر الأحد 20 تموز 2025.",
      ["attack occurred ouakam 2025-07-20"]
    ),
    (
      "شنت طائرات فرنسية غارة على مواقع المتمردين في السنغال يوم السبت 19 تموز 2025.",
      ["strike occurred senegal 2025-07-19"]
    ),
    ("قد تستهدف المتمردون قاعدة واكام حيث القوات الفرنسية.", []),
    ("انسحبت القوات الأميركية من قاعدة عين الأسد في العراق يوم السبت 19 تموز 2025.", []),
  ]

  @Test(arguments: told)
  func `a topic of a few lines is watched without a line of code`(text: String, expected: [String]) throws {
    let reader = Reader(topics: [try Topic(yaml: Self.senegal, file: "senegal.yaml")])
    let article =
      "أخبار القوات الفرنسية\n\nنُشرت في 21 تموز 2025\n\nنشرت صحف دكار تقريرا عن القوات الفرنسية.\n\n"
    let found = try Self.events(reader, article + text).map { event in
      [event.kind.rawValue, event.status.rawValue, event.place?.rawValue ?? "-"].joined(separator: " ") + " "
        + (event.when?.days?.from.description ?? "-")
    }
    #expect(found == expected)
  }

  @Test(arguments: [
    ("التقى السوداني الرئيس الأميركي في البيت الأبيض يوم الخميس 17 تموز 2025.", true),
    ("التقى الوزير السوداني الرئيس الأميركي في البيت الأبيض يوم الخميس 17 تموز 2025.", false),
  ])
  func `an official by name makes an article his country's, an adjective spelled as his name does not`(
    text: String, isRead: Bool
  ) throws {
    let found = try Self.events(Self.reader.get(), "نُشرت في 18 تموز 2025\n\n" + text)
    #expect(found.isEmpty != isRead)
  }

  @Test func `a milestone that the sentence names is the subject of its event`() throws {
    let text = try String(
      contentsOf: Self.folder.appendingPathComponent("01-last-renewal.txt"), encoding: .utf8)
    let vote = try #require(
      try Self.events(Self.reader.get(), text).first { $0.kind == .legislation })
    #expect(vote.subject == "mandate-renewal")
    let evidence = vote.mentions.flatMap(\.evidence).first { $0.field == .subject }
    #expect(evidence?.rule == "milestone")
  }
}
