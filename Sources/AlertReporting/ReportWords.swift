package import Vocabulary

/// The words of the reports for people, beside the sentences themselves.
package struct ReportWords: Sendable {
  let language: Language
  package init(_ language: Language) { self.language = language }

  func say(_ english: String, _ arabic: String) -> String {
    switch language {
    case .english: english
    case .arabic: arabic
    }
  }

  package func name(of type: AlertType) -> String {
    switch type {
    case .baseAttack: say("base attack", "هجوم على قاعدة")
    case .newEvent: say("new event", "حدث جديد")
    case .dateChange: say("date change", "تغيّر موعد")
    }
  }

  package func name(of status: EventStatus) -> String {
    switch status {
    case .occurred: say("occurred", "حدث")
    case .ongoing: say("ongoing", "جارٍ")
    case .planned: say("planned", "مقرر")
    case .postponed: say("put off", "مؤجل")
    case .cancelled: say("called off", "ملغى")
    case .denied: say("denied", "منفي")
    }
  }

  package func name(of basis: Publication.Basis) -> String {
    switch basis {
    case .metadata: say("as the article states", "كما في بيانات المقال")
    case .filename: say("by the file's name", "من اسم الملف")
    case .text: say("by what the text implies", "مما يدل عليه النص")
    case .mtime: say("by the file's time", "من وقت الملف")
    }
  }

  package func reports(_ count: Int, independent: Int) -> String {
    switch language {
    case .english:
      (count == 1 ? "1 report" : "\(count) reports") + (count == 1 ? "" : ", \(independent) independent")
    case .arabic:
      CountedNoun.report.counted(count, .nominative) + (count == 1 ? "" : "، المستقلة منها: \(independent)")
    }
  }

  package func range(killed: ClosedRange<Int>?, wounded: ClosedRange<Int>?) -> [String] {
    let isOpen = { (range: ClosedRange<Int>?) in range.map { $0.lowerBound < $0.upperBound } ?? false }
    var ranges: [String] = []
    if let killed, isOpen(killed) {
      ranges.append(say("killed", "القتلى") + " \(killed.lowerBound)–\(killed.upperBound)")
    }
    if let wounded, isOpen(wounded) {
      ranges.append(say("wounded", "الجرحى") + " \(wounded.lowerBound)–\(wounded.upperBound)")
    }
    return ranges
  }

  package func disputed(by names: [String]) -> String {
    say("denied by ", "ينفيه: ") + names.joined(separator: comma)
  }

  package var comma: String { say(", ", "، ") }
  package var undated: String { say("no date", "بلا تاريخ") }
  package var published: String { say("Published", "تاريخ النشر") }
  package var unknownPublication: String { say("unknown", "غير معروف") }
  package var rejected: String { say("Rejected", "مرفوض") }
  package var because: String { say("Because", "الدليل") }
  package var events: String { say("Events", "الأحداث") }
  package var times: String { say("Times", "التواريخ") }
  package var places: String { say("Places", "الأماكن") }
  package func leftOut(_ lines: Int) -> String {
    switch language {
    case .english:
      lines == 1
        ? "One line of the site's own is left out." : "\(lines) lines of the site's own are left out."
    case .arabic: "حُذف ما أضافه الموقع: " + CountedNoun.line.counted(lines, .nominative)
    }
  }
  func name(of mark: MarkedArticle.Mark) -> String {
    switch mark {
    case .time: say("time", "وقت")
    case .place: say("place", "مكان")
    case .trigger: say("what happens", "ما يحدث")
    }
  }
  var eventSentence: String { say("sentence that tells an event", "جملة تخبر بحدث") }
  package var dropped: String { say("No events after all", "ليست أحداثاً") }
  package var none: String { say("none", "لا شيء") }
  package var nothingKnown: String { say("Nothing is known yet.", "لا شيء معروف بعد.") }
  package var noAlerts: String { say("No alerts.", "لا تنبيهات.") }
  package var newSentences: String { say("What is said now", "ما يقال الآن") }
  package var earlierSentences: String { say("What was said before", "ما قيل من قبل") }
  package var sentence: String { say("Sentence", "الجملة") }
  package var article: String { say("Article", "المقال") }
  package func furtherAccounts(_ count: Int) -> String {
    switch language {
    case .english: count == 1 ? "One more report says so." : "\(count) more reports say so."
    case .arabic: "وتقوله أيضاً: " + CountedNoun.report.counted(count, .nominative)
    }
  }
  package var sentences: String { say("Sentences", "الجمل") }
  package var event: String { say("Event", "الحدث") }
  package var alert: String { say("Alert", "التنبيه") }
  package var history: String { say("Dates it was given", "المواعيد التي ذُكرت") }
  package func says(_ speaker: String) -> String { say("says \(speaker)", "بحسب \(speaker)") }
  package func merged(_ id: String) -> String {
    say("\(id) was found to be the same event.", "تبيّن أن \(id) هو الحدث نفسه.")
  }
}

extension ReportWords {
  /// What became of an event; the raw value is the outward spelling.
  package enum EventOutcome: String, Sendable {
    case new, gone, changed, merged
    /// It stands as it was, told by others.
    case same
  }

  package func name(of outcome: EventOutcome, into heir: String?) -> String {
    switch outcome {
    case .new: say("new", "جديد")
    case .gone: say("told no more", "لم يعد أحد يذكره")
    case .changed: say("changed", "تغيّر")
    case .merged: say("now one with \(heir ?? "")", "صار واحداً مع \(heir ?? "")")
    case .same: say("stands, with other mentions", "باقٍ بأخبار أخرى")
    }
  }

  package var before: String { say("before", "من قبل") }
  package var after: String { say("now", "الآن") }

  /// `events` is how many it changed.
  package func corrected(_ number: Int, _ events: Int) -> String {
    let changed = events == 1 ? "1 event" : "\(events) events"
    return say(
      "Recorded as correction \(number); \(changed) touched.",
      "سُجّل التصحيح رقم \(number)، والأحداث المعنية: \(events).")
  }

  package func rebuilt(read: Int, changed: Int, unknown: Int, missing: Int, unfounded: [String]) -> String {
    var parts = [
      say(
        "Read again: \(read) articles, \(changed) of which say something else.",
        "أُعيدت قراءة المقالات: \(read)، وتغيّر ما يقوله منها: \(changed).")
    ]
    if unknown > 0 {
      parts.append(say("Never read before, left alone: \(unknown).", "لم يُقرأ من قبل وتُرك: \(unknown)."))
    }
    if missing > 0 {
      parts.append(say("Not found, kept as they were: \(missing).", "لم يُعثر عليه وبقي كما كان: \(missing)."))
    }
    if !unfounded.isEmpty {
      let list = unfounded.joined(separator: comma)
      parts.append(say("Alerts without a cause now: \(list).", "تنبيهات لم يعد لها سبب: \(list)."))
    }
    return parts.joined(separator: " ")
  }
}

extension CountedNoun {
  static let line = CountedNoun(
    singular: "سطر واحد", dualStem: "سطر", plural: "أسطر",
    accusative: "سطراً")
  static let report = CountedNoun(
    singular: "خبر واحد", dualStem: "خبر", plural: "أخبار",
    accusative: "خبراً")
}
