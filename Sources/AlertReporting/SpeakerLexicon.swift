import ArabicText

/// Says in English who speaks in an Arabic article, as far as the words are those that desks use for sources.
///
///     SpeakerLexicon.english("مصدر أمني عراقي")  // an Iraqi security source
///
/// A personal name stays as it is written: guessing a Latin spelling would make one man two.
enum SpeakerLexicon {
  /// Nil where the words are others, or more follows them than a personal name.
  static func english(_ writtenName: String) -> String? { speaker(writtenName)?.english }

  /// Whether several speak: "two US officials", "Iraq and the United States".
  static func isMany(_ writtenName: String) -> Bool { speaker(writtenName)?.isMany ?? false }

  /// Whether the words only point back to someone whom the article has named: "المصدر نفسه".
  static func isReference(_ writtenName: String) -> Bool {
    let words = writtenName.split { $0 == " " || $0.isNewline }.map { Folding.fold(String($0)) }
    guard let first = words.first, references.contains(first) else { return false }
    return words.dropFirst().allSatisfy(references.contains)
  }

  /// The name after a preposition: "مسؤولون عراقيون" is "مسؤولين عراقيين".
  ///
  /// Only known plurals and adjectives change: البنتاغون is neither.
  static func genitive(_ writtenName: String) -> String {
    writtenName.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let folded = Folding.fold(String(word))
      let bare = folded.starts(with: theArticle) ? Array(folded.dropFirst(theArticle.count)) : folded
      guard let entry = entries[folded] ?? entries[bare], entry.isPlural || entry.role == .adjective,
        word.hasSuffix("ون") || word.hasSuffix("ان") && entry.isPlural
      else { return String(word) }
      return String(word.dropLast(2)) + "ين"
    }.joined(separator: " ")
  }

  private static let references = Set(
    """
    المصدر المصادر المصدران المتحدث الناطق المسؤول المسؤولون البيان المتحدثون المصدرين
    نفسه نفسها ذاته ذاتها أنفسهم
    """.split { $0 == " " || $0.isNewline }.map { Folding.fold(String($0)) })

  private static func speaker(_ writtenName: String) -> (english: String, isMany: Bool)? {
    let words = writtenName.split { $0 == " " || $0.isNewline }.map(String.init)
    let folded = words.map(Folding.fold)
    var phrase = ""
    var at = 0
    var isTitle = false
    var isMany = false
    var nouns = 0
    while at < words.count {
      // A link links only what follows: "باسم" is "for", and also a given name.
      let link = phrase.isEmpty ? nil : self.link(folded, at)
      let rest = link.map { [$0.first] + folded[($0.end + 1)...] } ?? Array(folded[at...])
      guard let noun = match(rest, 0), noun.entry.role == .noun else { break }
      let (adjectives, end) = adjectives(rest, noun.end)
      let isDefinite = noun.entry.isDefinite || startsWithArticle(rest[0])
      let name = (adjectives.reversed() + [noun.entry.english]).joined(separator: " ")
      let joint = phrase.isEmpty ? "" : link.map { " \($0.english) " } ?? " of "
      // Who is many is told by the first noun, or by another right beside it.
      if nouns == 0 { isMany = noun.entry.isPlural }
      if nouns == 1, link?.english == "and" { isMany = true }
      nouns += 1
      phrase += joint + article(for: name, isDefinite: isDefinite, noun.entry) + name
      isTitle = isTitle || !noun.entry.isProper
      at = (link?.end ?? at) + end
    }
    let name = words[at...]
    guard !phrase.isEmpty, name.isEmpty || isTitle && name.count <= longestName else { return nil }
    return (([phrase] + name).joined(separator: " "), isMany)
  }

  /// "باسم الحكومة", "لرئيس الوزراء", "والولايات المتحدة": how it joins what follows; `first` is the word at `end`,
  /// without what is glued to it.
  private static func link(
    _ folded: [[UInt8]], _ start: Int
  ) -> (english: String, first: [UInt8], end: Int)? {
    if let link = match(folded, start), link.entry.role == .link, link.end < folded.count {
      return (link.entry.english, folded[link.end], link.end)
    }
    if folded[start].first == and, match(folded, start) == nil {
      // Where no noun follows it is the first letter of a name.
      let glued = Array(folded[start].dropFirst())
      return match([glued] + folded[(start + 1)...], 0)?.entry.role == .noun ? ("and", glued, start) : nil
    }
    guard folded[start].first == theArticle.last else { return nil }
    let glued = Array(folded[start].dropFirst())
    // "لل" is ل and the article.
    return ("to", glued.first == theArticle.last ? [theArticle[0]] + glued : glued, start)
  }

  /// In words.
  private static let longestName = 4

  private static func adjectives(_ folded: [[UInt8]], _ start: Int) -> ([String], Int) {
    var adjectives: [String] = []
    var at = start
    while at < folded.count, let (entry, end) = match(folded, at), entry.role == .adjective {
      adjectives.append(entry.english)
      at = end
    }
    return (adjectives, at)
  }

  private static func startsWithArticle(_ folded: [UInt8]) -> Bool { folded.starts(with: theArticle) }

  private static func article(for name: String, isDefinite: Bool, _ entry: Entry) -> String {
    if entry.isProper { return "" }
    if isDefinite { return "the " }
    if entry.isPlural { return "" }
    // "a US official": the letter is said "you".
    return "AEIOaeio".contains(name.prefix(1)) || name.hasPrefix("MP") ? "an " : "a "
  }

  private static let theArticle = Folding.fold("ال")
  private static let and = Folding.fold("و").first

  private static func match(_ folded: [[UInt8]], _ start: Int) -> (entry: Entry, end: Int)? {
    for length in stride(from: min(longest, folded.count - start), through: 1, by: -1) {
      let key = folded[start..<(start + length)].joined(separator: [UInt8(ascii: " ")])
      if let entry = entries[Array(key)] { return (entry, start + length) }
      if length == 1, folded[start].starts(with: theArticle),
        let entry = entries[Array(folded[start].dropFirst(theArticle.count))]
      {
        return (entry, start + 1)
      }
    }
    return nil
  }

  private struct Entry {
    enum Role: String { case noun, adjective, link }
    var english: String
    var role: Role
    var isPlural: Bool
    var isDefinite: Bool
    var isProper: Bool
  }

  private static let longest = 5
  private static let entries: [[UInt8]: Entry] = {
    var entries: [[UInt8]: Entry] = [:]
    for line in table.split(separator: "\n") {
      let columns = line.split(separator: "|").map { $0.trimmed }
      precondition(columns.count == 3, "a row of three columns: \(line)")
      let traits = columns[0].split(separator: " ")
      guard let role = traits.first.flatMap({ Entry.Role(rawValue: String($0)) }) else {
        preconditionFailure("a row of an unknown role: \(line)")
      }
      let key = columns[2].split(separator: " ").map { Folding.fold($0) }
        .joined(separator: [UInt8(ascii: " ")])
      entries[Array(key)] = Entry(
        english: columns[1], role: role, isPlural: traits.contains("plural"),
        isDefinite: traits.contains("the"), isProper: traits.contains("proper"))
    }
    return entries
  }()

  /// Role (and `plural`, `the` for what is one of its kind, `proper` for a name), English, Arabic without its article unless it is part
  /// of a longer phrase.
  private static let table = """
    noun | source | مصدر
    noun | deputy commander | نائب قائد
    noun | deputy commander | نائب القائد
    noun the | deputy prime minister | نائب رئيس الوزراء
    noun | deputy minister | نائب وزير
    noun | professor | أستاذ
    noun | professor of international relations | أستاذ العلاقات الدولية
    noun | professor of political science | أستاذ العلوم السياسية
    noun | researcher | باحث
    noun | envoy | مبعوث
    noun | special envoy | مبعوث خاص
    noun | chief of staff | رئيس أركان
    noun the | chief of staff | رئيس الأركان
    noun the | adviser to the prime minister | مستشار رئيس الوزراء
    noun | member | عضو
    noun | secretary | أمين
    noun the | national security adviser | مستشار الأمن القومي
    noun the | Joint Operations' spokesman | المتحدث باسم العمليات المشتركة
    noun the | foreign ministry | الخارجية
    noun the | defence ministry | الدفاع
    noun the | parliament | مجلس النواب
    noun the | House of Representatives | مجلس النواب الأميركي
    noun plural | sources | مصادر
    noun plural | two sources | مصدران
    noun | official | مسؤول
    noun plural | officials | مسؤولون
    noun plural | officials | مسؤولين
    noun plural | two officials | مسؤولان
    noun | spokesman | متحدث
    noun | spokesman | ناطق
    noun | spokeswoman | متحدثة
    noun | expert | خبير
    noun | analyst | محلل
    noun | politician | سياسي
    noun | MP | نائب
    noun | leader | زعيم
    noun | leader | قيادي
    noun | commander | قائد
    noun | officer | ضابط
    noun | general | لواء
    noun | lieutenant general | فريق
    noun | colonel | عقيد
    noun | brigadier | عميد
    noun | adviser | مستشار
    noun | minister | وزير
    noun | ambassador | سفير
    noun | governor | محافظ
    noun | president | رئيس
    noun | diplomat | دبلوماسي
    noun | director | مدير
    noun | secretary general | أمين عام
    noun the | prime minister | رئيس الوزراء
    noun the | prime minister | رئيس مجلس الوزراء
    noun the | prime minister | رئيس الحكومة
    noun the | president | رئيس الجمهورية
    noun the | speaker of parliament | رئيس البرلمان
    noun the | speaker of parliament | رئيس مجلس النواب
    noun the | foreign minister | وزير الخارجية
    noun the | defence minister | وزير الدفاع
    noun the | interior minister | وزير الداخلية
    noun the | defense secretary | وزير الدفاع الأميركي
    noun the | secretary of state | وزير الخارجية الأميركي
    noun the | armed forces' commander-in-chief | القائد العام للقوات المسلحة
    noun the | foreign ministry | وزارة الخارجية
    noun the | State Department | وزارة الخارجية الأميركية
    noun the | State Department | الخارجية الأميركية
    noun the | defence ministry | وزارة الدفاع
    noun the | US Defense Department | وزارة الدفاع الأميركية
    noun the | US Defense Department | وزارة الحرب الأميركية
    noun the | interior ministry | وزارة الداخلية
    noun the | Pentagon | بنتاغون
    noun the | Pentagon | بنتاجون
    noun the | White House | البيت الأبيض
    noun the | Security Media Cell | خلية الإعلام الأمني
    noun the | Joint Operations Command | قيادة العمليات المشتركة
    noun the | Joint Operations Command | العمليات المشتركة
    noun the | Central Command | القيادة المركزية
    noun the | US Central Command | القيادة المركزية الأميركية
    noun the | US Central Command | سنتكوم
    noun the | Coalition | تحالف
    noun the | international Coalition | التحالف الدولي
    noun the | Coordination Framework | الإطار التنسيقي
    noun the | Islamic Resistance in Iraq | المقاومة الإسلامية في العراق
    noun the | Popular Mobilisation | الحشد الشعبي
    noun the | Syrian Observatory for Human Rights | المرصد السوري لحقوق الإنسان
    noun the | parliament's security and defence committee | لجنة الأمن والدفاع النيابية
    noun the | security and defence committee | لجنة الأمن والدفاع
    noun the | Military Technical Committee | اللجنة العسكرية الفنية
    noun | committee | لجنة
    noun | embassy | سفارة
    noun | government | حكومة
    noun | parliament | برلمان
    noun | army | جيش
    noun | police | شرطة
    noun | ministry | وزارة
    noun | presidency | رئاسة
    noun | statement | بيان
    noun plural | media | وسائل إعلام
    noun plural | media | وسائل الإعلام
    noun | agency | وكالة
    noun | newspaper | صحيفة
    noun | channel | قناة
    noun | witness | شاهد عيان
    noun plural | witnesses | شهود عيان
    noun plural | residents | سكان
    noun | command | قيادة
    noun plural | forces | قوات
    noun plural | armed factions | الفصائل المسلحة
    noun plural | factions | فصائل
    noun | faction | فصيل
    noun | province | محافظة
    noun the | Kurdistan counter-terrorism service | جهاز مكافحة الإرهاب في إقليم كردستان
    noun the | counter-terrorism service | جهاز مكافحة الإرهاب
    noun proper | Baghdad | بغداد
    noun proper | Washington | واشنطن
    noun proper | Tehran | طهران
    noun proper | Damascus | دمشق
    noun proper | Anbar | الأنبار
    noun proper | Iraq | العراق
    noun proper | Syria | سوريا
    noun the | United States | الولايات المتحدة
    noun the | Kurdistan Region | إقليم كردستان
    noun proper | Erbil | أربيل
    adjective | security | أمني
    adjective | security | أمنية
    adjective | military | عسكري
    adjective | military | عسكرية
    adjective | government | حكومي
    adjective | government | حكومية
    adjective | political | سياسي
    adjective | political | سياسية
    adjective | diplomatic | دبلوماسي
    adjective | diplomatic | دبلوماسية
    adjective | parliamentary | نيابي
    adjective | parliamentary | نيابية
    adjective | parliamentary | برلماني
    adjective | parliamentary | برلمانية
    adjective | local | محلي
    adjective | local | محلية
    adjective | senior | رفيع
    adjective | senior | رفيع المستوى
    adjective | senior | كبير
    adjective | senior | بارز
    adjective | informed | مطلع
    adjective | informed | مطلعة
    adjective | official | رسمي
    adjective | official | رسمية
    adjective | private | خاص
    adjective | private | خاصة
    adjective | retired | متقاعد
    adjective | former | سابق
    adjective | former | السابقة
    adjective | joint | مشترك
    adjective | joint | مشتركة
    adjective | anonymous | لم يكشف اسمه
    adjective | anonymous | لم يذكر اسمه
    adjective | Iraqi | عراقي
    adjective | Iraqi | عراقية
    adjective | Iraqi | عراقيون
    adjective | Iraqi | عراقيين
    adjective | US | أميركي
    adjective | US | أمريكي
    adjective | US | أميركية
    adjective | US | أمريكية
    adjective | US | أميركيون
    adjective | US | أمريكيون
    adjective | US | أميركيين
    adjective | US | أمريكيين
    adjective | Syrian | سوري
    adjective | Syrian | سورية
    adjective | Iranian | إيراني
    adjective | Iranian | إيرانية
    adjective | British | بريطاني
    adjective | British | بريطانية
    adjective | Kurdish | كردي
    adjective | Kurdish | كردية
    adjective | Western | غربي
    adjective | Western | غربية
    adjective | Arab | عربي
    adjective | Arab | عربية
    adjective | Jordanian | أردني
    adjective | Jordanian | أردنية
    adjective | Lebanese | لبناني
    adjective | Lebanese | لبنانية
    adjective | Israeli | إسرائيلي
    adjective | Israeli | إسرائيلية
    link | in | في
    link | for | باسم
    link | of | من
    link | at | لدى
    """
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
