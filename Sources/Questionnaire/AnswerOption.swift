/// One of the answers that a question offers.
package struct AnswerOption: Equatable, Sendable {
  package let value: Answer
  /// Chosen when a new response starts.
  package let isInitial: Bool

  package init(value: Answer, isInitial: Bool = false) {
    self.value = value
    self.isInitial = isInitial
  }
}
