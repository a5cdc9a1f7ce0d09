import ArabicText
import Calendars
import EventExtraction
import Vocabulary

/// Reads the events of a text whose places and times stand in the short lists below.
///
/// So these tests need no tagger, and a failure is the extractor's.
struct TestReader {
  private static let topic = Topic(
    id: "test", name: LocalizedName(en: "Test", ar: "تجربة"), countriesAtStake: ["iraq", "syria"],
    places: [
      Place(id: "iraq", kind: .country, name: LocalizedName(en: "Iraq", ar: "العراق"), spellings: []),
      Place(id: "syria", kind: .country, name: LocalizedName(en: "Syria", ar: "سوريا"), spellings: []),
    ]
      + ["ain-al-asad", "harir", "balad", "victoria", "erbil"].map {
        Place(
          id: PlaceID($0), kind: .base, name: LocalizedName(en: $0, ar: $0), spellings: [], country: "iraq")
      }
      + ["al-tanf", "shaddadi", "qasrak", "kharab-al-jir"].map {
        Place(
          id: PlaceID($0), kind: .base, name: LocalizedName(en: $0, ar: $0), spellings: [], country: "syria")
      } + [
        Place(
          id: "qayyarah", kind: .base, name: LocalizedName(en: "Qayyarah", ar: "قاعدة القيارة"),
          spellings: [Spelling(text: "القيارة", condition: .afterBaseWord)], country: "iraq"),
        Place(
          id: "baghdad", kind: .region, name: LocalizedName(en: "Baghdad", ar: "بغداد"), spellings: [],
          country: "iraq"),
      ],
    actors: [
      Actor(
        id: "us-forces", role: .force, name: LocalizedName(en: "US forces", ar: "القوات الأميركية"),
        spellings: ["قوات أميركية"], adjectives: ["أميركي"],
        words: ["واشنطن", "الولايات المتحدة", "البنتاغون"]),
      Actor(
        id: "coalition", role: .force, name: LocalizedName(en: "Coalition", ar: "التحالف الدولي"),
        spellings: ["التحالف", "قوات التحالف"]),
      Actor(
        id: "kataib-hezbollah", role: .faction, name: LocalizedName(en: "KH", ar: "كتائب حزب الله"),
        spellings: []),
      Actor(
        id: "iraq-government", role: .state, name: LocalizedName(en: "Iraq", ar: "الحكومة العراقية"),
        spellings: ["القوات العراقية"], adjectives: ["عراقي"], words: ["العراق", "بغداد"], country: "iraq"),
      Actor(
        id: "syria-government", role: .state, name: LocalizedName(en: "Syria", ar: "الجيش السوري"),
        spellings: [], words: ["سوريا", "سوري", "سورية"], country: "syria"),
      Actor(
        id: "iran-government", role: .state, name: LocalizedName(en: "Iran", ar: "إيران"), spellings: [],
        adjectives: ["إيراني"], words: ["طهران"], conduct: .attacks),
      Actor(
        id: "israel-government", role: .state, name: LocalizedName(en: "Israel", ar: "إسرائيل"),
        spellings: [], adjectives: ["إسرائيلي"]),
    ], keywords: ["العراق", "سوريا", "التحالف", "الأميركية", "قاعدة", "أميركية"])

  private static let places: [(String, PlaceID, PlaceMention.Kind, Target?)] = [
    ("عين الأسد", "ain-al-asad", .base, nil), ("قاعدة حرير", "harir", .base, nil),
    ("حرير", "harir", .base, nil),
    ("قاعدة بلد", "balad", .base, nil), ("معسكر فيكتوريا", "victoria", .base, nil),
    ("فيكتوريا", "victoria", .base, nil), ("مطار أربيل", "erbil", .base, nil),
    ("التنف", "al-tanf", .base, nil),
    ("الشدادي", "shaddadi", .base, nil), ("قسرك", "qasrak", .base, nil),
    ("خراب الجير", "kharab-al-jir", .base, nil), ("العراق", "iraq", .country, nil),
    ("سوريا", "syria", .country, nil), ("بغداد", "baghdad", .region, nil),
    ("أربيل", "kurdistan", .region, nil),
    ("واشنطن", "united-states", .region, nil), ("السفارة الأميركية", "baghdad", .site, .embassy),
    ("قاعدة أميركية في الأردن", "jordan", .unnamedBase, .base),
  ]
  private static let times: [(String, String, String, TimexMod?)] = [
    ("فجر الأحد", "2025-08-17", "2025-08-17", nil), ("مساء الأحد", "2025-08-17", "2025-08-17", nil),
    ("يوم الأحد", "2025-08-17", "2025-08-17", nil), ("الأحد", "2025-08-17", "2025-08-17", nil),
    ("أمس الاثنين", "2025-08-18", "2025-08-18", nil), ("اليوم الثلاثاء", "2025-08-19", "2025-08-19", nil),
    ("السبت", "2025-08-16", "2025-08-16", nil),
    ("بحلول أيلول المقبل", "2025-09-01", "2025-09-30", .onOrBefore),
    ("أيلول المقبل", "2025-09-01", "2025-09-30", nil), ("أيلول الماضي", "2024-09-01", "2024-09-30", nil),
    ("تموز الماضي", "2025-07-01", "2025-07-31", nil),
    ("في موعد أقصاه آب الجاري", "2025-08-01", "2025-08-31", .onOrBefore),
    ("خلال آب الجاري", "2025-08-01", "2025-08-31", nil),
    ("خلال الأيام العشرة المقبلة", "2025-08-19", "2025-08-29", nil),
    ("منذ تشرين الأول 2023", "2023-10-01", "2023-10-31", .onOrAfter),
  ]

  private let extractor: EventExtractor
  private let words: WordIndex

  init() {
    var words = WordIndex.Builder()
    extractor = EventExtractor(topics: [Self.topic], registering: &words)
    self.words = words.finish()
  }

  /// The events of `text`, published on Tuesday 2025-08-19; each line is a paragraph, the first a title if `titled`.
  func events(_ text: String, titled: Bool = false) -> [Event] { read(text, titled: titled).events }

  /// The events of `text` and what was dropped from it.
  func read(_ text: String, titled: Bool = false) -> (events: [Event], dropped: [DroppedCandidate]) {
    let source = SourceText(text)
    let scalars = Array(text.unicodeScalars)
    var blocks: [Block] = []
    var start = 0
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let length = line.unicodeScalars.count
      if length > 0 {
        blocks.append(
          Block(span: TextSpan(start, start + length), role: titled && index == 0 ? .title : .body))
      }
      start += length + 1
    }
    let day = Day("2025-08-19").map { DayInterval($0) }
    let tokenized = TokenizedText(source, words)
    let article = Article(file: "test", sha256: "", text: source, title: nil, blocks: blocks)
    return extractor.extract(
      from: article, tokenized, times: times(in: scalars, source), places: places(in: scalars, source),
      publication: day.map { Publication(days: $0, basis: .metadata) }, explaining: true)
  }

  private func places(in text: [Unicode.Scalar], _ source: SourceText) -> [PlaceMention] {
    spans(of: Self.places.map(\.0), in: text).map { span, index in
      let place = Self.places[index]
      return PlaceMention(span: span, text: source[span], id: place.1, kind: place.2, target: place.3)
    }
  }

  private func times(in text: [Unicode.Scalar], _ source: SourceText) -> [TimeExpression] {
    spans(of: Self.times.map(\.0), in: text).compactMap { span, index in
      let time = Self.times[index]
      guard let from = Day(time.1), let to = Day(time.2) else { return nil }
      return TimeExpression(
        span: span, text: source[span], type: .date,
        time: TimeValue(value: time.1, mod: time.3, days: DayInterval(from, to)))
    }
  }

  /// Where the names stand, the longest first, none inside another.
  private func spans(of names: [String], in text: [Unicode.Scalar]) -> [(TextSpan, Int)] {
    var found: [(TextSpan, Int)] = []
    for (index, name) in names.enumerated().sorted(by: { $0.element.count > $1.element.count }) {
      let needle = Array(name.unicodeScalars)
      var at = 0
      while at + needle.count <= text.count {
        let span = TextSpan(at, at + needle.count)
        let endsWord = at + needle.count == text.count || !text[at + needle.count].properties.isAlphabetic
        if Array(text[at..<at + needle.count]) == needle, endsWord,
          !found.contains(where: { $0.0.overlaps(span) })
        {
          found.append((span, index))
        }
        at += 1
      }
    }
    return found.sorted { $0.0 < $1.0 }
  }
}

extension TestReader {
  /// The events of `text` as a later paragraph, after one that tells nothing.
  func eventsAfterOpening(_ text: String) -> [Event] {
    events(
      "نشرت وكالات الأنباء في العراق تقريرا مفصلا عن الأوضاع الأمنية في عموم مدن البلاد وقراها خلال الأيام الأخيرة.\n"
        + text)
  }
}

extension Event {
  /// "attack occurred harir 2025-08-17": kind, status, place and first day, `-` for what is not said.
  var outline: String {
    [kind.rawValue, status.rawValue, place?.rawValue ?? "-", when?.days?.from.description ?? "-"]
      .joined(separator: " ")
  }
}
