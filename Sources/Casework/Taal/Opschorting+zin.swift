extension Opschortingsreden {
  package var naam: String {
    switch self {
    case .maatregel: "algemene maatregel"
    case .gezamenlijkVerzoek: "gezamenlijk verzoek"
    case .werknemer: "bij de werknemer"
    case .onderneming: "bij de onderneming"
    case .gastbedrijf: "bij het gastbedrijf"
    case .overmacht: "overmacht"
    case .andere: "andere reden"
    }
  }
}

extension Trajectsoort {
  package var naam: String {
    switch self {
    case .extern: "extern: naar een andere werkgever"
    case .intern: "intern: binnen de eigen onderneming"
    }
  }
}

extension Maatregeluitsluiting {
  package var naam: String {
    switch self {
    case .gesloten: "het dossier is gesloten"
    case .geenTraject: "er loopt geen traject"
    case .anderInstrument: "de maatregel geldt niet voor dit instrument"
    case .andereSoort: "de maatregel geldt niet voor dit soort traject"
    case .naHetEinde: "het traject begon na het einde van de maatregel"
    case .alToegepast: "de maatregel is hier al toegepast"
    case .nietToegepast: "de maatregel is hier niet toegepast"
    case .alBeeindigd: "de maatregel is hier al beëindigd"
    case .vrijgesteld: "het traject is vrijgesteld"
    }
  }
}

extension Opschorting {
  /// The period with its days, as lists show it.
  package var kort: String {
    if dagen == 0 { return "\(van.shown), ingetrokken: 0 dagen, \(reden.naam)" }
    let days = dagen.map { ", \($0) \($0 == 1 ? "dag" : "dagen")" } ?? ""
    let end = hervat.map { " – \($0.adding(days: -1).shown)" } ?? " – loopt"
    return "\(van.shown)\(end)\(days), \(reden.naam)\(maatregel.map { " \($0)" } ?? "")"
  }

  var zin: String {
    if dagen == 0 { return "Opschorting vanaf \(van.shown) telt niet: 0 dagen." }
    let end = hervat.map { " tot en met \($0.adding(days: -1).shown)" } ?? ""
    let why = maatregel.map { "maatregel \($0)" } ?? reden.naam
    return "Traject opgeschort vanaf \(van.shown)\(end): \(why). De werknemer blijft in dienst."
      + (nota.map { " \($0)" } ?? "")
  }
}

extension Opschortingsdagen.Periode {
  /// What being suspended means, and until when where that is known.
  var phrase: String {
    let days =
      hervat.map { "van \(van.shown) tot en met \($0.adding(days: -1).shown)" }
      ?? "sinds \(van.shown)"
    return "opgeschort \(days); de werknemer blijft in dienst en de termijn schuift op."
  }
}
