import InboxWatching
import Vocabulary

/// The files that are complete, in two stages: first each is read, then they are applied, oldest publication first.
///
/// Pure. What was read is kept from one stage to the other as long as it is not too much; the rest is read again.
struct WorkQueue {
  /// A file of the inbox.
  struct Item {
    var name: FileName
    /// How often a passing fault has put it off.
    var failures: Int
  }

  /// A file that has been read.
  struct ReadItem {
    var item: Item
    var status: FileStatus
    /// The turn of its oldest article.
    var turn: PublicationTurn
    /// Nil where it is to be read again.
    var articles: [ReadArticle]?
  }

  /// How many bytes of files are kept as read articles, which take several times as much.
  private let budget: Int
  private var unread: ArraySlice<Item> = []
  /// Newest publication first, so that the next is at the end.
  private var read: [ReadItem] = []
  private var kept = 0

  init(budget: Int = 4 << 20) { self.budget = budget }

  var count: Int { unread.count + read.count }
  var isEmpty: Bool { unread.isEmpty && read.isEmpty }

  mutating func add(_ item: Item) { unread.append(item) }

  /// The next file to read, until there is none.
  mutating func nextToRead() -> Item? { unread.popFirst() }

  /// `item` was read and waits for its turn.
  mutating func add(_ item: ReadItem) {
    var item = item
    if kept + item.status.size > budget, !read.isEmpty {
      item.articles = nil
    } else {
      kept += item.status.size
    }
    var low = 0
    var high = read.count
    while low < high {
      let middle = (low + high) / 2
      if Self.precedes(item, read[middle]) { low = middle + 1 } else { high = middle }
    }
    read.insert(item, at: low)
  }

  /// The next file to apply: the oldest of those that have been read.
  mutating func nextToApply() -> ReadItem? {
    guard let item = read.popLast() else { return nil }
    if item.articles != nil { kept -= item.status.size }
    return item
  }

  private static func precedes(_ left: ReadItem, _ right: ReadItem) -> Bool {
    left.turn == right.turn ? left.item.name < right.item.name : left.turn < right.turn
  }
}
