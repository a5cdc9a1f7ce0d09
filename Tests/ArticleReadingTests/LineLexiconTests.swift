import ArabicText
import Testing
import Vocabulary

@testable import ArticleReading

@Suite struct LineLexiconTests {
  static let above = "وصول قافلة جديدة إلى المدينة القديمة"
  static let body = """
    أعلنت إدارة المدينة صباح اليوم وصول قافلة جديدة من الحافلات إلى المحطة الكبرى في وسطها قبل ساعات من موعدها.

    وقال مدير المحطة إن القافلة ستبقى أسبوعين على الأقل ثم تغادر نحو الجنوب بعد أن يستريح المسافرون.
    """

  @Test(arguments: LineLexicon.siteRows + LineLexicon.pageRows + LineLexicon.dateRows)
  func `each row does to its example what it says`(row: LineLexicon.Row) throws {
    let isHeader = !row.effect.isDisjoint(with: [.title, .source, .url, .field])
    let isAbove = !row.effect.isDisjoint(with: [.byline, .credit, .date])
    let text =
      isHeader
      ? "\(row.example)\n\n\(Self.body)"
      : isAbove
        ? "\(Self.above)\n\(row.example)\n\n\(Self.body)"
        : "\(Self.above)\n\n\(Self.body)\n\n\(row.example)\n"
    let article = try read(text)
    let role = try #require(article.blocks.last { row.example.contains(article.text[$0.span]) }?.role)
    let expected: Set<Block.Role> =
      switch row.effect {
      case .stamp, .date, .byline, .ago, .update: [.stamp, .boilerplate]
      case .title: [.title]
      case .count: [.stamp, .boilerplate]
      default: [.boilerplate]
      }
    #expect(expected.contains(role), "\(role) in:\n\(article.outline)")
  }

  static let innocent = [
    "شارك مئات المتطوعين في حملة تنظيف ضفاف النهر يوم الجمعة بحسب البلدية.",
    "اشترك في الحملة مئات المتطوعين من أحياء المدينة القديمة بحسب البلدية.",
    "تابع الوزير سير العمل في المحطة الجديدة قبل موعد افتتاحها المقرر.",
    "نشر الجيش قواته على ضفاف النهر بعد أن بلغ منسوب المياه حدا خطرا.",
    "التعليقات التي أدلى بها الوزير أثارت جدلا واسعا في أوساط التجار والمسافرين.",
    "آخر الأخبار الواردة من المحطة تقول إن القافلة تأخرت عن موعدها ساعتين كاملتين.",
    "المزيد من الحافلات في طريقها إلى المدينة القديمة بحسب مدير المحطة الكبرى.",
    "حقوق المسافرين في التعويض مكفولة بموجب نظام النقل الجديد كما قال المدير.",
    "مشاركة الأهالي في الحملة فاقت كل التوقعات كما قال مدير المحطة الكبرى.",
    "كتب المدير في رسالته أن القافلة لن تغادر قبل مطلع الشهر المقبل.",
    "المصدر نفسه قال إن القافلة ستمر بالمدينة القديمة مرتين في الأسبوع.",
    "طباعة التذاكر توقفت ساعتين بسبب عطل في المحطة كما أوضح مديرها.",
    "علامات التعب بدت على وجوه المسافرين بعد رحلة طويلة عبر الصحراء.",
    "من نحن حتى نقرر عن المسافرين متى يرحلون؟ سأل مدير المحطة الكبرى.",
  ]

  @Test(arguments: innocent)
  func `a sentence that begins like a button stays text`(sentence: String) throws {
    for text in [
      "\(Self.above)\n\n\(Self.body)\n\n\(sentence)\n\n\(Self.body)",
      "\(Self.above)\n\n\(Self.body)\n\n\(sentence)",
      "\(Self.above)\n\n\(sentence)\n\n\(Self.body)",
    ] {
      let article = try read(text)
      #expect(article.texts(.body).contains(sentence), "\(article.outline)")
    }
  }

  static let headlines = [
    "قبل ساعات من الرحيل", "رويترز: القافلة تغادر مطلع الشهر", "وكالة: القافلة لن تغادر اليوم",
    "تقرير: خمسة مواعيد لرحيل القافلة",
    "شارك الآلاف في تشييع رئيس البلدية", "اشتركوا جميعا في تنظيف النهر", "تابع الوزير سير العمل بنفسه",
    "نشر 2500 شرطي على ضفاف النهر", "عاجل.. وصول القافلة إلى المحطة", "المزيد من الحافلات تصل المدينة",
    "المدينة القديمة بعد 30 نيسان 2023", "إعلان موعد رحيل القافلة",
    "التعليقات الجارحة تكلف مدير المحطة منصبه",
  ]

  @Test(arguments: headlines)
  func `a headline that begins like a button stays the headline`(headline: String) throws {
    let article = try read("\(headline)\n\n\(Self.body)")
    #expect(article.title == headline, "\(article.outline)")
    #expect(article.blocks.first?.role == .title)
  }
}
