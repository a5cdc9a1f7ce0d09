import ArabicText
import Testing

@Suite struct TokenizingTests {
  static func index(_ words: String...) -> WordIndex {
    var builder = WordIndex.Builder()
    for word in words { _ = builder.insert(word) }
    return builder.finish()
  }

  @Test(arguments: [
    ("أيلول", "ايلول"), ("القاعِدَةُ", "القاعده"), ("عـــين", "عين"), ("ﻋﻴﻦ ﺍﻷﺳﺪ", "عين الاسد"),
    ("٢٠٢٤", "2024"), ("۲۰۲۴", "2024"), ("مستشفى", "مستشفي"), ("ٱلأسد", "الاسد"), ("ﷲ", "الله"),
    ("K1", "k1"), ("\u{202B}بغداد\u{202C}", "بغداد"), ("کردستان", "كردستان"), ("ا\u{0654}يلول", "ايلول"),
  ])
  func `other spellings of a word fold to the same bytes`(written: String, plain: String) {
    #expect(Folding.fold(written) == Folding.fold(plain))
  }

  static let clitics: [(String, Proclitics, UInt8)] = [
    ("أيلول", [], 0), ("وأيلول", .and, 1), ("بأيلول", .by, 1), ("الأيلول", .the, 2),
    ("وبالأيلول", [.and, .by, .the], 4), ("للأيلول", [.to, .the], 2), ("فلأيلول", [.so, .to], 2),
  ]

  @Test(arguments: clitics)
  func `a word is known through its clitics`(written: String, clitics: Proclitics, letters: UInt8) throws {
    let text = TokenizedText(SourceText(written), Self.index("أيلول"))
    let token = try #require(text.tokens.first)
    #expect(text.tokens.count == 1)
    #expect(token.word != .none)
    #expect(token.proclitics == clitics)
    #expect(token.analysis.procliticLength == letters)
  }

  @Test func `the start without clitics is past their vowels`() {
    let text = TokenizedText(SourceText("في وَأَيلول"), Self.index("أيلول"))
    #expect(text.start(of: 1, skipping: 1) == 5)
    #expect(text.text[TextSpan(5, Int(text.tokens[1].end))] == "أَيلول")
  }

  @Test func `letters and digits part, and what is glued is said to be`() {
    let text = TokenizedText(SourceText("بـ14 صاروخاً في 15/8/2024م."), Self.index("صاروخا"))
    let pieces = text.tokens.indices.map { text.string($0..<$0 + 1) }
    #expect(pieces == ["بـ", "14", "صاروخاً", "في", "15", "/", "8", "/", "2024", "م", "."])
    #expect(text.tokens[1].value == 14)
    #expect(text.tokens[1].isAttached)
    #expect(!text.tokens[2].isAttached)
    #expect(text.tokens[2].word != .none)
  }

  @Test(arguments: [
    ("وصل الوفد. غادر الوفد.", 2), ("بلغ 2.5 مليون. ثم انتهى", 2), ("قال: «نعم! لا» ثم خرج؟ ربما", 3),
    ("سطر\nسطر", 2), ("\n\n", 0), ("", 0), ("موقع alhurra.com قال.", 1), ("انتهى اللقاء.وغادر الوفد", 2),
    ("عام 2024.وغادر", 2), (". بداية", 2),
  ])
  func `sentences end at marks and at line ends`(written: String, count: Int) {
    #expect(TokenizedText(SourceText(written), Self.index()).sentences.count == count)
  }

  @Test func `a text that was wrapped to a width keeps its sentences whole`() {
    let wrapped = """
      عنوان قصير فوق النص

      وصل الوفد العراقي إلى العاصمة في ساعة متأخرة من مساء أمس والتقى
      عددا من المسؤولين في مقر الوزارة. وقال رئيس الوفد للصحفيين إن
      الزيارة تستمر ثلاثة أيام وتشمل جولة في المحافظات الجنوبية من
      البلاد. وغادر بعد ذلك
      إلى مقر إقامته.
      """
    #expect(TokenizedText(SourceText(wrapped), Self.index()).sentences.count == 5)
    let headlines = """
      وزير الدفاع يستقبل نظيره في العاصمة ويبحثان التعاون العسكري
      مجلس النواب يؤجل جلسته المقررة اليوم إلى يوم الأحد المقبل
      أسعار النفط ترتفع في تعاملات الصباح بعد إعلان خفض الإنتاج
      موجة غبار تضرب مدن الجنوب وتحذيرات للمرضى من مغادرة المنازل
      """
    #expect(TokenizedText(SourceText(headlines), Self.index()).sentences.count == 4)
  }

  @Test func `spans count scalars and slices give back the article's own letters`() {
    let written = "سبعةُ قتلى 😀 بهجومِ مسيّرةٍ"
    let text = TokenizedText(SourceText(written), Self.index())
    let scalars = Array(written.unicodeScalars)
    for token in text.tokens {
      var expected = ""
      expected.unicodeScalars.append(contentsOf: scalars[token.span.start..<token.span.end])
      #expect(text.text[token.span] == expected)
    }
  }

  @Test func `any bytes that decode are tokenized without a trap and within their bounds`() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 0...80, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let text = SourceText(String(decoding: bytes, as: UTF8.self))
      let read = TokenizedText(text, Self.index("أيلول"))
      var last = 0
      for token in read.tokens {
        #expect(Int(token.start) >= last && token.end > token.start)
        last = Int(token.end)
      }
      #expect(last <= text.scalarCount)
    }
  }

  @Test func `a phrase is found by its longest match`() throws {
    var builder = WordIndex.Builder()
    let words = ["تشرين", "الثاني", "الأول"].map { builder.insert($0) }
    var table = PhraseTable<String>()
    table.insert([words[0]], "unknown")
    table.insert([words[0], words[1]], "november")
    let text = TokenizedText(SourceText("في تشرين الثاني"), builder.finish())
    let match = try #require(table.longestMatch(in: text.tokens, at: 1, before: text.tokens.count))
    #expect(match.value == "november")
    #expect(match.end == 3)
  }

  @Test func `folding a token gives as many letters as it counts, ligatures and vowels and all`() {
    let text = TokenizedText(SourceText("عبدﷲ القاعِدَةُ K-1"), Self.index())
    let words = text.tokens.indices.filter { text.tokens[$0].kind != .mark }
    #expect(words.map { text.folded($0) } == ["عبدالله", "القاعده", "k", "1"].map { Letters($0) })
    #expect(words.allSatisfy { text.folded($0).count == Int(text.tokens[$0].length) })
  }

  @Test func `a line that never ends is cut into sentences of a bounded length`() {
    let text = TokenizedText(SourceText(String(repeating: "كلمة ", count: 4_500) + "\nأخرى"), Self.index())
    #expect(text.sentences.map(\.tokens.count) == [1_000, 1_000, 1_000, 1_000, 500, 1])
    #expect(text.sentences.map(\.line) == [0, 0, 0, 0, 0, 1])
  }

  @Test func `a scalar is found in the bytes wherever it stands`() {
    let text = SourceText(String(repeating: "قاعدةُ base 🛩 عين، ", count: 90))
    var offset = 0
    for (index, scalar) in text.string.unicodeScalars.enumerated() {
      #expect(text.byteOffset(ofScalar: index) == offset)
      offset += UTF8.width(scalar)
    }
    #expect(text.byteOffset(ofScalar: text.scalarCount) == offset)
  }

  @Test func `a noun with its article that is entered as a word of its own too is named`() {
    var builder = WordIndex.Builder()
    _ = builder.insert("الآن", .particle)
    _ = builder.insert("المكان")
    _ = builder.insert("ألمانيا", .properNoun)
    #expect(builder.hiddenNouns.isEmpty)
    _ = builder.insert("الان")
    _ = builder.insert("المكان", .bare)
    #expect(builder.hiddenNouns == ["الان", "المكان"])
  }
}
