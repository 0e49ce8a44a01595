/// How far a form, or one part of it, is filled in.
package struct Progress: Equatable, Sendable {
  /// The top-level group; nothing for the whole form.
  package let linkId: String?
  package let title: String
  /// Questions that are shown and have an answer.
  package let answeredCount: Int
  /// Questions that are shown and can be answered.
  package let enabledQuestionCount: Int
  /// Required items without an answer, in document order.
  package let requiredMissing: [String]

  init(
    linkId: String?, title: String, items: [Item], _ missing: Set<String>, _ response: Response
  ) {
    let questions = items.filter(\.isAnswerable)
    self.linkId = linkId
    self.title = title
    answeredCount = questions.count { !response[$0.linkId].isEmpty }
    enabledQuestionCount = questions.count
    requiredMissing = items.map(\.linkId).filter { missing.contains($0) }
  }
}
