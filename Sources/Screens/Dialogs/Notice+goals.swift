import Canvas
import Questionnaire

/// A notice some lines of which lead to a question: arrows choose one, Enter goes there.
extension Notice {
  var goals: [Spot] { lines.compactMap(\.goal) }
  var goal: Spot? { goals.indices.contains(chosen) ? goals[chosen] : nil }

  /// Nil for a key that does what it does in any notice.
  mutating func choose(_ key: Key) -> Outcome? {
    switch key {
    case .enter: return Outcome(goal: goal)
    case .up: chosen -= 1
    case .down: chosen += 1
    case .pageUp: chosen -= height
    case .pageDown: chosen += height
    case .home: chosen = 0
    case .end: chosen = goals.count - 1
    default: return nil
    }
    chosen = max(0, min(chosen, goals.count - 1))
    showChosen()
    return .ignored
  }
}
