import Casework

struct StageGeregistreerd: EventCode {
  struct Feiten: Codable, Sendable {
    let van: Dag
    let tot: Dag?
    let ondernemingsnummer: String?
    let nace: String?
    let postcode: String?
    let proeftuin: Bool
    let vestiging: String?
  }

  struct Inhoud: Contents {
    let bedrijf: String
    static var erased: Inhoud { Inhoud(bedrijf: erasedText) }
  }

  static let soort = "stage-geregistreerd"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Gebeurtenis? {
    .stageGeregistreerd(
      Stage(
        bedrijf: try contents().bedrijf, van: feiten.van.datum, tot: feiten.tot?.datum,
        ondernemingsnummer: try feiten.ondernemingsnummer.map { try Ondernemingsnummer($0) },
        nace: feiten.nace, postcode: try feiten.postcode.map { try Postcode($0) },
        proeftuin: feiten.proeftuin,
        vestiging: try feiten.vestiging.map { try Vestigingsnummer($0) }))
  }
}

extension StageGeregistreerd {
  init(_ stage: Stage) {
    feiten = Feiten(
      van: Dag(stage.van), tot: stage.tot.map(Dag.init),
      ondernemingsnummer: stage.ondernemingsnummer?.digits, nace: stage.nace,
      postcode: stage.postcode?.text, proeftuin: stage.proeftuin,
      vestiging: stage.vestiging?.digits)
    inhoud = Inhoud(bedrijf: stage.bedrijf)
  }
}

struct UrenGeregistreerd: EventCode {
  struct Feiten: Codable, Sendable {
    /// In units of 12 seconds, so that minutes and hundredths of an hour are both exact.
    let eenheden: Int
    let datum: Dag
  }

  struct Inhoud: Contents {
    let nota: String
    static var erased: Inhoud { Inhoud(nota: erasedText) }
  }

  static let soort = "uren-geregistreerd"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Gebeurtenis? {
    .urenGeregistreerd(
      Prestatie(
        uren: Uren(units: feiten.eenheden), datum: feiten.datum.datum, nota: inhoud?.nota))
  }
}

extension UrenGeregistreerd {
  init(_ prestatie: Prestatie) {
    feiten = Feiten(eenheden: prestatie.uren.units, datum: Dag(prestatie.datum))
    inhoud = prestatie.nota.map(Inhoud.init)
  }
}
