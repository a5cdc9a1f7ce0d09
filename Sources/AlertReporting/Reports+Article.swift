import ArabicText
package import Vocabulary

extension Reports {
  /// How wide running text may become, on however wide a page.
  private static let textWidth = 100

  /// What is told of an article beside what was read in it.
  package struct Explaining: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The sentences that bound its publication date.
    package static let date = Explaining(rawValue: 1)
    /// The rule and the words behind each field of its events, and what was dropped.
    package static let events = Explaining(rawValue: 2)
  }

  /// An article: its date, its text with what was read in it marked, its events, times and places.
  package func lines(for read: ReadArticle, explaining: Explaining = []) -> [String] {
    var lines = page.row([Page.Cell(PlainText.escaped(read.article.file), .strong)])
    lines += dateLines(for: read, explained: explaining.contains(.date))
    lines += [""] + textLines(for: read) + [""]
    lines += heading(words.events, read.events.isEmpty)
    for (index, event) in read.events.enumerated() {
      lines += eventLines(for: event, number: index + 1, explained: explaining.contains(.events))
    }
    if explaining.contains(.events) { lines += droppedLines(for: read) }
    lines += heading(words.times, read.times.isEmpty)
    lines += indented(narrower.lines(for: read.times))
    lines += heading(words.places, read.places.isEmpty)
    var places: [(id: String, texts: [String])] = []
    for place in read.places {
      if let known = places.firstIndex(where: { $0.id == place.id.rawValue }) {
        if !places[known].texts.contains(place.text) { places[known].texts.append(place.text) }
      } else {
        places.append((place.id.rawValue, [place.text]))
      }
    }
    for place in places {
      lines += indented(
        narrower.page.row([Page.Cell(place.id, width: 20), Page.Cell(place.texts.joined(separator: "، "))]))
    }
    return lines
  }

  private func textLines(for read: ReadArticle) -> [String] {
    var page = page
    page.width = min(page.width, Self.textWidth)
    let marked = MarkedArticle(read, hasColour: page.hasColour)
    var lines = page.lines(marked.legend(words), indent: 2)
    var previous: Block.Role?
    for block in read.article.blocks where block.role != .boilerplate {
      // What belongs to one list or one dateline stays together.
      if block.role != previous || block.role == .body { lines.append("") }
      lines += page.lines(marked.text(of: block), indent: 2)
      previous = block.role
    }
    let left = read.article.blocks.count { $0.role == .boilerplate }
    if left > 0 { lines += [""] + indented(narrower.page.row([Page.Cell(words.leftOut(left), .faint)])) }
    return lines
  }

  private func eventLines(for event: Event, number: Int, explained: Bool) -> [String] {
    var lines = page.row([
      Page.Cell("(\(number))", MarkedArticle.numberStyle, width: 4),
      Page.Cell(sentences.sentence(for: event), event.freshness == .fresh ? .strong : .plain),
    ])
    guard explained else {
      let fields = event.mentions.flatMap { self.fields(of: event, from: $0, among: event.mentions) }.filter {
        $0.words != nil
      }
      return lines + wordLines(for: fields)
    }
    for mention in event.mentions {
      lines += page.row([Page.Cell("", width: 4), Page.Cell(mention.quote, .faint)])
      lines += self.lines(for: fields(of: event, from: mention, among: event.mentions), indent: 6)
    }
    return lines
  }

  /// The words that each field came from, in whichever of an event's sentences they stand.
  private func wordLines(for fields: [ExplainedField]) -> [String] {
    Evidence.Field.allCases.flatMap { field -> [String] in
      var found: [String] = []
      for words in fields.filter({ $0.field == field }).compactMap(\.words) where !found.contains(words) {
        found.append(words)
      }
      guard !found.isEmpty else { return [] }
      return page.row([
        Page.Cell("", width: 4), Page.Cell(words.name(of: field), .faint, width: 9),
        Page.Cell(found.joined(separator: " … ")),
      ])
    }
  }

  private func droppedLines(for read: ReadArticle) -> [String] {
    heading(words.dropped, read.dropped.isEmpty)
      + read.dropped.flatMap { candidate in
        page.row([
          Page.Cell("", width: 0),
          Page.Cell(candidate.trigger.span.map { read.article.text[$0] } ?? "", width: 16),
          Page.Cell(candidate.trigger.rule, .faint, width: 18), Page.Cell(candidate.reason.rule, width: 22),
          Page.Cell(candidate.reason.span.map { read.article.text[$0] } ?? ""),
        ]) + page.row([Page.Cell("", width: 2), Page.Cell(read.article.text[candidate.span], .faint)])
      }
  }

  private func dateLines(for read: ReadArticle, explained: Bool) -> [String] {
    guard let publication = read.publication else {
      return page.row([Page.Cell("\(words.published): \(words.unknownPublication)")])
    }
    var lines = page.row([
      Page.Cell("\(words.published): \(publication.days)\(words.comma)\(words.name(of: publication.basis))")
    ])
    guard explained else { return lines }
    for rejected in publication.rejected {
      lines += reasonLines("\(words.rejected): \(rejected.written)", rejected.reason, read)
    }
    for reason in publication.reasons { lines += reasonLines(words.because, reason, read) }
    return lines
  }

  private func reasonLines(_ label: String, _ reason: Publication.Reason, _ read: ReadArticle) -> [String] {
    var lines = page.row([Page.Cell("", width: 0), Page.Cell("\(label): \(reason.explanation)")])
    if let span = reason.span {
      lines += page.row([Page.Cell("", width: 2), Page.Cell(read.article.text[span], .faint)])
    }
    return lines
  }
}
