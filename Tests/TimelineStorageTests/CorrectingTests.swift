import Calendars
import Testing
import TimelineDiffing
import TimelineStorage
import Vocabulary

/// What a person overrules stays overruled, and nothing else changes.
@Suite struct CorrectingTests {
  private let store: TimelineStore
  init() throws { store = try TimelineStore.open(at: ":memory:") }

  /// The events as what tells them: sets of articles.
  private func tellers() throws -> Set<Set<String>> {
    Set(try store.storedReports().values.map { Set($0.map(\.article)) })
  }

  private func id(of place: PlaceID, _ when: String) throws -> String {
    try #require(
      try store.timeline(places: places).first { $0.event.place == place && $0.event.when?.value == when }?.id
    )
  }

  private func strike(on place: PlaceID, _ when: String) -> Event {
    event(.attack, .occurred, place, when, target: .base)
  }

  // MARK: Retracting

  @Test func `what an article said can be taken back, and it is not read again`() throws {
    let plan = event(.withdrawal, .planned, "ain-al-asad", "2025-09-01…2025-09-30")
    _ = try store.drop(article("a1", published: "2024-09-07", plan))
    let before = try store.timeline(places: places).map { "\($0)" }
    let wrong = article(
      "a2", published: "2025-08-19", event(.withdrawal, .planned, "ain-al-asad", "2026-09-15"),
      event(.attack, .occurred, "harir", "2025-08-18"))
    #expect(try store.drop(wrong).alerts.count == 2)
    let corrected = try store.retract(sha256: "a2", places: places, by: analyst).get()
    #expect(corrected.correction.action == .retract && corrected.correction.author == analyst)
    #expect(corrected.differences.count == 2)
    #expect(corrected.differences.contains { $0.after == nil && $0.before?.kind == .attack })
    #expect(try store.timeline(places: places).map { "\($0)" } == before)
    #expect(try store.timeline(asOf: Day("2025-12-31"), places: places).map { "\($0)" } == before)
    #expect(throws: CorrectionRefusal.nothingToDo) {
      try store.retract(sha256: "a2", places: places, by: analyst).get()
    }
    #expect(try !store.drop(wrong).isNew)
    #expect(try store.alerts().count == 3)
    #expect(try store.explain(store.alerts()[1].id, places: places)?.event.mentionCount != nil)
  }

  @Test func `what was taken back can be let stand again`() throws {
    _ = try store.drop(article("a1", attack("2024-08-05")))
    _ = try store.drop(article("a2", attack("2024-08-05", by: "مصدر")))
    let before = try store.timeline(places: places).map { "\($0)" }
    _ = try store.retract(sha256: "a1", places: places, by: analyst).get()
    #expect(try tellers() == [["a2"]])
    _ = try store.restore(sha256: "a1", places: places, by: analyst).get()
    #expect(try store.timeline(places: places).map { "\($0)" } == before)
    #expect(try store.drop(article("a3", attack("2024-08-05"))).alerts.isEmpty)
  }

  @Test func `the version before a retracted one counts again`() throws {
    let url = "https://example.org/1"
    for (name, day, date) in [("a1", "2025-08-01", "2025-09-15"), ("a2", "2025-08-03", "2025-10-15")] {
      _ = try store.drop(
        article(name, published: day, url: url, event(.withdrawal, .planned, "ain-al-asad", date)))
    }
    _ = try store.retract(sha256: "a2", places: places, by: analyst).get()
    #expect(try store.timeline(places: places).map(\.event.when?.value) == ["2025-09-15"])
    _ = try store.restore(sha256: "a2", places: places, by: analyst).get()
    #expect(try store.timeline(places: places).map(\.event.when?.value) == ["2025-10-15"])
  }

  @Test(arguments: [["a1", "a2", "a3"], ["a3", "a1", "a2"], ["a2", "a3", "a1"]])
  func `of the versions of a page that one counts which was the newest then`(order: [String]) throws {
    let versions = [
      "a1": ("2025-08-01", "2025-09-15"), "a2": ("2025-08-03", "2025-10-15"),
      "a3": ("2025-08-05", "2025-11-15"),
    ]
    for name in order {
      let (day, date) = try #require(versions[name])
      _ = try store.drop(
        article(
          name, published: day, url: "https://example.org/1",
          event(.withdrawal, .planned, "ain-al-asad", date)))
    }
    func known(_ day: String) throws -> [String?] {
      try store.timeline(asOf: Day(day), places: places).map(\.event.when?.value)
    }
    #expect(try known("2025-07-31") == [])
    #expect(try known("2025-08-02") == ["2025-09-15"])
    #expect(try known("2025-08-04") == ["2025-10-15"])
    #expect(try known("2025-08-06") == ["2025-11-15"])
    #expect(try store.timeline(places: places).map(\.event.when?.value) == ["2025-11-15"])
    let ids = try ["2025-08-02", "2025-08-06"].flatMap { try store.timeline(asOf: Day($0), places: places) }
      .map(\.id)
    #expect(Set(ids).count == 1)
  }

  @Test func `an article is found by its hash, its beginning, its file, its address`() throws {
    var read = article("0123456789abcdef0123", url: "https://example.org/7", attack("2024-08-05"))
    read.article.file = "archive/7.txt"
    _ = try store.drop(read)
    for name in ["0123456789abcdef0123", "01234567", "archive/7.txt", "7.txt", "https://example.org/7"] {
      #expect(try store.articles(named: name).map(\.file) == ["archive/7.txt"], "\(name)")
    }
    for name in ["0123456", "txt", "89abcdef", "", "%"] {
      #expect(try store.articles(named: name).isEmpty, "\(name)")
    }
  }

  // MARK: Merging and splitting

  @Test func `events that a person makes one stay one, with all that is told of either later`() throws {
    _ = try store.drop(article("a1", strike(on: "ain-al-asad", "2024-08-05")))
    _ = try store.drop(article("a2", strike(on: "harir", "2024-08-05")))
    let (first, second) = (try id(of: "ain-al-asad", "2024-08-05"), try id(of: "harir", "2024-08-05"))
    let corrected = try store.merge([second, first], places: places, by: analyst).get()
    #expect(corrected.differences.map(\.mergedInto).contains(first))
    #expect(try tellers() == [["a1", "a2"]])
    #expect(try store.explain(second, places: places)?.event.id == first)
    #expect(try store.drop(article("a3", strike(on: "harir", "2024-08-05"))).alerts.isEmpty)
    #expect(try store.drop(article("a4", strike(on: "ain-al-asad", "2024-08-05"))).alerts.isEmpty)
    #expect(try tellers() == [["a1", "a2", "a3", "a4"]])
    #expect(try store.corrections(ofEvent: first).map(\.events) == [[first, second].sorted()])
  }

  @Test func `an event that a person takes apart stays apart, and what comes later finds its part`() throws {
    _ = try store.drop(article("a1", strike(on: "harir", "2024-08-05")))
    _ = try store.drop(article("a2", strike(on: "harir", "2024-08-01…2024-08-31")))
    let id = try id(of: "harir", "2024-08-05")
    let corrected = try store.split(id, [.init(article: "a2")], places: places, by: analyst).get()
    #expect(corrected.differences.count == 2)
    #expect(try tellers() == [["a1"], ["a2"]])
    #expect(try self.id(of: "harir", "2024-08-05") == id)
    #expect(try store.drop(article("a3", strike(on: "harir", "2024-08-05"))).alerts.isEmpty)
    #expect(try store.drop(article("a4", strike(on: "harir", "2024-08-01…2024-08-31"))).alerts.isEmpty)
    #expect(try tellers().count == 2)
  }

  @Test func `the last word counts: what was split can be merged, and what was merged split`() throws {
    _ = try store.drop(article("a1", strike(on: "harir", "2024-08-05")))
    _ = try store.drop(article("a2", strike(on: "harir", "2024-08-05")))
    let id = try id(of: "harir", "2024-08-05")
    for _ in 0..<2 {
      _ = try store.split(id, [.init(article: "a2", start: 3)], places: places, by: analyst).get()
      #expect(try tellers() == [["a1"], ["a2"]])
      _ = try store.merge(store.timeline(places: places).map(\.id), places: places, by: analyst).get()
      #expect(try tellers() == [["a1", "a2"]])
    }
    #expect(try store.corrections(ofEvent: id).map(\.action) == [.merge, .split, .merge, .split].reversed())
  }

  @Test func `what cannot be put right is refused, and nothing is recorded`() throws {
    _ = try store.drop(
      article("a1", strike(on: "harir", "2024-08-05"), event(.handover, .occurred, "harir", "2024-08-05")))
    let ids = try store.timeline(places: places).map(\.id)
    let attack = try id(of: "harir", "2024-08-05")
    func refusal(_ result: Result<Corrected, CorrectionRefusal>) -> CorrectionRefusal? {
      if case .failure(let refusal) = result { refusal } else { nil }
    }
    #expect(refusal(try store.merge(["0", attack], places: places, by: analyst)) == .unknownEvent("0"))
    #expect(refusal(try store.merge([attack, attack], places: places, by: analyst)) == .nothingToDo)
    #expect(refusal(try store.merge(ids, places: places, by: analyst)) == .differentKinds(ids[0], ids[1]))
    #expect(
      refusal(try store.split(attack, [.init(article: "a1")], places: places, by: analyst))
        == .everything(event: attack))
    let elsewhere = CorrectionRefusal.Sentence(article: "a1", start: 99)
    #expect(
      refusal(try store.split(attack, [elsewhere], places: places, by: analyst))
        == .notTold(elsewhere, event: attack))
    #expect(try store.corrections(ofEvent: attack).isEmpty)
  }
}
