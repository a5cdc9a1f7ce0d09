import Calendars
import Testing
import Vocabulary

/// Attacks as news desks write them: how many weapons, how many victims, what came of it, and where.
@Suite struct AttackTests {
  private static let reader = TestReader()

  private func events(_ text: String) -> [Event] { Self.reader.eventsAfterOpening(text) }

  private func summary(_ text: String) -> [String] { events(text).map(\.outline) }

  static let counts: [(String, Int?)] = [
    ("سقطت عشرة صواريخ على قاعدة حرير يوم الأحد، وعثرت القوات على منصة وفيها 24 صاروخا جاهزا للإطلاق.", 10),
    ("استهدف قاعدة حرير يوم الأحد ستة صواريخ، وعثر الجيش على صاروخين لم ينطلقا.", 6),
    ("قال مصدر إن قصف قاعدة حرير، حيث تنتشر قوات أميركية، يوم الأحد بـ 33 صاروخا، نفذه مجهولون.", 33),
    ("يوم الأحد سقط صاروخا كاتيوشا على قاعدة عين الأسد.", 2),
    ("سقط أحد الصواريخ على قاعدة بلد يوم الأحد.", nil),
    ("استهدفت قاعدة حرير بطائرتين مسيرتين مفخختين يوم الأحد.", 2),
    ("تعرضت قاعدة حرير لهجوم بطائرة مسيرة يوم الأحد.", 1),
  ]

  @Test(arguments: counts)
  func `a count is that of the weapons used`(text: String, count: Int?) throws {
    let attack = try #require(events(text).first { $0.kind == .attack })
    #expect(attack.count == count)
    #expect(events(text).count == 1)
  }

  @Test func `what a base suffers by its weapons alone is told, with whom they hit`() throws {
    let told = events(
      "وكانت قاعدة حرير، شمالي العراق، تعرضت يوم الأحد لعجوم بصاروخين أدى إلى إصابة ثلاثة جنود، فيما كان قصف سابق للقاعدة بأربعة صواريخ جرى في تموز الماضي."
    ).filter { $0.kind == .attack }
    #expect(told.map(\.outline) == ["attack occurred harir 2025-08-17", "attack occurred harir 2025-07-01"])
    let (later, earlier) = (try #require(told.first), try #require(told.last))
    #expect([later.count, later.wounded] == [2, 3])
    #expect([earlier.count, earlier.wounded] == [4, nil])
    #expect(earlier.outcome == .unknown)
  }

  static let victims: [(String, Int?, Int?)] = [
    (
      "سقطت صواريخ على قاعدة حرير يوم الأحد، وأوقعت قتيلين من الجيش الأميركي ومتعاقدا بريطانيا، مع إصابة 12 آخرين.",
      3, 12
    ),
    ("قتل جنديان أميركيان وجندي بريطاني في هجوم صاروخي على قاعدة حرير يوم الأحد.", 3, nil),
    ("أسفر هجوم على قاعدة حرير يوم الأحد عن مقتل أميركيين اثنين وبريطاني.", 3, nil),
    ("أدى هجوم على قاعدة حرير يوم الأحد إلى مقتل ثلاثة جنود ومتعاقدين اثنين وإصابة سبعة آخرين.", 5, 7),
    ("قتل متعاقد مدني وأصيب خمسة متعاقدين وجندي أميركي في هجوم على قاعدة حرير يوم الأحد.", 1, 6),
    ("خلف هجوم على قاعدة حرير يوم الأحد أربعة قتلى وعشرة جرحى.", 4, 10),
    ("أصيب خمسة متعاقدين إضافة إلى جندي أميركي في هجوم على قاعدة حرير يوم الأحد.", nil, 6),
    ("جنديان وبريطاني قتلوا في هجوم على قاعدة حرير يوم الأحد.", 3, nil),
    ("قتل جندي وأصيب آخر في هجوم على قاعدة حرير يوم الأحد.", 1, 1),
    ("سقط صاروخان على قاعدة حرير يوم الأحد ولم يصب أحد.", 0, 0),
    ("قصف مجهولون يوم الأحد قاعدة حرير ردا على مقتل قائد بارز.", nil, nil),
    ("قتل خمسة جنود بينهم أميركي وبريطاني في هجوم على قاعدة حرير يوم الأحد.", 5, nil),
  ]

  @Test(arguments: victims)
  func `the victims of a list are summed`(text: String, killed: Int?, wounded: Int?) throws {
    let attack = try #require(events(text).first { $0.kind == .attack })
    #expect(attack.killed == killed)
    #expect(attack.wounded == wounded)
  }

  static let outcomes: [(String, Outcome)] = [
    ("أدى هجوم على قاعدة حرير يوم الأحد إلى وقوع عدة إصابات بين الجنود.", .hit),
    ("تعرضت قاعدة حرير لهجوم يوم الأحد ولم ترد معلومات عن وقوع ضحايا.", .unknown),
    ("أُطلقت أربعة صواريخ على قاعدة حرير يوم الأحد، وقع اثنان منها داخل القاعدة.", .hit),
    ("أعلن مصدر فشل هجوم على قاعدة حرير يوم الأحد.", .failed),
    ("تم تدمير طائرتين مسيرتين قرب قاعدة حرير يوم الأحد.", .intercepted),
    ("عثرت القوات الأمنية يوم الأحد على ستة صواريخ معدة للإطلاق على قاعدة حرير.", .failed),
  ]

  @Test(arguments: outcomes)
  func `what came of an attack`(text: String, outcome: Outcome) throws {
    let attack = try #require(events(text).first { $0.kind == .attack })
    #expect(attack.outcome == outcome)
  }

  static let told: [(String, [String])] = [
    ("سُمع دوي انفجارات في محيط قاعدة عين الأسد يوم الأحد.", ["attack occurred ain-al-asad 2025-08-17"]),
    ("انفجر مستودع ذخيرة في قاعدة عين الأسد يوم الأحد.", []),
    (
      "دمرت القوات الأميركية مخازن صواريخ قرب قاعدة عين الأسد يوم الأحد.",
      ["strike occurred iraq 2025-08-17"]
    ),
    ("دمرت القوات العراقية مخازن صواريخ قرب قاعدة عين الأسد يوم الأحد.", []),
    (
      "شنت الولايات المتحدة غارات على مقرات لكتائب حزب الله في سوريا والعراق يوم الأحد.",
      ["strike occurred syria 2025-08-17", "strike occurred iraq 2025-08-17"]
    ),
    (
      "سقط صاروخان على قاعدة حرير يوم الأحد، كما انفجرت عبوة ناسفة في رتل للتحالف الدولي في العراق.",
      ["attack occurred harir 2025-08-17", "attack occurred iraq 2025-08-17"]
    ),
    (
      "استهدفت عبوة ناسفة قافلة معدات للتحالف الدولي في العراق يوم الأحد.",
      ["attack occurred iraq 2025-08-17"]
    ),
    (
      "هاجمت طائرة مسيرة يوم الأحد قاعدة أميركية في الأردن فقتل ثلاثة جنود، وردت واشنطن بعد أيام بغارات على فصائل في سوريا.",
      ["attack occurred jordan 2025-08-17", "strike occurred syria -"]
    ),
    (
      "تعهدت كتائب حزب الله اليوم الثلاثاء بشن هجمات على القوات الأميركية في العراق.",
      ["threat occurred iraq 2025-08-19"]
    ),
    ("تعهدت الحكومة اليوم الثلاثاء بحماية القوات الأميركية في العراق من الهجمات.", []),
  ]

  @Test(arguments: told)
  func `each armed event is told once`(text: String, expected: [String]) {
    #expect(Set(summary(text)) == Set(expected))
  }

  static let retold: [(String, [String])] = [
    (
      "تعرضت قاعدة حرير لقصف بستة صواريخ يوم الأحد. وقال مصدر آخر إن خمسة صواريخ سقطت على قاعدة حرير.",
      ["attack occurred harir 2025-08-17"]
    ),
    (
      "استهدفت ثلاث مسيرات قاعدة حرير يوم الأحد. وأضاف البيان أن القوات أسقطت مسيرتين.",
      ["attack occurred harir 2025-08-17"]
    ),
    (
      "استهدفت مسيرات يوم الأحد مواقع للقوات الأميركية في سوريا. وأسقطت الدفاعات مسيرتين هاجمتا قاعدة التنف.",
      ["attack occurred al-tanf 2025-08-17"]
    ),
    (
      "تعرضت قاعدة حرير لقصف بستة صواريخ يوم الأحد. وكانت قاعدة حرير تعرضت لقصف بصاروخين.",
      ["attack occurred harir 2025-08-17", "attack occurred harir -"]
    ),
    (
      "تعرضت قاعدة حرير لقصف يوم الأحد ما دفع الجنود إلى إطلاق صفارات الإنذار.",
      ["attack occurred harir 2025-08-17"]
    ),
    (
      "رصدت دفاعات قاعدة حرير يوم الأحد ثلاث مسيّرات فأُسقطت قبل وصولها.",
      ["attack occurred harir 2025-08-17"]
    ),
    (
      "استهدفت مسيّرتان قاعدة حرير يوم الأحد. وفي اليوم نفسه سقطت ثالثة على قاعدة بلد.",
      ["attack occurred harir 2025-08-17", "attack occurred balad 2025-08-17"]
    ),
    (
      "قصف مجهولون يوم الأحد بصاروخين الجانب الشرقي من قاعدة حرير.",
      ["attack occurred harir 2025-08-17"]
    ),
    ("سقطت يوم الأحد خمسة صواريخ على مسافة كيلومترين من قاعدة حرير.", ["attack occurred harir 2025-08-17"]),
    (
      "انفجرت عبوة ناسفة قرب رتل للتحالف في بغداد يوم الأحد. وقُصفت السفارة الأميركية بصاروخين يوم الأحد.",
      ["attack occurred baghdad 2025-08-17", "attack occurred baghdad 2025-08-17"]
    ),
    ("سقط صاروخان يوم الأحد في محيط مطار بغداد.", ["attack occurred baghdad 2025-08-17"]),
    (
      "هاجم الفصيل بالمسيّرات قاعدة حرير يوم السبت وقاعدة بلد يوم الأحد.",
      ["attack occurred harir 2025-08-16", "attack occurred balad 2025-08-17"]
    ),
    (
      "أسقطت دفاعات قاعدة حرير صاروخا دخل الأجواء مساء الأحد.",
      ["attack occurred harir 2025-08-17"]
    ),
    ("أربع مسيّرات اقتربت من قاعدة حرير يوم الأحد.", ["attack occurred harir 2025-08-17"]),
    ("تتأهب القوات الأميركية لصد أي هجوم على قاعدة حرير يوم الأحد.", []),
    ("أكدت القيادة عدم وجود أي استهداف لقاعدة حرير يوم الأحد.", ["attack denied harir 2025-08-17"]),
    ("يمتلك الفصيل صواريخ قادرة على الوصول إلى قاعدة حرير.", []),
    ("حلقت طائرات استطلاع فوق قاعدة حرير يوم الأحد.", []),
    ("هدف جوي مجهول أُسقط يوم الأحد فوق قاعدة حرير.", ["attack occurred harir 2025-08-17"]),
    ("إصابة جندي يوم الأحد جراء سقوط صواريخ على قاعدة حرير.", ["attack occurred harir 2025-08-17"]),
    ("كانت قاعدة حرير هدفا لوابل من الصواريخ يوم الأحد.", ["attack occurred harir 2025-08-17"]),
    ("انفجارات عنيفة تهز قاعدة حرير يوم الأحد.", ["attack occurred harir 2025-08-17"]),
    ("أحبط الجنود يوم الأحد محاولة لقصف قاعدة حرير.", ["attack occurred harir 2025-08-17"]),
    (
      "رصدت دفاعات قاعدة حرير مسيّرتين يوم الأحد، فدُمّرت الأولى وسقطت الثانية في العراء.",
      ["attack occurred harir 2025-08-17"]
    ),
    (
      "أُطلق على قاعدة حرير التي تقع شمالي البلاد يوم الأحد أكثر من عشرين صاروخا.",
      ["attack occurred harir 2025-08-17"]
    ),
    (
      "جددت الفصائل قصفها قاعدة حرير، حيث تنتشر قوات أميركية، مساء الأحد.",
      ["attack occurred harir 2025-08-17"]
    ),
    (
      "تبنى فصيل يوم الأحد ثلاث هجمات على قاعدة حرير وعلى قاعدة بلد.",
      ["attack occurred harir 2025-08-17", "attack occurred balad 2025-08-17"]
    ),
    ("أعلنت الشرطة توقيف متهمين بقصف قاعدة حرير.", []),
    (
      "اعتقلت القوات العراقية السبت متهمين باستهداف قاعدة حرير، وكانت القاعدة قُصفت في تموز الماضي.",
      ["arrest occurred harir 2025-08-16", "attack occurred harir 2025-07-01"]
    ),
    ("استُهدف دبلوماسيون وقوات أميركية في العراق مرارا.", []),
    ("هاجمت مسيّرة قاعدة أميركية في الأردن (قاعدة حرير) يوم الأحد.", ["attack occurred harir 2025-08-17"]),
    ("استهدف قصف صاروخي الجناح الأميركي في قاعدة حرير يوم الأحد.", ["attack occurred harir 2025-08-17"]),
    (
      "قصفت إيران قاعدة حرير يوم الأحد ردا على مقتل قائد في غارة أميركية.",
      ["attack occurred harir 2025-08-17"]
    ),
    (
      "أُسقطت ست مسيّرات في أجواء العراق يوم الأحد، كانت أربع منها تقصد قاعدة حرير.",
      ["attack occurred harir 2025-08-17"]
    ),
    (
      "قاعدة حرير تعرضت لقصف يوم الأحد، بعد أسبوع من سقوط صاروخ على قاعدة بلد.",
      ["attack occurred harir 2025-08-17", "attack occurred balad 2025-08-04"]
    ),
    (
      "استُهدفت قاعدة حرير يوم الأحد بصاروخ، كما تعرضت السبت لقصف مماثل.",
      ["attack occurred harir 2025-08-17", "attack occurred harir 2025-08-16"]
    ),
    ("إسقاط مسيّرة كانت تقترب من قاعدة التنف يوم الأحد.", ["attack occurred al-tanf 2025-08-17"]),
    ("هددت واشنطن المسؤولين عن الهجوم على قاعدة حرير بعواقب وخيمة.", []),
    ("هددت كتائب حزب الله القوات الأميركية في العراق اليوم الثلاثاء.", ["threat occurred iraq 2025-08-19"]),
    ("هدد نواب اليوم الثلاثاء بمقاضاة القوات الأميركية في العراق.", []),
  ]

  @Test(arguments: retold)
  func `what is told again is the same event`(text: String, expected: [String]) {
    #expect(Set(summary(text)) == Set(expected))
  }

  @Test func `the answer to an attack has victims of its own`() throws {
    let all = events(
      "هاجمت طائرة مسيرة يوم الأحد قاعدة أميركية في الأردن فقتل ثلاثة جنود، وردت واشنطن بعد أيام بغارات على فصائل في سوريا."
    )
    #expect(all.first { $0.kind == .attack }?.killed == 3)
    #expect(all.first { $0.kind == .strike }?.killed == nil)
  }
}
