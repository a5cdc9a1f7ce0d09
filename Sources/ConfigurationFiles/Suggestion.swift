/// The candidate that `written` is most likely a misspelling of; nil where none is near.
///
/// Near is at most a third of the letters away, so that "settel" suggests "settle" and "x" nothing.
func suggestion(for written: String, among candidates: [String]) -> String? {
  let letters = Array(written.lowercased().unicodeScalars)
  guard (3...64).contains(letters.count) else { return nil }
  let near = candidates.map { (distance(letters, Array($0.unicodeScalars)), $0) }
    .filter { $0.0 <= max(1, letters.count / 3) }
  return near.min { $0.0 < $1.0 }?.1
}

/// The least number of letters to put in, leave out, exchange or swap with the next that makes one word the other.
///
/// Optimal string alignment, after Damerau (1964).
private func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for (row, letter) in left.enumerated() {
    var current = [row + 1]
    for (column, other) in right.enumerated() {
      var best = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
      if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
        best = min(best, beforeLast[column - 1] + 1)
      }
      current.append(best)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
