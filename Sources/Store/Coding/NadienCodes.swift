import Casework

struct TewerkstellingGeregistreerd: EventCode {
  struct Feiten: Codable, Sendable {
    let van: Dag
    let tot: Dag?
    let soort: Code<Tewerkstellingsoort>
    let nace: String?
    let ondernemingsnummer: String?
    let aandeelNEC: Int?
  }

  struct Inhoud: Contents {
    let werkgever: String?
    /// Among what can be erased: it can tell of somebody's health.
    let oorzaak: Code<Eindoorzaak>?
    static var erased: Inhoud { Inhoud(werkgever: erasedText, oorzaak: nil) }
  }

  static let soort = "tewerkstelling-geregistreerd"
  /// Why a job ended decides whether coming back is possible.
  static let isWholeForWork = true
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Gebeurtenis? {
    .tewerkstellingGeregistreerd(
      Tewerkstelling(
        van: feiten.van.datum, tot: feiten.tot?.datum, soort: feiten.soort.value,
        werkgever: inhoud?.werkgever, nace: feiten.nace,
        ondernemingsnummer: try feiten.ondernemingsnummer.map { try Ondernemingsnummer($0) },
        oorzaak: inhoud?.oorzaak?.value, aandeelNEC: feiten.aandeelNEC))
  }
}

extension TewerkstellingGeregistreerd {
  init(_ job: Tewerkstelling) {
    feiten = Feiten(
      van: Dag(job.van), tot: job.tot.map(Dag.init), soort: Code(job.soort), nace: job.nace,
      ondernemingsnummer: job.ondernemingsnummer?.digits, aandeelNEC: job.aandeelNEC)
    inhoud =
      job.werkgever == nil && job.oorzaak == nil
      ? nil : Inhoud(werkgever: job.werkgever, oorzaak: job.oorzaak.map { Code($0) })
  }
}

struct DossierGesloten: EventCode {
  struct Feiten: Codable, Sendable {
    let datum: Dag
  }

  struct Inhoud: Contents {
    let reden: String
    static var erased: Inhoud { Inhoud(reden: erasedText) }
  }

  static let soort = "dossier-gesloten"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Gebeurtenis? {
    .dossierGesloten(Sluiting(datum: feiten.datum.datum, reden: try contents().reden))
  }
}

extension DossierGesloten {
  init(_ sluiting: Sluiting) {
    feiten = Feiten(datum: Dag(sluiting.datum))
    inhoud = Inhoud(reden: sluiting.reden)
  }
}
