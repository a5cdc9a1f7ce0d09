import ArabicText
import Calendars
import Vocabulary

extension Narration {
  /// Forces or what they have move from one base to another, or arrive.
  mutating func readMove(
    _ occurrence: Scene.Occurrence, _ scene: Scene, _ time: TimeArgument?, _ verdict: Verdict,
    _ sources: [PlaceArgument], _ destination: PlaceArgument?, _ clause: Range<Int>
  ) {
    guard let status = verdict.status else { return }
    let near = max(clause.lowerBound, occurrence.token - 9)..<min(clause.upperBound, occurrence.token + 15)
    // "انسحبت عام 2011 لتعود عام 2014": those who left come back.
    if scene.isReturn(occurrence.token), let left = recent.last,
      left.kind == .withdrawal, left.sentence == scene.index, let time, !time.isReporting
    {
      var draft = dated(
        Draft(.redeployment, status, scene, occurrence, verdict), scene.timeWithin(occurrence.token) ?? time,
        scene)
      draft.put(like: left)
      draft.placeIsImplied = false
      drafts.append(draft)
      return
    }
    let isCoalition = scene.has(.watched, occurrence.token + 1)
    guard
      isCoalition || scene.contains(CueSet(.force, .equipment), in: near)
        || near.contains(where: scene.isTransport) || scene.goesOnWithForcesInMind(occurrence),
      !scene.isOtherForce(occurrence, clause)
    else {
      return drop("no-force-of-the-topic")
    }
    guard scene.movesForces(occurrence) else { return drop("moves-something-else") }
    // "انسحبت من القاعدة وتوجهت إلى أخرى": where those go that left.
    if !sources.contains(where: { $0.tokens.lowerBound > occurrence.token }), let destination,
      let left = drafts.indices.suffix(3).last(where: { drafts[$0].kind == .withdrawal }),
      drafts[left].sentence == scene.index,
      scene.goesOn(occurrence) && left == drafts.count - 1 || scene.goOnTheirWay(occurrence)
    {
      if drafts[left].toPlace == nil { drafts[left].head(for: destination, scene) }
      return drop("leg-of-a-departure")
    }
    let isReturn =
      near.contains { scene.has(.force, $0) && scene.isDefinite($0) } && time.map { !$0.isReporting } ?? false
    guard
      sources.contains(where: \.isBase) || destination?.isBase == true
        || (destination.map { isAtStake($0.id) && $0.kind == .country } ?? false) && isReturn
        || (destination != nil && scene.contains(CueSet(.watched), in: clause))
    else { return drop("without-place") }
    // "نقلت وكالة عن مصدر" quotes.
    if scene.has(.say, occurrence.token),
      near.contains(where: { $0 > occurrence.token && scene.has(.accordingTo, $0) })
    {
      return drop("quotes")
    }
    // "ألف شاحنة عبرت منذ مطلع العام": a stretch of time.
    if time == nil, status == .occurred, scene.isSince(occurrence.token) { return drop("since") }
    var draft = Draft(.redeployment, status == .ongoing ? .occurred : status, scene, occurrence, verdict)
    draft = dated(draft, time, scene)
    guard draft.time != nil || draft.status == .planned || draft.status == .denied else {
      return drop("move-without-a-day")
    }
    draft.head(for: destination, scene)
    if let destination, !isTheatre(destination), !sources.contains(where: \.isBase) {
      return drop("elsewhere", destination.tokens)
    }
    let isSaid = near.contains { scene.has(.same, $0) && scene.has(.force, $0 - 1) }
    let place =
      sources.first(where: \.isBase) ?? scene.baseOfWhatMoves(occurrence)
      ?? (isSaid ? recentBase(before: scene.index) : nil)
      ?? sources.first {
        isTheatre($0) && $0.id != destination?.id && [.from, .inside].contains(scene.relation(of: $0))
      }
      ?? destination
    guard let place else { return drafts.append(draft) }
    // "من عين الأسد وفيكتوريا إلى أربيل".
    let bases = place.isBase ? sources.filter { $0.isBase && $0.id != destination?.id } : []
    for place in bases.isEmpty ? [place] : bases {
      draft.put(at: place, by: "left", scene)
      draft.placeIsImplied = false
      drafts.append(draft)
    }
  }
}
