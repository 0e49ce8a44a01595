/// The day that selects which value of a parameter holds: an old file stays under its own rules.
package enum Keuzedag: String, CaseIterable, Hashable, Sendable {
  case indiensttreding, aanvraag, pop, gesprek, beslissing, wopBegin, wopEinde, opvolging
  case verwijzing, trajectStart, faseStart, trajectEinde, sluiting, jobBegin, gebeurtenis, vandaag
  case kennisname
  case mandaatBegin, vorigeStap, gesprekOfTrajectEinde

  package var naam: String {
    switch self {
    case .indiensttreding: "de dag van indiensttreding"
    case .aanvraag: "de dag van de aanvraag"
    case .pop: "de dag van de POP"
    case .gesprek: "de dag van het gesprek"
    case .beslissing: "de dag van de beslissing"
    case .wopBegin: "de eerste dag van het WOP"
    case .wopEinde: "de laatste dag van het WOP of van het inschakelingstraject"
    case .opvolging: "de dag van de vorige opvolging"
    case .verwijzing: "de dag van de verwijzing"
    case .trajectStart: "de startdag van het traject"
    case .faseStart: "de eerste dag van de fase"
    case .trajectEinde: "de laatste dag van het traject"
    case .sluiting: "de dag waarop het dossier sluit"
    case .jobBegin: "de eerste dag van de job"
    case .gebeurtenis: "de dag waar de stap over gaat"
    case .vandaag: "vandaag"
    case .kennisname: "de dag waarop de beslissing bekend was"
    case .mandaatBegin: "de eerste dag van het mandaat, en zonder die dag de verwijzing"
    case .vorigeStap: "de dag van de verwijzing of het hervatten, of het einde van de vorige fase"
    case .gesprekOfTrajectEinde:
      "de dag van het gesprek, en voor het kleinste WOP de laatste dag van het traject"
    }
  }
}

extension ParameterID {
  /// The day that selects the value, per rule.
  package var keuzedag: Keuzedag {
    switch self {
    case .popGeldigheid: .gesprek
    case .popActiesMinimum: .pop
    case .popEerste: .indiensttreding
    case .evaluatieVroegst: .gesprek
    case .wopLooptijd, .wopLooptijdIMW: .wopBegin
    case .wopOnbepaaldTotIndienst: .indiensttreding
    case .wopPercentagesCMW, .wopPercentagesIMW, .wopBegeleidingsnoden: .gebeurtenis
    case .wopMinimum: .beslissing
    case .ldeInschakelingstraject, .ldeLaatsteIndienst: .indiensttreding
    case .amaOpvolging: .opvolging
    case .uitkomstenCMW, .uitkomstenLDE, .uitkomstenAMA, .uitkomstenIMW: .beslissing
    case .motiveringWoorden: .beslissing
    case .termijnVoortraject, .termijnJobmatching, .termijnStage, .termijnNazorg: .trajectStart
    case .termijnRekenwijze, .urenGemiddelde: .trajectStart
    case .basisVoortraject, .basisJobmatching, .basisStage, .basisNazorg: .trajectStart
    case .indexAanvangsmaand, .indexPeilmaand, .indexOndergrens, .indexBasisjaar: .faseStart
    case .vergoedingAfronding: .faseStart
    case .vergoedingVerschuldigd, .bevestigdeOproepen: .trajectStart
    case .mandaatInstrumenten366, .mandaatInstrumenten380: .verwijzing
    case .mandaatInstrumenten390, .mandaatInstrumenten432: .verwijzing
    case .mandaatLooptijd: .mandaatBegin
    case .opvolgingVenster: .sluiting
    case .terugkeerVenster: .jobBegin
    case .streefPlannen: .aanvraag
    case .streefBeslissen: .gesprekOfTrajectEinde
    case .streefVerwijzen: .beslissing
    case .streefStarten: .vorigeStap
    case .voorafWOP: .wopEinde
    case .voorafOpvolging: .gebeurtenis
    case .zittendeAandeel, .zittendeAfronding, .zittendeUiterste: .vandaag
    case .wopZonderBeslissing, .gewichtWOP: .wopEinde
    case .teltMee: .sluiting
    case .terugkeerOorzaken: .jobBegin
    case .mandaatRegistratieVanaf: .verwijzing
    case .imwLoonpremieVerloop, .imwLoonpremieKwartalen: .indiensttreding
    case .imwBegeleidingKwartalen, .imwBegeleidingVastBegin, .imwBegeleidingVastLater,
      .imwBegeleidingLaag, .imwBegeleidingMidden, .imwBegeleidingHoog:
      .indiensttreding
    case .beroepTermijnIMW, .beroepAdviesIMW, .beroepBeslissingIMW, .beroepVerschuiving,
      .beroepTekstCMW, .beroepTekstLDE:
      .kennisname
    case .postcodeProvincie: .gebeurtenis

    case .popInLuik, .popIndienenVooraf: .gesprek
    case .streefHervatten, .vrijstellingGezamenlijkVerzoek: .gebeurtenis
    case .ldeInschakelingUitzonderlijk: .indiensttreding
    case .trajectRegime, .termijnenInVrijRegime, .popBijwerkenVooraf: .trajectStart
    case .vergoedingVroegeAanwerving, .vergoedingOvergeslagenFase: .trajectStart
    case .vergoedingUitval, .vergoedingHerhaaldeFase: .trajectStart
    case .streefVrijstelling: .trajectStart
    case .leeftijdKleinste, .leeftijdGrootste: .indiensttreding
    }
  }

  /// Parameters that may be off: `null` in their file, until a site or a source sets them.
  package static let optional: Set<ParameterID> = [
    .zittendeUiterste,
    .beroepVerschuiving, .beroepTekstCMW, .beroepTekstLDE,
    .popInLuik, .popIndienenVooraf,
    .vrijstellingGezamenlijkVerzoek,
  ]
}
