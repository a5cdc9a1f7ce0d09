import CSystemd
import Glibc

/// Looks up in the journal whether an entry has arrived (sd-journal(3)).
package struct JournalReader: ~Copyable {
  private let journal: OpaquePointer

  /// Nil where the journal cannot be opened; one that opens may still hold nothing that we may read.
  package init?() {
    var opened: OpaquePointer?
    guard sd_journal_open(&opened, Int32(SD_JOURNAL_LOCAL_ONLY)) >= 0, let opened else { return nil }
    journal = opened
  }

  deinit { sd_journal_close(journal) }

  /// True if an entry with this value of this field is there and readable.
  package borrowing func contains(_ field: String, _ value: String) -> Bool {
    // Takes notice of files that journald has made since.
    sd_journal_wait(journal, 0)
    sd_journal_flush_matches(journal)
    let match = Array("\(field)=\(value)".utf8)
    guard sd_journal_add_match(journal, match, match.count) >= 0 else { return false }
    guard sd_journal_seek_tail(journal) >= 0 else { return false }
    return sd_journal_previous(journal) > 0
  }
}
