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
  }

  /// Empty when it is about the response as a whole.
  package let linkId: String
  package let reason: Reason
}
