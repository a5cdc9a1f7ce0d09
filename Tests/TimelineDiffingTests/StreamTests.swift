import Testing
import TimelineDiffing
import Vocabulary

/// Stories of the kind that the topic tells, as a careful reader would extract them.
enum Stories {
  typealias Step = (article: Told, alerts: [String])

  static let exitDate: [Step] = [
    (
      Told(
        "01", "2024-09-07",
        event(.withdrawal, .planned, "ain-al-asad", "2025-09-01…2025-09-30", mod: .onOrBefore)),
      ["new-event withdrawal ain-al-asad 2025-09-01…2025-09-30"]
    ),
    (Told("02", "2025-02-11", event(.withdrawal, .planned, "ain-al-asad", "2025-01-01…2025-12-31")), []),
    (
      Told(
        "03", "2025-08-17",
        event(.withdrawal, .planned, "ain-al-asad", "2025-09-21…2025-09-30") { $0.phase = .completion }),
      ["date-change withdrawal ain-al-asad refined 0"]
    ),
    (
      Told(
        "04", "2025-08-19", event(.withdrawal, .occurred, "ain-al-asad", "2025-08-18"),
        event(.withdrawal, .planned, "ain-al-asad", "2025-09-15") { $0.phase = .completion }),
      [
        "new-event withdrawal ain-al-asad 2025-08-18", "date-change withdrawal ain-al-asad earlier -15",
      ]
    ),
    (
      Told(
        "05", "2025-09-03",
        event(.withdrawal, .ongoing, "ain-al-asad", "2025-08-01…2025-08-31") { $0.phase = .start },
        event(.withdrawal, .planned, "ain-al-asad", "2025-09-11…2025-09-20", mod: .onOrBefore)),
      []
    ),
    (
      Told("06", "2025-10-21", event(.withdrawal, .postponed, "ain-al-asad", by: "رئيس الوزراء")),
      ["date-change withdrawal ain-al-asad postponed"]
    ),
    (
      Told(
        "07", "2025-12-14", event(.withdrawal, .planned, "ain-al-asad", "2026-01-01…2026-01-10"),
        event(.withdrawal, .planned, "ain-al-asad", "2025-09-01…2025-09-30")),
      ["date-change withdrawal ain-al-asad later 117"]
    ),
    (
      Told(
        "08", "2026-01-18",
        event(.withdrawal, .occurred, "ain-al-asad", "2026-01-17") { $0.phase = .completion },
        event(.handover, .occurred, "ain-al-asad", "2026-01-17")),
      ["new-event withdrawal ain-al-asad 7 2026-01-17", "new-event handover ain-al-asad 2026-01-17"]
    ),
  ]

  static let missionEnd: [Step] = [
    (
      Told(
        "01", "2024-09-28", event(.missionEnd, .planned, "iraq", "2025-09-01…2025-09-30", mod: .onOrBefore),
        event(.agreement, .occurred, "iraq", "2024-09-27")),
      ["new-event mission-end iraq 2025-09-01…2025-09-30", "new-event agreement iraq 2024-09-27"]
    ),
    (
      Told("02", "2024-10-02", event(.missionEnd, .planned, "iraq", "2025-09-21…2025-09-30")),
      ["date-change mission-end iraq refined 0"]
    ),
    (
      Told(
        "03", "2024-10-09",
        event(.missionEnd, .denied, "iraq", "2025-09-21…2025-09-30", by: "البنتاغون")),
      ["date-change mission-end iraq denied"]
    ),
    (Told("04", "2025-08-26", event(.missionEnd, .planned, "iraq", "2025-09-01…2025-09-30")), []),
    (
      Told("05", "2025-09-14", event(.missionEnd, .planned, "iraq", "2025-09-30")),
      ["date-change mission-end iraq refined 0"]
    ),
    (
      Told(
        "06", "2025-10-01", event(.missionEnd, .occurred, "iraq", "2025-09-30"),
        event(.agreement, .occurred, nil, "2024-09-27")),
      ["new-event mission-end iraq 0 2025-09-30"]
    ),
  ]

  static let oneAttack: [Step] = [
    (
      Told("01", "2021-02-15", event(.attack, .occurred, "erbil", "2021-02-15", target: .base)),
      ["base-attack attack erbil 2021-02-15"]
    ),
    (
      Told(
        "02", "2021-02-16",
        event(.attack, .occurred, "erbil", "2021-02-15", target: .base) {
          ($0.weapon, $0.count, $0.killed, $0.wounded) = (.rocket, 14, 1, 6)
        }), []
    ),
    (Told("03", "2021-02-16", event(.attack, .occurred, "erbil", "2021-02-16", mod: .approximate)), []),
    (Told("04", "2021-02-17", event(.attack, .occurred, "kurdistan", "2021-02-15", target: .base)), []),
    (
      Told(
        "05", "2021-02-18",
        event(.attack, .occurred, "erbil", "2021-02-15", target: .base) { ($0.count, $0.wounded) = (14, 9) },
        event(.attack, .occurred, "erbil", "2020-09-30", target: .base) {
          ($0.count, $0.freshness) = (6, .background)
        }), ["base-attack attack erbil 2020-09-30"]
    ),
    (
      Told(
        "06", "2021-02-27", event(.strike, .occurred, "syria", "2021-02-26"),
        event(.attack, .occurred, "erbil", "2021-02-11…2021-02-20", target: .base) { $0.killed = 2 }),
      ["new-event strike syria 2021-02-26"]
    ),
  ]

  static let bases: [Step] = [
    (
      Told("02", "2026-02-04", event(.withdrawal, .planned, "shaddadi", "2026-02-04…2026-02-05")),
      ["new-event withdrawal shaddadi 2026-02-04…2026-02-05"]
    ),
    (
      Told(
        "03", "2026-02-12",
        event(.withdrawal, .occurred, "al-tanf", "2026-02-11") { $0.phase = .completion },
        event(.handover, .occurred, "al-tanf", "2026-02-12")),
      ["new-event withdrawal al-tanf 2026-02-11", "new-event handover al-tanf 2026-02-12"]
    ),
    (
      Told(
        "04", "2026-02-15", event(.handover, .occurred, "shaddadi", "2026-02-15"),
        event(.withdrawal, .occurred, "shaddadi")),
      ["new-event handover shaddadi 2026-02-15", "new-event withdrawal shaddadi"]
    ),
    (
      Told(
        "05", "2026-02-18", event(.withdrawal, .planned, "syria", "2026-02-18…2026-04-18"),
        event(.withdrawal, .occurred, "al-tanf", "2026-02-01…2026-02-28"),
        event(.withdrawal, .occurred, "shaddadi", "2026-02-01…2026-02-28")),
      ["new-event withdrawal syria 2026-02-18…2026-04-18"]
    ),
    (
      Told(
        "06", "2026-02-23", event(.withdrawal, .occurred, "qasrak", "2026-02-23") { $0.phase = .start },
        event(.withdrawal, .planned, "syria", "2026-02-23…2026-03-23")),
      ["new-event withdrawal qasrak 2026-02-23", "date-change withdrawal syria refined -26"]
    ),
  ]

  static let all = [exitDate, missionEnd, oneAttack, bases]
}

@Suite struct StreamTests {
  @Test(arguments: Stories.all.indices)
  func `a story raises its alerts and no others`(index: Int) {
    var stream = Stream()
    for (article, expected) in Stories.all[index] {
      let alerts = stream.drop(article)
      #expect(alerts.map(line) == expected, "article \(article.name)")
      #expect(stream.drop(article).isEmpty)
    }
  }

  @Test(arguments: Stories.all.indices)
  func `any order of arrival ends in the same timeline`(index: Int) {
    let articles = Array(Stories.all[index].map(\.article).prefix(5))
    var first: [String]?
    forEachOrder(of: articles) { order in
      var stream = Stream()
      for article in order { stream.drop(article) }
      let lines = stream.lines
      if first == nil { first = lines }
      #expect(lines == first, "order \(order.map(\.name))")
    }
  }

  @Test(arguments: Stories.all.indices)
  func `the same told again by another outlet raises nothing`(index: Int) {
    var stream = Stream()
    for (article, _) in Stories.all[index] {
      stream.drop(article)
      var copy = article
      copy.name += "-copy"
      #expect(stream.drop(copy).isEmpty, "copy of \(article.name)")
    }
  }
}

@Suite struct MisreadingTests {
  @Test func `an article that puts an event off does not tell that it happened`() {
    var stream = Stream()
    stream.drop(
      Told("a", "2025-08-19", event(.withdrawal, .planned, "harir", "2025-09-15") { $0.phase = .completion }))
    let off = Told(
      "b", "2025-10-21", event(.withdrawal, .postponed, "harir") { $0.phase = .completion },
      event(.withdrawal, .occurred, "harir", "2025-09-11…2025-09-20") {
        ($0.phase, $0.freshness, $0.isLead) = (.completion, .background, false)
      })
    #expect(stream.drop(off).first.map(line) == "date-change withdrawal harir postponed")
    let later = Told("c", "2025-12-14", event(.withdrawal, .planned, "harir", "2026-01-01…2026-01-10"))
    #expect(stream.drop(later).map(line) == ["date-change withdrawal harir later 117"])
  }

  @Test func `a title's attack that the article itself dates weeks back is that attack`() {
    var stream = Stream()
    func two(_ when: String, _ mod: TimexMod?) -> Event {
      event(.attack, .occurred, "harir", when, mod: mod, target: .base) { $0.count = 2 }
    }
    let article = Told(
      "a", "2024-08-16", two("2024-08-16", .approximate), two("2024-08-01…2024-08-10", .start))
    #expect(stream.drop(article).map(line) == ["base-attack attack harir 2024-08-01…2024-08-10"])
    let state = EventState(stream.known[0].reports, Stream.places)
    #expect(state.event.when?.days == days("2024-08-01…2024-08-10"))
    let next = Told("b", "2024-08-20", two("2024-08-20", .approximate))
    #expect(stream.drop(next).map(\.type) == [.baseAttack])
  }
}

@Suite struct DisputeTests {
  private let first = Told("a", "2025-08-19", event(.withdrawal, .planned, "harir", "2025-09-15"))
  private let second = Told("b", "2025-08-19", event(.withdrawal, .planned, "harir", "2025-09-30"))

  @Test func `of two dates of one day the second to arrive is told, whichever it is`() {
    for (one, other, shift) in [(first, second, 15), (second, first, -15)] {
      var stream = Stream()
      stream.drop(one)
      let change = shift > 0 ? "later" : "earlier"
      #expect(stream.drop(other).map(line) == ["date-change withdrawal harir \(change) \(shift)"])
    }
  }

  @Test func `two dates of one day are a dispute from the start, shown with who gives each`() {
    var stream = Stream()
    var baghdad = first
    baghdad.events[0].mentions[0].saidBy = "بغداد"
    var washington = second
    washington.events[0].mentions[0].saidBy = "واشنطن"
    stream.drop(baghdad)
    #expect(stream.drop(washington).map(\.isDisputed) == [true])
    let sides = EventState(stream.known[0].reports, Stream.places).disputedDates
    #expect(sides.map(\.when.days) == [days("2025-09-30"), days("2025-09-15")])
    #expect(sides.map(\.speaker) == ["واشنطن", "بغداد"])
  }

  @Test func `two speakers of one article who give different days dispute them`() {
    var stream = Stream()
    stream.drop(
      Told(
        "a", "2025-08-19", event(.withdrawal, .planned, "harir", "2025-09-15", by: "بغداد"),
        event(.withdrawal, .planned, "harir", "2025-10-30", by: "واشنطن")))
    #expect(stream.known.count == 1)
    #expect(EventState(stream.known[0].reports, Stream.places).disputedDates.count == 2)
  }

  @Test func `a date that moves is no dispute, and one side that falls silent ends it`() {
    var stream = Stream()
    func sides() -> Int { EventState(stream.known[0].reports, Stream.places).disputedDates.count }
    stream.drop(first)
    stream.drop(Told("b", "2025-08-21", event(.withdrawal, .planned, "harir", "2025-09-30")))
    #expect(sides() == 0)
    stream.drop(Told("c", "2025-08-22", event(.withdrawal, .planned, "harir", "2025-09-15")))
    #expect(sides() == 2)
    stream.drop(Told("d", "2025-09-23", event(.withdrawal, .planned, "harir", "2025-09-30")))
    #expect(sides() == 0)
  }

  @Test func `what has happened is disputed no longer`() {
    var stream = Stream()
    stream.drop(first)
    stream.drop(second)
    stream.drop(
      Told("c", "2025-09-16", event(.withdrawal, .occurred, "harir", "2025-09-15") { $0.phase = .completion })
    )
    let state = EventState(stream.known[0].reports, Stream.places)
    #expect(state.event.status == .occurred && state.disputedDates.isEmpty)
  }

  @Test func `a date that two sides keep apart does not jump with each article`() {
    var stream = Stream()
    stream.drop(first)
    stream.drop(second)
    for (day, date) in [("20", "15"), ("21", "30"), ("22", "15"), ("23", "30")] {
      let again = Told(
        day, "2025-08-\(day)", event(.withdrawal, .planned, "harir", "2025-09-\(date)"))
      #expect(stream.drop(again).isEmpty, "\(day)")
    }
  }

  @Test func `a former date given again after a month has moved back`() {
    var stream = Stream()
    stream.drop(first)
    stream.drop(Told("b", "2025-08-20", event(.withdrawal, .planned, "harir", "2025-12-31")))
    let back = Told("c", "2025-10-01", event(.withdrawal, .planned, "harir", "2025-10-10"))
    #expect(stream.drop(back).map(line) == ["date-change withdrawal harir earlier -82"])
  }
}

/// Calls `body` with every order of `items` (Heap's algorithm).
func forEachOrder<Item>(of items: [Item], _ body: ([Item]) -> Void) {
  var items = items
  func permute(_ count: Int) {
    guard count > 1 else { return body(items) }
    for index in 0..<count {
      permute(count - 1)
      if index < count - 1 { items.swapAt(count % 2 == 0 ? index : 0, count - 1) }
    }
  }
  permute(items.count)
}
