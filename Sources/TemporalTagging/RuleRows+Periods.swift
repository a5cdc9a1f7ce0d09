/// Months, years and other periods, by name or as seen from now.
extension RuleRows {
  static let periods = """
    rule month calendar weakMonth
    @lead [part [of]] @month
    + 2025-09 2025-09-01…2025-09-30 | أيلول/ سبتمبر 2025
    + 2024-08 START 2024-08-01…2024-08-10 | مطلع آب 2024
    + 2025-09 ON_OR_BEFORE 2025-09-01…2025-09-30 | بحلول أيلول المقبل
    + 2025-08 MID 2025-08-11…2025-08-20 | منتصف شهر آب الجاري
    + 2025-05 ON_OR_BEFORE 2025-05-21…2025-05-31 | قبل نهاية أيار 2025
    + 2024-10 APPROX 2024-10-01…2024-10-31 | حوالي تشرين الأول من العام الماضي
    + 2024-09 ON_OR_AFTER 2024-09-01…2024-09-30 | منذ سبتمبر/أيلول الماضي
    + 2025-10 2025-10-01…2025-10-31 | الشهر العاشر من 2025
    + 2025-03 START 2025-03-01…2025-03-10 | بداية شهر 3
    - مارس النائب ضغوطا
    - للشهر الثالث على التوالي
    - أب لثلاثة أطفال

    rule hijri-month calendar weakMonth
    @lead [part [of]] @hijri
    + 2026-09-12/2026-10-11 2026-09-12…2026-10-11 | ربيع الآخر 1448هـ
    + 2026-02-18/2026-03-19 ON_OR_BEFORE 2026-03-10…2026-03-19 | قبل نهاية شهر رمضان المقبل
    + 2025-03-01/2025-03-29 END 2025-03-21…2025-03-29 | العشر الأواخر من رمضان
    + 2019-05-06/2019-06-03 2019-05-06…2019-06-03 | رمضان 2019
    - التقى الوزير شعبان في مكتبه

    rule named-year calendar
    @lead [part [of]] yearWord ( year | hijriEra hijriYear ) [direction]
    + 2025-06-26/2026-06-15 2025-06-26…2026-06-15 | العام الهجري 1447
    + 1967 1967-01-01…1967-12-31 | عام 67
    + 2014 2014-01-01…2014-12-31 | عام 2014
    + 2026 END 2026-10-01…2026-12-31 | نهاية عام 2026
    + 2026 2026-01-01…2026-12-31 | العام 2026 المقبل
    + 2014 ON_OR_AFTER 2014-01-01…2014-12-31 | منذ العام 2014م
    + 2023-07-19/2024-07-06 2023-07-19…2024-07-06 | عام 1445 هـ
    + 2024 2024-01-01…2024-12-31 | عام ألفين وأربعة وعشرين
    + 1991 1991-01-01…1991-12-31 | سنة ألف وتسعمئة وواحد وتسعين

    rule year calendar bareYear
    @lead [part [of]] year
    + 2026 ON_OR_BEFORE 2026-10-01…2026-12-31 | بحلول نهاية 2026
    + 2017 2017-01-01…2017-12-31 | هُزم التنظيم في ⟦2017⟧ وعاد بعدها
    - قرار مجلس الأمن رقم 2003
    - وصل 2000 جندي

    rule unit-direction unit
    @lead [dayPart] [part [of]] definiteUnit direction [ [open] yearAgain [close] ]
    + 2026 ON_OR_BEFORE 2026-10-01…2026-12-31 | قبل نهاية العام المقبل 2026
    + 2024 2024-01-01…2024-12-31 | العام الماضي
    + 2025-09 START 2025-09-01…2025-09-10 | مطلع الشهر المقبل
    + 2025-W33 2025-08-11…2025-08-17 | الأسبوع الماضي
    + 2025 ON_OR_BEFORE 2025-10-01…2025-12-31 | قبل نهاية العام الجاري
    + 2023 2023-01-01…2023-12-31 | العام قبل الماضي
    + 2026 START 2026-01-01…2026-03-31 | مطلع العام الجديد
    - خلال الأشهر المقبلة

    rule this-unit unit
    @lead [dayPart] [part] demonstrative definiteUnit [ [of] yearWord ( yearDirection | year ) ]
    + 2014-08-19 2014-08-19…2014-08-19 | هذا اليوم من عام 2014
    + 2024-08 2024-08-01…2024-08-31 | هذا الشهر من العام الماضي
    + 2025 2025-01-01…2025-12-31 | هذا العام
    + 2025-08 START 2025-08-01…2025-08-10 | بداية هذا الشهر
    + 2025-08-19TEV 2025-08-19…2025-08-19 | مساء هذا اليوم
    + 2024-08-19 2024-08-19…2024-08-19 | هذا اليوم من العام الماضي

    rule that-unit unit
    @lead [dayPart] [part] that definiteUnit
    + 2024 2024-01-01…2024-12-31 | في آب 2024، وفي ⟦ذلك العام⟧

    rule part-of-unit unit partOfUnit
    @lead part [of] definiteUnit
    + 2025 END 2025-10-01…2025-12-31 | نهاية السنة
    + 2025-08 ON_OR_BEFORE 2025-08-21…2025-08-31 | قبل نهاية الشهر
    + 2027 END 2027-10-01…2027-12-31 | بحلول منتصف عام 2027، على أن يكتمل مع ⟦نهاية العام⟧
    - في نهاية المطاف

    rule day-of-month-direction calendar
    @lead [@time [of]] [dayPart] [dayWord] [weekday] [comma] [corresponding] day [of] ( monthWord monthDirection | thisMonth | ofIt | instant | monthAlone )
    + 2025-08-04 2025-08-04…2025-08-04 | في ⟦الرابع من الشهر⟧
    + 2025-08-22 2025-08-22…2025-08-22 | يوم الجمعة الموافق 22 من الشهر الجاري
    + 2025-08-17 2025-08-17…2025-08-17 | يوم 17 الجاري
    + 2025-07-25 2025-07-25…2025-07-25 | في ⟦25 الماضي⟧
    + 2025-08-12 2025-08-12…2025-08-12 | 12 من الشهر الجاري
    + 2025-08-04 2025-08-04…2025-08-04 | يوم الرابع من الشهر الحالي
    + 2024-12-29 2024-12-29…2024-12-29 | في 27 كانون الأول 2024 ثم ⟦29 منه⟧
    + 2025-08-12 2025-08-12…2025-08-12 | 12 من هذا الشهر

    rule last-day calendar
    @lead lastDay [of | inside] @month
    + 2021-08-31 2021-08-31…2021-08-31 | آخر يوم من آب 2021

    rule nth-day calendar
    @lead ordinal dayWord @months
    + 2025-09-03 2025-09-03…2025-09-03 | ثالث يوم من أيلول
    + 2025-03-01 2025-03-01…2025-03-01 | أول أيام شهر رمضان
    - أول يوم من التدريب

    rule fraction calendar
    @lead [part] fraction ordinal [of | inside] ( @month | yearWord year | year | thisYear | yearWord yearDirection | definiteYearWord | monthWord monthDirection | thisMonth )
    + 2025-Q3 2025-07-01…2025-09-30 | الربع الثالث من 2025
    + 2025-H1 2025-01-01…2025-06-30 | النصف الأول من العام الجاري
    + 2024-08-01/2024-08-15 2024-08-01…2024-08-15 | النصف الأول من آب 2024
    + 2025-Q4 2025-10-01…2025-12-31 | الربع الأخير من هذا العام

    rule week-of-month calendar
    @lead ( weekUnit ordinal | ordinal weekUnit | part weekUnit ) @months
    + 2025-09-01/2025-09-07 2025-09-01…2025-09-07 | أول أسبوع في أيلول
    + 2025-09-01/2025-09-07 2025-09-01…2025-09-07 | الأسبوع الأول من أيلول المقبل
    + 2025-07-25/2025-07-31 2025-07-25…2025-07-31 | الأسبوع الأخير من تموز

    rule nth-weekday calendar
    @lead [dayPart] [dayWord] ( ordinal [dayWord] bareWeekday | lastPart [dayWord] bareWeekday | weekday ordinal ) @months
    + 2025-09-07 2025-09-07…2025-09-07 | أول أحد من أيلول
    + 2025-09-19 2025-09-19…2025-09-19 | ثالث جمعة من الشهر المقبل
    + 2025-03-31 2025-03-31…2025-03-31 | الاثنين الأخير من آذار
    + 2025-03-27 2025-03-27…2025-03-27 | آخر خميس من شهر رمضان
    + 2024-10-09 2024-10-09…2024-10-09 | ثاني أربعاء من شهر أكتوبر من عام 2024

    rule holiday calendar holiday
    @lead [eve | dayPart] [ordinal dayWord] holiday [ [of] [yearWord] ( year | hijriYear ) ] [direction]
    + 2026-03-20 ON_OR_BEFORE 2026-03-20…2026-03-20 | قبل عيد الفطر المقبل
    + 2025-06-07 2025-06-07…2025-06-07 | ثاني أيام عيد الأضحى 2025
    - هنأ الرئيس شعبه بعيد الفطر

    rule season calendar
    @lead [part] season ( [of] ( yearWord year | year | yearWord yearDirection | thisYear ) | direction )
    + 2025-SU 2025-06-01…2025-08-31 | صيف 2025
    + 2025-WI 2025-12-01…2026-02-28 | شتاء 2025
    + 2025-SP 2025-03-01…2025-05-31 | الربيع الماضي
    - زرنا الربيع الأخضر

    rule this-season calendar
    @lead [part] demonstrative season
    + 2025-SU 2025-06-01…2025-08-31 | هذا الصيف

    rule decade calendar
    @lead [part] decade [ [of] century ( centuryNumber | direction ) ]
    + 192 1920-01-01…1929-12-31 | عشرينيات القرن العشرين
    + 198 1980-01-01…1989-12-31 | ثمانينيات القرن الماضي
    + 199 START 1990-01-01…1993-05-01 | مطلع التسعينيات

    rule century calendar
    @lead [part [of]] century centuryNumber
    + 20 2000-01-01…2099-12-31 | القرن الحادي والعشرين
    + 18 END 1866-09-02…1899-12-31 | أواخر القرن التاسع عشر

    rule decade-of-century calendar
    @lead [part] definiteUnit ordinal [of] century ( centuryNumber | direction )
    + 200 2000-01-01…2009-12-31 | العقد الأول من القرن الحالي
    + 198 1980-01-01…1989-12-31 | العقد التاسع من القرن الماضي

    rule weekend unit
    @lead weekend direction
    + 2025-W33 END 2025-08-16…2025-08-17 | نهاية الأسبوع الماضي
    """

  static let counted = """
    rule ago ago
    ago [approximate | more | less] ( count unit | unit ) [andHalf]
    + 2024-02 2024-02-01…2024-02-29 | قبل عام ونصف
    + 2025-08-16 2025-08-16…2025-08-16 | قبل ثلاثة أيام
    + 2025-06 2025-06-01…2025-06-30 | قبل شهرين
    + 2023 2023-01-01…2023-12-31 | قبل عامين
    + 2025-W32 2025-08-04…2025-08-10 | أُطلقت الصواريخ ⟦قبل أسبوعين⟧ على القاعدة
    - قبل يومين على انطلاق البطولة
    - قبل أشهر
    - قبل الأيام

    rule since-ago ago
    since [approximate | more | less] ( count unit | unit ) [andHalf]
    + 2025-08-16 ON_OR_AFTER 2025-08-16…2025-08-16 | منذ ثلاثة أيام
    + 2025-06 ON_OR_AFTER 2025-06-01…2025-06-30 | منذ شهرين
    + 2025-W33 ON_OR_AFTER 2025-08-11…2025-08-17 | منذ أسبوع
    - منذ شهور طويلة

    rule ahead ahead
    after [approximate | more | less] ( count unit | unit ) [andHalf]
    + 2027-02 2027-02-01…2027-02-28 | بعد عام ونصف العام
    + 2025-08-22 2025-08-22…2025-08-22 | بعد ثلاثة أيام
    + 2025-W36 2025-09-01…2025-09-07 | بعد أسبوعين
    - بعد ثماني سنوات وتسعة أشهر من دخولها
    - بعد يومين على الهجوم
    - بعد أيام

    rule counted-direction span
    [during] [approximate] [of] ( count unit | dualUnit | definiteUnit definiteCount ) ( direction | latest )
    + P5Y 2020-08-19…2025-08-19 | السنوات الخمس الأخيرة
    + P2W 2025-08-19…2025-09-02 | الأسبوعان المقبلان
    + P10D 2025-08-19…2025-08-29 | الأيام العشرة المقبلة
    + PT48H 2025-08-17…2025-08-19 | خلال الـ48 ساعة الماضية
    + P2M 2025-08-19…2025-10-19 | خلال الشهرين المقبلين

    rule during span during
    during [approximate | more | less] ( count unit | unit ) [andHalf]
    + PT48H 2025-08-19…2025-08-21 | سيصل الوفد ⟦خلال 48 ساعة⟧
    + P1M 2025-08-19…2025-09-19 | ستنسحب القوات ⟦في غضون شهر⟧
    - خلال ساعات

    rule back backward
    backReference by ( count unit | unit )
    + 2020-01-03 2020-01-03…2020-01-03 | في 8 كانون الثاني 2020 وقع القصف، و⟦قبل ذلك بخمسة أيام⟧ قتل القائد
    + 2020-01-10 2020-01-10…2020-01-10 | في 8 كانون الثاني 2020 وقع القصف، و⟦بعدها بيومين⟧ انتهى

    rule duration duration
    [more | less | approximate] ( count unit [andHalf] | dualUnit [andHalf] | unit andHalf )
    + P18M | عام ونصف
    + P3Y MORE_THAN | لأكثر من ثلاث سنوات
    + P2W | أسبوعين
    - سنوات طويلة

    rule every set
    [dayPart] every ( [dayWord] bareWeekday | [count] unit )
    + P1W | كل أسبوع
    + XXXX-WXX-5 | مساء كل جمعة

    rule periodic set
    periodic
    + P1D | يوميا
    """
}
