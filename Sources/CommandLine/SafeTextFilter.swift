import Canvas
import Casework

/// What comes from a command line or a file goes through here before it is stored: without what
/// could steer a terminal, and without outer blanks.
enum SafeTextFilter {
  /// Text of one line: every line break and tab in it becomes a blank.
  static func line(_ text: String) -> String {
    SafeText.cleaned(text, keepingNewlines: false).trimmed
  }

  /// Text that may have lines.
  static func text(_ text: String) -> String {
    SafeText.cleaned(text, keepingNewlines: true).trimmed
  }
}
