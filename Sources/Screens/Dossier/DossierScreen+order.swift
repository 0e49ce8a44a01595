import Canvas
import Casework

/// Days of an evaluation that stand the wrong way round.
extension DossierScreen {
  /// What comes after the talk although it belongs before it; after the decision only to be read.
  func order(
    of evaluation: Evaluatie, on day: Datum?, into lines: inout DetailLines,
    isAboutQuestionnaire: Bool
  ) {
    guard let day else { return }
    for warning in dossier.outOfOrder(evaluation, talk: day)
    where warning.isAboutQuestionnaire == isAboutQuestionnaire {
      let isDecided = evaluation.beslissing != nil
      lines.marked(isDecided ? .none : .late, warning.zin, style: isDecided ? .dim : .plain)
    }
  }
}

extension Waarschuwing {
  /// The questionnaire came after the talk that it prepares.
  var isAboutQuestionnaire: Bool {
    switch soort {
    case .vragenlijstNaGesprek, .vragenlijstIngediendNaGesprek: true
    default: false
    }
  }
}
