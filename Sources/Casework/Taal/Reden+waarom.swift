/// Behind each refusal: the rule in words, and what would change it.
extension Reden {
  package var regel: String {
    switch self {
    case .inszVorm, .inszControlecijfers: "Een INSZ bestaat en zijn controlecijfers kloppen."
    case .ondernemingsnummerVorm: "Een ondernemingsnummer heeft tien cijfers."
    case .ondernemingsnummerControlecijfers: "De laatste twee cijfers zijn een controle."
    case .postcodeVorm: "Een postcode loopt van 1000 tot en met 9999."
    case .wopVorm, .wopWaarde: "Een WOP is een percentage en een nood uit de lijst."
    case .wopVerplicht, .wopNietVoor: "Een WOP hoort bij collectief en individueel maatwerk."
    case .datumVorm, .uurVorm, .urenVorm: "Een waarde wordt alleen gelezen als ze bestaat."
    case .verplichtVeld, .geenReden: "Zonder dit gegeven is de stap niet volledig."
    case .nummerInGebruik: "Een nummer hoort bij één dossier."
    case .onbekendDossier: "Een stap hoort bij een dossier dat bestaat."
    case .geborenNaIndienst: "Iemand is geboren voor hij in dienst treedt."
    case .dossierGesloten: "Na het sluiten kan alleen nog een tewerkstelling geregistreerd worden."
    case .voorIndienst: "Een dossier begint op de dag van de indiensttreding."
    case .tewerkstellingBestaat: "Een tewerkstelling wordt één keer geregistreerd."
    case .totVoorVan, .eindeVoorFase, .vorigeTotOngeldig: "Een periode eindigt niet voor ze begint."
    case .datumInToekomst: "Wat nog niet gebeurd is, wordt niet als gebeurd geregistreerd."
    case .evaluatieLoopt: "Er loopt hoogstens één evaluatie tegelijk."
    case .geenEvaluatie: "Deze stap hoort bij een evaluatie die loopt."
    case .geenAntwoorden, .antwoordenOntbreken, .antwoordenOngeldig:
      "Een vragenlijst wordt volledig ingediend."
    case .nietOverlegd, .vragenlijstNietIngediend:
      "De vragenlijst wordt in overleg met de werknemer ingevuld, voor het gesprek."
    case .geenPOP, .popVerouderd: "Op de dag van het gesprek is er een POP die nog telt."
    case .partijOntbreekt: "Een gesprek heeft drie partijen: evaluator, werkgever en werknemer."
    case .teVroeg:
      "Op vraag van werknemer of werkgever is er pas na een aantal jaren dienst een gesprek; met "
        + "een attest om medische redenen kan het vroeger."
    case .geenGesprek, .voorGesprek: "Een beslissing volgt op het gesprek."
    case .geenMotivering: "Een beslissing wordt uitdrukkelijk en afdoende gemotiveerd."
    case .uitkomstOnbekend: "Welke uitkomsten er zijn, hangt af van het instrument."
    case .wopOntbreekt, .wopGelijk, .wopNietGevraagd:
      "Alleen een uitkomst die een ander WOP geeft, heeft een waarde."
    case .beslissingDefinitief, .geenBeslissing: "Een beslissing wordt genomen, daarna herzien."
    case .trajectLooptNogBijHerziening, .nietDoorstroomklaar, .voorBeslissing:
      "Een traject steunt op een beslissing \"doorstroomklaar\"."
    case .onbekendMandaat: "Verwijzen kan naar een gemandateerd project."
    case .trajectLoopt: "Voor een persoon loopt hoogstens één traject tegelijk."
    case .trajectNietVerwezen, .voorVerwijzing: "Een traject begint met een verwijzing."
    case .trajectAlGestart, .trajectNietGestart: "Een traject start één keer, na de verwijzing."
    case .faseTerug, .faseTeVroeg: "De fasen volgen elkaar op."
    case .faseOvergeslagenZonderReden: "Een fase overslaan kan, met een reden."
    case .geenLopendTraject, .buitenTraject: "Deze stap hoort bij een traject dat loopt."
    case .eigenOnderneming: "Een stage is op een reguliere werkvloer."
    }
  }

  package var anders: String {
    switch self {
    case .inszVorm, .inszControlecijfers: "Het juiste INSZ, of een leeg veld."
    case .ondernemingsnummerVorm, .ondernemingsnummerControlecijfers, .postcodeVorm:
      "Het juiste nummer."
    case .wopVorm, .wopWaarde: "Een waarde die het instrument kent."
    case .wopVerplicht, .wopOntbreekt: "Een WOP invullen."
    case .wopNietVoor, .wopNietGevraagd: "De waarde leeg laten, of een andere uitkomst kiezen."
    case .datumVorm, .geborenNaIndienst, .totVoorVan: "Een juiste datum."
    case .uurVorm: "Een juist uur."
    case .urenVorm: "Een juist aantal uren."
    case .verplichtVeld, .geenReden: "Het veld invullen."
    case .nummerInGebruik, .onbekendDossier, .onbekendMandaat: "Een ander nummer."
    case .dossierGesloten: "Niets in dit dossier; open zo nodig een nieuw dossier."
    case .voorIndienst(let day): "Een dag vanaf \(day.shown)."
    case .tewerkstellingBestaat: "Niets: ze staat er al."
    case .datumInToekomst(let day): "Wachten tot \(day.shown), of een dag die al voorbij is."
    case .evaluatieLoopt: "De lopende evaluatie afronden met een beslissing."
    case .geenEvaluatie: "Een evaluatie aanvragen."
    case .geenAntwoorden, .antwoordenOntbreken, .antwoordenOngeldig: "De antwoorden aanvullen."
    case .nietOverlegd: "De dag van het overleg invullen."
    case .geenPOP: "Een POP registreren van de dag van het gesprek of vroeger."
    case .popVerouderd(let pop, _, _): "Een POP van na \(pop.shown) registreren die dan nog telt."
    case .vragenlijstNietIngediend: "De vragenlijst indienen."
    case .partijOntbreekt: "Een gesprek met alle partijen, of een afwijking met reden."
    case .teVroeg(let first): "Wachten tot \(first.shown), of een attest om medische redenen."
    case .geenGesprek: "Het gesprek registreren."
    case .voorGesprek(let day): "Een dag vanaf \(day.shown)."
    case .geenMotivering: "Een motivering schrijven."
    case .uitkomstOnbekend: "Een uitkomst kiezen die het instrument kent."
    case .wopGelijk: "Een andere waarde, of de uitkomst \"ongewijzigd\"."
    case .beslissingDefinitief: "De beslissing herzien."
    case .geenBeslissing: "De beslissing nemen."
    case .trajectLooptNogBijHerziening, .trajectLoopt: "Het lopende traject beëindigen."
    case .nietDoorstroomklaar: "Een beslissing \"doorstroomklaar\" op of voor die dag."
    case .trajectNietVerwezen, .geenLopendTraject: "De verwijzing registreren."
    case .trajectAlGestart: "Niets: het traject is gestart."
    case .trajectNietGestart: "De start registreren."
    case .voorBeslissing(let day), .voorVerwijzing(let day), .buitenTraject(let day):
      "Een dag vanaf \(day.shown)."
    case .faseTerug(let from, _): "Een fase na \(from.rawValue)."
    case .faseOvergeslagenZonderReden: "De reden opgeven, of de fase doorlopen."
    case .faseTeVroeg(_, let day): "Een dag na \(day.shown)."
    case .vorigeTotOngeldig(let from, let on): "Een dag van \(from.shown) tot voor \(on.shown)."
    case .eigenOnderneming: "Een stage bij een ander bedrijf."
    case .eindeVoorFase(let day): "Een dag vanaf \(day.shown)."
    }
  }
}
