import Casework

extension Rechtsregel {
  static let termijnFase = Rechtsregel(
    "termijn.fase", "De laatste dag van de termijn van een fase die op \"van\" begint.",
    leden: ["fase", "van", "trajectstart"]
  ) { invoer, kader throws(CaseFault) in
    let first = try invoer.day("van")
    return Antwoord(
      kader.regels.termijn(
        of: try invoer.word("fase", Fase.self), from: first,
        trajectStart: try invoer.optionalDay("trajectstart") ?? first
      ).uiterlijk)
  }

  static let termijnRekenwijze = Rechtsregel(
    "termijn.rekenwijze", "Hoe een termijn in maanden geteld wordt bij die start van het traject.",
    leden: ["trajectstart"]
  ) { invoer, kader throws(CaseFault) in
    let start = try invoer.day("trajectstart")
    let term = kader.regels.termijn(of: .voortraject, from: start, trajectStart: start)
    return Antwoord(reading: term.rekenwijze.tekst)
  }

  static let mandaatOproep = Rechtsregel(
    "mandaat.oproep", "De ESF-oproep van een mandaat, of geen.", leden: ["mandaat"]
  ) { invoer, kader throws(CaseFault) in
    kader.regels.mandaat(try invoer.text("mandaat")).map { Antwoord($0.oproep) } ?? .geen
  }

  static let mandaatInstrument = Rechtsregel(
    "mandaat.instrument", "Geldt dit mandaat voor dit instrument op \"dag\"?",
    leden: ["mandaat", "instrument"]
  ) { invoer, kader throws(CaseFault) in
    guard let mandate = kader.regels.mandaat(try invoer.text("mandaat")) else { return .geen }
    let instrument = try invoer.word("instrument", Instrument.self)
    let known = mandate.instrumenten(kader.regels, on: kader.vandaag).lijst
    return .ja(known.contains(instrument.rawValue))
  }

  static let vergoedingBevestigd = Rechtsregel(
    "vergoeding.bevestigd", "Zijn de vaste vergoedingen bevestigd voor de oproep van dit mandaat?",
    leden: ["mandaat"]
  ) { invoer, kader throws(CaseFault) in
    let dossier = try Dossier.sample(
      invoer, kader,
      with: [
        .trajectVerwezen(mandaat: try invoer.text("mandaat"), op: kader.vandaag),
        .trajectGestart(op: kader.vandaag),
      ])
    let lines = dossier.vergoedingsstaat(kader.regels, vandaag: kader.vandaag).regels
    return .ja(!lines.isEmpty && lines.allSatisfy(\.bevestigd))
  }
}
