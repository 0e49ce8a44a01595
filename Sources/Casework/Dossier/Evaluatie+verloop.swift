extension Evaluatie {
  /// The plan that waits for its talk: also that of a second one, after the first was held.
  package var openPlanning: Planning? {
    plannen.last.flatMap { $0.afloop == .open ? $0.planning : nil }
  }

  /// What the decision waits for.
  package var beraad: Beraad? {
    beslissing == nil ? beraden.last.flatMap { $0.einde == nil ? $0 : nil } : nil
  }

  /// That the worker refused, the last time.
  package var weigering: Standpunt? {
    standpunten.last { $0.van == .werknemer && $0.over == .weigering }
  }

  /// Planning where a plan waits is a move; both stay readable.
  mutating func plan(_ new: Planning) {
    endPlan(.verplaatst)
    planning = new
    plannen.append(Gesprekplan(planning: new))
  }

  mutating func hold(_ gesprek: Gesprek) {
    endPlan(.gevoerd)
    gesprekken.append(gesprek)
  }

  mutating func endBeraad(on day: Datum) {
    guard let last = beraden.indices.last, beraden[last].einde == nil else { return }
    beraden[last].einde = day
  }

  mutating func apply(_ event: Gebeurtenis) {
    switch event {
    case .gesprekNietDoorgegaan(let failed):
      endPlan(.nietDoorgegaan)
      planning = nil
      nietDoorgegaan.append(failed)
    case .standpuntOpgetekend(let standpunt): standpunten.append(standpunt)
    case .beraadBegonnen(let beraad):
      endBeraad(on: beraad.van)
      beraden.append(beraad)
    case .beraadBeeindigd(let op): endBeraad(on: op)
    default: break
    }
  }

  private mutating func endPlan(_ afloop: Gesprekplan.Afloop) {
    guard let last = plannen.indices.last, plannen[last].afloop == .open else { return }
    plannen[last].afloop = afloop
  }
}

extension Dossier {
  /// What was agreed in the last evaluation, each with its number.
  package var afsprakenVanEvaluatie: [(nummer: Int, afspraak: Afspraak)] {
    genummerdeAfspraken.filter { $0.afspraak.evaluatie == evaluaties.indices.last }
  }

  package var openAfspraken: [(nummer: Int, afspraak: Afspraak)] {
    genummerdeAfspraken.filter { $0.afspraak.klaarOp == nil }
  }

  package var genummerdeAfspraken: [(nummer: Int, afspraak: Afspraak)] {
    afspraken.enumerated().map { ($0.offset + 1, $0.element) }
  }
}
