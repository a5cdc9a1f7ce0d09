import ArabicText
import ConfigurationFiles
import Foundation
import PlaceTagging
import TestSupport
import Testing
import Vocabulary

/// The tagger with the topics that come with marsad.
enum Shipped {
  static let topics: [Topic] = {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.path + "/config/topics") {
      folder.deleteLastPathComponent()
    }
    return (try? loadTopics(from: [folder.path + "/config/topics"])) ?? []
  }()

  static let reading: (tagger: PlaceTagger, words: WordIndex) = {
    var words = WordIndex.Builder()
    let tagger = PlaceTagger(topics: topics, registering: &words)
    return (tagger, words.finish())
  }()

  static func places(in text: String) -> [PlaceMention] {
    let source = SourceText(text)
    return reading.tagger.tag(
      TokenizedText(source, reading.words), [Block(span: TextSpan(0, source.scalarCount), role: .body)])
  }
}

/// A text with its mentions marked, and what they are, in order: `id`, with `:kind` where it is not a base.
struct Row: CustomTestStringConvertible, Sendable {
  var text: String
  var places: String
  init(_ text: String, _ places: String) {
    self.text = text
    self.places = places
  }
  var testDescription: String { text }
}

func describe(_ mention: PlaceMention) -> String {
  let target = mention.target.map { "/\($0.rawValue)" } ?? ""
  return mention.id.rawValue + (mention.kind == .base ? "" : ":\(mention.kind.rawValue)") + target
    + (mention.isPlural ? "+" : "")
}

func expect(_ row: Row) {
  let marked = MarkedText(row.text)
  let found = Shipped.places(in: marked.text)
  #expect(found.map(describe).joined(separator: " ") == row.places)
  #expect(found.map(\.text) == marked.marks)
  #expect(found.map(\.span) == marked.spans)
}

@Suite struct PlaceTaggingTests {
  @Test func `the topics are there`() { #expect(!Shipped.topics.isEmpty) }

  static let named: [Row] = [
    Row("سقط صاروخان داخل ⟦قاعدة عين الأسد⟧ غربي ⟦الأنبار⟧", "ain-al-asad anbar:region"),
    Row("كانت ⟦قاعدة الاسد⟧ هدفا لهجوم", "ain-al-asad"),
    Row("دوت الصفارات في ⟦عيّن الأسد⟧ ليلا", "ain-al-asad"),
    Row("غادر رتل ⟦قاعدة \"عين الأسد⟧\" فجرا", "ain-al-asad"),
    Row("غادر رتل ⟦قاعدة «حرير⟧» فجرا", "harir"),
    Row(
      "نقلوا الجنود إلى ⟦قاعدة حرير⟧ الجوية في ⟦أربيل⟧ ب⟦إقليم كردستان⟧",
      "harir kurdistan:region kurdistan:region"),
    Row("قصفوا ⟦قاعدة الحرير⟧ بمسيرة", "harir"),
    Row("خفض الوجود في ⟦معسكر فكتوريا⟧ الملاصق ل⟦مطار بغداد الدولي⟧", "victoria baghdad:site/other"),
    Row("أصابت مسيرة ⟦مركز الدعم الدبلوماسي⟧ ليلا", "victoria"),
    Row("هجوم على ⟦معسكر النصر⟧ قرب المطار", "victoria"),
    Row("قتلى في ⟦موقع «البرج 22⟧» شمال شرقي ⟦الأردن⟧", "tower-22 jordan:country"),
    Row("قتلى في ⟦برج 22⟧", "tower-22"),
    Row("استهداف ⟦قاعدة بلد⟧ الجوية في ⟦صلاح الدين⟧", "balad iraq:region"),
    Row("صواريخ على ⟦قاعدة \"كي وان⟧\" في ⟦كركوك⟧", "k1 iraq:region"),
    Row("صواريخ على ⟦قاعدة K1⟧ في ⟦كركوك⟧", "k1 iraq:region"),
    Row("أخلوا ⟦حقل العمر النفطي⟧ و⟦معمل كونيكو للغاز⟧ في ⟦دير الزور⟧", "al-omar conoco syria:region"),
    Row("هاجموا «⟦القرية الخضراء⟧» بالطيران المسير", "al-omar"),
    Row("أطلقت صواريخ على ⟦مطار أربيل الدولي⟧", "erbil"),
    Row("بدأ نقل المعدات من ⟦الشدادي⟧ إلى ⟦خراب الجير⟧", "shaddadi kharab-al-jir"),
    Row("أقلعت من ⟦قاعدة العديد⟧ في ⟦قطر⟧", "al-udeid qatar:country"),
    Row("ارتفعت من ⟦قاعدة علي السالم⟧ في ⟦الكويت⟧", "ali-al-salem kuwait:country"),
    Row("سلموا ⟦قاعدة القائم⟧ إلى الجيش", "al-qaim"),
    Row("تستعد لمغادرة ⟦Ain al-Asad⟧", "ain-al-asad"),
    Row("انسحبت من ⟦قاعدة التقدم⟧ ومن ⟦معسكر التاجي⟧", "taqaddum taji"),
    Row("أعيد افتتاح ⟦مقر قيادة العمليات المشتركة⟧ في ⟦بغداد⟧", "union-iii baghdad:region"),
  ]

  @Test(arguments: named)
  func `a base is found by its names`(row: Row) { expect(row) }

  static let underFire: [Row] = [
    Row("سقط صاروخان على ⟦التاجي⟧ ليلا", "taji"),
    Row("أصيب ⟦التاجي⟧ بثلاثة صواريخ", "taji"),
    Row("أطلقت قذيفتان. كان الهدف ⟦سبايكر⟧", "speicher"),
    Row("اعترضت الدفاعات ثلاث مسيّرات. ثم أُسقطت رابعة فوق ⟦حرير⟧", "harir"),
    Row("أطلقت ⟦إيران⟧ صواريخ على ⟦العديد⟧ مساء", "iran:country al-udeid"),
    Row("أُطلقت الصواريخ من ⟦التاجي⟧", "baghdad:region"),
    Row("سقط صاروخ في ⟦التاجي⟧", "baghdad:region"),
    Row("أطلقت العديد من الصواريخ", ""),
    Row("باعوا الحرير في ⟦التاجي⟧", "baghdad:region"),
  ]

  @Test(arguments: underFire)
  func `a name that is a town's or a thing's too is the base where a weapon is told beside it`(row: Row) {
    expect(row)
  }

  static let throughAPlace: [Row] = [
    Row("هجوم على ⟦القاعدة الأميركية في الشدادي⟧ جنوبي ⟦الحسكة⟧", "shaddadi syria:region"),
    Row("قذائف قرب ⟦قاعدة \"التحالف الدولي\" في مدينة الشدادي⟧", "shaddadi"),
    Row("الصواريخ سقطت على ⟦القاعدة التي تشغلها وحدات التحالف في مطار أربيل⟧ ومحيطها", "erbil"),
    Row("هجوم على ⟦قاعدة التحالف بمطار أربيل⟧", "erbil"),
    Row("طالت الصواريخ ⟦قاعدة ثانية تأوي قوات أمريكية في أربيل⟧", "erbil"),
    Row("سحب آليات من ⟦قاعدته في الشدادي⟧ نحو الشمال", "shaddadi"),
    Row("قصفوا ⟦القاعدة العسكرية الأمريكية في الحسكة⟧", "hasakah"),
    Row("ستبقى ⟦قاعدة في أربيل⟧", "erbil"),
    Row("انفجارات في ⟦قاعدة التحالف بحقل \"العمر⟧\"", "al-omar"),
    Row("انفجارات قرب ⟦موقع للقوة في رامية⟧", "ramyah"),
    Row("ألقوا قنابل قرب ⟦نقطة لها في مارون الراس⟧", "maroun-al-ras"),
    Row("في ⟦أربيل⟧، استهدفوا ⟦القاعدة الأميركية⟧", "kurdistan:region iraq:unnamed-base"),
    Row("هاجموا ⟦قاعدتي التحالف في التنف⟧ و⟦الشدادي⟧", "al-tanf shaddadi"),
    Row("في ⟦أربيل⟧، سقطت صواريخ قرب ⟦مصفاة بازيان⟧", "kurdistan:region kurdistan:site/oil"),
    Row("سقطت صواريخ قرب ⟦مصفاة بازيان في السليمانية⟧", "kurdistan:site/oil"),
    Row("صواريخ على ⟦قاعدة عسكرية عراقية قرب مطار بغداد⟧ تضم قوات أميركية", "victoria"),
  ]

  @Test(arguments: throughAPlace)
  func `a base is found by the place where it lies`(row: Row) { expect(row) }

  static let lists: [Row] = [
    Row(
      "الانسحاب من قواعد عدة، منها ⟦عين الأسد⟧ و⟦القيارة⟧ و⟦بلد⟧ و⟦التاجي⟧ و⟦الحبانية⟧ و⟦سبايكر⟧ و⟦معسكر النصر⟧ و⟦سكايز⟧",
      "ain-al-asad qayyarah balad taji habbaniyah speicher victoria skies"),
    Row("رشقات على ⟦قاعدتي عين الأسد⟧ و⟦حرير⟧", "ain-al-asad harir"),
    Row(
      "رشقات على ⟦قاعدتي عين الأسد⟧ في ⟦الأنبار⟧ و⟦حرير⟧ في ⟦أربيل⟧",
      "ain-al-asad anbar:region harir kurdistan:region"),
    Row("قصفوا ⟦قاعدتي عين الأسد⟧ و⟦أربيل⟧", "ain-al-asad erbil"),
    Row("خفض القوات في ⟦عين الأسد⟧ و⟦أربيل⟧", "ain-al-asad erbil"),
    Row("قواتها في ⟦حرير⟧ و⟦عين الأسد⟧ باقية", "harir ain-al-asad"),
    Row("⟦قواعد إقليم كردستان⟧ مثل ⟦حرير⟧ و⟦حلبجة⟧ و⟦أربيل⟧", "iraq:unnamed-base+ harir halabja erbil"),
    Row("ضد ⟦قواعد «الشدادي⟧» و«⟦التنف⟧»", "shaddadi al-tanf"),
    Row("إلى ⟦قاعدتي قسرك⟧ و⟦الشدادي⟧", "qasrak shaddadi"),
    Row("من ⟦قاعدة العديد⟧ في ⟦قطر⟧ و⟦البحرين⟧", "al-udeid qatar:country bahrain:country"),
    Row("قصف ⟦قاعدتي كونيكو⟧ و«⟦القرية الخضراء⟧» شرقي ⟦دير الزور⟧", "conoco al-omar syria:region"),
    Row("غادرت ⟦حقلي العمر⟧ و⟦كونيكو⟧ في ⟦دير الزور⟧", "al-omar conoco syria:region"),
  ]

  @Test(arguments: lists)
  func `in a list of bases the doubtful names count`(row: Row) { expect(row) }

  static let unnamed: [Row] = [
    Row("استهداف جنودها في ⟦قاعدة عسكرية بالأردن⟧", "jordan:unnamed-base"),
    Row("قتل ثلاثة في ⟦قاعدةٍ بالأردن⟧", "jordan:unnamed-base"),
    Row("هجوم على ⟦قاعدة أمريكية في سوريا⟧", "syria:unnamed-base"),
    Row("استهدفت ⟦القواعد الأميركية في سوريا⟧ مرارا", "syria:unnamed-base+"),
    Row("استهدفت فصائل ⟦قواعد بالعراق⟧ و⟦سوريا⟧ تضم قوات أميركية", "iraq:unnamed-base+ syria:unnamed-base+"),
    Row(
      "هاجموا ⟦قاعدتان تتمركز فيهما قوات أميركية في العراق⟧ و⟦سوريا⟧",
      "iraq:unnamed-base+ syria:unnamed-base+"),
    Row("قصف ⟦قاعدة عسكرية أميركية في ريف الحسكة⟧", "syria:unnamed-base"),
    Row("في ⟦العراق⟧ تعرضت ⟦قاعدة أميركية⟧ لقصف", "iraq:country iraq:unnamed-base"),
    Row("هجمات على ⟦قواعد التحالف⟧ منذ أشهر", "iraq:unnamed-base+"),
    Row("هجوم على ⟦موقع أميركي في سوريا⟧", "syria:unnamed-base"),
    Row("قصف ⟦قاعدة عراقية في صلاح الدين⟧ تستضيف جنودا أميركيين", "iraq:unnamed-base"),
    Row("قصف ⟦قاعدتين أميركيتين في العراق⟧", "iraq:unnamed-base+"),
    Row("غادرت السفن قاعدة ⟦طرطوس⟧ الروسية", "syria:region"),
  ]

  @Test(arguments: unnamed)
  func `a base without a name is placed by its country`(row: Row) { expect(row) }

  static let anaphora: [Row] = [
    Row("هوجمت ⟦قاعدة حرير⟧ ليلا. وقال المصدر إن ⟦القاعدة⟧ لم تصب", "harir harir"),
    Row(
      "⟦عين الأسد⟧ هدف. وتضم ⟦القاعدة المذكورة⟧ جنودا، و⟦القاعدة⟧ كبيرة",
      "ain-al-asad ain-al-asad ain-al-asad"),
    Row("⟦معسكر فيكتوريا⟧ هدف. واهتز ⟦المعسكر⟧ مرتين", "victoria victoria"),
    Row("⟦قاعدة عين الأسد⟧ أخليت. وقالت مصادر إن ⟦القاعدة⟧ الواقعة غربا", "ain-al-asad ain-al-asad"),
    Row("صواريخ على ⟦مطار أربيل⟧. وأغلق ⟦المطار⟧ ساعات", "erbil erbil"),
    Row("فر إلى قاعدة حميميم. ولم تغلق القاعدة", ""),
    Row("⟦قاعدة حرير⟧ بعيدة. ثم أخلوا قاعدة الريان، وبقيت القاعدة خالية", "harir"),
    Row("سقطت صواريخ على ⟦معسكر فيكتوريا⟧. وقالت مصادر إن ⟦فيكتوريا⟧ هوجمت مرتين", "victoria victoria"),
    Row("قصفوا ⟦قاعدة حرير⟧. وتبعد ⟦حرير⟧ عن المدينة كثيرا", "harir harir"),
  ]

  static let heads: [Row] = [
    Row("أخليت ⟦قاعدة التنف⟧ باتجاه ⟦البرج 22⟧. وتسلم الجيش ⟦القاعدة⟧", "al-tanf tower-22 al-tanf"),
    Row(
      "⟦قاعدة عين الأسد⟧ أولا ثم ⟦معسكر فكتوريا⟧. وستشهد ⟦القاعدة⟧ تدريبا، ويغلق ⟦المعسكر⟧",
      "ain-al-asad victoria ain-al-asad victoria"),
    Row("تمرين في ⟦عين الأسد⟧، أي ⟦القاعدة ذاتها⟧ وفي ⟦معسكر فكتوريا⟧", "ain-al-asad ain-al-asad victoria"),
    Row("عند ⟦مطار أربيل⟧ الذي يؤوي ⟦قاعدة لقوات التحالف⟧. ثم أغلق ⟦المطار⟧", "erbil erbil erbil"),
    Row("لم تتعرض أي ⟦قاعدة تضم قوات أميركية⟧ لهجوم", "iraq:unnamed-base+"),
    Row("سحب القوات التركية من قواعدها في ⟦دهوك⟧", "kurdistan:region"),
    Row("بغداد – هوجمت ⟦قاعدة بلد⟧ فجرا", "balad"),
    Row("تبنت المقاومة الإسلامية في العراق العملية", ""),
  ]

  @Test(arguments: heads)
  func `the word that is used says which base is meant`(row: Row) { expect(row) }

  @Test(arguments: anaphora)
  func `the base last named is meant again`(row: Row) { expect(row) }

  static let innocent: [Row] = [
    Row("عام على سقوط نظام الأسد وفرار بشار الأسد", ""),
    Row("انطلقت من مناطق سيطرة قوات الأسد", ""),
    Row("علم من حرير أخضر على طريق الحرير", ""),
    Row("في بلد أنهكته الحروب وفي هذا البلد", ""),
    Row("هجوم النصر يتحطم، والنصر على داعش قريب", ""),
    Row("كان الاتفاق قائما والجدول القائم لم يتغير", ""),
    Row("القائم بأعمال السفارة قال", ""),
    Row("تنظيم القاعدة يترقب، وداعش والقاعدة يتوسعان", ""),
    Row("⟦قاعدة حرير⟧ هادئة. وعاد تنظيم القاعدة إلى نشاطه", "harir"),
    Row("⟦قاعدة حرير⟧ هادئة. والقاعدة أن الضربة الثانية لا تبلغ", "harir"),
    Row("⟦قاعدة حرير⟧ هادئة. وللحزب القاعدة الشعبية الأوسع", "harir"),
    Row("طالب بقاعدة بيانات للمزارعين وبقواعد الاشتباك", ""),
    Row("العديد من المحللين وعلى العديد من القواعد", ""),
    Row("استهدفت ⟦عين الأسد⟧ والعديد من المواقع", "ain-al-asad"),
    Row("الملكة فيكتوريا وبحيرة فيكتوريا", ""),
    Row("ضحايا مجزرة سبايكر يتظاهرون", ""),
    Row("التقدم في المفاوضات والاتحاد الأوروبي", ""),
    Row("قوات سوريا الديمقراطية وتلفزيون سوريا", ""),
    Row("هجوم على ⟦وادي الأردن⟧ في ⟦الضفة الغربية⟧", "palestine:region palestine:region"),
    Row("مصادر سورية وقوات عراقية وجندي أردني", ""),
    Row("شرقي ⟦سورية⟧ وإلى ⟦سورية⟧", "syria:country syria:country"),
    Row("في قضاء ⟦القائم⟧ غربي ⟦الأنبار⟧", "anbar:region anbar:region"),
    Row("قرب قضاء ⟦بلد⟧ شمال العاصمة", "iraq:region"),
    Row("نحن على قواعد ثابتة من العمل", ""),
    Row("قصفت قواعد لحزب العمال في ⟦قنديل⟧", "kurdistan:region"),
    Row("هجوم على قاعدة تركية في ⟦دهوك⟧", "kurdistan:region"),
    Row("أكد وان الاتفاق قائم كي لا يفشل", ""),
    Row("قال في حديثه للصحفيين ان الطبقة السياسية تدمر البلد", ""),
    Row("ذكر موقع أميركي أن الخطة جاهزة", ""),
    Row("مصدر ل\"⟦بغداد⟧\" وجريدة بغداد اليوم", "baghdad:region"),
  ]

  @Test(arguments: innocent)
  func `the same words in their innocent senses are no place`(row: Row) { expect(row) }

  static let sites: [Row] = [
    Row(
      "صواريخ على ⟦السفارة الأميركية⟧ في ⟦المنطقة الخضراء⟧، ولم تصب ⟦السفارة⟧",
      "baghdad:site/embassy baghdad:region baghdad:site/embassy"),
    Row("أعلنت ⟦سفارة الولايات المتحدة⟧ في ⟦بيروت⟧", "lebanon:site/embassy lebanon:region"),
    Row("مسيرة على ⟦القنصلية الأميركية في أربيل⟧", "kurdistan:site/consulate"),
    Row("استهداف ⟦حقل خورمالا⟧ قرب ⟦أربيل⟧", "kurdistan:site/oil kurdistan:region"),
    Row("هجوم على ⟦حقول نفطية في محافظة دهوك⟧", "kurdistan:site/oil"),
    Row("غارة قرب ⟦مطار بغداد⟧", "baghdad:site/other"),
  ]

  static let secondTopic: [Row] = [
    Row("قذيفة على ⟦موقع لليونيفيل في كفركلا⟧ جنوبي ⟦لبنان⟧", "kfar-kila lebanon:country"),
    Row("دبابة أطلقت النار على ⟦المقر العام لليونيفيل⟧ في ⟦الناقورة⟧", "naqoura lebanon:region"),
    Row("صاروخ أصاب ⟦مقر اليونيفيل في الناقورة⟧", "naqoura"),
    Row("غادرت الكتيبة ⟦مواقع القوة الدولية في جنوب لبنان⟧", "lebanon:unnamed-base+"),
    Row("قصف على بلدة ⟦كفركلا⟧ وأطراف ⟦الناقورة⟧", "lebanon:region lebanon:region"),
    Row("هجوم على ⟦قاعدة تابعة لقوات حفظ السلام في بلدة شمع⟧", "shama"),
    Row("سلموا ⟦موقع اللبونة⟧ إلى الجيش", "labbouneh"),
    Row("ولاية قوة الأمم المتحدة المؤقتة في لبنان تنتهي", ""),
  ]

  @Test(arguments: secondTopic)
  func `a second topic brings its own places`(row: Row) { expect(row) }

  @Test(arguments: sites)
  func `embassies and oil fields are sites of their place`(row: Row) { expect(row) }
}
