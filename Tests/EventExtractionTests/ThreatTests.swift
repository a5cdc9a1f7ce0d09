import Testing
import Vocabulary

/// Threats, truces and arrests, in the words of factions, states and the police.
@Suite struct ThreatTests {
  private static let reader = TestReader()

  private func summary(_ text: String) -> [String] { Self.reader.eventsAfterOpening(text).map(\.outline) }

  static let threats: [(String, [String])] = [
    (
      "أعلنت كتائب حزب الله أمس الاثنين أنها ستستهدف كل جندي أجنبي في العراق.",
      ["threat occurred iraq 2025-08-18"]
    ),
    (
      "قالت كتائب حزب الله أمس الاثنين إنها ستمضي في مهاجمة القوات الأميركية في العراق.",
      ["threat occurred iraq 2025-08-18"]
    ),
    (
      "أكدت كتائب حزب الله أمس الاثنين أن قواعد الاحتلال في العراق هدف مشروع لها.",
      ["threat occurred iraq 2025-08-18"]
    ),
    (
      "طلبت كتائب حزب الله أمس الاثنين من الشرطة أن تبتعد عن القواعد الأميركية في العراق.",
      ["threat occurred iraq 2025-08-18"]
    ),
    (
      "قالت كتائب حزب الله أمس الاثنين إنها لن تتردد في ضرب القواعد الأميركية في العراق.",
      ["threat occurred iraq 2025-08-18"]
    ),
    (
      "حذرت كتائب حزب الله أمس الاثنين من أن القواعد الأميركية في العراق ستُقصف.",
      ["threat occurred iraq 2025-08-18"]
    ),
    (
      "قالت كتائب حزب الله أمس الاثنين إن الجنود الأميركيين في العراق سيدفعون الثمن.",
      ["threat occurred iraq 2025-08-18"]
    ),
    (
      "غداة تهديد كتائب حزب الله باستهداف القواعد الأميركية في العراق، قُصفت قاعدة حرير أمس الاثنين.",
      ["threat occurred iraq 2025-08-17", "attack occurred harir 2025-08-18"]
    ),
    ("حذرت واشنطن أمس الاثنين من أن كتائب حزب الله ستضرب القواعد في العراق.", []),
    ("لطالما هددت كتائب حزب الله القوات الأميركية في العراق.", []),
    ("نفت كتائب حزب الله أمس الاثنين أن تكون قد هددت القوات الأميركية في العراق.", []),
    ("قالت طهران أمس الاثنين إن ما فعلته في العراق رد مشروع.", []),
  ]

  @Test(arguments: threats)
  func `a threat is an announced act as well as a word for one`(text: String, expected: [String]) {
    #expect(summary(text) == expected)
  }

  static let truces: [(String, [String])] = [
    (
      "استأنفت كتائب حزب الله أمس الاثنين في العراق عملياتها ضد القوات الأميركية.",
      ["truce occurred iraq 2025-08-18"]
    ),
    (
      "أوقفت كتائب حزب الله أمس الاثنين ضرباتها على القوات الأميركية في العراق.",
      ["truce occurred iraq 2025-08-18"]
    ),
    (
      "تعهدت كتائب حزب الله أمس الاثنين بالكف عن استهداف القوات الأميركية في العراق.",
      ["truce occurred iraq 2025-08-18"]
    ),
    (
      "أعلنت كتائب حزب الله أمس الاثنين تعليق استهداف قاعدة حرير.",
      ["truce occurred iraq 2025-08-18"]
    ),
    ("أكدت كتائب حزب الله أمس الاثنين أنها ملتزمة بالهدنة في العراق.", []),
    (
      "قررت كتائب حزب الله أمس الاثنين تمديد الهدنة في العراق.",
      ["truce occurred iraq 2025-08-18"]
    ),
    ("دعت واشنطن أمس الاثنين إلى ما يلزم لوقف هجمات كتائب حزب الله في العراق.", []),
    (
      "هذا أول هجوم منذ مطلع تموز الماضي، عندما أوقفت كتائب حزب الله عملياتها ضد القوات الأميركية في العراق.",
      ["truce occurred iraq 2025-07-01"]
    ),
    (
      "أنهت صواريخ سقطت على قاعدة حرير يوم الأحد هدنة كتائب حزب الله.", ["attack occurred harir 2025-08-17"]
    ),
    ("هل أوقفت كتائب حزب الله هجماتها في العراق؟", []),
  ]

  @Test(arguments: truces)
  func `a truce is a faction's attacks that stop or begin again`(text: String, expected: [String]) {
    #expect(summary(text) == expected)
  }

  static let arrests: [(String, [String])] = [
    (
      "أعلن الأمن اليوم الثلاثاء القبض على أربعة اشتركوا في استهداف قاعدة حرير يوم الأحد.",
      ["arrest occurred harir 2025-08-19", "attack occurred harir 2025-08-17"]
    ),
    (
      "ألقى الأمن القبض على أربعة متهمين بقصف قاعدة حرير الذي جرى يوم الأحد، حسبما أعلنت القيادة أمس الاثنين.",
      ["arrest occurred harir 2025-08-18", "attack occurred harir 2025-08-17"]
    ),
    (
      "ثلاثة مشتبها بهم أوقفوا في بغداد السبت على خلفية قصف قاعدة حرير.",
      ["arrest occurred baghdad 2025-08-16"]
    ),
    (
      "ضبطت الشرطة السبت خلية كانت تعد لمهاجمة قاعدة حرير.",
      ["arrest occurred harir 2025-08-16"]
    ),
    ("ألقت الشرطة القبض على ثلاثة من تجار المخدرات قرب قاعدة حرير يوم الأحد.", []),
    ("أوقفت الشرطة في ألمانيا يوم الأحد أربعة خططوا لمهاجمة قاعدة أميركية.", []),
    ("تبحث الشرطة عن مطلقي صواريخ على قاعدة حرير.", []),
  ]

  @Test(arguments: arrests)
  func `an arrest has its own day, and the attack that it is over another`(text: String, expected: [String]) {
    #expect(summary(text) == expected)
  }
}
