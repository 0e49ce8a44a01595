/// One `enableWhen`: a question, a comparison and the answer to compare with.
package struct Condition: Equatable, Sendable {
  package enum Comparison: String, CaseIterable, Equatable, Sendable {
    case exists
    case equal = "="
    case notEqual = "!="
    case greater = ">"
    case less = "<"
    case greaterOrEqual = ">="
    case lessOrEqual = "<="

    /// Whether it asks which of two answers comes first.
    var needsOrder: Bool { self != .exists && self != .equal && self != .notEqual }
  }

  /// The linkId of the question that is looked at.
  package let question: String
  package let comparison: Comparison
  package let answer: Answer
}

/// How several conditions on one item go together.
package enum EnableBehavior: String, Equatable, Sendable {
  case all
  case any
}

extension Condition {
  /// Whether the question can have an answer that this compares with.
  func isPossible(for question: Item) -> Bool {
    switch (comparison, question.kind) {
    case (.exists, _): true
    case (_, .integer), (_, .decimal): answer.isOrdered
    default: question.hasRemoteOptions || question.fault(in: answer) == nil
    }
  }

  /// Whether the condition holds for these answers.
  ///
  /// Nothing holds for a question without an answer, `!=` included, except that it does not exist.
  /// With several answers one that fits is enough; `!=` holds when none is equal.
  func holds(for answers: [Answer]) -> Bool {
    switch comparison {
    case .exists: !answers.isEmpty == (answer == .boolean(true))
    case .equal: answers.contains { $0.matches(answer) == true }
    case .notEqual: !answers.isEmpty && answers.allSatisfy { $0.matches(answer) == false }
    case .greater: answers.contains { $0.order(to: answer) == .after }
    case .less: answers.contains { $0.order(to: answer) == .before }
    case .greaterOrEqual: answers.contains { [.after, .same].contains($0.order(to: answer)) }
    case .lessOrEqual: answers.contains { [.before, .same].contains($0.order(to: answer)) }
    }
  }
}
