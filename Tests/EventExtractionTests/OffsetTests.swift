import Testing
import Vocabulary

/// Events that are dated by how far they lie from another one.
@Suite struct OffsetTests {
  private static let reader = TestReader()

  private func summary(_ text: String) -> [String] { Self.reader.eventsAfterOpening(text).map(\.outline) }

  static let counted: [(String, [String])] = [
    (
      "سقط صاروخان على قاعدة حرير يوم الأحد، بعد يومين من هجوم بمسيّرة على قاعدة بلد.",
      ["attack occurred harir 2025-08-17", "attack occurred balad 2025-08-15"]
    ),
    (
      "بعد أربعة أيام على استهداف قاعدة بلد بمسيّرة، قُصفت قاعدة حرير بصاروخين يوم الأحد.",
      ["attack occurred balad 2025-08-13", "attack occurred harir 2025-08-17"]
    ),
    (
      "قُصفت قاعدة حرير بصاروخين يوم الأحد. ويأتي ذلك بعد أسبوع من سقوط مسيّرة على قاعدة بلد.",
      ["attack occurred harir 2025-08-17", "attack occurred balad 2025-08-04"]
    ),
    (
      "قُصفت قاعدة حرير بصاروخين يوم الأحد، غداة هجوم بمسيّرة على قاعدة بلد.",
      ["attack occurred harir 2025-08-17", "attack occurred balad 2025-08-16"]
    ),
    (
      "قُصفت قاعدة حرير بصاروخين يوم الأحد. وقبل الهجوم بساعات أسقطت الدفاعات مسيّرة قرب قاعدة بلد.",
      ["attack occurred harir 2025-08-17", "attack occurred balad 2025-08-16"]
    ),
    (
      "أخلت القوات الأميركية قاعدة حرير يوم الأحد، بعد ثلاثة أشهر من انسحابها من قاعدة عين الأسد.",
      ["withdrawal occurred harir 2025-08-17", "withdrawal occurred ain-al-asad 2025-05-01"]
    ),
    (
      "قُصفت قاعدة حرير بصاروخين يوم الأحد، بعد يومين من تمكن الدفاعات من إسقاط مسيّرة قرب قاعدة بلد.",
      ["attack occurred harir 2025-08-17", "attack occurred balad 2025-08-15"]
    ),
    (
      "كانت القوات الأميركية قد قصفت مقرا لكتائب حزب الله في سوريا يوم الأحد. وجاءت الضربة بعد يومين من هجوم على قاعدة بلد.",
      ["strike occurred syria 2025-08-17", "attack occurred balad 2025-08-15"]
    ),
  ]

  @Test(arguments: counted)
  func `what lies so long before another event is dated from it`(text: String, expected: [String]) {
    #expect(summary(text).sorted() == expected.sorted())
  }

  static let uncounted: [(String, [String])] = [
    // No one says how many.
    (
      "سقط صاروخان على قاعدة حرير يوم الأحد، بعد أيام من هجوم بمسيّرة على قاعدة بلد.",
      ["attack occurred harir 2025-08-17", "attack occurred balad -"]
    ),
    // A day of its own is surer.
    (
      "سقط صاروخان على قاعدة حرير أمس الاثنين، بعد يومين من هجوم على قاعدة بلد السبت.",
      ["attack occurred harir 2025-08-18", "attack occurred balad 2025-08-16"]
    ),
  ]

  @Test(arguments: uncounted)
  func `what is not counted, or has a day of its own, is not dated from another event`(
    text: String, expected: [String]
  ) {
    #expect(summary(text).sorted() == expected.sorted())
  }
}
