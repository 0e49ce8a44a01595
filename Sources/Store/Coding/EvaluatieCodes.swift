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
    /// At whose wish it was moved; left out where nobody said so.
    let doorWie: Code<Partij>?
  }

  struct Inhoud: Contents {
    let plaats: String?
    let contact: String?
    let reden: String?
    static var erased: Inhoud {
      Inhoud(plaats: erasedText, contact: erasedText, reden: nil)
    }
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
        datum: feiten.datum.datum, uur: hour, plaats: inhoud?.plaats, contact: inhoud?.contact,
        reden: inhoud?.reden, doorWie: feiten.doorWie?.value))
  }
}

extension EvaluatieGepland {
  init(_ planning: Planning) {
    feiten = Feiten(
      datum: Dag(planning.datum), uur: planning.uur.iso, doorWie: planning.doorWie.map(Code.init))
    let bare = planning.plaats == nil && planning.contact == nil && planning.reden == nil
    inhoud =
      bare
      ? nil : Inhoud(plaats: planning.plaats, contact: planning.contact, reden: planning.reden)
  }
}
