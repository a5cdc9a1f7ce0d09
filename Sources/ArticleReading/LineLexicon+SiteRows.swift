extension LineLexicon {
  /// What surrounds an article: other articles, buttons, notices.
  static let siteRows = Row.table(
    """
    ticker | شريط الأخبار
    ticker | شريط الاخبار العاجلة
    ticker | آخر الأخبار العاجلة
    opener | في نفس السياق
    opener | في السياق ذاته
    opener | في السياق نفسه
    opener | من نفس القسم
    opener | من القسم نفسه
    opener | المزيد
    opener | مزيد من الأخبار
    opener | الأحدث
    opener | الأخبار
    opener | مختارات
    opener | متعلقات
    opener | مرتبط
    opener | روابط مهمة
    opener | روابط سريعة
    opener | تقارير متعلقة
    opener | آخر المستجدات
    opener | آخر المقالات
    opener | أحدث المقالات
    opener | كل المقالات
    opener | فيديوهات
    opener | أقسام الموقع
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
    chrome | انقر للمشاركة
    chrome | اضغط للمشاركة
    chrome | معجب بهذه
    chrome | إعجاب تحميل
    chrome | جاري التحميل
    chrome | جار التحميل
    chrome | تصفح المقالات
    chrome | عن الكاتب
    chrome | نبذة عن الكاتب
    chrome | نشرت بواسطة | نشرت بواسطة هدى سالم
    chrome | نشر بواسطة | نشر بواسطة هدى سالم
    chrome | كتب بواسطة | كتب بواسطة هدى سالم
    chrome | تصنيفات
    chrome | التصنيفات
    chrome | التصنيف
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
    footer | تعليقات الفيسبوك
    footer | تعليقات فيسبوك
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
    link | إلى | إرسال إلى صديق
    """)
}
