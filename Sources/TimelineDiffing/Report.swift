package import Calendars
package import Vocabulary

/// One event as one article tells it, with what the comparison needs to know of that article.
///
/// The timeline is a pure function of the set of all reports, so this holds nothing of their arrival.
package struct Report: Hashable, Sendable {
  /// The article's `sha256`.
  package var article: String
  /// Which of the article's events, from 0.
  package var index: Int
  package var published: DayInterval?
  package var event: Event
  /// Nil where no analyst has said anything.
  package var ruling: Ruling?

  package init(
    article: String, index: Int, published: DayInterval?, event: Event, ruling: Ruling? = nil
  ) {
    self.article = article
    self.index = index
    self.published = published
    self.event = event
    self.ruling = ruling
  }

  /// What tells reports apart.
  package struct Key: Hashable, Sendable {
    package var article: String
    package var index: Int
    package init(article: String, index: Int) {
      self.article = article
      self.index = index
    }
  }
  package var key: Key { Key(article: article, index: index) }
}

extension Report: Comparable {
  /// By publication, then by the article's content: the order in which a timeline is told, whatever came first.
  ///
  /// An article of unknown day counts from its earliest, so it overrules nothing that is surely newer.
  package static func < (left: Report, right: Report) -> Bool {
    if left.published != right.published {
      guard let first = left.published else { return true }
      guard let second = right.published else { return false }
      return (first.from, first.to) < (second.from, second.to)
    }
    return left.article == right.article ? left.index < right.index : left.article < right.article
  }
}

extension ReadArticle {
  /// What the article tells, an event each, in the order of the text.
  package var reports: [Report] {
    events.enumerated().map { index, event in
      Report(article: article.sha256, index: index, published: publication?.days, event: event)
    }
  }
}
