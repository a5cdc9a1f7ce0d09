import ArabicText
import Vocabulary

extension Narration {
  /// What is attacked: bases first, then embassies and oil fields, then the region.
  func attackTargets(of occurrence: Scene.Occurrence, _ scene: Scene, _ side: Side?) -> [PlaceArgument] {
    let token = occurrence.token
    let isVerb = occurrence.form.isDisjoint(with: .noun)
    let convoy = scene.convoy(of: occurrence)
    let hasOwnObject =
      scene.has(.relative, token - 1)
      && scene.has(CueSet(.goods, .post, .force, .convoy, .individual), token + 1)
    let first = scene.nearestPlace(to: token, limit: 44) { place, relation in
      if convoy != nil,
        place.isBase || place.kind == .site || scene.wall(token, place.tokens.lowerBound) >= 10
      {
        return nil
      }
      if relation == .from || scene.isDateline(place) || !isTheatre(place) && place.kind != .site {
        return nil
      }
      // "غارة إسرائيلية قرب مقر القوة": what a state strikes near a base is not the base.
      if relation == .near, place.isBase, side?.strikes ?? false { return nil }
      // "القواعد، انتقاما للغارات التي طالت مواقعها": the relative clause has an object of its own.
      if hasOwnObject, place.tokens.upperBound <= token { return nil }
      if place.isPointer, scene.has(.there, place.tokens.lowerBound) {
        guard place.tokens.lowerBound > token, place.tokens.lowerBound - token < 8 else { return nil }
      }
      let isBeyond = scene.wall(token, place.tokens.lowerBound) >= 10
      if isBeyond, isOwnClause(of: place, than: token, scene) { return nil }
      // "بحضور تركيا، سقطت صواريخ على الحدود", "دانت السعودية الهجوم": a country before it, which nothing puts there.
      if relation == .bare, place.kind == .country, place.tokens.upperBound <= token,
        !isVerb || occurrence.trigger.frame != .assault
      {
        return nil
      }
      var cost = isBeyond ? 10 : 0
      switch place.kind {
      case .base: break
      case .unnamedBase: cost += 1
      case .site: cost += place.target == nil || place.target == .other ? 14 : 2
      case .region: cost += 20
      case .country: cost += 22
      }
      // "لم يمض يوم على قصف عين الأسد حتى سقط صاروخان", "صواريخ على المنطقة الخضراء، وفصيل يعلن قصفه قاعدة بلد": what stands
      // right behind another attack is hit by that one.
      if let other = scene.occurrence(at: place.tokens.lowerBound - 1), other.token != token,
        other.trigger.frame == .assault, other.form.contains(.noun),
        token > place.tokens.lowerBound || scene.wall(token, other.token) >= 3
      {
        cost += 12
      }
      if place.isPointer { cost += 2 }
      if relation == .inside, place.isBase { cost += scene.isWithinBase(place) ? 14 : 3 }
      if relation == .toward, occurrence.trigger.frame == .assault { cost += isVerb ? 0 : 2 }
      return cost
    }
    if let hit = convoy ?? scene.watchedHit(by: occurrence), first == nil,
      // A convoy of theirs on a road that no gazetteer knows is in the story's own country.
      let country = countryAtStake(scene)
        ?? (convoy != nil && scene.heldCues.contains(.watched) && context.places.isEmpty
          ? topic.countriesAtStake.first : nil)
    {
      return [
        PlaceArgument(
          tokens: hit..<hit + 1, id: country, kind: .country, target: .other,
          facts: gazetteer.facts(of: country))
      ]
    }
    guard let first else { return pronounTarget(occurrence, scene) }
    if !first.isBase, occurrence.form.contains(.pronoun) || scene.isSubjectless(occurrence),
      let base = recentBase(before: scene.index)
    {
      return [pointer(base, token)]
    }
    if first.isBuilding { return scene.list(from: scene.headOfList(first)) }
    let base = base(in: first, behind: occurrence, scene)
      .flatMap { side?.strikes ?? false && scene.relation(of: $0) == .near ? nil : $0 }
    return base.map { scene.list(from: $0) } ?? [first]
  }

  /// "أُسقطت مسيّرات في سماء أربيل كانت تقصد قاعدة حرير": the base further on in what the region or country names.
  private func base(
    in region: PlaceArgument, behind occurrence: Scene.Occurrence, _ scene: Scene
  ) -> PlaceArgument? {
    guard region.kind == .region || region.kind == .country else { return nil }
    return scene.places.first { place in
      place.kind == .base && !place.isPointer && place.tokens.lowerBound > region.tokens.lowerBound
        && (gazetteer.region(of: place.id) == region.id || gazetteer.country(of: place.id) == region.id)
        && scene.relation(of: place) != .from && !isOwnClause(of: place, than: occurrence.token, scene)
        && !scene.occurrences.contains {
          (occurrence.token + 1..<place.tokens.lowerBound).contains($0.token) && !$0.trigger.frame.isAttack
        }
    }
  }

  /// The clause of `place` tells an attack of its own.
  private func isOwnClause(of place: PlaceArgument, than token: Int, _ scene: Scene) -> Bool {
    let clause = scene.stretch(place.tokens.lowerBound, below: 10)
    return scene.occurrences.contains { other in
      clause.contains(other.token) && other.token != token
        && [.assault, .fall, .launch, .intercept].contains(other.trigger.frame)
    }
  }

  private func pronounTarget(_ occurrence: Scene.Occurrence, _ scene: Scene) -> [PlaceArgument] {
    guard occurrence.form.contains(.pronoun) || scene.isSubjectless(occurrence) else { return [] }
    let here = scene.places.last { $0.isBase && $0.tokens.upperBound <= occurrence.token }
    guard let base = here ?? recentBase(before: scene.index) else { return [] }
    return [pointer(base, occurrence.token)]
  }

  func pointer(_ base: PlaceArgument, _ token: Int) -> PlaceArgument {
    var pointer = base
    pointer.tokens = token..<token + 1
    pointer.isPointer = true
    return pointer
  }
}
