extension Day {
  /// The Easter Sunday of the Gregorian calendar in `year`; nil outside 1583...9999.
  ///
  /// By Meeus, Jones and Butcher, "Astronomical Algorithms", chapter 8.
  public static func easter(_ year: Int) -> Day? {
    guard (1583...9999).contains(year) else { return nil }
    let golden = year % 19
    let (century, rest) = (year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * shift + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
