extension Dossier {
  /// The resuming, from the first day of what nobody resumed yet; until then the step stands there.
  func hervatRegel(_ regels: Regelboek) -> Werkregel? {
    lopendTraject?.opgeschortSinds.map {
      row(.traject, .hervatten, from: $0, within: .streefHervatten, regels)
    }
  }

  /// The release from work, until it is arranged.
  func vrijstellingRegel(_ regels: Regelboek) -> Werkregel? {
    guard let traject = lopendTraject, traject.prestatievrijstelling == nil,
      let start = traject.gestartOp
    else { return nil }
    return row(.traject, .vrijstelling, from: start, within: .streefVrijstelling, regels)
  }

  /// The POP that the dienstverlener updates at the end of the stage; nil when it is there.
  ///
  /// From some days before the end of the last stage phase: the day on which it ended, or else the
  /// last day of its term. A POP of one of those days or later is the updated one. Source of the
  /// task: HERW!N; of the number of days: none, parameter `traject.pop-bijwerken-vooraf`.
  func popNaStageRegel(_ regels: Regelboek) -> Werkregel? {
    guard let traject = lopendTraject, let start = traject.gestartOp,
      let stage = traject.fasestaten(regels).last(where: { $0.fase == .stage && $0.van != nil }),
      let from = stage.van, let end = stage.tot ?? stage.uiterlijk
    else { return nil }
    let lead = regels.grond(.popBijwerkenVooraf, on: start).getal
    let first = max(from, end.adding(days: -lead))
    guard !pops.contains(where: { $0.datum >= first }) else { return nil }
    return Werkregel(vanaf: first, rang: end, stap: .pop, taak: .popNaStage, uiterste: end)
  }

  /// The step that a started trajectory is at, where no term runs.
  ///
  /// When no phase runs, one must begin or the trajectory end; when phases run that have no term,
  /// there is no day to ask for.
  func faseKiezen(_ traject: Doorstroomtraject, _ regels: Regelboek) -> Werkregel? {
    guard traject.lopendeFasen.isEmpty, let last = traject.fasen.compactMap(\.tot).max() else {
      return nil
    }
    return row(.traject, .faseKiezen, from: last, within: .streefStarten, regels)
  }
}
