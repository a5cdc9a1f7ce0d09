extension LineLexicon {
  /// What belongs to an article without being its text: dates, authors, captions, fields of a header.
  static let pageRows = Row.table(
    """
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
    count | واحد | منذ يوم واحد
    count | واحدة | منذ ساعة واحدة
    count | ثانية | منذ 30 ثانية
    count | دقيقة | منذ 59 دقيقة
    count | دقائق | قبل 5 دقائق
    count | ساعة | منذ ساعة واحدة
    count | ساعات | منذ 3 ساعات
    count | يوم | منذ يوم واحد
    count | أيام | منذ 3 أيام
    count | أسبوع | منذ أسبوع واحد
    count | أسابيع | منذ 3 أسابيع
    """)

  // What a date line may hold besides numbers. A line of ambiguous words alone is no date, so أحد does no harm.
  static let dateRows = """
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
    .split(whereSeparator: \.isWhitespace).map {
      Row(effect: .date, phrase: String($0), example: "\($0) 12 2023")
    }
}
