/// What is wrong with an answer in a response.
package struct ResponseFault: Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    case unknownItem
    /// An answer to a group or a text to read.
    case notAQuestion
    case wrongType(expected: Kind)
    case severalAnswers
    case answer(AnswerFault)
    /// The response answers another form, or another version of it.
    case otherForm(canonical: String)
    /// In another item than the form has it.
    case wrongPlace
    /// More than one of an item that does not repeat.
    case severalInstances
    /// An option that goes with no other stands beside others.
    case exclusiveOption
    case tooFew(limit: Int)
    case tooMany(limit: Int)
    /// The pattern of the form takes too long to follow; the answer stands.
    case unchecked
  }

  /// Empty when it is about the response as a whole.
  package let linkId: String
  /// The instance that it is in; see ``Spot/path``.
  package let path: [Int]
  package let reason: Reason

  package init(linkId: String, path: [Int] = [], reason: Reason) {
    self.linkId = linkId
    self.path = path
    self.reason = reason
  }
}
