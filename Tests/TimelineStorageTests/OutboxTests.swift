import Testing
import TimelineStorage
import Vocabulary

@Suite struct OutboxTests {
  @Test func `an alert is stored, sent and confirmed`() throws {
    let store = try TimelineStore.open(at: ":memory:")
    let alert = try #require(try store.drop(article("a1", attack("2024-08-05"))).alerts.first)
    #expect(try store.undelivered().map(\.alert) == [alert])
    #expect(try store.undelivered().map(\.state) == [.stored])
    try store.markSent(alert.id, at: 1000)
    #expect(try store.undelivered().map(\.state) == [.sent])
    #expect(try store.undelivered().map(\.sentAt) == [1000])
    try store.markConfirmed(alert.id)
    #expect(try store.undelivered().isEmpty)
    #expect(try store.recentlySent(since: 640).map(\.alert.id) == [alert.id])
    #expect(try store.recentlySent(since: 1001).isEmpty)
  }

  @Test func `an alert that is printed is not sent`() throws {
    let store = try TimelineStore.open(at: ":memory:")
    let applied = try store.apply(
      article("a1", attack("2024-08-05")), places: places, readAt: 0, isDelivered: false)
    #expect(applied.alerts.count == 1)
    #expect(try store.undelivered().isEmpty)
    #expect(try store.alerts().count == 1)
  }

  @Test func `attempts are counted until one ends`() throws {
    let store = try TimelineStore.open(at: ":memory:")
    #expect(try store.beginAttempt("f", at: 1) == 1)
    #expect(try store.beginAttempt("f", at: 2) == 2)
    #expect(try store.beginAttempt("g", at: 2) == 1)
    try store.endAttempt("f")
    #expect(try store.beginAttempt("f", at: 3) == 1)
  }
}
