/// Weekdays, yesterdays, times of day, and what runs from one day to another.
extension RuleRows {
  static let days = """
    rule weekday calendar
    @lead @clock [dayWord] [demonstrative] weekday [ [dash | slash | to] nightWeekday ] [direction] [ [comma] ( adverb | [at] @time ) ]
    + 2025-08-18 2025-08-18…2025-08-18 | قال الوزير ⟦الاثنين⟧ إن القوات باقية
    + 2025-08-12 2025-08-12…2025-08-12 | الثلاثاء الماضي
    + 2025-08-26 2025-08-26…2025-08-26 | الثلاثاء المقبل
    + 2025-08-14TNI 2025-08-14…2025-08-15 | ليل الخميس - الجمعة
    + 2025-08-17T02:30 2025-08-17…2025-08-17 | الساعة 2:30 من فجر الأحد
    + 2025-08-21 2025-08-21…2025-08-21 | سيصل الوفد ⟦الخميس⟧
    + 2025-08-16TNI ON_OR_BEFORE 2025-08-16…2025-08-16 | دوت الصفارات ⟦قبيل منتصف ليل السبت⟧
    + 2025-08-13T09:00 2025-08-13…2025-08-13 | التاسعة من صباح الأربعاء
    + 2025-08-14T01:30 2025-08-14…2025-08-14 | الساعة 1:30 بعد منتصف ليل الأربعاء - الخميس
    + 2025-08-21 2025-08-21…2025-08-21 | سيصل الوفد ⟦هذا الخميس⟧
    - قال أحد المسؤولين
    - أربعة من الجنود

    rule weekday-of-week calendar
    @lead @clock [dayWord] ( weekday | bareWeekday ) [of] ( weekUnit direction | thisWeek )
    + 2025-08-18 2025-08-18…2025-08-18 | الاثنين من هذا الأسبوع
    + 2025-08-17 2025-08-17…2025-08-17 | أحد الأسبوع الماضي
    + 2025-08-26 2025-08-26…2025-08-26 | الثلاثاء من الأسبوع المقبل

    rule relative-day calendar
    @lead @clock [dayWord] relativeDay [ [comma] [open] weekday [close] ] [ [comma] ( adverb | [at] @time ) ]
    + 2025-08-18 2025-08-18…2025-08-18 | أمس الاثنين
    + 2025-08-18TEV 2025-08-18…2025-08-18 | مساء أمس (الاثنين)
    + 2025-08-17 2025-08-17…2025-08-17 | أول من أمس
    + 2025-08-18 2025-08-18…2025-08-18 | عقدت اللجنة اجتماعها الأول ⟦أمس⟧
    + 2025-08-20 2025-08-20…2025-08-20 | يوم غد
    + 2025-08-21 2025-08-21…2025-08-21 | بعد غد
    + 2025-08-19TMI ON_OR_BEFORE 2025-08-19…2025-08-19 | حتى ظهر اليوم
    + 2025-08-18TNI 2025-08-18…2025-08-18 | الليلة الماضية
    + 2025-08-19TNI 2025-08-19…2025-08-19 | هذه الليلة
    + 2025-08-19TMO 2025-08-19…2025-08-19 | الساعات الأولى من صباح اليوم
    + 2025-08-18TEV 2025-08-18…2025-08-18 | ساعة متأخرة من مساء أمس
    - يوم حار

    rule after-midnight clock afterMidnight
    after midnight
    + 2025-08-19TNI 2025-08-19…2025-08-19 | بعد منتصف الليل

    rule after-midnight-of calendar afterMidnight
    after midnight weekday [ [dash | slash | to] nightWeekday ] [direction]
    + 2025-08-15TNI 2025-08-15…2025-08-15 | بعد منتصف ليل الخميس - الجمعة

    rule midnight clock
    [before | since] midnight [zone]
    + 2025-08-19TNI ON_OR_BEFORE 2025-08-19…2025-08-19 | حتى منتصف الليل

    rule clock clock
    [before | since] [approximate] @time
    + 2025-08-19T07:00 APPROX 2025-08-19…2025-08-19 | نحو الساعة السابعة
    + 2025-08-19T07:00 2025-08-19…2025-08-19 | السابعة صباحاً
    + 2025-08-19T21:30 2025-08-19…2025-08-19 | الساعة ٩:٣٠ ليلاً
    + 2025-08-19T00:00 2025-08-19…2025-08-19 | الساعة 12:00 ص
    + 2025-08-19T14:45 2025-08-19…2025-08-19 | الساعة الثالثة إلا ربعا عصرا
    + 2025-08-19T01:00 2025-08-19…2025-08-19 | الواحدة بعد منتصف الليل
    - النتيجة 2:1

    rule hours clock
    hourWord hourTime and then hourTime
    + 2025-08-19T20:20 2025-08-19…2025-08-19 | الساعتين 20:20 و20:25

    rule part-of-day clock
    ( adverb | someHours )
    + 2025-08-19TMO 2025-08-19…2025-08-19 | في ⟦ساعات الفجر الأولى⟧
    + 2025-08-19TMO 2025-08-19…2025-08-19 | وصلت القافلة ⟦فجرا⟧
    """

  static let ranges = """
    rule days range
    [between | of] [dayWord] day ( [comma] and then day | [dayWord] to then [dayWord] day | dash then day ) [of] @month
    + 2024-08-05/2024-08-08 2024-08-05…2024-08-08 | بين 5 و8 آب 2024
    + 2025-10-27/2025-10-30 2025-10-27…2025-10-30 | من 27 إلى 30 أكتوبر المقبل
    + 2025-08-07/2025-08-08 2025-08-07…2025-08-08 | يومي 7 و8 من شهر أغسطس الجاري

    rule days-after-month range
    [monthWord] month day ( dash | to ) then day @year
    + 2025-07-13/2025-07-15 2025-07-13…2025-07-15 | تموز 13-15
    + 2024-08-27/2024-08-29 2024-08-27…2024-08-29 | أغسطس 27 إلى 29، 2024

    rule days-of-month-direction range
    ( between | of ) [dayWord] day ( and then day | [dayWord] to then [dayWord] day | dash then day ) [of] ( monthWord monthDirection | thisMonth | instant )
    + 2025-08-12/2025-08-15 2025-08-12…2025-08-15 | بين 12 و15 من الشهر الجاري
    + 2025-09-03/2025-09-05 2025-09-03…2025-09-05 | من 3 إلى 5 من الشهر المقبل

    rule months range months
    [monthWord] month ( dash | slash | to ) then month @year [direction]
    + 2025-08/2025-09 2025-08-01…2025-09-30 | آب - أيلول 2025
    + 2024-12/2025-01 2024-12-01…2025-01-31 | كانون الأول/ديسمبر - كانون الثاني/يناير 2025

    rule between range
    between @point and then @point
    + 2025-05-18/2025-06-02 2025-05-18…2025-06-02 | بين 18 أيار و2 حزيران
    + 2003/2011 2003-01-01…2011-12-31 | بين عامي 2003 و2011

    rule from-to range moved
    ( of | since ) @point to then @point
    + 2024-09/2025-09 2024-09-01…2025-09-30 | من أيلول 2024 إلى أيلول 2025
    + 2025-10/2026-09 2025-10-01…2026-09-30 | من تشرين الأول 2025 حتى أيلول 2026

    rule years range years
    year ( dash | slash ) then year
    + 2014/2017 2014-01-01…2017-12-31 | خلال الفترة ⟦2014-2017⟧
    - القرار 2254-2015

    rule hours-range range
    [ [dayWord] ( weekday | relativeDay ) [comma] ] between [hourWord] hourTime [adverb | meridian] and then [hourWord] hourTime [adverb | meridian]
    + 2025-08-19T15:00/2025-08-19T16:00 2025-08-19…2025-08-19 | بين الساعة 3 و4 عصرا
    + 2025-08-19T10:00/2025-08-19T14:00 2025-08-19…2025-08-19 | بين الساعة العاشرة صباحاً والثانية ظهراً

    rule hours-from-to range
    [ [dayWord] ( weekday | relativeDay ) [comma] ] of ( hourWord hourTime [adverb | meridian] | hourTime ( adverb | meridian ) ) to then [hourWord] hourTime [adverb | meridian]
    + 2025-08-20T09:00/2025-08-20T11:00 2025-08-20…2025-08-20 | غدا من الساعة التاسعة وحتى الساعة الحادية عشرة صباحا
    + 2025-08-19T08:00/2025-08-19T14:00 2025-08-19…2025-08-19 | من الساعة الثامنة صباحا إلى الثانية ظهرا
    """
}
