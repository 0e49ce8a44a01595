extension Dossier {
  /// What there is to do in this dossier, now and later; none when it is closed.
  ///
  /// One row for the step that is next, rows for what a trajectory asks beside it, and one for a
  /// term that runs whatever the step: the end of a WOP, of an inschakelingstraject, or of the year
  /// since the last follow-up.
  package func werkregels(_ regels: Regelboek) -> [Werkregel] {
    werkregelbouwers.flatMap { $0(regels) }
  }

  /// What makes the rows: one function for each kind, so that an explanation can see what it looked
  /// up.
  var werkregelbouwers: [(Regelboek) -> [Werkregel]] {
    guard sluiting == nil else { return [] }
    let builders: [(Regelboek) -> [Werkregel]] = [
      { hervatRegel($0).list }, { nextRegel($0).list }, { popNaStageRegel($0).list },
      { vrijstellingRegel($0).list },
      { termRegel($0).list }, { wopZonderBeslissing($0).list }, { terugkeerRegel($0).list },
      { wopVoorstelRegel($0).list },
    ]
    let agreed: (Regelboek) -> [Werkregel] = { _ in afspraakRegels }
    guard let leaves = vertrektOp else { return builders + [agreed] }
    return builders.map { build in
      { rules in build(rules).compactMap { $0.ending(before: leaves) } }
    } + [agreed]
  }

  /// The step that is next.
  private func nextRegel(_ regels: Regelboek) -> Werkregel? {
    if let traject = lopendTraject {
      let row = trajectRegel(traject, regels)
      guard let since = traject.opgeschortSinds else { return row }
      return row.flatMap { $0.ending(before: since) }
    }
    if let evaluation = lopendeEvaluatie { return evaluatieRegel(evaluation, regels) }
    if awaitsTraject, let decision = beslissing {
      return row(.traject, .verwijzen, from: decision.datum, within: .streefVerwijzen, regels)
    }
    if let ended = traject?.einde, ended.resultaat == .tewerkstelling, tewerkstellingen.isEmpty {
      return row(.opvolging, .tewerkstelling, from: ended.datum, within: .voorafOpvolging, regels)
    }
    return popRegel(regels)
  }

  /// The term that runs, unless a talk is planned before it ends.
  private func termRegel(_ regels: Regelboek) -> Werkregel? {
    lopendeTermijn(regels).flatMap { isAwaited($0) ? nil : $0 }
  }

  /// The last days of a WOP about which nothing was decided: the most pressing line of all.
  ///
  /// A planned talk does not take it away: without a decision the WOP ends all the same. How many
  /// days, and how far it moves to the front, are agreements of the service.
  private func wopZonderBeslissing(_ regels: Regelboek) -> Werkregel? {
    guard instrument.heeftWOP, lopendTraject == nil, !awaitsTraject, !isWOPDecided,
      let last = wop?.tot
    else { return nil }
    let weight = regels.grond(.gewichtWOP, on: last).getal
    return Werkregel(
      vanaf: firstPressingDay(of: last, regels), rang: last.adding(days: -weight),
      stap: lopendeEvaluatie?.gesprek == nil ? .gesprek : .beslissing,
      taak: .wopZonderBeslissing, uiterste: last)
  }

  /// A decision was taken while this WOP ran: "doorstroomklaar", which gives no other one.
  private var isWOPDecided: Bool {
    guard let running = wop else { return false }
    return evaluaties.contains { evaluation in
      evaluation.beslissing.map { $0.datum >= running.van && $0.wop != running } ?? false
    }
  }

  /// When the plain sign of the end of a WOP goes.
  ///
  /// It gives way to the pressing one. After "doorstroomklaar" that never comes: while the trajectory
  /// is awaited or runs nothing is left to decide, so the sign goes with the WOP and is never late.
  private func endOfSign(of last: Datum, _ regels: Regelboek) -> Datum? {
    if awaitsTraject || lopendTraject != nil { return last.adding(days: 1) }
    return isWOPDecided ? nil : firstPressingDay(of: last, regels)
  }

  private func firstPressingDay(of last: Datum, _ regels: Regelboek) -> Datum {
    last.adding(days: -regels.grond(.wopZonderBeslissing, on: last).getal)
  }

  /// The first day of a job elsewhere that runs on.
  ///
  /// From then nothing is left to do here but what was agreed, and to close the dossier; until then
  /// the rows stay.
  var vertrektOp: Datum? {
    guard lopendTraject == nil else { return nil }
    return tewerkstellingen.filter { $0.isElders && $0.tot == nil }.map(\.van).min()
  }

  /// Decided "doorstroomklaar", and not referred yet.
  var awaitsTraject: Bool { beslissing?.uitkomst == .doorstroomklaar && !isTrajectDone }

  /// A talk is planned before the term ends; then the term asks for nothing more.
  private func isAwaited(_ term: Werkregel) -> Bool {
    guard let evaluation = lopendeEvaluatie, evaluation.gesprek == nil else { return false }
    return evaluation.planning.map { $0.datum <= term.uiterste } ?? false
  }

  /// The last decision "doorstroomklaar" has had its trajectory; a revision asks for no second one.
  var isTrajectDone: Bool {
    guard let traject, let decision = beslissing else { return false }
    guard decision.uitkomst == .doorstroomklaar else { return false }
    let first = decision.herzien.first { $0.uitkomst == .doorstroomklaar }?.datum
    return traject.verwezenOp >= first ?? decision.datum
  }

  private func evaluatieRegel(_ evaluation: Evaluatie, _ regels: Regelboek) -> Werkregel {
    if let held = evaluation.gesprek {
      return naGesprekRegel(evaluation, held, regels)
    }
    guard let planned = evaluation.planning else { return planRegel(evaluation, regels) }
    if popBezwaar(on: planned.datum, regels) == nil,
      let handIn = popIndienRegel(evaluation, planned, regels)
    {
      return handIn
    }
    let (step, task): (Stap, Taak) =
      if popBezwaar(on: planned.datum, regels) != nil {
        (.pop, .popVoorGesprek)
      } else if evaluation.vragenlijst?.ingediendOp == nil {
        (.vragenlijst, .vragenlijst)
      } else {
        (.gesprek, .gesprek)
      }
    return Werkregel(
      vanaf: evaluation.aangevraagdOp, rang: planned.datum, stap: step, taak: task,
      uiterste: planned.datum, uur: planned.uur)
  }

  private func trajectRegel(_ traject: Doorstroomtraject, _ regels: Regelboek) -> Werkregel? {
    guard traject.gestartOp != nil else {
      // What was suspended could not start before it resumed.
      let resumed = traject.opschortingen.filter { $0.dagen != 0 }.compactMap(\.hervat).max()
      let from = max(traject.verwezenOp, resumed ?? traject.verwezenOp)
      return row(.traject, .starten, from: from, within: .streefStarten, regels)
    }
    guard let from = traject.dringendsteFase(regels)?.van,
      let last = traject.lopendeTermijn(regels)?.uiterlijk
    else { return faseKiezen(traject, regels) }
    return Werkregel(
      vanaf: from, rang: last, stap: .traject, taak: .faseEindigt, uiterste: last)
  }

  /// The yearly POP; the source is about collectief maatwerk, and an LDE evaluation asks for one too.
  private func popRegel(_ regels: Regelboek) -> Werkregel? {
    guard instrument.kentTraject else { return nil }
    guard let pop = popsNieuwsteEerst.first else {
      let months = regels.grond(.popEerste, on: inDienst).getal
      let last = inDienst.sameDay(monthsLater: months)
      return Werkregel(vanaf: inDienst, rang: last, stap: .pop, taak: .eerstePOP, uiterste: last)
    }
    let last = geldigTot(pop, regels)
    return Werkregel(
      vanaf: last.adding(days: -regels.grond(.voorafOpvolging, on: last).getal), rang: last,
      stap: .pop, taak: .popVernieuwen, uiterste: last)
  }

  private func lopendeTermijn(_ regels: Regelboek) -> Werkregel? {
    switch instrument {
    case .cmw, .imw:
      guard let last = wop?.tot else { return nil }
      // A WOP that made way for the trajectory asks for nothing.
      if let start = lopendTraject?.gestartOp, last < start { return nil }
      let lead = regels.grond(.voorafWOP, on: last).getal
      return Werkregel(
        vanaf: last.adding(days: -lead), tot: endOfSign(of: last, regels),
        rang: last, stap: .gesprek, taak: .wopLooptAf, uiterste: last)
    case .lde:
      // Whoever entered a later end wants to see it come, also when the decision is taken.
      guard beslissing == nil || !inschakelingsverlengingen.isEmpty else { return nil }
      let last = inschakelingTot(regels)
      return ahead(.gesprek, .inschakelingLooptAf, last, .voorafWOP, regels)
    case .ama:
      return ahead(
        .opvolging, .jaarlijkseOpvolging, volgendeOpvolging(regels), .voorafOpvolging, regels)
    }
  }

  private func ahead(
    _ step: Stap, _ task: Taak, _ last: Datum, _ lead: ParameterID, _ regels: Regelboek
  ) -> Werkregel {
    Werkregel(
      vanaf: last.adding(days: -regels.grond(lead, on: last).getal), rang: last, stap: step,
      taak: task, uiterste: last)
  }

  /// A row with an agreed number of days, no legal term: see the `werklijst` parameters.
  func row(
    _ step: Stap, _ task: Taak, from day: Datum, within: ParameterID, _ regels: Regelboek
  ) -> Werkregel {
    let target = regels.grond(within, on: day)
    let last =
      target.eenheid == .maand
      ? day.sameDay(monthsLater: target.getal) : day.adding(days: target.getal)
    return Werkregel(vanaf: day, rang: last, stap: step, taak: task, uiterste: last)
  }
}
