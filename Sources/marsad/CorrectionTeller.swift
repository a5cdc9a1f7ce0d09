import AlertReporting
import TimelineStorage
import Vocabulary

/// Prints what a correction, or a new reading of the archive, made of the events.
struct CorrectionTeller {
  private let reports: Reports
  private let json: Bool

  init(_ topics: [Topic], _ language: Language, json: Bool) {
    reports = .forStandardOutput(topics, language)
    self.json = json
  }

  func tell(_ result: Result<Corrected, CorrectionRefusal>) throws {
    let corrected: Corrected
    switch result {
    case .success(let value): corrected = value
    case .failure(let refusal): throw Failure(refusal)
    }
    if json {
      try StandardOutput.print(JSONValue(corrected.correction).line)
    } else {
      try tell(reports.words.corrected(Int(corrected.correction.id), corrected.differences.count))
    }
    for difference in corrected.differences { try tell(difference) }
  }

  func tell(_ difference: EventDifference) throws {
    if json {
      try StandardOutput.print(JSONValue(difference).line)
    } else {
      for line in lines(difference) { try StandardOutput.print(line) }
    }
  }

  /// A sentence for people.
  func tell(_ sentence: String) throws {
    for line in reports.page.row([Page.Cell(sentence)]) { try StandardOutput.print(line) }
  }

  private func lines(_ difference: EventDifference) -> [String] {
    let words = reports.words
    func row(_ label: String, _ event: Event?, _ style: Page.Style) -> [String] {
      let date = event.flatMap { $0.when.flatMap(reports.sentences.date) } ?? words.undated
      let told = event.map { "\(date): \(reports.sentences.sentence(for: $0, dated: false))" }
      return reports.page.row([Page.Cell(label, .faint, width: 16), Page.Cell(told ?? words.none, style)])
    }
    let head = reports.page.row([
      Page.Cell(difference.id, .faint, width: 16),
      Page.Cell(words.name(of: difference.outcome, into: difference.mergedInto), .caution),
    ])
    switch difference.outcome {
    case .new: return head + row(words.after, difference.after, .plain)
    case .gone, .merged: return head + row(words.before, difference.before, .faint)
    case .same: return head + row("", difference.after, .plain)
    case .changed:
      return head + row(words.before, difference.before, .faint) + row(words.after, difference.after, .plain)
    }
  }
}

extension EventDifference {
  fileprivate var outcome: ReportWords.EventOutcome {
    if mergedInto != nil { return .merged }
    guard before != nil else { return .new }
    guard after != nil else { return .gone }
    return before == after ? .same : .changed
  }
}

extension JSONValue {
  /// `marsad/correction/1`: what a person put right; `at` is in seconds since 1970.
  init(_ correction: Correction) {
    self = [
      "schema": "marsad/correction/1", "id": .integer(Int(correction.id)),
      "action": .string(correction.action.rawValue), "by": .string(correction.author.name),
      "why": JSONValue(correction.author.note), "at": .integer(Int(correction.author.moment)),
      "events": .array(correction.events.map(JSONValue.string)),
    ]
  }

  /// `marsad/difference/1`: what became of one event.
  init(_ difference: EventDifference) {
    self = [
      "schema": "marsad/difference/1", "event": .string(difference.id),
      "change": .string(difference.outcome.rawValue), "into": JSONValue(difference.mergedInto),
      "before": difference.before.map { JSONValue(state: $0) } ?? .null,
      "after": difference.after.map { JSONValue(state: $0) } ?? .null,
    ]
  }
}

extension Failure {
  init(_ refusal: CorrectionRefusal) {
    switch refusal {
    case .unknownEvent(let id):
      self.init(
        .noInput, "no event '\(PlainText.escaped(id))' is told now; marsad timeline lists the identifiers")
    case .differentKinds(let one, let other):
      self.init(
        .inputRefused,
        "\(PlainText.escaped(one)) and \(PlainText.escaped(other)) are of different kinds; only events of one kind "
          + "can be one")
    case .notTold(let sentence, let event):
      let mention = sentence.start.map { "no mention at \($0) of" } ?? "nothing in"
      self.init(
        .noInput,
        "\(mention) \(sentence.article.prefix(12)) tells \(event); marsad timeline --json lists its mentions")
    case .everything(let event):
      self.init(.inputRefused, "nothing would stay of \(event); leave out what is to keep its identifier")
    case .nothingToDo:
      self.init(.inputRefused, "it is so already; nothing was changed")
    }
  }
}

extension TimelineStore {
  /// The one stored article that `name` means.
  func article(named name: String) throws(Failure) -> StoredArticle {
    let found = try raised { store throws(StorageError) in try store.articles(named: name) }
    if found.count == 1, let only = found.first { return only }
    if found.isEmpty {
      throw Failure(
        .noInput,
        "no article '\(PlainText.escaped(name))' was read; name its file, its address, or eight digits of its SHA-256"
      )
    }
    let several = found.prefix(5).map { "\($0.sha256.prefix(16)) \(PlainText.escaped($0.file))" }
    throw Failure(
      .inputRefused,
      "'\(PlainText.escaped(name))' is \(found.count) articles; name one by its SHA-256:\n"
        + several.joined(separator: "\n"))
  }
}
