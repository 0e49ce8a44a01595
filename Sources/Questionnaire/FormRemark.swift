/// Something in a form that it can be used without.
package struct FormRemark: Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    /// Responses cannot name this form.
    case noUrl
    /// Kept, but nobody can answer it here.
    case unsupportedKind(Kind)
    /// Filled in once only.
    case repeatingGroup
    case remoteOptions
    /// A condition compares with an answer that its question cannot have.
    case impossibleCondition(question: String)
    /// An extension that would compute or check something.
    case ignoredExtension(url: String)
  }

  package let linkId: String?
  package let reason: Reason
}
