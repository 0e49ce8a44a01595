extension Waaromvraag {
  /// `mandaat.*`: term, registration, instruments, and whether it is the own organisation.
  func mandaat(_ traject: Doorstroomtraject) -> [Verklaring] {
    guard let mandate = regels.mandaat(traject.mandaat) else { return [] }
    return [
      looptijd(mandate, traject), registratie(mandate, traject), oproep(mandate, traject),
      organisatie(mandate, traject),
    ]
  }

  private func looptijd(_ mandate: Mandaat, _ traject: Doorstroomtraject) -> Verklaring {
    let (outcome, gronden) = regels.tracing { rules -> String in
      if let last = mandate.laatsteDag(rules) {
        return "Mandaat \(mandate.projectnummer) loopt tot en met \(last.shown)."
      }
      let years = rules.grond(.mandaatLooptijd, on: traject.verwezenOp).getal
      return "Tot wanneer mandaat \(mandate.projectnummer) loopt, is niet bekend; een mandaat "
        + "geldt \(years) jaar."
    }
    let first = mandate.van.map { Feit("Het mandaat begon op \($0.shown).", bron: mandate.bron) }
    return Verklaring(
      onderwerp: "mandaat.looptijd", uitkomst: outcome,
      feiten: [feiten.verwijzing(traject)] + first.list,
      regel: "Een mandaat geldt een aantal jaren vanaf zijn eerste dag. Verwijzen naar een mandaat "
        + "dat niet loopt, wordt gemeld en niet geweigerd.",
      parameters: gronden, bron: gronden.first?.grond.bron ?? mandate.bron,
      anders: "Een mandaat waarvan de dagen bekend zijn.")
  }

  private func registratie(_ mandate: Mandaat, _ traject: Doorstroomtraject) -> Verklaring {
    let (outcome, gronden) = regels.tracing { rules -> String in
      if let number = mandate.registratienummer { return "Geregistreerd onder nummer \(number)." }
      guard let first = mandate.van else {
        return "Geen registratienummer bekend; ook niet vanaf wanneer het mandaat loopt."
      }
      let required = rules.grond(.mandaatRegistratieVanaf, on: traject.verwezenOp).datum
      return first >= required
        ? "Geen registratienummer bekend; een mandaat vanaf \(required.shown) heeft er een."
        : "Geen registratienummer; dat bestaat pas voor mandaten vanaf \(required.shown)."
    }
    return Verklaring(
      onderwerp: "mandaat.registratie", uitkomst: outcome, feiten: [feiten.verwijzing(traject)],
      regel: Waarschuwing(.mandaatRegistratieOnbekend(vanaf: traject.verwezenOp)).regel,
      parameters: gronden, bron: gronden.first?.grond.bron ?? mandate.bron,
      anders: Waarschuwing(.mandaatRegistratieOnbekend(vanaf: traject.verwezenOp)).anders)
  }

  private func oproep(_ mandate: Mandaat, _ traject: Doorstroomtraject) -> Verklaring {
    let (codes, gronden) = regels.tracing { mandate.instrumenten($0, on: traject.verwezenOp) }
    let names = codes.lijst.compactMap { Instrument(rawValue: $0)?.naam ?? $0 }
    let fits = codes.lijst.contains(dossier.instrument.rawValue)
    return Verklaring(
      onderwerp: "mandaat.oproep",
      uitkomst:
        "Oproep \(mandate.oproep) geldt \(fits ? "" : "niet ")voor \(dossier.instrument.naam).",
      feiten: [
        feiten.verwijzing(traject),
        Feit("De oproep geldt voor: \(names.joined(separator: ", ")).", bron: codes.bron),
      ],
      regel: "Een oproep geldt voor bepaalde instrumenten. Een mandaat van een andere oproep wordt "
        + "gemeld en niet geweigerd.", parameters: gronden, bron: codes.bron,
      anders: "Een mandaat van een andere oproep.")
  }

  private func organisatie(_ mandate: Mandaat, _ traject: Doorstroomtraject) -> Verklaring {
    let own = mandate.isEigenOrganisatie(dossier.onderneming)
    let members = [mandate.promotor] + mandate.partners.map(\.naam)
    return Verklaring(
      onderwerp: "mandaat.eigen-organisatie",
      uitkomst: own
        ? "De werkgever begeleidt zelf: hij is promotor of partner van dit mandaat."
        : "De dienstverlener is een andere organisatie dan de werkgever.",
      feiten: [
        Feit(
          "Werkgever: \(dossier.onderneming.naam).", journaalregel: feiten.indienst.journaalregel),
        Feit("Promotor en partners: \(members.joined(separator: ", ")).", bron: mandate.bron),
        feiten.verwijzing(traject),
      ],
      regel: "Een werkgever die promotor of partner is, kan zijn eigen werknemers begeleiden. "
        + "Vergeleken wordt op ondernemingsnummer, en op naam waar er geen bekend is.",
      parameters: [], bron: Bronnen.eigenOrganisatie, anders: "Een ander mandaat.")
  }
}
