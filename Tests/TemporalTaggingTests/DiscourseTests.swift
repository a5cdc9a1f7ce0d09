import ArabicText
import Calendars
import TestSupport
import Testing
import Vocabulary

/// What an expression means depends on the verbs beside it and on the dates before it.
@Suite struct DiscourseTests {
  static let rows: [(String, [String])] = [
    // A bare weekday or month goes the way of its verb.
    ("قال المتحدث ⟦الأحد⟧ إن الوفد سيصل ⟦الخميس⟧.", ["2025-08-17", "2025-08-21"]),
    ("سيصل الوفد إلى بغداد ⟦الأحد⟧.", ["2025-08-24"]),
    ("وصل الوفد ⟦الثلاثاء⟧.", ["2025-08-19"]),
    ("تعرضت القاعدة لهجوم في ⟦أيار⟧.", ["2025-05"]),
    ("من المقرر أن يغادر الجنود في ⟦أيار⟧.", ["2026-05"]),
    ("يبدأ العمل ⟦اعتباراً من السبت⟧.", ["2025-08-23"]),
    // A bare date lies where it is nearest, else in the past.
    ("أعلن عن موعد في ⟦15 أيلول⟧.", ["2025-09-15"]),
    ("التقى الوفدان في ⟦17 نيسان⟧.", ["2025-04-17"]),
    // What was named before.
    (
      "غادر الرتل في ⟦18 آب⟧، و⟦في اليوم التالي⟧ وصل.".replacing("⟦في ", with: "في ⟦"),
      ["2025-08-18", "2025-08-19"]
    ),
    ("بدأت في ⟦27 كانون الأول 2024⟧ وانتهت في ⟦29 منه⟧.", ["2024-12-27", "2024-12-29"]),
    ("وُقع الاتفاق في ⟦آب 2024⟧ وعُدل في ⟦20 من الشهر نفسه⟧.", ["2024-08", "2024-08-20"]),
    (
      "وُقع في ⟦29 شباط 2020⟧ على أن يرحلوا في ⟦الأول من أيار من العام التالي⟧.", ["2020-02-29", "2021-05-01"]
    ),
    ("هاجموا القاعدة ⟦مساء الاثنين⟧ وسقط صاروخ ⟦الساعة 9:30⟧.", ["2025-08-18TEV", "2025-08-18T09:30"]),
    ("وقع القصف ⟦ليل الخميس - الجمعة⟧، وردوا ⟦بعد منتصف الليل⟧.", ["2025-08-14TNI", "2025-08-15TNI"]),
    // A story told with its year goes on in it.
    ("قُتل القائد في ⟦3 كانون الثاني 2020⟧ وقُصفت القاعدة في ⟦8 كانون الثاني⟧.", ["2020-01-03", "2020-01-08"]),
    // Lists share what stands once.
    ("التقوا في ⟦12⟧ و⟦15⟧ و⟦17 آب⟧.", ["2025-08-12", "2025-08-15", "2025-08-17"]),
    ("التقوا في ⟦27 كانون الثاني⟧ و⟦10 شباط 2024⟧.", ["2024-01-27", "2024-02-10"]),
    ("قُصفت ⟦الخميس⟧ و⟦الجمعة الماضيين⟧.", ["2025-08-14", "2025-08-15"]),
    ("أعلنت الوزارة تأجيل الامتحان من ⟦السبت 23 آب⟧ إلى ⟦الاثنين 25 آب⟧.", ["2025-08-23", "2025-08-25"]),
    // A day that has become a name.
    ("منذ الحرب التي بدأت في ⟦7 أكتوبر⟧.", ["2023-10-07"]),
  ]

  @Test(arguments: rows)
  func `an expression is read in its place`(marked: String, values: [String]) {
    let text = MarkedText(marked)
    let times = Reading.times(text.text, from: "2025-08-19")
    #expect(times.map(\.text) == text.marks)
    #expect(times.map(\.time.value) == values, "\(times.map(\.rules))")
  }

  @Test func `in a chronology the heading gives the year`() {
    let text = "2019\n27 كانون الأول: قُصفت القاعدة\n2020\n3 كانون الثاني: قُتل القائد"
    #expect(
      Reading.times(text, from: "2021-04-20").map(\.time.value) == [
        "2019", "2019-12-27", "2020", "2020-01-03",
      ])
  }

  @Test func `a weekday that contradicts its date is reported and the date stands`() throws {
    let time = try #require(Reading.times("يوم الأربعاء 16 تموز 2024", from: "2025-08-19").first)
    #expect(time.time.value == "2024-07-16")
    #expect(time.inconsistency == "2024-07-16 is a Tuesday, not a Wednesday")
  }

  @Test(arguments: ["31 تشرين الثاني 2024", "29 شباط 2023", "30 رمضان 1446هـ"])
  func `a day that does not exist is reported and names no day`(text: String) throws {
    let time = try #require(Reading.times(text, from: "2025-08-19").first)
    #expect(time.time.days == nil)
    #expect(time.inconsistency != nil)
  }

  static let none = [
    "وصل 2500 جندي أميركي", "القرار رقم 2170", "المادة 140 من الدستور", "الفريق الثاني في الترتيب",
    "قال أحد الضباط",
    "هو أب لطفلين", "مارست واشنطن ضغوطا", "محمد جمعة رئيس اللجنة", "فاز الفريق 2-1", "الهاتف 0770-123-4567",
    "مؤخرا", "حتى الآن", "الأشهر المقبلة", "في الوقت الحالي", "منذ شهور طويلة", "قبل أيام",
    "البرج 22 في الأردن",
    "الإصدار 10.4.2", "سعر البرميل 2024 دولارا", "نقلت وكالة \"بغداد اليوم\" الخبر", "المجموعة الثالثة",
    "من الدرجة الأولى",
    "القرار 2254", "مادة في صلاة الجمعة", "لليوم الثالث على التوالي", "أول رئيس للبلاد",
  ]

  @Test(arguments: none)
  func `what is no time is none`(text: String) {
    let times = Reading.times(text, from: "2025-08-19")
    #expect(times.isEmpty, "\(times.map(\.text)) by \(times.flatMap(\.rules))")
  }
}
