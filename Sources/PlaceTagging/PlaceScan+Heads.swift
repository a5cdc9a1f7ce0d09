import ArabicText
import Vocabulary

/// Words for a base, a post or an oil field, and what follows them: a name, a force, a place, or nothing.
extension PlaceScan {
  /// What was read between the head and the place.
  private struct Phrase {
    var isForce = false
    /// "موقع لها": of whoever is spoken of, which makes a base of it only where one is named.
    var isTheirs = false
    var isOthers = false
    var isOil = false
    /// "ريف دير الزور" is not the base at the town.
    var isInProvince = false
    /// Past the words that belong to it.
    var end: Int
    var place: (reading: Reading, end: Int)?
    /// "قاعدة طرطوس": nothing stands between the head and the place.
    var isGenitive = false
  }

  /// Reads from the head at `index`, and returns where to go on.
  mutating func head(at index: Int, _ classes: WordClass) -> Int {
    if isOrganisation(at: index, classes) { return index + 1 }
    if let end = directName(at: index, classes) { return end }

    let phrase = phrase(from: index, classes)
    let isPlural = !classes.isDisjoint(with: [.plural, .dual])
    if isPlural, classes.contains(.base) { openList(named: false) }
    if classes.contains(.oilHead) { return oil(at: index, phrase) ?? anaphor(at: index, classes, phrase) }
    if phrase.isOthers || (classes.contains(.possessed) && belongsToOthers(index)), !phrase.isForce {
      if classes.contains(.base) { add(index..<index + 1, .otherBase, from: index) }
      return index + 1
    }
    guard let (reading, end) = phrase.place else { return anaphor(at: index, classes, phrase) }

    // "القواعد الأميركية في أربيل والأنبار" are bases there; "قاعدتي التحالف في التنف والشدادي" are these.
    if isBase(reading), !isPlural && !phrase.isInProvince || reading.condition == .always {
      add(index..<end, .place(reading), from: index)
      openList(named: true)
      return end
    }
    guard classes.contains(.base) || phrase.isForce else { return index + 1 }
    if phrase.isGenitive, !isPlural, !phrase.isForce {
      add(index..<index + 1, .otherBase, from: index)
      return index + 1
    }
    // "القاعدة في الأنبار" is the base last named, not a new one.
    if !isPlural, !phrase.isForce, tokens[index].proclitics.contains(.the) {
      return anaphor(at: index, classes, phrase)
    }
    add(index..<end, .unnamedBase(country: country(of: reading), isPlural: isPlural), from: index)
    return furtherCountries(from: end, isPlural)
  }

  /// "قاعدة عين الأسد", "قاعدة «حرير»", "قاعدتي بلد".
  private mutating func directName(at index: Int, _ classes: WordClass) -> Int? {
    let names = !classes.isDisjoint(with: [.base, .airfield]) || classes.isSuperset(of: [.oilHead, .dual])
    var at = index + 1
    while at < limit, isQuote(tokens[at]) { at += 1 }
    var found = baseName(at: at, isAfterHead: names)
    // "قاعدة حقل «كونيكو»".
    if found == nil, classes.contains(.base), self.classes(at).contains(.oilHead) {
      at += 1
      while at < limit, isQuote(tokens[at]) { at += 1 }
      found = baseName(at: at, isAfterHead: true)
    }
    guard let found else { return nil }
    add(index..<found.end, .place(found.reading), from: index)
    openList(named: true)
    return found.end
  }

  /// The base whose name begins at `at`, and where the name ends.
  private func baseName(at: Int, isAfterHead: Bool) -> (reading: Reading, end: Int)? {
    guard at < limit, classes(at).contains(.name), tokens[at].proclitics.subtracting(.the).isEmpty,
      let (meaning, end) = match(at: at, Context(isAfterHead: isAfterHead)),
      case .place(let reading)? = meaning, isBase(reading)
    else { return nil }
    return (reading, end)
  }

  // MARK: The phrase after a head

  /// Reads over "الأميركية التي تضم قوات التحالف في مدينة" to the place.
  private func phrase(from index: Int, _ headClasses: WordClass) -> Phrase {
    var phrase = Phrase(end: index + 1)
    var at = index + 1
    var isLocated = false
    var isRelative = false
    var unknown = 0
    scan: while at < limit, at - index < 18 {
      let token = tokens[at]
      if token.kind == .mark {
        guard isQuote(token) || token.mark == .openBracket || token.mark == .closeBracket else { break }
        at += 1
        continue
      }
      // "القاعدة ذاتها وفي معسكر آخر": another begins.
      if token.proclitics.contains(.and) || token.proclitics.contains(.so) { break }
      let classes = self.classes(at)
      let isThere = isLocated || token.proclitics.contains(.by)
      let mayName = isThere || at == index + 1
      if classes.contains(.name), mayName,
        let place = place(
          at: at, isAfterHead: isThere && (headClasses.contains(.base) || phrase.isForce || phrase.isTheirs))
      {
        phrase.place = place
        phrase.isGenitive = !isThere
        if !phrase.isForce { phrase.isForce = hostsForce(from: place.end) }
        break
      }
      if classes.contains(.actorName),
        let (actor, end) = tagger.actors.longestMatch(
          in: tokens, at: at, before: limit)
      {
        if actor == .force { phrase.isForce = true } else { phrase.isOthers = true }
        phrase.end = end
        isLocated = false
        at = end
        continue
      }
      if classes.contains(.force) {
        phrase.isForce = true
        phrase.end = at + 1
      } else if headClasses.contains(.post), isOfTheForce(at, classes) {
        phrase.isTheirs = true
      } else if classes.contains(.otherOwner) {
        phrase.isOthers = true
      } else if classes.contains(.oilHead), isThere, headClasses.contains(.base) {
        // "قاعدة التحالف في حقل «العمر»".
        isLocated = true
        at += 1
        while at < limit, isQuote(tokens[at]) { at += 1 }
        continue
      } else if classes.contains(.oil) {
        phrase.isOil = true
      } else if !classes.isDisjoint(with: [.townWord, .provinceWord, .airfield]), mayName {
        if classes.contains(.provinceWord) { phrase.isInProvince = true }
        isLocated = true
        at += 1
        continue
      } else if classes.contains(.locator) {
        isLocated = true
        if classes.contains(.provinceWord) { phrase.isInProvince = true }
        at += 1
        continue
      } else if classes.contains(.relative) {
        isRelative = true
      } else if classes.isDisjoint(with: [.baseAdjective, .modifier, .anaphorModifier]) {
        unknown += 1
        let mayPass = isRelative || phrase.isForce || phrase.isTheirs || headClasses.contains(.oilHead)
        guard mayPass, unknown <= 3, classes.isDisjoint(with: .anyHead) else { break scan }
      }
      isLocated = false
      at += 1
    }
    return phrase
  }

  /// "موقع للقوة", "نقطة لها": whose post it is who are spoken of; "القوة الجوية" is another.
  private func isOfTheForce(_ at: Int, _ classes: WordClass) -> Bool {
    if classes.contains(.theirs) { return true }
    return classes.contains(.theForce) && tokens[at].proclitics.contains(.the)
      && !self.classes(at + 1).contains(.baseAdjective)
  }

  /// The place that stands at `index`, of which a base is the first choice.
  private func place(at index: Int, isAfterHead: Bool) -> (Reading, end: Int)? {
    guard let (meaning, end) = match(at: index, Context(isAfterHead: isAfterHead)),
      case .place(let reading)? = meaning
    else {
      return nil
    }
    return (reading, end)
  }

  /// True where "تضم قوات أميركية" and the like follow the place at once.
  private func hostsForce(from end: Int) -> Bool {
    for at in end..<min(end + 6, limit) {
      let classes = self.classes(at)
      if classes.contains(.force) { return true }
      if classes.isDisjoint(with: [.modifier, .relative, .baseAdjective, .actorName]) { return false }
    }
    return false
  }

  private func country(of reading: Reading) -> PlaceID {
    let place = tagger.gazetteer.places[reading.place]
    return place.country ?? place.id
  }

  /// "في العراق وسوريا": an unnamed base in each.
  private mutating func furtherCountries(from end: Int, _ isPlural: Bool) -> Int {
    var end = end
    while end < limit, tokens[end].proclitics.contains(.and), classes(end).contains(.name),
      let (meaning, next) = match(at: end, Context()), case .place(let reading)? = meaning,
      reading.role == .itself, tagger.gazetteer.places[reading.place].kind == .country
    {
      add(end..<next, .unnamedBase(country: country(of: reading), isPlural: isPlural), from: end)
      end = next
    }
    return end
  }

  /// "ثلاثة حقول نفطية في محافظة دهوك", "مصفاة كاوركوسك": an oil field or refinery, in the place named last if no other.
  private mutating func oil(at index: Int, _ phrase: Phrase) -> Int? {
    let isOil = phrase.isOil || classes(index).contains(.oil)
    guard isOil else { return nil }
    guard let (reading, end) = phrase.place else {
      guard isName(index + 1) else { return nil }
      add(index..<index + 2, .oil(nil), from: index)
      return index + 2
    }
    guard !isBase(reading) else { return nil }
    add(index..<end, .oil(tagger.gazetteer.places[reading.place].id), from: index)
    return end
  }

  // MARK: Heads without a name

  /// "القاعدة": the base last named; "قاعدة أميركية": one that the context must place; "قاعدة حميميم": another's.
  private mutating func anaphor(at index: Int, _ classes: WordClass, _ phrase: Phrase) -> Int {
    let isDefinite = tokens[index].proclitics.contains(.the)
    let isPlural = !classes.isDisjoint(with: [.plural, .dual])
    if !classes.isDisjoint(with: [.anaphor, .sameHeadAnaphor]), isDefinite {
      var end = index + 1
      while self.classes(end).contains(.anaphorModifier) { end += 1 }
      let force = phrase.isForce && classes.contains(.base) ? max(end, phrase.end) : nil
      add(index..<end, .lastNamed(sameHead: classes.contains(.sameHeadAnaphor), force: force), from: index)
      return end
    }
    guard classes.contains(.base) else { return index + 1 }
    if phrase.isForce {
      if isSomewhereWide(phrase.end) { return phrase.end }
      // "القاعدتين الأميركيتين «خراب الجير» و«رميلان»": the names follow at once.
      if isPlural, isBaseName(phrase.end) {
        openList(named: true)
        return phrase.end
      }
      let isGeneral = isPlural || isAny(index)
      add(index..<phrase.end, .unnamedBase(country: nil, isPlural: isGeneral), from: index)
      return phrase.end
    }
    if !isPlural, !isDefinite, isName(index + 1) { add(index..<index + 1, .otherBase, from: index) }
    return index + 1
  }

  /// True where the name of a base follows, past quotation marks.
  private func isBaseName(_ index: Int) -> Bool {
    var at = index
    while at < limit, isQuote(tokens[at]) { at += 1 }
    return baseName(at: at, isAfterHead: true) != nil
  }

  /// True where "في الشرق الأوسط" follows.
  private func isSomewhereWide(_ end: Int) -> Bool {
    (end..<min(end + 6, limit)).prefix { tokens[$0].kind != .mark }.contains { classes($0).contains(.wide) }
  }

  /// True of a word that no lexicon knows, which after "قاعدة" is a name: حميميم.
  private func isName(_ index: Int) -> Bool {
    var at = index
    while at < limit, isQuote(tokens[at]) { at += 1 }
    return at < limit && tokens[at].kind == .word && classes(at).isEmpty
  }

  /// True after "أي" and the like.
  private func isAny(_ index: Int) -> Bool {
    index > 0 && tagger.lexicon[tokens[index - 1]].contains(.any)
  }

  /// True where the nearest owner before "قواعدها" is no force of a topic: "القوات التركية من قواعدها".
  private func belongsToOthers(_ index: Int) -> Bool {
    for before in stride(from: index - 1, through: max(0, index - 8), by: -1) {
      let classes = tagger.lexicon[tokens[before]]
      if classes.contains(.force) || tokens[before].isMark(.newline) { return false }
      if classes.contains(.otherOwner) { return true }
    }
    return false
  }

  /// True of "تنظيم القاعدة", "داعش والقاعدة", "القاعدة في جزيرة العرب", "والقاعدة أن", "قاعدة بيانات".
  private func isOrganisation(at index: Int, _ headClasses: WordClass) -> Bool {
    guard headClasses.contains(.base) else { return false }
    var after = index + 1
    while after < limit, isQuote(tokens[after]) { after += 1 }
    if classes(after).contains(.noBaseAfter) { return true }
    guard headClasses.contains(.anaphor), tokens[index].proclitics.contains(.the) else { return false }
    var before = index - 1
    while before >= 0, isQuote(tokens[before]) || tagger.lexicon[tokens[before]].contains(.conjunction) {
      before -= 1
    }
    return before >= 0 && tagger.lexicon[tokens[before]].contains(.organisationBefore)
  }
}
