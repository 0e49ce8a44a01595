/// The six steps of a dossier, in their order.
package enum Stap: String, CaseIterable, Hashable, Sendable {
  case pop, vragenlijst, gesprek, beslissing, traject, opvolging

  package var naam: String {
    switch self {
    case .pop: "POP"
    case .vragenlijst: "Vragenlijst"
    case .gesprek: "Gesprek"
    case .beslissing: "Beslissing"
    case .traject: "Traject"
    case .opvolging: "Opvolging"
    }
  }
}

/// How a step stands, with the reason and by whose word.
package struct Stapstaat: Hashable, Sendable {
  package enum Stand: String, Hashable, Sendable, CaseIterable {
    case open, bezig, klaar, geblokkeerd, nvt
  }

  package let stap: Stap
  package let stand: Stand
  package let reden: String
  package let bron: Bron
}

extension Dossier {
  /// The last day on which a talk can still be held with this POP, "at most one year old".
  ///
  /// The age in force on the day of the talk counts, as in ``popBezwaar(on:_:)``: where it changes
  /// while the POP still counts, the new one takes over on its first day.
  package func geldigTot(_ pop: POP, _ regels: Regelboek) -> Datum {
    func last(by day: Datum) -> Datum {
      pop.datum.sameDay(yearsLater: regels.grond(.popGeldigheid, on: day).getal)
    }
    var end = last(by: pop.datum)
    for version in regels.parameters[.popGeldigheid]?.versies ?? []
    where version.vanaf > pop.datum && version.vanaf <= end {
      end = max(last(by: version.vanaf), version.vanaf.adding(days: -1))
    }
    return end
  }

  /// How each of the six steps stands today.
  package func stappenplan(_ regels: Regelboek, vandaag: Datum) -> [Stapstaat] {
    Stap.allCases.map { stapstaat($0, regels, vandaag: vandaag) }
  }

  /// How one step stands today.
  func stapstaat(_ stap: Stap, _ regels: Regelboek, vandaag: Datum) -> Stapstaat {
    switch stap {
    case .pop: popStap(regels, vandaag)
    case .vragenlijst: vragenlijstStap
    case .gesprek: gesprekStap(regels)
    case .beslissing: beslissingStap
    case .traject: trajectStap(regels, vandaag)
    case .opvolging: opvolgingStap(regels, vandaag)
    }
  }

  /// The POP is measured on the day of the talk, held or planned; without one on today.
  ///
  /// While a decision "doorstroomklaar" is being carried out it stays as it was at the talk; in
  /// quiet times it is measured today, as the work list does.
  private func popStap(_ regels: Regelboek, _ today: Datum) -> Stapstaat {
    let day = popDag(today)
    let bron = regels.grond(.popGeldigheid, on: day).bron.byAnalogy(for: instrument)
    guard let pop = popsNieuwsteEerst.first(where: { $0.datum <= day }) else {
      return Stapstaat(
        stap: .pop, stand: .open, reden: popNaGesprek(on: day) ?? "Er is nog geen POP.", bron: bron)
    }
    let last = pop.datum.sameDay(yearsLater: regels.grond(.popGeldigheid, on: day).getal)
    return day <= last
      ? Stapstaat(
        stap: .pop, stand: .klaar,
        reden: popSindsVervallen(pop, geldigTot: last, gesprek: day, today)
          ?? pop.zin(geldigTot: last), bron: bron)
      : Stapstaat(
        stap: .pop, stand: .open,
        reden: "De POP van \(pop.datum.shown) telde tot en met \(last.shown).", bron: bron)
  }

  /// The day on which the POP is measured; see the step.
  func popDag(_ today: Datum) -> Datum {
    let isUnderWay = lopendeEvaluatie != nil || lopendTraject != nil || awaitsTraject
    return isUnderWay ? evaluatie?.gespreksdag ?? today : today
  }

  private var vragenlijstStap: Stapstaat {
    func state(_ stand: Stapstaat.Stand, _ reason: String) -> Stapstaat {
      Stapstaat(
        stap: .vragenlijst, stand: stand, reden: reason, bron: Bronnen.evaluatie(instrument))
    }
    guard let evaluatie else { return state(.open, "Er is nog geen evaluatie aangevraagd.") }
    guard let list = evaluatie.vragenlijst else { return state(.open, "Nog niet ingevuld.") }
    guard let handedIn = list.ingediendOp, let discussed = list.overlegdOp else {
      return state(.bezig, "Begonnen, nog niet ingediend.")
    }
    // Done, but after what it prepares: the tick alone would hide that.
    let isLate = evaluatie.gespreksdag.map { handedIn > $0 } ?? false
    let talk = evaluatie.gesprek == nil ? "geplande gesprek" : "gesprek"
    let late = isLate ? " na het \(talk)" : ""
    return state(
      .klaar, "Ingediend op \(handedIn.shown)\(late), overlegd op \(discussed.shown).")
  }

  private func gesprekStap(_ regels: Regelboek) -> Stapstaat {
    func state(_ stand: Stapstaat.Stand, _ reason: String, _ bron: Bron? = nil)
      -> Stapstaat
    {
      Stapstaat(
        stap: .gesprek, stand: stand, reden: reason, bron: bron ?? Bronnen.evaluatie(instrument))
    }
    guard let evaluatie else { return state(.geblokkeerd, "Vraag eerst een evaluatie aan.") }
    if let held = evaluatie.gesprek {
      let count = held.afwijkingen.count
      let note = count == 0 ? "" : ", \(count) \(count == 1 ? "afwijking" : "afwijkingen")"
      return state(.klaar, "Gevoerd op \(held.datum.shown)\(note)." + evaluatie.volgendGesprek)
    }
    guard let planned = evaluatie.planning else {
      return state(.open, "Nog niet gepland\(evaluatie.hoeVaakNietDoorgegaan).")
    }
    if let objection = popBezwaar(on: planned.datum, regels) {
      return state(
        .geblokkeerd, popNaGesprek(on: planned.datum) ?? objection.reden.zin, objection.bron)
    }
    if let objection = popIndienBezwaar(on: planned.datum, regels) {
      return state(.geblokkeerd, objection.reden.zin, objection.bron)
    }
    if evaluatie.vragenlijst?.ingediendOp == nil {
      return state(.geblokkeerd, Reden.vragenlijstNietIngediend.zin)
    }
    if let early = teVroeg(planned.datum, evaluatie, regels) {
      return state(.geblokkeerd, early.reden.zin, early.bron)
    }
    return state(.bezig, "Gepland op \(planned.datum.shown) om \(planned.uur.shown).")
  }

  private var beslissingStap: Stapstaat {
    func state(_ stand: Stapstaat.Stand, _ reason: String) -> Stapstaat {
      Stapstaat(stap: .beslissing, stand: stand, reden: reason, bron: Bronnen.evaluatie(instrument))
    }
    if let taken = evaluatie?.beslissing {
      return state(.klaar, taken.zin)
    }
    if let beraad = evaluatie?.beraad { return state(.bezig, beraad.zin) }
    return evaluatie?.gesprek == nil
      ? state(.geblokkeerd, "Een beslissing volgt op het gesprek.")
      : state(.open, "Het gesprek is gevoerd; neem de beslissing.")
  }

  private func trajectStap(_ regels: Regelboek, _ today: Datum) -> Stapstaat {
    func state(_ stand: Stapstaat.Stand, _ reason: String, _ bron: Bron = Bronnen.traject)
      -> Stapstaat
    {
      Stapstaat(stap: .traject, stand: stand, reden: reason, bron: bron)
    }
    guard instrument.kentTraject else {
      return state(
        .nvt, "In \(instrument.naam) is er geen doorstroomtraject.",
        regels.grond(instrument.uitkomsten, on: today).bron)
    }
    if let traject, traject.isRunning || isTrajectDone {
      return trajectState(traject, regels, today, state: { state($0, $1) })
    }
    switch beslissing?.uitkomst {
    case nil: return state(.geblokkeerd, "Eerst een beslissing \"doorstroomklaar\".")
    case .doorstroomklaar: return state(.open, "Verwijs naar een dienstverlener.")
    default:
      if let end = eindeVoorHerziening {
        return state(
          .klaar,
          "Beëindigd op \(end.datum.shown): \(end.resultaat.naam). De beslissing is sindsdien "
            + "herzien en leidt niet tot een nieuw traject.")
      }
      return state(.nvt, "De beslissing leidt niet tot een traject.")
    }
  }

  /// How the trajectory ended that the last decision led to before it was revised.
  private var eindeVoorHerziening: Trajecteinde? {
    guard let traject, let decision = beslissing,
      let first = decision.herzien.first(where: { $0.uitkomst == .doorstroomklaar }),
      traject.verwezenOp >= first.datum
    else { return nil }
    return traject.einde
  }

  private func trajectState(
    _ traject: Doorstroomtraject, _ regels: Regelboek, _ today: Datum,
    state: (Stapstaat.Stand, String) -> Stapstaat
  ) -> Stapstaat {
    if let end = traject.einde {
      return state(.klaar, "Beëindigd op \(end.datum.shown): \(end.resultaat.naam).")
    }
    if let period = traject.opschorting(op: today) {
      let phase = traject.lopendeFase?.fase.rawValue.capitalizedFirst
      return state(.bezig, "\(phase.map { "\($0)," } ?? "Verwezen;") \(period.phrase)")
    }
    if let stand = traject.zonderTermijn(regels) { return state(.bezig, stand) }
    guard let phase = traject.dringendsteFase(regels), let term = traject.lopendeTermijn(regels)
    else { return state(.bezig, "Verwezen; de start is nog te bepalen.") }
    if let from = phase.van, from > today {
      return state(
        .bezig,
        "\(phase.fase.rawValue.capitalizedFirst) begint op \(from.shown), "
          + "uiterlijk \(term.uiterlijk.shown).")
    }
    return state(.bezig, phase.fase.termijnzin(uiterlijk: term.uiterlijk, today))
  }

  private func opvolgingStap(_ regels: Regelboek, _ today: Datum) -> Stapstaat {
    let bron = regels.grond(.opvolgingVenster, on: today).bron
    func state(_ stand: Stapstaat.Stand, _ reason: String) -> Stapstaat {
      Stapstaat(stap: .opvolging, stand: stand, reden: reason, bron: bron)
    }
    if let closed = sluiting {
      let months = regels.grond(.opvolgingVenster, on: closed.datum).getal
      let last = closed.datum.sameDay(monthsLater: months)
      return today > last
        ? state(.klaar, "Opgevolgd tot en met \(last.shown).")
        : state(
          .bezig, "Dossier gesloten op \(closed.datum.shown); opvolging tot en met \(last.shown).")
    }
    if let job = tewerkstellingen.last {
      return state(.bezig, "Aan het werk vanaf \(job.van.shown): \(job.soort.naam).")
    }
    if traject?.einde != nil { return state(.open, "Registreer wat na het traject kwam.") }
    return state(.open, jaarlijkseOpvolgingszin(regels, today) ?? "Nog niet aan de orde.")
  }
}

extension Fase {
  /// How a running phase stands against its last day.
  func termijnzin(uiterlijk last: Datum, _ today: Datum) -> String {
    "\(rawValue.capitalizedFirst), uiterlijk \(last.shown): \(last.days(since: today).termPhrase)."
  }
}

extension String {
  /// With a capital in front.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Int {
  /// `nog 24 dagen`, `vandaag` or `3 dagen te laat`, for days that are left.
  package var termPhrase: String {
    switch self {
    case 0: "vandaag"
    case 1: "nog 1 dag"
    case 2...: "nog \(self) dagen"
    case -1: "1 dag te laat"
    default: "\(-self) dagen te laat"
    }
  }
}
