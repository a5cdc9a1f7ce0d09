import TestSupport
import Testing
import Vocabulary

/// What someone said on an earlier day points from that day; seen from 2025-11-22.
@Suite struct SpeechTests {
  static let rows: [(String, [String])] = [
    ("قال الوزير في ⟦آب⟧ إن المهمة ستنتهي ⟦الشهر المقبل⟧.", ["2025-08", "2025-09"]),
    (
      "وفي تصريح أدلى به ⟦يوم الخميس 12 حزيران الماضي⟧ قال إن القوات ستغادر ⟦الشهر المقبل⟧.",
      ["2025-06-12", "2025-07"]
    ),
    (
      "قالت في مقابلة أجريت في ⟦3 كانون الثاني 2024⟧ إن الانسحاب يبدأ ⟦الأسبوع المقبل⟧.",
      ["2024-01-03", "2024-W02"]
    ),
    ("صرح في ⟦آب 2024⟧ بأن القوات ستغادر في ⟦أيلول⟧.", ["2024-08", "2024-09"]),
    ("أعلنت في ⟦27 أيلول 2024⟧ أن المهمة تنتهي ⟦العام المقبل⟧.", ["2024-09-27", "2025"]),
    // Who speaks after that speaks on another day.
    (
      "أعلنت في ⟦27 أيلول 2024⟧ أن المهمة تنتهي، فيما قالت ⟦أمس⟧ إن القوات ستغادر ⟦الشهر المقبل⟧.",
      ["2024-09-27", "2025-11-21", "2025-12"]
    ),
    // What was said of late is told in the words of the day of writing.
    ("قال في ⟦18 تشرين الثاني⟧ إن الوفد يصل ⟦الأسبوع المقبل⟧.", ["2025-11-18", "2025-W48"]),
    // A date that nobody spoke on.
    ("غادرت القوات في ⟦27 أيلول 2024⟧ على أن تعود ⟦العام المقبل⟧.", ["2024-09-27", "2026"]),
  ]

  @Test(arguments: rows)
  func `words are read from the day on which they were spoken`(marked: String, values: [String]) {
    let text = MarkedText(marked)
    let times = Reading.times(text.text, from: "2025-11-22")
    #expect(times.map(\.text) == text.marks)
    #expect(times.map(\.time.value) == values, "\(times.map(\.rules))")
  }
}
