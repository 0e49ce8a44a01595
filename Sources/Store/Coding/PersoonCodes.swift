import Casework

struct PersoonGeregistreerd: EventCode {
  struct Feiten: Codable, Sendable {
    let persoon: String
  }

  struct Inhoud: Contents {
    struct Woonplaats: Codable, Sendable {
      let postcode: String
      let vanaf: Dag
    }

    let voornaam: String
    let naam: String
    let insz: String?
    let geboortedatum: Dag
    let adressen: [Woonplaats]

    /// The core knows no person without a birth date: the first day that a date can be stands in.
    static var erased: Inhoud {
      Inhoud(
        voornaam: erasedText, naam: erasedText, insz: nil,
        geboortedatum: Dag(erasedBirthDate), adressen: [])
    }
  }

  static let soort = "persoon-geregistreerd"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> PersoonGebeurtenis? {
    let contents = try contents()
    return .geregistreerd(
      Persoon(
        id: PersoonID(feiten.persoon), voornaam: contents.voornaam, naam: contents.naam,
        insz: try contents.insz.map { try INSZ($0) },
        geboortedatum: contents.geboortedatum.datum,
        adressen: try contents.adressen.map {
          Adres(postcode: try Postcode($0.postcode), vanaf: $0.vanaf.datum)
        }))
  }
}

extension PersoonGeregistreerd {
  init(_ persoon: Persoon) {
    feiten = Feiten(persoon: persoon.id.text)
    inhoud = Inhoud(
      voornaam: persoon.voornaam, naam: persoon.naam, insz: persoon.insz?.digits,
      geboortedatum: Dag(persoon.geboortedatum),
      adressen: persoon.adressen.map {
        Inhoud.Woonplaats(postcode: $0.postcode.text, vanaf: Dag($0.vanaf))
      })
  }
}

struct AdresGewijzigd: EventCode {
  struct Feiten: Codable, Sendable {
    let vanaf: Dag
  }

  struct Inhoud: Contents {
    /// Nil once erased: a made-up postal code would be counted in figures.
    let postcode: String?
    static var erased: Inhoud { Inhoud(postcode: nil) }
  }

  static let soort = "adres-gewijzigd"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> PersoonGebeurtenis? {
    try contents().postcode.map {
      .adresGewijzigd(Adres(postcode: try Postcode($0), vanaf: feiten.vanaf.datum))
    }
  }
}

extension AdresGewijzigd {
  init(_ adres: Adres) {
    feiten = Feiten(vanaf: Dag(adres.vanaf))
    inhoud = Inhoud(postcode: adres.postcode.text)
  }
}

/// 1 January 1800, the first day that can be written.
let erasedBirthDate = Datum(dayNumber: -62_091)
