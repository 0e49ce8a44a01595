import Casework

extension FormKind {
  /// What came before a decision: POP, questionnaire, talk, and every rule that life went against.
  ///
  /// Deviations stand here because whoever decides must see them; other forms have no preamble.
  func preamble(_ model: DossierModel?, _ world: World) -> [Notice.Line] {
    guard self == .decision || self == .revision, let dossier = model?.dossier else { return [] }
    let steps = dossier.stappenplan(world.regels, vandaag: world.vandaag)
    let before = steps.filter { [.pop, .vragenlijst, .gesprek].contains($0.stap) }
    let deviations =
      (self == .revision ? dossier.beslisteEvaluatie : dossier.evaluatie)?.afwijkingen ?? []
    return before.map { step in
      let name = step.reden.hasPrefix(step.stap.naam) ? "" : step.stap.naam + ": "
      return Notice.Line(text: name + step.reden, mark: Mark(step.stand))
    }
      + deviations.map { Notice.Line(text: "Afwijking: \($0.reden). \($0.zin)", mark: .late) }
  }
}
