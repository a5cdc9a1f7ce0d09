import ArabicText
import Calendars
import Foundation
import Testing
import Vocabulary

/// Any date written in any style that newsrooms use is read back as that date.
@Suite struct RoundTripTests {
  enum Style: String, CaseIterable, Sendable {
    case levant, egypt, both, dashed, bracketed, maghreb, ofMonth, arabicDigits
    case iso, yearFirst, slashes, dashes, periods, ordinal, words, weekday, weekdayInDigits, hijri, dual

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

    private static let units = [
      "واحد", "اثنين", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة", "أحد عشر",
      "اثني عشر",
    ]
    private static let tens = ["عشرين", "ثلاثين", "أربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين"]

    /// A year of 1900 to 2100 as it is read aloud.
    private static func inWords(_ year: Int) -> String {
      var words = year < 2000 ? ["ألف", "تسعمئة"] : ["ألفين"]
      if year == 2100 { words.append("مئة") }
      let rest = year % 100
      switch rest {
      case 0: break
      case 1...12: words.append(units[rest - 1])
      case 13...19: words.append(units[rest - 11] + " عشر")
      default:
        if rest % 10 > 0 { words.append(units[rest % 10 - 1]) }
        words.append(tens[rest / 10 - 2])
      }
      return words.joined(separator: " و")
    }

    func write(_ day: Day) -> String? {
      let (year, month, dayOfMonth) = day.components
      let (levant, egypt) = (Self.levantine[month - 1], Self.egyptian[month - 1])
      switch self {
      case .levant: return "\(dayOfMonth) \(levant) \(year)"
      case .egypt: return "\(dayOfMonth) من \(egypt) \(year)"
      case .both: return "\(dayOfMonth) \(levant)/ \(egypt) \(year)"
      case .dashed: return "\(dayOfMonth) \(levant) - \(egypt) \(year)"
      case .ofMonth: return "\(dayOfMonth) من شهر \(levant) عام \(year)"
      case .arabicDigits:
        return String(
          String.UnicodeScalarView(
            "\(dayOfMonth) \(egypt) \(year)".unicodeScalars.map {
              ("0"..."9").contains($0) ? Unicode.Scalar($0.value - 0x30 + 0x660) ?? $0 : $0
            }))
      case .yearFirst: return "\(year)/\(month)/\(dayOfMonth)"
      case .periods: return "\(padded(dayOfMonth, 2)).\(padded(month, 2)).\(year)"
      case .words: return "\(Self.ordinals[dayOfMonth - 1]) من \(egypt) عام \(Self.inWords(year))"
      case .weekdayInDigits:
        return "\(Self.weekdays[day.weekday.rawValue - 1]) \(dayOfMonth)-\(month)-\(year)"
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

  /// Days between those that are tried; 1 where the environment asks for every day, which takes minutes.
  private static let stride =
    ProcessInfo.processInfo.environment["MARSAD_EVERY_DAY"] == nil ? 113 : 1

  @Test(arguments: Style.allCases)
  func `a date written in every style is read back`(style: Style) throws {
    let first = try #require(Day("1900-01-01"))
    let last = try #require(Day("2100-12-31"))
    var number = (Style.allCases.firstIndex(of: style) ?? 0) * 7 % Self.stride
    while first + number <= last {
      let day = first + number
      number += Self.stride
      guard let written = style.write(day) else { continue }
      let times = Reading.times("في " + written, from: nil)
      // Comparing costs less than expecting, and there are many.
      if times.count == 1, times[0].time.days == DayInterval(day), times[0].inconsistency == nil { continue }
      Issue.record("\(written): \(times.map(\.text)) \(times.map(\.summary))")
    }
  }
}
