import ArabicText
import Vocabulary

// Attacks that no word for one tells.

extension Narration {
  /// "تُستهدف القاعدة من حين إلى حين، وآخر ما وقع من ذلك كان في 30 نيسان": of attacks that are a habit, the one that has a day.
  mutating func readLatest(_ scene: Scene) {
    guard scene.heldCues.contains(.latest),
      let word = scene.tokens.first(where: { scene.has(.latest, $0) }),
      scene.occurrences.contains(where: { $0.token < word && $0.trigger.frame == .assault }),
      let time = scene.times.first(where: {
        $0.isUsable && $0.tokens.lowerBound > word && $0.tokens.lowerBound - word < 16 && !scene.liesAhead($0)
      }),
      !drafts.suffix(8).contains(where: { $0.sentence == scene.index && $0.time == time.time })
    else { return }
    let behind = scene.places.first { $0.isBase && $0.tokens.lowerBound > word }
    let before = scene.places.last { $0.isBase && $0.tokens.upperBound <= word }
    guard let base = behind ?? before ?? recentBase(before: scene.index) else { return }
    let occurrence = Scene.Occurrence(token: word, trigger: .latest, form: .noun)
    var draft = Draft(.attack, .occurred, scene, occurrence)
    draft.date(by: time, scene)
    draft.put(at: behind ?? pointer(base, before?.tokens.lowerBound ?? word), by: "target", scene)
    draft.target = .base
    fillDetails(&draft, occurrence, scene)
    drafts.append(draft)
  }

  /// "صواريخ على قاعدة بلد", "صاروخان قرب السفارة": a headline or list entry without a verb.
  mutating func readBareWeapons(_ scene: Scene) {
    let weapons = CueSet(.rocket, .drone, .mortar, .missile, .weaponKind)
    guard scene.heldCues.intersects(weapons) else { return }
    var end = scene.tokens.lowerBound
    for token in scene.tokens where token >= end && scene.has(weapons, token) {
      let clause = scene.stretch(token, below: 8)
      let isTold = scene.occurrences.contains { occurrence in
        clause.contains(occurrence.token)
          && [.assault, .fall, .launch, .intercept, .seize].contains(occurrence.trigger.frame)
          // "بعد ضرب مواقع للحشد، تعرضت القاعدة لعدة صواريخ".
          && !(occurrence.token < token && scene.aside(around: occurrence.token, without: token) != nil)
      }
      if isTold { continue }
      guard
        let place = scene.places.first(where: { place in
          // "صاروخان على المنطقة الخضراء".
          let isTown =
            place.kind == .region && scene.relation(of: place) == .on && isAtStake(place.id)
            && (2...3).contains(place.tokens.lowerBound - token)
          guard clause.contains(place.tokens.lowerBound), place.isBase || place.kind == .site || isTown else {
            return false
          }
          // "قذائف على قاعدة بلد الجمعة، وصاروخان على التاجي الاثنين": each base behind its weapon.
          if place.tokens.lowerBound < end { return false }
          return place.tokens.lowerBound > token && scene.distance(token, place.tokens) < 15
            && !(token + 1..<place.tokens.lowerBound).contains {
              scene.has(.may, $0)
                || scene.isOccurrence($0) && !scene.has(.on, $0 + 1) && !scene.has(.against, $0 + 1)
            }
            && [.on, .near, .toward].contains(scene.relation(of: place))
            || end == scene.tokens.lowerBound && place.tokens.upperBound <= token
              && scene.isTarget(place, of: token)
        }), end == scene.tokens.lowerBound || place.tokens.lowerBound > token
      else { continue }
      let occurrence = Scene.Occurrence(token: token, trigger: .bareWeapon, form: .noun)
      // "البحث عن مطلقي الصواريخ على القاعدة".
      if scene.has(.suspect, token - 1) { continue }
      guard scene.exclusion(of: occurrence) == nil, scene.habit(occurrence) == nil else { continue }
      let isFurther = end > scene.tokens.lowerBound
      let time = (isFurther ? scene.timeAfter(token) : nil) ?? scene.time(of: token, reporting: true)
      if scene.isSince(token) { continue }
      var draft = dated(Draft(.attack, .occurred, scene, occurrence), time, scene)
      fillDetails(&draft, occurrence, scene)
      // "تعرضت أمس بصاروخين أصابا خمسة، فيما جرى هجوم سابق": whom these hit, no attack further on has hit.
      for index in drafts.indices
      where drafts[index].sentence == scene.index && drafts[index].token > token
        && (draft.wounded != nil || draft.killed != nil)
        && drafts[index].wounded == draft.wounded && drafts[index].killed == draft.killed
      {
        drafts[index].forgetCasualties()
      }
      for target in scene.list(from: place) {
        var one = draft
        one.put(at: target, by: "target", scene)
        one.placeIsImplied = false
        one.target = target.isBase ? .base : target.target ?? .other
        drafts.append(one)
        end = max(end, target.tokens.upperBound)
      }
      end = max(end, token + 1)
    }
  }
}
