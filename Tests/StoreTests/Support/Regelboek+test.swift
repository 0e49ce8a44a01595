import Casework

extension Regelboek {
  /// A complete rulebook with the figures of 2026, so that Store is tested without Rulebook.
  static let test = Regelboek.make(digest: String(repeating: "0", count: 64))

  /// `popGeldigheid`, in years, is there to see that other rules give other overviews.
  static func make(digest: String, popGeldigheid: Int = 1) -> Regelboek {
    var parameters: [ParameterID: Parameter] = [:]
    for id in ParameterID.allCases {
      let (unit, value) = id == .popGeldigheid ? (.jaar, .getal(popGeldigheid)) : sample(id)
      parameters[id] = Parameter(
        id: id, omschrijving: id.rawValue, eenheid: unit,
        versies: [
          ParameterVersie(
            vanaf: Datum(dayNumber: 0), waarde: value, bron: Bron("testbron"))
        ], nagekeken: Datum(dayNumber: 20_000))
    }
    return Regelboek(
      parameters: parameters, index: Gezondheidsindex([]),
      mandaten: [
        Mandaat(
          projectnummer: "7882", naam: "Werkervaringsbedrijven", promotor: "WEB", oproep: 432,
          bron: Bron("testbron"))
      ], digest: digest)
  }

  private static func sample(_ id: ParameterID) -> (Eenheid, ParameterWaarde) {
    switch id {
    case .popGeldigheid, .amaOpvolging: (.jaar, .getal(1))
    case .evaluatieVroegst, .popActiesMinimum: (.jaar, .getal(2))
    case .wopLooptijd, .wopLooptijdIMW, .ldeInschakelingstraject: (.jaar, .getal(5))
    case .mandaatLooptijd: (.jaar, .getal(6))
    case .wopOnbepaaldTotIndienst: (.datum, .datum(Datum(dayNumber: 17_896)))
    case .ldeLaatsteIndienst: (.datum, .datum(Datum(dayNumber: 19_538)))
    case .wopPercentagesCMW, .wopPercentagesIMW:
      (.lijst, .lijst(stride(from: 20, through: 75, by: 5).map(String.init)))
    case .wopBegeleidingsnoden: (.lijst, .lijst(["laag", "midden", "hoog"]))
    case .wopMinimum: (.tekst, .tekst("40 laag"))
    case .uitkomstenCMW:
      (.lijst, .lijst(["doorstroomklaar", "wop-gewijzigd", "wop-ongewijzigd", "wop-minimum"]))
    case .uitkomstenLDE: (.lijst, .lijst(["doorstroomklaar", "orientatie-cmw", "geen-doorstroom"]))
    case .uitkomstenAMA: (.lijst, .lijst(["geen-doorstroom"]))
    case .uitkomstenIMW: (.lijst, .lijst(["wop-gewijzigd", "wop-ongewijzigd"]))
    case .motiveringWoorden: (.woorden, .getal(12))
    case .zittendeAandeel: (.procent, .getal(10))
    case .zittendeAfronding: (.tekst, .tekst("omhoog"))
    case .zittendeUiterste: (.datum, .geen)
    case .wopZonderBeslissing: (.dag, .getal(30))
    case .gewichtWOP: (.dag, .getal(36_500))
    case .termijnVoortraject: (.maand, .getal(1))
    case .termijnJobmatching, .termijnStage, .termijnNazorg, .popEerste: (.maand, .getal(3))
    case .termijnRekenwijze: (.tekst, .tekst("dag-voor-dezelfde-dag"))
    case .urenGemiddelde: (.uur, .getal(140))
    case .basisVoortraject: (.eurocent, .getal(42_000))
    case .basisJobmatching, .basisStage, .basisNazorg: (.eurocent, .getal(126_000))
    case .indexAanvangsmaand: (.kalendermaand, .kalendermaand(Maand(year: 2018, month: 12)))
    case .indexPeilmaand: (.maandnummer, .getal(12))
    case .indexOndergrens: (.procent, .getal(100))
    case .indexBasisjaar: (.jaartal, .getal(2013))
    case .vergoedingAfronding: (.tekst, .tekst("half-omhoog-per-fase"))
    case .vergoedingVerschuldigd: (.tekst, .tekst("volgende-fase-of-einde-in-nazorg"))
    case .bevestigdeOproepen: (.lijst, .lijst(["366", "390", "432"]))
    case .mandaatInstrumenten366, .mandaatInstrumenten380, .mandaatInstrumenten390,
      .mandaatInstrumenten432:
      (.lijst, .lijst(["cmw", "lde"]))
    case .opvolgingVenster: (.maand, .getal(24))
    case .terugkeerVenster: (.maand, .getal(18))
    case .streefPlannen, .streefBeslissen, .streefVerwijzen, .streefStarten: (.dag, .getal(14))
    case .voorafWOP: (.dag, .getal(180))
    case .voorafOpvolging: (.dag, .getal(30))
    case .teltMee: (.lijst, .lijst(["nec"]))
    case .terugkeerOorzaken:
      (
        .lijst,
        .lijst([
          "einde-door-werkgever", "niet-verlengd", "gewijzigde-werkomgeving",
          "gewijzigde-jobvereisten", "gezondheid", "sociale-situatie",
        ])
      )
    case .mandaatRegistratieVanaf: (.datum, .datum(Datum(dayNumber: 18_872)))
    case .imwLoonpremieVerloop: (.lijst, .lijst(["40:30:20", "55:50:40", "20:20:20"]))
    case .imwLoonpremieKwartalen: (.lijst, .lijst(["1-5", "6-8", "9-20"]))
    case .imwBegeleidingKwartalen: (.aantal, .getal(5))
    case .imwBegeleidingVastBegin: (.eurocent, .getal(120_000))
    case .imwBegeleidingVastLater: (.eurocent, .getal(60_000))
    case .imwBegeleidingLaag: (.eurocent, .getal(43_000))
    case .imwBegeleidingMidden: (.eurocent, .getal(73_000))
    case .imwBegeleidingHoog: (.eurocent, .getal(128_000))
    case .beroepTermijnIMW: (.dag, .getal(45))
    case .beroepAdviesIMW: (.dag, .getal(60))
    case .beroepBeslissingIMW: (.dag, .getal(30))
    case .beroepVerschuiving: (.tekst, .tekst("volgende-werkdag"))
    case .beroepTekstCMW, .beroepTekstLDE: (.tekst, .geen)
    case .postcodeProvincie: (.lijst, .lijst(["1000-1299:Brussel", "2000-2999:Antwerpen"]))

    case .popInLuik: (.tekst, .geen)
    case .popIndienenVooraf: (.dag, .geen)
    case .streefHervatten: (.dag, .getal(30))
    case .ldeInschakelingUitzonderlijk: (.jaar, .getal(6))
    case .vrijstellingGezamenlijkVerzoek: (.tekst, .geen)
    case .trajectRegime: (.tekst, .tekst("vier-fasen"))
    case .termijnenInVrijRegime: (.tekst, .tekst("zelfde"))
    case .popBijwerkenVooraf: (.dag, .getal(30))
    case .vergoedingVroegeAanwerving, .vergoedingUitval: (.tekst, .tekst("te-beoordelen"))
    case .vergoedingOvergeslagenFase: (.tekst, .tekst("vervallen"))
    case .vergoedingHerhaaldeFase: (.tekst, .tekst("eenmaal"))
    case .streefVrijstelling: (.dag, .getal(14))
    }
  }
}
