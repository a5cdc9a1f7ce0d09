import ArabicText
package import Vocabulary

extension Reports {
  /// How wide running text may become, on however wide a page.
  private static let textWidth = 100

  /// An article: its date, its text with what was read in it marked, its events, times and places.
  package func lines(for read: ReadArticle, explainingDate: Bool) -> [String] {
    var lines = page.row([Page.Cell(PlainText.escaped(read.article.file), .strong)])
    lines += dateLines(for: read, explained: explainingDate)
    lines += [""] + textLines(for: read) + [""]
    lines += heading(words.events, read.events.isEmpty)
    for (index, event) in read.events.enumerated() {
      lines += eventLines(for: event, number: index + 1)
    }
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

  private func eventLines(for event: Event, number: Int) -> [String] {
    let label = "(\(number))"
    var lines = page.row([
      Page.Cell(label, MarkedArticle.numberStyle, width: 4),
      Page.Cell(sentences.sentence(for: event), event.freshness == .fresh ? .strong : .plain),
    ])
    for mention in event.mentions {
      lines += page.row([Page.Cell("", width: 4), Page.Cell(mention.quote, .faint)])
      if let speaker = mention.saidBy {
        lines += page.row([
          Page.Cell("", width: 4), Page.Cell(words.says(sentences.speaker(speaker)), .faint),
        ])
      }
    }
    return lines
  }

  private func dateLines(for read: ReadArticle, explained: Bool) -> [String] {
    guard let publication = read.publication else {
      return page.row([Page.Cell("\(words.published): \(words.unknownPublication)")])
    }
    var lines = page.row([
      Page.Cell("\(words.published): \(publication.days), \(words.name(of: publication.basis))")
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
