import Calendars
import Testing
import TimelineDiffing
import Vocabulary

/// What an alert bears: its type, how fresh and how urgent it is.
@Suite struct AlertTests {
  private func attack(_ status: EventStatus = .occurred, _ further: (inout Event) -> Void = { _ in }) -> Event
  {
    event(.attack, status, "harir", "2024-08-05", target: .base, further)
  }

  @Test func `a fresh attack with casualties is an error, one without a warning`() {
    var stream = Stream()
    let bloodless = stream.drop(Told("a", "2024-08-06", attack { ($0.killed, $0.wounded) = (0, 0) }))
    #expect(bloodless.map(\.priority) == [4])
    let bloody = stream.drop(
      Told(
        "b", "2024-08-06", event(.attack, .occurred, "erbil", "2024-08-05", target: .base) { $0.wounded = 5 })
    )
    #expect(bloody.map(\.priority) == [3])
  }

  @Test func `an attack on a named base needs no word for it, one on an embassy there is no base attack`() {
    var stream = Stream()
    let named = stream.drop(Told("a", "2024-08-06", event(.attack, .occurred, "harir", "2024-08-05")))
    #expect(named.map(\.type) == [.baseAttack])
    let embassy = stream.drop(
      Told("b", "2024-08-06", event(.attack, .occurred, "baghdad", "2024-08-05", target: .embassy)))
    #expect(embassy.map(\.type) == [.newEvent])
  }

  @Test func `an attack that is only denied raises nothing, and raises when it is asserted`() {
    var stream = Stream()
    #expect(stream.drop(Told("a", "2024-08-06", attack(.denied))).isEmpty)
    let asserted = stream.drop(Told("b", "2024-08-06", attack()))
    #expect(asserted.map(\.type) == [.baseAttack])
    #expect(stream.known.count == 1)
  }

  @Test func `a denial leaves the event standing, disputed, with who denies it, and is told once`() {
    var stream = Stream()
    stream.drop(Told("a", "2024-08-06", attack()))
    let denial = event(.attack, .denied, "harir", "2024-08-05", target: .base, by: "التحالف")
    #expect(stream.drop(Told("b", "2024-08-06", denial)).map(\.change) == [.denied])
    #expect(stream.drop(Told("c", "2024-08-07", denial)).isEmpty)
    let state = EventState(stream.known[0].reports, Stream.places)
    #expect(state.event.status == .occurred && state.isDisputed && state.deniedBy == ["التحالف"])
  }

  @Test func `what is background in its article or older than thirty days is priority 6`() {
    var stream = Stream()
    let passing = stream.drop(Told("a", "2024-12-01", attack { $0.freshness = .background }))
    #expect(passing.map(\.priority) == [6] && passing.map(\.freshness) == [.background])
    let old = stream.drop(
      Told("b", "2024-10-01", event(.attack, .occurred, "erbil", "2024-09-30", target: .base)))
    #expect(old.map(\.freshness) == [.background])
  }

  @Test func `a refined date is a warning only where the end moves`() {
    var stream = Stream()
    stream.drop(Told("a", "2024-09-07", event(.withdrawal, .planned, "harir", "2025-09-01…2025-09-30")))
    let sameEnd = stream.drop(
      Told("b", "2024-10-07", event(.withdrawal, .planned, "harir", "2025-09-21…2025-09-30")))
    #expect(sameEnd.map(\.priority) == [5])
    let otherEnd = stream.drop(Told("c", "2024-11-07", event(.withdrawal, .planned, "harir", "2025-09-22")))
    #expect(otherEnd.map(\.priority) == [4] && otherEnd.map(\.shiftDays) == [-8])
  }

  @Test func `cancelled is told once, and what is off keeps its last date to count from`() {
    var stream = Stream()
    stream.drop(Told("a", "2024-09-07", event(.withdrawal, .planned, "harir", "2025-09-30")))
    let off = event(.withdrawal, .cancelled, "harir")
    #expect(stream.drop(Told("b", "2024-10-07", off)).map(\.change) == [.cancelled])
    #expect(stream.drop(Told("c", "2024-10-08", off)).isEmpty)
    let again = stream.drop(Told("d", "2024-12-07", event(.withdrawal, .planned, "harir", "2025-10-10")))
    #expect(again.map(line) == ["date-change withdrawal harir later 10"])
    #expect(again[0].previous?.days == days("2025-09-30"))
  }

  @Test func `an older article never moves a date back`() {
    var stream = Stream()
    stream.drop(Told("new", "2025-08-19", event(.withdrawal, .planned, "harir", "2025-09-15")))
    #expect(
      stream.drop(Told("old", "2024-09-07", event(.withdrawal, .planned, "harir", "2025-12-31"))).isEmpty)
    let state = EventState(stream.known[0].reports, Stream.places)
    #expect(state.event.when?.days == days("2025-09-15"))
  }

  @Test func `the toll is the newest figure, with the range of all`() {
    var stream = Stream()
    for (name, killed) in [("2024-08-06", 1), ("2024-08-08", 2), ("2024-08-07", 4)] {
      stream.drop(Told(name, name, attack { $0.killed = killed }))
    }
    let state = EventState(stream.known[0].reports, Stream.places)
    #expect(state.event.killed == 2 && state.killedRange == 1...4)
  }

  @Test func `an attack told in two articles of one outlet with other words is one alert`() {
    var stream = Stream()
    let both = Told("a", "2024-08-06", attack { $0.count = 2 }, attack { $0.isLead = false })
    #expect(stream.drop(both).count == 1)
  }

  @Test func `identifiers are sixteen hexadecimal digits, and the same article makes the same`() {
    let article = Told("a", "2024-08-06", attack(), event(.handover, .occurred, "erbil", "2024-08-05"))
    var (one, other) = (Stream(), Stream())
    let alerts = one.drop(article)
    #expect(other.drop(article).map(\.id) == alerts.map(\.id))
    for id in alerts.map(\.id) + alerts.map(\.event) {
      #expect(id.count == 16 && id.allSatisfy { $0.isHexDigit && !$0.isUppercase })
    }
    #expect(Set(alerts.map(\.id) + alerts.map(\.event)).count == 4)
  }
}
