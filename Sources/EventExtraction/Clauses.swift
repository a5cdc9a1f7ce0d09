/// How the words of one sentence divide into clauses, and how these hang on one another.
///
/// Arabic marks where a clause begins ("الذي", "أن", "بعدما", a verb with "و") and seldom where it ends, so a clause ends
/// where something stands that cannot belong to it: a second verb, a comma and a new start, a conjunction.
///
/// "أعلنت القيادة | أن القوات | التي انتشرت عام 2014 | ستغادر القاعدة": the last word belongs to the second clause again.
struct Clauses: Sendable {
  enum Kind: UInt8, Sendable {
    /// Stands by itself, or is joined to one that does.
    case main
    /// What is said, decided, denied: behind "أن".
    case content
    /// Says more of a noun: "التي انتشرت عام 2014", "هجوم استهدف القاعدة".
    case relative
    /// When or why: "بعدما انسحبت القوات", "إذ أُصيب جندي".
    case adverbial
    /// The same by a noun: "بعد هجوم على القاعدة", "عقب انسحابها".
    case aside
  }
  private struct Kinds: OptionSet {
    let rawValue: UInt8
    static let relative = Kinds(.relative)
    static let adverbial = Kinds(.adverbial)
    static let aside = Kinds(.aside)

    init(rawValue: UInt8) { self.rawValue = rawValue }
    private init(_ kind: Kind) { rawValue = 1 << kind.rawValue }
    func contains(_ kind: Kind) -> Bool { rawValue & 1 << kind.rawValue != 0 }
  }
  /// What a word does to the clauses around it.
  enum Role: Sendable {
    case plain, verb, relative, complement, subordinator, coordinator, aside, time, comma, stop
    /// A verb of saying: behind a comma it tells who said all that.
    case say
  }
  struct Word: Sendable {
    var role: Role
    /// Bears و or ف.
    var isJoined = false
    /// A noun without ال: a verb right behind it says more of it.
    var isBare = false
  }
  struct Clause: Sendable {
    var kind: Kind
    /// Index of the clause that it hangs on; nil at the top.
    var parent: Int?
    /// Index of its first word.
    var start: Int
    /// A comma stands before it: "، حيث تنتشر قوات،".
    var isBehindComma = false
    var hasPredicate = false
  }

  private(set) var all: [Clause] = [Clause(kind: .main, start: 0)]
  /// The clause of each word.
  private var owners: [UInt8] = []

  init() {}

  init(_ words: [Word]) {
    owners.reserveCapacity(words.count)
    var current = 0
    var isBehindComma = false
    var before: Word?
    for (index, word) in words.enumerated() {
      switch word.role {
      case .comma: break
      case .stop: current = 0
      case .plain, .time:
        // "بعد هجوم على القاعدة، | مساء الأحد": a comma ends what was said aside, unless a list goes on.
        if isBehindComma, !word.isJoined {
          current = leave([.aside, .relative], from: current)
          if word.role == .time, all[current].kind == .adverbial, all[current].isBehindComma {
            current = all[current].parent ?? current
          }
        }
      case .relative: current = open(.relative, in: current, at: index)
      case .complement:
        if word.isJoined {
          while all[current].kind != .content, let parent = all[current].parent { current = parent }
          current = sibling(of: current, at: index)
        } else {
          current = open(.content, in: current, at: index)
        }
      case .subordinator:
        if isBehindComma { current = leave([.aside, .relative], from: current) }
        current = open(.adverbial, in: current, at: index)
        all[current].isBehindComma = isBehindComma
      case .coordinator:
        current = sibling(of: leave([.aside, .relative, .adverbial], from: current), at: index)
      case .aside:
        current = leave(isBehindComma ? [.aside, .relative] : [.aside], from: current)
        current = open(.aside, in: current, at: index)
      case .verb, .say:
        current = place(word, behind: isBehindComma ? nil : before, in: current, at: index)
        all[current].hasPredicate = true
      }
      if word.role == .stop, index + 1 < words.count { current = open(.main, in: nil, at: index + 1) }
      owners.append(UInt8(truncatingIfNeeded: min(current, 255)))
      isBehindComma = word.role == .comma
      before = word
    }
  }

  /// The clause whose predicate the verb `word` is; `before` is the word right before it, nil for a comma.
  private mutating func place(_ word: Word, behind before: Word?, in clause: Int, at index: Int) -> Int {
    var clause = clause
    if word.isJoined {
      clause = leave(before == nil ? [.aside, .relative, .adverbial] : [.aside], from: clause)
      return all[clause].hasPredicate ? sibling(of: clause, at: index) : clause
    }
    // "…، قال المتحدث": who said it all.
    if word.role == .say, before == nil, index > 0 {
      while let parent = all[clause].parent { clause = parent }
      return all[clause].hasPredicate ? sibling(of: clause, at: index) : clause
    }
    if let before, before.isBare, word.role == .verb, all[clause].hasPredicate || all[clause].kind == .aside {
      return open(.relative, in: clause, at: index)
    }
    if before == nil { clause = leave([.aside, .relative, .adverbial], from: clause, having: true) }
    // "القاعدة التي تضم قوات أميركية | تعرضت": back to the clause that lacks its verb.
    while all[clause].hasPredicate || all[clause].kind == .aside,
      [.relative, .aside, .adverbial].contains(all[clause].kind), let parent = all[clause].parent
    {
      clause = parent
    }
    return clause
  }

  /// The clause that `clause` hangs on once clauses of `kinds` are over; where `having`, only those with a predicate are.
  private func leave(_ kinds: Kinds, from clause: Int, having: Bool = false) -> Int {
    var clause = clause
    while kinds.contains(all[clause].kind), !having || all[clause].hasPredicate || all[clause].kind == .aside,
      let parent = all[clause].parent
    {
      clause = parent
    }
    return clause
  }

  private mutating func open(_ kind: Kind, in parent: Int?, at index: Int) -> Int {
    all.append(Clause(kind: kind, parent: parent, start: index))
    return all.count - 1
  }

  private mutating func sibling(of clause: Int, at index: Int) -> Int {
    open(all[clause].kind, in: all[clause].parent, at: index)
  }

  /// The clause of the word at `index`.
  func owner(of index: Int) -> Int { owners.indices.contains(index) ? Int(owners[index]) : 0 }

  /// The word at `index` stands in no clause that says more of something, or tells when or why.
  func isMain(_ index: Int) -> Bool {
    var clause: Int? = owner(of: index)
    while let at = clause {
      guard all[at].kind == .main || all[at].kind == .content else { return false }
      clause = all[at].parent
    }
    return true
  }

  /// The words at `index` and `other` stand in one clause.
  func share(_ index: Int, _ other: Int) -> Bool { owner(of: index) == owner(of: other) }

  /// The word at `index` stands in the clause of the word at `other`, or in one that hangs on it.
  func hangs(_ index: Int, on other: Int) -> Bool {
    let sought = owner(of: other)
    var clause: Int? = owner(of: index)
    while let at = clause {
      if at == sought { return true }
      clause = all[at].parent
    }
    return false
  }

  /// Whether the word at `index` stands in a clause that tells when or why something else was.
  func isAside(_ index: Int) -> Bool {
    chain(owner(of: index)).contains { [.aside, .adverbial].contains(all[$0].kind) }
  }

  /// The clauses from that of one word up to the one which holds another as well, and down to the other's: what is left and
  /// what is entered on the way, each without the clause that they share.
  func way(from index: Int, to other: Int) -> (left: [Int], entered: [Int]) {
    let from = chain(owner(of: index))
    let to = chain(owner(of: other))
    return (from.filter { !to.contains($0) }, to.filter { !from.contains($0) })
  }

  /// `clause` and all that it hangs on, innermost first.
  private func chain(_ clause: Int) -> [Int] {
    var found = [clause]
    while let last = found.last, let parent = all[last].parent { found.append(parent) }
    return found
  }
}
