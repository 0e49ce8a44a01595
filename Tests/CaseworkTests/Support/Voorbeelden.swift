import Casework

private let dag: Datum = "2026-01-15"
private let wop = WOP(percentage: 60, begeleidingsnood: .hoog)

extension Reden {
  /// One of each; a case without its place in the chain does not compile.
  static let voorbeelden: [Reden] = {
    var all: [Reden] = []
    var next: Reden? = .inszVorm
    while let example = next {
      all.append(example)
      next = example.volgende
    }
    return all
  }()

  private var volgende: Reden? {
    switch self {
    case .inszVorm: .inszControlecijfers
    case .inszControlecijfers: .ondernemingsnummerVorm
    case .ondernemingsnummerVorm: .ondernemingsnummerControlecijfers
    case .ondernemingsnummerControlecijfers: .postcodeVorm
    case .postcodeVorm: .wopVorm
    case .wopVorm: .wopWaarde(wop, .cmw)
    case .wopWaarde: .wopVerplicht(.cmw)
    case .wopVerplicht: .wopNietVoor(.cmw)
    case .wopNietVoor: .datumVorm("naam")
    case .datumVorm: .uurVorm("naam")
    case .uurVorm: .urenVorm("naam")
    case .urenVorm: .verplichtVeld("naam")
    case .verplichtVeld: .nummerInGebruik("naam")
    case .nummerInGebruik: .onbekendDossier("naam")
    case .onbekendDossier: .geborenNaIndienst
    case .geborenNaIndienst: .dossierGesloten(dag)
    case .dossierGesloten: .voorIndienst(dag)
    case .voorIndienst: .tewerkstellingBestaat(dag)
    case .tewerkstellingBestaat: .totVoorVan
    case .totVoorVan: .nietsTeBoeken(opengelaten: 2)
    case .nietsTeBoeken: .datumInToekomst(dag)
    case .datumInToekomst: .evaluatieLoopt(dag)
    case .evaluatieLoopt: .geenEvaluatie
    case .geenEvaluatie: .geenAntwoorden
    case .geenAntwoorden: .antwoordenOntbreken(["a", "b"])
    case .antwoordenOntbreken: .nietOverlegd
    case .nietOverlegd: .antwoordenOngeldig("naam")
    case .antwoordenOngeldig: .geenPOP
    case .geenPOP: .popVerouderd(pop: dag, geldigTot: dag, gesprek: dag)
    case .popVerouderd: .vragenlijstNietIngediend
    case .vragenlijstNietIngediend: .partijOntbreekt(["a", "b"])
    case .partijOntbreekt: .teVroeg(vanaf: dag)
    case .teVroeg: .geenGesprek
    case .geenGesprek: .voorGesprek(dag)
    case .voorGesprek: .geenMotivering
    case .geenMotivering: .uitkomstOnbekend(.doorstroomklaar, .cmw)
    case .uitkomstOnbekend: .wopOntbreekt
    case .wopOntbreekt: .wopGelijk(wop)
    case .wopGelijk: .wopNietGevraagd(.doorstroomklaar)
    case .wopNietGevraagd: .beslissingDefinitief(dag)
    case .beslissingDefinitief: .geenBeslissing
    case .geenBeslissing: .trajectLooptNogBijHerziening
    case .trajectLooptNogBijHerziening: .nietDoorstroomklaar
    case .nietDoorstroomklaar: .onbekendMandaat("naam")
    case .onbekendMandaat: .trajectLoopt(nil)
    case .trajectLoopt: .trajectNietVerwezen
    case .trajectNietVerwezen: .trajectAlGestart(dag)
    case .trajectAlGestart: .trajectNietGestart
    case .trajectNietGestart: .voorBeslissing(dag)
    case .voorBeslissing: .voorVerwijzing(dag)
    case .voorVerwijzing: .faseTerug(van: .stage, naar: .stage)
    case .faseTerug: .faseOvergeslagenZonderReden([.stage])
    case .faseOvergeslagenZonderReden: .faseTeVroeg(lopend: .stage, van: dag)
    case .faseTeVroeg: .vorigeTotOngeldig(van: dag, op: dag)
    case .vorigeTotOngeldig: .geenLopendTraject
    case .geenLopendTraject: .buitenTraject(van: dag)
    case .buitenTraject: .eigenOnderneming
    case .eigenOnderneming: .faseNaastNietInRegime
    case .faseNaastNietInRegime: .faseLooptAl(.stage)
    case .faseLooptAl: .faseLooptNiet(.stage)
    case .faseLooptNiet: .nietTeBeoordelen(.stage)
    case .nietTeBeoordelen: .oordeelTeVroeg(dag)
    case .oordeelTeVroeg: .eindeVoorLaatsteDag(dag)
    case .eindeVoorLaatsteDag: .eindeVoorFase(dag)
    case .eindeVoorFase: .geenReden
    case .geenReden: .naceVorm
    case .naceVorm: .vestigingsnummerVorm
    case .vestigingsnummerVorm: .vestigingsnummerControlecijfers
    case .vestigingsnummerControlecijfers: .oorzaakZonderEinde
    case .oorzaakZonderEinde: .aandeelVorm
    case .aandeelVorm: .aandeelNietVoorSoort
    case .aandeelNietVoorSoort: .beroepTekstOntbreekt(.cmw)
    case .beroepTekstOntbreekt: .beroepOnbekend(.ama)
    case .beroepOnbekend: .premiesNietVoor(.cmw)
    case .premiesNietVoor: .geenPlanning
    case .geenPlanning: .geenBeraad
    case .geenBeraad: .onbekendNummer(3, aantal: 2)
    case .onbekendNummer: .alAfgerond(dag)
    case .alAfgerond: .popOntbreekt
    case .popOntbreekt: .popNietIngediend(uiterlijk: dag, gesprek: dag)
    case .popNietIngediend: .popTeLaatIngediend(op: dag, uiterlijk: dag, gesprek: dag)
    case .popTeLaatIngediend: .alOpgeschort(dag)
    case .alOpgeschort: .nietOpgeschort
    case .nietOpgeschort: .hervatNietNa(van: dag)
    case .hervatNietNa: .onbekendeMaatregel("naam")
    case .onbekendeMaatregel: .maatregelNietVanToepassing(.gesloten)
    case .maatregelNietVanToepassing: .vrijstellingUit
    case .vrijstellingUit: .vrijstellingOnvolledig(["a", "b"])
    case .vrijstellingOnvolledig: .alVrijgesteld(dag)
    case .alVrijgesteld: .enkelLDE
    case .enkelLDE: .verlengingNietLater(dag)
    case .verlengingNietLater: .onbekendeParameter("x")
    case .onbekendeParameter: .onbekendOnderwerp("x", bekend: ["pop", "wop"])
    case .onbekendOnderwerp: .parameterwaarde("x", .jaar)
    case .parameterwaarde: .parameterNietUit
    case .parameterNietUit: .geenBron
    case .geenBron: .maandVorm("x")
    case .maandVorm: .indexVorm("x")
    case .indexVorm:
      .indexOnwaarschijnlijk(10_324, buurmaand: Maand(year: 2026, month: 6), buur: 13_908)
    case .indexOnwaarschijnlijk: .indexAndereBasis(2025, rekenbasis: 2013)
    case .indexAndereBasis: .indexGat(ontbreekt: Maand(year: 2026, month: 7), basisjaar: 2013)
    case .indexGat: .indexInToekomst(Maand(year: 2027, month: 1))
    case .indexInToekomst: .coefficientVorm("x")
    case .coefficientVorm: .coefficientBasis(van: 2025, naar: 2004)
    case .coefficientBasis: .proefregels
    case .proefregels: .geenStap
    case .geenStap: .stapNietLaatste(4)
    case .stapNietLaatste: .stapOnomkeerbaar(.beslissing)
    case .stapOnomkeerbaar: .stapVanAnder("naam")
    case .stapVanAnder: .stapNietVandaag(dag)
    case .stapNietVandaag: .stapGeboekt
    case .stapGeboekt: .naBeslissing(dag)
    case .naBeslissing: .evaluatieBeslist(dag, .doorstroomklaar)
    case .evaluatieBeslist: .geenGesprekspunt("naam")
    case .geenGesprekspunt: .onbekendeVraag("naam")
    case .onbekendeVraag: .geenTekstblok(.fase)
    case .geenTekstblok: .nietsVerbeterd
    case .nietsVerbeterd: .gegevensGewist
    case .gegevensGewist: .dossiernummerVorm
    case .dossiernummerVorm: .meerDanEenDag(dag, al: Uren(units: 4500))
    case .meerDanEenDag: nil
    }
  }
}

extension Waarschuwing.Soort {
  /// One of each; see ``Reden/voorbeelden``.
  static let voorbeelden: [Waarschuwing.Soort] = {
    var all: [Waarschuwing.Soort] = []
    var next: Waarschuwing.Soort? = .zelfdePersoon(dossier: "naam", zeker: true)
    while let example = next {
      all.append(example)
      next = example.volgende
    }
    return all
  }()

  private var volgende: Waarschuwing.Soort? {
    switch self {
    case .zelfdePersoon: .geboortedatumWijktAf(insz: dag)
    case .geboortedatumWijktAf: .ldeNaEinde(dag)
    case .ldeNaEinde: .weinigActies(1, minimum: 1)
    case .weinigActies: .motiveringZegtWeinig(woorden: 1, minimum: 1)
    case .motiveringZegtWeinig: .mandaatAnderInstrument(oproep: 1, .cmw)
    case .mandaatAnderInstrument: .mandaatTermijnOnbekend(jaren: 6)
    case .mandaatTermijnOnbekend: .faseBuitenTermijn(.stage, uiterlijk: dag, tot: dag)
    case .faseBuitenTermijn: .stageBuitenFase(dag)
    case .stageBuitenFase: .stageSocialeEconomie("Buurtwerk Zuid vzw")
    case .stageSocialeEconomie: .naEindeIngevoerd(dag)
    case .naEindeIngevoerd: .oorzaakPastNiet(.vroegeAanwerving, .stopgezet)
    case .oorzaakPastNiet: .inToekomst(dag)
    case .inToekomst: .inVerleden(dag)
    case .inVerleden: .periodeLoopt(tot: dag)
    case .periodeLoopt: .eerderOpen(aantal: 2, bedrag: Bedrag(cent: 52_937))
    case .eerderOpen: .lijnenOpengelaten(aantal: 1, bedrag: Bedrag(cent: 52_937))
    case .lijnenOpengelaten: .vragenlijstNaGesprek(overlegd: dag)
    case .vragenlijstNaGesprek: .afwijking("Er is geen POP.")
    case .afwijking: .mandaatAfgelopen(tot: dag)
    case .mandaatAfgelopen: .mandaatNogNiet(van: dag)
    case .mandaatNogNiet: .mandaatRegistratieOnbekend(vanaf: dag)
    case .mandaatRegistratieOnbekend: .tegenWeigering(dag)
    case .tegenWeigering: .tijdensOpschorting(dag)
    case .tijdensOpschorting: .interneDoorstroom
    case .interneDoorstroom: .inschakelingTeLang(jaren: 6, tot: dag)
    case .inschakelingTeLang: .verlengingIngekort(van: dag, tot: dag)
    case .verlengingIngekort: .teBeoordelen(aantal: 2)
    case .teBeoordelen: .gesprekNogGepland(dag)
    case .gesprekNogGepland: .wopVanAnders(dag, regel: dag)
    case .wopVanAnders: .leeftijdBijIndienst(9)
    case .leeftijdBijIndienst: .stageNaEinde(dag)
    case .stageNaEinde: .inszElders(dossier: "naam")
    case .inszElders: .verbeteringNaBeslissing(dag)
    case .verbeteringNaBeslissing: .verbeteringNaBoeking
    case .verbeteringNaBoeking: .stapVoorIndienst(dag)
    case .stapVoorIndienst: .gesprekVoorAanvraag(dag)
    case .gesprekVoorAanvraag: .vragenlijstIngediendNaGesprek(dag)
    case .vragenlijstIngediendNaGesprek: .gesprekZelfdeDag(dag)
    case .gesprekZelfdeDag: nil
    }
  }
}
