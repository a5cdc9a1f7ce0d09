import Glibc

/// How far a long run is, on standard error, where that is a terminal; else nothing.
///
/// `12 of 340 [=>                  ]` on one line that is overwritten, and cleared before anything else is printed.
struct ProgressBar {
  private let label: String
  private let total: Int
  private let isShown: Bool
  private let shownAtOnce: Int
  private var done = 0
  private var isDrawn = false

  /// Short runs show none: the bar would only flicker.
  init(_ label: String, of total: Int) {
    self.label = label
    self.total = total
    isShown = StandardError.isTerminal && total >= 50
    shownAtOnce = max(1, total / 200)
  }

  mutating func advance() {
    done += 1
    guard isShown, done % shownAtOnce == 0 || done == total else { return }
    draw()
  }

  /// Takes the bar off the screen; the next `advance` brings it back.
  mutating func clear() {
    guard isDrawn else { return }
    StandardError.write("\r\u{1B}[K")
    isDrawn = false
  }

  private mutating func draw() {
    let text = "\(label) \(done) of \(total) "
    let room = max(0, min(40, (terminalWidth(STDERR_FILENO) ?? 80) - text.utf8.count - 3))
    let filled = room * done / max(1, total)
    let bar = String(repeating: "=", count: filled) + String(repeating: " ", count: room - filled)
    StandardError.write("\r\(text)[\(bar)]\u{1B}[K")
    isDrawn = true
  }
}
