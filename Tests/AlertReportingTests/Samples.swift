import AlertReporting
import Calendars
import Vocabulary

/// A small topic and alerts of it.
enum Samples {
  static let topic = Topic(
    id: "bases", name: LocalizedName(en: "End of the mission", ar: "انتهاء المهمة"),
    countriesAtStake: ["iraq"],
    places: [
      place("ain-al-asad", .base, "Ain al-Asad", "عين الأسد"),
      place("harir", .base, "Harir", "حرير"),
      place("erbil", .base, "the base at Erbil airport", "قاعدة مطار أربيل"),
      place("iraq", .country, "Iraq", "العراق"),
      place("syria", .country, "Syria", "سوريا"),
      place("jordan", .country, "Jordan", "الأردن"),
      place("baghdad", .region, "Baghdad", "بغداد"),
    ],
    actors: [
      Actor(
        id: "us-forces", role: .force, name: LocalizedName(en: "US forces", ar: "القوات الأميركية"),
        spellings: []),
      Actor(
        id: "kataib-hezbollah", role: .faction,
        name: LocalizedName(en: "Kataib Hezbollah", ar: "كتائب حزب الله"), spellings: []),
    ],
    keywords: [])

  static let english = AlertSentences(topics: [topic], language: .english)
  static let arabic = AlertSentences(topics: [topic], language: .arabic)

  private static func place(
    _ id: PlaceID, _ kind: PlaceMention.Kind, _ english: String, _ arabic: String
  ) -> Place {
    Place(id: id, kind: kind, name: LocalizedName(en: english, ar: arabic), spellings: [])
  }

  /// `2025-09 ON_OR_BEFORE`, `2024-08 START`, `2025-09-15`: the days as DESIGN.md §3 makes them.
  static func time(_ written: String) -> TimeValue? {
    guard written != "-" else { return nil }
    let parts = written.split(separator: " ").map(String.init)
    let mod = parts.dropFirst().first { TimexMod(rawValue: $0) != nil }.flatMap(TimexMod.init(rawValue:))
    let days = parts.dropFirst().first { $0.contains("…") }.flatMap { interval in
      let ends = interval.split(separator: "…").compactMap { Day(String($0)) }
      return ends.count == 2 ? DayInterval(from: ends[0], to: ends[1]) : nil
    }
    return TimeValue(value: parts[0], mod: mod, days: days ?? wholeDays(parts[0]))
  }

  private static func wholeDays(_ value: String) -> DayInterval? {
    if let day = Day(value) { return DayInterval(day) }
    let parts = value.split(separator: "-")
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    return switch numbers.count {
    case 1: DayInterval(year: numbers[0])
    case 2: DayInterval(year: numbers[0], month: numbers[1])
    default: nil
    }
  }

  static func alert(
    _ type: AlertType = .newEvent, _ kind: EventKind, _ status: EventStatus = .occurred,
    at place: PlaceID? = "ain-al-asad", target: Target? = nil, _ when: String = "-", previous: String = "-",
    change: DateChange? = nil, shift: Int? = nil, says speaker: String? = nil,
    isDisputed: Bool = false, details: Alert.Details = Alert.Details()
  ) -> Alert {
    Alert(
      id: "00000000000000a1", type: type, priority: 4, freshness: .fresh, event: "00000000000000e1",
      topic: "bases", kind: kind, status: status, place: place, target: target, when: time(when),
      previous: time(previous), change: change, shiftDays: shift, isDisputed: isDisputed, article: "a1b2",
      published: nil, quote: "جملة", saidBy: speaker, details: details)
  }
}
