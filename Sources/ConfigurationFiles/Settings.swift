package import Vocabulary

/// What the configuration file says, with the default of each key that it leaves out.
///
/// `config/marsad.yaml` explains every key to the people who set them.
package struct Settings: Hashable, Sendable {
  /// The folder that is watched; nil leaves it to the command line.
  package var inbox: String?
  /// Where files go once processed; nil is `archive` beside the inbox.
  package var archive: String?
  /// Where files go that cannot be read; nil is `rejected` beside the inbox.
  package var rejected: String?
  /// The database; nil leaves it to the command line.
  package var state: String?
  /// Topic files, and folders of them; empty leaves it to the command line.
  package var topics: [String] = []
  package var language: Language = .english
  /// How long a file must be left alone before it is taken.
  package var settle: Duration = .seconds(1)
  /// How often the folder is listed because nobody announces changes to it; nil is not at all.
  package var poll: Duration?
  /// After how long without a new file one warning is given; nil is never.
  package var silence: Duration?
  /// In bytes; a larger file is rejected unread.
  package var largestFile = 16 << 20
  /// Endings and fnmatch(3) patterns of names that are left alone besides the built-in ones.
  package var ignoredNames: [String] = []

  package init() {}
}
