import Casework
import Questionnaire

extension FormKind {
  /// A note stands beside a question, flagged or not; the text first, since that is what is typed.
  func talkNoteFields(_ model: DossierModel?, _ world: World) -> [FormField] {
    let questions = model?.questionsToNote(world) ?? []
    return [
      .area("notitie", "Notitie", rows: 4, hint: "leeg: de notitie gaat weg"),
      .pick(
        "vraag", "Bij de vraag",
        questions.map { Choice.Option(code: $0.linkId, label: $0.text) }),
      .line("datum", "Datum", world.vandaag.shown),
    ]
  }

  func talkNote(_ entries: inout FormEntries) -> Command {
    .notePoint(
      vraag: entries.pick("vraag", "de vraag"), notitie: entries.optional("notitie") ?? "",
      op: entries.date("datum", "de datum"))
  }
}

extension DossierModel {
  /// The questions that are shown with the answers of this dossier, each once however often it is
  /// asked, and what was flagged or noted before it went out of sight.
  func questionsToNote(_ world: World) -> [Item] {
    let filled = filled(world) ?? FilledForm(response: Response(startingOn: world.form))
    let shown = FormOverview(world.form, filled, wrong: []).questions.map(\.linkId)
    let wanted = Set(shown + (dossier.evaluatie?.gesprekspunten.map(\.vraag) ?? []))
    return world.form.flat.filter { $0.isAnswerable && wanted.contains($0.linkId) }
  }
}

extension FormScreen {
  /// A note beside a question, with what stands there already.
  static func note(on vraag: String?, of model: DossierModel, in world: World) -> Outcome {
    let point = vraag.flatMap { model.dossier.evaluatie?.gesprekspunt($0) }
    var values: [String: String] = [:]
    if let vraag { values = ["vraag": vraag, "notitie": point?.notitie ?? ""] }
    return opened(.talkNote, on: model, in: world, about: vraag, filledWith: values)
  }
}
