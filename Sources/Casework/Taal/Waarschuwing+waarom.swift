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
    }
  }
}
