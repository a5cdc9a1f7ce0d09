/// Number words that count weapons and people; masculine and feminine alike after folding.
enum NumberWords {
  static let text = """
    1 واحد واحدة احد احدى
    2 اثنان اثنين اثنتان اثنتين
    3 ثلاثة ثلاث
    4 اربعة اربع
    5 خمسة خمس
    6 ستة ست
    7 سبعة سبع
    8 ثمانية ثمان ثماني
    9 تسعة تسع
    10 عشرة عشر
    20 عشرون عشرين
    30 ثلاثون ثلاثين
    40 اربعون اربعين
    50 خمسون خمسين
    60 ستون ستين
    70 سبعون سبعين
    80 ثمانون ثمانين
    90 تسعون تسعين
    100 مئة مائة
    200 مئتان مئتين مئتي مائتي مائتين
    1000 الف الفا الاف
    """

  /// Each word with its value.
  static var rows: [(word: Substring, value: Int)] {
    text.split(separator: "\n").flatMap { line in
      let words = line.split(separator: " ")
      let value = words.first.flatMap { Int($0) } ?? 0
      return words.dropFirst().map { ($0, value) }
    }
  }
}
