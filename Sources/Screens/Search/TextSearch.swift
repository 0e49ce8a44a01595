import Canvas

/// Looking something up in the lines of a screen: typed after `/`, gone through with `n` and `N`.
struct TextSearch: Hashable, Sendable {
  /// What is being typed; nil while nothing is.
  private(set) var field: TextField?
  /// What was looked for last, as it was typed.
  private(set) var query = ""

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

  mutating func begin() { field = TextField() }

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
      guard typed.text != before, !typed.text.isEmpty else { return .none }
      return find(typed.text, from: place, by: 1, within: lines)
    }
  }

  /// The next match after a place, or before it; around the end once.
  func next(after place: Int, by step: Int, in lines: [String]) -> Step {
    query.isEmpty ? .none : find(query, from: place + step, by: step, within: lines)
  }

  /// Whether a line has what is looked for.
  func isMatch(_ line: String) -> Bool { !wanted.isEmpty && Self.has(line, wanted) }

  private func find(_ wanted: String, from start: Int, by step: Int, within lines: [String]) -> Step
  {
    guard !lines.isEmpty else { return .missing }
    for distance in 0..<lines.count {
      let place = start + distance * step
      let index = ((place % lines.count) + lines.count) % lines.count
      guard Self.has(lines[index], wanted) else { continue }
      return place == index ? .go(to: index) : .around(to: index)
    }
    return .missing
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
    case .missing: .problem("\"\(wanted)\" staat hier niet.")
    }
  }

  /// The line in which is typed.
  func draw(on canvas: inout Canvas, in row: Rect) {
    guard let field else { return }
    canvas.fill(row)
    canvas.write("/", in: row, style: .bold)
    field.draw(on: &canvas, in: row.dropping(left: 1), focused: true)
  }
}
