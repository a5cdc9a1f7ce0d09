import ArabicText

/// What sites write around articles, as phrases: one row, one phrase.
///
/// Looked up in the folded words of a line, so hamzas, vowels and marks between the words do not matter. None of it
/// touches running text: a line is looked at only while it is short (`Line.isRunning`).
struct LineLexicon: Sendable {
  /// What a phrase makes of its line; a phrase may have several, of which the place of the line decides.
  struct Effects: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    /// Begins a list of other articles: boilerplate, and so is the list.
    static let related = Effects(rawValue: 1 << 0)
    /// Begins a line that only a site says.
    static let chrome = Effects(rawValue: 1 << 1)
    /// As `chrome`, and ends the article: what follows is the site's, unless it is running text again.
    static let footer = Effects(rawValue: 1 << 2)
    /// As `chrome`, but only below the last paragraph, because a headline may begin so too.
    static let tail = Effects(rawValue: 1 << 3)
    /// Boilerplate where the line is nothing else: words that stand in rows of buttons.
    static let button = Effects(rawValue: 1 << 4)
    /// Says that a date of the page follows.
    static let stamp = Effects(rawValue: 1 << 5)
    /// Who wrote it or where it comes from.
    static let byline = Effects(rawValue: 1 << 6)
    /// Ends the caption of a picture.
    static let credit = Effects(rawValue: 1 << 7)
    /// A month, a weekday, a word of the clock: a line of nothing but these and numbers is a date.
    static let date = Effects(rawValue: 1 << 8)
    /// A unit of "5 minutes ago" and of counts of readers.
    static let count = Effects(rawValue: 1 << 9)
    /// A field of a header: `Title: …`.
    static let title = Effects(rawValue: 1 << 10)
    static let source = Effects(rawValue: 1 << 11)
    static let url = Effects(rawValue: 1 << 12)
    static let field = Effects(rawValue: 1 << 13)
    /// As `footer`, however long the line is: no article begins a paragraph so.
    static let notice = Effects(rawValue: 1 << 14)
    /// Begins "5 minutes ago".
    static let ago = Effects(rawValue: 1 << 15)
    /// Makes a stamp one of a change, which stands behind that of the publication.
    static let update = Effects(rawValue: 1 << 16)
    /// May stand between buttons: "إرسال إلى صديق".
    static let link = Effects(rawValue: 1 << 17)

    /// The names that the rows use.
    static let named: [String: Effects] = [
      "related": related, "chrome": chrome, "footer": footer, "tail": tail, "button": button, "stamp": stamp,
      "byline": byline, "credit": credit, "date": date, "count": count, "title": title, "source": source,
      "url": url, "field": field, "notice": notice, "ago": ago, "update": update, "link": link,
    ]
  }

  struct Row: Sendable {
    var effect: Effects
    var phrase: String
    /// A line on which the phrase has its effect; run as a test.
    var example: String
  }

  let words: WordIndex
  private let phrases: PhraseTable<Effects>
  /// The effects of rows of one word, by `WordID`.
  private let single: [Effects]

  static let shared = LineLexicon(rows)

  init(_ rows: [Row]) {
    var builder = WordIndex.Builder()
    var effects: [[WordID]: Effects] = [:]
    for row in rows {
      let phrase = row.phrase.split(separator: " ").map { builder.insert($0, .bare) }
      effects[phrase, default: []].formUnion(row.effect)
    }
    var table = PhraseTable<Effects>()
    for (phrase, effects) in effects { table.insert(phrase, effects) }
    words = builder.finish()
    phrases = table
    var single = [Effects](repeating: [], count: words.count)
    for (phrase, effects) in effects where phrase.count == 1 { single[phrase[0].index] = effects }
    self.single = single
  }

  /// What one word has by itself; nothing for a word of no row.
  func effects(_ token: Token) -> Effects { token.word == .none ? [] : single[token.word.index] }

  /// The longest phrase that begins at a token; marks glued to its words are passed over, as in "أ.ف.ب".
  func match(_ tokens: [Token], at index: Int, before limit: Int) -> (effects: Effects, end: Int)? {
    phrases.longestMatch(in: tokens, at: index, before: limit) { $0.mark != .newline && $0.isAttached }
      .map { ($0.value, $0.end) }
  }

  static let rows: [Row] =
    table.split(separator: "\n").map { line in
      let cells = line.split(separator: "|", maxSplits: 2).map(\.trimmed)
      guard cells.count >= 2, let effect = Effects.named[cells[0]] else {
        preconditionFailure("no row of the line lexicon: \(line)")
      }
      return Row(effect: effect, phrase: cells[1], example: cells.count > 2 ? cells[2] : cells[1])
    }
    + dateWords.split(whereSeparator: \.isWhitespace).map {
      Row(effect: .date, phrase: String($0), example: "\($0) 12 2023")
    }

  // What a date line may hold besides numbers. A line of ambiguous words alone is no date, so أحد does no harm.
  private static let dateWords = """
    السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة
    كانون الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين الأول
    يناير فبراير مارس أبريل إبريل مايو يونيو يونيه يوليو يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
    جانفي فيفري أفريل ماي جوان جويلية أوت نونبر دجنبر شتنبر غشت يوليوز ماي
    محرم صفر ربيع الآخر جمادى الأولى الآخرة الثانية رجب شعبان رمضان شوال ذو ذي القعدة الحجة
    هـ ه م مـ ص ق عام سنة يوم الموافق المصادف لـ الساعة صباحا مساء ظهرا ليلا فجرا عصرا الصباح المساء بتوقيت غرينتش
    am pm gmt utc sat sun mon tue wed thu fri jan feb mar apr may jun jul aug sep sept oct nov dec
    saturday sunday monday tuesday wednesday thursday friday january february march april june july
    august september october november december t z
    """

  // Each row: effect, phrase, and an example where the phrase does not stand alone.
  private static let table = """
    related | اقرأ أيضا | اقرأ أيضاً: أسعار العملات في السوق الموازية
    related | اقرأ كذلك
    related | اقرأ المزيد
    related | اقرأ أكثر
    related | اقرأ عن | اقرأ عن: تاريخ المدينة القديمة
    related | اقرؤوا أيضا
    related | اقرأوا أيضا
    related | شاهد أيضا
    related | شاهد المزيد
    related | طالع أيضا
    related | طالعوا أيضا
    related | تابع أيضا
    related | انظر أيضا
    chrome | اظهار أخبار متعلقة
    related | أخبار متعلقة
    related | أخبار ذات صلة
    related | خبر ذو صلة
    related | مواضيع ذات صلة
    related | موضوعات ذات صلة
    related | مقالات ذات صلة
    related | مقالات متعلقة
    related | مواضيع متعلقة
    related | قصص ذات صلة
    related | مواد ذات صلة
    related | محتوى ذو صلة
    related | محتوى ذات صلة
    related | روابط ذات صلة
    related | ذات صلة
    related | مواضيع مشابهة
    related | أخبار مشابهة
    related | الأكثر قراءة | الأكثر قراءة: نتائج القرعة
    related | الأكثر مشاهدة
    related | الأكثر تداولا
    related | الأكثر زيارة
    related | الأكثر تعليقا
    related | الأكثر شعبية
    related | الأكثر شيوعا
    related | اخترنا لك
    related | اخترنا لكم
    related | مختارات لك
    related | قد يهمك
    related | قد يهمك أيضا
    related | قد يعجبك
    related | قد يعجبك أيضا
    related | قد ترغب بقراءة
    related | ربما يعجبك
    related | ربما يهمك
    related | ننصحك بقراءة
    related | يوصى بقراءة
    related | ينصح بقراءة
    related | موصى به
    related | مقترحات القراءة
    related | آخر الأخبار
    related | أحدث الأخبار
    related | أهم الأخبار
    related | أخبار أخرى
    related | المقال السابق | المقال السابق: موسم الحصاد
    related | المقال التالي
    related | الخبر السابق
    related | الخبر التالي
    related | تصفح المزيد
    related | شاهد | شاهد: لحظة وصول القافلة
    related | اقرأ | اقرأ: تاريخ القوافل
    related | اقرئي أيضا
    related | طالع المزيد
    related | قصص مقترحة
    related | مقالات مقترحة
    related | أخبار مقترحة
    related | مقالات مختارة
    related | مواد مختارة
    related | نرشح لك
    related | نرشح لكم
    related | ننصح بقراءة
    related | الأكثر استماعا
    related | الأكثر بحثا
    related | الأكثر متابعة
    related | الأخبار الأكثر قراءة
    related | المواضيع الأكثر قراءة
    related | أخبار قد تهمك
    related | مواضيع قد تهمك
    related | من أخبارنا
    related | read also
    related | read more
    related | related articles
    related | related news
    related | most read
    tail | المزيد من | المزيد من أخبار الوكالة
    tail | المزيد حول
    tail | للمزيد
    tail | لمزيد من
    tail | تابع | تابع الجريدة على خدمة الأخبار
    tail | تابعوا
    tail | تابعنا
    tail | تابعونا
    tail | تابعينا
    tail | مواضيع | مواضيع: نفط، كهرباء
    tail | المصدر | المصدر: وكالات
    tail | مصدر الخبر
    tail | المصادر
    tail | خبر عاجل
    tail | أخبار عاجلة
    tail | انتهى | انتهى / ع
    tail | انتهى التقرير
    tail | وكالات
    tail | ترجمة | ترجمة: قسم التحرير
    tail | تحرير | تحرير: قسم الأخبار
    tail | إعداد | إعداد: قسم الأخبار
    tail | بقلم
    tail | كاتب وباحث
    tail | كاتب وصحافي
    tail | كاتب وصحفي
    tail | مدونة
    chrome | شارك هذا
    chrome | شارك على
    chrome | شارك بتعليقك
    chrome | شاركها
    chrome | شاركه
    chrome | شاركنا رأيك
    chrome | شارك مع أصدقائك
    chrome | مشاركة عبر
    chrome | مشاركة على
    chrome | مشاركة المقال
    chrome | مشاركة الخبر
    chrome | أرسل إلى صديق
    chrome | إرسال إلى صديق
    chrome | أرسل لصديق
    chrome | انشر على
    chrome | تابعنا على
    chrome | تابعونا على
    chrome | تابعونا عبر
    chrome | تابعوا قناتنا
    chrome | تابعوا صفحتنا
    chrome | تابعوا حسابنا
    chrome | تابعوا آخر الأخبار
    chrome | تابع قناتنا
    chrome | تابع صفحتنا
    chrome | تابع مواقعنا
    chrome | تابع آخر الأخبار
    chrome | اشترك الآن
    chrome | اشتركوا في | اشتركوا في قناتنا
    chrome | انضم إلى قناتنا
    chrome | انضموا إلى قناتنا
    chrome | حمل تطبيق
    chrome | حملوا تطبيق
    chrome | قم بتحميل تطبيق
    chrome | تحميل التطبيق
    chrome | سجل دخولك
    chrome | تسجيل الدخول
    chrome | لمتابعة آخر الأخبار
    chrome | لمتابعة كل جديد
    chrome | لمزيد من الأخبار
    chrome | تابعونا على جوجل
    chrome | تابعنا على جوجل
    chrome | عبر تطبيق الموقع
    chrome | حمل التطبيق
    chrome | استمع للمقال
    chrome | استمع الآن
    chrome | اقرأ الخبر من المصدر
    chrome | الرجوع إلى الأعلى
    chrome | فتح في نافذة جديدة
    chrome | انقر هنا
    chrome | اضغط هنا
    chrome | حجم الخط
    chrome | increase حجم الخط
    chrome | تكبير الخط
    chrome | تصغير الخط
    chrome | استمع إلى المقال
    chrome | استمع إلى الخبر
    chrome | استمع للخبر
    chrome | اقرأ بصوت عال
    chrome | وقت القراءة
    chrome | زمن القراءة
    chrome | مدة القراءة
    chrome | نسخ الرابط
    chrome | تم نسخ الرابط
    chrome | رابط مختصر
    chrome | الرابط المختصر
    chrome | مساحة إعلانية
    chrome | إعلان ممول
    chrome | عدد المشاهدات | عدد المشاهدات: 351
    chrome | عدد القراءات
    chrome | عدد الزيارات
    chrome | عودة إلى الأعلى
    chrome | العودة إلى الأعلى
    chrome | العودة للصفحة الرئيسية
    notice | نستخدم ملفات تعريف الارتباط
    chrome | ملفات تعريف الارتباط
    notice | يستخدم هذا الموقع ملفات
    chrome | هل وجدت خطأ | هل وجدت خطأ في هذا الخبر؟ راسلنا
    chrome | أبلغ عن خطأ
    chrome | بلغ عن خطأ
    chrome | ما رأيك في | ما رأيك في هذا الخبر؟
    chrome | هل أعجبك
    chrome | أعجبني
    chrome | الصفحة الرئيسية
    chrome | الرئيسية | الرئيسية / أمن
    chrome | ad | [ad_1]
    chrome | advertisement
    footer | شارك المقال
    footer | شارك هذا المقال
    footer | شارك الخبر
    footer | شارك هذا الخبر
    footer | شارك الموضوع
    footer | شارك هذا الموضوع
    footer | شارك هذا المنشور
    footer | شارك المنشور
    footer | شارك | شارك: فيسبوك
    footer | شاركوا المقال
    footer | كلمات مفتاحية | كلمات مفتاحية: نفط، كهرباء
    footer | الكلمات المفتاحية
    footer | كلمات دلالية
    footer | الكلمات الدلالية
    footer | كلمات البحث
    footer | وسوم
    footer | الوسوم
    footer | وسوم الخبر
    footer | تاغات
    footer | تاجات
    footer | علامات
    footer | العلامات
    footer | هاشتاغ
    footer | tags
    footer | keywords
    footer | التعليقات | التعليقات (0)
    footer | تعليقات | تعليقات (12)
    notice | التعليقات المنشورة | التعليقات المنشورة تمثل أصحابها
    footer | تعليقات القراء
    footer | تعليقات الزوار
    footer | آراء القراء
    footer | كل التعليقات
    footer | ردك على الموضوع
    footer | تعليقك على الموضوع
    footer | أضف ردا
    footer | شاركنا برأيك
    footer | شارك برأيك
    footer | شارك القصة
    footer | شارك عبر
    footer | شاركه مع أصدقائك
    footer | مواضيع المقال
    footer | موضوعات المقال
    footer | الوسوم المرتبطة
    footer | أضف تعليق
    footer | أضف تعليقا
    footer | أضف تعليقك
    footer | اترك تعليقا
    footer | اترك تعليقك
    footer | اترك رد
    footer | اترك ردا
    footer | اكتب تعليقا
    footer | لا يوجد تعليقات
    footer | لا توجد تعليقات
    footer | إلغاء الرد
    notice | لن يتم نشر عنوان بريدك
    notice | جميع الحقوق محفوظة
    notice | كل الحقوق محفوظة
    notice | كافة الحقوق محفوظة
    footer | الحقوق محفوظة
    footer | حقوق النشر محفوظة
    footer | حقوق النشر
    footer | حقوق الطبع
    footer | حقوق الملكية
    notice | all rights reserved
    notice | التعليق على الصورة
    notice | مصدر الصورة
    notice | مصدر الفيديو
    notice | تعليق الفيديو
    notice | تخطى الأكثر قراءة
    notice | تخطي الأكثر قراءة
    notice | نهاية الأكثر قراءة
    notice | يمكنكم الاشتراك
    notice | هذا الموقع يستخدم ملفات
    notice | باستخدامك لهذا الموقع
    notice | لا يمكن عرض هذا المحتوى
    notice | لا يمكن عرض الفيديو
    notice | لا يدعم متصفحك
    notice | متصفحك لا يدعم
    footer | copyright
    footer | سياسة الخصوصية
    footer | شروط الاستخدام
    footer | شروط الخدمة
    footer | اتفاقية الاستخدام
    footer | من نحن
    footer | اتصل بنا
    footer | اتصلوا بنا
    footer | أعلن معنا
    footer | خريطة الموقع
    footer | هيئة تحرير الموقع
    footer | النشرة البريدية
    footer | اشترك في | اشترك في النشرة البريدية
    footer | اشترك بالنشرة
    footer | اشترك في النشرة
    footer | انضم إلى النشرة
    footer | بريدك الإلكتروني
    notice | المقال يعبر عن رأي | المقال يعبر عن رأي كاتبه
    notice | المقالة تعبر عن رأي | المقالة تعبر عن رأي كاتبها
    footer | هذا المقال يعبر عن
    notice | المقالات المنشورة | المقالات المنشورة تمثل رأي كتابها
    notice | الآراء الواردة | الآراء الواردة تخص أصحابها
    footer | الآراء المنشورة
    footer | الآراء المطروحة
    notice | جميع المقالات المنشورة
    button | فيسبوك | فيسبوك تويتر واتساب
    button | الفيسبوك
    button | فيس بوك
    button | facebook
    button | تويتر
    button | twitter
    button | x
    button | إكس
    button | واتساب
    button | واتس اب
    button | الواتساب
    button | whatsapp
    button | تلغرام
    button | تليغرام
    button | تيليغرام
    button | تلجرام
    button | تيليجرام
    button | تلكرام
    button | telegram
    button | انستغرام
    button | إنستغرام
    button | انستجرام
    button | instagram
    button | يوتيوب
    button | youtube
    button | لينكدإن
    button | لينكد إن
    button | linkedin
    button | ماسنجر
    button | مسنجر
    button | messenger
    button | فايبر
    button | viber
    button | سناب شات
    button | تيك توك
    button | tiktok
    button | بينتيريست
    button | pinterest
    button | ريديت
    button | reddit
    button | بريد إلكتروني
    button | البريد الإلكتروني
    button | بريد
    button | email
    button | طباعة
    button | اطبع
    button | print
    button | حفظ
    button | حفظ المقال
    button | مشاركة
    button | المشاركة
    button | مشاركات
    button | share
    button | نسخ
    button | رابط
    button | إرسال
    button | صديق
    button | متابعة القراءة
    button | إعجاب
    button | أعجبني
    button | لم يعجبني
    button | لا يعجبني
    button | نعم
    button | إغلاق
    button | إلغاء
    button | موافق
    button | بحث
    button | القائمة
    button | التالي
    button | السابق
    button | إعلان
    button | إعلانات
    button | increase
    button | decrease
    button | a
    button | rss
    button | زيادة
    button | راسلنا
    button | عاجل
    stamp | نشر في | نُشر في: 3 نيسان 2023
    stamp | نشرت في | نُشرت في 3 نيسان 2023
    stamp | نشر بتاريخ | نشر بتاريخ 2023-04-03
    stamp | نشرت بتاريخ | نشرت بتاريخ 2023-04-03
    stamp | منشور في | منشور في 3 نيسان 2023
    stamp | منشور بتاريخ | منشور بتاريخ 3 نيسان 2023
    stamp | نشر يوم | نشر يوم 3 نيسان 2023
    stamp | نشر | نشر: 3 نيسان 2023
    stamp | تم النشر | تم النشر: 03/04/2023
    stamp | تم النشر في | تم النشر في 03/04/2023
    stamp | تم نشره في | تم نشره في 03/04/2023
    stamp | تاريخ النشر | تاريخ النشر: 03/04/2023
    stamp | تأريخ النشر | تأريخ النشر: 03/04/2023
    stamp | تاريخ الإضافة | تاريخ الإضافة: 03/04/2023
    stamp | تاريخ الخبر | تاريخ الخبر: 03/04/2023
    stamp | تاريخ التحرير | تاريخ التحرير: 03/04/2023
    stamp | تاريخ | تاريخ: 03/04/2023
    stamp | التاريخ | التاريخ: 03/04/2023
    stamp | وقت النشر | وقت النشر: 03/04/2023
    stamp | أضيف في | أضيف في 03/04/2023
    stamp | أضيف بتاريخ | أضيف بتاريخ 03/04/2023
    stamp | أضيفت في | أضيفت في 03/04/2023
    stamp | كتب في | كتب في 03/04/2023
    stamp | كتب بتاريخ | كتب بتاريخ 03/04/2023
    stamp | حرر في | حرر في 03/04/2023
    stamp | آخر تحديث | آخر تحديث: 3 نيسان 2023
    stamp | آخر تعديل | آخر تعديل 3 نيسان 2023
    stamp | تم التحديث | تم التحديث 3 نيسان 2023
    stamp | تحديث | تحديث: 3 نيسان 2023
    stamp | تاريخ التحديث | تاريخ التحديث: 3 نيسان 2023
    stamp | آخر تحديث للصفحة | آخر تحديث للصفحة 3 نيسان 2023
    stamp | date | Date: 2023-04-03
    stamp | pubdate | pubDate: 2023-04-03
    stamp | published | Published: 2023-04-03
    stamp | published on | Published on 2023-04-03
    stamp | published at | Published at 2023-04-03
    stamp | posted | Posted: 2023-04-03
    stamp | posted on | Posted on 2023-04-03
    stamp | last updated | Last updated: 2023-04-03
    stamp | last modified | Last modified: 2023-04-03
    stamp | updated | Updated: 2023-04-03
    byline | كتب | كتب محرر الشؤون المحلية
    byline | كتبت | كتبت: هدى سالم
    byline | كتب المحرر | كتب المحرر السياسي
    byline | المحرر
    byline | محرر | محرر الأخبار
    byline | هيئة التحرير
    byline | قسم التحرير
    byline | القسم السياسي
    byline | القسم الرياضي
    byline | القسم | البصرة – القسم الاقتصادي
    byline | التحرير
    byline | مكتب | الموصل: مكتب الصحيفة
    byline | مراسلنا
    byline | مراسل | مراسل الجريدة
    byline | متابعة | البصرة/ متابعة
    byline | متابعات | البصرة - متابعات
    byline | خاص | البصرة – خاص
    byline | وكالات | البصرة – وكالات
    byline | الوكالات
    byline | وكالة | وكالة الأنباء المحلية
    byline | رويترز
    byline | فرانس برس
    byline | أ ف ب
    byline | أف ب
    byline | د ب أ
    byline | أ ب
    byline | أسوشيتد برس
    byline | سبوتنيك
    byline | الأناضول
    byline | سانا
    byline | واع
    byline | واس
    byline | وام
    byline | قنا
    byline | شينخوا
    byline | العدد | العدد 4410
    byline | by
    byline | author
    byline | ترجمة
    byline | تقرير | تقرير: هدى سالم
    byline | بقلم | بقلم هدى سالم
    byline | إعداد | إعداد: هدى سالم
    credit | أرشيف | سوق المدينة القديمة في الشتاء (أرشيف)
    credit | أرشيفية | سوق المدينة القديمة (صورة أرشيفية)
    credit | الأرشيف | سوق المدينة القديمة (من الأرشيف)
    credit | غيتي | سوق المدينة القديمة (غيتي)
    credit | جيتي | سوق المدينة القديمة-جيتي
    credit | غيتي إيميجز | سوق المدينة القديمة (غيتي إيميجز)
    credit | getty | سوق المدينة القديمة (Getty)
    credit | getty images | سوق المدينة القديمة (Getty Images)
    credit | إنترنت | سوق المدينة القديمة (إنترنت)
    credit | الإنترنت | سوق المدينة القديمة (الإنترنت)
    credit | تعبيرية | سوق المدينة القديمة (صورة تعبيرية)
    credit | مواقع التواصل | سوق المدينة القديمة (مواقع التواصل)
    title | title | Title: عنوان الخبر الأول اليوم
    title | العنوان | العنوان: خبر أول من المدينة
    title | عنوان | عنوان: خبر أول من المدينة
    source | source | Source: جريدة محلية
    url | url | URL: https://example.com/1
    url | link | Link: https://example.com/1
    url | الرابط | الرابط: https://example.com/1
    field | author | Author: desk
    field | category | Category: محلي
    field | section | Section: محلي
    field | lang | Lang: ar
    field | language | Language: ar
    field | layout | layout: post
    field | الكاتب | الكاتب: هدى سالم
    field | القسم | القسم: محلي
    ago | منذ | منذ 59 دقيقة
    ago | قبل | قبل 5 دقائق
    update | آخر | آخر تحديث: 2023-04-03
    update | تحديث | تحديث: 2023-04-03
    update | التحديث | تاريخ التحديث: 2023-04-03
    update | تعديل | آخر تعديل: 2023-04-03
    update | last | Last updated: 2023-04-03
    update | updated | Updated: 2023-04-03
    update | modified | Last modified: 2023-04-03
    link | إلى | إرسال إلى صديق
    count | مشاهدة | 351 مشاهدة
    count | مشاهدات | 351 مشاهدات
    count | قراءة | 351 قراءة
    count | قراءة دقيقة | 9 قراءة دقيقة
    count | دقيقة قراءة | 3 دقيقة قراءة
    count | دقائق قراءة | 3 دقائق قراءة
    count | دقائق للقراءة | 3 دقائق للقراءة
    count | دقيقة للقراءة | 3 دقيقة للقراءة
    count | قراءة دقائق | 3 قراءة دقائق
    count | min read | 3 min read
    count | زيارة | 351 زيارة
    count | تعليق | 3 تعليق
    count | تعليقات | 3 تعليقات
    count | مشاركة | 3 مشاركة
    count | دقيقتين | منذ دقيقتين
    count | ساعتين | منذ ساعتين
    count | يومين | قبل يومين
    count | أسبوعين | قبل أسبوعين
    count | شهر | منذ شهر
    count | شهرين | منذ شهرين
    count | أشهر | قبل 3 أشهر
    count | سنة | منذ سنة
    count | ثانية | منذ 30 ثانية
    count | دقيقة | منذ 59 دقيقة
    count | دقائق | قبل 5 دقائق
    count | ساعة | منذ ساعة واحدة
    count | ساعات | منذ 3 ساعات
    count | يوم | منذ يوم واحد
    count | أيام | منذ 3 أيام
    count | أسبوع | منذ أسبوع واحد
    count | أسابيع | منذ 3 أسابيع
    """
}
