/// A noun as Arabic counts it: alone, in twos, three to ten in the plural, eleven and more in the accusative.
///
///     CountedNoun.rocket.counted(2, .oblique)   // صاروخين
///     CountedNoun.rocket.counted(5, .oblique)   // خمسة صواريخ
///     CountedNoun.rocket.counted(11, .oblique)  // 11 صاروخاً
struct CountedNoun: Hashable, Sendable {
  enum Case {
    case nominative
    /// Genitive and accusative, which only the dual shows.
    case oblique
  }

  var singular: String
  /// Without its ending: ان in the nominative, ين else.
  var dualStem: String
  var plural: String
  /// After eleven to ninety-nine.
  var accusative: String
  var isFeminine = false

  /// `count` of them; words up to ten, digits above.
  func counted(_ count: Int, _ grammaticalCase: Case) -> String {
    switch count {
    case 1: return singular
    case 2: return dualStem + (grammaticalCase == .nominative ? "ان" : "ين")
    case 3...10: return number(count) + " " + plural
    default: break
    }
    switch count % 100 {
    case 3...10: return "\(count) \(plural)"
    case 11...99: return "\(count) \(accusative)"
    default: return "\(count) \(singular)"
    }
  }

  /// Three to ten take the other gender than what they count.
  private func number(_ count: Int) -> String {
    let masculine = ["ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"]
    let feminine = ["ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"]
    return (isFeminine ? feminine : masculine)[count - 3]
  }
}

extension CountedNoun {
  static let rocket = CountedNoun(
    singular: "صاروخ", dualStem: "صاروخ", plural: "صواريخ",
    accusative: "صاروخاً")
  static let drone = CountedNoun(
    singular: "مسيّرة", dualStem: "مسيّرت", plural: "مسيّرات",
    accusative: "مسيّرة", isFeminine: true)
  static let shell = CountedNoun(
    singular: "قذيفة", dualStem: "قذيفت", plural: "قذائف",
    accusative: "قذيفة", isFeminine: true)
  static let airRaid = CountedNoun(
    singular: "غارة", dualStem: "غارت", plural: "غارات",
    accusative: "غارة", isFeminine: true)
  static let bomb = CountedNoun(
    singular: "عبوة ناسفة", dualStem: "عبوت", plural: "عبوات ناسفة",
    accusative: "عبوة ناسفة", isFeminine: true)
  static let gunfire = CountedNoun(
    singular: "رشقة نارية", dualStem: "رشقت", plural: "رشقات نارية",
    accusative: "رشقة نارية", isFeminine: true)
  static let killed = CountedNoun(
    singular: "قتيل", dualStem: "قتيل", plural: "قتلى",
    accusative: "قتيلاً")
  static let wounded = CountedNoun(
    singular: "جريح", dualStem: "جريح", plural: "جرحى",
    accusative: "جريحاً")
  static let person = CountedNoun(
    singular: "شخص", dualStem: "شخص", plural: "أشخاص",
    accusative: "شخصاً")
  static let day = CountedNoun(
    singular: "يوم", dualStem: "يوم", plural: "أيام",
    accusative: "يوماً")
}
