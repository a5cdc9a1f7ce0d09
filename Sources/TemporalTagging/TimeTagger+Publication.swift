package import ArabicText
import Calendars
package import Vocabulary

extension TimeTagger {
  /// When `article` was published; nil where nothing says so (DESIGN.md §3).
  ///
  /// The first stated date that agrees with the text, else what the text implies, else the file's own time.
  package func publication(of article: Article, _ text: TokenizedText, _ tagged: TaggedTimes) -> Publication?
  {
    let constraints = ConstraintReading(text, tagged).constraints
    var solver = PublicationSolver(constraints, modified: article.modified)
    let candidates = candidates(of: article, text, tagged)
    for (index, stated) in candidates.enumerated() {
      if stated.origin == .caller {
        return Publication(days: stated.days, basis: .metadata, rejected: solver.rejected)
      }
      guard solver.accepts(stated), !solver.prefers(candidates[(index + 1)...], to: stated) else { continue }
      return Publication(
        days: solver.narrowed(stated.days), basis: stated.origin == .filename ? .filename : .metadata,
        rejected: solver.rejected, reasons: solver.reasons)
    }
    return solver.solveByText()
  }

  /// The stated dates in the order of trust, those of page stamps in the text included.
  private func candidates(of article: Article, _ text: TokenizedText, _ tagged: TaggedTimes)
    -> [PublicationSolver.Stated]
  {
    var candidates: [PublicationSolver.Stated] = []
    let dated = tagged.stamps + tagged.times
    func days(_ time: TaggedTime) -> DayInterval? {
      time.first.namesFullDate ? Self.meanings(of: [time], from: nil).first?.time.days : nil
    }
    for stated in article.statedDates {
      var found = stated.days
      if found == nil, let span = stated.span {
        found = dated.lazy.filter { $0.start < span.end && span.start < $0.end }.compactMap(days).first
      }
      found = found ?? Self.numericDay(in: stated.written).map { DayInterval($0) }
      guard let found else { continue }
      candidates.append(.init(origin: stated.origin, written: stated.written, days: found, span: stated.span))
    }
    for time in tagged.stamps {
      guard let found = days(time) else { continue }
      let span = TextSpan(time.start, time.end)
      if candidates.contains(where: { $0.span.map(span.overlaps) ?? false }) { continue }
      candidates.append(.init(origin: .stamp, written: text.text[span], days: found, span: span))
    }
    // A stable order: what was stated first goes first among its equals.
    return candidates.enumerated().sorted {
      ($0.element.origin, $0.element.isHeader ? 1 : 0, $0.offset)
        < ($1.element.origin, $1.element.isHeader ? 1 : 0, $1.offset)
    }.map(\.element)
  }

  /// `2024-08-15`, `20240815` or `15-08-2024` in a file's name or a header; nil where there is none.
  static func numericDay(in written: String) -> Day? {
    let groups = written.unicodeScalars.split { !("0"..."9").contains($0) }.map { Array(String($0).utf8) }
    func number(_ digits: some Sequence<UInt8>) -> Int {
      digits.reduce(0) { min($0, 99_999) * 10 + Int($1 - 0x30) }
    }
    for (index, group) in groups.enumerated() {
      if group.count == 8,
        let day = Day(year: number(group[..<4]), month: number(group[4..<6]), day: number(group[6...])),
        (1990...2100).contains(day.year)
      {
        return day
      }
      guard index + 2 < groups.count else { continue }
      let (first, second, third) = (group, groups[index + 1], groups[index + 2])
      guard second.count <= 2 else { continue }
      if first.count == 4, third.count <= 2,
        let day = Day(year: number(first), month: number(second), day: number(third))
      {
        return day
      }
      if first.count <= 2, third.count == 4,
        let day = Day(year: number(third), month: number(second), day: number(first))
      {
        return day
      }
    }
    return nil
  }
}
