import Calendars
import Vocabulary

/// A date in words: by itself, and as it stands in a sentence.
struct DateWords: Hashable {
  /// "15 September 2025", "by September 2025".
  var bare: String
  /// "on 15 September 2025", "by September 2025".
  var adverbial: String
}

/// What one language says for dates, numbers and the little words; the sentences themselves are its phrases.
protocol Grammar: Sendable {
  var phrases: Phrasebook { get }
  /// Nil where `time` names no day.
  func words(for time: TimeValue) -> DateWords?
  /// "two rockets", "three drones"; as the language's phrases need it after "with".
  func weapons(_ weapon: Weapon, count: Int) -> String
  /// "rocket", as in "rocket attack".
  func weapon(_ weapon: Weapon) -> String
  /// ", 2 killed, 5 wounded" without the comma; nil where nothing is said.
  func toll(killed: Int?, wounded: Int?) -> String?
  /// "five people".
  func people(_ count: Int) -> String
  /// "third", as in "third round".
  func ordinal(_ number: Int) -> String
  /// "15 days".
  func days(_ count: Int) -> String
  /// Who says it, as far as it can be said in this language.
  func speaker(_ writtenName: String) -> String
  /// Whether a verb about the speaker stands in the plural.
  func isMany(_ speaker: String) -> Bool
  /// What was aimed at, where it bears no name of its own: "a base in Jordan", "an embassy in Baghdad"; "a target in
  /// Anbar" for nil.
  func aim(_ target: Target?, in place: String) -> String
  /// A base by its name, so that it is no silk: "Harir", "قاعدة حرير".
  func base(named name: String) -> String
  /// "at Ain al-Asad", "in Iraq".
  func location(_ name: String, isSite: Bool) -> String
  /// The sentence with its first letter as the language begins one.
  func capitalised(_ sentence: String) -> String
}
