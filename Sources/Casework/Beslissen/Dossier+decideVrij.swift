extension Dossier {
  /// A phase of the free regime: on any day of the trajectory, in any order, beside others if asked.
  ///
  /// Without `naast` whatever runs ends the day before. Passing over a phase that never ran still
  /// needs a reason, and leaves it possible later.
  func changeFreely(
    _ change: ChangePhase, _ traject: Doorstroomtraject, in situation: Situation
  ) throws(Refusal) -> Decision {
    guard let started = traject.gestartOp else { throw Refusal(.trajectNietGestart) }
    guard change.op >= started else { throw Refusal(.buitenTraject(van: started)) }
    // Also beside a run of its own that is over: no day of a phase counts twice.
    if traject.fasen.contains(where: { $0.fase == change.fase && $0.ran(on: change.op) }) {
      throw Refusal(.faseLooptAl(change.fase), bron: Bronnen.vrijRegime)
    }
    var events: [Gebeurtenis] = []
    var warnings =
      situation.futureWarning(change.op) + suspendedWarning(on: change.op, situation.regels)
    if change.naast {
      guard !traject.lopendeFasen.contains(where: { $0.fase == change.fase }) else {
        throw Refusal(.faseLooptAl(change.fase), bron: Bronnen.vrijRegime)
      }
    } else {
      let last = change.vorigeTot ?? change.op.adding(days: -1)
      for running in traject.lopendeFasen {
        guard let from = running.van else { continue }
        guard last >= from, last < change.op else {
          throw Refusal(.vorigeTotOngeldig(van: from, op: change.op))
        }
        try traject.refuseOverlap(running, through: last)
        events.append(.faseBeeindigd(Faseslot(fase: running.fase, tot: last)))
        warnings += overTerm(running, through: last, of: traject, situation.regels)
      }
    }
    let reason = change.overgeslagen.flatMap { $0.isBlank ? nil : $0 }
    let passed = traject.passedOver(to: change.fase)
    if !passed.isEmpty, !change.naast, reason == nil {
      throw Refusal(.faseOvergeslagenZonderReden(passed), bron: Bronnen.vrijRegime)
    }
    let skipped = reason == nil ? [] : passed
    events.append(
      .vrijeFaseBegonnen(
        Fasestart(
          fase: change.fase, op: change.op, overgeslagen: skipped,
          reden: skipped.isEmpty ? nil : reason)))
    return Decision(events, warnings: warnings)
  }

  /// Ends one phase of the free regime; in four phases the next phase or the end does that.
  func finish(_ slot: Faseslot, in situation: Situation) throws(Refusal) -> Decision {
    guard let traject = lopendTraject else { throw Refusal(.geenLopendTraject) }
    guard traject.gestartOp != nil else { throw Refusal(.trajectNietGestart) }
    guard traject.regime == .vrij else {
      throw Refusal(.faseNaastNietInRegime, bron: Bronnen.traject)
    }
    guard let running = traject.lopendeFasen.last(where: { $0.fase == slot.fase }),
      let from = running.van
    else { throw Refusal(.faseLooptNiet(slot.fase)) }
    guard slot.tot >= from else { throw Refusal(.totVoorVan) }
    try traject.refuseOverlap(running, through: slot.tot)
    return Decision(
      [.faseBeeindigd(slot)],
      warnings: situation.futureWarning(slot.tot)
        + suspendedWarning(on: slot.tot, situation.regels)
        + overTerm(running, through: slot.tot, of: traject, situation.regels))
  }

  func arrange(_ release: Prestatievrijstelling, in situation: Situation) throws(Refusal)
    -> Decision
  {
    guard lopendTraject != nil else { throw Refusal(.geenLopendTraject) }
    guard release.datum >= inDienst else { throw Refusal(.voorIndienst(inDienst)) }
    return Decision(
      [.vrijstellingGeregeld(release)], warnings: situation.futureWarning(release.datum))
  }

  /// What to look at in a stage: its days, and whether its host is a regular workplace.
  func warnings(about stage: Stage, in situation: Situation) -> [Waarschuwing] {
    var warnings = situation.futureWarning(stage.van) + afterEnd
    let days = [stage.van] + (stage.tot.map { [$0] } ?? [])
    if let outside = days.first(where: { traject?.ran([.jobmatching, .stage], on: $0) == false }) {
      warnings.append(Waarschuwing(.stageBuitenFase(outside), bron: Bronnen.stagefase))
    }
    if let known = situation.lookups.socialeEconomie {
      warnings.append(Waarschuwing(.stageSocialeEconomie(known), bron: Bronnen.regulier))
    }
    return warnings
  }

  /// The trajectory ended already: what is recorded now belongs to a day before that.
  var afterEnd: [Waarschuwing] {
    traject?.einde.map { [Waarschuwing(.naEindeIngevoerd($0.datum))] } ?? []
  }
}

extension DoorlopenFase {
  /// Whether `day` is one of a run that is over.
  fileprivate func ran(on day: Datum) -> Bool {
    guard let van, let tot else { return false }
    return van <= day && day <= tot
  }
}

extension Doorstroomtraject {
  /// A run that was recorded after a later one of its phase ends before that one begins.
  func refuseOverlap(_ run: DoorlopenFase, through last: Datum) throws(Refusal) {
    guard let from = run.van else { return }
    let later = fasen.contains { other in
      other.fase == run.fase && other.van.map { from < $0 && $0 <= last } ?? false
    }
    if later { throw Refusal(.faseLooptAl(run.fase), bron: Bronnen.vrijRegime) }
  }

  /// The phases before `phase` that come after every phase that ran, and were not passed over yet.
  fileprivate func passedOver(to phase: Fase) -> [Fase] {
    let furthest = fasen.filter { $0.van != nil }.map(\.fase.order).max() ?? -1
    let known = Set(fasen.map(\.fase))
    return Fase.allCases.filter {
      $0.order > furthest && $0 < phase && !known.contains($0)
    }
  }
}

extension Trajecteinde {
  /// A cause that cannot go with the result.
  var contradiction: [Waarschuwing] {
    guard let oorzaak else { return [] }
    let fits =
      switch oorzaak {
      case .vroegeAanwerving: resultaat == .tewerkstelling
      case .uitvalEigenWil, .uitvalBuitenWil: resultaat != .tewerkstelling
      case .eindeContract, .dienstverlenerStopt, .andere: true
      }
    return fits ? [] : [Waarschuwing(.oorzaakPastNiet(oorzaak, resultaat))]
  }
}
