import Testing
import Vocabulary

/// Events that have the day that is told for them in another place: behind them, or of the whole that they are part of.
@Suite struct StoryDayTests {
  private static let reader = TestReader()

  static let told: [(String, [String])] = [
    // The report that ends the sentence.
    (
      "قُتل متعاقد في قصف صاروخي طال قاعدة حرير، بحسب ما أعلن التحالف يوم الأحد.",
      ["attack occurred harir 2025-08-17"]
    ),
    // The plan as a whole.
    (
      "سيغادر التحالف عين الأسد وفيكتوريا. وأوضح المصدر أن الخروج سيبدأ في أيلول المقبل.",
      ["withdrawal planned ain-al-asad 2025-09-01", "withdrawal planned victoria 2025-09-01"]
    ),
    (
      "قال مصدر إن القوات الأميركية ستخرج من عين الأسد. وقال أيضا إن خروج القوات سيجري في أيلول المقبل.",
      ["withdrawal planned ain-al-asad 2025-09-01"]
    ),
  ]

  @Test(arguments: told)
  func `what has no day of its own has the day that is told for it`(text: String, expected: [String]) {
    #expect(Self.reader.events(text).map(\.outline).sorted() == expected.sorted())
  }
}
