import Questionnaire

/// What was typed in a questionnaire, with the answers and the evaluation it began from.
///
/// It is only put back by itself where it still belongs: over the same answers, in the same
/// evaluation. Anywhere else it would overwrite what was recorded since.
struct QuestionnaireDraft: Equatable {
  /// Which evaluation of the dossier, counted from 1.
  let evaluation: Int
  let base: Response
  let answers: Response

  private static let unit: Character = "\u{1F}"

  init(evaluation: Int, base: Response, answers: Response) {
    self.evaluation = evaluation
    self.base = base
    self.answers = answers
  }

  init?(_ text: String) {
    let parts = text.split(separator: Self.unit, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let evaluation = Int(parts[0]),
      let base = QuestionnaireScreen.response(from: parts[1]),
      let answers = QuestionnaireScreen.response(from: parts[2])
    else { return nil }
    self.init(evaluation: evaluation, base: base, answers: answers)
  }

  func text(_ form: Form) -> String {
    [
      String(evaluation), base.json(form: form, status: .inProgress).compact,
      answers.json(form: form, status: .inProgress).compact,
    ].joined(separator: String(Self.unit))
  }
}
