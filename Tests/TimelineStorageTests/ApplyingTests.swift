import Calendars
import FoundationEssentials
import TestSupport
import Testing
import TimelineDiffing
import TimelineStorage
import Vocabulary

@Suite struct ApplyingTests {
  @Test func `an article is applied once, whatever it is called`() throws {
    let store = try TimelineStore.open(at: ":memory:")
    let read = article("a1", attack("2024-08-05", target: .base))
    let first = try store.drop(read)
    #expect(first.isNew)
    #expect(first.alerts.map(\.type) == [.baseAttack])
    let second = try store.drop(read)
    #expect(!second.isNew && second.alerts.isEmpty)
    #expect(try store.contains(sha256: "a1"))
    #expect(try !store.contains(sha256: "a2"))
    #expect(try store.counts() == Counts(articles: 1, events: 1, alerts: 1, undelivered: 1))
  }

  @Test func `what was written is read back as it was, after opening again`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("marsad.db").path
    let told = attack("2024-08-05", target: .base, by: "مصدر أمني") {
      ($0.weapon, $0.count, $0.wounded, $0.outcome, $0.actor) = (.rocket, 2, 5, .hit, "faction")
    }
    var alerts: [Alert] = []
    do { alerts = try TimelineStore.open(at: path).drop(article("a1", told)).alerts }
    let store = try TimelineStore.open(at: path)
    #expect(try store.alerts() == alerts)
    let event = try #require(try store.timeline(places: places).first)
    #expect(event.event.when == told.when)
    #expect(event.event.wounded == 5 && event.woundedRange == 5...5)
    #expect(event.event.weapon == .rocket && event.event.count == 2 && event.event.outcome == .hit)
    #expect(event.mentions.map(\.mention) == told.mentions)
    #expect(event.mentions[0].source == "وكالة")
    #expect(event.id == alerts[0].event)
    #expect(try store.newestPublication() == Day("2024-08-15"))
  }

  @Test func `ten outlets are one event, and a reprint is no source of its own`() throws {
    let store = try TimelineStore.open(at: ":memory:")
    let wire = "قالت مصادر أمنية إن صاروخين سقطا قرب سور القاعدة من دون أن يصاب أحد بأذى يذكر"
    #expect(try store.drop(article("a1", text: wire, attack("2024-08-05"))).alerts.count == 1)
    let reprint = "وكالة أخرى: " + wire
    #expect(try store.drop(article("a2", text: reprint, attack("2024-08-05"))).alerts.isEmpty)
    let own = "أكد ناطق باسم العمليات المشتركة وقوع هجوم ليلي محدود ولم يذكر تفاصيل عن الخسائر"
    #expect(try store.drop(article("a3", text: own, attack("2024-08-05"))).alerts.isEmpty)
    let event = try #require(try store.timeline(places: places).first)
    #expect(event.mentionCount == 3 && event.independentCount == 2)
  }

  @Test func `a changed text under the same address replaces what the earlier one said`() throws {
    let store = try TimelineStore.open(at: ":memory:")
    let url = "https://example.org/1"
    let first = try store.drop(
      article("a1", url: url, event(.withdrawal, .planned, "ain-al-asad", "2025-09-01…2025-09-30")))
    let second = try store.drop(
      article("a2", url: url, event(.withdrawal, .planned, "ain-al-asad", "2025-10-15")))
    #expect(second.alerts.map(\.change) == [.later])
    let timeline = try store.timeline(places: places)
    #expect(timeline.map(\.id) == first.alerts.map(\.event))
    #expect(timeline[0].mentionCount == 1 && timeline[0].history.count == 1)
    #expect(
      try store.drop(article("a3", url: url, event(.withdrawal, .planned, "ain-al-asad", "2025-10-15")))
        .alerts.isEmpty)
  }

  @Test func `an older version of a page adds nothing to a newer one`() throws {
    let store = try TimelineStore.open(at: ":memory:")
    let url = "https://example.org/1"
    _ = try store.drop(article("a1", url: url, attack("2024-08-05")))
    let older = try store.drop(
      article("a2", published: "2024-08-10", url: url, attack("2024-07-01")))
    #expect(older.isNew && older.alerts.isEmpty)
    #expect(try store.timeline(places: places).count == 1)
  }

  @Test func `an article that joins two known events leaves the first identifier, and the other resolves`()
    throws
  {
    let store = try TimelineStore.open(at: ":memory:")
    // Nothing ties the two plans together until the article between them is read.
    let first = try store.drop(
      article(
        "a1", published: "2024-03-01", event(.negotiation, .planned, "iraq", "2024-04-01…2024-04-10")))
    let second = try store.drop(
      article("a2", published: "2024-10-06", event(.negotiation, .occurred, "iraq", "2024-10-05")))
    #expect(first.alerts.count == 1 && second.alerts.count == 1)
    let joining = try store.drop(
      article("a3", published: "2024-05-01", event(.negotiation, .planned, "iraq", "2024-07-30")))
    #expect(joining.alerts.allSatisfy { $0.type == .dateChange })
    let timeline = try store.timeline(places: places)
    #expect(timeline.map(\.id) == [first.alerts[0].event])
    let explanation = try #require(try store.explain(second.alerts[0].event, places: places))
    #expect(explanation.event.id == first.alerts[0].event)
    #expect(explanation.mergedFrom == second.alerts[0].event)
    #expect(try store.explain(second.alerts[0].id, places: places)?.alert?.type == .newEvent)
  }

  @Test func `the alerts of an article 30 days older than the newest are background`() throws {
    let store = try TimelineStore.open(at: ":memory:")
    _ = try store.drop(article("a1", published: "2025-01-01", attack("2024-12-30")))
    let old = try store.drop(
      article("a2", published: "2024-08-15", event(.attack, .occurred, "harir", "2024-08-14", target: .base)))
    #expect(old.alerts.map(\.freshness) == [.background])
    #expect(old.alerts.map(\.priority) == [6])
  }

  @Test(arguments: TimelineStore.Step.allCases)
  func `breaking off anywhere leaves nothing, and the next try does all`(step: TimelineStore.Step) throws {
    struct Interruption: Error {}
    let folder = try TemporaryFolder()
    let path = folder.file("marsad.db").path
    let read = article("a1", attack("2024-08-05", target: .base))
    do {
      let store = try TimelineStore.open(at: path)
      store.beforeStep = { if $0 == step { throw Interruption() } }
      #expect(throws: StorageError.self) { try store.drop(read) }
    }
    let store = try TimelineStore.open(at: path)
    #expect(try store.counts() == Counts())
    #expect(try store.timeline(places: places).isEmpty)
    #expect(try store.drop(read).alerts.count == 1)
  }

  @Test func `what was known then leaves out what was published later`() throws {
    let store = try TimelineStore.open(at: ":memory:")
    _ = try store.drop(
      article(
        "a1", published: "2024-09-07", event(.withdrawal, .planned, "ain-al-asad", "2025-09-01…2025-09-30")))
    _ = try store.drop(
      article("a2", published: "2025-08-19", event(.withdrawal, .planned, "ain-al-asad", "2025-09-15")))
    let then = try store.timeline(asOf: Day("2025-01-01"), places: places)
    let now = try store.timeline(places: places)
    #expect(then.map(\.event.when?.value) == ["2025-09-01…2025-09-30"])
    #expect(now.map(\.event.when?.value) == ["2025-09-15"])
    #expect(then.map(\.id) == now.map(\.id))
    #expect(now[0].history.map(\.when?.value) == ["2025-09-01…2025-09-30", "2025-09-15"])
  }

  @Test func `a date-change is explained by the sentences of the old date and the new`() throws {
    let store = try TimelineStore.open(at: ":memory:")
    _ = try store.drop(
      article(
        "a1", published: "2024-09-07",
        event(.withdrawal, .planned, "ain-al-asad", "2025-09-01…2025-09-30", quote: "قديم")))
    let change = try store.drop(
      article(
        "a2", published: "2025-08-19",
        event(.withdrawal, .planned, "ain-al-asad", "2025-09-15", by: "مصدر", quote: "جديد")))
    let explanation = try #require(try store.explain(change.alerts[0].id, places: places))
    #expect(explanation.accounts.flatMap(\.sources).map(\.mention.quote) == ["جديد"])
    #expect(explanation.earlierAccounts.flatMap(\.sources).map(\.mention.quote) == ["قديم"])
    #expect(try store.explain("0000000000000000") == nil)
  }
}
