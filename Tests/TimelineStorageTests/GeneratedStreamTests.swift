import ArabicText
import Calendars
import Testing
import TimelineDiffing
import TimelineStorage
import Vocabulary

/// Streams out of a seed: every kind of statement at few places and on few days, so that much of it collides.
private struct Generator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  // SplitMix64 (Steele, Lea, Flood 2014).
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &self)]
  }

  mutating func article(_ name: String) -> ReadArticle {
    let first = Day(ordinal: 19_800)
    let published = first + Int.random(in: 0..<500, using: &self)
    var events: [Event] = []
    for _ in 0..<Int.random(in: 1...3, using: &self) {
      let kind = pick([EventKind.attack, .attack, .withdrawal, .negotiation, .diplomacy])
      let status =
        kind == .attack
        ? pick([EventStatus.occurred, .occurred, .occurred, .denied])
        : pick([EventStatus.occurred, .ongoing, .planned, .planned, .postponed, .cancelled, .denied])
      let place = pick([PlaceID?("ain-al-asad"), "harir", "iraq", "syria", nil])
      let from = published + Int.random(in: -40...60, using: &self)
      let length = pick([0, 0, 0, 1, 9, 30, 364])
      let isDated = Int.random(in: 0..<5, using: &self) > 0
      let days = DayInterval(from, from + length)
      let when = TimeValue(value: "\(days)", mod: pick([nil, nil, .approximate]), days: days)
      events.append(
        event(kind, status, place, nil, target: kind == .attack ? .base : nil) {
          $0.when = isDated ? when : nil
          $0.isLead = self.pick([true, false])
          $0.freshness = self.pick([.fresh, .background])
          $0.count = kind == .attack ? self.pick([nil, nil, 2, 4]) : nil
          $0.ordinal = kind == .negotiation ? self.pick([nil, 1, 2]) : nil
          $0.phase = kind == .withdrawal ? self.pick([nil, nil, .start, .completion]) : nil
        })
    }
    var read = article(name, published: "\(published)")
    read.events = events
    return read
  }

  private func article(_ name: String, published: String) -> ReadArticle {
    TimelineStorageTests.article(name, published: published)
  }
}

@Suite struct GeneratedStreamTests {
  /// The events as sets of what tells them.
  private func gathered(_ reports: [Report]) -> Set<Set<Report.Key>> {
    Set(Timeline.events(of: reports, places).map { Set($0.map(\.key)) })
  }

  private func stored(_ store: TimelineStore) throws -> Set<Set<Report.Key>> {
    Set(try store.storedReports().values.map { Set($0.map(\.key)) })
  }

  @Test(arguments: 0..<6)
  func `what the store loads for an article is all that it can touch`(seed: UInt64) throws {
    var generator = Generator(seed: seed)
    let store = try TimelineStore.open(at: ":memory:")
    var reports: [Report] = []
    for index in 0..<25 {
      let read = generator.article("a\(index)")
      reports += read.reports
      _ = try store.drop(read)
      let (stored, gathered) = (try stored(store), gathered(reports))
      #expect(stored == gathered, "after article \(index)")
      if stored != gathered { return }
    }
  }

  @Test(arguments: 0..<4)
  func `any order of arrival ends in the same timeline`(seed: UInt64) throws {
    var generator = Generator(seed: 1000 + seed)
    var articles = (0..<15).map { generator.article("a\($0)") }
    var first: [String]?
    for _ in 0..<4 {
      let store = try TimelineStore.open(at: ":memory:")
      for read in articles { _ = try store.drop(read) }
      let timeline = try store.timeline(places: places)
      let lines = timeline.map { event in
        var event = event
        event.id = ""
        return "\(event)"
      }
      if first == nil { first = lines }
      #expect(lines == first)
      articles.shuffle(using: &generator)
    }
  }

  @Test(arguments: 0..<6)
  func `no article says the same twice, and none again under another name`(seed: UInt64) throws {
    var generator = Generator(seed: 2000 + seed)
    let store = try TimelineStore.open(at: ":memory:")
    for index in 0..<20 {
      var read = generator.article("a\(index)")
      let alerts = try store.drop(read).alerts
      #expect(Set(alerts.map(\.id)).count == alerts.count)
      #expect(Set(alerts.map { "\($0.event) \($0.type)" }).count == alerts.count)
      read.article.sha256 += "-again"
      let again = try store.drop(read).alerts
      #expect(again.isEmpty, "\(again) from \(read.events)")
    }
  }

  @Test(arguments: 0..<6)
  func `taking an article back leaves what stood before it, and letting it stand again what stood after`(
    seed: UInt64
  ) throws {
    var generator = Generator(seed: 3000 + seed)
    let store = try TimelineStore.open(at: ":memory:")
    func lines() throws -> [String] {
      try store.timeline(places: places).map { event in
        var event = event
        event.id = ""
        return "\(event)"
      }
    }
    for index in 0..<20 {
      let before = try lines()
      _ = try store.drop(generator.article("a\(index)"))
      let after = try lines()
      _ = try store.retract(sha256: "a\(index)", places: places, by: analyst).get()
      #expect(try lines() == before)
      _ = try store.restore(sha256: "a\(index)", places: places, by: analyst).get()
      #expect(try lines() == after)
    }
  }

  @Test(arguments: 0..<4)
  func `an article read in another way ends where it would have ended if it had been read so first`(
    seed: UInt64
  ) throws {
    var generator = Generator(seed: 4000 + seed)
    let store = try TimelineStore.open(at: ":memory:")
    let fresh = try TimelineStore.open(at: ":memory:")
    for index in 0..<15 {
      _ = try store.drop(generator.article("a\(index)"))
      let again = generator.article("a\(index)")
      _ = try store.reread(again, places: places, readAt: 0, readerVersion: "2")
      _ = try fresh.drop(again)
      #expect(try stored(store) == stored(fresh))
    }
    #expect(try store.counts().events == fresh.counts().events)
  }
}
