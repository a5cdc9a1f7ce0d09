package import Vocabulary

/// What is said of a date beside the date itself: how it moved, who disputes it, how late it was.
extension ReportWords {
  package func onTime(lateness: Int, _ due: String?) -> String {
    let planned = due.map { say(" (was due \($0))", " (المقرر: \($0))") } ?? ""
    if lateness == 0 { return say("on time", "في الموعد المقرر") + planned }
    let days = abs(lateness)
    let words =
      lateness > 0
      ? say("\(englishDays(days)) late", "بعد \(arabicDays(days)) من الموعد المقرر")
      : say("\(englishDays(days)) early", "قبل \(arabicDays(days)) من الموعد المقرر")
    return words + planned
  }

  package func moved(_ change: DateChange, shift: Int?) -> String {
    let days = shift.flatMap { $0 == 0 ? nil : abs($0) }
    switch change {
    case .earlier:
      return days.map { say("\(englishDays($0)) earlier", "قبل \(arabicDays($0)) من السابق") }
        ?? say("earlier", "أبكر")
    case .later:
      return days.map { say("\(englishDays($0)) later", "بعد \(arabicDays($0)) من السابق") }
        ?? say("later", "متأخر")
    case .refined: return say("told more exactly", "تحديد أدق")
    case .postponed: return say("put off", "تأجيل")
    case .cancelled: return say("called off", "إلغاء")
    case .denied: return say("denied", "نفي")
    }
  }

  package func disputed(_ dates: [String]) -> String {
    say("disputed: ", "موضع خلاف: ") + dates.joined(separator: say(" or ", " أو "))
  }

  private func englishDays(_ count: Int) -> String { EnglishGrammar().days(count) }
  private func arabicDays(_ count: Int) -> String { ArabicGrammar().days(count) }

  package var firstDate: String { say("first date", "أول موعد") }
  package var corroborated: String { say("the same", "الموعد نفسه") }
  package var retold: String { say("a former plan, told again", "موعد سابق يعاد ذكره") }
  package var otherSide: String { say("the other side of a dispute", "الطرف الآخر في الخلاف") }
  package var denied: String { say("denied", "نفي") }
  package var occurred: String { say("it happened", "حدث") }
  package var stands: String { say("stands", "القائم") }
  package var noHistory: String { say("It was given no date.", "لم يُذكر له موعد.") }
  package var corrections: String { say("Put right by hand", "تصحيحات") }
  package var retracted: String { say("an article taken back", "سحب مقال") }
  package var restored: String { say("an article counts again", "إعادة مقال مسحوب") }
  package var mergedByHand: String { say("made one", "دمج") }
  package var splitByHand: String { say("taken apart", "فصل") }
}
