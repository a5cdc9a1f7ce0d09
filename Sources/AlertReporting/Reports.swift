import ArabicText
import Calendars
package import Vocabulary

/// What the commands print for people, in one language on one page.
package struct Reports: Sendable {
  package let page: Page
  package let sentences: AlertSentences
  package let words: ReportWords

  package init(page: Page, sentences: AlertSentences) {
    self.page = page
    self.sentences = sentences
    words = ReportWords(sentences.language)
  }

  /// An alert: when it was published, what it is, the sentence, and below its identifier and the words behind it.
  package func lines(for alert: Alert) -> [String] {
    let style: Page.Style =
      switch (alert.freshness, alert.type) {
      case (.background, _): .faint
      case (_, .baseAttack): .alarm
      case (_, .dateChange): .caution
      case (_, .newEvent): .news
      }
    let published = alert.published.map { "\($0.days.from)\($0.days.isOneDay ? "" : "…")" } ?? ""
    let head = page.row([
      Page.Cell(published, .faint, width: 11),
      Page.Cell(words.name(of: alert.type), style, width: 16),
      Page.Cell(sentences.sentence(for: alert), alert.freshness == .fresh ? .strong : .plain),
    ])
    let room = page.width - 31
    let quote = room < 24 ? "" : PlainText.clipped(PlainText.line(alert.quote), toColumns: room)
    return head
      + page.row([
        Page.Cell("", width: 11), Page.Cell(alert.id, .faint, width: 16), Page.Cell(quote, .faint),
      ])
  }

  /// An event of the timeline: its date, the sentence, and below how well it is known.
  package func lines(for event: TimelineEvent) -> [String] {
    let date = event.event.when.flatMap(sentences.date) ?? words.undated
    var notes = [event.id, words.reports(event.mentionCount, independent: event.independentCount)]
    notes += words.range(killed: event.killedRange, wounded: event.woundedRange)
    if !event.deniedBy.isEmpty { notes.append(words.disputed(by: event.deniedBy.map(sentences.speaker))) }
    let dateWidth = min(28, page.width / 3)
    return page.row([
      Page.Cell(date, .strong, width: dateWidth),
      Page.Cell(sentences.sentence(for: event.event, dated: false)),
    ])
      + page.row([
        Page.Cell("", width: dateWidth), Page.Cell(notes.joined(separator: " · "), .faint),
      ])
  }

  /// Time expressions, one a row: the words, the TIMEX3 value, the days.
  package func lines(for times: [TimeExpression]) -> [String] {
    let textWidth = min(32, page.width / 3)
    return times.flatMap { expression in
      let time = expression.time
      let value = [expression.type.rawValue, time.value, time.mod?.rawValue].compactMap(\.self)
      return page.row([
        Page.Cell(expression.text, .strong, width: textWidth),
        Page.Cell(value.joined(separator: " "), width: min(30, page.width / 3)),
        Page.Cell(
          [time.days?.description, expression.inconsistency].compactMap(\.self).joined(separator: "; ")),
      ])
    }
  }

  /// An article: its title and date, its events with their sentences, its times and places.
  package func lines(for read: ReadArticle, explainingDate: Bool) -> [String] {
    var lines = page.row([Page.Cell(read.article.title ?? words.untitled, .strong)])
    lines += page.row([Page.Cell(PlainText.escaped(read.article.file), .faint)])
    lines += dateLines(for: read, explained: explainingDate)
    lines += heading(words.events, read.events.isEmpty)
    for event in read.events {
      lines += page.row([
        Page.Cell("", width: 0),
        Page.Cell(sentences.sentence(for: event), event.freshness == .fresh ? .strong : .plain),
      ])
      for mention in event.mentions { lines += quoteLines(mention) }
    }
    lines += heading(words.times, read.times.isEmpty)
    lines += indented(self.lines(for: read.times))
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
        page.row([Page.Cell(place.id, width: 20), Page.Cell(place.texts.joined(separator: "، "))]))
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

  /// A sentence and who says it.
  package func quoteLines(_ mention: Mention) -> [String] {
    let speaker = mention.saidBy.map { words.says(sentences.speaker($0)) }
    return page.row([Page.Cell("", width: 2), Page.Cell(mention.quote, .faint)])
      + (speaker.map { page.row([Page.Cell("", width: 2), Page.Cell($0, .faint)]) } ?? [])
  }

  /// One sentence of an event with its article: when it was published, what it says, where it stands.
  package func lines(for source: TimelineEvent.Source) -> [String] {
    let published = source.published?.days.description ?? words.unknownPublication
    let article = [source.title, PlainText.escaped(source.file)].compactMap(\.self).joined(separator: " · ")
    let rules =
      source.mention.rules.isEmpty ? "" : "\(words.rules): \(source.mention.rules.joined(separator: " "))"
    let speaker = source.mention.saidBy.map { words.says(sentences.speaker($0)) } ?? ""
    return [source.mention.quote, speaker, article, rules].enumerated().filter { !$1.isEmpty }.flatMap {
      index, text in
      page.row([
        Page.Cell(index == 0 ? published : "", .faint, width: 10),
        Page.Cell(text, index == 0 ? .plain : .faint),
      ])
    }
  }

  /// A date that an event was given: when it was said, the date, its status, by whom.
  package func lines(for dated: TimelineEvent.Dated) -> [String] {
    let published = dated.published?.days.description ?? words.unknownPublication
    let date = dated.when.flatMap(sentences.date) ?? words.undated
    let speaker = dated.saidBy.map { words.says(sentences.speaker($0)) }
    return page.row([
      Page.Cell(published, .faint, width: 10),
      Page.Cell(
        [date, words.name(of: dated.status), speaker].compactMap(\.self).joined(separator: words.comma)),
    ])
  }

  package func heading(_ text: String, _ isEmpty: Bool = false) -> [String] {
    [page.styled(text + (isEmpty ? ": \(words.none)" : ""), .strong)]
  }

  package func indented(_ lines: [String]) -> [String] { lines.map { "  " + $0 } }
}
