extension Waaromvraag {
  /// `traject.*`, `opschorting.*` and `mandaat.*`: what a trajectory is under beside its terms.
  var traject: [Verklaring] {
    guard let traject = dossier.traject else { return [] }
    return regime(traject) + uren(traject) + opschortingen(traject) + vrijstellingen(traject)
      + mandaat(traject)
  }

  /// Settled at the start; values that came later are a fact, and change nothing.
  private func regime(_ traject: Doorstroomtraject) -> [Verklaring] {
    guard let start = traject.gestartOp else { return [] }
    let (now, gronden) = regels.tracing { $0.trajectregime(on: start) }
    let differs =
      now == traject.regime
      ? [] : [Feit("Met de waarden die nu gelden, was het \(now.naam).")]
    return [
      Verklaring(
        onderwerp: "traject.regime", uitkomst: "Regime: \(traject.regime.naam).",
        feiten: feiten.start(traject).list + differs,
        regel: "Een traject blijft in het regime van de dag waarop het startte.",
        parameters: gronden, bron: traject.regime == .vrij ? Bronnen.vrijRegime : Bronnen.traject,
        anders: "Niets: het regime ligt vast bij de start.")
    ]
  }

  private func uren(_ traject: Doorstroomtraject) -> [Verklaring] {
    guard let start = traject.gestartOp else { return [] }
    let (mean, gronden) = regels.tracing { $0.grond(.urenGemiddelde, on: start) }
    return [
      Verklaring(
        onderwerp: "traject.uren",
        uitkomst: "\(traject.uren.shown) uur begeleiding; gemiddeld \(mean.getal) "
          + "(geen norm of grens).",
        feiten: traject.prestaties.isEmpty
          ? [feiten.start(traject)].compactMap(\.self) : traject.prestaties.map(feiten.prestatie),
        regel: "De uren worden opgeteld. Het gemiddelde is een cijfer van andere trajecten: geen "
          + "norm en geen grens.", parameters: gronden, bron: mean.bron,
        anders: "Nog uren registreren.")
    ]
  }

  private func opschortingen(_ traject: Doorstroomtraject) -> [Verklaring] {
    traject.opschortingen.enumerated().map { index, period in
      Verklaring(
        onderwerp: "opschorting.\(index + 1)",
        uitkomst: "Opgeschort: \(period.kort). De werknemer blijft in dienst.",
        feiten: feiten.opschorting(period, traject)
          + (period.hervat == nil ? [Feit("Nog niet hervat."), heden] : []),
        regel:
          "Tijdens een opschorting ligt het traject stil: zijn dagen tellen niet voor de termijn "
          + "van een fase. De werknemer blijft in dienst bij de onderneming.",
        parameters: [],
        bron: period.maatregel.map { regels.maatregel($0)?.bron ?? Bronnen.opschorting }
          ?? Bronnen.eigenOpschorting,
        anders: period.hervat == nil
          ? "Het traject hervatten of beëindigen." : "Niets: de opschorting is voorbij.")
    }
  }

  private func vrijstellingen(_ traject: Doorstroomtraject) -> [Verklaring] {
    traject.vrijstellingen.map { exempted in
      Verklaring(
        onderwerp: "opschorting.vrijstelling",
        uitkomst:
          "Vrijgesteld van maatregel \(exempted.maatregel) vanaf \(exempted.datum.shown).",
        feiten: [
          Feit(
            "De maatregel geldt niet voor dit traject.",
            journaalregel: feiten.regel { $0 == .trajectVrijgesteld(exempted) })
        ],
        regel: Reden.alVrijgesteld(exempted.datum).regel, parameters: [],
        bron: Bronnen.vrijstelling, anders: "Niets: de vrijstelling is vastgelegd.")
    }
  }
}

extension Feitenzoeker {
  func prestatie(_ prestatie: Prestatie) -> Feit {
    Feit(
      "\(prestatie.uren.shown) uur op \(prestatie.datum.shown).",
      journaalregel: regel { $0 == .urenGeregistreerd(prestatie) })
  }
}
