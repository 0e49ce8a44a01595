import Casework

extension ParameterID {
  /// The unit that this parameter is always in: Casework reads its value as that kind.
  package var unit: Eenheid {
    switch self {
    case .popGeldigheid, .evaluatieVroegst, .wopLooptijd, .wopLooptijdIMW, .ldeInschakelingstraject,
      .amaOpvolging, .mandaatLooptijd:
      .jaar
    case .termijnVoortraject, .termijnJobmatching, .termijnStage, .termijnNazorg,
      .opvolgingVenster, .terugkeerVenster, .popEerste:
      .maand
    case .streefPlannen, .streefBeslissen, .streefVerwijzen, .streefStarten, .voorafWOP,
      .voorafOpvolging:
      .dag
    case .popActiesMinimum: .aantal
    case .zittendeAandeel: .procent
    case .zittendeAfronding: .tekst
    case .zittendeUiterste: .datum
    case .wopZonderBeslissing, .gewichtWOP: .dag
    case .urenGemiddelde: .uur
    case .basisVoortraject, .basisJobmatching, .basisStage, .basisNazorg: .eurocent
    case .indexOndergrens: .procent
    case .motiveringWoorden: .woorden
    case .indexBasisjaar: .jaartal
    case .indexPeilmaand: .maandnummer
    case .indexAanvangsmaand: .kalendermaand
    case .wopOnbepaaldTotIndienst, .ldeLaatsteIndienst: .datum
    case .wopPercentagesCMW, .wopPercentagesIMW, .wopBegeleidingsnoden, .uitkomstenCMW,
      .uitkomstenLDE, .uitkomstenAMA, .uitkomstenIMW, .bevestigdeOproepen,
      .mandaatInstrumenten366, .mandaatInstrumenten380, .mandaatInstrumenten390,
      .mandaatInstrumenten432:
      .lijst
    case .streefHervatten: .dag
    case .ldeInschakelingUitzonderlijk: .jaar
    case .vrijstellingGezamenlijkVerzoek: .tekst
    case .wopMinimum, .termijnRekenwijze, .vergoedingAfronding, .vergoedingVerschuldigd: .tekst
    case .teltMee, .terugkeerOorzaken, .imwLoonpremieVerloop, .imwLoonpremieKwartalen,
      .postcodeProvincie:
      .lijst
    case .mandaatRegistratieVanaf: .datum
    case .imwBegeleidingKwartalen: .aantal
    case .imwBegeleidingVastBegin, .imwBegeleidingVastLater, .imwBegeleidingLaag,
      .imwBegeleidingMidden, .imwBegeleidingHoog:
      .eurocent
    case .beroepTermijnIMW, .beroepAdviesIMW, .beroepBeslissingIMW: .dag
    case .beroepVerschuiving, .beroepTekstCMW, .beroepTekstLDE: .tekst

    case .popInLuik: .tekst
    case .popIndienenVooraf: .dag
    case .popBijwerkenVooraf, .streefVrijstelling: .dag
    case .trajectRegime, .termijnenInVrijRegime, .vergoedingVroegeAanwerving,
      .vergoedingOvergeslagenFase, .vergoedingUitval, .vergoedingHerhaaldeFase:
      .tekst
    case .leeftijdKleinste, .leeftijdGrootste: .jaar
    }
  }

  /// The path of its file: `pop.geldigheid` is `regels/pop/geldigheid.json`.
  package var path: String {
    let parts = rawValue.split(separator: ".", maxSplits: 1)
    return "regels/" + parts.joined(separator: "/") + ".json"
  }
}
