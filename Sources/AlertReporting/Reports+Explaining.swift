import Calendars
package import Vocabulary

extension Reports {
  /// What one article tells of an event: each sentence with its article, and how it filled the event's fields.
  package func lines(for account: TimelineEvent.Account) -> [String] {
    let mentions = account.sources.map(\.mention)
    return account.sources.flatMap { source in
      let notes = [speaker(of: source).map(words.says), outlet(of: source)].compactMap(\.self)
      return page.row([
        Page.Cell(published(source), .faint, width: 10), Page.Cell(source.mention.quote),
      ])
        + notes.flatMap { page.row([Page.Cell("", width: 10), Page.Cell($0, .faint)]) }
        + lines(for: fields(of: account.event, from: source.mention, among: mentions), indent: 12)
    }
  }

  /// What was said of an event before and what is said now, side by side; one below the other on a narrow page.
  package func lines(comparing earlier: TimelineEvent.Account, with now: TimelineEvent.Account) -> [String] {
    guard page.width >= 80 else {
      return heading(words.earlierSentences) + lines(for: earlier) + [""] + heading(words.newSentences)
        + lines(for: now)
    }
    let both = [earlier, now]
    var lines = row("", [words.earlierSentences, words.newSentences], .strong)
    lines += row(words.published, both.map { $0.sources.first.map(published) })
    for index in 0..<max(earlier.sources.count, now.sources.count) {
      let sources = both.map { index < $0.sources.count ? $0.sources[index] : nil }
      lines += row(words.sentence, sources.map { $0?.mention.quote })
      lines += row(words.name(of: Evidence.Field.saidBy), sources.map { $0.flatMap(speaker) }, .faint)
    }
    lines += row(words.article, both.map { $0.sources.first.flatMap(outlet) }, .faint)
    let fields = both.map { account in
      let mentions = account.sources.map(\.mention)
      return mentions.flatMap { self.fields(of: account.event, from: $0, among: mentions) }
    }
    for field in Evidence.Field.allCases where field != .saidBy {
      // Of several sentences the one that says most: "late September" rather than "September".
      let found = fields.map { side in
        side.filter { $0.field == field }.max { $0.weight < $1.weight }
      }
      lines += row(
        words.name(of: field),
        found.map { $0.map { "\($0.value ?? "–") · \($0.rule)" } })
      lines += row("", found.map { $0?.words }, .faint)
    }
    return lines
  }

  /// Nothing where both sides are empty.
  private func row(_ label: String, _ sides: [String?], _ style: Page.Style = .plain) -> [String] {
    guard sides.contains(where: { $0?.isEmpty == false }) else { return [] }
    let width = (page.width - 13) / 2 - 1
    return page.row([
      Page.Cell(label, .faint, width: 11), Page.Cell(sides[0] ?? "", style, width: width),
      Page.Cell(sides[1] ?? "", style),
    ])
  }

  private func published(_ source: TimelineEvent.Source) -> String {
    source.published?.days.description ?? words.unknownPublication
  }

  private func speaker(of source: TimelineEvent.Source) -> String? {
    source.mention.saidBy.map(sentences.speaker)
  }

  private func outlet(of source: TimelineEvent.Source) -> String? {
    [source.title, source.source, PlainText.escaped(source.file)].compactMap(\.self).joined(separator: " · ")
  }
}
