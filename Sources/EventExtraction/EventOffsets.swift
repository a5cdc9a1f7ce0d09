import ArabicText
import Calendars
import Vocabulary

/// How long before or after another event one was: "بعد يومين من هجوم" puts the attack two days before what the sentence
/// tells.
///
/// What TimeML marks as a TLINK from an event to an event with a signal and a duration. The time tagger leaves such
/// spans out, because the day that they count from is that of an event.
struct EventOffset: Equatable, Sendable {
  enum Unit: Sendable { case hour, day, week, month, year }

  var unit: Unit
  /// So many units; nil for "ساعات" and "أيام", which no one has counted.
  var count: Int?
  /// Before the other event, or after it.
  var isBefore: Bool
  /// The other event was told before: "وقبل الحادث بساعات".
  var refersBack = false
  /// The words that say it.
  var tokens: Range<Int>

  /// The time of what lies so far from `base`, at the unit's grain; nil where nothing was counted but hours.
  func time(from base: Day) -> TimeValue? {
    let sign = isBefore ? -1 : 1
    if unit == .hour {
      let days = (count ?? 1) / 24
      let far = base + sign * (days + 1)
      let near = base + sign * days
      let interval = DayInterval(min(far, near), max(far, near))
      return TimeValue(value: "\(interval.from)/\(interval.to)", days: interval)
    }
    guard let count, count < 1000 else { return nil }
    switch unit {
    case .hour, .day:
      let day = base + sign * count
      return TimeValue(value: day.description, days: DayInterval(day))
    case .week:
      let week = (base + sign * 7 * count).week
      return TimeValue(value: week.name, days: week.days)
    case .month, .year:
      let day = (base - (base.day - 1)).adding(months: sign * count * (unit == .year ? 12 : 1))
      if unit == .year {
        return TimeValue(value: padded(day.year, 4), days: DayInterval(year: day.year))
      }
      return TimeValue(
        value: padded(day.year, 4) + "-" + padded(day.month, 2),
        days: DayInterval(year: day.year, month: day.month))
    }
  }
}

extension Scene {
  /// How far what `occurrence` names lies from another event; nil where nothing says so.
  ///
  /// | wording | reads |
  /// |---|---|
  /// | بعد يومين من هجوم، بعد أربعة أيام على استهداف، بعد ساعات من قصف | so long before what the sentence tells |
  /// | قبل يوم من انسحاب | so long after it |
  /// | غداة هجوم | the day before it |
  /// | وقبل الحادث بساعات سقط صاروخ، بعد الهجوم بيومين قُصف مقر | so long before, or after, what was told last |
  func offset(of occurrence: Occurrence) -> EventOffset? {
    let token = occurrence.token
    if occurrence.form.contains(.noun), occurrence.form.isDisjoint(with: [.past, .present]) {
      return offsetBefore(noun: token)
    }
    return offsetHeading(verb: token)
  }

  /// "بعد يومين من | هجوم", "بعد يوم من تمكن الدفاعات من | إسقاط": of what stands behind من, the first event is meant.
  private func offsetBefore(noun token: Int) -> EventOffset? {
    var at = token - 1
    while tokens.contains(at), token - at <= 12 {
      // "غداة إعلان الفصيل تعليق هجماته".
      if wall(before: at + 1) > 0 || isVerb(at)
        || occurrence(at: at).map({ $0.trigger.frame != .announce }) ?? false
      {
        return nil
      }
      if isBare(Scene.mornings, at), !isInsideTime(at) {
        return EventOffset(unit: .day, count: 1, isBefore: true, tokens: at..<token)
      }
      if has(CueSet(.from, .on), at), let span = length(endingAt: at - 1),
        let signal = signal(before: span.tokens.lowerBound)
      {
        return EventOffset(
          unit: span.unit, count: span.count, isBefore: !isBare(Scene.befores, signal),
          tokens: signal..<at + 1)
      }
      at -= 1
    }
    return nil
  }

  /// "وقبل الحادث بساعات | سقط": what was told last is named, and the length hangs on ب.
  private func offsetHeading(verb token: Int) -> EventOffset? {
    var at = token - 1
    while tokens.contains(at), token - at <= 5 {
      if token - at > 1, isVerb(at) { return nil }
      if self.token(at).proclitics.contains(.by) || bareLetters(at).first == Scene.by,
        let span = length(endingAt: at, startingBy: true),
        let signal = ((at - 2)..<at).first(where: {
          tokens.contains($0) && (isBare(Scene.befores, $0) || isBare(Scene.afters, $0))
        }), at - signal == 2, refersBack(signal + 1)
      {
        return EventOffset(
          unit: span.unit, count: span.count, isBefore: isBare(Scene.befores, signal), refersBack: true,
          tokens: signal..<span.tokens.upperBound)
      }
      at -= 1
    }
    return nil
  }

  /// "الحادث", "الهجوم", "ذلك": what was told before.
  private func refersBack(_ at: Int) -> Bool {
    isBare(Scene.those, at) || isDefinite(at) && isOccurrence(at)
  }

  /// "بعد", or "قبل", at most two words before `at`: "بعد نحو يومين".
  private func signal(before at: Int) -> Int? {
    stride(from: at - 1, through: max(tokens.lowerBound, at - 2), by: -1).first {
      isBare(Scene.afters, $0) || isBare(Scene.befores, $0)
    }
  }

  /// The span of time whose last word is at `end`: "يومين", "أربعة أيام", "يوم واحد"; with ب on its unit where `startingBy`.
  private func length(
    endingAt end: Int, startingBy: Bool = false
  ) -> (unit: EventOffset.Unit, count: Int?, tokens: Range<Int>)? {
    // "يوم واحد", "ساعات قليلة".
    for at in [end, end - 1] where tokens.contains(at) && token(at).kind == .word {
      var letters = bareLetters(at)
      if startingBy, letters.first == Scene.by { letters = letters.dropFirst() }
      guard let found = Scene.units.words.firstIndex(of: letters) else { continue }
      let unit = Scene.units.values[found]
      guard !startingBy else { return (unit.unit, unit.count, at..<end + 1) }
      let number = unit.isPlural ? numberBefore(at) : nil
      return (unit.unit, number?.value ?? unit.count, (number?.tokens.lowerBound ?? at)..<end + 1)
    }
    return nil
  }

  private func isBare(_ words: Spellings, _ at: Int) -> Bool {
    tokens.contains(at) && token(at).kind == .word && words.contains(bareLetters(at))
  }

  private static let afters = Spellings(["بعد", "عقب", "بعيد"])
  private static let befores = Spellings(["قبل", "قبيل"])
  private static let mornings = Spellings(["غداة"])
  private static let those = Spellings(["ذلك"])
  private static let by = Folding.letter("ب")

  /// The words for units, how many of them each says, and whether a number counts it.
  private static let units:
    (words: Spellings, values: [(unit: EventOffset.Unit, count: Int?, isPlural: Bool)]) = {
      let rows: [(EventOffset.Unit, singular: [String], dual: [String], plural: [String])] = [
        (.hour, ["ساعة"], ["ساعتين"], ["ساعات", "دقائق"]), (.day, ["يوم"], ["يومين"], ["أيام", "يوما"]),
        (.week, ["أسبوع"], ["أسبوعين"], ["أسابيع"]), (.month, ["شهر"], ["شهرين"], ["أشهر", "شهور", "شهرا"]),
        (.year, ["عام", "سنة"], ["عامين", "سنتين"], ["أعوام", "سنوات"]),
      ]
      let all = rows.flatMap { row in
        row.singular.map { ($0, (row.0, 1 as Int?, false)) }
          + row.dual.map { ($0, (row.0, 2 as Int?, false)) }
          + row.plural.map { ($0, (row.0, nil as Int?, true)) }
      }
      return (Spellings(all.map(\.0)), all.map { (unit: $0.1.0, count: $0.1.1, isPlural: $0.1.2) })
    }()
}

extension Scene {
  /// "أول هجوم منذ مطلع شباط، عندما أوقفت الفصائل هجماتها": the time since which something has been so is that of what
  /// happened then.
  fileprivate func sinceWhen(_ occurrence: Occurrence) -> TimeArgument? {
    var at = occurrence.token - 1
    guard tokens.contains(at), Scene.whens.contains(bareLetters(at)) else { return nil }
    at -= 1
    if tokens.contains(at), token(at).isMark(.comma) { at -= 1 }
    guard
      var time = times.first(where: { $0.tokens.upperBound == at + 1 && !$0.isUsable && $0.time.days != nil })
    else { return nil }
    time.isUsable = true
    time.isCounted = true
    return time
  }
  private static let whens = Spellings(["حين", "حينما", "عندما", "يوم", "لما"])
}

extension Narration {
  /// Gives what is counted from another event in `scene` its days: from a day of the same sentence, else of what was told
  /// last, else of the article.
  func countFromEvents(_ scene: inout Scene) {
    for occurrence in scene.occurrences {
      if let time = scene.sinceWhen(occurrence) {
        scene.counted.append((occurrence.token, time))
        continue
      }
      guard let offset = scene.offset(of: occurrence),
        // "غداة الهجوم الذي وقع يوم الأحد": the day is told.
        !scene.isDatedByRelative(occurrence.token),
        // "قبل ذلك بيوم", which the time tagger has counted from the day named last.
        !scene.times.contains(where: { $0.isUsable && $0.tokens.overlaps(offset.tokens) }),
        let base = base(of: offset, occurrence, scene),
        let time = offset.time(from: base)
      else { continue }
      scene.counted.append(
        (occurrence.token, TimeArgument(tokens: offset.tokens, time: time, isUsable: true, isCounted: true)))
    }
  }

  private func base(of offset: EventOffset, _ occurrence: Scene.Occurrence, _ scene: Scene) -> Day? {
    let near = scene.times.filter { time in
      time.isUsable && time.time.days?.isOneDay == true && !time.tokens.overlaps(offset.tokens)
    }
    let own = scene.timeWithin(occurrence.token)?.tokens
    let here = near.first { !$0.isReporting && $0.tokens != own } ?? near.first { $0.tokens != own }
    let told = recent.last { $0.time != nil && scene.index - $0.sentence <= 3 }?.time?.days
    let before = told.flatMap { $0.isOneDay ? $0.from : nil }
    if let here, !offset.refersBack, !here.isReporting || before == nil { return here.time.days?.from }
    if let before { return before }
    guard scene.context.isLead[scene.index], let days = context.publication?.days, days.isOneDay else {
      return nil
    }
    return days.from
  }
}
