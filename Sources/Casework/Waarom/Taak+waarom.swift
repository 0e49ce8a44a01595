extension Taak {
  /// The rule that puts a row on the list, in words.
  var regel: String {
    switch self {
    case .eerstePOP: "Wie nieuw in dienst is, heeft na een aantal maanden een eerste POP."
    case .popVernieuwen: "De POP wordt vernieuwd voor hij niet meer telt."
    case .popVoorGesprek: "Op de dag van het gesprek is er een POP die nog telt."
    case .gesprekPlannen: "Na de aanvraag wordt het gesprek gepland, tegen een streefdag."
    case .vragenlijst: "De vragenlijst is ingediend voor het gesprek."
    case .gesprek: "Het gesprek is op de geplande dag."
    case .beslissen: "Na het gesprek volgt de beslissing, tegen een streefdag."
    case .verwijzen: "Na \"doorstroomklaar\" volgt de verwijzing, tegen een streefdag."
    case .starten: "Na de verwijzing start het traject, tegen een streefdag."
    case .faseEindigt: "Een fase duurt ten hoogste een aantal maanden."
    case .tewerkstelling: "Na een traject naar werk wordt de job genoteerd, tegen een streefdag."
    case .wopLooptAf: "Voor een WOP afloopt, is er een evaluatie; de lijst meldt het vooraf."
    case .inschakelingLooptAf: "Voor het inschakelingstraject afloopt, is er een evaluatie."
    case .jaarlijkseOpvolging: "In arbeidsmatige activiteiten is er een vaste opvolging."
    case .wopZonderBeslissing: "Een WOP dat afloopt zonder beslissing, gaat voor op al de rest."
    case .wopVoorstel:
      "Wie buiten zijn wil niet doorstroomde, krijgt het kleinste WOP in afwachting van een nieuw "
        + "traject: een voorstel, tot het beslist is."
    case .terugkeer: "Wie zijn gewone job buiten zijn wil verliest, kan soms terugkeren."
    case .afspraak: "Wat afgesproken is, staat op de lijst tot het klaar is."
    case .hervatten: "Een opschorting die duurt, wordt nu en dan nagekeken, op een streefdag."
    case .popNaStage: "Op het einde van de stage wordt de POP bijgewerkt."
    case .vrijstelling: "Tijdens het traject stelt de werkgever de werknemer vrij van prestaties."
    case .faseKiezen: "Een traject dat loopt, is in een fase."
    }
  }

  /// What takes the row away.
  var anders: String {
    switch self {
    case .eerstePOP, .popVernieuwen: "Een POP registreren."
    case .popVoorGesprek: "Een POP registreren die op de dag van het gesprek nog telt."
    case .gesprekPlannen: "Het gesprek plannen."
    case .vragenlijst: "De vragenlijst indienen, of een andere dag plannen."
    case .gesprek: "Het gesprek registreren, of een andere dag plannen."
    case .beslissen: "De beslissing nemen."
    case .verwijzen: "De verwijzing registreren."
    case .starten: "De start registreren."
    case .faseEindigt: "Een volgende fase of het einde registreren."
    case .tewerkstelling: "De tewerkstelling registreren."
    case .wopLooptAf, .inschakelingLooptAf: "Een gesprek plannen voor die dag."
    case .jaarlijkseOpvolging: "Een evaluatie houden en de beslissing nemen."
    case .wopZonderBeslissing: "De beslissing nemen."
    case .wopVoorstel: "De beslissing herzien, of een nieuwe evaluatie aanvragen."
    case .terugkeer: "Registreren wat er daarna kwam, of wachten tot de termijn voorbij is."
    case .afspraak: "De afspraak afronden."
    case .hervatten: "Het traject hervatten of beëindigen."
    case .popNaStage: "Een POP registreren."
    case .vrijstelling: "Registreren dat de vrijstelling geregeld is."
    case .faseKiezen: "Een fase beginnen, of het traject beëindigen."
    }
  }
}
