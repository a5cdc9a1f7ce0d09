import ArabicText
import Calendars
import Testing
import Vocabulary

/// Any date written in any style that newsrooms use is read back as that date.
@Suite struct RoundTripTests {
  enum Style: String, CaseIterable, Sendable {
    case levant, egypt, both, bracketed, maghreb, iso, slashes, dashes, ordinal, weekday, hijri, dual

    static let levantine = [
      "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول",
      "تشرين الثاني",
      "كانون الأول",
    ]
    static let egyptian = [
      "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
      "ديسمبر",
    ]
    static let maghrebi = [
      "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "شتنبر", "أكتوبر", "نونبر", "دجنبر",
    ]
    static let hijriMonths = [
      "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان", "رمضان",
      "شوال",
      "ذي القعدة", "ذي الحجة",
    ]
    static let ordinals = [
      "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر",
      "الحادي عشر",
      "الثاني عشر", "الثالث عشر", "الرابع عشر", "الخامس عشر", "السادس عشر", "السابع عشر", "الثامن عشر",
      "التاسع عشر",
      "العشرين", "الحادي والعشرين", "الثاني والعشرين", "الثالث والعشرين", "الرابع والعشرين",
      "الخامس والعشرين",
      "السادس والعشرين", "السابع والعشرين", "الثامن والعشرين", "التاسع والعشرين", "الثلاثين",
      "الحادي والثلاثين",
    ]
    static let weekdays = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]

    func write(_ day: Day) -> String? {
      let (year, month, dayOfMonth) = day.components
      let (levant, egypt) = (Self.levantine[month - 1], Self.egyptian[month - 1])
      switch self {
      case .levant: return "\(dayOfMonth) \(levant) \(year)"
      case .egypt: return "\(dayOfMonth) من \(egypt) \(year)"
      case .both: return "\(dayOfMonth) \(levant)/ \(egypt) \(year)"
      case .bracketed: return "\(dayOfMonth) \(egypt) (\(levant)) \(year)"
      case .maghreb: return "\(dayOfMonth) \(Self.maghrebi[month - 1]) \(year)"
      case .iso: return day.description
      case .slashes: return "\(dayOfMonth)/\(month)/\(year)"
      case .dashes: return "\(dayOfMonth)-\(month)-\(year)"
      case .ordinal: return "\(Self.ordinals[dayOfMonth - 1]) من \(levant) عام \(year)"
      case .weekday: return "\(Self.weekdays[day.weekday.rawValue - 1]) \(dayOfMonth) \(egypt) \(year)"
      case .hijri:
        return HijriDate(day).map { "\($0.day) \(Self.hijriMonths[$0.month - 1]) \($0.year) هـ" }
      case .dual:
        guard let hijri = HijriDate(day) else { return nil }
        return
          "\(hijri.day) \(Self.hijriMonths[hijri.month - 1]) \(hijri.year)هـ الموافق \(dayOfMonth) \(egypt) \(year)م"
      }
    }
  }

  @Test(arguments: Style.allCases)
  func `a date written in every style is read back`(style: Style) throws {
    let first = try #require(Day("1900-01-01"))
    for days in stride(from: 0, to: 73_414, by: 331) {
      let day = first + days
      guard let written = style.write(day) else { continue }
      let times = Reading.times("في " + written, from: nil)
      #expect(times.count == 1, "\(written): \(times.map(\.text))")
      #expect(times.first?.time.days == DayInterval(day), "\(written)")
      #expect(times.first?.inconsistency == nil, "\(written)")
    }
  }
}
