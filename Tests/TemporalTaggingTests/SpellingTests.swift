import ArabicText
import Calendars
import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import TemporalTagging

/// The same text in other letters gives the same answers.
@Suite struct SpellingTests {
  enum Spelling: String, CaseIterable, Sendable {
    case arabicDigits, persianDigits, vowels, manyMarks, tatweel, noHamza, presentationForms, ligatures,
      persianLetters
    case bidiControls, wideSpaces, everything

    func write(_ text: String) -> String {
      switch self {
      case .ligatures: return Self.replace(Self.lamAlif, in: text)
      case .persianLetters: return Self.replace([("ي", "\u{6CC}"), ("ك", "\u{6A9}")], in: text)
      case .everything:
        return [Spelling.persianDigits, .manyMarks, .tatweel, .ligatures, .persianLetters, .bidiControls]
          .reduce(text) { $1.write($0) }
      default: break
      }
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
        case .manyMarks:
          written.unicodeScalars.append(scalar)
          // A shadda with a vowel, a tanwin, a sukun, a small alif.
          if isLetter(scalar) {
            written += ["\u{651}\u{650}", "\u{64B}", "\u{652}", "\u{670}"][Int(scalar.value % 4)]
          }
        case .bidiControls:
          written += scalar == " " ? " \u{200F}" : String(scalar)
        case .wideSpaces: written += scalar == " " ? "\u{A0}\u{2009}" : String(scalar)
        case .ligatures, .persianLetters, .everything: break
        }
      }
      return written
    }

    /// Lam and alif as fonts of old terminals had them: one character.
    private static let lamAlif = [
      ("لآ", "\u{FEF5}"), ("لأ", "\u{FEF7}"), ("لإ", "\u{FEF9}"), ("لا", "\u{FEFB}"),
    ]

    private static func replace(_ pairs: [(String, String)], in text: String) -> String {
      var scalars = Array(text.unicodeScalars)
      for (old, new) in pairs {
        let (from, to) = (Array(old.unicodeScalars), Array(new.unicodeScalars))
        var at = 0
        while at + from.count <= scalars.count {
          if scalars[at..<at + from.count].elementsEqual(from) {
            scalars.replaceSubrange(at..<at + from.count, with: to)
          }
          at += 1
        }
      }
      var written = String.UnicodeScalarView()
      written.append(contentsOf: scalars)
      return String(written)
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

  static let texts = Reading.tagger.rules.rules.flatMap { rule in
    rule.examples.filter { $0.expected != nil }.map { MarkedText($0.text).text }
  }

  /// The lines of the articles that come with marsad.
  static let lines: [String] = {
    let folder = packageRoot.appendingPathComponent("seeds")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().flatMap { name in
      let text = (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? ""
      return text.split(separator: "\n").map(String.init)
    }
  }()

  @Test(arguments: Spelling.allCases)
  func `every example and every line of the seeds reads the same in other spellings`(spelling: Spelling) {
    #expect(Self.lines.count > 50)
    for text in Self.texts + Self.lines {
      let plain = Reading.times(text, from: "2025-08-19").map(\.summary)
      let other = Reading.times(spelling.write(text), from: "2025-08-19").map(\.summary)
      #expect(plain == other, "\(text) as \(spelling.write(text))")
    }
  }
}
