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
  mutating func leave(behind linkIds: [String], _ base: FilledForm, _ draft: QuestionnaireDraft) {
    lost = linkIds
    lostWords = base.words(for: linkIds)
    lostWords.merge(draft.words(for: linkIds)) { _, newer in newer }
  }

  var lostSentence: String {
    lost.count == 1
      ? "1 antwoord van een vorige versie kon niet mee. F2 toont het."
      : "\(lost.count) antwoorden van een vorige versie konden niet mee. F2 toont ze."
  }

  /// What an earlier version of the form asked and this one does not, with what was answered.
  var lostNotice: Notice {
    let lines = lost.map { linkId in
      Notice.Line(text: "\(linkId): \(lostWords[linkId] ?? "")", mark: .notYet)
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
  func words(for linkIds: [String]) -> [String: String] {
    var words: [String: String] = [:]
    for linkId in linkIds {
      let given = self[linkId]
      let parts = [given.words(for: nil), given.remark.map { "“\($0)”" } ?? ""]
      let text = parts.filter { !$0.isEmpty }.joined(separator: " ")
      if !text.isEmpty { words[linkId] = text }
    }
    return words
  }
}

extension QuestionnaireDraft {
  /// The same, with what was only half typed.
  fileprivate func words(for linkIds: [String]) -> [String: String] {
    filled.words(for: linkIds).merging(typed.filter { linkIds.contains($0.key) }) { _, typed in
      typed
    }
  }
}
