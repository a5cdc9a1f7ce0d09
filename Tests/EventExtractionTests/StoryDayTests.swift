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
    // The saying, for what is said.
    (
      "علقت كتائب حزب الله عملياتها ضد القوات الأميركية في العراق. وأكد بيان كتائب حزب الله يوم الأحد أن القرار نهائي.",
      ["truce occurred iraq 2025-08-17"]
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

  static let another: [(String, [String])] = [
    // Of attacks that are a habit, the last has a day.
    (
      "قُصفت قاعدة حرير يوم الأحد. وتُستهدف القاعدة من حين إلى حين، وآخر ما وقع من ذلك كان في تموز الماضي.",
      ["attack occurred harir 2025-07-01", "attack occurred harir 2025-08-17"]
    ),
    (
      "قُصفت قاعدة حرير يوم الأحد. وتعرضت القاعدة لسلسلة هجمات كان آخرها السبت.",
      ["attack occurred harir 2025-08-16", "attack occurred harir 2025-08-17"]
    ),
    // No place of its own, and an earlier day.
    (
      "قُصفت قاعدة حرير يوم الأحد. وهو الهجوم الثاني بعد هجوم مماثل في تموز الماضي.",
      ["attack occurred harir 2025-07-01", "attack occurred harir 2025-08-17"]
    ),
    (
      "قُصفت قاعدة حرير يوم الأحد، بعدما سقط صاروخ على مقربة منها السبت.",
      ["attack occurred harir 2025-08-16", "attack occurred harir 2025-08-17"]
    ),
    // Whose day it is.
    (
      "قُصفت قاعدة حرير أمس الاثنين. والهجوم رد على هجوم استهدف قاعدة بلد السبت.",
      ["attack occurred balad 2025-08-16", "attack occurred harir 2025-08-18"]
    ),
    // A day of its own goes before one that is counted.
    (
      "قُصفت قاعدة حرير أمس الاثنين. وجاء هذا بعد يوم واحد من قصف القاعدة بالصواريخ، السبت.",
      ["attack occurred harir 2025-08-16", "attack occurred harir 2025-08-18"]
    ),
  ]

  @Test(arguments: another)
  func `an earlier attack told in passing keeps its own day`(text: String, expected: [String]) {
    #expect(Self.reader.eventsAfterOpening(text).map(\.outline).sorted() == expected.sorted())
  }

  static let suffered = [
    "تعرضت قاعدة حرير يوم الأحد لصواريخ.", "تعرضت قاعدة حرير يوم الأحد لـ 3 صواريخ.",
    "تعرضت قاعدة حرير يوم الأحد لثلاثة صواريخ.", "سقط صاروخ يوم الأحد في الجهة الغربية من قاعدة حرير.",
  ]

  @Test(arguments: suffered)
  func `a base suffers weapons as it suffers attacks`(text: String) {
    #expect(Self.reader.eventsAfterOpening(text).map(\.outline) == ["attack occurred harir 2025-08-17"])
  }
}
