extension Feitenzoeker {
  /// What the journal knows of an objection; a value that was mistyped stands in no journal.
  func feiten(_ reden: Reden) -> [Feit] {
    switch reden {
    case .popVerouderd(let day, _, _): [pop(until: day)] + talk
    case .geenPOP: talk
    case .teVroeg: [indienst] + request
    case .vragenlijstNietIngediend, .nietOverlegd, .geenAntwoorden:
      dossier.evaluatie.map { [vragenlijst($0)] } ?? []
    case .partijOntbreekt: talk
    case .evaluatieLoopt: request
    case .voorGesprek, .geenGesprek: talk
    case .voorIndienst, .eigenOnderneming: [indienst]
    case .dossierGesloten: dossier.sluiting.map { [sluiting($0)] } ?? []
    case .beslissingDefinitief, .voorBeslissing, .nietDoorstroomklaar, .wopNietGevraagd:
      dossier.beslissing.map { [beslissing($0)] } ?? []
    case .wopGelijk: dossier.wop.map { [wop($0)] } ?? []
    case .trajectLooptNogBijHerziening, .trajectLoopt, .voorVerwijzing, .trajectNietGestart:
      dossier.traject.map { [verwijzing($0)] } ?? []
    case .trajectAlGestart, .buitenTraject: dossier.traject.flatMap(start).map { [$0] } ?? []
    case .popNietIngediend(_, let day), .popTeLaatIngediend(_, _, let day):
      [pop(until: day)] + dossier.pops.compactMap(ingediend) + talk
    case .popOntbreekt: [Feit("Er is geen POP in dit dossier.")]
    case .geenPlanning: talk
    case .geenBeraad:
      dossier.evaluatie?.beraden.last.map { [beraad($0)] } ?? dossier.evaluatie.map {
        [aanvraag($0)]
      }
        ?? []
    case .onbekendNummer, .alAfgerond:
      dossier.genummerdeAfspraken.compactMap { afspraak($0.nummer) }
        + (dossier.popsNieuwsteEerst.first.map(acties) ?? [])
    case .alOpgeschort, .hervatNietNa, .nietOpgeschort, .maatregelNietVanToepassing:
      dossier.traject.map { traject in
        [verwijzing(traject)] + traject.opschortingen.flatMap { opschorting($0, traject) }
      } ?? []
    case .alVrijgesteld, .vrijstellingUit, .vrijstellingOnvolledig, .onbekendeMaatregel:
      dossier.traject.map { [verwijzing($0)] } ?? []
    case .verlengingNietLater, .enkelLDE: [indienst]
    case .nietTeBeoordelen, .oordeelTeVroeg:
      dossier.traject.map { $0.fasen.compactMap(begin) + $0.einde.map(einde).list } ?? []
    case .faseNaastNietInRegime, .faseLooptAl, .faseLooptNiet, .eindeVoorLaatsteDag,
      .faseOvergeslagenZonderReden:
      dossier.traject.map { $0.fasen.compactMap(begin) } ?? []
    case .faseTerug, .faseTeVroeg, .vorigeTotOngeldig, .eindeVoorFase:
      dossier.traject?.lopendeFase.flatMap(begin).map { [$0] } ?? []
    case .geenLopendTraject, .trajectNietVerwezen, .nietsTeBoeken:
      dossier.traject.map { [verwijzing($0)] + $0.einde.map(einde).list } ?? []
    case .tewerkstellingBestaat, .oorzaakZonderEinde, .aandeelNietVoorSoort:
      dossier.tewerkstellingen.map { tewerkstelling($0) }
    case .naBeslissing, .evaluatieBeslist: dossier.beslissing.map { [beslissing($0)] } ?? []
    case .geenGesprekspunt, .onbekendeVraag, .geenTekstblok: []
    case .nietsVerbeterd, .gegevensGewist, .dossiernummerVorm: []
    case .meerDanEenDag(let day, _):
      dossier.traject?.prestaties.filter { $0.datum == day }.map { work in
        Feit(
          "\(work.uren.shown) uur begeleiding op \(day.shown).",
          journaalregel: regel { $0 == .urenGeregistreerd(work) })
      } ?? []
    case .geenEvaluatie, .geenBeslissing:
      dossier.beslissing.map { [beslissing($0)] } ?? [indienst]
    case .premiesNietVoor, .beroepTekstOntbreekt, .beroepOnbekend, .uitkomstOnbekend,
      .wopVerplicht, .wopNietVoor, .wopWaarde, .wopOntbreekt:
      [indienst]

    // A value that was mistyped, and what is asked of the register or its rules.
    case .inszVorm, .inszControlecijfers, .ondernemingsnummerVorm,
      .ondernemingsnummerControlecijfers, .postcodeVorm, .wopVorm, .datumVorm, .uurVorm,
      .urenVorm, .verplichtVeld, .nummerInGebruik, .onbekendDossier, .geborenNaIndienst,
      .totVoorVan, .datumInToekomst, .antwoordenOntbreken, .antwoordenOngeldig, .geenMotivering,
      .onbekendMandaat, .geenReden, .naceVorm, .vestigingsnummerVorm,
      .vestigingsnummerControlecijfers, .aandeelVorm, .onbekendeParameter, .onbekendOnderwerp,
      .parameterwaarde, .parameterNietUit, .geenBron, .maandVorm, .indexVorm,
      .indexOnwaarschijnlijk, .indexAndereBasis, .indexGat, .indexInToekomst, .coefficientVorm,
      .coefficientBasis, .proefregels:
      []
    case .geenStap, .stapNietLaatste, .stapOnomkeerbaar, .stapVanAnder, .stapNietVandaag,
      .stapGeboekt:
      laatsteStap
    }
  }

  private var laatsteStap: [Feit] {
    guard let last = dossier.laatsteStap?.gebeurtenis else { return [] }
    return [Feit(last.zin, journaalregel: regel { $0 == last })]
  }

  private var talk: [Feit] { dossier.evaluatie.flatMap(gesprek).map { [$0] } ?? [] }
  private var request: [Feit] { dossier.evaluatie.map { [aanvraag($0)] } ?? [] }
}

extension Feitenzoeker {
  /// What the journal knows of what a human is asked to look at.
  func feiten(_ warning: Waarschuwing) -> [Feit] {
    switch warning.soort {
    case .ldeNaEinde, .inschakelingTeLang, .mandaatAnderInstrument: [indienst]
    case .weinigActies: dossier.popsNieuwsteEerst.first.map { [pop($0)] } ?? []
    case .motiveringZegtWeinig, .tegenWeigering:
      dossier.beslisteEvaluatie.map { evaluatie in
        evaluatie.standpunten.map(standpunt) + evaluatie.beslissing.map(beslissing).list
      } ?? dossier.evaluatie?.standpunten.map(standpunt) ?? []
    case .mandaatTermijnOnbekend, .mandaatAfgelopen, .mandaatNogNiet, .mandaatRegistratieOnbekend,
      .interneDoorstroom:
      dossier.traject.map { [verwijzing($0)] } ?? []
    case .faseBuitenTermijn(let fase, _, _):
      dossier.traject?.fasen.filter { $0.fase == fase }.compactMap(begin) ?? []
    case .stageBuitenFase: dossier.traject?.fasen.compactMap(begin) ?? []
    case .tijdensOpschorting:
      dossier.traject.map { traject in
        traject.opschortingen.flatMap { opschorting($0, traject) }
      } ?? []
    case .verlengingIngekort: [indienst]
    case .teBeoordelen: []
    case .leeftijdBijIndienst, .stapVoorIndienst: [indienst]
    case .stageNaEinde: dossier.traject?.einde.map { [einde($0)] } ?? []
    case .verbeteringNaBeslissing: dossier.beslissing.map { [beslissing($0)] } ?? []
    case .inszElders, .verbeteringNaBoeking: []
    case .naEindeIngevoerd, .oorzaakPastNiet: dossier.traject?.einde.map { [einde($0)] } ?? []
    case .vragenlijstNaGesprek, .afwijking, .inVerleden, .gesprekNogGepland: talk
    case .wopVanAnders: [indienst]
    case .gesprekVoorAanvraag: request + talk
    case .vragenlijstIngediendNaGesprek: talk
    case .gesprekZelfdeDag(let day):
      dossier.evaluatie?.gesprekken.filter { $0.datum == day }.map { held in
        Feit(
          "Gesprek gevoerd op \(day.shown).",
          journaalregel: regel { $0 == .gesprekGevoerd(held) })
      } ?? []
    case .zelfdePersoon, .geboortedatumWijktAf, .inToekomst, .periodeLoopt, .eerderOpen,
      .lijnenOpengelaten, .stageSocialeEconomie:
      []
    }
  }
}
