import ArabicText
import Calendars
import TestSupport
import Testing
import Vocabulary

@testable import TemporalTagging

/// The same text in other letters gives the same answers.
@Suite struct SpellingTests {
  enum Spelling: String, CaseIterable, Sendable {
    case arabicDigits, persianDigits, vowels, tatweel, noHamza, presentationForms, bidiControls

    func write(_ text: String) -> String {
      var written = ""
      for scalar in text.unicodeScalars {
        switch self {
        case .arabicDigits: written.unicodeScalars.append(shift(scalar, to: 0x0660))
        case .persianDigits: written.unicodeScalars.append(shift(scalar, to: 0x06F0))
        case .vowels:
          written.unicodeScalars.append(scalar)
          if isLetter(scalar) { written.unicodeScalars.append("\u{064E}") }
        case .tatweel:
          written.unicodeScalars.append(scalar)
          if isLetter(scalar), scalar != "ا", scalar != "د", scalar != "ر", scalar != "و" {
            written.unicodeScalars.append("\u{0640}")
          }
        case .noHamza:
          written.unicodeScalars.append("أإآ".unicodeScalars.contains(scalar) ? "ا" : scalar)
        case .presentationForms: written.unicodeScalars.append(isolated(scalar))
        case .bidiControls:
          written += scalar == " " ? " \u{200F}" : String(scalar)
        }
      }
      return written
    }

    private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
      (0x0621...0x063A).contains(scalar.value) || (0x0641...0x064A).contains(scalar.value)
    }

    private func shift(_ scalar: Unicode.Scalar, to zero: UInt32) -> Unicode.Scalar {
      guard ("0"..."9").contains(scalar) else { return scalar }
      return Unicode.Scalar(zero + scalar.value - 0x30) ?? scalar
    }

    private func isolated(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
      let forms: [Unicode.Scalar: UInt32] = [
        "ا": 0xFE8D, "أ": 0xFE83, "ب": 0xFE8F, "ت": 0xFE95, "ح": 0xFEA1, "د": 0xFEA9, "ر": 0xFEAD,
        "س": 0xFEB1,
        "ل": 0xFEDD, "م": 0xFEE1, "ن": 0xFEE5, "ه": 0xFEE9, "و": 0xFEED, "ي": 0xFEF1, "ة": 0xFE93,
        "ش": 0xFEB5,
      ]
      return forms[scalar].flatMap(Unicode.Scalar.init) ?? scalar
    }
  }

  struct Row: Sendable {
    var text: String
    var spelling: Spelling
  }

  static let texts = Reading.tagger.rules.rules.flatMap { rule in
    rule.examples.filter { $0.expected != nil }.map { MarkedText($0.text).text }
  }

  @Test(arguments: Spelling.allCases)
  func `every example reads the same in other spellings`(spelling: Spelling) {
    for text in Self.texts {
      let plain = Reading.times(text, from: "2025-08-19").map(\.summary)
      let other = Reading.times(spelling.write(text), from: "2025-08-19").map(\.summary)
      #expect(plain == other, "\(text) as \(spelling.write(text))")
    }
  }
}
