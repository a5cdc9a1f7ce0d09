package import Calendars
package import Vocabulary

/// An event as it is stored: its identifier and all its reports.
package struct KnownEvent: Sendable {
  package var id: String
  /// Which event was there first: grows with each new one.
  package var sequence: Int64
  package var reports: [Report]
  package init(id: String, sequence: Int64, reports: [Report]) {
    self.id = id
    self.sequence = sequence
    self.reports = reports
  }
}

/// An event after an article was taken in.
package struct ResultingEvent: Sendable {
  package var id: String
  /// Nil where the event is new.
  package var sequence: Int64?
  /// In the order of publication.
  package var reports: [Report]
  /// The hull of its reports' reaches.
  package var reach: DayInterval
}

/// The timeline around one article before and after it.
package struct TimelineComparison: Sendable {
  /// Every event around the article as it stands now.
  package var events: [ResultingEvent] = []
  /// Identifiers that were given up, each with the one that stays.
  package var merged: [(id: String, into: String)] = []
  /// Identifiers whose reports were all replaced and that nothing took over.
  package var emptied: [String] = []
  /// In the order of the article's events; no two say the same.
  package var alerts: [Alert] = []

  /// The article's side of the comparison.
  package struct Reading: Sendable {
    package var reports: [Report]
    package var publication: Publication.Dating?
    /// The reports of the earlier version of the same page, which these replace.
    package var replaced: Set<Report.Key>
    /// Known reports that leave their event to others: they take its identifier nowhere.
    package var departing: Set<Report.Key>
    /// Of `reports` that counted before, the identifier of the event that they were of.
    package var former: [Report.Key: String]

    package init(
      reports: [Report], publication: Publication.Dating?, replaced: Set<Report.Key> = [],
      departing: Set<Report.Key> = [], former: [Report.Key: String] = [:]
    ) {
      self.reports = reports
      self.publication = publication
      self.replaced = replaced
      self.departing = departing
      self.former = former
    }
  }

  /// Compares an article with the timeline as it stood.
  ///
  /// - Parameters:
  ///   - reading: What the article tells.
  ///   - known: Every event that the article's reports can touch, and every event that these can touch in turn
  ///     (`Reach`); more does no harm.
  ///   - newest: The day of the newest article read before; an article 30 days older raises background alerts alone.
  ///   - places: Which place lies in which.
  ///   - isTaken: Whether an identifier was ever used.
  package init(
    of reading: Reading, with known: [KnownEvent], newest: Day?, places: PlaceHierarchy,
    isTaken: (String) -> Bool
  ) {
    let known = known.sorted { $0.sequence < $1.sequence }
    var owner: [Report.Key: Int] = [:]
    var all: [Report] = []
    for (index, event) in known.enumerated() {
      for report in event.reports {
        owner[report.key] = index
        if !reading.replaced.contains(report.key) { all.append(report) }
      }
    }
    for (key, id) in reading.former { owner[key] = known.firstIndex { $0.id == id } }
    let fresh = Set(reading.reports.map(\.key))
    all += reading.reports
    let strands = Gathering(all, places).strands
    let heirs = Self.heirs(of: known, among: strands, owner, reading, places)

    var taken: Set<String> = []
    func isUsed(_ id: String) -> Bool { taken.contains(id) || isTaken(id) }
    var differences: [Difference] = []
    for (index, strand) in strands.enumerated() {
      let reports = strand.members.sorted()
      let inherited = heirs.ids[index]
      var id = inherited.map { known[$0].id } ?? ""
      if inherited == nil {
        let founder = reports.first { fresh.contains($0.key) } ?? reports[0]
        var attempt = 0
        repeat {
          id = Identifier.event(founder.key, attempt: attempt)
          attempt += 1
        } while isUsed(id)
        taken.insert(id)
      }
      events.append(
        ResultingEvent(
          id: id, sequence: inherited.map { known[$0].sequence }, reports: reports,
          reach: strand.reach))
      let told = reports.filter { fresh.contains($0.key) }
      guard !told.isEmpty else { continue }
      let before = reports.filter { !fresh.contains($0.key) } + (heirs.replaced[index] ?? [])
      differences.append(Difference(event: id, told: told, before: before, after: reports))
    }
    for (loser, winner) in heirs.merged { merged.append((known[loser].id, known[winner].id)) }
    emptied = heirs.emptied.map { known[$0].id }

    let isOld =
      zip2(newest, reading.publication).map { newest, publication in
        newest - publication.days.to > Reach.newsDays
      } ?? false
    differences.sort { ($0.told.map(\.index).min() ?? 0) < ($1.told.map(\.index).min() ?? 0) }
    var said: Set<Saying> = []
    for difference in differences {
      guard
        var alert = difference.alert(
          publication: reading.publication, isOld: isOld, places: places)
      else { continue }
      guard said.insert(Saying(alert)).inserted else { continue }
      var attempt = 0
      repeat {
        alert.id = Identifier.alert(
          difference.told[0].key, type: alert.type.rawValue, event: alert.event, attempt: attempt)
        attempt += 1
      } while isUsed(alert.id)
      taken.insert(alert.id)
      alerts.append(alert)
    }
  }

  /// What an alert says to a person: two alerts of one article never say the same.
  private struct Saying: Hashable {
    var type: AlertType
    var kind: EventKind
    var status: EventStatus
    var place: PlaceID?
    var target: Target?
    var when: DayInterval?
    var change: DateChange?
    var details: Alert.Details

    init(_ alert: Alert) {
      type = alert.type
      kind = alert.kind
      status = alert.status
      place = alert.place
      target = alert.target
      when = alert.when?.days
      change = alert.change
      // A toll or an actor tells no two events apart; a count, a number or a phase does.
      details = Alert.Details(
        count: alert.details.count, toPlace: alert.kind == .redeployment ? alert.details.toPlace : nil,
        ordinal: alert.details.ordinal, phase: alert.details.phase)
    }
  }

  // MARK: Identity

  private struct Heirs {
    /// For each strand the known event whose identifier it bears.
    var ids: [Int?]
    var merged: [(loser: Int, winner: Int)] = []
    var emptied: [Int] = []
    /// For each strand the replaced reports that it stands for.
    var replaced: [Int: [Report]] = [:]
  }

  /// Which strand bears which known event's identifier: the one with most of its reports; of several events in
  /// one strand, the first that was there.
  private static func heirs(
    of known: [KnownEvent], among strands: [Strand], _ owner: [Report.Key: Int], _ reading: Reading,
    _ places: PlaceHierarchy
  ) -> Heirs {
    var heirs = Heirs(ids: Array(repeating: nil, count: strands.count))
    var shares = Array(repeating: [Int: Int](), count: known.count)
    for (index, strand) in strands.enumerated() {
      for report in strand.members where !reading.departing.contains(report.key) {
        if let event = owner[report.key] { shares[event][index, default: 0] += 1 }
      }
    }
    for (event, share) in shares.enumerated() {
      let replaced = known[event].reports.filter { reading.replaced.contains($0.key) }
      var heir = share.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
      if heir == nil, !replaced.isEmpty {
        // All its reports were replaced: the new version's event that would have been one with them.
        let both = Gathering(replaced + reading.reports, places).strands
        let kept = Set(
          both.lazy.filter { strand in
            strand.members.contains { reading.replaced.contains($0.key) }
          }.flatMap(\.members).map(\.key))
        heir = strands.firstIndex { $0.members.contains { kept.contains($0.key) } }
        if heir == nil {
          // Else the event that the same words tell now: read otherwise, it is no other.
          let words = Set(replaced.flatMap(\.event.mentions).map(\.quote))
          let retold = reading.reports.first { report in
            report.event.mentions.contains { words.contains($0.quote) }
              && (report.event.kind, report.event.topic) == (replaced[0].event.kind, replaced[0].event.topic)
          }
          heir = retold.flatMap { report in
            strands.firstIndex { $0.members.contains { $0.key == report.key } }
          }
        }
      }
      guard let heir else {
        heirs.emptied.append(event)
        continue
      }
      heirs.replaced[heir, default: []] += replaced
      if let winner = heirs.ids[heir] {
        heirs.merged.append((event, winner))
      } else {
        heirs.ids[heir] = event
      }
    }
    return heirs
  }
}
