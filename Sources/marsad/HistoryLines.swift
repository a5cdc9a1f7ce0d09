import AlertReporting
import Calendars
import TimelineDiffing
import TimelineStorage
import Vocabulary

extension Reports {
  /// How an event's date moved: when it was said, the date, what it changed; below who says it, and where.
  func lines(for history: EventHistory, _ corrections: [Correction]) -> [String] {
    var lines = history.mergedFrom.map { page.row([Page.Cell(words.merged($0))]) } ?? []
    lines += self.lines(for: history.event) + [""]
    if history.steps.isEmpty { lines += page.row([Page.Cell(words.noHistory)]) }
    let dateWidth = min(28, page.width / 3)
    for step in history.steps {
      let published = step.told.published?.days.description ?? words.unknownPublication
      let date = step.told.when.flatMap(sentences.date) ?? words.undated
      lines += page.row([
        Page.Cell(published, .faint, width: 10), Page.Cell(date, .strong, width: dateWidth),
        Page.Cell(words.name(of: step.effect), step.effect.moves ? .caution : .plain),
      ])
      let speaker = step.told.saidBy.map { words.says(sentences.speaker($0)) }
      let source = [speaker, PlainText.escaped(step.file)].compactMap(\.self).joined(separator: " · ")
      lines += page.row([
        Page.Cell("", width: 10), Page.Cell("", width: dateWidth), Page.Cell(source, .faint),
      ])
    }
    if !corrections.isEmpty { lines += [""] + heading(words.corrections) }
    for correction in corrections {
      lines += page.row([
        Page.Cell("\(Day(localTime: Int(correction.author.moment)))", .faint, width: 10),
        Page.Cell(
          ([words.name(of: correction.action), correction.author.name]
            + [correction.author.note].compactMap(\.self))
            .joined(separator: words.comma)),
      ])
    }
    return lines
  }
}

extension ReportWords {
  fileprivate func name(of effect: DateHistory.Effect) -> String {
    switch effect {
    case .first: firstDate
    case .moved(let change, let shift): moved(change, shift: shift)
    case .corroborated: corroborated
    case .retold: retold
    case .disputed: otherSide
    case .denied: denied
    case .occurred(let lateness):
      lateness.map { "\(occurred)\(comma)\(onTime(lateness: $0, nil))" } ?? occurred
    case .refined: moved(.refined, shift: nil)
    }
  }

  fileprivate func name(of action: Correction.Action) -> String {
    switch action {
    case .retract: retracted
    case .restore: restored
    case .merge: mergedByHand
    case .split: splitByHand
    }
  }
}

extension DateHistory.Effect {
  /// Whether another date, or none, stands afterwards.
  fileprivate var moves: Bool {
    switch self {
    case .moved, .occurred: true
    case .first, .corroborated, .retold, .disputed, .denied, .refined: false
    }
  }

  /// The outward spelling; a change by its own name.
  fileprivate var name: String {
    switch self {
    case .first: "first"
    case .moved(let change, _): change.rawValue
    case .corroborated: "corroborated"
    case .retold: "retold"
    case .disputed: "disputed"
    case .denied: "denied"
    case .occurred: "occurred"
    case .refined: "refined"
    }
  }

  fileprivate var days: Int? {
    switch self {
    case .moved(_, let shift): shift
    case .occurred(let lateness): lateness
    case .first, .corroborated, .retold, .disputed, .denied, .refined: nil
    }
  }
}

extension JSONValue {
  /// `marsad/date/1`: one date that an event was given, what that changed, and what stands afterwards.
  ///
  /// `shift_days` counts from the old end to the new end, and for what has happened from what was planned.
  init(_ step: EventHistory.Step, of event: String) {
    self = [
      "schema": "marsad/date/1", "event": .string(event), "when": JSONValue(step.told.when),
      "status": JSONValue(step.told.status), "change": .string(step.effect.name),
      "shift_days": JSONValue(step.effect.days), "stands": JSONValue(step.standing),
      "event_status": JSONValue(step.status), "published": JSONValue(step.told.published),
      "article": .string(step.told.article), "file": .string(step.file), "quote": .string(step.quote),
      "said_by": JSONValue(step.told.saidBy),
    ]
  }
}
