import Casework

struct TaakAfgesproken: EventCode {
  struct Feiten: Codable, Sendable {
    let op: Dag
    let wie: Code<Uitvoerder>
    let tegen: Dag
  }

  struct Inhoud: Contents {
    let wat: String
    static var erased: Inhoud { Inhoud(wat: erasedText) }
  }

  static let soort = "taak-afgesproken"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Gebeurtenis? {
    .taakAfgesproken(
      Afspraak(
        op: feiten.op.datum, wie: feiten.wie.value, wat: try contents().wat,
        tegen: feiten.tegen.datum))
  }
}

extension TaakAfgesproken {
  init(_ afspraak: Afspraak) {
    feiten = Feiten(op: Dag(afspraak.op), wie: Code(afspraak.wie), tegen: Dag(afspraak.tegen))
    inhoud = Inhoud(wat: afspraak.wat)
  }
}

struct TaakAfgerond: EventCode {
  struct Feiten: Codable, Sendable {
    /// The how-manieth agreement of the dossier, from 1.
    let nummer: Int
    let op: Dag
  }

  static let soort = "taak-afgerond"
  let feiten: Feiten
  let inhoud: NoContents?

  func event() throws -> Gebeurtenis? { .taakAfgerond(nummer: feiten.nummer, op: feiten.op.datum) }
}

extension TaakAfgerond {
  init(nummer: Int, op: Datum) {
    self.init(feiten: Feiten(nummer: nummer, op: Dag(op)), inhoud: nil)
  }
}
