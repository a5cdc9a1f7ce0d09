/// A word that names an event, and what kind of reading it asks for.
///
/// As small as what the readings ask of every occurrence, and nothing whose references would be counted; what else its
/// row of the tables tells is looked up there.
struct Trigger: Sendable {
  /// What a sentence is asked once the trigger stands in it.
  enum Frame: String, Sendable {
    /// Someone attacks or strikes something: هاجم، قصف، هجوم، غارة.
    case assault
    /// A word that only points back to an armed event: العملية، الحادث.
    case incident
    /// A weapon comes down or goes off: سقط، انهمر، انفجر. Needs the weapon beside it.
    case fall
    /// A weapon is fired at something: أطلق، وجّه.
    case launch
    /// A weapon is shot down or turned away: أسقط، اعترض، تصدى.
    case intercept
    /// Weapons or launchers are found before they are used: ضبط، عثر.
    case seize
    /// Forces leave: انسحب، غادر، أخلى.
    case leave
    /// Forces are taken away: سحب.
    case pull
    /// Forces or equipment are moved or come: نقل، وصل، تمركز.
    case move
    /// A base is taken over or handed over: تسلّم، سلّم، تولى.
    case receive
    /// Forces stay until a day, or none stays after it: بقي.
    case stay
    /// A base is closed: أغلق.
    case close
    /// A mission, a round, a pull-out ends: انتهى، أنهى، اختتم.
    case end
    /// A mission turns into something else: تحوّل، انتقال.
    case turn
    /// Talks, a round of them, a committee's meeting.
    case talk
    /// An agreement or statement is reached: اتفق، توصل، وقّع.
    case agree
    /// A statement or agreement is named: بيان مشترك، اتفاق.
    case accord
    /// The announcement of a date is itself the event: تأجيل الإعلان.
    case announce
    /// Officials meet, call or visit.
    case meet
    /// A parliament decides or asks.
    case vote
    case arrest
    case threaten
    /// Attacks stop or are taken up again.
    case suspend

    /// What someone or something does to a target.
    var isAttack: Bool {
      switch self {
      case .assault, .fall, .launch, .intercept: true
      default: false
      }
    }
  }

  /// A row of the tables.
  struct Row: Sendable {
    let trigger: Trigger
    /// `attack-verb`: unique, shown by `explain`.
    let name: String
    let words: [Substring]
    /// False where the words stand as they are, without endings.
    let inflects: Bool
    /// A sentence in which it names its event.
    let example: Substring
  }

  /// Into `rows`, and by which tables of triggers are made dense.
  let number: Int
  let frame: Frame
  let isVerb: Bool
  /// A class of which its sentence must hold a word: "قرر" is no trigger where no parliament is named.
  let companion: Cue?
  /// A verb of many senses, which names its event only where a weapon is its subject or object: "وقع صاروخ".
  let needsWeapon: Bool
  /// A verb that names its event only where forces or what they have are its object: "نشرت منظومة".
  let needsCargo: Bool
  /// "دمّر", "تدمير": what comes down with a weapon, or goes up with a store.
  let isDestruction: Bool
  /// "امتنع", "الكف": what someone does no more stands behind عن.
  let isRefraining: Bool

  var name: String { Trigger.rows[number].name }
  var words: [Substring] { Trigger.rows[number].words }
  var inflects: Bool { Trigger.rows[number].inflects }
  var example: Substring { Trigger.rows[number].example }

  /// Reads a table of rows `name | frame | verb or arms or cargo or noun or word | words | example`.
  ///
  /// `verb with parliament` asks for a companion. The triggers are numbered from `first` on.
  static func parse(_ text: String, from first: Int = 1) -> (rows: [Row], faults: [Int]) {
    var rows: [Row] = []
    var faults: [Int] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let columns = line.split(separator: "|").map { trimmed($0) }
      let sort = columns.count == 5 ? columns[2].split(separator: " ") : []
      let companion = sort.count == 3 && sort[1] == "with" ? Cue.named[String(sort[2])] : nil
      guard let frame = columns.count == 5 ? Frame(rawValue: String(columns[1])) : nil,
        let word = sort.first, ["verb", "arms", "cargo", "noun", "word"].contains(word),
        sort.count == (companion == nil ? 1 : 3)
      else {
        faults.append(number + 1)
        continue
      }
      let name = String(columns[0])
      rows.append(
        Row(
          trigger: Trigger(
            number: first + rows.count, frame: frame, isVerb: ["verb", "arms", "cargo"].contains(word),
            companion: companion, needsWeapon: word == "arms", needsCargo: word == "cargo",
            isDestruction: name.hasPrefix("destroy"),
            isRefraining: name.hasPrefix("refrain")),
          name: name, words: columns[3].split(separator: " "), inflects: word != "word",
          example: columns[4]))
    }
    return (rows, faults)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }

  private init(
    number: Int, frame: Frame, isVerb: Bool, companion: Cue? = nil, needsWeapon: Bool = false,
    needsCargo: Bool = false, isDestruction: Bool = false, isRefraining: Bool = false
  ) {
    self.number = number
    self.frame = frame
    self.isVerb = isVerb
    self.companion = companion
    self.needsWeapon = needsWeapon
    self.needsCargo = needsCargo
    self.isDestruction = isDestruction
    self.isRefraining = isRefraining
  }

  /// What a weapon is where no trigger stands beside it: "صواريخ على القاعدة".
  static let bareWeapon = Trigger(number: 0, frame: .fall, isVerb: false)

  /// What a threat is that no word for one names: "القواعد هدف مشروع".
  static let menace = Trigger(number: 1, frame: .incident, isVerb: false)

  /// What a strike is that is told by who died: "مقتل سليماني".
  static let killing = Trigger(number: 2, frame: .assault, isVerb: false)

  /// What a strike is that answers an attack without a word for one: "ردّت مدفعية التحالف بست طلقات".
  static let answer = Trigger(number: 3, frame: .assault, isVerb: false)

  /// What the last of several attacks is: "تُستهدف القاعدة من حين إلى حين، وآخرها في 30 نيسان".
  static let latest = Trigger(number: 4, frame: .assault, isVerb: false)

  /// Those that no word of a table is.
  private static let unlisted: KeyValuePairs = [
    "bare-weapon": bareWeapon, "menace": menace, "killing": killing, "answer": answer, "latest": latest,
  ]

  /// What "بلغت" is where a convoy reaches a base, and no rocket.
  static let arrival = named("move-verb")

  /// What "نزلت" is where an aircraft that carries something comes to a base, and no weapon.
  static let landing = named("touch-down-verb")

  /// What "أعاد" is where forces are brought back from a base.
  static let pull = named("pull-verb")

  /// What "نُقل" is where forces are taken out of the country.
  static let departure = named("leave-verb")

  /// What "ينتقل" is where a mission does, and no force.
  static let turn = named("turn-verb")

  /// "أخلى", "أجلى".
  static let evacuation = named("evacuate-verb")

  private static func named(_ name: String) -> Trigger {
    rows.first { $0.name == name }?.trigger ?? bareWeapon
  }

  /// Every row of every kind, behind those of `unlisted`.
  static let rows: [Row] = [armedTriggers, movementTriggers, politicalTriggers].reduce(
    into: unlisted.map { name, trigger in
      Row(trigger: trigger, name: name, words: [], inflects: false, example: "")
    }
  ) { $0 += parse($1, from: $0.count).rows }

  /// Every trigger of every kind.
  static let all: [Trigger] = rows.dropFirst(unlisted.count).map(\.trigger)
}
