import Canvas

/// Looking something up in the lines of a screen: typed after `/`, gone through with `n` and `N`.
struct TextSearch: Hashable, Sendable {
  /// What is being typed; nil while nothing is.
  private(set) var field: TextField?
  /// What was looked for last, as it was typed.
  private(set) var query = ""
  /// Which of the lines that have it was found, and how many there are.
  private var hits: Hits?

  private struct Hits: Hashable, Sendable {
    var chosen: Int?
    var count: Int
  }

  var isTyping: Bool { field != nil }
  var wanted: String { field?.text ?? query }

  /// Where to go, and what to say about it.
  enum Step: Equatable {
    case none
    case go(to: Int)
    /// The next one stands before this one: the search went around.
    case around(to: Int)
    case missing
  }

  mutating func begin() { (field, hits) = (TextField(), nil) }

  /// A key while somebody types; the place moves along with every letter.
  mutating func type(_ key: Key, from place: Int, in lines: [String]) -> Step {
    guard var typed = field else { return .none }
    switch key {
    case .escape:
      field = nil
      return .none
    case .enter:
      field = nil
      if !typed.text.isEmpty { query = typed.text }
      return query.isEmpty ? .none : find(query, from: place, by: 1, within: lines)
    default:
      let before = typed.text
      _ = typed.handle(key)
      field = typed
      if typed.text.isEmpty { hits = nil }
      guard typed.text != before, !typed.text.isEmpty else { return .none }
      return find(typed.text, from: place, by: 1, within: lines)
    }
  }

  /// The next match after a place, or before it; around the end once.
  mutating func next(after place: Int, by step: Int, in lines: [String]) -> Step {
    query.isEmpty ? .none : find(query, from: place + step, by: step, within: lines)
  }

  /// Whether a line has what is looked for.
  func isMatch(_ line: String) -> Bool { !wanted.isEmpty && Self.has(line, wanted) }

  private mutating func find(
    _ wanted: String, from start: Int, by step: Int, within lines: [String]
  ) -> Step {
    let found = lines.indices.filter { Self.has(lines[$0], wanted) }
    let further =
      step > 0 ? found.firstIndex { $0 >= start } : found.lastIndex { $0 <= start }
    let chosen = further ?? (step > 0 ? found.indices.first : found.indices.last)
    hits = Hits(chosen: chosen, count: found.count)
    guard let chosen else { return .missing }
    return further == nil ? .around(to: found[chosen]) : .go(to: found[chosen])
  }

  /// Every word begins a word of the line, case and marks aside.
  private static func has(_ line: String, _ wanted: String) -> Bool {
    let words = line.plainLetters.split { !$0.isLetter && !$0.isNumber }
    let typed = wanted.plainLetters.split { !$0.isLetter && !$0.isNumber }
    return !typed.isEmpty && typed.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
  }

  /// What the screen says of a step.
  func message(_ step: Step) -> Message? {
    switch step {
    case .none, .go: nil
    case .around: .note("Verder vanaf het andere einde.")
    case .missing: .problem(SearchLine.nowhere(wanted))
    }
  }

  /// The line in which is typed.
  func draw(on canvas: inout Canvas, in row: Rect) {
    guard let field else { return }
    SearchLine(chosen: hits?.chosen, count: hits?.count).draw(field, on: &canvas, in: row)
  }
}
