import ArabicText

// Where one clause ends and another begins.

extension Scene {
  static var joints: CueSet { CueSet(.joint, .relative, .complement) }

  /// How hard the joint before `token` is, which is not the sentence's first.
  @inline(__always) func joint(before token: Int) -> UInt8 {
    var wall: UInt8 = 0
    let before = self.token(token - 1)
    if before.kind == .mark {
      switch before.mark {
      case .comma: wall = 3
      case .semicolon, .ellipsis, .bullet: wall = 10
      case .colon: wall = 4
      case .period: wall = 8
      default: break
      }
    }
    if has(Scene.joints, token) {
      if has(.joint, token), !isInsideTime(token) { wall = max(wall, 10) }
      if has(.relative, token) { wall = max(wall, 4) }
      if has(.complement, token) { wall = max(wall, 5) }
    }
    let proclitics = self.token(token).proclitics
    guard proclitics.intersects(.conjunctions) else { return wall }
    if wall == 3 {
      // A comma and a conjunction before a verb or "قد" begin a clause; before a noun they go on with a list.
      // "أما المرحلة الثانية، … فتنتهي": the predicate of what أما sets apart.
      // "، وفي اليوم التالي تسلمت": the verb may stand behind the time that sets it apart.
      if isVerb(token) || has(.qad, token) || beginsWithTime(token) || tellsWhatWas(token) {
        wall = proclitics.contains(.so) && hasTopic(before: token) ? 0 : 9
      }
    } else if proclitics.contains(.and), isVerb(token) {
      wall = max(wall, 7)
    }
    return wall
  }

  /// "، وكانت منظومة قد تصدت": what was before, and no "، وكان ذلك في آذار" of the same.
  private func tellsWhatWas(_ token: Int) -> Bool {
    has(.usedTo, token) && tokens.contains(token + 1) && bareLetters(token + 1) != Scene.thatWas
  }
  private static let thatWas = Letters("ذلك")
}
