extension Phrasebook {
  /// Verbal nouns, so that no verb has to agree with the name of a force in gender and number.
  static let arabic = Phrasebook(
    """
    attack  denied  -  نفي وقوع هجوم على {aim|قاعدة}[ {when}][، بحسب {speaker}]
    attack  planned  -  التخطيط لهجوم على {aim|قاعدة}[ {when}][، المنفذ: {actor}]
    attack  postponed  -  إرجاء هجوم على {aim|قاعدة}[، المنفذ: {actor}]
    attack  cancelled  -  إلغاء هجوم على {aim|قاعدة}[، المنفذ: {actor}]
    attack  *  counted hit  إصابة {aim|قاعدة} {weapons}[ {when}][، {toll}][، المنفذ: {actor}]
    attack  *  counted intercepted  اعتراض هجوم {weapons} على {aim|قاعدة}[ {when}][، {toll}][، المنفذ: {actor}]
    attack  *  counted failed  فشل هجوم {weapons} على {aim|قاعدة}[ {when}][، {toll}][، المنفذ: {actor}]
    attack  *  counted  استهداف {aim|قاعدة} {weapons}[ {when}][، {toll}][، المنفذ: {actor}]
    attack  *  armed intercepted  اعتراض هجوم {weapon} على {aim|قاعدة}[ {when}][، {toll}][، المنفذ: {actor}]
    attack  *  armed failed  فشل هجوم {weapon} على {aim|قاعدة}[ {when}][، {toll}][، المنفذ: {actor}]
    attack  ongoing  armed  هجوم {weapon} متواصل على {aim|قاعدة}[ {when}][، {toll}][، المنفذ: {actor}]
    attack  *  armed  هجوم {weapon} على {aim|قاعدة}[ {when}][، {toll}][، المنفذ: {actor}]
    attack  *  intercepted  اعتراض هجوم على {aim|قاعدة}[ {when}][، {toll}][، المنفذ: {actor}]
    attack  *  failed  فشل هجوم على {aim|قاعدة}[ {when}][، {toll}][، المنفذ: {actor}]
    attack  ongoing  -  هجوم متواصل على {aim|قاعدة}[ {when}][، {toll}][، المنفذ: {actor}]
    attack  *  -  هجوم على {aim|قاعدة}[ {when}][، {toll}][، المنفذ: {actor}]
    attack  name  -  الهجوم على {aim|القاعدة}

    strike  denied  -  نفي ضربة[ {location}][ {when}][، بحسب {speaker}]
    strike  planned  -  ضربة مرتقبة[ {location}][ {when}][، المنفذ: {actor}]
    strike  postponed  -  إرجاء ضربة[ {location}][، المنفذ: {actor}]
    strike  cancelled  -  إلغاء ضربة[ {location}][، المنفذ: {actor}]
    strike  ongoing  armed  ضربة {weapon} متواصلة[ {location}][ {when}][، {toll}][، المنفذ: {actor}]
    strike  ongoing  -  ضربة متواصلة[ {location}][ {when}][، {toll}][، المنفذ: {actor}]
    strike  *  armed  ضربة {weapon}[ {location}][ {when}][، {toll}][، المنفذ: {actor}]
    strike  *  -  ضربة[ {location}][ {when}][، {toll}][، المنفذ: {actor}]
    strike  name  -  الضربة[ {location}]

    withdrawal  occurred  start  بدء انسحاب {actor|القوات}[ من {place}][ إلى {to}][ {when}]
    withdrawal  occurred  completion  اكتمال انسحاب {actor|القوات}[ من {place}][ {when}]
    withdrawal  occurred  -  انسحاب {actor|القوات}[ من {place}][ إلى {to}][ {when}]
    withdrawal  ongoing  -  تواصل انسحاب {actor|القوات}[ من {place}][ إلى {to}][ {when}]
    withdrawal  planned  start  من المقرر بدء انسحاب {actor|القوات}[ من {place}][ {when}]
    withdrawal  planned  completion  من المقرر اكتمال انسحاب {actor|القوات}[ من {place}][ {when}]
    withdrawal  planned  -  من المقرر انسحاب {actor|القوات}[ من {place}][ إلى {to}][ {when}]
    withdrawal  postponed  -  تأجيل انسحاب {actor|القوات}[ من {place}][، الموعد الجديد: {date}]
    withdrawal  cancelled  -  إلغاء انسحاب {actor|القوات}[ من {place}]
    withdrawal  denied  -  نفي انسحاب {actor|القوات}[ من {place}][ {when}][، بحسب {speaker}]
    withdrawal  name  start  بدء الانسحاب[ من {place}]
    withdrawal  name  completion  اكتمال الانسحاب[ من {place}]
    withdrawal  name  -  الانسحاب[ من {place}]

    redeployment  occurred  moved  انتقال {actor|القوات}[ من {place}] إلى {to}[ {when}]
    redeployment  occurred  -  إعادة انتشار {actor|القوات}[ {location}][ {when}]
    redeployment  ongoing  moved  تواصل انتقال {actor|القوات}[ من {place}] إلى {to}[ {when}]
    redeployment  ongoing  -  تواصل إعادة انتشار {actor|القوات}[ {location}][ {when}]
    redeployment  planned  moved  من المقرر انتقال {actor|القوات}[ من {place}] إلى {to}[ {when}]
    redeployment  planned  -  من المقرر إعادة انتشار {actor|القوات}[ {location}][ {when}]
    redeployment  postponed  -  تأجيل إعادة انتشار {actor|القوات}[ {location}][، الموعد الجديد: {date}]
    redeployment  cancelled  -  إلغاء إعادة انتشار {actor|القوات}[ {location}]
    redeployment  denied  -  نفي إعادة انتشار {actor|القوات}[ {location}][ {when}][، بحسب {speaker}]
    redeployment  name  moved  إعادة الانتشار[ من {place}] إلى {to}
    redeployment  name  -  إعادة الانتشار[ {location}]

    handover  occurred  -  تسليم {place|القاعدة} أو إغلاقها[ {when}]
    handover  ongoing  -  يجري تسليم {place|القاعدة}[ {when}]
    handover  planned  -  من المقرر تسليم {place|القاعدة} أو إغلاقها[ {when}]
    handover  postponed  -  تأجيل تسليم {place|القاعدة}[، الموعد الجديد: {date}]
    handover  cancelled  -  إلغاء تسليم {place|القاعدة}
    handover  denied  -  نفي تسليم {place|القاعدة}[ {when}][، بحسب {speaker}]
    handover  name  -  تسليم {place|القاعدة}

    mission-end  occurred  start  بدء إنهاء مهمة {actor|التحالف}[ {location}][ {when}]
    mission-end  occurred  -  انتهاء مهمة {actor|التحالف}[ {location}][ {when}]
    mission-end  ongoing  -  تواصل إنهاء مهمة {actor|التحالف}[ {location}][ {when}]
    mission-end  planned  -  من المقرر انتهاء مهمة {actor|التحالف}[ {location}][ {when}]
    mission-end  postponed  -  تأجيل انتهاء مهمة {actor|التحالف}[ {location}][، الموعد الجديد: {date}]
    mission-end  cancelled  -  إلغاء إنهاء مهمة {actor|التحالف}[ {location}]
    mission-end  denied  -  نفي انتهاء مهمة {actor|التحالف}[ {location}][ {when}][، بحسب {speaker}]
    mission-end  name  -  انتهاء مهمة {actor|التحالف}[ {location}]

    agreement  occurred  -  [{place}: ]التوصل إلى اتفاق أو إعلانه[ {when}]
    agreement  ongoing  -  [{place}: ]اتفاق قيد الإنجاز[ {when}]
    agreement  planned  -  [{place}: ]من المقرر إعلان اتفاق[ {when}]
    agreement  postponed  -  [{place}: ]تأجيل إعلان اتفاق[، الموعد الجديد: {date}]
    agreement  cancelled  -  [{place}: ]إلغاء اتفاق
    agreement  denied  -  [{place}: ]نفي التوصل إلى اتفاق[ {when}][، بحسب {speaker}]
    agreement  name  -  الاتفاق[ {location}]

    negotiation  occurred  start  [{place}: ]بدء {round|المحادثات}[ {when}]
    negotiation  occurred  completion  [{place}: ]اختتام {round|المحادثات}[ {when}]
    negotiation  occurred  -  [{place}: ]عقد {round|محادثات}[ {when}]
    negotiation  ongoing  -  [{place}: ]تواصل {round|المحادثات}[ {when}]
    negotiation  planned  completion  [{place}: ]من المقرر اختتام {round|المحادثات}[ {when}]
    negotiation  planned  -  [{place}: ]من المقرر عقد {round|محادثات}[ {when}]
    negotiation  postponed  -  [{place}: ]تأجيل {round|المحادثات}[، الموعد الجديد: {date}]
    negotiation  cancelled  -  [{place}: ]إلغاء {round|المحادثات}
    negotiation  denied  -  [{place}: ]نفي عقد {round|محادثات}[ {when}][، بحسب {speaker}]
    negotiation  name  -  {round|المحادثات}[ {location}]

    diplomacy  occurred  -  [{place}: ]زيارة أو اتصال أو لقاء مسؤولين[ {when}]
    diplomacy  ongoing  -  [{place}: ]لقاء مسؤولين متواصل[ {when}]
    diplomacy  planned  -  [{place}: ]زيارة أو لقاء مسؤولين مرتقب[ {when}]
    diplomacy  postponed  -  [{place}: ]تأجيل زيارة أو لقاء مسؤولين[، الموعد الجديد: {date}]
    diplomacy  cancelled  -  [{place}: ]إلغاء زيارة أو لقاء مسؤولين
    diplomacy  denied  -  [{place}: ]نفي زيارة أو لقاء مسؤولين[ {when}][، بحسب {speaker}]
    diplomacy  name  -  زيارة المسؤولين أو لقائهم[ {location}]

    legislation  occurred  -  [{place}: ]تصويت البرلمان أو دعوته بشأن الوجود الأجنبي[ {when}]
    legislation  ongoing  -  [{place}: ]البرلمان يناقش الوجود الأجنبي[ {when}]
    legislation  planned  -  [{place}: ]من المقرر أن يبحث البرلمان الوجود الأجنبي[ {when}]
    legislation  postponed  -  [{place}: ]البرلمان يؤجل بحث الوجود الأجنبي[، الموعد الجديد: {date}]
    legislation  cancelled  -  [{place}: ]البرلمان يلغي بحث الوجود الأجنبي
    legislation  denied  -  [{place}: ]نفي تحرك البرلمان بشأن الوجود الأجنبي[ {when}][، بحسب {speaker}]
    legislation  name  -  تحرك البرلمان بشأن الوجود الأجنبي[ {location}]

    arrest  denied  -  نفي توقيف مشتبه بهم في هجوم[ {location}][ {when}][، بحسب {speaker}]
    arrest  planned  -  توقيف مرتقب لمشتبه بهم في هجوم[ {location}][ {when}]
    arrest  postponed  -  إرجاء توقيف مشتبه بهم في هجوم[ {location}]
    arrest  cancelled  -  إلغاء توقيف مشتبه بهم في هجوم[ {location}]
    arrest  ongoing  -  تواصل توقيف مشتبه بهم في هجوم[ {location}][ {when}]
    arrest  *  -  توقيف {people|مشتبه بهم} على خلفية هجوم[ {location}][ {when}]
    arrest  name  -  توقيف المشتبه بهم في هجوم[ {location}]

    threat  denied  -  نفي تهديد[ من {actor}][ بضرب {place}][ {when}][، بحسب {speaker}]
    threat  cancelled  -  سحب تهديد[ من {actor}][ بضرب {place}][ {when}]
    threat  postponed  -  إرجاء تهديد[ من {actor}][ بضرب {place}]
    threat  ongoing  -  تهديد قائم[ من {actor}][ بضرب {place}][ {when}]
    threat  *  -  تهديد[ من {actor}][ بضرب {place}][ {when}]
    threat  name  -  التهديد[ من {actor}][ بضرب {place}]

    truce  occurred  -  وقف الهجمات[ من جانب {actor}][ {location}][ {when}]
    truce  ongoing  -  تواصل وقف الهجمات[ من جانب {actor}][ {location}][ {when}]
    truce  planned  -  عرض وقف الهجمات[ من جانب {actor}][ {location}][ {when}]
    truce  postponed  -  تأجيل وقف الهجمات[ من جانب {actor}][ {location}][، الموعد الجديد: {date}]
    truce  cancelled  -  انتهاء وقف الهجمات[ من جانب {actor}][ {location}][ {when}]
    truce  denied  -  نفي وقف الهجمات[ من جانب {actor}][ {location}][ {when}][، بحسب {speaker}]
    truce  name  -  وقف الهجمات[ من جانب {actor}][ {location}]

    attribution  *  -  [، بحسب {speaker}]

    change  earlier  -  تقديم موعد {event}[: {date}][، قبل {shift} من السابق][ (كان: {previous})]
    change  later  -  تأخر موعد {event}[: {date}][، بعد {shift} من السابق][ (كان: {previous})]
    change  refined  -  تحديد موعد {event}[: {date}][ (كان: {previous})]
    change  postponed  dated  تأجيل {event}، الموعد الجديد: {date}[ (كان: {previous})]
    change  postponed  -  تأجيل {event} من دون موعد جديد[ (كان: {previous})]
    change  cancelled  -  إلغاء {event}[ (كان: {previous})]
    change  denied  -  نفي {event}[، بحسب {speaker}]، ويبقى موضع خلاف[ (كان: {previous})]
    """)
}
