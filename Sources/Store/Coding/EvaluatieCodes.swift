import Casework

struct EvaluatieAangevraagd: EventCode {
  struct Feiten: Codable, Sendable {
    let aanleiding: Code<Aanleiding>
    let datum: Dag
  }

  /// That there is a medical attest says something about somebody's health.
  struct Inhoud: Contents {
    let attest: Bool
    static var erased: Inhoud { Inhoud(attest: false) }
  }

  static let soort = "evaluatie-aangevraagd"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Gebeurtenis? {
    .evaluatieAangevraagd(
      Aanvraag(
        aanleiding: feiten.aanleiding.value, datum: feiten.datum.datum,
        attest: try contents().attest))
  }
}

extension EvaluatieAangevraagd {
  init(_ aanvraag: Aanvraag) {
    feiten = Feiten(aanleiding: Code(aanvraag.aanleiding), datum: Dag(aanvraag.datum))
    inhoud = Inhoud(attest: aanvraag.attest)
  }
}

struct EvaluatieGepland: EventCode {
  struct Feiten: Codable, Sendable {
    let datum: Dag
    let uur: String
  }

  struct Inhoud: Contents {
    let plaats: String?
    let contact: String?
    static var erased: Inhoud { Inhoud(plaats: erasedText, contact: erasedText) }
  }

  static let soort = "evaluatie-gepland"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Gebeurtenis? {
    guard let hour = Tijdstip(feiten.uur) else {
      throw StoreError(.corrupt, "uur \(feiten.uur)")
    }
    return .evaluatieGepland(
      Planning(
        datum: feiten.datum.datum, uur: hour, plaats: inhoud?.plaats, contact: inhoud?.contact))
  }
}

extension EvaluatieGepland {
  init(_ planning: Planning) {
    feiten = Feiten(datum: Dag(planning.datum), uur: planning.uur.iso)
    let bare = planning.plaats == nil && planning.contact == nil
    inhoud = bare ? nil : Inhoud(plaats: planning.plaats, contact: planning.contact)
  }
}
