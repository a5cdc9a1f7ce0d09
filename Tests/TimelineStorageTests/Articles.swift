import ArabicText
import Calendars
import TestSupport
import TimelineDiffing
import TimelineStorage
import Vocabulary

/// An article as the reader hands it over, by hand.
func article(
  _ sha256: String, published: String? = "2024-08-15", text: String = "", url: String? = nil,
  _ events: Event...
) -> ReadArticle {
  ReadArticle(
    article: Article(
      file: sha256 + ".txt", sha256: sha256, text: SourceText(text), title: "t", url: url, source: "وكالة",
      blocks: []),
    publication: published.flatMap(days).map { Publication(days: $0, basis: .metadata) }, times: [],
    places: [],
    events: events)
}

func event(
  _ kind: EventKind, _ status: EventStatus, _ place: PlaceID?, _ when: String? = nil, target: Target? = nil,
  by party: String? = nil, quote: String = "سقط صاروخان",
  _ further: (inout Event) -> Void = { _ in }
) -> Event {
  var event = Event(
    topic: "iraq-coalition", kind: kind, status: status, place: place, target: target,
    when: when.map { TimeValue(value: $0, days: days($0)) }, isLead: true,
    mentions: [
      Mention(
        span: TextSpan(3, 14), quote: quote, saidBy: party, rules: ["fell", "on-base"],
        evidence: [
          Evidence(.kind, by: "fell", at: TextSpan(3, 6)), Evidence(.when, by: "publication-day"),
        ])
    ])
  further(&event)
  return event
}

/// An attack on Ain al-Asad.
func attack(
  _ when: String, target: Target? = nil, by party: String? = nil, quote: String = "سقط صاروخان",
  _ further: (inout Event) -> Void = { _ in }
) -> Event {
  event(.attack, .occurred, "ain-al-asad", when, target: target, by: party, quote: quote, further)
}

func days(_ written: String) -> DayInterval? {
  let ends = written.split(separator: "…").compactMap { Day(String($0)) }
  return ends.isEmpty ? nil : DayInterval(ends[0], ends[ends.count - 1])
}

let places = PlaceHierarchy(topics: [
  Topic(
    id: "iraq-coalition", name: LocalizedName(en: "", ar: ""), countriesAtStake: ["iraq"],
    places: [
      Place(
        id: "ain-al-asad", kind: .base, name: LocalizedName(en: "", ar: ""), spellings: [], country: "iraq",
        region: "anbar"),
      Place(
        id: "harir", kind: .base, name: LocalizedName(en: "", ar: ""), spellings: [], country: "iraq"),
      Place(id: "iraq", kind: .country, name: LocalizedName(en: "", ar: ""), spellings: []),
    ], actors: [], keywords: [])
])

extension TimelineStore {
  func drop(_ read: ReadArticle, at moment: Int64 = 0) throws(StorageError) -> Applied {
    try apply(read, places: places, readAt: moment)
  }
}

let analyst = Correction.Author(name: "analyst", note: "as the desk says", moment: 5)
