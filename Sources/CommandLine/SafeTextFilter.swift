import Canvas

/// What comes from a command line or a file goes through here before it is stored.
enum SafeTextFilter {
  static func cleaned(_ text: String) -> String {
    let cleaned = SafeText.cleaned(text, keepingNewlines: true)
    let start = cleaned.drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
