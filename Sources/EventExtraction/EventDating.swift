import ArabicText
import Calendars
import Vocabulary

// When an event was: by its own time, else by that of what is told around it (DESIGN.md §2, "When").

extension Narration {
  /// Dates `draft`: its own time, else that of the report, else for a past event of the lead the publication day.
  func dated(_ draft: consuming Draft, _ time: TimeArgument?, _ scene: Scene) -> Draft {
    var draft = draft
    draft.isKnown =
      scene.isDefinite(draft.token) && scene.occurrence(at: draft.token)?.form.contains(.noun) ?? false
    // "جاء كلامه غداة ضربة": a day earlier than what is told beside it.
    if draft.status == .occurred, scene.isOfTheDayBefore(draft.token) {
      let beside = scene.times.first { $0.isUsable && $0.time.days?.isOneDay == true }
      let report = scene.index - lastReportSentence <= 2 ? lastReport : nil
      guard let day = (beside ?? report)?.time.days?.from else { return draft }
      let before = day - 1
      draft.time = TimeValue(value: before.description, days: DayInterval(before))
      draft.dating = .inherited
      draft.note(.when, by: "day-before", at: beside.map { scene.span($0.tokens) } ?? lastReportSpan)
      return draft
    }
    // What has happened has no day that lies ahead.
    let isAhead =
      draft.status == .occurred
      && (time?.time.days).map { days in
        context.publication.map { days.from > $0.days.to } ?? false
      } ?? false
    if let time, !time.isReporting, !isAhead {
      draft.date(by: time, scene)
      return draft
    }
    guard draft.status == .occurred || draft.status == .denied || draft.status == .ongoing else {
      draft.undate()
      return draft
    }
    if let time, !isAhead {
      draft.date(by: time, scene, as: "time-of-report")
      draft.dating = .reported
    } else if let earlier = draftContinued(draft, scene) {
      draft.date(like: earlier)
    } else if let told = toldWithoutPlace(draft, scene) {
      draft.date(like: told)
    } else if draft.isLead, let story, goesOn(draft, scene, from: story.sentence) {
      draft.time = story.time
      draft.dating = .inherited
      draft.note(.when, by: "time-of-story", at: story.span)
    } else if let before = struckAfter(draft, scene) {
      draft.date(like: before)
    } else if draft.isLead, let report = scene.timeOfClosingReport(after: draft.token) {
      draft.date(by: report, scene, as: "time-of-report")
      draft.dating = .reported
    } else if draft.isLead, let days = context.publication?.days {
      draft.time = TimeValue(
        value: days.from == days.to
          ? days.from.description : days.from.description + "/" + days.to.description,
        mod: .approximate, days: days)
      draft.dating = .assumed
      draft.note(.when, by: "publication-day")
    } else {
      draft.timeOfStory = timeOfStory(draft, scene)
    }
    return draft
  }

  /// "كما سقط", "أما في سوريا، فقد سقط": goes on with what the sentence before dated.
  private func draftContinued(_ draft: Draft, _ scene: Scene) -> Draft? {
    guard draft.kind == .attack || draft.kind == .strike, !draft.isTitle else { return nil }
    // "وفي محافظة ديالى، هوجم مقر": the next of a series that is told place by place.
    if scene.places.first.map(scene.setsApart) ?? false, !scene.times.contains(where: \.isUsable) {
      return recent.last {
        ($0.kind == .attack || $0.kind == .strike) && $0.time != nil && !$0.isTitle && !$0.looksBack
          && scene.index - $0.sentence <= 4
      }
    }
    guard let further = scene.stretch(draft.token, below: 10).first(where: { scene.has(.further, $0) }),
      further < scene.tokens.lowerBound + 9 || scene.wall(further - 1, further) >= 10,
      let last = recent.last(where: {
        ($0.kind == .attack || $0.kind == .strike) && $0.time != nil && $0.dating != .assumed && !$0.isTitle
      }),
      scene.index - last.sentence <= 2
    else { return nil }
    return last
  }

  /// The article's one attack, dated before its place was named.
  ///
  /// "تصدت الدفاعات فجر الجمعة لصواريخ", then "واعترضت ثلاثة كانت متجهة نحو القاعدة".
  private func toldWithoutPlace(_ draft: Draft, _ scene: Scene) -> Draft? {
    guard draft.kind == .attack, !draft.isLead, !draft.looksBack,
      !drafts.indices.contains(where: {
        drafts[$0].kind == .attack && !drafts[$0].isPointer && !drafts[$0].isSummary
      })
    else { return nil }
    return drafts.indices.last {
      drafts[$0].kind == .attack && drafts[$0].time != nil && drafts[$0].dating != .assumed
        && (1...2).contains(scene.index - drafts[$0].sentence)
    }.map { drafts[$0] }
  }

  /// Tells more of what the sentence `earlier` dated, and has no time at all.
  private func goesOn(_ draft: Draft, _ scene: Scene, from earlier: Int) -> Bool {
    draft.status == .occurred && draft.kind != .threat && !draft.isTitle && !draft.looksBack
      && (1...2).contains(scene.index - earlier) && !scene.times.contains(where: \.isUsable)
  }

  /// "سقط صاروخان مساء الاثنين"، then "وردّت مقاتلات بقصف مواقع": a strike told right behind what has a day goes on with it.
  private func struckAfter(_ draft: Draft, _ scene: Scene) -> Draft? {
    guard draft.kind == .strike, !draft.isTitle, !draft.looksBack, !scene.times.contains(where: \.isUsable)
    else { return nil }
    return recent.indices.last {
      [.attack, .strike].contains(drafts[$0].kind) && drafts[$0].time != nil && !drafts[$0].isTitle
        && !drafts[$0].looksBack && drafts[$0].dating != .assumed
        && (0...2).contains(scene.index - drafts[$0].sentence)
    }.map { drafts[$0] }
  }

  /// When the attack, or the departure, was that the sentences before tell of, where this one tells of one with no day at all.
  private func timeOfStory(_ draft: Draft, _ scene: Scene) -> TimeValue? {
    let story: [EventKind] =
      switch draft.kind {
      case .attack: [.attack, .strike]
      case .withdrawal, .redeployment, .handover: [.withdrawal, .redeployment, .handover]
      default: []
      }
    guard !story.isEmpty, !draft.isTitle, !draft.looksBack, !scene.times.contains(where: \.isUsable),
      let last = recent.indices.last(where: {
        story.contains(drafts[$0].kind) && (draft.kind == .attack || drafts[$0].status == draft.status)
      }),
      (1...2).contains(scene.index - drafts[last].sentence), !drafts[last].looksBack
    else { return nil }
    return drafts[last].time
  }

  // MARK: - Days that are told for what was told before

  /// Gives a departure told only to date a handover of the same base the day of the handover.
  ///
  /// "تسلّم الجيش القاعدة أمس بعد انسحاب القوات منها"; `known` drafts were there before the sentence.
  mutating func dateAnchors(since known: Int) {
    for index in known..<drafts.count where drafts[index].isAnchor && drafts[index].time == nil {
      let place = drafts[index].place
      guard
        let handover = drafts[known...].first(where: {
          $0.kind == .handover && $0.status == .occurred && $0.place == place && $0.time != nil
        })
      else { continue }
      drafts[index].date(like: handover, handover.dating == .own ? .inherited : handover.dating)
    }
  }

  /// Gives plans without a day the day that the same or one of the next two sentences tells of them all.
  ///
  /// "سيغادر التحالف عين الأسد وفيكتوريا. وسيبدأ الخروج في أيلول"; `known` drafts were there before the sentence.
  mutating func datePlans(since known: Int) {
    for index in known..<drafts.count {
      let whole = drafts[index]
      guard whole.kind == .withdrawal, whole.status == .planned, whole.dating == .own, whole.time != nil,
        whole.placeIsImplied, !whole.isTitle
      else { continue }
      for part in drafts.indices.suffix(Self.memory).prefix(while: { $0 < index })
      where drafts[part].kind == .withdrawal && drafts[part].status == .planned && drafts[part].time == nil
        && !drafts[part].isPointer && drafts[part].span(of: .place) != nil && !drafts[part].isTitle
        && whole.sentence - drafts[part].sentence <= 2
      {
        drafts[part].date(like: whole)
        drafts[index].isPointer = true
      }
    }
  }

  /// Gives a threat or a truce of the lead, for which no day was told so far, the day of its saying.
  ///
  /// "علّقت الكتائب عملياتها", and some sentences later "وأكد بيانها الثلاثاء".
  mutating func dateUtterances(by scene: Scene) {
    guard !scene.times.isEmpty, let published = context.publication?.days.from,
      let time = scene.times.first(where: { time in
        guard time.isUsable, let days = time.time.days, days.isOneDay, (1...4).contains(published - days.from)
        else { return false }
        return scene.saysUtterance(at: time)
      })
    else { return }
    for index in drafts.indices.suffix(Self.memory)
    where (drafts[index].kind == .threat || drafts[index].kind == .truce)
      && drafts[index].status == .occurred && drafts[index].dating == .assumed && drafts[index].time != nil
      && scene.index - drafts[index].sentence <= 6
    {
      drafts[index].date(by: time, scene, as: "day-of-saying")
      drafts[index].dating = .reported
    }
  }
}

extension Scene {
  /// Of a faction's words, and not of who answers them: "وأكد بيان الكتائب الثلاثاء", "ورد التهديد في كلمة بُثت الثلاثاء".
  fileprivate func saysUtterance(at time: TimeArgument) -> Bool {
    let before = tokens.lowerBound..<time.tokens.lowerBound
    guard
      time.isReporting || contains(CueSet(.medium), in: before)
        || occurrences.contains(where: {
          $0.trigger.frame == .threaten && before.contains($0.token) && isDefinite($0.token)
        })
    else { return false }
    return before.contains { has(CueSet(.faction, .chief), $0) }
      || !before.contains { sideWord($0) != nil }
        && occurrences.contains { $0.trigger.frame == .threaten && before.contains($0.token) }
  }
}
