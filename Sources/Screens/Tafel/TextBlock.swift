import Casework
import Questionnaire

/// The text of a step, with the answers of the questionnaire in words.
package enum TextBlock {
  /// Nil where the step was not taken yet.
  package static func lines(_ stap: Blokstap, of dossier: Dossier, _ form: Form) -> [String]? {
    dossier.tekstblok(stap, antwoorden: stap == .vragenlijst ? answers(dossier, form) : [])
  }

  /// What may be copied: no confidential answer, no remark, no note.
  private static func answers(_ dossier: Dossier, _ form: Form) -> [String] {
    guard let text = dossier.evaluatie?.vragenlijst?.antwoorden, let read = FilledForm(text: text)
    else { return [] }
    let filled =
      read.response.questionnaire == form.canonical ? read : read.carried(to: form).filled
    let shared = SharedAnswer.all(form, filled).filter { !$0.answers.isEmpty }
    return ["Vragenlijst: \(form.title)"]
      + shared.map { "\($0.question) \($0.answers.joined(separator: ", ").onOneLine)" }
  }
}

extension Overname {
  /// `Overgenomen op 12/03/2026 door Els Claes`, and whether the text changed since.
  package var zin: String {
    "Overgenomen op \(op.shown) door \(door)"
      + (isActueel ? "." : "; sindsdien is de tekst veranderd.")
  }
}
