import ArabicText
import Testing
import Vocabulary

/// What a mention shows of how its fields came about, and what a dropped word shows of why.
@Suite struct EvidenceTests {
  private static let reader = TestReader()
  private static let opening = "نشرت الصحف في العراق تقريرا عن الأوضاع.\n"

  /// `field rule words`, in the order of the fields.
  private func shown(_ text: String) -> [String] {
    let text = Self.opening + text
    let source = SourceText(text)
    return Self.reader.events(text).flatMap(\.mentions).flatMap(\.evidence).map {
      "\($0.field.rawValue) \($0.rule) \($0.span.map { source[$0] } ?? "-")"
    }
  }

  @Test func `each field shows its rule and the words that it matched`() {
    #expect(
      shown("سقط صاروخان على قاعدة حرير فجر الأحد ما أدى إلى إصابة خمسة جنود، وفق مصدر أمني.") == [
        "kind fall-verb سقط", "status past -", "place target قاعدة حرير", "when own-time فجر الأحد",
        "weapon rocket صاروخان", "count dual صاروخان", "wounded number-beside خمسة",
        "outcome people-hurt -", "said_by according-to مصدر أمني",
      ])
  }

  @Test func `a day that is not told shows no words`() {
    let shown = shown("انسحبت القوات الأميركية من قاعدة عين الأسد.")
    #expect(shown.contains("place left عين الأسد") && !shown.contains { $0.hasPrefix("when") }, "\(shown)")
  }

  static let dropped: [(String, String, String)] = [
    ("قد تستهدف الفصائل قاعدة عين الأسد.", "attack-verb تستهدف", "possibility-with-qad قد"),
    ("إذا هاجمت الفصائل قاعدة عين الأسد فستغضب الحكومة.", "attack-verb هاجمت", "condition إذا"),
    ("يخشى السكان هجوما على قاعدة حرير.", "attack-noun هجوما", "fear يخشى"),
    ("طالب نواب بانسحاب القوات الأميركية من قاعدة عين الأسد.", "leave-noun بانسحاب", "wish طالب"),
    ("تتعرض قاعدة عين الأسد لقصف متكرر.", "attack-noun لقصف", "habit متكرر"),
  ]

  @Test(arguments: dropped)
  func `a dropped word shows the rule and its words`(text: String, trigger: String, reason: String) {
    let text = Self.opening + text
    let source = SourceText(text)
    let shown = Self.reader.read(text).dropped.map { candidate in
      [candidate.trigger, candidate.reason].map { "\($0.rule) \($0.span.map { source[$0] } ?? "-")" }
    }
    #expect(shown.contains([trigger, reason]), "\(shown)")
  }
}
