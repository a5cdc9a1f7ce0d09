import Calendars
import Vocabulary

/// English for a news desk.
struct EnglishGrammar: Grammar {
  var phrases: Phrasebook { .english }

  func words(for time: TimeValue) -> DateWords? {
    guard let period = Period(time) else { return nil }
    let (name, preposition) = Self.name(of: period.unit, period.part)
    let partOfDay: String? =
      switch period.partOfDay {
      case .morning: "morning"
      case .noon: "noon"
      case .afternoon: "afternoon"
      case .evening: "evening"
      case .night: "night"
      case nil: nil
      }
    let full = [name, partOfDay ?? period.clock].compactMap(\.self).joined(separator: ", ")
    switch period.relation {
    case .within:
      if case .span(.day(let first), .day(let last)) = period.unit, first.year == last.year {
        let month = first.month == last.month ? "" : " \(Self.months[first.month - 1])"
        let end = Self.name(of: .day(last), nil).0
        return DateWords(bare: full, adverbial: "between \(first.day)\(month) and \(end)")
      }
      let adverbial = partOfDay.map { "on the \($0) of \(name)" } ?? preposition + full
      return DateWords(bare: full, adverbial: adverbial)
    case .by: return Self.same("by " + full)
    case .from: return Self.same("from " + full + " on")
    case .before: return Self.same("before " + full)
    case .after: return Self.same("after " + full)
    case .around: return Self.same("around " + full)
    }
  }

  private static func same(_ words: String) -> DateWords { DateWords(bare: words, adverbial: words) }

  /// The name and the preposition before it, its space included: "15 September 2025", "on ".
  private static func name(of unit: Period.Unit, _ part: Period.Part?) -> (String, String) {
    let early =
      switch part {
      case .early: "early "
      case .mid: "mid-"
      case .late: "late "
      case nil: ""
      }
    switch unit {
    case .day(let day): return ("\(day.day) \(months[day.month - 1]) \(day.year)", "on ")
    case .month(let month, let year): return ("\(early)\(months[month - 1]) \(year)", "in ")
    case .year(let year): return ("\(early)\(year)", "in ")
    case .week(let monday): return ("the week of \(name(of: .day(monday), nil).0)", "in ")
    case .quarter(let quarter, let year): return ("the \(ordinals[quarter - 1]) quarter of \(year)", "in ")
    case .half(let half, let year): return ("the \(ordinals[half - 1]) half of \(year)", "in ")
    case .season(let season, let year): return ("\(name(of: season)) \(year)", "in ")
    case .decade(let year): return ("the \(year)s", "in ")
    case .span(.day(let first), .day(let last)) where first.year == last.year:
      let month = first.month == last.month ? "" : " \(months[first.month - 1])"
      let dash = month.isEmpty ? "–" : " – "
      return ("\(first.day)\(month)\(dash)\(last.day) \(months[last.month - 1]) \(last.year)", "on ")
    case .span(let first, let last):
      return ("\(name(of: first, nil).0) to \(name(of: last, nil).0)", "from ")
    }
  }

  private static func name(of season: Period.Season) -> String {
    switch season {
    case .spring: "spring"
    case .summer: "summer"
    case .autumn: "autumn"
    case .winter: "winter"
    }
  }

  func weapons(_ weapon: Weapon, count: Int) -> String {
    let (one, many) = Self.nouns(weapon)
    return Self.number(count) + " " + (count == 1 ? one : many)
  }

  func weapon(_ weapon: Weapon) -> String {
    switch weapon {
    case .air: "air"
    case .ied: "bomb"
    case .gunfire: "gun"
    default: weapon.rawValue
    }
  }

  private static func nouns(_ weapon: Weapon) -> (String, String) {
    switch weapon {
    case .rocket, .missile, .drone: (weapon.rawValue, weapon.rawValue + "s")
    case .mortar: ("mortar shell", "mortar shells")
    case .artillery: ("artillery shell", "artillery shells")
    case .air: ("air raid", "air raids")
    case .ied: ("bomb", "bombs")
    case .gunfire: ("burst of gunfire", "bursts of gunfire")
    }
  }

  /// None killed is worth saying only where nothing is said of wounded.
  func toll(killed: Int?, wounded: Int?) -> String? {
    switch (killed, wounded) {
    case (nil, nil): nil
    case (0, 0): "no casualties"
    case (0, nil): "none killed"
    case (nil, 0): "none wounded"
    case (let killed, let wounded):
      [
        killed.map { $0 > 0 ? "\($0) killed" : "" } ?? "",
        wounded.map { $0 > 0 ? "\($0) wounded" : "" } ?? "",
      ]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }

  func people(_ count: Int) -> String { count == 1 ? "one person" : "\(Self.number(count)) people" }
  func ordinal(_ number: Int) -> String { Self.ordinal(number) + " round of talks" }
  func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }
  func speaker(_ writtenName: String) -> String { SpeakerLexicon.english(writtenName) ?? writtenName }
  func isMany(_ speaker: String) -> Bool { SpeakerLexicon.isMany(speaker) }
  func aim(_ target: Target?, in place: String) -> String {
    let name =
      switch target {
      case .base: "a base"
      case .embassy: "an embassy"
      case .consulate: "a consulate"
      case .oil: "an oil site"
      case .other, nil: "a target"
      }
    return "\(name) in \(place)"
  }
  func base(named name: String) -> String { name }
  func location(_ name: String, isSite: Bool) -> String { (isSite ? "at " : "in ") + name }

  func capitalised(_ sentence: String) -> String { sentence.prefix(1).uppercased() + sentence.dropFirst() }

  private static func number(_ count: Int) -> String {
    (0..<numbers.count).contains(count) ? numbers[count] : String(count)
  }

  private static func ordinal(_ number: Int) -> String {
    if (1...ordinals.count).contains(number) { return ordinals[number - 1] }
    let suffix =
      switch (number % 100, number % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return "\(number)\(suffix)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
  private static let numbers = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]
  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]
}
