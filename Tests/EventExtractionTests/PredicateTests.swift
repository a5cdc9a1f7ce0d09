import Testing
import Vocabulary

@testable import EventExtraction

/// Who attacks whom with what, in both voices and by the places of the words.
@Suite struct PredicateTests {
  private static let reader = TestReader()

  private func summary(_ text: String) -> [String] {
    Self.reader.eventsAfterOpening(text).map(\.outline)
  }

  static let voices: [(String, [String])] = [
    ("هوجمت القوات الأميركية في عين الأسد بمسيّرة يوم الأحد.", ["attack occurred ain-al-asad 2025-08-17"]),
    (
      "قُصفت قاعدة حرير يوم الأحد، فرد التحالف بضرب منصة الإطلاق في العراق.",
      ["attack occurred harir 2025-08-17", "strike occurred iraq 2025-08-17"]
    ),
    (
      "استهدفت القوات الأميركية في عين الأسد بصاروخين يوم الأحد.", ["attack occurred ain-al-asad 2025-08-17"]
    ),
    (
      "استهدفت القوات الأميركية مواقع لكتائب حزب الله في سوريا يوم الأحد.",
      ["strike occurred syria 2025-08-17"]
    ),
    (
      "الطائرة التي ضربت القوات الأميركية في عين الأسد يوم الأحد جاءت من الشرق.",
      ["attack occurred ain-al-asad 2025-08-17"]
    ),
  ]

  @Test(arguments: voices)
  func `what follows a passive is what was hit`(text: String, expected: [String]) {
    #expect(summary(text) == expected)
  }

  static let senses: [(String, [String])] = [
    ("نزل صاروخان على قاعدة حرير يوم الأحد.", ["attack occurred harir 2025-08-17"]),
    ("وقع الوفد مذكرة عن صواريخ في قاعدة حرير يوم الأحد.", []),
    ("وصلت مسيّرة مفخخة إلى قاعدة حرير يوم الأحد.", ["attack occurred harir 2025-08-17"]),
    ("رمت مسيّرة قنبلة على قاعدة حرير يوم الأحد.", ["attack occurred harir 2025-08-17"]),
    ("فتح القضاء يوم الأحد تحقيقا في حادثة الصواريخ داخل قاعدة حرير.", []),
    ("أمطر مجهولون قاعدة حرير بعشرة صواريخ يوم الأحد.", ["attack occurred harir 2025-08-17"]),
  ]

  @Test(arguments: senses)
  func `a verb of many senses is armed beside its weapon`(text: String, expected: [String]) {
    #expect(summary(text) == expected)
  }

  @Test func `a number stands for weapons told before`() {
    #expect(
      summary("رُصدت ثلاث مسيّرات قرب عين الأسد يوم الأحد، دُمرت اثنتان قبل وصولهما إلى القاعدة.")
        == ["attack occurred ain-al-asad 2025-08-17"])
  }

  static let patients: [(String, [String])] = [
    ("رمت مسيّرة إسرائيلية قنبلة على دورية للتحالف في العراق يوم الأحد.", ["attack occurred iraq 2025-08-17"]),
    ("سترد واشنطن على من يهاجم قواتها في العراق.", []),
  ]

  @Test(arguments: patients)
  func `who fires at the watched forces attacks them`(text: String, expected: [String]) {
    #expect(summary(text) == expected)
  }
}
