import Canvas
import Casework
import Questionnaire

/// Answers that were given on another version of the form.
extension QuestionnaireScreen {
  /// What the register has, as far as it fits the form on screen.
  func recorded(_ world: World) -> FilledForm {
    saved.response.questionnaire == world.form.canonical
      ? saved : saved.carried(to: world.form).filled
  }

  /// Notes what of a draft cannot come along, with the words, so that it can still be read.
  mutating func leave(behind spots: [Spot], _ base: FilledForm, _ draft: QuestionnaireDraft) {
    lost = spots
    lostWords = base.words(for: spots)
    lostWords.merge(draft.words(for: spots)) { _, newer in newer }
  }

  var lostSentence: String {
    lost.count == 1
      ? "1 antwoord van een vorige versie kon niet mee. F2 toont het."
      : "\(lost.count) antwoorden van een vorige versie konden niet mee. F2 toont ze."
  }

  /// What an earlier version of the form asked and this one does not, with what was answered.
  var lostNotice: Notice {
    let lines = lost.map { spot in
      Notice.Line(text: "\(spot.linkId): \(lostWords[spot] ?? "")", mark: .notYet)
    }
    return Notice(
      title: "Niet meegekomen",
      lines: [
        Notice.Line(
          text: "Deze antwoorden horen bij een vorige versie van de vragenlijst.", mark: .blocked)
      ] + lines)
  }
}

extension FilledForm {
  /// What was filled in for some questions, as a reader has it without the form.
  func words(for spots: [Spot]) -> [Spot: String] {
    var words: [Spot: String] = [:]
    for spot in spots {
      let given = self[spot]
      let parts = [given.words(for: nil), given.remark.map { "\"\($0)\"" } ?? ""]
      let text = parts.filter { !$0.isEmpty }.joined(separator: " ")
      if !text.isEmpty { words[spot] = text }
    }
    return words
  }
}

extension QuestionnaireDraft {
  /// The same, with what was only half typed.
  fileprivate func words(for spots: [Spot]) -> [Spot: String] {
    filled.words(for: spots).merging(typed.filter { spots.contains($0.key) }) { _, typed in
      typed
    }
  }
}
