import AlertReporting
import CLinux
import Glibc
import Vocabulary

extension Page {
  /// The page that standard output is.
  static var standardOutput: Page {
    let isTerminal = StandardOutput.isTerminal
    return Page(
      width: terminalWidth(STDOUT_FILENO) ?? 100,
      hasColour: isTerminal && getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
        && getenv("TERM").map { strcmp($0, "dumb") != 0 } ?? false,
      isolates: isTerminal)
  }
}

extension Reports {
  static func forStandardOutput(_ topics: [Topic], _ language: Language) -> Reports {
    Reports(page: .standardOutput, sentences: AlertSentences(topics: topics, language: language))
  }
}

/// In columns; nil where `descriptor` is no terminal or does not say.
func terminalWidth(_ descriptor: Int32) -> Int? {
  var size = winsize()
  guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
  return Int(size.ws_col)
}
