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
    if let lateness = event.lateness {
      notes.append(words.onTime(lateness: lateness, event.planned.flatMap(sentences.adverbialDate)))
    }
    if !event.disputedDates.isEmpty {
      notes.append(words.disputed(event.disputedDates.map(side)))
    }
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

  /// "30 September 2025, says a US official".
  private func side(_ dated: TimelineEvent.Dated) -> String {
    let date = dated.when.flatMap(sentences.date) ?? words.undated
    return [date, dated.saidBy.map { words.says(sentences.speaker($0)) }].compactMap(\.self)
      .joined(separator: words.comma)
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

  /// For lines that are then `indented`.
  package var narrower: Reports {
    var page = page
    page.width -= 2
    return Reports(page: page, sentences: sentences)
  }

  package func indented(_ lines: [String]) -> [String] { lines.map { "  " + $0 } }
}
