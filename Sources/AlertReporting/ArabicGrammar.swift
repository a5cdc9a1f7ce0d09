import Calendars
import Vocabulary

/// Arabic for a news desk, with both names of each month as the agencies write them.
struct ArabicGrammar: Grammar {
  var phrases: Phrasebook { .arabic }

  func words(for time: TimeValue) -> DateWords? {
    guard let period = Period(time) else { return nil }
    let (name, preposition) = Self.name(of: period.unit, period.part)
    let partOfDay: String? =
      switch period.partOfDay {
      case .morning: "صباح"
      case .noon: "ظهر"
      case .afternoon: "عصر"
      case .evening: "مساء"
      case .night: "ليل"
      case nil: nil
      }
    let clock = period.clock.map { " الساعة " + $0 } ?? ""
    let full = (partOfDay.map { $0 + " " } ?? "") + name + clock
    switch period.relation {
    case .within:
      if case .span(.day(let first), .day(let last)) = period.unit,
        (first.year, first.month) == (last.year, last.month)
      {
        return DateWords(
          bare: full, adverbial: "بين \(first.day) و\(Self.name(of: .day(last), nil).0)")
      }
      return DateWords(bare: full, adverbial: (partOfDay == nil ? preposition : "") + full)
    case .by: return Self.same("بحلول " + full)
    case .from: return Self.same("اعتباراً من " + full)
    case .before: return Self.same("قبل " + full)
    case .after: return Self.same("بعد " + full)
    case .around: return Self.same("نحو " + full)
    }
  }

  private static func same(_ words: String) -> DateWords { DateWords(bare: words, adverbial: words) }

  /// The name and the preposition before it, its space included; a part of a period is adverbial by itself.
  private static func name(of unit: Period.Unit, _ part: Period.Part?) -> (String, String) {
    let preposition = part == nil ? "في " : ""
    let early =
      switch part {
      case .early: "مطلع "
      case .mid: "منتصف "
      case .late: "أواخر "
      case nil: ""
      }
    switch unit {
    case .day(let day): return ("\(day.day) \(months[day.month - 1]) \(day.year)", "في ")
    case .month(let month, let year): return ("\(early)\(months[month - 1]) \(year)", preposition)
    case .year(let year): return ("\(early)عام \(year)", preposition)
    case .week(let monday): return ("الأسبوع الذي يبدأ في \(name(of: .day(monday), nil).0)", "في ")
    case .quarter(let quarter, let year):
      return ("الربع \(masculineOrdinals[quarter - 1]) من عام \(year)", "في ")
    case .half(let half, let year): return ("النصف \(masculineOrdinals[half - 1]) من عام \(year)", "في ")
    case .season(let season, let year): return ("\(name(of: season)) \(year)", "في ")
    case .decade(let year): return ("العقد الذي يبدأ عام \(year)", "في ")
    case .span(.day(let first), .day(let last)) where (first.year, first.month) == (last.year, last.month):
      return ("\(first.day)–\(last.day) \(months[last.month - 1]) \(last.year)", "بين ")
    case .span(let first, let last):
      return ("من \(name(of: first, nil).0) إلى \(name(of: last, nil).0)", "")
    }
  }

  private static func name(of season: Period.Season) -> String {
    switch season {
    case .spring: "ربيع"
    case .summer: "صيف"
    case .autumn: "خريف"
    case .winter: "شتاء"
    }
  }

  /// With ب before it: "بصاروخين", "بـ11 صاروخاً".
  func weapons(_ weapon: Weapon, count: Int) -> String {
    let counted = Self.noun(weapon).counted(count, .oblique)
    let adjective = count == 2 && (weapon == .ied || weapon == .gunfire) ? Self.dualAdjective(weapon) : ""
    return (count > 10 ? "بـ" : "ب") + counted + adjective
  }

  private static func noun(_ weapon: Weapon) -> CountedNoun {
    switch weapon {
    case .rocket, .missile: .rocket
    case .drone: .drone
    case .mortar, .artillery: .shell
    case .air: .airRaid
    case .ied: .bomb
    case .gunfire: .gunfire
    }
  }

  private static func dualAdjective(_ weapon: Weapon) -> String {
    weapon == .ied ? " ناسفتين" : " ناريتين"
  }

  func weapon(_ weapon: Weapon) -> String {
    switch weapon {
    case .rocket, .missile: "صاروخي"
    case .drone: "بمسيّرات"
    case .mortar: "بقذائف الهاون"
    case .artillery: "مدفعي"
    case .air: "جوي"
    case .ied: "بعبوة ناسفة"
    case .gunfire: "بإطلاق النار"
    }
  }

  func toll(killed: Int?, wounded: Int?) -> String? {
    switch (killed, wounded) {
    case (nil, nil): return nil
    case (0, 0): return "دون وقوع إصابات"
    case (0, nil): return "دون قتلى"
    case (nil, 0): return "دون جرحى"
    case (let killed, let wounded):
      let parts = [
        killed.flatMap { $0 > 0 ? CountedNoun.killed.counted($0, .nominative) : nil },
        wounded.flatMap { $0 > 0 ? CountedNoun.wounded.counted($0, .nominative) : nil },
      ].compactMap(\.self)
      return parts.joined(separator: " و")
    }
  }

  func people(_ count: Int) -> String { CountedNoun.person.counted(count, .oblique) }

  func ordinal(_ number: Int) -> String {
    let name =
      (1...Self.feminineOrdinals.count).contains(number) ? Self.feminineOrdinals[number - 1] : "\(number)"
    return "الجولة \(name) من المحادثات"
  }

  func days(_ count: Int) -> String { CountedNoun.day.counted(count, .oblique) }
  func speaker(_ writtenName: String) -> String { SpeakerLexicon.genitive(writtenName) }
  func isMany(_ speaker: String) -> Bool { false }
  func aim(_ target: Target?, in place: String) -> String {
    let name =
      switch target {
      case .base: "قاعدة"
      case .embassy: "سفارة"
      case .consulate: "قنصلية"
      case .oil: "منشأة نفطية"
      case .other, nil: "هدف"
      }
    return "\(name) في \(place)"
  }
  func base(named name: String) -> String {
    Self.baseWords.contains { name.hasPrefix($0) } ? name : "قاعدة \(name)"
  }

  private static let baseWords = ["قاعدة", "القاعدة", "معسكر", "مطار", "مجمع", "حقل", "برج", "البرج", "مركز"]

  func location(_ name: String, isSite: Bool) -> String { "في \(name)" }
  func capitalised(_ sentence: String) -> String { sentence }

  private static let months = [
    "كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو", "حزيران/يونيو",
    "تموز/يوليو", "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر", "تشرين الثاني/نوفمبر",
    "كانون الأول/ديسمبر",
  ]
  private static let masculineOrdinals = ["الأول", "الثاني", "الثالث", "الرابع"]
  private static let feminineOrdinals = [
    "الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة",
    "العاشرة",
  ]
}
