/// How far a form, or one part of it, is filled in.
package struct Progress: Equatable, Sendable {
  /// The top-level group; nothing for the whole form.
  package let linkId: String?
  package let title: String
  /// Questions that are shown and have an answer, in every instance of their group.
  package let answeredCount: Int
  /// Questions that are shown and can be answered, in every instance of their group.
  package let enabledQuestionCount: Int
  /// Required items without an answer, in document order.
  package let requiredMissing: [String]

  init(
    linkId: String?, title: String, _ form: Form, _ shown: [Occurrence], _ missing: [String]
  ) {
    let questions = shown.filter { form.flat[$0.index].isAnswerable }
    self.linkId = linkId
    self.title = title
    answeredCount = questions.count { !$0.answers.isEmpty }
    enabledQuestionCount = questions.count
    requiredMissing = missing
  }
}
