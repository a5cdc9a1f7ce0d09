import Testing
import Vocabulary

/// Strikes on factions: told by who strikes, by what is hit, or by who died, and kept apart from attacks on the forces.
@Suite struct StrikeTests {
  private static let reader = TestReader()

  private func summary(_ text: String) -> [String] { Self.reader.eventsAfterOpening(text).map(\.outline) }

  static let struck: [(String, [String])] = [
    (
      "قُتل آمر فوج بقصف مسيّرة أميركية في بغداد يوم الأحد.",
      ["strike occurred baghdad 2025-08-17"]
    ),
    (
      "قصفت طائرات مجهولة فجر الأحد مقرا لكتائب حزب الله في العراق. وفي سوريا، هوجم مقر آخر.",
      ["strike occurred iraq 2025-08-17", "strike occurred syria 2025-08-17"]
    ),
    (
      "أغارت طائرات مجهولة يوم الأحد على مقر لكتائب حزب الله في العراق. وقال مصدر إن غارة أخرى طالت مخزنا لها في العراق.",
      ["strike occurred iraq 2025-08-17", "strike occurred iraq 2025-08-17"]
    ),
    (
      "قصفت طائرات لم تُعرف هويتها مقرا لكتائب حزب الله في العراق فجر الأحد.",
      ["strike occurred iraq 2025-08-17"]
    ),
    (
      "طال قصف جوي ليلي مخزنا تابعا لكتائب حزب الله في سوريا يوم الأحد.",
      ["strike occurred syria 2025-08-17"]
    ),
    (
      "أعلن التحالف الدولي السبت أنه دمّر منصة كانت مجهزة للإطلاق في سوريا.",
      ["strike occurred syria 2025-08-16"]
    ),
    (
      "أوضحت القوات الأميركية أن غارة نفذتها طائراتها في سوريا يوم الأحد قتلت خمسة مسلحين.",
      ["strike occurred syria 2025-08-17"]
    ),
    (
      "قُتل قيادي في كتائب حزب الله في العراق يوم الأحد حين أطلقت مسيّرة أميركية صاروخا على سيارته.",
      ["strike occurred iraq 2025-08-17"]
    ),
    (
      "حمّلت كتائب حزب الله واشنطن مسؤولية قصف أودى باثنين من رجالها في العراق يوم الأحد.",
      ["strike occurred iraq 2025-08-17"]
    ),
    (
      "اغتالت واشنطن قياديا في كتائب حزب الله في العراق يوم الأحد.",
      ["strike occurred iraq 2025-08-17"]
    ),
    (
      "تعرضت تلال في سوريا لقصف بالمدفعية الإسرائيلية يوم الأحد.",
      ["strike occurred syria 2025-08-17"]
    ),
    (
      "قتلت مسيّرة أميركية قياديا في كتائب حزب الله في العراق يوم الأحد.",
      ["strike occurred iraq 2025-08-17"]
    ),
    (
      "سقطت قذائف قرب قاعدة حرير يوم الأحد، فردّت مدفعية التحالف بست طلقات على نقطة الإطلاق.",
      ["attack occurred harir 2025-08-17", "strike occurred iraq 2025-08-17"]
    ),
    (
      "اتهمت كتائب حزب الله القوات الأميركية بقصف أحد مقارها في العراق يوم الأحد.",
      ["strike occurred iraq 2025-08-17"]
    ),
    (
      "وكانت واشنطن شنت يوم الأحد عشرات الغارات على أهداف مرتبطة بإيران في العراق.",
      ["strike occurred iraq 2025-08-17"]
    ),
    (
      "قالت كتائب حزب الله إن غارة جوية طالت مواقعها في العراق يوم الأحد.",
      ["strike occurred iraq 2025-08-17"]
    ),
    ("أحيت كتائب حزب الله في العراق يوم الأحد الذكرى الرابعة لاغتيال سليماني.", []),
    ("جلس الأميركيون والعراقيون إلى طاولة واحدة يوم الأحد.", []),
    ("إن قصفت القوات الأميركية مقرا لكتائب حزب الله في العراق تغيرت الحسابات.", []),
  ]

  @Test(arguments: struck)
  func `a strike is told by who strikes or by what is hit`(text: String, expected: [String]) {
    #expect(summary(text) == expected)
  }

  static let suffered: [(String, [String])] = [
    (
      "هوجمت القوات الأميركية في قاعدة حرير بصاروخ مساء الأحد.",
      ["attack occurred harir 2025-08-17"]
    ),
    (
      "قالت واشنطن إن قواتها استُهدفت في قاعدة حرير بمسيّرة مساء الأحد.",
      ["attack occurred harir 2025-08-17"]
    ),
    (
      "أصيب جنود من القوات الأميركية جراء ضرب قاعدة حرير بصواريخ مساء الأحد.",
      ["attack occurred harir 2025-08-17"]
    ),
    (
      "قُصفت القوات الأميركية بالصواريخ في قاعدة حرير يوم الأحد.",
      ["attack occurred harir 2025-08-17"]
    ),
    (
      "قصفت القوات الأميركية بالمدفعية مواقع لكتائب حزب الله في سوريا يوم الأحد.",
      ["strike occurred syria 2025-08-17"]
    ),
  ]

  @Test(arguments: suffered)
  func `forces that a passive names suffer and do not strike`(text: String, expected: [String]) {
    #expect(summary(text) == expected)
  }
}
