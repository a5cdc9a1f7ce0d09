import Testing

@testable import AlertReporting

struct SpeakerLexiconTests {
  static let rows: [(String, String)] = [
    ("مصدر أمني عراقي", "an Iraqi security source"),
    ("مصدر امني", "a security source"),
    ("مسؤول أميركي رفيع", "a senior US official"),
    ("مسؤولون أميركيون", "US officials"),
    ("السفارة الأميركية في بغداد", "the US embassy in Baghdad"),
    ("المتحدث باسم الحكومة العراقية", "the spokesman for the Iraqi government"),
    ("المتحدث باسم الحكومة باسم العوادي", "the spokesman for the government باسم العوادي"),
    ("قيادة العمليات المشتركة", "the Joint Operations Command"),
    ("وزارة الخارجية الأميركية", "the State Department"),
    ("وزير الخارجية العراقي فؤاد حسين", "the Iraqi foreign minister فؤاد حسين"),
    ("البنتاغون", "the Pentagon"),
    ("مستشار لرئيس الوزراء العراقي", "an adviser to the Iraqi prime minister"),
    ("مستشار للحكومة", "an adviser to the government"),
    ("مصدران في الشرطة", "two sources in the police"),
    ("العراق والولايات المتحدة", "Iraq and the United States"),
    ("بغداد وواشنطن", "Baghdad and Washington"),
    ("مسؤول في وزارة الدفاع ومصدر أمني", "an official in the defence ministry and a security source"),
  ]

  @Test(arguments: rows)
  func `a source is named in English`(arabic: String, english: String) {
    #expect(SpeakerLexicon.english(arabic) == english)
  }

  @Test(arguments: ["السوداني", "العراق وامريكا", "واحد في حالة حرجة", "فؤاد حسين", "", "أمني عراقي"])
  func `what the lexicon does not know is left as written`(arabic: String) {
    #expect(SpeakerLexicon.english(arabic) == nil)
  }
}
