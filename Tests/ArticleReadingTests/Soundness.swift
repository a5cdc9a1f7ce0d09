import ArabicText
import Testing
import Vocabulary

/// Expects what every article promises: blocks in order, within the text, and only white space between them.
func expectSound(_ article: Article, sourceLocation: SourceLocation = #_sourceLocation) {
  let scalars = Array(article.text.string.unicodeScalars)
  #expect(scalars.count == article.text.scalarCount, sourceLocation: sourceLocation)
  var covered = 0
  for block in article.blocks {
    guard block.span.start >= covered, block.span.end > block.span.start, block.span.end <= scalars.count
    else {
      Issue.record("block \(block.span) after \(covered) of \(scalars.count)", sourceLocation: sourceLocation)
      return
    }
    expectBlank(scalars[covered..<block.span.start], sourceLocation)
    covered = block.span.end
  }
  expectBlank(scalars[covered...], sourceLocation)
  for date in article.statedDates {
    guard let span = date.span else { continue }
    #expect(article.text[span] == date.written, sourceLocation: sourceLocation)
  }
}

private func expectBlank(_ scalars: ArraySlice<Unicode.Scalar>, _ sourceLocation: SourceLocation) {
  let isBlank = scalars.allSatisfy {
    $0.properties.isWhitespace || $0.value < 0x20 || $0.properties.generalCategory == .format
      || (0x2065...0x206F).contains($0.value)
  }
  #expect(isBlank, sourceLocation: sourceLocation)
}
