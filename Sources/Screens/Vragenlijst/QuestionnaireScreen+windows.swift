import Casework
import Questionnaire

/// The same person in two windows.
extension QuestionnaireScreen {
  /// One of two drafts takes the place of both.
  mutating func choose(other takesOther: Bool, _ world: World) -> Outcome {
    guard let other = elsewhere else { return .ignored }
    elsewhere = nil
    if takesOther { restore(other, world) }
    let text = draft.text(world.form)
    (keptDraft, wasKept) = (text, true)
    return Outcome(
      effects: [.settleDraft(key: draftKey, text: text)],
      message: .note(
        takesOther
          ? "Overgenomen uit het andere venster." : "Wat u hier typte, blijft staan."))
  }

  /// What the other window has for a question, where it is something else.
  func elsewhere(_ item: Item) -> String? {
    guard let elsewhere else { return nil }
    let (theirs, mine) = (elsewhere.filled[spot], filled[spot])
    let half = elsewhere.typed[spot]
    guard theirs != mine || half != typed[spot] else { return nil }
    let words = half ?? theirs.whole(item)
    return words.isEmpty ? "(leeg)" : words
  }
}
