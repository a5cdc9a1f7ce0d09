import ArabicText
import Calendars
import Vocabulary

/// One condition of a rule: what must stand beside the word that names an event, or how that word stands.
///
/// Written as the tables write it (`RuleRows`), for someone who knows Arabic and no Swift:
///
/// | condition | holds where |
/// |---|---|
/// | `before W within N REACH` | a word of the classes W governs it from the left, at most N words off; this word is *it* from then on |
/// | `after W within N REACH` | likewise from the right |
/// | `around W within N REACH` | likewise from either side, the nearest |
/// | `at -1 W`, `at -5..-1 W` | the word before it is one, one of the five words before it is |
/// | `it W`, `it +1 W`, `it +1..+2 W` | the governing word is one, the word behind that is |
/// | `anywhere W` | one stands in the sentence |
/// | `lately W` | one stands in the sentence or in one of the two before |
/// | `told-before K` | an event of that kind is told in the sentence so far, or in one of the two before |
/// | `between W` | one stands between the governing word and it |
/// | `frame F, G` | the word names an event of that frame (`TriggerCondition`) |
/// | `trigger N, M` | it is one of the triggers of those names |
/// | `form past` | the word may be a past; `present`, `noun`, `plural`, `pronoun`; `verbal` nothing but a verb, `noun-alone` no verb |
/// | `prefix will`, `prefix to`, `it prefix and` | it bears س, ل, the governing word و; `by` is ب |
/// | `definite` | it bears ال |
/// | `counted 13` | a number of 13 or more stands before it |
/// | `sentence lead` | it stands in the title or first paragraph; `title`, `question` |
/// | `told S, S` | the sentence tells it with one of those statuses so far |
/// | `decided R` | by a rule of that family (`RuleFamily`) |
/// | `time T` | the time that dates it is: `none`, `known`, `own` (no day of a report), `starts-ahead` and `ends-ahead` of the publication, `over`, `a-deadline`, `approximate`, `of-several-days`, `from-publication-on`, `to-publication-on` |
///
/// What stands alone is a shape with a name of its own (`RuleShape`). `not` before a condition turns it round. REACH says
/// what may not stand between: `phrase` no comma, `group` no التي, `saying` no أن, `coordination` no verb with و,
/// `clause` no new clause, `period` no لكن or بينما; `sentence` anything may. W names the cues of `CueTable`, and of the
/// shapes of words `present-verb` and `future-verb`; `س+W` asks for the س of the future before one.
struct RuleCondition: Sendable {
  enum Test: Sendable {
    case before(RuleWords, within: Int, limit: Int)
    case after(RuleWords, within: Int, limit: Int)
    case around(RuleWords, within: Int, limit: Int)
    case at(ClosedRange<Int>, RuleWords)
    case it(ClosedRange<Int>, RuleWords)
    case anywhere(RuleWords)
    case lately(CueSet)
    case toldBefore(EventKind)
    case between(RuleWords)
    case told(StatusSet)
    case decided(RuleFamily)
    case form(Form)
    case prefix(Proclitics)
    case itPrefix(Proclitics)
    case definite
    case counted(Int)
    case sentence(Role)
    case time(Time)
    case shape(RuleShape)
  }
  enum Form: String, Sendable {
    case past, present, noun, plural, verbal, pronoun
    case nounAlone = "noun-alone"
  }
  enum Role: String, Sendable { case lead, title, question }
  enum Time: String, Sendable {
    case none, known, own, over, approximate
    case startsAhead = "starts-ahead"
    case endsAhead = "ends-ahead"
    case deadline = "a-deadline"
    case severalDays = "of-several-days"
    case fromPublication = "from-publication-on"
    case toPublication = "to-publication-on"
  }
  /// The hardest joint that may not stand between two words.
  static let reaches = [
    "phrase": 3, "group": 4, "saying": 5, "coordination": 7, "clause": 9, "period": 10, "sentence": 99,
  ]

  var test: Test
  var isNegated: Bool

  /// Cues of which a sentence that it holds in has one; nil where it asks for none.
  var needed: CueSet? {
    guard !isNegated else { return nil }
    switch test {
    case .before(let words, _, _), .after(let words, _, _), .around(let words, _, _), .at(_, let words),
      .anywhere(let words):
      return words.isPresentVerb || words.isFutureVerb ? nil : words.cues
    default: return nil
    }
  }
}

/// A condition on the trigger itself, known before any sentence is: by it a table lists the rules to try for each.
struct TriggerCondition: Sendable {
  enum Test: Sendable {
    case named([String])
    case frame([Trigger.Frame])
  }
  var test: Test
  var isNegated: Bool

  func holds(for row: Trigger.Row) -> Bool {
    switch test {
    case .named(let names): names.contains(row.name) != isNegated
    case .frame(let frames): frames.contains(row.trigger.frame) != isNegated
    }
  }
}

/// Rules whose names begin alike.
enum RuleFamily: String, Sendable { case negated }

/// Some statuses that a sentence may tell something with.
struct StatusSet: Sendable {
  private var bits: UInt8 = 0

  init(_ statuses: [EventStatus]) { for status in statuses { bits |= Self.bit(status) } }

  func contains(_ status: EventStatus) -> Bool { bits & Self.bit(status) != 0 }

  private static func bit(_ status: EventStatus) -> UInt8 {
    switch status {
    case .occurred: 1 << 0
    case .ongoing: 1 << 1
    case .planned: 1 << 2
    case .postponed: 1 << 3
    case .cancelled: 1 << 4
    case .denied: 1 << 5
    }
  }
}

/// Some kinds of events.
struct KindSet: Sendable {
  private var bits: UInt32 = 0

  mutating func insert(_ kind: EventKind) { bits |= Self.bit(kind) }

  func contains(_ kind: EventKind) -> Bool { bits & Self.bit(kind) != 0 }

  private static func bit(_ kind: EventKind) -> UInt32 {
    switch kind {
    case .attack: 1 << 0
    case .strike: 1 << 1
    case .withdrawal: 1 << 2
    case .redeployment: 1 << 3
    case .handover: 1 << 4
    case .missionEnd: 1 << 5
    case .agreement: 1 << 6
    case .negotiation: 1 << 7
    case .diplomacy: 1 << 8
    case .legislation: 1 << 9
    case .arrest: 1 << 10
    case .threat: 1 << 11
    case .truce: 1 << 12
    }
  }
}

/// Words that a condition asks for.
struct RuleWords: Sendable {
  var cues = CueSet()
  var isPresentVerb = false
  var isFutureVerb = false
  /// Asks for the س of the future before it.
  var bearsWill = false

  /// Nothing is asked but the cues.
  var areCuesAlone: Bool { !isPresentVerb && !isFutureVerb && !bearsWill }

  /// Whether a sentence whose words have `cues` can hold one.
  func canStand(among cues: CueSet) -> Bool { isPresentVerb || isFutureVerb || cues.intersects(self.cues) }
}

/// A shape of a sentence that is told in Swift, because it is no matter of one word beside another.
enum RuleShape: String, Sendable, CaseIterable {
  /// "سحب": a noun, or a verb that looks like one.
  case nominal
  /// A past, and no "تسلم" of a day ahead, which may be a present.
  case toldAsPast = "told-as-past"
  /// "هجمات" without أي: of these some may have been.
  case someOfMany = "some-of-many"
  /// The trigger is a verb of the tables, and not a noun.
  case verbTrigger = "verb-trigger"
  /// "يصوت": a present that is no past as well.
  case presentAlone = "present-alone"
  /// "قال … إن", between the governing word and it: someone else speaks.
  case anotherSpeaker = "another-speaker-between"
  /// "إلى أيلول المقبل": a new date is told for what is put off.
  case newDate = "new-date-ahead"
  /// A time ahead of the publication stands in the sentence.
  case datesAhead = "dates-ahead"
  /// A threat, a meeting or an arrest governs it: it is threatened, spoken of, or what people are arrested over.
  case threatBefore = "threat-before"
  case meetingBefore = "meeting-before"
  case arrestBefore = "arrest-before"
  /// How a noun stands where no verb asserts it (`Standing`): to date something else, decided on, going on.
  case standsAsAnchor = "stands-as-anchor"
  case standsAsDecided = "stands-as-decided"
  case standsAsGoingOn = "stands-as-going-on"
  /// The time within its own clause lies ahead of the publication, or before it.
  case datedWithinAhead = "dated-within-ahead"
  case datedWithinPast = "dated-within-past"
  /// "جدولة خروج القوات", "احتمال انسحاب": a noun of which none of the tables says that it tells what came to be stands
  /// right before.
  case ofANoun = "of-a-noun"
  /// Another verb of the sentence bears س.
  case futureVerbBeside = "future-verb-beside"
  /// An attack is told beside it, within nine words of its clause.
  case attackBeside = "attack-beside"
  /// "دوي انفجارات قرب القاعدة": an explosion, and no store that blows up.
  case explosionAtBase = "explosion-at-base"
  /// "سقط صاروخان", "الصاروخ الذي أصاب": a weapon is its subject or object; "دُمّرت اثنتان": of weapons told before.
  case weaponBeside = "weapon-beside"
  case weaponTold = "weapon-told"
  case baseInSentence = "base-in-sentence"
  /// "منذ تشرين الأول": its clause tells of a stretch of time.
  case sinceBeside = "since-beside"
  /// "علّق هجماته": what a truce stops.
  case attacksStopped = "attacks-stopped"
  /// "اعتقل متورطين بقصف القاعدة": an armed act is told in its sentence.
  case overAnAttack = "over-an-attack"
  /// "اعتقل", which says it by itself; "أوقف" and "قبض" need people.
  case plainArrest = "plain-arrest"
  /// "هدد بضرب القواعد", "فصيل يهدد القوات الأميركية"; not "هدد المسؤولين عن الهجوم".
  case armsThreatened = "arms-threatened"
  /// "غداة تهديد", "بعد يومين من هجوم": so long before or after something else.
  case countedFromAnother = "counted-from-another"
  /// "حذر": whoever warns does not threaten.
  case warning
  /// "الانسحاب سيتم": a verb with س whose subject it is.
  case futureVerbBehind = "future-verb-behind"
  /// "يجتمع الجانبان", "اجتماعات الحوار": two sides meet, no committee.
  case sidesBeside = "sides-beside"
  /// "طالب نواب": members, and no parliament.
  case membersAlone = "members-alone"
  /// "أن تنسحب": a present right behind أن, not أنها.
  case subjunctive
  /// "سيطر الجيش السوري على القاعدة".
  case takenByHost = "taken-by-host"
  /// "عادت القاعدة إلى السيادة العراقية": someone else holds it from then on.
  case changesHands = "changes-hands"
  /// "اتفقا أمس على سحب القوات", "قانون إنهاء الوجود": what is agreed, talked or voted on, with no day of its own behind it.
  case matterOfPolitics = "matter-of-politics"
  /// "أقر مجلس الوزراء الاتفاقية": a government takes on an agreement.
  case approvesAccord = "approves-accord"
  /// "ترتيبات الانسحاب المقرر في أيلول": a participle behind it sets it for a day ahead.
  case plannedBehind = "planned-behind"
  /// "اتفق", "وقع بيانا"; not "وقع هجوم".
  case agrees
  /// A verb of another event stands between.
  case verbBetween = "event-verb-between"
  /// "وإن قصفت إسرائيل بغداد": a past behind the "إن" of a condition.
  case supposedPast = "supposed-past"
  /// "سقط سليماني": people of a faction fall.
  case fallsInAction = "falls-in-action"
  /// "سقطوا": a verb of the plural, whose subject is people.
  case ofPeople = "of-people"
  /// "دمّر التحالف": the forces that are watched do it.
  case byTheWatched = "by-the-watched"
  /// "استهدف نحو ثلاثين هجوما": attacks in number are its subject.
  case attacksCounted = "attacks-counted-behind"
}
