import ArabicText

/// Whose words an expression stands in.
extension Tagging {
  /// Marks the expressions of `times` that stand in words spoken on a day that is named before them.
  ///
  /// "قال في آب إن المهمة ستنتهي الشهر المقبل": a verb or noun of speech beside a date, what opens the words that were
  /// said, and then what is seen from that date, up to the next who speaks or the end of the sentence.
  func attribute(_ times: inout [TaggedTime]) {
    var date: Int?
    var isOpen = false
    for index in times.indices.dropFirst() {
      let (last, next) = (times[index - 1], times[index])
      if last.sentence != next.sentence { (date, isOpen) = (nil, false) }
      let gap = last.tokens.upperBound..<max(next.tokens.lowerBound, last.tokens.upperBound)
      let quoting = gap.first { matcher.has(.quoting, $0) }
      let said = quoting ?? gap.lowerBound - 1
      let speaks = gap.contains { $0 > said && matcher.has(.speech, $0) && matcher.value(.speech, $0) == 1 }
      if !isOpen, let quoting, last.sentence == next.sentence, last.canDateSpeech,
        quoting - last.tokens.upperBound <= Self.reach,
        speech(before: last.tokens.lowerBound, orIn: last.tokens.upperBound..<quoting)
      {
        (date, isOpen) = (index - 1, true)
      }
      if speaks { isOpen = false }
      if isOpen, let date { times[index].spokenOn = index - date }
    }
  }

  /// So many words may stand between a date and the words that were spoken on it.
  private static let reach = 10

  private func speech(before index: Int, orIn gap: Range<Int>) -> Bool {
    (max(index - Self.reach, 0)..<index).contains { matcher.has(.speech, $0) }
      || gap.contains { matcher.has(.speech, $0) }
  }
}

extension TaggedTime {
  /// A day or month of the calendar, of which one can say that someone spoke then.
  fileprivate var canDateSpeech: Bool {
    kind == .calendar && first.bound == .none && first.relativeDay == 0
      && (first.month != 0 || first.hijriMonth != 0 || first.monthDirection != .none)
  }
}
