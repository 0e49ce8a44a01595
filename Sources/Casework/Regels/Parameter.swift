/// The name of a parameter; the same as its path under `Resources/regels`, with `/` as a dot.
///
/// Every case has exactly one file and every file one case; Rulebook refuses anything else.
package enum ParameterID: String, CaseIterable, Hashable, Sendable {
  case popGeldigheid = "pop.geldigheid"
  case popActiesMinimum = "pop.acties-minimum"
  case evaluatieVroegst = "evaluatie.vroegst"
  case wopLooptijd = "wop.looptijd"
  case wopLooptijdIMW = "wop.looptijd-imw"
  case wopOnbepaaldTotIndienst = "wop.onbepaald-tot-indienst"
  case wopPercentagesCMW = "wop.percentages-cmw"
  case wopPercentagesIMW = "wop.percentages-imw"
  case wopBegeleidingsnoden = "wop.begeleidingsnoden"
  case wopMinimum = "wop.minimum"
  case ldeInschakelingstraject = "lde.inschakelingstraject"
  case ldeLaatsteIndienst = "lde.laatste-indienst"
  case amaOpvolging = "ama.opvolging"
  case uitkomstenCMW = "beslissing.uitkomsten-cmw"
  case uitkomstenLDE = "beslissing.uitkomsten-lde"
  case uitkomstenAMA = "beslissing.uitkomsten-ama"
  case uitkomstenIMW = "beslissing.uitkomsten-imw"
  case motiveringWoorden = "beslissing.motivering-woorden"
  case termijnVoortraject = "traject.termijn-voortraject"
  case termijnJobmatching = "traject.termijn-jobmatching"
  case termijnStage = "traject.termijn-stage"
  case termijnNazorg = "traject.termijn-nazorg"
  case termijnRekenwijze = "traject.termijn-rekenwijze"
  case urenGemiddelde = "traject.uren-gemiddelde"
  case basisVoortraject = "vergoeding.basis-voortraject"
  case basisJobmatching = "vergoeding.basis-jobmatching"
  case basisStage = "vergoeding.basis-stage"
  case basisNazorg = "vergoeding.basis-nazorg"
  case indexAanvangsmaand = "vergoeding.index-aanvangsmaand"
  case indexPeilmaand = "vergoeding.index-peilmaand"
  case indexOndergrens = "vergoeding.index-ondergrens"
  case indexBasisjaar = "vergoeding.index-basisjaar"
  case vergoedingAfronding = "vergoeding.afronding"
  case vergoedingVerschuldigd = "vergoeding.verschuldigd"
  case bevestigdeOproepen = "vergoeding.bevestigde-oproepen"
  case mandaatInstrumenten366 = "mandaat.instrumenten-366"
  case mandaatInstrumenten380 = "mandaat.instrumenten-380"
  case mandaatInstrumenten390 = "mandaat.instrumenten-390"
  case mandaatInstrumenten432 = "mandaat.instrumenten-432"
  case mandaatLooptijd = "mandaat.looptijd"
  case opvolgingVenster = "opvolging.venster"
  case terugkeerVenster = "opvolging.terugkeer"
  case popEerste = "pop.eerste"
  case streefPlannen = "werklijst.plannen"
  case streefBeslissen = "werklijst.beslissen"
  case streefVerwijzen = "werklijst.verwijzen"
  case streefStarten = "werklijst.starten"
  case voorafWOP = "werklijst.vooraf-wop"
  case voorafOpvolging = "werklijst.vooraf-opvolging"
  case zittendeAandeel = "evaluatie.zittende-aandeel"
  case zittendeAfronding = "evaluatie.zittende-afronding"
  case zittendeUiterste = "evaluatie.zittende-uiterste"
  case wopZonderBeslissing = "werklijst.wop-zonder-beslissing"
  case gewichtWOP = "werklijst.gewicht-wop"
  // After the trajectory, mandates, individueel maatwerk, appeal, identifiers
  case teltMee = "opvolging.telt-mee"
  case terugkeerOorzaken = "opvolging.terugkeer-oorzaken"
  case mandaatRegistratieVanaf = "mandaat.registratie-vanaf"
  case imwLoonpremieVerloop = "imw.loonpremie-verloop"
  case imwLoonpremieKwartalen = "imw.loonpremie-kwartalen"
  case imwBegeleidingKwartalen = "imw.begeleiding-kwartalen"
  case imwBegeleidingVastBegin = "imw.begeleiding-vast-begin"
  case imwBegeleidingVastLater = "imw.begeleiding-vast-later"
  case imwBegeleidingLaag = "imw.begeleiding-variabel-laag"
  case imwBegeleidingMidden = "imw.begeleiding-variabel-midden"
  case imwBegeleidingHoog = "imw.begeleiding-variabel-hoog"
  case beroepTermijnIMW = "beroep.termijn-imw"
  case beroepAdviesIMW = "beroep.advies-imw"
  case beroepBeslissingIMW = "beroep.beslissing-imw"
  case beroepVerschuiving = "beroep.verschuiving"
  case beroepTekstCMW = "beroep.tekst-cmw"
  case beroepTekstLDE = "beroep.tekst-lde"
  case postcodeProvincie = "identificatie.postcode-provincie"

  case popInLuik = "pop.in-vertrouwelijk-luik"
  case popIndienenVooraf = "pop.indienen-vooraf"
  case streefHervatten = "werklijst.hervatten"
  case ldeInschakelingUitzonderlijk = "lde.inschakelingstraject-uitzonderlijk"
  case vrijstellingGezamenlijkVerzoek = "opschorting.vrijstelling-gezamenlijk-verzoek"
  case trajectRegime = "traject.regime"
  case termijnenInVrijRegime = "traject.termijnen-in-vrij-regime"
  case popBijwerkenVooraf = "traject.pop-bijwerken-vooraf"
  case vergoedingVroegeAanwerving = "vergoeding.bij-vroege-aanwerving"
  case vergoedingOvergeslagenFase = "vergoeding.bij-overgeslagen-fase"
  case vergoedingUitval = "vergoeding.bij-uitval"
  case vergoedingHerhaaldeFase = "vergoeding.herhaalde-fase"
  case streefVrijstelling = "werklijst.vrijstelling"
  // What is hardly ever right, and so asked about
  case leeftijdKleinste = "dossier.leeftijd-kleinste"
  case leeftijdGrootste = "dossier.leeftijd-grootste"
}

/// What a parameter's value counts or is.
package enum Eenheid: String, CaseIterable, Hashable, Sendable {
  case jaar, maand, dag, aantal, uur, eurocent, procent
  case woorden, jaartal, maandnummer, kalendermaand, datum, lijst, tekst
}

/// A parameter's value; which case is settled by its unit.
package enum ParameterWaarde: Hashable, Sendable {
  case getal(Int)
  case tekst(String)
  case lijst([String])
  case datum(Datum)
  case kalendermaand(Maand)
  /// Written as `null`: from that day on nothing holds; only for ``ParameterID/optional`` ones.
  case geen
}

/// One value of a parameter, from a day until the next value.
package struct ParameterVersie: Hashable, Sendable {
  package let vanaf: Datum
  package let waarde: ParameterWaarde
  package let bron: Bron
  /// The line of the journal by which the site set it; nil for a value that was shipped.
  package let nr: Int?

  package init(vanaf: Datum, waarde: ParameterWaarde, bron: Bron, nr: Int? = nil) {
    self.vanaf = vanaf
    self.waarde = waarde
    self.bron = bron
    self.nr = nr
  }
}

/// A dated figure, list or text that rules are made with.
package struct Parameter: Hashable, Sendable {
  package let id: ParameterID
  package let omschrijving: String
  package let eenheid: Eenheid
  /// Ascending by `vanaf`, never empty.
  package let versies: [ParameterVersie]
  /// The day on which a human last compared the values with their sources.
  package let nagekeken: Datum

  package init(
    id: ParameterID, omschrijving: String, eenheid: Eenheid, versies: [ParameterVersie],
    nagekeken: Datum
  ) {
    precondition(!versies.isEmpty, "a parameter has at least one value")
    self.id = id
    self.omschrijving = omschrijving
    self.eenheid = eenheid
    self.versies = versies
    self.nagekeken = nagekeken
  }
}
