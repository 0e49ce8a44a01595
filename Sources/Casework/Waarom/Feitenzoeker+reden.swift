extension Feitenzoeker {
  /// What the journal knows of an objection; a value that was mistyped stands in no journal.
  func feiten(_ reden: Reden) -> [Feit] {
    switch reden {
    case .popVerouderd(let day, _, _): [pop(until: day)] + talk
    case .geenPOP: talk
    case .teVroeg: [indienst] + request
    case .vragenlijstNietIngediend, .nietOverlegd, .geenAntwoorden:
      dossier.evaluatie.map { [vragenlijst($0)] } ?? []
    case .partijOntbreekt: talk
    case .evaluatieLoopt: request
    case .voorGesprek, .geenGesprek: talk
    case .voorIndienst, .eigenOnderneming: [indienst]
    case .dossierGesloten: dossier.sluiting.map { [sluiting($0)] } ?? []
    case .beslissingDefinitief, .voorBeslissing, .nietDoorstroomklaar, .wopNietGevraagd:
      dossier.beslissing.map { [beslissing($0)] } ?? []
    case .wopGelijk: dossier.wop.map { [wop($0)] } ?? []
    case .trajectLooptNogBijHerziening, .trajectLoopt, .voorVerwijzing, .trajectNietGestart:
      dossier.traject.map { [verwijzing($0)] } ?? []
    case .trajectAlGestart, .buitenTraject: dossier.traject.flatMap(start).map { [$0] } ?? []
    case .faseTerug, .faseTeVroeg, .faseOvergeslagenZonderReden, .vorigeTotOngeldig,
      .eindeVoorFase:
      dossier.traject?.lopendeFase.flatMap(begin).map { [$0] } ?? []
    default: []
    }
  }

  private var talk: [Feit] { dossier.evaluatie.flatMap(gesprek).map { [$0] } ?? [] }
  private var request: [Feit] { dossier.evaluatie.map { [aanvraag($0)] } ?? [] }
}
