import ArabicText

/// What each known word and phrase can be, found by the numbers of the words alone.
struct Lexicon: Sendable {
  /// A word's or phrase's place in `masks`; 0 knows nothing.
  typealias Entry = UInt16

  /// The class that a row names.
  private enum RowClass {
    case time(TimeClass)
    case context(ContextClass)

    init?(_ name: String) {
      if let kind = TimeClass.names[name] {
        self = .time(kind)
      } else if let kind = ContextClass.names[name] {
        self = .context(kind)
      } else {
        return nil
      }
    }

    var isPartOfDay: Bool { if case .time(.dayPartAdverb) = self { true } else { false } }

    /// One number for both kinds.
    var code: UInt8 {
      switch self {
      case .time(let kind): kind.rawValue
      case .context(let kind): 0x80 | kind.rawValue
      }
    }
  }

  private struct Sense {
    var code: UInt8
    var value: Int16
  }

  private struct Word {
    /// What it is by itself.
    var entry: Entry = 0
    var beginsPhrase = false
    var continuesPhrase = false
  }

  /// By entry: the union of the bits of what it can be in an expression.
  private(set) var masks: [UInt64] = [0]
  /// By entry: the union of the bits of what it says of an expression beside it.
  private(set) var contexts: [UInt32] = [0]
  private var senses: [Sense] = []
  /// By entry: where its senses begin in `senses`; one more at the end.
  private var starts: [Int32] = [0]
  /// By word; shorter than the index of words, which other lexicons fill further.
  private var words = [Word()]
  private var phrases = PhraseTable<Entry>()

  /// Enters every word of `LexiconRows` into `index`.
  init(registering index: inout WordIndex.Builder) {
    var phraseEntries: [[WordID]: Entry] = [:]
    var found: [[Sense]] = [[]]
    for table in [
      LexiconRows.calendar, LexiconRows.units, LexiconRows.numbers, LexiconRows.relations,
      LexiconRows.context,
    ] {
      for line in TableText.lines(table) {
        let row = TableText.words(line, atMost: 3)
        guard row.count == 3, let kind = RowClass(String(row[0])), let value = Int16(row[1]) else {
          preconditionFailure("a lexicon row is not `class value forms`: \(line)")
        }
        let inflection = Self.inflection(of: kind, value)
        for form in row[2].unicodeScalars.split(separator: "،") {
          let ids = TableText.words(Substring(form)).enumerated().map { place, word in
            // "الذي" bears its article inside; in "بعد العصر" the second word is a noun like others.
            let isWhole = word.utf8.starts(with: "الذ".utf8) || word == "التي"
            return index.insert(
              word, isWhole ? .particle : place > 0 && kind.isPartOfDay ? .noun : inflection)
          }
          guard let first = ids.first else { continue }
          grow(to: ids)
          let entry: Entry
          if ids.count == 1 {
            if words[first.index].entry == 0 { words[first.index].entry = newEntry() }
            entry = words[first.index].entry
          } else {
            entry = phraseEntries[ids] ?? newEntry()
            phraseEntries[ids] = entry
            phrases.insert(ids, entry)
            words[first.index].beginsPhrase = true
            for id in ids.dropFirst() { words[id.index].continuesPhrase = true }
          }
          while found.count < masks.count { found.append([]) }
          if !found[Int(entry)].contains(where: { $0.code == kind.code }) {
            found[Int(entry)].append(Sense(code: kind.code, value: value))
          }
          switch kind {
          case .time(let kind): masks[Int(entry)] |= kind.bit
          case .context(let kind): contexts[Int(entry)] |= kind.bit
          }
        }
      }
    }
    for senses in found {
      self.senses += senses
      starts.append(Int32(self.senses.count))
    }
  }

  private mutating func newEntry() -> Entry {
    masks.append(0)
    contexts.append(0)
    return Entry(masks.count - 1)
  }

  private mutating func grow(to ids: [WordID]) {
    let needed = (ids.map(\.index).max() ?? 0) + 1 - words.count
    if needed > 0 { words += Array(repeating: Word(), count: needed) }
  }

  /// Function words take و and ف alone, so that "قبل" is not looked for in "وبالقبل".
  private static func inflection(of kind: RowClass, _ value: Int16) -> Inflection {
    switch kind {
    case .time(let kind):
      switch kind {
      case .before, .since, .ago, .after, .inside, .between, .that, .demonstrative, .and, .dayPartAdverb,
        .ofIt,
        .backReference, .meridian, .article, .of, .to, .during, .periodic:
        .particle
      default: .noun
      }
    case .context(let kind):
      switch kind {
      case .futureMarker, .pastMarker, .notFuture, .particle, .cue, .nowadays, .quoting, .deciding,
        .present:
        .particle
      // Verbs and particles 1, nouns 2.
      case .speech, .notAYear: value == 1 ? .particle : .noun
      default: .noun
      }
    }
  }

  /// The value of `entry` as `kind`; 0 where it is none.
  @inline(__always) func value(of entry: Entry, as kind: TimeClass) -> Int {
    value(of: entry, code: kind.rawValue)
  }

  func value(of entry: Entry, as kind: ContextClass) -> Int {
    value(of: entry, code: RowClass.context(kind).code)
  }

  @inline(__always) private func value(of entry: Entry, code: UInt8) -> Int {
    var at = Int(starts[Int(entry)])
    let end = Int(starts[Int(entry) + 1])
    while at < end {
      if senses[at].code == code { return Int(senses[at].value) }
      at += 1
    }
    return 0
  }

  /// What stands at each token, and after the last one `TokenClasses.end`.
  func classify(_ text: TokenizedText) -> [TokenClasses] {
    let tokens = text.tokens
    var found = [TokenClasses](repeating: .end, count: tokens.count + 1)
    let noHamza = ContextClass.noHamza.bit
    for index in tokens.indices {
      switch tokens[index].kind {
      case .number: found[index].bits = TokenClasses.number
      case .mark: found[index].bits = TokenClasses.mark
      case .word:
        let analysis = tokens[index].analysis
        found[index].proclitics = analysis.proclitics.rawValue
        let word = Int(analysis.word.rawValue)
        guard word != 0, word < words.count else { continue }
        var entry = words[word].entry
        if contexts[Int(entry)] & noHamza != 0, hasHamza(tokens[index], text) { entry = 0 }
        if words[word].beginsPhrase, index + 1 < tokens.count {
          let next = Int(tokens[index + 1].analysis.word.rawValue)
          if next != 0, next < words.count, words[next].continuesPhrase,
            let match = phrases.longestMatch(in: tokens, at: index, before: min(tokens.count, index + 6)),
            isUnbroken(index + 1..<match.end, tokens), !isRankBefore(index, match.end, tokens)
          {
            entry = match.value
            found[index].length = UInt8(match.end - index)
          }
        }
        found[index].entry = entry
        found[index].bits = masks[Int(entry)]
        found[index].context = contexts[Int(entry)]
      }
    }
    return found
  }

  /// Whether no و, ب or ل stands before one of the later words of a phrase: "أمس وأول" is not "أمس الأول".
  private func isUnbroken(_ later: Range<Int>, _ tokens: [Token]) -> Bool {
    later.allSatisfy { tokens[$0].proclitics.rawValue & ~Clitic.the == 0 }
  }

  /// "الاجتماع الأول أمس": a rank with ال belongs to what stands before it, and not to the day behind.
  private func isRankBefore(_ index: Int, _ end: Int, _ tokens: [Token]) -> Bool {
    end - index == 2 && tokens[index].proclitics.contains(.the)
      && !tokens[index + 1].proclitics.contains(.the)
  }

  /// Folding makes آب and أب one word; the letter أ in the article tells the father from the month.
  private func hasHamza(_ token: Token, _ text: TokenizedText) -> Bool {
    let bytes = text.text.utf8
    var at = Int(token.byteStart)
    while at + 1 < Int(token.byteEnd) {
      if bytes[at] == 0xD8, bytes[at + 1] == 0xA3 || bytes[at + 1] == 0xA5 { return true }
      at += 1
    }
    return false
  }
}

/// What one token can be: all that most of matching asks of it, in two machine words.
struct TokenClasses: Sendable {
  /// Of `TimeClass`; `number` or `mark` for what is no word.
  var bits: UInt64 = 0
  /// Of `ContextClass`.
  var context: UInt32 = 0
  /// 0 where the lexicon knows nothing.
  var entry: Lexicon.Entry = 0
  /// The tokens that the phrase takes; 1 for a word.
  var length: UInt8 = 1
  /// Of `Clitic`.
  var proclitics: UInt8 = 0

  static let number: UInt64 = 1 << 63
  static let mark: UInt64 = 1 << 62
  /// Stands after the last token, and is nothing.
  static let end = TokenClasses()
}
