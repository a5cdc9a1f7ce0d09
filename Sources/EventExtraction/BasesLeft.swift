import ArabicText
import Vocabulary

extension Narration {
  /// Enters as bases the towns that forces leave or hand over: "انسحبت من القائم", "أُخليت القيارة", "موقعها في أبو غريب".
  ///
  /// A town's name means its base elsewhere only behind a word for one.
  func addBasesLeft(to scene: inout Scene) {
    for occurrence in scene.occurrences where [.leave, .pull, .receive].contains(occurrence.trigger.frame) {
      for at in scene.townsLeft(by: occurrence) {
        guard let base = gazetteer.base(namedAt: at, scene) else { continue }
        if let known = scene.places.firstIndex(where: { $0.tokens.contains(at) }) {
          guard !scene.places[known].isBase else { continue }
          scene.take(known, for: base.id, gazetteer.facts(of: base.id))
        } else {
          scene.add(
            PlaceArgument(
              tokens: base.tokens, id: base.id, kind: .base, target: .base,
              facts: gazetteer.facts(of: base.id)))
        }
      }
    }
  }
}

extension Scene {
  /// The words that could name what `occurrence` leaves: behind "من", beside a word for evacuating, or behind a post of those
  /// who leave.
  fileprivate func townsLeft(by occurrence: Occurrence) -> [Int] {
    let token = occurrence.token
    let leaves = occurrence.trigger.frame == .leave
    let evacuates = isEvacuation(token)
    let after = (token + 1..<min(token + 14, tokens.upperBound)).filter { at in
      guard wall(token, at) < 5, !has(.area, at - 1) else { return false }
      if isBehindPost(at, after: token) { return true }
      guard occurrence.trigger.frame != .pull else { return false }
      // "تتسلم الشدادي", "سيسلم حرير".
      if occurrence.trigger.frame == .receive, at <= token + 2, !has(.official, at), !has(.toward, at - 1),
        at == token + 1 || has(.watched, token + 1)
      {
        return true
      }
      return has(.from, at - 1) && leaves || at == token + 1 && leaves && takesObject(token)
        || evacuates && (token + 1..<at).allSatisfy { has(CueSet(.force, .watched), $0) }
    }
    guard evacuates else { return after }
    return (max(tokens.lowerBound, token - 2)..<token).filter { wall($0, token) < 3 } + after
  }

  /// "موقعها في القائم", "مقره بأبو غريب", "مواقع القائم".
  private func isBehindPost(_ at: Int, after token: Int) -> Bool {
    guard at - 1 > token else { return false }
    if has(.post, at - 1) { return true }
    return has(.inside, at - 1) && (max(token + 1, at - 3)..<at - 1).contains { has(.post, $0) }
  }
}
