import Calendars
import ConfigurationFiles
import Foundation
import TestSupport
import Testing
import Vocabulary

@Suite struct TopicFileTests {
  static let sound = """
    topic: story
    name: { en: A story, ar: قصة }
    at-stake: [iraq]
    keywords: [التحالف]
    lexicon: { mission: [ولاية] }
    actors:
      - { id: us, role: force, name: { en: US, ar: أميركا }, country: iraq, spellings: [سنتكوم], adjectives: [أميركي], words: [واشنطن], conduct: strikes }
    milestones:
      - { id: vote, name: { en: The vote, ar: التصويت }, kinds: [legislation], spellings: [تصويت البرلمان] }
    places:
      - id: iraq
        kind: country
        name: { en: Iraq, ar: العراق }
        always: [العراق]
        towns: { always: [كركوك], after-town-word: [بلد] }
        sites:
          - { target: embassy, always: [السفارة الأميركية], once-named: [السفارة] }
      - id: tower-22
        kind: base
        name: { en: Tower 22, ar: البرج 22 }
        country: iraq
        at: [33.3, 38.7]
        operated-by: us
        from: 2015
        to: 2026-02
        always: [البرج 22]
        after-base-word: [بلد]
    """

  @Test func `every key of a topic is read`() throws {
    let topic = try Topic(yaml: Self.sound, file: "t")
    #expect(topic.id == "story")
    #expect(topic.countriesAtStake == ["iraq"])
    #expect(topic.lexicon == [.mission: ["ولاية"]])
    #expect(topic.actors.first?.adjectives == ["أميركي"])
    #expect(topic.actors.first?.words == ["واشنطن"])
    #expect(topic.actors.first?.conduct == .strikes)
    #expect(topic.milestones.first?.kinds == [.legislation])
    let iraq = try #require(topic.places.first)
    #expect(iraq.towns == [Spelling(text: "كركوك"), Spelling(text: "بلد", condition: .afterTownWord)])
    #expect(iraq.sites.first?.target == .embassy)
    let base = try #require(topic.places.last)
    #expect(base.kind == .base)
    #expect(base.coordinates?.latitude == 33.3)
    #expect(base.operatedBy == "us")
    #expect(base.from == Day(year: 2015, month: 1, day: 1))
    #expect(base.to == Day(year: 2026, month: 2, day: 28))
  }

  /// A line of the sound topic, what stands there instead, and the message that this gives.
  static let faults: [(String, String, String)] = [
    ("kind: country", "knid: country", "unknown key 'knid'; did you mean 'kind'?"),
    (
      "kind: base", "kind: bse",
      "'bse' is no value for 'kind', which should be one of base, country, region; did you mean 'base'?"
    ),
    ("id: tower-22", "id: iraq", "the place 'iraq' stands twice, first in line 11"),
    (
      "id: tower-22", "id: Tower",
      "'Tower' is no value for 'id', which should be an identifier of lower-case letters, digits and single hyphens"
    ),
    (
      "country: iraq\n    at", "country: irak\n    at",
      "'irak' is no value for 'country', which should be the identifier of a country of this file; did you mean 'iraq'?"
    ),
    (
      "operated-by: us", "operated-by: eu",
      "'eu' is no value for 'operated-by', which should be the identifier of an actor of this file"
    ),
    (
      "to: 2026-02", "to: 2026-02-30",
      "'2026-02-30' is no value for 'to', which should be a date such as 2025-09-15, 2025-09 or 2025"
    ),
    ("to: 2026-02", "to: 2014", "'2014' is no value for 'to', which should be no earlier than 'from'"),
    (
      "at: [33.3, 38.7]", "at: [333, 38.7]",
      "'at' should be [degrees north, degrees east], not what stands there"
    ),
    (
      "always: [البرج 22]", "always: [22]",
      "'22' is no value for 'always', which should be up to eight words, of which the last may be a number"
    ),
    ("always: [البرج 22]", "always: [كركوك]", "the spelling 'كركوك' stands twice, first in line 15"),
    (
      "always: [البرج 22]", "always: [البُرج 22, البرج 22]",
      "the spelling 'البرج 22' stands twice, first in line 26"
    ),
    (
      "after-base-word: [بلد]", "after-base-wrd: [بلد]",
      "unknown key 'after-base-wrd'; did you mean 'after-base-word'?"
    ),
    (
      "target: embassy", "target: embasy",
      "'embasy' is no value for 'target', which should be one of base, embassy, consulate, oil, other; did you mean 'embassy'?"
    ),
    (
      "role: force", "role: army",
      "'army' is no value for 'role', which should be one of force, faction, state, legislature, body"
    ),
    (
      "kinds: [legislation]", "kinds: [law]",
      "'law' is no value for 'kinds', which should be one of attack, strike, withdrawal, redeployment, handover, mission-end, agreement, negotiation, diplomacy, legislation, arrest, threat, truce"
    ),
    ("keywords: [التحالف]\n", "", "the key 'keywords' is missing"),
    ("mission: [ولاية]", "misson: [ولاية]", "unknown key 'misson'; did you mean 'mission'?"),
    (
      "conduct: strikes", "conduct: strike",
      "'strike' is no value for 'conduct', which should be one of attacks, strikes; did you mean 'strikes'?"
    ),
    (
      "words: [واشنطن]", "words: [2025]",
      "'2025' is no value for 'words', which should be up to eight words, of which the last may be a number"
    ),
    (
      "at-stake: [iraq]", "at-stake: [syria]",
      "'syria' is no value for 'at-stake', which should be the identifier of a place of this file"
    ),
  ]

  @Test(arguments: faults)
  func `what is wrong in a topic is said`(line: String, instead: String, message: String) throws {
    let range = try #require(Self.sound.range(of: line))
    do {
      _ = try Topic(yaml: Self.sound.replacingCharacters(in: range, with: instead), file: "t")
      Issue.record("the topic is taken as sound")
    } catch {
      #expect(error.messages.contains { $0.hasSuffix(message) }, "\(error.messages)")
    }
  }

  @Test func `a file of an earlier folder hides one of the same name`() throws {
    let folder = try TemporaryFolder()
    let other = try TemporaryFolder()
    try folder.write(Self.sound, to: "a.yaml")
    try other.write("not a topic", to: "a.yaml")
    try other.write(Self.sound.replacing("topic: story", with: "topic: other"), to: "b.yaml")
    try other.write("neither", to: "b.yaml~")
    #expect(try loadTopics(from: [folder.url.path, other.url.path]).map(\.id) == ["story", "other"])
  }

  @Test func `one topic cannot come from two files`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.sound, to: "a.yaml")
    try folder.write(Self.sound, to: "b.yaml")
    #expect(throws: ConfigurationError.self) { try loadTopics(from: [folder.url.path]) }
  }
}
