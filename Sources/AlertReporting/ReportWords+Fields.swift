import Vocabulary

/// What the fields of an event and their values are called.
extension ReportWords {
  func name(of field: Evidence.Field) -> String { name(field.rawValue) }
  func name(of kind: EventKind) -> String { name(kind.rawValue) }
  func name(of weapon: Weapon) -> String { name(weapon.rawValue) }
  func name(of outcome: Outcome) -> String { name(outcome.rawValue) }
  func name(of phase: EventPhase) -> String { name(phase.rawValue) }

  /// In English as the contract spells it, with spaces; in Arabic from the table below.
  private func name(_ spelling: String) -> String {
    switch language {
    case .english:
      String(spelling.map { $0 == "_" || $0 == "-" ? " " : $0 })
    case .arabic: Self.arabic[spelling] ?? spelling
    }
  }

  /// A row for each outward spelling of a field, kind, weapon, outcome or phase.
  private static let arabic: [String: String] = {
    let rows = """
      topic الموضوع
      kind النوع
      status الحالة
      place المكان
      when الموعد
      weapon السلاح
      count العدد
      killed القتلى
      wounded الجرحى
      outcome النتيجة
      actor الفاعل
      to_place الوجهة
      ordinal الترتيب
      subject الخطوة
      said_by القائل
      attack هجوم
      strike ضربة
      withdrawal انسحاب
      redeployment إعادة انتشار
      handover تسليم
      mission-end انتهاء المهمة
      agreement اتفاق
      negotiation مفاوضات
      diplomacy لقاء أو زيارة
      legislation تشريع
      arrest اعتقال
      threat تهديد
      truce هدنة
      rocket صاروخ
      missile صاروخ
      drone مسيّرة
      mortar هاون
      artillery مدفعية
      air من الجو
      ied عبوة ناسفة
      gunfire إطلاق نار
      hit إصابة الهدف
      intercepted اعتراض
      failed فشل
      unknown غير معروفة
      phase المرحلة
      start البداية
      completion الاكتمال
      """
    return Dictionary(
      rows.split(separator: "\n").map { row in
        let words = row.split(separator: " ", maxSplits: 1)
        return (String(words[0]), String(words[words.count - 1]))
      }, uniquingKeysWith: { first, _ in first })
  }()
}
