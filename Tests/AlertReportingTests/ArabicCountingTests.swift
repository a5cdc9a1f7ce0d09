import Testing

@testable import AlertReporting

struct ArabicCountingTests {
  static let rows: [(Int, String, String, String)] = [
    (1, "صاروخ", "مسيّرة", "جريح"),
    (2, "صاروخين", "مسيّرتين", "جريحان"),
    (3, "ثلاثة صواريخ", "ثلاث مسيّرات", "ثلاثة جرحى"),
    (8, "ثمانية صواريخ", "ثماني مسيّرات", "ثمانية جرحى"),
    (10, "عشرة صواريخ", "عشر مسيّرات", "عشرة جرحى"),
    (11, "11 صاروخاً", "11 مسيّرة", "11 جريحاً"),
    (34, "34 صاروخاً", "34 مسيّرة", "34 جريحاً"),
    (100, "100 صاروخ", "100 مسيّرة", "100 جريح"),
    (105, "105 صواريخ", "105 مسيّرات", "105 جرحى"),
    (111, "111 صاروخاً", "111 مسيّرة", "111 جريحاً"),
  ]

  @Test(arguments: rows)
  func `a noun agrees with its number`(count: Int, rockets: String, drones: String, wounded: String) {
    #expect(CountedNoun.rocket.counted(count, .oblique) == rockets)
    #expect(CountedNoun.drone.counted(count, .oblique) == drones)
    #expect(CountedNoun.wounded.counted(count, .nominative) == wounded)
  }
}
