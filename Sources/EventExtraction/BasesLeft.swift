import ArabicText
import Vocabulary

extension Narration {
  /// Enters as bases the towns that forces leave: "انسحبت من القائم", "أُخليت القيارة".
  ///
  /// A town's name means its base elsewhere only behind a word for one.
  func addBasesLeft(to scene: inout Scene) {
    for occurrence in scene.occurrences where [.leave, .receive].contains(occurrence.trigger.frame) {
      for at in scene.townsLeft(by: occurrence) {
        guard let id = gazetteer.base(named: context.text.folded(at)) else { continue }
        if let known = scene.places.firstIndex(where: { $0.tokens.contains(at) }) {
          guard !scene.places[known].isBase else { continue }
          scene.places[known].id = id
          scene.places[known].facts = gazetteer.facts(of: id)
          scene.places[known].kind = .base
          scene.places[known].target = .base
        } else {
          let next = scene.places.firstIndex { $0.tokens.lowerBound > at } ?? scene.places.endIndex
          scene.places.insert(
            PlaceArgument(
              tokens: at..<at + 1, id: id, kind: .base, target: .base, facts: gazetteer.facts(of: id)),
            at: next)
        }
      }
    }
  }
}

extension Scene {
  /// The words that could name what `occurrence` leaves: behind "من", or beside a word for evacuating.
  fileprivate func townsLeft(by occurrence: Occurrence) -> [Int] {
    let token = occurrence.token
    let after = (token + 1..<min(token + 14, tokens.upperBound)).filter { at in
      wall(token, at) < 5 && !has(.area, at - 1)
        && (has(.from, at - 1) && occurrence.trigger.frame == .leave
          || at == token + 1 && occurrence.form.isDisjoint(with: .noun) && occurrence.trigger.frame == .leave
          || isEvacuation(token) && (token + 1..<at).allSatisfy { has(CueSet(.force, .watched), $0) })
    }
    guard isEvacuation(token) else { return after }
    return (max(tokens.lowerBound, token - 2)..<token).filter { wall($0, token) < 3 } + after
  }
}
