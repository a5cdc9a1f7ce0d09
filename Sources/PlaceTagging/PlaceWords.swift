/// The words beside names that tell what a name is: classes | inflection | forms.
///
/// Spellings that folding makes equal (hamza, ta marbuta, final ya) and clitics need no forms of their own.
let placeWords = """
  base anaphor                  | noun     | قاعدة
  base                          | noun     | base
  base possessed                | noun     | قاعدته قاعدتها قاعدتهم
  base dual                     | noun     | قاعدتا قاعدتي قاعدتين قاعدتان
  base dual possessed           | noun     | قاعدتيها قاعدتيه قاعدتيهم
  base plural                   | noun     | قواعد
  base plural possessed         | noun     | قواعده قواعدها قواعدهم
  base camp anaphor             | noun     | معسكر
  base camp                     | noun     | كامب كمب camp
  base camp possessed           | noun     | معسكره معسكرها معسكرهم
  base camp dual                | noun     | معسكرا معسكري معسكرين معسكران
  base camp plural              | noun     | معسكرات
  base camp plural possessed    | noun     | معسكراتها معسكراته معسكراتهم
  base same-head-anaphor        | noun     | ثكنة حامية
  base plural                   | noun     | ثكنات
  airfield same-head-anaphor    | noun     | مطار
  airfield dual                 | noun     | مطارا مطاري مطارين مطاران
  airfield plural               | noun     | مطارات
  post                          | noun     | موقع موقعا مقر مقرا منشأة مهبط مهبطا نقطة برج برجا مركز مركزا
  post same-head-anaphor        | noun     | مجمع معمل
  post dual                     | noun     | موقعين موقعان مقرين مقران منشأتين نقطتين
  post plural                   | noun     | مواقع مقرات مقار منشآت نقاط مجمعات مراكز
  oil-head same-head-anaphor    | noun     | حقل
  oil-head oil                  | noun     | مصفاة مصفى
  oil-head dual                 | noun     | حقلا حقلي حقلين حقلان
  oil-head plural               | noun     | حقول
  oil-head oil plural           | noun     | مصافي

  conjunction                   | bare     | و أو او
  locator preposition           | particle | في داخل قرب بالقرب وسط حول محيط ضمن لدى عند
  locator preposition           | noun     | شمال شمالي جنوب جنوبي شرق شرقي غرب غربي وسط جوار أطراف مشارف ضواحي
  preposition origin            | particle | من
  preposition                   | particle | إلى على عن نحو صوب باتجاه عبر بين حتى تجاه منذ خارج مع
  preposition                   | noun     | مغادرة دخول مهاجمة احتلال غزو
  town                          | noun     | مدينة مدينتي مدينتا بلدة بلدتي بلدات مدن ناحية قضاء قرية منطقة مناطق حي أحياء قصبة
  town                          | noun     | معبر منفذ مخيم جبل جبال سد ضاحية
  province                      | noun     | محافظة محافظتي محافظات ريف ريفي إقليم بادية صحراء قاطع سهل وادي ولاية
  province                      | noun     | مثلث حدود طريق شمال شرق

  adjective                     | noun     | جوية عسكرية برية بحرية جوي عسكري لوجستية رئيسية رئيسة مشتركة ضخمة كبيرة صغيرة قديمة
  adjective                     | noun     | جويتين عسكريتين جويتان عسكريتان نفطي غازي نفطية دولي دولية سابقة سابقا
  modifier the-force            | noun     | قوة بعثة
  modifier                      | noun     | قوات جنود جنودا عسكريين عسكريون مستشارين مستشارون متعاقدين وحدات عناصر قوام
  modifier                      | noun     | تابعة تابع خاصة متقدمة متقدم سرية محصنة رئيسي أخرى أخرين ثانية بديلة مهمة حيوية جديدة
  modifier                      | noun     | واقعة واقع كائنة قائمة موجودة منتشرة متمركزة مستهدفة مجاورة ملاصقة مراقبة عام كتيبة وحدة قيادة
  modifier                      | verb     | تضم يضم تستضيف يستضيف تؤوي يؤوي تأوي يأوي تشغلها يشغلها تشغله يشغله تستخدمها يستخدمها
  modifier                      | verb     | تتمركز يتمركز تنتشر ينتشر توجد يوجد تتواجد يتواجد تستخدم تديرها يديرها تقع يقع
  modifier theirs               | particle | لها لنا
  modifier                      | particle | فيها فيهما فيه بها به منها له
  relative                      | particle | التي الذي اللتين اللتان حيث
  oil                           | noun     | نفطي نفطية نفط غاز غازي نفطيين نفطيا
  list-opener                   | particle | مثل منها منهما بينها بينهما وهي هي هما أبرزها أهمها كل وتشمل تشمل
  any                           | particle | أي أية كل جميع بعض معظم غالبية أكبر إحدى
  anaphor-modifier              | noun     | مذكورة مذكور ذاتها نفسها عينها ذاته نفسه آنفة

  arms                          | noun     | صاروخ صاروخي صاروخا صاروخية صواريخ كاتيوشا قذيفة قذائف هاون مسيرة مسير رشقة رشقات مقذوف
  arms                          | noun     | صاروخان صاروخين قذيفتان قذيفتين قذيفتا قذيفتي مسيرات مسيرتان مسيرتين مسيرتا مسيرتي صاروخيا
  arms                          | noun     | درون هجوم هجمة هجمات استهداف قصف
  arms                          | noun     | طيار
  arms                          | verb     | قصفت قصف استهدفت استهدف هاجمت هاجم تستهدف يستهدف تقصف يقصف

  organisation-before           | noun     | تنظيم تنظيمي داعش جماعة جماعات مقاتلو مقاتلي مسلحو مسلحي زعيم قيادي قادة أمير إرهابيو
  organisation-before           | noun     | إرهابيي خلايا فرع فروع فلول أيديولوجية فكر مبايعة طالبان
  no-base-after                 | noun     | شعبية جماهيرية انتخابية قانونية دستورية شرعية فقهية تنظيمية حزبية اجتماعية عامة ذهبية
  no-base-after                 | noun     | نقدية ضريبية صناعية إنتاجية اقتصادية علمية معرفية إرهابي إرهابية سلفية بيانات
  no-base-after                 | particle | أن أنه أنها إن تقول
  no-base-after                 | noun     | اشتباك سلوك لعبة لغة أساسية مرور أصول

  other-owner                   | noun     | تركي تركية إيراني إيرانية روسي روسية إسرائيلي إسرائيلية إماراتي إماراتية صيني صينية
  wide                          | noun     | أوسط خليج
  other-owner                   | noun     | حزب حشد فصائل فصيل ميليشيا ميليشيات مليشيا كتائب سرايا بيشمركة حوثي حوثية حوثيين
  """
