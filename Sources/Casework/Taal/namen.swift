extension Instrument {
  /// As it reads in a sentence.
  package var naam: String {
    switch self {
    case .cmw: "collectief maatwerk"
    case .lde: "lokale diensteneconomie"
    case .ama: "arbeidsmatige activiteiten"
    case .imw: "individueel maatwerk"
    }
  }
}

extension Uitkomst {
  package var naam: String {
    switch self {
    case .doorstroomklaar: "doorstroomklaar, traject starten"
    case .wopGewijzigd: "nieuw WOP, gewijzigd"
    case .wopOngewijzigd: "nieuw WOP, ongewijzigd"
    case .wopMinimum: "kleinste WOP, in afwachting van een nieuw traject"
    case .orientatieCMW: "oriëntatie naar collectief maatwerk"
    case .geenDoorstroom: "geen doorstroom"
    }
  }
}

extension Aanleiding {
  package var naam: String {
    switch self {
    case .werknemer: "vraag van de werknemer"
    case .werkgever: "vraag van de werkgever"
    case .vijfJaar: "vijf jaar in dienst"
    case .zittendeWerknemers: "10% van de zittende werknemers"
    case .vdab: "op initiatief van VDAB"
    }
  }
}

extension Trajectresultaat {
  package var naam: String {
    switch self {
    case .tewerkstelling: "tewerkstelling"
    case .geenTewerkstelling: "geen tewerkstelling"
    case .stopgezet: "stopgezet"
    }
  }
}

extension Trajectoorzaak {
  package var naam: String {
    switch self {
    case .vroegeAanwerving: "vroeger aangeworven"
    case .uitvalEigenWil: "gestopt uit eigen wil"
    case .uitvalBuitenWil: "gestopt buiten de eigen wil"
    case .eindeContract: "arbeidscontract afgelopen"
    case .dienstverlenerStopt: "dienstverlener stopt"
    case .andere: "andere oorzaak"
    }
  }
}

extension Trajectregime {
  package var naam: String {
    switch self {
    case .vierFasen: "vier fasen"
    case .vrij: "vrij regime"
    }
  }
}

extension Tewerkstellingsoort {
  package var naam: String {
    switch self {
    case .nec: "gewone economie, zonder WOP"
    case .necMetWOP: "gewone economie, met WOP"
    case .sec: "sociale economie"
    case .intern: "interne doorstroom, bij de eigen onderneming"
    case .hybride: "deels sociale, deels gewone economie"
    }
  }
}

extension Beroepstermijn.Soort {
  package var naam: String {
    switch self {
    case .beroep: "Beroep instellen"
    case .advies: "Advies van de heroverwegingscommissie"
    case .beslissing: "Beslissing van de raad van bestuur"
    }
  }
}
