import Canvas
import Casework
import Questionnaire

extension Gebeurtenis {
  /// What happened, with the question by its own words, where the journal has its code.
  package func zin(_ form: Form) -> String {
    switch self {
    case .gesprekspuntGezet(let vraag, let stand, let op):
      Gebeurtenis.gesprekspuntGezet(vraag: form.named(vraag), stand: stand, op: op).zin
    case .gesprekspuntGenoteerd(let vraag, let notitie, let op):
      Gebeurtenis.gesprekspuntGenoteerd(vraag: form.named(vraag), notitie: notitie, op: op).zin
    default: zin
    }
  }
}

extension Form {
  /// A message has one line, and says more than which question.
  private static let room = 30

  /// As much of a question as tells it from the others; its code when it is not asked any more.
  fileprivate func named(_ linkId: String) -> String {
    guard let text = item(linkId)?.text, !text.isEmpty else { return linkId }
    return "\u{201C}\(TextWidth.clip(text.onOneLine, to: Self.room))\u{201D}"
  }
}
