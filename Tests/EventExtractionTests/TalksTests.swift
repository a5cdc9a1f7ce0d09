import Calendars
import Testing
import Vocabulary

/// Talks, agreements, visits and votes, and what only sounds like them.
@Suite struct TalksTests {
  private static let reader = TestReader()
  private static let opening =
    "نشرت وكالات الأنباء في العراق تقريرا مفصلا عن دور التحالف في عموم مدن البلاد وقراها خلال الأيام الأخيرة.\n"

  private func summary(_ text: String) -> Set<String> {
    Set(
      Self.reader.events(Self.opening + text).map { event in
        [
          event.kind.rawValue, event.status.rawValue, event.place?.rawValue ?? "-",
          event.when?.days?.from.description ?? "-",
        ].joined(separator: " ")
      })
  }

  static let told: [(String, Set<String>)] = [
    (
      "استأنفت اللجنة العسكرية العراقية الأميركية أعمالها يوم الأحد.",
      ["negotiation occurred iraq 2025-08-17"]
    ),
    (
      "يجتمع الجانبان العراقي والأميركي في بغداد أيلول المقبل لبحث دور التحالف.",
      ["negotiation planned baghdad 2025-09-01"]
    ),
    ("اجتمع رئيس الوزراء مع قائد التحالف في بغداد يوم الأحد.", ["diplomacy occurred baghdad 2025-08-17"]),
    ("زار وزير الدفاع الأميركي بغداد يوم الأحد.", ["diplomacy occurred baghdad 2025-08-17"]),
    (
      "أقر مجلس الوزراء يوم الأحد اتفاقية مع واشنطن تنظم وجود قواتها في العراق.",
      ["agreement occurred iraq 2025-08-17"]
    ),
    (
      "صادق البرلمان العراقي يوم الأحد على اتفاقية مع واشنطن بشأن قواتها.",
      ["legislation occurred iraq 2025-08-17"]
    ),
    (
      "من المقرر أن يعلن الطرفان في أيلول المقبل بيانا مشتركا بشأن إنهاء مهمة التحالف.",
      ["agreement planned iraq 2025-09-01"]
    ),
    (
      "تلقى رئيس الوزراء العراقي، يوم الأحد، من وزير الدفاع الأميركي اتصالا هاتفيا بشأن دور التحالف.",
      ["diplomacy occurred iraq 2025-08-17"]
    ),
    (
      "عادت الوفود العراقية والأميركية يوم الأحد إلى طاولة المفاوضات بشأن دور التحالف.",
      ["negotiation occurred iraq 2025-08-17"]
    ),
    ("تنتهي ولاية التحالف في العراق بحلول أيلول المقبل.", ["mission-end planned iraq 2025-09-01"]),
    ("قررت واشنطن إنهاء مهمة التحالف في العراق بحلول أيلول المقبل.", ["mission-end planned iraq 2025-09-01"]),
  ]

  @Test(arguments: told)
  func `each is told by its own words`(text: String, expected: Set<String>) {
    #expect(summary(text) == expected)
  }

  static let untold: [String] = [
    "جاء ذلك بعد أشهر من المحادثات بين بغداد وواشنطن بحلول أيلول المقبل.",
    "قال الوزير إنه لا وجود لقوات قتالية تابعة للتحالف في العراق.",
    "بلغت المفاوضات بين بغداد وواشنطن مراحل متقدمة.",
    "طالب نواب باستئناف المحادثات مع واشنطن يوم الأحد.",
    "كشف ضابط يوم الأحد أن القواعد مؤمنة من قبل قوات التحالف.",
    "اجتمع سكان القرية مع أقاربهم يوم الأحد قرب قاعدة للتحالف.",
    "انتهت ولاية المحافظ يوم الأحد قرب مقر للتحالف.",
  ]

  @Test(arguments: untold)
  func `what holds no session is no round`(text: String) {
    #expect(summary(text) == [])
  }
}
