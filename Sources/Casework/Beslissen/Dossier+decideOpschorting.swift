/// A joint request to go on in spite of a measure, with each confirmation that it needs.
package struct ExemptTrajectory: Hashable, Sendable {
  package var maatregel: String
  package var datum: Datum
  package var werknemerVraagt: Bool
  package var ondernemingVraagt: Bool
  package var gastbedrijfVraagt: Bool
  /// SERV: "aan alle noodzakelijke voorwaarden is voldaan".
  package var voorwaardenVervuld: Bool

  package init(
    maatregel: String, datum: Datum, werknemerVraagt: Bool, ondernemingVraagt: Bool,
    gastbedrijfVraagt: Bool, voorwaardenVervuld: Bool
  ) {
    self.maatregel = maatregel
    self.datum = datum
    self.werknemerVraagt = werknemerVraagt
    self.ondernemingVraagt = ondernemingVraagt
    self.gastbedrijfVraagt = gastbedrijfVraagt
    self.voorwaardenVervuld = voorwaardenVervuld
  }

  fileprivate var ontbrekend: [String] {
    [
      (werknemerVraagt, "de vraag van de werknemer"),
      (ondernemingVraagt, "de vraag van de onderneming"),
      (gastbedrijfVraagt, "de vraag van het gastbedrijf"),
      (voorwaardenVervuld, "de bevestiging dat aan alle voorwaarden voldaan is"),
    ].filter { !$0.0 }.map(\.1)
  }
}

extension Dossier {
  func suspend(_ period: Opschorting, in situation: Situation) throws(Refusal) -> Decision {
    guard let traject = lopendTraject else { throw Refusal(.geenLopendTraject) }
    guard period.van >= traject.verwezenOp else {
      throw Refusal(.voorVerwijzing(traject.verwezenOp))
    }
    if let hervat = period.hervat, hervat <= period.van {
      throw Refusal(.hervatNietNa(van: period.van))
    }
    // A measure and a period of its own may run side by side; two own ones say the same twice.
    let own = traject.opschortingen.filter { $0.maatregel == nil && $0.dagen != 0 }
    let same = own.first { $0.van == period.van }
    let open = period.hervat == nil ? own.first { $0.hervat == nil } : nil
    let inside = own.first { $0.covers(period.van) }
    if let old = same ?? open ?? inside { throw Refusal(.alOpgeschort(old.van)) }
    return Decision([.trajectOpgeschort(period)], warnings: situation.futureWarning(period.van))
  }

  /// The trajectory as a whole goes on: every open period ends the day before.
  ///
  /// On the first suspended day itself it takes the suspension back: no day of it counts.
  func resume(on day: Datum, in situation: Situation) throws(Refusal) -> Decision {
    guard let traject = lopendTraject else { throw Refusal(.geenLopendTraject) }
    guard let last = traject.openOpschortingen.map(\.van).max() else {
      throw Refusal(.nietOpgeschort)
    }
    guard day >= last else { throw Refusal(.hervatNietNa(van: last)) }
    return Decision([.trajectHervat(op: day)], warnings: situation.futureWarning(day))
  }

  func apply(_ measure: Maatregel, in situation: Situation) throws(Refusal) -> Decision {
    switch gevolg(of: measure) {
    case .opschorten(let period): return Decision([.trajectOpgeschort(period)])
    case .overgeslagen(let why):
      throw Refusal(.maatregelNietVanToepassing(why), bron: measure.bron)
    case .hervatten: preconditionFailure("applying resumes nothing")
    }
  }

  func end(_ measure: Maatregel, on day: Datum, in situation: Situation) throws(Refusal)
    -> Decision
  {
    switch gevolg(ofEnding: measure, on: day) {
    case .hervatten(let day):
      return Decision(
        [.trajectHervat(op: day, maatregel: measure.id)], warnings: situation.futureWarning(day))
    case .overgeslagen(let why):
      throw Refusal(.maatregelNietVanToepassing(why), bron: measure.bron)
    case .opschorten: preconditionFailure("ending suspends nothing")
    }
  }

  /// Off unless a site switches it on: the SERV asked for it, and no rule was found.
  func exempt(_ exemption: ExemptTrajectory, in situation: Situation) throws(Refusal) -> Decision {
    guard let traject = lopendTraject else { throw Refusal(.geenLopendTraject) }
    let rule = situation.regels.grond(.vrijstellingGezamenlijkVerzoek, on: exemption.datum)
    guard rule.waarde == .tekst("toegelaten") else {
      throw Refusal(.vrijstellingUit, bron: Bronnen.vrijstelling)
    }
    guard let measure = situation.regels.maatregel(exemption.maatregel) else {
      throw Refusal(.onbekendeMaatregel(exemption.maatregel))
    }
    guard exemption.ontbrekend.isEmpty else {
      throw Refusal(.vrijstellingOnvolledig(exemption.ontbrekend), bron: rule.bron)
    }
    if let old = traject.vrijstellingen.first(where: { $0.maatregel == measure.id }) {
      throw Refusal(.alVrijgesteld(old.datum))
    }
    guard exemption.datum >= traject.verwezenOp else {
      throw Refusal(.voorVerwijzing(traject.verwezenOp))
    }
    let recorded = Vrijstelling(maatregel: measure.id, datum: exemption.datum)
    var events: [Gebeurtenis] = [.trajectVrijgesteld(recorded)]
    if let open = traject.openOpschortingen.first(where: { $0.maatregel == measure.id }) {
      events.append(
        .trajectHervat(op: max(exemption.datum, open.van), maatregel: measure.id))
    } else if var known = traject.opschortingen.last(where: { $0.maatregel == measure.id }),
      let hervat = known.hervat, exemption.datum < hervat
    {
      // Its end was known and lies later: the period is recorded again, as far as it holds.
      known.hervat = max(exemption.datum, known.van)
      events.append(.trajectOpgeschort(known))
    }
    return Decision(events, warnings: situation.futureWarning(exemption.datum))
  }

  /// To the end of the trajectory that came later; the reason says which.
  func extend(_ later: Inschakelingsverlenging, in situation: Situation) throws(Refusal)
    -> Decision
  {
    let term = situation.regels.grond(.ldeInschakelingstraject, on: inDienst)
    guard instrument == .lde else { throw Refusal(.enkelLDE, bron: term.bron) }
    guard !later.reden.isBlank else { throw Refusal(.geenReden) }
    // A slip is set right by a later one with an earlier day, never before the ordinary end.
    let now = inschakelingTot(situation.regels)
    let ordinary = gewoneInschakelingTot(situation.regels)
    guard later.tot > ordinary else { throw Refusal(.verlengingNietLater(ordinary)) }
    guard later.tot != now else { throw Refusal(.verlengingNietLater(now)) }
    let exceptional = situation.regels.grond(.ldeInschakelingUitzonderlijk, on: inDienst)
    let last = inDienst.lastDay(ofTermOf: 12 * exceptional.getal)
    let shortened =
      later.tot < now ? [Waarschuwing(.verlengingIngekort(van: now, tot: later.tot))] : []
    return Decision(
      [.inschakelingVerlengd(later)],
      warnings: shortened
        + (later.tot > last
          ? [
            Waarschuwing(
              .inschakelingTeLang(jaren: exceptional.getal, tot: last), bron: exceptional.bron)
          ] : []))
  }

  /// The last day of an inschakelingstraject in the LDE: as lengthened, or by its term.
  package func inschakelingTot(_ regels: Regelboek) -> Datum {
    inschakelingsverlengingen.last?.tot ?? gewoneInschakelingTot(regels)
  }

  /// By its term alone.
  private func gewoneInschakelingTot(_ regels: Regelboek) -> Datum {
    let years = regels.grond(.ldeInschakelingstraject, on: inDienst).getal
    return inDienst.lastDay(ofTermOf: 12 * years)
  }

  /// What happened while suspended is recorded all the same.
  func suspendedWarning(on day: Datum, _ regels: Regelboek) -> [Waarschuwing] {
    guard let bron = lopendTraject?.opschortingsbron(op: day, regels) else { return [] }
    return [Waarschuwing(.tijdensOpschorting(day), bron: bron)]
  }
}
