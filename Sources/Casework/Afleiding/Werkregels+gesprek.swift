extension Dossier {
  /// One row for each agreement that is not done yet, also after the decision.
  var afspraakRegels: [Werkregel] {
    openAfspraken.map { number, afspraak in
      Werkregel(
        vanaf: min(afspraak.op, afspraak.tegen), rang: afspraak.tegen, stap: .gesprek,
        taak: .afspraak, uiterste: afspraak.tegen, wie: afspraak.wie, volgnr: number)
    }
  }

  /// The second talk that is planned, or the decision: on its target, or when the waiting ends.
  func naGesprekRegel(_ evaluation: Evaluatie, _ held: Gesprek, _ regels: Regelboek) -> Werkregel {
    if let planned = evaluation.openPlanning {
      return Werkregel(
        vanaf: held.datum, rang: planned.datum, stap: .gesprek, taak: .gesprek,
        uiterste: planned.datum, uur: planned.uur)
    }
    let target = held.datum.adding(days: regels.grond(.streefBeslissen, on: held.datum).getal)
    let last = evaluation.beraad?.tot ?? target
    return Werkregel(
      vanaf: held.datum, rang: last, stap: .beslissing, taak: .beslissen, uiterste: last)
  }

  /// A talk to plan; after one that was not held the days count again from then.
  func planRegel(_ evaluation: Evaluatie, _ regels: Regelboek) -> Werkregel {
    let days = regels.grond(.streefPlannen, on: evaluation.aangevraagdOp).getal
    let from = max(
      evaluation.aangevraagdOp, evaluation.nietDoorgegaan.last?.datum ?? evaluation.aangevraagdOp)
    let last = from.adding(days: days)
    return Werkregel(
      vanaf: evaluation.aangevraagdOp, rang: last, stap: .gesprek, taak: .gesprekPlannen,
      uiterste: last)
  }

  /// A POP that must be in the vertrouwelijk luik some days before the talk that is planned.
  func popIndienRegel(_ evaluation: Evaluatie, _ planned: Planning, _ regels: Regelboek)
    -> Werkregel?
  {
    guard let objection = popIndienBezwaar(on: planned.datum, regels) else { return nil }
    let last =
      switch objection.reden {
      case .popNietIngediend(let last, _), .popTeLaatIngediend(_, let last, _): last
      default: planned.datum
      }
    return Werkregel(
      vanaf: evaluation.aangevraagdOp, rang: last, stap: .pop, taak: .popVoorGesprek,
      uiterste: last)
  }
}

extension Werkregel {
  /// What there is to do, and for an agreement by whom: `afspraak: werkgever`.
  package var naam: String { wie.map { "\(taak.naam): \($0.naam)" } ?? taak.naam }
}
