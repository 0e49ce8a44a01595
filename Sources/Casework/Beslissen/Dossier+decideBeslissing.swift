extension Dossier {
  func take(_ decision: TakeDecision, in situation: Situation) throws(Refusal) -> Decision {
    guard let evaluation = evaluatie else {
      throw Refusal(.geenGesprek, bron: Bronnen.evaluatie(instrument))
    }
    if let final = evaluation.beslissing {
      throw Refusal(.beslissingDefinitief(final.datum))
    }
    let beslissing = try checked(decision, of: evaluation, running: wop, in: situation)
    return Decision(
      [.beslissingGenomen(beslissing)],
      warnings: warnings(decision, in: situation) + refused(decision, evaluation)
        + stillPlanned(evaluation)
        + unusualStart(decision, beslissing, evaluation, running: wop))
  }

  func revise(_ decision: TakeDecision, in situation: Situation) throws(Refusal) -> Decision {
    guard let evaluation = beslisteEvaluatie, let old = evaluation.beslissing else {
      throw Refusal(.geenBeslissing)
    }
    if old.uitkomst == .doorstroomklaar, decision.uitkomst != .doorstroomklaar,
      lopendTraject != nil
    {
      throw Refusal(.trajectLooptNogBijHerziening)
    }
    let running = old.wop == nil ? wop : evaluation.wopVoorBeslissing
    let beslissing = try checked(decision, of: evaluation, running: running, in: situation)
    return Decision(
      [.beslissingHerzien(beslissing)],
      warnings: warnings(decision, in: situation) + refused(decision, evaluation)
        + unusualStart(decision, beslissing, evaluation, running: running))
  }

  private func checked(
    _ decision: TakeDecision, of evaluation: Evaluatie, running: LopendWOP?,
    in situation: Situation
  ) throws(Refusal) -> Beslissing {
    guard let gesprek = evaluation.gesprek else {
      throw Refusal(.geenGesprek, bron: Bronnen.evaluatie(instrument))
    }
    try situation.refuseFuture(decision.datum)
    guard decision.datum >= gesprek.datum else {
      throw Refusal(.voorGesprek(gesprek.datum), bron: Bronnen.evaluatie(instrument))
    }
    guard !decision.motivering.isBlank else {
      throw Refusal(.geenMotivering, bron: Bronnen.motivering)
    }
    let allowed = situation.regels.grond(instrument.uitkomsten, on: decision.datum)
    guard allowed.lijst.contains(decision.uitkomst.rawValue) else {
      throw Refusal(
        .uitkomstOnbekend(decision.uitkomst, instrument), bron: allowed.bron,
        gronden: [Toepassing(allowed, op: decision.datum)])
    }
    return Beslissing(
      datum: decision.datum, uitkomst: decision.uitkomst, motivering: decision.motivering,
      mededelingWerkgever: decision.mededelingWerkgever,
      wop: try newWOP(decision, evaluation, running, situation.regels))
  }

  private func newWOP(
    _ decision: TakeDecision, _ evaluation: Evaluatie, _ running: LopendWOP?, _ regels: Regelboek
  ) throws(Refusal) -> LopendWOP? {
    let value: WOP
    switch decision.uitkomst {
    case .wopGewijzigd:
      guard let given = decision.wop else { throw Refusal(.wopOntbreekt) }
      if given == running?.wop { throw Refusal(.wopGelijk(given)) }
      value = given
    case .wopOngewijzigd:
      guard let same = running?.wop else { throw Refusal(.wopOntbreekt) }
      value = same
    case .wopMinimum: value = try WOP(regels.grond(.wopMinimum, on: decision.datum).tekst)
    case .doorstroomklaar, .orientatieCMW, .geenDoorstroom:
      if decision.wop != nil || decision.wopVan != nil {
        throw Refusal(.wopNietGevraagd(decision.uitkomst))
      }
      return nil
    }
    if let given = decision.wop, given != value {
      throw Refusal(.wopNietGevraagd(decision.uitkomst))
    }
    try regels.check(value, for: instrument, on: decision.datum)
    let first = decision.wopVan ?? firstDay(decision, evaluation, running)
    guard first >= inDienst else { throw Refusal(.voorIndienst(inDienst)) }
    return LopendWOP(wop: value, van: first, tot: regels.wopEnd(from: first, instrument))
  }

  /// The day after the running WOP, or for an early evaluation the day of the decision.
  ///
  /// The smallest WOP after a trajectory is for the time until the next one, so it begins with the
  /// decision. Source: none found; ``Bronnen/wopVanaf``.
  private func firstDay(_ decision: TakeDecision, _ evaluation: Evaluatie, _ running: LopendWOP?)
    -> Datum
  {
    let isWaiting = decision.uitkomst == .wopMinimum && traject?.einde != nil
    guard let end = running?.tot, !isWaiting,
      evaluation.aanleiding == .vijfJaar || decision.datum > end
    else { return decision.datum }
    return end.adding(days: 1)
  }

  /// A talk that waits to be held is likely meant to come before the decision.
  private func stillPlanned(_ evaluation: Evaluatie) -> [Waarschuwing] {
    guard let planned = evaluation.openPlanning else { return [] }
    return [Waarschuwing(.gesprekNogGepland(planned.datum))]
  }

  /// Both days can be meant: which day a new WOP begins is a reading, found in no source.
  private func unusualStart(
    _ decision: TakeDecision, _ taken: Beslissing, _ evaluation: Evaluatie, running: LopendWOP?
  ) -> [Waarschuwing] {
    let usual = firstDay(decision, evaluation, running)
    guard decision.wopVan != nil, let first = taken.wop?.van, first != usual else { return [] }
    return [Waarschuwing(.wopVanAnders(first, regel: usual), bron: Bronnen.wopVanaf)]
  }

  /// Nobody is sent to a regular job against a recorded refusal without a second look.
  private func refused(_ decision: TakeDecision, _ evaluation: Evaluatie) -> [Waarschuwing] {
    guard decision.uitkomst == .doorstroomklaar, let refusal = evaluation.weigering else {
      return []
    }
    return [Waarschuwing(.tegenWeigering(refusal.datum), bron: Bronnen.weigering)]
  }

  private func warnings(_ decision: TakeDecision, in situation: Situation) -> [Waarschuwing] {
    let words = decision.motivering.split(whereSeparator: \.isWhitespace).count
    let minimum = situation.regels.grond(.motiveringWoorden, on: decision.datum)
    guard words < minimum.getal else { return [] }
    return [
      Waarschuwing(
        .motiveringZegtWeinig(woorden: words, minimum: minimum.getal), bron: minimum.bron,
        gronden: [Toepassing(minimum, op: decision.datum)])
    ]
  }
}

extension Instrument {
  /// The parameter that lists which outcomes this instrument knows.
  package var uitkomsten: ParameterID {
    switch self {
    case .cmw: .uitkomstenCMW
    case .lde: .uitkomstenLDE
    case .ama: .uitkomstenAMA
    case .imw: .uitkomstenIMW
    }
  }
}
