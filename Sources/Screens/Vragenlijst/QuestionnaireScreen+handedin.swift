import Canvas
import Casework
import Questionnaire

/// Answers that were handed in: they open to be read, and are changed only by whoever says so.
extension QuestionnaireScreen {
  /// The evaluation is over.
  var isClosed: Bool { model.map { $0.dossier.lopendeEvaluatie == nil } ?? false }

  var handedInOn: Datum? { model?.dossier.lopendeEvaluatie?.vragenlijst?.ingediendOp }

  /// Handed in, and nobody began to change it here.
  var isSealed: Bool { !isChanging && handedInOn != nil }

  /// Handed in, and being changed here.
  var isReopened: Bool { isChanging && handedInOn != nil }

  /// Something stands here that the register does not have.
  var isUnsaved: Bool { (filled != saved && filled != carriedOver) || !typed.isEmpty }

  /// Why nothing can be filled in; nil when it can.
  var whyReadOnly: Belet? {
    if let over = model?.dossier.whyNoEvaluation?.belet() { return over }
    guard isSealed, let day = handedInOn else { return nil }
    return Belet("Ingediend op \(day.shown): enkel lezen. Druk op e om antwoorden te wijzigen.")
  }

  /// What the message line says while nothing happens.
  var standingMessage: Message? {
    elsewhere == nil ? whyReadOnly.map { .note($0.zin) } : .elsewhere
  }

  var changeKeys: [Binding<Action>] {
    guard isSealed else { return [] }
    return [
      Binding(
        .character("e"), action: .change, label: "wijzigen",
        description: "ingediende antwoorden wijzigen; daarna opnieuw overleggen en indienen")
    ]
  }

  mutating func change(_ world: World) -> Outcome {
    isChanging = true
    show(spot, world)
    return .say("U wijzigt wat al ingediend was. Met Esc kiest u: bewaren of weggooien.")
  }

  /// Keeping costs a new discussion, so that throwing away and going on are offered beside it.
  func keepingOrNot(_ answer: Effect) -> Confirmation {
    Confirmation(
      title: "U wijzigde ingediende antwoorden",
      consequences: [
        "Bewaren: de vragenlijst is daarna niet meer ingediend. U moet ze opnieuw overleggen "
          + "en indienen, en tot dan kan het gesprek niet verder.",
        "Weggooien: de antwoorden blijven zoals ze ingediend zijn. Wat u wijzigde, is weg.",
        "Verder werken: u gaat terug naar de vragenlijst; er verandert niets.",
      ], effects: [answer],
      choices: Confirmation.Choices(
        keep: "bewaren", discard: "weggooien", stay: "verder werken",
        draftKey: draftKey,
        thrown: "Weggegooid: de antwoorden blijven zoals ze ingediend zijn."))
  }

  /// Back to what the register has; what stood here can be put back as long as this screen is open.
  mutating func startOver(_ world: World) -> Outcome {
    close(world)
    let thrown = draft
    filled = carriedOver ?? saved
    base = saved
    (typed, faults, conflicts) = ([:], [:], [])
    (isChanging, wasKept) = (false, false)
    keptDraft = draft.text(world.form)
    olderDraft = thrown
    refresh(world)
    if overview.place(of: spot) == nil { showFirst(world) } else { show(spot, world) }
    return Outcome(
      effects: [.dropDraft(key: draftKey)],
      message: .note("Weggegooid wat nog niet bewaard was. ^R zet het terug."))
  }

  mutating func restoreOlder(_ world: World) -> Outcome {
    olderDraft.map { restore($0, world) }
    isChanging = isUnsaved
    return Outcome(
      effects: unsavedDraft(world), message: .note("Uw ontwerp is teruggezet."))
  }

  /// What ^R does now, and why it does nothing where there is nothing to do it to.
  var restoring: Binding<Action> {
    if olderDraft != nil {
      return Binding(
        .control("r"), action: .restore, label: "ontwerp terug",
        description: "het ontwerp terugzetten dat opzij gezet is")
    }
    return Binding(
      .control("r"), action: .restore, label: "weggooien",
      description: "weggooien wat hier nog niet bewaard is",
      unavailable: isUnsaved ? nil : "Er is niets dat nog niet bewaard is.",
      inFooter: false)
  }
}
