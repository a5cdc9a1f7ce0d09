/// One word, number or mark of a text, with the lexicon's word behind it.
@usableFromInline package struct Token: Sendable {
  @usableFromInline package enum Kind: UInt8, Sendable { case word, number, mark }

  /// Scalar offsets, half-open.
  ///
  /// Vowels and tatweel after a letter belong to its token.
  @usableFromInline package var start: UInt32
  @usableFromInline package var end: UInt32
  /// Byte offsets into the text's UTF-8, half-open.
  @usableFromInline package var byteStart: UInt32
  @usableFromInline package var byteEnd: UInt32
  @usableFromInline package var kind: Kind
  /// `.other` for words and numbers.
  @usableFromInline package var mark: Mark
  /// True where neither space nor line end stands before it.
  @usableFromInline package var isAttached: Bool
  /// Of a word its folded letters, of a number its digits; none for a mark, nor where there are more than sixteen.
  @usableFromInline package var letters: Letters
  /// What the lexicons know; `word` is `.none` for any other word, and for numbers and marks.
  @usableFromInline package var analysis: WordIndex.Analysis
  /// The number's value; -1 for words, marks and numbers of more than 9 digits.
  @usableFromInline package var value: Int32
  /// Folded letters of a word, digits of a number (leading zeros count), 1 for a mark.
  @usableFromInline package var length: UInt16

  @inlinable package var span: TextSpan { TextSpan(Int(start), Int(end)) }
  @inlinable package var word: WordID { analysis.word }
  @inlinable package var proclitics: Proclitics { analysis.proclitics }
  @inlinable package func isMark(_ mark: Mark) -> Bool { kind == .mark && self.mark == mark }
}

/// A run of tokens between two ends of sentence; a line always ends one.
@usableFromInline package struct Sentence: Sendable {
  /// Indices into `TokenizedText.tokens`, half-open, without line ends; never empty.
  @usableFromInline package var tokens: Range<Int>
  /// The number of its line among the lines that hold any token.
  @usableFromInline package var line: Int
}

/// A text with its tokens and sentences, made in one pass over its bytes.
@usableFromInline package struct TokenizedText: Sendable {
  package let text: SourceText
  @usableFromInline package let tokens: [Token]
  @usableFromInline package let sentences: [Sentence]

  package init(_ text: SourceText, _ words: WordIndex) {
    self.text = text
    tokens = LineWraps.unwrapped(tokenize(text, words))
    sentences = split(tokens, text.utf8)
  }

  /// The scalars that `range` covers, from the first token's start to the last one's end.
  package func span(_ range: Range<Int>) -> TextSpan {
    TextSpan(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
  }

  /// The text of `range` as the article has it.
  package func string(_ range: Range<Int>) -> String {
    text.string(Int(tokens[range.lowerBound].byteStart)..<Int(tokens[range.upperBound - 1].byteEnd))
  }

  /// The span and the text of `range` as the article has it, without the first `letters` folded letters.
  package func excerpt(_ range: Range<Int>, skipping letters: Int) -> (span: TextSpan, text: String) {
    let first = tokens[range.lowerBound]
    let last = tokens[range.upperBound - 1]
    let skipped =
      letters > 0
      ? lead(of: letters, in: text.utf8, Int(first.byteStart)..<Int(first.byteEnd)) : (scalars: 0, bytes: 0)
    let bytes = Int(first.byteStart) + skipped.bytes..<Int(last.byteEnd)
    return (TextSpan(Int(first.start) + skipped.scalars, Int(last.end)), text.string(bytes))
  }

  /// The folded letters of the token at `index`; none for a mark.
  @inlinable package func folded(_ index: Int) -> Letters { tokens[index].letters }

  /// Where the token's word begins once `letters` folded letters of clitics are left out, in scalars.
  ///
  /// "وأيلول" with 1 gives the offset of أ, past و and its vowels.
  package func start(of index: Int, skipping letters: Int) -> Int {
    let token = tokens[index]
    return Int(token.start)
      + lead(of: letters, in: text.utf8, Int(token.byteStart)..<Int(token.byteEnd)).scalars
  }

  /// The sentence that holds the token, by binary search; nil for a line end.
  package func sentence(of token: Int) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].tokens.contains(token) ? low : nil
  }

  /// The first token that ends after `scalar`; `tokens.count` where none does.
  package func firstToken(after scalar: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].end) <= scalar { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
