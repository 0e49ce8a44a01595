/// A question and its answer as everybody at the table may see them, the employer too.
///
/// So nothing that is confidential or hidden, no remark, and nothing that is not asked now.
package struct SharedAnswer: Equatable, Sendable {
  package let linkId: String
  package let question: String
  /// The part of the form that it stands in.
  package let part: String
  /// One for each answer, or the word why there is none; empty where nothing was filled in.
  package let answers: [String]

  /// Those of a response in the order of the form, in every instance of their groups.
  package static func all(_ form: Form, _ filled: FilledForm) -> [SharedAnswer] {
    FormState(form: form, response: filled.response).occurrences.compactMap { occurrence in
      let item = form.flat[occurrence.index]
      guard occurrence.isEnabled, item.isAnswerable, !item.isConfidential else { return nil }
      var answers = occurrence.answers.map { item.shown($0) }
      if answers.isEmpty, let absence = filled.notes.absences[item.linkId] {
        answers = [absence.words]
      }
      let number = occurrence.spot.path.last.map { " (\($0 + 1))" } ?? ""
      return SharedAnswer(
        linkId: item.linkId, question: item.text + number,
        part: form.chain(to: occurrence.index).first.map { form.flat[$0].text } ?? "",
        answers: answers)
    }
  }
}
