import ArabicText
import Vocabulary

/// One field of an event, what stands in it, and how that came about.
struct ExplainedField {
  var field: Evidence.Field
  /// Nil where the event has none, or has it from another sentence.
  var value: String?
  var rule: String
  /// What the rule matched; nil where it needs no words.
  var words: String?

  /// How much it says: nothing where another sentence decided.
  var weight: Int { value == nil ? 0 : 1 + (words?.unicodeScalars.count ?? 0) }
}

extension Reports {
  /// The fields that `mention` fills of `event`, in the order of the contract; `mentions` are all that tell it.
  ///
  /// What one sentence only presumes, where another says it in words, is shown without a value: it did not decide.
  func fields(of event: Event, from mention: Mention, among mentions: [Mention]) -> [ExplainedField] {
    let said = Set(mentions.flatMap(\.evidence).filter { $0.span != nil }.map(\.field))
    return mention.evidence.map { evidence in
      let isDecided = evidence.span == nil && said.contains(evidence.field)
      return ExplainedField(
        field: evidence.field, value: isDecided ? nil : value(of: evidence.field, in: event, mention),
        rule: evidence.rule, words: evidence.span.flatMap(mention.words))
    }
  }

  private func value(of field: Evidence.Field, in event: Event, _ mention: Mention) -> String? {
    switch field {
    case .topic: event.topic
    case .kind: words.name(of: event.kind)
    case .status: words.name(of: event.status)
    case .place: event.place.map { sentences.name(of: $0.rawValue) }
    case .when: event.when.map { sentences.date($0) ?? $0.value }
    case .weapon: event.weapon.map(words.name)
    case .count: event.count.map(String.init)
    case .killed: event.killed.map(String.init)
    case .wounded: event.wounded.map(String.init)
    case .outcome: event.outcome.map(words.name)
    case .actor: event.actor.map(sentences.name)
    case .toPlace: event.toPlace.map { sentences.name(of: $0.rawValue) }
    case .ordinal: event.ordinal.map(String.init)
    case .phase: event.phase.map(words.name)
    case .subject: event.subject
    case .saidBy: mention.saidBy.map(sentences.speaker)
    }
  }

  /// A line or more for each field: its name, what stands in it, the rule, the words.
  func lines(for fields: [ExplainedField], indent: Int) -> [String] {
    let room = max(12, (page.width - indent - 11) / 3)
    return fields.flatMap { field in
      page.row([
        Page.Cell("", width: indent - 2), Page.Cell(words.name(of: field.field), .faint, width: 9),
        Page.Cell(field.value ?? "–", width: min(room, 26)),
        Page.Cell(field.rule, .faint, width: min(room, 20)), Page.Cell(field.words ?? ""),
      ])
    }
  }
}

extension Mention {
  /// What stands at `span` of the article, as far as the sentence shows it.
  func words(at span: TextSpan) -> String? {
    guard self.span.contains(span) else { return nil }
    let scalars = quote.unicodeScalars.dropFirst(span.start - self.span.start).prefix(span.length)
    return String(String.UnicodeScalarView(scalars))
  }
}
