import Canvas
import Casework
import Questionnaire

extension QuestionnaireScreen {
  /// Flagging is not answering: it works on answers that were handed in, until the decision.
  var tableKeys: [Binding<Action>] {
    let preview = Belet("U bekijkt alleen het formulier; er wordt niets bewaard.")
    let why = model.map { $0.whyNotPrepare } ?? preview
    return [
      Binding(
        .control("k"), action: .flag, label: isFlagged ? "niet markeren" : "markeer",
        description: "de vraag markeren om te bespreken, of niet meer", unavailable: why),
      Binding(
        .control("b"), action: .table, label: "tafel",
        description: "de vraag groot op het scherm, om samen te bekijken", inFooter: false),
    ]
  }

  var point: Gesprekspunt? { model?.dossier.evaluatie?.gesprekspunt(linkId) }
  var isFlagged: Bool { point?.isGemarkeerd == true }

  /// The flag, as it stands below the answer; the note stands only where the evaluator works.
  var flagLine: String? {
    guard let point, point.isGemarkeerd else { return nil }
    return point.besprokenOp.map { "Gemarkeerd; besproken op \($0.shown)." }
      ?? "Gemarkeerd om te bespreken (^K)."
  }

  /// Since which decision the answers are only to be read, for whoever types all the same.
  var onlyReading: Belet {
    let day = model?.dossier.evaluatie?.beslissing?.datum
    return Belet((day.map { "Beslist op \($0.shown): " } ?? "") + "enkel nog te lezen.")
  }

  mutating func flag(_ world: World) -> Outcome {
    guard let model else { return .ignored }
    let step = Command.setPoint(
      vraag: linkId, stand: isFlagged ? .weg : .teBespreken, op: world.vandaag)
    return Outcome(
      effects: unsavedDraft(world) + [
        .perform(step, on: model.dossier.nummer, expecting: model.dossier.versie)
      ])
  }

  mutating func showTable(_ world: World) -> Outcome {
    .push(
      .table(TableScreen(model, filled, world, startingAt: linkId)), unsavedDraft(world))
  }
}
