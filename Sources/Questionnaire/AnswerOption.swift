/// One of the answers that a question offers.
package struct AnswerOption: Equatable, Sendable {
  package let value: Answer
  /// Chosen when a new response starts.
  package let isInitial: Bool
  /// A number or letter shown before the option.
  package let prefix: String?
  /// Goes with no other option.
  package let isExclusive: Bool
  /// What it counts for in the score of its groups.
  let weight: DigitSum?
  /// Where it stands beside the answers of a compared question; it counts in no score.
  let comparedWeight: DigitSum?
  /// What it says, where the form tells so of this option.
  let meaning: Meaning?

  package init(value: Answer, isInitial: Bool = false) {
    self.init(value: value, isInitial: isInitial, prefix: nil, isExclusive: false, weight: nil)
  }

  init(
    value: Answer, isInitial: Bool, prefix: String?, isExclusive: Bool, weight: DigitSum?,
    meaning: Meaning? = nil, comparedWeight: DigitSum? = nil
  ) {
    self.comparedWeight = comparedWeight
    self.meaning = meaning
    self.value = value
    self.isInitial = isInitial
    self.prefix = prefix
    self.isExclusive = isExclusive
    self.weight = weight
  }
}
