import ArabicText
import Vocabulary

// Where forces go, and what that makes of their going: a country that is left, a leg of the way, a goal at home.

extension Scene {
  /// "خروج كامل من البلاد": the country of the story is left.
  func leavesLand(_ token: Int) -> Bool { land(leftBy: token) != nil }

  func land(leftBy token: Int) -> Int? {
    (token + 1..<min(token + 8, tokens.upperBound)).first {
      wall(token, $0) < 4 && isDefinite($0) && Scene.homelands.contains(bareLetters($0))
        && (has(.from, $0 - 1) || isOutOf($0 - 1) || takesObject(token) && isBareObject($0, of: token))
    }
  }

  /// "تخلي الإقليم", "غادرت القوات البلاد": nothing but who leaves stands between.
  private func isBareObject(_ at: Int, of token: Int) -> Bool {
    (token + 1..<at).allSatisfy { has(CueSet(.force, .watched, .last), $0) || isInsideTime($0) }
  }

  /// "غادر", "أخلى", "مغادرة": what is left is its object.
  func takesObject(_ token: Int) -> Bool {
    guard let name = occurrence(at: token)?.trigger.name else { return false }
    return name == "leave-verb" || name == "leave-noun" || name == "abandon-verb"
  }

  /// "غادرها", "إخلاؤها": what is left is a pronoun.
  func leavesWhatWasNamed(_ occurrence: Occurrence) -> Bool {
    let token = occurrence.token
    guard occurrence.form.contains(.pronoun), takesObject(token),
      context.text.folded(token).suffix(2) == Scene.herself
    else { return false }
    return !occurrence.form.contains(.noun) || isEvacuation(token)
      || bareLetters(token).starts(with: Scene.emptying)
  }
  private static let herself = Letters("ها")
  private static let emptying = Letters("إفراغ")

  /// "خارج العراق".
  private func isOutOf(_ at: Int) -> Bool { tokens.contains(at) && bareLetters(at) == Scene.out }
  private static let out = Letters("خارج")

  /// "ستكون القوات خارج العراق": being out is told of a place, and as a state to come or come about.
  func tellsBeingOut(_ occurrence: Occurrence) -> Bool {
    let token = occurrence.token
    return places.contains {
      (1...2).contains($0.tokens.lowerBound - token) && wall(token, $0.tokens.lowerBound) < 3
    }
      && (isLeadRole
        || (max(tokens.lowerBound, token - 9)..<token).contains { at in
          has(.be, at) || self.occurrence(at: at)?.trigger.name == "become-verb"
            || Scene.beings.contains(bareLetters(at))
        })
  }
  private static let beings = Spellings(["سنكون", "سيكون", "ستكون", "نكون", "سيكونون", "كانت", "كانوا"])

  /// Whether forces that are moved or go leave the country: "سيعودون إلى ديارهم", "نُقلوا خارج البلاد", "نُقل الجنود من بغداد
  /// إلى الأردن".
  func leadsAbroad(_ occurrence: Occurrence) -> Bool {
    let token = occurrence.token
    let clause = stretch(token, below: 9)
    let reach = token + 1..<min(token + 16, clause.upperBound)
    guard !isTransport(token - 1),
      (max(clause.lowerBound, token - 12)..<reach.upperBound).contains(where: { has(.force, $0) })
        || goesOnWithForcesInMind(occurrence)
    else {
      return false
    }
    if reach.contains(where: { at in
      Scene.homes.contains(bareLetters(at))
        && (has(.toward, at - 1) || self.token(at).proclitics.contains(.to))
        || isOutOf(at) && at + 1 < tokens.upperBound
          && (Scene.homelands.contains(bareLetters(at + 1)) || places.contains { $0.tokens.contains(at + 1) })
    }) {
      return true
    }
    guard Scene.carriedOff.contains(bareLetters(token)) else { return false }
    // "أكملت نقل آخر أفرادها من بغداد إلى نابولي": the last of them are gone, wherever they went.
    if reach.prefix(3).contains(where: { has(.last, $0) && !has(.equipment, $0 + 1) }),
      places.contains(where: {
        $0.facts.stake != nil && !$0.isBase && reach.contains($0.tokens.lowerBound)
          && relation(of: $0) == .from
      })
    {
      return true
    }
    guard
      let goal = places.first(where: { reach.contains($0.tokens.lowerBound) && relation(of: $0) == .toward }),
      goal.kind == .country, goal.facts.stake == nil
    else { return false }
    let isLast = (max(clause.lowerBound, token - 6)..<goal.tokens.lowerBound).contains { has(.last, $0) }
    return isLast
      || places.contains { place in
        place.facts.stake != nil && clause.contains(place.tokens.lowerBound)
          && [.from, .inside].contains(relation(of: place))
          && !(token + 1..<goal.tokens.lowerBound).contains { has(.equipment, $0) }
      }
  }
  private static let homes = Spellings([
    "وطن", "الوطن", "ديار", "الديار", "ديارهم", "بلادهم", "بلدانهم", "بلدهم", "وطنهم", "أوطانهم", "بلدانها",
    "بلدان",
  ])
  private static let carriedOff = Spellings([
    "نقل", "نقلت", "نقلوا", "ينقل", "ينقلون", "تنقل", "ينتقل", "انتقل", "انتقلت", "انتقلوا", "عبر", "عبرت",
    "يعبر", "تعبر", "اجتاز", "اجتازت", "يجتاز", "تجتاز", "توجه", "توجهت", "عاد", "عادت", "عادوا",
  ])

  /// "ترتيبات الانسحاب المقرر قبل نهاية الشهر": a participle behind it sets a day ahead for it.
  func isPlannedBehind(_ token: Int) -> Bool {
    (token + 1..<min(token + 18, tokens.upperBound)).contains { at in
      has(CueSet(.dated, .planned), at) && looksDefinite(at) && wall(token, at) < 5
        && times.contains { (1...4).contains($0.tokens.lowerBound - at) && liesAhead($0) }
    }
  }

  /// "وصار الموعد الجديد نهاية أيلول".
  func isNewDate(_ time: TimeArgument) -> Bool {
    let before = max(tokens.lowerBound, time.tokens.lowerBound - 5)..<time.tokens.lowerBound
    return before.contains { has(.scheme, $0) && has(.another, $0 + 1) }
  }

  /// "الإقليم", "إقليم كردستان".
  func isProvince(_ at: Int) -> Bool { bareLetters(at) == Scene.province }
  func isProvince(_ place: PlaceArgument) -> Bool {
    (max(tokens.lowerBound, place.tokens.lowerBound - 1)..<place.tokens.upperBound).contains {
      isProvince($0)
    }
  }
  private static let province = Letters("إقليم")

  static let homelands = Spellings(["بلاد", "بلد", "مدن", "أراضي", "إقليم"])

  /// "والباقين", "وبقية القوات": nothing but who is left stands in `gap`.
  func addsRest(_ gap: Range<Int>) -> Bool {
    guard gap.count <= 6, !gap.contains(where: { isOccurrence($0) }) else { return false }
    return gap.contains { token($0).proclitics.contains(.and) && Scene.rests.contains(bareLetters($0)) }
  }
  private static let rests = Spellings([
    "باقين", "باقون", "باقي", "بقية", "متبقين", "متبقون", "متبقي", "آخرين", "آخرون", "سائر",
  ])

  /// "وتوجهت إلى", "ثم انتقلت نحو": a verb without a subject of its own goes on with the one before.
  func goesOn(_ occurrence: Occurrence) -> Bool {
    let token = occurrence.token
    return occurrence.form.isDisjoint(with: [.noun, .pronoun])
      && (self.token(token).proclitics.intersects(.conjunctions) || has(.joint, token - 1))
      && has(CueSet(.preposition, .toward), token + 1)
  }

  /// "سحبت آلياتها، وتوجهت الأرتال إلى المعبر": those go on that left.
  func goOnTheirWay(_ occurrence: Occurrence) -> Bool {
    let token = occurrence.token
    guard occurrence.form.isDisjoint(with: [.noun, .pronoun]),
      self.token(token).proclitics.contains(.and) || has(.qad, token - 1),
      has(CueSet(.convoy, .force, .equipment), token + 1), has(.toward, token + 2)
    else { return false }
    return isDefinite(token + 1) || context.text.folded(token + 1).suffix(2) == Scene.hersOf
  }

  /// "أُخليت القاعدة ونُقل عتادها إلى أخرى": what belongs to a base moves from it, where no force is named whose it could be.
  func baseOfWhatMoves(_ occurrence: Occurrence) -> PlaceArgument? {
    let token = occurrence.token
    guard tokens.contains(token + 1), has(CueSet(.force, .equipment), token + 1),
      context.text.folded(token + 1).suffix(2) == Scene.hersOf,
      !(tokens.lowerBound..<token).contains(where: { has(CueSet(.force, .watched), $0) })
    else { return nil }
    return places.last { $0.isBase && $0.tokens.upperBound <= token }
  }
  private static let hersOf = Letters("ها")
}
