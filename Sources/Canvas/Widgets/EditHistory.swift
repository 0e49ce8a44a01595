/// What a text was before each change, for taking changes back.
struct EditHistory: Hashable, Sendable {
  /// Text instead of characters: a hundred of these stay small.
  struct Step: Hashable, Sendable {
    let text: String
    let insertion: Int
  }

  private var steps: [Step] = []
  private var isTyping = false

  private static let limit = 100

  /// Remembers the state before a change; letters typed in a row become one step per word.
  mutating func record(_ before: EditBuffer, key: Key) {
    var startsStep = true
    var typed = false
    if case .character(let character) = key {
      typed = !character.isWhitespace
      startsStep = !isTyping
    }
    if startsStep {
      if steps.count == Self.limit { steps.removeFirst() }
      steps.append(Step(text: before.text, insertion: before.insertion))
    }
    isTyping = typed
  }

  /// Makes the next letter begin a new step.
  mutating func interrupt() { isTyping = false }

  mutating func takeBack() -> Step? {
    isTyping = false
    return steps.popLast()
  }
}
