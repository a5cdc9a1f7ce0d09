/// The rules: which sequences of words are a time expression.
///
///     rule NAME KIND [GUARD]
///     PATTERN
///     + VALUE [MOD] FROM…TO | an example, or the part between ⟦ and ⟧, seen from Tuesday 2025-08-19
///     - a text in which nothing is a time
///
/// In a pattern a word is a class of words of the lexicon, what stands in `[ ]` may be missing, `|` parts a choice and
/// `@name` stands for a pattern with a name.
enum RuleRows {
  /// Patterns that others contain.
  static let named: [String: String] = [
    // A clock time and the part of day that it is of, or the part alone.
    "clock":
      "[ eve | midnight | someHours [of] [dayPart] | hourTime of dayPart | spokenHour dayPart | @time [of | comma] [dayPart] | dayPart [dash] ]",
    "lead": "[before | since] [approximate]",
    "time":
      "( hourWord [approximate] [open] hourTime [close] [adverb | meridian | definiteDayPart | [after] midnight] [zone] | hourTime ( adverb | meridian | after midnight ) [zone] | hourTime zone )",
    "year": """
    [ [comma] [of] ( yearWord year | definiteYearWord yearDirection [yearAgain] | thisYear [yearAgain] | thatYear | year )
    | inside yearWord year ]
    """,
    "month": """
    ( monthWord numberedMonth | [monthWord] month ) [slash year | dash year] @year [direction [year]]
    """,
    "hijri": "[monthWord] hijriMonth [ [slash | dash | of] [yearWord] ( hijriYear | year ) ] [direction]",
    // A month that others count in: "من آب", "في الشهر المقبل", "من رمضان".
    "months": "( [of | inside] ( @month | @hijri | monthWord monthDirection | thisMonth ) | by @month )",
    "point": """
    ( numericDate
    | [dayPart] [dayWord] [weekday] [direction] day [of] [monthWord] month @year [direction]
    | [part] [monthWord] month @year [direction]
    | [part] yearWord year | [part] yearWord yearDirection | year
    | [dayPart] [dayWord] relativeDay [weekday] | [dayPart] [dayWord] weekday [direction] )
    """,
  ]

  static let dates = """
    rule date calendar
    [before | since | byEnd] [approximate] @clock [dayWord] [relativeDay] [ [comma] weekday [inside] ] [direction] [comma] [corresponding] [open] [dayWord] day [slash | dash] [of] @month [close] [ [comma] ( adverb | [at] @time ) ]
    + 2025-09-15 2025-09-15…2025-09-15 | 15 أيلول/ سبتمبر 2025
    + 2025-08-21TMO 2025-08-21…2025-08-21 | فجر الخميس 21 آب 2025
    + 2025-08-22T21:30 2025-08-22…2025-08-22 | الساعة 21:30 من مساء الجمعة (22 آب 2025)
    + 2025-08-15 2025-08-15…2025-08-15 | الـ15 من آب الجاري
    + 2024-09-15 2024-09-15…2024-09-15 | الخامس عشر من أيلول العام الماضي
    + 2025-08-22 2025-08-22…2025-08-22 | الثاني والعشرين من آب الجاري
    + 2025-08-31 ON_OR_BEFORE 2025-08-31…2025-08-31 | في موعد أقصاه 31 أغسطس (آب)
    + 2025-08-16 2025-08-16…2025-08-16 | السبت الموافق 16 آب
    + 2025-08-18TNI 2025-08-18…2025-08-18 | ليل أمس الاثنين، 18 آب
    + 2025-08-18 2025-08-18…2025-08-18 | يوم الاثنين في 18 آب
    - أطلقت السفينة 15 صاروخا
    - مارس 15 لاعبا رياضتهم

    rule night-of-days calendar
    dayPart [dayWord] day [dash | slash] nightDay [of] @month
    + 2020-01-07TNI 2020-01-07…2020-01-08 | ليل 7-8 كانون الثاني 2020
    + 2020-01-07TNI 2020-01-07…2020-01-08 | ليلة السابع/الثامن من كانون الثاني 2020

    rule numeric-date calendar
    @lead [dayPart] [dayWord] [relativeDay] [weekday] [comma] [open] numericDate [close] [ [comma] ( adverb | @time ) ]
    + 2024-08-05 2024-08-05…2024-08-05 | 2024/8/5
    + 2024-08-05 2024-08-05…2024-08-05 | الاثنين 5-8-2024
    + 2024-08-05 2024-08-05…2024-08-05 | ٠٥.٠٨.٢٤
    - الإصدار 2.1.13 من البرنامج
    - هاتف 07-45-2024-33

    rule numeric-day calendar numericDay
    @lead [dayPart] [dayWord] [weekday [comma] [inside]] numericDay [ [comma] ( adverb | [at] @time ) ]
    + 2025-09-21 2025-09-21…2025-09-21 | يوم الأحد 21/9
    + 2025-08-12T13:30 2025-08-12…2025-08-12 | الثلاثاء 12/8 الساعة 1:30 بعد الظهر
    - صوت له 3/4 الأعضاء
    - في 2/3 من الحالات

    rule numeric-month calendar numericMonth
    @lead [part [of]] [monthWord] numericMonth
    + 2025-09 2025-09-01…2025-09-30 | في ⟦9/2025⟧
    + 2024-11 ON_OR_AFTER 2024-11-01…2024-11-30 | منذ 2024/11
    + 2026-03 ON_OR_BEFORE 2026-03-01…2026-03-31 | بحلول 03-2026
    - القانون 13/2024
    - القرار رقم 5/2021

    rule month-first calendar
    @lead [dayWord] [weekday] [comma] month day [comma] year
    + 2024-08-15 2024-08-15…2024-08-15 | أغسطس 15, 2024
    + 2020-03-12 2020-03-12…2020-03-12 | Mar 12, 2020

    rule weekday-day calendar weekdayDay
    @lead [dayPart] [dayWord] weekday day
    + 2025-08-16 2025-08-16…2025-08-16 | السبت السادس عشر
    + 2025-07-28 2025-07-28…2025-07-28 | وصلوا ⟦الاثنين 28⟧، ثم غادروا

    rule hijri-date calendar
    @lead [dayPart] [dayWord] [weekday] [comma] day [slash | dash] [of] @hijri [ [dash | comma | slash | open] [corresponding] [weekday] [dayWord] day [of] @month [close] ]
    + 2024-01-26 2024-01-26…2024-01-26 | 14 رجب 1445هـ
    + 2018-06-12 2018-06-12…2018-06-12 | 28/ شهر رمضان/1439هـ
    + 2025-08-14 2025-08-14…2025-08-14 | يوم الخميس 20 صفر 1447 هـ الموافق 14 آب 2025
    + 2025-09-30 ON_OR_BEFORE 2025-09-30…2025-09-30 | في موعد أقصاه الثامن من ربيع الآخر 1447هـ
    - حقق 8 أهداف في الربيع

    rule date-and-hijri calendar
    @lead [dayPart] [dayWord] [weekday] [comma] day [of] @month [dash | comma | slash | open] [corresponding] [weekday] [dayWord] day [of] @hijri [close]
    + 2025-08-14 2025-08-14…2025-08-14 | 14 آب 2025 الموافق 20 صفر 1447هـ

    """
}
