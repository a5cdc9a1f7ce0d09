import ArabicText
import Calendars
import Vocabulary

/// How a place hangs on what stands before it.
enum PlaceRelation {
  case bare, from, toward, on, near, inside
}

extension Scene {
  /// The relation of `place` to its sentence, by the preposition before it and before the words for a base.
  func relation(of place: PlaceArgument) -> PlaceRelation {
    var at = place.tokens.lowerBound
    var steps = 0
    if place.isPointer, context.text.folded(at) == Scene.fromHere {
      return has(.near, at - 1) || isFarOrClose(at - 1) ? .near : .from
    }
    while at >= tokens.lowerBound, steps < 7 {
      let proclitics = token(at).proclitics
      if proclitics.contains(.by) { return .inside }
      if proclitics.contains(.to) { return .bare }
      let before = at - 1
      guard before >= tokens.lowerBound else { return .bare }
      // "قُصف الجانب العسكري من المطار": a part of it.
      if has(.from, before), let part = (1...3).lazy.map({ before - $0 }).first(where: { isPart($0) }) {
        at = part
        steps += 1
        continue
      }
      // "ميليشيا مدعومة من إيران | قاعدة كونيكو".
      if has(.from, before), has(.backed, before - 1) { return .bare }
      if has(.from, before) { return has(.near, before - 1) || isFarOrClose(before - 1) ? .near : .from }
      if has(.toward, before) || has(.until, before) { return .toward }
      if has(.near, before) { return .near }
      if has(CueSet(.on, .against), before) { return .on }
      if has(.inside, before)
        || token(before).proclitics.contains(.by) && has(CueSet(.area, .base, .post), before)
      {
        return .inside
      }
      if Scene.isQuote(token(before))
        || has(CueSet(.base, .post, .area, .oil, .same, .watched), before)
        || (steps < 2 && !token(at).proclitics.contains(.and)
          && places.contains { $0.tokens.contains(before) })
      {
        at = before
        steps += 1
        continue
      }
      // "في شمال شرق سوريا".
      var head = before
      while isDirection(head) { head -= 1 }
      if head < before, has(CueSet(.inside, .from, .toward), head) {
        at = head + 1
        steps += 1
        continue
      }
      return .bare
    }
    return .bare
  }

  /// "وفي محافظة ديالى، هوجم مقر", "أما في بابل فقُصف": the place at the head of its sentence, which sets what follows apart
  /// from what was told of other places.
  func setsApart(_ place: PlaceArgument) -> Bool {
    let first = place.tokens.lowerBound
    guard !place.isPointer, !isLeadRole, first - tokens.lowerBound <= 3,
      [.inside, .near].contains(relation(of: place))
    else { return false }
    return (tokens.lowerBound..<first).allSatisfy {
      has(CueSet(.inside, .preposition, .area, .further, .near), $0) || self.token($0).kind == .mark
    }
  }

  private func isDirection(_ at: Int) -> Bool {
    tokens.contains(at) && Scene.directions.contains(bareLetters(at))
  }
  private static let directions = Spellings([
    "شمال", "جنوب", "شرق", "غرب", "وسط", "شمالي", "جنوبي", "شرقي", "غربي", "عموم", "أنحاء", "مناطق",
  ])

  private func isPart(_ at: Int) -> Bool {
    tokens.contains(at) && Scene.parts.contains(context.text.folded(at))
  }
  private static let parts = Spellings([
    "الجانب", "الجزء", "القسم", "الطرف", "الركن", "الجهة", "الناحية", "الشطر", "الجناح", "جانب", "جانبا",
    "أجزاء", "أقسام", "أطراف",
  ])
  private static let fromHere = Letters("منها")

  /// "أهداف مرتبطة بإيران", "ميليشيا مدعومة من طهران": whose they are, not where.
  func isPatron(_ place: PlaceArgument) -> Bool {
    let before = place.tokens.lowerBound - 1
    return has(.backed, before) || has(.from, before) && has(.backed, before - 1)
  }

  /// "على الحدود مع سوريا": a place that only says where another lies.
  func isNeighbour(_ place: PlaceArgument) -> Bool {
    let before = place.tokens.lowerBound - 1
    return tokens.contains(before) && bareLetters(before) == Scene.with
  }
  private static let with = Letters("مع")

  /// "قاعدة خراب الجير التابعة للتحالف في رميلان": where the base before it lies.
  func isWithinBase(_ place: PlaceArgument) -> Bool {
    places.contains { other in
      other.isBase && other.id != place.id
        && (0...7).contains(place.tokens.lowerBound - other.tokens.upperBound)
        && wall(other.tokens.upperBound - 1, place.tokens.lowerBound) < 3
        && !(other.tokens.upperBound..<place.tokens.lowerBound).contains { isOccurrence($0) }
    }
  }

  /// "القريب من", "بالقرب من", "على بعد … من", "على مسافة كيلومترين من".
  func isFarOrClose(_ at: Int) -> Bool {
    guard tokens.contains(at) else { return false }
    let measure = max(tokens.lowerBound, at - 5)...at
    if measure.contains(where: { has(.on, $0) && Scene.stretches.contains(bareLetters($0 + 1)) }) {
      return true
    }
    let letters = context.text.folded(at)
    return letters.suffix(3) == Scene.close || letters.suffix(4) == Scene.closeBy
      || letters.suffix(4) == Scene.nears || letters.contains(Scene.nearing) || letters.contains(Scene.nears)
      || Scene.drawsNear.contains(letters)
  }
  private static let stretches = Spellings(["مسافة", "بعد", "مبعدة", "أمتار"])
  private static let drawsNear = Spellings(["دنا", "دنت", "دنتا", "تدنو", "يدنو", "وتدنو", "ودنت"])
  private static let nears = Letters("قترب")
  private static let nearing = Letters("قتراب")
  private static let close = Letters("قرب")
  private static let closeBy = Letters("قريب")

  /// `first` and the bases, or other places of its kind, that a list adds to it: "قاعدتي عين الأسد وحرير".
  func list(from first: PlaceArgument, mixed: Bool = false) -> [PlaceArgument] {
    var found = [first]
    var end = first.tokens.upperBound
    for place in places
    where place.tokens.lowerBound >= end
      && (place.isBase == first.isBase || mixed && (place.kind == .region || first.kind == .region)
        || place.isBuilding && first.isBuilding)
      && !place.isPointer && !place.isParty
    {
      if times.contains(where: { (end..<place.tokens.lowerBound).overlaps($0.tokens) }) { break }
      // "قاعدتين في سوريا، ومنهما قاعدة التنف": `first` has its name from further on, and the list goes on there.
      guard place.id == first.id || joins(end..<place.tokens.lowerBound, place) else { break }
      // "قاعدة قسرك، أكبر ما بقي لها في ريف الحسكة": what is said of the base adds no place without و.
      if !place.isAdded, place.kind != first.kind, !isAddedByGap(end..<place.tokens.lowerBound) { break }
      if !found.contains(where: { $0.id == place.id }) { found.append(place) }
      end = place.tokens.upperBound
    }
    return found
  }

  /// The first of the bases and embassies of a list that `place` goes on with: "على السفارة وقاعدة بلد".
  func headOfList(_ place: PlaceArgument) -> PlaceArgument {
    guard place.isAdded else { return place }
    return places.first {
      $0.isBuilding && $0.tokens.upperBound <= place.tokens.lowerBound
        && list(from: $0).contains { $0.tokens == place.tokens }
    } ?? place
  }

  private static let and = Letters("و")

  private func isAddedByGap(_ gap: Range<Int>) -> Bool {
    gap.contains { token($0).proclitics.contains(.and) || context.text.folded($0) == Scene.and }
  }

  private func joins(_ gap: Range<Int>, _ place: PlaceArgument) -> Bool {
    guard gap.count <= 9 else { return false }
    var isJoined = place.isAdded
    for at in gap {
      let token = self.token(at)
      if token.isMark(.comma) { isJoined = true; continue }
      if token.kind == .mark {
        guard Scene.isQuote(token) || token.mark == .other else { return false }
        continue
      }
      if isOccurrence(at) { return false }
      // "من عين الأسد ومن بغداد".
      if has(.from, at), token.proclitics.contains(.and), at == gap.upperBound - 1 || has(.base, at + 1) {
        isJoined = true
        continue
      }
      if has(CueSet(.say, .relative, .negation, .from, .toward, .complement, .accordingTo, .near), at) {
        return false
      }
      if token.proclitics.contains(.and) || context.text.folded(at) == Scene.and { isJoined = true }
      let isPlace = places.contains { $0.tokens.contains(at) }
      if has(.joint, at), token.length > 2 || !isPlace {
        if token.length != 2 { return false } else { isJoined = true }
      }
    }
    return isJoined
  }

  /// The place nearest to `token` that `accepts` takes; `cost` adds to the distance.
  func nearestPlace(
    to token: Int, limit: Int = 60, cost: (PlaceArgument, PlaceRelation) -> Int?
  ) -> PlaceArgument? {
    var best: (PlaceArgument, Int)?
    for place in places where !place.isParty {
      guard let extra = cost(place, relation(of: place)) else { continue }
      let total = distance(token, place.tokens) + extra + (place.tokens.lowerBound < token ? 3 : 0)
      if total < limit, best.map({ total < $0.1 }) ?? true { best = (place, total) }
    }
    return best?.0
  }

  /// The time that governs `token`: the nearest in its clause, else in its sentence.
  func time(of token: Int, reporting: Bool, limit: Int = 30) -> TimeArgument? {
    if let counted = countedTime(of: token) { return timeWithin(token) ?? timeAdded(to: token) ?? counted }
    let own = nearestTime(to: token, limit: limit) { !$0.isReporting }
    let report =
      reporting
      ? nearestTime(to: token, limit: limit + 24) { $0.isReporting && $0.tokens.lowerBound < token } : nil
    // "قُصفت القاعدة يوم الأحد، ثم أعلن الفصيل الاثنين مهاجمة": the day of its own report goes before that of another clause.
    if let own, let report, own.tokens.upperBound <= report.tokens.lowerBound, governs(report, token),
      !governs(own, token) || isTaken(own, before: report, by: token)
    {
      return report
    }
    return own ?? report ?? onlyTime(of: token)
  }

  /// "قُتل متعاقد في قصف القاعدة، بحسب ما أعلن التحالف أمس": the day of the report that ends the sentence.
  func timeOfClosingReport(after token: Int) -> TimeArgument? {
    times.last { time in
      time.isReporting && time.isUsable && time.tokens.lowerBound > token
        && !(time.tokens.upperBound..<tokens.upperBound).contains { isOccurrence($0) || has(.complement, $0) }
    }
  }

  /// "هدفا لهجوم قبل ثلاثة أيام، بحسب بيان … الذي أعلن اليوم إسقاط مسيّرة": `time` is that of another event of its clause.
  private func isTaken(_ time: TimeArgument, before report: TimeArgument, by token: Int) -> Bool {
    let clause = time.tokens.lowerBound - tokens.lowerBound
    return !clauses.share(clause, token - tokens.lowerBound)
      && !clauses.share(clause, report.tokens.lowerBound - tokens.lowerBound)
      && occurrences.contains {
        $0.token < report.tokens.lowerBound && $0.trigger.frame.isAttack
          && clauses.share(clause, $0.token - tokens.lowerBound)
      }
  }

  /// Stands in the clause of `token`, or in one that this hangs on.
  private func governs(_ time: TimeArgument, _ token: Int) -> Bool {
    clauses.hangs(token - tokens.lowerBound, on: time.tokens.lowerBound - tokens.lowerBound)
  }

  /// The time that `token` has from another event; nil for most.
  func countedTime(of token: Int) -> TimeArgument? {
    counted.isEmpty ? nil : counted.first { $0.token == token }?.time
  }

  /// The one time of a sentence, however far, for a past verb in it: "أمس … فيما بلغ صاروخان".
  private func onlyTime(of token: Int) -> TimeArgument? {
    guard let only = times.first(where: \.isUsable), !only.isReporting,
      only.tokens.lowerBound < token || saysMoreOfWeapon(only, token),
      let form = occurrence(at: token)?.form, !form.isDisjoint(with: [.past, .present]),
      !self.token(token).proclitics.contains(.will), times.count(where: \.isUsable) == 1
    else { return nil }
    return only
  }

  /// "أسقطت الدفاعات صاروخا دخل الأجواء مساء الأربعاء": what says more of the weapon has the day.
  private func saysMoreOfWeapon(_ time: TimeArgument, _ token: Int) -> Bool {
    guard occurrence(at: token)?.trigger.frame == .intercept else { return false }
    let clause = clauses.owner(of: time.tokens.lowerBound - tokens.lowerBound)
    return clauses.all[clause].kind == .relative
      && (token..<time.tokens.lowerBound).contains { has(Scene.weaponNames, $0) }
  }

  private func nearestTime(
    to token: Int, limit: Int, where accepts: (TimeArgument) -> Bool
  ) -> TimeArgument? {
    var best: (TimeArgument, Int)?
    let isAhead = self.token(token).proclitics.contains(.will)
    let form = occurrence(at: token)?.form ?? []
    // "قرر المجلس، الخميس، قرارا تنتهي بموجبه المهمة في أيلول المقبل": a present before a day ahead is of that day.
    let looksAhead =
      form.contains(.present) && form.isDisjoint(with: [.past, .noun])
      && times.contains {
        $0.isUsable && $0.tokens.lowerBound > token && liesAhead($0) && governs($0, token)
      }
    for time in times where time.isUsable && accepts(time) {
      if looksAhead, !liesAhead(time) { continue }
      if isAhead, let days = time.time.days, let published = context.publication?.days,
        days.to < published.from
      {
        continue
      }
      var cost = distance(token, time.tokens)
      cost += reach(from: token, to: time.tokens.lowerBound)
      if let accord = accordDated(by: time), accord != token { cost += 30 }
      // Another event between the two is the nearer claim.
      let between = min(token, time.tokens.lowerBound)..<max(token, time.tokens.upperBound)
      for other in occurrences where other.token != token && between.contains(other.token) {
        cost += other.trigger.isVerb ? 6 : 3
      }
      for other in between where other != token && has(CueSet(.begin, .complete, .say), other) {
        if has(CueSet(.begin, .complete), other), isVerb(other) { cost += 5 }
        if has(.say, other), !time.isReporting, wall(before: other) >= 3, !isAsideSaying(other, before: time)
        {
          cost += 30
        }
      }
      if cost < limit, best.map({ cost < $0.1 }) ?? true { best = (time, cost) }
    }
    return best?.0
  }

  /// "قُصف المقر، قال الفصيل إنه له، مساء الأحد": said between two commas, behind which the clause goes on.
  private func isAsideSaying(_ at: Int, before time: TimeArgument) -> Bool {
    token(at).proclitics.isEmpty
      && (at + 1..<max(at + 1, time.tokens.lowerBound)).contains { token($0).isMark(.comma) }
  }

  /// "الاتفاقية الموقعة عام 2008", "الاتفاق الذي أعلن في أيلول": the accord whose day `time` is.
  private func accordDated(by time: TimeArgument) -> Int? {
    guard heldCues.intersects(CueSet(.accord, .statement)) else { return nil }
    var at = time.tokens.lowerBound - 1
    while at >= tokens.lowerBound, time.tokens.lowerBound - at < 12, wall(before: at + 1) < 5 {
      if has(CueSet(.accord, .statement), at) { return timeOfIssue(at)?.tokens == time.tokens ? at : nil }
      at -= 1
    }
    return nil
  }

  /// The day that و adds right behind `time`.
  func dayJoined(to time: TimeArgument) -> TimeArgument? {
    // "بين ليل الأحد وفجر الاثنين" is one stretch.
    guard time.time.days?.isOneDay == true, !has(.between, time.tokens.lowerBound - 1) else { return nil }
    return times.first { next in
      next.tokens.lowerBound == time.tokens.upperBound && next.time.days?.isOneDay == true && next.isUsable
        && context.text.folded(next.tokens.lowerBound).first == Scene.andLetter
    }
  }

  /// "عين الأسد الخميس | وحرير الجمعة": the base that و adds behind the day of `place`, and its own day.
  func pair(behind place: PlaceArgument, _ time: TimeArgument) -> (place: PlaceArgument, time: TimeArgument)?
  {
    guard (0...1).contains(time.tokens.lowerBound - place.tokens.upperBound),
      let next = places.first(where: {
        $0.isBase && $0.isAdded && (0...1).contains($0.tokens.lowerBound - time.tokens.upperBound)
      }),
      let day = times.first(where: {
        $0.isUsable && (0...1).contains($0.tokens.lowerBound - next.tokens.upperBound)
      })
    else { return nil }
    return (next, day)
  }

  /// True where the clause of `token` says "since": a stretch of time, no occurrence.
  func isSince(_ token: Int) -> Bool {
    let clause = stretch(token, below: 9)
    return times.contains { time in
      clause.overlaps(time.tokens)
        && (time.time.mod == .onOrAfter || has(.since, time.tokens.lowerBound - 1)
          || has(.since, time.tokens.lowerBound))
        && distance(token, time.tokens) < 14
    }
  }

  /// The first token of `cue` in the clause around `token`, the nearest one.
  func nearest(_ cue: CueSet, to token: Int, below limit: Int = 10, within words: Int = 30) -> Int? {
    guard heldCues.intersects(cue) else { return nil }
    let stretch = stretch(token, below: limit)
    var steps = 1
    while steps <= words, token - steps >= stretch.lowerBound || token + steps < stretch.upperBound {
      // Of two as near, the one before.
      if token - steps >= stretch.lowerBound, has(cue, token - steps) { return token - steps }
      if token + steps < stretch.upperBound, has(cue, token + steps) { return token + steps }
      steps += 1
    }
    return nil
  }

}
