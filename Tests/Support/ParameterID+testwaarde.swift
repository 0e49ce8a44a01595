import Casework

extension ParameterID {
  /// A value for every parameter, so that tests of the core and of the register need no files.
  package var testwaarde: (Eenheid, ParameterWaarde) {
    switch self {
    case .popGeldigheid: (.jaar, .getal(1))
    case .popActiesMinimum: (.aantal, .getal(2))
    case .zittendeAandeel: (.procent, .getal(10))
    case .zittendeAfronding: (.tekst, .tekst("omhoog"))
    case .zittendeUiterste: (.datum, .geen)
    case .wopZonderBeslissing: (.dag, .getal(30))
    case .gewichtWOP: (.dag, .getal(36500))
    case .popEerste: (.maand, .getal(1))
    case .evaluatieVroegst: (.jaar, .getal(2))
    case .wopLooptijd, .wopLooptijdIMW, .ldeInschakelingstraject: (.jaar, .getal(5))
    case .wopOnbepaaldTotIndienst: (.datum, .datum("2018-12-31"))
    case .wopPercentagesCMW: (.lijst, ParameterID.fives(from: 40))
    case .wopPercentagesIMW: (.lijst, ParameterID.fives(from: 20))
    case .wopBegeleidingsnoden: (.lijst, .lijst(["laag", "midden", "hoog"]))
    case .wopMinimum: (.tekst, .tekst("40 laag"))
    case .ldeLaatsteIndienst: (.datum, .datum("2023-06-30"))
    case .amaOpvolging: (.jaar, .getal(1))
    case .uitkomstenCMW:
      (.lijst, .lijst(["doorstroomklaar", "wop-gewijzigd", "wop-ongewijzigd", "wop-minimum"]))
    case .uitkomstenLDE:
      (.lijst, .lijst(["doorstroomklaar", "orientatie-cmw", "geen-doorstroom"]))
    case .uitkomstenAMA: (.lijst, .lijst(["geen-doorstroom"]))
    case .uitkomstenIMW: (.lijst, .lijst(["wop-gewijzigd", "wop-ongewijzigd"]))
    case .motiveringWoorden: (.woorden, .getal(12))
    case .termijnVoortraject: (.maand, .getal(1))
    case .termijnJobmatching, .termijnStage, .termijnNazorg: (.maand, .getal(3))
    case .termijnRekenwijze: (.tekst, .tekst("dag-voor-dezelfde-dag"))
    case .urenGemiddelde: (.uur, .getal(140))
    case .basisVoortraject: (.eurocent, .getal(42000))
    case .basisJobmatching, .basisStage, .basisNazorg: (.eurocent, .getal(126000))
    case .indexAanvangsmaand: (.kalendermaand, .kalendermaand("2018-12"))
    case .indexPeilmaand: (.maandnummer, .getal(12))
    case .indexOndergrens: (.procent, .getal(100))
    case .indexBasisjaar: (.jaartal, .getal(2013))
    case .vergoedingAfronding: (.tekst, .tekst("half-omhoog-per-fase"))
    case .vergoedingVerschuldigd: (.tekst, .tekst("volgende-fase-of-einde-in-nazorg"))
    case .bevestigdeOproepen: (.lijst, .lijst(["366", "390", "432"]))
    case .mandaatInstrumenten366, .mandaatInstrumenten390: (.lijst, .lijst(["lde"]))
    case .mandaatInstrumenten380: (.lijst, .lijst(["cmw"]))
    case .mandaatInstrumenten432: (.lijst, .lijst(["cmw", "lde"]))
    case .mandaatLooptijd: (.jaar, .getal(6))
    case .opvolgingVenster: (.maand, .getal(24))
    case .terugkeerVenster: (.maand, .getal(18))
    case .streefPlannen, .streefStarten, .voorafOpvolging: (.dag, .getal(30))
    case .streefBeslissen, .streefVerwijzen: (.dag, .getal(14))
    case .voorafWOP: (.dag, .getal(180))
    case .teltMee: (.lijst, .lijst(["nec"]))
    case .terugkeerOorzaken:
      (
        .lijst,
        .lijst([
          "einde-door-werkgever", "niet-verlengd", "gewijzigde-werkomgeving",
          "gewijzigde-jobvereisten", "gezondheid", "sociale-situatie",
        ])
      )
    case .mandaatRegistratieVanaf: (.datum, .datum("2021-09-02"))
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
    case .leeftijdKleinste: (.jaar, .getal(15))
    case .leeftijdGrootste: (.jaar, .getal(80))
    }
  }

  private static func fives(from first: Int) -> ParameterWaarde {
    .lijst(stride(from: first, through: 75, by: 5).map(String.init))
  }
}
