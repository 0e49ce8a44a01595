/// Behind each warning: the rule in words, and what would take it away.
extension Waarschuwing {
  package var regel: String {
    switch soort {
    case .zelfdePersoon: "Wat van een persoon bekend is, wordt over zijn dossiers gedeeld."
    case .geboortedatumWijktAf: "De eerste zes cijfers van een INSZ zijn meestal de geboortedag."
    case .ldeNaEinde: "In de lokale diensteneconomie zijn er geen nieuwe erkenningen meer."
    case .weinigActies: "In een POP staat een kleinste aantal verbeteracties."
    case .motiveringZegtWeinig: "Een motivering die afdoende is, telt zelden zo weinig woorden."
    case .mandaatAnderInstrument: "Een oproep geldt voor bepaalde instrumenten."
    case .mandaatTermijnOnbekend: "Een mandaat geldt een aantal jaren."
    case .faseBuitenTermijn: "Een fase duurt ten hoogste een aantal maanden."
    case .inToekomst: "Een dag in de toekomst is vaak een vergissing."
    case .inVerleden: "Een gesprek wordt meestal vooraf gepland."
    case .vragenlijstNaGesprek: "Het overleg over de vragenlijst bereidt het gesprek voor."
    case .afwijking: "Wat tegen een regel in gebeurd is, wordt met een reden geregistreerd."
    case .periodeLoopt: "Een periode die nog loopt, kan nog veranderen."
    case .eerderOpen: "Wat vroeger verschuldigd werd en niet geboekt is, blijft open."
    case .lijnenOpengelaten: "Wat voorlopig of niet bevestigd is, wordt alleen bewust geboekt."
    case .mandaatAfgelopen, .mandaatNogNiet: "Een mandaat geldt van een dag tot een dag."
    case .mandaatRegistratieOnbekend: "Een dienstverlener is geregistreerd."
    case .tegenWeigering: "Wat de werknemer wil, hoort bij de beslissing."
    case .tijdensOpschorting: "Tijdens een opschorting ligt het traject stil."
    case .interneDoorstroom: "Bij interne doorstroom wordt het premiedossier afgesloten."
    case .inschakelingTeLang: "Een inschakelingstraject duurt uitzonderlijk een jaar langer."
    case .stageBuitenFase: "Stages horen bij de jobmatching en de stage."
    case .stageSocialeEconomie: "Alle stages zijn op een reguliere werkvloer."
    case .naEindeIngevoerd: "Wat tijdens een traject gebeurde, kan ook nadien genoteerd worden."
    case .oorzaakPastNiet: "De oorzaak en het resultaat van een traject passen bij elkaar."
    }
  }

  package var anders: String {
    switch soort {
    case .zelfdePersoon: "Nakijken of het dezelfde persoon is."
    case .geboortedatumWijktAf: "Het INSZ en de geboortedatum nakijken."
    case .ldeNaEinde: "Het juiste instrument of de juiste dag van indiensttreding."
    case .weinigActies: "Een POP met meer verbeteracties registreren."
    case .motiveringZegtWeinig: "Een motivering die meer over deze persoon zegt."
    case .mandaatAnderInstrument: "Een mandaat van een andere oproep."
    case .mandaatTermijnOnbekend: "Bij de dienstverlener nakijken tot wanneer het mandaat loopt."
    case .faseBuitenTermijn(_, let last, _): "Een laatste dag tot en met \(last.shown)."
    case .inToekomst, .inVerleden: "Een andere dag, als deze een vergissing is."
    case .vragenlijstNaGesprek: "Een overleg op of voor de dag van het gesprek."
    case .afwijking: "Niets: de afwijking blijft zichtbaar."
    case .periodeLoopt(let last): "Wachten tot na \(last.shown)."
    case .eerderOpen: "Die vroegere periode ook boeken."
    case .lijnenOpengelaten: "Uitdrukkelijk kiezen om ze toch te boeken."
    case .mandaatAfgelopen, .mandaatNogNiet: "Een mandaat dat op die dag geldt."
    case .mandaatRegistratieOnbekend: "Het registratienummer bij de dienstverlener navragen."
    case .tegenWeigering: "Met de werknemer bespreken wat er veranderde, en dat noteren."
    case .tijdensOpschorting: "Een andere dag, of het traject hervatten."
    case .interneDoorstroom: "Een externe verwijzing, als die bedoeld is."
    case .inschakelingTeLang: "Een vroegere laatste dag."
    case .stageBuitenFase: "Een stage tijdens de jobmatching of de stage."
    case .stageSocialeEconomie: "Een stage bij een regulier bedrijf."
    case .naEindeIngevoerd: "Niets: het is genoteerd."
    case .oorzaakPastNiet: "Een andere oorzaak, of een ander resultaat."
    }
  }
}
