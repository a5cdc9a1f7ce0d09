import ArabicText
import Testing

struct LettersTests {
  @Test(arguments: ["", "و", "قاعدة", "بالقاعدة", "والقاعدتين", "abcdefghijklmnop"])
  func `letters answer as their bytes do`(_ word: String) {
    let bytes = Folding.fold(word)
    let letters = Letters(word)
    #expect(letters.count == bytes.count)
    #expect(letters.isEmpty == bytes.isEmpty)
    #expect(letters.first == bytes.first)
    #expect(letters.last == bytes.last)
    for count in 0...15 {
      #expect(letters.dropFirst(count) == Letters(Array(bytes.dropFirst(count))))
      #expect(letters.suffix(count) == Letters(Array(bytes.suffix(count))))
      #expect(letters.starts(with: Letters(Array(bytes.prefix(count)))))
    }
    for at in bytes.indices {
      #expect(letters[at] == bytes[at])
      #expect(letters.contains(bytes[at]))
      #expect(letters.contains(Letters(Array(bytes[at...].prefix(3)))))
    }
    #expect(!letters.contains(Folding.letter("ظ")))
    #expect(!letters.contains(Letters("ظا")))
    #expect(!letters.starts(with: Letters(bytes + Folding.fold("ظ"))) || bytes.count == Letters.capacity)
  }

  @Test func `a word of too many letters equals none`() {
    let long = Letters(String(repeating: "ا", count: Letters.capacity + 1))
    #expect(long.isEmpty)
    #expect(!Spellings(["", String(repeating: "ا", count: Letters.capacity + 2)]).contains(long))
  }

  @Test func `spellings are told apart by their letters, not by hamzas and vowels`() {
    let words = Spellings(["إثر", "بعد"])
    #expect(words.contains(Letters("اثر")))
    #expect(words.firstIndex(of: Letters("بَعْد")) == 1)
    #expect(!words.contains(Letters("بعدها")))
  }
}
