extension Dossier {
  func refer(
    to number: String, on day: Datum, _ soort: Trajectsoort = .extern, in situation: Situation
  ) throws(Refusal) -> Decision {
    guard lopendTraject == nil else { throw Refusal(.trajectLoopt(nil)) }
    if let elsewhere = situation.lookups.lopendTrajectElders {
      throw Refusal(.trajectLoopt(elsewhere))
    }
    guard let decision = beslissing, decision.uitkomst == .doorstroomklaar, decision.datum <= day
    else { throw Refusal(.nietDoorstroomklaar, bron: Bronnen.evaluatie(instrument)) }
    guard let mandate = situation.regels.mandaat(number) else {
      throw Refusal(.onbekendMandaat(number))
    }
    var warnings = situation.futureWarning(day)
    let instruments = mandate.instrumenten(situation.regels, on: day)
    if !instruments.lijst.contains(instrument.rawValue) {
      warnings.append(
        Waarschuwing(
          .mandaatAnderInstrument(oproep: mandate.oproep, instrument), bron: instruments.bron,
          gronden: [Toepassing(instruments, op: day)]))
    }
    warnings += mandate.warnings(on: day, situation.regels)
    if soort == .intern {
      warnings.append(Waarschuwing(.interneDoorstroom, bron: Bronnen.interneDoorstroom))
    }
    return Decision(
      [.trajectVerwezen(mandaat: number, op: day, soort: soort)], warnings: warnings)
  }

  func start(on day: Datum, in situation: Situation) throws(Refusal) -> Decision {
    guard let traject = lopendTraject else { throw Refusal(.trajectNietVerwezen) }
    if let started = traject.gestartOp { throw Refusal(.trajectAlGestart(started)) }
    if let decision = beslissing, day < decision.datum {
      throw Refusal(.voorBeslissing(decision.datum), bron: Bronnen.evaluatie(instrument))
    }
    let started = Gebeurtenis.trajectGestart(
      op: day, regime: situation.regels.trajectregime(on: day))
    return Decision(
      [started] + endOfMinimum(on: day),
      warnings: situation.futureWarning(day) + suspendedWarning(on: day, situation.regels))
  }

  /// Four phases go forward only; being over the term is a fact and flagged, never refused.
  func change(_ change: ChangePhase, in situation: Situation) throws(Refusal) -> Decision {
    guard let traject = lopendTraject else { throw Refusal(.geenLopendTraject) }
    if traject.regime == .vrij { return try changeFreely(change, traject, in: situation) }
    guard !change.naast else {
      throw Refusal(.faseNaastNietInRegime, bron: Bronnen.traject)
    }
    guard let running = traject.lopendeFase, let from = running.van else {
      throw Refusal(.trajectNietGestart)
    }
    guard change.fase > running.fase else {
      throw Refusal(.faseTerug(van: running.fase, naar: change.fase), bron: Bronnen.traject)
    }
    guard change.op > from else {
      throw Refusal(.faseTeVroeg(lopend: running.fase, van: from), bron: Bronnen.traject)
    }
    let skipped = Fase.allCases.filter { $0 > running.fase && $0 < change.fase }
    let reason = change.overgeslagen.flatMap { $0.isBlank ? nil : $0 }
    if !skipped.isEmpty, reason == nil {
      throw Refusal(.faseOvergeslagenZonderReden(skipped), bron: Bronnen.traject)
    }
    let last = change.vorigeTot ?? change.op.adding(days: -1)
    guard last >= from, last < change.op else {
      throw Refusal(.vorigeTotOngeldig(van: from, op: change.op))
    }
    var warnings = situation.futureWarning(change.op)
    warnings += overTerm(running, through: last, of: traject, situation.regels)
    warnings += suspendedWarning(on: change.op, situation.regels)
    return Decision(
      [
        .faseBegonnen(
          Faseovergang(
            fase: change.fase, op: change.op, vorigeTot: last,
            overgeslagen: skipped.isEmpty ? nil : reason))
      ], warnings: warnings)
  }

  func register(_ stage: Stage, in situation: Situation) throws(Refusal) -> Decision {
    try refuseOutside(stage.van)
    guard !stage.bedrijf.isBlank else { throw Refusal(.verplichtVeld("het bedrijf")) }
    if let tot = stage.tot, tot < stage.van { throw Refusal(.totVoorVan) }
    let sameName =
      stage.bedrijf.trimmed.lowercased() == onderneming.naam.trimmed.lowercased()
    guard !sameName, stage.ondernemingsnummer != onderneming.nummer else {
      throw Refusal(.eigenOnderneming, bron: Bronnen.regulier)
    }
    return Decision(
      [.stageGeregistreerd(stage)],
      warnings: warnings(about: stage, in: situation)
        + suspendedWarning(on: stage.van, situation.regels) + afterEndWarning(about: stage))
  }

  func register(_ prestatie: Prestatie, in situation: Situation) throws(Refusal) -> Decision {
    try refuseOutside(prestatie.datum)
    let known = traject?.prestaties.filter { $0.datum == prestatie.datum }.map(\.uren) ?? []
    let sum = known.reduce(.zero, +)
    guard sum + prestatie.uren <= .etmaal else {
      throw Refusal(.meerDanEenDag(prestatie.datum, al: sum))
    }
    return Decision(
      [.urenGeregistreerd(prestatie)],
      warnings: situation.futureWarning(prestatie.datum) + afterEnd
        + suspendedWarning(on: prestatie.datum, situation.regels))
  }

  func end(_ einde: Trajecteinde, in situation: Situation) throws(Refusal) -> Decision {
    guard let traject = lopendTraject else { throw Refusal(.geenLopendTraject) }
    guard !einde.reden.isBlank else { throw Refusal(.geenReden) }
    if einde.datum < traject.verwezenOp {
      throw Refusal(.voorVerwijzing(traject.verwezenOp))
    }
    var warnings =
      situation.futureWarning(einde.datum) + suspendedWarning(on: einde.datum, situation.regels)
    if traject.regime == .vrij {
      let last = traject.fasen.compactMap(\.tot).max()
      if let last, einde.datum < last { throw Refusal(.eindeVoorLaatsteDag(last)) }
    }
    for running in traject.lopendeFasen {
      guard let from = running.van else { continue }
      guard einde.datum >= from else { throw Refusal(.eindeVoorFase(from)) }
      try traject.refuseOverlap(running, through: einde.datum)
      warnings += overTerm(running, through: einde.datum, of: traject, situation.regels)
    }
    warnings += einde.contradiction
    if traject.stages.contains(where: { ($0.tot ?? $0.van) > einde.datum }) {
      warnings.append(Waarschuwing(.stageNaEinde(einde.datum)))
    }
    return Decision([.trajectBeeindigd(einde)], warnings: warnings)
  }

  private func afterEndWarning(about stage: Stage) -> [Waarschuwing] {
    guard let last = traject?.einde?.datum, (stage.tot ?? stage.van) > last else { return [] }
    return [Waarschuwing(.stageNaEinde(last))]
  }

  /// A day of a trajectory that runs, or of the last one: what was done then can be recorded later.
  private func refuseOutside(_ day: Datum) throws(Refusal) {
    guard let traject, traject.isRunning || traject.covers(day) else {
      throw Refusal(.geenLopendTraject)
    }
    guard let started = traject.gestartOp else { throw Refusal(.trajectNietGestart) }
    guard day >= started else { throw Refusal(.buitenTraject(van: started)) }
  }

  func overTerm(
    _ phase: DoorlopenFase, through last: Datum, of traject: Doorstroomtraject,
    _ regels: Regelboek
  ) -> [Waarschuwing] {
    var ended = phase
    ended.tot = last
    guard traject.kentTermijnen(regels), let term = traject.termijn(of: ended, regels) else {
      return []
    }
    return last > term.uiterlijk
      ? [
        Waarschuwing(
          .faseBuitenTermijn(phase.fase, uiterlijk: term.uiterlijk, tot: last),
          bron: term.grond.bron,
          gronden: [term.grond, term.rekenwijze].map {
            Toepassing($0, op: traject.gestartOp ?? last)
          })
      ] : []
  }
}

extension Mandaat {
  /// The instruments that the mandate's call was for.
  package func instrumenten(_ regels: Regelboek, on day: Datum) -> Grond {
    let id: ParameterID =
      switch oproep {
      case 366: .mandaatInstrumenten366
      case 380: .mandaatInstrumenten380
      case 390: .mandaatInstrumenten390
      default: .mandaatInstrumenten432
      }
    return regels.grond(id, on: day)
  }
}
