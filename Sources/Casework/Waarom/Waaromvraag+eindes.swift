extension Waaromvraag {
  /// `wop.*` and `inschakeling.einde`: what runs whatever the step.
  var eindes: [Verklaring] { wopWaarde + wopEinde + inschakelingEinde }

  private var wopWaarde: [Verklaring] {
    guard let running = dossier.wop else { return [] }
    let decided = dossier.beslissing(thatGave: running)
    let (smallest, gronden) = regels.tracing { rules -> Feit? in
      guard let decided, decided.uitkomst == .wopMinimum else { return nil }
      let value = rules.grond(.wopMinimum, on: decided.datum)
      return Feit("Het kleinste WOP op die dag: \(value.tekst).", bron: value.bron)
    }
    return [
      Verklaring(
        onderwerp: "wop.waarde", uitkomst: "Het WOP is \(running.wop.shown).",
        feiten: [feiten.wop(running)] + smallest.list,
        regel: smallest == nil
          ? "De waarde is die van de laatste beslissing die er een gaf, en anders die van de "
            + "indiensttreding."
          : "Bij deze uitkomst is de waarde het kleinste WOP, in afwachting van een nieuw traject.",
        parameters: gronden, bron: gronden.first?.grond.bron ?? Bronnen.wop,
        anders: "Een beslissing die een ander WOP geeft.")
    ]
  }

  private var wopEinde: [Verklaring] {
    guard let running = dossier.wop else { return [] }
    let decided = dossier.beslissing(thatGave: running)
    let isFirst = decided == nil
    let granted = decided?.wop ?? dossier.wopBijOpening ?? running
    let (byRule, gronden) = regels.tracing { rules -> Datum? in
      if isFirst, dossier.isIndefinite(rules) { return nil }
      return rules.wopEnd(from: running.van, dossier.instrument)
    }
    let settled = granted.tot.map { "tot en met \($0.shown)" } ?? "voor onbepaalde tijd"
    let differs = byRule != granted.tot
    let now = byRule.map { "tot en met \($0.shown)" } ?? "voor onbepaalde tijd"
    return [
      Verklaring(
        onderwerp: "wop.einde", uitkomst: running.zin,
        feiten: [
          feiten.wop(running),
          Feit("Bij de toekenning vastgelegd: \(settled)."),
        ] + (differs ? [Feit("Met de waarden die nu gelden, was het \(now).")] : [])
          + beeindigd(running, granted),
        regel: dossier.instrument == .cmw
          ? "Een WOP loopt een aantal jaren vanaf zijn eerste dag; wie uiterlijk op de dag van de "
            + "parameter in dienst was, heeft het voor onbepaalde tijd tot een nieuwe beslissing."
          : "Een WOP loopt een aantal jaren vanaf zijn eerste dag.", parameters: gronden,
        bron: gronden.last?.grond.bron ?? Bronnen.wop,
        anders: "Een beslissing die een nieuw WOP geeft.")
    ]
  }

  /// The line that ended it before the day that it was granted with.
  private func beeindigd(_ running: LopendWOP, _ granted: LopendWOP) -> [Feit] {
    guard let last = running.tot, last != granted.tot else { return [] }
    return [
      Feit(
        "Eerder beëindigd, op \(last.shown): de dag erna startte een nieuw traject.",
        journaalregel: feiten.regel { $0 == .wopBeeindigd(tot: last) })
    ]
  }

  private var inschakelingEinde: [Verklaring] {
    guard dossier.instrument == .lde else { return [] }
    let (last, gronden) = regels.tracing { dossier.inschakelingTot($0) }
    guard let longer = dossier.inschakelingsverlengingen.last else {
      return [inschakelingEinde(last, [feiten.indienst], gronden)]
    }
    let (ends, exceptional) = regels.tracing { rules -> [Feit] in
      let usual = rules.grond(.ldeInschakelingstraject, on: dossier.inDienst).getal
      let most = rules.grond(.ldeInschakelingUitzonderlijk, on: dossier.inDienst).getal
      let first = dossier.inDienst
      return [
        Feit("Zonder verlenging: tot en met \(first.lastDay(ofTermOf: 12 * usual).shown)."),
        Feit(
          "Uitzonderlijk \(most) jaar: tot en met \(first.lastDay(ofTermOf: 12 * most).shown)."),
      ]
    }
    let line = Feit(
      "Verlengd tot en met \(longer.tot.shown).",
      journaalregel: feiten.regel { $0 == .inschakelingVerlengd(longer) })
    return [inschakelingEinde(last, [feiten.indienst, line] + ends, exceptional)]
  }

  private func inschakelingEinde(_ last: Datum, _ feiten: [Feit], _ gronden: [Toepassing])
    -> Verklaring
  {
    Verklaring(
      onderwerp: "inschakeling.einde",
      uitkomst: "Het inschakelingstraject loopt tot en met \(last.shown).", feiten: feiten,
      regel: "Een inschakelingstraject duurt een aantal jaren vanaf de indiensttreding, en "
        + "uitzonderlijk langer.",
      parameters: gronden, bron: gronden.first?.grond.bron ?? .register,
      anders: "Een verlenging registreren.")
  }
}

extension Dossier {
  /// Whoever was in service on the day of the parameter keeps the first WOP without end.
  func isIndefinite(_ regels: Regelboek) -> Bool {
    instrument == .cmw && inDienst <= regels.grond(.wopOnbepaaldTotIndienst, on: inDienst).datum
  }
}
