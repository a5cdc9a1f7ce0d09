import Calendars
package import Vocabulary

/// What a newly told date does to the one that was known (DESIGN.md §4).
package struct DateComparison: Hashable, Sendable {
  /// `earlier`, `later` or `refined`.
  package var change: DateChange
  /// Days from the old end to the new end.
  package var shiftDays: Int

  /// Nil where the new date is equal or coarser: corroboration.
  ///
  ///     refined   2025-09-01…2025-09-30 -> 2025-09-15     the new lies inside the old
  ///     earlier   2025-09-21…2025-09-30 -> 2025-09-15     ends are compared
  ///     nil       2025-09-15 -> 2025-09-11…2025-09-20
  package init?(from old: TimeValue, to new: TimeValue) {
    guard let oldDays = old.days, let newDays = new.days else { return nil }
    let told = new.mod == .approximate ? DayInterval(newDays.from - 3, newDays.to + 3) : newDays
    guard !told.contains(oldDays) else { return nil }
    shiftDays = newDays.to - oldDays.to
    if oldDays.contains(newDays) {
      change = .refined
    } else {
      change = shiftDays < 0 ? .earlier : .later
    }
  }
}
