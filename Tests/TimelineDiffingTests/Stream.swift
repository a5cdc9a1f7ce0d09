import ArabicText
import Calendars
import TimelineDiffing
import Vocabulary

/// A timeline in memory that articles are dropped into, as a store would keep it.
struct Stream {
  static let places = PlaceHierarchy(topics: [
    Topic(
      id: "t", name: LocalizedName(en: "", ar: ""), countriesAtStake: ["iraq"],
      places: [
        place("ain-al-asad", .base, "iraq", "anbar"), place("harir", .base, "iraq", "kurdistan"),
        place("erbil", .base, "iraq", "kurdistan"), place("victoria", .base, "iraq", "baghdad"),
        place("shaddadi", .base, "syria"), place("al-tanf", .base, "syria"), place("qasrak", .base, "syria"),
        place("tower-22", .base, "jordan"), place("baghdad", .region, "iraq"),
        place("anbar", .region, "iraq"), place("kurdistan", .region, "iraq"), place("iraq", .country, nil),
        place("syria", .country, nil), place("jordan", .country, nil),
      ], actors: [], keywords: [])
  ])

  private static func place(
    _ id: PlaceID, _ kind: PlaceMention.Kind, _ country: PlaceID?, _ region: PlaceID? = nil
  ) -> Place {
    Place(
      id: id, kind: kind, name: LocalizedName(en: "", ar: ""), spellings: [], country: country, region: region
    )
  }

  private(set) var known: [KnownEvent] = []
  private var articles: Set<String> = []
  private var newest: Day?
  private var identifiers: Set<String> = []

  /// Takes in an article and returns what it raises.
  @discardableResult
  mutating func drop(_ article: Told, replacing older: Told? = nil) -> [Alert] {
    guard articles.insert(article.name).inserted else { return [] }
    let comparison = TimelineComparison(
      of: .init(
        reports: article.reports, publication: article.dating,
        replaced: Set(older?.reports.map(\.key) ?? [])),
      with: known, newest: newest, places: Self.places, isTaken: identifiers.contains)
    var next = Int64(identifiers.count)
    known = comparison.events.map { event in
      next += 1
      return KnownEvent(id: event.id, sequence: event.sequence ?? next, reports: event.reports)
    }
    identifiers.formUnion(known.map(\.id))
    if let day = article.published?.from { newest = max(newest ?? day, day) }
    return comparison.alerts
  }

  /// Every event as a line that names neither identifiers nor the order of arrival.
  var lines: [String] {
    known.map { event in
      let state = EventState(event.reports, Self.places)
      let told = event.reports.map { "\($0.article)#\($0.index)" }.joined(separator: " ")
      return "\(state.event) \(state.deniedBy) \(String(describing: state.killedRange)) \(told)"
    }.sorted()
  }
}

/// An article by hand: its day and what it tells.
struct Told {
  var name: String
  var published: DayInterval?
  var events: [Event]

  /// `day` is `2024-08-15` or `2024-08-01…2024-08-31`.
  init(_ name: String, _ day: String, _ events: Event...) {
    self.name = name
    published = days(day)
    self.events = events
  }

  var dating: Publication.Dating? { published.map { Publication.Dating(days: $0, basis: .metadata) } }
  var reports: [Report] {
    events.enumerated().map { Report(article: name, index: $0, published: published, event: $1) }
  }
}

/// An event by hand: `event(.withdrawal, .planned, "ain-al-asad", "2025-09-01…2025-09-30")`.
func event(
  _ kind: EventKind, _ status: EventStatus, _ place: PlaceID?, _ when: String? = nil, mod: TimexMod? = nil,
  target: Target? = nil, by party: String? = nil, _ further: (inout Event) -> Void = { _ in }
) -> Event {
  var event = Event(
    topic: "t", kind: kind, status: status, place: place, target: target,
    when: when.map { TimeValue(value: $0, mod: mod, days: days($0)) }, isLead: true,
    mentions: [Mention(span: TextSpan(0, 1), quote: "q", saidBy: party)])
  further(&event)
  return event
}

func days(_ written: String) -> DayInterval? {
  let ends = written.split(separator: "…").compactMap { Day(String($0)) }
  return ends.isEmpty ? nil : DayInterval(ends[0], ends[ends.count - 1])
}

/// What an alert says, short enough for a table: `date-change withdrawal ain-al-asad refined -15`.
func line(_ alert: Alert) -> String {
  [
    alert.type.rawValue, alert.kind.rawValue, alert.place?.rawValue ?? "-", alert.change?.rawValue,
    alert.shiftDays.map(String.init), alert.change == nil ? alert.when?.days?.description : nil,
  ].compactMap { $0 }.joined(separator: " ")
}
