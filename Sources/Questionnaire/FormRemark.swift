/// Something in a form that it can be used without.
package struct FormRemark: Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    /// Responses cannot name this form.
    case noUrl
    /// Kept, but nobody can answer it here.
    case unsupportedKind(Kind)
    case remoteOptions
    /// A condition compares with an answer that its question cannot have.
    case impossibleCondition(question: String)
    /// An extension that would compute or check something.
    case ignoredExtension(url: String)
    /// A small fault against the standard that leaves no doubt what is meant.
    case mended(member: String)
    /// A pattern in a dialect that is not read: answers are not checked against it.
    case unreadablePattern
    /// An option whose weight is no plain number of at most 15 digits: it does not count.
    case unreadableWeight
    /// Compared with a question that is not there: it is compared with nothing.
    case comparedWithNothing(linkId: String)
  }

  package let linkId: String?
  /// Such as `item[2].item[0]`; empty for the form itself.
  package let path: String
  package let reason: Reason

  package init(linkId: String?, path: String = "", reason: Reason) {
    self.linkId = linkId
    self.path = path
    self.reason = reason
  }

  /// The path down to the member that it is about, where that is known.
  package var exactPath: String {
    if case .mended(let member) = reason { return path.isEmpty ? member : "\(path).\(member)" }
    return path
  }
}
