import Calendars
import Vocabulary

extension Gathering {
  /// Follows plans from article to article, and closes those that what happened fulfils.
  mutating func followPlans(_ plans: [Report]) {
    // Occurrences close plans when they are first told, so they stand in the same order as the plans' articles.
    var told: [(Report, Int)] = strands.indices.compactMap { index in
      strands[index].firstTold.map { ($0, index) }
    }
    told.sort { $0.0 < $1.0 }
    var at = 0
    var next = 0
    while at < plans.count || next < told.count {
      let first: Report
      if at < plans.count, next < told.count {
        first = min(plans[at], told[next].0)
      } else {
        first = at < plans.count ? plans[at] : told[next].0
      }
      var says: [Report] = []
      while at < plans.count, plans[at].article == first.article {
        says.append(plans[at])
        at += 1
      }
      let unfinished = follow(says)
      while next < told.count, told[next].0.article == first.article {
        close(with: told[next].1, told[next].0, unfinished)
        next += 1
      }
    }
    if !spent.isEmpty {
      strands = strands.indices.filter { !spent.contains($0) }.map { strands[$0] }
    }
  }

  /// Takes in the plans, postponements and denials of one article; returns the strands that by its word have not
  /// happened: it names a day still ahead, or says that they are put off.
  private mutating func follow(_ says: [Report]) -> Set<Int> {
    var heard: [Int: [Report]] = [:]
    var ahead: Set<Int> = []
    // Dates that are known find their event before those that move one, and those before what bears no date.
    let dated = says.filter { $0.window != nil }
    let undated = says.filter { $0.window == nil }
    var moving: [Report] = []
    for report in dated {
      if let index = known(report) {
        strands[index].join(report, places)
        heard[index, default: []].append(report)
        if report.isAhead { ahead.insert(index) }
      } else {
        moving.append(report)
      }
    }
    for report in moving {
      let index = take(report, into: moved(report, taken: ahead))
      heard[index, default: []].append(report)
      if report.isAhead { ahead.insert(index) }
    }
    for report in undated {
      let index = take(report, into: meant(report, heard: heard))
      heard[index, default: []].append(report)
    }
    for (index, reports) in heard { strands[index].follow(reports) }
    let putOff = heard.filter { $0.value.contains { [.postponed, .cancelled].contains($0.event.status) } }
    return ahead.union(putOff.keys)
  }

  /// The event, planned or happened, that was known for about these days.
  private func known(_ report: Report) -> Int? {
    guard let window = report.window else { return nil }
    // A plan for the very days on which one is to begin is that one, told without saying so.
    func isToBegin(_ strand: Strand) -> Bool { strand.isOpen && strand.course.when?.days == window }
    return best(for: report, ofAnyPhase: isToBegin) { strand in
      if let happened = strand.window, window.overlaps(happened) { return difference(window, happened) }
      let standing = strand.isOpen ? strand.course.when?.days ?? strand.course.lastKnown?.days : nil
      if let standing, window.overlaps(standing) { return difference(window, standing) }
      let others = strand.planned.lazy.filter { window.overlaps($0) }.map { difference(window, $0) }
      // A date that it once had is a worse reason than the one it has.
      return others.min().map { $0 + 1000 }
    }
  }

  /// The plan whose date this one changes; nil where it is another plan.
  private func moved(_ report: Report, taken: Set<Int>) -> Int? {
    guard let window = report.window else { return nil }
    let isAhead = report.isAhead
    let isBase = report.event.place.map { places.isBase($0) } ?? (report.event.target == .base)
    let followed = FollowedKind(report.event.kind)
    let facts = Facts(report.event)
    let moves = followed.planMoves
    return best(for: report) { strand in
      // A country is left by phases: the day of a numbered one is no new day for the whole.
      if followed.isMilestone, !isBase,
        strand.facts.subject != report.event.subject || !strand.facts.isSamePhase(as: facts)
      {
        return nil
      }
      // A base is left once; a country's mission ends by phases, so two days ahead in one article are two events.
      if isAhead, let index = strandIndex(strand), taken.contains(index), !isBase { return nil }
      guard strand.isOpen || !isAhead else { return nil }
      guard let standing = strand.course.when?.days ?? strand.course.lastKnown?.days else {
        // Put off, or planned for no day.
        guard strand.isOpen else { return nil }
        return zip2(report.published, strand.members.last?.published).map { gap($0, $1) } ?? 0
      }
      let shift = abs(window.to - standing.to)
      // The deadline of another decade is no earlier date of this one's plan.
      if let published = report.published, published.from - standing.to > Reach.memoryDays { return nil }
      if !isAhead && shift > Reach.memoryDays { return nil }
      return shift <= moves ? shift : nil
    }
  }

  private func strandIndex(_ strand: Strand) -> Int? {
    strands.firstIndex { $0.members[0].key == strand.members[0].key }
  }

  /// The event that a plan, postponement or denial without a date is about.
  private func meant(_ report: Report, heard: [Int: [Report]]) -> Int? {
    let index = best(for: report) { strand in
      if strand.isOpen {
        let told = zip2(report.published, strand.members.last?.published).map { gap($0, $1) } ?? 0
        return told
      }
      // What has just happened is still spoken of as a plan, and denied.
      guard let published = report.published, let first = strand.firstTold?.published else { return nil }
      let since = gap(published, strand.window ?? first)
      return since <= Reach.newsDays ? 10_000 + since : nil
    }
    // The event that the same sentence's neighbours spoke of goes first.
    let facts = Facts(report.event)
    let spoken = heard.keys.sorted().filter { strands[$0].agreement(with: report, facts, places) != nil }
    if spoken.count == 1, let only = spoken.first { return only }
    return index
  }

  private func best(
    for report: Report, ofAnyPhase: (Strand) -> Bool = { _ in false }, _ distance: (Strand) -> Int?
  ) -> Int? {
    var best: (fit: (Int, Int), index: Int)?
    let reach = report.reach
    let facts = Facts(report.event)
    for index in strands.indices where !spent.contains(index) && strands[index].reach.overlaps(reach) {
      guard isTold(strands[index], by: report),
        let agreement = strands[index].agreement(with: report, facts, places),
        isOfPhase(strands[index].facts.phase, facts.phase) || ofAnyPhase(strands[index]),
        let far = distance(strands[index])
      else { continue }
      let fit = (far, agreement)
      if best.map({ fit < $0.fit }) ?? true { best = (fit, index) }
    }
    return best?.index
  }

  /// Whether the event is only planned, or was known to have happened when the report was published: what is told
  /// later fulfils the plan when its turn comes.
  private func isTold(_ strand: Strand, by report: Report) -> Bool {
    guard let first = strand.firstTold?.published, let published = report.published else { return true }
    return first.from <= published.to
  }

  /// The start of a pull-out is an event of its own; its completion and the whole are one.
  private func isOfPhase(_ left: EventPhase?, _ right: EventPhase?) -> Bool {
    (left == .start) == (right == .start)
  }

  // MARK: What was planned has happened

  /// Joins the occurrence to the plan that it fulfils, if there is one.
  private mutating func close(with occurrence: Int, _ told: Report, _ unfinished: Set<Int>) {
    let happened = strands[occurrence]
    var best: (fit: (Int, Int), index: Int)?
    for index in strands.indices where strands[index].isOpen {
      let plan = strands[index]
      guard !unfinished.contains(index), plan.kind == happened.kind, plan.topic == happened.topic,
        plan.rulings.admits(happened.rulings), plan.reach.overlaps(happened.reach),
        let agreement = plan.facts.agreement(with: happened.facts, kind: plan.kind, places),
        let far = fulfils(happened, plan, told)
      else { continue }
      let fit = (far, agreement)
      if best.map({ fit < $0.fit }) ?? true { best = (fit, index) }
    }
    guard let best else { return }
    strands[best.index].join(happened, places)
    spent.insert(occurrence)
  }

  /// How far the occurrence lies from the planned days; nil where it does not fulfil the plan.
  private func fulfils(_ happened: Strand, _ plan: Strand, _ told: Report) -> Int? {
    let (phase, planned) = (happened.facts.phase, plan.facts.phase)
    let isOngoing = happened.members.allSatisfy { $0.event.status == .ongoing }
    let followed = FollowedKind(plan.kind)
    guard isOfPhase(phase, planned), !(isOngoing && followed.isMilestone && phase != .start) else {
      return nil
    }
    let standing = plan.course.when?.days ?? plan.course.lastKnown?.days ?? plan.firstPlanned
    guard let days = happened.window else {
      // "after the forces left", of no stated day: fulfils what was due by then.
      guard let standing, let published = told.published else { return 0 }
      return standing.from <= published.to ? gap(standing, published) : phase == .completion ? 0 : nil
    }
    // What was over before anyone spoke of the plan is an earlier event of its sort.
    if let announced = plan.members[0].published, days.to < announced.from - 1 { return nil }
    guard let standing else { return plan.isAsserted ? 0 : nil }
    if phase == .completion { return gap(days, standing) }
    // An early convoy is not yet the end; a late end is one.
    guard days.to >= standing.from - (standing.dayCount <= 3 ? 3 : 14) else { return nil }
    let late = gap(days, standing)
    if late > max(followed.planMoves, 3), plan.facts.ordinal == nil { return nil }
    return late
  }
}
