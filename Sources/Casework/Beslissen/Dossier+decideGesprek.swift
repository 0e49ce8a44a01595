extension Dossier {
  /// A planned talk that was not held: the plan lapses, and there is a talk to plan again.
  func cancel(_ failed: NietDoorgegaan, in situation: Situation) throws(Refusal) -> Decision {
    let evaluation = try runningEvaluation()
    guard evaluation.openPlanning != nil else { throw Refusal(.geenPlanning) }
    guard !failed.reden.isBlank else { throw Refusal(.geenReden) }
    try situation.refuseFuture(failed.datum)
    return Decision([.gesprekNietDoorgegaan(failed)])
  }

  /// Also after the decision: what somebody says of it belongs in the file as well.
  func note(_ standpunt: Standpunt, in situation: Situation) throws(Refusal) -> Decision {
    guard evaluatie != nil else { throw Refusal(.geenEvaluatie) }
    guard !standpunt.tekst.isBlank else { throw Refusal(.verplichtVeld("het standpunt")) }
    guard standpunt.van != nil || standpunt.over == .verschil else {
      throw Refusal(.verplichtVeld("van wie het standpunt is"))
    }
    try situation.refuseFuture(standpunt.datum)
    return Decision([.standpuntOpgetekend(standpunt)])
  }

  /// Waiting for something else ends the waiting for what came before.
  func deliberate(_ beraad: Beraad, in situation: Situation) throws(Refusal) -> Decision {
    let evaluation = try runningEvaluation()
    guard let gesprek = evaluation.gesprek else {
      throw Refusal(.geenGesprek, bron: Bronnen.evaluatie(instrument))
    }
    guard !beraad.wachtOp.isBlank else {
      throw Refusal(.verplichtVeld("waarop de beslissing wacht"))
    }
    guard beraad.van >= gesprek.datum else {
      throw Refusal(.voorGesprek(gesprek.datum), bron: Bronnen.evaluatie(instrument))
    }
    if let tot = beraad.tot, tot < beraad.van { throw Refusal(.totVoorVan) }
    return Decision([.beraadBegonnen(beraad)], warnings: situation.futureWarning(beraad.van))
  }

  func endDeliberation(on day: Datum, in situation: Situation) throws(Refusal) -> Decision {
    guard let beraad = lopendeEvaluatie?.beraad else { throw Refusal(.geenBeraad) }
    guard day >= beraad.van else { throw Refusal(.totVoorVan) }
    return Decision([.beraadBeeindigd(op: day)], warnings: situation.futureWarning(day))
  }

  func agree(_ afspraak: Afspraak, in situation: Situation) throws(Refusal) -> Decision {
    guard evaluatie != nil else { throw Refusal(.geenEvaluatie) }
    guard !afspraak.wat.isBlank else { throw Refusal(.verplichtVeld("wat er moet gebeuren")) }
    try situation.refuseFuture(afspraak.op)
    let past = afspraak.tegen < situation.vandaag
    return Decision(
      [.taakAfgesproken(afspraak)],
      warnings: past ? [Waarschuwing(.inVerleden(afspraak.tegen))] : [])
  }

  func complete(task number: Int, on day: Datum, in situation: Situation) throws(Refusal)
    -> Decision
  {
    guard afspraken.indices.contains(number - 1) else {
      throw Refusal(.onbekendNummer(number, aantal: afspraken.count))
    }
    if let done = afspraken[number - 1].klaarOp { throw Refusal(.alAfgerond(done)) }
    try situation.refuseFuture(day)
    return Decision([.taakAfgerond(nummer: number, op: day)])
  }
}

extension Dossier {
  /// The newest POP, put in the vertrouwelijk luik; a day that was entered wrongly is entered again.
  func handInPOP(on day: Datum, in situation: Situation) throws(Refusal) -> Decision {
    guard let pop = popsNieuwsteEerst.first else { throw Refusal(.popOntbreekt) }
    try situation.refuseFuture(day)
    return Decision([.popIngediend(pop: pop.datum, op: day)])
  }

  func complete(popAction number: Int, on day: Datum, in situation: Situation) throws(Refusal)
    -> Decision
  {
    guard let pop = popsNieuwsteEerst.first else { throw Refusal(.popOntbreekt) }
    guard pop.acties.indices.contains(number - 1) else {
      throw Refusal(.onbekendNummer(number, aantal: pop.acties.count))
    }
    if let done = pop.actiesKlaar[number] { throw Refusal(.alAfgerond(done)) }
    try situation.refuseFuture(day)
    return Decision([.popActieAfgerond(pop: pop.datum, actie: number, op: day)])
  }

  /// What is wrong with the day on which the POP came in the vertrouwelijk luik.
  ///
  /// Both parameters are off until a site sets them: that it must be there at all, and how many
  /// calendar days before the talk. Any POP that counts on that day and came in time will do.
  package func popIndienBezwaar(on day: Datum, _ regels: Regelboek) -> Bezwaar? {
    let required = regels.grond(.popInLuik, on: day)
    let ahead = regels.grond(.popIndienenVooraf, on: day)
    let isRequired = required.isSet && required.tekst == "vereist"
    guard isRequired || ahead.isSet else { return nil }
    let last = day.adding(days: ahead.isSet ? -ahead.getal : 0)
    let years = regels.grond(.popGeldigheid, on: day).getal
    let counting = popsNieuwsteEerst.filter {
      $0.datum <= day && day <= $0.datum.sameDay(yearsLater: years)
    }
    guard !counting.isEmpty else { return nil }
    guard let first = counting.compactMap(\.ingediendOp).min() else {
      let bron = (isRequired ? required : ahead).bron.byAnalogy(for: instrument)
      return Bezwaar(reden: .popNietIngediend(uiterlijk: last, gesprek: day), bron: bron)
    }
    let bron = (ahead.isSet ? ahead : required).bron.byAnalogy(for: instrument)
    return first <= last
      ? nil
      : Bezwaar(
        reden: .popTeLaatIngediend(op: first, uiterlijk: last, gesprek: day), bron: bron)
  }
}
