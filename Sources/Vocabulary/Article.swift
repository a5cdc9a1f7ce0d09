public import ArabicText
public import Calendars

/// One dropped document: its decoded text, what is known of its origin, and what each of its lines is.
public struct Article: Sendable {
  /// The name that the caller gave, for people; never opened again.
  public var file: String
  /// Lower-case hexadecimal SHA-256 of the file's bytes; of an entry of a feed or of JSON Lines, of that entry's
  /// canonical bytes, so that the same entry in another file is the same article.
  public var sha256: String
  /// Every offset of every reading counts scalars of this.
  public var text: SourceText
  public var title: String?
  public var url: String?
  /// The outlet, as the article or the caller names it.
  public var source: String?
  /// The parts of the text in order, not overlapping; what stands between them is white space.
  public var blocks: [Block]
  /// Publication dates that stand outside the running text, most trusted first, unresolved.
  public var statedDates: [StatedDate]
  /// The day of the file's modification; nil where the article came from no file.
  public var modified: Day?

  public init(
    file: String, sha256: String, text: SourceText, title: String?, url: String? = nil, source: String? = nil,
    blocks: [Block], statedDates: [StatedDate] = [], modified: Day? = nil
  ) {
    self.file = file
    self.sha256 = sha256
    self.text = text
    self.title = title
    self.url = url
    self.source = source
    self.blocks = blocks
    self.statedDates = statedDates
    self.modified = modified
  }
}

/// One line or paragraph of an article, and what it is for.
public struct Block: Hashable, Sendable {
  public enum Role: String, Sendable {
    /// The headline; also its repetitions.
    case title
    /// Running text that tells something.
    case body
    /// A heading between paragraphs.
    case heading
    /// An entry of a list.
    case listItem
    /// What the site adds: share buttons, related news, copyright, cookie notes. Read by nobody.
    case boilerplate
    /// Where and when the page was made: a dateline, a clock, "نُشرت في". Read for the publication date alone.
    case stamp
  }
  public var span: TextSpan
  public var role: Role
  public init(span: TextSpan, role: Role) {
    self.span = span
    self.role = role
  }
}

/// A publication date as it was written down, before anyone asked whether the text agrees with it.
public struct StatedDate: Hashable, Sendable {
  public enum Origin: String, Sendable, Comparable {
    /// The caller said so (`--published`).
    case caller
    /// JSON `published`, HTML `<meta>` and `<time>`, a feed's `pubDate`.
    case metadata
    /// A `Date:` line or "نُشرت في" in the text.
    case stamp
    /// `2024-08-15-name.txt`.
    case filename

    private var rank: Int {
      switch self {
      case .caller: 0
      case .metadata: 1
      case .stamp: 2
      case .filename: 3
      }
    }
    public static func < (left: Origin, right: Origin) -> Bool { left.rank < right.rank }
  }
  public var origin: Origin
  /// What was written, for people and for the tagger that reads it.
  public var written: String
  /// The days it names, where the reader of the format already knows; nil leaves it to the time tagger.
  public var days: DayInterval?
  /// Where it stands in the text, if it does.
  public var span: TextSpan?
  public init(origin: Origin, written: String, days: DayInterval? = nil, span: TextSpan? = nil) {
    self.origin = origin
    self.written = written
    self.days = days
    self.span = span
  }
}

/// When an article was published, as far as anyone can know.
public struct Publication: Hashable, Sendable {
  public enum Basis: String, Sendable {
    case metadata, filename, text, mtime
  }
  /// The days on one of which it was published.
  ///
  /// Open ends are never needed: the file's own time closes the last.
  public var days: DayInterval
  public var basis: Basis
  /// Stated dates that the text rules out, each with the sentence that rules it out.
  public var rejected: [RejectedDate]
  /// The sentences that bound `days`, for `--explain-date`; may be empty.
  public var reasons: [Reason]

  public struct RejectedDate: Hashable, Sendable {
    public var written: String
    public var reason: Reason
    public init(written: String, reason: Reason) {
      self.written = written
      self.reason = reason
    }
  }
  public struct Reason: Hashable, Sendable {
    /// In English, without the sentence: "reported as past: 2024-08-08".
    public var explanation: String
    public var span: TextSpan?
    public init(explanation: String, span: TextSpan?) {
      self.explanation = explanation
      self.span = span
    }
  }
  public init(days: DayInterval, basis: Basis, rejected: [RejectedDate] = [], reasons: [Reason] = []) {
    self.days = days
    self.basis = basis
    self.rejected = rejected
    self.reasons = reasons
  }
}
