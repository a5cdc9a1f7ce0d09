import ArabicText
import Calendars
import Vocabulary

/// Lays the drafts of one article together: the same event told several times is one (DESIGN.md §4).
struct Merging {
  /// One event, as all its mentions together have it.
  struct Told {
    var draft: Draft
    /// Never empty.
    private(set) var mentions: [Draft]
    /// The first in the article, and that of the mention taken last.
    private(set) var firstSentence: Int
    private(set) var lastSentence: Int

    init(_ draft: Draft) {
      self.draft = draft
      mentions = [draft]
      firstSentence = draft.sentence
      lastSentence = draft.sentence
    }

    mutating func take(_ mention: Draft) {
      mentions.append(mention)
      firstSentence = min(firstSentence, mention.sentence)
      lastSentence = mention.sentence
    }
  }

  private(set) var merged: [Told] = []
  private let gazetteer: Gazetteer

  init(_ drafts: [Draft], gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    // What is told in full comes first, so that titles and pointers find the event that they mean.
    let ranks = drafts.map(rank)
    for index in drafts.indices.sorted(by: { (ranks[$0], $0) < (ranks[$1], $1) }) { add(drafts[index]) }
    // What is denied is dated by what was told of it.
    for index in merged.indices where merged[index].draft.status == .denied && merged[index].draft.time == nil
    {
      let denied = merged[index].draft
      merged[index].draft.time =
        merged.first { other in
          other.draft.kind == denied.kind && other.draft.place == denied.place
            && other.draft.status == .occurred
            && other.draft.time != nil
        }?.draft.time
    }
    joinRetellings()
    // What no mention dates goes on with the story around it.
    for index in merged.indices
    where merged[index].draft.time == nil || merged[index].draft.dating == .assumed {
      guard let time = merged[index].mentions.lazy.compactMap(\.timeOfStory).first else { continue }
      merged[index].draft.time = time
      merged[index].draft.dating = .inherited
    }
    // What Iran fires is named a rocket or a missile, and is the latter.
    for index in merged.indices
    where gazetteer.isHostile(merged[index].draft.actor) && merged[index].draft.weapon == .rocket {
      merged[index].draft.weapon = .missile
    }
    let starts = merged.indices.map { index in
      (merged[index].firstSentence, merged[index].mentions[0].token, index)
    }
    merged = starts.sorted(by: <).map { merged[$0.2] }
  }

  /// "قاعدة في ضواحي أربيل", then "استهدف الهجوم قاعدة حرير": the attack on a base without a name, or on the
  /// region, is that on the base which a definite retelling soon after names.
  private mutating func joinRetellings() {
    var index = 0
    while index < merged.count {
      guard merged[index].draft.kind == .attack, merged[index].draft.placeKind == .base else {
        index += 1
        continue
      }
      let named = merged[index]
      if let other = merged.firstIndex(where: { vague in
        named.mentions.contains { mention in
          !mention.isTitle
            && (mention.isRetelling
              || (named.draft.time == nil || named.draft.dating == .inherited) && !mention.looksBack)
            && isVague(vague.draft, of: named.draft, mention)
        }
      }) {
        for mention in named.mentions { join(mention, into: other) }
        merged[other].draft.place = named.draft.place
        merged[other].draft.placeKind = .base
        merged[other].draft.target = .base
        merged.remove(at: index)
        continue
      }
      index += 1
    }
  }

  /// Whether `vague` may be the attack on the base that `retelling` names.
  private func isVague(_ vague: Draft, of named: Draft, _ retelling: Draft) -> Bool {
    guard vague.kind == .attack, vague.status == named.status, vague.place != named.place,
      vague.placeKind != .base, vague.target == .base || vague.target == .other,
      vague.sentence < retelling.sentence, retelling.sentence - vague.sentence <= 4,
      isInside(named.place, vague.place)
    else { return false }
    if let left = vague.count, let right = named.count, left != right, !vague.countIsLoose,
      !named.countIsLoose, named.time != nil
    {
      return false
    }
    if !retelling.isRetelling, vague.weapon != named.weapon || vague.weapon == nil { return false }
    if let left = vague.time?.days, let right = named.time?.days, !left.overlaps(right) { return false }
    return true
  }

  private func rank(_ draft: Draft) -> Int {
    if draft.isPointer { return 3 }
    if draft.isTitle || draft.isSummary || draft.placeKind == .unnamedBase { return 2 }
    if draft.time == nil || draft.timeIsImplied { return 1 }
    return 0
  }

  private mutating func add(_ draft: Draft) {
    if let index = known(as: draft) {
      join(draft, into: index)
    } else if !draft.isPointer {
      merged.append(Told(draft))
    }
  }

  /// The event that `draft` fits best, of two that it fits as well the nearer one; nil where it is none of them.
  private func known(as draft: Draft) -> Int? {
    var best: (index: Int, cost: Int)?
    for index in merged.indices {
      let kind = merged[index].draft.kind
      guard kind == draft.kind || kind == .strike, let score = fit(draft, merged[index].draft) else {
        continue
      }
      let nearness = abs(merged[index].lastSentence - draft.sentence)
      let cost = score * 100 + nearness
      if best.map({ cost < $0.cost }) ?? true { best = (index, cost) }
    }
    return best?.index
  }

  /// How well `draft` fits a known event, 0 best; nil where it is another.
  private func fit(_ draft: Draft, _ known: Draft) -> Int? {
    let isArmedPointer =
      draft.isPointer && draft.kind == .attack && known.kind == .strike
      && draft.sentence - known.sentence == 1
    guard draft.kind == known.kind || isArmedPointer else { return nil }
    guard statusFits(draft, known) else { return nil }
    if let left = draft.ordinal, let right = known.ordinal, left != right { return nil }
    if draft.kind == .withdrawal, !draft.isTitle, draft.phase != known.phase,
      draft.phase == .start || known.phase == .start, draft.placeKind != .unnamedBase,
      draft.time != known.time, draft.time != nil, known.time != nil
    {
      return nil
    }
    // "قُصف المعسكر مجددا. وكان هجوم أصابه الأربعاء": what is told as a repetition is not what was before.
    if draft.isRepetition && known.looksBack || known.isRepetition && draft.looksBack,
      draft.time?.days != known.time?.days || draft.time == nil
    {
      return nil
    }
    // "أُسقطت مسيّرتان أخريان عند التاسعة": another, at an hour of its own.
    if draft.isRepetition != known.isRepetition, draft.dating == .own, known.dating == .own,
      draft.time?.days == known.time?.days, let left = draft.time?.value, let right = known.time?.value,
      !left.hasPrefix(right), !right.hasPrefix(left), !draft.isPointer
    {
      return nil
    }
    // "وفي ديالى، هوجم مقر آخر": neither what was told of another place nor what was told before.
    if isFurther(draft, than: known) || isFurther(known, than: draft) { return nil }
    // A bomb on the road and rockets are two.
    if let left = draft.weapon, let right = known.weapon, isOnFoot(left) != isOnFoot(right), !draft.isPointer,
      !draft.isTitle, !known.isTitle
    {
      return nil
    }
    // A word that points back means something told before it.
    if draft.isPointer, known.sentence > draft.sentence { return nil }
    if draft.target == .other, known.target == .other, let left = draft.weapon, let right = known.weapon,
      left != right, !draft.isPointer, !draft.isTitle
    {
      return nil
    }
    var score = isArmedPointer ? 3 : 0
    if draft.place == known.place {
    } else if draft.place == nil || known.place == nil {
      score += 2
    } else if draft.placeKind == .unnamedBase, weaponsAgree(draft, known),
      known.target == .base
        || (known.kind == .withdrawal || known.kind == .handover) && known.placeKind == .base,
      isInside(known.place, draft.place)
    {
      // "a US base in Syria" is the one that is named further on.
      score += 2
    } else if draft.target == .other, draft.placeKind == .country, known.target == .base,
      isInside(known.place, draft.place), weaponsAgree(draft, known), draft.time != nil,
      draft.time?.days == known.time?.days || isAssumed(known) && known.isRetelling,
      abs(draft.sentence - known.sentence) <= 3
    {
      // "استهدفت مواقع قواتنا في سوريا": the posts are those of the base named beside.
      score += 4
    } else if draft.kind == .arrest, draft.placeIsImplied || known.placeIsImplied,
      isInside(draft.place, known.place) || isInside(known.place, draft.place)
    {
      // "الإطاحة بخلية … اعتُقل أفرادها في الرضوانية": made where the words say that name a place.
      score += 2
    } else if isPolitical(draft.kind), draft.placeIsImplied || known.placeIsImplied {
      // Talks in Washington are those of Iraq, where no venue is told.
      score += 2
    } else if draft.isSummary, known.kind == .attack, isInside(known.place, draft.place),
      weaponsAgree(draft, known)
    {
      // "هوجمت القوات الأميركية في العراق": on the base that is named before or after.
      score += 4
    } else if draft.isTitle || draft.isPointer,
      isInside(known.place, draft.place) || isInside(draft.place, known.place)
    {
      score += 3
    } else if isTaleOf(draft, known), isInside(known.place, draft.place) || isInside(draft.place, known.place)
    {
      score += 4
    } else if draft.isPointer, draft.placeIsImplied {
      score += 4
    } else {
      return nil
    }
    if let left = draft.count, let right = known.count, left != right, !draft.countIsLoose,
      !known.countIsLoose,
      draft.weapon == known.weapon,
      known.time == nil || draft.time == nil || draft.time?.days != known.time?.days
    {
      // Sources differ on how many; "وكانت القاعدة تعرضت لصاروخين" is told of another day.
      if (draft.time == nil && draft.looksBack) || (known.time == nil && known.looksBack) { return nil }
    }
    if let left = draft.weapon, let right = known.weapon, left != right,
      !areAlike(left, right), draft.time == nil || known.time == nil
    {
      score += 3
    } else if draft.isTitle, let left = draft.weapon, let right = known.weapon, left != right,
      !areAlike(left, right)
    {
      score += 5
    }
    switch (draft.time?.days, known.time?.days) {
    case (let left?, let right?):
      if left == right { return score }
      if left.overlaps(right) {
        return draft.timeIsImplied || known.timeIsImplied || isSameGrain(left, right, draft.kind)
          ? score + 1 : nil
      }
      let gap = max(left.from, right.from) - min(left.to, right.to)
      // The publication day stands for a day not told; a day of report yields only to a word that points back.
      let yields =
        isAssumed(draft) || isAssumed(known)
        || draft.isPointer && known.dating == .reported && (draft.isKnown || isNear(draft, known))
        || known.isPointer && draft.dating == .reported && (known.isKnown || isNear(draft, known))
        || isPolitical(draft.kind) && gap <= 1 && (draft.dating == .reported) != (known.dating == .reported)
        || (draft.isPointer && draft.dating != .own)
        || (draft.dating == .reported) != (known.dating == .reported)
          && (isSameDeed(draft, known) || isStrikeOfTheNight(draft, known, gap))
      if isTaleOf(draft, known), gap <= 7 { return score + 4 + gap / 4 }
      // "وكانت القاعدة قد قُصفت الخميس": what looks back to a day of its own is not today's.
      if draft.dating == .own && draft.looksBack
        || known.dating == .own && known.looksBack && !draft.isPointer
      {
        return nil
      }
      // A headline tells what the first paragraph dates.
      let isHeadline = draft.isTitle && isAssumed(draft)
      return yields && (gap <= 4 || isHeadline && gap <= 31) ? score + 3 + max(0, gap - 4) / 8 : nil
    case (nil, nil): return score
    default:
      // An undated retelling belongs to the dated one.
      return score + (draft.isPointer ? 2 : 4)
    }
  }

  /// `draft` is told behind `known`, as another or of a place at the head of its sentence.
  private func isFurther(_ draft: Draft, than known: Draft) -> Bool {
    guard draft.kind == .attack || draft.kind == .strike, !draft.isPointer, !draft.isTitle, !known.isPointer,
      !known.isTitle, known.sentence < draft.sentence
    else { return false }
    return draft.isAnother && !known.isAnother
      || draft.isSetApart && known.placeName != Letters() && known.placeName != draft.placeName
  }

  /// One of them is spoken of as known, on the day of what is said of it, and the other tells of it on its own, earlier
  /// day: "لا صلة لنا بالهجوم على القاعدة … وكانت مسيّرة قد ضربت فجر الأحد".
  private func isTaleOf(_ draft: Draft, _ known: Draft) -> Bool {
    func isTale(_ tale: Draft, of spoken: Draft) -> Bool {
      guard spoken.isKnown, spoken.time != nil, spoken.dating == .assumed || spoken.dating == .reported,
        tale.dating == .own, let day = tale.time?.days, let said = spoken.time?.days
      else { return false }
      return day.from < said.from && (1...4).contains(tale.sentence - spoken.sentence)
        && weaponsAgree(tale, spoken)
    }
    return draft.kind == .attack || draft.kind == .strike
      ? isTale(draft, of: known) || isTale(known, of: draft) : false
  }

  private func isNear(_ draft: Draft, _ known: Draft) -> Bool { abs(draft.sentence - known.sentence) <= 2 }

  /// What has a venue, told or not.
  private func isPolitical(_ kind: EventKind) -> Bool {
    kind == .negotiation || kind == .agreement || kind == .diplomacy
  }

  /// The same weapon and toll at the same place: "أعلن الأحد مقتل ثلاثة في هجوم بمسيّرة" of what was on the Saturday.
  private func isSameDeed(_ draft: Draft, _ known: Draft) -> Bool {
    draft.place == known.place && draft.weapon != nil && draft.weapon == known.weapon
      && draft.killed != nil && draft.killed == known.killed
  }

  /// "أكد مسؤول الأربعاء أن قواته نفذت ضربة" of the night before.
  private func isStrikeOfTheNight(_ draft: Draft, _ known: Draft, _ gap: Int) -> Bool {
    guard draft.kind == .strike, draft.place == known.place, gap <= 1 else { return false }
    let (report, own) = draft.dating == .reported ? (draft, known) : (known, draft)
    guard let reported = report.time?.days, let told = own.time?.days else { return false }
    return told.to < reported.from
  }

  /// One of them leaves the weapon open, or they are alike.
  private func weaponsAgree(_ draft: Draft, _ known: Draft) -> Bool {
    guard let left = draft.weapon, let right = known.weapon else { return true }
    return left == right || areAlike(left, right)
  }

  private func isAssumed(_ draft: Draft) -> Bool { draft.dating == .assumed && draft.time != nil }

  private func isSameGrain(_ left: DayInterval, _ right: DayInterval, _ kind: EventKind) -> Bool {
    kind == .attack || kind == .strike || left.contains(right) || right.contains(left)
  }

  private func statusFits(_ draft: Draft, _ known: Draft) -> Bool {
    if draft.status == known.status { return true }
    func isTold(_ status: EventStatus) -> Bool { status == .occurred || status == .ongoing }
    if isTold(draft.status), isTold(known.status) { return true }
    if draft.isPointer, draft.kind == .attack || draft.kind == .strike { return true }
    // A headline's present tense tells what the text tells in the future.
    return draft.isTitle
      && [draft.status, known.status].allSatisfy { isTold($0) || $0 == .planned }
  }

  /// Laid or fired where it hits, and not launched from afar.
  private func isOnFoot(_ weapon: Weapon) -> Bool { weapon == .ied || weapon == .gunfire }

  /// Rocket and missile are used alike.
  private func areAlike(_ left: Weapon, _ right: Weapon) -> Bool {
    (left == .rocket || left == .missile) && (right == .rocket || right == .missile)
  }

  private func isInside(_ place: PlaceID?, _ other: PlaceID?) -> Bool {
    guard let place, let other else { return false }
    return gazetteer.country(of: place) == other || gazetteer.region(of: place) == other
  }

  private mutating func join(_ draft: Draft, into index: Int) {
    merged[index].take(draft)
    var known = merged[index].draft
    // What begins today is under way, however the sentence after it tells of it.
    if draft.placeKind == .unnamedBase, draft.status == .ongoing, known.time == nil {
      known.status = .ongoing
    }
    // "أول من يخرج … وقال إن القوات خرجت": what a past tells as done is done.
    if known.status == .ongoing, draft.status == .occurred, known.phase == nil, draft.phase == nil,
      !draft.isTitle, known.kind == .withdrawal
    {
      known.status = .occurred
    }
    if known.time == nil || (known.timeIsImplied && draft.time != nil && !draft.timeIsImplied) {
      if let time = draft.time, known.status != .postponed {
        known.time = time
        known.dating = draft.dating
      }
    } else if let old = known.time?.days, let new = draft.time?.days, draft.dating != .assumed,
      old.contains(new), old != new
    {
      known.time = draft.time
    }
    if known.target != .base, draft.target == .base, isInside(draft.place, known.place),
      isTaleOf(draft, known)
    {
      known.place = draft.place
      known.placeKind = draft.placeKind
      known.target = draft.target
    }
    if known.placeIsImplied,
      (draft.isTitle || draft.kind == .strike && !draft.placeIsImplied) && isInside(draft.place, known.place)
        || (isPolitical(draft.kind) || draft.kind == .arrest) && !draft.placeIsImplied
    {
      known.place = draft.place
      known.placeKind = draft.placeKind
      known.placeIsImplied = draft.placeIsImplied
    }
    if known.place == nil {
      known.place = draft.place
      known.placeKind = draft.placeKind
      known.target = draft.target
    }
    if known.target == .other, let target = draft.target, target != .base || draft.place == known.place {
      known.target = target
    }
    known.weapon = known.weapon ?? draft.weapon
    let isVague = draft.placeKind == .unnamedBase && known.placeKind == .base
    if isVague {
      // Its numbers may be those of several bases.
    } else if known.count == nil || (known.countIsLoose && draft.count != nil && !draft.countIsLoose) {
      known.count = draft.count
      known.countIsLoose = draft.countIsLoose
    }
    // A toll may grow.
    if !draft.isTitle || known.target == .base || known.killed == nil {
      known.killed = [known.killed, draft.killed].compactMap(\.self).max()
      known.wounded = [known.wounded, draft.wounded].compactMap(\.self).max()
    }
    if known.outcome == nil || known.outcome == .unknown
      || draft.outcome == .hit && known.outcome == .intercepted
    {
      known.outcome = draft.outcome ?? known.outcome
    }
    known.actor = known.actor ?? draft.actor
    known.toPlace = known.toPlace ?? draft.toPlace
    known.ordinal = known.ordinal ?? draft.ordinal
    known.phase = known.phase ?? draft.phase
    known.isLead = known.isLead || draft.isLead
    merged[index].draft = known
  }
}
