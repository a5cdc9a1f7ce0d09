package import TimelineDiffing
package import Vocabulary

/// What a person has put right, and why.
package struct Correction: Hashable, Sendable {
  package enum Action: String, Sendable {
    /// What an article said counts no longer.
    case retract
    /// What was taken back counts again.
    case restore
    /// Several events are one.
    case merge
    /// An event is two.
    case split
  }
  /// Counts up from 1.
  package var id: Int64
  package var action: Action
  package var author: Author
  /// The events that it changed, by the identifiers they had.
  package var events: [String]

  /// Who says so, when and why.
  package struct Author: Hashable, Sendable {
    package var name: String
    /// Nil where no reason was given.
    package var note: String?
    /// In seconds since 1970.
    package var moment: Int64
    package init(name: String, note: String? = nil, moment: Int64) {
      self.name = name
      self.note = note
      self.moment = moment
    }
  }
}

/// What came of a correction.
package struct Corrected: Sendable {
  package var correction: Correction
  package var differences: [EventDifference]
}

/// Why a correction cannot be made; the timeline is as it was.
package enum CorrectionRefusal: Error, Hashable, Sendable {
  case unknownEvent(String)
  /// Events of several kinds, or topics, are never one.
  case differentKinds(String, String)
  /// The article, or the sentence of it, does not tell the event.
  case notTold(Sentence, event: String)
  /// Nothing would stay.
  case everything(event: String)
  /// It is so already.
  case nothingToDo

  /// A place in a stored article; all of it where `start` is nil.
  package struct Sentence: Hashable, Sendable {
    /// The article's `sha256`.
    package var article: String
    /// Where a mention begins, as `timeline --json` shows it.
    package var start: Int?
    package init(article: String, start: Int? = nil) {
      self.article = article
      self.start = start
    }
  }
}

/// A stored article, as far as a person needs to know it again.
package struct StoredArticle: Hashable, Sendable {
  package var sha256: String
  package var file: String
  package var title: String?
  package var published: Publication.Dating?
  package var isRetracted: Bool
}
