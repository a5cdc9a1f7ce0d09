import AlertReporting
import Testing
import TestSupport
import Vocabulary

struct AlertSentencesTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var alert: Alert
    var english: String
    var arabic: String
    var testDescription: String { english }
  }

  static let rows: [Row] = [
    Row(
      alert: Samples.alert(
        .baseAttack, .attack, target: .base, "2024-08 START 2024-08-01…2024-08-10",
        details: Alert.Details(weapon: .rocket, count: 2, wounded: 5, outcome: .hit)),
      english: "Two rockets hit Ain al-Asad in early August 2024, 5 wounded",
      arabic: "إصابة قاعدة عين الأسد بصاروخين مطلع آب/أغسطس 2024، خمسة جرحى"),
    Row(
      alert: Samples.alert(
        .baseAttack, .attack, target: .base, "2024-07",
        details: Alert.Details(weapon: .rocket, count: 4, outcome: .unknown)),
      english: "Four rockets fired at Ain al-Asad in July 2024",
      arabic: "استهداف قاعدة عين الأسد بأربعة صواريخ في تموز/يوليو 2024"),
    Row(
      alert: Samples.alert(
        .baseAttack, .attack, at: "jordan", target: .base,
        details: Alert.Details(
          weapon: .drone, killed: 3, wounded: 34, outcome: .hit, actor: "kataib-hezbollah")),
      english: "Drone attack on a base in Jordan, 3 killed, 34 wounded, by Kataib Hezbollah",
      arabic: "هجوم بمسيّرات على قاعدة في الأردن، ثلاثة قتلى و34 جريحاً، المنفذ: كتائب حزب الله"),
    Row(
      alert: Samples.alert(
        .baseAttack, .attack, at: "harir", target: .base, "2024-01-20TNI 2024-01-20…2024-01-20",
        details: Alert.Details(weapon: .drone, count: 1, killed: 0, wounded: 0, outcome: .intercepted)),
      english: "One drone intercepted on the way to Harir on the night of 20 January 2024, no casualties",
      arabic: "اعتراض هجوم بمسيّرة على قاعدة حرير ليل 20 كانون الثاني/يناير 2024، دون وقوع إصابات"),
    Row(
      alert: Samples.alert(
        .newEvent, .attack, at: "baghdad", target: .embassy, "2024-08-10",
        details: Alert.Details(weapon: .mortar, outcome: .unknown)),
      english: "Mortar attack on an embassy in Baghdad on 10 August 2024",
      arabic: "هجوم بقذائف الهاون على سفارة في بغداد في 10 آب/أغسطس 2024"),
    Row(
      alert: Samples.alert(
        .newEvent, .strike, at: "iraq", "2024-01 START 2024-01-01…2024-01-10",
        details: Alert.Details(weapon: .air)),
      english: "Air strike in Iraq in early January 2024",
      arabic: "قصف جوي في العراق مطلع كانون الثاني/يناير 2024"),
    Row(
      alert: Samples.alert(
        .dateChange, .withdrawal, .planned, "2025-09-15", previous: "2025-09 ON_OR_BEFORE", change: .refined,
        shift: -15, says: "مصدر أمني عراقي"),
      english:
        "Ain al-Asad exit now 15 September 2025 (was: by September 2025), says an Iraqi security source",
      arabic:
        "تحديد موعد الانسحاب من قاعدة عين الأسد: 15 أيلول/سبتمبر 2025 (كان: بحلول أيلول/سبتمبر 2025)، بحسب مصدر أمني عراقي"
    ),
    Row(
      alert: Samples.alert(
        .dateChange, .withdrawal, .planned, at: "iraq", "2026-09",
        previous: "2026 END 2026-10-01…2026-12-31",
        change: .earlier, shift: -92),
      english: "Iraq exit now September 2026, 92 days earlier (was: late 2026)",
      arabic: "تقديم موعد الانسحاب من العراق: أيلول/سبتمبر 2026، قبل 92 يوماً من السابق (كان: أواخر عام 2026)"),
    Row(
      alert: Samples.alert(
        .dateChange, .missionEnd, .planned, at: "iraq", "2025-09 END 2025-09-21…2025-09-30",
        previous: "2025-08", change: .later, shift: 30),
      english:
        "End of the Coalition mission in Iraq now late September 2025, 30 days later (was: August 2025)",
      arabic:
        "تأخر موعد انتهاء مهمة التحالف في العراق: أواخر أيلول/سبتمبر 2025، بعد 30 يوماً من السابق (كان: آب/أغسطس 2025)"
    ),
    Row(
      alert: Samples.alert(
        .dateChange, .agreement, .postponed, at: "iraq", previous: "2024-09 START 2024-09-01…2024-09-10",
        change: .postponed),
      english: "Iraq agreement put off, no new date (was: early September 2024)",
      arabic: "تأجيل الاتفاق في العراق من دون موعد جديد (كان: مطلع أيلول/سبتمبر 2024)"),
    Row(
      alert: Samples.alert(
        .dateChange, .handover, .denied, at: "erbil", previous: "2026-06", change: .denied,
        says: "السفارة الأميركية في بغداد"),
      english:
        "Handover of the base at Erbil airport denied by the US embassy in Baghdad; it stands, disputed (was: June 2026)",
      arabic:
        "نفي تسليم قاعدة مطار أربيل، بحسب السفارة الأميركية في بغداد، ويبقى موضع خلاف (كان: حزيران/يونيو 2026)"
    ),
    Row(
      alert: Samples.alert(
        .dateChange, .negotiation, .cancelled, at: "baghdad", previous: "2024-04-13", change: .cancelled,
        details: Alert.Details(ordinal: 4)),
      english: "Fourth round of talks in Baghdad called off (was due on 13 April 2024)",
      arabic: "إلغاء الجولة الرابعة من المحادثات في بغداد (كان: 13 نيسان/أبريل 2024)"),
    Row(
      alert: Samples.alert(
        .newEvent, .negotiation, .occurred, at: "iraq", "2024-03-30",
        details: Alert.Details(ordinal: 3, phase: .completion)),
      english: "Iraq: third round of talks ended on 30 March 2024",
      arabic: "العراق: اختتام الجولة الثالثة من المحادثات في 30 آذار/مارس 2024"),
    Row(
      alert: Samples.alert(
        .newEvent, .withdrawal, .occurred, "2025-08-18",
        details: Alert.Details(actor: "us-forces", toPlace: "syria")),
      english: "US forces left Ain al-Asad for Syria on 18 August 2025",
      arabic: "انسحاب القوات الأميركية من قاعدة عين الأسد إلى سوريا في 18 آب/أغسطس 2025"),
    Row(
      alert: Samples.alert(
        .newEvent, .arrest, .occurred, "2024-08-08", says: "قيادة العمليات المشتركة",
        details: Alert.Details(count: 5)),
      english:
        "Five people arrested over an attack at Ain al-Asad, on 8 August 2024, says the Joint Operations Command",
      arabic:
        "توقيف خمسة أشخاص على خلفية هجوم في قاعدة عين الأسد في 8 آب/أغسطس 2024، بحسب قيادة العمليات المشتركة"),
    Row(
      alert: Samples.alert(
        .newEvent, .withdrawal, .occurred, "2026-01-17", previous: "2026-01 START 2026-01-01…2026-01-10",
        shift: 7, says: "مصدر أمني عراقي"),
      english:
        "Forces left Ain al-Asad on 17 January 2026, 7 days late (was due in early January 2026), says an Iraqi security source",
      arabic:
        "انسحاب القوات من قاعدة عين الأسد في 17 كانون الثاني/يناير 2026، بعد سبعة أيام من الموعد المقرر (مطلع كانون الثاني/يناير 2026)، بحسب مصدر أمني عراقي"
    ),
    Row(
      alert: Samples.alert(
        .newEvent, .missionEnd, .occurred, at: "iraq", "2025-09-30", previous: "2025-09 ON_OR_BEFORE",
        shift: 0),
      english: "Coalition mission in Iraq ended on 30 September 2025, on time (was due by September 2025)",
      arabic:
        "انتهاء مهمة التحالف في العراق في 30 أيلول/سبتمبر 2025، في الموعد المقرر (بحلول أيلول/سبتمبر 2025)"),
    Row(
      alert: Samples.alert(
        .newEvent, .handover, .occurred, at: "harir", "2026-05-03", previous: "2026-05-05", shift: -2),
      english: "Harir handed over or closed on 3 May 2026, 2 days early (was due on 5 May 2026)",
      arabic: "تسليم قاعدة حرير أو إغلاقها في 3 أيار/مايو 2026، قبل يومين من الموعد المقرر (5 أيار/مايو 2026)"
    ),
    Row(
      alert: Samples.alert(
        .dateChange, .withdrawal, .planned, at: "harir", "2025-09-30", previous: "2025-09-15", change: .later,
        shift: 15, says: "السفارة الأميركية في بغداد", isDisputed: true),
      english:
        "Harir exit disputed: 30 September 2025, 15 days later than 15 September 2025, says the US embassy in Baghdad",
      arabic:
        "خلاف على موعد الانسحاب من قاعدة حرير: 30 أيلول/سبتمبر 2025، بعد 15 يوماً من الموعد الآخر (15 أيلول/سبتمبر 2025)، بحسب السفارة الأميركية في بغداد"
    ),
    Row(
      alert: Samples.alert(
        .dateChange, .withdrawal, .planned, "2025-09 ON_OR_BEFORE", change: .refined, says: "المصدر نفسه"),
      english: "Ain al-Asad exit now by September 2025, its first date",
      arabic: "تحديد موعد الانسحاب من قاعدة عين الأسد للمرة الأولى: بحلول أيلول/سبتمبر 2025"),
    Row(
      alert: Samples.alert(
        .newEvent, .missionEnd, .planned, at: "iraq", "2025-09", says: "العراق والولايات المتحدة"),
      english: "Coalition mission in Iraq to end in September 2025, say Iraq and the United States",
      arabic: "من المقرر انتهاء مهمة التحالف في العراق في أيلول/سبتمبر 2025، بحسب العراق والولايات المتحدة"),
    Row(
      alert: Samples.alert(
        .newEvent, .negotiation, .planned, at: "iraq", "P2W 2024-03-30…2024-04-13", says: "مسؤولون عراقيون",
        details: Alert.Details(ordinal: 4)),
      english: "Iraq: fourth round of talks due between 30 March and 13 April 2024, say Iraqi officials",
      arabic:
        "العراق: من المقرر عقد الجولة الرابعة من المحادثات من 30 آذار/مارس 2024 إلى 13 نيسان/أبريل 2024، بحسب مسؤولين عراقيين"
    ),
    Row(
      alert: Samples.alert(
        .newEvent, .redeployment, .planned, at: "syria", "2025-08-05/2025-08-08 2025-08-05…2025-08-08"),
      english: "Forces to redeploy in Syria between 5 and 8 August 2025",
      arabic: "من المقرر إعادة انتشار القوات في سوريا بين 5 و8 آب/أغسطس 2025"),
    Row(
      alert: Samples.alert(.newEvent, .attack, .denied, target: .base, "2024-08-05", says: "البنتاغون"),
      english: "Attack on Ain al-Asad on 5 August 2024 denied by the Pentagon",
      arabic: "نفي وقوع هجوم على قاعدة عين الأسد في 5 آب/أغسطس 2024، بحسب البنتاغون"),
  ]

  @Test(arguments: rows)
  func `an alert is a sentence that needs no article`(row: Row) {
    #expect(Samples.english.sentence(for: row.alert) == row.english)
    #expect(Samples.arabic.sentence(for: row.alert) == row.arabic)
  }

  @Test(arguments: [Language.english, .arabic])
  func `every kind has a sentence for every status and a name for every change`(language: Language) {
    let sentences = AlertSentences(topics: [Samples.topic], language: language)
    var lines: [String] = []
    for kind in EventKind.allCases {
      for status in EventStatus.allCases {
        for place in ["ain-al-asad", nil] as [PlaceID?] {
          let alert = Samples.alert(.newEvent, kind, status, at: place, "2025-09")
          lines.append("\(kind.rawValue) \(status.rawValue): \(sentences.sentence(for: alert))")
        }
      }
      for change in DateChange.allCases {
        let alert = Samples.alert(
          .dateChange, kind, .planned, change == .postponed ? "-" : "2025-09-15", previous: "2025-10",
          change: change, shift: -46)
        lines.append("\(kind.rawValue) \(change.rawValue): \(sentences.sentence(for: alert))")
      }
    }
    #expect(lines.allSatisfy { !$0.hasSuffix(": ") })
    #expect(
      Snapshot.difference(lines.joined(separator: "\n") + "\n", "sentences.\(language.rawValue).txt") == nil)
  }

  @Test func `a sentence holds no control character of its article`() {
    let alert = Samples.alert(
      .newEvent, .threat, details: Alert.Details(actor: "سرايا\u{1B}[31m\u{202E}\nأولياء"))
    let sentence = Samples.english.sentence(for: alert)
    #expect(sentence == "Threat of attack by سرايا[31m أولياء against Ain al-Asad")
  }

  @Test func `what is too long to be a speaker is left out`() {
    let speaker = String(repeating: "كلام ", count: 20)
    let alert = Samples.alert(.newEvent, .withdrawal, says: speaker)
    #expect(Samples.english.sentence(for: alert) == "Forces left Ain al-Asad")
  }
}
