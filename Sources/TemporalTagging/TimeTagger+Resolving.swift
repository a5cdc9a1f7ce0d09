package import ArabicText
import Calendars
package import Vocabulary

extension TimeTagger {
  /// The days that the expressions name, seen from `publication`.
  ///
  /// In the order of the text, not overlapping. Where the publication date is an interval, only what is the same for
  /// each of its days is resolved; the rest stays open.
  package func resolve(_ tagged: TaggedTimes, in text: TokenizedText, from publication: Publication?)
    -> [TimeExpression]
  {
    let open = { Self.meanings(of: tagged.times, from: nil) }
    let meanings: [Meaning]
    if var days = publication?.days {
      if days.isOneDay { days = DayInterval(Self.dayOfWriting(tagged.times, published: days.from)) }
      let first = Self.meanings(of: tagged.times, from: days.from)
      if days.isOneDay {
        meanings = first
      } else {
        // Each reading moves on with the day of writing, so what is the same at both ends is the same between.
        let last = Self.meanings(of: tagged.times, from: days.to)
        let unknown = open()
        meanings = first.indices.map { first[$0] == last[$0] ? first[$0] : unknown[$0] }
      }
    } else {
      meanings = open()
    }
    return zip(tagged.times, meanings).map { time, meaning in
      let span = TextSpan(time.start, time.end)
      let isWhole = time.start == Int(text.tokens[time.tokens.lowerBound].start)
      return TimeExpression(
        span: span, text: isWhole ? text.string(time.tokens) : text.text[span], type: meaning.type,
        time: meaning.time,
        rules: [rules.rules[time.rule].name], inconsistency: meaning.inconsistency)
    }
  }

  /// The day before `published` where the text calls only that one today: written before midnight, published after it.
  ///
  /// Told by "اليوم الأربعاء" and "أمس الثلاثاء", whose weekdays fit the one and not the other.
  private static func dayOfWriting(_ times: [TaggedTime], published: Day) -> Day {
    var isDayBefore = false
    for time in times where time.kind == .calendar && time.first.weekday != 0 {
      guard (9...11).contains(time.first.relativeDay) else { continue }
      let day = published + (Int(time.first.relativeDay) - 10)
      if day.weekday.rawValue == Int(time.first.weekday) { return published }
      guard (day - 1).weekday.rawValue == Int(time.first.weekday) else { return published }
      isDayBefore = true
    }
    return isDayBefore ? published - 1 : published
  }

  static func meanings(of times: [TaggedTime], from reference: Day?) -> [Meaning] {
    var resolver = Resolver(reference: reference)
    var meanings = times.map { resolver.resolve($0) }
    // "يومي الخميس والجمعة" said on a Thursday are not of two weeks.
    for (index, time) in times.enumerated().dropFirst() where time.followsWeekday(times[index - 1]) {
      guard let first = meanings[index - 1].time.days?.from, let second = meanings[index].time.days?.from,
        first - second == 6
      else { continue }
      meanings[index - 1].time.days = DayInterval(second - 1)
      meanings[index - 1].time.value =
        (second - 1).description + meanings[index - 1].time.value.drop { $0 != "T" }
    }
    // A headline's bare weekday is the day that the text below names more fully.
    for (index, time) in times.enumerated() where time.isTitle && time.first.isBareWeekday {
      let fuller = times.indices.prefix(256).first { other in
        let parts = times[other].first
        return other > index && times[other].kind == .calendar && parts.weekday == time.first.weekday
          && (parts.day != 0 || parts.direction != .none || parts.relativeDay != 0)
      }
      guard let fuller, let day = meanings[fuller].time.days, day.isOneDay else { continue }
      meanings[index].time.days = day
      meanings[index].time.value = day.from.description + meanings[index].time.value.drop { $0 != "T" }
    }
    return meanings
  }
}

extension TaggedTime {
  /// Whether it is the weekday after `other`, joined to it by nothing but و.
  fileprivate func followsWeekday(_ other: TaggedTime) -> Bool {
    first.isBareWeekday && other.first.isBareWeekday && tokens.lowerBound == other.tokens.upperBound
      && first.weekday == other.first.weekday % 7 + 1
  }
}
