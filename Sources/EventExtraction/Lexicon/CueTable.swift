/// The words that carry a cue, a row each: cue, kind of spelling, words.
///
/// | kind | what is made of a word |
/// |---|---|
/// | `noun` | accusative, dual, sound plural, attached pronouns |
/// | `word` | itself, with ال and the glued prepositions |
/// | `particle` | itself, with و and ف |
/// | `verb` | all forms, from `past/present` |
/// | `relation` | the adjective of origin, from its stem |
/// | `phrase` | several words in a row, joined with `_`; the cue lies on the first |
enum CueTable {
  struct Row: Sendable {
    var cue: Cue
    var kind: Substring
    var words: [Substring]
  }

  /// The rows, with the number of any that cannot be read.
  static func parse(_ text: String) -> (rows: [Row], faults: [Int]) {
    var rows: [Row] = []
    var faults: [Int] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let columns = line.split(separator: "|").map { $0.drop { $0 == " " } }
      guard columns.count == 3, let cue = Cue.named[String(columns[0].split(separator: " ")[0])] else {
        faults.append(number + 1)
        continue
      }
      rows.append(
        Row(cue: cue, kind: columns[1].split(separator: " ")[0], words: columns[2].split(separator: " ")))
    }
    return (rows, faults)
  }

  static let text = """
    negation     | particle | لم لن لا ليس ليست ليسوا
    without      | word     | دون بدون بلا
    without      | phrase   | من_غير غير_ان_يسفر
    without      | particle | عدم
    may          | particle | قد ربما لعل يمكن يحتمل
    may          | word     | ممكن محتمل محتملة احتمال احتمالات احتمالا فرضية سيناريو سيناريوهات
    condition    | particle | اذا لو لولا طالما كلما متى
    condition    | phrase   | في_حال بحال ما_لم شريطة_ان
    fear         | word     | مخاوف خشية مخافة تحسبا تخوف تخوفا خوفا قلق لتجنب تفادي تجنب تجنيب لتفادي
    fear         | verb     | خشي/خشي تخوف/تخوف منع/منع حال/حول
    wish         | verb     | رغب/رغب اراد/ريد امل/امل تمني/تمني سعي/سعي
    wish         | word     | رغبة امكانية مساعي ضرورة حاجة وجوب
    wish         | particle | يجب ينبغي يتوجب يتعين
    demand       | verb     | دعا/دعو طالب/طالب حث/حث حض/حض ناشد/ناشد اشترط/شترط اقترح/قترح اوصي/وصي
    demand       | word     | مطالبة مطالبا مطالبات مطالب دعوات دعوة داعيا داعية مطالبين
    expect       | verb     | توقع/توقع رجح/رجح
    expect       | word     | متوقعا متوقعة مرجحا مرجحة توقعات مرجح متوقع
    analyst      | word     | مراقبون محللون خبراء خبير باحث باحثون محلل كاتب متابعون مختصون مراقبين محللين مراقب ناشطون
    deny         | verb     | نفي/نفي كذب/كذب فند/فند دحض/دحض استبعد/ستبعد
    deny         | word     | نافيا نافية نفيه نفيها
    untrue       | phrase   | لا_صحة غير_دقيق غير_دقيقة غير_صحيح غير_صحيحة عار_عن_الصحة عارية_عن_الصحة لا_اساس
    unchanged    | word     | تغيير تغير تعديل تعديلات تاخير علاقة صلة علم مسؤولية مسؤوليتها ضلوع تورط
    planned      | word     | مقرر مقررة منتظر مرتقب مزمع مرتقبة منتظرة مزمعة
    planned      | particle | سوف ينتظر يتوقع المقرر المنتظر المتوقع المرتقب المزمع المفترض المؤمل
    planned      | phrase   | من_المقرر من_المنتظر من_المتوقع من_المؤمل من_المرتقب من_المزمع من_المفترض
    scheme       | word     | خطة خطط جدول موعد موعدا اجل اجلا مهلة
    scheme       | verb     | قضي/قضي نص/نص توصل/توصل
    supposed     | particle | يفترض
    postpone     | verb     | ارجا/رجي ارجي/رجا تاجل/تاجل توقف/توقف تعثر/تعثر
    postpone     | particle | اجل اجلت تؤجل يؤجل اؤجل ستؤجل
    postpone     | noun     | تاجيل ارجاء مؤجل
    cancel       | verb     | الغي/لغي
    cancel       | noun     | الغاء
    begin        | verb     | بدا/بدا انطلق/نطلق شرع/شرع باشر/باشر استهل/ستهل افتتح/فتتح
    begin        | word     | بدء بداية انطلاق شروع بدايه
    complete     | verb     | اكتمل/كتمل اكمل/كمل استكمل/ستكمل اتم/تم انجز/نجز انهي/نهي انتهي/نتهي اختتم/ختتم
    complete     | word     | اكتمال اكمال اتمام انجاز استكمال ختام اختتام انتهاء انهاء
    ongoing      | verb     | واصل/واصل تواصل/تواصل استمر/ستمر
    ongoing      | word     | مستمر مستمرة متواصل متواصلة استمرار جارية تواصل
    ongoing      | phrase   | لا_يزال ما_زال لا_تزال ما_زالت
    habit        | word     | متكرر متكررة متكررا مرارا احيانا دوري مستمر تكرار متقطعة متبادلة
    habit        | verb     | دأب/داب اعتاد/عتاد تكرر/تكرر تضاعف/تضاعف ازداد/زداد
    habit        | phrase   | غير_مرة بين_وقت_واخر بين_الحين_والاخر اكثر_من_مرة كل_اسبوع شبه_اسبوعي شبه_يومي لم_يتوقف لم_تتوقف بشكل_متكرر كما_كانت_تفعل عدة_مرات عشرات_المرات مرات_عدة
    many         | word     | عشرات مئات غالبية معظم سلسلة عديد
    tally        | word     | احصاء احصائية احصت احصى رصيد مجموع نصيب
    tally        | phrase   | عدد_الهجمات حصيلة_الهجمات عدد_الضربات
    since        | particle | منذ مذ
    question     | particle | هل لماذا ماذا متى كيف
    order        | verb     | امر/امر وجه/وجه
    say          | verb     | قال/قول اعلن/علن افاد/فيد ذكر/ذكر اكد/وكد اوضح/وضح اضاف/ضيف كشف/كشف صرح/صرح اشار/شير لفت/لفت تابع/تابع شدد/شدد اعتبر/عتبر زعم/زعم اقر/قر ابلغ/بلغ تحدث/تحدث وصف/صف اورد/ورد كتب/كتب راي/ري ادعي/دعي روي/روي تداول/تداول تناقل/تناقل نقل/نقل
    say          | word     | بينت مبينا موضحا مؤكدا مضيفا مشيرا مشددا معتبرا لافتا مبينة موضحة مؤكدة مضيفة مشيرة معلنا معلنة قائلا قائلة زاعما
    announce     | verb     | اعلن/علن افاد/فيد اكد/وكد كشف/كشف اقر/قر تبني/تبني
    announce     | word     | معلنا معلنة
    refuse       | verb     | رفض/رفض امتنع/متنع
    control      | word     | ادارة سيطرة مسؤولية مقاليد
    further      | particle | ايضا اما كذلك كما
    further      | word     | اقل دقائق ساعة ساعات
    about        | word     | ترتيبات متطلبات اليات سبل ملف مستقبل مسالة قضية موضوع جدوى شان بشان حول تفاصيل معنى كلمة بحث لبحث مراجعة لمراجعة مناقشة لمناقشة
    airport      | word     | مطار
    prepare      | word     | استعداد استعدادا استعدادات تمهيدا تحضير تحضيرات مهيأة معدة جاهزة جاهزا جاهز جاهزين مهيأ معدا
    prepare      | verb     | استعد/ستعد تهيا/تهيا خطط/خطط
    decide       | verb     | قرر/قرر تقرر/تقرر وافق/وافق اعتزم/عتزم عزم/عزم تعهد/تعهد اوعز/وعز نوي/نوي
    decide       | word     | عزم عزمها عزمه نية نيتها نيته قرار قرارا قرارها قراره موافقة موافقتها
    happen       | word     | وقوع حدوث حصول تسجيل رصد
    any          | particle | اي اية
    attempt      | verb     | حاول/حاول
    attempt      | word     | محاولة محاولات محاولتها محاولته
    combat       | word     | محاربة مكافحة هزيمة دحر حرب قتال قضاء مواجهة لمحاربة لمكافحة لهزيمة لقتال مناهض مناهضة
    aim          | word     | وصولا تمهيدا بهدف بغية سعيا تسعى يسعى
    fulfil       | word     | تنفيذ تنفيذا تطبيق تطبيقا التزام التزاما بموجب بناء
    behind       | word     | وراء خلف مسؤولية مسؤوليتها مسؤوليته مسؤوليتهم
    between      | particle | بين
    measure      | phrase   | لا_يقل لا_تقل لا_يزيد لا_تزيد لا_يتجاوز لا_تتجاوز لا_سيما لا_بد لا_يتعدى
    release      | word     | سبيل سراح
    renew        | verb     | جدد/جدد كرر/كرر اطلق/طلق
    elsewhere    | word     | افغانستان اوكرانيا يمن ليبيا سودان صومال كابول موسكو كييف صنعاء
    ownCountry   | word     | بلاده بلادها
    sayNoun      | word     | بيان تصريح تصريحات حديث اعلان انباء تقارير خبر رواية
    accordingTo  | word     | بحسب حسب حسبما وفق وفقا نقلا استنادا
    complement   | particle | ان انه انها انهم بان بانه بانها انهما
    relative     | particle | الذي التي الذين اللذين اللذان اللتين اللتان ممن
    joint        | particle | سبق فيما بينما لكن حيث بعدما ثم كما اذ عندما حين حينما لتصبح لتكون غداة اما
    joint        | phrase   | غير_ان الا_ان على_ان بعد_ان قبل_ان في_حين في_المقابل في_وقت
    preposition  | particle | في من على عن الى مع ضد
    preposition  | word     | عبر خلال
    from         | particle | من
    toward       | word     | باتجاه اتجاه نحو صوب وجهة
    toward       | particle | الى
    on           | particle | على عليها عليه
    against      | particle | ضد
    near         | word     | قرب محيط مقربة جوار قبالة تخوم اطراف سياج
    inside       | word     | داخل وسط
    inside       | particle | في فيها فيه
    until        | particle | حتى
    rocket       | noun     | صاروخ رشقة
    rocket       | word     | صواريخ كاتيوشا راجمة راجمات غراد رشقات
    rocket       | relation | صاروخ
    missile      | relation | بالست باليست
    missile      | word     | كروز مجنح مجنحة بالستيا باليستيا
    drone        | noun     | مسيرة درون مسير
    drone        | word     | مسيرات درونات مسيري
    drone        | phrase   | بدون_طيار دون_طيار من_دون_طيار
    mortar       | word     | هاون هاونات مورتر
    artillery    | word     | مدفعية مدفعي مدفع مدافع
    air          | noun     | غارة
    air          | word     | غارات جوي جوية جويا مقاتلات مقاتلة طيران قاذفات
    ied          | noun     | عبوة
    ied          | word     | عبوات ناسفة مفخخات
    gunfire      | word     | رصاص نيران رشاشة رشاشات
    gunfire      | phrase   | اطلاق_نار اطلاق_النار اسلحة_رشاشة
    launcher     | word     | منصات منصة منصتين منصتان
    weaponKind   | noun     | قذيفة طائرة
    weaponKind   | word     | قذائف طائرات
    killed       | noun     | قتيل شهيد
    killed       | word     | قتلى مقتل قتلاه قتلاها مصرع وفاة شهداء استشهاد ضحية
    killed       | verb     | قتل/قتل استشهد/ستشهد اودي/ودي
    wounded      | noun     | جريح مصاب اصابة
    wounded      | word     | جرحى جرح بجروح جراح
    wounded      | verb     | اصيب/صاب جرح/جرح
    casualty     | word     | ضحايا خسائر اصابات قتلى جرحى اصابة بشرية
    damage       | word     | اضرار حريق حرائق خسائر اضرارا خسارة
    damage       | verb     | اصاب/صيب دمر/دمر
    force        | word     | قوات جنود جندي عسكريين عسكريون رتل رتلا ارتال قافلة قوافل مستشار مستشارين مستشارون مستشاري مستشارو دفعة مدربين مدربون قطعات وحدات بعثة الاميركيون الامريكيون الاميركيين الامريكيين جنودا جنديا عديد قواتها قواته قواتنا جيش جنودها قوة باقون باقين متبقون متبقين اجنبي اجنبية عسكري وحدة عناصر
    equipment    | word     | معدات اليات شاحنات مدرعات عربات معداتها اسلحة ذخيرة ذخائر الية شاحنة تعزيزات عجلات طائرات مروحيات
    civilian     | word     | متعاقد متعاقدا متعاقدين مدنيين مدني مدنيا موظفين
    american     | relation | اميرك امريك
    american     | word     | واشنطن بنتاغون بنتاجون
    american     | phrase   | الولايات_المتحدة القيادة_المركزية
    coalition    | word     | تحالف
    israeli      | relation | اسرائيل
    israeli      | word     | اسرائيل
    turkish      | relation | ترك
    turkish      | word     | تركيا انقرة
    iranian      | relation | ايران
    iranian      | word     | ايران طهران
    russian      | relation | روس
    russian      | word     | روسيا
    iraqi        | relation | عراق
    iraqi        | word     | عراق بغداد
    syrian       | relation | سور
    syrian       | word     | سوريا سورية دمشق
    emirati      | relation | امارات سعود
    faction      | word     | فصائل فصيل فصيلا ميليشيات مليشيات ميليشيا كتائب حشد مقاومة سرايا عصائب نجباء تنسيقية مسلحين مسلحون مليشيا ميلشيا ميلشيات جماعة جماعات
    jihadist     | word     | داعش
    jihadist     | phrase   | تنظيم_الدولة الدولة_الاسلامية حزب_العمال
    leader       | word     | قيادي قياديا قياديين قائد قادة سليماني زعيم
    sport        | word     | مباراة دوري هدف ملعب لاعب منتخب تسجيل بطولة
    party        | word     | حزب كتلة ائتلاف انتخابات مرشح مرشحين قائمة
    base         | noun     | قاعدة معسكر
    base         | word     | قواعد معسكرات قاعدتيه
    post         | word     | موقع موقعا مجمع مواقع منشاة موقعين مهبط مقرات
    there        | particle | هناك عليها منها داخلها محيطها قربها باتجاهها
    oil          | word     | حقل حقول نفطي نفطية نفط حقلي مصفاة
    embassy      | word     | سفارة سفارتها قنصلية
    mission      | word     | مهمة مهام مهمته مهامه مهماته مهامها مهمتها دور
    presence     | word     | وجود تواجد وجودها وجوده احتلال
    phase        | word     | مرحلة مراحل مرحلتين
    talks        | noun     | جولة محادثة مباحثة حوار مفاوضة مشاورة
    talks        | word     | جولات مفاوضات محادثات مباحثات مشاورات
    committee    | noun     | لجنة
    committee    | word     | لجان
    statement    | phrase   | بيان_مشترك بيانا_مشتركا
    accord       | noun     | اتفاق اتفاقية تفاهم
    accord       | word     | مذكرة اتفاقا اتفاقيات مذكرات
    announcement | noun     | اعلان كشف
    parliament   | word     | برلمان نواب نيابية برلماني برلمانية كونغرس نيابي نائب
    parliament   | phrase   | مجلس_النواب
    official     | word     | رئيس وزير قائد سفير سفيرة مستشار وفد مسؤول مسؤولين مبعوث امير نظيره نظيرها نظيرته وفدان رئيسة وزيرا مساعد
    armed        | verb     | ضرب/ضرب استهدف/ستهدف هاجم/هاجم قصف/قصف
    armed        | word     | ضرب هجوم هجمات استهداف قصف مهاجمة سلاح بالسلاح قتال نيران هدف مرمى صواريخ قواعد قاعدة رد انتقام ثار عسكري حرب عمليات قوة
    peaceful     | word     | مقاضاة بمقاضاة دعوى عقوبات غلق اغلاق قضائي قضائيا اقتصادية انسحاب استقالة سياسي بقانون
    suspect      | word     | متورطين متورط متهمين متهم منفذي منفذين عناصر مشتبه اشخاص شخصا عنصرا مطلوبين عدد متورطا ارهابيين مطلقي افراد مسلحين متورطون خلية
    drill        | word     | تدريبات تدريب تمارين تمرين مناورات مناورة اتلاف تفجير اختبار محاكاة
    hostilities  | word     | هجمات عمليات هجماتها عملياتها ضربات قصف استهداف هدنة هجماتهم هجماته
    schedule     | phrase   | جدول_زمني الجدول_الزمني جدولا_زمنيا
    light        | verb     | عقد/عقد رد/رد شن/شن نفذ/نفذ وقع/قع جري/جري تلقي/تلقي حدث/حدث حصل/حصل
    undergo      | verb     | تعرض/تعرض
    undergo      | noun     | تعرض
    another      | word     | اخرى اخر اخرين ثان ثانية مماثل مماثلة جديد جديدة
    partnership  | word     | شراكة
    reject       | verb     | رفض/رفض احبط/حبط
    same         | word     | ذاته ذاتها نفسه نفسها مذكور مذكورة اياه هذا هذه
    area         | word     | منطقة محافظة اقليم مدينة قضاء ناحية ريف قرية بلدة حي مطار
    command      | word     | قيادة عمليات وزارة وكالة مكتب
    last         | word     | اخر باقي متبقي متبقية بقية كامل كاملا كليا بالكامل نهائيا كافة جميع تماما كامله
    plural       | word     | قواعد معسكرات قاعدتين قاعدتان
    person       | noun     | متعاقد مدني عسكري مقاول موظف مستشار مواطن مقاتل مسلح مترجم مدرب قيادي مسؤول
    person       | relation | بريطان فرنس كند دنمارك ايطال استرال كوردستان
    individual   | noun     | جندي شخص عنصر ضابط طفل قائد حارس شرطي عامل زعيم بحار
    including    | particle | بينهم منهم بينهما ضمنهم بينها
    convoy       | word     | رتل رتلا رتلين ارتال ارتالا قافلة قافلتين قوافل موكب موكبا دورية شاحنات شاحنة عجلات عجلة
    store        | word     | مخزن مخازن مستودع مستودعات كدس اكداس مخلفات مخلف ذخيرة ذخائر
    response     | phrase   | ردا_على رد_على
    response     | word     | انتقاما ثارا
    after        | particle | بعد عقب اثر غداة قبل
    fail         | verb     | فشل/فشل اخفق/خفق
    fail         | noun     | فشل اخفاق
    ready        | word     | جاهز جاهزا جاهزة معدة معدا مهيأة مهيأ متبقية متبقيا
    ready        | phrase   | لم_ينطلق لم_تنطلق لم_ينطلقا لم_ينفجر لم_تنفجر لم_ينفجرا
    instrument   | word     | بواسطة باستخدام مستخدمة مستخدما
    """
}
