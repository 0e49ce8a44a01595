import Casework

struct GesprekspuntGezet: EventCode {
  struct Feiten: Codable, Sendable {
    /// The linkId of the question: a code of the form.
    let vraag: String
    let stand: Code<Puntstand>
    let op: Dag
  }

  static let soort = "gesprekspunt-gezet"
  let feiten: Feiten
  let inhoud: NoContents?

  func event() throws -> Gebeurtenis? {
    .gesprekspuntGezet(vraag: feiten.vraag, stand: feiten.stand.value, op: feiten.op.datum)
  }
}

extension GesprekspuntGezet {
  init(vraag: String, stand: Puntstand, op: Datum) {
    self.init(
      feiten: Feiten(vraag: vraag, stand: Code(stand), op: Dag(op)), inhoud: nil)
  }
}

struct GesprekspuntGenoteerd: EventCode {
  struct Feiten: Codable, Sendable {
    let vraag: String
    let op: Dag
  }

  struct Inhoud: Contents {
    let notitie: String
    static var erased: Inhoud { Inhoud(notitie: erasedText) }
  }

  static let soort = "gesprekspunt-genoteerd"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Gebeurtenis? {
    .gesprekspuntGenoteerd(
      vraag: feiten.vraag, notitie: try contents().notitie, op: feiten.op.datum)
  }
}

extension GesprekspuntGenoteerd {
  init(vraag: String, notitie: String, op: Datum) {
    self.init(
      feiten: Feiten(vraag: vraag, op: Dag(op)), inhoud: Inhoud(notitie: notitie))
  }
}

struct TekstblokOvergenomen: EventCode {
  struct Feiten: Codable, Sendable {
    let stap: Code<Blokstap>
    let op: Dag
  }

  struct Inhoud: Contents {
    let door: String
    static var erased: Inhoud { Inhoud(door: erasedText) }
  }

  static let soort = "tekstblok-overgenomen"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Gebeurtenis? {
    .tekstblokOvergenomen(
      Overname(stap: feiten.stap.value, op: feiten.op.datum, door: try contents().door))
  }
}

extension TekstblokOvergenomen {
  init(_ overname: Overname) {
    self.init(
      feiten: Feiten(stap: Code(overname.stap), op: Dag(overname.op)),
      inhoud: Inhoud(door: overname.door))
  }
}
