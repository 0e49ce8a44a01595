import Casework

extension Rechtsregel {
  private static let fee = ["fase", "van", "trajectstart", "begonnen"]

  static let vergoedingFase = Rechtsregel(
    "vergoeding.fase", "De geïndexeerde vergoeding van een fase die op \"van\" begint, in euro.",
    leden: fee
  ) { invoer, kader throws(CaseFault) in
    Antwoord(try indexing(invoer, kader).bedrag)
  }

  static let vergoedingVoorlopig = Rechtsregel(
    "vergoeding.voorlopig", "Is dat bedrag nog voorlopig?", leden: fee
  ) { invoer, kader throws(CaseFault) in
    .ja(try indexing(invoer, kader).voorlopig)
  }

  static let vergoedingPeilmaand = Rechtsregel(
    "vergoeding.peilmaand", "De maand waarvan het indexcijfer gevraagd is.", leden: fee
  ) { invoer, kader throws(CaseFault) in
    .tekst(try indexing(invoer, kader).peilmaand.iso)
  }

  static let vergoedingAfronding = Rechtsregel(
    "vergoeding.afronding", "Hoe dat bedrag afgerond is.", leden: fee
  ) { invoer, kader throws(CaseFault) in
    let used = try indexing(invoer, kader).gronden.first { $0.id == .vergoedingAfronding }
    return used.map { Antwoord(reading: $0.tekst) } ?? .geen
  }

  static let vergoedingVerschuldigdheid = Rechtsregel(
    "vergoeding.verschuldigdheid", "Vanaf wanneer een fase verschuldigd is, als code.",
    leden: ["trajectstart"]
  ) { invoer, kader throws(CaseFault) in
    let start = try invoer.day("trajectstart")
    let dossier = try Dossier.sample(
      invoer, kader, inDienst: start,
      with: [.trajectVerwezen(mandaat: "7882", op: start), .trajectGestart(op: start)])
    let line = dossier.vergoedingsstaat(kader.regels, vandaag: kader.vandaag).regels.first
    return line.map { Antwoord(reading: $0.verschuldigdheid.tekst) } ?? .geen
  }

  private static func indexing(_ invoer: Members, _ kader: Kader) throws(CaseFault) -> Indexering {
    let first = try invoer.day("van")
    return kader.regels.indexering(
      of: try invoer.word("fase", Fase.self), from: first,
      trajectStart: try invoer.optionalDay("trajectstart") ?? first,
      begonnen: try invoer.flag("begonnen", else: true))
  }
}
