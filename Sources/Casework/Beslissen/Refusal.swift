/// A rule forbids the step, or a value is not what it claims to be.
///
/// It carries codes and data; the Dutch sentences come from ``Reden/zin``.
package struct Refusal: Error, Hashable, Sendable {
  /// Never empty; the first one gives the code.
  package let bezwaren: [Bezwaar]

  package init(_ reden: Reden, bron: Bron = .register, gronden: [Toepassing] = []) {
    bezwaren = [Bezwaar(reden: reden, bron: bron, gronden: gronden)]
  }

  /// - Precondition: `bezwaren` is not empty.
  package init(bezwaren: [Bezwaar]) {
    precondition(!bezwaren.isEmpty, "a refusal has a reason")
    self.bezwaren = bezwaren
  }

  package var code: String { bezwaren[0].reden.code }
  package var zin: String { bezwaren.map(\.zin).joined(separator: " ") }
  package var bron: String {
    var titles: [String] = []
    for bezwaar in bezwaren where !titles.contains(bezwaar.bron.titel) {
      titles.append(bezwaar.bron.titel)
    }
    return titles.joined(separator: "; ")
  }
}

/// One objection against a step, and by whose word.
package struct Bezwaar: Hashable, Sendable {
  package let reden: Reden
  package let bron: Bron
  /// The parameters that decide here, each with the day on which it was looked up.
  package let gronden: [Toepassing]

  package init(reden: Reden, bron: Bron, gronden: [Toepassing] = []) {
    self.reden = reden
    self.bron = bron
    self.gronden = gronden
  }

  /// What is wrong, and what would be right where the rules list that.
  package var zin: String {
    guard case .wopWaarde = reden, let allowed = gronden.first?.grond.lijst, !allowed.isEmpty else {
      return reden.zin
    }
    return "\(reden.zin) Kies uit: \(allowed.joined(separator: ", "))."
  }
}

/// Why a step is refused or a value is no good.
package enum Reden: Hashable, Sendable {
  // Values
  case inszVorm
  case inszControlecijfers
  case ondernemingsnummerVorm
  case ondernemingsnummerControlecijfers
  case postcodeVorm
  case wopVorm
  case wopWaarde(WOP, Instrument)
  case wopVerplicht(Instrument)
  case wopNietVoor(Instrument)
  case datumVorm(String)
  case uurVorm(String)
  case urenVorm(String)
  case verplichtVeld(String)
  // Dossier
  case nummerInGebruik(String)
  case onbekendDossier(String)
  case geborenNaIndienst
  case dossierGesloten(Datum)
  case voorIndienst(Datum)
  case tewerkstellingBestaat(Datum)
  case totVoorVan
  // Evaluation
  case datumInToekomst(Datum)
  case evaluatieLoopt(Datum)
  case geenEvaluatie
  case geenAntwoorden
  case antwoordenOntbreken([String])
  case nietOverlegd
  case antwoordenOngeldig(String)
  case geenPOP
  case popVerouderd(pop: Datum, geldigTot: Datum, gesprek: Datum)
  case vragenlijstNietIngediend
  case partijOntbreekt([String])
  case teVroeg(vanaf: Datum)
  // Decision
  case geenGesprek
  case voorGesprek(Datum)
  case geenMotivering
  case uitkomstOnbekend(Uitkomst, Instrument)
  case wopOntbreekt
  case wopGelijk(WOP)
  case wopNietGevraagd(Uitkomst)
  case beslissingDefinitief(Datum)
  case geenBeslissing
  case trajectLooptNogBijHerziening
  // Trajectory
  case nietDoorstroomklaar
  case onbekendMandaat(String)
  case trajectLoopt(String?)
  case trajectNietVerwezen
  case trajectAlGestart(Datum)
  case trajectNietGestart
  case voorBeslissing(Datum)
  case voorVerwijzing(Datum)
  case faseTerug(van: Fase, naar: Fase)
  case faseOvergeslagenZonderReden([Fase])
  case faseTeVroeg(lopend: Fase, van: Datum)
  case vorigeTotOngeldig(van: Datum, op: Datum)
  case geenLopendTraject
  case buitenTraject(van: Datum)
  case eigenOnderneming
  case eindeVoorFase(Datum)
  case geenReden
  // Statement
  case nietsTeBoeken(opengelaten: Int)
  // After the trajectory, appeal, identifiers
  case naceVorm
  case vestigingsnummerVorm
  case vestigingsnummerControlecijfers
  case oorzaakZonderEinde
  case aandeelVorm
  case aandeelNietVoorSoort
  case beroepTekstOntbreekt(Instrument)
  case beroepOnbekend(Instrument)
  case premiesNietVoor(Instrument)
  // The course of an evaluation
  case geenPlanning
  case geenBeraad
  case onbekendNummer(Int, aantal: Int)
  case alAfgerond(Datum)
  case popOntbreekt
  case popNietIngediend(uiterlijk: Datum, gesprek: Datum)
  case popTeLaatIngediend(op: Datum, uiterlijk: Datum, gesprek: Datum)
  // Suspension
  case alOpgeschort(Datum)
  case nietOpgeschort
  case hervatNietNa(van: Datum)
  case onbekendeMaatregel(String)
  case maatregelNietVanToepassing(Maatregeluitsluiting)
  case vrijstellingUit
  case vrijstellingOnvolledig([String])
  case alVrijgesteld(Datum)
  case enkelLDE
  case verlengingNietLater(Datum)
  case faseNaastNietInRegime
  case faseLooptAl(Fase)
  case faseLooptNiet(Fase)
  case nietTeBeoordelen(Fase)
  case oordeelTeVroeg(Datum)
  case eindeVoorLaatsteDag(Datum)
  // Rules of the site
  case onbekendeParameter(String)
  case onbekendOnderwerp(String, bekend: [String])
  case parameterwaarde(String, Eenheid)
  case parameterNietUit
  case geenBron
  case maandVorm(String)
  case indexVorm(String)
  case indexOnwaarschijnlijk(Int, buurmaand: Maand, buur: Int)
  case indexAndereBasis(Int, rekenbasis: Int)
  case indexGat(ontbreekt: Maand, basisjaar: Int)
  case indexInToekomst(Maand)
  case coefficientVorm(String)
  case coefficientBasis(van: Int, naar: Int)
  case proefregels
  // Taking a step back
  case geenStap
  case stapNietLaatste(Int)
  case stapOnomkeerbaar(Onomkeerbaar)
  case stapVanAnder(String)
  case stapNietVandaag(Datum)
  case stapGeboekt
  // The evaluator's preparation, and texts for other systems
  case naBeslissing(Datum)
  case evaluatieBeslist(Datum, Uitkomst)
  case geenGesprekspunt(String)
  case onbekendeVraag(String)
  case geenTekstblok(Blokstap)
  // Correcting data, and what cannot be
  case nietsVerbeterd
  case gegevensGewist
  case dossiernummerVorm
  case meerDanEenDag(Datum, al: Uren)
}

/// Something that is recorded all the same, but that a human should look at.
package struct Waarschuwing: Hashable, Sendable {
  package let soort: Soort
  package let bron: Bron
  /// See ``Bezwaar/gronden``.
  package let gronden: [Toepassing]

  package init(_ soort: Soort, bron: Bron = .register, gronden: [Toepassing] = []) {
    self.soort = soort
    self.bron = bron
    self.gronden = gronden
  }

  package enum Soort: Hashable, Sendable {
    case zelfdePersoon(dossier: String, zeker: Bool)
    case geboortedatumWijktAf(insz: Datum)
    case ldeNaEinde(Datum)
    case weinigActies(Int, minimum: Int)
    case motiveringZegtWeinig(woorden: Int, minimum: Int)
    case mandaatAnderInstrument(oproep: Int, Instrument)
    case mandaatTermijnOnbekend(jaren: Int)
    case faseBuitenTermijn(Fase, uiterlijk: Datum, tot: Datum)
    case inToekomst(Datum)
    case inVerleden(Datum)
    case vragenlijstNaGesprek(overlegd: Datum)
    case afwijking(String)
    // Statement
    case periodeLoopt(tot: Datum)
    case eerderOpen(aantal: Int, bedrag: Bedrag)
    case lijnenOpengelaten(aantal: Int, bedrag: Bedrag)
    case mandaatAfgelopen(tot: Datum)
    case mandaatNogNiet(van: Datum)
    case mandaatRegistratieOnbekend(vanaf: Datum)
    case tegenWeigering(Datum)
    case tijdensOpschorting(Datum)
    /// A lengthening was set right by an earlier day.
    case verlengingIngekort(van: Datum, tot: Datum)
    /// Phases on which nobody judged yet stand on no statement.
    case teBeoordelen(aantal: Int)
    case interneDoorstroom
    case inschakelingTeLang(jaren: Int, tot: Datum)
    case stageBuitenFase(Datum)
    case stageSocialeEconomie(String)
    case naEindeIngevoerd(Datum)
    case oorzaakPastNiet(Trajectoorzaak, Trajectresultaat)
    /// A second talk is planned, and the decision does not wait for it.
    case gesprekNogGepland(Datum)
    /// The first day that was given is not the one that the reading of the rules gives.
    case wopVanAnders(Datum, regel: Datum)
    case leeftijdBijIndienst(Int)
    case stageNaEinde(Datum)
    case inszElders(dossier: String)
    case verbeteringNaBeslissing(Datum)
    case verbeteringNaBoeking
    case stapVoorIndienst(Datum)
    /// The talk is of a day before its evaluation was asked for.
    case gesprekVoorAanvraag(Datum)
    case vragenlijstIngediendNaGesprek(Datum)
    /// A talk of this evaluation was held on the same day already.
    case gesprekZelfdeDag(Datum)
  }
}
