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
    sd_journal_flush_matches(journal)
    let match = Array("\(field)=\(value)".utf8)
    guard sd_journal_add_match(journal, match, match.count) >= 0 else { return false }
    guard sd_journal_seek_tail(journal) >= 0 else { return false }
    return sd_journal_previous(journal) > 0
  }

  /// As `contains`, but waits at most `milliseconds` for the entry to come.
  package borrowing func waits(for field: String, _ value: String, milliseconds: Int) -> Bool {
    for _ in 0...max(milliseconds / 50, 0) {
      if contains(field, value) { return true }
      if sd_journal_wait(journal, 50_000) < 0 { return false }
    }
    return contains(field, value)
  }
}
