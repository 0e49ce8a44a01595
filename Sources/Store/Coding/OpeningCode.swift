import Casework

struct DossierGeopend: EventCode {
  struct Feiten: Codable, Sendable {
    let nummer: String
    let instrument: Code<Instrument>
    let persoon: String
    let ondernemingsnummer: String
    let inDienst: Dag
    let wop: WOPCode?
    let vestiging: String?
  }

  struct Inhoud: Contents {
    let onderneming: String
    static var erased: Inhoud { Inhoud(onderneming: erasedText) }
  }

  static let soort = "dossier-geopend"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Gebeurtenis? {
    .dossierGeopend(
      Opening(
        nummer: feiten.nummer, instrument: feiten.instrument.value,
        persoon: PersoonID(feiten.persoon),
        onderneming: Onderneming(
          naam: try contents().onderneming,
          nummer: try Ondernemingsnummer(feiten.ondernemingsnummer),
          vestiging: try feiten.vestiging.map { try Vestigingsnummer($0) }),
        inDienst: feiten.inDienst.datum, wop: feiten.wop?.wop))
  }
}

extension DossierGeopend {
  init(_ opening: Opening) {
    feiten = Feiten(
      nummer: opening.nummer, instrument: Code(opening.instrument), persoon: opening.persoon.text,
      ondernemingsnummer: opening.onderneming.nummer.digits, inDienst: Dag(opening.inDienst),
      wop: opening.wop.map(WOPCode.init), vestiging: opening.onderneming.vestiging?.digits)
    inhoud = Inhoud(onderneming: opening.onderneming.naam)
  }
}
